#include "explain.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "block.h"
#include "buf.h"
#include "dom.h"
#include "explain_tab.h"
#include "extract.h"
#include "feature.h"
#include "html.h"
#include "model.h"
#include "reason.h"
#include "tag.h"

/* Reasons shown of a block, and elements of the path to it. */
#define REASONS 6
#define PATH 6
/* A reason that adds less than this to the log odds is none. */
#define REASON_MIN 0.05f
#define EVEN 0.5f
/* What the net says, after the features, which the trees ask. */
#define AROUND N_TEXT_FEATURES
#define N_REASONS (N_TEXT_FEATURES + 1)
/* A text shorter than this stands in too many places. */
#define TEXT_MIN 4

struct explain {
	const struct extraction *x;
	struct buf *out;
	struct reasons *reasons; /* or NULL */
	/* Of the blocks that are dropped and of those that are not: what each feature adds to the
	 * log odds, and the log odds, in the mean. */
	float usual[2][N_REASONS];
	double odds[2];
	size_t n_as[3], n_odd; /* n_as: by enum pick_as */
	float least_kept;
	int32_t title, author, date; /* the blocks that show them, or -1 */
};

static const char *const kinds[] = {"dropped", "kept", "comment"};

/* Do probability and decision disagree? */
static bool is_odd(const struct explain *e, size_t i)
{
	const struct extraction *x = e->x;

	return x->judged != JUDGED_NOT && (x->p[i] >= EVEN) != (x->as[i] != PICK_DROPPED);
}

static void put_text(struct explain *e, const char *s)
{
	if (s != NULL)
		html_put_text(e->out, s, strlen(s));
}

static void put_row(struct explain *e, const char *name, const char *value, const char *from)
{
	if (value == NULL)
		return;
	buf_addf(e->out, "<dt>%s<dd><bdi>", name);
	put_text(e, value);
	buf_adds(e->out, "</bdi>");
	if (from != NULL) {
		buf_adds(e->out, " <small>");
		put_text(e, from);
		buf_adds(e->out, "</small>");
	}
	buf_addc(e->out, '\n');
}

static void put_about(struct explain *e)
{
	const struct record *r = &e->x->record;

	buf_adds(e->out, "<header>\n<h1><bdi>");
	put_text(e, r->title != NULL ? r->title : r->source);
	buf_adds(e->out, "</bdi></h1>\n<dl>\n");
	put_row(e, "source", r->source, NULL);
	put_row(e, "title", r->title, e->title >= 0 ? "marked below" : "from metadata");
	put_row(e, "author", r->author, e->author >= 0 ? "marked below" : "from metadata");
	for (size_t i = 0; i < r->n_dates && i < 5; i++) {
		put_row(e, i == 0 ? "dates" : "", r->dates[i].text, r->dates[i].from);
	}
	put_row(e, "page type", r->pagetype, NULL);
	if (r->quality >= 0)
		buf_addf(e->out, "<dt>quality<dd>%.3f\n", r->quality);
	buf_addf(e->out, "<dt>blocks<dd>%zu kept, %zu dropped, %zu comments", e->n_as[PICK_CONTENT],
		 e->n_as[PICK_DROPPED], e->n_as[PICK_COMMENT]);
	if (e->x->judged != JUDGED_NOT && e->n_as[PICK_CONTENT] > 0)
		buf_addf(e->out, "; the least probable one kept has %.2f", (double)e->least_kept);
	buf_adds(e->out, "\n</dl>\n");
	if (e->x->judged == JUDGED_NOT)
		buf_adds(e->out, "<p>The model was not asked: this text was in the page's data, or "
				 "is too long for a page.\n");
	buf_adds(e->out, "</header>\n");
}

/* The elements around a block, the first class of each behind it. */
static void put_path(struct explain *e, const struct block *b)
{
	const struct page *pg = &e->x->page;
	int32_t path[PATH];
	size_t n = 0;

	for (int32_t k = b->box; k > 0 && n < PATH; k = pg->boxes[k].parent)
		path[n++] = k;
	buf_adds(e->out, "<p class=path>");
	while (n-- > 0) {
		size_t node = (size_t)pg->boxes[path[n]].node, len, first = 0;
		const char *s = dom_name(pg->dom, node, &len);

		html_put_text(e->out, s, len < 40 ? len : 40);
		s = dom_attr(pg->dom, node, ATTR_class, &len);
		while (s != NULL && first < len && first < 40 && (unsigned char)s[first] > ' ')
			first++;
		if (first > 0) {
			buf_addc(e->out, '.');
			html_put_text(e->out, s, first);
		}
		buf_adds(e->out, n > 0 ? " &gt; " : "\n");
	}
}

