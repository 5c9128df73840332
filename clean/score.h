/* How likely each block is content. */
#ifndef SCORE_H
#define SCORE_H

struct page;
struct scene;
struct token_table;

enum score_model { SCORE_HTML, SCORE_TEXT };

/* The learned weights of class and id tokens. Static. */
const struct token_table *score_tokens(void);
/* The probability (0..1) of every block of the page, to p. */
void score_page(const struct page *pg, const struct scene *sc, enum score_model model, float *p);

#endif
