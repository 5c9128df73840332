/* Do blocks hold the text a reader takes for one, and count it in every script? */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "block.h"
#include "dom.h"
#include "strip.h"

struct fixture {
	struct arena arena;
	struct strip strip;
	struct dom dom;
	struct page page;
};

static void build(struct fixture *f, const char *html)
{
	strip_html(&f->strip, html, strlen(html), &f->arena);
	dom_parse(&f->dom, &f->strip, &f->arena);
	block_build(&f->page, &f->dom, strlen(html), &f->arena);
}

static void drop(struct fixture *f)
{
	buf_free(&f->strip.html);
	arena_free(&f->arena);
}

/* The blocks of a page are these, separated by '|'. */
static void assert_blocks(const char *html, const char *expected)
{
	struct fixture f = {0};
	char all[1024] = "";

	build(&f, html);
	for (size_t i = 0; i < f.page.n_blocks; i++) {
		strcat(all, i != 0 ? "|" : "");
		strcat(all, f.page.blocks[i].text);
	}
	assert_string_equal(all, expected);
	drop(&f);
}

static void a_block_ends_where_a_block_level_tag_does(void **state)
{
	(void)state;
	assert_blocks("<div>a<p>b <b>c</b> d</p>e<ul><li>f<li>g</ul></div>", "a|b c d|e|f|g");
	assert_blocks("<table><tr><th>h<td>c</table><button>x</button>", "h|c|x");
	assert_blocks("<select><option>one<option>two</select>", "one|two");
}

static void two_line_breaks_split_and_one_does_not(void **state)
{
	(void)state;
	assert_blocks("<p>a<br>b<br><br>c<br> <br>d", "a\nb|c|d");
}

static void white_space_is_folded_but_in_pre(void **state)
{
	(void)state;
	assert_blocks("<p> a \n\t b&nbsp; c \xE3\x80\x80 d </p>", "a b c d");
	assert_blocks("<pre>\n  a\n\tb  c\n</pre>", "  a\n\tb  c");
}

static void carriage_returns_end_lines_of_pre(void **state)
{
	(void)state;
	assert_blocks("<pre>\r\na\r\n    b\r\n\r\n\tc\rd</pre><p>e\r\nf", "a\n    b\n\n\tc\nd|e f");
}

static void numbers_of_lines_are_left_out(void **state)
{
	(void)state;
	assert_blocks("<pre><span class=lineno> 1 </span><span class=linenos>9</span>a\n  b</pre>",
		      "a\n  b");
	assert_blocks("<table><tr><td><pre>1\n2</pre><td><pre>a\nb</pre></table>", "a\nb");
	assert_blocks("<table><tr><td><pre>1\n3</pre><td><pre>a\nb</pre></table>", "1\n3|a\nb");
	assert_blocks("<table><tr><td class=gutter>7<td class=code>a</table>", "a");
	assert_blocks("<table class=highlight><tr><td class=ln>1<td>a</table>", "a");
	assert_blocks("<div><div class=line-numbers>1<br>2</div><pre>a\nb</pre></div>", "a\nb");
	assert_blocks("<pre>a\nb</pre><div><span class=line-number>1</span><br>"
		      "<span class=line-number>2</span></div>",
		      "a\nb");
	assert_blocks("<p>In <span class=ln>2 lines</span>", "In 2 lines");
}

static void numbers_that_are_of_no_code_stay(void **state)
{
	(void)state;
	assert_blocks("<table><tr><td class=ln>2019<td>45</table>", "2019|45");
	assert_blocks("<table><tr><td class=gutter>1<td>First prize</table>", "1|First prize");
	assert_blocks("<table><tr><td data-line-number=1>1<td>First prize</table>",
		      "1|First prize");
	assert_blocks("<p><span class=ln>16</span> For God", "16 For God");
	assert_blocks("<pre class=line-numbers><code>42\n7</code></pre>", "42\n7");
	assert_blocks("<pre class=code><code class=line-numbers>42</code></pre>", "42");
}

