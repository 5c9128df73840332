#include "block.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "bytes.h"
#include "dom.h"
#include "kin.h"
#include "link.h"
#include "pre.h"
#include "script.h"
#include "strip.h"
#include "utf8.h"
#include "word.h"

/* Class and id tokens longer than this are generated names. */
#define TOKEN_LEN_MAX 24
/* Tokens kept of a box, and bytes read of a class. Pages whose style is in their classes have up to
 * 291 and 8 KB; each token is compared with those before it. */
#define TOKENS_MAX 512
#define NAME_BYTES_MAX ((size_t)16 << 10)
/* Classes remembered, a power of two. Pages repeat a few; one that takes another's place is only
 * taken apart again. */
#define CLASSES 256

/* A class attribute and what it was taken apart into. */
struct named {
	const char *s; /* NULL: none yet */
	uint32_t len;
	uint32_t token0, n_tokens;
	int32_t box; /* the first that had these tokens and no others, or -1 */
	uint8_t kind;
};

struct build {
	struct page *pg;
	struct arena *arena;
	const struct dom *dom;
	size_t cap_blocks, cap_boxes, cap_words, cap_tokens;
	int32_t *open; /* stack of open boxes */
	size_t n_open, cap_open;
	char *text; /* of the block being built; room for cap_text bytes */
	size_t len, cap_text;
	struct block cur;
	uint32_t word; /* hash of the word being read, 0 between words */
	bool space;    /* white space owed */
	int breaks;    /* <br> since the last text */
	bool split;    /* the block before ended at <br><br> */
	/* Node numbers at which each state ends. */
	int32_t link_end, bold_end, hidden_end, noscript_end, template_end, pre_end, control_end;
	int32_t code_end;   /* of a <pre> whose elements are lines */
	int32_t line, cell; /* those that its last text is in */
	bool in_link, in_bold, word_in_link, word_in_bold;
	struct named classes[CLASSES];
};

bool block_is_good(const struct block *b)
{
	return b->n_words >= BLOCK_GOOD_WORDS && b->n_link_words < BLOCK_GOOD_LINKS * b->n_words;
}

/* A word is in a link, or bold, when it begins there: "link<a>s</a>" is one word. */
static void begin_word(struct build *bd)
{
	if (bd->word != 0)
		return;
	bd->word_in_link = bd->in_link;
	bd->word_in_bold = bd->in_bold;
	bd->word = FNV_START;
}

static void end_word(struct build *bd)
{
	struct page *pg = bd->pg;

	if (bd->word == 0)
		return;
	pg->words =
	    arena_grow(bd->arena, pg->words, pg->n_words, &bd->cap_words, sizeof *pg->words);
	pg->words[pg->n_words++] = bd->word;
	bd->cur.hash = fnv_add(bd->cur.hash, bd->word);
	bd->cur.n_words++;
	bd->cur.n_link_words += bd->word_in_link;
	bd->cur.n_bold_words += bd->word_in_bold;
	bd->word = 0;
}

static void room(struct build *bd, size_t len)
{
	if (bd->cap_text - bd->len < len) {
		size_t cap = bd->cap_text * 2 + len + 256;
		char *text = arena_alloc(bd->arena, cap);

		memcpy(text, bd->text, bd->len);
		bd->text = text;
		bd->cap_text = cap;
	}
}

static bool is_stop(uint32_t cp)
{
	switch (cp) {
	case '.':
	case '!':
	case '?':
	case 0x2026: /* ellipsis */
	case 0x3002: /* ideographic full stop */
	case 0xFF01:
	case 0xFF1F:
	case 0x061F: /* Arabic question mark */
	case 0x06D4: /* Arabic full stop */
	case 0x0964: /* danda */
		return true;
	default:
		return false;
	}
}

static bool is_comma(uint32_t cp)
{
	return cp == ',' || cp == 0x3001 || cp == 0xFF0C || cp == 0x060C;
}

