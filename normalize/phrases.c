#include "phrases.h"

#include <stdbool.h>
#include <string.h>

#include "vec.h"

static const struct {
	const char *text;
	unsigned char bit;
} phrases[] = {
    {"javascript", PHRASE_JAVASCRIPT},  {"terms of use", PHRASE_TERMS},
    {"privacy policy", PHRASE_PRIVACY}, {"cookie policy", PHRASE_COOKIES},
    {"uses cookies", PHRASE_COOKIES},   {"use of cookies", PHRASE_COOKIES},
    {"use cookies", PHRASE_COOKIES},    {"lorem ipsum", PHRASE_IPSUM},
};

/* A byte is looked at with as many behind it. */
#define NEAR 3

/* The bits of phrases of which a few telling letters stand together in the bytes from s on. */
static vec glance(const char *s)
{
	const vec a = vec_load(s) | 32, b = vec_load(s + 1) | 32, c = vec_load(s + 2) | 32,
		  d = vec_load(s + 3) | 32;

	return ((vec)((a == 'j') & (b == 'a') & (c == 'v')) & PHRASE_JAVASCRIPT) |
	       ((vec)((b == 'k') & (c == 'i') & (d == 'e')) & PHRASE_COOKIES) |
	       ((vec)((a == 'v') & (c == 'c') & (d == 'y')) & PHRASE_PRIVACY) |
	       ((vec)((a == 'e') & (b == 'r') & (c == 'm') & (d == 's')) & PHRASE_TERMS) |
	       ((vec)((a == 'm') & (c == 'i') & (d == 'p')) & PHRASE_IPSUM);
}

unsigned char phrases_possible(const char *s, size_t len, const char *limit)
{
	const char *end = s + len;
	char last[VEC_SIZE + NEAR] = {0};
	unsigned char bits = 0;
	vec found = {0};
	size_t i;

	for (; s < end && (size_t)(limit - s) >= sizeof last; s += VEC_SIZE)
		found |= glance(s);
	for (; s < end; s += VEC_SIZE) {
		size_t n = (size_t)(limit - s) < sizeof last ? (size_t)(limit - s) : sizeof last;

		memset(last, 0, sizeof last);
		memcpy(last, s, n);
		found |= glance(last);
	}
	for (i = 0; i < VEC_SIZE; i++)
		bits |= found[i];
	return bits;
}

static bool holds(const char *s, size_t len, const char *phrase)
{
	size_t n = strlen(phrase), i;
	const char first = phrase[0];

	for (i = 0; i + n <= len; i++)
		if ((s[i] | 32) == first && strncasecmp(s + i, phrase, n) == 0)
			return true;
	return false;
}

unsigned char phrases_find(const char *s, size_t len, const char *limit, unsigned char possible)
{
	unsigned char bits = 0;
	size_t i;

	if (possible != 0)
		possible &= phrases_possible(s, len, limit);
	for (i = 0; possible != 0 && i < sizeof phrases / sizeof *phrases; i++)
		if ((possible & phrases[i].bit) != 0 && holds(s, len, phrases[i].text))
			bits |= phrases[i].bit;
	return bits;
}
