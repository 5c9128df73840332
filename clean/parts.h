/* A page's title cut into what its separators part: the title, a section, the site. */
#ifndef PARTS_H
#define PARTS_H

#include <stdbool.h>
#include <stddef.h>

/* Parts of a title between separators; real ones have up to seven. */
#define PARTS_MAX 16

/* UTF-8 of somebody else's, not NUL-terminated. */
struct text {
	const char *s;
	size_t len;
};

/* A title cut at its separators: part i is [from[i], to[i]), and after it comes a separator that is
 * strong ('|' and the like) or weak (a dash, a colon). */
struct parts {
	struct text whole;
	size_t n, from[PARTS_MAX], to[PARTS_MAX];
	bool strong[PARTS_MAX];
	bool colon[PARTS_MAX];
};

static inline struct text text_of(const char *s, size_t len)
{
	return (struct text){s, len};
}

/* Leave out white space at both ends, and signs without width. */
void text_trim(struct text *t);
/* Cut t at its separators, but not inside brackets and quotation marks that are closed; at most
 * PARTS_MAX parts, the rest is in the last. Borrows t. */
void parts_split(struct parts *parts, struct text t);
/* The parts first..first+n-1 with what stands between them; there must be as many, and n > 0. */
struct text parts_run(const struct parts *p, size_t first, size_t n);
/* How many parts what is made of, letter case and marks aside, 0 if of none; the first goes to
 * *first. */
size_t parts_like(const struct parts *p, struct text what, size_t *first);
/* Whether t begins with the same letters as start, and a new word begins after them; what follows
 * goes to *rest. */
bool parts_begin(struct text t, struct text start, struct text *rest);

#endif