/* One character past ASCII. */
static void add_wide(struct build *bd, uint32_t cp, const char *s, size_t len)
{
	struct block *b = &bd->cur;

	if (utf8_is_word(cp)) {
		if (utf8_is_cjk(cp))
			end_word(bd);
		begin_word(bd);
		bd->word = word_add(bd->word, utf8_lower(cp));
		if (utf8_is_cjk(cp))
			end_word(bd);
		b->n_upper += utf8_lower(cp) != cp;
	} else {
		end_word(bd);
		b->n_punct++;
		b->n_commas += is_comma(cp);
		b->n_stops += is_stop(cp);
	}
	b->n_chars++;
	b->n_link_chars += bd->in_link;
	memcpy(bd->text + bd->len, s, len);
	bd->len += len;
}

/* An ASCII letter in lower case, a digit or '_' for itself, 0 for all else. */
static unsigned char fold(unsigned char c)
{
	if ((c | 32u) - 'a' < 26)
		return c | 32;
	return c - (unsigned)'0' < 10 || c == '_' ? c : 0;
}

/* The ASCII letters and digits from s on, at least one, as part of a word; returns their end. */
static const char *add_letters(struct build *bd, const char *s, const char *end)
{
	struct block *b = &bd->cur;
	const char *start = s;
	char *out = bd->text + bd->len;
	uint32_t h, n_upper = 0, n_digits = 0;
	unsigned char c, lower;

	begin_word(bd);
	h = bd->word;
	for (; s < end && (lower = fold(c = (unsigned char)*s)) != 0; s++) {
		h = word_add(h, lower);
		n_upper += c != lower;
		n_digits += c <= '9';
		*out++ = (char)c;
	}
	bd->word = h;
	bd->len += (size_t)(s - start);
	b->n_upper += n_upper;
	b->n_digits += n_digits;
	b->n_chars += (uint32_t)(s - start);
	b->n_link_chars += bd->in_link ? (uint32_t)(s - start) : 0;
	return s;
}

static void add_sign(struct build *bd, char c)
{
	struct block *b = &bd->cur;

	end_word(bd);
	b->n_punct++;
	b->n_commas += c == ',';
	b->n_stops += c == '.' || c == '!' || c == '?';
	b->n_chars++;
	b->n_link_chars += bd->in_link;
	bd->text[bd->len++] = c;
}

/* White space owed, or the line end of a <br>. */
static void pay_space(struct build *bd)
{
	if (!bd->space && bd->breaks == 0)
		return;
	if (bd->len != 0)
		bd->text[bd->len++] = bd->breaks != 0 ? '\n' : ' ';
	bd->space = false;
	bd->breaks = 0;
}

static void add_text(struct build *bd, const char *s, size_t len, bool pre)
{
	const char *end = s + len;

	room(bd, len + 2);
	while (s < end) {
		unsigned char c = (unsigned char)*s;

		if (c <= ' ' || c == 0x7F) {
			end_word(bd);
			s++;
			/* HTML 13.2.3.5: CR, and CR LF, are line ends. */
			if (pre && c == '\r') {
				s += s < end && *s == '\n';
				c = '\n';
			}
			if (pre && (c == '\n' || ((c == ' ' || c == '\t') && !bd->space))) {
				if (bd->len != 0 || c != '\n')
					bd->text[bd->len++] = (char)c;
			} else {
				bd->space = true;
			}
			continue;
		}
		if (fold(c) != 0) {
			pay_space(bd);
			s = add_letters(bd, s, end);
		} else if (c < 0x80) {
			pay_space(bd);
			add_sign(bd, *s++);
		} else {
			const char *at = s;
			uint32_t cp = utf8_next(&s, end);

			if (!pre && utf8_is_space(cp)) {
				end_word(bd);
				bd->space = true;
				continue;
			}
			pay_space(bd);
			add_wide(bd, cp, at, (size_t)(s - at));
		}
	}
}

/* A token, or a whole word of a class, and what it makes of its box. */
struct known {
	const char *name;
	uint8_t kind;
};

static const struct known known_tokens[] = {
    {"comment", BOX_COMMENTS},
    {"comments", BOX_COMMENTS},
    {"commentlist", BOX_COMMENTS},
    {"usercomments", BOX_COMMENTS},
    {"disqus", BOX_COMMENTS},
    {"respond", BOX_COMMENTS},
    {"replies", BOX_COMMENTS},
    {"review", BOX_REVIEWS},
    {"reviews", BOX_REVIEWS},
    {"testimonials", BOX_REVIEWS},
    {NULL, 0},
};

