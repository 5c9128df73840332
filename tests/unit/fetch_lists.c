#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "coding.h"
#include "frontier.h"
#include "http.h"
#include "lists.h"

static void count(void *ctx, const char *url, size_t len, int64_t modified)
{
	(void)url;
	(void)len;
	(void)modified;
	++*(size_t *)ctx;
}

/* A sitemap or an index of so many. */
static void list(struct buf *out, enum feed_kind kind, int n)
{
	bool index = kind == FEED_SITEMAP_INDEX;

	buf_clear(out);
	buf_adds(out, index ? "<sitemapindex>" : "<urlset>");
	for (int i = 0; i < n; i++)
		buf_adds(out,
			 index ? "<sitemap><loc>/</loc></sitemap>" : "<url><loc>/</loc></url>");
}

/* The entries that are followed, and what is said. */
static size_t follow(struct lists *l, const struct link *link, const struct buf *text,
		     const char **why)
{
	size_t n = 0;

	*why = lists_follow(l, link, feed_sniff(text->data, text->len), text, count, &n);
	return n;
}

static struct link *add(struct frontier *f, const char *url, const struct link *via, char hop)
{
	return frontier_add(f, LINK_PAGE, url, strlen(url), via, hop);
}

static void a_list_is_read_through_gzip_and_utf_16(void **state)
{
	static const char utf16[] = "\xFF\xFE<\0r\0s\0s\0/\0>";
	struct http_exchange x = {.failure = HTTP_OK};
	struct buf text = {0};

	(void)state;
	assert_int_equal(lists_sniff(&x), FEED_NONE);
	buf_adds(&x.body, "<feed>");
	assert_int_equal(lists_sniff(&x), FEED_ATOM);
	buf_clear(&x.body);
	buf_add(&x.body, utf16, sizeof utf16);
	assert_int_equal(lists_sniff(&x), FEED_RSS);
	buf_clear(&x.body);
	coding_gzip(utf16, sizeof utf16, 1, &x.body);
	assert_int_equal(lists_read(&x, LISTS_TEXT_MAX, &text), FEED_RSS);
	assert_string_equal(text.data, "<rss/>");
	buf_free(&x.body);
	buf_free(&text);
}

static void an_index_is_followed_inside_two_others_and_no_deeper(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1});
	struct lists *l = lists_open();
	struct buf text = {0};
	const char *why;
	const struct link *link = add(f, "http://a/", NULL, 0);

	(void)state;
	list(&text, FEED_SITEMAP_INDEX, 3);
	assert_int_equal(follow(l, link, &text, &why), 3);
	link = add(f, "http://a/1", link, 'M');
	link = add(f, "http://a/1r", link, 'R');
	assert_int_equal(follow(l, link, &text, &why), 3);
	link = add(f, "http://a/2", link, 'M');
	assert_int_equal(follow(l, link, &text, &why), 3);
	assert_null(why);
	link = add(f, "http://a/3", link, 'M');
	assert_int_equal(follow(l, link, &text, &why), 0);
	assert_string_equal(why, "an index inside three others is not followed");
	/* A sitemap there is. */
	list(&text, FEED_SITEMAP, 2);
	assert_int_equal(follow(l, link, &text, &why), 2);
	assert_null(why);
	lists_close(l);
	frontier_close(f);
	buf_free(&text);
}

static void a_list_gives_fifty_thousand_and_a_cited_one_a_million(void **state)
{
	struct frontier *f = frontier_open(&(struct frontier_rules){.per_host = 1});
	struct lists *l = lists_open();
	const struct link *seed = add(f, "http://a/", NULL, 0),
			  *other = add(f, "http://b/", NULL, 0);
	const struct link *sitemap = add(f, "http://a/1", seed, 'M');
	struct buf text = {0};
	const char *why;

	(void)state;
	list(&text, FEED_SITEMAP, 50001);
	assert_int_equal(follow(l, other, &text, &why), 50000);
	assert_string_equal(why, "only 50000 URLs are taken from one list");
	list(&text, FEED_SITEMAP, 50000);
	for (int i = 0; i < 20; i++) {
		assert_int_equal(follow(l, sitemap, &text, &why), 50000);
		assert_null(why);
	}
	assert_int_equal(follow(l, seed, &text, &why), 0);
	assert_string_equal(why, "only 1000000 URLs are taken from a list and the lists in it");
	assert_int_equal(follow(l, other, &text, &why), 50000);
	assert_null(why);
	lists_close(l);
	frontier_close(f);
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_list_is_read_through_gzip_and_utf_16),
	    cmocka_unit_test(an_index_is_followed_inside_two_others_and_no_deeper),
	    cmocka_unit_test(a_list_gives_fifty_thousand_and_a_cited_one_a_million),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
