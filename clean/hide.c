#include "hide.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "dom.h"
#include "pre.h"
#include "strip.h"
#include "tag.h"

/* Longer texts that are hidden in a line are no stamp or label: "read more" shows them. */
#define STAMP_MAX 64

struct hide {
	struct dom *dom;
	int32_t *list; /* texts of the line that are in hidden inline elements */
	size_t n, cap;
	struct arena *arena;
	bool seen;          /* the line has text that is shown */
	int32_t line;       /* the block-level element it is in */
	int32_t hidden_end; /* where what is hidden as a block, or to its readers only, ends */
	int32_t unseen_end; /* where the inline element that is not shown ends */
	size_t unseen_from; /* in list, its first text */
	size_t unseen_len;  /* bytes of its text so far */
	int32_t math_end;   /* where the last formula ends */
	int32_t tex;        /* the last annotation that is shown */
	int32_t number_end; /* where the last numbers of lines end */
};

static bool is_named(const struct dom *d, int32_t node, const char *name)
{
	size_t len;
	const char *s = dom_name(d, (size_t)node, &len);

	return len == strlen(name) && strncasecmp(s, name, len) == 0;
}

/* MathML Core 2.3.2: annotations are not shown. */
static bool is_annotation(const struct dom *d, int32_t node)
{
	return d->nodes[node].tag == TAG_other &&
	       (is_named(d, node, "annotation") || is_named(d, node, "annotation-xml"));
}

/* The annotation of a formula that gives it in TeX, as one text; or -1. */
static int32_t tex_of(const struct dom *d, int32_t math)
{
	for (int32_t i = math + 1; i < d->nodes[math].end; i++)
		if (is_annotation(d, i) && d->nodes[i].end == i + 2 &&
		    d->nodes[i + 1].tag == DOM_TEXT &&
		    dom_attr_is(d, (size_t)i, ATTR_encoding, "application/x-tex"))
			return i;
	return -1;
}

static bool is_math(const struct dom *d, int32_t node)
{
	return d->nodes[node].tag == TAG_other && is_named(d, node, "math");
}

/* Is it an inline element that is not shown? Blocks inside it are judged as blocks, and where a
 * formula is hidden, an image shows it. */
static bool is_unseen(const struct dom *d, int32_t node)
{
	const struct dom_node *n = &d->nodes[node];

	if (n->ref < 0 || !d->strip->tags[n->ref].unseen || tag_is_block((enum tag)n->tag))
		return false;
	for (int32_t i = node + 1; i < n->end; i++)
		if (d->nodes[i].tag != DOM_TEXT &&
		    (tag_is_block((enum tag)d->nodes[i].tag) || is_math(d, i)))
			return false;
	return true;
}

static void hide_all(struct dom *d, int32_t node)
{
	for (int32_t i = node + 1; i < d->nodes[node].end; i++)
		if (d->nodes[i].tag == DOM_TEXT)
			d->nodes[i].hidden = true;
}

/* Show a formula as TeX between dollar signs, as Markdown's dialects write it, in place of MathML,
 * whose exponents and fractions are not told apart without its elements. */
static void show_tex(struct hide *h, int32_t math, int32_t tex)
{
	struct strip_text *t = &h->dom->strip->texts[h->dom->nodes[tex + 1].ref];
	char *s = arena_alloc(h->arena, (size_t)t->len + 2);
	size_t from = 0, end = t->len;
	static const char style[] = "{\\displaystyle ";

	while (from < end && (unsigned char)t->s[from] <= ' ')
		from++;
	while (end > from && (unsigned char)t->s[end - 1] <= ' ')
		end--;
	/* What MediaWiki puts around every formula says nothing of it. */
	if (end - from >= sizeof style && memcmp(t->s + from, style, sizeof style - 1) == 0 &&
	    t->s[end - 1] == '}') {
		from += sizeof style - 1;
		for (end--; end > from && t->s[end - 1] == ' ';)
			end--;
	}
	if (from == end)
		return;
	s[0] = '$';
	memcpy(s + 1, t->s + from, end - from);
	s[1 + end - from] = '$';
	t->s = s;
	t->len = (uint32_t)(end - from + 2);
	hide_all(h->dom, math);
	h->dom->nodes[tex + 1].hidden = false;
	h->tex = tex;
}

static void end_line(struct hide *h)
{
	for (size_t i = 0; h->seen && i < h->n; i++)
		h->dom->nodes[h->list[i]].hidden = true;
	h->n = 0;
	h->seen = false;
}

static void visit_element(struct hide *h, int32_t i)
{
	struct dom *d = h->dom;
	struct dom_node *n = &d->nodes[i];
	bool block = tag_is_block((enum tag)n->tag);

	if (block)
		end_line(h);
	if (i >= h->number_end && pre_is_number(d, i)) {
		hide_all(d, i);
		h->number_end = n->end;
	}
	if (is_math(d, i) && i >= h->math_end) {
		int32_t tex = tex_of(d, i);

		h->math_end = n->end;
		if (tex >= 0)
			show_tex(h, i, tex);
	}
	/* KaTeX draws after the MathML what it says, for those who do not read MathML. */
	if ((is_annotation(d, i) && i != h->tex) || (n->hidden && !block && i == h->math_end))
		hide_all(d, i);
	if (!n->hidden || i < h->hidden_end || i < h->unseen_end)
		return;
	if (is_unseen(d, i)) {
		h->unseen_end = n->end;
		h->unseen_from = h->n;
		h->unseen_len = 0;
	} else {
		h->hidden_end = n->end;
	}
}

static void visit_text(struct hide *h, int32_t i)
{
	const struct dom_node *nodes = h->dom->nodes;
	int32_t line = dom_holder(h->dom, i);

	if (line != h->line)
		end_line(h);
	h->line = line;
	if (i < h->unseen_end) {
		h->list = arena_grow(h->arena, h->list, h->n, &h->cap, sizeof *h->list);
		h->list[h->n++] = i;
		h->unseen_len += h->dom->strip->texts[nodes[i].ref].len;
		if (h->unseen_len > STAMP_MAX) {
			h->n = h->unseen_from;
			h->unseen_end = 0;
			h->seen = true;
		}
	} else if (i >= h->hidden_end && !nodes[i].hidden) {
		h->seen = true;
	}
}

void hide_inline(struct dom *d, struct arena *a)
{
	struct hide h = {.dom = d, .arena = a, .math_end = -1, .tex = -1};

	for (int32_t i = 1; i < (int32_t)d->n; i++)
		if (d->nodes[i].tag == DOM_TEXT)
			visit_text(&h, i);
		else
			visit_element(&h, i);
	end_line(&h);
}
