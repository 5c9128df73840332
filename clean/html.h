/* What is shown of a page as HTML that is safe to put into another page. */
#ifndef HTML_H
#define HTML_H

#include <stddef.h>

struct arena;
struct buf;
struct view;

/* Add what is shown as an HTML fragment: the tree of the page without the elements that only lay it
 * out. Elements are of a fixed list, without scripts, styles, forms and frames; attributes are href
 * and src (absolute; http, https, for links mailto), alt, start, colspan, rowspan, datetime, and a
 * class that names the language of code. */
void html_render(const struct view *v, struct arena *a, struct buf *out);
/* Add text with &, <, > and " as references and without what view_is_unseen. */
void html_put_text(struct buf *out, const char *s, size_t len);

#endif
