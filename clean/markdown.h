/* The picked blocks as Markdown (CommonMark 0.31 with GFM tables) or as plain text laid out like
 * the page. */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include <stdbool.h>

struct arena;
struct buf;
struct page;

enum markdown_style { MARKDOWN_FULL, MARKDOWN_PLAIN };

/* Add the content blocks (as[i] is PICK_CONTENT) to out, under the title (may be NULL) unless they
 * begin with it. Links are resolved against base (may be NULL); others than http and https are left
 * out. Whatever the page says, its text stays text: it is escaped. */
void markdown_render(const struct page *pg, const unsigned char *as, const char *title,
		     const char *base, enum markdown_style style, struct arena *a, struct buf *out);

#endif
