/* What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata, <title>, headings and
 * the visible lines that name an author or a date. */
#ifndef META_H
#define META_H

#include <stdbool.h>
#include <stdint.h>

struct arena;
struct claims;
struct dom;
struct record;

/* What meta_read learned on the way that is not the record's to say. Nodes are indices into the
 * dom, of the element whose text it is, or -1. */
struct meta_hints {
	int32_t title;            /* the heading that shows the title */
	int32_t author;           /* the element that shows the author */
	int32_t date;             /* the element that shows the date of the document */
	const char *pagetype;     /* "article", "forum", "product" ... as og:type, JSON-LD or its
				     generator say, or NULL */
	bool pagetype_is_certain; /* a program made the page that makes no other */
	const char
	    *body; /* JSON-LD articleBody or text of the main entity, or NULL; in the arena */
};

/* Fill r's url, title, author, hostname, sitename, description, language, image, license,
 * categories, tags and dates from the page; what is not found stays as it was. url is where the
 * page was fetched from, or NULL. Strings are in the arena, in UTF-8, with white space folded.
 * Dates are as written, best evidence first. */
void meta_read(struct record *r, const struct dom *d, const char *url, struct arena *a,
	       struct meta_hints *hints);

/* Fill r's dates from the claims of one, which are sorted, without doubles; in their arena. *node,
 * if -1, gets the first element that shows one. */
void meta_dates(struct record *r, const struct claims *c, int32_t *node);

#endif
