#include "topic.h"

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "block.h"
#include "fnv.h"

/* A word is rare when no more than one in so many is that word, or RARE_MIN of all. */
#define RARE_SHARE 200
#define RARE_MIN 3
/* Longer texts are books: all of it is on the subject, and no room for a table of their words. */
#define WORDS_MAX 1000000

/* How often a word occurs, and how often in good blocks. */
struct tally {
	uint32_t key, all, good; /* key 0: free */
};

/* Count the words of the page; at[k] becomes the place of its word k in the table. */
static struct tally *count_words(const struct page *pg, uint32_t *at, struct arena *a)
{
	size_t mask = 63;
	struct tally *table;

	while (mask < pg->n_words * 2)
		mask = mask * 2 + 1;
	table = arena_zalloc(a, mask + 1, sizeof *table);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		bool good = block_is_good(b);

		for (uint32_t w = b->word0; w < b->word0 + b->n_words; w++) {
			uint32_t key = pg->words[w] | 1;
			size_t k = key * HASH_MIX >> 5 & mask;

			while (table[k].key != 0 && table[k].key != key)
				k = (k + 1) & mask;
			table[k].key = key;
			table[k].all++;
			table[k].good += good;
			at[w] = (uint32_t)k;
		}
	}
	return table;
}

/* A word that the block holds more than once itself counts as if elsewhere: too rare to pay for. */
static struct topic find_topic(const struct block *b, const struct tally *table, const uint32_t *at,
			       uint32_t limit)
{
	uint32_t own = block_is_good(b), n = 0, rare = 0, n_rare = 0;
	struct topic t = {0, 0};

	for (uint32_t w = b->word0; w < b->word0 + b->n_words; w++) {
		bool elsewhere = table[at[w]].good > own;

		n += elsewhere;
		if (table[at[w]].all <= limit) {
			rare++;
			n_rare += elsewhere;
		}
	}
	if (b->n_words > 0)
		t.all = (float)n / (float)b->n_words;
	if (rare > 0)
		t.rare = (float)n_rare / (float)rare;
	return t;
}

const struct topic *topic_build(const struct page *pg, struct arena *a)
{
	struct topic *topics = arena_zalloc(a, pg->n_blocks + 1, sizeof *topics);
	uint32_t limit = (uint32_t)(pg->n_words / RARE_SHARE), *at;
	const struct tally *table;

	if (pg->n_words > WORDS_MAX)
		return topics;
	at = arena_alloc(a, (pg->n_words + 1) * sizeof *at);
	table = count_words(pg, at, a);
	if (limit < RARE_MIN)
		limit = RARE_MIN;
	for (size_t i = 0; i < pg->n_blocks; i++)
		topics[i] = find_topic(&pg->blocks[i], table, at, limit);
	return topics;
}
