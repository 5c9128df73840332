/* The lines of a JSON Lines file, each with the members that say whose it is. */
#ifndef ENTRY_H
#define ENTRY_H

#include <stdbool.h>
#include <stddef.h>

struct jsonscan;

/* Bytes in somebody else's memory. */
struct span {
	const char *s; /* NULL: absent */
	size_t len;
};

/* A line. Texts are as written, without their quotes. */
struct entry {
	struct span line; /* without its line end */
	struct span key;  /* `source`, or `url` where there is none */
	struct span when; /* `fetched`, or `date` */
	bool has_text;    /* `text` is there and not empty */
	size_t number;    /* of the line, from 1 */
};

/* As memcmp; what is shorter comes first. */
int span_compare(struct span a, struct span b);

/* Of two entries of one key, less than 0 if b counts and a does not. One with text counts before
 * one without: a page that shows a login form today is no newer version of the text it had. Else
 * the later one does, by `when`; 0 if they are of one time. */
int entry_compare(const struct entry *a, const struct entry *b);

/* Take the next line off rest; false at the end. The last one needs no line end. */
bool entry_next_line(struct span *rest, struct span *line);
/* Read a line that is not empty into scan and e, but for e->number. Returns NULL, or what is wrong
 * (static). */
const char *entry_read(struct jsonscan *scan, struct span line, struct entry *e);

/* Called for each line that cannot be read. */
typedef void entry_problem(void *ctx, size_t number, const char *why);

/* Whether a line counts. */
typedef bool entry_filter(const struct jsonscan *scan);

/* The entries of a text that count (counts NULL: all), sorted by key, of each key only the one that
 * counts by entry_compare and of those the last. It borrows the text; free() it. */
struct entry *entry_index(struct span text, size_t *n, entry_filter *counts, entry_problem *problem,
			  void *ctx);

#endif
