/* The numbers that describe a block to the model; features.def lists them. */
#ifndef FEATURE_H
#define FEATURE_H

#include <stdbool.h>
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

/* Text has those and more. */
enum {
	LAST_FEATURE = N_FEATURES - 1,
#define FEATURE(name, value)
#define TEXT_FEATURE(name, value) FEATURE_##name,
#include "features.def"
#undef FEATURE
	N_TEXT_FEATURES
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

extern const char *const feature_names[N_TEXT_FEATURES];

/* What the features of a page's blocks share; in the arena. */
struct scene;

/* What the page says of itself; NULL for what it does not. */
struct feature_hints {
	int32_t title_node; /* the dom node that shows the title, or -1 */
	const char *title, *description;
	const char *body; /* its text as its metadata hold it */
};

/* What the features of all blocks need to know of the page; text: it has no markup. In the arena,
 * and as long as page and tokens are. */
const struct scene *feature_scene(const struct page *pg, const struct feature_hints *hints,
				  const struct token_table *tokens, bool text, struct arena *a);
/* Whether a box lies in what its class and id call comments. */
bool feature_in_comments(const struct scene *sc, int32_t box);
/* Whether it lies in a form or a dialog. */
bool feature_in_form(const struct scene *sc, int32_t box);
/* The numbers of block i, to row: N_FEATURES, or, of text, N_TEXT_FEATURES. */
void feature_row(const struct page *pg, const struct scene *sc, size_t i, float *row);

#endif
