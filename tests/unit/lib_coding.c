#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zlib.h>
#include <zstd.h>

#include "buf.h"
#include "coding.h"

static const char fox[] = "The quick brown fox jumps over the lazy dog. ";

/* fox as `brotli -q 11` writes it. */
static const unsigned char fox_br[] = {0x03, 0x16, 0x80, 0x54, 0x68, 0x65, 0x20, 0x71, 0x75, 0x69,
				       0x63, 0x6B, 0x20, 0x62, 0x72, 0x6F, 0x77, 0x6E, 0x20, 0x66,
				       0x6F, 0x78, 0x20, 0x6A, 0x75, 0x6D, 0x70, 0x73, 0x20, 0x6F,
				       0x76, 0x65, 0x72, 0x20, 0x74, 0x68, 0x65, 0x20, 0x6C, 0x61,
				       0x7A, 0x79, 0x20, 0x64, 0x6F, 0x67, 0x2E, 0x20, 0x03};

/* 20,000 copies of it, likewise. */
static const unsigned char foxes_br[] = {
    0x5F, 0x9F, 0xBB, 0x8D, 0xC8, 0xE2, 0x80, 0x37, 0x0D, 0x5D, 0xD9, 0x75, 0x09, 0xB1, 0x7B, 0xB1,
    0x92, 0xAA, 0x0C, 0x2D, 0xC9, 0xCC, 0xD8, 0x1A, 0xC4, 0x65, 0x2E, 0x6F, 0x83, 0x9C, 0xE1, 0xE9,
    0xA9, 0xB0, 0x37, 0xD8, 0x80, 0x03, 0x87, 0x04, 0xF2, 0x46, 0x83, 0x1B, 0x74, 0x5A, 0xE1, 0xCC,
    0xE1, 0x71, 0xA2, 0x9A, 0x82, 0x23, 0x9C, 0x96, 0xD9, 0x86, 0x7D, 0x1A, 0x0C};

/* n copies of fox. */
static struct buf foxes(size_t n)
{
	struct buf b = {0};

	while (n-- > 0)
		buf_adds(&b, fox);
	return b;
}

static struct buf deflated(const struct buf *in, int wbits)
{
	struct buf b = {0};
	z_stream z = {0};

	assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, wbits, 8, Z_DEFAULT_STRATEGY), Z_OK);
	z.next_in = (Bytef *)in->data;
	z.avail_in = (uInt)in->len;
	z.avail_out = (uInt)deflateBound(&z, in->len);
	z.next_out = (Bytef *)buf_reserve(&b, z.avail_out);
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	b.len = z.total_out;
	deflateEnd(&z);
	return b;
}

static struct buf gzipped(const struct buf *in)
{
	struct buf b = {0};

	coding_gzip(in->data, in->len, 6, &b);
	return b;
}

static struct buf zstded(const struct buf *in)
{
	struct buf b = {0};

	b.len = ZSTD_compress(buf_reserve(&b, ZSTD_compressBound(in->len)),
			      ZSTD_compressBound(in->len), in->data, in->len, 3);
	return b;
}

/* Decode body (freed here) and hold the outcome to what is wanted. */
static void assert_decodes(const char *value, struct buf body, size_t max, enum coding_error error,
			   const struct buf *want, size_t want_len)
{
	struct buf got = {0};

	assert_int_equal(coding_decode(value, body.data, body.len, max, &got), error);
	assert_int_equal(got.len, want_len);
	if (want_len != 0)
		assert_memory_equal(got.data, want->data, want_len);
	buf_free(&got);
	buf_free(&body);
}

