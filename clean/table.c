#include "table.h"

#include <string.h>

#include "block.h"
#include "buf.h"
#include "dom.h"
#include "tag.h"

/* A cell with more words or parts than this holds prose: the table is one for layout. */
#define CELL_WORDS_MAX 50
#define CELL_BLOCKS_MAX 12

enum { UNKNOWN, DATA, LAYOUT };

void tables_init(struct tables *t, const struct page *pg, const unsigned char *as,
		 enum pick_as what, struct arena *a)
{
	*t = (struct tables){pg, as, what, arena_zalloc(a, pg->n_boxes, 1)};
}

static bool is_cell(const struct box *x)
{
	return x->tag == TAG_td || x->tag == TAG_th;
}

/* A heading, code, a second paragraph after <br><br> or a control make a cell one of layout. */
static bool cell_is_data(const struct page *pg, const struct box *cell)
{
	if (cell->words > CELL_WORDS_MAX || cell->b1 - cell->b0 > CELL_BLOCKS_MAX)
		return false;
	for (uint32_t i = cell->b0; i < cell->b1; i++)
		if (pg->blocks[i].flags & (BLOCK_PRE | BLOCK_BR | BLOCK_CONTROL) ||
		    tag_heading((enum tag)pg->boxes[pg->blocks[i].box].tag) != 0)
			return false;
	return true;
}

/* Does the table say that it marks a note, as generators of manuals write one? With text beside the
 * icon, under its name or not. */
static bool says_note(const struct page *pg, int32_t table)
{
	static const char *const words[] = {"note",      "tip",  "warning",    "caution",
					    "important", "icon", "admonition", "admonitionblock"};
	size_t node = (size_t)pg->boxes[table].node;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (dom_attr_is(pg->dom, node, ATTR_summary, words[i]))
			return true;
	return dom_attr_has_any(pg->dom, node, ATTR_class, words, sizeof words / sizeof *words);
}

/* Is a box a heading of columns that only data have? */
static bool is_head(const struct page *pg, const struct box *x)
{
	size_t len;

	return x->tag == TAG_thead ||
	       (x->tag == TAG_th && dom_attr(pg->dom, (size_t)x->node, ATTR_scope, &len) != NULL);
}

static int judge(const struct page *pg, int32_t table)
{
	int32_t end = pg->dom->nodes[pg->boxes[table].node].end;
	size_t cells = 0, most = 0, rows = 0, wide = 0;
	int32_t row = -1;
	bool head = false;

	if (dom_attr_is(pg->dom, (size_t)pg->boxes[table].node, ATTR_role, "presentation"))
		return LAYOUT;
	for (size_t k = (size_t)table + 1; k < pg->n_boxes && pg->boxes[k].node < end; k++) {
		const struct box *x = &pg->boxes[k];

		if (x->tag == TAG_table)
			return LAYOUT;
		head |= is_head(pg, x);
		rows += is_cell(x) && x->parent != row;
		if (!is_cell(x))
			continue;
		if (!cell_is_data(pg, x))
			return LAYOUT;
		cells = x->parent == row ? cells + 1 : 1;
		row = x->parent;
		wide += cells == 2;
		most = cells > most ? cells : most;
	}
	if (!head && (rows == 1 || (wide == 1 && says_note(pg, table))))
		return LAYOUT;
	return most >= 2 && most <= TABLE_COLUMNS_MAX ? DATA : LAYOUT;
}

/* Columns in which a row has text to show. */
static size_t text_columns(const struct tables *t, int32_t table)
{
	struct table_row row = {.box = table};
	bool has[TABLE_COLUMNS_MAX] = {false};
	size_t n = 0;

	while (table_next(t, table, &row))
		for (size_t k = 0; k < row.n; k++) {
			bool shows = table_shows(t, row.cells[k]);

			n += shows && !has[k];
			has[k] |= shows;
		}
	return n;
}

