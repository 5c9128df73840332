/* The state of dedup over many runs, with so small a tail that most of it is in the index. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#define TAIL_MAX 256
#include "../../normalize/dedup.c"

#define TEXTS 300

static char path[] = "/tmp/winnow-dedup.XXXXXX";

static struct dedup *reopen(struct dedup *d)
{
	char why[256];

	dedup_close(d);
	d = dedup_open(path, why, sizeof why);
	assert_non_null(d);
	return d;
}

/* Text i in n words, all its own; with one word replaced if changed. */
static void write_text(struct buf *text, int i, int n, bool changed)
{
	int k;

	buf_clear(text);
	for (k = 0; k < n; k++)
		buf_addf(text, "w%dx%d ", i, changed && k == n / 2 ? -1 : k);
}

static int look_up(struct dedup *d, const struct buf *text, int i, struct buf *of)
{
	char name[32];
	int found;

	snprintf(name, sizeof name, "name %d", i);
	buf_clear(of);
	found = dedup_text(d, text->data, text->len, DEDUP_NEAR, name, of);
	return dedup_remember(d) == 0 ? found : -1;
}

static void texts_are_found_in_the_tail_and_in_the_index(void **state)
{
	struct dedup *d = reopen(NULL);
	struct buf text = {0}, of = {0};
	char name[32];
	int i, round;

	(void)state;
	for (i = 0; i < TEXTS; i++) {
		write_text(&text, i, 200, false);
		assert_int_equal(look_up(d, &text, i, &of), 0);
		if (i % 7 == 0)
			assert_int_equal(dedup_commit(d), 0);
	}
	d = reopen(d); /* without a last commit: what came after the one before is new again */
	for (i = (TEXTS - 1) / 7 * 7 + 1; i < TEXTS; i++) {
		write_text(&text, i, 200, false);
		assert_int_equal(look_up(d, &text, i, &of), 0);
	}
	assert_int_equal(dedup_commit(d), 0);
	assert_true(d->indexed);
	for (round = 0; round < 2; round++) {
		for (i = 0; i < TEXTS; i++) {
			write_text(&text, i, 200, round == 1);
			assert_int_equal(look_up(d, &text, i, &of), 1);
			snprintf(name, sizeof name, "name %d", i);
			assert_string_equal(of.data, name);
		}
		d = reopen(d);
	}
	dedup_close(d);
	buf_free(&text);
	buf_free(&of);
}

static void paragraphs_are_counted_over_runs(void **state)
{
	struct dedup *d = reopen(NULL);
	struct buf text = {0}, out = {0};
	size_t dropped;
	int page, i;

	(void)state;
	for (page = 0; page < DEDUP_PAGES + 2; page++) {
		buf_clear(&text);
		for (i = 0; i < TEXTS; i++)
			buf_addf(&text,
				 "Paragraph %c%c of the pages of one site, always the same.\n",
				 'a' + i / 26, 'a' + i % 26);
		buf_addf(&text, "And one of page %c alone, which stays.", 'a' + page);
		buf_clear(&out);
		dropped = 0;
		assert_int_equal(
		    dedup_paragraphs(d, "example.org", text.data, text.len, &out, &dropped), 0);
		assert_int_equal(dropped, page < DEDUP_PAGES ? 0 : TEXTS);
		assert_int_equal(dedup_remember(d), 0);
		assert_int_equal(dedup_commit(d), 0);
		d = reopen(d);
	}
	assert_true(d->indexed);
	dedup_close(d);
	buf_free(&text);
	buf_free(&out);
}

/* What opening a file in which the statements were run says. */
static void assert_refused(const char *statements, const char *expected)
{
	static const char tables[] = "SELECT 1 FROM sqlite_master WHERE name='log'";
	char name[] = "/tmp/winnow-dedup.XXXXXX", why[256] = "";
	int fd = mkstemp(name);
	sqlite3_stmt *q;
	sqlite3 *db;

	assert_true(fd >= 0);
	close(fd);
	assert_int_equal(sqlite3_open(name, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, statements, NULL, NULL, NULL), SQLITE_OK);
	assert_null(dedup_open(name, why, sizeof why));
	assert_string_equal(why, expected);
	assert_int_equal(sqlite3_prepare_v2(db, tables, -1, &q, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(q), SQLITE_DONE);
	sqlite3_finalize(q);
	sqlite3_close(db);
	unlink(name);
}

static void only_files_of_this_version_are_used(void **state)
{
	(void)state;
	assert_refused("CREATE TABLE song(name)", "some other program's database");
	assert_refused("PRAGMA user_version=2; CREATE TABLE text(song)",
		       "some other program's database");
	assert_refused("PRAGMA application_id=5", "some other program's database");
	assert_refused("PRAGMA user_version=2; CREATE TABLE text(id); CREATE TABLE known(kind);"
		       "CREATE TABLE paragraph(key)",
		       "made by an older version");
	assert_refused("PRAGMA application_id=" SQL(APPLICATION_ID) "; PRAGMA user_version=99",
		       "made by a newer version");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(texts_are_found_in_the_tail_and_in_the_index),
	    cmocka_unit_test(paragraphs_are_counted_over_runs),
	    cmocka_unit_test(only_files_of_this_version_are_used),
	};
	int fd = mkstemp(path), status;

	if (fd < 0)
		return 2;
	close(fd);
	status = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	return status;
}
