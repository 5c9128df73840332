#include "feature.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "around.h"
#include "block.h"
#include "dom.h"
#include "fnv.h"
#include "kin.h"
#include "tag.h"
#include "topic.h"
#include "utf8.h"
#include "word.h"

#define LEVELS 8
/* Titles are shorter; so are the texts that metadata hold, but for books. */
#define TITLE_WORDS_MAX 64
#define BODY_WORDS_MAX 20000
/* The share of a description's word triples that a block must have to be what it describes. */
#define DESC_FOUND_MIN 0.3f
/* Longer texts are books, not pages with repeated chrome. */
#define REPEAT_WORDS_MAX 1000000

const char *const feature_names[N_TEXT_FEATURES] = {
#define FEATURE(name, value) #name,
#define TEXT_FEATURE(name, value) #name,
#include "features.def"
#undef FEATURE
};

/* What a block's text looks like, beyond the counts. */
struct looks {
	uint8_t first, last; /* enum look */
	uint8_t lines, price, year, mark;
	uint16_t section, section_level;
	float in_desc, desc_in;        /* share of its word triples that the description has; of the
					  description's that it has */
	float in_body;                 /* share of them that the metadata's text has */
	float in_title, title_in;      /* share of its words that are the title's; of the title's
					  that it has */
	float seen_before, seen_after; /* share of its word triples that stand elsewhere, too */
	uint32_t good_before;          /* words of good blocks before it */
};

enum look {
	LOOK_OTHER,
	LOOK_LOWER,
	LOOK_UPPER,
	LOOK_LETTER,
	LOOK_DIGIT,
	LOOK_STOP,
	LOOK_COMMA,
	LOOK_COLON,
	LOOK_QUOTE,
	LOOK_BULLET,
	LOOK_ARROW,
	LOOK_BRACKET
};

/* How many of each kind of element a box is inside of. */
struct inside {
	uint8_t article, main, section, aside, nav, header, footer, form, table, list, quote,
	    figure, comments, reviews;
};

/* Steps up to the nearest box that also holds a target, and from there down to it. */
struct way {
	uint16_t up, down;
};
enum way_to { TO_TITLE, TO_TOP, TO_DESC, WAYS };

struct chain {
	struct way way[WAYS];
	uint32_t twins_max; /* the most twins on the way up */
	float twins_words;  /* words of that box for a twin */
};

struct range {
	float min, max, sum;
	uint32_t n;
};

struct token_range {
	struct range own, chain;
};

/* From a heading to the next. */
struct section {
	uint32_t word0, words, links, good;
};

struct scene {
	struct looks *looks;        /* one a block */
	struct inside *inside;      /* one a box */
	struct chain *chain;        /* one a box */
	struct token_range *tokens; /* one a box */
	struct range *inlines;      /* one a block: of the tokens of its inline elements */
	struct range root;          /* of those of html and body */
	const struct topic *topics; /* one a block */
	struct section *sections;
	const struct around *around; /* one a block; NULL for a page with markup */
	uint8_t *holds_title;        /* one a box: whether the title is in it */
	long title_block, desc_block;
	uint32_t body_words, comments_good, comments_rest, reviews_good;
	uint32_t top_b0, top_b1, lca_good;
	uint32_t n_headings, n_paragraphs, paragraph_words, n_prices, n_controls, hidden_words,
	    noscript_words, n_articles, item_words, pre_words, longest, twins_max, kin_max;
	uint32_t chrome_words, main_words, article_words;
	float cjk;
};

static double share(double a, double b)
{
	return b != 0 ? a / b : 0;
}

static float mean(const struct range *r)
{
	return r->n != 0 ? r->sum / (float)r->n : 0;
}

