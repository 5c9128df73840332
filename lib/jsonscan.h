/* One JSON object (RFC 8259) split into its members without building a tree: every value is checked
 * in full and handed over as the bytes it was written in, so that what nobody changes can be
 * written back exactly (big numbers, key order, escapes). */
#ifndef JSONSCAN_H
#define JSONSCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

enum jsonscan_error {
	JSONSCAN_OK,
	JSONSCAN_SYNTAX,
	JSONSCAN_NOT_OBJECT,
	JSONSCAN_DUPLICATE_KEY, /* in the outermost object */
	JSONSCAN_BAD_UTF8,
	JSONSCAN_CONTROL, /* a byte below 20 inside a string */
	JSONSCAN_NUL,     /* a NUL byte, or \u0000 in a string */
	JSONSCAN_LONE_SURROGATE,
	JSONSCAN_TOO_DEEP
};

/* What kind of value a member holds: the first byte that tells, as in "[1]" -> '['. */
enum jsonscan_type {
	JSONSCAN_TEXT = '"',
	JSONSCAN_LIST = '[',
	JSONSCAN_MAP = '{',
	JSONSCAN_NUMBER = '0',
	JSONSCAN_TRUE = 't',
	JSONSCAN_FALSE = 'f',
	JSONSCAN_NULL = 'n'
};

/* A member, as spans of the scanned bytes. Texts are without their quotes and still escaped, and so
 * is the key; name is the key without its escapes, valid until the next scan. */
struct jsonscan_member {
	const char *key, *name, *value;
	size_t key_len, name_len, value_len;
	enum jsonscan_type type;
};

struct jsonscan {
	struct jsonscan_member *members; /* the scan's own, reused by the next */
	size_t n_members, cap;
	struct buf names; /* of the keys that have escapes */
	size_t at;        /* byte offset of the error */
};

/* Split the object in s; white space around it is allowed. Start from a zeroed struct. */
enum jsonscan_error jsonscan_object(struct jsonscan *j, const char *s, size_t len);
/* The same for the elements of a list ("[...]" with its brackets), which get empty keys. */
enum jsonscan_error jsonscan_list(struct jsonscan *j, const char *s, size_t len);
void jsonscan_free(struct jsonscan *j);
/* The member of that name, or NULL. Names are compared without escapes (RFC 8259 section 8.3). */
const struct jsonscan_member *jsonscan_get(const struct jsonscan *j, const char *name);

/* Add a text that was scanned without its escapes. */
void jsonscan_unescape(const char *s, size_t len, struct buf *out);
/* What the error is called. Static. */
const char *jsonscan_reason(enum jsonscan_error e);

#endif