int32_t table_of(struct tables *t, size_t block)
{
	int32_t box = t->pg->blocks[block].box, table = block_nearest(t->pg, box, TAG_table);

	/* A caption stands in the table, but in no cell of it. */
	while (box > table && !is_cell(&t->pg->boxes[box]))
		box = t->pg->boxes[box].parent;
	if (table < 0 || box == table)
		return -1;
	if (t->verdict[table] == UNKNOWN) {
		t->verdict[table] = (unsigned char)judge(t->pg, table);
		if (t->verdict[table] == DATA && text_columns(t, table) < 2)
			t->verdict[table] = LAYOUT;
	}
	return t->verdict[table] == DATA ? table : -1;
}

bool table_shows(const struct tables *t, int32_t box)
{
	const struct box *x = box >= 0 ? &t->pg->boxes[box] : NULL;

	for (uint32_t i = x != NULL ? x->b0 : 0; x != NULL && i < x->b1; i++)
		if (t->as[i] == t->what)
			return true;
	return false;
}

static unsigned span(const struct tables *t, const struct box *cell, enum attr which)
{
	unsigned n = 0;
	size_t len;
	const char *v = dom_attr(t->pg->dom, (size_t)cell->node, which, &len);

	for (size_t i = 0; v != NULL && i < len && v[i] >= '0' && v[i] <= '9' && n < 1000; i++)
		n = n * 10 + (unsigned)(v[i] - '0');
	return n > 1 ? n : 1;
}

/* Lay the cells of a row out, past those that reach down from rows above. */
static void lay(const struct tables *t, struct table_row *row, int32_t end)
{
	const struct page *pg = t->pg;
	size_t at = 0;

	row->n = 0;
	for (size_t i = 0; i < TABLE_COLUMNS_MAX; i++)
		row->cells[i] = -1;
	for (size_t k = (size_t)row->box + 1; k < pg->n_boxes && pg->boxes[k].node < end; k++) {
		const struct box *x = &pg->boxes[k];
		unsigned across, down;

		if (!is_cell(x) || x->parent != row->box)
			continue;
		while (at < TABLE_COLUMNS_MAX && row->down[at] > 0)
			row->down[at++]--;
		if (at == TABLE_COLUMNS_MAX)
			break;
		across = span(t, x, ATTR_colspan);
		down = span(t, x, ATTR_rowspan);
		row->cells[at] = (int32_t)k;
		row->n = table_shows(t, (int32_t)k) ? at + 1 : row->n;
		for (; across > 0 && at < TABLE_COLUMNS_MAX; across--)
			row->down[at++] = (uint16_t)(down - 1);
	}
	for (; at < TABLE_COLUMNS_MAX; at++)
		row->down[at] -= row->down[at] > 0;
}

bool table_next(const struct tables *t, int32_t table, struct table_row *row)
{
	const struct page *pg = t->pg;
	int32_t end = pg->dom->nodes[pg->boxes[table].node].end;

	for (size_t k = (size_t)row->box + 1; k < pg->n_boxes && pg->boxes[k].node < end; k++) {
		if (pg->boxes[k].tag != TAG_tr)
			continue;
		row->box = (int32_t)k;
		lay(t, row, pg->dom->nodes[pg->boxes[k].node].end);
		if (row->n > 0)
			return true;
	}
	return false;
}

size_t table_columns(const struct tables *t, int32_t table)
{
	struct table_row row = {.box = table};
	size_t most = 0;

	while (table_next(t, table, &row))
		most = row.n > most ? row.n : most;
	return most;
}

void table_put_row(const struct tables *t, const struct table_row *row, table_put_cell *put_cell,
		   void *ctx, struct buf *out)
{
	size_t n = 0, start = out->len;

	for (size_t k = 0; k < row->n; k++)
		n += table_shows(t, row->cells[k]);
	for (size_t k = 0; k < row->n; k++) {
		bool shown = table_shows(t, row->cells[k]);

		if (n > 1 && k > 0)
			buf_adds(out, out->len > start ? " |" : "|");
		if (n > 1 && k > 0 && shown)
			buf_addc(out, ' ');
		if (shown)
			put_cell(ctx, row->cells[k]);
	}
	buf_addc(out, '\n');
}
