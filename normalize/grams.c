#include "grams.h"

#include <stdlib.h>
#include <string.h>

#include "counter.h"
#include "xalloc.h"

/* Odd, with about as many ones as zeros, from the digits of e. */
#define K UINT64_C(0xB7E151628AED2A6B)

/* Cells of the sieve for each word, so that few come through by chance. */
#define SIEVE_CELLS 8

struct grams {
	uint64_t *words;  /* hashes */
	uint32_t *before; /* characters of all words before each, and of all */
	size_t n, cap;
	uint64_t *hashes;   /* of the n-gram that starts at each word */
	uint32_t *places;   /* where that is in the counter */
	uint32_t *repeated; /* the words at which n-grams start that occur twice, in order */
	size_t n_repeated;
	unsigned char *sieve;
	size_t sieve_cap;
	struct counter counter;
};

struct grams *grams_new(void)
{
	return xcalloc(1, sizeof(struct grams));
}

void grams_free(struct grams *g)
{
	if (g == NULL)
		return;
	free(g->words);
	free(g->before);
	free(g->hashes);
	free(g->places);
	free(g->repeated);
	free(g->sieve);
	counter_free(&g->counter);
	free(g);
}

static void grow(struct grams *g)
{
	g->cap = g->cap != 0 ? g->cap * 2 : 4096;
	g->words = xrealloc(g->words, g->cap * sizeof *g->words);
	g->before = xrealloc(g->before, (g->cap + 1) * sizeof *g->before);
	g->hashes = xrealloc(g->hashes, g->cap * sizeof *g->hashes);
	g->places = xrealloc(g->places, g->cap * sizeof *g->places);
	g->repeated = xrealloc(g->repeated, g->cap * sizeof *g->repeated);
}

void grams_reset(struct grams *g)
{
	g->n = 0;
}

void grams_add(struct grams *g, uint64_t hash, size_t chars)
{
	if (g->n == g->cap)
		grow(g);
	if (g->n == 0)
		g->before[0] = 0;
	g->words[g->n] = hash;
	g->before[g->n + 1] = g->before[g->n] + (uint32_t)chars;
	g->n++;
}

size_t grams_words(const struct grams *g)
{
	return g->n;
}

static size_t gram_chars(const struct grams *g, size_t at, size_t n)
{
	return g->before[at + n] - g->before[at];
}

/* The 2-grams that may occur twice. Counting all of them exactly would be most of the work, and
 * most occur once: cells that count to two, shared by whatever hashes there, leave few over. */
static void sieve(struct grams *g)
{
	size_t size = 1024, i;
	unsigned bits = 10;
	unsigned char *cell;

	for (; size < g->n * SIEVE_CELLS; size *= 2)
		bits++;
	if (size > g->sieve_cap) {
		free(g->sieve);
		g->sieve = xmalloc(size);
		g->sieve_cap = size;
	}
	memset(g->sieve, 0, size);
	for (i = 0; i + 1 < g->n; i++) {
		g->hashes[i] = g->words[i] * K + g->words[i + 1];
		cell = &g->sieve[g->hashes[i] >> (64 - bits)];
		*cell = (unsigned char)(*cell << 1 | 1);
	}
	g->n_repeated = 0;
	for (i = 0; i + 1 < g->n; i++) {
		g->repeated[g->n_repeated] = (uint32_t)i;
		g->n_repeated += g->sieve[g->hashes[i] >> (64 - bits)] > 1;
	}
}

/* Extend the n-1-grams that occur twice to n-grams: an n-gram can occur twice only if both
 * n-1-grams in it do. */
static void extend(struct grams *g, size_t n)
{
	size_t k, n_grams = 0;
	uint32_t at;

	for (k = 0; k + 1 < g->n_repeated; k++) {
		at = g->repeated[k];
		if (g->repeated[k + 1] != at + 1)
			continue;
		g->hashes[at] = g->hashes[at] * K + g->words[at + n - 1];
		g->repeated[n_grams++] = at;
	}
	g->n_repeated = n_grams;
}

/* Keep the n-grams that do occur twice. Returns the characters of the most frequent one, and of the
 * longest of these. */
static size_t keep_repeated(struct grams *g, size_t n)
{
	size_t k, kept = 0, most = 0, chars, best = 0, count;
	uint32_t at;

	counter_reset(&g->counter, g->n_repeated);
	for (k = 0; k < g->n_repeated; k++) {
		at = g->repeated[k];
		g->places[at] = (uint32_t)counter_place(&g->counter, g->hashes[at]);
	}
	for (k = 0; k < g->n_repeated; k++) {
		at = g->repeated[k];
		count = g->counter.slots[g->places[at]].count;
		if (count < 2)
			continue;
		g->repeated[kept++] = at;
		if (count < most)
			continue;
		chars = (gram_chars(g, at, n) + n - 1) * count;
		if (count > most || chars > best)
			best = chars;
		most = count;
	}
	g->n_repeated = kept;
	return best;
}

/* After an n-gram that occurred before, the next n-1 words are skipped. */
static size_t repeated_chars(struct grams *g, size_t n)
{
	size_t k, next = 0, sum = 0;

	counter_reset(&g->counter, g->n_repeated);
	for (k = 0; k < g->n_repeated; k++) {
		uint32_t at = g->repeated[k];

		if (at >= next && counter_add(&g->counter, g->hashes[at]) > 1) {
			sum += gram_chars(g, at, n);
			next = at + n;
		}
	}
	return sum;
}

void grams_count(struct grams *g, size_t top[GRAMS_TOP_MAX - GRAMS_TOP_MIN + 1],
		 size_t repeated[GRAMS_MAX - GRAMS_MIN + 1])
{
	size_t n, best;

	memset(top, 0, (GRAMS_TOP_MAX - GRAMS_TOP_MIN + 1) * sizeof *top);
	memset(repeated, 0, (GRAMS_MAX - GRAMS_MIN + 1) * sizeof *repeated);
	if (g->n < 2)
		return;
	sieve(g);
	for (n = 2; n <= GRAMS_MAX && g->n_repeated > 1; n++) {
		if (n > 2)
			extend(g, n);
		best = keep_repeated(g, n);
		if (n <= GRAMS_TOP_MAX)
			top[n - GRAMS_TOP_MIN] = best;
		else
			repeated[n - GRAMS_MIN] = repeated_chars(g, n);
	}
}
