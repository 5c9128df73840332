/* The lines of a text without markup, and what each looks like. */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

enum line_kind {
	LINE_TEXT,
	LINE_ITEM,    /* led by a bullet, which s leaves out, or by a number, which it does not */
	LINE_RULE,    /* drawn: ----, ====, box characters */
	LINE_ROW,     /* of a table: cells set apart by tabs, bars or wide gaps */
	LINE_QUOTE,   /* led by > */
	LINE_HEADING, /* marked as one: # in front, or a rule of its own length below */
	LINE_CODE     /* between fences; s has the indent */
};

/* A line that holds something. */
struct line {
	const char *s; /* without indent, bullet and white space at the end */
	uint32_t len;
	uint32_t indent;  /* columns, a tab going to the next eighth */
	uint32_t n_words; /* as a block's */
	uint8_t kind;     /* enum line_kind */
	uint8_t level;    /* of a heading, 1..6 */
	bool gap;         /* a blank line before it, or the start of the text */
	bool stop;        /* ends as a sentence does */
	bool link;        /* one of several short lines that are no sentences */
};

/* The lines of s (UTF-8; \n, \r\n and \r end a line), borrowed from it, *n of them; in the arena.
 */
struct line *lines_read(const char *s, size_t len, struct arena *a, size_t *n);
/* Does the last character that is no closing quotation mark or bracket end a sentence? */
bool lines_ends_sentence(const char *s, size_t len);

#endif
