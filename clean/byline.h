/* Who wrote a document, by what the page shows. */
#ifndef BYLINE_H
#define BYLINE_H

#include <stdint.h>

struct claims;
struct seen;

/* Add the author that the elements seen, or the lines around the title's heading (-1: none), name
 * most surely. language is a BCP 47 tag or NULL. */
void byline_read(const struct seen *seen, struct claims *c, int32_t title, const char *language);

#endif
