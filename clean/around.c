#include "around.h"

#include <string.h>

#include "arena.h"
#include "block.h"
#include "lines.h"

/* Totals of the blocks before each. */
struct totals {
	uint32_t words, good, stops, links, repeats;
};

static float ratio(uint32_t part, uint32_t whole)
{
	return whole > 0 ? (float)part / (float)whole : 0;
}

static struct totals *add_up(const struct page *pg, const struct around *rows, struct arena *a)
{
	struct totals *sum = arena_zalloc(a, pg->n_blocks + 1, sizeof *sum);

	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];

		sum[i + 1] = sum[i];
		sum[i + 1].words += b->n_words;
		sum[i + 1].good += block_is_good(b) ? b->n_words : 0;
		sum[i + 1].stops += rows[i].stop;
		sum[i + 1].links += b->n_link_words;
		sum[i + 1].repeats += b->repeat > 0;
	}
	return sum;
}

static void look_through(const struct page *pg, const struct totals *sum, size_t i,
			 struct around *r)
{
	static const size_t reach[AROUND_WINDOWS] = AROUND_REACH;

	for (size_t w = 0; w < AROUND_WINDOWS; w++) {
		size_t lo = i > reach[w] ? i - reach[w] : 0, hi = i + reach[w] + 1;
		const struct totals *x = &sum[lo], *y;
		uint32_t n;

		if (hi > pg->n_blocks)
			hi = pg->n_blocks;
		y = &sum[hi];
		n = (uint32_t)(hi - lo);
		r->good[w] = ratio(y->good - x->good, y->words - x->words);
		r->stops[w] = ratio(y->stops - x->stops, n);
		r->words[w] = ratio(y->words - x->words, n);
		r->links[w] = ratio(y->links - x->links, y->words - x->words);
		r->repeats[w] = ratio(y->repeats - x->repeats, n);
	}
}

static void find_runs(const struct page *pg, struct around *rows)
{
	size_t n = pg->n_blocks, end;
	uint32_t none = (uint32_t)n;

	for (size_t i = 0; i < n; i = end) {
		bool good = block_is_good(&pg->blocks[i]);
		uint32_t words = 0;

		for (end = i; end < n && block_is_good(&pg->blocks[end]) == good; end++)
			words += pg->blocks[end].n_words;
		for (size_t k = i; k < end; k++) {
			rows[k].run = (uint32_t)(end - i);
			rows[k].run_at = (uint32_t)(k - i);
			rows[k].run_words = words;
			rows[k].since_good = good ? 0 : i == 0 ? none : (uint32_t)(k - i + 1);
			rows[k].until_good = good ? 0 : end == n ? none : (uint32_t)(end - k);
		}
	}
}

const struct around *around_build(const struct page *pg, struct arena *a)
{
	size_t n = pg->n_blocks;
	struct around *rows = arena_zalloc(a, n + 1, sizeof *rows);
	struct totals *sum;

	for (size_t i = 0; i < n; i++)
		rows[i].stop = lines_ends_sentence(pg->blocks[i].text, pg->blocks[i].len);
	sum = add_up(pg, rows, a);
	for (size_t i = 0; i < n; i++) {
		struct around *r = &rows[i];

		look_through(pg, sum, i, r);
		r->stop_before = i > 0 && rows[i - 1].stop;
		r->stop_after = i + 1 < n && rows[i + 1].stop;
		for (size_t k = 0; k < 2; k++) {
			r->before[k] = i > k ? pg->blocks[i - k - 1].n_words : 0;
			r->after[k] = i + k + 1 < n ? pg->blocks[i + k + 1].n_words : 0;
		}
	}
	find_runs(pg, rows);
	return rows;
}
