/* Typographic characters written plainly, each on request only: it loses what the author chose. */
#ifndef PUNCT_H
#define PUNCT_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct repairs;

/* Any of the steps below is in the set. */
bool punct_wanted(unsigned steps);
/* If there is any, add s (valid UTF-8) to out with ligatures taken apart, full-width and half-width
 * forms as the ordinary ones, and quotes, dashes and ellipses in ASCII, as the set has it, and
 * return true. */
bool punct_normalize(const char *s, size_t len, unsigned steps, struct buf *out, struct repairs *r);

#endif