static void each_coding_gives_the_body_back(void **state)
{
	struct buf in = foxes(20000), br = {0}, one = foxes(1);

	(void)state;
	assert_decodes("gzip", gzipped(&in), in.len, CODING_OK, &in, in.len);
	assert_decodes("X-GZip", gzipped(&in), in.len, CODING_OK, &in, in.len);
	assert_decodes("deflate", deflated(&in, 15), in.len, CODING_OK, &in, in.len);
	assert_decodes("deflate", deflated(&in, -15), in.len, CODING_OK, &in, in.len);
	assert_decodes("zstd", zstded(&in), in.len, CODING_OK, &in, in.len);
	buf_add(&br, fox_br, sizeof fox_br);
	assert_decodes("br", br, one.len, CODING_OK, &one, one.len);
	br = (struct buf){0};
	buf_add(&br, foxes_br, sizeof foxes_br);
	assert_decodes("br", br, in.len, CODING_OK, &in, in.len);
	assert_decodes(NULL, foxes(3), in.len, CODING_OK, &in, 3 * one.len);
	assert_decodes("", foxes(3), in.len, CODING_OK, &in, 3 * one.len);
	assert_decodes("identity, none", foxes(3), in.len, CODING_OK, &in, 3 * one.len);
	buf_free(&in);
	buf_free(&one);
}

static void codings_are_undone_last_first(void **state)
{
	struct buf in = foxes(500), a = gzipped(&in), b = zstded(&a), c = deflated(&b, 15);

	(void)state;
	assert_decodes("gzip,zstd , deflate", c, in.len, CODING_OK, &in, in.len);
	buf_free(&in);
	buf_free(&a);
	buf_free(&b);
}

static void unknown_and_piled_codings_are_refused(void **state)
{
	struct buf one = foxes(1);

	(void)state;
	assert_decodes("compress", gzipped(&one), 1000, CODING_UNKNOWN, NULL, 0);
	assert_decodes("gzip, snappy", gzipped(&one), 1000, CODING_UNKNOWN, NULL, 0);
	assert_decodes("gzip,gzip,gzip,gzip,gzip", gzipped(&one), 1000, CODING_UNKNOWN, NULL, 0);
	buf_free(&one);
}

static void an_unknown_coding_of_what_is_text_is_a_mistake(void **state)
{
	static const char *const values[] = {"UTF-8", "8bit",      "none",
					     "\"\"",  "text/html", "binary"};
	struct buf one = foxes(1), none = {0};

	(void)state;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		assert_decodes(values[i], foxes(1), 1000, CODING_OK, &one, one.len);
	assert_decodes("utf-8", none, 1000, CODING_OK, NULL, 0);
	assert_decodes("utf-8", foxes(1), 3, CODING_TOO_LARGE, &one, 3);
	buf_free(&one);
}

static void a_quoted_coding_counts(void **state)
{
	struct buf one = foxes(1);

	(void)state;
	assert_decodes("\"gzip\"", gzipped(&one), 1000, CODING_OK, &one, one.len);
	buf_free(&one);
}

static void no_more_than_the_limit_is_written(void **state)
{
	struct buf in = foxes(20000), br = {0}, a = gzipped(&in);

	(void)state;
	assert_decodes("gzip", gzipped(&in), in.len - 1, CODING_TOO_LARGE, &in, in.len - 1);
	assert_decodes("deflate", deflated(&in, -15), 70000, CODING_TOO_LARGE, &in, 70000);
	assert_decodes("zstd", zstded(&in), 7, CODING_TOO_LARGE, &in, 7);
	assert_decodes("identity", foxes(2), 50, CODING_TOO_LARGE, &in, 50);
	buf_add(&br, fox_br, sizeof fox_br);
	assert_decodes("br", br, 44, CODING_TOO_LARGE, &in, 44);
	assert_decodes("gzip, gzip", gzipped(&a), 0, CODING_TOO_LARGE, &in, 0);
	buf_free(&a);
	buf_free(&in);
}

