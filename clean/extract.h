/* The way of one document: charset, strip, dom, block, feature, score, pick and meta, render. */
#ifndef EXTRACT_H
#define EXTRACT_H

#include <stdbool.h>
#include <stddef.h>

#include "block.h"
#include "dom.h"
#include "meta.h"
#include "pick.h"
#include "record.h"
#include "strip.h"

struct arena;
struct buf;
struct document;

struct extract_options {
	enum pick_mode mode;
	const char *url;    /* the document's address when it does not come with one; or NULL */
	bool features_only; /* stop before the model is asked */
};

/* What became of it. Everything but the buffers lies in the arena. */
struct extraction {
	struct record record;
	struct strip strip; /* strip.html is reused from one document to the next */
	struct buf utf8;    /* the document in UTF-8; likewise */
	struct buf rescued; /* the text of a page that keeps it in data; likewise */
	struct dom dom;
	struct page page;
	const char *base;          /* what the page's links are relative to, or NULL */
	const struct scene *scene; /* NULL: too long a text to be a page; all is content */
	struct meta_hints hints;
	enum { JUDGED_NOT, JUDGED_HTML, JUDGED_TEXT } judged; /* by which model, if by one */
	float *p;          /* of each block, that it is content */
	unsigned char *as; /* enum pick_as of each block */
};

/* Start from `struct extraction x = {0}`; reuse it; extract_free it at the end. Returns 0, or -1
 * with why when the document cannot be read. */
int extract(struct extraction *x, const struct document *doc, const struct extract_options *options,
	    struct arena *a, const char **why);
/* Add the features of each block as lines of TSV: document, block, features, class and id tokens
 * (level:hash; the levels are those of tools/tokens.py), text. text: also the features
 * that only documents without markup have. */
void extract_print_features(const struct extraction *x, bool text, struct buf *out);
/* The line that names the columns. */
void extract_print_feature_names(bool text, struct buf *out);
void extract_free(struct extraction *x);

#endif
