#include "text.h"

#include <string.h>

#include "arena.h"
#include "buf.h"
#include "date.h"
#include "dom.h"
#include "lines.h"
#include "strip.h"
#include "url.h"
#include "wrap.h"

/* Deeper indents than this are drawing, not structure. */
#define OPEN_MAX 48
/* A line of this many words is prose, as in block.h. */
#define PROSE_WORDS 12
/* So many short lines in a row end a stretch of prose. */
#define LULL_LINES 6
#define HEADING_WORDS 20
/* Labels are short words: "date", "Veröffentlicht:". */
#define LABEL_LEN_MAX 24
/* Far enough for a label and a date. */
#define STAMP_LEN_MAX 64
/* No page has so many lines: a text that has more is taken in blocks of several, as it is. */
#define LINES_MAX ((size_t)100000)

enum open_kind { OPEN_ZONE, OPEN_INDENT, OPEN_GROUP, OPEN_LIST, OPEN_ITEM, OPEN_TABLE };

struct open {
	int32_t node;
	uint32_t indent;
	uint8_t kind;
};

/* What elements remember: strip->tags begins with these. */
enum said { SAID_LINK, SAID_SENTENCE, SAID_SHORT, SAID_ADDRESS, SAID_DATE, N_SAID };

struct tree {
	struct dom *dom;
	struct strip *strip;
	struct arena *arena;
	size_t cap_nodes, cap_texts;
	struct line *lines;
	size_t n_lines;
	uint8_t *zones; /* for each line: whether a zone may begin there, and of what (enum zone) */
	struct open open[OPEN_MAX];
	size_t n_open;
	int32_t body;
};

enum zone { ZONE_NONE, ZONE_PROSE, ZONE_OTHER };

static int32_t add_node(struct tree *t, int tag, int32_t parent, int32_t ref)
{
	struct dom *d = t->dom;

	d->nodes = arena_grow(t->arena, d->nodes, d->n, &t->cap_nodes, sizeof *d->nodes);
	d->nodes[d->n] = (struct dom_node){
	    .tag = (uint8_t)tag,
	    .depth = parent >= 0 ? (uint16_t)(d->nodes[parent].depth + 1) : 0,
	    .parent = parent,
	    .end = (int32_t)d->n + 1,
	    .ref = ref,
	};
	return (int32_t)d->n++;
}

static void add_text(struct tree *t, int32_t parent, const char *s, size_t len)
{
	struct strip *st = t->strip;

	st->texts = arena_grow(t->arena, st->texts, st->n_texts, &t->cap_texts, sizeof *st->texts);
	st->texts[st->n_texts] = (struct strip_text){.s = s, .len = (uint32_t)len};
	add_node(t, DOM_TEXT, parent, (int32_t)st->n_texts++);
}

static void close_node(struct tree *t, int32_t node)
{
	t->dom->nodes[node].end = (int32_t)t->dom->n;
}

/* The table of start tags that the elements refer to. */
static void set_tags(struct strip *st, struct arena *a)
{
	static const struct strip_attr link = {.name = ATTR_href, .value = ""};
	static const struct strip_attr sentence = {.name = ATTR_class, .value = ".", .len = 1};
	static const struct strip_attr brief = {.name = ATTR_class, .value = "-", .len = 1};

	st->tags = arena_zalloc(a, N_SAID, sizeof *st->tags);
	st->n_tags = N_SAID;
	st->tags[SAID_LINK] = (struct strip_tag){.attrs = &link, .n_attrs = 1};
	st->tags[SAID_SENTENCE] = (struct strip_tag){.attrs = &sentence, .n_attrs = 1};
	st->tags[SAID_SHORT] = (struct strip_tag){.attrs = &brief, .n_attrs = 1};
}

/* Put an element with one attribute into the head. */
static void add_said(struct tree *t, int32_t head, enum said which, int tag, enum attr name,
		     const char *value, size_t len)
{
	struct strip_attr *attr = arena_alloc(t->arena, sizeof *attr);

	*attr = (struct strip_attr){.name = name, .value = value, .len = (uint32_t)len};
	t->strip->tags[which] = (struct strip_tag){.attrs = attr, .n_attrs = 1};
	add_node(t, tag, head, (int32_t)which);
}

