#include "score.h"

#include <string.h>

#include "arena.h"
#include "block.h"
#include "feature.h"
#include "model.h"

_Static_assert(MODEL_TYPES == SCORE_TYPES, "the model has other types");

/* What a page's own claim adds to the probability of a type. */
#define CLAIM 0.15f
/* No type is less probable than this and still told. */
#define TYPE_MIN 0.15f

const struct token_table *score_tokens(void)
{
	return &model_tokens;
}

void score_page(const struct page *pg, const struct scene *sc, enum score_model which, float *p,
		float *mean, struct arena *a)
{
	const struct model *m = which == SCORE_TEXT ? &model_lines : &model_html;
	size_t n_features = which == SCORE_TEXT ? N_TEXT_FEATURES : N_FEATURES;
	struct model_rows *rows = arena_alloc(a, sizeof *rows);
	uint64_t *work = arena_alloc(a, model_work(m, n_features) * sizeof *work);

	memset(mean, 0, N_FEATURES * sizeof *mean);
	for (size_t from = 0; from < pg->n_blocks; from += rows->n) {
		size_t left = pg->n_blocks - from;

		rows->n = left < MODEL_ROWS ? left : MODEL_ROWS;
		for (size_t i = 0; i < rows->n; i++) {
			float weight = (float)pg->blocks[from + i].n_words, *row = rows->row[i];

			feature_row(pg, sc, from + i, row);
			for (size_t k = 0; k < N_FEATURES; k++)
				mean[k] += weight * row[k];
		}
		model_probabilities(m, n_features, rows, work, p + from);
	}
	for (size_t k = 0; k < N_FEATURES && pg->n_words > 0; k++)
		mean[k] /= (float)pg->n_words;
}

void score_types(const float *mean, const char *claim, float *types)
{
	for (size_t i = 0; i < SCORE_TYPES; i++) {
		types[i] = model_probability(&model_types[i], mean);
		if (claim != NULL && strcmp(claim, model_type_names[i]) == 0)
			types[i] += CLAIM;
	}
}

const char *score_pagetype(const float *types)
{
	const char *type = "other";
	float best = TYPE_MIN;

	for (size_t i = 0; i < SCORE_TYPES; i++)
		if (types[i] > best) {
			best = types[i];
			type = model_type_names[i];
		}
	return type;
}

double score_quality(double expected)
{
	double at = expected * (MODEL_QUALITIES - 1);
	size_t i = at >= MODEL_QUALITIES - 1 ? MODEL_QUALITIES - 2 : (size_t)at;

	return model_quality[i] +
	       (at - (double)i) * ((double)model_quality[i + 1] - model_quality[i]);
}