/* These are common as parts of other names, so only the whole counts. */
static const struct known known_words[] = {
    {"consent", BOX_CONSENT},       {"consent-page", BOX_CONSENT},   {"consent-form", BOX_CONSENT},
    {"consent-wall", BOX_CONSENT},  {"cookie-consent", BOX_CONSENT}, {"cookie-banner", BOX_CONSENT},
    {"cookie-notice", BOX_CONSENT}, {"cookie-wall", BOX_CONSENT},    {"error404", BOX_ERROR},
    {"error-404", BOX_ERROR},       {"notfound", BOX_ERROR},         {"not-found", BOX_ERROR},
    {"page-not-found", BOX_ERROR},  {"page404", BOX_ERROR},          {NULL, 0},
};

static uint8_t kind_of(const struct known *known, const char *s, size_t len)
{
	for (; known->name != NULL; known++)
		if ((s[0] | 32) == known->name[0] && strlen(known->name) == len &&
		    strncasecmp(known->name, s, len) == 0)
			return known->kind;
	return 0;
}

static void put_token(struct build *bd, uint32_t hash)
{
	struct page *pg = bd->pg;

	pg->tokens =
	    arena_grow(bd->arena, pg->tokens, pg->n_tokens, &bd->cap_tokens, sizeof *pg->tokens);
	pg->tokens[pg->n_tokens++] = hash;
}

static void add_token(struct build *bd, struct box *x, const char *s, size_t len)
{
	struct page *pg = bd->pg;
	uint32_t h = FNV_START;

	if (len < 2 || len > TOKEN_LEN_MAX)
		return;
	for (size_t i = 0; i < len; i++)
		h = fnv_add(h, (unsigned char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 32 : s[i]));
	x->kind |= kind_of(known_tokens, s, len);
	if (pg->n_tokens - x->token0 >= TOKENS_MAX)
		return;
	for (size_t i = x->token0; i < pg->n_tokens; i++)
		if (pg->tokens[i] == h)
			return;
	put_token(bd, h);
}

static bool is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* The words of class="post-body entryContent" are post, body, entry, content and, whole,
 * post-body and entrycontent: themes and engines name alike what serves alike. */
static void add_tokens(struct build *bd, struct box *x, const char *s, size_t len)
{
	size_t i = 0;

	if (len > NAME_BYTES_MAX)
		len = NAME_BYTES_MAX;
	while (i < len && bd->pg->n_tokens - x->token0 < TOKENS_MAX) {
		size_t start, part, n_parts = 0;

		while (i < len && !is_letter(s[i]))
			i++;
		for (start = part = i; i < len && s[i] > ' ' && s[i] != '/'; i++) {
			bool turn = i > part && s[i] >= 'A' && s[i] <= 'Z' && s[i - 1] >= 'a';

			if (!is_letter(s[i]) || turn) {
				if (i > part) {
					add_token(bd, x, s + part, i - part);
					n_parts++;
				}
				part = turn ? i : i + 1;
			}
		}
		if (i > part) {
			add_token(bd, x, s + part, i - part);
			n_parts++;
		}
		if (n_parts > 1)
			add_token(bd, x, s + start, i - start);
		x->kind |= kind_of(known_words, s + start, i - start);
	}
}

/* The first tokens of a box. If they can be the only ones, they may be another box's own. */
static void add_class(struct build *bd, struct box *x, const char *s, size_t len, bool only)
{
	struct page *pg = bd->pg;
	struct named *c = &bd->classes[bytes_ends(s, len) % CLASSES];

	if (c->s == NULL || c->len != len || memcmp(c->s, s, len) != 0) {
		add_tokens(bd, x, s, len);
		*c = (struct named){.s = s,
				    .len = (uint32_t)len,
				    .token0 = x->token0,
				    .n_tokens = (uint32_t)pg->n_tokens - x->token0,
				    .box = -1,
				    .kind = x->kind};
	} else if (!only) {
		x->kind |= c->kind;
		for (uint32_t i = 0; i < c->n_tokens; i++)
			put_token(bd, pg->tokens[c->token0 + i]);
	} else {
		x->kind |= c->kind;
		x->token0 = c->token0;
		x->like = c->box;
	}
	if (only && c->box < 0)
		c->box = (int32_t)pg->n_boxes;
	x->n_tokens = c->n_tokens;
}