/* "word " or "word: " at the start: where what it labels begins, or 0. *colon: it has one. */
static size_t label(const char *s, size_t len, bool *colon)
{
	size_t i = 0;

	while (i < len && i < LABEL_LEN_MAX && s[i] != ' ' && s[i] != ':')
		i++;
	*colon = i < len && s[i] == ':';
	i += *colon;
	if (i <= 1 || i >= len || s[i] != ' ')
		return 0;
	while (i < len && s[i] == ' ')
		i++;
	return i;
}

/* A line that is nothing but an address, a label before it allowed: where the address begins, or
 * -1. */
static long address_in(const struct line *l)
{
	bool colon;
	size_t at = label(l->s, l->len, &colon);
	struct url u;

	if (l->kind == LINE_CODE)
		return -1;
	if (!colon)
		at = 0;
	if (memchr(l->s + at, ' ', l->len - at) != NULL ||
	    url_split(l->s + at, l->len - at, &u) != 0 || memchr(u.host, '.', u.host_len) == NULL)
		return -1;
	return (long)at;
}

/* Those who save texts note the address on a line of its own, first or last. Text that has more
 * such lines is a list. */
static void take_address(struct tree *t, int32_t head)
{
	size_t n = t->n_lines, at[2] = {n - 1, 0};

	if (n < 3 || (address_in(&t->lines[0]) >= 0 && address_in(&t->lines[1]) >= 0) ||
	    (address_in(&t->lines[n - 1]) >= 0 && address_in(&t->lines[n - 2]) >= 0))
		return;
	for (int k = 0; k < 2; k++) {
		struct line *l = &t->lines[at[k]];
		long start = address_in(l);

		if (start < 0)
			continue;
		add_said(t, head, SAID_ADDRESS, TAG_link, ATTR_href, l->s + start,
			 l->len - (size_t)start);
		if (k == 0) {
			t->n_lines--;
		} else {
			t->lines++;
			t->n_lines--;
			t->lines[0].gap = true;
		}
		return;
	}
}

/* And the day as a label and a date before the first words: "date 2018-06-14 The text". A word in
 * lower case or with a colon begins no sentence. */
static void take_date(struct tree *t, int32_t head)
{
	struct line *l = &t->lines[0];
	struct date_hints hints = {0};
	struct date d;
	bool colon;
	size_t len = l->len < STAMP_LEN_MAX ? l->len : STAMP_LEN_MAX, end;
	size_t at = l->kind == LINE_TEXT || l->kind == LINE_ROW ? label(l->s, len, &colon) : 0;

	if (at == 0 || l->s[at] < '0' || l->s[at] > '9' ||
	    (!colon && (l->s[0] < 'a' || l->s[0] > 'z')) || !date_find(l->s, len, at, &hints, &d) ||
	    d.start != at || d.precision < DATE_DAY)
		return;
	end = d.start + d.len;
	if (end < l->len && l->s[end] != ' ')
		return;
	add_said(t, head, SAID_DATE, TAG_time, ATTR_datetime, l->s + at, end - at);
	while (end < l->len && l->s[end] == ' ')
		end++;
	l->s += end;
	l->len -= (uint32_t)end;
	if (l->len == 0 && t->n_lines > 1) {
		t->lines++;
		t->n_lines--;
		t->lines[0].gap = true;
	}
}

/* A short line that stands alone above prose or a list. */
static bool is_heading(const struct tree *t, size_t i)
{
	const struct line *l = &t->lines[i], *next = l + 1;

	if (l->kind == LINE_HEADING)
		return true;
	return l->kind == LINE_TEXT && l->gap && !l->stop && l->n_words > 0 &&
	       l->n_words <= HEADING_WORDS && i + 1 < t->n_lines && next->gap &&
	       next->indent >= l->indent &&
	       (next->n_words >= PROSE_WORDS || next->kind == LINE_ITEM) && l->s[l->len - 1] != ',';
}

