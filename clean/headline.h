/* The headline of a text without markup. */
#ifndef HEADLINE_H
#define HEADLINE_H

#include <stdint.h>

struct arena;
struct dom;

/* The element whose line is most likely the title: short, alone, above the most prose there is and
 * of its words. -1 if no line is. */
int32_t headline_find(const struct dom *d, struct arena *a);

#endif
