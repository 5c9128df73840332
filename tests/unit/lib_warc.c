#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "warc.h"

/* Bytes handed out a few at a time, so that every boundary is crossed somewhere. */
struct source {
	const char *data;
	size_t len, at, step;
	bool fails;
};

static ssize_t source_read(void *ctx, void *out, size_t len)
{
	struct source *s = ctx;
	size_t n = s->len - s->at;

	if (n == 0 && s->fails) {
		errno = EIO;
		return -1;
	}
	n = n < s->step ? n : s->step;
	n = n < len ? n : len;
	memcpy(out, s->data + s->at, n);
	s->at += n;
	return (ssize_t)n;
}

/* What a reader sees of a stream, a line a record. */
static void read_all(struct buf *seen, const char *data, size_t len, size_t step, size_t max)
{
	struct source src = {data, len, 0, step, false};
	struct warc_reader *r = warc_reader_open(source_read, &src, max);
	struct warc_record rec;
	enum warc_status status;
	const char *why;

	buf_clear(seen);
	while ((status = warc_read(r, &rec, &why)) == WARC_OK || status == WARC_BROKEN)
		if (status == WARC_BROKEN)
			buf_addf(seen, "broken: %s\n", why);
		else
			buf_addf(seen, "%d %s|%s|%.*s\n", (int)rec.type, rec.uri, rec.content_type,
				 (int)rec.block_len, rec.block);
	buf_addf(seen, "%s", status == WARC_END ? "end" : "read error");
	warc_reader_close(r);
}

static void assert_reads(const char *data, size_t max, const char *expected)
{
	struct buf seen = {0};

	for (size_t step = 1; step <= 65536; step = step * 3 + 1) {
		read_all(&seen, data, strlen(data), step, max);
		assert_string_equal(seen.data, expected);
	}
	buf_free(&seen);
}

#define RESPONSE(uri, length, block)                                      \
	"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " uri "\r\n" \
	"Content-Type: text/plain\r\nContent-Length: " length "\r\n\r\n" block

static void records_come_out_in_order(void **state)
{
	(void)state;
	assert_reads(RESPONSE("http://a/", "5", "hello\r\n\r\n")
			 RESPONSE("http://b/", "0", "\r\n\r\n"),
		     100, "1 http://a/|text/plain|hello\n1 http://b/|text/plain|\nend");
}

static void lf_lines_and_missing_record_ends_are_tolerated(void **state)
{
	(void)state;
	assert_reads(
	    "WARC/1.0\nwarc-type : Resource\nWARC-Target-URI: <http://a/>\n"
	    "content-length: 2\n\nhi" RESPONSE("http://b/", "3", "one") "\r\n\r\n\r\n\r\n" RESPONSE(
		"http://c/", "3", "two"),
	    100, "2 http://a/||hi\n1 http://b/|text/plain|one\n1 http://c/|text/plain|two\nend");
}

static void folded_header_lines_are_joined(void **state)
{
	(void)state;
	assert_reads("WARC/1.0\r\nContent-Type: text/\r\n\thtml\r\nContent-Length: 0\r\n\r\n", 100,
		     "8 |text/ html|\nend");
}

static void blocks_are_cut_at_the_limit_and_the_next_record_is_found(void **state)
{
	(void)state;
	assert_reads(RESPONSE("http://a/", "10", "0123456789\r\n\r\n")
			 RESPONSE("http://b/", "3", "abc\r\n\r\n"),
		     4, "1 http://a/|text/plain|0123\n1 http://b/|text/plain|abc\nend");
}

/* What is read past the buffer, a record whole and one whose block is held in part or ends early.
 */
static void a_block_larger_than_the_buffer_is_read_in_place(void **state)
{
	const size_t len = 300000, held[] = {len, len - 1, 100000, 70000};
	struct buf data = {0}, large = {0}, seen = {0}, want = {0};

	(void)state;
	for (size_t i = 0; large.len < len; i++)
		buf_addc(&large, (char)('a' + (i ^ i >> 8) % 26));
	buf_addf(&data, RESPONSE("http://a/", "%zu", "%s\r\n\r\n"), len, large.data);
	buf_adds(&data, RESPONSE("http://b/", "3", "abc\r\n\r\n"));
	for (size_t i = 0; i < sizeof held / sizeof *held; i++) {
		buf_clear(&want);
		buf_addf(&want, "1 http://a/|text/plain|%.*s\n1 http://b/|text/plain|abc\nend",
			 (int)held[i], large.data);
		for (size_t step = 1000; step <= len; step = step * 5 + 1) {
			read_all(&seen, data.data, data.len, step, held[i]);
			assert_string_equal(seen.data, want.data);
		}
	}
	read_all(&seen, data.data, len / 2, 1000, len);
	assert_string_equal(seen.data, "broken: truncated record\nend");
	buf_free(&data);
	buf_free(&large);
	buf_free(&seen);
	buf_free(&want);
}

