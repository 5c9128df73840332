#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "cited.h"

/* The URLs of a line, separated by spaces. */
static void assert_cites(const char *line, const char *expected)
{
	const char *p = line, *end = line + strlen(line);
	struct buf url = {0}, all = {0};

	while (cited_next(&p, end, &url)) {
		if (all.len > 0)
			buf_addc(&all, ' ');
		buf_add(&all, url.data, url.len);
	}
	buf_addc(&all, '\0');
	assert_string_equal(all.data, expected);
	buf_free(&url);
	buf_free(&all);
}

static void a_plain_list_line_is_one_url(void **state)
{
	(void)state;
	assert_cites("http://example.com/a?b=c&d=e#f", "http://example.com/a?b=c&d=e#f");
	assert_cites("\thttps://example.com \r", "https://example.com");
	assert_cites("HTTPS://EXAMPLE.com/", "HTTPS://EXAMPLE.com/");
	assert_cites("http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x");
	assert_cites("http://user:pw@example.com/", "http://user:pw@example.com/");
}

static void text_without_urls_cites_nothing(void **state)
{
	(void)state;
	assert_cites("", "");
	assert_cites("see http: and https:// and http://", "");
	assert_cites("ftp://example.com mailto:a@b shttp://example.com", "");
	assert_cites("http://...", "");
}

static void punctuation_of_the_sentence_is_left_out(void **state)
{
	(void)state;
	assert_cites("See http://a.com/x. And http://b.com/y, or http://c.com/z!?",
		     "http://a.com/x http://b.com/y http://c.com/z");
	assert_cites("at http://a.com/x: 'http://b.com/it's' \"http://c.com/\"",
		     "http://a.com/x http://b.com/it http://c.com/");
	assert_cites("<http://a.com/> `http://b.com/` **http://c.com/** _http://d.com/x_",
		     "http://a.com/ http://b.com/ http://c.com/ http://d.com/x");
	assert_cites("http://a.com/x_ http://a.com/~me/", "http://a.com/x_ http://a.com/~me/");
}

static void balanced_parentheses_stay_and_others_go(void **state)
{
	(void)state;
	assert_cites("http://en.wikipedia.org/wiki/C_(language)",
		     "http://en.wikipedia.org/wiki/C_(language)");
	assert_cites("(see http://en.wikipedia.org/wiki/C_(language)).",
		     "http://en.wikipedia.org/wiki/C_(language)");
	assert_cites("(http://a.com/x), (http://b.com/y).", "http://a.com/x http://b.com/y");
	assert_cites("http://a.com/x(", "http://a.com/x");
}

static void markdown_html_and_bbcode_links_are_read(void **state)
{
	(void)state;
	assert_cites("[text](http://a.com/x) and [t](http://b.com/y_(z) \"title\")",
		     "http://a.com/x http://b.com/y_(z)");
	assert_cites("[x](http://a.com/)(see http://b.com/)", "http://a.com/ http://b.com/");
	assert_cites("[1]: http://a.com/x", "http://a.com/x");
	assert_cites("[http://a.com/x label] [[http://b.com/]]", "http://a.com/x http://b.com/");
	assert_cites("<a href='http://a.com/?x=1&amp;y=2'>t</a>", "http://a.com/?x=1&y=2");
	assert_cites("&lt;http://a.com/&gt; &quot;http://b.com/&quot;",
		     "http://a.com/ http://b.com/");
	assert_cites("[url]http://a.com/x[/url]", "http://a.com/x");
	assert_cites("|http://a.com/|http://b.com/|", "http://a.com/ http://b.com/");
}

static void a_url_inside_a_url_is_part_of_it(void **state)
{
	(void)state;
	assert_cites("https://web.archive.org/web/2017/http://a.com/",
		     "https://web.archive.org/web/2017/http://a.com/");
	assert_cites("view-source:http://a.com/", "http://a.com/");
}

static void cjk_text_around_a_url_is_left_out(void **state)
{
	(void)state;
	assert_cites("詳細はhttp://a.com/x.htmlをご覧ください。", "http://a.com/x.html");
	assert_cites("http://a.com/x。次「http://b.com/」、（http://c.com/）",
		     "http://a.com/x http://b.com/ http://c.com/");
	assert_cites("“http://a.com/” «http://b.com/» http://c.com/… http://d.com/—x",
		     "http://a.com/ http://b.com/ http://c.com/ http://d.com/");
}

