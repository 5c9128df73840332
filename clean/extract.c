#include "extract.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "buf.h"
#include "charset.h"
#include "feature.h"
#include "input.h"
#include "island.h"
#include "link.h"
#include "meta.h"
#include "render.h"
#include "rescue.h"
#include "score.h"
#include "text.h"
#include "textmeta.h"
#include "url.h"
#include "wall.h"

/* Enough to tell text from other data. */
#define SAMPLE_LEN 65536
/* The controls that text has, by their codes: tab, line feed, form feed, return, escape. */
#define TEXT_CONTROLS (1u << '\t' | 1u << '\n' | 1u << '\f' | 1u << '\r' | 1u << 27)
/* Text without markup longer than this is no scraped page, but a book or a log: all of it is kept.
 */
#define SCRAPED_MAX ((size_t)8 << 20)

static const char *copy(struct arena *a, const char *s)
{
	return s != NULL ? arena_strndup(a, s, strlen(s)) : NULL;
}

/* Where the document was fetched from, as records have it; NULL if that is not known, or no http or
 * https address. */
static const char *address(const struct document *doc, const struct extract_options *options,
			   struct arena *a)
{
	const char *s = doc->url != NULL ? doc->url : options->url, *url = NULL;
	struct buf canonical = {0};

	if (s != NULL && url_canonical(s, strlen(s), &canonical) == 0)
		url = arena_strndup(a, canonical.data, canonical.len);
	buf_free(&canonical);
	return url;
}

/* Files that may hold few control characters: PDF, and zip, which office documents are. */
static bool has_magic(const char *s, size_t len)
{
	return len >= 5 && (memcmp(s, "%PDF-", 5) == 0 || memcmp(s, "PK\003\004", 4) == 0);
}

/* Random or compressed bytes hold a tenth of control characters; text next to none. */
static bool is_binary(const char *s, size_t len)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t n = len < SAMPLE_LEN ? len : SAMPLE_LEN, controls = 0;

	if (has_magic(s, len))
		return true;
	for (size_t i = 0; i < n; i++) {
		unsigned char c;
		uint64_t v;

		/* Eight bytes without a control go by at once: the classic tests for a byte below
		 * 20 and a zero byte. */
		for (; n - i >= 8; i += 8) {
			memcpy(&v, s + i, 8);
			if ((((v - ones * ' ') | ((v ^ ones * 0x7F) - ones)) & ~v & ones * 0x80) !=
			    0)
				break;
		}
		if (i == n)
			break;
		c = (unsigned char)s[i];
		if (c < ' ' || c == 0x7F)
			controls += (TEXT_CONTROLS >> c % 32 & 1) == 0 || c == 0x7F;
	}
	return controls > n / 33;
}

/* Score the blocks and choose among them. */
static void judge(struct extraction *x, bool html, enum pick_mode mode,
		  const struct meta_hints *hints, struct arena *a)
{
	struct record *r = &x->record;
	struct pick_options how = {.mode = mode};
	float mean[N_FEATURES], types[SCORE_TYPES];
	size_t n = x->page.n_blocks;

	x->p = arena_alloc(a, (n + 1) * sizeof *x->p);
	x->as = arena_alloc(a, n + 1);
	if (x->scene == NULL) {
		memset(x->as, PICK_CONTENT, n);
		return;
	}
	x->judged = html ? JUDGED_HTML : JUDGED_TEXT;
	score_page(&x->page, x->scene, html ? SCORE_HTML : SCORE_TEXT, x->p, mean, a);
	if (!html)
		island_drop(&x->page, hints->title, x->p, a);
	score_types(mean, hints->pagetype, hints->pagetype_is_certain, types);
	how.article = html ? types[SCORE_ARTICLE] : 0;
	how.forum = html ? types[SCORE_FORUM] : 1;
	r->quality = score_quality(pick_blocks(&x->page, x->scene, x->p, &how, x->as, a));
	if (html)
		r->pagetype = score_pagetype(types);
	if (html && wall_is(&x->page, x->as, r->title))
		memset(x->as, PICK_DROPPED, n);
}

