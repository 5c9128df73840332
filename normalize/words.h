/* The words of a text, each looked at once, for all signals that are about words. */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "grams.h"

struct words {
	struct grams *grams;   /* every word goes there */
	const char *limit;     /* the end of the text */
	size_t tails;          /* bytes in words that continue a character */
	size_t not_alphabetic; /* words without a letter */
	size_t longest;        /* characters of the longest word since this was set to 0 */
	unsigned stop_words;   /* Gopher's eight, a bit each */
};

/* For the text s (UTF-8), which must stay; g is reset and gets its words. */
void words_begin(struct words *w, const char *s, size_t len, struct grams *g);
/* Read those of one line of the text: they stand between white space, and each character of Chinese
 * and Japanese is one. */
void words_read(struct words *w, const char *line, const char *end);

#endif
