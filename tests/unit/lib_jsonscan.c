#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "jsonscan.h"

static enum jsonscan_error scan(const char *s)
{
	struct jsonscan j = {0};
	enum jsonscan_error e = jsonscan_object(&j, s, strlen(s));

	jsonscan_free(&j);
	return e;
}

static void members_are_the_bytes_they_were_written_in(void **state)
{
	static const char line[] = " { \"n\" : 1.50E+400 ,\"t\":\"a\\u00e9\", \"m\":{\"x\":[1, "
				   "{}]},\"b\":true , \"z\":null} ";
	static const char *const values[] = {"1.50E+400", "a\\u00e9", "{\"x\":[1, {}]}", "true",
					     "null"};
	static const char types[] = "0\"{tn";
	struct jsonscan j = {0};
	size_t i;

	(void)state;
	assert_int_equal(jsonscan_object(&j, line, strlen(line)), JSONSCAN_OK);
	assert_int_equal(j.n_members, 5);
	for (i = 0; i < 5; i++) {
		assert_int_equal(j.members[i].value_len, strlen(values[i]));
		assert_memory_equal(j.members[i].value, values[i], strlen(values[i]));
		assert_int_equal((char)j.members[i].type, types[i]);
	}
	assert_ptr_equal(jsonscan_get(&j, "m"), &j.members[2]);
	assert_null(jsonscan_get(&j, "x"));
	jsonscan_free(&j);
}

static void what_rfc_8259_allows_is_taken(void **state)
{
	static const char *const good[] = {"{}",
					   "{\"a\":-0}",
					   "{\"a\":0.1e-1}",
					   "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
					   "{\"a\":\"\\ud83d\\ude00\"}",
					   "{\"a\":[]}",
					   "{\"a\":[[],[{}],{\"a\":1,\"a\":2}]}",
					   "\t{\"\":\"\"}\r\n"};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof good / sizeof *good; i++)
		assert_int_equal(scan(good[i]), JSONSCAN_OK);
}