/* What a character that is no letter or digit says at either end of a text. */
static const struct {
	uint32_t cp;
	enum look look;
} signs[] = {
    {'.', LOOK_STOP},      {'!', LOOK_STOP},      {'?', LOOK_STOP},     {0x2026, LOOK_STOP},
    {0x3002, LOOK_STOP},   {0xFF01, LOOK_STOP},   {0xFF1F, LOOK_STOP},  {0x061F, LOOK_STOP},
    {0x06D4, LOOK_STOP},   {0x0964, LOOK_STOP},   {',', LOOK_COMMA},    {';', LOOK_COMMA},
    {0x3001, LOOK_COMMA},  {0xFF0C, LOOK_COMMA},  {0x060C, LOOK_COMMA}, {':', LOOK_COLON},
    {0xFF1A, LOOK_COLON},  {'"', LOOK_QUOTE},     {'\'', LOOK_QUOTE},   {0x2018, LOOK_QUOTE},
    {0x2019, LOOK_QUOTE},  {0x201C, LOOK_QUOTE},  {0x201D, LOOK_QUOTE}, {0x201E, LOOK_QUOTE},
    {0xAB, LOOK_QUOTE},    {0xBB, LOOK_QUOTE},    {0x300C, LOOK_QUOTE}, {0x300D, LOOK_QUOTE},
    {'*', LOOK_BULLET},    {'-', LOOK_BULLET},    {'+', LOOK_BULLET},   {'|', LOOK_BULLET},
    {0x2013, LOOK_BULLET}, {0x2014, LOOK_BULLET}, {0xB7, LOOK_BULLET},  {0x2022, LOOK_BULLET},
    {0x25AA, LOOK_BULLET}, {0x25CF, LOOK_BULLET}, {'>', LOOK_ARROW},    {'<', LOOK_ARROW},
    {0x203A, LOOK_ARROW},  {0x2039, LOOK_ARROW},  {0x2190, LOOK_ARROW}, {0x2192, LOOK_ARROW},
    {0x25B6, LOOK_ARROW},  {0x25BC, LOOK_ARROW},  {0x25BE, LOOK_ARROW}, {'(', LOOK_BRACKET},
    {')', LOOK_BRACKET},   {'[', LOOK_BRACKET},   {']', LOOK_BRACKET},  {'{', LOOK_BRACKET},
    {'}', LOOK_BRACKET},
};

static enum look look(uint32_t cp)
{
	if (cp >= 'a' && cp <= 'z')
		return LOOK_LOWER;
	if (cp >= 'A' && cp <= 'Z')
		return LOOK_UPPER;
	if (cp >= '0' && cp <= '9')
		return LOOK_DIGIT;
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
		if (signs[i].cp == cp)
			return signs[i].look;
	if (!utf8_is_word(cp))
		return LOOK_OTHER;
	return utf8_lower(cp) != cp ? LOOK_UPPER : LOOK_LETTER;
}

static bool is_currency(uint32_t cp)
{
	return cp == '$' || cp == 0xA3 || cp == 0xA5 || (cp >= 0x20A0 && cp <= 0x20C0);
}

/* A digit within two characters of a currency sign. */
static bool price_at(const char *s, const char *start, const char *end, size_t sign)
{
	const char *after = s + sign;

	for (int k = 0; k < 2; k++, after++)
		if (after < end && *after >= '0' && *after <= '9')
			return true;
	for (int k = 1; k <= 2; k++)
		if (s - k >= start && s[-k] >= '0' && s[-k] <= '9')
			return true;
	return false;
}

