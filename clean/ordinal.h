/* What number each item of an ordered list has (HTML, "the ol element": ordinal values). */
#ifndef ORDINAL_H
#define ORDINAL_H

#include <stdbool.h>
#include <stdint.h>

#include "tag.h"

struct arena;
struct dom;
struct page;

/* Read an attribute that is a whole number of no more than nine digits (HTML 2.3.4.1) to *n, which
 * stays as it is if there is none. */
bool ordinal_read(const struct dom *d, int32_t node, enum attr which, int32_t *n);
/* Of each dom node its number, if it is an item of an ordered list; kept by the arena.
 * The list's start and reversed and the items' value count. */
int32_t *ordinals(const struct page *pg, struct arena *a);

#endif
