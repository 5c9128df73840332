/* Cases made from RFC 9309 and, where it is silent, from what Google documents of its parser. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "robots.h"

#define HOST "http://foo.bar"

static bool allowed(const char *file, const char *agent, const char *url)
{
	struct robots *r = robots_parse(file, strlen(file), agent);
	bool answer = robots_allows(r, url, strlen(url), NULL);

	robots_free(r);
	return answer;
}

#define assert_allows(file, agent, path) assert_true(allowed(file, agent, HOST path))
#define assert_denies(file, agent, path) assert_false(allowed(file, agent, HOST path))

static void without_rules_everything_is_allowed(void **state)
{
	(void)state;
	assert_allows("", "bot", "/x");
	assert_allows("User-agent: bot\nDisallow:\n", "bot", "/x");
	assert_allows("Disallow: /\n", "bot", "/x");
	assert_allows("foo: bar\nuser-agent: other\ndisallow: /\n", "bot", "/x");
}

static void robots_txt_itself_is_always_allowed(void **state)
{
	(void)state;
	assert_allows("User-agent: *\nDisallow: /\n", "bot", "/robots.txt");
	assert_denies("User-agent: *\nDisallow: /\n", "bot", "/robots.txt?x");
	assert_denies("User-agent: *\nDisallow: /\n", "bot", "/robots.txtx");
}

static void names_and_agents_ignore_case_and_paths_do_not(void **state)
{
	(void)state;
	assert_denies("USER-AGENT: BoT\nDISALLOW: /x\n", "bot", "/x");
	assert_denies("user-agent: bot\ndisallow: /x\n", "BOT", "/x");
	assert_allows("user-agent: bot\ndisallow: /X\n", "bot", "/x");
}

static void the_agents_token_ends_at_the_first_other_character(void **state)
{
	(void)state;
	assert_denies("user-agent: bot\ndisallow: /\n", "bot/2.1 (+http://x)", "/");
	assert_denies("user-agent: bot/2.1\ndisallow: /\n", "bot", "/");
	assert_denies("user-agent: bot other\ndisallow: /\n", "bot", "/");
	assert_allows("user-agent: botany\ndisallow: /\n", "bot", "/");
	assert_allows("user-agent: bo\ndisallow: /\n", "bot", "/");
}

static void groups_of_one_agent_are_merged(void **state)
{
	const char *file = "user-agent: bot\ndisallow: /a\n"
			   "user-agent: other\ndisallow: /b\n"
			   "user-agent: BOT\ndisallow: /c\n";

	(void)state;
	assert_denies(file, "bot", "/a");
	assert_allows(file, "bot", "/b");
	assert_denies(file, "bot", "/c");
}

static void a_group_may_have_many_agents(void **state)
{
	const char *file =
	    "user-agent: a\nuser-agent: b\ndisallow: /x\nuser-agent: c\ndisallow: /y\n";

	(void)state;
	assert_denies(file, "a", "/x");
	assert_denies(file, "b", "/x");
	assert_allows(file, "b", "/y");
	assert_denies(file, "c", "/y");
	assert_allows(file, "c", "/x");
}

static void other_lines_do_not_end_a_group(void **state)
{
	const char *file = "user-agent: a\nsitemap: http://x/\nuser-agent: b\ncrawl-delay: 3\n"
			   "user-agent: c\nfoo: bar\ndisallow: /x\n";

	(void)state;
	assert_denies(file, "a", "/x");
	assert_denies(file, "b", "/x");
	assert_denies(file, "c", "/x");
}

static void the_star_group_is_for_agents_without_their_own(void **state)
{
	const char *file = "user-agent: *\ndisallow: /x\nuser-agent: bot\nallow: /\n";

	(void)state;
	assert_allows(file, "bot", "/x");
	assert_denies(file, "other", "/x");
	assert_allows("user-agent: *\ndisallow: /\nuser-agent: bot\n", "bot", "/x");
	assert_denies("user-agent: * baz\ndisallow: /\n", "bot", "/x");
	assert_allows("user-agent: *bot\ndisallow: /\n", "bot", "/x");
}

static void the_longest_match_wins_and_allow_wins_a_tie(void **state)
{
	(void)state;
	assert_allows("user-agent: a\ndisallow: /x/\nallow: /x/page.html\n", "a", "/x/page.html");
	assert_denies("user-agent: a\nallow: /x/\ndisallow: /x/page.html\n", "a", "/x/page.html");
	assert_allows("user-agent: a\nallow: /x/\ndisallow: /x/page.html\n", "a", "/x/page");
	assert_allows("user-agent: a\ndisallow: /x\nallow: /x\n", "a", "/x");
	assert_denies("user-agent: a\ndisallow: /\nallow:\n", "a", "/x");
	assert_allows("user-agent: a\nallow: /page\ndisallow: /*.htm\n", "a", "/page");
	assert_denies("user-agent: a\nallow: /page\ndisallow: /*.htm\n", "a", "/page.htm");
	assert_allows("user-agent: a\nallow: /$\ndisallow: /\n", "a", "/");
	assert_denies("user-agent: a\nallow: /$\ndisallow: /\n", "a", "/page.htm");
}

static void stars_and_dollars_are_special(void **state)
{
	(void)state;
	assert_denies("user-agent: a\ndisallow: /foo/bar/*/qux\n", "a", "/foo/bar/x/y/qux");
	assert_denies("user-agent: a\ndisallow: /foo/bar/*/qux\n", "a", "/foo/bar//qux");
	assert_allows("user-agent: a\ndisallow: /foo/bar/*/qux\n", "a", "/foo/bar/qux");
	assert_denies("user-agent: a\ndisallow: /foo$\n", "a", "/foo");
	assert_allows("user-agent: a\ndisallow: /foo$\n", "a", "/foo/");
	assert_allows("user-agent: a\ndisallow: /foo$bar\n", "a", "/foo");
	assert_denies("user-agent: a\ndisallow: /foo$bar\n", "a", "/foo$bar/x");
	assert_denies("user-agent: a\ndisallow: *.gif$\n", "a", "/x.gif.gif");
	assert_allows("user-agent: a\ndisallow: *.gif$\n", "a", "/x.gif?y");
	assert_denies("user-agent: a\ndisallow: /a*a$\n", "a", "/aa");
	assert_allows("user-agent: a\ndisallow: /a*a$\n", "a", "/a");
	assert_denies("user-agent: a\ndisallow: /****x\n", "a", "/yyx");
	assert_denies("user-agent: a\ndisallow: /fish*\n", "a", "/fishheads/x?y=z");
	assert_allows("user-agent: a\ndisallow: fish\n", "a", "/fish");
}

