#include "grams.h"

#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* Odd, with about as many ones as zeros, from the digits of e. */
#define K UINT64_C(0xB7E151628AED2A6B)

/* Cells of the sieve for each word, so that few come through by chance. */
#define SIEVE_CELLS 8

/* Slots of the table for each n-gram, so that few share one. */
#define TABLE_SLOTS 4

/* What the place does not tell of a hash, and how often it was counted: 0, the slot is free. */
struct grams_slot {
	uint32_t rest;
	uint32_t count;
};
#define SEEN UINT32_MAX

void grams_free(struct grams *g)
{
	free(g->words);
	free(g->before);
	free(g->hashes);
	free(g->places);
	free(g->repeated);
	free(g->sieve);
	free(g->table);
	*g = (struct grams){0};
}

void grams_grow(struct grams *g)
{
	g->cap = g->cap != 0 ? g->cap * 2 : 4096;
	g->words = xrealloc(g->words, g->cap * sizeof *g->words);
	g->before = xrealloc(g->before, (g->cap + 1) * sizeof *g->before);
	g->hashes = xrealloc(g->hashes, g->cap * sizeof *g->hashes);
	g->places = xrealloc(g->places, g->cap * sizeof *g->places);
	g->repeated = xrealloc(g->repeated, g->cap * sizeof *g->repeated);
	g->before[0] = 0;
}

/* The bits of an index into a power of two of at least n places. */
static unsigned bits_for(size_t n)
{
	unsigned bits = 8;

	while (((size_t)1 << bits) < n)
		bits++;
	return bits;
}

/* An empty table for n keys. */
static void clear_table(struct grams *g, size_t n)
{
	size_t size;

	g->bits = bits_for(n * TABLE_SLOTS);
	size = (size_t)1 << g->bits;
	if (size > g->table_cap) {
		free(g->table);
		g->table = xmalloc(size * sizeof *g->table);
		g->table_cap = size;
	}
	memset(g->table, 0, size * sizeof *g->table);
}

static size_t gram_chars(const struct grams *g, size_t at, size_t n)
{
	return GRAMS_CHARS(g->before[at + n] - g->before[at]);
}

static size_t gram_spaces(const struct grams *g, size_t at, size_t n)
{
	return GRAMS_SPACES(g->before[at + n] - g->before[at + 1]);
}

/* The 2-grams that may occur twice. Counting all of them exactly would be most of the work, and
 * most occur once: cells that count to two, shared by whatever hashes there, leave few over. */
static void sieve(struct grams *g)
{
	const unsigned bits = bits_for(g->n * SIEVE_CELLS);
	const size_t size = (size_t)1 << bits, n = g->n;
	const uint64_t *words = g->words;
	uint64_t *hashes = g->hashes;
	uint32_t *repeated = g->repeated;
	unsigned char *cells, *cell;
	size_t i, n_repeated = 0;

	if (size > g->sieve_cap) {
		free(g->sieve);
		g->sieve = xmalloc(size);
		g->sieve_cap = size;
	}
	cells = g->sieve;
	memset(cells, 0, size);
	for (i = 0; i + 1 < n; i++) {
		hashes[i] = words[i] * K + words[i + 1];
		cell = &cells[hashes[i] >> (64 - bits)];
		*cell = (unsigned char)(*cell << 1 | 1);
	}
	for (i = 0; i + 1 < n; i++) {
		repeated[n_repeated] = (uint32_t)i;
		n_repeated += cells[hashes[i] >> (64 - bits)] > 1;
	}
	g->n_repeated = n_repeated;
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

/* Count the n-grams in the table. The upper bits of a hash are where it belongs there; the lower 32
 * tell it from its neighbours. */
static void count_all(struct grams *g)
{
	const unsigned shift = 64 - g->bits;
	const uint32_t mask = ((uint32_t)1 << g->bits) - 1, *repeated = g->repeated;
	const uint64_t *hashes = g->hashes;
	struct grams_slot *table = g->table;
	uint32_t *places = g->places;
	size_t k, n = g->n_repeated;

	for (k = 0; k < n; k++) {
		const uint64_t hash = hashes[repeated[k]];
		uint32_t at = (uint32_t)(hash >> shift);

		while (table[at].count != 0 && table[at].rest != (uint32_t)hash)
			at = (at + 1) & mask;
		table[at].rest = (uint32_t)hash;
		table[at].count++;
		places[repeated[k]] = at;
	}
}

/* Keep the n-grams that do occur twice. Returns the characters of the most frequent one, and of the
 * longest of these. */
static size_t keep_repeated(struct grams *g, size_t n)
{
	uint32_t *repeated = g->repeated, at;
	size_t k, kept = 0, most = 0, chars, best = 0, count;

	clear_table(g, g->n_repeated);
	count_all(g);
	for (k = 0; k < g->n_repeated; k++) {
		at = repeated[k];
		count = g->table[g->places[at]].count;
		repeated[kept] = at;
		kept += count > 1;
		if (count < 2 || count < most)
			continue;
		chars = (gram_chars(g, at, n) + gram_spaces(g, at, n)) * count;
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

	for (k = 0; k < g->n_repeated; k++) {
		uint32_t at = g->repeated[k];
		struct grams_slot *slot = &g->table[g->places[at]];

		if (at < next)
			continue;
		if (slot->count == SEEN) {
			sum += gram_chars(g, at, n);
			next = at + n;
		}
		slot->count = SEEN;
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
