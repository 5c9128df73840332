/* The elements whose class, id, itemprop, rel or datetime says that they show an author or a date.
 */
#ifndef SEEN_H
#define SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct dom;

/* Elements kept of a kind; listings have hundreds, of which the first ones count. */
#define SEEN_MAX 160
/* A byline or a date is short: bytes of its text. */
#define SEEN_TEXT_MAX 240

#define SEEN_SCOPES_MAX 64

/* What a class, id or itemprop says, by the words in it. */
enum {
	IS_AUTHOR = 1,
	IS_BYLINE = 2,
	IS_USER = 4,
	IS_NAME = 8,
	IS_ABOUT = 16, /* picture, biography, links of an author */
	IS_DATE = 32,
	IS_PUBLISHED = 64,
	IS_MODIFIED = 128,
	IS_COMMENT = 256,
	IS_ASIDE = 512,
	IS_QUOTED = 1024,    /* authors of testimonials, reviews and quotations */
	IS_AUTHORITY = 2048, /* "authorize", "authority": not an author */
	IS_MARKED = 4096     /* itemprop or rel say so, not only a class */
};

struct seen_element {
	int32_t node;
	int what;
	uint32_t look; /* the same for elements of one name and class */
	bool aside, comment;
};

/* The nodes from..end of an element that holds reviews, testimonials or quotations. */
struct seen_scope {
	int32_t from, end;
};

/* What a class said; a page repeats a few. */
#define SEEN_CLASSES 256
struct seen_class {
	const char *s; /* NULL: none yet */
	size_t len;
	int bits;
};

struct seen {
	const struct dom *dom;
	struct arena *arena;
	int32_t comment_end, aside_end, quoted_end, article_end, teaser_end;
	struct seen_scope scopes[SEEN_SCOPES_MAX];
	size_t n_scopes;
	size_t n_authors, n_dates;
	struct seen_element authors[SEEN_MAX], dates[SEEN_MAX];
	struct seen_class classes[SEEN_CLASSES]; /* by the hash of their ends */
	unsigned char starts[26];                /* the first of words with that letter, plus 1 */
	uint32_t pairs[26]; /* the letters that follow each letter at the start of words */
};

/* Nothing seen yet. Ends with the arena. */
struct seen *seen_new(const struct dom *d, struct arena *a);
/* Look at the next element; to be called for every element in the order of the page. */
void seen_look(struct seen *s, size_t node);
/* The text of a small element with white space folded, into out; its length, or 0 if it is empty,
 * too long or has too many parts. */
size_t seen_text(const struct seen *s, size_t node, char out[SEEN_TEXT_MAX + 1]);
/* Whether the node is within a review, a testimonial or a quotation. */
bool seen_is_quoted(const struct seen *s, int32_t node);
/* How far a node is from the title's heading (-1: there is none); what stands before it is
 * farther. */
int seen_distance(int32_t node, int32_t title);

#endif
