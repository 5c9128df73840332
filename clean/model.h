/* Boosted regression trees as constant tables, which tools/train.py writes (model_tab.c).
 * Friedman, Greedy Function Approximation: A Gradient Boosting Machine (2001). */
#ifndef MODEL_H
#define MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "feature.h"

#define MODEL_DEPTH 6
#define MODEL_NODES ((1 << MODEL_DEPTH) - 1)
#define MODEL_LEAVES (1 << MODEL_DEPTH)

/* A complete tree: node k's children are 2k + 1 and 2k + 2. A row goes right when its value lies
 * above more of the feature's cuts than `cut`; where there is nothing to ask, cut is 255. */
struct model_tree {
	uint8_t feature[MODEL_NODES];
	uint8_t cut[MODEL_NODES];
	int8_t leaf[MODEL_LEAVES]; /* times scale */
	float scale;
};

struct model {
	const struct model_tree *trees;
	size_t n_trees;
	const float *cuts;         /* of all features, ascending for each; at most 255 each */
	const uint16_t *first_cut; /* where each feature's cuts begin, and where the last's end */
	float bias;                /* log odds that the leaves add to */
};

extern const struct model model_html;  /* blocks of web pages */
extern const struct model model_lines; /* blocks of text without markup: N_TEXT_FEATURES */
extern const struct token_table model_tokens;

/* One against the rest: what type of page a row is the mean of. */
#define MODEL_TYPES 7
extern const struct model model_types[MODEL_TYPES];
extern const char *const model_type_names[MODEL_TYPES];

/* The word F1 that pages had in cross-validation whose expected F1 was 0, 0.1 ... 1. */
#define MODEL_QUALITIES 11
extern const float model_quality[MODEL_QUALITIES];

/* The probability, 0..1, of a row of N_FEATURES being what the model was trained to find. */
float model_probability(const struct model *m, const float *row);
/* The same of model_lines and a row of N_TEXT_FEATURES. */
float model_text_probability(const float *row);

#endif