static void fields_are_those_of_the_whole_name_and_cut_to_their_room(void **state)
{
	struct buf data = {0}, seen = {0};

	(void)state;
	assert_reads("WARC/1.1\r\nWARC-Types: resource\r\nWARC-Type: response\r\n"
		     "Content-Typed: a\r\nContent-Type b\r\nContent-Length: 2\r\n\r\nhi\r\n\r\n",
		     100, "1 ||hi\nend");
	buf_adds(&data, "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: ");
	for (int i = 0; i < 1000; i++)
		buf_addc(&data, 'x');
	buf_adds(&data, "\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
	read_all(&seen, data.data, data.len, 100, 100);
	assert_int_equal(seen.len, strlen("1 ||\nend") + 255);
	buf_free(&data);
	buf_free(&seen);
}

static void a_truncated_record_is_reported_once(void **state)
{
	(void)state;
	assert_reads(RESPONSE("http://a/", "2", "hi\r\n\r\n") RESPONSE("http://b/", "9", "short"),
		     100, "1 http://a/|text/plain|hi\nbroken: truncated record\nend");
	assert_reads("WARC/1.1\r\nWARC-Type: resp", 100, "broken: truncated WARC header\nend");
}

static void garbage_is_reported_once_and_skipped(void **state)
{
	(void)state;
	assert_reads(
	    "garbage\nmore WARC/1.0 garbage\n" RESPONSE("http://a/", "2", "hi\r\n\r\n") "x\ny\n",
	    100,
	    "broken: no WARC record where one should begin\n1 http://a/|text/plain|hi\n"
	    "broken: no WARC record where one should begin\nend");
}

static void a_record_without_a_usable_length_is_skipped(void **state)
{
	(void)state;
	assert_reads(RESPONSE("http://a/", "many", "hi\r\n\r\n")
			 RESPONSE("http://b/", "2", "hi\r\n\r\n"),
		     100, "broken: bad Content-Length\n1 http://b/|text/plain|hi\nend");
	assert_reads("WARC/1.0\r\nWARC-Type: response\r\n\r\nhi\r\n\r\n" RESPONSE("http://b/", "2",
										  "hi\r\n\r\n"),
		     100, "broken: record without Content-Length\n1 http://b/|text/plain|hi\nend");
}

static void a_header_cut_short_does_not_swallow_the_next_record(void **state)
{
	(void)state;
	assert_reads("WARC/1.0\r\nWARC-Type: response\r\n" RESPONSE("http://b/", "2", "hi\r\n\r\n"),
		     100, "broken: truncated WARC header\n1 http://b/|text/plain|hi\nend");
}

static void an_endless_header_is_given_up(void **state)
{
	struct buf data = {0}, seen = {0};

	(void)state;
	buf_adds(&data, "WARC/1.0\r\n");
	for (int i = 0; i < 20000; i++)
		buf_adds(&data, "X-Filler: 0\r\n");
	buf_adds(&data, RESPONSE("http://b/", "2", "hi\r\n\r\n"));
	read_all(&seen, data.data, data.len, 4096, 100);
	assert_string_equal(seen.data,
			    "broken: WARC header is too long\n1 http://b/|text/plain|hi\nend");
	buf_free(&data);
	buf_free(&seen);
}

static void gzip_members_are_read_as_one_stream(void **state)
{
	const char *records[] = {RESPONSE("http://a/", "2", "hi\r\n\r\n"),
				 RESPONSE("http://b/", "3", "you\r\n\r\n")};
	struct buf data = {0}, seen = {0};

	(void)state;
	for (size_t i = 0; i < 2; i++)
		coding_gzip(records[i], strlen(records[i]), 6, &data);
	read_all(&seen, data.data, data.len, 7, 100);
	assert_string_equal(seen.data,
			    "1 http://a/|text/plain|hi\n1 http://b/|text/plain|you\nend");
	/* One bad member costs no other. */
	data.data[30] ^= 0x55;
	read_all(&seen, data.data, data.len, 7, 100);
	assert_string_equal(seen.data, "broken: broken gzip data\n1 http://b/|text/plain|you\nend");
	data.data[30] ^= 0x55;
	/* Cut inside the second member: what came before still arrives. */
	read_all(&seen, data.data, data.len - 20, 7, 100);
	assert_memory_equal(seen.data, "1 http://a/|text/plain|hi\nbroken: ", 34);
	assert_string_equal(seen.data + seen.len - 4, "\nend");
	buf_free(&data);
	buf_free(&seen);
}

static void a_read_error_is_not_the_end(void **state)
{
	struct source src = {RESPONSE("http://a/", "2", "hi"), 0, 0, 100, true};
	struct warc_reader *r;
	struct warc_record rec;
	const char *why;

	(void)state;
	src.len = strlen(src.data);
	r = warc_reader_open(source_read, &src, 100);
	assert_int_equal(warc_read(r, &rec, &why), WARC_OK);
	assert_int_equal(warc_read(r, &rec, &why), WARC_READ_ERROR);
	warc_reader_close(r);
}

static void offsets_count_the_uncompressed_stream(void **state)
{
	const char *first = RESPONSE("http://a/", "2", "hi\r\n\r\n");
	struct buf data = {0};
	struct source src = {0};
	struct warc_reader *r;
	struct warc_record rec;
	const char *why;

	(void)state;
	buf_adds(&data, first);
	buf_adds(&data, first);
	src = (struct source){data.data, data.len, 0, 10, false};
	r = warc_reader_open(source_read, &src, 100);
	assert_int_equal(warc_read(r, &rec, &why), WARC_OK);
	assert_int_equal(rec.offset, 0);
	assert_int_equal(warc_read(r, &rec, &why), WARC_OK);
	assert_int_equal(rec.offset, strlen(first));
	warc_reader_close(r);
	buf_free(&data);
}

static void a_written_record_is_read_back(void **state)
{
	struct buf out = {0}, head = {0}, seen = {0};
	uint64_t random[2] = {1, 2};
	char id[WARC_ID_SIZE], other[WARC_ID_SIZE];

	(void)state;
	warc_new_id(random, id);
	warc_new_id(random, other);
	assert_string_not_equal(id, other);
	assert_int_equal(strlen(id), WARC_ID_SIZE - 1);
	assert_memory_equal(id, "<urn:uuid:", 10);
	assert_true(id[24] == '4' && strchr("89ab", id[29]) != NULL);
	buf_adds(&head, "a: b\r\n");
	warc_begin(&out, WARC_RESOURCE, id, "2026-01-02T03:04:05Z");
	warc_field(&out, "WARC-Target-URI", "http://a/");
	warc_field(&out, "Content-Type", "text/plain\r\nX-Injected: yes");
	warc_field(&out, "X-Empty", "");
	warc_end(&out, SHA1_PORTABLE, &head, "body", 4);
	assert_null(strstr(out.data, "X-Empty"));
	assert_null(strstr(out.data, "\r\nX-Injected"));
	/* printf 'a: b\r\nbody' | sha1sum | xxd -r -p | base32 */
	assert_non_null(
	    strstr(out.data, "\r\nWARC-Block-Digest: sha1:QF2CMP7MLKCLK4FJ2RFH5ZSKK43HSNHC\r\n"));
	read_all(&seen, out.data, out.len, 100, 100);
	assert_string_equal(seen.data, "2 http://a/|text/plain  X-Injected: yes|a: b\r\nbody\nend");
	buf_free(&out);
	buf_free(&head);
	buf_free(&seen);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(records_come_out_in_order),
	    cmocka_unit_test(lf_lines_and_missing_record_ends_are_tolerated),
	    cmocka_unit_test(folded_header_lines_are_joined),
	    cmocka_unit_test(blocks_are_cut_at_the_limit_and_the_next_record_is_found),
	    cmocka_unit_test(a_block_larger_than_the_buffer_is_read_in_place),
	    cmocka_unit_test(fields_are_those_of_the_whole_name_and_cut_to_their_room),
	    cmocka_unit_test(a_truncated_record_is_reported_once),
	    cmocka_unit_test(garbage_is_reported_once_and_skipped),
	    cmocka_unit_test(a_record_without_a_usable_length_is_skipped),
	    cmocka_unit_test(a_header_cut_short_does_not_swallow_the_next_record),
	    cmocka_unit_test(an_endless_header_is_given_up),
	    cmocka_unit_test(gzip_members_are_read_as_one_stream),
	    cmocka_unit_test(a_read_error_is_not_the_end),
	    cmocka_unit_test(offsets_count_the_uncompressed_stream),
	    cmocka_unit_test(a_written_record_is_read_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
