#include "pick.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "feature.h"
#include "tag.h"

/* A page whose expected content is fewer words than this, and less than half of it, says nothing:
 * walls, errors, logins. */
#define CONTENT_MIN 8
/* Of equal texts of this many words the likeliest is kept; another only when it is as likely as
 * content gets. */
#define REPEAT_WORDS 8
#define REPEAT_SURE 0.8f
/* The least probability that --precision keeps. */
#define PRECISE 0.6f

/* On a page that is likelier an article than a forum, what lies in containers of comments is set
 * aside, unless it is nearly all there is. Cross-validated: bench/LOG.md. */
#define IS_ARTICLE 0.3f
#define COMMENTS_SHARE 0.9
/* A block of comments is somebody's words when it is as probable as this, or has a sentence of so
 * many words that are not mostly links. */
#define COMMENT_SURE 0.3f
#define COMMENT_WORDS 4
#define COMMENT_LINKS 0.5

/* The least probability of a heading or a term that the text under it brings with it. */
#define NAME_LEAST 0.1f

/* A row of more words than this lays the page out. */
#define ROW_WORDS 40

struct ranked {
	float p;
	uint32_t at;
};

static int by_probability(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->p != y->p)
		return x->p < y->p ? 1 : -1;
	return x->at < y->at ? -1 : 1;
}

/* Drop all but the likeliest of equal long texts. ranked is in order of probability. Whether any
 * was dropped. */
static bool drop_repeats(const struct page *pg, struct ranked *ranked, size_t n, struct arena *a)
{
	size_t mask = 63;
	uint32_t *seen;
	bool dropped = false;

	while (mask < n * 2)
		mask = mask * 2 + 1;
	seen = arena_zalloc(a, mask + 1, sizeof *seen);
	for (size_t i = 0; i < n; i++) {
		const struct block *b = &pg->blocks[ranked[i].at];
		size_t k = b->hash & mask;

		if (b->n_words < REPEAT_WORDS)
			continue;
		while (seen[k] != 0 && seen[k] != (b->hash | 1))
			k = (k + 1) & mask;
		if (seen[k] != 0 && ranked[i].p < REPEAT_SURE) {
			ranked[i].p = 0;
			dropped = true;
		}
		seen[k] = b->hash | 1;
	}
	return dropped;
}

/* A page that is likelier than this an article or a thread is about one thing. */
#define SETTLED 0.5f
/* What a list or a shop's page is about can be taken more or less widely: what is said of all of
 * its blocks shifts together, by a normal deviate in log odds. Nodes and weights of five-point
 * Gauss-Hermite quadrature for a deviation of 1: Abramowitz and Stegun, table 25.10. */
#define SHIFTS 5
struct shift {
	double odds, weight; /* exp(node) */
};
static const struct shift none[] = {{1, 1}};
static const struct shift shifts[SHIFTS] = {{1, 0.5333333},
					    {3.8791874, 0.2220759},
					    {0.2577859, 0.2220759},
					    {17.4087058, 0.0112574},
					    {0.0574425, 0.0112574}};

static double shifted(float p, const struct shift *s)
{
	return p * s->odds / (1 - p + p * s->odds);
}

/* With probabilities p and weights w, the prefix of the ranking for which 2 sum(p w) over the
 * prefix / (sum(w) over the prefix + sum(p w) over all) is greatest, in the mean of all shifts. */
static size_t best_prefix(const struct page *pg, const struct ranked *ranked, size_t n,
			  const struct pick_options *o, double *f1)
{
	bool settled = o->article + o->forum > SETTLED;
	const struct shift *shift = settled ? none : shifts;
	int n_shifts = settled ? 1 : SHIFTS;
	double all[SHIFTS] = {0}, hit[SHIFTS] = {0}, taken = 0;
	size_t best = 0;

	*f1 = 0;
	for (size_t i = 0; i < n; i++)
		for (int k = 0; k < n_shifts; k++)
			all[k] +=
			    shifted(ranked[i].p, &shift[k]) * pg->blocks[ranked[i].at].n_words;
	for (size_t i = 0; i < n; i++) {
		double w = pg->blocks[ranked[i].at].n_words, f = 0;

		taken += w;
		for (int k = 0; k < n_shifts; k++) {
			hit[k] += shifted(ranked[i].p, &shift[k]) * w;
			if (taken + all[k] > 0)
				f += shift[k].weight * 2 * hit[k] / (taken + all[k]);
		}
		if (f > *f1) {
			*f1 = f;
			best = i + 1;
		}
	}
	if (all[0] < CONTENT_MIN && all[0] * 2 < pg->n_words) {
		*f1 = 0;
		return 0;
	}
	return best;
}

/* What a reader wrote, not what the site puts around it: names, dates, buttons, the form. */
static bool is_said(const struct page *pg, const struct scene *sc, const struct block *b, float p)
{
	if (b->flags & (BLOCK_CONTROL | BLOCK_HIDDEN) || feature_in_form(sc, b->box) ||
	    tag_heading((enum tag)pg->boxes[b->box].tag) != 0)
		return false;
	return p >= COMMENT_SURE ||
	       (b->n_link_words < COMMENT_LINKS * b->n_words && b->n_stops > 0 &&
		(b->n_words >= COMMENT_WORDS || b->n_commas > 0));
}

