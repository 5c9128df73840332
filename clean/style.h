/* What the style and the class of a start tag say of its text, before there is a tree. */
#ifndef STYLE_H
#define STYLE_H

#include <stdbool.h>
#include <stddef.h>

/* Does a style attribute hide its element: display:none or visibility:hidden? */
bool style_hides(const char *s, size_t len);
/* Does it keep white space and break no lines: white-space:pre? */
bool style_is_pre(const char *s, size_t len);
/* Does a class attribute name a line of code, as documentation generators and editors do? */
bool style_names_line(const char *s, size_t len);

#endif
