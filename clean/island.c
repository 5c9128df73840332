#include "island.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "lines.h"
#include "utf8.h"

/* Prose that is probably content: words of a block, and its probability. */
#define CORE_WORDS 12
#define CORE_MIN 0.5f
/* So many other blocks, so little probable, part two islands. Cross-validated on w3m's text of
 * wcxb-dev: changes six pages of 1,313, word F1 +.0001. */
#define GAP_BLOCKS 20
#define GAP_MAX 0.35f
/* An island of so many blocks is about something else when so few of them have a word of the title
 * of which most of the document's have one. */
#define FOREIGN_BLOCKS 5
#define FOREIGN_SHARE 0.15
#define NATIVE_SHARE 0.6
/* A word of the title tells when the document's blocks have it so much oftener than the others. */
#define TELLING 3
#define TITLE_WORDS 32
/* "SEE ALSO: " is so long at most. */
#define LABEL_MAX 40

struct island {
	size_t first, last; /* blocks */
	uint32_t n, hits;   /* blocks of prose; of them with a telling word of the title */
};

struct sea {
	const struct page *pg;
	float *p;
	struct island *islands;
	size_t n, cap;
	size_t main; /* the document's own */
	uint32_t words[TITLE_WORDS];
	size_t n_words;
};

static bool is_core(const struct sea *s, size_t i)
{
	return s->pg->blocks[i].n_words >= CORE_WORDS && s->p[i] >= CORE_MIN;
}

static void find_islands(struct sea *s, struct arena *a)
{
	double gap = 0;

	for (size_t i = 0; i < s->pg->n_blocks; i++) {
		struct island *last = s->n > 0 ? &s->islands[s->n - 1] : NULL;
		size_t between = last != NULL ? i - last->last - 1 : 0;

		if (!is_core(s, i)) {
			gap += s->p[i];
			continue;
		}
		if (last == NULL || (between >= GAP_BLOCKS && gap < GAP_MAX * (double)between)) {
			s->islands = arena_grow(a, s->islands, s->n, &s->cap, sizeof *s->islands);
			last = &s->islands[s->n++];
			*last = (struct island){.first = i};
		}
		last->last = i;
		last->n++;
		gap = 0;
	}
}

static bool has_word(const struct sea *s, size_t i, uint32_t word)
{
	const struct block *b = &s->pg->blocks[i];

	for (uint32_t k = 0; k < b->n_words; k++)
		if (s->pg->words[b->word0 + k] == word)
			return true;
	return false;
}

/* Is the word the document's own: in its blocks much oftener than in the others? */
static bool is_telling(const struct sea *s, uint32_t word)
{
	double in = 0, out = 0, n_in = 0, n_out = 0;

	for (size_t k = 0; k < s->n; k++)
		for (size_t i = s->islands[k].first; i <= s->islands[k].last; i++) {
			if (!is_core(s, i))
				continue;
			*(k == s->main ? &n_in : &n_out) += 1;
			*(k == s->main ? &in : &out) += has_word(s, i, word);
		}
	return in > 0 && in * n_out >= TELLING * out * n_in;
}

static void find_words(struct sea *s, const struct block *title)
{
	for (uint32_t k = 0; k < title->n_words && s->n_words < TITLE_WORDS; k++) {
		uint32_t word = s->pg->words[title->word0 + k];
		bool known = false;

		for (size_t i = 0; i < s->n_words; i++)
			known |= s->words[i] == word;
		if (!known && is_telling(s, word))
			s->words[s->n_words++] = word;
	}
}

static void count_hits(struct sea *s)
{
	for (size_t k = 0; k < s->n; k++)
		for (size_t i = s->islands[k].first; i <= s->islands[k].last; i++) {
			bool hit = false;

			for (size_t w = 0; is_core(s, i) && !hit && w < s->n_words; w++)
				hit = has_word(s, i, s->words[w]);
			s->islands[k].hits += hit;
		}
}

static bool is_foreign(const struct island *x)
{
	return x->hits <= FOREIGN_SHARE * x->n;
}

/* If a large foreign island lies behind the document, drop all foreign ones, and what lies before
 * each. */
static void drop_foreign(struct sea *s)
{
	bool large = false;

	for (size_t k = s->main + 1; k < s->n; k++)
		large |= s->islands[k].n >= FOREIGN_BLOCKS && is_foreign(&s->islands[k]);
	for (size_t k = s->main + 1; large && k < s->n; k++)
		for (size_t i = s->islands[k - 1].last + 1;
		     is_foreign(&s->islands[k]) && i <= s->islands[k].last; i++)
			s->p[i] = 0;
	/* Nothing that is no prose goes on behind them. */
	for (size_t i = s->islands[s->n - 1].last + 1;
	     large && is_foreign(&s->islands[s->n - 1]) && i < s->pg->n_blocks; i++)
		s->p[i] = 0;
}

/* "SEE ALSO: The other story": a label in capitals, and then no sentence. */
static bool is_pointer(const struct block *b)
{
	const char *s = b->text, *end = s + b->len;
	size_t capitals = 0;

	while (s < end && s < b->text + LABEL_MAX) {
		uint32_t cp = utf8_next(&s, end);

		if (cp == ':')
			return capitals >= 4 && end - s > 8 &&
			       !lines_ends_sentence(b->text, b->len);
		if (utf8_is_lower(cp) || (cp >= '0' && cp <= '9'))
			return false;
		capitals += utf8_lower(cp) != cp;
	}
	return false;
}

static bool is_brief(const struct block *b)
{
	return b->n_words < CORE_WORDS && !lines_ends_sentence(b->text, b->len);
}

static int32_t group_of(const struct page *pg, size_t i)
{
	return pg->boxes[pg->blocks[i].box].parent;
}

/* A photographer's credit, led by the copyright sign, and the caption beside it. */
static void drop_credit(struct sea *s, size_t i)
{
	const struct block *b = &s->pg->blocks[i];

	if (b->len < 2 || memcmp(b->text, "\u00A9", 2) != 0 || !is_brief(b))
		return;
	s->p[i] = 0;
	for (size_t k = i - 1; k <= i + 1; k += 2)
		if (group_of(s->pg, k) == group_of(s->pg, i) && is_brief(&s->pg->blocks[k]))
			s->p[k] = 0;
}

void island_drop(const struct page *pg, int32_t title, float *p, struct arena *a)
{
	struct sea s = {.pg = pg, .p = p};
	size_t at = 0;

	find_islands(&s, a);
	for (size_t i = 1; i + 1 < pg->n_blocks; i++) {
		drop_credit(&s, i);
		if (is_pointer(&pg->blocks[i]) && (is_core(&s, i - 1) || is_core(&s, i + 1)))
			p[i] = 0;
	}
	while (at < pg->n_blocks && pg->blocks[at].last < title)
		at++;
	while (s.main < s.n && s.islands[s.main].last < at)
		s.main++;
	if (title < 0 || at == pg->n_blocks || s.main + 1 >= s.n)
		return;
	find_words(&s, &pg->blocks[at]);
	if (s.n_words < 2)
		return;
	count_hits(&s);
	if (s.islands[s.main].hits >= NATIVE_SHARE * s.islands[s.main].n)
		drop_foreign(&s);
}