/* The group that a block is compared with: the one it is not in, if that has any. */
static int other_group(const struct explain *e, size_t i)
{
	size_t n = e->n_as[PICK_DROPPED];
	bool kept = e->x->as[i] != PICK_DROPPED;

	return kept ? n == 0 : n < e->x->page.n_blocks;
}

static double log_odds(float p)
{
	double sure = p < 1e-6f ? 1e-6 : p > 1 - 1e-6f ? 1 - 1e-6 : (double)p;

	return log(sure / (1 - sure));
}

/* What each reason adds to the log odds of block i. The model is the mean of trees and a net: what
 * the trees do not say is the net's. */
static void find_adds(const struct explain *e, size_t i, float *row, float *adds)
{
	double left = log_odds(e->x->p[i]), share = e->x->judged == JUDGED_HTML ? 0.5 : 1;

	memset(row, 0, N_REASONS * sizeof *row);
	memset(adds, 0, N_REASONS * sizeof *adds);
	feature_row(&e->x->page, e->x->scene, i, row);
	left -= share * reason_of(e->reasons, row, adds);
	for (size_t f = 0; f < N_TEXT_FEATURES; f++) {
		adds[f] *= (float)share;
		left -= (double)adds[f];
	}
	if (e->x->judged == JUDGED_HTML)
		adds[AROUND] = (float)left;
}

/* The same, beyond what each adds in the other group. */
static void find_reasons(const struct explain *e, size_t i, float *row, float *adds)
{
	find_adds(e, i, row, adds);
	for (size_t f = 0; f < N_REASONS; f++)
		adds[f] -= e->usual[other_group(e, i)][f];
}

static const char *reason_name(size_t reason)
{
	return reason == AROUND ? "neighbours" : feature_names[reason];
}

/* The feature that adds most, or takes most away when sign is -1; with 0, whichever does more. */
static size_t strongest(const float *adds, int sign)
{
	size_t best = 0;

	for (size_t f = 1; f < N_REASONS; f++)
		if (sign == 0 ? fabsf(adds[f]) > fabsf(adds[best])
			      : (float)sign * adds[f] > (float)sign * adds[best])
			best = f;
	return best;
}

static bool is_tag(size_t feature)
{
	return feature == FEATURE_tag || feature == FEATURE_tag1 || feature == FEATURE_tag2 ||
	       feature == FEATURE_tag3;
}

static void put_reasons(struct explain *e, size_t i, const float *row, float *adds)
{
	buf_adds(e->out, "<ol>\n");
	for (size_t n = 0; n < REASONS; n++) {
		size_t best = strongest(adds, 0);

		if (fabsf(adds[best]) < REASON_MIN)
			break;
		buf_addf(e->out, "<li class=%s><b>%+.2f</b> <code>%s</code> ",
			 adds[best] > 0 ? "for" : "against", (double)adds[best], reason_name(best));
		if (best == AROUND)
			buf_adds(e->out, "say so\n");
		else if (is_tag(best) && row[best] >= 0 && row[best] < TAG_N)
			buf_addf(e->out, "is %s\n", tag_name((enum tag)row[best]));
		else
			buf_addf(e->out, "is %.4g\n", (double)row[best]);
		adds[best] = 0;
	}
	buf_addf(e->out,
		 "</ol>\n<p class=path>%s blocks of this page have log odds of %+.2f in the mean; "
		 "this is "
		 "what makes the difference to %+.2f, which is a probability of %.3f.\n",
		 other_group(e, i) ? "Kept" : "Dropped", e->odds[other_group(e, i)],
		 log_odds(e->x->p[i]), (double)e->x->p[i]);
}

/* Where the page shows a text that metadata gave: the first block that holds it; -1. */
static int32_t find_text(const struct explain *e, const char *text)
{
	const struct page *pg = &e->x->page;
	size_t len = text != NULL ? strlen(text) : 0;

	for (size_t i = 0; len >= TEXT_MIN && i < pg->n_blocks; i++)
		if (memmem(pg->blocks[i].text, pg->blocks[i].len, text, len) != NULL)
			return (int32_t)i;
	return -1;
}

static int32_t find_node(const struct explain *e, int32_t node)
{
	const struct page *pg = &e->x->page;

	for (size_t i = 0; node > 0 && i < pg->n_blocks; i++)
		if (pg->blocks[i].last >= node && pg->blocks[i].first < e->x->dom.nodes[node].end)
			return (int32_t)i;
	return -1;
}

static void find_marks(struct explain *e)
{
	const struct record *r = &e->x->record;
	const struct meta_hints *h = &e->x->hints;
	int32_t at;

	e->title = (at = find_node(e, h->title)) >= 0 ? at : find_text(e, r->title);
	e->author = (at = find_node(e, h->author)) >= 0 ? at : find_text(e, r->author);
	e->date = find_node(e, h->date);
	if (e->date < 0 && r->n_dates > 0)
		e->date = find_text(e, r->dates[0].text);
}

