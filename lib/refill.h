/* Paragraphs filled as fmt(1) fills them: not each line with all that fits, but all lines of a
 * paragraph together with the least cost. */
#ifndef REFILL_H
#define REFILL_H

#include <stdbool.h>
#include <stddef.h>

struct refill_word;

/* Scratch; start zeroed, free at the end. */
struct refill {
	struct refill_word *words;
	size_t n, cap;
};

/* Take the words of a paragraph, lines ended by \n with single spaces in them. false if there are
 * more than fmt would fill at once, or none. */
bool refill_read(struct refill *r, const char *s, size_t len);
/* Whether the paragraph's lines end where fmt -w width would end them; width is in bytes. */
bool refill_is_same(struct refill *r, size_t width);
void refill_free(struct refill *r);

#endif
