/* What a text without markup holds besides its document: stretches of prose on something else, such
 * as the rules of a site's comments, and lines that point elsewhere. */
#ifndef ISLAND_H
#define ISLAND_H

#include <stdint.h>

struct arena;
struct page;

/* Set to 0 the p of blocks that are no part of the document whose title the dom node title shows
 * (-1: unknown). */
void island_drop(const struct page *pg, int32_t title, float *p, struct arena *a);

#endif
