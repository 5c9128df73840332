#include "jsonscan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "bytes.h"
#include "utf8.h"
#include "vec.h"
#include "xalloc.h"

/* As deep as json_parse goes. */
#define DEPTH_MAX 2048
/* Above this many members names are sorted to find duplicates; below, comparing each is faster. */
#define FEW_MEMBERS 24

struct cursor {
	const char *at, *end;
	uint64_t maps[DEPTH_MAX / 64]; /* a bit a level: inside a map or a list */
};

static void skip_space(struct cursor *c)
{
	while (c->at < c->end &&
	       (*c->at == ' ' || *c->at == '\t' || *c->at == '\n' || *c->at == '\r'))
		c->at++;
}

static int hex4(const char *s, const char *end)
{
	int v = 0, i;

	if (end - s < 4)
		return -1;
	for (i = 0; i < 4; i++) {
		int d = bytes_hex(s[i]);

		if (d < 0)
			return -1;
		v = v << 4 | d;
	}
	return v;
}

/* To the first '"', '\\' or byte below 20 or above 7F. */
static const char *skip_plain(const char *s, const char *end)
{
	unsigned special;

	for (; end - s >= VEC_SIZE; s += VEC_SIZE) {
		vec v = vec_load(s);

		special = vec_bits((vec)(v == '"') | (vec)(v == '\\') | (vec)(v < 0x20) | v);
		if (special != 0)
			return s + vec_first(special);
	}
	while (s < end && (unsigned char)*s >= 0x20 && (unsigned char)*s < 0x80 && *s != '"' &&
	       *s != '\\')
		s++;
	return s;
}

/* Past the escape at c->at, which is a backslash. */
static enum jsonscan_error scan_escape(struct cursor *c)
{
	int high, low;

	if (c->end - c->at < 2)
		return JSONSCAN_SYNTAX;
	switch (c->at[1]) {
	case 'n':
	case '"':
	case '\\':
	case '/':
	case 'b':
	case 'f':
	case 'r':
	case 't':
		c->at += 2;
		return JSONSCAN_OK;
	case 'u':
		break;
	default:
		return JSONSCAN_SYNTAX;
	}
	high = hex4(c->at + 2, c->end);
	if (high < 0)
		return JSONSCAN_SYNTAX;
	if (high == 0)
		return JSONSCAN_NUL;
	if (high >= 0xD800 && high < 0xE000) {
		if (high >= 0xDC00 || c->end - c->at < 12 || c->at[6] != '\\' || c->at[7] != 'u')
			return JSONSCAN_LONE_SURROGATE;
		low = hex4(c->at + 8, c->end);
		if (low < 0)
			return JSONSCAN_SYNTAX;
		if (low < 0xDC00 || low >= 0xE000)
			return JSONSCAN_LONE_SURROGATE;
		c->at += 6;
	}
	c->at += 6;
	return JSONSCAN_OK;
}

/* Past the string whose opening quote is at c->at - 1, to just behind its closing quote. */
static enum jsonscan_error scan_string(struct cursor *c)
{
	enum jsonscan_error e;
	size_t n;

	for (;;) {
		c->at = skip_plain(c->at, c->end);
		if (c->at >= c->end)
			return JSONSCAN_SYNTAX;
		if (*c->at == '"') {
			c->at++;
			return JSONSCAN_OK;
		}
		if (*c->at == '\\') {
			if ((e = scan_escape(c)) != JSONSCAN_OK)
				return e;
		} else if ((unsigned char)*c->at < 0x20) {
			return *c->at == '\0' ? JSONSCAN_NUL : JSONSCAN_CONTROL;
		} else if ((n = utf8_length(c->at, c->end)) != 0) {
			c->at += n;
		} else {
			return JSONSCAN_BAD_UTF8;
		}
	}
}

static bool digits(struct cursor *c)
{
	const char *start = c->at;

	while (c->at < c->end && *c->at >= '0' && *c->at <= '9')
		c->at++;
	return c->at > start;
}

