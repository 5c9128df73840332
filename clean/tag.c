#include "tag.h"

#include <stdint.h>
#include <string.h>

#include "bytes.h"

#define NAME_MAX_LEN 24

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

/* The place of a name among n that are in order, the first of which means "not found". */
static size_t find(const struct name *table, size_t n, const char *name, size_t len)
{
	struct name key = {{0}};
	size_t low = 1, high = n;
	uint64_t head;

	if (len == 0 || len >= NAME_MAX_LEN)
		return 0;
	for (size_t i = 0; i < len; i++)
		key.s[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 32) : name[i];
	head = bytes_order(key.s);
	while (low < high) {
		size_t mid = (low + high) / 2;
		uint64_t at = bytes_order(table[mid].s);
		int order = at < head   ? -1
			    : at > head ? 1
					: memcmp(table[mid].s, key.s, NAME_MAX_LEN);

		if (order == 0)
			return mid;
		if (order < 0)
			low = mid + 1;
		else
			high = mid;
	}
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
