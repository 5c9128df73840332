#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "entity.h"

static void assert_decoded(const char *s, bool in_attribute, const char *want)
{
	char out[100];
	size_t len = entity_decode_all(s, strlen(s), in_attribute, out);

	out[len] = '\0';
	assert_string_equal(out, want);
}

static void names_with_a_semicolon_are_decoded(void **state)
{
	(void)state;
	assert_decoded("a &amp;&lt;&eacute; b", false, "a &<\u00E9 b");
	assert_decoded("&CounterClockwiseContourIntegral;", false, "\u2233");
	assert_decoded("&NotEqualTilde;", false, "\u2242\u0338");
	assert_decoded("&AMP;&Amp;", false, "&&Amp;");
}

static void the_longest_name_counts(void **state)
{
	(void)state;
	assert_decoded("&notin; &notit; &not", false, "\u2209 \u00ACit; \u00AC");
	assert_decoded("&thorn &thornx &THORNX", false, "\u00FE \u00FEx \u00DEX");
}

static void some_names_need_no_semicolon(void **state)
{
	(void)state;
	assert_decoded("&eacutes &copy2026 &alpha &hearts", false,
		       "\u00E9s \u00A92026 &alpha &hearts");
}

/* HTML 13.2.5.73. */
static void in_attributes_names_may_be_parameters(void **state)
{
	(void)state;
	assert_decoded("?a=1&copy=2&not1&reg;&copy-&amp", true, "?a=1&copy=2&not1\u00AE\u00A9-&");
	assert_decoded("?a=1&copy=2&not1", false, "?a=1\u00A9=2\u00AC1");
}

static void numbers_are_code_points(void **state)
{
	(void)state;
	assert_decoded("&#233;&#xE9;&#Xe9;&#128512;", false, "\u00E9\u00E9\u00E9\U0001F600");
	assert_decoded("&#65&#x42 &#067;", false, "AB C");
}

static void numbers_that_are_no_character_are_marked(void **state)
{
	(void)state;
	assert_decoded("&#0;&#xD800;&#x110000;&#99999999999;", false, "\uFFFD\uFFFD\uFFFD\uFFFD");
}

static void controls_are_those_of_windows_1252(void **state)
{
	(void)state;
	assert_decoded("&#128;&#x99;&#x9F;&#160;", false, "\u20AC\u2122\u0178\u00A0");
	assert_decoded("&#x7F;", false, "\x7F");
}

static void what_is_no_reference_stays(void **state)
{
	(void)state;
	assert_decoded("& &; &# &#; &#x &#x; &#xg; &nosuchname; a&", false,
		       "& &; &# &#; &#x &#x; &#xg; &nosuchname; a&");
	assert_decoded("&abcdefghijklmnopqrstuvwxyzabcdefghijklmnop;", false,
		       "&abcdefghijklmnopqrstuvwxyzabcdefghijklmnop;");
}

static void a_text_that_ends_inside_a_reference_is_read_no_further(void **state)
{
	char out[ENTITY_UTF8_MAX];
	size_t len;

	(void)state;
	assert_int_equal(entity_decode("&amp;", 3, false, out, &len), 0);
	assert_int_equal(entity_decode("&amp;", 4, false, out, &len), 4);
	assert_int_equal(entity_decode("&#233;", 4, false, out, &len), 4);
	assert_memory_equal(out, "\x17", 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_with_a_semicolon_are_decoded),
	    cmocka_unit_test(the_longest_name_counts),
	    cmocka_unit_test(some_names_need_no_semicolon),
	    cmocka_unit_test(in_attributes_names_may_be_parameters),
	    cmocka_unit_test(numbers_are_code_points),
	    cmocka_unit_test(numbers_that_are_no_character_are_marked),
	    cmocka_unit_test(controls_are_those_of_windows_1252),
	    cmocka_unit_test(what_is_no_reference_stays),
	    cmocka_unit_test(a_text_that_ends_inside_a_reference_is_read_no_further),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
