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

/* Where the names of a table are, by their hash: open addressing, filled at the first question. */
#define SLOTS 512
_Static_assert(2 * TAG_N <= SLOTS && 2 * ATTR_N <= SLOTS, "the index is too full");

struct index {
	const struct name *table;
	size_t n;
	bool filled;
	uint16_t slots[SLOTS]; /* 0: empty */
};

static void fill(struct index *x)
{
	for (size_t i = 1; i < x->n; i++) {
		size_t at = bytes_ends(x->table[i].s, NAME_MAX_LEN) % SLOTS;

		while (x->slots[at] != 0)
			at = (at + 1) % SLOTS;
		x->slots[at] = (uint16_t)i;
	}
	x->filled = true;
}

/* The index of name in a table whose first entry means "not found". */
static size_t find(struct index *x, const char *name, size_t len)
{
	struct name key = {{0}};
	size_t at;

	if (len == 0 || len >= NAME_MAX_LEN)
		return 0;
	for (size_t i = 0; i < len; i++)
		key.s[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 32) : name[i];
	if (!x->filled)
		fill(x);
	for (at = bytes_ends(key.s, NAME_MAX_LEN) % SLOTS; x->slots[at] != 0; at = (at + 1) % SLOTS)
		if (memcmp(x->table[x->slots[at]].s, key.s, NAME_MAX_LEN) == 0)
			return x->slots[at];
	return 0;
}

enum tag tag_find(const char *name, size_t len)
{
	static struct index tags_index = {.table = tags, .n = TAG_N};

	return (enum tag)find(&tags_index, name, len);
}

enum attr attr_find(const char *name, size_t len)
{
	static struct index attrs_index = {.table = attrs, .n = ATTR_N};

	return (enum attr)find(&attrs_index, name, len);
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
