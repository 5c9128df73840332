/* Pages whose text is not in their tree but in data for their scripts: JSON in a <script> or in an
 * attribute, as Discourse and the frameworks for single-page applications leave it. */
#ifndef RESCUE_H
#define RESCUE_H

#include <stdbool.h>

struct buf;
struct page;
struct strip;

/* Whether the tree of a page holds next to no text, so that its data are worth a look. */
bool rescue_is_needed(const struct page *pg);
/* Add the prose in the page's data to html, each text as an element, in the order of the data; or
 * that in body, the text that the page states as its own (NULL: none), if the data have next to
 * none. A line of a text without tags becomes a paragraph. Returns how many words it is about;
 * nothing is added when it is few. */
long rescue_html(const struct strip *st, const char *body, struct buf *html);

#endif
