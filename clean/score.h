/* How likely each block is content, and what the page is. */
#ifndef SCORE_H
#define SCORE_H

#include <stdbool.h>

struct arena;
struct page;
struct scene;
struct token_table;

enum score_model { SCORE_HTML, SCORE_TEXT };

/* The learned weights of class and id tokens. Static. */
const struct token_table *score_tokens(void);
/* The probability (0..1) of every block of the page, to p; and the mean of the blocks' features,
 * weighted by words, to mean (N_FEATURES). */
void score_page(const struct page *pg, const struct scene *sc, enum score_model which, float *p,
		float *mean, struct arena *a);
/* What a page can be, in the order of the model's types. */
enum score_type {
	SCORE_ARTICLE,
	SCORE_FORUM,
	SCORE_PRODUCT,
	SCORE_COLLECTION,
	SCORE_LISTING,
	SCORE_DOCUMENTATION,
	SCORE_SERVICE,
	SCORE_TYPES
};

/* How likely each type is, to types (SCORE_TYPES), each on its own: 0..1, and more for the one that
 * the page's metadata claim (its name, or NULL), or 0 and 1 if the claim is certain. */
void score_types(const float *mean, const char *claim, bool is_certain, float *types);
/* The name of the likeliest type, "other" where none is likely. Static. */
const char *score_pagetype(const float *types);
/* The word F1 to expect, 0..1, of a choice whose expected F1 by the model's own reckoning is this.
 */
double score_quality(double expected);

#endif
