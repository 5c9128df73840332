#include "model.h"

#include <math.h>

/* How many of the n ascending cuts lie below x. */
static uint8_t place(const float *cuts, size_t n, float x)
{
	size_t lo = 0;

	while (n > 0) {
		size_t half = n / 2;

		if (cuts[lo + half] < x) {
			lo += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return (uint8_t)lo;
}

static float leaf(const struct model_tree *t, const uint8_t *places)
{
	unsigned k = 0;

	for (int depth = 0; depth < MODEL_DEPTH; depth++)
		k = 2 * k + 1 + (places[t->feature[k]] > t->cut[k]);
	return (float)t->leaf[k - MODEL_NODES] * t->scale;
}

/* Each value is looked up among its feature's cuts once, so that a tree compares bytes. */
static float probability(const struct model *m, size_t n_features, const float *row)
{
	uint8_t places[N_TEXT_FEATURES];
	float sum = m->bias;

	for (size_t f = 0; f < n_features; f++) {
		size_t first = m->first_cut[f];

		places[f] = place(m->cuts + first, m->first_cut[f + 1] - first, row[f]);
	}
	for (size_t t = 0; t < m->n_trees; t++)
		sum += leaf(&m->trees[t], places);
	return 1 / (1 + expf(-sum));
}

float model_probability(const struct model *m, const float *row)
{
	return probability(m, N_FEATURES, row);
}

float model_text_probability(const float *row)
{
	return probability(&model_lines, N_TEXT_FEATURES, row);
}