static void look_at(struct looks *l, const struct block *b)
{
	const char *p = b->text, *end = p + b->len;
	uint32_t cp = 0, year = 0, n_digits = 0;

	l->first = (uint8_t)look(utf8_next(&p, end));
	p = b->text;
	while (p < end) {
		const char *at = p;

		cp = utf8_next(&p, end);
		if (cp >= '0' && cp <= '9') {
			year = year * 10 + cp - '0';
			n_digits++;
			continue;
		}
		if (n_digits != 0)
			l->year |= n_digits == 4 && year >= 1900 && year < 2100;
		year = n_digits = 0;
		if (cp == ' ' || (cp | 32) - 'a' < 26)
			continue;
		if (cp == '\n' && l->lines < UINT8_MAX)
			l->lines++;
		else if (is_currency(cp))
			l->price |= price_at(at, b->text, end, (size_t)(p - at));
		else if (cp == '@')
			l->mark |= 1;
		else if (cp == 0xA9)
			l->mark |= 2;
		else if (cp == '|' || cp == 0xB7 || cp == 0x2022)
			l->mark |= 4;
	}
	l->year |= n_digits == 4 && year >= 1900 && year < 2100;
	l->last = (uint8_t)look(cp);
}

/* A set of hashes with two counts each; 0 is no member. */
struct member {
	uint32_t key;
	uint16_t all, so_far;
};

struct bag {
	struct member *members;
	size_t mask, n;
};

static struct bag new_bag(size_t n, struct arena *a)
{
	struct bag g = {.mask = 63};

	while (g.mask < n * 2)
		g.mask = g.mask * 2 + 1;
	g.members = arena_zalloc(a, g.mask + 1, sizeof *g.members);
	return g;
}

/* Where key is, or would be. */
static size_t slot_of(const struct bag *g, uint32_t key)
{
	size_t k = (key | 1) * HASH_MIX >> 7 & g->mask;

	while (g->members[k].key != 0 && g->members[k].key != (key | 1))
		k = (k + 1) & g->mask;
	return k;
}

static void add_member(struct bag *g, uint32_t key)
{
	g->members[slot_of(g, key)].key = key | 1;
	g->n++;
}

static bool holds(const struct bag *g, uint32_t key)
{
	return g->n > 0 && g->members[slot_of(g, key)].key != 0;
}

static uint32_t triple(const uint32_t *w)
{
	return ((w[0] * FNV_PRIME ^ w[1]) * FNV_PRIME ^ w[2]) * FNV_PRIME;
}

static uint32_t n_triples(const struct block *b)
{
	return b->n_words < 3 ? 0 : b->n_words - 2;
}

/* Share of each block's word triples that occur before it or after it in the page. */
static void find_repeats(const struct page *pg, struct scene *sc, struct arena *a)
{
	uint32_t *slots = arena_alloc(a, (pg->n_words + 1) * sizeof *slots), *at = slots;
	struct bag g;

	if (pg->n_words > REPEAT_WORDS_MAX)
		return;
	g = new_bag(pg->n_words, a);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];

		for (uint32_t k = 0, n = n_triples(b); k < n; k++) {
			uint32_t t = triple(pg->words + b->word0 + k);
			size_t slot = slot_of(&g, t);

			g.members[slot].key = t | 1;
			g.members[slot].all += g.members[slot].all < UINT16_MAX;
			*at++ = (uint32_t)slot;
		}
	}
	at = slots;
	for (size_t i = 0; i < pg->n_blocks; i++) {
		uint32_t n = n_triples(&pg->blocks[i]), seen = 0, coming = 0;

		for (uint32_t k = 0; k < n; k++) {
			struct member *m = &g.members[*at++];

			seen += m->so_far > 0;
			coming += m->all > m->so_far + 1;
			m->so_far += m->so_far < UINT16_MAX;
		}
		sc->looks[i].seen_before = (float)share(seen, n);
		sc->looks[i].seen_after = (float)share(coming, n);
	}
}

/* The hashes of the words in a text, as block.c makes them; at most max of them. */
static size_t hash_words(const char *text, uint32_t *out, size_t max)
{
	const char *end = text + strlen(text);
	size_t n = 0;

	while (n < max && (out[n] = word_next(&text, end)) != 0)
		n++;
	return n;
}

/* A bit for each of the n words (at most 64) that is this one. */
static uint64_t which(const uint32_t *words, size_t n, uint32_t word)
{
	uint64_t bits = 0;

	for (size_t k = 0; k < n; k++)
		bits |= (uint64_t)(words[k] == word) << k;
	return bits;
}

