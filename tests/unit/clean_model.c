/* Does model.c read model_tab.c as the trainer meant it? */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "clean_model_tab.h"
#include "model.h"

#define N_ROWS (sizeof expected / sizeof expected[0])
/* A tree's leaves are rounded to 1/127 of its largest; the errors of 200 trees add up to this. */
#define TOLERANCE 0.02
/* The trainer takes values nearer than this for 0. */
#define NEAR_ZERO 1e-30f

/* The rows check_rows in tools/model_c.py makes: every value a cut or a neighbour of one. */
static void make_rows(float *rows)
{
	const struct model *m = &model_html;
	uint64_t state = 1;

	for (size_t i = 0; i < N_ROWS; i++)
		for (size_t f = 0; f < N_FEATURES; f++) {
			const float *cuts = m->cuts + m->first_cut[f];
			uint32_t n = (uint32_t)(m->first_cut[f + 1] - m->first_cut[f]), draw;
			float *x = &rows[i * N_FEATURES + f];

			state = state * 6364136223846793005u + 1442695040888963407u;
			draw = (uint32_t)(state >> 33);
			if (n == 0) {
				*x = 0;
				continue;
			}
			*x = cuts[draw % n];
			if (draw / n % 3 != 0)
				*x = nextafterf(*x, draw / n % 3 == 1 ? -INFINITY : INFINITY);
			if (fabsf(*x) < NEAR_ZERO)
				*x = 0;
		}
}

/* As score_page() does it, with made-up words. */
static void scores_are_the_trainers(void **state)
{
	static float rows[N_ROWS][N_FEATURES], words[N_ROWS], odds[N_ROWS], around[N_ROWS];
	static uint8_t places[N_ROWS][N_FEATURES];
	static struct model_rows some;
	struct arena a = {0};
	uint64_t *work = arena_alloc(&a, model_work(&model_html, N_FEATURES) * sizeof *work);

	(void)state;
	make_rows(rows[0]);
	for (size_t from = 0; from < N_ROWS; from += some.n) {
		some.n = N_ROWS - from < MODEL_ROWS ? N_ROWS - from : MODEL_ROWS;
		for (size_t i = 0; i < some.n; i++) {
			memcpy(some.row[i], rows[from + i], sizeof rows[0]);
			words[from + i] = (float)((from + i) % 17);
		}
		model_log_odds(&model_html, N_FEATURES, &some, work, places + from, odds + from);
	}
	net_log_odds(&model_net, model_html.first_cut, (const uint8_t(*)[N_FEATURES])places, words,
		     N_ROWS, arena_alloc(&a, net_work(N_ROWS) * sizeof(float)), around);
	for (size_t i = 0; i < N_ROWS; i++) {
		float p = model_chance((odds[i] + around[i]) / 2);
		float alone = model_probability(&model_html, rows[i]);

		if (!(fabsf(p - expected[i]) <= TOLERANCE))
			fail_msg("row %zu: %f, the trainer says %f", i, (double)p,
				 (double)expected[i]);
		if (!(fabsf(model_chance(odds[i]) - alone) <= 1e-5f))
			fail_msg("row %zu: %f among others, %f alone", i,
				 (double)model_chance(odds[i]), (double)alone);
	}
	arena_free(&a);
}

static void cuts_ascend(void **state)
{
	const struct model *m = &model_html;

	(void)state;
	for (size_t f = 0; f < N_FEATURES; f++)
		for (size_t k = m->first_cut[f]; k + 1 < m->first_cut[f + 1]; k++)
			assert_true(m->cuts[k] < m->cuts[k + 1]);
}

static void tokens_ascend(void **state)
{
	const struct token_table *t = &model_tokens;

	(void)state;
	for (size_t i = 1; i < t->n; i++)
		assert_true(t->entries[i - 1].hash < t->entries[i].hash);
}

static size_t size_of(const struct model *m, size_t n_features)
{
	return m->n_trees * sizeof *m->trees + m->first_cut[n_features] * sizeof *m->cuts +
	       (n_features + 1) * sizeof *m->first_cut;
}

static size_t size_of_net(void)
{
	const struct net *n = &model_net;

	return N_FEATURES * sizeof *n->input + NET_WIDTH * sizeof *n->output +
	       NET_LAYERS * (sizeof *n->near + sizeof *n->page + sizeof *n->near_scale +
			     sizeof *n->page_scale + sizeof *n->bias) +
	       NET_WIDTH * (sizeof *n->input_scale + sizeof *n->start) + 2 * sizeof(float);
}

static void tables_stay_within_150_kilobytes(void **state)
{
	size_t size = size_of(&model_html, N_FEATURES) + size_of(&model_lines, N_TEXT_FEATURES) +
		      model_tokens.n * sizeof *model_tokens.entries + size_of_net();

	(void)state;
	for (size_t i = 0; i < MODEL_TYPES; i++)
		size += size_of(&model_types[i], N_FEATURES);
	assert_in_range(size, 1, 150000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(scores_are_the_trainers),
	    cmocka_unit_test(cuts_ascend),
	    cmocka_unit_test(tokens_ascend),
	    cmocka_unit_test(tables_stay_within_150_kilobytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