/* What else than its class names an element: its attributes, in the order of their tokens. */
static const enum attr names[] = {ATTR_id,
				  ATTR_itemprop,
				  ATTR_role,
				  ATTR_itemtype,
				  ATTR_aria_label,
				  ATTR_aria_labelledby,
				  ATTR_data_testid,
				  ATTR_data_test_id,
				  ATTR_data_test,
				  ATTR_data_name,
				  ATTR_data_type,
				  ATTR_data_section,
				  ATTR_data_component};
#define NAMES (sizeof names / sizeof names[0])

/* The tokens of a box that is being opened. */
static void name_box(struct build *bd, struct box *x, int32_t node)
{
	const char *value, *v[NAMES];
	size_t value_len, len[NAMES];
	bool only = x->tag != TAG_other;

	if (bd->dom->nodes[node].ref < 0 && only)
		return;
	for (size_t i = 0; i < NAMES; i++) {
		v[i] = dom_attr(bd->dom, (size_t)node, names[i], &len[i]);
		only &= v[i] == NULL;
	}
	value = dom_attr(bd->dom, (size_t)node, ATTR_class, &value_len);
	if (value != NULL) {
		size_t end = 0;

		/* Numbers in a class name count the items; the rest says what they are. */
		while (end < value_len && value[end] > ' ' &&
		       !(value[end] >= '0' && value[end] <= '9'))
			end++;
		x->signature = fnv_bytes(x->signature, value, end);
		add_class(bd, x, value, value_len, only);
	}
	if (only)
		return;
	for (size_t i = 0; i < NAMES; i++)
		if (v[i] != NULL)
			add_tokens(bd, x, v[i], len[i]);
	if (x->tag == TAG_other) {
		value = dom_name(bd->dom, (size_t)node, &value_len);
		add_tokens(bd, x, value, value_len);
	}
	x->n_tokens = (uint32_t)bd->pg->n_tokens - x->token0;
}

/* The tokens of the inline elements between a block's first text and its box. */
static void name_inline(struct build *bd, struct block *b)
{
	struct box all = {.token0 = (uint32_t)bd->pg->n_tokens};
	const struct dom_node *nodes = bd->dom->nodes;
	const char *v;
	size_t len;

	for (int32_t k = nodes[b->first].parent; k > bd->pg->boxes[b->box].node;
	     k = nodes[k].parent) {
		if (nodes[k].ref < 0)
			continue;
		if ((v = dom_attr(bd->dom, (size_t)k, ATTR_class, &len)) != NULL)
			add_tokens(bd, &all, v, len);
		for (size_t i = 0; i < NAMES; i++)
			if ((v = dom_attr(bd->dom, (size_t)k, names[i], &len)) != NULL)
				add_tokens(bd, &all, v, len);
	}
	b->token0 = all.token0;
	b->n_tokens = (uint32_t)bd->pg->n_tokens - all.token0;
}

/* End the block being built, if it holds anything. */
static void flush(struct build *bd)
{
	struct page *pg = bd->pg;
	struct block *b = &bd->cur;

	end_word(bd);
	while (bd->len > 0 && bd->text[bd->len - 1] <= ' ' && bd->text[bd->len - 1] > 0)
		bd->len--;
	if (b->n_chars > 0) {
		b->text = arena_strndup(bd->arena, bd->text, bd->len);
		b->len = (uint32_t)bd->len;
		b->box = bd->open[bd->n_open - 1];
		name_inline(bd, b);
		pg->blocks =
		    arena_grow(bd->arena, pg->blocks, pg->n_blocks, &bd->cap_blocks, sizeof *b);
		pg->blocks[pg->n_blocks++] = *b;
		bd->split = false;
	}
	*b = (struct block){.hash = FNV_START, .word0 = (uint32_t)pg->n_words};
	bd->len = 0;
	bd->space = false;
	bd->breaks = 0;
}

int32_t block_nearest(const struct page *pg, int32_t box, enum tag t)
{
	while (box >= 0 && pg->boxes[box].tag != t)
		box = pg->boxes[box].parent;
	return box;
}

