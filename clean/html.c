#include "html.h"

#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "link.h"
#include "ordinal.h"
#include "script.h"
#include "strip.h"
#include "table.h"
#include "tag.h"
#include "utf8.h"
#include "view.h"

/* Elements nested deeper than this are left out, their text is not. */
#define OPEN_MAX 64

enum { ENDS_LINE = 1, STARTS_LINE = 2 };

/* An element of the output, and whether a line end comes behind its end tag, or its start tag. */
struct element {
	const char *name; /* NULL: the page's does not come out */
	unsigned line;
};

#define CONTAINER (ENDS_LINE | STARTS_LINE)

/* The elements that come out, by what the page has; tables have rules of their own. */
static const struct element elements[TAG_N] = {
    [TAG_a] = {"a", 0},
    [TAG_abbr] = {"abbr", 0},
    [TAG_b] = {"b", 0},
    [TAG_bdi] = {"bdi", 0},
    [TAG_blockquote] = {"blockquote", CONTAINER},
    [TAG_cite] = {"cite", 0},
    [TAG_code] = {"code", 0},
    [TAG_dd] = {"dd", ENDS_LINE},
    [TAG_del] = {"del", 0},
    [TAG_dfn] = {"dfn", 0},
    [TAG_dir] = {"ul", CONTAINER},
    [TAG_dl] = {"dl", CONTAINER},
    [TAG_dt] = {"dt", ENDS_LINE},
    [TAG_em] = {"em", 0},
    [TAG_figcaption] = {"figcaption", ENDS_LINE},
    [TAG_figure] = {"figure", CONTAINER},
    [TAG_h1] = {"h1", ENDS_LINE},
    [TAG_h2] = {"h2", ENDS_LINE},
    [TAG_h3] = {"h3", ENDS_LINE},
    [TAG_h4] = {"h4", ENDS_LINE},
    [TAG_h5] = {"h5", ENDS_LINE},
    [TAG_h6] = {"h6", ENDS_LINE},
    [TAG_i] = {"i", 0},
    [TAG_ins] = {"ins", 0},
    [TAG_kbd] = {"kbd", 0},
    [TAG_li] = {"li", ENDS_LINE},
    [TAG_mark] = {"mark", 0},
    [TAG_menu] = {"ul", CONTAINER},
    [TAG_ol] = {"ol", CONTAINER},
    [TAG_q] = {"q", 0},
    [TAG_rp] = {"rp", 0},
    [TAG_rt] = {"rt", 0},
    [TAG_ruby] = {"ruby", 0},
    [TAG_s] = {"s", 0},
    [TAG_samp] = {"samp", 0},
    [TAG_small] = {"small", 0},
    [TAG_strike] = {"s", 0},
    [TAG_strong] = {"strong", 0},
    [TAG_sub] = {"sub", 0},
    [TAG_sup] = {"sup", 0},
    [TAG_time] = {"time", 0},
    [TAG_tt] = {"code", 0},
    [TAG_u] = {"u", 0},
    [TAG_ul] = {"ul", CONTAINER},
    [TAG_var] = {"var", 0},
};

/* Those that an element of another kind, or none, comes out as. */
static const struct element paragraph = {"p", ENDS_LINE}, list = {"ul", CONTAINER},
			    data_cell = {"td", 0}, head_cell = {"th", 0};

/* An element that is open in the output. */
struct open {
	int32_t node; /* in the dom */
	const struct element *as;
	bool paragraph; /* it ends with its block, though its node may go on */
	int32_t next;   /* of a list with numbers, that which its next item gets by itself */
};

struct html {
	const struct view *view;
	const struct page *pg;
	const struct dom *dom;
	struct buf *out;
	struct buf url;
	struct tables tables;
	struct view_queue images;
	struct open open[OPEN_MAX + 1]; /* and a cell */
	size_t n_open;
	const unsigned char *own; /* see view_own */
	int32_t *ordinals;        /* see ordinals() */
	int32_t *path;            /* room for the deepest node's ancestors */
	bool space;               /* owed before the next character */
	bool start;               /* of a block */
	bool alone;               /* it is the one block of a table's cell */
};

void html_put_text(struct buf *out, const char *s, size_t len)
{
	const char *p = s, *end = s + len;

	while (p < end) {
		const char *at = p;
		uint32_t cp = utf8_next(&p, end);

		switch (cp) {
		case '&':
			buf_adds(out, "&amp;");
			break;
		case '<':
			buf_adds(out, "&lt;");
			break;
		case '>':
			buf_adds(out, "&gt;");
			break;
		case '"':
			buf_adds(out, "&quot;");
			break;
		case UTF8_BAD:
			buf_adds(out, "\xEF\xBF\xBD");
			break;
		default:
			if (!view_is_unseen(cp))
				buf_add(out, at, (size_t)(p - at));
		}
	}
}

