#include "minhash.h"

#include <stdbool.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "utf8.h"

#define GRAM 5
/* No character before it is of a script that sets no spaces between words. */
#define FIRST_UNSPACED 0x0E00

/* The i-th multiplier: splitmix64 (Steele, Lea and Flood 2014), made odd. */
static uint64_t multiplier(uint64_t i)
{
	uint64_t z = (i + 1) * UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return (z ^ z >> 31) | 1;
}

struct state {
	uint64_t multipliers[MINHASH_N];
	uint32_t least[MINHASH_N];
	uint64_t words[GRAM]; /* the last ones, in a ring */
	size_t n;
};

/* Multiply-shift hashing: the high half of a product is as good as random for a hashed gram. */
static void add_gram(struct state *s)
{
	uint64_t gram = 0;
	size_t i, first = s->n > GRAM ? s->n - GRAM : 0;

	for (i = first; i < s->n; i++)
		gram = counter_mix(gram, s->words[i % GRAM]);
	for (i = 0; i < MINHASH_N; i++) {
		uint32_t h = (uint32_t)(gram * s->multipliers[i] >> 32);

		if (h < s->least[i])
			s->least[i] = h;
	}
}

static void add_word(struct state *s, const struct buf *word)
{
	s->words[s->n++ % GRAM] = counter_hash(word->data, word->len);
	if (s->n >= GRAM)
		add_gram(s);
}

/* Other scripts than Chinese and Japanese that set no spaces between words. Tibetan marks where
 * syllables end. */
static bool is_unspaced(uint32_t cp)
{
	static const struct {
		uint32_t from, to;
	} blocks[] = {
	    {FIRST_UNSPACED, 0x0EFF}, /* Thai, Lao */
	    {0x1000, 0x109F},         /* Myanmar, and its extensions at the end */
	    {0x1780, 0x17D3},         /* Khmer */
	    {0x1950, 0x19DF},         /* Tai Le, New Tai Lue */
	    {0x1A20, 0x1AAF},         /* Tai Tham */
	    {0xA9E0, 0xA9FF},         {0xAA60, 0xAA7F},
	};
	size_t i;

	for (i = 0; i < sizeof blocks / sizeof *blocks; i++)
		if (cp - blocks[i].from <= blocks[i].to - blocks[i].from)
			return true;
	return false;
}

static void read_words(struct state *s, const char *text, size_t len)
{
	const char *p = text, *end = text + len;
	struct buf word = {0};
	char seq[4];
	uint32_t cp;
	bool is_word, alone;

	while (p < end) {
		cp = utf8_next(&p, end);
		is_word = utf8_is_word(cp);
		alone = cp >= FIRST_UNSPACED && (utf8_is_cjk(cp) || (is_word && is_unspaced(cp)));
		if (is_word && !alone) {
			buf_add(&word, seq, utf8_put(seq, utf8_lower(cp)));
			continue;
		}
		if (word.len != 0)
			add_word(s, &word);
		buf_clear(&word);
		if (alone) {
			buf_add(&word, seq, utf8_put(seq, cp));
			add_word(s, &word);
			buf_clear(&word);
		}
	}
	if (word.len != 0)
		add_word(s, &word);
	/* Texts without words are as much alike as they are the same. */
	if (s->n == 0)
		s->words[s->n++] = counter_hash(text, len);
	if (s->n < GRAM)
		add_gram(s);
	buf_free(&word);
}

void minhash_compute(const char *text, size_t len, struct minhash *m)
{
	struct state s = {.n = 0};
	size_t i, band;

	for (i = 0; i < MINHASH_N; i++) {
		s.multipliers[i] = multiplier(i);
		s.least[i] = UINT32_MAX;
	}
	read_words(&s, text, len);
	for (band = 0; band < MINHASH_BANDS; band++) {
		m->bands[band] = band;
		for (i = 0; i < MINHASH_ROWS; i++)
			m->bands[band] =
			    counter_mix(m->bands[band], s.least[band * MINHASH_ROWS + i]);
	}
	for (i = 0; i < MINHASH_N; i++)
		m->bytes[i] = (unsigned char)s.least[i];
}

double minhash_similarity(const unsigned char *a, const unsigned char *b)
{
	const double chance = 1.0 / 256;
	double share;
	size_t i, n = 0;

	for (i = 0; i < MINHASH_N; i++)
		n += a[i] == b[i];
	share = (double)n / MINHASH_N;
	return share > chance ? (share - chance) / (1 - chance) : 0;
}
