/* Lines that were broken to fit a width are joined to the paragraphs they came from. */
#ifndef WRAP_H
#define WRAP_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

struct wrap_counts {
	size_t lines;   /* line ends taken out */
	size_t hyphens; /* words put together again that a hyphen divided */
};

/* If there is anything to join, add text (UTF-8, lines ended by \n, no white space at their ends)
 * to out with hard-wrapped lines joined and return true. A line end goes when the first word of the
 * next line would not have fitted, in a text that is wrapped throughout, or when a sentence runs on
 * over it. Never across blank lines, list marks, quotes, headings, code, tables and verse. hyphens:
 * also divided words, by what the text itself shows. Soft hyphens at line ends go in any case. */
bool wrap_join(const char *text, size_t len, bool hyphens, struct buf *out, struct wrap_counts *n);

#endif
