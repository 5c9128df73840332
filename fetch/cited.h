/* The http and https URLs that a text cites. */
#ifndef CITED_H
#define CITED_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* Bytes of the longest URL that is taken. Longer ones are no addresses of pages; servers refuse
 * them at 8 KB. */
#define CITED_MAX 16384

/* The length of "http://" or "https://", in any case, at s, or 0. */
size_t cited_scheme(const char *s, const char *end);
/* Find the next URL in the line at *p, which moves past it, and set url to it as written, without
 * the punctuation around it (Markdown, HTML, quotes, brackets, the sentence's own) and with &amp;
 * read as &. false when there is none left. Whether it is a valid URL is not checked. */
bool cited_next(const char **p, const char *end, struct buf *url);
/* Is the line one URL and nothing else but white space around it, as in a list? Then url is set to
 * it with whatever it ends in, but for a comma or semicolon, which is the list's; &amp; is read as
 * &. */
bool cited_alone(const char *s, size_t len, struct buf *url);
/* Where a piece of a line may be cut so that no URL is: before the last character in it that is
 * never part of one. 0 if there is none but at its start. */
size_t cited_cut(const char *s, size_t len);

#endif
