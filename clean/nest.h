/* The elements that the parser will have open, told from the tags before it runs.
 *
 * The parser is quadratic in depth. Of an element whose end is not sure (HTML 13.2.6), this says
 * that it is open, so that no page nests deeper than it says but by formatting elements. */
#ifndef NEST_H
#define NEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tag.h"

/* Browsers stop nesting at 512; no page of the sets goes past 56. */
#define NEST_MAX 512

struct nest_element {
	uint8_t tag;   /* enum tag */
	bool emitted;  /* the parser is given its tags */
	bool spaced;   /* white space in it is kept */
	bool scope;    /* end tags of what is around it do not reach through it */
	uint16_t lost; /* nest.lost when it began */
	uint32_t name; /* hash of the name of a TAG_other */
};

struct nest {
	struct nest_element open[NEST_MAX];
	size_t depth;
	size_t spaced;  /* open elements that keep white space */
	size_t formats; /* open formatting elements */
	uint16_t lost;  /* formatting elements that ended without an end tag: the parser opens them
			 * again in what follows, up to the end of the cell they are in */
	size_t tables, selects;
	size_t strange; /* open elements in which other rules hold: templates, MathML, ruby */
};

/* Take note of a start tag: end what the parser ends by itself when t starts. */
void nest_start(struct nest *n, enum tag t);
/* Whether the parser ignores a start tag of t here: a cell where no table is. */
bool nest_ignores(const struct nest *n, enum tag t);
/* How many formatting elements of one kind are open. */
size_t nest_formats(const struct nest *n, enum tag t);
/* Open an element, of which tag, emitted and spaced are given; name is as written. There must be
 * room. */
void nest_push(struct nest *n, struct nest_element e, const char *name, size_t len);
/* The place from 1 of the element that an end tag ends, or 0. */
size_t nest_find(const struct nest *n, enum tag t, const char *name, size_t len);
/* End the element at a place. What is in it ends, too, but in an inline element or a form. */
void nest_end(struct nest *n, size_t place);
/* Whether a t is among the innermost elements. */
bool nest_in(const struct nest *n, enum tag t);

#endif
