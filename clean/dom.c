#include "dom.h"

#include <gumbo.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "hide.h"
#include "mark.h"
#include "strip.h"

/* gumbo's elements as ours; the rest are looked up by name in the strip's table. */
static const uint8_t ours[GUMBO_TAG_LAST] = {
#define SAME(upper, lower) [GUMBO_TAG_##upper] = TAG_##lower
    SAME(A, a),
    SAME(ABBR, abbr),
    SAME(ADDRESS, address),
    SAME(AREA, area),
    SAME(ARTICLE, article),
    SAME(ASIDE, aside),
    SAME(AUDIO, audio),
    SAME(B, b),
    SAME(BASE, base),
    SAME(BDI, bdi),
    SAME(BDO, bdo),
    SAME(BIG, big),
    SAME(BLOCKQUOTE, blockquote),
    SAME(BODY, body),
    SAME(BR, br),
    SAME(BUTTON, button),
    SAME(CANVAS, canvas),
    SAME(CAPTION, caption),
    SAME(CENTER, center),
    SAME(CITE, cite),
    SAME(CODE, code),
    SAME(COL, col),
    SAME(COLGROUP, colgroup),
    SAME(DATA, data),
    SAME(DATALIST, datalist),
    SAME(DD, dd),
    SAME(DEL, del),
    SAME(DETAILS, details),
    SAME(DFN, dfn),
    SAME(DIR, dir),
    SAME(DIV, div),
    SAME(DL, dl),
    SAME(DT, dt),
    SAME(EM, em),
    SAME(EMBED, embed),
    SAME(FIELDSET, fieldset),
    SAME(FIGCAPTION, figcaption),
    SAME(FIGURE, figure),
    SAME(FONT, font),
    SAME(FOOTER, footer),
    SAME(FORM, form),
    SAME(FRAME, frame),
    SAME(FRAMESET, frameset),
    SAME(H1, h1),
    SAME(H2, h2),
    SAME(H3, h3),
    SAME(H4, h4),
    SAME(H5, h5),
    SAME(H6, h6),
    SAME(HEAD, head),
    SAME(HEADER, header),
    SAME(HGROUP, hgroup),
    SAME(HR, hr),
    SAME(HTML, html),
    SAME(I, i),
    SAME(IFRAME, iframe),
    SAME(IMG, img),
    SAME(IMAGE, img),
    SAME(INPUT, input),
    SAME(INS, ins),
    SAME(KBD, kbd),
    SAME(LABEL, label),
    SAME(LEGEND, legend),
    SAME(LI, li),
    SAME(LINK, link),
    SAME(MAIN, main),
    SAME(MAP, map),
    SAME(MARK, mark),
    SAME(MENU, menu),
    SAME(META, meta),
    SAME(METER, meter),
    SAME(NAV, nav),
    SAME(NOBR, nobr),
    SAME(NOEMBED, noembed),
    SAME(NOFRAMES, noframes),
    SAME(NOSCRIPT, noscript),
    SAME(OBJECT, object),
    SAME(OL, ol),
    SAME(OPTGROUP, optgroup),
    SAME(OPTION, option),
    SAME(OUTPUT, output),
    SAME(P, p),
    SAME(PARAM, param),
    SAME(PLAINTEXT, plaintext),
    SAME(PRE, pre),
    SAME(PROGRESS, progress),
    SAME(Q, q),
    SAME(RP, rp),
    SAME(RT, rt),
    SAME(RUBY, ruby),
    SAME(S, s),
    SAME(SAMP, samp),
    SAME(SECTION, section),
    SAME(SELECT, select),
    SAME(SMALL, small),
    SAME(SOURCE, source),
    SAME(SPAN, span),
    SAME(STRIKE, strike),
    SAME(STRONG, strong),
    SAME(SUB, sub),
    SAME(SUMMARY, summary),
    SAME(SUP, sup),
    SAME(TABLE, table),
    SAME(TBODY, tbody),
    SAME(TD, td),
    SAME(TEMPLATE, template),
    SAME(TFOOT, tfoot),
    SAME(TH, th),
    SAME(THEAD, thead),
    SAME(TIME, time),
    SAME(TITLE, title),
    SAME(TR, tr),
    SAME(TRACK, track),
    SAME(TT, tt),
    SAME(U, u),
    SAME(UL, ul),
    SAME(VAR, var),
    SAME(VIDEO, video),
    SAME(WBR, wbr),
    SAME(XMP, xmp),
#undef SAME
};

