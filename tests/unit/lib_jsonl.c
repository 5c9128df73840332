#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "jsonl.h"

static struct json *parse(const char *s)
{
	char why[100];

	return json_parse(s, strlen(s), why, sizeof why);
}

static void a_line_gives_its_members_in_order(void **state)
{
	struct json *v = parse("{\"b\": \"x\\u0000y\", \"a\": [1, 2.5, null, true, {}]}");
	const struct json *list;
	size_t len;

	(void)state;
	assert_non_null(v);
	assert_int_equal(json_type(v), JSON_MAP);
	assert_int_equal(json_n(v), 2);
	assert_memory_equal(json_text(json_get(v, "b"), &len), "x\0y", 4);
	assert_int_equal(len, 3);
	list = json_get(v, "a");
	assert_int_equal(json_type(list), JSON_LIST);
	assert_int_equal(json_n(list), 5);
	assert_int_equal(json_type(json_at(list, 0)), JSON_NUMBER);
	assert_int_equal(json_type(json_at(list, 1)), JSON_NUMBER);
	assert_int_equal(json_type(json_at(list, 2)), JSON_NULL_);
	assert_int_equal(json_type(json_at(list, 3)), JSON_BOOL);
	assert_int_equal(json_type(json_at(list, 4)), JSON_MAP);
	assert_null(json_at(list, 5));
	assert_null(json_get(v, "c"));
	assert_null(json_get(list, "b"));
	assert_null(json_text(list, NULL));
	assert_null(json_text(NULL, NULL));
	assert_int_equal(json_n(NULL), 0);
	json_free(v);
	json_free(NULL);
}

static bool gather(void *ctx, const char *key, const struct json *v)
{
	(void)v;
	buf_adds(ctx, key);
	return strcmp(key, "a") != 0;
}

static void each_stops_when_told(void **state)
{
	struct json *v = parse("{\"z\":1,\"a\":2,\"m\":3}");
	struct buf keys = {0};

	(void)state;
	json_each(v, gather, &keys);
	assert_string_equal(keys.data, "za");
	buf_free(&keys);
	json_free(v);
}

static void what_is_not_json_is_refused_with_a_reason(void **state)
{
	static const char *const bad[] = {"", "{", "{\"a\":1}x", "{'a':1}", "[1,]", "nul"};
	size_t i;
	char why[100];

	(void)state;
	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		why[0] = '\0';
		assert_null(json_parse(bad[i], strlen(bad[i]), why, sizeof why));
		assert_true(why[0] != '\0');
	}
}

static void deep_nesting_is_refused(void **state)
{
	char s[10000];

	(void)state;
	memset(s, '[', sizeof s);
	assert_null(json_parse(s, sizeof s, NULL, 0));
}

static void lone_surrogates_and_bad_bytes_are_read_as_replacement_characters(void **state)
{
	struct json *v = parse("[\"\\ud83d x \\ude00 \\ud83d\\ude00 \\\\ud83d \xFF\"]");
	struct buf b = {0};

	(void)state;
	assert_non_null(v);
	assert_string_equal(json_text(json_at(v, 0), NULL),
			    "\xEF\xBF\xBD x \xEF\xBF\xBD \xF0\x9F\x98\x80 \\ud83d \xEF\xBF\xBD");
	json_free(v);
	assert_int_equal(json_repair("\"\\ud83d\\ude00\"", 14, &b), 0);
	assert_int_equal(json_repair("\"\\ud800\\udc00\\udbff\\udfff\"", 26, &b), 0);
	assert_int_equal(json_repair("\"\\nd800 \\u00d8\\/u0\"", 18, &b), 0);
	assert_int_equal(b.len, 0);
	assert_int_equal(json_repair("\"\\uDEAD\"", 8, &b), 1);
	assert_string_equal(b.data, "\"\\ufffd\"");
	buf_free(&b);
}

static void integers_past_64_bits_are_numbers(void **state)
{
	struct json *v = parse("[123456789012345678901234567890]");

	(void)state;
	assert_non_null(v);
	assert_int_equal(json_type(json_at(v, 0)), JSON_NUMBER);
	json_free(v);
}

static void assert_put(const char *s, size_t len, const char *want)
{
	struct buf b = {0};

	json_put_text(&b, s, len);
	assert_string_equal(b.data, want);
	buf_free(&b);
}

static void text_is_escaped_only_where_json_asks(void **state)
{
	(void)state;
	assert_put("", 0, "\"\"");
	assert_put("plain text / 'quoted' <b>", 25, "\"plain text / 'quoted' <b>\"");
	assert_put("a\"b\\c\nd\re\tf\bg\x1Fh\x7F", 16,
		   "\"a\\\"b\\\\c\\nd\\re\\tf\\u0008g\\u001fh\x7F\"");
	assert_put("a\0b", 3, "\"a\\u0000b\"");
	assert_put("caf\xC3\xA9 \xE4\xB8\xAD \xF0\x9F\x98\x80", 14,
		   "\"caf\xC3\xA9 \xE4\xB8\xAD \xF0\x9F\x98\x80\"");
	assert_put("a\xFF\xC3(\xED\xA0\x80", 7,
		   "\"a\xEF\xBF\xBD\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

static void every_byte_at_every_place_of_a_run_reads_back(void **state)
{
	unsigned c;
	size_t at, len;

	(void)state;
	for (c = 0; c < 0x80; c++)
		for (at = 0; at < 19; at++) {
			char s[19];
			struct buf b = {0};
			struct json *v;

			memset(s, 'x', sizeof s);
			s[at] = (char)c;
			json_put_text(&b, s, sizeof s);
			v = json_parse(b.data, b.len, NULL, 0);
			assert_non_null(v);
			assert_memory_equal(json_text(v, &len), s, sizeof s);
			assert_int_equal(len, sizeof s);
			json_free(v);
			buf_free(&b);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_line_gives_its_members_in_order),
	    cmocka_unit_test(each_stops_when_told),
	    cmocka_unit_test(what_is_not_json_is_refused_with_a_reason),
	    cmocka_unit_test(deep_nesting_is_refused),
	    cmocka_unit_test(lone_surrogates_and_bad_bytes_are_read_as_replacement_characters),
	    cmocka_unit_test(integers_past_64_bits_are_numbers),
	    cmocka_unit_test(text_is_escaped_only_where_json_asks),
	    cmocka_unit_test(every_byte_at_every_place_of_a_run_reads_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