static void letters_of_every_script_are_part_of_a_url(void **state)
{
	(void)state;
	assert_cites("http://ru.wikipedia.org/wiki/Москва", "http://ru.wikipedia.org/wiki/Москва");
	assert_cites("http://ja.wikipedia.org/wiki/日本", "http://ja.wikipedia.org/wiki/日本");
	assert_cites("http://ja.wikipedia.org/wiki/C言語", "http://ja.wikipedia.org/wiki/C言語");
	assert_cites("http://müller.example/ü", "http://müller.example/ü");
}

static void assert_alone(const char *line, const char *expected)
{
	struct buf url = {0};

	if (expected == NULL) {
		assert_false(cited_alone(line, strlen(line), &url));
	} else {
		assert_true(cited_alone(line, strlen(line), &url));
		assert_string_equal(url.data, expected);
	}
	buf_free(&url);
}

static void a_url_alone_on_a_line_keeps_its_punctuation(void **state)
{
	(void)state;
	assert_alone("http://a.com/Apple_Inc.", "http://a.com/Apple_Inc.");
	assert_alone(" \tHTTPS://a.com/Yahoo! \r", "HTTPS://a.com/Yahoo!");
	assert_alone("http://a.com/x_(y)?z='*'", "http://a.com/x_(y)?z='*'");
	assert_alone("http://a.com/{x}^2", "http://a.com/{x}^2");
	assert_alone("http://a.com/Michelson–Morley", "http://a.com/Michelson–Morley");
	assert_alone("http://a.com/日本", "http://a.com/日本");
	assert_alone("http://a.com/?x=1&amp;y=2", "http://a.com/?x=1&y=2");
	assert_alone("http://a.com/x,", "http://a.com/x");
	assert_alone("http://a.com/x ; ", "http://a.com/x");
}

static void a_line_with_anything_else_is_no_url_alone(void **state)
{
	(void)state;
	assert_alone("", NULL);
	assert_alone("http://", NULL);
	assert_alone("http://,", NULL);
	assert_alone("see http://a.com/", NULL);
	assert_alone("http://a.com/ b", NULL);
	assert_alone("http://a.com/\thttp://b.com/", NULL);
	assert_alone("http://a.com/,\"title\"", NULL);
	assert_alone("http://a.com/</a>", NULL);
	assert_alone("http://a.com/x。次", NULL);
	assert_alone("http://a.com/xをご覧ください", NULL);
	assert_alone("http://a.com/\xE9", NULL);
}

static size_t cut(const char *s)
{
	return cited_cut(s, strlen(s));
}

static void a_line_is_cut_where_no_url_is(void **state)
{
	(void)state;
	assert_int_equal(cut("see http://a.com/x"), 3);
	assert_int_equal(cut("\"http://a.com/x\",\"http://b.c"), 17);
	assert_int_equal(cut("http://a.com/,;x"), 0);
	assert_int_equal(cut("\"http://a.com/x"), 0);
	assert_int_equal(cut("http://a.com/x。http://b.com/"), 14);
	assert_int_equal(cut("http://a.com/日本"), 0);
	assert_int_equal(cut("http://a.com/\xE6\x97"), 0);
	assert_int_equal(cut(""), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_plain_list_line_is_one_url),
	    cmocka_unit_test(text_without_urls_cites_nothing),
	    cmocka_unit_test(punctuation_of_the_sentence_is_left_out),
	    cmocka_unit_test(balanced_parentheses_stay_and_others_go),
	    cmocka_unit_test(markdown_html_and_bbcode_links_are_read),
	    cmocka_unit_test(a_url_inside_a_url_is_part_of_it),
	    cmocka_unit_test(cjk_text_around_a_url_is_left_out),
	    cmocka_unit_test(a_url_alone_on_a_line_keeps_its_punctuation),
	    cmocka_unit_test(a_line_with_anything_else_is_no_url_alone),
	    cmocka_unit_test(a_line_is_cut_where_no_url_is),
	    cmocka_unit_test(letters_of_every_script_are_part_of_a_url),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
