#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "refill.h"

static const char text[] = "The old mill stood at the bend of the river, where the water "
			   "is slow in summer and loud in spring. Nobody had worked "
			   "there since the flood of 1936 (some say 1937); its wheel, "
			   "which was made of oak, had turned grey, and the door hung "
			   "from one hinge. On the first day of April a woman came up "
			   "the path with a saw, a lamp and two dogs. She asked for no "
			   "help. By evening she had cut away the brambles, by the end "
			   "of the week the sluice could be lifted again, and when the "
			   "rain came the wheel turned, slowly at first, as if it had to "
			   "remember how. \"It only wanted asking,\" she said.";

/* How many words `fmt -w width` (coreutils 9.1) puts on each line of it. */
static const struct filled {
	size_t width;
	unsigned char words[24];
} filled[] = {
    {36, {7, 6, 7, 5, 7, 6, 7, 7, 7, 8, 7, 7, 7, 6, 7, 5, 8, 5}},
    {40, {8, 8, 7, 7, 7, 8, 8, 9, 9, 8, 8, 7, 7, 7, 8, 3}},
    {44, {9, 8, 7, 8, 8, 9, 9, 11, 9, 9, 8, 8, 9, 7}},
    {48, {10, 10, 8, 9, 10, 10, 11, 9, 10, 8, 8, 9, 7}},
    {52, {10, 10, 9, 9, 10, 11, 12, 11, 10, 10, 10, 7}},
    {56, {12, 11, 10, 10, 11, 13, 11, 12, 10, 11, 8}},
    {60, {12, 11, 11, 12, 13, 13, 11, 12, 11, 11, 2}},
    {64, {13, 11, 11, 12, 13, 14, 12, 12, 13, 8}},
    {68, {14, 12, 13, 13, 15, 14, 13, 12, 13}},
    {72, {15, 13, 14, 14, 16, 15, 14, 14, 4}},
    {76, {16, 13, 14, 16, 17, 15, 13, 15}},
    {80, {16, 14, 15, 17, 17, 15, 15, 10}},
};
#define N_FILLED (sizeof filled / sizeof *filled)

/* The text with line ends after so many words each; what is left is the last line. */
static struct buf broken(const unsigned char *words)
{
	struct buf b = {0};
	unsigned n = 0;

	for (const char *s = text; *s != '\0'; s++) {
		bool ends = *s == ' ' && *words != 0 && ++n == *words;

		buf_addc(&b, ends ? '\n' : *s);
		if (ends) {
			n = 0;
			words++;
		}
	}
	return b;
}

static bool is_same(const unsigned char *words, size_t width)
{
	struct buf b = broken(words);
	struct refill r = {0};
	bool same;

	assert_true(refill_read(&r, b.data, b.len));
	same = refill_is_same(&r, width);
	refill_free(&r);
	buf_free(&b);
	return same;
}

static void lines_end_where_fmt_ends_them(void **state)
{
	(void)state;
	for (size_t i = 0; i < N_FILLED; i++)
		assert_true(is_same(filled[i].words, filled[i].width));
}

static void lines_that_end_anywhere_else_are_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < N_FILLED; i++) {
		unsigned char words[sizeof filled[i].words];

		for (size_t line = 0; filled[i].words[line + 1] != 0; line++) {
			memcpy(words, filled[i].words, sizeof words);
			words[line]--;
			words[line + 1]++;
			assert_false(is_same(words, filled[i].width));
		}
	}
}

static void more_words_than_fmt_fills_at_once_are_refused(void **state)
{
	struct refill r = {0};
	struct buf b = {0};

	(void)state;
	for (int i = 0; i < 1000; i++)
		buf_adds(&b, i == 0 ? "word" : " word");
	assert_true(refill_read(&r, b.data, b.len));
	buf_adds(&b, " word");
	assert_false(refill_read(&r, b.data, b.len));
	assert_false(refill_read(&r, "", 0));
	refill_free(&r);
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lines_end_where_fmt_ends_them),
	    cmocka_unit_test(lines_that_end_anywhere_else_are_told),
	    cmocka_unit_test(more_words_than_fmt_fills_at_once_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
