/* The feeds and sitemaps among what was fetched, and how much of what they list is followed. */
#ifndef LISTS_H
#define LISTS_H

#include <stddef.h>

#include "feed.h"

struct buf;
struct http_exchange;
struct link;
struct lists;

/* A sitemap may have 50 MB, without its codings (sitemaps.org). */
#define LISTS_TEXT_MAX ((size_t)52 << 20)

/* What kind of list the response is; at most max bytes of its text are added to text, without the
 * content codings and without the gzip that a sitemap.xml.gz is in besides, and from UTF-16 to
 * UTF-8. */
enum feed_kind lists_read(const struct http_exchange *x, size_t max, struct buf *text);
/* The same, of the beginning. */
enum feed_kind lists_sniff(const struct http_exchange *x);

/* What each cited URL has brought so far is counted from open to close. */
struct lists *lists_open(void);
void lists_close(struct lists *l);
/* Call back for each entry of the list that the link gave. Returns NULL or, as a static text, why
 * some were left out: a server could go on for ever with lists of lists. */
const char *lists_follow(struct lists *l, const struct link *link, enum feed_kind kind,
			 const struct buf *text, feed_entry *entry, void *ctx);

#endif
