/* Runs of n words that a text repeats, as Gopher's rules of repetition count them (Rae et al. 2021,
 * table A1). */
#ifndef GRAMS_H
#define GRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Shares are reported of these: the most frequent 2- to 4-gram, repeated 5- to 10-grams. */
#define GRAMS_TOP_MIN 2
#define GRAMS_TOP_MAX 4
#define GRAMS_MIN 5
#define GRAMS_MAX 10

/* Of words: the characters, in the lower half, and the spaces before them. */
#define GRAMS_CHARS(sum) ((uint32_t)(sum))
#define GRAMS_SPACES(sum) ((uint32_t)((sum) >> 32))

/* Start zeroed, reset and reuse, free at the end. */
struct grams {
	uint64_t *words;  /* hashes */
	uint64_t *before; /* of all words before each, and of all: see GRAMS_CHARS */
	size_t n, cap;
	uint64_t *hashes;   /* of the n-gram that starts at each word */
	uint32_t *places;   /* where that is in the table */
	uint32_t *repeated; /* the words at which n-grams start that occur twice, in order */
	size_t n_repeated;
	unsigned char *sieve;
	size_t sieve_cap;
	struct grams_slot *table;
	size_t table_cap;
	unsigned bits; /* of a place in the table */
};

/* Forget all words. */
static inline void grams_reset(struct grams *g)
{
	g->n = 0;
}

void grams_grow(struct grams *g);

/* The next word, by its hash, which is its identity, its length in characters, and whether white
 * space stands before it. */
static inline void grams_add(struct grams *g, uint64_t hash, size_t chars, bool spaced)
{
	if (g->n == g->cap)
		grams_grow(g);
	g->words[g->n] = hash;
	g->before[g->n + 1] = g->before[g->n] + ((uint64_t)spaced << 32 | (uint32_t)chars);
	g->n++;
}

/* How many characters of the text are in the most frequent 2-, 3- and 4-gram, a space between words
 * included where there is any, 0 if it occurs once; and in 5- to 10-grams that occurred before,
 * without spaces, each word counted once. Linear in the number of words. */
void grams_count(struct grams *g, size_t top[GRAMS_TOP_MAX - GRAMS_TOP_MIN + 1],
		 size_t repeated[GRAMS_MAX - GRAMS_MIN + 1]);
void grams_free(struct grams *g);

#endif