static void *give(void *arena, size_t size)
{
	return arena_alloc(arena, size);
}

static void take(void *arena, void *p)
{
	(void)arena;
	(void)p;
}

struct walk {
	struct dom *dom;
	struct arena *arena;
	size_t cap, next_tag;
};

static size_t add(struct walk *w, struct dom_node node)
{
	struct dom *d = w->dom;

	d->nodes = arena_grow(w->arena, d->nodes, d->n, &w->cap, sizeof node);
	d->nodes[d->n] = node;
	return d->n++;
}

static void add_texts(struct walk *w, const char *s, int32_t parent, uint16_t depth)
{
	const char *end = s + strlen(s);

	while (s < end) {
		long index = mark_text_read(&s, end, w->dom->strip->n_texts);

		if (index < 0)
			continue;
		add(w, (struct dom_node){.tag = DOM_TEXT,
					 .depth = depth,
					 .parent = parent,
					 .end = (int32_t)w->dom->n + 1,
					 .ref = (int32_t)index});
	}
}

static void add_element(struct walk *w, const GumboElement *e, int32_t parent, uint16_t depth)
{
	const struct strip *st = w->dom->strip;
	struct dom_node node = {.tag = ours[e->tag], .depth = depth, .parent = parent, .ref = -1};

	if (e->original_tag.data != NULL)
		node.ref = (int32_t)strip_tag_at(st, (size_t)(e->original_tag.data - st->html.data),
						 &w->next_tag);
	for (unsigned i = 0; i < e->attributes.length && node.ref < 0; i++) {
		const GumboAttribute *a = e->attributes.data[i];

		node.ref = (int32_t)mark_tag_read(a->name, st->n_tags);
	}
	if (node.ref >= 0) {
		const struct strip_tag *t = &st->tags[node.ref];

		node.hidden = t->hidden;
		if (node.tag == TAG_other)
			node.tag = (uint8_t)tag_find(t->name, t->name_len);
	}
	add(w, node);
}

/* A node of gumbo's tree that is being walked, and where it stands in ours. */
struct step {
	const GumboNode *node;
	int32_t at;
	unsigned child;
};

static const GumboVector *children(const GumboNode *n)
{
	return &n->v.element.children;
}

static bool is_element(const GumboNode *n)
{
	return n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE;
}

static void flatten(struct walk *w, const GumboNode *root)
{
	struct dom *d = w->dom;
	size_t cap = 0, n = 0;
	struct step *stack = arena_grow(w->arena, NULL, 0, &cap, sizeof *stack);

	add_element(w, &root->v.element, -1, 0);
	stack[n++] = (struct step){root, 0, 0};
	while (n > 0) {
		struct step *top = &stack[n - 1];
		const GumboVector *kids = children(top->node);
		const GumboNode *kid;

		if (top->child == kids->length) {
			d->nodes[top->at].end = (int32_t)d->n;
			n--;
			continue;
		}
		kid = kids->data[top->child++];
		if (is_element(kid)) {
			int32_t at = (int32_t)d->n;

			add_element(w, &kid->v.element, top->at, (uint16_t)n);
			stack = arena_grow(w->arena, stack, n, &cap, sizeof *stack);
			stack[n++] = (struct step){kid, at, 0};
		} else if (kid->type == GUMBO_NODE_TEXT || kid->type == GUMBO_NODE_CDATA) {
			add_texts(w, kid->v.text.text, top->at, (uint16_t)n);
		}
	}
}

