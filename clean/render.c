#include "render.h"

#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "block.h"

const char *render_text(const struct page *pg, const unsigned char *as, enum pick_as what,
			struct arena *a)
{
	size_t len = 0;
	char *text, *at;

	for (size_t i = 0; i < pg->n_blocks; i++)
		if (as[i] == what)
			len += pg->blocks[i].len + 1;
	at = text = arena_alloc(a, len + 1);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];

		if (as[i] != what)
			continue;
		memcpy(at, b->text, b->len);
		at += b->len;
		*at++ = '\n';
	}
	if (at > text)
		at--;
	*at = '\0';
	return text;
}

/* How often each of 64 bits was set. The bytes of lanes[j] count bits j, 8 + j, 16 + j, ... of the
 * last words, so that a word costs eight additions and not 64. */
struct tally {
	uint64_t lanes[8];
	unsigned n; /* words in the lanes */
	uint32_t count[64];
};

static void empty_lanes(struct tally *t)
{
	for (int bit = 0; bit < 64; bit++)
		t->count[bit] += t->lanes[bit % 8] >> (bit - bit % 8) & 0xFF;
	memset(t->lanes, 0, sizeof t->lanes);
	t->n = 0;
}

static void count_bits(struct tally *t, uint64_t word)
{
	for (int j = 0; j < 8; j++)
		t->lanes[j] += word >> j & 0x0101010101010101u;
	if (++t->n == 0xFF)
		empty_lanes(t);
}

const char *render_fingerprint(const struct page *pg, const unsigned char *as, struct arena *a)
{
	static const char hex[] = "0123456789abcdef";
	struct tally t = {0};
	char *out = arena_alloc(a, 17);
	uint64_t n = 0;

	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];

		if (as[i] != PICK_CONTENT)
			continue;
		n += b->n_words;
		for (uint32_t k = 0; k < b->n_words; k++) {
			uint64_t h = pg->words[b->word0 + k] * 0x9E3779B97F4A7C15u;

			count_bits(&t, h ^ h >> 29);
		}
	}
	empty_lanes(&t);
	for (int i = 0; i < 16; i++) {
		int digit = 0;

		for (int bit = 0; bit < 4; bit++)
			digit |= (t.count[63 - (i * 4 + bit)] * (uint64_t)2 > n) << (3 - bit);
		out[i] = hex[digit];
	}
	out[16] = '\0';
	return out;
}
