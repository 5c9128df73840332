#include "markdown.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "link.h"
#include "ordinal.h"
#include "pick.h"
#include "runs.h"
#include "table.h"
#include "tag.h"
#include "tex.h"
#include "utf8.h"
#include "view.h"

/* Lists and quotations deeper than this are drawn at this depth. */
#define NEST_MAX 12

struct md {
	const struct view *view;
	const struct page *pg;
	const unsigned char *as;
	bool plain, in_cell;
	struct arena *arena;
	struct buf *out;
	struct buf prefix, url;
	struct buf seen; /* what is written next, without what is unseen */
	struct runs runs;
	struct tables tables;
	struct view_queue images;
	uint8_t
	    *marked; /* of an item's box, that its marker is written; of a list's, which it has */
	const unsigned char *own; /* see view_own */
	int32_t *ordinals;        /* see ordinals() */
	int32_t last_item;
	/* The items and quotations around the last block, from the outside, and where the prefix of
	 * each ends. */
	int32_t path[NEST_MAX];
	size_t path_end[NEST_MAX];
	size_t n_path;
	uint8_t turn[2][NEST_MAX]; /* the last marker, 1 or 2, of unordered and ordered lists at
				      each depth */
	bool any;                  /* something has been written */
	bool tight;                /* the last block was the one line of a list item */
};

/* Outside of emphasis, what CommonMark 0.29 and later all take for punctuation. */
static bool is_edge(uint32_t cp)
{
	if (cp < 0x80)
		return cp <= ' ' || cp == '_' || !utf8_is_word(cp);
	return utf8_is_space(cp) || (cp >= 0x2010 && cp <= 0x2027) ||
	       (cp >= 0x3001 && cp <= 0x3003) || (cp >= 0x3008 && cp <= 0x3011) ||
	       (cp >= 0xFF01 && cp <= 0xFF0F);
}

/* Inside, what any of them may take for it. */
static bool is_punct(uint32_t cp)
{
	return cp == '_' || (!utf8_is_word(cp) && !utf8_is_space(cp));
}

/* The character before the byte at end, or a space at the start. */
static uint32_t before(const struct md *md, size_t end)
{
	const char *s = md->runs.text.data, *p;
	size_t i = end;

	if (end == 0)
		return ' ';
	do
		i--;
	while (i > 0 && ((unsigned char)s[i] & 0xC0) == 0x80);
	p = s + i;
	return utf8_next(&p, s + end);
}

static uint32_t after(const struct md *md, size_t at)
{
	const struct buf *text = &md->runs.text;
	const char *p;

	if (at >= text->len)
		return ' ';
	p = text->data + at;
	return utf8_next(&p, text->data + text->len);
}

/* CommonMark 6.2: an opening delimiter run must be left-flanking, a closing one right-flanking. */
static bool flanks(uint32_t outside, uint32_t inside)
{
	return !is_punct(inside) || is_edge(outside);
}

/* Two delimiter runs that touch are one, and mean something else. */
static bool emphasis_works(const struct md *md, const struct run *r)
{
	const struct run *last = r > md->runs.list ? r - 1 : NULL;
	size_t end = r->start + r->len;

	if ((r->style & (RUN_STRONG | RUN_EM)) == 0)
		return false;
	if (last != NULL && (last->style & ~(unsigned)RUN_TEX) != 0 &&
	    last->start + last->len == r->start && !r->newline)
		return false;
	return flanks(before(md, r->start), after(md, r->start)) &&
	       flanks(after(md, end), before(md, end));
}

/* Is it, at the start of a line, the number of a list item up to here? */
static bool is_number(const char *s, size_t len)
{
	for (size_t k = 0; k < len; k++)
		if (s[k] < '0' || s[k] > '9')
			return false;
	return len > 0 && len < 10;
}

/* Characters that can mean something in CommonMark or GFM get a backslash. They are judged by what
 * stands around them, so s holds nothing that is unseen. */
