/* What C4 takes for boilerplate: "javascript", policies, terms of use, cookies, "lorem ipsum". */
#ifndef PHRASES_H
#define PHRASES_H

#include <stddef.h>

/* A bit for those that have some letters in common. */
enum {
	PHRASE_JAVASCRIPT = 1,
	PHRASE_COOKIES = 2,
	PHRASE_PRIVACY = 4,
	PHRASE_TERMS = 8,
	PHRASE_IPSUM = 16,
};

/* The bits of all that s[0..len) may hold, told at a glance. limit is the end of the text that s
 * is in. */
unsigned char phrases_possible(const char *s, size_t len, const char *limit);
/* The bits of those that it does hold, in any case, out of possible. */
unsigned char phrases_find(const char *s, size_t len, const char *limit, unsigned char possible);

#endif
