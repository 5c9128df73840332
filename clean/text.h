/* Already-scraped text: lines of a page without its tags. What stood together and what it was is
 * read from blank lines, indents, bullets and line lengths, and goes the way of a page. */
#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct dom;
struct record;
struct strip;
struct meta_hints;

/* Make a tree of s (UTF-8), as dom_parse makes one of a page: groups of lines become sections,
 * lines paragraphs, headings or list items. st holds its texts; both live in the arena and point
 * into s. */
void text_parse(struct dom *d, struct strip *st, const char *s, size_t len, struct arena *a);
/* What such a text says about itself: title, author, dates, its address; as meta_read. */
void text_meta(struct record *r, const struct dom *d, const char *url, struct arena *a,
	       struct meta_hints *hints);

#endif
