/* Do a block's reasons add up to what the model says of it? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "arena.h"
#include "model.h"
#include "reason.h"

/* Rows of numbers that fall on both sides of the cuts. */
static void fill(float *row, size_t n, uint32_t *random)
{
	for (size_t f = 0; f < n; f++) {
		*random = *random * 1664525u + 1013904223u;
		row[f] = (float)(*random >> 16) / 65536 * (f % 3 == 0 ? 100 : f % 3 == 1 ? 1 : 8);
	}
}

static void check(const struct model *m, size_t n)
{
	static struct model_rows rows = {.n = MODEL_ROWS};
	float p[MODEL_ROWS], adds[N_TEXT_FEATURES];
	struct arena a = {0};
	struct reasons *r = reason_new(m, n, &a);
	uint32_t random = 1;

	for (size_t i = 0; i < rows.n; i++) {
		fill(rows.row[i], n, &random);
		reason_see(r, rows.row[i]);
	}
	model_log_odds(m, n, &rows, arena_zalloc(&a, model_work(m, n), sizeof(uint64_t)), NULL, p);
	for (size_t i = 0; i < rows.n; i++) {
		double sum = reason_of(r, rows.row[i], adds);

		for (size_t f = 0; f < n; f++)
			sum += (double)adds[f];
		assert_true(fabs(sum - (double)p[i]) < 1e-3);
	}
	arena_free(&a);
}

static void reasons_add_up_to_the_log_odds(void **state)
{
	(void)state;
	check(&model_html, N_FEATURES);
	check(&model_lines, N_TEXT_FEATURES);
}

static void what_all_rows_share_is_no_reason(void **state)
{
	float row[N_FEATURES] = {0}, adds[N_FEATURES];
	struct arena a = {0};
	struct reasons *r = reason_new(&model_html, N_FEATURES, &a);

	(void)state;
	reason_see(r, row);
	reason_see(r, row);
	reason_of(r, row, adds);
	for (size_t f = 0; f < N_FEATURES; f++)
		assert_true(fabsf(adds[f]) < 1e-6f);
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reasons_add_up_to_the_log_odds),
	    cmocka_unit_test(what_all_rows_share_is_no_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
