/* Formulas in TeX, as they stand in a page's text, written as Markdown. */
#ifndef TEX_H
#define TEX_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* The length of the formula that begins at s with \( or \[ and ends with its like; 0 for none. */
size_t tex_len(const char *s, size_t len);
/* Add a formula with no more backslashes than CommonMark and GFM need to read it as the same
 * characters; not for the text of a link. A NUL or more text follows s; in_cell: of a table. */
void tex_put(struct buf *out, const char *s, size_t len, bool in_cell);

#endif
