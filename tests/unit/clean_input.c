/* Does every document of a stream come out, and is what was lost of it told? */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "input.h"

/* Bytes that end, or fail with error where it is not 0. */
struct source {
	const char *data;
	size_t len, at;
	int error;
};

static ssize_t give(void *ctx, void *out, size_t len)
{
	struct source *s = ctx;
	size_t n = s->len - s->at;

	if (n == 0 && s->error != 0) {
		errno = s->error;
		return -1;
	}
	n = n < len ? n : len;
	memcpy(out, s->data + s->at, n);
	s->at += n;
	return (ssize_t)n;
}

/* What the response with these header fields and body comes to, in doc. */
static struct input *respond(struct source *source, struct buf *warc, const char *headers,
			     const char *body, size_t len, struct document *doc)
{
	struct input *in = input_open(give, source, "crawl", INPUT_AUTO);
	size_t n = strlen("HTTP/1.1 200 OK\r\n\r\n") + strlen(headers) + len;
	const char *why = NULL;

	buf_clear(warc);
	buf_addf(warc,
		 "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
		 "Content-Length: %zu\r\n\r\nHTTP/1.1 200 OK\r\n%s\r\n",
		 n, headers);
	buf_add(warc, body, len);
	buf_adds(warc, "\r\n\r\n");
	*source = (struct source){.data = warc->data, .len = warc->len};
	if (input_next(in, doc, &why) != INPUT_OK)
		*doc = (struct document){.damage = why != NULL ? why : "no document"};
	return in;
}

/* The body with these header fields is the document `expected` (NULL: none) with that damage. */
static void assert_body(const char *headers, const char *body, size_t len, const char *expected,
			const char *damage)
{
	struct source source;
	struct buf warc = {0};
	struct document doc;
	struct input *in = respond(&source, &warc, headers, body, len, &doc);

	assert_string_equal(doc.damage != NULL ? doc.damage : "", damage);
	if (expected != NULL) {
		assert_int_equal(doc.len, strlen(expected));
		assert_memory_equal(doc.body, expected, doc.len);
	} else {
		assert_null(doc.body);
	}
	input_close(in);
	buf_free(&warc);
}

static void add_lines(struct buf *b, size_t len)
{
	while (b->len < len)
		buf_adds(b, "<p>The ferry takes bicycles to the island.</p>\n");
}

static void a_read_error_is_told_with_what_came_before(void **state)
{
	static const size_t lengths[] = {100, 100000};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf page = {0};
		struct source source = {.error = EIO};
		struct input *in = input_open(give, &source, "page", INPUT_AUTO);
		struct document doc;
		const char *why;

		add_lines(&page, lengths[i]);
		source.data = page.data;
		source.len = page.len;
		assert_int_equal(input_next(in, &doc, &why), INPUT_OK);
		assert_int_equal(doc.type, INPUT_HTML);
		assert_int_equal(doc.len, page.len);
		assert_string_equal(doc.damage, "Input/output error: its end is lost");
		assert_int_equal(input_next(in, &doc, &why), INPUT_END);
		input_close(in);
		buf_free(&page);
	}
}

static void a_stream_that_cannot_be_read_at_all_fails(void **state)
{
	struct source source = {.data = "", .error = EIO};
	struct input *in = input_open(give, &source, "page", INPUT_AUTO);
	struct document doc;
	const char *why;

	(void)state;
	assert_int_equal(input_next(in, &doc, &why), INPUT_FAILED);
	assert_string_equal(doc.source, "page");
	assert_string_equal(why, "Input/output error");
	input_close(in);
}