/* A page without prose in its tree may have it in data; then that becomes the page. */
static bool rescue(struct extraction *x, struct arena *a)
{
	buf_clear(&x->rescued);
	if (!rescue_is_needed(&x->page) || rescue_html(&x->strip, x->hints.body, &x->rescued) == 0)
		return false;
	strip_html(&x->strip, x->rescued.data, x->rescued.len, a);
	dom_parse(&x->dom, &x->strip, a);
	block_build(&x->page, &x->dom, x->rescued.len, a);
	return true;
}

/* What was rescued is prose already; only copies of the same text are left out. */
static void keep_all(struct extraction *x, const char *claim, struct arena *a)
{
	x->record.pagetype = claim != NULL ? claim : "other";
	x->p = arena_alloc(a, (x->page.n_blocks + 1) * sizeof *x->p);
	x->as = arena_alloc(a, x->page.n_blocks + 1);
	for (size_t i = 0; i < x->page.n_blocks; i++) {
		x->p[i] = x->page.blocks[i].repeat == 0;
		x->as[i] = x->page.blocks[i].repeat == 0 ? PICK_CONTENT : PICK_DROPPED;
	}
}

int extract(struct extraction *x, const struct document *doc, const struct extract_options *options,
	    struct arena *a, const char **why)
{
	struct record *r = &x->record;
	const char *url = address(doc, options, a);
	enum charset_from from;
	bool html = doc->type == INPUT_HTML, rescued;
	const char *charset = charset_sniff(doc->body, doc->len, doc->charset, html, &from);

	buf_clear(&x->utf8);
	if (charset_decode(charset, doc->body, doc->len, &x->utf8) < 0) {
		*why = "its charset is unknown here";
		return -1;
	}
	if (is_binary(x->utf8.data != NULL ? x->utf8.data : "", x->utf8.len)) {
		*why = "binary data, not text";
		return -1;
	}
	*r = (struct record){.source = copy(a, doc->source),
			     .url = url,
			     .id = copy(a, doc->id),
			     .fetched = copy(a, doc->fetched),
			     .quality = -1};
	buf_reserve(&x->utf8, 1);
	x->hints = (struct meta_hints){.title = -1, .author = -1, .date = -1};
	x->judged = JUDGED_NOT;
	x->strip.cut = false;
	if (html) {
		strip_html(&x->strip, x->utf8.data, x->utf8.len, a);
		dom_parse(&x->dom, &x->strip, a);
		meta_read(r, &x->dom, url, a, &x->hints);
	} else {
		text_parse(&x->dom, &x->strip, x->utf8.data, x->utf8.len, a);
		textmeta_read(r, &x->dom, url, a, &x->hints);
	}
	x->base = link_base(&x->dom, url != NULL ? url : r->url, a);
	block_build(&x->page, &x->dom, x->utf8.len, a);
	rescued = html && rescue(x, a);
	if (rescued)
		x->hints.title = x->hints.author = x->hints.date = -1;
	x->scene = NULL;
	if (html || x->utf8.len <= SCRAPED_MAX)
		x->scene = feature_scene(&x->page,
					 &(struct feature_hints){x->hints.title, r->title,
								 r->description, x->hints.body},
					 score_tokens(), !html, a);
	if (options->features_only)
		return 0;
	if (rescued)
		keep_all(x, x->hints.pagetype, a);
	else
		judge(x, html, options->mode, &x->hints, a);
	r->text = render_text(&x->page, x->as, PICK_CONTENT, a);
	r->comments = render_text(&x->page, x->as, PICK_COMMENT, a);
	/* Nothing was taken, so there is nothing of which to say how good it is. */
	if (r->text[0] == '\0') {
		r->pagetype = "none";
		r->quality = -1;
	}
	r->fingerprint = render_fingerprint(&x->page, x->as, a);
	return 0;
}