static void put_escaped(struct md *md, const char *s, size_t len, bool line_start)
{
	size_t from = 0;

	for (size_t i = 0; i < len && !md->plain; i++) {
		char c = s[i];

		if (c == '\0' || strchr("\\`*_[]<>&~|$!#+-=:.)", c) == NULL)
			continue;
		if (strchr("+-=:", c) != NULL && !(line_start && i == 0))
			continue;
		/* At the end of a heading, too, it would be a sign. */
		if (c == '#' && i > 0 && s[i - 1] != ' ' && s[i - 1] != '#')
			continue;
		if (strchr(".)", c) != NULL && !(line_start && is_number(s, i)))
			continue;
		if (c == '!' && i + 1 < len)
			continue;
		buf_add(md->out, s + from, i - from);
		buf_addc(md->out, '\\');
		from = i;
	}
	buf_add(md->out, s + from, len - from);
}

/* Text of a run, in which formulas are no text. */
static void put_text(struct md *md, const struct run *r, bool line_start)
{
	const char *s = md->runs.text.data + r->start;
	size_t from = 0;
	bool none[2] = {false, false}; /* no formula of this kind ends any more */

	if (md->plain || r->link >= 0) {
		put_escaped(md, s, r->len, line_start);
		return;
	}
	if (r->style & RUN_TEX && (!line_start || s[0] == '\\' || s[0] == '$')) {
		tex_put(md->out, s, r->len, md->in_cell);
		return;
	}
	for (size_t i = 0; i + 1 < r->len; i++) {
		bool square = s[i + 1] == '[';
		size_t n;

		if (s[i] != '\\' || (s[i + 1] != '(' && !square) || none[square])
			continue;
		n = tex_len(s + i, r->len - i);
		none[square] = n == 0;
		if (n == 0)
			continue;
		put_escaped(md, s + from, i - from, line_start && from == 0);
		tex_put(md->out, s + i, n, md->in_cell);
		from = i + n;
		i = from - 1;
	}
	put_escaped(md, s + from, r->len - from, line_start && from == 0);
}

static void put_code(struct md *md, const char *s, size_t len)
{
	size_t longest = 0, n = 0, from = 0;

	for (size_t i = 0; i < len; i++) {
		n = s[i] == '`' ? n + 1 : 0;
		longest = n > longest ? n : longest;
	}
	for (size_t i = 0; i <= longest; i++)
		buf_addc(md->out, '`');
	if (longest > 0)
		buf_addc(md->out, ' ');
	/* GFM looks for the bars of a table before it looks for code. */
	for (size_t i = 0; i < len && md->in_cell; i++)
		if (s[i] == '|') {
			buf_add(md->out, s + from, i - from);
			buf_addc(md->out, '\\');
			from = i;
		}
	buf_add(md->out, s + from, len - from);
	if (longest > 0)
		buf_addc(md->out, ' ');
	for (size_t i = 0; i <= longest; i++)
		buf_addc(md->out, '`');
}

