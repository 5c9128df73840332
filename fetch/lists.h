/* The feeds and sitemaps among what was fetched. */
#ifndef LISTS_H
#define LISTS_H

#include <stddef.h>

#include "feed.h"

struct buf;
struct http_exchange;

/* A sitemap may have 50 MB, without its codings (sitemaps.org). */
#define LISTS_TEXT_MAX ((size_t)52 << 20)

/* What kind of list the response is; at most max bytes of its text are added to text, without the
 * content codings and without the gzip that a sitemap.xml.gz is in besides. */
enum feed_kind lists_read(const struct http_exchange *x, size_t max, struct buf *text);
/* The same, of the beginning. */
enum feed_kind lists_sniff(const struct http_exchange *x);

#endif
