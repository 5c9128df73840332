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

/* What is needed to score a page's blocks in parts of NET_BLOCKS. */
struct scorer {
	const struct page *pg;
	const struct scene *sc;
	const struct model *trees;
	const struct net *net; /* or NULL */
	size_t n_features;
	struct model_rows *rows;
	uint64_t *work;
	float *words, *mean;
	uint8_t (*places)[N_FEATURES]; /* these three for the net alone */
	float *odds, *net_work;
};

/* What the trees say of blocks first to end - 1, to p. */
static void ask_trees(struct scorer *s, size_t first, size_t end, float *p)
{
	for (size_t from = first; from < end; from += s->rows->n) {
		s->rows->n = end - from < MODEL_ROWS ? end - from : MODEL_ROWS;
		for (size_t i = 0; i < s->rows->n; i++) {
			float weight = (float)s->pg->blocks[from + i].n_words,
			      *row = s->rows->row[i];

			feature_row(s->pg, s->sc, from + i, row);
			s->words[from - first + i] = weight;
			for (size_t k = 0; k < N_FEATURES; k++)
				s->mean[k] += weight * row[k];
		}
		model_log_odds(s->trees, s->n_features, s->rows, s->work,
			       s->places != NULL ? s->places + (from - first) : NULL, p + from);
	}
}

void score_page(const struct page *pg, const struct scene *sc, enum score_model which, float *p,
		float *mean, struct arena *a)
{
	const struct model *m = which == SCORE_TEXT ? &model_lines : &model_html;
	size_t n_features = which == SCORE_TEXT ? N_TEXT_FEATURES : N_FEATURES;
	size_t part = pg->n_blocks < NET_BLOCKS ? pg->n_blocks : NET_BLOCKS, end;
	struct scorer s = {.pg = pg,
			   .sc = sc,
			   .trees = m,
			   .net = which == SCORE_TEXT ? NULL : &model_net,
			   .n_features = n_features,
			   .rows = arena_alloc(a, sizeof *s.rows),
			   .work = arena_alloc(a, model_work(m, n_features) * sizeof *s.work),
			   .words = arena_alloc(a, part * sizeof *s.words),
			   .mean = mean};

	if (s.net != NULL) {
		s.places = arena_alloc(a, part * sizeof *s.places);
		s.odds = arena_alloc(a, part * sizeof *s.odds);
		s.net_work = arena_alloc(a, net_work(part) * sizeof *s.net_work);
	}
	memset(mean, 0, N_FEATURES * sizeof *mean);
	for (size_t from = 0; from < pg->n_blocks; from = end) {
		end = pg->n_blocks - from < NET_BLOCKS ? pg->n_blocks : from + NET_BLOCKS;
		ask_trees(&s, from, end, p);
		if (s.net != NULL)
			net_log_odds(s.net, m->first_cut, (const uint8_t(*)[N_FEATURES])s.places,
				     s.words, end - from, s.net_work, s.odds);
		for (size_t i = from; i < end; i++)
			p[i] = model_chance(s.net != NULL ? (p[i] + s.odds[i - from]) / 2 : p[i]);
	}
	for (size_t k = 0; k < N_FEATURES && pg->n_words > 0; k++)
		mean[k] /= (float)pg->n_words;
}

void score_types(const float *mean, const char *claim, bool is_certain, float *types)
{
	for (size_t i = 0; i < SCORE_TYPES; i++) {
		bool claimed = claim != NULL && strcmp(claim, model_type_names[i]) == 0;

		types[i] = is_certain
			       ? claimed
			       : model_probability(&model_types[i], mean) + (claimed ? CLAIM : 0);
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
