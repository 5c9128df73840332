/* The numbers that describe a block to the model; features.def lists them. */
#ifndef FEATURE_H
#define FEATURE_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct page;

enum {
#define FEATURE(name, value) FEATURE_##name,
#include "features.def"
#undef FEATURE
	N_FEATURES
};

/* The learned weight of a class or id token: sorted by hash; weight in 1/127 of certainty, positive
 * for content. */
struct token_weight {
	uint32_t hash;
	int8_t weight;
};

struct token_table {
	const struct token_weight *entries;
	size_t n;
};

extern const char *const feature_names[N_FEATURES];

/* What the features of a page's blocks share; in the arena. */
struct scene;

/* title_node: the dom node that shows the title, or -1; title: its text, or NULL. */
const struct scene *feature_scene(const struct page *pg, int32_t title_node, const char *title,
				  const struct token_table *tokens, struct arena *a);
/* The N_FEATURES numbers of block i, to row. */
void feature_row(const struct page *pg, const struct scene *sc, size_t i, float *row);

#endif
