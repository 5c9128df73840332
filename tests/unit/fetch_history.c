#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "archive.h"
#include "buf.h"
#include "coding.h"
#include "history.h"
#include "http.h"
#include "state.h"

#define DAY 86400

static void take(struct http_exchange *x, int status, const char *header, const char *body)
{
	x->status = status;
	buf_clear(&x->header);
	buf_clear(&x->body);
	buf_adds(&x->header, header);
	buf_adds(&x->body, body);
}

static void leave(struct http_exchange *x, struct state_url *row)
{
	buf_free(&x->header);
	buf_free(&x->body);
	state_url_free(row);
}

/* One more response for the row; what changed. */
static const char *have(struct state_url *row, struct http_exchange *x, int64_t now)
{
	struct archive archive = {.random = {(uint64_t)now, 1}};
	struct archive_capture capture = {.url = "http://a/", .x = x};
	struct buf scratch = {0};
	const char *change;

	archive_begin(&archive, &capture, "2026-01-01T00:00:00Z");
	archive_digest(&archive, &capture);
	history_judge(row, &capture);
	change = history_had(row, &capture, SHA1_PORTABLE, now, &scratch);
	buf_free(&scratch);
	return change;
}

static void what_is_not_known_is_due(void **state)
{
	struct state_url row = {0};
	struct history_rules rules = {.min_age = 3600, .run = 7, .resume = true};

	(void)state;
	assert_null(history_skip(&row, &rules, 1000000, 0));
}

static void a_failing_url_is_asked_less_and_less_often_and_then_left_alone(void **state)
{
	struct state_url row = {0};
	struct history_rules rules = {.run = 1};
	int64_t now = 1000000;

	(void)state;
	for (int i = 0; i < 4; i++) {
		int64_t rest = (int64_t)20 * 3600 << i;

		assert_false(history_failed(&row, 0, now));
		assert_string_equal(history_skip(&row, &rules, now + rest - 1, 0), "resting");
		assert_null(history_skip(&row, &rules, now + rest, 0));
		now += rest;
	}
	assert_true(history_failed(&row, 0, now));
	assert_string_equal(history_skip(&row, &rules, now + 1000 * DAY, 0), "given-up");
}

static void a_success_forgives_failures(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};

	(void)state;
	for (int i = 0; i < 4; i++)
		history_failed(&row, 0, 1000);
	take(&x, 200, "HTTP/1.1 200 OK\r\n\r\n", "body");
	assert_string_equal(have(&row, &x, 2000), "new");
	assert_int_equal(row.failures, 0);
	assert_int_equal(row.due, 0);
	leave(&x, &row);
}

static void what_a_feed_says_is_older_is_left_out(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct history_rules rules = {.run = 1};
	struct state_url row = {0};

	(void)state;
	assert_null(history_skip(&row, &rules, 5000, 1000));
	take(&x, 200, "HTTP/1.1 200 OK\r\n\r\n", "body");
	have(&row, &x, 2000);
	assert_string_equal(history_skip(&row, &rules, 5000, 1999), "unmodified");
	assert_null(history_skip(&row, &rules, 5000, 2000));
	leave(&x, &row);
}

static void what_a_clock_noted_that_was_ahead_does_not_count(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct history_rules rules = {.run = 1, .min_age = 3600};
	struct state_url row = {0};
	int64_t now = 1000000, ahead = now + 1000 * (int64_t)DAY;

	(void)state;
	take(&x, 200, "HTTP/1.1 200 OK\r\n\r\n", "body");
	have(&row, &x, ahead);
	assert_string_equal(history_skip(&row, &rules, ahead + 1, 0), "fresh");
	assert_null(history_skip(&row, &rules, now, now - 1));
	history_failed(&row, 0, ahead);
	assert_string_equal(history_skip(&row, &rules, ahead + 1, 0), "resting");
	assert_null(history_skip(&row, &rules, now, 0));
	leave(&x, &row);
}

static void a_list_is_asked_for_in_full_and_in_every_run_that_reads_lists(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct history_rules rules = {.run = 1, .min_age = 3600}, reads = rules;
	struct state_url row = {0};
	struct buf fields[2] = {{0}, {0}};

	(void)state;
	reads.lists = true;
	take(&x, 200, "HTTP/1.1 200 OK\r\nETag: \"1\"\r\n\r\n", "<rss/>");
	have(&row, &x, 1000);
	history_failed(&row, x.status, 1500);
	history_listed(&row, &x, 2000);
	assert_int_equal(history_conditions(&row, fields), 0);
	assert_string_equal(history_skip(&row, &rules, 3000, 0), "fresh");
	assert_null(history_skip(&row, &reads, 3000, 0));
	reads.resume = true;
	row.run = reads.run;
	assert_null(history_skip(&row, &reads, 3000, 0));
	history_failed(&row, x.status, 3000);
	assert_string_equal(history_skip(&row, &reads, 3001 + DAY / 2, 0), "resting");
	/* A page is not. */
	take(&x, 200, "HTTP/1.1 200 OK\r\n\r\n", "page");
	have(&row, &x, 3000);
	assert_string_equal(history_skip(&row, &reads, 4000, 0), "done");
	reads.resume = false;
	assert_string_equal(history_skip(&row, &reads, 4000, 0), "fresh");
	leave(&x, &row);
}