static void put_attr(struct html *h, const char *name, const char *s, size_t len)
{
	buf_addf(h->out, " %s=\"", name);
	html_put_text(h->out, s, len);
	buf_addc(h->out, '"');
}

/* An attribute that is a number. */
static void put_count(struct html *h, int32_t node, const char *name, enum attr which)
{
	int32_t n;

	if (ordinal_read(h->dom, node, which, &n))
		buf_addf(h->out, " %s=\"%d\"", name, (int)n);
}

/* Say which number an item has where it gets another one by itself, by value or since one
 * before it is not shown. */
static void put_value(struct html *h, int32_t item)
{
	struct open *in = h->n_open > 0 ? &h->open[h->n_open - 1] : NULL;
	int32_t n = h->ordinals[item];
	size_t len;

	if (in == NULL || in->as != &elements[TAG_ol])
		return;
	if (n != in->next)
		buf_addf(h->out, " value=\"%d\"", (int)n);
	in->next = dom_attr(h->dom, (size_t)in->node, ATTR_reversed, &len) != NULL ? n - 1 : n + 1;
}

static bool is_inline(enum tag t)
{
	return !tag_is_block(t);
}

static void close_to(struct html *h, size_t n)
{
	while (h->n_open > n) {
		const struct element *e = h->open[--h->n_open].as;

		buf_addf(h->out, "</%s>", e->name);
		if (e->line & ENDS_LINE)
			buf_addc(h->out, '\n');
	}
}

static bool is_open(const struct html *h, const struct element *e)
{
	for (size_t i = h->n_open; i-- > 0 && (h->open[i].as->line & ENDS_LINE) == 0;)
		if (strcmp(h->open[i].as->name, e->name) == 0)
			return true;
	return false;
}

static void open_element(struct html *h, int32_t node, const struct element *e, bool is_paragraph)
{
	enum tag t = (enum tag)h->dom->nodes[node].tag;
	bool inlined = !is_paragraph && is_inline(t);
	int32_t first = 1;

	if (h->n_open >= OPEN_MAX || (inlined && is_open(h, e)))
		return;
	if (t == TAG_a && !is_paragraph && !link_of(h->dom, node, h->view->base, &h->url))
		return;
	buf_addf(h->out, "<%s", e->name);
	if (t == TAG_a && !is_paragraph)
		put_attr(h, "href", h->url.data, h->url.len);
	if (t == TAG_ol) {
		size_t len;
		bool reversed = dom_attr(h->dom, (size_t)node, ATTR_reversed, &len) != NULL;

		put_count(h, node, "start", ATTR_start);
		/* Counted down from what is shown, they all need to be told. */
		if (!ordinal_read(h->dom, node, ATTR_start, &first) && reversed)
			first = INT32_MIN;
		if (reversed)
			buf_adds(h->out, " reversed");
	}
	if (e == &elements[TAG_li])
		put_value(h, node);
	if (t == TAG_time) {
		size_t len;
		const char *v = dom_attr(h->dom, (size_t)node, ATTR_datetime, &len);

		if (v != NULL && len < 64)
			put_attr(h, "datetime", v, len);
	}
	buf_addc(h->out, '>');
	if (e->line & STARTS_LINE)
		buf_addc(h->out, '\n');
	h->open[h->n_open++] = (struct open){node, e, is_paragraph, first};
}

/* What the text of a block is as a paragraph of its own in its container; NULL if it is all there
 * is in it. */
static const struct element *paragraph_as(const struct html *h, const struct block *b,
					  int32_t container)
{
	const struct page *pg = h->pg;
	enum tag t = (enum tag)h->dom->nodes[container].tag;
	int32_t box = b->box;

	if (tag_heading(t) != 0)
		return &elements[t];
	switch (t) {
	case TAG_li:
	case TAG_dt:
	case TAG_dd:
	case TAG_figcaption:
		while (box > 0 && pg->boxes[box].node != container)
			box = pg->boxes[box].parent;
		return box >= 0 && pg->boxes[box].b1 - pg->boxes[box].b0 == 1 ? NULL : &paragraph;
	default:
		return h->alone ? NULL : &paragraph;
	}
}

static bool is_list(enum tag t)
{
	return t == TAG_ul || t == TAG_ol || t == TAG_menu || t == TAG_dir;
}

