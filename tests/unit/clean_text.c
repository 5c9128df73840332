/* Is a text without markup taken apart as a reader would? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "meta.h"
#include "record.h"
#include "strip.h"
#include "text.h"
#include "textmeta.h"

struct fixture {
	struct arena arena;
	struct strip strip;
	struct dom dom;
	struct page page;
	struct record record;
};

static void build(struct fixture *f, const char *text)
{
	struct meta_hints hints;

	text_parse(&f->dom, &f->strip, text, strlen(text), &f->arena);
	textmeta_read(&f->record, &f->dom, NULL, &f->arena, &hints);
	block_build(&f->page, &f->dom, strlen(text), &f->arena);
}

static void drop(struct fixture *f)
{
	buf_free(&f->strip.html);
	arena_free(&f->arena);
}

/* The blocks of the text are these, separated by '|'. */
static void assert_blocks(const char *text, const char *expected)
{
	struct fixture f = {0};
	char all[2048] = "";

	build(&f, text);
	for (size_t i = 0; i < f.page.n_blocks; i++) {
		strcat(all, i != 0 ? "|" : "");
		strcat(all, f.page.blocks[i].text);
	}
	assert_string_equal(all, expected);
	drop(&f);
}

/* The first block that begins with words stands in a box of that element. */
static void assert_element(const char *text, const char *words, enum tag tag)
{
	struct fixture f = {0};
	bool found = false;

	build(&f, text);
	for (size_t i = 0; i < f.page.n_blocks && !found; i++) {
		const struct block *b = &f.page.blocks[i];

		found = strncmp(b->text, words, strlen(words)) == 0;
		if (found)
			assert_string_equal(tag_name((enum tag)f.page.boxes[b->box].tag),
					    tag_name(tag));
	}
	assert_true(found);
	drop(&f);
}

static size_t link_words(const char *text)
{
	struct fixture f = {0};
	size_t n;

	build(&f, text);
	n = f.page.links;
	drop(&f);
	return n;
}

#define PROSE                                                                               \
	"The keeper climbed the tower every evening before the light had gone, and nobody " \
	"asked why."

static void a_line_is_a_block_however_it_ends(void **state)
{
	(void)state;
	assert_blocks("one\ntwo\n\nthree", "one|two|three");
	assert_blocks("one\r\ntwo\rthree\n", "one|two|three");
	assert_blocks(" \t one  \n\xC2\xA0\n\ttwo\xC2\xA0\n", "one|two");
	assert_blocks("", "");
	assert_blocks("\n\n \n", "");
}

static void hard_wrapped_lines_are_one_block(void **state)
{
	(void)state;
	assert_blocks("The keeper climbed the tower every evening before the\n"
		      "light had gone, and nobody who lived below it ever asked\n"
		      "why he did so in the dark.\n",
		      "The keeper climbed the tower every evening before the light had gone, and "
		      "nobody who lived below it ever asked why he did so in the dark.");
}

static void bullets_make_items_and_go_numbers_stay(void **state)
{
	const char *list =
	    "  \xE2\x80\xA2 one\n      \xE2\x96\xA1 two\n  * three\n- four\n1. five\n";

	(void)state;
	assert_blocks(list, "one|two|three|four|1. five");
	assert_element(list, "one", TAG_li);
	assert_element(list, "two", TAG_li);
	assert_element(list, "1. five", TAG_li);
	/* No list: a dash that speaks, a number that counts, a star that rates. */
	assert_blocks("-four\n*\n4 2. x\n", "-four|*|4 2. x");
}

static void rules_divide_and_are_no_text(void **state)
{
	(void)state;
	assert_blocks("a\n-----\n\n\nb\n\n\xE2\x94\x81\xE2\x94\x81\xE2\x94\x81\nc\n* * *\n",
		      "a|b|c");
}

static void headings_are_told_by_marks_and_by_standing_alone(void **state)
{
	(void)state;
	assert_element("# The mill #\n\ntext\n", "# The mill", TAG_h1);
	assert_element("The mill\n========\n\ntext\n", "The mill", TAG_h1);
	assert_element("The mill\n--------\n\ntext\n", "The mill", TAG_h2);
	assert_element("menu\n\nThe mill turns\n\n" PROSE "\n", "The mill turns", TAG_h2);
	assert_element("The mill turns\n" PROSE "\n", "The mill turns", TAG_p);
}

