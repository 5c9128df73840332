/* Does title_choose tell the document's title from the site's, a section's and the heading's own
 * signs? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "buf.h"
#include "dom.h"
#include "meta.h"
#include "parts.h"
#include "record.h"
#include "strip.h"

static void assert_title(const char *html, const char *title)
{
	struct arena a = {0};
	struct strip strip = {0};
	struct dom dom;
	struct record r = {0};
	struct meta_hints hints;

	strip_html(&strip, html, strlen(html), &a);
	dom_parse(&dom, &strip, &a);
	meta_read(&r, &dom, NULL, &a, &hints);
	assert_non_null(r.title);
	assert_string_equal(r.title, title);
	buf_free(&strip.html);
	arena_free(&a);
}

static void a_sign_that_links_to_its_heading_is_no_part_of_the_title(void **state)
{
	(void)state;
	assert_title("<title>API — Widgets</title><h1>API<a href='#api'>#</a></h1>", "API");
	assert_title("<title>API — Widgets</title><h1>API <a href='#api'>\xE2\x80\x8B</a></h1>",
		     "API");
	assert_title("<title>API — Widgets</title><h1><a href='p.html#api'><b>§</b></a>API</h1>",
		     "API");
	assert_title("<title>API\xE2\x80\x8B</title>", "API");
}

static void a_link_of_words_or_to_elsewhere_is_part_of_the_title(void **state)
{
	(void)state;
	assert_title("<title>x</title><h1>The <a href='#api'>API</a> of x</h1>", "The API of x");
	assert_title("<title>C# basics</title><h1>C<a href='/cs'>#</a> basics</h1>", "C# basics");
}

static void nothing_inside_brackets_parts_a_title(void **state)
{
	(void)state;
	assert_title("<title>A library for tide tables (Index - G)</title>",
		     "A library for tide tables (Index - G)");
	assert_title("<title>Mills of the old harbour [part 1 | of 2] | The Post</title>",
		     "Mills of the old harbour [part 1 | of 2]");
	assert_title("<title>潮汐磨坊（上 | 下） | 港口邮报</title>", "潮汐磨坊（上 | 下）");
	assert_title("<title>Map< Key - (A | B) > Class</title>", "Map< Key - (A | B) > Class");
}

static void an_open_bracket_that_nothing_closes_is_a_sign(void **state)
{
	struct parts p;
	const char *s = "Tides (and mills | The Post", *chain = "Post < News > Tides";

	(void)state;
	parts_split(&p, text_of(s, strlen(s)));
	assert_int_equal(p.n, 2);
	parts_split(&p, text_of(chain, strlen(chain)));
	assert_int_equal(p.n, 2);
}

static void what_a_link_to_the_first_page_shows_is_the_site(void **state)
{
	(void)state;
	assert_title("<title>Mill 3 | Timeline</title><a href='../index.html'>Mill 3</a>"
		     "<h1>Timeline</h1>",
		     "Timeline");
	assert_title("<title>Mill Admin - Buttons</title><a class='x navbar-brand' href='/go'>Mill "
		     "Admin</a><h1>Buttons</h1>",
		     "Buttons");
}

static void a_link_to_itself_or_below_the_heading_names_no_site(void **state)
{
	(void)state;
	assert_title("<title>Tides | Mills</title><a href='./'>Tides</a><h1>Tides</h1>", "Tides");
	assert_title("<title>Mill 3 - Log in</title><h1>Hello</h1><a href='index.html'>Log in</a>",
		     "Mill 3 - Log in");
}

static void a_heading_that_only_links_to_a_first_page_is_the_site(void **state)
{
	(void)state;
	assert_title("<title>5. The command line</title>"
		     "<h1><a href='http://www.mill.example'>Mill Mailer</a></h1>"
		     "<h2>Chapter 5 - The command line</h2>",
		     "5. The command line");
	/* A heading that links to a page, or is more than the link, is one. */
	assert_title("<title>Tides</title><h1><a href='/tides/'>Tides at the mill</a></h1>",
		     "Tides at the mill");
	assert_title("<title>Tides</title><h1><a href='/'>Tides</a> at the mill</h1>",
		     "Tides at the mill");
}