static void put_marks(struct explain *e, size_t i)
{
	const struct block *b = &e->x->page.blocks[i];

	if (e->title == (int32_t)i)
		buf_adds(e->out, "<mark>title</mark> ");
	if (e->author == (int32_t)i)
		buf_adds(e->out, "<mark>author</mark> ");
	if (e->date == (int32_t)i)
		buf_adds(e->out, "<mark>date</mark> ");
	if (b->repeat > 0)
		buf_adds(e->out, "<mark>seen above</mark> ");
	if (b->flags & (BLOCK_HIDDEN | BLOCK_NOSCRIPT | BLOCK_TEMPLATE))
		buf_adds(e->out, "<mark>hidden</mark> ");
}

static void put_block(struct explain *e, size_t i)
{
	const struct extraction *x = e->x;
	const struct block *b = &x->page.blocks[i];
	enum tag t = (enum tag)x->page.boxes[b->box].tag;
	float row[N_REASONS], adds[N_REASONS];
	size_t best;

	buf_addf(e->out, "<details id=b%zu class=\"%s%s%s\"><summary><i>", i, kinds[x->as[i]],
		 is_odd(e, i) ? " odd" : "", tag_heading(t) != 0 ? " h" : "");
	if (x->judged != JUDGED_NOT)
		buf_addf(e->out, "%.2f", (double)x->p[i]);
	buf_addf(e->out, "</i><span class=%s>", b->flags & BLOCK_PRE ? "pre" : "t");
	put_marks(e, i);
	buf_adds(e->out, "<bdi>");
	html_put_text(e->out, b->text, b->len);
	buf_adds(e->out, "</bdi></span>");
	if (e->reasons != NULL) {
		find_reasons(e, i, row, adds);
		best = strongest(adds, x->as[i] == PICK_DROPPED ? -1 : 1);
		buf_addf(e->out, "<small class=%s>%s <b>%+.1f</b></small>",
			 adds[best] > 0 ? "for" : "against", reason_name(best), (double)adds[best]);
	}
	buf_addf(e->out, "</summary>\n<p><b>%s</b>%s\n", kinds[x->as[i]],
		 is_odd(e, i) ? ", though its probability says otherwise" : "");
	put_path(e, b);
	if (e->reasons != NULL)
		put_reasons(e, i, row, adds);
	buf_adds(e->out, "</details>\n");
}

static void find_usual(struct explain *e)
{
	const struct page *pg = &e->x->page;
	float row[N_REASONS] = {0}, adds[N_REASONS];
	size_t n[2] = {0};

	for (size_t i = 0; i < pg->n_blocks; i++) {
		feature_row(pg, e->x->scene, i, row);
		reason_see(e->reasons, row);
	}
	for (size_t i = 0; i < pg->n_blocks; i++) {
		int group = e->x->as[i] != PICK_DROPPED;

		find_adds(e, i, row, adds);
		e->odds[group] += log_odds(e->x->p[i]);
		n[group]++;
		for (size_t f = 0; f < N_REASONS; f++)
			e->usual[group][f] += adds[f];
	}
	for (int group = 0; group < 2; group++) {
		double all = n[group] > 0 ? (double)n[group] : 1;

		e->odds[group] /= all;
		for (size_t f = 0; f < N_REASONS; f++)
			e->usual[group][f] /= (float)all;
	}
}

static void count(struct explain *e)
{
	const struct extraction *x = e->x;

	e->least_kept = 1;
	for (size_t i = 0; i < x->page.n_blocks; i++) {
		e->n_as[x->as[i]]++;
		e->n_odd += is_odd(e, i);
		if (x->judged != JUDGED_NOT && x->as[i] == PICK_CONTENT && x->p[i] < e->least_kept)
			e->least_kept = x->p[i];
	}
}

void explain_document(const struct extraction *x, struct arena *a, struct buf *out)
{
	bool html = x->judged == JUDGED_HTML;
	struct explain e = {.x = x, .out = out};

	find_marks(&e);
	count(&e);
	if (x->judged != JUDGED_NOT) {
		e.reasons = reason_new(html ? &model_html : &model_lines,
				       html ? N_FEATURES : N_TEXT_FEATURES, a);
		find_usual(&e);
	}
	buf_adds(out, EXPLAIN_HEAD "<title>clean: ");
	put_text(&e, x->record.title != NULL ? x->record.title : x->record.source);
	buf_adds(out, "</title>\n" EXPLAIN_STYLE);
	put_about(&e);
	buf_addf(out, EXPLAIN_BAR, e.n_odd);
	buf_adds(out, "<main>\n");
	for (size_t i = 0; i < x->page.n_blocks; i++)
		put_block(&e, i);
	buf_adds(out, "</main>\n" EXPLAIN_WORDS EXPLAIN_SCRIPT);
}
