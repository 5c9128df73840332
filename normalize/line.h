/* One line of JSON Lines through normalize. */
#ifndef LINE_H
#define LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "dedup.h"

struct buf;
struct line;

struct line_options {
	unsigned steps;        /* which steps texts go through: steps.h */
	const char *field;     /* the field that holds the text */
	bool dates;            /* add what the record's dates say */
	bool language;         /* add the language that is detected */
	const char *languages; /* keep only records in these ("en,de"), or NULL */
	bool signals;          /* add "signals" */
	bool sentences;        /* with plain: a sentence a line */
	enum dedup_mode dedup;
	bool dedup_paragraphs;
	bool drop_duplicates; /* instead of adding "duplicate_of" */
	bool explain;         /* add "repairs" */
	bool lossy; /* ill-formed UTF-8 and lone surrogates become U+FFFD instead of an error */
	bool plain; /* print the text, not the record */
};

enum line_status {
	LINE_OK,
	LINE_EMPTY,   /* nothing but white space: no record, no error */
	LINE_DROPPED, /* in none of the languages asked for, or a duplicate */
	LINE_STOP,    /* the state of dedup cannot be read or written: nothing more can be done */
	LINE_FAILED
};

/* options, and dedup where they ask for it, must live as long as the line does. */
struct line *line_new(const struct line_options *options, struct dedup *dedup);
/* Add what becomes of the record in s[0..len) to out, with its line end. Nothing is added unless
 * LINE_OK; on LINE_FAILED and LINE_STOP *why says what is wrong, until the next call. The members
 * the program does not know come out byte for byte. */
enum line_status line_normalize(struct line *l, const char *s, size_t len, struct buf *out,
				const char **why);
void line_free(struct line *l);
/* Whether records get a member of that name, which can hold no text then. */
bool line_writes(const char *name);

#endif
