#include "mark.h"

#include <string.h>

#include "buf.h"
#include "utf8.h"

/* A text is given as the character whose code is this and its index or, past the first MARKS, as
 * MARK_LONG and two of them. Nothing else that is given out is above 7F. */
#define MARK 0x100
#define MARKS 0x8000
#define MARK_LONG '!'

/* Of references; attribute names are lower-cased by the parser, hence base 32. */
static const char digits[] = "0123456789abcdefghijklmnopqrstuv";

long mark_text_read(const char **p, const char *end, size_t n_texts)
{
	uint32_t cp = utf8_next(p, end), high = 0;
	size_t index;

	if (cp == MARK_LONG && *p < end) {
		high = utf8_next(p, end) - MARK;
		cp = *p < end ? utf8_next(p, end) : 0;
	}
	index = (size_t)high * MARKS + (cp - MARK);
	return cp >= MARK && index < n_texts ? (long)index : -1;
}

void mark_text(struct buf *b, size_t index)
{
	char *at = buf_reserve(b, 1 + 2 * 3);
	size_t n = 0;

	if (index >= MARKS) {
		at[n++] = MARK_LONG;
		n += utf8_put(at + n, (uint32_t)(index / MARKS) + MARK);
	}
	n += utf8_put(at + n, (uint32_t)(index % MARKS) + MARK);
	b->len += n;
}

long mark_tag_read(const char *name, size_t n_tags)
{
	long index = 0;

	if (*name == '\0')
		return -1;
	for (; *name != '\0'; name++) {
		const char *digit = memchr(digits, *name, 32);

		if (digit == NULL || index > (long)n_tags)
			return -1;
		index = index * 32 + (digit - digits);
	}
	return index < (long)n_tags ? index : -1;
}

void mark_tag(struct buf *b, size_t index)
{
	char tmp[16];
	size_t n = sizeof tmp;

	do {
		tmp[--n] = digits[index % 32];
		index /= 32;
	} while (index != 0);
	tmp[--n] = ' ';
	buf_add(b, tmp + n, sizeof tmp - n);
}
