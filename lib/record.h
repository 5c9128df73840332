/* What winnow says of one document; winnow-record(5) defines every field.
 * All strings are UTF-8, NUL-terminated, owned by the record's arena; NULL means unknown. */
#ifndef RECORD_H
#define RECORD_H

#include <stddef.h>

struct buf;

/* One date the page states about itself, as written. */
struct record_date {
	const char *text;
	const char *from; /* where it stood: "jsonld:datePublished", "meta:article:published_time",
			     "time", "url", "text", ...: winnow-record(5) */
	const char *kind; /* "published", "modified" or "unknown" */
};

struct record {
	const char *url;     /* the address the page gives itself, or the one it was fetched from */
	const char *source;  /* the address or file it was read from */
	const char *id;      /* WARC-Record-ID */
	const char *fetched; /* WARC-Date */
	const char *title, *author, *hostname, *sitename, *description, *language, *image, *license;
	const char *pagetype;
	const char **categories, **tags; /* n_categories, n_tags strings */
	size_t n_categories, n_tags;
	struct record_date *dates; /* best evidence first */
	size_t n_dates;
	const char *text; /* paragraphs separated by one line end each */
	const char *comments;
	const char *fingerprint; /* 64-bit simhash of text, 16 hexadecimal digits */
	double quality;          /* 0..1, negative: not known */
};

/* Add the record as one line of JSON, with its line end. Fields that are NULL or empty are left
 * out, but for text. */
void record_print(struct buf *out, const struct record *r);

#endif
