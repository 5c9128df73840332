/* Raised numbers: what tells 10<sup>24</sup> from 1024 in text without elements. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct dom;

#define SCRIPT_DIGITS_MAX 8
#define SCRIPT_MAX (3 * (SCRIPT_DIGITS_MAX + 1))

/* How the text node is written if it is all there is in a <sup> and a number: as raised digits
 * right behind a letter or a digit, in brackets if it is a link to a place in the page, as those to
 * notes are. Returns the length, 0 if it is written as it stands. */
size_t script_write(const struct dom *d, int32_t text, char out[SCRIPT_MAX]);

#endif
