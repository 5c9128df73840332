#include "reason.h"

#include <string.h>

#include "arena.h"
#include "model.h"

struct node {
	double sum; /* of the leaves that rows through it end in */
	size_t n;
};

struct reasons {
	const struct model *model;
	size_t n_features;
	struct node (*nodes)[MODEL_NODES + MODEL_LEAVES]; /* of each tree */
};

struct reasons *reason_new(const struct model *m, size_t n_features, struct arena *a)
{
	struct reasons *r = arena_alloc(a, sizeof *r);

	*r = (struct reasons){m, n_features, arena_zalloc(a, m->n_trees + 1, sizeof *r->nodes)};
	return r;
}

/* Right of a cut is above more cuts than its number says. */
static size_t next(const struct model *m, const struct model_tree *tree, size_t k, const float *row)
{
	size_t f = tree->feature[k];

	return 2 * k + 1 +
	       (tree->cut[k] != MODEL_NO_CUT && m->cuts[m->first_cut[f] + tree->cut[k]] < row[f]);
}

void reason_see(struct reasons *r, const float *row)
{
	for (size_t t = 0; t < r->model->n_trees; t++) {
		const struct model_tree *tree = &r->model->trees[t];
		size_t path[MODEL_DEPTH + 1] = {0};
		double leaf;

		for (int d = 0; d < MODEL_DEPTH; d++)
			path[d + 1] = next(r->model, tree, path[d], row);
		leaf = (double)tree->leaf[path[MODEL_DEPTH] - MODEL_NODES] * (double)tree->scale;
		for (int d = 0; d <= MODEL_DEPTH; d++) {
			r->nodes[t][path[d]].sum += leaf;
			r->nodes[t][path[d]].n++;
		}
	}
}

static double value(const struct node *n)
{
	return n->n > 0 ? n->sum / (double)n->n : 0;
}

double reason_of(const struct reasons *r, const float *row, float *adds)
{
	double start = (double)r->model->bias;

	memset(adds, 0, r->n_features * sizeof *adds);
	for (size_t t = 0; t < r->model->n_trees; t++) {
		const struct model_tree *tree = &r->model->trees[t];
		const struct node *nodes = r->nodes[t];
		size_t k = 0;

		start += value(&nodes[0]);
		for (int d = 0; d < MODEL_DEPTH; d++) {
			size_t to = next(r->model, tree, k, row);

			adds[tree->feature[k]] += (float)(value(&nodes[to]) - value(&nodes[k]));
			k = to;
		}
	}
	return start;
}
