#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "message.h"

static void a_response_is_split_at_its_empty_line(void **state)
{
	static const char s[] = "HTTP/1.1 200 OK\r\nA: b\r\nC: d\r\n\r\nbody\n\nmore";
	struct message m;

	(void)state;
	assert_int_equal(message_split(s, strlen(s), &m), 0);
	assert_int_equal(m.status, 200);
	assert_int_equal(m.headers_len, 12);
	assert_memory_equal(m.headers, "A: b\r\nC: d\r\n", 12);
	assert_int_equal(m.body_len, 10);
	assert_memory_equal(m.body, "body\n\nmore", 10);
}

static void bare_line_feeds_missing_reasons_and_new_versions_are_understood(void **state)
{
	static const struct {
		const char *s;
		int status;
		size_t headers_len, body_len;
	} cases[] = {
	    {"HTTP/1.0 404 Not Found\nA: b\n\nxy", 404, 5, 2},
	    {"HTTP/2 301\r\nLocation: /\r\n\r\n", 301, 13, 0},
	    {"HTTP/1.1 200\r\n\r\nabc", 200, 0, 3},
	    {"HTTP/1.1  503 \r\nA: b\r\n", 503, 6, 0},
	    {"HTTP/1.1 200 OK", 200, 0, 0},
	    {"HTTP/1.1 999 Request denied\r\n\r\n", 999, 0, 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct message m;

		assert_int_equal(message_split(cases[i].s, strlen(cases[i].s), &m), 0);
		assert_int_equal(m.status, cases[i].status);
		assert_int_equal(m.headers_len, cases[i].headers_len);
		assert_int_equal(m.body_len, cases[i].body_len);
	}
}

static void what_has_no_status_line_is_all_body(void **state)
{
	static const char *const cases[] = {"",
					    "<html>",
					    "HTTP/1.1\r\n\r\n",
					    "HTTP/1.1 20\r\n\r\n",
					    "HTTP/1.1 2000 OK\r\n\r\n",
					    "HTTP/1.1 099 No\r\n\r\n",
					    "ICY 200 OK\r\n\r\n",
					    "GET / HTTP/1.1\r\n\r\n"};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct message m;

		assert_int_equal(message_split(cases[i], strlen(cases[i]), &m), -1);
		assert_int_equal(m.status, 0);
		assert_int_equal(m.body_len, strlen(cases[i]));
	}
}

static void a_field_is_found_by_name_in_any_case_and_trimmed(void **state)
{
	static const char h[] = "Content-Type-X: no\r\nCONTENT-type :\t text/html \r\n"
				"Folded: a\r\n  b\r\n\tc\r\nEmpty:\r\nContent-Type: second";
	char v[16];

	(void)state;
	assert_true(message_header(h, strlen(h), "Content-Type", v, sizeof v));
	assert_string_equal(v, "text/html");
	assert_true(message_header(h, strlen(h), "folded", v, sizeof v));
	assert_string_equal(v, "a b c");
	assert_true(message_header(h, strlen(h), "Empty", v, sizeof v));
	assert_string_equal(v, "");
	assert_false(message_header(h, strlen(h), "Content", v, sizeof v));
	assert_false(message_header("", 0, "A", v, sizeof v));
	assert_true(message_header(h, strlen(h), "Content-Type", v, 5));
	assert_string_equal(v, "text");
}

static void fields_of_one_name_are_one_list(void **state)
{
	static const char h[] = "Content-Encoding: gzip\r\nA: b\r\ncontent-encoding:\r\n"
				"Content-Encoding: br,\r\n deflate\r\n\r\n";
	char v[32];

	(void)state;
	assert_true(message_header_list(h, strlen(h), "Content-Encoding", v, sizeof v));
	assert_string_equal(v, "gzip,, br, deflate");
	assert_true(message_header_list(h, strlen(h), "A", v, sizeof v));
	assert_string_equal(v, "b");
	assert_true(message_header(h, strlen(h), "Content-Encoding", v, sizeof v));
	assert_string_equal(v, "gzip");
	assert_false(message_header_list(h, strlen(h), "B", v, sizeof v));
	for (size_t size = 1; size <= 18; size++) {
		assert_true(message_header_list(h, strlen(h), "Content-Encoding", v, size));
		assert_true(strlen(v) < size);
	}
}

static void chunks_are_joined_and_their_extensions_and_trailers_dropped(void **state)
{
	static const char s[] = "4\r\nWiki\r\n6 ;a=\"b\"\r\npedia \r\nE\r\nin \r\n\r\nchunks."
				"\r\n0\r\nTrailer: x\r\n\r\n";
	struct buf b = {0};

	(void)state;
	assert_int_equal(message_dechunk(s, strlen(s), &b), 0);
	assert_string_equal(b.data, "Wikipedia in \r\n\r\nchunks.");
	buf_free(&b);
}

static void broken_chunks_keep_what_came_before(void **state)
{
	static const struct {
		const char *s, *out;
	} cases[] = {
	    {"4\r\nWiki\r\nzz", "Wiki"},
	    {"4\r\nWiki\r\n", "Wiki"},
	    {"4\r\nWikix\r\n", "Wiki"},
	    {"ffffffffffffffff\r\nabc", "abc"},
	    {"10000000000000000\r\nabc", ""},
	    {"8\r\nWi", "Wi"},
	    {"<html>", ""},
	    {"", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = {0};

		assert_int_equal(message_dechunk(cases[i].s, strlen(cases[i].s), &b), -1);
		assert_string_equal(b.data != NULL ? b.data : "", cases[i].out);
		buf_free(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_response_is_split_at_its_empty_line),
	    cmocka_unit_test(bare_line_feeds_missing_reasons_and_new_versions_are_understood),
	    cmocka_unit_test(what_has_no_status_line_is_all_body),
	    cmocka_unit_test(a_field_is_found_by_name_in_any_case_and_trimmed),
	    cmocka_unit_test(fields_of_one_name_are_one_list),
	    cmocka_unit_test(chunks_are_joined_and_their_extensions_and_trailers_dropped),
	    cmocka_unit_test(broken_chunks_keep_what_came_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
