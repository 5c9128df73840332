/* Which blocks are the content: the set whose expected F1 is highest.
 * After: Ye, Chai, Lee, Chieu, Optimizing F-Measure: A Tale of Two Approaches (2012). */
#ifndef PICK_H
#define PICK_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct page;
struct scene;

enum pick_mode { PICK_BALANCED, PICK_PRECISION, PICK_RECALL };

struct pick_options {
	enum pick_mode mode;
	float article, forum; /* the probability that the page is one */
};

enum pick_as { PICK_DROPPED, PICK_CONTENT, PICK_COMMENT };

/* For every block what it is, in as (n_blocks elements), from its probability of being content.
 * Returns the expected word F1 of the choice, 0..1; 0 when nothing is content. */
double pick_blocks(const struct page *pg, const struct scene *sc, const float *p,
		   const struct pick_options *options, unsigned char *as, struct arena *a);

#endif
