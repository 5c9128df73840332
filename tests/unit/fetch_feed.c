#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "feed.h"

static void collect(void *ctx, const char *url, size_t len, int64_t modified)
{
	buf_addf(ctx, "%.*s %lld\n", (int)len, url, (long long)modified);
}

static void assert_lists(const char *text, enum feed_kind kind, const char *expected)
{
	struct buf seen = {0};

	assert_int_equal(feed_sniff(text, strlen(text)), kind);
	feed_read(text, strlen(text), kind, collect, &seen);
	buf_addc(&seen, '\0');
	assert_string_equal(seen.data, expected);
	buf_free(&seen);
}

static void rss_gives_links(void **state)
{
	(void)state;
	assert_lists(
	    "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- feed --><rss version=\"2.0\"><channel>"
	    "<link>http://a/</link><title>T</title>"
	    "<item><title>x</title><link>http://a/1?b=c&amp;d</link>"
	    "<pubDate>Thu, 14 Jun 2018 10:50:00 +0300</pubDate></item>"
	    "<item><link><![CDATA[ http://a/2 ]]></link><guid>http://a/guid</guid></item>"
	    "<item><guid isPermaLink=\"true\"><!-- x > y -->http://a/3</guid></item>"
	    "<item><guid isPermaLink='false'>tag:4</guid></item></channel></rss>",
	    FEED_RSS, "http://a/1?b=c&d 0\nhttp://a/2 0\nhttp://a/3 0\n");
}

static void rdf_is_rss_with_prefixes(void **state)
{
	(void)state;
	assert_lists("<rdf:RDF xmlns:rdf='x'><channel><link>http://a/</link></channel>"
		     "<item rdf:about='http://a/1'><link>http://a/1</link>"
		     "<dc:date>2018-06-14T00:00:00Z</dc:date></item></rdf:RDF>",
		     FEED_RSS, "http://a/1 0\n");
}

static void atom_gives_the_alternate_link(void **state)
{
	(void)state;
	assert_lists("<feed xmlns='http://www.w3.org/2005/Atom'><link href='http://a/'/>"
		     "<entry><link rel=\"self\" href='http://a/self'/>"
		     "<link rel='alternate' href=\"http://a/1?x&amp;y\"/>"
		     "<updated>2018-06-15T00:00:00Z</updated></entry>"
		     "<entry><link href='/2'/></entry></feed>",
		     FEED_ATOM, "http://a/1?x&y 1529020800\n/2 0\n");
}

static void sitemaps_and_their_indexes_give_locations(void **state)
{
	(void)state;
	assert_lists(
	    "<urlset xmlns='s'><url>\n <loc>\n http://a/1 </loc><lastmod>2018-06-14</lastmod>"
	    "</url><url><loc>http://a/2</loc><image:image><image:loc>http://a/i.png</image:loc>"
	    "</image:image></url></urlset>",
	    FEED_SITEMAP, "http://a/1 1529063999\nhttp://a/2 0\n");
	assert_lists("<sitemapindex><sitemap><loc>http://a/s.xml.gz</loc></sitemap></sitemapindex>",
		     FEED_SITEMAP_INDEX, "http://a/s.xml.gz 0\n");
}

