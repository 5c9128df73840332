#include "headline.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "dom.h"
#include "lines.h"
#include "strip.h"
#include "word.h"

/* A line of this many words is prose, as in block.h; a headline has fewer than the second. */
#define PROSE_WORDS 12
#define TITLE_WORDS 32
#define TITLE_BYTES 300
/* No headline has so much of the prose above it. */
#define BEFORE_MAX 0.3
/* Being farther than this from the prose makes no difference. */
#define FAR 30
/* Nor does having more words than this; prose within so many lines above is of the same text. */
#define LONG 9
#define CLOSE 12
/* Headlines stand near the start: lines looked at, and bytes of each. */
#define LEAVES_MAX 20000
#define LEAF_MAX 16384
/* What a headline scores at least. */
#define SCORE_MIN 1.2

struct leaf {
	const char *s;
	uint32_t len, n_words;
	int32_t node, zone;
	bool link, stop, heading, alone;
};

struct set {
	uint32_t *keys, *counts;
	size_t mask;
};

struct search {
	const struct dom *dom;
	struct arena *arena;
	struct leaf *leaves;
	size_t n, cap, n_prose;
	struct set words; /* of the prose */
	uint32_t common;  /* a word that occurs more often says nothing of the subject */
};

/* Where key is, or would be. */
static size_t slot(const struct set *w, uint32_t key)
{
	size_t k = key * 2654435769u >> 4 & w->mask;

	while (w->keys[k] != 0 && w->keys[k] != key)
		k = (k + 1) & w->mask;
	return k;
}

static int32_t zone_of(const struct dom *d, int32_t node)
{
	while (d->nodes[node].depth > 2)
		node = d->nodes[node].parent;
	return node;
}

static void add_leaf(struct search *f, int32_t text)
{
	const struct dom *d = f->dom;
	const struct strip_text *t = &d->strip->texts[d->nodes[text].ref];
	int32_t node = d->nodes[text].parent;
	struct leaf leaf = {.s = t->s, .len = t->len < LEAF_MAX ? t->len : LEAF_MAX};
	const char *s = t->s;

	leaf.link = d->nodes[node].tag == TAG_a;
	leaf.node = leaf.link ? d->nodes[node].parent : node;
	leaf.zone = zone_of(d, leaf.node);
	leaf.heading = tag_heading((enum tag)d->nodes[leaf.node].tag) != 0;
	leaf.stop = lines_ends_sentence(t->s, t->len);
	leaf.alone = d->nodes[leaf.node].tag != TAG_li &&
		     d->nodes[d->nodes[leaf.node].parent].end == d->nodes[leaf.node].end &&
		     d->nodes[leaf.node].parent == leaf.node - 1;
	while (word_next(&s, t->s + leaf.len) != 0)
		leaf.n_words++;
	f->leaves = arena_grow(f->arena, f->leaves, f->n, &f->cap, sizeof leaf);
	f->leaves[f->n++] = leaf;
}

static bool is_prose(const struct leaf *l)
{
	return l->n_words >= PROSE_WORDS && l->stop;
}

/* Count the words of the prose. */
static void read_prose(struct search *f)
{
	for (size_t i = 0; i < f->n; i++)
		f->n_prose += is_prose(&f->leaves[i]) ? f->leaves[i].n_words : 0;
	f->words.mask = 63;
	while (f->words.mask < f->n_prose * 2)
		f->words.mask = f->words.mask * 2 + 1;
	f->words.keys = arena_zalloc(f->arena, f->words.mask + 1, sizeof *f->words.keys);
	f->words.counts = arena_zalloc(f->arena, f->words.mask + 1, sizeof *f->words.counts);
	f->common = (uint32_t)(f->n_prose / 100 + 2);
	for (size_t i = 0; i < f->n; i++) {
		const struct leaf *l = &f->leaves[i];
		const char *s = l->s;
		uint32_t h;

		while (is_prose(l) && (h = word_next(&s, l->s + l->len)) != 0) {
			size_t k = slot(&f->words, h);

			f->words.keys[k] = h;
			f->words.counts[k]++;
		}
	}
}

/* Share of the line's telling words that the prose has, too. */
static double topical(const struct search *f, const struct leaf *l)
{
	const char *s = l->s;
	size_t n = 0, in = 0;
	uint32_t h;

	while ((h = word_next(&s, l->s + l->len)) != 0) {
		uint32_t count = f->words.counts[slot(&f->words, h)];

		if (count > f->common)
			continue;
		n++;
		in += count > 0;
	}
	return n > 0 ? (double)in / (double)n : 0;
}

/* before: the share of the prose that stands above the line; far: lines to the next prose; below:
 * prose stands right above it. */
static double score(const struct search *f, const struct leaf *l, double before, size_t far,
		    bool below)
{
	size_t digits = 0;
	double s;

	if (l->n_words < 2 || l->n_words > TITLE_WORDS || l->len > TITLE_BYTES || is_prose(l) ||
	    l->s[0] == '>')
		return 0;
	for (size_t k = 0; k < l->len; k++)
		digits += l->s[k] >= '0' && l->s[k] <= '9';
	s = 2 * topical(f, l) - 8 * before - 0.04 * (double)(far < FAR ? far : FAR);
	s += (l->heading ? 0.5 : 0) + (l->alone ? 0.5 : 0) - (l->link ? 0.5 : 0);
	s += 0.12 * (l->n_words < LONG ? l->n_words : LONG) - (below ? 0.6 : 0);
	s -= l->stop && l->s[l->len - 1] == '.' ? 0.8 : 0;
	s -= 3 * digits > l->len ? 1 : 0;
	s -= l->s[0] == '[' || memmem(l->s, l->len, "\u00A9", 2) != NULL ? 1 : 0;
	return s;
}

int32_t headline_find(const struct dom *d, struct arena *a)
{
	struct search f = {.dom = d, .arena = a};
	double best = SCORE_MIN, before = 0;
	size_t prose = 0, last = 0;
	int32_t node = -1;

	for (size_t i = 0; i < d->n && f.n < LEAVES_MAX; i++)
		if (d->nodes[i].tag == DOM_TEXT)
			add_leaf(&f, (int32_t)i);
	read_prose(&f);
	for (size_t i = 0; i < f.n && before < BEFORE_MAX; i++) {
		double s;

		for (prose = prose > i ? prose : i; prose < f.n && !is_prose(&f.leaves[prose]);)
			prose++;
		s = score(&f, &f.leaves[i], before, prose - i, last > 0 && i - last < CLOSE);
		if (s > best) {
			best = s;
			node = f.leaves[i].node;
		}
		if (is_prose(&f.leaves[i])) {
			last = i + 1;
			before += (double)f.leaves[i].n_words / (double)f.n_prose;
		}
	}
	return node;
}
