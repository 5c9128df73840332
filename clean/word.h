/* Words as their hashes: runs of letters and digits (utf8_is_word), lower-cased; a character of a
 * script without spaces is a word of its own. */
#ifndef WORD_H
#define WORD_H

#include <stdint.h>

#include "fnv.h"

/* The hash of a word, FNV_START at first, with its next character in it; never 0. */
static inline uint32_t word_add(uint32_t hash, uint32_t lower)
{
	return fnv_add(hash, lower) | 1;
}

/* The hash of the next word in valid UTF-8, or 0 when there is none; *s moves past it. */
uint32_t word_next(const char **s, const char *end);

#endif