static enum jsonscan_error scan_number(struct cursor *c)
{
	if (*c->at == '-')
		c->at++;
	if (c->at < c->end && *c->at == '0')
		c->at++;
	else if (!digits(c))
		return JSONSCAN_SYNTAX;
	if (c->at < c->end && *c->at == '.') {
		c->at++;
		if (!digits(c))
			return JSONSCAN_SYNTAX;
	}
	if (c->at < c->end && (*c->at == 'e' || *c->at == 'E')) {
		c->at++;
		if (c->at < c->end && (*c->at == '+' || *c->at == '-'))
			c->at++;
		if (!digits(c))
			return JSONSCAN_SYNTAX;
	}
	return JSONSCAN_OK;
}

static enum jsonscan_error scan_literal(struct cursor *c, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(c->end - c->at) < n || memcmp(c->at, word, n) != 0)
		return JSONSCAN_SYNTAX;
	c->at += n;
	return JSONSCAN_OK;
}

/* A value that is no list and no map. */
static enum jsonscan_error scan_scalar(struct cursor *c)
{
	if (c->at >= c->end)
		return JSONSCAN_SYNTAX;
	switch (*c->at) {
	case '"':
		c->at++;
		return scan_string(c);
	case 't':
		return scan_literal(c, "true");
	case 'f':
		return scan_literal(c, "false");
	case 'n':
		return scan_literal(c, "null");
	case '\0':
		return JSONSCAN_NUL;
	default:
		return *c->at == '-' || (*c->at >= '0' && *c->at <= '9') ? scan_number(c)
									 : JSONSCAN_SYNTAX;
	}
}

/* Past `"key" :` and the white space around. */
static enum jsonscan_error scan_key(struct cursor *c)
{
	enum jsonscan_error e;

	skip_space(c);
	if (c->at >= c->end || *c->at != '"')
		return JSONSCAN_SYNTAX;
	c->at++;
	if ((e = scan_string(c)) != JSONSCAN_OK)
		return e;
	skip_space(c);
	if (c->at >= c->end || *c->at != ':')
		return JSONSCAN_SYNTAX;
	c->at++;
	skip_space(c);
	return JSONSCAN_OK;
}

static bool in_map(const struct cursor *c, size_t depth)
{
	return (c->maps[depth / 64] >> depth % 64 & 1) != 0;
}

/* Past the list or map that opens at c->at: in a loop, since depth is the input's choice. */
static enum jsonscan_error scan_nested(struct cursor *c)
{
	enum jsonscan_error e = JSONSCAN_OK;
	size_t depth = 0;
	bool map;

	for (;;) {
		if (c->at < c->end && (*c->at == '[' || *c->at == '{')) {
			map = *c->at == '{';
			if (depth == DEPTH_MAX)
				return JSONSCAN_TOO_DEEP;
			c->maps[depth / 64] &= ~(UINT64_C(1) << depth % 64);
			c->maps[depth / 64] |= (uint64_t)map << depth % 64;
			depth++;
			c->at++;
			skip_space(c);
			if (c->at >= c->end || *c->at != (map ? '}' : ']')) {
				if (map && (e = scan_key(c)) != JSONSCAN_OK)
					return e;
				continue;
			}
		} else if ((e = scan_scalar(c)) != JSONSCAN_OK) {
			return e;
		}
		skip_space(c);
		while (depth > 0 && c->at < c->end &&
		       *c->at == (in_map(c, depth - 1) ? '}' : ']')) {
			c->at++;
			if (--depth == 0)
				return JSONSCAN_OK;
			skip_space(c);
		}
		if (c->at >= c->end || *c->at != ',')
			return JSONSCAN_SYNTAX;
		c->at++;
		skip_space(c);
		if (in_map(c, depth - 1) && (e = scan_key(c)) != JSONSCAN_OK)
			return e;
	}
}

static struct jsonscan_member *grow(struct jsonscan *j)
{
	if (j->n_members == j->cap) {
		j->cap = j->cap != 0 ? j->cap * 2 : 32;
		j->members = xrealloc(j->members, j->cap * sizeof *j->members);
	}
	return &j->members[j->n_members++];
}

