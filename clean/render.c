#include "render.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "table.h"

struct text {
	struct tables tables;
	struct buf out;
};

static void put_cell(void *ctx, int32_t box)
{
	struct text *t = ctx;
	const struct box *cell = &t->tables.pg->boxes[box];
	bool any = false;

	for (uint32_t i = cell->b0; i < cell->b1; i++) {
		const struct block *b = &t->tables.pg->blocks[i];
		size_t from = t->out.len + any;

		if (t->tables.as[i] != t->tables.what)
			continue;
		if (any)
			buf_addc(&t->out, ' ');
		buf_add(&t->out, b->text, b->len);
		for (any = true; from < t->out.len; from++)
			if (t->out.data[from] == '\n')
				t->out.data[from] = ' ';
	}
}

const char *render_text(const struct page *pg, const unsigned char *as, enum pick_as what,
			struct arena *a)
{
	struct text t = {.out = {0}};
	int32_t table = -1;
	char *copy;

	tables_init(&t.tables, pg, as, what, a);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		struct table_row row;
		int32_t of;

		if (as[i] != what)
			continue;
		of = table_of(&t.tables, i);
		if (of < 0) {
			buf_add(&t.out, pg->blocks[i].text, pg->blocks[i].len);
			buf_addc(&t.out, '\n');
			continue;
		}
		row = (struct table_row){.box = of};
		while (of != table && table_next(&t.tables, of, &row))
			table_put_row(&t.tables, &row, put_cell, &t, &t.out);
		table = of;
	}
	copy = arena_strndup(a, t.out.len > 0 ? t.out.data : "", t.out.len - (t.out.len > 0));
	buf_free(&t.out);
	return copy;
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