/* A line end before node i, if in its <pre> it is in another line than what came before; a space,
 * if it is in another cell of that line. c: what it begins with. */
static void start_line(struct build *bd, int32_t i, char c)
{
	int32_t line = i < bd->code_end ? pre_line(bd->dom, i) : -1;
	int32_t cell = i < bd->code_end ? pre_cell(bd->dom, i) : -1;
	char last = bd->len != 0 ? bd->text[bd->len - 1] : '\n';

	if (line != bd->line && last != '\n')
		add_text(bd, "\n", 1, true);
	else if (line == bd->line && cell != bd->cell && (unsigned char)last > ' ' &&
		 (unsigned char)c > ' ')
		add_text(bd, " ", 1, true);
	bd->line = line;
	bd->cell = cell;
}

static void visit_text(struct build *bd, int32_t i, const struct strip_text *t)
{
	struct block *b = &bd->cur;
	char script[SCRIPT_MAX];
	size_t raised;

	if (i < bd->link_end && link_is_permalink(bd->dom, i))
		return;
	if (bd->dom->nodes[i].hidden) {
		bd->space |= i >= bd->pre_end && t->space_before;
		return;
	}
	if (bd->breaks >= 2 || (i >= bd->pre_end && b->flags & BLOCK_PRE)) {
		bool split = bd->breaks >= 2;

		flush(bd);
		bd->split = split;
	}
	if (i >= bd->pre_end)
		bd->space |= t->space_before;
	bd->in_link = i < bd->link_end;
	bd->in_bold = i < bd->bold_end;
	if (b->n_chars == 0) {
		b->first = i;
		b->flags = (uint8_t)((i < bd->hidden_end ? BLOCK_HIDDEN : 0) |
				     (i < bd->noscript_end ? BLOCK_NOSCRIPT : 0) |
				     (i < bd->template_end ? BLOCK_TEMPLATE : 0) |
				     (i < bd->pre_end ? BLOCK_PRE : 0) |
				     (i < bd->control_end ? BLOCK_CONTROL : 0) |
				     (bd->split ? BLOCK_BR : 0));
	}
	b->last = i;
	if (i < bd->pre_end)
		start_line(bd, i, t->len > 0 ? *t->s : ' ');
	raised = i >= bd->pre_end ? script_write(bd->dom, i, script) : 0;
	if (raised > 0)
		add_text(bd, script, raised, false);
	else
		add_text(bd, t->s, t->len, i < bd->pre_end);
}

static void open_box(struct build *bd, int32_t node)
{
	struct page *pg = bd->pg;
	const struct dom_node *n = &bd->dom->nodes[node];
	struct box *x;

	pg->boxes = arena_grow(bd->arena, pg->boxes, pg->n_boxes, &bd->cap_boxes, sizeof *x);
	x = &pg->boxes[pg->n_boxes];
	*x = (struct box){.node = node,
			  .parent = bd->n_open != 0 ? bd->open[bd->n_open - 1] : -1,
			  .b0 = (uint32_t)pg->n_blocks,
			  .token0 = (uint32_t)pg->n_tokens,
			  .tag = n->tag,
			  .like = -1,
			  .signature = FNV_START};
	if (x->parent >= 0) {
		struct box *up = &pg->boxes[x->parent];

		x->depth = up->depth + 1;
		x->nth = up->n_children++;
		x->signature = up->signature;
	}
	x->signature = fnv_add(x->signature, n->tag);
	name_box(bd, x, node);
	bd->open = arena_grow(bd->arena, bd->open, bd->n_open, &bd->cap_open, sizeof *bd->open);
	bd->open[bd->n_open++] = (int32_t)pg->n_boxes++;
}

static void close_boxes(struct build *bd, int32_t i)
{
	struct page *pg = bd->pg;

	while (bd->n_open > 0) {
		struct box *x = &pg->boxes[bd->open[bd->n_open - 1]];

		if (bd->dom->nodes[x->node].end > i)
			break;
		if (tag_is_block((enum tag)x->tag))
			flush(bd);
		x->b1 = (uint32_t)pg->n_blocks;
		bd->n_open--;
	}
}

