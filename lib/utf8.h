/* UTF-8 as Unicode defines it (chapter 3, table 3-7): no surrogates, no overlong forms. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_BAD 0xFFFD

/* The code point at *p, which moves past it; a maximal ill-formed part gives UTF8_BAD. p < end. */
uint32_t utf8_next(const char **p, const char *end);
/* Write 1 to 4 bytes to out and return their number; a surrogate or a value past 10FFFF is written
 * as U+FFFD. */
size_t utf8_put(char *out, uint32_t cp);
bool utf8_valid(const char *s, size_t len);
/* White_Space of UAX 44. */
bool utf8_is_space(uint32_t cp);
/* A letter, digit or mark in any script (general categories L*, N*, M*, and Pc). */
bool utf8_is_word(uint32_t cp);
/* A character of a script written without spaces that stands for a word by itself: Han, Hiragana,
 * Katakana. */
bool utf8_is_cjk(uint32_t cp);
/* Simple lower case. */
uint32_t utf8_lower(uint32_t cp);

#endif
