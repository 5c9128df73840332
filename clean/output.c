#include "output.h"

#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "extract.h"
#include "html.h"
#include "link.h"
#include "markdown.h"
#include "tag.h"
#include "view.h"

void output_begin(const struct output_options *o, struct buf *out)
{
	if (o->format == OUTPUT_FEATURES)
		extract_print_feature_names(o->text, out);
	else if (o->format == OUTPUT_HTML)
		buf_adds(out, "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");
}

static const char *keep(struct buf *b, struct arena *a)
{
	const char *s = arena_strndup(a, b->data != NULL ? b->data : "", b->len);

	buf_free(b);
	return s;
}

/* The links of what is shown, each element once. */
static void add_links(struct record *r, const struct view *v, struct arena *a)
{
	const struct dom *d = v->pg->dom;
	struct buf url = {0}, text = {0};
	size_t cap = 0;
	int32_t done = -1;

	for (size_t i = 0; i < v->pg->n_blocks; i++) {
		const struct block *b = &v->pg->blocks[i];

		for (int32_t k = b->first; v->as[i] == PICK_CONTENT && k <= b->last; k++) {
			int32_t node = k, stop = v->pg->boxes[b->box].node;

			if (d->nodes[k].tag != DOM_TEXT || d->nodes[k].hidden ||
			    link_is_permalink(d, k))
				continue;
			while (node > stop && d->nodes[node].tag != TAG_a)
				node = d->nodes[node].parent;
			if (node <= stop || node == done || !link_of(d, node, v->base, &url))
				continue;
			done = node;
			buf_clear(&text);
			dom_text(d, (size_t)node, &text);
			r->links = arena_grow(a, r->links, r->n_links, &cap, sizeof *r->links);
			r->links[r->n_links++] = (struct record_link){
			    arena_strndup(a, url.data, url.len),
			    arena_strndup(a, text.data != NULL ? text.data : "", text.len)};
		}
	}
	buf_free(&url);
	buf_free(&text);
}

static void add_images(struct record *r, const struct view *v, struct arena *a)
{
	const struct dom *d = v->pg->dom;
	struct buf url = {0};

	r->images = arena_alloc(a, (v->n_images + 1) * sizeof *r->images);
	for (size_t i = 0; i < v->n_images; i++) {
		int32_t node = v->images[i].node;
		size_t len = 0;
		const char *alt = dom_attr(d, (size_t)node, ATTR_alt, &len);

		if (link_image(d, node, v->base, &url))
			r->images[r->n_images++] =
			    (struct record_link){arena_strndup(a, url.data, url.len),
						 arena_strndup(a, alt != NULL ? alt : "", len)};
	}
	buf_free(&url);
}

static void add_blocks(const struct extraction *x, struct record *r, struct arena *a)
{
	static const char *const as[] = {"dropped", "content", "comment"};
	const struct page *pg = &x->page;

	r->n_blocks = pg->n_blocks;
	r->blocks = arena_alloc(a, (pg->n_blocks + 1) * sizeof *r->blocks);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		size_t len;
		const char *tag =
		    dom_name(pg->dom, (size_t)pg->boxes[pg->blocks[i].box].node, &len);

		r->blocks[i] =
		    (struct record_block){.text = pg->blocks[i].text,
					  .tag = arena_strndup(a, tag, len),
					  .as = as[x->as[i]],
					  .p = x->judged != JUDGED_NOT ? (double)x->p[i] : -1};
	}
}

static void add_fields(struct extraction *x, unsigned with, const struct view *v, struct arena *a)
{
	struct record *r = &x->record;
	struct buf b = {0};

	if (with & WITH_MARKDOWN) {
		markdown_render(v, MARKDOWN_FULL, a, &b);
		r->markdown = keep(&b, a);
	}
	if (with & WITH_HTML) {
		html_render(v, a, &b);
		r->html = keep(&b, a);
	}
	if (with & WITH_LINKS)
		add_links(r, v, a);
	if (with & WITH_IMAGES)
		add_images(r, v, a);
	if (with & WITH_BLOCKS)
		add_blocks(x, r, a);
}

static void put_html(const struct view *v, struct arena *a, struct buf *out)
{
	size_t first = view_first(v);

	buf_adds(out, "<article>\n");
	if (v->title != NULL &&
	    (first == v->pg->n_blocks || strcmp(v->pg->blocks[first].text, v->title) != 0)) {
		buf_adds(out, "<h1>");
		html_put_text(out, v->title, strlen(v->title));
		buf_adds(out, "</h1>\n");
	}
	html_render(v, a, out);
	buf_adds(out, "</article>\n");
}

void output_document(struct extraction *x, const struct output_options *o, struct arena *a,
		     struct buf *out)
{
	struct view v = {.pg = &x->page, .as = x->as, .base = x->base};

	if (o->format == OUTPUT_FEATURES) {
		extract_print_features(x, o->text, out);
		return;
	}
	if (o->with & WITH_IMAGES)
		view_find_images(&v, a);
	if (o->format == OUTPUT_JSON) {
		add_fields(x, o->with, &v, a);
		record_print(out, &x->record);
		return;
	}
	v.title = x->record.title;
	if (o->format == OUTPUT_HTML) {
		put_html(&v, a, out);
		return;
	}
	markdown_render(&v, o->format == OUTPUT_TEXT ? MARKDOWN_PLAIN : MARKDOWN_FULL, a, out);
	buf_addc(out, '\n');
}
