/* Character references of HTML (13.5 and 13.2.5.72 of the living standard): &amp; &#233; &#xe9; */
#ifndef ENTITY_H
#define ENTITY_H

#include <stdbool.h>
#include <stddef.h>

/* The longest a reference's text can be in UTF-8. */
#define ENTITY_UTF8_MAX 8

/* Decode the reference at s (s[0] is '&'); out gets 1 to ENTITY_UTF8_MAX bytes, *out_len their
 * number. Returns the bytes of s it takes, or 0 if there is no reference here. In an attribute a
 * name without semicolon before '=' or a letter or digit is none. Numeric references to C1 controls
 * mean windows-1252, as browsers have it. */
size_t entity_decode(const char *s, size_t len, bool in_attribute, char *out, size_t *out_len);
/* Decode every reference of s into out, which has room for len bytes (it never grows). Returns the
 * length written. */
size_t entity_decode_all(const char *s, size_t len, bool in_attribute, char *out);

#endif
