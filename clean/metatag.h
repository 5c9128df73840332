/* What <meta> and <link> say: OpenGraph, Dublin Core, Highwire, Parse.ly, Sailthru and the names
 * that sites made up. */
#ifndef METATAG_H
#define METATAG_H

#include <stddef.h>

struct claims;
struct dom;

/* What several tags say together. */
struct metatag_pairs {
	int label; /* the number of the twitter:label that says the next is the author, or 0 */
	const char *data[3];
	size_t len[3];
};

/* Add what the element at node says, if it is a <meta> or <link>. Start with pairs all zero. */
void metatag_read(struct claims *c, const struct dom *d, size_t node, struct metatag_pairs *pairs);
/* Add what the pairs came to, after the last element. */
void metatag_finish(struct claims *c, const struct metatag_pairs *pairs);

#endif
