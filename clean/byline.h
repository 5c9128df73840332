/* Who wrote a document, by what the page shows. */
#ifndef BYLINE_H
#define BYLINE_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct claims;
struct seen;

/* Add the author that the elements seen, or the lines around the title's heading (-1: none), name
 * most surely. language is a BCP 47 tag or NULL. */
void byline_read(const struct seen *seen, struct claims *c, int32_t title, const char *language);

/* A name out of a byline such as "By Jane Doe | 3 May 2018", copied to the arena; NULL if it does
 * not look like one. */
const char *byline_name(struct arena *a, const char *s, size_t len, const char *language);

#endif