/* Stretches of prose with little else between, and stretches of anything else. */
static void find_zones(struct tree *t)
{
	size_t n = t->n_lines, end, lull = 0, lull_lines = 0;
	enum zone now = ZONE_NONE;

	t->zones = arena_zalloc(t->arena, n + 1, 1);
	for (size_t i = 0; i < n; i = end) {
		bool prose = false;

		for (end = i; end < n && (end == i || !t->lines[end].gap); end++)
			prose |= t->lines[end].n_words >= PROSE_WORDS && !t->lines[end].link;
		if (prose && now != ZONE_PROSE) {
			size_t at = i > 0 && is_heading(t, i - 1) ? i - 1 : i;

			t->zones[at] = now = ZONE_PROSE;
		} else if (!prose && now == ZONE_NONE) {
			t->zones[i] = now = ZONE_OTHER;
		} else if (!prose && now == ZONE_PROSE) {
			if (lull_lines == 0)
				lull = i;
			lull_lines += end - i;
			if (lull_lines > LULL_LINES)
				t->zones[lull] = now = ZONE_OTHER;
		}
		if (prose || now != ZONE_PROSE)
			lull_lines = 0;
	}
}

static void close_open(struct tree *t)
{
	close_node(t, t->open[--t->n_open].node);
}

static const struct open *top(const struct tree *t)
{
	return &t->open[t->n_open - 1];
}

static void open_node(struct tree *t, enum open_kind kind, enum tag tag, uint32_t indent)
{
	int32_t parent = t->n_open > 0 ? top(t)->node : t->body;

	if (t->n_open == OPEN_MAX)
		return;
	t->open[t->n_open].node = add_node(t, tag, parent, -1);
	t->open[t->n_open].indent = indent;
	t->open[t->n_open++].kind = (uint8_t)kind;
}

/* Close what the line is outside of, and open what it is inside of. */
static void settle(struct tree *t, size_t i)
{
	const struct line *l = &t->lines[i];

	if (t->n_open == 0 || (t->zones[i] != ZONE_NONE && l->indent <= t->open[0].indent)) {
		while (t->n_open > 0)
			close_open(t);
		open_node(t, OPEN_ZONE, t->zones[i] == ZONE_PROSE ? TAG_section : TAG_div,
			  l->indent);
	}
	while (t->n_open > 1 && top(t)->indent > l->indent)
		close_open(t);
	while (top(t)->kind == OPEN_TABLE && (l->gap || l->kind != LINE_ROW))
		close_open(t);
	while (top(t)->kind == OPEN_LIST && l->kind != LINE_ITEM)
		close_open(t);
	while (top(t)->kind == OPEN_GROUP && l->gap)
		close_open(t);
	if (l->kind == LINE_ITEM) {
		if (top(t)->kind != OPEN_LIST)
			open_node(t, OPEN_LIST, TAG_ul, l->indent);
		open_node(t, OPEN_ITEM, TAG_li, l->indent + 1);
		return;
	}
	if (l->indent > top(t)->indent && top(t)->kind != OPEN_ITEM && top(t)->kind != OPEN_TABLE)
		open_node(t, OPEN_INDENT, TAG_div, l->indent);
	if (top(t)->kind != OPEN_GROUP && top(t)->kind != OPEN_TABLE)
		open_node(t, OPEN_GROUP, TAG_div, l->indent);
	if (l->kind == LINE_ROW && top(t)->kind != OPEN_TABLE)
		open_node(t, OPEN_TABLE, TAG_table, l->indent);
}

static enum tag tag_of(const struct tree *t, size_t i)
{
	const struct line *l = &t->lines[i];

	if (is_heading(t, i))
		return l->level > 0 ? (enum tag)(TAG_h1 + l->level - 1) : TAG_h2;
	switch (l->kind) {
	case LINE_ROW:
		return TAG_tr;
	case LINE_QUOTE:
		return TAG_blockquote;
	case LINE_CODE:
		return TAG_pre;
	default:
		return TAG_p;
	}
}

