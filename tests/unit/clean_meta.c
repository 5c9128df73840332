/* Does meta_read find what a page says about itself, and believe the right statement? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "buf.h"
#include "dom.h"
#include "meta.h"
#include "name.h"
#include "record.h"
#include "strip.h"

struct fixture {
	struct arena arena;
	struct strip strip;
	struct dom dom;
	struct record record;
	struct meta_hints hints;
};

static void read_page(struct fixture *f, const char *html, size_t len, const char *url)
{
	strip_html(&f->strip, html, len, &f->arena);
	dom_parse(&f->dom, &f->strip, &f->arena);
	meta_read(&f->record, &f->dom, url, &f->arena, &f->hints);
}

static void drop(struct fixture *f)
{
	buf_free(&f->strip.html);
	arena_free(&f->arena);
}

/* What is asserted of one page: a field left NULL must not be found. */
struct expected {
	const char *title, *author, *sitename;
};

static void assert_field(const char *got, const char *want, const char *name)
{
	if (want == NULL && got == NULL)
		return;
	if (want == NULL || got == NULL || strcmp(got, want) != 0)
		fail_msg("%s is \"%s\", not \"%s\"", name, got != NULL ? got : "(none)",
			 want != NULL ? want : "(none)");
}

static void assert_page(const char *html, const char *url, struct expected e)
{
	struct fixture f = {0};

	read_page(&f, html, strlen(html), url);
	assert_field(f.record.title, e.title, "title");
	assert_field(f.record.author, e.author, "author");
	assert_field(f.record.sitename, e.sitename, "sitename");
	drop(&f);
}

static void assert_title(const char *html, const char *url, const char *title)
{
	struct fixture f = {0};

	read_page(&f, html, strlen(html), url);
	assert_field(f.record.title, title, "title");
	drop(&f);
}

static void assert_author(const char *html, const char *author)
{
	struct fixture f = {0};

	read_page(&f, html, strlen(html), "http://example.org/a");
	assert_field(f.record.author, author, "author");
	drop(&f);
}

/* Whether the page states the date so. */
static void assert_date(const char *html, size_t i, const char *text, const char *from,
			const char *kind)
{
	struct fixture f = {0};

	read_page(&f, html, strlen(html), NULL);
	assert_true(f.record.n_dates > i);
	assert_string_equal(f.record.dates[i].text, text);
	assert_string_equal(f.record.dates[i].from, from);
	assert_string_equal(f.record.dates[i].kind, kind);
	drop(&f);
}

static void the_site_is_no_part_of_the_title(void **state)
{
	(void)state;
	assert_title(
	    "<title>Tides at the mill | The Harbour Post</title><h1>Tides at the mill</h1>", NULL,
	    "Tides at the mill");
	assert_title("<title>The Harbour Post: Tides at the mill</title>"
		     "<meta property=og:site_name content='The Harbour Post'>",
		     NULL, "Tides at the mill");
	assert_title("<title>Tides at the old mill - harbourpost</title>",
		     "http://www.harbourpost.example/1", "Tides at the old mill");
	assert_title("<title>潮汐磨坊的故事 | 港口邮报</title><h1>潮汐磨坊的故事</h1>", NULL,
		     "潮汐磨坊的故事");
	assert_title("<title>Приливы у мельницы — Вестник</title>"
		     "<meta property=og:title content='Приливы у мельницы'>",
		     NULL, "Приливы у мельницы");
}

static void a_dash_inside_the_title_stays(void **state)
{
	(void)state;
	assert_title("<title>Flexbox - a guide</title><h1>Flexbox - a guide</h1>", NULL,
		     "Flexbox - a guide");
	assert_title("<title>Beds – oak and ash for the whole house</title>", NULL,
		     "Beds – oak and ash for the whole house");
}