static void match_title(const struct page *pg, struct scene *sc, const char *title, struct arena *a)
{
	uint32_t words[TITLE_WORDS_MAX];
	size_t n = title != NULL ? hash_words(title, words, TITLE_WORDS_MAX) : 0;
	struct bag bag = new_bag(n, a);

	for (size_t k = 0; k < n; k++)
		add_member(&bag, words[k]);
	for (size_t i = 0; i < pg->n_blocks && n > 0; i++) {
		const struct block *b = &pg->blocks[i];
		uint64_t found = 0;
		uint32_t in = 0;

		for (uint32_t k = 0; k < b->n_words; k++)
			if (holds(&bag, pg->words[b->word0 + k])) {
				in++;
				found |= which(words, n, pg->words[b->word0 + k]);
			}
		/* Only short blocks can be the title; the share of long ones says nothing. */
		if (b->n_words <= TITLE_WORDS_MAX)
			sc->looks[i].in_title = (float)share(in, b->n_words);
		sc->looks[i].title_in = (float)share(__builtin_popcountll(found), (double)n);
	}
}

/* The word triples of a text; *n is how many words it has. */
static struct bag triples_of(const char *text, size_t *n, struct arena *a)
{
	uint32_t *words = arena_alloc(a, BODY_WORDS_MAX * sizeof *words);
	struct bag bag;

	*n = text != NULL ? hash_words(text, words, BODY_WORDS_MAX) : 0;
	bag = new_bag(*n, a);
	for (size_t k = 0; k + 2 < *n; k++)
		add_member(&bag, triple(words + k));
	return bag;
}

/* Where the text of the page's description and of its metadata stands in it. */
static void match_hints(const struct page *pg, struct scene *sc, const struct feature_hints *hints,
			struct arena *a)
{
	size_t n_desc, n_body;
	struct bag desc = triples_of(hints->description, &n_desc, a);
	struct bag body = triples_of(hints->body, &n_body, a);
	float best = DESC_FOUND_MIN;

	sc->desc_block = -1;
	sc->body_words = (uint32_t)n_body;
	for (size_t i = 0; i < pg->n_blocks && (n_desc > 2 || n_body > 2); i++) {
		const struct block *b = &pg->blocks[i];
		uint32_t n = n_triples(b), in_desc = 0, in_body = 0;
		struct looks *l = &sc->looks[i];

		for (uint32_t k = 0; k < n; k++) {
			uint32_t t = triple(pg->words + b->word0 + k);

			in_desc += holds(&desc, t);
			in_body += holds(&body, t);
		}
		l->in_desc = (float)share(in_desc, n);
		l->in_body = (float)share(in_body, n);
		l->desc_in = n_desc > 2 ? (float)share(in_desc, (double)n_desc - 2) : 0;
		if (l->desc_in > best) {
			best = l->desc_in;
			sc->desc_block = (long)i;
		}
	}
}

/* Which count an element adds to, or NULL. */
static uint8_t *counter(struct inside *in, enum tag t)
{
	switch (t) {
	case TAG_article:
		return &in->article;
	case TAG_main:
		return &in->main;
	case TAG_section:
		return &in->section;
	case TAG_aside:
		return &in->aside;
	case TAG_nav:
	case TAG_menu:
		return &in->nav;
	case TAG_header:
		return &in->header;
	case TAG_footer:
		return &in->footer;
	case TAG_form:
	case TAG_fieldset:
	case TAG_dialog:
		return &in->form;
	case TAG_table:
		return &in->table;
	case TAG_ul:
	case TAG_ol:
	case TAG_dl:
		return &in->list;
	case TAG_blockquote:
		return &in->quote;
	case TAG_figure:
		return &in->figure;
	default:
		return NULL;
	}
}

