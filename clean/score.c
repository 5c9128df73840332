#include "score.h"

#include "block.h"
#include "feature.h"
#include "model.h"

const struct token_table *score_tokens(void)
{
	return &model_tokens;
}

void score_page(const struct page *pg, const struct scene *sc, enum score_model model, float *p)
{
	const struct model *m = model == SCORE_TEXT ? &model_text : &model_html;
	float row[N_FEATURES];

	for (size_t i = 0; i < pg->n_blocks; i++) {
		feature_row(pg, sc, i, row);
		p[i] = model_probability(m, row);
	}
}