static void a_cut_body_gives_what_came(void **state)
{
	static const char *const values[] = {"gzip", "deflate", "zstd"};
	struct buf in = {0};
	size_t i;

	(void)state;
	/* Hard to compress, so that half the bytes hold about half the text. */
	srand(1);
	for (i = 0; i < 400000; i++)
		buf_addc(&in, (char)rand());
	for (i = 0; i < 3; i++) {
		struct buf body = i == 0 ? gzipped(&in) : i == 1 ? deflated(&in, 15) : zstded(&in);
		struct buf got = {0};

		assert_int_equal(coding_decode(values[i], body.data, body.len / 2, in.len, &got),
				 CODING_BROKEN);
		assert_true(got.len > in.len / 4 && got.len < in.len);
		assert_memory_equal(got.data, in.data, got.len);
		buf_free(&got);
		buf_free(&body);
	}
	buf_free(&in);
}

static void every_cut_of_a_small_body_is_called_broken(void **state)
{
	struct buf one = foxes(1), body = gzipped(&one), z = zstded(&one);
	size_t len;

	(void)state;
	for (len = 2; len < body.len; len++) {
		struct buf got = {0};

		assert_int_equal(coding_decode("gzip", body.data, len, 1000, &got), CODING_BROKEN);
		assert_true(got.len <= one.len);
		buf_free(&got);
	}
	for (len = 4; len < z.len; len++) {
		struct buf got = {0};

		assert_int_equal(coding_decode("zstd", z.data, len, 1000, &got), CODING_BROKEN);
		buf_free(&got);
	}
	for (len = 0; len < sizeof fox_br; len++) {
		struct buf got = {0};

		assert_int_equal(coding_decode("br", (const char *)fox_br, len, 1000, &got),
				 CODING_BROKEN);
		assert_true(len < sizeof fox_br - 1 || got.len != 0);
		buf_free(&got);
	}
	buf_free(&one);
	buf_free(&body);
	buf_free(&z);
}

static void a_body_that_is_already_decoded_is_kept(void **state)
{
	struct buf in = foxes(2), page = {0};

	(void)state;
	assert_decodes("gzip", foxes(2), 1000, CODING_OK, &in, in.len);
	assert_decodes("zstd", foxes(2), 1000, CODING_OK, &in, in.len);
	buf_free(&in);
	buf_adds(&in, "<!DOCTYPE html><html><body>Already decoded</body></html>");
	buf_add(&page, in.data, in.len);
	assert_decodes("br", page, 1000, CODING_OK, &in, in.len);
	buf_free(&in);
}

static void raw_deflate_that_begins_like_zlib_is_decoded(void **state)
{
	/* A stored block of one byte whose padding bits and length spell a zlib header. */
	struct buf body = {0}, want = {0};

	(void)state;
	buf_add(&body,
		"\x78\x01\x00\xFE\xFF"
		"A\x03\x00",
		8);
	buf_adds(&want, "A");
	assert_decodes("deflate", body, 10, CODING_OK, &want, 1);
	buf_free(&want);
}

static void members_follow_each_other_and_trailing_bytes_are_ignored(void **state)
{
	struct buf in = foxes(2), one = foxes(1), body = gzipped(&one), twice = {0};

	(void)state;
	buf_add(&twice, body.data, body.len);
	buf_add(&twice, body.data, body.len);
	buf_adds(&twice, "garbage");
	assert_decodes("gzip", twice, 1000, CODING_OK, &in, in.len);
	buf_free(&in);
	buf_free(&one);
	buf_free(&body);
}

/* A source that gives at most step bytes at a time and can fail at its end. */
struct source {
	const char *data;
	size_t len, at, step;
	bool fails, interrupted;
};

static ssize_t give(void *ctx, void *out, size_t len)
{
	struct source *s = ctx;
	size_t n = s->len - s->at;

	s->interrupted = !s->interrupted;
	if (s->interrupted) {
		errno = EINTR;
		return -1;
	}
	if (n == 0 && s->fails) {
		errno = EIO;
		return -1;
	}
	n = n < s->step ? n : s->step;
	n = n < len ? n : len;
	if (n != 0)
		memcpy(out, s->data + s->at, n);
	s->at += n;
	return (ssize_t)n;
}

