#include "tag.h"

#include <stdint.h>
#include <string.h>

#include "bytes.h"

#define NAME_MAX_LEN 16

struct name {
	char s[NAME_MAX_LEN];
};

static const struct name tags[TAG_N] = {
    {""},
#define TAG(name, kind) {#name},
#include "tags.def"
#undef TAG
};

static const unsigned char kinds[TAG_N] = {
    TAG_INLINE,
#define TAG(name, kind) TAG_##kind,
#include "tags.def"
#undef TAG
};

static const struct name attrs[ATTR_N] = {
    {""},
#define ATTR(ident, name) {name},
#include "attrs.def"
#undef ATTR
};

/* The index of name in a sorted table of n whose first entry means "not found". */
static size_t find(const struct name *table, size_t n, const char *name, size_t len)
{
	const struct name *at = table + 1, *end = table + n;
	struct name key = {{0}};
	uint64_t first;

	if (len == 0 || len >= NAME_MAX_LEN)
		return 0;
	for (size_t i = 0; i < len; i++)
		key.s[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 32) : name[i];
	first = bytes_order(key.s);
	/* By halves without a branch to guess, to the first name that begins as this one. */
	for (size_t left = n - 1, half; left > 1; left -= half) {
		half = left / 2;
		at += half & -(size_t)(bytes_order(at[half - 1].s) < first);
	}
	at += bytes_order(at->s) < first;
	for (; at < end && bytes_order(at->s) == first; at++)
		if (memcmp(at->s + 8, key.s + 8, NAME_MAX_LEN - 8) == 0)
			return (size_t)(at - table);
	return 0;
}

enum tag tag_find(const char *name, size_t len)
{
	return (enum tag)find(tags, TAG_N, name, len);
}

enum attr attr_find(const char *name, size_t len)
{
	return (enum attr)find(attrs, ATTR_N, name, len);
}

const char *tag_name(enum tag t)
{
	return tags[t].s;
}

enum tag_kind tag_kind(enum tag t)
{
	return (enum tag_kind)kinds[t];
}

bool tag_is_block(enum tag t)
{
	enum tag_kind kind = tag_kind(t);

	return kind == TAG_BLOCK || kind == TAG_CLOSES_P || t == TAG_hr;
}

int tag_heading(enum tag t)
{
	return t >= TAG_h1 && t <= TAG_h6 ? (int)(t - TAG_h1) + 1 : 0;
}
