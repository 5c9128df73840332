#include "markdown.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "pick.h"
#include "strip.h"
#include "tag.h"
#include "url.h"
#include "utf8.h"

/* Lists and quotations deeper than this are drawn at this depth. */
#define NEST_MAX 12
/* A table with more columns, or with longer texts in its cells, is one for layout. */
#define COLUMNS_MAX 64
#define CELL_WORDS_MAX 50

enum style { STRONG = 1, EM = 2, CODE = 4 };

/* A run of a block's text in one style. */
struct run {
	size_t start, len; /* in md->text */
	unsigned style;
	int32_t link; /* the <a> it is in, or -1 */
	bool newline; /* a <br> before it */
};

struct md {
	const struct page *pg;
	const unsigned char *as;
	const char *base;
	bool plain;
	struct arena *arena;
	struct buf *out;
	struct buf text, prefix, url;
	struct run *runs;
	size_t n_runs, cap_runs;
	uint8_t
	    *marked; /* of an item's box, that its marker is written; of a list's, which it has */
	int32_t last_item;
	uint8_t turn[2][NEST_MAX]; /* the last marker, 1 or 2, of unordered and ordered lists at
				      each depth */
	bool any;                  /* something has been written */
	bool tight;                /* the last block was the one line of a list item */
};

/* The box above that is an li, or quotes, and so on; -1 at the root. */
static int32_t up(const struct md *md, int32_t box)
{
	return md->pg->boxes[box].parent;
}

static bool has_space(unsigned char c)
{
	return c <= ' ';
}

/* Collect the block's text as runs, white space folded as block.c folds it. */
static void add_run(struct md *md, const struct strip_text *t, unsigned style, int32_t link,
		    bool newline, bool *space)
{
	struct run *r;
	size_t start = md->text.len;

	*space |= t->space_before;
	for (size_t i = 0; i < t->len; i++) {
		unsigned char c = (unsigned char)t->s[i];

		if (has_space(c) || c == 0x7F) {
			*space = true;
			continue;
		}
		if (*space && md->text.len != 0 && !newline)
			buf_addc(&md->text, ' ');
		/* White space belongs outside of emphasis and links. */
		if (md->text.len != start && *space && start + 1 == md->text.len)
			start = md->text.len;
		*space = newline = false;
		buf_addc(&md->text, (char)c);
	}
	if (md->text.len == start)
		return;
	md->runs = arena_grow(md->arena, md->runs, md->n_runs, &md->cap_runs, sizeof *r);
	r = &md->runs[md->n_runs++];
	*r = (struct run){start, md->text.len - start, style, link, false};
}

static unsigned style_of(const struct md *md, int32_t node, int32_t stop, int32_t *link)
{
	const struct dom *d = md->pg->dom;
	unsigned style = 0;
	size_t len;

	*link = -1;
	for (node = d->nodes[node].parent; node > stop; node = d->nodes[node].parent)
		switch (d->nodes[node].tag) {
		case TAG_b:
		case TAG_strong:
			style |= STRONG;
			break;
		case TAG_i:
		case TAG_em:
		case TAG_cite:
			style |= EM;
			break;
		case TAG_code:
		case TAG_kbd:
		case TAG_samp:
		case TAG_tt:
			style |= CODE;
			break;
		case TAG_a:
			if (*link < 0 && dom_attr(d, (size_t)node, ATTR_href, &len) != NULL)
				*link = node;
			break;
		default:
			break;
		}
	/* The link may lie around the block. */
	for (int n = 0; *link < 0 && node > 0 && n < 4; n++, node = d->nodes[node].parent)
		if (d->nodes[node].tag == TAG_a &&
		    dom_attr(d, (size_t)node, ATTR_href, &len) != NULL)
			*link = node;
	return style;
}