static void each_error_has_its_name(void **state)
{
	static const struct {
		const char *s;
		enum jsonscan_error e;
	} bad[] = {
	    {"{\"a\":01}", JSONSCAN_SYNTAX},
	    {"{\"a\":1.}", JSONSCAN_SYNTAX},
	    {"{\"a\":+1}", JSONSCAN_SYNTAX},
	    {"{\"a\":1,}", JSONSCAN_SYNTAX},
	    {"{\"a\" 1}", JSONSCAN_SYNTAX},
	    {"{a:1}", JSONSCAN_SYNTAX},
	    {"{\"a\":[1,]}", JSONSCAN_SYNTAX},
	    {"{\"a\":[1}", JSONSCAN_SYNTAX},
	    {"{\"a\":{\"b\":1]}", JSONSCAN_SYNTAX},
	    {"{\"a\":tru}", JSONSCAN_SYNTAX},
	    {"{\"a\":\"x}", JSONSCAN_SYNTAX},
	    {"{\"a\":\"\\x\"}", JSONSCAN_SYNTAX},
	    {"{\"a\":\"\\u12g4\"}", JSONSCAN_SYNTAX},
	    {"{\"a\":1} {", JSONSCAN_SYNTAX},
	    {"{", JSONSCAN_SYNTAX},
	    {"", JSONSCAN_NOT_OBJECT},
	    {"[1]", JSONSCAN_NOT_OBJECT},
	    {"\"a\"", JSONSCAN_NOT_OBJECT},
	    {"{\"a\":1,\"b\":2,\"a\":3}", JSONSCAN_DUPLICATE_KEY},
	    {"{\"a\":\"\xff\"}", JSONSCAN_BAD_UTF8},
	    {"{\"a\":\"\x80\"}", JSONSCAN_BAD_UTF8},
	    {"{\"a\":\"\xc0\x80\"}", JSONSCAN_BAD_UTF8},
	    {"{\"a\":\"\xed\xa0\x80\"}", JSONSCAN_BAD_UTF8},
	    {"{\"\xe2\x82\":1}", JSONSCAN_BAD_UTF8},
	    {"{\"a\":\"\t\"}", JSONSCAN_CONTROL},
	    {"{\"a\":\"\\u0000\"}", JSONSCAN_NUL},
	    {"{\"a\":\"\\ud83d\"}", JSONSCAN_LONE_SURROGATE},
	    {"{\"a\":\"\\ude00\\ud83d\"}", JSONSCAN_LONE_SURROGATE},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(scan(bad[i].s), bad[i].e);
}

static void nesting_ends_somewhere_and_needs_no_stack(void **state)
{
	static char deep[200000];
	size_t n;

	(void)state;
	n = (size_t)snprintf(deep, sizeof deep, "{\"a\":");
	memset(deep + n, '[', sizeof deep - n - 1);
	assert_int_equal(scan(deep), JSONSCAN_TOO_DEEP);
	n = (size_t)snprintf(deep, sizeof deep, "{\"a\":");
	memset(deep + n, '[', 2000);
	memset(deep + n + 2000, ']', 2000);
	memcpy(deep + n + 4000, "}", 2);
	assert_int_equal(scan(deep), JSONSCAN_OK);
}

static void duplicates_are_found_among_many_keys(void **state)
{
	struct buf b = {0};
	int i;

	(void)state;
	for (i = 0; i < 500; i++)
		buf_addf(&b, "%c\"k%d\":%d", i == 0 ? '{' : ',', i * 7919 % 500, i);
	buf_adds(&b, "}");
	assert_int_equal(scan(b.data), JSONSCAN_OK);
	b.len--;
	buf_adds(&b, ",\"k250\":0}");
	assert_int_equal(scan(b.data), JSONSCAN_DUPLICATE_KEY);
	buf_free(&b);
}

static void names_are_compared_without_escapes(void **state)
{
	static const char s[] = "{\"t\\u0065xt\":\"a\",\"\\ud83d\\ude00\":1,\"te\\/xt\":2,\"x\":3}";
	struct jsonscan j = {0};
	const struct jsonscan_member *m;

	(void)state;
	assert_int_equal(jsonscan_object(&j, s, strlen(s)), JSONSCAN_OK);
	m = jsonscan_get(&j, "text");
	assert_ptr_equal(m, &j.members[0]);
	assert_int_equal(m->key_len, 9); /* as written */
	assert_ptr_equal(jsonscan_get(&j, "\U0001F600"), &j.members[1]);
	assert_ptr_equal(jsonscan_get(&j, "te/xt"), &j.members[2]);
	assert_ptr_equal(jsonscan_get(&j, "x"), &j.members[3]);
	assert_null(jsonscan_get(&j, "t\\u0065xt"));
	jsonscan_free(&j);
	assert_int_equal(scan("{\"text\":1,\"te\\u0078t\":2}"), JSONSCAN_DUPLICATE_KEY);
}

static void escapes_are_undone(void **state)
{
	static const char s[] = "a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00E9\\u20ac\\ud83d\\ude00z";
	static const char want[] = "a\"\\/\b\f\n\r\tA\u00E9\u20AC\U0001F600z";
	struct buf b = {0};

	(void)state;
	jsonscan_unescape(s, strlen(s), &b);
	assert_string_equal(b.data, want);
	buf_free(&b);
}

/* The bytes are copied to a block of their very size, so that a byte too far is seen. */
static void no_prefix_of_a_line_is_read_past_its_end(void **state)
{
	static const char line[] =
	    "{\"a\":[1.5e3,{\"b\":\"\\u00e9\u20AC\"}],\"c\":false,\"d\":\"\\ud83d\\ude00\"}";
	size_t n;

	(void)state;
	for (n = 0; n < sizeof line; n++) {
		struct jsonscan j = {0};
		char *copy = malloc(n + 1);

		assert_non_null(copy);
		memcpy(copy, line, n);
		copy = realloc(copy, n != 0 ? n : 1);
		assert_int_equal(jsonscan_object(&j, copy, n) == JSONSCAN_OK, n == sizeof line - 1);
		jsonscan_free(&j);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(members_are_the_bytes_they_were_written_in),
	    cmocka_unit_test(what_rfc_8259_allows_is_taken),
	    cmocka_unit_test(each_error_has_its_name),
	    cmocka_unit_test(nesting_ends_somewhere_and_needs_no_stack),
	    cmocka_unit_test(duplicates_are_found_among_many_keys),
	    cmocka_unit_test(names_are_compared_without_escapes),
	    cmocka_unit_test(escapes_are_undone),
	    cmocka_unit_test(no_prefix_of_a_line_is_read_past_its_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