/* May an item stand in it? */
static bool is_list_element(const struct element *e)
{
	return e == &list || e == &elements[TAG_ul] || e == &elements[TAG_ol] ||
	       e == &elements[TAG_menu] || e == &elements[TAG_dir] || e == &elements[TAG_dl];
}

/* Close and open elements until those around a node are open: the elements between the innermost
 * one that is open already and the node. b: the block that the node is in. */
static void sync(struct html *h, int32_t node, const struct block *b)
{
	const struct dom *d = h->dom;
	size_t n = 0, keep = 0;
	int32_t container = -1, top, at;

	while (keep < h->n_open && d->nodes[h->open[keep].node].end > node)
		keep++;
	close_to(h, keep);
	if (h->space && !h->start)
		buf_addc(h->out, ' ');
	h->space = false;
	top = keep > 0 ? h->open[keep - 1].node : 0;
	for (at = d->nodes[node].parent; at > top; at = d->nodes[at].parent)
		h->path[n++] = at;
	for (at = d->nodes[node].parent; at >= 0 && container < 0; at = d->nodes[at].parent)
		if (tag_is_block((enum tag)d->nodes[at].tag))
			container = at;
	/* The container of a second paragraph may be open itself. */
	if (b != NULL && container == top && h->start) {
		const struct element *as = paragraph_as(h, b, container);

		if (as != NULL)
			open_element(h, container, as, true);
	}
	while (n-- > 0) {
		enum tag t = (enum tag)d->nodes[h->path[n]].tag;
		const struct element *e = &elements[t];
		bool comes = e->name != NULL && tag_heading(t) == 0 &&
			     (h->own[h->path[n]] || !(t == TAG_li || is_list(t)));

		if (t == TAG_li && comes &&
		    (h->n_open == 0 || !is_list_element(h->open[h->n_open - 1].as)))
			open_element(h, d->nodes[h->path[n]].parent, &list, false);
		if (h->path[n] == container && b != NULL) {
			const struct element *as = paragraph_as(h, b, container);

			if (comes)
				open_element(h, container, e, false);
			if (as != NULL)
				open_element(h, container, as, true);
		} else if (comes) {
			open_element(h, h->path[n], e, false);
		}
	}
}

static void end_paragraph(struct html *h)
{
	for (size_t i = 0; i < h->n_open; i++)
		if (h->open[i].paragraph) {
			close_to(h, i);
			return;
		}
}

static void put_text(struct html *h, int32_t node, const struct block *b)
{
	const struct strip_text *t = &h->dom->strip->texts[h->dom->nodes[node].ref];
	char note[SCRIPT_MAX];
	size_t len = script_write(h->dom, node, note);
	/* What is raised, <sup> says here. */
	bool is_note = len > 0 && note[0] == '[', in = false;
	const char *p = is_note ? note : t->s, *end = p + (is_note ? len : t->len);

	h->space |= t->space_before;
	if (h->dom->nodes[node].hidden)
		return;
	while (p < end) {
		const char *at = p;
		uint32_t cp = utf8_next(&p, end);

		if (cp <= ' ' || cp == 0x7F || utf8_is_space(cp)) {
			h->space = true;
			continue;
		}
		if (!in)
			sync(h, node, b);
		else if (h->space)
			buf_addc(h->out, ' ');
		in = true;
		h->space = h->start = false;
		html_put_text(h->out, at, (size_t)(p - at));
	}
}

static void put_image(struct html *h, int32_t node, const struct block *b)
{
	size_t len = 0;
	const char *alt = dom_attr(h->dom, (size_t)node, ATTR_alt, &len);

	sync(h, node, b);
	h->start = false;
	if (!link_image(h->dom, node, h->view->base, &h->url))
		return;
	buf_adds(h->out, "<img");
	put_attr(h, "src", h->url.data, h->url.len);
	put_attr(h, "alt", alt != NULL ? alt : "", len);
	buf_adds(h->out, b != NULL ? ">" : ">\n");
}

static void put_pre(struct html *h, const struct block *b)
{
	char language[VIEW_LANGUAGE_MAX];
	size_t n = view_language(h->pg, b, language);
	int32_t element = h->pg->boxes[b->box].node;

	while (element > 0 && is_inline((enum tag)h->dom->nodes[element].tag))
		element = h->dom->nodes[element].parent;
	sync(h, element, NULL);
	buf_adds(h->out, "<pre><code");
	if (n > 0) {
		buf_adds(h->out, " class=\"language-");
		buf_add(h->out, language, n);
		buf_addc(h->out, '"');
	}
	buf_addc(h->out, '>');
	html_put_text(h->out, b->text, b->len);
	buf_adds(h->out, "</code></pre>\n");
}

