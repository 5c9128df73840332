#include "runs.h"

#include "arena.h"
#include "block.h"
#include "dom.h"
#include "link.h"
#include "script.h"
#include "strip.h"
#include "tag.h"
#include "utf8.h"
#include "view.h"

/* How far above a block the link that holds all of it is looked for. */
#define LINK_UP_MAX 32

struct collect {
	struct runs *runs;
	const char *base;
	struct buf url;
	int32_t seen, target; /* the last <a> looked at, and what it is: itself or -1 */
	const struct dom *dom;
	struct arena *arena;
	int32_t stop; /* the element of the block's box */
	bool space, newline;
};

/* Is the node an <a> whose address may come out? */
static bool is_link(struct collect *c, int32_t node)
{
	if (c->dom->nodes[node].tag != TAG_a)
		return false;
	if (c->seen != node)
		c->target = link_of(c->dom, node, c->base, &c->url) ? node : -1;
	c->seen = node;
	return c->target >= 0;
}

/* Does the element hold a formula in TeX? */
static bool is_tex(const struct dom *d, int32_t node)
{
	static const char *const words[] = {"math", "arithmatex", "MathJax_Preview"};
	size_t len;

	return dom_attr(d, (size_t)node, ATTR_encoding, &len) != NULL ||
	       dom_attr_has_any(d, (size_t)node, ATTR_class, words, sizeof words / sizeof *words);
}

/* What the elements between a node and the block make of it. */
static struct run look_of(struct collect *c, int32_t node)
{
	const struct dom *d = c->dom;
	struct run r = {.link = -1, .code = -1, .image = -1};

	node = d->nodes[node].parent;
	if (is_tex(d, node))
		r.style |= RUN_TEX;
	for (; node > c->stop; node = d->nodes[node].parent)
		switch (d->nodes[node].tag) {
		case TAG_b:
		case TAG_strong:
			r.style |= RUN_STRONG;
			break;
		case TAG_i:
		case TAG_em:
		case TAG_cite:
			r.style |= RUN_EM;
			break;
		case TAG_code:
		case TAG_kbd:
		case TAG_samp:
		case TAG_tt:
			r.style |= RUN_CODE;
			r.code = node;
			break;
		case TAG_a:
			if (r.link < 0 && is_link(c, node))
				r.link = node;
			break;
		default:
			break;
		}
	for (int n = 0; r.link < 0 && node > 0 && n < LINK_UP_MAX;
	     n++, node = d->nodes[node].parent)
		if (is_link(c, node))
			r.link = node;
	if (r.style & RUN_CODE)
		r.style = RUN_CODE;
	return r;
}

/* Code that touches code is one piece of it. */
static bool looks_alike(const struct collect *c, const struct run *a, const struct run *b)
{
	return a->image < 0 && b->image < 0 && a->style == b->style && a->link == b->link &&
	       (a->code == b->code || !c->space);
}

/* The run to write to: the last one, when what comes looks the same and follows it. */
static struct run *run_for(struct collect *c, const struct run *look)
{
	struct runs *rs = c->runs;
	struct run *last = rs->n > 0 ? &rs->list[rs->n - 1] : NULL;
	bool newline = c->newline && last != NULL;

	if (last != NULL && !newline && looks_alike(c, last, look)) {
		if (c->space)
			buf_addc(&rs->text, ' ');
	} else {
		if ((c->space || newline) && last != NULL)
			buf_addc(&rs->text, ' ');
		rs->list = arena_grow(c->arena, rs->list, rs->n, &rs->cap, sizeof *last);
		last = &rs->list[rs->n++];
		*last = *look;
		last->start = rs->text.len;
		last->newline = newline;
	}
	c->space = c->newline = false;
	return last;
}

/* White space is folded as block.c folds it; between runs it belongs to neither. What is unseen is
 * left out here: Markdown escapes a character by its neighbours. */
static void add_text(struct collect *c, int32_t node, const struct strip_text *t)
{
	struct run look = look_of(c, node), *r = NULL;
	char room[SCRIPT_MAX];
	size_t raised = script_write(c->dom, node, room);
	const char *p = raised > 0 ? room : t->s, *end = p + (raised > 0 ? raised : t->len);

	c->space |= t->space_before;
	if (c->dom->nodes[node].hidden)
		return;
	while (p < end) {
		const char *at = p;
		uint32_t cp = utf8_next(&p, end);

		if (cp <= ' ' || cp == 0x7F || utf8_is_space(cp)) {
			c->space = true;
			continue;
		}
		if (view_is_unseen(cp))
			continue;
		if (r == NULL)
			r = run_for(c, &look);
		else if (c->space)
			buf_addc(&c->runs->text, ' ');
		c->space = false;
		buf_add(&c->runs->text, at, (size_t)(p - at));
		r->len = c->runs->text.len - r->start;
	}
}

void runs_collect(struct runs *r, const struct page *pg, const struct block *b, const char *base,
		  const unsigned char *images, struct arena *a)
{
	struct collect c = {.runs = r,
			    .base = base,
			    .dom = pg->dom,
			    .arena = a,
			    .stop = pg->boxes[b->box].node,
			    .seen = -1};

	buf_clear(&r->text);
	r->n = 0;
	for (int32_t i = b->first; i <= b->last; i++) {
		const struct dom_node *n = &pg->dom->nodes[i];

		if (n->tag == TAG_br)
			c.newline = true;
		else if (images != NULL && images[i]) {
			struct run look = look_of(&c, i);

			look.image = i;
			run_for(&c, &look);
		} else if (n->tag == DOM_TEXT && !link_is_permalink(pg->dom, i))
			add_text(&c, i, &pg->dom->strip->texts[n->ref]);
	}
	buf_free(&c.url);
}