void dom_parse(struct dom *d, const struct strip *st, struct arena *a)
{
	GumboOptions options = kGumboDefaultOptions;
	struct walk w = {.dom = d, .arena = a};
	GumboOutput *out;

	*d = (struct dom){.strip = st};
	options.allocator = give;
	options.deallocator = take;
	options.userdata = a;
	/* Recording an error copies the stack of open elements. */
	options.max_errors = 0;
	out = gumbo_parse_with_options(&options, st->html.data != NULL ? st->html.data : "",
				       st->html.len);
	flatten(&w, out->root);
	hide_inline(d, a);
}

const char *dom_attr(const struct dom *d, size_t node, enum attr which, size_t *len)
{
	const struct strip_tag *t;

	if (d->nodes[node].tag == DOM_TEXT || d->nodes[node].ref < 0)
		return NULL;
	t = &d->strip->tags[d->nodes[node].ref];
	for (size_t i = 0; i < t->n_attrs; i++)
		if (t->attrs[i].name == which) {
			*len = t->attrs[i].len;
			return t->attrs[i].value;
		}
	return NULL;
}

bool dom_attr_is(const struct dom *d, size_t node, enum attr which, const char *value)
{
	size_t len;
	const char *v = dom_attr(d, node, which, &len);

	return v != NULL && len == strlen(value) && strncasecmp(v, value, len) == 0;
}

bool dom_attr_has_any(const struct dom *d, size_t node, enum attr which, const char *const *values,
		      size_t n)
{
	size_t len = 0;
	const char *p = dom_attr(d, node, which, &len), *end = p != NULL ? p + len : NULL;

	while (p < end) {
		const char *from = p;

		while (p < end && (unsigned char)*p > ' ')
			p++;
		for (size_t i = 0; i < n; i++)
			if (strlen(values[i]) == (size_t)(p - from) &&
			    strncasecmp(from, values[i], (size_t)(p - from)) == 0)
				return true;
		p += p < end;
	}
	return false;
}

bool dom_attr_has(const struct dom *d, size_t node, enum attr which, const char *value)
{
	return dom_attr_has_any(d, node, which, &value, 1);
}

int32_t dom_holder(const struct dom *d, int32_t node)
{
	do
		node = d->nodes[node].parent;
	while (node > 0 && !tag_is_block((enum tag)d->nodes[node].tag));
	return node;
}

const char *dom_name(const struct dom *d, size_t node, size_t *len)
{
	const struct dom_node *n = &d->nodes[node];
	const char *name = tag_name((enum tag)n->tag);

	if (n->tag == TAG_other && n->ref >= 0) {
		*len = d->strip->tags[n->ref].name_len;
		return d->strip->tags[n->ref].name;
	}
	*len = strlen(name);
	return name;
}

/* Add s with white space folded; *space says that some is owed before the next character. */
static void add_folded(struct buf *out, const char *s, size_t len, bool *space)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c <= ' ' || (c == 0xC2 && i + 1 < len && (unsigned char)s[i + 1] == 0xA0)) {
			i += c == 0xC2;
			*space = true;
			continue;
		}
		if (*space && out->len != 0)
			buf_addc(out, ' ');
		*space = false;
		buf_addc(out, (char)c);
	}
}

void dom_text(const struct dom *d, size_t node, struct buf *out)
{
	struct buf text = {0};
	bool space = false;

	for (size_t i = node; i < (size_t)d->nodes[node].end; i++) {
		const struct dom_node *n = &d->nodes[i];

		if (n->tag == DOM_TEXT) {
			const struct strip_text *t = &d->strip->texts[n->ref];

			space |= t->space_before;
			if (!n->hidden)
				add_folded(&text, t->s, t->len, &space);
		} else if (tag_is_block((enum tag)n->tag) || n->tag == TAG_br) {
			space = true;
		}
	}
	buf_add(out, text.data, text.len);
	buf_free(&text);
}