static void put_block(struct html *h, const struct block *b)
{
	int breaks = 0;

	end_paragraph(h);
	h->start = true;
	h->space = false;
	if (b->flags & BLOCK_PRE) {
		put_pre(h, b);
		return;
	}
	for (int32_t i = b->first; i <= b->last; i++) {
		const struct dom_node *n = &h->dom->nodes[i];
		bool text = n->tag == DOM_TEXT && !link_is_permalink(h->dom, i);
		bool image = h->view->is_image != NULL && h->view->is_image[i];

		breaks += n->tag == TAG_br;
		if (!text && !image)
			continue;
		if (breaks > 0 && !h->start) {
			buf_adds(h->out, "<br>\n");
			h->space = false;
		}
		breaks = 0;
		if (text)
			put_text(h, i, b);
		else
			put_image(h, i, b);
	}
}

/* The images from one dom node to before another that are in no block. */
static void put_images(struct html *h, int32_t from, int32_t end)
{
	const struct view_image *im;

	for (; (im = view_take_image(&h->images, from, end)) != NULL; from = im->node + 1) {
		end_paragraph(h);
		h->start = true;
		put_image(h, im->node, NULL);
	}
}

static void put_cell(struct html *h, const struct box *x)
{
	const struct page *pg = h->pg;

	h->alone = x->b1 - x->b0 == 1;
	for (uint32_t i = x->b0; i < x->b1; i++) {
		if (h->view->as[i] != PICK_CONTENT)
			continue;
		put_images(h, x->node, pg->blocks[i].first);
		put_block(h, &pg->blocks[i]);
	}
	put_images(h, x->node, h->dom->nodes[x->node].end);
}

static void put_row(struct html *h, int32_t row)
{
	const struct page *pg = h->pg;
	int32_t end = h->dom->nodes[pg->boxes[row].node].end;

	buf_adds(h->out, "<tr>");
	for (size_t k = (size_t)row + 1; k < pg->n_boxes && pg->boxes[k].node < end; k++) {
		const struct box *x = &pg->boxes[k];
		const struct element *e = x->tag == TAG_th ? &head_cell : &data_cell;
		size_t n = h->n_open;

		if (x->parent != row || (x->tag != TAG_th && x->tag != TAG_td))
			continue;
		buf_addf(h->out, "<%s", e->name);
		put_count(h, x->node, "colspan", ATTR_colspan);
		put_count(h, x->node, "rowspan", ATTR_rowspan);
		buf_addc(h->out, '>');
		h->open[h->n_open++] = (struct open){x->node, e, false, 0};
		put_cell(h, x);
		close_to(h, n);
	}
	h->alone = false;
	buf_adds(h->out, "</tr>\n");
}

static void put_table(struct html *h, int32_t table)
{
	struct table_row row = {.box = table};

	end_paragraph(h);
	sync(h, h->pg->boxes[table].node, NULL);
	buf_adds(h->out, "<table>\n");
	while (table_next(&h->tables, table, &row))
		put_row(h, row.box);
	buf_adds(h->out, "</table>\n");
}

void html_render(const struct view *v, struct arena *a, struct buf *out)
{
	struct html *h = arena_zalloc(a, 1, sizeof *h);
	int32_t table = -1;
	size_t deepest = 0;

	*h = (struct html){.view = v, .pg = v->pg, .dom = v->pg->dom, .out = out};
	for (size_t i = 0; i < h->dom->n; i++)
		deepest = h->dom->nodes[i].depth > deepest ? h->dom->nodes[i].depth : deepest;
	h->path = arena_alloc(a, (deepest + 1) * sizeof *h->path);
	h->own = view_own(v, true, a);
	h->ordinals = ordinals(v->pg, a);
	view_queue_init(&h->images, v, a);
	tables_init(&h->tables, v->pg, v->as, PICK_CONTENT, a);
	for (size_t i = 0; i < v->pg->n_blocks; i++) {
		const struct block *b = &v->pg->blocks[i];
		int32_t of;

		if (v->as[i] != PICK_CONTENT)
			continue;
		of = table_of(&h->tables, i);
		if (of < 0) {
			put_images(h, 0, b->first);
			put_block(h, b);
		} else if (of != table) {
			put_images(h, 0, v->pg->boxes[of].node);
			put_table(h, of);
		}
		table = of >= 0 ? of : table;
	}
	end_paragraph(h);
	put_images(h, 0, INT32_MAX);
	close_to(h, 0);
	buf_free(&h->url);
}