static void collect(struct md *md, const struct block *b)
{
	const struct dom *d = md->pg->dom;
	int32_t stop = md->pg->boxes[b->box].node;
	bool space = false, newline = false;

	buf_clear(&md->text);
	md->n_runs = 0;
	for (int32_t i = b->first; i <= b->last; i++) {
		const struct dom_node *n = &d->nodes[i];
		size_t before = md->n_runs;
		int32_t link;
		unsigned style;

		if (n->tag == TAG_br)
			newline = true;
		if (n->tag != DOM_TEXT)
			continue;
		style = style_of(md, i, stop, &link);
		add_run(md, &d->strip->texts[n->ref], style, link, newline && md->n_runs > 0,
			&space);
		if (md->n_runs > before) {
			md->runs[before].newline = newline && before > 0;
			newline = false;
		}
	}
}

static bool is_punct(uint32_t cp)
{
	return cp > ' ' && !utf8_is_word(cp) && !utf8_is_space(cp);
}

static uint32_t first_of(const struct md *md, const struct run *r)
{
	const char *p = md->text.data + r->start;

	return utf8_next(&p, p + r->len);
}

/* The character before the byte at end, or a space at the start. */
static uint32_t before(const struct md *md, size_t end)
{
	const char *s = md->text.data, *p;
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
	const char *p;

	if (at >= md->text.len)
		return ' ';
	p = md->text.data + at;
	return utf8_next(&p, md->text.data + md->text.len);
}

/* CommonMark 6.2: an opening delimiter run must be left-flanking, a closing one right-flanking. */
static bool flanks(uint32_t outside, uint32_t inside)
{
	return !is_punct(inside) || utf8_is_space(outside) || is_punct(outside);
}

static bool emphasis_works(const struct md *md, const struct run *r)
{
	return flanks(before(md, r->start), first_of(md, r)) &&
	       flanks(after(md, r->start + r->len), before(md, r->start + r->len));
}

/* Characters that can mean something in CommonMark or GFM get a backslash. */
static void put_escaped(struct md *md, const char *s, size_t len, bool line_start)
{
	for (size_t i = 0; i < len; i++) {
		char c = s[i];
		bool start = line_start && i == 0;

		if (md->plain) {
			buf_addc(md->out, c);
			continue;
		}
		if (strchr("\\`*_[]<>&~|$", c) != NULL && c != '\0')
			buf_addc(md->out, '\\');
		else if (start && strchr("#+-=", c) != NULL)
			buf_addc(md->out, '\\');
		else if (c == '!' && i + 1 == len)
			buf_addc(md->out, '\\');
		buf_addc(md->out, c);
		/* "1." at the start of a line is a list. */
		if (line_start && c >= '0' && c <= '9' && i + 1 < len &&
		    (s[i + 1] == '.' || s[i + 1] == ')')) {
			bool digits = true;

			for (size_t k = 0; k < i; k++)
				digits &= s[k] >= '0' && s[k] <= '9';
			if (digits)
				buf_addc(md->out, '\\');
		}
	}
}

static void put_code(struct md *md, const char *s, size_t len)
{
	size_t longest = 0, n = 0;

	for (size_t i = 0; i < len; i++) {
		n = s[i] == '`' ? n + 1 : 0;
		longest = n > longest ? n : longest;
	}
	for (size_t i = 0; i <= longest; i++)
		buf_addc(md->out, '`');
	if (longest > 0)
		buf_addc(md->out, ' ');
	buf_add(md->out, s, len);
	if (longest > 0)
		buf_addc(md->out, ' ');
	for (size_t i = 0; i <= longest; i++)
		buf_addc(md->out, '`');
}

/* The target of a link, or NULL when it is none that text may carry. */
static const char *target(struct md *md, int32_t link)
{
	size_t len;
	const char *href;

	if (link < 0 || md->plain)
		return NULL;
	href = dom_attr(md->pg->dom, (size_t)link, ATTR_href, &len);
	buf_clear(&md->url);
	if (href == NULL || len == 0 || href[0] == '#' ||
	    url_resolve(md->base, href, len, &md->url) != 0)
		return NULL;
	for (size_t i = 0; i < md->url.len; i++)
		if (strchr(" <>\n", md->url.data[i]) != NULL)
			return NULL;
	return md->url.data;
}