static void broken_chunks_are_named_and_what_came_is_kept(void **state)
{
	static const char lost[] = "broken chunks: its end is lost";
	static const char headers[] = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
	static const struct {
		const char *body, *expected, *damage;
	} cases[] = {
	    {"3\r\n<p>\r\n2\r\nHi\r\n0\r\n\r\n", "<p>Hi", ""},
	    {"3\r\n<p>\r\n8\r\nHi", "<p>Hi", lost},
	    {"3\r\n<p>\r\nzz\r\nHi", "<p>", lost},
	    {"3\r\n<p>", "<p>", lost},
	    {"<p>Hi, no chunks", "<p>Hi, no chunks", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_body(headers, cases[i].body, strlen(cases[i].body), cases[i].expected,
			    cases[i].damage);
}

static void a_page_whose_coding_is_a_mistake_comes_out(void **state)
{
	static const char type[] = "Content-Type: text/html\r\n", page[] = "<p>The ferry</p>";
	static const char *const values[] = {"UTF-8", "8bit", "none", "binary"};
	char headers[100];
	struct buf z = {0};

	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		snprintf(headers, sizeof headers, "%sContent-Encoding: %s\r\n", type, values[i]);
		assert_body(headers, page, strlen(page), page, "");
	}
	coding_gzip(page, strlen(page), 9, &z);
	assert_body("Content-Type: text/html\r\nContent-Encoding: \"gzip\"\r\n", z.data, z.len,
		    page, "");
	assert_body("Content-Type: text/html\r\nContent-Encoding: compress\r\n", z.data, z.len,
		    NULL, "unknown content coding");
	buf_free(&z);
}

static void two_fields_of_codings_are_one_list(void **state)
{
	static const char page[] = "<p>The ferry</p>";
	struct buf once = {0}, twice = {0};

	(void)state;
	coding_gzip(page, strlen(page), 9, &once);
	coding_gzip(once.data, once.len, 9, &twice);
	assert_body("Content-Encoding: gzip\r\nContent-Type: text/html\r\n"
		    "Content-Encoding: gzip\r\n",
		    twice.data, twice.len, page, "");
	buf_free(&once);
	buf_free(&twice);
}

/* ASCII as UTF-16 after the given byte order mark. */
static struct buf widened(const char *s, const char *mark, bool big)
{
	struct buf b = {0};

	buf_adds(&b, mark);
	for (; *s != '\0'; s++) {
		if (big)
			buf_addc(&b, '\0');
		buf_addc(&b, *s);
		if (!big)
			buf_addc(&b, '\0');
	}
	return b;
}

static enum input_type type_of(const char *data, size_t len)
{
	struct source source = {.data = data, .len = len};
	struct input *in = input_open(give, &source, "page", INPUT_AUTO);
	struct document doc;
	const char *why;

	assert_int_equal(input_next(in, &doc, &why), INPUT_OK);
	input_close(in);
	return doc.type;
}

static void utf_16_is_told_as_bytes_are(void **state)
{
	static const struct {
		const char *s;
		enum input_type type;
	} cases[] = {
	    {"<!DOCTYPE html><title>The ferry</title>", INPUT_HTML},
	    {" \r\n<html><p>The ferry</p>", INPUT_HTML},
	    {"The <p>ferry</p>, <br>the <div>bus</div>", INPUT_HTML},
	    {"The ferry is < 10 m long, the bus <p> is not", INPUT_TEXT},
	    {"The ferry takes bicycles", INPUT_TEXT},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf wide[] = {widened(cases[i].s, "\xFF\xFE", false),
				     widened(cases[i].s, "\xFE\xFF", true),
				     widened(cases[i].s, "", false), widened(cases[i].s, "", true)};

		assert_int_equal(type_of(cases[i].s, strlen(cases[i].s)), cases[i].type);
		for (size_t k = 0; k < 4; k++) {
			assert_int_equal(type_of(wide[k].data, wide[k].len), cases[i].type);
			buf_free(&wide[k]);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_read_error_is_told_with_what_came_before),
	    cmocka_unit_test(a_stream_that_cannot_be_read_at_all_fails),
	    cmocka_unit_test(broken_chunks_are_named_and_what_came_is_kept),
	    cmocka_unit_test(a_page_whose_coding_is_a_mistake_comes_out),
	    cmocka_unit_test(two_fields_of_codings_are_one_list),
	    cmocka_unit_test(utf_16_is_told_as_bytes_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
