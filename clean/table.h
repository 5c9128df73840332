/* Tables of data, as against those that lay a page out. */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "pick.h"

struct buf;
struct page;

#define TABLE_COLUMNS_MAX 64

struct tables {
	const struct page *pg;
	const unsigned char *as;
	enum pick_as what;      /* the blocks that are shown */
	unsigned char *verdict; /* of each box that is a table: not yet known, data, layout */
};

/* A row, its cells where the page shows them: the index of the td's or th's box, or -1 where there
 * is none or one spans rows or columns. */
struct table_row {
	int32_t box;
	size_t n; /* cells up to the last one with something to show */
	int32_t cells[TABLE_COLUMNS_MAX];
	uint16_t down[TABLE_COLUMNS_MAX]; /* rows that the cell of each column still spans */
};

void tables_init(struct tables *t, const struct page *pg, const unsigned char *as,
		 enum pick_as what, struct arena *a);
/* The table of data in one of whose cells the block stands, as an index into boxes; -1 if there is
 * none, or none that shows text in two columns. A table of one row, or one that marks a note, lays
 * out unless it has headings of columns. */
int32_t table_of(struct tables *t, size_t block);
/* Columns of its widest row with something to show. */
size_t table_columns(const struct tables *t, int32_t table);
/* The next row with something to show; false after the last. Start with {.box = table}. */
bool table_next(const struct tables *t, int32_t table, struct table_row *row);
/* Does the box (or -1) hold anything to show? */
bool table_shows(const struct tables *t, int32_t box);
/* Add the row as a line of text, its cells set apart by bars; put_cell adds what a cell shows. */
typedef void table_put_cell(void *ctx, int32_t cell);
void table_put_row(const struct tables *t, const struct table_row *row, table_put_cell *put_cell,
		   void *ctx, struct buf *out);

#endif
