#include "view.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "link.h"
#include "tag.h"
#include "utf8.h"

/* Words shown in blocks 0 to i - 1, for all i. */
static uint32_t *count_shown(const struct view *v, struct arena *a)
{
	size_t n = v->pg->n_blocks;
	uint32_t *sum = arena_alloc(a, (n + 1) * sizeof *sum);

	sum[0] = 0;
	for (size_t i = 0; i < n; i++)
		sum[i + 1] = sum[i] + (v->as[i] == PICK_CONTENT ? v->pg->blocks[i].n_words + 1 : 0);
	return sum;
}

/* Is most of the nearest container that has words shown? The page as a whole is no container. */
static bool belongs(const struct view *v, const uint32_t *sum, int32_t box)
{
	const struct page *pg = v->pg;

	for (; box >= 0 && pg->boxes[box].tag != TAG_body; box = pg->boxes[box].parent) {
		const struct box *x = &pg->boxes[box];

		if (x->b1 > x->b0)
			return (sum[x->b1] - sum[x->b0]) * 2 >= x->words + (x->b1 - x->b0);
	}
	return false;
}

void view_find_images(struct view *v, struct arena *a)
{
	const struct page *pg = v->pg;
	const struct dom *d = pg->dom;
	const uint32_t *sum = count_shown(v, a);
	unsigned char *is_image = arena_zalloc(a, d->n + 1, 1);
	struct view_image *list = NULL;
	struct buf url = {0};
	size_t cap = 0, box = 0, block = 0;

	v->n_images = 0;
	for (size_t i = 0; i < d->n; i++) {
		int32_t at;
		bool in_block;

		while (box + 1 < pg->n_boxes && (size_t)pg->boxes[box + 1].node <= i)
			box++;
		while (block < pg->n_blocks && (size_t)pg->blocks[block].last < i)
			block++;
		if (d->nodes[i].tag != TAG_img || d->nodes[i].hidden ||
		    !link_image(d, (int32_t)i, v->base, &url))
			continue;
		at = (int32_t)box;
		while (at > 0 && (size_t)d->nodes[pg->boxes[at].node].end <= i)
			at = pg->boxes[at].parent;
		in_block = block < pg->n_blocks && (size_t)pg->blocks[block].first < i;
		if (in_block ? v->as[block] != PICK_CONTENT : !belongs(v, sum, at))
			continue;
		list = arena_grow(a, list, v->n_images, &cap, sizeof *list);
		list[v->n_images++] = (struct view_image){(int32_t)i, at, !in_block};
		is_image[i] = 1;
	}
	v->images = list;
	v->is_image = is_image;
	buf_free(&url);
}

void view_queue_init(struct view_queue *q, const struct view *v, struct arena *a)
{
	*q = (struct view_queue){v, arena_zalloc(a, v->n_images + 1, 1), 0};
}

const struct view_image *view_take_image(struct view_queue *q, int32_t start, int32_t end)
{
	const struct view_image *list = q->view->images;
	size_t lo = q->next, hi = q->view->n_images, n = hi;
	bool first;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (list[mid].node < start)
			lo = mid + 1;
		else
			hi = mid;
	}
	first = lo == q->next;
	while (lo < n && list[lo].node < end && (!list[lo].alone || q->taken[lo]))
		lo++;
	if (first)
		q->next = lo;
	if (lo == n || list[lo].node >= end)
		return NULL;
	q->taken[lo] = 1;
	return &list[lo];
}

int32_t view_item_place(const struct page *pg, int32_t item)
{
	const struct box *boxes = pg->boxes;
	int32_t k = item;

	for (; boxes[k].parent >= 0; k = boxes[k].parent) {
		int t = boxes[boxes[k].parent].tag;

		if (t == TAG_ul || t == TAG_ol || t == TAG_menu || t == TAG_dir)
			return k;
		if (t == TAG_li || t == TAG_blockquote)
			break;
	}
	return item;
}

/* The box holds something to show. */
static void own(const struct page *pg, int32_t box, unsigned char *owns)
{
	int32_t item = block_nearest(pg, box, TAG_li), list;

	if (item < 0)
		return;
	owns[pg->boxes[item].node] = 1;
	list = pg->boxes[view_item_place(pg, item)].parent;
	if (list >= 0)
		owns[pg->boxes[list].node] = 1;
}

const unsigned char *view_own(const struct view *v, bool images, struct arena *a)
{
	unsigned char *owns = arena_zalloc(a, v->pg->dom->n + 1, 1);

	for (size_t i = 0; i < v->pg->n_blocks; i++)
		if (v->as[i] == PICK_CONTENT)
			own(v->pg, v->pg->blocks[i].box, owns);
	for (size_t i = 0; images && i < v->n_images; i++)
		own(v->pg, v->images[i].box, owns);
	return owns;
}

size_t view_first(const struct view *v)
{
	size_t i = 0;

	while (i < v->pg->n_blocks && v->as[i] != PICK_CONTENT)
		i++;
	return i;
}

bool view_is_unseen(uint32_t cp)
{
	return (cp >= 0x7F && cp < 0xA0) || (cp >= 0x202A && cp <= 0x202E) ||
	       (cp >= 0x2066 && cp <= 0x2069);
}

void view_add_seen(struct buf *out, const char *s, size_t len)
{
	const char *p = s, *end = s + len, *from = s;

	while (p < end) {
		const char *at = p;

		if (view_is_unseen(utf8_next(&p, end))) {
			buf_add(out, from, (size_t)(at - from));
			from = p;
		}
	}
	buf_add(out, from, (size_t)(end - from));
}

/* Highlighters wrap their <pre> in one or two elements, which say the language. */
#define LANGUAGE_UP 3

/* Read the name after "lang-" or "language-" at the start of a class's word. */
static size_t read_language(const char *v, size_t len, char out[VIEW_LANGUAGE_MAX])
{
	static const char *const leads[] = {"language-", "lang-", "highlight-source-"};
	size_t at = 0, n = 0;

	for (size_t k = 0; k < sizeof leads / sizeof leads[0] && at == 0; k++)
		if (len > strlen(leads[k]) && strncasecmp(v, leads[k], strlen(leads[k])) == 0)
			at = strlen(leads[k]);
	for (; at > 0 && at < len && n < VIEW_LANGUAGE_MAX; at++) {
		char c = v[at] >= 'A' && v[at] <= 'Z' ? (char)(v[at] | 32) : v[at];

		if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '#' && c != '+' &&
		    c != '-')
			break;
		out[n++] = c;
	}
	return n;
}

size_t view_language(const struct page *pg, const struct block *b, char out[VIEW_LANGUAGE_MAX])
{
	const struct dom *d = pg->dom;
	int32_t box = b->box, stop;

	for (int up = 0; up < LANGUAGE_UP && box > 0; up++)
		box = pg->boxes[box].parent;
	stop = pg->boxes[box].node;
	for (int32_t node = b->first; node > stop; node = d->nodes[node].parent) {
		size_t len, n = 0;
		const char *v = dom_attr(d, (size_t)node, ATTR_class, &len);

		for (size_t i = 0; v != NULL && i < len && n == 0; i++)
			if (v[i] > ' ' && (i == 0 || v[i - 1] <= ' '))
				n = read_language(v + i, len - i, out);
		if (n > 0)
			return n;
	}
	return 0;
}