/* Under an article comments are a field of their own. Elsewhere they are content where the model
 * says so, and what it drops of them is the field, unless the page is a thread. */
static void set_comments_aside(const struct page *pg, const struct scene *sc, const float *p,
			       const struct pick_options *o, unsigned char *as)
{
	bool is_thread = o->mode != PICK_PRECISION && o->forum > o->article, aside;
	double content = 0, comments = 0;

	for (size_t i = 0; i < pg->n_blocks; i++) {
		double w = as[i] == PICK_CONTENT ? p[i] * (double)pg->blocks[i].n_words : 0;

		content += w;
		comments += feature_in_comments(sc, pg->blocks[i].box) ? w : 0;
	}
	aside = o->mode == PICK_PRECISION ||
		(o->article > IS_ARTICLE && comments <= COMMENTS_SHARE * content);
	for (size_t i = 0; i < pg->n_blocks && !is_thread; i++)
		if (feature_in_comments(sc, pg->blocks[i].box) && (aside || as[i] != PICK_CONTENT))
			as[i] = is_said(pg, sc, &pg->blocks[i], p[i]) ? PICK_COMMENT : PICK_DROPPED;
}

/* A heading with nothing kept under it heads what was dropped; a row of them is a list. */
static void drop_last_heading(const struct page *pg, unsigned char *as)
{
	size_t last = pg->n_blocks, n = 0;

	for (size_t i = pg->n_blocks; i-- > 0 && n < 2;) {
		if (as[i] != PICK_CONTENT)
			continue;
		if (tag_heading((enum tag)pg->boxes[pg->blocks[i].box].tag) == 0)
			break;
		last = i;
		n++;
	}
	if (n == 1)
		as[last] = PICK_DROPPED;
}

/* A short row of a table is kept as a whole when half of its cells are: a table without its names
 * is none. */
static void complete_rows(const struct page *pg, unsigned char *as)
{
	for (size_t k = 0; k < pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];
		size_t kept = 0;

		if (x->tag != TAG_tr || x->words > ROW_WORDS)
			continue;
		for (uint32_t i = x->b0; i < x->b1; i++)
			kept += as[i] == PICK_CONTENT;
		for (uint32_t i = x->b0; i < x->b1 && kept * 2 >= x->b1 - x->b0; i++)
			if (!(pg->blocks[i].flags & (BLOCK_CONTROL | BLOCK_HIDDEN)))
				as[i] = PICK_CONTENT;
	}
}

static bool is_unseen(const struct block *b)
{
	return (b->flags & (BLOCK_CONTROL | BLOCK_HIDDEN)) != 0;
}

/* A heading or a term that is no link. */
static bool is_name(const struct page *pg, const struct block *b)
{
	int tag = pg->boxes[b->box].tag;

	return !is_unseen(b) && b->n_link_words * 2 <= b->n_words &&
	       (tag == TAG_dt || tag_heading((enum tag)tag) != 0);
}

/* What is kept keeps its name: a heading between kept texts, a term before what is said of it. The
 * words are few, so that the model and the measure hardly ask for them. */
static void complete_names(const struct page *pg, const float *p, unsigned char *as)
{
	size_t start = 0; /* of the names before block i */

	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		bool between = start > 0 && as[start - 1] == PICK_CONTENT;

		if (as[i] != PICK_CONTENT &&
		    (is_unseen(b) || (is_name(pg, b) && p[i] >= NAME_LEAST)))
			continue;
		for (size_t k = start; k < i && as[i] == PICK_CONTENT; k++)
			if (is_name(pg, &pg->blocks[k]) &&
			    (between || pg->boxes[pg->blocks[k].box].tag == TAG_dt))
				as[k] = PICK_CONTENT;
		start = i + 1;
	}
}

double pick_blocks(const struct page *pg, const struct scene *sc, const float *p,
		   const struct pick_options *options, unsigned char *as, struct arena *a)
{
	size_t n = pg->n_blocks, best;
	struct ranked *ranked = arena_alloc(a, (n + 1) * sizeof *ranked);
	double f1;

	memset(as, PICK_DROPPED, n);
	for (size_t i = 0; i < n; i++)
		ranked[i] = (struct ranked){p[i], (uint32_t)i};
	qsort(ranked, n, sizeof *ranked, by_probability);
	if (drop_repeats(pg, ranked, n, a))
		qsort(ranked, n, sizeof *ranked, by_probability);
	best = best_prefix(pg, ranked, n, options, &f1);
	if (options->mode == PICK_RECALL && best > 0)
		while (best < n && ranked[best].p > ranked[best - 1].p / 2)
			best++;
	for (size_t i = 0; i < best; i++)
		if (options->mode != PICK_PRECISION || ranked[i].p >= PRECISE)
			as[ranked[i].at] = PICK_CONTENT;
	complete_rows(pg, as);
	complete_names(pg, p, as);
	set_comments_aside(pg, sc, p, options, as);
	drop_last_heading(pg, as);
	return f1;
}
