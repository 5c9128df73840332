/* UTF-8 as Unicode defines it (chapter 3, table 3-7): no surrogates, no overlong forms. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

#define UTF8_BAD 0xFFFD

/* The first byte above 7F from s on, or end. */
const char *utf8_skip_ascii(const char *s, const char *end);
/* The character that ends before *end, which moves there; s < *end. */
uint32_t utf8_last(const char *s, const char **end);
/* Bytes of the well-formed sequence at p: 1..4, or 0 if there is none. p < end. */
size_t utf8_length(const char *p, const char *end);
/* utf8_next for a byte above 7F. */
uint32_t utf8_next_long(const char **p, const char *end);

/* The code point at *p, which moves past it; a maximal ill-formed part gives UTF8_BAD. p < end. */
static inline uint32_t utf8_next(const char **p, const char *end)
{
	if ((unsigned char)**p < 0x80)
		return (unsigned char)*(*p)++;
	return utf8_next_long(p, end);
}

/* Write 1 to 4 bytes to out and return their number; a surrogate or a value past 10FFFF is written
 * as U+FFFD. */
size_t utf8_put(char *out, uint32_t cp);
/* How many bytes come before the first one above 7F. */
size_t utf8_ascii(const char *s, size_t len);
bool utf8_valid(const char *s, size_t len);
/* How many code points s (valid UTF-8) has. */
size_t utf8_count(const char *s, size_t len);
/* Add s with each maximal ill-formed part as U+FFFD; returns the number of those. */
size_t utf8_repair(const char *s, size_t len, struct buf *out);

/* ASCII whitespace of the Infra standard. */
static inline bool utf8_is_ascii_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* Below it are the alphabets with case that are in wide use: Latin, Greek, Cyrillic. */
#define UTF8_UNCASED 0x530

/* White_Space of UAX 44. */
bool utf8_is_space(uint32_t cp);
/* A letter, digit or mark in any script (general categories L*, N*, M*, and Pc). */
bool utf8_is_word(uint32_t cp);
/* General categories L*. */
bool utf8_is_letter(uint32_t cp);
/* A character of a script written without spaces that stands for a word by itself: Han, Hiragana,
 * Katakana. */
bool utf8_is_cjk(uint32_t cp);
/* Simple lower case. */
uint32_t utf8_lower(uint32_t cp);
/* General category Ll. */
bool utf8_is_lower(uint32_t cp);

/* The first place in s from where it may not be in NFC, or len if it is: quick, and cautious. */
size_t utf8_nfc_prefix(const char *s, size_t len);
/* Add s in Normalization Form C or KC (UAX 15), or as NFKC_Casefold (UTS 46 maps host names by it).
 * -1 and nothing added if s is not valid UTF-8, or has more than 128 marks on one letter, which
 * take quadratic time. */
int utf8_nfc(const char *s, size_t len, struct buf *out);
int utf8_nfkc(const char *s, size_t len, struct buf *out);
int utf8_nfkc_casefold(const char *s, size_t len, struct buf *out);

#endif