static void code_whose_lines_are_elements_needs_no_pre(void **state)
{
	(void)state;
	assert_blocks("<div><div class=line>a</div><div class=line>  <b>b</b></div></div>c",
		      "a\n  b|c");
	assert_blocks("<div class=fragment><div class=line>a</div></div>", "a");
	assert_blocks(
	    "<div class=line-block><div class=line>a</div><div class=line>  b</div></div>", "a|b");
	assert_blocks("<div><div class=line>a</div><div class=line>b</div></div>", "a|b");
	assert_blocks("<div style='white-space: pre'>a\n  b</div>c", "a\n  b|c");
	assert_blocks("<div style='white-space: pre-wrap'>a\n  b</div>c", "a b|c");
}

static void raised_numbers_are_no_part_of_the_word_before(void **state)
{
	(void)state;
	assert_blocks("<p>10<sup>24</sup> x<sup>-1</sup> 10<sup>\u22129</sup>",
		      "10\u00B2\u2074 x\u207B\u00B9 10\u207B\u2079");
	assert_blocks("<p>a<sup><a href='#n'>1</a></sup>, b.<a href=#n><sup>2</sup></a>",
		      "a[1], b.[2]");
	assert_blocks("<p>1<sup>st</sup> <sup>2</sup> x<sup>2n</sup> CO<sub>2</sub>",
		      "1st 2 x2n CO2");
}

static void text_hidden_inside_a_line_is_left_out(void **state)
{
	(void)state;
	assert_blocks("<p>in <span style=display:none>1820-01-01</span>1820 by A<b hidden>B</b> C",
		      "in 1820 by A C");
	assert_blocks("<p>a<i> </i><i style=visibility:hidden>b <u>c</u></i>d<br>e", "a d\ne");
	/* What is hidden as a whole is the model's to judge, and so is a block in a hidden span. */
	assert_blocks("<p><span hidden>a</span><p>b<p hidden>c <i hidden>d</i>", "a|b|c d");
	assert_blocks("<div>a<span hidden>b<p>c</p>d</span></div>", "ab|c|d");
	/* Icons and what only readers of the screen are not told are seen. */
	assert_blocks("<p>a<span aria-hidden=true>b</span>", "ab");
}

static void a_formula_is_told_once(void **state)
{
	(void)state;
	assert_blocks("<p>a <math><semantics><mi>E</mi><annotation>x</annotation>"
		      "<annotation-xml>y</annotation-xml></semantics></math> b",
		      "a E b");
	assert_blocks(
	    "<p>a <span class=katex><span class=katex-mathml><math><mi>E</mi></math></span>"
	    "<span class=katex-html aria-hidden=true>E</span></span> b",
	    "a E b");
	assert_blocks("<p>a <math><mi>E</mi><annotation encoding='application/x-tex'>"
		      "{\\displaystyle }</annotation></math> b",
		      "a E b");
	/* An image shows what this says. */
	assert_blocks("<p>a <span style=display:none><math><mi>E</mi></math></span>"
		      "<img src=e.png aria-hidden=true> b",
		      "a E b");
}

static void elements_in_pre_are_lines(void **state)
{
	(void)state;
	assert_blocks(
	    "<pre><code><div>a {</div><div>  b\n</div><div><br></div><div>}</div>c</code></pre>",
	    "a {\n  b\n\n}\nc");
	assert_blocks(
	    "<pre><ol><li>a</li><li> b</li></ol><table><tr><td>1<td> c<tr><td>2</table></pre>",
	    "a\n b\n1 c\n2");
	assert_blocks("<pre><button>Copy</button><div>a</div><div>b</div></pre><p>c",
		      "Copy|a\nb|c");
	/* A <pre> that is never closed holds the rest of the page. */
	assert_blocks("<pre>a<div>b</div><h2>c</h2><div>d</div>", "a|b|c|d");
}

static void the_head_is_no_block(void **state)
{
	(void)state;
	assert_blocks("<head><title>t</title></head><body>b", "b");
}

static void a_heading_keeps_no_permalink_sign(void **state)
{
	(void)state;
	assert_blocks("<h2>Use<a href=#use>\xC2\xB6</a></h2><p>a <a href=#n>1</a>", "Use|a 1");
	assert_blocks("<h2>Use<a href=p#use><b>#</b></a></h2><p>a <a href=p#n>*</a>", "Use|a *");
	assert_blocks("<h2><a href=#io><code>in</code>/<code>out</code></a></h2>", "in/out");
}

