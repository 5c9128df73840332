/* A line of a text, and what is asked of it to tell whether its end was the author's. */
#ifndef WRAP_LINE_H
#define WRAP_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* People wrap at 60 to 100 columns; a line longer than this was not wrapped. */
#define WIDTH_MAX 140

/* An item may go on in the next line. What looks like code, a heading or a row of a table may yet
 * be prose; a block is none. */
enum mark { MARK_NONE, MARK_ITEM, MARK_CODE, MARK_BLOCK };

/* fmt(1) and fold(1) count bytes, editors columns. */
enum unit { COLUMNS, BYTES, N_UNITS };

struct wrap_line {
	const char *s;
	uint32_t len;
	uint32_t width[N_UNITS];
	uint32_t word[N_UNITS]; /* of the first word */
	enum mark mark; /* an item may go on in the next line; a block (heading, table, code) not */
	bool lower, upper; /* case of the first letter, both false where there is none */
	bool quoted;       /* opens with a quotation mark */
	bool ends;         /* with a sentence's end, or what no sentence goes on after */
	bool tail;         /* begins with punctuation that follows a word */
	bool one_word;
	bool fenced; /* between two lines of ``` */
	bool read;   /* what is asked of it is known, from mark to tail */
	bool joined; /* the line end before it goes */
	bool filled; /* it goes since fmt(1) would have put it there */
};

/* Find out all of it from s, len and fenced, which are set: mark to tail. */
void wrap_line_read(struct wrap_line *l);
/* Two items of one list: the same bullet, or both numbered. */
bool wrap_same_list(const struct wrap_line *a, const struct wrap_line *b);

#endif