static void the_query_is_part_of_the_path(void **state)
{
	(void)state;
	assert_denies("user-agent: a\ndisallow: /x?id=\n", "a", "/x?id=1");
	assert_allows("user-agent: a\ndisallow: /x?id=\n", "a", "/x?i");
	assert_denies("user-agent: a\ndisallow: /*?$\n", "a", "/x?");
	assert_allows("user-agent: a\ndisallow: /*?$\n", "a", "/x");
	assert_denies("user-agent: a\ndisallow: /x\n", "a", "/x?y#z");
}

static void percent_encoding_is_one_with_what_it_stands_for(void **state)
{
	(void)state;
	assert_denies("user-agent: a\ndisallow: /foo/ツ\n", "a", "/foo/%E3%83%84");
	assert_denies("user-agent: a\ndisallow: /foo/%e3%83%84\n", "a", "/foo/%E3%83%84");
	assert_denies("user-agent: a\ndisallow: /%62%61%7A\n", "a", "/baz");
	assert_denies("user-agent: a\ndisallow: /baz\n", "a", "/%62%61%7A");
	assert_allows("user-agent: a\ndisallow: /a%2Fb\n", "a", "/a/b");
	assert_denies("user-agent: a\ndisallow: /a%2fb\n", "a", "/a%2Fb");
	assert_denies("user-agent: a\ndisallow: /100%\n", "a", "/100%");
}

static void every_line_end_and_a_byte_order_mark_are_understood(void **state)
{
	struct robots *r;
	struct robots_rule rule;
	const char *file = "user-agent: a\r\n\r\ndisallow: /x\rdisallow: /y\n\ndisallow: /z";

	(void)state;
	r = robots_parse(file, strlen(file), "a");
	assert_false(robots_allows(r, HOST "/x", strlen(HOST "/x"), &rule));
	assert_int_equal(rule.line, 3);
	assert_false(robots_allows(r, HOST "/y", strlen(HOST "/y"), &rule));
	assert_int_equal(rule.line, 4);
	assert_false(robots_allows(r, HOST "/z", strlen(HOST "/z"), &rule));
	assert_int_equal(rule.line, 6);
	assert_memory_equal(rule.pattern, "/z", rule.len);
	robots_free(r);
	assert_denies("\xEF\xBB\xBFuser-agent: a\ndisallow: /\n", "a", "/x");
	assert_denies("\xEF\xBBuser-agent: a\ndisallow: /\n", "a", "/x");
	assert_allows("\xEF\x11\xBFuser-agent: a\ndisallow: /\n", "a", "/x");
}

