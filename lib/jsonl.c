#include "jsonl.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* jansson's typedef has the name of our function. */
#define json_type jansson_type
#include <jansson.h>
#undef json_type

#include "buf.h"
#include "bytes.h"
#include "utf8.h"
#include "vec.h"

/* struct json is json_t under another name, so that callers need not see jansson. */
static const json_t *theirs(const struct json *v)
{
	return (const json_t *)(const void *)v;
}

static json_t *load(const char *s, size_t len, json_error_t *error)
{
	return json_loadb(s, len, JSON_DECODE_ANY | JSON_ALLOW_NUL, error);
}

struct json *json_parse(const char *s, size_t len, char *why, size_t whysize)
{
	json_error_t error;
	json_t *root = load(s, len, &error);

	if (root == NULL && json_error_code(&error) == json_error_numeric_overflow) {
		/* An integer past 64 bits is still a number. */
		root = json_loadb(
		    s, len, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &error);
	} else if (root == NULL) {
		struct buf repaired = {0};

		if (json_repair(s, len, &repaired) != 0)
			root = load(repaired.data, repaired.len, &error);
		buf_free(&repaired);
	}
	if (root == NULL && whysize != 0)
		snprintf(why, whysize, "%s", error.text);
	return (struct json *)(void *)root;
}

void json_free(struct json *root)
{
	json_decref((json_t *)(void *)root);
}

enum json_type json_type(const struct json *v)
{
	if (v == NULL)
		return JSON_NULL_;
	switch (json_typeof(theirs(v))) {
	case JSON_OBJECT:
		return JSON_MAP;
	case JSON_ARRAY:
		return JSON_LIST;
	case JSON_STRING:
		return JSON_TEXT;
	case JSON_INTEGER:
	case JSON_REAL:
		return JSON_NUMBER;
	case JSON_TRUE:
	case JSON_FALSE:
		return JSON_BOOL;
	default:
		return JSON_NULL_;
	}
}

size_t json_n(const struct json *v)
{
	return json_is_array(theirs(v)) ? json_array_size(theirs(v)) : json_object_size(theirs(v));
}

const struct json *json_at(const struct json *list, size_t i)
{
	return (const struct json *)(const void *)json_array_get(theirs(list), i);
}

const struct json *json_get(const struct json *map, const char *key)
{
	return (const struct json *)(const void *)json_object_get(theirs(map), key);
}

const char *json_text(const struct json *v, size_t *len)
{
	if (!json_is_string(theirs(v)))
		return NULL;
	if (len != NULL)
		*len = json_string_length(theirs(v));
	return json_string_value(theirs(v));
}

void json_each(const struct json *map,
	       bool (*member)(void *ctx, const char *key, const struct json *v), void *ctx)
{
	/* jansson's iterator is not const, though reading with it changes nothing. */
	json_t *object = (json_t *)(uintptr_t)(const void *)map;
	void *it;

	for (it = json_object_iter(object); it != NULL; it = json_object_iter_next(object, it))
		if (!member(ctx, json_object_iter_key(it),
			    (const struct json *)(const void *)json_object_iter_value(it)))
			return;
}

/* The value of the \uXXXX escape at s, or -1. */
static long escape_value(const char *s, size_t len)
{
	long v = 0;
	size_t i;

	if (len < 6 || s[0] != '\\' || s[1] != 'u')
		return -1;
	for (i = 2; i < 6; i++) {
		int digit = bytes_hex(s[i]);

		if (digit < 0)
			return -1;
		v = v * 16 + digit;
	}
	return v;
}

size_t json_repair(const char *s, size_t len, struct buf *out)
{
	struct buf valid = {0};
	size_t n = 0, run = 0, i = 0;

	if (!utf8_valid(s, len)) {
		n = utf8_repair(s, len, &valid);
		s = valid.data;
		len = valid.len;
	}
	while (i < len) {
		const char *slash = memchr(s + i, '\\', len - i);
		long v, low;

		if (slash == NULL)
			break;
		i = (size_t)(slash - s);
		v = escape_value(s + i, len - i);
		if (v < 0xD800 || v > 0xDFFF) {
			i += 2;
			continue;
		}
		low = v < 0xDC00 ? escape_value(s + i + 6, len - i - 6) : -1;
		if (low >= 0xDC00 && low <= 0xDFFF) {
			i += 12;
			continue;
		}
		buf_add(out, s + run, i - run);
		buf_adds(out, "\\ufffd");
		n++;
		i += 6;
		run = i;
	}
	if (n != 0)
		buf_add(out, s + run, len - run);
	buf_free(&valid);
	return n;
}

static void put_escape(struct buf *out, unsigned char c)
{
	switch (c) {
	case '"':
		buf_add(out, "\\\"", 2);
		break;
	case '\\':
		buf_add(out, "\\\\", 2);
		break;
	case '\n':
		buf_add(out, "\\n", 2);
		break;
	case '\r':
		buf_add(out, "\\r", 2);
		break;
	case '\t':
		buf_add(out, "\\t", 2);
		break;
	default:
		buf_addf(out, "\\u%04x", c);
		break;
	}
}

/* How many bytes stand for themselves: all but quote, backslash and those below 20. */
static size_t plain_run(const char *s, size_t len)
{
	unsigned special;
	size_t i = 0;

	for (; len - i >= VEC_SIZE; i += VEC_SIZE) {
		vec v = vec_load(s + i);

		special = vec_bits((vec)(v == '"') | (vec)(v == '\\') | (vec)(v < 0x20));
		if (special != 0)
			return i + vec_first(special);
	}
	while (i < len && (unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\')
		i++;
	return i;
}

void json_put_text(struct buf *out, const char *s, size_t len)
{
	struct buf repaired = {0};
	size_t n;

	if (!utf8_valid(s, len)) {
		utf8_repair(s, len, &repaired);
		s = repaired.data;
		len = repaired.len;
	}
	buf_reserve(out, len + 2);
	buf_addc(out, '"');
	for (; len != 0; s++, len--) {
		n = plain_run(s, len);
		buf_add(out, s, n);
		s += n;
		len -= n;
		if (len == 0)
			break;
		put_escape(out, (unsigned char)*s);
	}
	buf_addc(out, '"');
	buf_free(&repaired);
}
