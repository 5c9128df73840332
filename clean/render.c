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

const char *render_fingerprint(const struct page *pg, const unsigned char *as, struct arena *a)
{
	static const char hex[] = "0123456789abcdef";
	int32_t sum[64] = {0};
	char *out = arena_alloc(a, 17);

	for (size_t i = 0; i < pg->n_blocks; i++)
		for (uint32_t k = 0; as[i] == PICK_CONTENT && k < pg->blocks[i].n_words; k++) {
			uint64_t h = pg->words[pg->blocks[i].word0 + k] * 0x9E3779B97F4A7C15u;

			h ^= h >> 29;
			for (int bit = 0; bit < 64; bit++)
				sum[bit] += h >> bit & 1 ? 1 : -1;
		}
	for (int i = 0; i < 16; i++) {
		int digit = 0;

		for (int bit = 0; bit < 4; bit++)
			digit |= (sum[63 - (i * 4 + bit)] > 0) << (3 - bit);
		out[i] = hex[digit];
	}
	out[16] = '\0';
	return out;
}
