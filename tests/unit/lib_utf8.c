#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "utf8.h"

static void every_scalar_value_survives_a_round_trip(void **state)
{
	uint32_t cp;

	(void)state;
	for (cp = 0; cp <= 0x10FFFF; cp++) {
		char s[4];
		const char *p = s;
		size_t n = utf8_put(s, cp);

		if (cp >= 0xD800 && cp <= 0xDFFF) {
			assert_memory_equal(s, "\xEF\xBF\xBD", 3);
			continue;
		}
		assert_true(utf8_valid(s, n));
		assert_int_equal(utf8_length(s, s + n), n);
		assert_int_equal(utf8_next(&p, s + n), cp);
		assert_ptr_equal(p, s + n);
		assert_false(n > 1 && utf8_valid(s, n - 1));
	}
}

/* Unicode 15, table 3-8 and the examples around it. */
static void ill_formed_parts_are_replaced_as_unicode_recommends(void **state)
{
	static const struct {
		const char *in;
		size_t n_bad;
		const char *out;
	} cases[] = {
	    {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", 8, "????????A"},
	    {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", 8, "????????A"},
	    {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", 7, "?????A??B"},
	    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", 4, "????A"},
	    {"a\xF1\x80\x80\xE1\x80\xC2"
	     "b\x80"
	     "c\x80\xBF"
	     "d",
	     6, "a???b?c??d"},
	    {"\xC3\xA9t\xC3", 1, "\xC3\xA9t?"},
	    {"", 0, ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf got = {0}, want = {0};
		const char *p;

		for (p = cases[i].out; *p != '\0'; p++)
			buf_add(&want, *p == '?' ? "\xEF\xBF\xBD" : p, *p == '?' ? 3 : 1);
		assert_int_equal(utf8_repair(cases[i].in, strlen(cases[i].in), &got),
				 cases[i].n_bad);
		assert_int_equal(got.len, want.len);
		if (want.len != 0)
			assert_memory_equal(got.data, want.data, want.len);
		assert_int_equal(utf8_valid(cases[i].in, strlen(cases[i].in)), cases[i].n_bad == 0);
		buf_free(&got);
		buf_free(&want);
	}
}

static void a_bad_byte_is_found_wherever_it_stands(void **state)
{
	char s[40];
	size_t at;

	(void)state;
	for (at = 0; at < sizeof s; at++) {
		memset(s, 'a', sizeof s);
		assert_true(utf8_valid(s, sizeof s));
		s[at] = '\xFF';
		assert_false(utf8_valid(s, sizeof s));
	}
}

static void next_agrees_with_repair_on_all_pairs_after_each_lead(void **state)
{
	unsigned lead, a, b;

	(void)state;
	for (lead = 0x80; lead < 0x100; lead++)
		for (a = 0x7F; a < 0x100; a++)
			for (b = 0x7F; b < 0xC3; b++) {
				char s[4] = {(char)lead, (char)a, (char)b, '\x80'};
				struct buf got = {0};
				const char *p = s;
				size_t n_bad = 0;

				while (p < s + 4)
					n_bad += utf8_next(&p, s + 4) == UTF8_BAD;
				assert_ptr_equal(p, s + 4);
				if (lead != 0xEF) /* there U+FFFD itself may be spelt */
					assert_int_equal(utf8_repair(s, 4, &got), n_bad);
				buf_free(&got);
			}
}

static void classes_cover_more_than_ascii(void **state)
{
	(void)state;
	assert_true(utf8_is_space(' ') && utf8_is_space('\v') && utf8_is_space(0xA0));
	assert_true(utf8_is_space(0x3000) && utf8_is_space(0x85));
	assert_false(utf8_is_space(0x200B) || utf8_is_space(0xFEFF) || utf8_is_space('a'));
	assert_true(utf8_is_word('a') && utf8_is_word('Z') && utf8_is_word('0') &&
		    utf8_is_word('_'));
	assert_true(utf8_is_word(0xE9) && utf8_is_word(0x416) && utf8_is_word(0x0301));
	assert_true(utf8_is_word(0x4E2D) && utf8_is_word(0x0967) && utf8_is_word(0x1D7D8));
	assert_false(utf8_is_word('-') || utf8_is_word('@') || utf8_is_word('[') ||
		     utf8_is_word('`'));
	assert_false(utf8_is_word('{') || utf8_is_word('/') || utf8_is_word(':'));
	assert_false(utf8_is_word(0x2019) || utf8_is_word(0x110000) || utf8_is_word(0x20AC));
	assert_true(utf8_is_cjk(0x4E2D) && utf8_is_cjk(0x3042) && utf8_is_cjk(0x30AB));
	assert_true(utf8_is_cjk(0x2A6D6) && utf8_is_cjk(0x3005) && utf8_is_cjk(0x30FC));
	assert_false(utf8_is_cjk(0xAC00) || utf8_is_cjk('a') || utf8_is_cjk(0x3001));
}

static void lower_case_is_simple_and_for_all_scripts(void **state)
{
	(void)state;
	assert_int_equal(utf8_lower('A'), 'a');
	assert_int_equal(utf8_lower('@'), '@');
	assert_int_equal(utf8_lower('['), '[');
	assert_int_equal(utf8_lower(0xC9), 0xE9);
	assert_int_equal(utf8_lower(0x416), 0x436);
	assert_int_equal(utf8_lower(0x10400), 0x10428);
	assert_int_equal(utf8_lower(0x110000), 0x110000);
	assert_true(utf8_is_lower('a') && utf8_is_lower('z') && utf8_is_lower(0xE9));
	assert_false(utf8_is_lower('`') || utf8_is_lower('{') || utf8_is_lower('A'));
	assert_false(utf8_is_lower(0xC9) || utf8_is_lower(0x4E2D) || utf8_is_lower(0x110000));
	assert_true(utf8_is_letter('Z') && utf8_is_letter(0xE9) && utf8_is_letter(0x4E2D));
	assert_false(utf8_is_letter('@') || utf8_is_letter('[') || utf8_is_letter('1'));
	assert_false(utf8_is_letter(0x80) || utf8_is_letter(0x301) || utf8_is_letter(0xD7));
}

static void normal_forms_compose_and_fold(void **state)
{
	struct buf b = {0};

	(void)state;
	assert_int_equal(utf8_nfc("e\xCC\x81 \xEF\xAC\x81", 7, &b), 0);
	assert_string_equal(b.data, "\xC3\xA9 \xEF\xAC\x81");
	buf_clear(&b);
	assert_int_equal(utf8_nfkc_casefold("\xEF\xBC\xA1\xC3\x9F\xC2\xAD\xE2\x84\xAA", 10, &b), 0);
	assert_string_equal(b.data, "assk");
	buf_clear(&b);
	assert_int_equal(utf8_nfc("a\xFF", 2, &b), -1);
	assert_int_equal(b.len, 0);
	buf_free(&b);
}

/* A letter with more marks than any has would take quadratic time. */
static void a_heap_of_marks_is_refused(void **state)
{
	struct buf s = {0}, out = {0};
	int i;

	(void)state;
	buf_adds(&s, "e");
	for (i = 0; i < 60; i++)
		buf_adds(&s, "\xCC\x81\xCC\xA3");
	assert_int_equal(utf8_nfc(s.data, s.len, &out), 0);
	assert_int_equal(out.len, s.len); /* e and the dot below are a letter of three bytes */
	buf_clear(&out);
	for (i = 0; i < 10; i++)
		buf_adds(&s, "\xE0\xBD\xB3");
	assert_int_equal(utf8_nfc(s.data, s.len, &out), -1);
	assert_int_equal(out.len, 0);
	buf_free(&s);
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_scalar_value_survives_a_round_trip),
	    cmocka_unit_test(a_heap_of_marks_is_refused),
	    cmocka_unit_test(ill_formed_parts_are_replaced_as_unicode_recommends),
	    cmocka_unit_test(a_bad_byte_is_found_wherever_it_stands),
	    cmocka_unit_test(next_agrees_with_repair_on_all_pairs_after_each_lead),
	    cmocka_unit_test(classes_cover_more_than_ascii),
	    cmocka_unit_test(lower_case_is_simple_and_for_all_scripts),
	    cmocka_unit_test(normal_forms_compose_and_fold),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
