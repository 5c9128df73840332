/* Text as the tokens that dates are made of, read only as far as date.c asks. */
#ifndef DATE_LEX_H
#define DATE_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "date_tab.h"

/* A date with weekday, time, zone and the words between has at most about 30. */
#define DATE_TOKENS_MAX 40

enum date_token_type {
	DATE_T_END, /* of the text, of a paragraph, or of what can belong to a date */
	DATE_T_NUM,
	DATE_T_NAME, /* a word of date_tab.c */
	DATE_T_WORD, /* any other word */
	DATE_T_PUNCT /* one character */
};

struct date_token {
	enum date_token_type type;
	const char *at;
	unsigned len;
	bool space;       /* white space before it */
	bool line;        /* and a line end in it */
	bool upper;       /* a word whose first letter is not lower case */
	bool leads;       /* NAME: its number comes first, as in "# days ago" */
	bool spelled;     /* NAME: its number is a word, as in "two days ago" */
	uint8_t digits;   /* NUM: how many */
	uint16_t reading; /* NAME: first in date_readings */
	uint32_t zero; /* NUM: the zero of its script ('0', U+06F0 ...), U+3007 for Han numerals */
	int32_t value; /* NUM: the number (at most 9 digits; -1 past that); PUNCT: the code point,
			  dashes as '-', commas as ','; NAME: the number it contains, or -1 */
};

struct date_lex {
	const char *at, *end; /* at: where the next token is looked for */
	const char *floor;    /* what is before it belongs to another date */
	uint16_t language;    /* index in date_langs, or DATE_LEX_NO_LANGUAGE */
	bool relative;        /* words such as "# hours ago" are wanted */
	bool was_split; /* tokens are no longer those of the text: start anew for another reading */
	unsigned n;
	struct date_token token[DATE_TOKENS_MAX];
};

#define DATE_LEX_NO_LANGUAGE 0xFFFF

static inline bool date_is_punct(const struct date_token *t, int32_t cp)
{
	return t->type == DATE_T_PUNCT && t->value == cp;
}

/* Read on to token i. */
const struct date_token *date_lex_read(struct date_lex *lx, unsigned i);
/* Token i, counted from where the lexer was started. Borrowed; valid until the next split. */
static inline const struct date_token *date_lex_token(struct date_lex *lx, unsigned i)
{
	return i < lx->n ? &lx->token[i] : date_lex_read(lx, i);
}
/* Make two numbers of number i, the first of n digits. */
void date_lex_split(struct date_lex *lx, unsigned i, unsigned n);
/* What a name means in that class, the lexer's language first; -1 if it has no such meaning. */
int date_lex_reading(const struct date_lex *lx, const struct date_token *t, enum date_class class);
/* Whether the name has that meaning in the text's language, if that is known, or in English. */
bool date_lex_is_own(const struct date_lex *lx, const struct date_token *t, enum date_class class);
/* Whether some language has both names, each in its class. */
bool date_lex_agree(const struct date_token *a, enum date_class of_a, const struct date_token *b,
		    enum date_class of_b);
/* false if no date, or relative stamp if such are wanted, can start with the word at p. Cheap. */
bool date_lex_may_start(const char *p, const char *end, bool relative);
uint16_t date_lex_language(const char *tag);
/* Whether the text is known to be in this language ("en"). */
bool date_language_is(const struct date_lex *lx, const char *tag);
/* The value of a decimal digit of any script, or -1; *zero is its script's zero. */
int date_lex_digit(uint32_t cp, uint32_t *zero);
/* 0..10 for a Chinese numeral, or -1. */
int date_lex_han_digit(uint32_t cp);
/* Scripts that do not put spaces between words. */
bool date_lex_unspaced(uint32_t cp);

#endif