static void count_inside(const struct page *pg, struct scene *sc)
{
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];
		struct inside in = {0};
		uint8_t *n;

		if (x->parent >= 0)
			in = sc->inside[x->parent];
		sc->n_articles += x->tag == TAG_article;
		n = counter(&in, (enum tag)x->tag);
		if (n != NULL && *n < UINT8_MAX)
			++*n;
		/* What holds the title is the page, whatever its class says. */
		if (x->kind & BOX_COMMENTS && !sc->holds_title[k]) {
			sc->comments_good += in.comments == 0 ? x->good : 0;
			in.comments = 1;
		}
		if (x->kind & BOX_REVIEWS && !sc->holds_title[k]) {
			sc->reviews_good += in.reviews == 0 ? x->good : 0;
			in.reviews = 1;
		}
		sc->inside[k] = in;
	}
}

/* The box a dom node lies in. */
static int32_t box_of(const struct page *pg, int32_t node)
{
	size_t lo = 0, hi = pg->n_boxes;
	int32_t k;

	while (hi - lo > 1) {
		size_t mid = (lo + hi) / 2;

		if (pg->boxes[mid].node <= node)
			lo = mid;
		else
			hi = mid;
	}
	for (k = (int32_t)lo; k > 0 && pg->dom->nodes[pg->boxes[k].node].end <= node;)
		k = pg->boxes[k].parent;
	return k;
}

/* The container of the prose, as Readability finds it: paragraphs score for their parents. */
static int32_t top_candidate(const struct page *pg, struct arena *a)
{
	float *score = arena_zalloc(a, pg->n_boxes, sizeof *score), best = 0;
	int32_t top = 0;

	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		double s = b->n_chars / 100.0, weight = 1;

		if (b->n_chars < 25 || b->flags & BLOCK_HIDDEN)
			continue;
		s = (1 + b->n_commas + (s < 3 ? s : 3)) * (1 - share(b->n_link_words, b->n_words));
		for (int32_t k = b->box, n = 0; k >= 0 && n < 4; k = pg->boxes[k].parent, n++) {
			score[k] += (float)(s * weight);
			weight = n == 0 ? 1 : weight / 2;
		}
	}
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];

		score[k] *= (float)(1 - share(x->links, x->words));
		if (score[k] > best) {
			best = score[k];
			top = (int32_t)k;
		}
	}
	return top;
}

static uint16_t clip(uint32_t n)
{
	return (uint16_t)(n < UINT16_MAX ? n : UINT16_MAX);
}

/* The way from every box to the target. */
static void find_ways(const struct page *pg, struct scene *sc, enum way_to which, int32_t target,
		      struct arena *a)
{
	uint8_t *holds = arena_zalloc(a, pg->n_boxes, 1);
	uint32_t *meet = arena_alloc(a, pg->n_boxes * sizeof *meet);

	for (int32_t k = target; k >= 0; k = pg->boxes[k].parent)
		holds[k] = 1;
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];

		meet[k] = holds[k] || x->parent < 0 ? x->depth : meet[x->parent];
		sc->chain[k].way[which] =
		    (struct way){clip(x->depth - meet[k]), clip(pg->boxes[target].depth - meet[k])};
	}
}

static void most_twins(const struct page *pg, struct scene *sc)
{
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];
		struct chain *c = &sc->chain[k];

		if (x->parent >= 0) {
			c->twins_max = sc->chain[x->parent].twins_max;
			c->twins_words = sc->chain[x->parent].twins_words;
		}
		if (x->twins > c->twins_max) {
			c->twins_max = x->twins;
			c->twins_words = (float)x->words;
		}
		if (x->twins > sc->twins_max && x->words > 0)
			sc->twins_max = x->twins;
	}
}

static void widen(struct range *r, float w)
{
	r->min = r->n == 0 || w < r->min ? w : r->min;
	r->max = r->n == 0 || w > r->max ? w : r->max;
	r->sum += w;
	r->n++;
}