/* Lines i up to the one returned make one block. */
static size_t add_block(struct tree *t, size_t i)
{
	const struct line *l = &t->lines[i], *last = l;
	size_t next = i + 1;
	int32_t node, ref = -1;

	settle(t, i);
	node = top(t)->node;
	if (l->kind == LINE_ITEM && l->len == 0)
		return next;
	while (l->kind == LINE_CODE && next < t->n_lines && t->lines[next].kind == LINE_CODE)
		last = &t->lines[next++];
	if (l->kind != LINE_ITEM) {
		if (l->n_words < PROSE_WORDS)
			ref = l->stop ? SAID_SENTENCE : SAID_SHORT;
		node = add_node(t, (int)tag_of(t, i), node, ref);
	}
	if (l->link && !is_heading(t, i)) {
		int32_t a = add_node(t, TAG_a, node, SAID_LINK);

		add_text(t, a, l->s, l->len);
		close_node(t, a);
	} else {
		add_text(t, node, l->s, (size_t)(last->s + last->len - l->s));
	}
	close_node(t, node);
	return next;
}

/* Blocks of so many lines each, without structure. */
static void add_plainly(struct tree *t, const char *s, size_t len, size_t lines)
{
	const char *end = s + len, *p;

	for (; s < end; s = p) {
		int32_t node = add_node(t, TAG_pre, t->body, -1);

		p = s;
		for (size_t i = 0; i < lines && p < end; i++) {
			p = memchr(p, '\n', (size_t)(end - p));
			p = p != NULL ? p + 1 : end;
		}
		add_text(t, node, s, (size_t)(p - s));
		close_node(t, node);
	}
}

static void add_tree(struct tree *t)
{
	find_zones(t);
	for (size_t i = 0; i < t->n_lines;) {
		if (t->lines[i].kind == LINE_RULE)
			i++;
		else
			i = add_block(t, i);
	}
	while (t->n_open > 0)
		close_open(t);
}

/* s with \n as the only line end, no white space before it, and hard-wrapped lines joined. */
static void unwrap(const char *s, size_t len, struct arena *a, struct buf *out)
{
	char *copy = arena_alloc(a, len + 1), *at = copy;
	struct wrap_counts n = {0};

	for (size_t i = 0; i < len; i++) {
		if (s[i] == '\n' || s[i] == '\r') {
			while (at > copy && (at[-1] == ' ' || at[-1] == '\t'))
				at--;
			i += s[i] == '\r' && i + 1 < len && s[i + 1] == '\n';
			*at++ = '\n';
		} else {
			*at++ = s[i] != '\0' ? s[i] : ' ';
		}
	}
	buf_clear(out);
	buf_reserve(out, 1);
	if (!wrap_join(copy, (size_t)(at - copy), true, out, &n))
		buf_add(out, copy, (size_t)(at - copy));
}

static size_t count_ends(const char *s, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++)
		n += s[i] == '\n' || (s[i] == '\r' && (i + 1 == len || s[i + 1] != '\n'));
	return n;
}

void text_parse(struct dom *d, struct strip *st, const char *s, size_t len, struct arena *a)
{
	struct tree *t = arena_zalloc(a, 1, sizeof *t);
	int32_t html, head;
	size_t n_ends;

	*st = (struct strip){.html = st->html};
	*d = (struct dom){.strip = st};
	t->dom = d;
	t->strip = st;
	t->arena = a;
	set_tags(st, a);
	html = add_node(t, TAG_html, -1, -1);
	head = add_node(t, TAG_head, html, -1);
	n_ends = count_ends(s, len);
	if (n_ends <= LINES_MAX) {
		unwrap(s, len, a, &st->html);
		t->lines = lines_read(st->html.data, st->html.len, a, &t->n_lines);
	}
	if (t->n_lines > 0) {
		take_date(t, head);
		take_address(t, head);
	}
	close_node(t, head);
	t->body = add_node(t, TAG_body, html, -1);
	if (n_ends <= LINES_MAX)
		add_tree(t);
	else
		add_plainly(t, s, len, n_ends / LINES_MAX + 1);
	close_node(t, t->body);
	close_node(t, html);
}