static void fenced_code_is_one_block_as_written(void **state)
{
	(void)state;
	assert_blocks("a\n```c\nint main(void)\n{\n\n    return 0;\n}\n```\nb\n",
		      "a|int main(void)\n{\n\n    return 0;\n}|b");
	assert_element("```\nx\n```\n", "x", TAG_pre);
}

static void cells_stand_in_a_table(void **state)
{
	(void)state;
	assert_element("Method      Time      Price\nAir         2 days    12.00\n", "Air", TAG_tr);
	assert_element("a\tb\nc\td\n", "c", TAG_tr);
}

static void short_lines_in_a_row_are_links_sentences_are_not(void **state)
{
	(void)state;
	assert_int_equal(link_words("Home\nNews\nAbout us\n"), 4);
	assert_int_equal(link_words("Home\nNews\n"), 0);
	assert_int_equal(link_words("Stop.\nWait!\nWhy?\n"), 0);
	assert_int_equal(link_words("\u30DB\u30FC\u30E0\n\u30CB\u30E5\u30FC\u30B9\n\u8A18\u4E8B\n"),
			 9);
}

static void a_labelled_date_before_the_text_is_its_date(void **state)
{
	struct fixture f = {0};

	(void)state;
	build(&f, " date 2017-09-18 Some keepers have gone.\n\n" PROSE "\n");
	assert_string_equal(f.page.blocks[0].text, "Some keepers have gone.");
	assert_int_equal(f.record.n_dates, 1);
	assert_string_equal(f.record.dates[0].text, "2017-09-18");
	assert_string_equal(f.record.dates[0].from, "text");
	drop(&f);
	/* A sentence may begin with one, too. */
	assert_blocks("On 2017-09-18 the keeper left.\n", "On 2017-09-18 the keeper left.");
	assert_blocks("2017-09-18 Mira <m@example.org>\n", "2017-09-18 Mira <m@example.org>");
}

static void a_lone_address_first_or_last_is_the_texts_own(void **state)
{
	static const char *const texts[] = {
	    PROSE "\n\n" PROSE "\nhttps://Example.org/mill",
	    "https://Example.org/mill\n\n" PROSE "\n" PROSE "\n",
	    PROSE "\n\n" PROSE "\n\nSource: https://Example.org/mill\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct fixture f = {0};

		build(&f, texts[i]);
		assert_string_equal(f.record.url, "https://example.org/mill");
		assert_string_equal(f.record.hostname, "example.org");
		assert_int_equal(f.page.n_blocks, 2);
		drop(&f);
	}
	/* A list of addresses is text. */
	assert_blocks("https://a.example/\nhttps://b.example/\nhttps://c.example/\n",
		      "https://a.example/|https://b.example/|https://c.example/");
}

static void the_headline_is_short_and_of_the_words_below_it(void **state)
{
	struct fixture f = {0};

	(void)state;
	build(&f, "Log in\nSubscribe to our letters\n\nThe keeper of the tower\n\n" PROSE "\n\n"
		  "In the tower the keeper kept a book, in which every evening had a line of its "
		  "own.\n\nOther readers liked these\n\nLog in\n");
	assert_string_equal(f.record.title, "The keeper of the tower");
	drop(&f);
	f = (struct fixture){0};
	build(&f, PROSE "\n" PROSE "\n");
	assert_null(f.record.title);
	drop(&f);
}

static void many_lines_fit_a_records_memory(void **state)
{
	struct fixture f = {.arena = {.budget = (size_t)384 << 20}};
	struct buf text = {0};

	(void)state;
	for (int i = 0; i < 1000000; i++)
		buf_adds(&text, "a b\n");
	build(&f, text.data);
	assert_int_equal(f.page.n_words, 2000000);
	drop(&f);
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_line_is_a_block_however_it_ends),
	    cmocka_unit_test(hard_wrapped_lines_are_one_block),
	    cmocka_unit_test(bullets_make_items_and_go_numbers_stay),
	    cmocka_unit_test(rules_divide_and_are_no_text),
	    cmocka_unit_test(headings_are_told_by_marks_and_by_standing_alone),
	    cmocka_unit_test(fenced_code_is_one_block_as_written),
	    cmocka_unit_test(cells_stand_in_a_table),
	    cmocka_unit_test(short_lines_in_a_row_are_links_sentences_are_not),
	    cmocka_unit_test(a_labelled_date_before_the_text_is_its_date),
	    cmocka_unit_test(a_lone_address_first_or_last_is_the_texts_own),
	    cmocka_unit_test(the_headline_is_short_and_of_the_words_below_it),
	    cmocka_unit_test(many_lines_fit_a_records_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
