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
	struct name key = {{0}};
	size_t lo = 1, hi = n;
	uint64_t first, second;

	if (len == 0 || len >= NAME_MAX_LEN)
		return 0;
	for (size_t i = 0; i < len; i++)
		key.s[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 32) : name[i];
	first = bytes_order(key.s);
	second = bytes_order(key.s + 8);
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		uint64_t a = bytes_order(table[mid].s), b = bytes_order(table[mid].s + 8);

		if (a < first || (a == first && b < second))
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && memcmp(table[lo].s, key.s, NAME_MAX_LEN) == 0 ? lo : 0;
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