static void reach(int32_t *until, int32_t end)
{
	if (end > *until)
		*until = end;
}

/* Code need not be in a <pre>. */
static bool begin_lines(struct build *bd, int32_t i)
{
	int32_t end = i >= bd->pre_end ? pre_lines_end(bd->dom, i) : 0;

	reach(&bd->code_end, end);
	reach(&bd->pre_end, end);
	return end > 0;
}

static void visit_element(struct build *bd, int32_t i)
{
	const struct dom_node *n = &bd->dom->nodes[i];
	size_t len;
	bool begins;

	if (n->hidden)
		reach(&bd->hidden_end, n->end);
	begins = begin_lines(bd, i);
	switch (n->tag) {
	case TAG_a:
		if (dom_attr(bd->dom, (size_t)i, ATTR_href, &len) != NULL) {
			reach(&bd->link_end, n->end);
			bd->cur.n_links++;
		}
		break;
	case TAG_b:
	case TAG_strong:
		reach(&bd->bold_end, n->end);
		break;
	case TAG_noscript:
		reach(&bd->noscript_end, n->end);
		break;
	case TAG_template:
		reach(&bd->template_end, n->end);
		break;
	case TAG_pre:
	case TAG_xmp:
	case TAG_plaintext:
		if (i >= bd->pre_end && pre_is_code(bd->dom, i))
			bd->code_end = n->end;
		reach(&bd->pre_end, n->end);
		break;
	case TAG_button:
	case TAG_option:
	case TAG_label:
	case TAG_legend:
		reach(&bd->control_end, n->end);
		break;
	case TAG_br:
		if (i < bd->pre_end) {
			start_line(bd, i, '\n');
			add_text(bd, "\n", 1, true);
		} else {
			bd->breaks++;
		}
		end_word(bd);
		break;
	default:
		break;
	}
	if (!begins && i < bd->code_end && pre_is_line(bd->dom, i))
		return;
	if (tag_is_block((enum tag)n->tag)) {
		flush(bd);
		bd->split = false;
		if (n->tag != TAG_hr)
			open_box(bd, i);
	} else if (n->tag == TAG_other) {
		open_box(bd, i);
	}
}

/* Sums over each box's blocks, from running totals. */
static void sum_boxes(struct page *pg, struct arena *a)
{
	size_t n = pg->n_blocks;
	uint32_t(*sum)[3] = arena_alloc(a, (n + 1) * sizeof *sum);

	memset(sum[0], 0, sizeof *sum);
	for (size_t i = 0; i < n; i++) {
		const struct block *b = &pg->blocks[i];

		sum[i + 1][0] = sum[i][0] + b->n_words;
		sum[i + 1][1] = sum[i][1] + (block_is_good(b) ? b->n_words : 0);
		sum[i + 1][2] = sum[i][2] + b->n_link_words;
	}
	for (size_t i = 0; i < pg->n_boxes; i++) {
		struct box *x = &pg->boxes[i];

		x->words = sum[x->b1][0] - sum[x->b0][0];
		x->good = sum[x->b1][1] - sum[x->b0][1];
		x->links = sum[x->b1][2] - sum[x->b0][2];
	}
	pg->good = sum[n][1];
	pg->links = sum[n][2];
}

void block_build(struct page *pg, const struct dom *d, size_t bytes, struct arena *a)
{
	struct build *bd = arena_zalloc(a, 1, sizeof *bd);

	*pg = (struct page){.dom = d, .bytes = bytes};
	bd->pg = pg;
	bd->arena = a;
	bd->dom = d;
	bd->text = arena_alloc(a, bd->cap_text = 1024);
	open_box(bd, 0);
	flush(bd);
	for (size_t i = 1; i < d->n; i++) {
		const struct dom_node *n = &d->nodes[i];

		close_boxes(bd, (int32_t)i);
		if (n->tag == TAG_head || n->tag == TAG_title) {
			i = (size_t)n->end - 1;
			continue;
		}
		if (n->tag == DOM_TEXT)
			visit_text(bd, (int32_t)i, &d->strip->texts[n->ref]);
		else
			visit_element(bd, (int32_t)i);
	}
	close_boxes(bd, (int32_t)d->n);
	sum_boxes(pg, a);
	kin_count(pg, a);
}