static const struct token_weight *find_token(const struct token_table *t, uint32_t hash)
{
	const struct token_weight *at = t->entries;

	/* Of half of all tokens nobody can guess which way they go: no branch depends on it. */
	for (size_t n = t->n, half; n > 1; n -= half) {
		half = n / 2;
		at += half & -(size_t)(at[half].hash <= hash);
	}
	return t->n > 0 && at->hash == hash ? at : NULL;
}

static struct range weigh(const struct page *pg, size_t token0, size_t n,
			  const struct token_table *table)
{
	struct range r = {0};

	for (size_t i = 0; i < n; i++) {
		const struct token_weight *w = find_token(table, pg->tokens[token0 + i]);

		if (w != NULL)
			widen(&r, w->weight);
	}
	return r;
}

/* What both ranges hold. The weights are whole numbers, so that their sum is the same in any order.
 */
static struct range join(const struct range *a, const struct range *b)
{
	if (a->n == 0 || b->n == 0)
		return a->n == 0 ? *b : *a;
	return (struct range){a->min < b->min ? a->min : b->min, a->max > b->max ? a->max : b->max,
			      a->sum + b->sum, a->n + b->n};
}

static void weigh_tokens(const struct page *pg, struct scene *sc, const struct token_table *table)
{
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];
		struct token_range *r = &sc->tokens[k];

		r->own = x->like >= 0 ? sc->tokens[x->like].own
				      : weigh(pg, x->token0, x->n_tokens, table);
		r->chain = x->parent >= 0 ? join(&sc->tokens[x->parent].chain, &r->own) : r->own;
		if (x->depth <= 1)
			sc->root = join(&sc->root, &r->own);
	}
	for (size_t i = 0; i < pg->n_blocks; i++)
		sc->inlines[i] = weigh(pg, pg->blocks[i].token0, pg->blocks[i].n_tokens, table);
}

/* Headings, and the totals of the page. */
static void tally(const struct page *pg, struct scene *sc, struct arena *a)
{
	uint16_t section = 0, level = 0;
	uint32_t good = 0, cjk = 0;

	sc->sections = arena_zalloc(a, pg->n_blocks + 1, sizeof *sc->sections);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		const struct box *x = &pg->boxes[b->box];
		struct looks *l = &sc->looks[i];
		const struct inside *in;
		struct section *s;

		look_at(l, b);
		if (tag_heading((enum tag)x->tag) != 0) {
			sc->n_headings++;
			section += section < UINT16_MAX;
			level = (uint16_t)tag_heading((enum tag)x->tag);
			sc->sections[section].word0 = b->word0;
		}
		l->section = section;
		l->section_level = level;
		l->good_before = good;
		s = &sc->sections[section];
		s->words += b->n_words;
		s->links += b->n_link_words;
		if (block_is_good(b)) {
			s->good += b->n_words;
			good += b->n_words;
		}
		if (x->tag == TAG_p) {
			sc->n_paragraphs++;
			sc->paragraph_words += b->n_words;
		}
		in = &sc->inside[b->box];
		if (in->aside || in->nav || in->header || in->footer || in->form)
			sc->chrome_words += b->n_words;
		sc->main_words += in->main ? b->n_words : 0;
		sc->article_words += in->article ? b->n_words : 0;
		sc->n_prices += l->price;
		sc->n_controls += (b->flags & BLOCK_CONTROL) != 0;
		sc->hidden_words += b->flags & BLOCK_HIDDEN ? b->n_words : 0;
		sc->noscript_words += b->flags & BLOCK_NOSCRIPT ? b->n_words : 0;
		sc->pre_words += b->flags & BLOCK_PRE ? b->n_words : 0;
		sc->item_words += in->list ? b->n_words : 0;
		sc->longest = b->n_words > sc->longest ? b->n_words : sc->longest;
		cjk += b->n_words * 2 > b->n_chars ? b->n_words : 0;
	}
	for (size_t k = 0; k < pg->n_kin; k++)
		if (pg->kin[k].words > sc->kin_max)
			sc->kin_max = pg->kin[k].words;
	sc->cjk = (float)share(cjk, pg->n_words);
}

