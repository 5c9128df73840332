#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "when.h"

#define N(list) (sizeof(list) / sizeof(list)[0])

static struct when decide(const struct when_date *dates, size_t n, const char *language,
			  const char *hostname, const char *fetched)
{
	struct when_page page = {.dates = dates,
				 .n_dates = n,
				 .language = language,
				 .hostname = hostname,
				 .fetched = fetched};
	struct when w;
	when_decide(&page, &w);
	return w;
}

static void agreeing_evidence_gives_its_most_precise_form(void **state)
{
	static const struct when_date dates[] = {
	    {"2018-06-14", "text", "unknown"},
	    {"10:50 GMT +314 June 2018", "text", "published"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2018-06-14T10:50:00+03:00");
	assert_int_equal(w.published.precision, DATE_MINUTE);
	assert_string_equal(when_precision_name(w.published.precision), "minute");
	assert_string_equal(w.published.from, "text");
	assert_false(w.published.ambiguous);
}

static void the_precision_is_what_the_page_gives(void **state)
{
	static const struct {
		const char *text, *from, *iso, *precision;
	} cases[] = {
	    {"2018", "meta:date", "2018", "year"},
	    {"June 2018", "byline", "2018-06", "month"},
	    {"14 June 2018", "byline", "2018-06-14", "day"},
	    {"14 June 2018 10:50", "byline", "2018-06-14T10:50:00", "minute"},
	    {"2018-06-14T10:50:07Z", "meta:date", "2018-06-14T10:50:07Z", "second"},
	};
	(void)state;
	for (size_t i = 0; i < N(cases); i++) {
		struct when_date date = {cases[i].text, cases[i].from, "published"};
		struct when w = decide(&date, 1, NULL, NULL, NULL);
		assert_string_equal(w.published.text, cases[i].iso);
		assert_string_equal(when_precision_name(w.published.precision), cases[i].precision);
	}
}

static void a_page_without_dates_has_no_answer(void **state)
{
	static const struct when_date dates[] = {{"no date here", "text", "unknown"},
						 {NULL, NULL, NULL}};
	(void)state;
	struct when w = decide(dates, N(dates), NULL, NULL, NULL);
	assert_string_equal(w.published.text, "");
	assert_int_equal(w.published.precision, DATE_NONE);
	assert_null(when_precision_name(w.published.precision));
	assert_string_equal(w.modified.text, "");
}

static void declared_publication_and_change_are_told_apart(void **state)
{
	static const struct when_date dates[] = {
	    {"2018-06-20T08:00:00Z", "jsonld:dateModified", "modified"},
	    {"2018-06-14T10:50:00Z", "jsonld:datePublished", "published"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), NULL, NULL, NULL);
	assert_string_equal(w.published.text, "2018-06-14T10:50:00Z");
	assert_string_equal(w.published.from, "jsonld:datePublished");
	assert_string_equal(w.modified.text, "2018-06-20T08:00:00Z");
	assert_string_equal(w.modified.from, "jsonld:dateModified");
}

static void the_address_alone_dates_a_page(void **state)
{
	struct when_page page = {.url = "https://example.org/news/2018/06/14/story-12.html"};
	struct when w;
	(void)state;
	when_decide(&page, &w);
	assert_string_equal(w.published.text, "2018-06-14");
	assert_string_equal(w.published.from, "url");
}

static void nothing_is_dated_after_its_fetch(void **state)
{
	static const struct when_date dates[] = {
	    {"14 June 2028", "byline", "published"},
	    {"3 June 2018", "text", "unknown"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, "2018-06-14T10:50:00Z");
	assert_string_equal(w.published.text, "2018-06-03");
}

static void relative_stamps_count_from_the_fetch(void **state)
{
	static const struct when_date dates[] = {{"vor 2 Tagen", "byline", "published"}};
	(void)state;
	struct when w = decide(dates, N(dates), "de", NULL, "2018-06-14T10:50:00Z");
	assert_string_equal(w.published.text, "2018-06-12");
	w = decide(dates, N(dates), "de", NULL, NULL);
	assert_string_equal(w.published.text, "");
}

static void day_and_month_are_settled_by_the_page_and_open_when_it_is_silent(void **state)
{
	static const struct {
		const char *other, *language, *hostname, *fetched, *iso;
		bool ambiguous;
	} cases[] = {
	    {"3 April 2018", "en", NULL, NULL, "2018-04-03", false},
	    {"March 4, 2018", "en", NULL, NULL, "2018-03-04", false},
	    {"25/12/2017", "en", NULL, NULL, "2018-04-03", false},
	    {NULL, "en", "example.co.uk", NULL, "2018-04-03", false},
	    {NULL, "en-US", "example.com", NULL, "2018-03-04", false},
	    {NULL, "de", "example.com", NULL, "2018-04-03", false},
	    {NULL, "en", "example.com", "2018-03-20T00:00:00Z", "2018-03-04", false},
	    {NULL, "en", "example.com", NULL, "2018-03-04", true},
	    {NULL, NULL, NULL, NULL, "2018-04-03", true},
	};
	(void)state;
	for (size_t i = 0; i < N(cases); i++) {
		struct when_date dates[] = {{"03/04/2018", "byline", "published"},
					    {cases[i].other, "text", "unknown"}};
		struct when w =
		    decide(dates, 2, cases[i].language, cases[i].hostname, cases[i].fetched);
		assert_string_equal(w.published.text, cases[i].iso);
		assert_int_equal(w.published.ambiguous, cases[i].ambiguous);
	}
}

static void agreement_raises_confidence_and_contradiction_lowers_it(void **state)
{
	static const struct when_date agreeing[] = {
	    {"2018-06-14", "jsonld:datePublished", "published"},
	    {"14 June 2018", "byline", "published"}};
	static const struct when_date differing[] = {
	    {"2018-06-14", "jsonld:datePublished", "published"},
	    {"9 May 2017", "byline", "published"}};
	(void)state;
	struct when one = decide(agreeing, 1, NULL, NULL, NULL);
	struct when two = decide(agreeing, 2, NULL, NULL, NULL);
	struct when against = decide(differing, 2, NULL, NULL, NULL);
	assert_true(two.published.confidence > one.published.confidence);
	assert_true(against.published.confidence < one.published.confidence);
	assert_true(two.published.confidence <= 1 && against.published.confidence >= 0);
}

static void a_stamp_of_republishing_yields_to_the_day_that_is_shown(void **state)
{
	static const struct when_date dates[] = {
	    {"2025-11-20T16:02:46Z", "jsonld:datePublished", "published"},
	    {"2025-11-20T16:02:46Z", "jsonld:dateModified", "modified"},
	    {"May 14, 2025", "byline", "unknown"},
	};
	static const struct when_date list[] = {
	    {"2025-11-20T16:02:46Z", "jsonld:datePublished", "published"},
	    {"2025-11-20T16:02:46Z", "jsonld:dateModified", "modified"},
	    {"May 14, 2025", "byline", "unknown"},
	    {"May 3, 2025", "byline", "unknown"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2025-05-14");
	/* Several days shown are a list's. */
	w = decide(list, N(list), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2025-11-20T16:02:46Z");
}

static void what_comes_after_the_last_change_is_of_another_page(void **state)
{
	static const struct when_date dates[] = {
	    {"2023-11-21T19:57:53Z", "jsonld:datePublished", "published"},
	    {"2023-11-21T20:01:31Z", "jsonld:dateModified", "modified"},
	    {"Nov 4, 2025", "byline", "published"},
	    {"Nov 18, 2025", "byline", "published"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2023-11-21T19:57:53Z");
}

static void the_clock_of_a_page_is_not_its_date(void **state)
{
	static const struct when_date dates[] = {
	    {"2026-03-05T12:16:19Z", "time:datetime", "unknown"},
	    {"March 05, 2026, 07:16:19 AM", "time", "unknown"},
	    {"June 04, 2024, 11:23:55 AM", "text", "unknown"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, "2026-03-05T12:16:21Z");
	assert_string_equal(w.published.text, "2024-06-04T11:23:55");
	w = decide(dates, N(dates), "en", NULL, "2026-03-06T12:16:21Z");
	assert_string_equal(w.published.text, "2026-03-05T12:16:19Z");
}

static void a_change_gives_the_publication_no_time_of_day(void **state)
{
	static const struct when_date dates[] = {
	    {"3 December 2025", "byline", "published"},
	    {"2025-12-03T21:31:05Z", "meta:article:modified_time", "modified"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2025-12-03");
	assert_string_equal(w.modified.text, "2025-12-03T21:31:05Z");
}

static void reading_time_is_no_date(void **state)
{
	static const struct when_date dates[] = {
	    {"24 Apr 2019 · 3 min ago read", "byline", "unknown"},
	    {"Ada Marsh · 5 min read", "byline", "unknown"},
	};
	(void)state;
	struct when w = decide(dates, 1, "en", NULL, "2026-03-05T12:16:21Z");
	assert_string_equal(w.published.text, "2019-04-24");
	w = decide(dates + 1, 1, "en", NULL, "2026-03-05T12:16:21Z");
	assert_int_equal(w.published.precision, DATE_NONE);
}

struct choice {
	const char *language, *first, *second, *published, *modified;
};

/* What two lines of the text state, in the order of the page. */
static void check_lines(const struct choice *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct when_date dates[] = {{c[i].first, "text", "unknown"},
					    {c[i].second, "text", "unknown"}};
		struct when w = decide(dates, 2, c[i].language, NULL, NULL);
		assert_string_equal(w.published.text, c[i].published);
		assert_string_equal(w.modified.text, c[i].modified ? c[i].modified : "");
	}
}

static void what_a_sentence_tells_of_is_no_date_of_the_page(void **state)
{
	static const struct when_date stamp = {"17 June 2019", "time", "unknown"};
	static const char *const sentences[] = {
	    "The public library was opened on 5 May 2012 by the mayor of the town and his wife.",
	    "The Republic was founded on 5 May 2012 after long years of war in the country.",
	    "The match was postponed to 5 May 2012 because the lawn was covered with snow.",
	    "The album was released on 5 May 2012 and sold well in many countries of the world.",
	    "5 May 2012 was a cold day in the valley, and nobody wanted to leave the house.",
	    "On 5 May 2012 a flood destroyed the dam and many houses along the river.",
	};
	(void)state;
	for (size_t i = 0; i < N(sentences); i++) {
		struct when_date dates[] = {{sentences[i], "text", "unknown"}, stamp};
		struct when w = decide(dates, 2, "en", NULL, NULL);
		assert_string_equal(w.published.text, "2019-06-17");
		dates[1] = (struct when_date){"Ann Marsh | 17 June 2019", "text", "unknown"};
		w = decide(dates, 2, "en", NULL, NULL);
		assert_string_equal(w.published.text, "2019-06-17");
	}
}

static void holidays_and_years_ago_are_no_dates_of_the_page(void **state)
{
	static const struct {
		const char *line, *date;
	} lines[] = {
	    {"Fireworks on the Fourth of July", ""},
	    {"Five years ago the mill was hardly known", ""},
	    {"One year ago she left the town and its mill", ""},
	    {"Two years ago", "2017"},
	    {"Ann Marsh, two days ago", "2019-06-15"},
	    {"Ann Marsh, 7 June", "2019-06-07"},
	    {"Delivered in 24 hours", ""},
	    {"Open tomorrow", ""},
	    {"Starts in 3 hours", ""},
	    {"Today, 22:15", "2019-06-17T22:15:00"},
	    {"Watch now: 12 May 2018", "2018-05-12"},
	    {"Today's paper, 12 May 2018", "2018-05-12"},
	    {"Ann Marsh, yesterday", "2019-06-16"},
	};
	(void)state;
	for (size_t i = 0; i < N(lines); i++) {
		struct when_date d = {lines[i].line, "text", "unknown"};
		struct when w = decide(&d, 1, "en", NULL, "2019-06-17T10:00:00Z");
		assert_string_equal(w.published.text, lines[i].date);
	}
}

static void the_stamp_of_a_line_is_told_from_a_sentence(void **state)
{
	static const char *const sentence =
	    "On 5 May 2012 a flood destroyed the dam and many houses along the river.";
	const struct choice lines[] = {
	    {"en", "LONDON, June 17, 2019 (Newswire) --", sentence, "2019-06-17", NULL},
	    {"en",
	     "BERLIN, 17 June 2019 – The old mill on the river was restored by volunteers over "
	     "several winters.",
	     sentence, "2019-06-17", NULL},
	    {"zh", "时间：2019-06-17 14:05 来源：本站 点击：2031次", sentence,
	     "2019-06-17T14:05:00", NULL},
	    {"ru", "Дата: 17 июня 2019, 14:05, рубрика: Новости города", sentence,
	     "2019-06-17T14:05:00", NULL},
	    {"en", "17 Jun, 2019 |", "05 Jan, 2020", "2019-06-17", NULL},
	};
	(void)state;
	check_lines(lines, N(lines));
}

static void of_two_days_in_a_line_the_earlier_is_the_publication(void **state)
{
	const struct choice lines[] = {
	    {"hu", "Frissítve: 2019. június 18. Közzétéve: 2019. június 17.", NULL, "2019-06-17",
	     "2019-06-18"},
	    {"xx", "Qwert: 2019-06-18 Asdfg: 2019-06-17", NULL, "2019-06-17", "2019-06-18"},
	    {"en", "Last reviewed: 18 June 2019. Date: 17 June 2019", NULL, "2019-06-17",
	     "2019-06-18"},
	    /* The words say otherwise. */
	    {"en", "Published 18 June 2019, of the meeting of 17 June 2019", NULL, "2019-06-18",
	     NULL},
	    /* 7 August and 8 July, or 8 July and 7 August. */
	    {"en", "First: 08/07/2019, second: 07/08/2019", NULL, "2019-08-07", NULL},
	};
	(void)state;
	check_lines(lines, N(lines));
}

static void each_date_of_a_line_is_what_its_own_words_say(void **state)
{
	static const struct {
		const char *text, *kind, *published, *modified;
	} cases[] = {
	    {"Giriş Tarihi: 17.06.2019 14:05 Güncelleme Tarihi: 18.06.2019 09:00", "modified",
	     "2019-06-17T14:05:00", "2019-06-18T09:00:00"},
	    {"17 Haziran 2019 | Son Güncelleme: 18 Haziran 2019", "modified", "2019-06-17",
	     "2019-06-18"},
	    {"Received: 5 January 2019 / Accepted: 3 May 2019 / Published: 17 June 2019",
	     "published", "2019-06-17", ""},
	    {"Received 5 January 2019; revised 3 May 2019; accepted 10 May 2019; published online "
	     "17 June 2019",
	     "published", "2019-06-17", ""},
	    {"Received: 12 November 2018; Revised: 2 March 2019; Accepted: 1 June 2019; Available "
	     "online: 17 June 2019",
	     "unknown", "2019-06-17", ""},
	};
	(void)state;
	for (size_t i = 0; i < N(cases); i++) {
		struct when_date date = {cases[i].text, "text", cases[i].kind};
		struct when w = decide(&date, 1, "tr", NULL, NULL);
		assert_string_equal(w.published.text, cases[i].published);
		assert_string_equal(w.modified.text, cases[i].modified);
	}
}

static void an_element_with_two_days_has_its_publication_and_its_change(void **state)
{
	static const struct when_date posts[] = {
	    {"2023-03-09T14:21:23Z", "microdata:datePublished", "published"},
	    {"2:55pm On Dec 10, 2023*. Modified: 10:31am On Dec 11, 2023", "byline", "unknown"},
	};
	static const struct when_date byline = {
	    "By Ann | Updated June 20, 2019 | First out June 17, 2019", "byline", "modified"};
	(void)state;
	struct when w = decide(&byline, 1, "en", NULL, NULL);
	assert_string_equal(w.published.text, "2019-06-17");
	assert_string_equal(w.modified.text, "2019-06-20");
	/* A later post of a forum is not the page. */
	w = decide(posts, N(posts), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2023-03-09T14:21:23Z");
}

static void what_is_told_of_a_change_beats_what_a_sentence_tells(void **state)
{
	static const struct when_date dates[] = {
	    {"In the night of 5 May 2012 a flood destroyed the dam, and in the year after it the "
	     "council voted to rebuild it.",
	     "text", "unknown"},
	    {"This page was last edited on 17 June 2019, at 14:05 (UTC).", "text", "modified"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2019-06-17T14:05:00Z");
}

static void a_video_of_another_day_is_only_shown(void **state)
{
	static const struct when_date dates[] = {
	    {"2018-01-01", "jsonld:uploadDate", "published"},
	    {"17 June 2019", "byline", "unknown"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "en", NULL, NULL);
	assert_string_equal(w.published.text, "2019-06-17");
	w = decide(dates, 1, "en", NULL, NULL);
	assert_string_equal(w.published.text, "2018-01-01");
}

static void a_change_keeps_its_time_where_the_page_repeats_the_day(void **state)
{
	static const struct when_date dates[] = {
	    {"2023-03-01", "jsonld:datePublished", "published"},
	    {"2023-04-21T08:05:13+01:00", "jsonld:dateModified", "modified"},
	    {"21.04.2023", "text", "modified"},
	};
	(void)state;
	struct when w = decide(dates, N(dates), "de", NULL, NULL);
	assert_string_equal(w.modified.text, "2023-04-21T08:05:13+01:00");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(agreeing_evidence_gives_its_most_precise_form),
	    cmocka_unit_test(the_precision_is_what_the_page_gives),
	    cmocka_unit_test(a_page_without_dates_has_no_answer),
	    cmocka_unit_test(declared_publication_and_change_are_told_apart),
	    cmocka_unit_test(the_address_alone_dates_a_page),
	    cmocka_unit_test(nothing_is_dated_after_its_fetch),
	    cmocka_unit_test(relative_stamps_count_from_the_fetch),
	    cmocka_unit_test(day_and_month_are_settled_by_the_page_and_open_when_it_is_silent),
	    cmocka_unit_test(agreement_raises_confidence_and_contradiction_lowers_it),
	    cmocka_unit_test(a_stamp_of_republishing_yields_to_the_day_that_is_shown),
	    cmocka_unit_test(what_comes_after_the_last_change_is_of_another_page),
	    cmocka_unit_test(the_clock_of_a_page_is_not_its_date),
	    cmocka_unit_test(a_change_gives_the_publication_no_time_of_day),
	    cmocka_unit_test(reading_time_is_no_date),
	    cmocka_unit_test(what_a_sentence_tells_of_is_no_date_of_the_page),
	    cmocka_unit_test(holidays_and_years_ago_are_no_dates_of_the_page),
	    cmocka_unit_test(the_stamp_of_a_line_is_told_from_a_sentence),
	    cmocka_unit_test(of_two_days_in_a_line_the_earlier_is_the_publication),
	    cmocka_unit_test(each_date_of_a_line_is_what_its_own_words_say),
	    cmocka_unit_test(an_element_with_two_days_has_its_publication_and_its_change),
	    cmocka_unit_test(what_is_told_of_a_change_beats_what_a_sentence_tells),
	    cmocka_unit_test(a_video_of_another_day_is_only_shown),
	    cmocka_unit_test(a_change_keeps_its_time_where_the_page_repeats_the_day),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
