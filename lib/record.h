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

/* A link or an image of the content. */
struct record_link {
	const char *url, *text; /* text: what it is on, or what the image shows; "" if not said */
};

/* A piece of the page's text, and what became of it. */
struct record_block {
	const char *text, *tag; /* tag: the element that holds it */
	const char *as;         /* "content", "comment" or "dropped" */
	double p;               /* the probability of being content that it was given, 0..1 */
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
	/* What is there only when it was asked for. */
	const char *markdown, *html;
	struct record_link *links, *images;
	size_t n_links, n_images;
	struct record_block *blocks;
	size_t n_blocks;
};

/* Add the record as one line of JSON, with its line end. Fields that are NULL or empty are left
 * out, but for text. */
void record_print(struct buf *out, const struct record *r);

#endif