static void common_mistakes_are_forgiven(void **state)
{
	(void)state;
	assert_denies("user-agent: a\ndisallow /x\n", "a", "/x");
	assert_allows("user-agent: a\ndisallow /x y\n", "a", "/x");
	assert_denies("useragent: a\ndissallow: /x\n", "a", "/x");
	assert_denies("user agent: a\ndisalow: /x\n", "a", "/x");
	assert_denies("user-agent: a # me\ndisallow: /x # secret\n", "a", "/x");
	assert_denies(" user-agent : a \n\tdisallow\t:\t/x \n", "a", "/x");
}

static void an_overlong_line_is_cut_and_a_long_file_too(void **state)
{
	struct buf file = {0};
	struct robots *r;

	(void)state;
	buf_adds(&file, "user-agent: a\ndisallow: /x/");
	for (int i = 0; i < 20000; i++)
		buf_addc(&file, 'y');
	buf_adds(&file, "\nallow: /x/qux\ndisallow: /q\n");
	r = robots_parse(file.data, file.len, "a");
	assert_true(robots_allows(r, HOST "/x/fux", strlen(HOST "/x/fux"), NULL));
	assert_false(robots_allows(r, HOST "/q", strlen(HOST "/q"), NULL));
	robots_free(r);
	while (file.len < ROBOTS_MAX)
		buf_adds(&file, "#filler\n");
	buf_adds(&file, "disallow: /late\n");
	r = robots_parse(file.data, file.len, "a");
	assert_true(robots_allows(r, HOST "/late", strlen(HOST "/late"), NULL));
	robots_free(r);
	buf_free(&file);
}

static void utf_16_is_read_by_its_byte_order_mark(void **state)
{
	static const char line[] = "user-agent: *\ndisallow: /x";
	char text[2 * sizeof line];
	struct robots *r;

	(void)state;
	text[0] = '\xFF';
	text[1] = '\xFE';
	for (size_t i = 0; i < sizeof line - 1; i++) {
		text[2 + 2 * i] = line[i];
		text[3 + 2 * i] = '\0';
	}
	r = robots_parse(text, sizeof text, "a");
	assert_false(robots_allows(r, HOST "/x", strlen(HOST "/x"), NULL));
	robots_free(r);
	robots_free(robots_parse(text, 2, "a"));
}

static void crawl_delay_is_that_of_the_agents_group(void **state)
{
	const char *file =
	    "user-agent: a\ncrawl-delay: 2.5\ndisallow:\nuser-agent: *\ncrawl-delay: 9\n";
	struct robots *r = robots_parse(file, strlen(file), "a");

	(void)state;
	assert_int_equal(robots_crawl_delay(r), 2500);
	robots_free(r);
	r = robots_parse(file, strlen(file), "b");
	assert_int_equal(robots_crawl_delay(r), 9000);
	robots_free(r);
	r = robots_parse("user-agent: *\ncrawl-delay: -1", 29, "b");
	assert_int_equal(robots_crawl_delay(r), 0);
	robots_free(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(without_rules_everything_is_allowed),
	    cmocka_unit_test(robots_txt_itself_is_always_allowed),
	    cmocka_unit_test(names_and_agents_ignore_case_and_paths_do_not),
	    cmocka_unit_test(the_agents_token_ends_at_the_first_other_character),
	    cmocka_unit_test(groups_of_one_agent_are_merged),
	    cmocka_unit_test(a_group_may_have_many_agents),
	    cmocka_unit_test(other_lines_do_not_end_a_group),
	    cmocka_unit_test(the_star_group_is_for_agents_without_their_own),
	    cmocka_unit_test(the_longest_match_wins_and_allow_wins_a_tie),
	    cmocka_unit_test(stars_and_dollars_are_special),
	    cmocka_unit_test(the_query_is_part_of_the_path),
	    cmocka_unit_test(percent_encoding_is_one_with_what_it_stands_for),
	    cmocka_unit_test(every_line_end_and_a_byte_order_mark_are_understood),
	    cmocka_unit_test(common_mistakes_are_forgiven),
	    cmocka_unit_test(an_overlong_line_is_cut_and_a_long_file_too),
	    cmocka_unit_test(utf_16_is_read_by_its_byte_order_mark),
	    cmocka_unit_test(crawl_delay_is_that_of_the_agents_group),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