/* ](target), which ends a link or an image. */
static void put_target(struct md *md)
{
	const char *s = md->url.data;
	bool bare = strpbrk(s, "()*_") == NULL;

	buf_adds(md->out, bare ? "](" : "](<");
	for (; *s != '\0'; s++) {
		size_t n =
		    strspn(s + (*s == '&'),
			   "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

		if (*s == '|')
			buf_adds(md->out, "%7C");
		else if (*s == '&' && n > 0 && s[1 + n] == ';')
			buf_adds(md->out, "%26");
		else
			buf_addc(md->out, *s);
	}
	buf_adds(md->out, bare ? ")" : ">)");
}

/* Text of an attribute, its white space folded. */
static void put_folded(struct md *md, const char *s, size_t len)
{
	for (size_t i = 0; i < len;) {
		size_t from = i;

		while (i < len && (unsigned char)s[i] > ' ')
			i++;
		put_escaped(md, s + from, i - from, false);
		while (i < len && (unsigned char)s[i] <= ' ')
			i++;
		if (i < len && from < i)
			buf_addc(md->out, ' ');
	}
}

static void put_image(struct md *md, int32_t node)
{
	size_t len;
	const char *alt = dom_attr(md->pg->dom, (size_t)node, ATTR_alt, &len);

	if (!link_image(md->pg->dom, node, md->view->base, &md->url))
		return;
	buf_clear(&md->seen);
	if (alt != NULL)
		view_add_seen(&md->seen, alt, len);
	buf_adds(md->out, "![");
	put_folded(md, md->seen.data, md->seen.len);
	put_target(md);
}

static const char *mark_of(const struct run *r)
{
	if (r->style & RUN_STRONG)
		return r->style & RUN_EM ? "***" : "**";
	return "*";
}

static void put_run(struct md *md, const struct run *r, bool line_start)
{
	const char *s = md->runs.text.data + r->start;
	bool mark = !md->plain && emphasis_works(md, r);

	if (r->image >= 0) {
		put_image(md, r->image);
		return;
	}
	if (!md->plain && r->style & RUN_CODE) {
		put_code(md, s, r->len);
		return;
	}
	if (mark)
		buf_adds(md->out, mark_of(r));
	put_text(md, r, line_start && !mark);
	if (mark)
		buf_adds(md->out, mark_of(r));
}

static void put_newline(struct md *md, bool one_line)
{
	if (one_line) {
		buf_addc(md->out, ' ');
		return;
	}
	if (!md->plain)
		buf_addc(md->out, '\\');
	buf_addc(md->out, '\n');
	buf_add(md->out, md->prefix.data, md->prefix.len);
}

/* The runs of one link from i on; returns the first after them. */
static size_t put_link(struct md *md, size_t i, bool line_start)
{
	const struct run *r = md->runs.list;
	int32_t link = r[i].link;
	size_t end = i + 1;
	bool is = !md->plain && link >= 0 && link_of(md->pg->dom, link, md->view->base, &md->url);

	while (link >= 0 && end < md->runs.n && r[end].link == link && !r[end].newline)
		end++;
	if (is)
		buf_addc(md->out, '[');
	for (size_t k = i; k < end; k++) {
		if (k > i && r[k].start > r[k - 1].start + r[k - 1].len)
			buf_addc(md->out, ' ');
		put_run(md, &r[k], line_start && !is && k == i);
	}
	if (is && link_of(md->pg->dom, link, md->view->base, &md->url))
		put_target(md);
	return end;
}

/* The block's text with its links and emphasis; one_line for headings and table cells. */
static void put_inline(struct md *md, const struct block *b, bool one_line)
{
	size_t done = 0;

	runs_collect(&md->runs, md->pg, b, md->view->base, md->plain ? NULL : md->view->is_image,
		     md->arena);
	for (size_t i = 0; i < md->runs.n;) {
		const struct run *r = &md->runs.list[i];

		if (r->newline)
			put_newline(md, one_line);
		else if (r->start > done)
			buf_addc(md->out, ' ');
		i = put_link(md, i, (i == 0 || r->newline) && !one_line);
		r = &md->runs.list[i - 1];
		done = r->start + r->len;
	}
}

/* The number that an item has where it is printed; CommonMark's have nine digits and no sign. */
static int32_t number_of(const struct md *md, int32_t item)
{
	int32_t n = md->ordinals[md->pg->boxes[item].node];

	if (md->plain)
		return n;
	return n < 0 ? 0 : n > 999999999 ? 999999999 : n;
}

/* The sign of an item, in marker: what it is called in the same list, and not as in one next to it.
 */
static size_t make_marker(struct md *md, int32_t item, size_t depth, char marker[16])
{
	int32_t place = view_item_place(md->pg, item), list = md->pg->boxes[place].parent;
	bool ordered = list >= 0 && md->pg->boxes[list].tag == TAG_ol;
	uint8_t *turn = &md->turn[ordered][depth];

	if (list >= 0 && md->marked[list] == 0)
		md->marked[list] = *turn = md->last_item >= 0 ? 3 - *turn : 1;
	if (ordered)
		return (size_t)snprintf(marker, 16, "%d%c ", (int)number_of(md, item),
					md->plain || md->marked[list] == 1 ? '.' : ')');
	memcpy(marker, !md->plain && list >= 0 && md->marked[list] == 2 ? "* " : "- ", 3);
	return 2;
}

static bool owns(const struct md *md, int32_t box)
{
	return md->own[md->pg->boxes[box].node];
}

/* Is it an item with nothing but lists in it, and none before it in its own list to hold them? */
static bool is_hollow(const struct md *md, int32_t item)
{
	int32_t list = md->pg->boxes[view_item_place(md->pg, item)].parent;

	return !owns(md, item) && (list < 0 || !owns(md, list) || md->marked[list] == 0);
}

/* What the lists and quotations around a box put before each of its lines. The innermost list item
 * whose marker is not yet written gets it, in first. */
static void make_prefix(struct md *md, int32_t box, struct buf *first)
{
	int32_t path[NEST_MAX];
	size_t n = 0;

	for (int32_t k = box; k >= 0 && n < NEST_MAX; k = md->pg->boxes[k].parent)
		if (md->pg->boxes[k].tag == TAG_li || md->pg->boxes[k].tag == TAG_blockquote)
			path[n++] = k;
	buf_clear(&md->prefix);
	buf_clear(first);
	md->n_path = 0;
	while (n-- > 0) {
		char marker[16];
		size_t len;

		if (md->pg->boxes[path[n]].tag == TAG_blockquote) {
			buf_adds(&md->prefix, "> ");
			buf_adds(first, "> ");
		} else if (is_hollow(md, path[n])) {
			continue;
		} else {
			len = make_marker(md, path[n], md->n_path, marker);
			md->marked[path[n]] |= !owns(md, path[n]);
			buf_add(first, md->marked[path[n]] == 0 ? marker : "          ", len);
			md->marked[path[n]] = 1;
			buf_add(&md->prefix, "          ", len);
		}
		md->path[md->n_path] = path[n];
		md->path_end[md->n_path++] = md->prefix.len;
	}
}

static void trim_line(struct buf *b)
{
	while (b->len > 0 && b->data[b->len - 1] == ' ')
		b->len--;
	b->data[b->len] = '\0';
}

/* Is the last item of this list, or inside one of it? */
static bool is_going_on(const struct md *md, int32_t list)
{
	const struct box *boxes = md->pg->boxes;

	for (int32_t k = md->last_item; k >= 0; k = boxes[k].parent)
		if (boxes[k].tag == TAG_li && boxes[view_item_place(md->pg, k)].parent == list)
			return true;
	return false;
}

/* May the line of this item follow a paragraph at once? Only lists that begin with 1 may. */
static bool interrupts(const struct md *md, int32_t item)
{
	int32_t place = view_item_place(md->pg, item), list = md->pg->boxes[place].parent;

	return list < 0 || md->pg->boxes[list].tag != TAG_ol || is_going_on(md, list) ||
	       number_of(md, item) == 1;
}

/* Start a block: a line end, and a blank line unless both are lines of one list. */
static void begin(struct md *md, int32_t box)
{
	struct buf first = {0};
	int32_t item = block_nearest(md->pg, box, TAG_li), old[NEST_MAX];
	size_t n_old = md->n_path, common = 0;
	bool tight = md->any && md->tight && item >= 0 && item != md->last_item &&
		     (md->plain || interrupts(md, item));

	memcpy(old, md->path, sizeof old);
	make_prefix(md, box, &first);
	while (common < n_old && common < md->n_path && old[common] == md->path[common])
		common++;
	for (size_t k = common; k < md->n_path; k++)
		tight &= md->pg->boxes[md->path[k]].tag == TAG_li;
	if (md->any && !tight) {
		buf_add(md->out, md->prefix.data, common > 0 ? md->path_end[common - 1] : 0);
		trim_line(md->out);
		buf_addc(md->out, '\n');
	}
	buf_add(md->out, first.data, first.len);
	md->last_item = item;
	md->tight = item >= 0;
	md->any = true;
	buf_free(&first);
}

static void put_lines(struct md *md, const char *s, size_t len)
{
	while (len > 0) {
		const char *nl = memchr(s, '\n', len);
		size_t line = nl != NULL ? (size_t)(nl - s) : len;

		buf_add(md->out, md->prefix.data, md->prefix.len);
		buf_add(md->out, s, line);
		buf_addc(md->out, '\n');
		line += nl != NULL;
		s += line;
		len -= line;
	}
}

static void put_ticks(struct md *md, size_t n)
{
	while (n-- > 0)
		buf_addc(md->out, '`');
}

static void put_pre(struct md *md, const struct block *b)
{
	size_t longest = 2, n = 0, len, line;
	const char *s, *nl;
	char language[VIEW_LANGUAGE_MAX];

	buf_clear(&md->seen);
	view_add_seen(&md->seen, b->text, b->len);
	s = md->seen.data;
	len = md->seen.len;
	if (md->plain) {
		nl = memchr(s, '\n', len);
		line = nl != NULL ? (size_t)(nl - s) + 1 : len;
		buf_add(md->out, s, line);
		if (nl == NULL)
			buf_addc(md->out, '\n');
		put_lines(md, s + line, len - line);
		return;
	}
	for (size_t i = 0; i < len; i++) {
		n = s[i] == '`' ? n + 1 : 0;
		longest = n > longest ? n : longest;
	}
	put_ticks(md, longest + 1);
	buf_add(md->out, language, view_language(md->pg, b, language));
	buf_addc(md->out, '\n');
	put_lines(md, s, len);
	buf_add(md->out, md->prefix.data, md->prefix.len);
	put_ticks(md, longest + 1);
	buf_addc(md->out, '\n');
}

/* The images of a cell that stand before a dom node, and in no block; any: something stands before
 * them. */
static bool put_cell_images(struct md *md, int32_t cell, int32_t end, bool any)
{
	const struct view_image *im;
	int32_t at = md->pg->boxes[cell].node;

	for (; (im = view_take_image(&md->images, at, end)) != NULL; at = im->node + 1) {
		if (any)
			buf_addc(md->out, ' ');
		put_image(md, im->node);
		any = true;
	}
	return any;
}

static void put_cell(void *ctx, int32_t cell)
{
	struct md *md = ctx;
	const struct box *x = &md->pg->boxes[cell];
	bool any = false;

	for (uint32_t i = x->b0; i < x->b1; i++) {
		const struct block *b = &md->pg->blocks[i];

		if (md->as[i] != PICK_CONTENT)
			continue;
		any = put_cell_images(md, cell, b->first, any);
		if (any)
			buf_addc(md->out, ' ');
		put_inline(md, b, true);
		any = true;
	}
	put_cell_images(md, cell, md->pg->dom->nodes[x->node].end, any);
}

static void put_row(struct md *md, const struct table_row *row, size_t n_columns)
{
	buf_addc(md->out, '|');
	for (size_t k = 0; k < n_columns; k++) {
		buf_addc(md->out, ' ');
		if (row != NULL && row->cells[k] >= 0)
			put_cell(md, row->cells[k]);
		buf_adds(md->out, " |");
	}
	buf_addc(md->out, '\n');
}

/* GFM wants a header row; a table that has none gets an empty one. */
static void put_head(struct md *md, const struct table_row *row, size_t n_columns)
{
	bool head = true;

	for (size_t k = 0; k < row->n; k++)
		head &= row->cells[k] < 0 || md->pg->boxes[row->cells[k]].tag == TAG_th;
	put_row(md, head ? row : NULL, n_columns);
	buf_add(md->out, md->prefix.data, md->prefix.len);
	buf_addc(md->out, '|');
	for (size_t k = 0; k < n_columns; k++)
		buf_adds(md->out, " --- |");
	buf_addc(md->out, '\n');
	if (head)
		return;
	buf_add(md->out, md->prefix.data, md->prefix.len);
	put_row(md, row, n_columns);
}

static void put_table(struct md *md, int32_t table)
{
	struct table_row row = {.box = table};
	size_t n_columns = table_columns(&md->tables, table);
	bool any = false;

	begin(md, table);
	md->in_cell = true;
	for (; table_next(&md->tables, table, &row); any = true) {
		if (any)
			buf_add(md->out, md->prefix.data, md->prefix.len);
		if (md->plain)
			table_put_row(&md->tables, &row, put_cell, md, md->out);
		else if (any)
			put_row(md, &row, n_columns);
		else
			put_head(md, &row, n_columns);
	}
	md->in_cell = false;
	md->tight = false;
}

static void put_block(struct md *md, const struct block *b)
{
	int level = tag_heading((enum tag)md->pg->boxes[b->box].tag);

	begin(md, b->box);
	if (b->flags & BLOCK_PRE) {
		put_pre(md, b);
		md->tight = false;
		return;
	}
	for (int k = 0; k < level && !md->plain; k++)
		buf_addc(md->out, '#');
	if (level > 0 && !md->plain)
		buf_addc(md->out, ' ');
	put_inline(md, b, level > 0);
	buf_addc(md->out, '\n');
}

static void put_title(struct md *md)
{
	const char *title = md->view->title;
	size_t first = view_first(md->view);

	if (title == NULL ||
	    (first < md->pg->n_blocks && strcmp(md->pg->blocks[first].text, title) == 0))
		return;
	buf_adds(md->out, md->plain ? "" : "# ");
	view_add_seen(&md->seen, title, strlen(title));
	put_escaped(md, md->seen.data, md->seen.len, true);
	buf_addc(md->out, '\n');
	md->any = true;
}

/* The images before a dom node that are in no block. */
static void put_images(struct md *md, int32_t node)
{
	const struct view_image *im;

	while ((im = view_take_image(&md->images, 0, node)) != NULL) {
		begin(md, im->box);
		put_image(md, im->node);
		buf_addc(md->out, '\n');
	}
}

void markdown_render(const struct view *v, enum markdown_style style, struct arena *a,
		     struct buf *out)
{
	const struct page *pg = v->pg;
	struct md md = {
	    .view = v,
	    .pg = pg,
	    .as = v->as,
	    .plain = style == MARKDOWN_PLAIN,
	    .arena = a,
	    .out = out,
	    .last_item = -1,
	    .turn = {{2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}},
	    .marked = arena_zalloc(a, pg->n_boxes, sizeof *md.marked),
	    .ordinals = ordinals(pg, a)};
	int32_t table = -1;

	view_queue_init(&md.images, v, a);
	if (md.plain)
		md.images.next = v->n_images;
	tables_init(&md.tables, pg, v->as, PICK_CONTENT, a);
	md.own = view_own(v, !md.plain, a);
	put_title(&md);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		int32_t of;

		if (v->as[i] != PICK_CONTENT)
			continue;
		of = table_of(&md.tables, i);
		if (of < 0) {
			put_images(&md, b->first);
			put_block(&md, b);
		} else if (of != table) {
			put_images(&md, pg->boxes[of].node);
			put_table(&md, of);
		}
		table = of >= 0 ? of : table;
	}
	put_images(&md, INT32_MAX);
	buf_free(&md.runs.text);
	buf_free(&md.prefix);
	buf_free(&md.url);
	buf_free(&md.seen);
}
