/* Runs of n words that a text repeats, as Gopher's rules of repetition count them (Rae et al. 2021,
 * table A1). */
#ifndef GRAMS_H
#define GRAMS_H

#include <stddef.h>
#include <stdint.h>

/* Shares are reported of these: the most frequent 2- to 4-gram, repeated 5- to 10-grams. */
#define GRAMS_TOP_MIN 2
#define GRAMS_TOP_MAX 4
#define GRAMS_MIN 5
#define GRAMS_MAX 10

struct grams;

struct grams *grams_new(void);
void grams_free(struct grams *g);
/* Forget all words. */
void grams_reset(struct grams *g);
/* The next word, by its hash, which is its identity, and its length in characters. */
void grams_add(struct grams *g, uint64_t hash, size_t chars);
/* How many words there are. */
size_t grams_words(const struct grams *g);
/* How many characters of the text are in the most frequent 2-, 3- and 4-gram, spaces between words
 * included, 0 if it occurs once; and in 5- to 10-grams that occurred before, each word counted
 * once. Linear in the number of words. */
void grams_count(struct grams *g, size_t top[GRAMS_TOP_MAX - GRAMS_TOP_MIN + 1],
		 size_t repeated[GRAMS_MAX - GRAMS_MIN + 1]);

#endif
