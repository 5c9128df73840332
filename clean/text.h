/* Already-scraped text: lines of a page without its tags. What stood together and what it was is
 * read from blank lines, indents, bullets and line lengths, and goes the way of a page. */
#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct dom;
struct strip;

/* Make a tree of s (UTF-8), as dom_parse makes one of a page: groups of lines become sections,
 * lines paragraphs, headings or list items. The date and the address that lines at the start and
 * the end give as the document's own go into its head. st holds its texts, which lie in st->html
 * or s. */
void text_parse(struct dom *d, struct strip *st, const char *s, size_t len, struct arena *a);
#endif
