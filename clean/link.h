/* Addresses that what comes out may carry: absolute, and of a scheme that runs nothing. */
#ifndef LINK_H
#define LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct buf;
struct dom;

/* The address that the page's links are relative to (HTML 4.2.3): its <base>, itself resolved
 * against url, or url (may be NULL). NULL if neither is there. In the arena, or url itself. */
const char *link_base(const struct dom *d, const char *url, struct arena *a);
/* Put href, resolved against base, in out, cleared before: http and https with their fragment, and
 * mailto. False, and out empty, for all others and for places in the page itself. What is put holds
 * no white space, quote, backslash, <, > or control character, bidirectional ones included. */
bool link_resolve(const char *base, const char *href, size_t len, struct buf *out);
/* The same of an <a>'s href. */
bool link_of(const struct dom *d, int32_t node, const char *base, struct buf *out);
/* The same of an image's source, http and https only; lazy loaders keep it in data-src and the
 * like, a srcset counts with its largest. */
bool link_image(const struct dom *d, int32_t node, const char *base, struct buf *out);
/* Whether a text node is the sign by which a heading links to itself: one character that is no
 * word, alone in a link to a place in the page, or, in a heading, in any page. It is no part of the
 * text.
 */
bool link_is_permalink(const struct dom *d, int32_t text);

#endif