static enum jsonscan_error scan_member(struct cursor *c, struct jsonscan *j, bool keyed)
{
	enum jsonscan_error e;
	struct jsonscan_member m = {0};
	const char *key = c->at + 1, *end;

	if (keyed) {
		if ((e = scan_key(c)) != JSONSCAN_OK)
			return e;
		for (end = c->at - 1; *end != '"'; end--)
			;
		m.key = m.name = key;
		m.key_len = m.name_len = (size_t)(end - key);
	}
	if (c->at >= c->end)
		return JSONSCAN_SYNTAX;
	m.value = c->at;
	m.type = *c->at == '-' || (*c->at >= '0' && *c->at <= '9') ? JSONSCAN_NUMBER
								   : (enum jsonscan_type) * c->at;
	e = m.type == JSONSCAN_LIST || m.type == JSONSCAN_MAP ? scan_nested(c) : scan_scalar(c);
	if (e != JSONSCAN_OK)
		return e;
	m.value_len = (size_t)(c->at - m.value);
	if (m.type == JSONSCAN_TEXT) {
		m.value++;
		m.value_len -= 2;
	}
	*grow(j) = m;
	return JSONSCAN_OK;
}

static enum jsonscan_error scan_members(struct cursor *c, struct jsonscan *j, bool keyed)
{
	const char close = keyed ? '}' : ']';
	enum jsonscan_error e;

	c->at++;
	skip_space(c);
	if (c->at < c->end && *c->at == close) {
		c->at++;
		return JSONSCAN_OK;
	}
	for (;;) {
		if ((e = scan_member(c, j, keyed)) != JSONSCAN_OK)
			return e;
		skip_space(c);
		if (c->at >= c->end || (*c->at != ',' && *c->at != close))
			return c->at < c->end && *c->at == '\0' ? JSONSCAN_NUL : JSONSCAN_SYNTAX;
		if (*c->at++ == close)
			return JSONSCAN_OK;
		skip_space(c);
	}
}

static bool is_escaped(const struct jsonscan_member *m)
{
	return m->key_len != 0 && memchr(m->key, '\\', m->key_len) != NULL;
}

/* Without escapes keys only become shorter, so that names stay where they are put. */
static void unescape_keys(struct jsonscan *j)
{
	size_t i, len = 0, at;

	for (i = 0; i < j->n_members; i++)
		if (is_escaped(&j->members[i]))
			len += j->members[i].key_len;
	if (len == 0)
		return;
	buf_clear(&j->names);
	buf_reserve(&j->names, len);
	for (i = 0; i < j->n_members; i++) {
		struct jsonscan_member *m = &j->members[i];

		if (!is_escaped(m))
			continue;
		at = j->names.len;
		jsonscan_unescape(m->key, m->key_len, &j->names);
		m->name = j->names.data + at;
		m->name_len = j->names.len - at;
	}
}

static int by_name(const void *va, const void *vb)
{
	const struct jsonscan_member *a = *(const struct jsonscan_member *const *)va;
	const struct jsonscan_member *b = *(const struct jsonscan_member *const *)vb;
	size_t n = a->name_len < b->name_len ? a->name_len : b->name_len;
	int d = memcmp(a->name, b->name, n);

	return d != 0 ? d : (a->name_len > b->name_len) - (a->name_len < b->name_len);
}

static bool same_name(const struct jsonscan_member *a, const struct jsonscan_member *b)
{
	return a->name_len == b->name_len && memcmp(a->name, b->name, a->name_len) == 0;
}

static bool has_duplicate(const struct jsonscan *j)
{
	const struct jsonscan_member **order;
	bool found = false;
	size_t i, k;

	if (j->n_members <= FEW_MEMBERS) {
		for (i = 1; i < j->n_members; i++)
			for (k = 0; k < i; k++)
				if (same_name(&j->members[i], &j->members[k]))
					return true;
		return false;
	}
	order = xcalloc(j->n_members, sizeof *order);
	for (i = 0; i < j->n_members; i++)
		order[i] = &j->members[i];
	qsort(order, j->n_members, sizeof *order, by_name);
	for (i = 1; i < j->n_members && !found; i++)
		found = same_name(order[i], order[i - 1]);
	free(order);
	return found;
}

