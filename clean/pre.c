#include "pre.h"

#include <string.h>
#include <strings.h>

#include "dom.h"
#include "strip.h"
#include "tag.h"
#include "utf8.h"

/* Of ten children of a container of code, one may be no line. */
#define CHILDREN_A_STRANGER 10
/* How far above its lines a container says that they are code, and above their numbers. */
#define CODE_UP 2
#define NUMBER_UP 5
/* Nodes in which code that stands beside numbers begins. */
#define BESIDE_MAX 32

bool pre_is_line(const struct dom *d, int32_t node)
{
	switch (d->nodes[node].tag) {
	case TAG_div:
	case TAG_li:
	case TAG_ol:
	case TAG_table:
	case TAG_tbody:
	case TAG_td:
	case TAG_thead:
	case TAG_tr:
	case TAG_ul:
		return !d->nodes[node].hidden;
	default:
		return false;
	}
}

bool pre_is_code(const struct dom *d, int32_t pre)
{
	for (int32_t i = pre + 1; i < d->nodes[pre].end; i++) {
		const struct dom_node *n = &d->nodes[i];

		/* Buttons copy the code; they and what is hidden are blocks, and no lines. */
		if (n->tag != DOM_TEXT && tag_is_block((enum tag)n->tag) && !pre_is_line(d, i) &&
		    !n->hidden && n->tag != TAG_button)
			return false;
	}
	return true;
}

int32_t pre_line(const struct dom *d, int32_t node)
{
	/* The cells of a row share its line. */
	do
		node = dom_holder(d, node);
	while (node > 0 && d->nodes[node].tag == TAG_td);
	return node;
}

int32_t pre_cell(const struct dom *d, int32_t node)
{
	node = dom_holder(d, node);
	return d->nodes[node].tag == TAG_td ? node : -1;
}

/* Are all texts of a subtree digits and white space? */
static bool is_digits(const struct dom *d, int32_t node)
{
	for (int32_t i = node + 1; i < d->nodes[node].end; i++) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		for (size_t k = 0; k < t->len; k++)
			if (!utf8_is_ascii_space(t->s[k]) && (t->s[k] < '0' || t->s[k] > '9'))
				return false;
	}
	return true;
}

/* Do the numbers of a subtree count 1, 2, 3 ...? No number goes on past a tag. */
static bool counts(const struct dom *d, int32_t node)
{
	unsigned expected = 1;

	for (int32_t i = node + 1; i < d->nodes[node].end; i++) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		for (size_t k = 0; k < t->len; k++) {
			unsigned n = 0;

			if (utf8_is_ascii_space(t->s[k]))
				continue;
			for (; k < t->len && t->s[k] >= '0' && t->s[k] <= '9' && n <= expected; k++)
				n = n * 10 + (unsigned)(t->s[k] - '0');
			if (n != expected++)
				return false;
		}
	}
	return expected > 1;
}

static bool holds_pre(const struct dom *d, int32_t node)
{
	for (int32_t i = node + 1; i < d->nodes[node].end; i++)
		if (d->nodes[i].tag == TAG_pre)
			return true;
	return false;
}

/* A cell that numbers the lines of the next one. */
static bool is_gutter(const struct dom *d, int32_t cell)
{
	int32_t next = d->nodes[cell].end;

	return next < (int32_t)d->n && d->nodes[next].tag == TAG_td &&
	       d->nodes[next].parent == d->nodes[cell].parent && counts(d, cell) &&
	       holds_pre(d, cell) && holds_pre(d, next);
}

static bool is_line(const struct dom *d, int32_t node)
{
	const struct dom_node *n = &d->nodes[node];

	return n->tag != DOM_TEXT && n->ref >= 0 && d->strip->tags[n->ref].line;
}

static bool is_code_element(const struct dom *d, int32_t node)
{
	return d->nodes[node].tag == TAG_pre || d->nodes[node].tag == TAG_code;
}

static bool names_code(const struct dom *d, int32_t node)
{
	static const char *const words[] = {"fragment", "code",        "highlight", "codehilite",
					    "source",   "source-code", "listing",   "view-lines"};

	return dom_attr_has_any(d, (size_t)node, ATTR_class, words, sizeof words / sizeof *words);
}

/* Does code stand right before or behind the element, as its sibling? */
static bool is_beside_code(const struct dom *d, int32_t node)
{
	int32_t next = d->nodes[node].end, parent = d->nodes[node].parent, before = node - 1;

	for (int i = 0; i < NUMBER_UP && before > parent; i++, before = d->nodes[before].parent)
		if (is_code_element(d, before) || is_line(d, before))
			return true;
	if (next >= (int32_t)d->n || d->nodes[next].parent != parent)
		return false;
	if (names_code(d, next))
		return true;
	for (int32_t i = next; i < d->nodes[next].end && i < next + BESIDE_MAX; i++)
		if (is_code_element(d, i) || is_line(d, i))
			return true;
	return false;
}

/* Numbers that a class calls those of lines are so in code and beside it: verses are numbered, too,
 * and the lines of a bill. A <pre> may be called by the numbers that it is to get. */
