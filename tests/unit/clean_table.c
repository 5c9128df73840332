/* Are tables of data told from those that lay a page out, and their rows put together? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "strip.h"
#include "table.h"

static void put_cell(void *ctx, int32_t cell)
{
	(void)cell;
	buf_addc(ctx, 'x');
}

/* The rows of the table that holds the last block of the page, all of whose blocks are shown: a
 * cell with something to show is an x. "" if it is none of data. */
static void assert_rows(const char *html, const char *rows)
{
	struct arena a = {0};
	struct strip strip = {0};
	struct dom dom = {0};
	struct page page = {0};
	struct tables t;
	struct table_row row;
	struct buf out = {0};
	unsigned char *as;

	strip_html(&strip, html, strlen(html), &a);
	dom_parse(&dom, &strip, &a);
	block_build(&page, &dom, strlen(html), &a);
	as = arena_zalloc(&a, page.n_blocks, 1);
	memset(as, PICK_CONTENT, page.n_blocks);
	tables_init(&t, &page, as, PICK_CONTENT, &a);
	row = (struct table_row){.box = table_of(&t, page.n_blocks - 1)};
	buf_adds(&out, "");
	for (int32_t table = row.box; table >= 0 && table_next(&t, table, &row);)
		table_put_row(&t, &row, put_cell, &out, &out);
	assert_string_equal(out.data, rows);
	buf_free(&out);
	buf_free(&strip.html);
	arena_free(&a);
}

static void rows_of_short_cells_are_data(void **state)
{
	(void)state;
	assert_rows("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "x | x\nx | x\n");
	assert_rows("<table><tr><td>a<td>b<td>c<tr><td>d</table>", "x | x | x\nx\n");
}

static void one_row_is_data_only_under_headings(void **state)
{
	(void)state;
	assert_rows("<table><tr><td>a<td>b</table>", "");
	assert_rows("<table><tr><td>a<td>b<td>c</table>", "");
	assert_rows("<table><tr><th scope=col>a<td>b<td>c</table>", "x | x | x\n");
	assert_rows("<table><thead><tr><td>a<td>b</thead></table>", "x | x\n");
}

static void one_column_is_no_table(void **state)
{
	(void)state;
	assert_rows("<table><tr><td>a<tr><td>b<tr><td>c</table>", "");
}

static void prose_code_headings_and_tables_in_cells_lay_out(void **state)
{
	(void)state;
	assert_rows("<table><tr><td>a<td>b<tr><td><h2>c</h2><td>d</table>", "");
	assert_rows("<table><tr><td>a<td>b<tr><td><pre>c</pre><td>d</table>", "");
	assert_rows("<table><tr><td>a<td>b<tr><td>c<br><br>d<td>e</table>", "");
	assert_rows("<table><tr><td>a<td>b<tr><td><table><tr><td>c</table><td>d</table>", "");
	assert_rows("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "");
}

static void a_table_that_marks_a_note_lays_out(void **state)
{
	(void)state;
	assert_rows("<table summary=Note><tr><td rowspan=2>i<td>Note<tr><td>Take care.</table>",
		    "");
	assert_rows("<table><tr><td rowspan=2>i<td>Note<tr><td>Take care.</table>", "x | x\nx\n");
	assert_rows("<table class=admonition><tr><td>i<td>Take care.</table>", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_of_short_cells_are_data),
	    cmocka_unit_test(one_row_is_data_only_under_headings),
	    cmocka_unit_test(one_column_is_no_table),
	    cmocka_unit_test(prose_code_headings_and_tables_in_cells_lay_out),
	    cmocka_unit_test(a_table_that_marks_a_note_lays_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