/* Read to the end in steps of out_step; counts the breaks on the way, dies of any other error. */
static struct buf drain(struct source *source, size_t out_step, int *n_broken)
{
	struct coding_stream *s = coding_stream_open(give, source);
	struct buf b = {0};
	ssize_t n;

	*n_broken = 0;
	while ((n = coding_stream_read(s, buf_reserve(&b, out_step), out_step)) != 0) {
		if (n < 0) {
			assert_int_equal(errno, EILSEQ);
			assert_true(++*n_broken < 50);
			continue;
		}
		assert_true((size_t)n <= out_step);
		b.len += (size_t)n;
	}
	assert_int_equal(coding_stream_read(s, buf_reserve(&b, out_step), out_step), 0);
	coding_stream_close(s);
	return b;
}

static void assert_drains(const struct buf *in, const struct buf *want, int want_broken)
{
	static const size_t steps[] = {1, 3, 4096, 1 << 20};
	size_t i, j;

	for (i = 0; i < 4; i++)
		for (j = 0; j < 4; j++) {
			struct source source = {.data = in->data, .len = in->len, .step = steps[i]};
			int n_broken;
			struct buf got = drain(&source, steps[j], &n_broken);

			assert_int_equal(n_broken, want_broken);
			assert_int_equal(got.len, want->len);
			if (got.len != 0)
				assert_memory_equal(got.data, want->data, got.len);
			buf_free(&got);
		}
}

static void a_plain_stream_passes_through(void **state)
{
	struct buf in = foxes(5000), empty = {0}, one = {0};

	(void)state;
	assert_drains(&in, &in, 0);
	assert_drains(&empty, &empty, 0);
	buf_adds(&one, "\x1F");
	assert_drains(&one, &one, 0);
	buf_adds(&one, "\x8B\x08");
	assert_drains(&one, &one, 0);
	buf_free(&one);
	buf_free(&in);
}

static void members_are_one_stream_and_padding_is_none(void **state)
{
	struct buf a = foxes(2500), b = foxes(1), in = {0}, want = {0}, za, zb;

	(void)state;
	za = gzipped(&a);
	zb = gzipped(&b);
	buf_add(&in, za.data, za.len);
	buf_add(&in, zb.data, zb.len);
	buf_add(&in, "\0\0\0\0\0\0\0", 7);
	buf_add(&want, a.data, a.len);
	buf_add(&want, b.data, b.len);
	assert_drains(&in, &want, 0);
	buf_free(&a);
	buf_free(&b);
	buf_free(&in);
	buf_free(&want);
	buf_free(&za);
	buf_free(&zb);
}

static void a_broken_member_costs_no_other(void **state)
{
	struct buf a = foxes(40), b = foxes(3), in = {0}, za, zb;
	struct source source;
	struct buf got;
	int n_broken;

	(void)state;
	za = gzipped(&a);
	zb = gzipped(&b);
	buf_add(&in, zb.data, zb.len);
	memset(za.data + za.len / 2, 0xFF, za.len / 4);
	buf_add(&in, za.data, za.len);
	buf_add(&in, zb.data, zb.len);
	source = (struct source){.data = in.data, .len = in.len, .step = 100};
	got = drain(&source, 4096, &n_broken);
	assert_true(n_broken >= 1);
	assert_true(got.len >= 2 * b.len);
	assert_memory_equal(got.data, b.data, b.len);
	assert_memory_equal(got.data + got.len - b.len, b.data, b.len);
	buf_free(&got);
	buf_free(&a);
	buf_free(&b);
	buf_free(&in);
	buf_free(&za);
	buf_free(&zb);
}