static enum jsonscan_error scan_all(struct jsonscan *j, const char *s, size_t len, char open)
{
	struct cursor c = {.at = s, .end = s + len};
	enum jsonscan_error e;

	j->n_members = 0;
	skip_space(&c);
	if (c.at >= c.end || *c.at != open)
		e = c.at < c.end && *c.at == '\0' ? JSONSCAN_NUL : JSONSCAN_NOT_OBJECT;
	else
		e = scan_members(&c, j, open == '{');
	if (e == JSONSCAN_OK) {
		unescape_keys(j);
		skip_space(&c);
		if (c.at < c.end)
			e = *c.at == '\0' ? JSONSCAN_NUL : JSONSCAN_SYNTAX;
		else if (open == '{' && has_duplicate(j))
			e = JSONSCAN_DUPLICATE_KEY;
	}
	j->at = (size_t)(c.at - s);
	return e;
}

enum jsonscan_error jsonscan_object(struct jsonscan *j, const char *s, size_t len)
{
	return scan_all(j, s, len, '{');
}

enum jsonscan_error jsonscan_list(struct jsonscan *j, const char *s, size_t len)
{
	return scan_all(j, s, len, '[');
}

void jsonscan_free(struct jsonscan *j)
{
	free(j->members);
	j->members = NULL;
	j->n_members = j->cap = 0;
	buf_free(&j->names);
}

const struct jsonscan_member *jsonscan_get(const struct jsonscan *j, const char *name)
{
	size_t i, n = strlen(name);

	for (i = 0; i < j->n_members; i++)
		if (j->members[i].name_len == n && memcmp(j->members[i].name, name, n) == 0)
			return &j->members[i];
	return NULL;
}

/* The character that \uXXXX at s gives; *used is 6, or 12 for a surrogate pair. */
static uint32_t escaped(const char *s, const char *end, size_t *used)
{
	int high = hex4(s + 2, end), low;

	*used = 6;
	if (high < 0xD800 || high >= 0xE000)
		return (uint32_t)high;
	if (high < 0xDC00 && end - s >= 12 && s[6] == '\\' && s[7] == 'u') {
		low = hex4(s + 8, end);
		if (low >= 0xDC00 && low < 0xE000) {
			*used = 12;
			return 0x10000 + ((uint32_t)(high & 0x3FF) << 10) + (uint32_t)(low & 0x3FF);
		}
	}
	return UTF8_BAD;
}

static char simple(char c)
{
	switch (c) {
	case 'b':
		return '\b';
	case 'f':
		return '\f';
	case 'n':
		return '\n';
	case 'r':
		return '\r';
	case 't':
		return '\t';
	default:
		return c;
	}
}

void jsonscan_unescape(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len, *slash;
	char seq[4];
	size_t used;

	buf_reserve(out, len);
	while (s < end) {
		slash = memchr(s, '\\', (size_t)(end - s));
		if (slash == NULL)
			slash = end;
		buf_add(out, s, (size_t)(slash - s));
		s = slash;
		if (s >= end)
			break;
		if (s[1] == 'u') {
			buf_add(out, seq, utf8_put(seq, escaped(s, end, &used)));
			s += used;
		} else {
			buf_addc(out, simple(s[1]));
			s += 2;
		}
	}
}

const char *jsonscan_reason(enum jsonscan_error e)
{
	static const char *const reasons[] = {
	    [JSONSCAN_OK] = "no error",
	    [JSONSCAN_SYNTAX] = "invalid JSON",
	    [JSONSCAN_NOT_OBJECT] = "not a JSON object",
	    [JSONSCAN_DUPLICATE_KEY] = "duplicate key",
	    [JSONSCAN_BAD_UTF8] = "invalid UTF-8",
	    [JSONSCAN_CONTROL] = "control character inside a string",
	    [JSONSCAN_NUL] = "NUL character",
	    [JSONSCAN_LONE_SURROGATE] = "lone surrogate escape",
	    [JSONSCAN_TOO_DEEP] = "nested too deep",
	};

	return reasons[e];
}