static bool is_at_code(const struct dom *d, int32_t node)
{
	int32_t up = d->nodes[node].parent;

	if (is_code_element(d, node))
		return is_beside_code(d, node);
	if (is_beside_code(d, node) || (up > 0 && is_beside_code(d, up)))
		return true;
	for (int i = 0; i < NUMBER_UP && up > 0; i++, up = d->nodes[up].parent)
		if (is_code_element(d, up) || is_line(d, up) || names_code(d, up))
			return true;
	return false;
}

bool pre_is_number(const struct dom *d, int32_t node)
{
	static const char *const words[] = {
	    "linenos",     "lineno",      "linenodiv",       "linenumber",
	    "linenumbers", "line-number", "line-numbers",    "line-numbers-rows",
	    "gutter",      "blob-num",    "hljs-ln-numbers", "rouge-gutter",
	    "ln",          "lnt"};
	const struct dom_node *n = &d->nodes[node];
	size_t len;

	if (n->tag == TAG_td && is_gutter(d, node))
		return true;
	return n->ref >= 0 &&
	       (dom_attr(d, (size_t)node, ATTR_data_line_number, &len) != NULL ||
		dom_attr_has_any(d, (size_t)node, ATTR_class, words,
				 sizeof words / sizeof *words)) &&
	       is_digits(d, node) && is_at_code(d, node);
}

static bool holds_line(const struct dom *d, int32_t node)
{
	for (int32_t i = node + 1; i < d->nodes[node].end; i++)
		if (is_line(d, i))
			return true;
	return false;
}

/* Is a line numbered or indented? */
static bool is_code_line(const struct dom *d, int32_t line)
{
	for (int32_t i = line + 1; i < d->nodes[line].end; i++) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT) {
			if (pre_is_number(d, i))
				return true;
			continue;
		}
		t = &d->strip->texts[d->nodes[i].ref];
		if (i == line + 1 && t->len > 1 &&
		    (t->s[0] == '\t' || (t->s[0] == ' ' && t->s[1] == ' ')))
			return true;
	}
	return false;
}

/* Verses and addresses have lines, too: is there a sign that these are of code? */
static bool says_code(const struct dom *d, int32_t node)
{
	int32_t up = node;

	for (int i = 0; i <= CODE_UP && up > 0; i++, up = d->nodes[up].parent)
		if (names_code(d, up))
			return true;
	for (int32_t i = node + 1; i < d->nodes[node].end; i = d->nodes[i].end)
		if (is_line(d, i) && is_code_line(d, i))
			return true;
	return false;
}

/* Each of its rows is two cells, of which the first is a number. */
static bool is_numbered(const struct dom *d, int32_t table)
{
	size_t rows = 0;

	for (int32_t i = table + 1; i < d->nodes[table].end; i++) {
		int32_t number = i + 1, code;

		if (d->nodes[i].tag != TAG_tr)
			continue;
		if (number == d->nodes[i].end || !pre_is_number(d, number))
			return false;
		code = d->nodes[number].end;
		if (code >= d->nodes[i].end || d->nodes[code].tag != TAG_td ||
		    d->nodes[code].end != d->nodes[i].end)
			return false;
		i = d->nodes[i].end - 1;
		rows++;
	}
	return rows > 0 && !holds_pre(d, table) && pre_is_code(d, table);
}

/* A style that keeps line ends matters where there are some. */
static bool is_styled(const struct dom *d, int32_t node)
{
	const struct dom_node *n = &d->nodes[node];

	if (n->ref < 0 || !d->strip->tags[n->ref].pre || !pre_is_code(d, node))
		return false;
	for (int32_t i = node + 1; i < n->end; i++)
		if (d->nodes[i].tag == DOM_TEXT) {
			const struct strip_text *t = &d->strip->texts[d->nodes[i].ref];

			if (memchr(t->s, '\n', t->len) != NULL)
				return true;
		}
	return false;
}

int32_t pre_lines_end(const struct dom *d, int32_t node)
{
	int32_t end = 0, lines = 0, others = 0, strangers = 0;

	if (is_styled(d, node))
		return d->nodes[node].end;
	if (d->nodes[node].tag == TAG_table)
		return is_numbered(d, node) ? d->nodes[node].end : 0;
	if (!tag_is_block((enum tag)d->nodes[node].tag) || node + 1 == d->nodes[node].end ||
	    !is_line(d, node + 1) || dom_attr_has(d, (size_t)node, ATTR_class, "line-block"))
		return 0;
	for (int32_t i = node + 1; i < d->nodes[node].end; i = d->nodes[i].end) {
		if (is_line(d, i)) {
			/* Asked first, so that no line is read again for each around it. */
			if (holds_line(d, i) || !pre_is_code(d, i))
				return 0;
			lines++;
			end = d->nodes[i].end;
			strangers = others;
		} else {
			others++;
		}
	}
	return strangers * CHILDREN_A_STRANGER <= lines && says_code(d, node) ? end : 0;
}
