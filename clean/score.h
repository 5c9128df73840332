/* How likely each block is content, and what the page is. */
#ifndef SCORE_H
#define SCORE_H

struct page;
struct scene;
struct token_table;

enum score_model { SCORE_HTML, SCORE_TEXT };

/* The learned weights of class and id tokens. Static. */
const struct token_table *score_tokens(void);
/* The probability (0..1) of every block of the page, to p; and the mean of the blocks' features,
 * weighted by words, to mean (N_FEATURES). */
void score_page(const struct page *pg, const struct scene *sc, enum score_model model, float *p,
		float *mean);
/* "article", "forum", "product", "collection", "listing", "documentation", "service" or, where none
 * of them is likely, "other". claim is what the page's metadata say, or NULL. Static. */
const char *score_pagetype(const float *mean, const char *claim);
/* The word F1 to expect, 0..1, of a choice whose expected F1 by the model's own reckoning is this.
 */
double score_quality(double expected);

#endif