static void validators_outlive_a_304_that_does_not_repeat_them(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};
	struct archive_origin first;
	struct buf fields[2] = {{0}, {0}};

	(void)state;
	take(&x, 200, "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nLast-Modified: yesterday\r\n\r\n", "body");
	assert_int_equal(history_conditions(&row, fields), 0);
	have(&row, &x, 1000);
	first = row.origin;
	take(&x, 304, "HTTP/1.1 304 Not Modified\r\n\r\n", "");
	assert_string_equal(have(&row, &x, 2000), "not-modified");
	assert_int_equal(history_conditions(&row, fields), 2);
	assert_string_equal(fields[0].data, "If-None-Match: \"1\"");
	assert_string_equal(fields[1].data, "If-Modified-Since: yesterday");
	assert_string_equal(row.origin.id, first.id);
	assert_int_equal(row.fetched, 2000);
	/* A new version without validators has none. */
	take(&x, 200, "HTTP/1.1 200 OK\r\n\r\n", "other");
	assert_string_equal(have(&row, &x, 3000), "changed");
	assert_int_equal(history_conditions(&row, fields), 0);
	buf_free(&fields[0]);
	buf_free(&fields[1]);
	leave(&x, &row);
}

static void failures_leave_validators_alone(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};

	(void)state;
	take(&x, 200, "HTTP/1.1 200 OK\r\nETag: \"1\"\r\n\r\n", "body");
	have(&row, &x, 1000);
	take(&x, 503, "HTTP/1.1 503 Busy\r\nETag: \"2\"\r\n\r\n", "busy");
	history_failed(&row, x.status, 2000);
	assert_string_equal(row.etag, "\"1\"");
	assert_int_equal(row.fetched, 1000);
	leave(&x, &row);
}

static void an_overlong_validator_is_not_kept_in_part(void **state)
{
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};
	struct buf header = {0};

	(void)state;
	buf_adds(&header, "HTTP/1.1 200 OK\r\nETag: \"");
	for (int i = 0; i < 600; i++)
		buf_addc(&header, 'e');
	buf_adds(&header, "\"\r\n\r\n");
	take(&x, 200, header.data, "body");
	have(&row, &x, 1000);
	assert_string_equal(row.etag, "");
	buf_free(&header);
	leave(&x, &row);
}

static void the_same_page_compressed_anew_is_no_change(void **state)
{
	const char *header = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};

	(void)state;
	take(&x, 200, header, "");
	coding_gzip("the page the page the page", 26, 1, &x.body);
	assert_string_equal(have(&row, &x, 1000), "new");
	assert_string_equal(have(&row, &x, 2000), "identical");
	x.body.data[9] = 7; /* the operating system, which the header names */
	assert_string_equal(have(&row, &x, 3000), "recoded");
	buf_clear(&x.body);
	coding_gzip("another page", 12, 1, &x.body);
	assert_string_equal(have(&row, &x, 4000), "changed");
	leave(&x, &row);
}

static void a_page_in_a_coding_that_nobody_knows_changes_as_others(void **state)
{
	const char *header = "HTTP/1.1 200 OK\r\nContent-Encoding: utf-8\r\n\r\n";
	struct http_exchange x = {.failure = HTTP_OK};
	struct state_url row = {0};

	(void)state;
	take(&x, 200, header, "the page");
	assert_string_equal(have(&row, &x, 1000), "new");
	take(&x, 200, header, "another page");
	assert_string_equal(have(&row, &x, 2000), "changed");
	leave(&x, &row);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_not_known_is_due),
	    cmocka_unit_test(a_failing_url_is_asked_less_and_less_often_and_then_left_alone),
	    cmocka_unit_test(a_success_forgives_failures),
	    cmocka_unit_test(what_a_feed_says_is_older_is_left_out),
	    cmocka_unit_test(what_a_clock_noted_that_was_ahead_does_not_count),
	    cmocka_unit_test(a_list_is_asked_for_in_full_and_in_every_run_that_reads_lists),
	    cmocka_unit_test(validators_outlive_a_304_that_does_not_repeat_them),
	    cmocka_unit_test(failures_leave_validators_alone),
	    cmocka_unit_test(an_overlong_validator_is_not_kept_in_part),
	    cmocka_unit_test(the_same_page_compressed_anew_is_no_change),
	    cmocka_unit_test(a_page_in_a_coding_that_nobody_knows_changes_as_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
