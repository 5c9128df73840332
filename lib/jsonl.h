/* JSON (RFC 8259): values read with jansson, text written by hand. */
#ifndef JSONL_H
#define JSONL_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct json; /* a value that was read; never defined */

enum json_type { JSON_NULL_, JSON_BOOL, JSON_NUMBER, JSON_TEXT, JSON_LIST, JSON_MAP };

/* The value in s, to be freed with json_free; NULL and a reason in why (whysize bytes) if it is not
 * one JSON value. Nesting is bounded (2048). */
struct json *json_parse(const char *s, size_t len, char *why, size_t whysize);
void json_free(struct json *root);

enum json_type json_type(const struct json *v);
/* Elements of a list or members of a map; 0 for the rest. */
size_t json_n(const struct json *v);
const struct json *json_at(const struct json *list, size_t i);        /* NULL past the end */
const struct json *json_get(const struct json *map, const char *key); /* NULL if absent or no map */
/* A text's bytes (UTF-8, may hold NUL), owned by the root; NULL if v is NULL or no text. */
const char *json_text(const struct json *v, size_t *len);

/* Call back for each member of a map in order, until it returns false. */
void json_each(const struct json *map,
	       bool (*member)(void *ctx, const char *key, const struct json *v), void *ctx);

/* Add s with what no JSON text may hold replaced by U+FFFD: ill-formed UTF-8 and escaped lone
 * surrogates (Python writes them). Returns the number replaced; at 0 nothing is added. json_parse
 * reads such text as if it had been repaired. */
size_t json_repair(const char *s, size_t len, struct buf *out);

/* Write a string with its quotes, escaping only what RFC 8259 section 7 asks; ill-formed UTF-8
 * becomes U+FFFD, so that the result is always valid. */
void json_put_text(struct buf *out, const char *s, size_t len);

#endif
