#include "text.h"

#include <string.h>

#include "arena.h"
#include "dom.h"
#include "meta.h"
#include "record.h"
#include "strip.h"

struct lines {
	struct dom *dom;
	struct strip *strip;
	struct arena *arena;
	size_t cap_nodes, cap_texts;
};

static int32_t add_node(struct lines *ls, enum tag tag, int32_t parent, uint16_t depth, int32_t ref)
{
	struct dom *d = ls->dom;

	d->nodes = arena_grow(ls->arena, d->nodes, d->n, &ls->cap_nodes, sizeof *d->nodes);
	d->nodes[d->n] = (struct dom_node){.tag = (uint8_t)tag,
					   .depth = depth,
					   .parent = parent,
					   .end = (int32_t)d->n + 1,
					   .ref = ref};
	return (int32_t)d->n++;
}

static int32_t add_text(struct lines *ls, const char *s, size_t len)
{
	struct strip *st = ls->strip;

	st->texts =
	    arena_grow(ls->arena, st->texts, st->n_texts, &ls->cap_texts, sizeof *st->texts);
	st->texts[st->n_texts] = (struct strip_text){.s = s, .len = (uint32_t)len};
	return (int32_t)st->n_texts++;
}

void text_parse(struct dom *d, struct strip *st, const char *s, size_t len, struct arena *a)
{
	struct lines ls = {.dom = d, .strip = st, .arena = a};
	const char *end = s + len;
	int32_t html, body;

	*st = (struct strip){.html = st->html};
	*d = (struct dom){.strip = st};
	html = add_node(&ls, TAG_html, -1, 0, -1);
	body = add_node(&ls, TAG_body, html, 1, -1);
	while (s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		int32_t p;

		if (nl == NULL)
			nl = end;
		p = add_node(&ls, TAG_p, body, 2, -1);
		add_node(&ls, (enum tag)DOM_TEXT, p, 3, add_text(&ls, s, (size_t)(nl - s)));
		d->nodes[p].end = (int32_t)d->n;
		s = nl < end ? nl + 1 : end;
	}
	d->nodes[html].end = d->nodes[body].end = (int32_t)d->n;
}

void text_meta(struct record *r, const struct dom *d, const char *url, struct arena *a,
	       struct meta_hints *hints)
{
	(void)r;
	(void)d;
	(void)url;
	(void)a;
	(void)hints;
}
