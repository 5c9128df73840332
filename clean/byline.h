/* The elements that show who wrote a document and when. */
#ifndef BYLINE_H
#define BYLINE_H

#include <stddef.h>
#include <stdint.h>

struct claims;
struct dom;
struct byline;
struct arena;

/* What elements are seen to be by their class, id, itemprop, rel and datetime. Ends with the arena.
 */
struct byline *byline_new(const struct dom *d, struct arena *a);
/* Look at the next element; to be called for every element in the order of the page. */
void byline_see(struct byline *b, size_t node);
/* Add what the elements seen, and the lines around the title's heading (-1: none), say of author
 * and dates. language is a BCP 47 tag or NULL. */
void byline_read(struct byline *b, struct claims *c, int32_t title, const char *language);

/* A name out of a byline such as "By Jane Doe | 3 May 2018", copied to the arena; NULL if it does
 * not look like one. */
const char *byline_name(struct arena *a, const char *s, size_t len, const char *language);

#endif