static long first_block_in(const struct page *pg, int32_t box, int32_t node)
{
	const struct box *x = &pg->boxes[box];

	for (uint32_t i = x->b0; i < x->b1; i++)
		if (pg->blocks[i].last >= node)
			return (long)i;
	return -1;
}

const struct scene *feature_scene(const struct page *pg, const struct feature_hints *hints,
				  const struct token_table *tokens, bool text, struct arena *a)
{
	struct scene *sc = arena_zalloc(a, 1, sizeof *sc);
	int32_t top = top_candidate(pg, a), title_box = 0, desc_box = 0;

	sc->looks = arena_zalloc(a, pg->n_blocks + 1, sizeof *sc->looks);
	sc->inside = arena_zalloc(a, pg->n_boxes, sizeof *sc->inside);
	sc->chain = arena_zalloc(a, pg->n_boxes, sizeof *sc->chain);
	sc->tokens = arena_zalloc(a, pg->n_boxes, sizeof *sc->tokens);
	sc->inlines = arena_alloc(a, (pg->n_blocks + 1) * sizeof *sc->inlines);
	sc->title_block = -1;
	if (hints->title_node >= 0) {
		title_box = box_of(pg, hints->title_node);
		sc->title_block = first_block_in(pg, title_box, hints->title_node);
	}
	sc->holds_title = arena_zalloc(a, pg->n_boxes, 1);
	for (int32_t k = title_box; k >= 0; k = pg->boxes[k].parent)
		sc->holds_title[k] = 1;
	sc->top_b0 = pg->boxes[top].b0;
	sc->top_b1 = pg->boxes[top].b1;
	sc->lca_good = pg->boxes[top].good;
	count_inside(pg, sc);
	sc->comments_rest = pg->good - sc->comments_good;
	tally(pg, sc, a);
	find_repeats(pg, sc, a);
	match_title(pg, sc, hints->title, a);
	match_hints(pg, sc, hints, a);
	if (sc->desc_block >= 0)
		desc_box = pg->blocks[sc->desc_block].box;
	find_ways(pg, sc, TO_TOP, top, a);
	find_ways(pg, sc, TO_TITLE, title_box, a);
	find_ways(pg, sc, TO_DESC, desc_box, a);
	most_twins(pg, sc);
	weigh_tokens(pg, sc, tokens);
	sc->topics = topic_build(pg, a);
	sc->around = text ? around_build(pg, a) : NULL;
	return sc;
}

bool feature_in_comments(const struct scene *sc, int32_t box)
{
	return sc->inside[box].comments != 0;
}

bool feature_in_form(const struct scene *sc, int32_t box)
{
	return sc->inside[box].form != 0;
}

void feature_row(const struct page *pg, const struct scene *sc, size_t i, float *row)
{
	const struct block *b = &pg->blocks[i];
	const struct box *x = &pg->boxes[b->box], *up[LEVELS];
	const struct kin *kin = kin_of(pg, b);
	const struct around *r = sc->around != NULL ? &sc->around[i] : NULL;
	struct range chain = join(&sc->tokens[b->box].chain, &sc->inlines[i]);
	int32_t up_at[LEVELS];

	up_at[0] = b->box;
	up[0] = x;
	for (int k = 1; k < LEVELS; k++) {
		int32_t parent = up[k - 1]->parent;

		up_at[k] = parent >= 0 ? parent : up_at[k - 1];
		up[k] = &pg->boxes[up_at[k]];
	}
#define FEATURE(name, value) *row++ = (float)(value);
#include "features.def"
#undef FEATURE
	if (r == NULL)
		return;
#define FEATURE(name, value)
#define TEXT_FEATURE(name, value) *row++ = (float)(value);
#include "features.def"
#undef FEATURE
}