static void french_quotation_marks_part_nothing_unless_they_stand_alone(void **state)
{
	(void)state;
	assert_title("<title>Фильм «Левиафан» получил премию — Газета</title>", NULL,
		     "Фильм «Левиафан» получил премию");
	assert_title("<title>Selon «Le Phare», la fête est finie</title>", NULL,
		     "Selon «Le Phare», la fête est finie");
	assert_title("<title>Le « grand » débat du port | Le Phare</title>", NULL,
		     "Le « grand » débat du port");
	assert_title("<title>Der »alte« Hafen wird neu gebaut</title>", NULL,
		     "Der »alte« Hafen wird neu gebaut");
	assert_title("<title>The old harbour is rebuilt » News » The Post</title>", NULL,
		     "The old harbour is rebuilt");
	assert_title("<title>The old harbour is rebuilt « The Post</title>", NULL,
		     "The old harbour is rebuilt");
}

static void a_heading_with_the_site_s_name_is_no_title(void **state)
{
	(void)state;
	assert_title("<title>Tides at the mill | The Harbour Post</title>"
		     "<h1><a href=/>The Harbour Post</a></h1><h2>Tides at the mill</h2>",
		     "http://theharbourpost.example/", "Tides at the mill");
}

static void a_heading_that_is_the_end_of_the_title_is_the_site(void **state)
{
	(void)state;
	assert_title("<title>The mill turns again - The Quay</title><h1><a href=/>The Quay</a></h1>"
		     "<h2>The mill turns again</h2>",
		     NULL, "The mill turns again");
}

static void a_heading_and_a_headline_with_one_beginning_outweigh_the_title(void **state)
{
	(void)state;
	assert_title(
	    "<title>App</title><h1>The mill turns again</h1>"
	    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The "
	    "mill turns again in the harbour town\"}</script>",
	    NULL, "The mill turns again");
	/* A word or two may be the beginning of anything. */
	assert_title(
	    "<title>Tide tables for sailors</title><h1>The mill</h1>"
	    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The "
	    "mill turns again\"}</script>",
	    NULL, "Tide tables for sailors");
}

static void a_title_that_is_the_site_s_gives_way_to_a_declared_one(void **state)
{
	static const char page[] =
	    "<title>The Example Quay - harbour news</title>"
	    "<meta property=og:site_name content='The Example Quay'>"
	    "<meta property=og:title content='The mill turns again'><p>Text.";

	(void)state;
	assert_title(page, "http://quay.example/mill", "The mill turns again");
	assert_title(page, "http://quay.example/", "The Example Quay - harbour news");
}

static void an_article_s_heading_is_believed_before_a_title_for_search_engines(void **state)
{
	static const char page[] = "<title>Best mills 2025: 7 tested</title>%s"
				   "<h1>The seven mills we liked best</h1>";
	char html[512];

	(void)state;
	snprintf(html, sizeof html, page, "<meta property=og:type content=article>");
	assert_title(html, NULL, "The seven mills we liked best");
	snprintf(html, sizeof html, page,
		 "<meta property=og:title content='Best mills 2025: 7 tested'>");
	assert_title(html, NULL, "Best mills 2025: 7 tested");
}

static void a_heading_that_the_address_confirms_is_believed_before_a_slogan(void **state)
{
	static const char page[] = "<title>Millers - The heart of the river</title>"
				   "<h1>Which stone for rye?</h1>";

	(void)state;
	assert_title(page, "http://millers.example/r/stones/which_stone_for_rye/",
		     "Which stone for rye?");
	assert_title(page, "http://millers.example/r/4711", "Millers - The heart of the river");
}

static void a_button_is_no_part_of_a_heading(void **state)
{
	(void)state;
	assert_title("<title>mill - Rust</title><h1>Crate <b>mill</b>&nbsp;<button>Copy</button>"
		     "<span hidden>Save this page</span></h1>",
		     NULL, "Crate mill");
	assert_title(
	    "<title>Tide mills turn again - x</title><h1>Tide <i>mill</i>s turn<br>again</h1>",
	    NULL, "Tide mills turn again");
}

static void what_a_template_left_behind_is_no_author(void **state)
{
	(void)state;
	assert_author("<title>x</title><meta name=author content='page.head.extra.author'>", NULL);
	assert_author("<title>x</title><meta name=author content='{{ post.author }}'>", NULL);
	assert_author("<title>x</title><meta name=author content='J.R.R.Marsh'>", "J.R.R.Marsh");
}

