#include "around.h"

#include <string.h>

#include "arena.h"
#include "block.h"
#include "lines.h"

#define MIX 2654435769u /* 2^32 / golden ratio (Knuth, TAOCP 3, 6.4) */
/* A word is rare when no more than one in so many is that word, or RARE_MIN of all. */
#define RARE_SHARE 200
#define RARE_MIN 3

/* How often each word occurs, and how often in good blocks. */
struct tally {
	uint32_t *keys, *all, *good;
	size_t mask;
};

/* Totals of the blocks before each. */
struct totals {
	uint32_t words, good, stops, links, repeats;
};

static size_t slot(const struct tally *t, uint32_t key)
{
	size_t k = (key | 1) * MIX >> 5 & t->mask;

	while (t->keys[k] != 0 && t->keys[k] != (key | 1))
		k = (k + 1) & t->mask;
	return k;
}

static struct tally count_words(const struct page *pg, struct arena *a)
{
	struct tally t = {.mask = 63};

	while (t.mask < pg->n_words * 2)
		t.mask = t.mask * 2 + 1;
	t.keys = arena_zalloc(a, t.mask + 1, sizeof *t.keys);
	t.all = arena_zalloc(a, t.mask + 1, sizeof *t.all);
	t.good = arena_zalloc(a, t.mask + 1, sizeof *t.good);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		bool good = block_is_good(b);

		for (uint32_t k = 0; k < b->n_words; k++) {
			size_t at = slot(&t, pg->words[b->word0 + k]);

			t.keys[at] = pg->words[b->word0 + k] | 1;
			t.all[at]++;
			t.good[at] += good;
		}
	}
	return t;
}

/* Shares of the block's words that stand in good blocks other than it. A word that it holds more
 * than once itself counts as if elsewhere: too rare to pay for. */
static void find_topic(const struct page *pg, const struct tally *t, const struct block *b,
		       struct around *r)
{
	uint32_t own = block_is_good(b), limit = (uint32_t)(pg->n_words / RARE_SHARE);
	uint32_t n = 0, n_rare = 0, rare = 0;

	if (limit < RARE_MIN)
		limit = RARE_MIN;
	for (uint32_t k = 0; k < b->n_words; k++) {
		size_t at = slot(t, pg->words[b->word0 + k]);
		bool elsewhere = t->good[at] > own;

		n += elsewhere;
		if (t->all[at] <= limit) {
			rare++;
			n_rare += elsewhere;
		}
	}
	r->topical = b->n_words > 0 ? (float)n / (float)b->n_words : 0;
	r->topical_rare = rare > 0 ? (float)n_rare / (float)rare : 0;
}

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
	struct tally t = count_words(pg, a);
	struct totals *sum;

	for (size_t i = 0; i < n; i++)
		rows[i].stop = lines_ends_sentence(pg->blocks[i].text, pg->blocks[i].len);
	sum = add_up(pg, rows, a);
	for (size_t i = 0; i < n; i++) {
		struct around *r = &rows[i];

		find_topic(pg, &t, &pg->blocks[i], r);
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