static void json_feed_gives_item_urls(void **state)
{
	(void)state;
	assert_lists("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": ["
		     "{\"id\": \"1\", \"url\": \"http://a/1\","
		     " \"date_modified\": \"2018-06-14T00:00:00Z\"}, {\"id\": \"2\"}, 3]}",
		     FEED_JSON, "http://a/1 1528934400\n");
}

static void a_json_feed_may_be_as_php_and_windows_write_it(void **state)
{
	struct buf seen = {0}, text = {0};
	const char *cut = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [";

	(void)state;
	assert_lists("\xEF\xBB\xBF{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\","
		     "\"items\":[{\"url\":\"http:\\/\\/a\\/1\"}]}",
		     FEED_JSON, "http://a/1 0\n");
	assert_string_equal(feed_read(cut, strlen(cut), FEED_JSON, collect, &seen),
			    "a feed that is no valid JSON gives none");
	/* It would be 400 MB in memory. */
	buf_adds(&text, cut);
	while (text.len < 5 << 20)
		buf_adds(&text, "{},");
	buf_adds(&text, "{\"url\":\"/1\"}]}");
	assert_string_equal(feed_read(text.data, text.len, FEED_JSON, collect, &seen),
			    "a feed of more than 4 MB of JSON gives none");
	assert_int_equal(seen.len, 0);
	buf_free(&text);
}

static void links_of_other_vocabularies_are_not_the_entrys(void **state)
{
	(void)state;
	assert_lists("<rss><item><link>/1</link><atom:link rel=\"replies\" href=\"/feed\"/></item>"
		     "<item><atom:link href=\"/feed\"/><link>/2</link><x:link>/x</x:link></item>"
		     "<item><guid>/3</guid><link></link></item><item><link/><guid>/4</guid></item>"
		     "<item><link> </link><link>/5</link><link>/6</link></item></rss>",
		     FEED_RSS, "/1 0\n/2 0\n/3 0\n/4 0\n/5 0\n");
	assert_lists(
	    "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:entry><link href='/x'/>"
	    "<atom:link href='/1'/></atom:entry></atom:feed>",
	    FEED_ATOM, "/1 0\n");
	assert_lists(
	    "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:a = 'http://www.w3.org/2005/Atom'"
	    " xmlns:x='y'><entry><x:link href='/x'/><a:link href='/1'/></entry></feed>",
	    FEED_ATOM, "/1 0\n");
	assert_lists(
	    "<urlset><url><image:image><image:loc>/i</image:loc></image:image><loc>/1</loc>"
	    "<xhtml:link rel='alternate' href='/x'/></url></urlset>",
	    FEED_SITEMAP, "/1 0\n");
}

static void when_it_was_published_is_not_when_it_was_modified(void **state)
{
	(void)state;
	assert_lists("<feed><entry><link href='/1'/><updated>2018-06-15T00:00:00Z</updated>"
		     "<published>2018-06-14T00:00:00Z</published></entry>"
		     "<entry><published>2018-06-14T00:00:00Z</published><link href='/2'/></entry>"
		     "<entry><link href='/3'/><source><updated>2018-06-14T00:00:00Z</updated>"
		     "<link href='/source'/></source><updated>2018-06-15T00:00:00Z</updated>"
		     "</entry></feed>",
		     FEED_ATOM, "/1 1529020800\n/2 0\n/3 1529020800\n");
	assert_lists("<rss><item><link>/1</link><pubDate>Thu, 14 Jun 2018 10:50:00 +0300</pubDate>"
		     "<dc:date>2018-06-14T00:00:00Z</dc:date></item><item><link>/2</link>"
		     "<atom:updated>2018-06-15T00:00:00Z</atom:updated></item></rss>",
		     FEED_RSS, "/1 0\n/2 1529020800\n");
	assert_lists(
	    "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"url\": \"/1\","
	    " \"date_published\": \"2018-06-14T00:00:00Z\"}]}",
	    FEED_JSON, "/1 0\n");
}

/* Where no zone is said, the end of the day is that of UTC-12. */
static void a_date_lasts_as_long_as_it_says(void **state)
{
	static const struct {
		const char *text;
		long long last;
	} dates[] = {
	    {"2018", 1546343999},
	    {"2018-06", 1530446399},
	    {"2018-12", 1546343999},
	    {"2018-06-14", 1529063999},
	    {"2018-06-14T10:50+03:00", 1528962659},
	    {"2018-06-14T10:50:07+03:00", 1528962607},
	    {"2018-06-14T10:50:07", 1529016607},
	    {"03/04/2018", 0},
	    {"lately", 0},
	};
	char text[160], expected[64];

	(void)state;
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		snprintf(text, sizeof text,
			 "<urlset><url><loc>/</loc><lastmod>%s</lastmod></url></urlset>",
			 dates[i].text);
		snprintf(expected, sizeof expected, "/ %lld\n", dates[i].last);
		assert_lists(text, FEED_SITEMAP, expected);
	}
}

static void other_documents_are_no_feeds(void **state)
{
	(void)state;
	assert_lists("", FEED_NONE, "");
	assert_lists("<!DOCTYPE html><html><item><link>http://a/</link></item></html>", FEED_NONE,
		     "");
	assert_lists("{\"items\": []}", FEED_NONE, "");
	assert_lists("http://a/", FEED_NONE, "");
}

static void broken_feeds_give_what_they_have(void **state)
{
	(void)state;
	assert_lists(
	    "<rss><item><link>http://a/1</link><item><link>http://a/2</link></item><item><link>htt",
	    FEED_RSS, "http://a/1 0\nhttp://a/2 0\n");
	assert_lists("<urlset><url><loc>http://a/1</loc></url><url><loc", FEED_SITEMAP,
		     "http://a/1 0\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rss_gives_links),
	    cmocka_unit_test(rdf_is_rss_with_prefixes),
	    cmocka_unit_test(atom_gives_the_alternate_link),
	    cmocka_unit_test(sitemaps_and_their_indexes_give_locations),
	    cmocka_unit_test(json_feed_gives_item_urls),
	    cmocka_unit_test(a_json_feed_may_be_as_php_and_windows_write_it),
	    cmocka_unit_test(links_of_other_vocabularies_are_not_the_entrys),
	    cmocka_unit_test(when_it_was_published_is_not_when_it_was_modified),
	    cmocka_unit_test(a_date_lasts_as_long_as_it_says),
	    cmocka_unit_test(other_documents_are_no_feeds),
	    cmocka_unit_test(broken_feeds_give_what_they_have),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