static void a_link_of_a_heading_to_itself_is_cut(void **state)
{
	(void)state;
	assert_title(
	    "<title>json.tool — Tool Documentation</title><h1>json.tool<a href=#x>¶</a></h1>", NULL,
	    "json.tool");
}

static void json_ld_names_author_and_site(void **state)
{
	(void)state;
	assert_page("<title>Tides</title><script "
		    "type=application/ld+json>{\"@context\":\"https://schema.org\","
		    "\"@type\":\"NewsArticle\",\"headline\":\"Tides\",\"author\":[{\"@type\":"
		    "\"Person\",\"name\":"
		    "\"Ada Marsh\"},{\"@type\":\"Organization\",\"name\":\"Harbour "
		    "Post\"},{\"@type\":\"Person\","
		    "\"name\":\"Bo "
		    "Quay\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour Post\"}}"
		    "</script>",
		    NULL, (struct expected){"Tides", "Ada Marsh, Bo Quay", "Harbour Post"});
}

static void json_ld_references_are_followed(void **state)
{
	(void)state;
	assert_author(
	    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"@id\":\"#a\","
	    "\"author\":{\"@id\":\"#p\"}},{\"@type\":\"WebPage\"},"
	    "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ada Marsh\"}]}</script>",
	    "Ada Marsh");
}

static void json_ld_of_other_things_is_not_the_page_s(void **state)
{
	(void)state;
	/* Breadcrumbs, questions of a FAQ, a reviewer. */
	assert_page(
	    "<title>Mill wheels</title><h1>Mill wheels</h1>"
	    "<script type=application/ld+json>[{\"@type\":\"BreadcrumbList\",\"name\":\"Shop\"},"
	    "{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\",\"name\":\"Do they "
	    "float?\","
	    "\"author\":{\"name\":\"Q\"}},{\"@type\":\"Question\",\"name\":\"Do they sink?\"}]},"
	    "{\"@type\":\"Product\",\"name\":\"Mill "
	    "wheels\",\"review\":{\"@type\":\"Review\",\"author\":"
	    "{\"@type\":\"Person\",\"name\":\"A Customer\"}}}]</script>",
	    NULL, (struct expected){"Mill wheels", NULL, NULL});
}

static void broken_json_ld_is_mended(void **state)
{
	static const char *const broken[] = {
	    "{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Marsh\",},}",
	    "<!-- {\"@type\":\"Article\",\"author\":{\"name\":\"Ada Marsh\"}} -->",
	    "//<![CDATA[\n{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Marsh\"}}\n//]]>",
	    "{\"@type\":\"Article\",\"description\":\"two\nlines\",\"author\":{\"name\":\"Ada "
	    "Marsh\"}}",
	    "{\"@type\":\"Article\",\"description\":\"it\\'s\",\"author\":{\"name\":\"Ada "
	    "Marsh\"}};",
	    "{\"@type\":\"Article\",\"description\":\"so \"called\" news\",\"author\":\"Ada "
	    "Marsh\"}",
	    "{&quot;@type&quot;:&quot;Article&quot;,&quot;author&quot;:&quot;Ada Marsh&quot;}",
	};
	char html[512];

	(void)state;
	for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
		snprintf(html, sizeof html, "<script type=application/ld+json>%s</script>",
			 broken[i]);
		assert_author(html, "Ada Marsh");
	}
}

static void hopeless_json_ld_is_skipped(void **state)
{
	(void)state;
	assert_author("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":</script>"
		      "<meta name=author content='Ada Marsh'>",
		      "Ada Marsh");
}

static void a_byline_is_read_in_many_languages(void **state)
{
	static const struct {
		const char *line, *name;
	} cases[] = {{"By Ada Marsh", "Ada Marsh"},
		     {"Von Ada Marsh", "Ada Marsh"},
		     {"Par Ada Marsh", "Ada Marsh"},
		     {"作者：王小明", "王小明"},
		     {"文/王小明", "王小明"},
		     {"Автор: Ада Марш", "Ада Марш"},
		     {"Written by Ada Marsh", "Ada Marsh"},
		     {"By Ada Marsh | 3 May 2018", "Ada Marsh"},
		     {"By Ada Marsh - May 3, 2018", "Ada Marsh"}};
	char html[512];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		snprintf(html, sizeof html, "<title>Tides</title><h1>Tides</h1><p>%s</p><p>Text.",
			 cases[i].line);
		assert_author(html, cases[i].name);
	}
}

