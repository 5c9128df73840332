/* What number each item of an ordered list has (HTML, "the ol element": ordinal values). */
#ifndef ORDINAL_H
#define ORDINAL_H

#include <stdint.h>

struct arena;
struct page;

/* Of each of the page's boxes its number, if its parent is an ordered list; kept by the arena. The
 * list's start and reversed and the items' value count, as far as they have no more than nine
 * digits. */
int32_t *ordinals(const struct page *pg, struct arena *a);

#endif
