/* Boosted regression trees as constant tables, which tools/train.py writes (model_tab.c).
 * Friedman, Greedy Function Approximation: A Gradient Boosting Machine (2001). */
#ifndef MODEL_H
#define MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "feature.h"
#include "net.h"

#define MODEL_DEPTH 6
#define MODEL_NODES ((1 << MODEL_DEPTH) - 1)
#define MODEL_LEAVES (1 << MODEL_DEPTH)
#define MODEL_NO_CUT 255
#define MODEL_CUTS_MAX 255 /* of one feature */

/* A complete tree: node k's children are 2k + 1 and 2k + 2. A row goes right when its value lies
 * above more of the feature's cuts than `cut`; where there is nothing to ask, cut is MODEL_NO_CUT.
 */
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

extern const struct model model_html;  /* blocks of web pages, one by one */
extern const struct net model_net;     /* the same in order, by model_html's cuts */
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

/* Rows that are scored together: a word of the machine holds a bit of each. */
#define MODEL_ROWS 64

struct model_rows {
	float row[MODEL_ROWS][N_TEXT_FEATURES];
	size_t n;
};

/* How many numbers model_log_odds() needs to work in. */
size_t model_work(const struct model *m, size_t n_features);
/* The log odds of each row by its first n_features values, to odds: for each what
 * model_probability() says of it alone, at a tenth of its cost. The place of each value among its
 * feature's cuts goes to places, which may be NULL. */
void model_log_odds(const struct model *m, size_t n_features, const struct model_rows *rows,
		    uint64_t *work, uint8_t (*places)[N_FEATURES], float *odds);
/* The probability, 0..1, of these log odds. */
float model_chance(float log_odds);

#endif
