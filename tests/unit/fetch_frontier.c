#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "frontier.h"

static struct link *add(struct frontier *f, const char *url)
{
	return frontier_add(f, LINK_PAGE, url, strlen(url), NULL, 0);
}

/* Give every site an address: the one given, or its own. */
static void place_all(struct frontier *f, const char *address)
{
	struct site *s;
	int n = 0;

	while ((s = frontier_unplaced(f)) != NULL) {
		char own[32];
		const char *text = address;

		snprintf(own, sizeof own, "192.0.2.%d", ++n);
		if (text == NULL)
			text = own;
		frontier_place(f, s, &text, 1);
	}
}

static void done(struct frontier *f, struct link *l, enum frontier_result result, int64_t sent,
		 int64_t ended)
{
	frontier_done(
	    f, l,
	    &(struct frontier_outcome){.result = result, .ended = ended, .response = ended - sent});
}

static void a_page_is_queued_once(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1});

	(void)state;
	assert_non_null(add(f, "http://a/x"));
	assert_null(add(f, "http://a/x"));
	assert_non_null(add(f, "http://a/y"));
	assert_non_null(add(f, "https://a/x"));
	assert_int_equal(frontier_n_queued(f), 3);
	frontier_close(f);
}

static void a_host_is_asked_one_thing_at_a_time_and_after_the_delay(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *l;

	(void)state;
	add(f, "http://a/1");
	add(f, "http://a/2");
	assert_null(frontier_next(f, 0)); /* no address yet */
	place_all(f, NULL);
	l = frontier_next(f, 0);
	assert_string_equal(l->url, "http://a/1");
	assert_null(frontier_next(f, 5000)); /* still under way */
	assert_int_equal(frontier_due(f), INT64_MAX);
	done(f, l, FRONTIER_GOOD, 100, 150);
	assert_int_equal(frontier_due(f), 1150);
	assert_null(frontier_next(f, 1149));
	assert_non_null(frontier_next(f, 1150));
	frontier_close(f);
}

/* The first of two pages of a host, of which it is the turn. */
static struct link *first_of_two(struct frontier *f)
{
	add(f, "http://a/1");
	add(f, "http://a/2");
	place_all(f, NULL);
	return frontier_next(f, 0);
}

static void the_delay_counts_from_the_end_of_the_answer(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *l = first_of_two(f);

	(void)state;
	frontier_done(f, l, &(struct frontier_outcome){.ended = 3000, .response = 10});
	assert_int_equal(frontier_due(f), 4000);
	frontier_close(f);
}

static void hosts_take_their_turns_side_by_side(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});

	(void)state;
	add(f, "http://a/1");
	add(f, "http://b/1");
	place_all(f, NULL);
	assert_non_null(frontier_next(f, 0));
	assert_non_null(frontier_next(f, 0));
	assert_null(frontier_next(f, 0));
	frontier_close(f);
}

static void hosts_on_one_address_share_the_limit_and_alternate(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *l;

	(void)state;
	add(f, "http://a/1");
	add(f, "http://a/2");
	add(f, "http://b/1");
	place_all(f, "192.0.2.1");
	l = frontier_next(f, 0);
	assert_null(frontier_next(f, 0));
	done(f, l, FRONTIER_GOOD, 0, 0);
	l = frontier_next(f, 1000);
	assert_string_equal(l->url, "http://b/1");
	done(f, l, FRONTIER_GOOD, 1000, 1000);
	assert_string_equal(frontier_next(f, 2000)->url, "http://a/2");
	frontier_close(f);
}

static void per_host_allows_more_at_once(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 2});

	(void)state;
	add(f, "http://a/1");
	add(f, "http://a/2");
	add(f, "http://a/3");
	place_all(f, NULL);
	assert_non_null(frontier_next(f, 0));
	assert_non_null(frontier_next(f, 0));
	assert_null(frontier_next(f, 0));
	frontier_close(f);
}

static void a_slow_server_is_given_five_times_its_answer(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *l;

	(void)state;
	add(f, "http://a/1");
	add(f, "http://a/2");
	add(f, "http://a/3");
	place_all(f, NULL);
	l = frontier_next(f, 0);
	done(f, l, FRONTIER_GOOD, 0, 2000);
	assert_int_equal(frontier_due(f), 12000);
	/* An error that comes fast does not shorten it. */
	l = frontier_next(f, 12000);
	done(f, l, FRONTIER_ERROR, 12000, 12010);
	assert_int_equal(frontier_due(f), 22010);
	frontier_close(f);
}

static void crawl_delay_takes_the_place_of_a_shorter_delay(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *l;

	(void)state;
	l = add(f, "http://a/1");
	add(f, "http://a/2");
	place_all(f, NULL);
	frontier_crawl_delay(l->site, 7000);
	l = frontier_next(f, 0);
	done(f, l, FRONTIER_GOOD, 0, 10);
	assert_int_equal(frontier_due(f), 7010);
	frontier_close(f);
}

