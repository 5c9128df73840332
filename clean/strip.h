/* The pass before the parser: cut what cannot be content, and put what can aside.
 *
 * The parser's time goes by the character, so it is given the bare structure: every run of text
 * becomes one character, which indexes the table of texts, and a tag loses its attributes, which
 * are found again by where it stands. The tree it builds is the tree of the whole page but for
 * white space and dropped elements. */
#ifndef STRIP_H
#define STRIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "tag.h"

struct arena;

/* Text with references decoded; white space as in the page. Points into the page or the arena. */
struct strip_text {
	const char *s;
	uint32_t len;
	bool space_before; /* white space that stood alone before it */
};

struct strip_attr {
	enum attr name;
	const char *value; /* references decoded; not NUL-terminated */
	uint32_t len;
};

/* A start tag that had something to remember. */
struct strip_tag {
	const char *name; /* as written, name_len bytes */
	const struct strip_attr *attrs;
	uint32_t at; /* where in strip.html the tag starts */
	uint16_t name_len, n_attrs;
	bool hidden; /* hidden, aria-hidden=true, or style display:none or visibility:hidden */
	bool unseen; /* one of these, and not aria-hidden alone */
	bool pre;    /* a div of style white-space:pre */
	bool line;   /* a div or td whose class names a line of code */
};

/* A script that holds data, application/ld+json or application/json, or JSON in an attribute. */
struct strip_data {
	const char *s;
	uint32_t len;
	bool ld; /* ld+json */
	const char *id;
	uint32_t id_len;
};

struct strip {
	struct buf html; /* what the parser reads; cleared by each run and reused */
	struct strip_text *texts;
	struct strip_tag *tags; /* in the order of the page */
	struct strip_data *data;
	size_t n_texts, n_tags, n_data;
	bool cut; /* the page has more elements than any should; the rest is left out */
};

/* Fill st from a page in UTF-8. The tables live in the arena and point into s, which must outlive
 * them. */
void strip_html(struct strip *st, const char *s, size_t len, struct arena *a);
/* The index into tags of the start tag at `at`, or -1. *next is where tags in order go on; 0 at
 * first. */
long strip_tag_at(const struct strip *st, size_t at, size_t *next);

#endif
