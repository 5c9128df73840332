#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "wrap.h"

static const char *const paragraphs[] = {
    "The mill by the river has stood there for two hundred years, and nobody in the village of "
    "Much "
    "Wenlock remembers who built it, or why it was built so far from the road that used to lead "
    "along "
    "the other bank.",
    "In the winter of 1893 the flood took the old bridge with it and left the miller on the wrong "
    "side "
    "of the water; he had to wait until March before the county council sent somebody, a Mr. "
    "Drummond, "
    "to look at what was left.",
    "A short one.",
    "Nothing much came of it. The new bridge was built where the road was, the mill stayed where "
    "the "
    "mill was, and for as long as anybody cared to walk there was a ferry between the two, until "
    "there "
    "was not.",
};

static void wrap(const char *s, size_t width, struct buf *out)
{
	size_t column = 0, word;

	for (; *s != '\0'; s += word, s += *s == ' ') {
		word = strcspn(s, " ");
		if (column != 0 && column + 1 + word > width) {
			buf_addc(out, '\n');
			column = 0;
		} else if (column != 0) {
			buf_addc(out, ' ');
			column++;
		}
		buf_add(out, s, word);
		column += word;
	}
}

static void check(const char *in, const char *want)
{
	struct wrap_counts n = {0};
	struct buf out = {0};

	if (!wrap_join(in, strlen(in), true, &out, &n))
		buf_adds(&out, in);
	assert_string_equal(out.data, want);
	buf_free(&out);
}

static void text_wrapped_at_any_width_is_joined_again(void **state)
{
	struct buf wrapped = {0}, want = {0};
	size_t width, i;

	(void)state;
	for (i = 0; i < 4; i++)
		buf_addf(&want, "%s%s", i > 0 ? "\n\n" : "", paragraphs[i]);
	for (width = 60; width <= 100; width++) {
		buf_clear(&wrapped);
		for (i = 0; i < 4; i++) {
			buf_adds(&wrapped, i > 0 ? "\n\n" : "");
			wrap(paragraphs[i], width, &wrapped);
		}
		check(wrapped.data, want.data);
	}
	check(want.data, want.data);
	buf_free(&wrapped);
	buf_free(&want);
}

static void what_is_not_wrapped_stays(void **state)
{
	static const char *const texts[] = {
	    "",
	    "\n",
	    "One line",
	    "Apples\nbananas\nand pears",
	    "- the first of some items that are all of them of much the same length\n"
	    "- the next of some items that are all of them of much the same length\n"
	    "- the last of some items that are all of them of much the same length",
	    "for (i = 0; i < n; i++) {\n\tsum += a[i];\n}\nreturn sum;",
	    "| name | what it is for and how long it has been there |\n| a | b |",
	    "> quoted text that somebody else wrote and that is cut here by a\n> mail program.",
	    "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or "
	    "eye,\n"
	    "Could frame thy fearful symmetry?",
	    "iPhone 13 Battery\niPhone 14 Battery\niPhone 15 Battery that lasts longer than the "
	    "ones before.",
	    "```\nthis is not a paragraph although it has the length of lines in one\n"
	    "and goes on in the next, since it stands in a fence.\n```",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		check(texts[i], texts[i]);
}

static void a_sentence_that_markup_broke_is_joined(void **state)
{
	(void)state;
	check("The Herald\nreported on Monday that the bridge would not be rebuilt before the "
	      "spring.",
	      "The Herald reported on Monday that the bridge would not be rebuilt before the "
	      "spring.");
	check("See the page about\nbridges\n, which has been there for a long time and is kept up "
	      "to date.",
	      "See the page about bridges, which has been there for a long time and is kept up to "
	      "date.");
}

static void words_divided_at_line_ends_are_joined_by_what_the_text_shows(void **state)
{
	struct wrap_counts n = {0};
	struct buf out = {0};
	static const char in[] =
	    "There was no foundation under it, and what has no foundation will sink, as a founda-\n"
	    "tion would not, even one that was as badly laid as the well-known one was in the "
	    "well-\n"
	    "known flood.";

	(void)state;
	if (!wrap_join(in, strlen(in), true, &out, &n))
		buf_adds(&out, in);
	assert_non_null(strstr(out.data, "as a foundation would"));
	assert_non_null(strstr(out.data, "in the well-known flood."));
	assert_int_equal(n.lines, 2);
	assert_int_equal(n.hyphens, 1);
	buf_free(&out);
}

static void soft_hyphens_at_line_ends_go(void **state)
{
	(void)state;
	check("Kurz\u00AD\nOhne", "Kurz\nOhne");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_wrapped_at_any_width_is_joined_again),
	    cmocka_unit_test(what_is_not_wrapped_stays),
	    cmocka_unit_test(a_sentence_that_markup_broke_is_joined),
	    cmocka_unit_test(words_divided_at_line_ends_are_joined_by_what_the_text_shows),
	    cmocka_unit_test(soft_hyphens_at_line_ends_go),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
