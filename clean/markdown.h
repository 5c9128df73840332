/* The picked blocks as Markdown (CommonMark 0.31 with GFM tables) or as plain text laid out like
 * the page. */
#ifndef MARKDOWN_H
#define MARKDOWN_H

struct arena;
struct buf;
struct view;

enum markdown_style { MARKDOWN_FULL, MARKDOWN_PLAIN };

/* Add what is shown to out. Whatever the page says, its text stays text: it is escaped, and in
 * either style without characters that a terminal obeys or that turn the direction of others. */
void markdown_render(const struct view *v, enum markdown_style style, struct arena *a,
		     struct buf *out);

#endif