static void a_sentence_that_begins_like_a_byline_names_nobody(void **state)
{
	(void)state;
	assert_author(
	    "<title>Tides</title><h1>Tides</h1><p>By default, we can use the photos you have.",
	    NULL);
	assert_author("<title>Tides</title><h1>Tides</h1><p><b>Tides are made</b> by storing water "
		      "behind a dam",
		      NULL);
}

static void a_byline_in_code_names_nobody(void **state)
{
	(void)state;
	assert_author("<title>Tides</title><h1>Tides</h1><p>By Ada Marsh</p><p>Text.", "Ada Marsh");
	assert_author("<title>Tides</title><h1>Tides</h1><pre>By Ada Marsh</pre><p>Text.", NULL);
	assert_author("<title>Tides</title><h1>Tides</h1><p><code>By Ada Marsh</code></p><p>Text.",
		      NULL);
	assert_author("<title>Tides</title><h1>Tides</h1><p><kbd>By Ada Marsh</kbd></p><p>Text.",
		      NULL);
}

static void an_author_may_be_named_in_a_meta_element_of_the_body(void **state)
{
	(void)state;
	assert_author("<h1>Tides</h1><div itemprop=author itemscope><meta itemprop=name "
		      "content='Ada Marsh'><img src=a></div><p>Text.",
		      "Ada Marsh");
	assert_author("<h1>Tides</h1><div itemprop=author itemscope><meta itemprop=name>"
		      "<img src=a></div><p>Text.",
		      NULL);
}

static void a_byline_element_gives_the_name_without_the_rest(void **state)
{
	(void)state;
	assert_author(
	    "<h1>Tides</h1><div class=post-author>By <a href=/ada>Ada Marsh</a> and <a href=/bo>Bo "
	    "Quay</a><span>5 min read</span></div>",
	    "Ada Marsh, Bo Quay");
	assert_author(
	    "<h1>Tides</h1><div class=byline>Posted&nbsp;by <b>Ada Marsh</b>, May 3, 2018</div>",
	    "Ada Marsh");
}

static void authors_of_comments_are_not_the_page_s(void **state)
{
	(void)state;
	assert_author(
	    "<h1>Tides</h1><p>one<p>two<p>three<p>four<p>five<p>six<p>seven<p>eight<p>nine<p>ten"
	    "<div class=comments><span class=author>A Reader</span>First!</div>",
	    NULL);
}

static void the_site_or_admin_is_the_author_only_if_nobody_else_is(void **state)
{
	(void)state;
	assert_author(
	    "<meta name=author content=admin><h1>Tides</h1><span class=author>Ada Marsh</span>",
	    "Ada Marsh");
	assert_author("<meta name=author content=admin><h1>Tides</h1>", "admin");
}

static void an_address_is_no_author(void **state)
{
	(void)state;
	assert_author("<meta property=article:author content=https://social.example/ada>", NULL);
	assert_author("<meta property=article:author content=100012345>", NULL);
}

static void several_authors_are_joined(void **state)
{
	(void)state;
	assert_author("<meta name=citation_author content='Marsh, Ada'>"
		      "<meta name=citation_author content='Quay, Bo'>",
		      "Ada Marsh, Bo Quay");
	assert_author("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[\"Ada "
		      "Marsh, PhD\","
		      "\"Bo Quay\"]}</script>",
		      "Ada Marsh, PhD; Bo Quay");
}

static void authors_beside_each_other_are_joined(void **state)
{
	(void)state;
	assert_author("<h1>Tides</h1><p class=byline>By <a rel=author href=/a>Ada Marsh</a>, <a "
		      "rel=author href=/b>Bo Quay</a> and <a rel=author href=/c>Cy Pier</a></p>",
		      "Ada Marsh, Bo Quay, Cy Pier");
	/* In one piece of text "and" may be part of a name. */
	assert_author("<h1>Tides</h1><p class=byline>By Ada Marsh and Bo Quay</p>",
		      "Ada Marsh and Bo Quay");
	/* Two links to one author, or to the next text's, are joined by nothing. */
	assert_author("<h1>Tides</h1><p><a rel=author href=/a>Ada Marsh</a> <a rel=author "
		      "href=/a>All of her texts</a></p>",
		      "Ada Marsh");
}