static void put_field(struct buf *out, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		switch (s[i]) {
		case '\t':
			buf_adds(out, "\\t");
			break;
		case '\n':
			buf_adds(out, "\\n");
			break;
		case '\\':
			buf_adds(out, "\\\\");
			break;
		default:
			buf_addc(out, s[i]);
		}
}

void extract_print_feature_names(bool text, struct buf *out)
{
	size_t n = text ? N_TEXT_FEATURES : N_FEATURES;

	buf_adds(out, "doc\tblock");
	for (size_t k = 0; k < n; k++)
		buf_addf(out, "\t%s", feature_names[k]);
	buf_adds(out, "\ttokens\ttext\n");
}

/* Most features are small whole numbers, and -F prints hundreds of millions. */
static void put_number(struct buf *out, float x)
{
	char digits[32], *end = digits + sizeof digits, *at = end;
	unsigned n = x >= 0 && x < 1e6f ? (unsigned)x : 0;

	if ((float)n != x) {
		buf_add(out, digits, (size_t)snprintf(digits, sizeof digits, "\t%.7g", (double)x));
		return;
	}
	do
		*--at = (char)('0' + n % 10);
	while ((n /= 10) != 0);
	*--at = '\t';
	buf_add(out, at, (size_t)(end - at));
}

static void put_token(struct buf *out, int level, uint32_t hash)
{
	static const char hex[] = "0123456789abcdef";
	char *at = buf_reserve(out, 11);

	at[0] = (char)('0' + level);
	at[1] = ':';
	for (int i = 0; i < 8; i++)
		at[2 + i] = hex[hash >> (28 - 4 * i) & 15];
	at[10] = ' ';
	out->len += 11;
}

/* The levels of tools/tokens.py: a block's own box and those up to three above it, all of them with
 * the inline elements, those, and html and body. */
enum { TOKENS_OWN, TOKENS_UP3 = 3, TOKENS_CHAIN, TOKENS_INLINE, TOKENS_ROOT };

static void print_tokens(const struct page *pg, const struct block *b, struct buf *out)
{
	int32_t k = b->box;

	for (uint32_t i = 0; i < b->n_tokens; i++) {
		put_token(out, TOKENS_INLINE, pg->tokens[b->token0 + i]);
		put_token(out, TOKENS_CHAIN, pg->tokens[b->token0 + i]);
	}
	for (int level = TOKENS_OWN; k >= 0; k = pg->boxes[k].parent, level++)
		for (uint32_t i = 0; i < pg->boxes[k].n_tokens; i++) {
			uint32_t hash = pg->tokens[pg->boxes[k].token0 + i];

			if (level <= TOKENS_UP3)
				put_token(out, level, hash);
			if (pg->boxes[k].depth <= 1)
				put_token(out, TOKENS_ROOT, hash);
			put_token(out, TOKENS_CHAIN, hash);
		}
}

void extract_print_features(const struct extraction *x, bool text, struct buf *out)
{
	size_t n = text ? N_TEXT_FEATURES : N_FEATURES;
	const struct page *pg = &x->page;
	const char *name = x->record.id != NULL ? x->record.id : x->record.source;

	for (size_t i = 0; x->scene != NULL && i < pg->n_blocks; i++) {
		float row[N_TEXT_FEATURES] = {0};

		feature_row(pg, x->scene, i, row);
		put_field(out, name, strlen(name));
		buf_addf(out, "\t%zu", i);
		for (size_t k = 0; k < n; k++)
			put_number(out, row[k]);
		buf_addc(out, '\t');
		print_tokens(pg, &pg->blocks[i], out);
		buf_addc(out, '\t');
		put_field(out, pg->blocks[i].text, pg->blocks[i].len);
		buf_addc(out, '\n');
	}
}

void extract_free(struct extraction *x)
{
	buf_free(&x->strip.html);
	buf_free(&x->utf8);
	buf_free(&x->rescued);
}