static void put_run(struct md *md, const struct run *r, bool line_start)
{
	const char *s = md->text.data + r->start;
	bool mark = !md->plain && r->style != 0 && emphasis_works(md, r);

	if (!md->plain && r->style & CODE) {
		put_code(md, s, r->len);
		return;
	}
	if (mark && r->style & STRONG)
		buf_adds(md->out, "**");
	if (mark && r->style & EM)
		buf_addc(md->out, '*');
	put_escaped(md, s, r->len, line_start && !mark);
	if (mark && r->style & EM)
		buf_addc(md->out, '*');
	if (mark && r->style & STRONG)
		buf_adds(md->out, "**");
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

/* The block's text with its links and emphasis; one_line for headings and table cells. */
static void put_inline(struct md *md, const struct block *b, bool one_line)
{
	size_t done = 0;

	collect(md, b);
	for (size_t i = 0; i < md->n_runs;) {
		const struct run *r = &md->runs[i];
		const char *url;
		size_t n = 1;

		if (r->newline)
			put_newline(md, one_line);
		/* The space between runs. */
		if (r->start > done && !r->newline)
			put_escaped(md, md->text.data + done, r->start - done, false);
		while (r->link >= 0 && i + n < md->n_runs && md->runs[i + n].link == r->link &&
		       !md->runs[i + n].newline)
			n++;
		url = target(md, r->link);
		if (url != NULL)
			buf_addc(md->out, '[');
		for (size_t k = 0; k < n; k++, r++) {
			if (k > 0 && r->start > r[-1].start + r[-1].len)
				buf_addc(md->out, ' ');
			put_run(md, r, url == NULL && (done == 0 || r->newline));
			done = r->start + r->len;
		}
		if (url != NULL)
			buf_addf(md->out, "](<%s>)", url);
		i += n;
	}
}

/* What the lists and quotations around a box put before each of its lines. The innermost list item
 * whose marker is not yet written gets it, in first. */
static void make_prefix(struct md *md, int32_t box, struct buf *first)
{
	int32_t path[NEST_MAX];
	size_t n = 0, depth = 0;

	for (int32_t k = box; k >= 0; k = up(md, k)) {
		enum tag t = (enum tag)md->pg->boxes[k].tag;

		if (t != TAG_li && t != TAG_blockquote)
			continue;
		if (n == NEST_MAX)
			break;
		path[n++] = k;
	}
	buf_clear(&md->prefix);
	buf_clear(first);
	while (n-- > 0) {
		const struct box *x = &md->pg->boxes[path[n]];
		int32_t list = x->parent;
		bool ordered = list >= 0 && md->pg->boxes[list].tag == TAG_ol;
		uint8_t *turn = &md->turn[ordered][depth++];
		char marker[16] = "- ";
		size_t len;

		if (x->tag == TAG_blockquote) {
			buf_adds(&md->prefix, "> ");
			buf_adds(first, "> ");
			continue;
		}
		/* Neighbouring lists must not become one. */
		if (list >= 0 && md->marked[list] == 0)
			md->marked[list] = *turn = 3 - *turn;
		if (ordered)
			snprintf(marker, sizeof marker, "%u%c ", (x->nth + 1) % 100000000,
				 md->plain || md->marked[list] == 1 ? '.' : ')');
		else if (!md->plain && list >= 0 && md->marked[list] == 2)
			marker[0] = '*';
		len = strlen(marker);
		if (md->marked[path[n]] == 0)
			buf_add(first, marker, len);
		else
			buf_add(first, "          ", len);
		md->marked[path[n]] = 1;
		buf_add(&md->prefix, "          ", len);
	}
}

static int32_t nearest(const struct md *md, int32_t box, enum tag a, enum tag b)
{
	for (int32_t k = box; k >= 0; k = up(md, k))
		if (md->pg->boxes[k].tag == a || md->pg->boxes[k].tag == b)
			return k;
	return -1;
}

static void trim_line(struct buf *b)
{
	while (b->len > 0 && b->data[b->len - 1] == ' ')
		b->len--;
	b->data[b->len] = '\0';
}

/* Start a block: a line end, and a blank line unless both are lines of one list. */
static void begin(struct md *md, const struct block *b)
{
	struct buf first = {0};
	int32_t item = nearest(md, b->box, TAG_li, TAG_li);
	bool tight;
	struct buf old = {0};

	buf_add(&old, md->prefix.data, md->prefix.len);
	tight = md->any && md->tight && item >= 0 && item != md->last_item;
	make_prefix(md, b->box, &first);
	if (md->any && !tight) {
		size_t common = 0;

		while (common < old.len && common < md->prefix.len &&
		       old.data[common] == md->prefix.data[common])
			common++;
		buf_add(md->out, md->prefix.data, common);
		trim_line(md->out);
		buf_addc(md->out, '\n');
	}
	buf_add(md->out, first.data, first.len);
	md->last_item = item;
	md->tight = item >= 0;
	md->any = true;
	buf_free(&first);
	buf_free(&old);
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

/* The language a <pre> or the <code> in it is said to be in, as "language-c" or "lang-c". */
static void put_language(struct md *md, const struct block *b)
{
	const struct dom *d = md->pg->dom;
	int32_t stop = md->pg->boxes[b->box].parent;

	stop = stop >= 0 ? md->pg->boxes[stop].node : 0;
	for (int32_t node = b->first; node > stop; node = d->nodes[node].parent) {
		size_t len, n = 0;
		const char *v = dom_attr(d, (size_t)node, ATTR_class, &len), *at = NULL;

		if (v == NULL)
			continue;
		for (size_t i = 0; i + 5 < len && at == NULL; i++) {
			if (memcmp(v + i, "lang-", 5) == 0)
				at = v + i + 5;
			else if (i + 9 < len && memcmp(v + i, "language-", 9) == 0)
				at = v + i + 9;
		}
		if (at == NULL)
			continue;
		while (at + n < v + len &&
		       ((at[n] >= 'a' && at[n] <= 'z') || (at[n] >= '0' && at[n] <= '9') ||
			at[n] == '+' || at[n] == '-'))
			n++;
		buf_add(md->out, at, n);
		return;
	}
}

static void put_pre(struct md *md, const struct block *b)
{
	size_t longest = 2, n = 0, ticks;

	for (size_t i = 0; i < b->len; i++) {
		n = b->text[i] == '`' ? n + 1 : 0;
		longest = n > longest ? n : longest;
	}
	if (md->plain) {
		const char *nl = memchr(b->text, '\n', b->len);
		size_t line = nl != NULL ? (size_t)(nl - b->text) + 1 : b->len;

		buf_add(md->out, b->text, line);
		if (nl == NULL)
			buf_addc(md->out, '\n');
		put_lines(md, b->text + line, b->len - line);
		return;
	}
	ticks = longest + 1;
	for (size_t i = 0; i < ticks; i++)
		buf_addc(md->out, '`');
	put_language(md, b);
	buf_addc(md->out, '\n');
	put_lines(md, b->text, b->len);
	buf_add(md->out, md->prefix.data, md->prefix.len);
	for (size_t i = 0; i < ticks; i++)
		buf_addc(md->out, '`');
	buf_addc(md->out, '\n');
}

static bool is_cell(const struct md *md, size_t i, int32_t table)
{
	const struct block *b = &md->pg->blocks[i];
	int32_t cell = nearest(md, b->box, TAG_td, TAG_th);

	return cell >= 0 && nearest(md, b->box, TAG_table, TAG_table) == table &&
	       !(b->flags & BLOCK_PRE) && nearest(md, b->box, TAG_li, TAG_blockquote) < table;
}

/* The number of columns of the table from block i on, when it is one of data: every row has at
 * least two cells. *end is the first block after it. */
static size_t columns(const struct md *md, size_t i, int32_t table, size_t *end)
{
	size_t most = 0, n = 0;
	int32_t row = -1, cell = -1;

	for (*end = i; *end < md->pg->n_blocks; ++*end) {
		int32_t c, r;

		if (md->as[*end] != PICK_CONTENT)
			continue;
		if (!is_cell(md, *end, table))
			break;
		if (md->pg->blocks[*end].n_words > CELL_WORDS_MAX)
			return 0;
		c = nearest(md, md->pg->blocks[*end].box, TAG_td, TAG_th);
		r = nearest(md, c, TAG_tr, TAG_tr);
		if (r != row)
			n = 0;
		n += c != cell;
		row = r;
		cell = c;
		most = n > most ? n : most;
	}
	return most >= 2 && most <= COLUMNS_MAX ? most : 0;
}

static void end_row(struct md *md, size_t cells, size_t n_columns, bool *head)
{
	if (!md->plain)
		for (; cells < n_columns; cells++)
			buf_adds(md->out, " |");
	buf_addc(md->out, '\n');
	if (!*head || md->plain)
		return;
	*head = false;
	buf_add(md->out, md->prefix.data, md->prefix.len);
	buf_addc(md->out, '|');
	for (size_t k = 0; k < n_columns; k++)
		buf_adds(md->out, " --- |");
	buf_addc(md->out, '\n');
}

static void put_table(struct md *md, size_t i, size_t end, size_t n_columns)
{
	int32_t row = -1, cell = -1;
	size_t cells = 0;
	bool head = true;

	begin(md, &md->pg->blocks[i]);
	for (; i < end; i++) {
		const struct block *b = &md->pg->blocks[i];
		int32_t c, r;

		if (md->as[i] != PICK_CONTENT)
			continue;
		c = nearest(md, b->box, TAG_td, TAG_th);
		r = nearest(md, c, TAG_tr, TAG_tr);
		if (r != row) {
			if (row >= 0) {
				end_row(md, cells, n_columns, &head);
				buf_add(md->out, md->prefix.data, md->prefix.len);
			}
			cells = 0;
			buf_adds(md->out, md->plain ? "" : "|");
		}
		if (c != cell) {
			if (md->plain && cells > 0)
				buf_adds(md->out, " | ");
			cells++;
		} else {
			buf_addc(md->out, ' ');
		}
		if (!md->plain && c != cell)
			buf_addc(md->out, ' ');
		put_inline(md, b, true);
		/* The next block may be of the same cell. */
		if (!md->plain) {
			size_t k = i + 1;

			while (k < end && md->as[k] != PICK_CONTENT)
				k++;
			if (k >= end || nearest(md, md->pg->blocks[k].box, TAG_td, TAG_th) != c)
				buf_adds(md->out, " |");
		}
		row = r;
		cell = c;
	}
	end_row(md, cells, n_columns, &head);
	md->tight = false;
}

static void put_block(struct md *md, const struct block *b)
{
	int level = tag_heading((enum tag)md->pg->boxes[b->box].tag);

	begin(md, b);
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

static void put_title(struct md *md, const char *title)
{
	size_t first = 0;

	while (first < md->pg->n_blocks && md->as[first] != PICK_CONTENT)
		first++;
	if (title == NULL ||
	    (first < md->pg->n_blocks && strcmp(md->pg->blocks[first].text, title) == 0))
		return;
	buf_adds(md->out, md->plain ? "" : "# ");
	put_escaped(md, title, strlen(title), true);
	buf_addc(md->out, '\n');
	md->any = true;
}

void markdown_render(const struct page *pg, const unsigned char *as, const char *title,
		     const char *base, enum markdown_style style, struct arena *a, struct buf *out)
{
	struct md md = {
	    .pg = pg,
	    .as = as,
	    .base = base,
	    .plain = style == MARKDOWN_PLAIN,
	    .arena = a,
	    .out = out,
	    .last_item = -1,
	    .turn = {{2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}},
	    .marked = arena_zalloc(a, pg->n_boxes, sizeof *md.marked)};

	put_title(&md, title);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		int32_t table = nearest(&md, pg->blocks[i].box, TAG_table, TAG_table);
		size_t end, n;

		if (as[i] != PICK_CONTENT)
			continue;
		if (table >= 0 && (n = columns(&md, i, table, &end)) > 0) {
			put_table(&md, i, end, n);
			i = end - 1;
			continue;
		}
		put_block(&md, &pg->blocks[i]);
	}
	buf_free(&md.text);
	buf_free(&md.prefix);
	buf_free(&md.url);
}
