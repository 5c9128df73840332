#include "render.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "table.h"

/* The row's cells, on one line. */
static void put_row(const struct tables *t, const struct table_row *row, struct buf *out)
{
	for (size_t k = 0; k < row->n; k++) {
		const struct box *cell = row->cells[k] >= 0 ? &t->pg->boxes[row->cells[k]] : NULL;
		bool any = false;

		if (k > 0)
			buf_adds(out, " | ");
		for (uint32_t i = cell != NULL ? cell->b0 : 0; cell != NULL && i < cell->b1; i++) {
			const struct block *b = &t->pg->blocks[i];
			size_t from = out->len + any;

			if (t->as[i] != t->what)
				continue;
			if (any)
				buf_addc(out, ' ');
			buf_add(out, b->text, b->len);
			for (any = true; from < out->len; from++)
				if (out->data[from] == '\n')
					out->data[from] = ' ';
		}
	}
	buf_addc(out, '\n');
}

const char *render_text(const struct page *pg, const unsigned char *as, enum pick_as what,
			struct arena *a)
{
	struct tables tables;
	struct buf text = {0};
	int32_t table = -1;
	char *copy;

	tables_init(&tables, pg, as, what, a);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		struct table_row row;
		int32_t of;

		if (as[i] != what)
			continue;
		of = table_of(&tables, i);
		if (of < 0) {
			buf_add(&text, pg->blocks[i].text, pg->blocks[i].len);
			buf_addc(&text, '\n');
			continue;
		}
		row = (struct table_row){.box = of};
		while (of != table && table_next(&tables, of, &row))
			put_row(&tables, &row, &text);
		table = of;
	}
	copy = arena_strndup(a, text.len > 0 ? text.data : "", text.len - (text.len > 0));
	buf_free(&text);
	return copy;
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