static void what_a_newsroom_calls_its_people_is_no_part_of_the_name(void **state)
{
	(void)state;
	assert_author("<h1>Tides</h1><p class=byline>By Ada Marsh, Staff Writer</p>", "Ada Marsh");
	assert_author("<h1>Tides</h1><p class=byline>By Ada Marsh, Harbour Correspondent</p>",
		      "Ada Marsh");
	assert_author("<h1>Tides</h1><p class=byline>By Ada Marsh, MD</p>", "Ada Marsh, MD");
	assert_author("<h1>Tides</h1><p>Posted by Ada Marsh, Product Manager, Mill Team</p>",
		      "Ada Marsh");
}

static void the_name_behind_the_label_is_the_author(void **state)
{
	(void)state;
	assert_author("<h1>Class Foo</h1><dl><dt>Since:</dt><dd>1.2</dd><dt>Author:</dt>"
		      "<dd>Jane Roe</dd></dl>",
		      "Jane Roe");
	assert_author("<title>Ada Marsh</title><h1>Ada Marsh</h1><p>By</p><p>Jane Roe</p>",
		      "Jane Roe");
	assert_author("<p>By</p><h1>Ada Marsh</h1>", NULL);
	assert_author("<h1>Tides</h1><div>By <a>Jane Roe</a> and <a>Al Po</a></div>",
		      "Jane Roe, Al Po");
}

static void a_label_within_a_sentence_or_of_one_of_many_credits_names_nobody(void **state)
{
	(void)state;
	assert_author("<h1>Boxing errors</h1><p>The standard library makes much use of <a><code>"
		      "From</code></a> <b>Jane Roe</b>",
		      NULL);
	assert_author("<h1>Boxing errors</h1><p>The standard library makes much use of the mills "
		      "<i>by</i> <b>Jane Roe</b>, which grind whatever there is to grind, day and "
		      "night, in all weathers.",
		      NULL);
	assert_author("<h1>The Mill (film)</h1><table><tr><th>Directed by<td>Ada Marsh<tr><th>"
		      "Written by<td>Jane Roe</table>",
		      NULL);
}

static void what_a_page_tells_its_reader_is_no_author(void **state)
{
	(void)state;
	assert_author("<h1>Tides</h1><a rel=author>More from this author</a>", NULL);
	assert_author("<h1>Tides</h1><a rel=author>You're logged in as</a>", NULL);
	assert_author("<h1>Tides</h1><a rel=author>Account</a>", NULL);
	assert_author("<h1>Tides</h1><a rel=author>Log in to vote</a>", NULL);
	assert_author("<h1>Tides</h1><a rel=author>Log Inman</a>", "Log Inman");
	assert_author("<h1>潮汐</h1><a rel=author>辞書の編集</a>", NULL);
}

static void json_ld_may_give_names_as_a_list_or_in_parts(void **state)
{
	(void)state;
	assert_author("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{"
		      "\"@type\":\"Person\",\"name\":[\"Ada Marsh\",\"Bo Quay\"]}}</script>",
		      "Ada Marsh, Bo Quay");
	assert_author("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{"
		      "\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Marsh\"}}"
		      "</script>",
		      "Ada Marsh");
	assert_author("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\","
		      "\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\","
		      "\"givenName\":\"Ada\",\"familyName\":\"Marsh\"}]}</script>",
		      "Ada Marsh");
}

static void dates_come_best_evidence_first(void **state)
{
	static const char page[] =
	    "<meta property=article:published_time content=2018-06-14T10:50:00+03:00>"
	    "<meta property=article:modified_time content=2018-06-15>"
	    "<script "
	    "type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2018-06-14\"}</"
	    "script>"
	    "<title>Tides</title><h1>Tides</h1><time datetime=2018-06-13>yesterday</time>";

	(void)state;
	assert_date(page, 0, "2018-06-14", "jsonld:datePublished", "published");
	assert_date(page, 1, "2018-06-14T10:50:00+03:00", "meta:article:published_time",
		    "published");
	assert_date(page, 2, "2018-06-15", "meta:article:modified_time", "modified");
	assert_date(page, 3, "2018-06-13", "time:datetime", "unknown");
}

