#include "model.h"

#include <math.h>
#include <string.h>

/* How many of the n ascending cuts lie below x. No branch depends on x, which nobody could guess.
 */
static size_t place(const float *cuts, size_t n, float x)
{
	size_t lo = 0;

	if (n == 0)
		return 0;
	while (n > 1) {
		size_t half = n / 2;

		lo += half & -(size_t)(cuts[lo + half - 1] < x);
		n -= half;
	}
	return lo + (cuts[lo] < x);
}

static float leaf(const struct model_tree *t, const uint8_t *places)
{
	unsigned k = 0;

	for (int depth = 0; depth < MODEL_DEPTH; depth++)
		k = 2 * k + 1 + (places[t->feature[k]] > t->cut[k]);
	return (float)t->leaf[k - MODEL_NODES] * t->scale;
}

float model_chance(float log_odds)
{
	return 1 / (1 + expf(-log_odds));
}

/* Each value is looked up among its feature's cuts once, so that a tree compares bytes. */
float model_probability(const struct model *m, const float *row)
{
	uint8_t places[N_FEATURES];
	float sum = m->bias;

	for (size_t f = 0; f < N_FEATURES; f++) {
		size_t first = m->first_cut[f];

		places[f] = (uint8_t)place(m->cuts + first, m->first_cut[f + 1] - first, row[f]);
	}
	for (size_t t = 0; t < m->n_trees; t++)
		sum += leaf(&m->trees[t], places);
	return model_chance(sum);
}

/* For each cut the rows whose value lies above it, a bit a row. Neighbours often agree. */
static void compare(const struct model *m, size_t n_features, const struct model_rows *rows,
		    uint64_t *above, uint8_t (*places)[N_FEATURES])
{
	for (size_t f = 0; f < n_features; f++) {
		size_t first = m->first_cut[f], n_cuts = m->first_cut[f + 1] - first, at;
		uint64_t below[MODEL_CUTS_MAX + 1], *out = above + first, sum = 0, run = 0;
		float last = rows->row[0][f];

		memset(below, 0, (n_cuts + 1) * sizeof *below);
		at = place(m->cuts + first, n_cuts, last);
		for (size_t i = 0; i < rows->n; i++) {
			float x = rows->row[i][f];

			if (x != last) {
				below[at] |= run;
				at = place(m->cuts + first, n_cuts, x);
				last = x;
				run = 0;
			}
			run |= (uint64_t)1 << i;
			if (places != NULL)
				places[i][f] = (uint8_t)at;
		}
		below[at] |= run;
		for (size_t c = n_cuts; c > 0; c--) {
			sum |= below[c];
			out[c - 1] = sum;
		}
	}
}

/* Rows that have come to the same node. */
struct group {
	uint64_t rows;
	unsigned node;
};

/* Add a tree's leaves to the sums of all rows: the rows go down together and part at the cuts. */
static void add_tree(const struct model *m, const struct model_tree *t, const uint64_t *above,
		     size_t none, size_t n_rows, float *sums)
{
	struct group groups[2][MODEL_LEAVES + 2], *from = groups[0], *to = groups[1], *other;
	size_t n = 1;

	from[0] = (struct group){UINT64_MAX >> (MODEL_ROWS - n_rows), 0};
	for (int depth = 0; depth < MODEL_DEPTH; depth++) {
		size_t n_to = 0;

		/* Both halves are written and the empty one is written over: no branch to guess. */
		for (size_t i = 0; i < n; i++) {
			unsigned k = from[i].node;
			size_t cut = t->cut[k] == MODEL_NO_CUT
					 ? none
					 : m->first_cut[t->feature[k]] + (size_t)t->cut[k];
			uint64_t right = from[i].rows & above[cut], left = from[i].rows ^ right;

			to[n_to] = (struct group){left, 2 * k + 1};
			n_to += left != 0;
			to[n_to] = (struct group){right, 2 * k + 2};
			n_to += right != 0;
		}
		other = from;
		from = to;
		to = other;
		n = n_to;
	}
	for (size_t i = 0; i < n; i++) {
		float value = (float)t->leaf[from[i].node - MODEL_NODES] * t->scale;

		for (uint64_t left = from[i].rows; left != 0; left &= left - 1)
			sums[__builtin_ctzll(left)] += value;
	}
}

size_t model_work(const struct model *m, size_t n_features)
{
	return m->first_cut[n_features] + (size_t)1;
}

void model_log_odds(const struct model *m, size_t n_features, const struct model_rows *rows,
		    uint64_t *work, uint8_t (*places)[N_FEATURES], float *odds)
{
	size_t none = m->first_cut[n_features];

	if (rows->n == 0)
		return;
	compare(m, n_features, rows, work, places);
	work[none] = 0;
	for (size_t i = 0; i < rows->n; i++)
		odds[i] = m->bias;
	for (size_t t = 0; t < m->n_trees; t++)
		add_tree(m, &m->trees[t], work, none, rows->n, odds);
}