static void a_cut_stream_and_garbage_are_told_once(void **state)
{
	struct buf a = foxes(1), za = gzipped(&a), empty = {0};

	(void)state;
	buf_adds(&za, "garbage");
	assert_drains(&za, &a, 1);
	za.len = 10;
	assert_drains(&za, &empty, 1);
	buf_free(&a);
	buf_free(&za);
}

static void a_member_cut_in_stored_bytes_costs_no_other(void **state)
{
	static const char stored[] = "\x1F\x8B\x08\0\0\0\0\0\0\3\0\xFF\xFF\0\0";
	struct buf a = foxes(1), za = gzipped(&a), in = {0}, got;
	int i, n_broken;

	(void)state;
	/* More of them than would be looked for one by one, and a whole one last. */
	for (i = 0; i < 40; i++)
		buf_add(&in, za.data, 30);
	buf_add(&in, stored, sizeof stored - 1);
	buf_add(&in, za.data, za.len);
	struct source source = {.data = in.data, .len = in.len, .step = in.len};
	got = drain(&source, 4096, &n_broken);
	assert_int_equal(n_broken, 41);
	assert_true(got.len > a.len);
	assert_memory_equal(got.data + got.len - a.len, a.data, a.len);
	buf_free(&a);
	buf_free(&za);
	buf_free(&in);
	buf_free(&got);
}

/* Whether the first break that is met in a stream lies past a whole member. */
static bool first_break_is_past(const char *data, size_t len)
{
	struct source source = {.data = data, .len = len, .step = 100};
	struct coding_stream *s = coding_stream_open(give, &source);
	char out[4096];
	bool past;

	while (coding_stream_read(s, out, sizeof out) > 0)
		;
	assert_int_equal(errno, EILSEQ);
	past = coding_stream_is_past(s);
	coding_stream_close(s);
	return past;
}

static void garbage_after_a_member_is_told_from_a_cut_one(void **state)
{
	struct buf a = foxes(1), z = gzipped(&a);

	(void)state;
	assert_false(first_break_is_past(z.data, z.len - 1));
	buf_adds(&z, "garbage");
	assert_true(first_break_is_past(z.data, z.len));
	buf_free(&a);
	buf_free(&z);
}

static void a_read_error_is_passed_on(void **state)
{
	struct source source = {.data = "abcdef", .len = 6, .step = 6, .fails = true};
	struct coding_stream *s = coding_stream_open(give, &source);
	char out[10];

	(void)state;
	assert_int_equal(coding_stream_read(s, out, sizeof out), 6);
	assert_int_equal(coding_stream_read(s, out, sizeof out), -1);
	assert_int_equal(errno, EIO);
	coding_stream_close(s);
	coding_stream_close(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_coding_gives_the_body_back),
	    cmocka_unit_test(codings_are_undone_last_first),
	    cmocka_unit_test(unknown_and_piled_codings_are_refused),
	    cmocka_unit_test(an_unknown_coding_of_what_is_text_is_a_mistake),
	    cmocka_unit_test(a_quoted_coding_counts),
	    cmocka_unit_test(no_more_than_the_limit_is_written),
	    cmocka_unit_test(a_cut_body_gives_what_came),
	    cmocka_unit_test(every_cut_of_a_small_body_is_called_broken),
	    cmocka_unit_test(a_body_that_is_already_decoded_is_kept),
	    cmocka_unit_test(raw_deflate_that_begins_like_zlib_is_decoded),
	    cmocka_unit_test(members_follow_each_other_and_trailing_bytes_are_ignored),
	    cmocka_unit_test(a_plain_stream_passes_through),
	    cmocka_unit_test(members_are_one_stream_and_padding_is_none),
	    cmocka_unit_test(a_broken_member_costs_no_other),
	    cmocka_unit_test(a_cut_stream_and_garbage_are_told_once),
	    cmocka_unit_test(a_member_cut_in_stored_bytes_costs_no_other),
	    cmocka_unit_test(garbage_after_a_member_is_told_from_a_cut_one),
	    cmocka_unit_test(a_read_error_is_passed_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