static void a_lower_heading_that_ends_or_begins_the_title_is_it(void **state)
{
	(void)state;
	assert_title("<title>TideTable: Mill 3 Reference Manual</title><h2>TideTable</h2>"
		     "<h2>Functions</h2>",
		     "TideTable");
	assert_title("<title>Oct-Files (Mill (version 7.3.0))</title><h4>A.1 Oct-Files</h4>",
		     "A.1 Oct-Files");
	assert_title("<title>Mill (ref) - Chapter 15: Number Theory</title><h3>15 Number "
		     "Theory</h3>",
		     "15 Number Theory");
	assert_title("<title>Mill: Member List</title><div class=title>Member List</div>",
		     "Member List");
}

static void a_lower_heading_is_no_title_beside_a_better_one(void **state)
{
	(void)state;
	assert_title("<title>Mercury (planet)</title><h2>Mercury</h2>", "Mercury (planet)");
	assert_title("<title>Tides: a guide for millers</title><h2>Tides: a guide for millers</h2>"
		     "<h3>Tides</h3>",
		     "Tides: a guide for millers");
	assert_title("<title>Mills: Tides and how to use them</title><h1>How tides are used</h1>"
		     "<h2>Mills</h2>",
		     "How tides are used");
	assert_title("<title>Town of Mills: Notice</title><h2>Town of Mills</h2>"
		     "<h3>Notice of works on the bridge</h3>",
		     "Town of Mills: Notice");
}

static void one_of_many_first_level_headings_is_a_section(void **state)
{
	(void)state;
	assert_title(
	    "<title>Mill 2 manual</title><h1>Mill</h1><h1>1. Terms</h1><h1>2. The mill</h1>"
	    "<h1>3. Tides and the mill</h1><h1>4. Summary</h1>",
	    "Mill 2 manual");
	assert_title("<title>Grinding by the tide - Mill</title><h1>News</h1><h1>Shop</h1>"
		     "<h1>Grinding by the tide, part 2</h1><h1>More</h1><h1>About</h1>",
		     "Grinding by the tide, part 2");
}

static void a_video_in_the_page_does_not_name_it(void **state)
{
	(void)state;
	assert_title("<title>Mill burns down - Post</title>"
		     "<script type='application/ld+json'>{\"@context\":\"http://schema.org\","
		     "\"@type\":\"VideoObject\",\"name\":\"The sails caught fire\"}</script>"
		     "<h1>Mill burns down after the storm</h1><h2>The sails caught fire</h2>",
		     "Mill burns down after the storm");
	assert_title("<script type='application/ld+json'>{\"@context\":\"http://schema.org\","
		     "\"@type\":\"VideoObject\",\"name\":\"The sails caught fire\"}</script><p>x",
		     "The sails caught fire");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_sign_that_links_to_its_heading_is_no_part_of_the_title),
	    cmocka_unit_test(a_link_of_words_or_to_elsewhere_is_part_of_the_title),
	    cmocka_unit_test(nothing_inside_brackets_parts_a_title),
	    cmocka_unit_test(an_open_bracket_that_nothing_closes_is_a_sign),
	    cmocka_unit_test(what_a_link_to_the_first_page_shows_is_the_site),
	    cmocka_unit_test(a_link_to_itself_or_below_the_heading_names_no_site),
	    cmocka_unit_test(a_heading_that_only_links_to_a_first_page_is_the_site),
	    cmocka_unit_test(a_lower_heading_that_ends_or_begins_the_title_is_it),
	    cmocka_unit_test(a_lower_heading_is_no_title_beside_a_better_one),
	    cmocka_unit_test(one_of_many_first_level_headings_is_a_section),
	    cmocka_unit_test(a_video_in_the_page_does_not_name_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