static void a_date_line_near_the_title_is_stated(void **state)
{
	(void)state;
	assert_date("<title>Tides</title><h1>Tides</h1><p>Updated 14 June 2018<p>Text", 0,
		    "Updated 14 June 2018", "text", "modified");
	assert_date("<title>潮</title><h1>潮</h1><p>2018年6月14日<p>本文", 0, "2018年6月14日",
		    "text", "unknown");
}

static void dates_of_a_list_come_after_the_page_s(void **state)
{
	static const char page[] =
	    "<aside><ul><li><time datetime=2020-01-01></time><li><time "
	    "datetime=2020-01-02></time></ul></aside>"
	    "<title>Tides</title><h1>Tides</h1><time datetime=2018-06-14></time><p>Text"
	    "<div class=comments><time datetime=2019-01-01></time></div>";

	(void)state;
	assert_date(page, 0, "2018-06-14", "time:datetime", "unknown");
	assert_date(page, 1, "2020-01-01", "related", "unknown");
	assert_date(page, 3, "2019-01-01", "comment", "unknown");
}

static void addresses_are_made_absolute(void **state)
{
	static const char page[] =
	    "<html lang=de_AT><link rel=canonical href=/tides><meta property=og:image "
	    "content=../i/mill.jpg><meta name=keywords content='mill, tide,mill'>";
	struct fixture f = {0};

	(void)state;
	read_page(&f, page, strlen(page), "http://www.example.org/a/b?utm=1");
	assert_string_equal(f.record.url, "http://www.example.org/tides");
	assert_string_equal(f.record.hostname, "example.org");
	assert_string_equal(f.record.image, "http://www.example.org/i/mill.jpg");
	assert_string_equal(f.record.language, "de-AT");
	assert_int_equal(f.record.n_tags, 2);
	assert_string_equal(f.record.tags[1], "tide");
	drop(&f);
}

static void the_canonical_address_is_relative_to_base(void **state)
{
	static const char page[] = "<base href='http://www.example.org/'><link rel=canonical "
				   "href=tides><title>Tides</title>";
	struct fixture f = {0};

	(void)state;
	read_page(&f, page, strlen(page), "http://mirror.example/x/y");
	assert_string_equal(f.record.url, "http://www.example.org/tides");
	drop(&f);
}

static void assert_image(const char *html, const char *image)
{
	struct fixture f = {0};

	read_page(&f, html, strlen(html), "http://example.org/a");
	assert_field(f.record.image, image, "image");
	drop(&f);
}

static void json_ld_s_image_is_resolved_through_the_graph(void **state)
{
	(void)state;
	assert_image("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\","
		     "\"image\":{\"@id\":\"#primaryimage\"}},{\"@type\":\"ImageObject\",\"@id\":"
		     "\"#primaryimage\",\"contentUrl\":\"/i/mill.jpg\"}]}</script>",
		     "http://example.org/i/mill.jpg");
	assert_image("<script type=application/ld+json>{\"@type\":\"Article\",\"image\":{"
		     "\"@type\":\"ImageObject\",\"contentUrl\":\"/i/mill.jpg\"}}</script>",
		     "http://example.org/i/mill.jpg");
}

static void a_description_has_no_tags(void **state)
{
	static const struct {
		const char *said, *told;
	} cases[] = {{"<p>The mill <b>turn</b>s.</p><p>Again.</p>", "The mill turns. Again."},
		     {"&lt;p class='a'&gt;Two&lt;br/&gt;lines", "Two lines"},
		     {"A vector<int> is a < b, and <3", "A vector<int> is a < b, and <3"},
		     {"The <p> element", "The <p> element"},
		     {"<p></p>", NULL}};
	char html[512];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct fixture f = {0};

		snprintf(html, sizeof html,
			 "<script type=application/ld+json>{\"@type\":\"Article\","
			 "\"description\":\"%s\"}</script>",
			 cases[i].said);
		read_page(&f, html, strlen(html), NULL);
		assert_field(f.record.description, cases[i].told, "description");
		drop(&f);
	}
}