static void a_busy_host_is_left_alone_longer_each_time(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .random = 42});
	int64_t now = 0, before = 0;
	struct link *l;
	struct site *s;

	(void)state;
	s = add(f, "http://a/1")->site;
	place_all(f, NULL);
	for (int i = 0; i < 5; i++) {
		int64_t wait;

		assert_false(frontier_gave_up(s));
		l = frontier_next(f, now);
		assert_non_null(l);
		frontier_retry(f, l);
		done(f, l, FRONTIER_BUSY, now, now);
		wait = frontier_due(f) - now;
		assert_in_range(wait, 750 << i, 1250 << i); /* a quarter of jitter */
		assert_true(wait > before);
		before = wait;
		now += wait;
	}
	l = frontier_next(f, now);
	done(f, l, FRONTIER_BUSY, now, now);
	assert_true(frontier_gave_up(s));
	frontier_close(f);
}

static void failures_of_requests_side_by_side_are_one_failure(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 10, .random = 42});
	struct link *l[10];

	(void)state;
	for (int i = 0; i < 10; i++)
		l[i] = frontier_add(f, LINK_ROBOTS, "http://a/1", 10, NULL, 0);
	place_all(f, NULL);
	for (int i = 0; i < 10; i++)
		l[i] = frontier_next(f, 0);
	for (int i = 0; i < 10; i++) {
		frontier_retry(f, l[i]);
		done(f, l[i], FRONTIER_BUSY, 0, 0);
	}
	assert_false(frontier_gave_up(l[0]->site));
	assert_in_range(frontier_due(f), 750, 1250);
	frontier_close(f);
}

static void retry_after_is_obeyed_up_to_ten_minutes(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .random = 42});
	struct link *l;

	(void)state;
	add(f, "http://a/1");
	add(f, "http://a/2");
	add(f, "http://a/3");
	place_all(f, NULL);
	l = frontier_next(f, 0);
	frontier_done(f, l,
		      &(struct frontier_outcome){.result = FRONTIER_BUSY, .retry_after = 90000});
	assert_int_equal(frontier_due(f), 90000);
	l = frontier_next(f, 90000);
	frontier_done(f, l,
		      &(struct frontier_outcome){
			  .result = FRONTIER_BUSY, .ended = 90000, .retry_after = 86400000});
	assert_int_equal(frontier_due(f), 690000);
	frontier_close(f);
}

static void what_a_server_asks_for_is_known_even_if_it_is_not_waited_for(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .random = 42});
	struct frontier_outcome busy = {.result = FRONTIER_BUSY, .retry_after = 3600000};
	struct link *l;

	(void)state;
	l = add(f, "http://a/1");
	place_all(f, NULL);
	for (int i = 0; i < 6; i++) {
		assert_ptr_equal(frontier_next(f, busy.ended), l);
		frontier_retry(f, l);
		frontier_done(f, l, &busy);
		assert_int_equal(frontier_rest_of(l->site), busy.ended + 3600000);
		busy.ended += 600000;
	}
	/* Given up, it is not waited for: what is queued has failed. */
	assert_true(frontier_gave_up(l->site));
	assert_ptr_equal(frontier_next(f, busy.ended - 600000), l);
	busy.retry_after = INT64_MAX;
	frontier_done(f, l, &busy);
	assert_int_equal(frontier_rest_of(l->site), busy.ended + 86400000);
	frontier_done(f, l, &(struct frontier_outcome){.result = FRONTIER_GOOD});
	assert_int_equal(frontier_rest_of(l->site), 0);
	frontier_close(f);
}

static void a_skipped_link_costs_no_turn(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});

	(void)state;
	frontier_skip(f, first_of_two(f));
	assert_string_equal(frontier_next(f, 0)->url, "http://a/2");
	frontier_close(f);
}

static void a_held_site_gives_only_its_robots_txt(void **state)
{
	const char *robots = "http://a/robots.txt";
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 2});
	struct link *l, *page;

	(void)state;
	page = add(f, "http://a/1");
	place_all(f, NULL);
	frontier_hold(f, page->site, true);
	frontier_add(f, LINK_ROBOTS, robots, strlen(robots), page, 'P');
	l = frontier_next(f, 0);
	assert_int_equal(l->kind, LINK_ROBOTS);
	assert_null(frontier_next(f, 0));
	done(f, l, FRONTIER_GOOD, 0, 0);
	assert_null(frontier_next(f, 0));
	frontier_hold(f, page->site, false);
	assert_ptr_equal(frontier_next(f, 0), page);
	frontier_close(f);
}

static void nothing_goes_before_a_robots_txt(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 2});
	struct link *copy = frontier_add(f, LINK_MEMENTO, "http://a/1", 10, NULL, 'A'), *robots;

	(void)state;
	place_all(f, NULL);
	assert_ptr_equal(frontier_next(f, 0), copy);
	frontier_hold(f, add(f, "http://a/2")->site, true);
	robots = frontier_add(f, LINK_ROBOTS, "http://a/robots.txt", 19, NULL, 'P');
	frontier_add(f, LINK_MEMENTO, "http://a/3", 10, copy, 'R');
	frontier_retry(f, copy);
	assert_ptr_equal(frontier_next(f, 0), robots);
	assert_null(frontier_next(f, 0));
	frontier_close(f);
}

