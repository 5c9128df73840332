#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <unistd.h>

#include "archive.h"
#include "crawl.h"
#include "state.h"

#define NOW 1800000000
#define DAY 86400
/* Nobody listens there. */
#define ORIGIN "http://127.0.0.1:1"

struct results {
	int n, n_skipped;
	int64_t milliseconds; /* by the clock that the crawl was told */
};

static void on_result(void *ctx, const struct crawl_result *result)
{
	struct results *r = ctx;

	r->n++;
	r->n_skipped += result->skipped != NULL;
}

/* What becomes of ORIGIN/, with this of it in the state. */
static struct results crawl_page(int64_t robots_fetched, int64_t due, int64_t paused_until)
{
	static const char url[] = ORIGIN "/";
	struct crawl_time now = {1000, NOW};
	struct results results = {0, 0, 0};
	struct crawl_hooks hooks = {.ctx = &results, .result = on_result};
	struct archive archive = {.means = sha1_best(), .random = {1, 1}};
	struct state_url row = {.failures = 1, .status = 404, .due = due};
	struct state_robots robots = {.fetched = robots_fetched};
	char why[100];
	struct state *state = state_open(":memory:", NOW, false, why, sizeof why);
	struct crawl *c = crawl_open(
	    &(struct crawl_options){
		.agent = "test",
		.jobs = 1,
		.per_host = 1,
		.timeout = 1000,
		.max_body = 1000,
		.allow_private = true,
		.state = state,
	    },
	    &hooks, &archive, &now);

	state_put_url(state, url, &row);
	state_put_robots(state, ORIGIN, strlen(ORIGIN), &robots);
	state_put_pause(state, ORIGIN, strlen(ORIGIN), paused_until);
	alarm(20); /* of a loop without end */
	assert_int_equal(crawl_cite(c, url, strlen(url), true), 1);
	while (!crawl_is_done(c)) {
		crawl_step(c, &now);
		crawl_wait(c, -1, 10);
		now.clock += 1000;
	}
	alarm(0);
	results.milliseconds = now.clock - 1000;
	crawl_close(c);
	state_close(state);
	return results;
}

static void a_url_whose_rest_is_over_is_asked_for_and_no_other(void **state)
{
	(void)state;
	assert_int_equal(crawl_page(NOW, NOW, 0).n_skipped, 0);
	assert_int_equal(crawl_page(NOW, NOW + 1, 0).n_skipped, 1);
}

static void a_robots_txt_of_a_day_ago_to_the_second_is_still_good(void **state)
{
	struct results r = crawl_page(NOW - DAY, 0, 0);

	(void)state;
	assert_int_equal(r.n, 1);
	assert_int_equal(r.n_skipped, 0);
}

static void a_pause_is_heeded_unless_a_clock_noted_it_that_was_ahead(void **state)
{
	(void)state;
	assert_true(crawl_page(NOW, 0, NOW + 30).milliseconds > 30000);
	assert_true(crawl_page(NOW, 0, NOW + 3 * DAY).milliseconds < 30000);
	assert_true(crawl_page(NOW, 0, INT64_MAX).milliseconds < 30000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_url_whose_rest_is_over_is_asked_for_and_no_other),
	    cmocka_unit_test(a_robots_txt_of_a_day_ago_to_the_second_is_still_good),
	    cmocka_unit_test(a_pause_is_heeded_unless_a_clock_noted_it_that_was_ahead),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