static void words_are_counted_in_every_script(void **state)
{
	static const struct {
		const char *html;
		uint32_t n_words;
	} cases[] = {
	    {"<p>two words", 2},
	    {"<p>it's 3.5 km", 5},
	    {"<p>\xD0\x9C\xD0\xB0\xD1\x8F\xD0\xBA \xD1\x81\xD0\xB2\xD0\xB5\xD1\x82\xD0\xB8\xD1\x82",
	     2},
	    {"<p>\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", 3},
	    {"<p>\xE9\xA7\x85 2019\xE5\xB9\xB4", 3},
	    {"<p>\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xD8\xB9\xD8\xA7\xD9\x84\xD9\x85", 2},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct fixture f = {0};

		build(&f, cases[i].html);
		assert_int_equal(f.page.n_blocks, 1);
		assert_int_equal(f.page.blocks[0].n_words, cases[i].n_words);
		drop(&f);
	}
}

static void words_in_links_are_counted_apart(void **state)
{
	struct fixture f = {0};

	(void)state;
	build(&f, "<p>one <a href=x>two three</a> four <a name=y>five</a>");
	assert_int_equal(f.page.blocks[0].n_words, 5);
	assert_int_equal(f.page.blocks[0].n_link_words, 2);
	assert_int_equal(f.page.blocks[0].n_links, 1);
	drop(&f);
}

static void what_the_page_hides_is_marked(void **state)
{
	struct fixture f = {0};

	(void)state;
	build(&f,
	      "<p>a<div hidden><p>b</div><noscript><p>c</noscript><pre>d</pre><label>e</label>");
	assert_int_equal(f.page.n_blocks, 5);
	assert_int_equal(f.page.blocks[0].flags, 0);
	assert_int_equal(f.page.blocks[1].flags, BLOCK_HIDDEN);
	assert_int_equal(f.page.blocks[2].flags, BLOCK_NOSCRIPT);
	assert_int_equal(f.page.blocks[3].flags, BLOCK_PRE);
	assert_int_equal(f.page.blocks[4].flags, BLOCK_CONTROL);
	drop(&f);
}

static void boxes_sum_what_is_in_them(void **state)
{
	struct fixture f = {0};
	const struct box *div = NULL;

	(void)state;
	build(&f, "<div class=x><p>a b</p><p>c <a href=y>d</a></p></div><p>e");
	for (size_t k = 0; k < f.page.n_boxes; k++)
		if (f.page.boxes[k].tag == TAG_div)
			div = &f.page.boxes[k];
	assert_non_null(div);
	assert_int_equal(div->words, 4);
	assert_int_equal(div->links, 1);
	assert_int_equal(div->b1 - div->b0, 2);
	assert_int_equal(div->n_children, 2);
	assert_int_equal(div[1].twins, 2);
	drop(&f);
}

static void repeated_texts_are_numbered(void **state)
{
	struct fixture f = {0};

	(void)state;
	build(&f, "<p>same words<p>other<p>Same  WORDS<p>same words");
	assert_int_equal(f.page.blocks[0].repeat, 0);
	assert_int_equal(f.page.blocks[1].repeat, 0);
	assert_int_equal(f.page.blocks[2].repeat, 1);
	assert_int_equal(f.page.blocks[3].repeat, 2);
	drop(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_block_ends_where_a_block_level_tag_does),
	    cmocka_unit_test(two_line_breaks_split_and_one_does_not),
	    cmocka_unit_test(white_space_is_folded_but_in_pre),
	    cmocka_unit_test(carriage_returns_end_lines_of_pre),
	    cmocka_unit_test(numbers_of_lines_are_left_out),
	    cmocka_unit_test(numbers_that_are_of_no_code_stay),
	    cmocka_unit_test(code_whose_lines_are_elements_needs_no_pre),
	    cmocka_unit_test(raised_numbers_are_no_part_of_the_word_before),
	    cmocka_unit_test(text_hidden_inside_a_line_is_left_out),
	    cmocka_unit_test(a_formula_is_told_once),
	    cmocka_unit_test(elements_in_pre_are_lines),
	    cmocka_unit_test(the_head_is_no_block),
	    cmocka_unit_test(a_heading_keeps_no_permalink_sign),
	    cmocka_unit_test(words_are_counted_in_every_script),
	    cmocka_unit_test(words_in_links_are_counted_apart),
	    cmocka_unit_test(what_the_page_hides_is_marked),
	    cmocka_unit_test(boxes_sum_what_is_in_them),
	    cmocka_unit_test(repeated_texts_are_numbered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