static void a_pause_from_an_earlier_run_is_kept_up_to_ten_minutes(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1});
	struct link *l;

	(void)state;
	l = add(f, "http://a/1");
	place_all(f, NULL);
	frontier_rest(f, l->site, 5000, 7000);
	assert_null(frontier_next(f, 6999));
	assert_int_equal(frontier_due(f), 7000);
	frontier_rest(f, l->site, 5000, 6000);
	assert_int_equal(frontier_rest_of(l->site), 7000);
	frontier_rest(f, l->site, 5000, INT64_MAX);
	assert_ptr_equal(frontier_next(f, 605000), l);
	frontier_close(f);
}

static void the_longest_waits_are_told_longest_first(void **state)
{
	static const char *const urls[] = {"http://a/1", "http://b/1", "http://b/2",
					   "http://b/3", "http://c/1", "http://c/2"};
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct frontier_wait waits[2];
	struct link *l;

	(void)state;
	for (size_t i = 0; i < sizeof urls / sizeof *urls; i++)
		add(f, urls[i]);
	place_all(f, NULL);
	for (int64_t now = 0; now < 10000; now += 1000)
		while ((l = frontier_next(f, now)) != NULL)
			done(f, l, FRONTIER_GOOD, now, now);
	assert_int_equal(frontier_waits(f, waits, 2), 2);
	assert_memory_equal(waits[0].origin, "http://b", waits[0].origin_len);
	assert_int_equal(waits[0].n_requests, 3);
	assert_int_equal(waits[0].bound, 2000);
	assert_int_equal(waits[0].waited, 0);
	assert_memory_equal(waits[1].origin, "http://c", waits[1].origin_len);
	frontier_close(f);
}

static void redirects_go_first(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1});
	struct link *first;

	(void)state;
	first = add(f, "http://a/1");
	add(f, "http://a/2");
	place_all(f, NULL);
	assert_ptr_equal(frontier_next(f, 0), first);
	done(f, first, FRONTIER_GOOD, 0, 0);
	frontier_add(f, LINK_PAGE, "http://a/3", 10, first, 'R');
	assert_string_equal(frontier_next(f, 0)->url, "http://a/3");
	frontier_close(f);
}

static void many_hosts_come_in_the_order_they_are_due(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1, .delay = 1000});
	struct link *links[200];
	int64_t due;

	(void)state;
	for (int i = 0; i < 200; i++) {
		char url[32];

		snprintf(url, sizeof url, "http://h%d/1", i);
		add(f, url);
		snprintf(url, sizeof url, "http://h%d/2", i);
		add(f, url);
	}
	place_all(f, NULL);
	for (int i = 0; i < 200; i++)
		links[i] = frontier_next(f, 0);
	for (int i = 0; i < 200; i++)
		done(f, links[i], FRONTIER_GOOD, i * 7919 % 200, 200);
	due = frontier_due(f);
	for (int i = 0; i < 200; i++) {
		assert_true(frontier_due(f) >= due);
		due = frontier_due(f);
		assert_non_null(frontier_next(f, due));
	}
	assert_int_equal(frontier_n_queued(f), 0);
	frontier_close(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_page_is_queued_once),
	    cmocka_unit_test(a_host_is_asked_one_thing_at_a_time_and_after_the_delay),
	    cmocka_unit_test(the_delay_counts_from_the_end_of_the_answer),
	    cmocka_unit_test(hosts_take_their_turns_side_by_side),
	    cmocka_unit_test(hosts_on_one_address_share_the_limit_and_alternate),
	    cmocka_unit_test(per_host_allows_more_at_once),
	    cmocka_unit_test(a_slow_server_is_given_five_times_its_answer),
	    cmocka_unit_test(crawl_delay_takes_the_place_of_a_shorter_delay),
	    cmocka_unit_test(a_busy_host_is_left_alone_longer_each_time),
	    cmocka_unit_test(failures_of_requests_side_by_side_are_one_failure),
	    cmocka_unit_test(retry_after_is_obeyed_up_to_ten_minutes),
	    cmocka_unit_test(what_a_server_asks_for_is_known_even_if_it_is_not_waited_for),
	    cmocka_unit_test(a_skipped_link_costs_no_turn),
	    cmocka_unit_test(a_held_site_gives_only_its_robots_txt),
	    cmocka_unit_test(nothing_goes_before_a_robots_txt),
	    cmocka_unit_test(a_pause_from_an_earlier_run_is_kept_up_to_ten_minutes),
	    cmocka_unit_test(the_longest_waits_are_told_longest_first),
	    cmocka_unit_test(redirects_go_first),
	    cmocka_unit_test(many_hosts_come_in_the_order_they_are_due),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
