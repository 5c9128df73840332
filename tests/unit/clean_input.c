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

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_read_error_is_told_with_what_came_before),
	    cmocka_unit_test(a_stream_that_cannot_be_read_at_all_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