static void tags_are_parted_by_the_commas_of_any_script(void **state)
{
	static const char page[] =
	    "<meta name=keywords content='水车，重建、港口;mill；quay، ميناء, mill'>";
	static const char *const tags[] = {"水车", "重建", "港口", "mill", "quay", "ميناء"};
	struct fixture f = {0};

	(void)state;
	read_page(&f, page, strlen(page), NULL);
	assert_int_equal(f.record.n_tags, 6);
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(f.record.tags[i], tags[i]);
	drop(&f);
}

static void rel_is_a_list_of_words(void **state)
{
	static const char page[] = "<link rel='shortlink canonical' "
				   "href=/tides><h1>Tides</h1><p>By <a rel='author nofollow' "
				   "href=/ada>Ada</a><p><a href=/cc rel='License noopener'>CC</a>"
				   "<a href=/no rel=license-of-another>No</a>";
	struct fixture f = {0};

	(void)state;
	read_page(&f, page, strlen(page), "http://example.org/a");
	assert_string_equal(f.record.url, "http://example.org/tides");
	assert_string_equal(f.record.license, "/cc");
	assert_string_equal(f.record.author, "Ada");
	drop(&f);
}

static void hints_say_what_the_page_calls_itself(void **state)
{
	static const char page[] =
	    "<title>Tides</title><h1>Tides</h1><script type=application/ld+json>"
	    "{\"@type\":\"DiscussionForumPosting\",\"text\":\"Is it high?\"}</script>";
	struct fixture f = {0};

	(void)state;
	read_page(&f, page, strlen(page), NULL);
	assert_string_equal(f.hints.pagetype, "forum");
	assert_string_equal(f.hints.body, "Is it high?");
	assert_int_equal(f.dom.nodes[f.hints.title].tag, TAG_h1);
	drop(&f);
}

