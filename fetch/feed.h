/* Feeds and sitemaps as lists of URLs: RSS 0.9 to 2.0, RDF, Atom (RFC 4287), JSON Feed 1, sitemaps
 * and their indexes (sitemaps.org). */
#ifndef FEED_H
#define FEED_H

#include <stddef.h>
#include <stdint.h>

enum feed_kind { FEED_NONE, FEED_RSS, FEED_ATOM, FEED_JSON, FEED_SITEMAP, FEED_SITEMAP_INDEX };

/* What the document is, by its root element or, for JSON, its version, in its first
 * FEED_PROLOGUE_MAX bytes: before a root element are a declaration, comments, a document type. */
#define FEED_PROLOGUE_MAX 8192
enum feed_kind feed_sniff(const char *s, size_t len);

/* Called with the URL of each entry as written, perhaps relative, and when it was last modified:
 * the latest second (of Unix time) that the date as stated can mean, 0: not said. When it was
 * published says nothing of that. An Atom entry's date need not change with small modifications
 * (RFC 4287 section 4.2.15). */
typedef void feed_entry(void *ctx, const char *url, size_t len, int64_t modified);

/* Call back for each entry that has a URL, at most FEED_ENTRIES_MAX times, which is what a sitemap
 * may have. Returns NULL or, as a static text, why some were left out. */
#define FEED_ENTRIES_MAX 50000
const char *feed_read(const char *s, size_t len, enum feed_kind kind, feed_entry *entry, void *ctx);

#endif