static void a_generator_of_manuals_or_threads_says_the_type(void **state)
{
	static const struct {
		const char *page, *type;
		bool is_certain;
	} pages[] = {
	    {"<meta name=generator content='Docutils 0.19: http://docutils.example/'>",
	     "documentation", true},
	    {"<meta name=generator content='phpBB'>", "forum", true},
	    {"<meta name=generator content='Doxygen 1.9'><meta property=og:type content=article>",
	     "article", false},
	    {"<meta name=generator content='A program like Doxygen'>", NULL, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		struct fixture f = {0};

		read_page(&f, pages[i].page, strlen(pages[i].page), NULL);
		if (pages[i].type == NULL)
			assert_null(f.hints.pagetype);
		else
			assert_string_equal(f.hints.pagetype, pages[i].type);
		assert_int_equal(f.hints.pagetype_is_certain, pages[i].is_certain);
		drop(&f);
	}
}

static void a_page_that_says_nothing_has_nothing(void **state)
{
	struct fixture f = {0};

	(void)state;
	read_page(&f, "", 0, NULL);
	assert_null(f.record.title);
	assert_null(f.record.author);
	assert_null(f.record.url);
	assert_int_equal(f.record.n_dates, 0);
	assert_int_equal(f.hints.title, -1);
	drop(&f);
}

/* What a hostile page repeats is kept some hundred times, and each is cut. */
static void masses_are_bounded(void **state)
{
	struct fixture f = {0};
	struct buf page = {0};

	(void)state;
	for (int i = 0; i < 20000; i++)
		buf_addf(
		    &page,
		    "<meta name=author content='Name %c%c'><meta name=date content='2018-06-%d'>"
		    "<h1 class=author>Heading %d</h1>",
		    'A' + i % 26, 'a' + i / 26 % 26, i % 28 + 1, i);
	buf_adds(&page, "<script type=application/ld+json>");
	for (int i = 0; i < 2000; i++)
		buf_adds(&page, "[");
	read_page(&f, page.data, page.len, NULL);
	assert_true(strlen(f.record.author) < 4096);
	assert_true(f.record.n_dates <= 32);
	buf_free(&page);
	drop(&f);
}

static void names_are_told_from_sentences(void **state)
{
	(void)state;
	assert_true(name_is_person("Ada Marsh"));
	assert_true(name_is_person("Ludwig van der Rohe"));
	assert_true(name_is_person("王小明"));
	assert_false(name_is_person("storing data"));
	assert_false(name_is_person("Default, we can use the photos"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_site_is_no_part_of_the_title),
	    cmocka_unit_test(a_dash_inside_the_title_stays),
	    cmocka_unit_test(french_quotation_marks_part_nothing_unless_they_stand_alone),
	    cmocka_unit_test(a_heading_with_the_site_s_name_is_no_title),
	    cmocka_unit_test(a_heading_that_is_the_end_of_the_title_is_the_site),
	    cmocka_unit_test(a_heading_and_a_headline_with_one_beginning_outweigh_the_title),
	    cmocka_unit_test(a_title_that_is_the_site_s_gives_way_to_a_declared_one),
	    cmocka_unit_test(an_article_s_heading_is_believed_before_a_title_for_search_engines),
	    cmocka_unit_test(a_heading_that_the_address_confirms_is_believed_before_a_slogan),
	    cmocka_unit_test(a_button_is_no_part_of_a_heading),
	    cmocka_unit_test(what_a_template_left_behind_is_no_author),
	    cmocka_unit_test(a_link_of_a_heading_to_itself_is_cut),
	    cmocka_unit_test(json_ld_names_author_and_site),
	    cmocka_unit_test(json_ld_references_are_followed),
	    cmocka_unit_test(json_ld_of_other_things_is_not_the_page_s),
	    cmocka_unit_test(broken_json_ld_is_mended),
	    cmocka_unit_test(hopeless_json_ld_is_skipped),
	    cmocka_unit_test(a_byline_is_read_in_many_languages),
	    cmocka_unit_test(a_sentence_that_begins_like_a_byline_names_nobody),
	    cmocka_unit_test(a_byline_element_gives_the_name_without_the_rest),
	    cmocka_unit_test(authors_of_comments_are_not_the_page_s),
	    cmocka_unit_test(the_site_or_admin_is_the_author_only_if_nobody_else_is),
	    cmocka_unit_test(an_address_is_no_author),
	    cmocka_unit_test(a_byline_in_code_names_nobody),
	    cmocka_unit_test(an_author_may_be_named_in_a_meta_element_of_the_body),
	    cmocka_unit_test(several_authors_are_joined),
	    cmocka_unit_test(authors_beside_each_other_are_joined),
	    cmocka_unit_test(what_a_newsroom_calls_its_people_is_no_part_of_the_name),
	    cmocka_unit_test(the_name_behind_the_label_is_the_author),
	    cmocka_unit_test(a_label_within_a_sentence_or_of_one_of_many_credits_names_nobody),
	    cmocka_unit_test(what_a_page_tells_its_reader_is_no_author),
	    cmocka_unit_test(json_ld_may_give_names_as_a_list_or_in_parts),
	    cmocka_unit_test(dates_come_best_evidence_first),
	    cmocka_unit_test(a_date_line_near_the_title_is_stated),
	    cmocka_unit_test(dates_of_a_list_come_after_the_page_s),
	    cmocka_unit_test(addresses_are_made_absolute),
	    cmocka_unit_test(the_canonical_address_is_relative_to_base),
	    cmocka_unit_test(json_ld_s_image_is_resolved_through_the_graph),
	    cmocka_unit_test(a_description_has_no_tags),
	    cmocka_unit_test(tags_are_parted_by_the_commas_of_any_script),
	    cmocka_unit_test(rel_is_a_list_of_words),
	    cmocka_unit_test(hints_say_what_the_page_calls_itself),
	    cmocka_unit_test(a_generator_of_manuals_or_threads_says_the_type),
	    cmocka_unit_test(a_page_that_says_nothing_has_nothing),
	    cmocka_unit_test(masses_are_bounded),
	    cmocka_unit_test(names_are_told_from_sentences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
