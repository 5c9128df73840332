/* Why the model gives a block the probability it does. */
#ifndef REASON_H
#define REASON_H

#include <stddef.h>

struct arena;
struct model;

/* What the model's trees say of the rows that were shown. In the arena. */
struct reasons;
struct reasons *reason_new(const struct model *m, size_t n_features, struct arena *a);
/* Show all rows first: the value of a tree's node is the mean of the leaves that the rows which
 * pass it end in. */
void reason_see(struct reasons *r, const float *row);
/* What each feature adds to the log odds of a row that was shown (n_features of both), beyond their
 * mean over all rows, which is returned: along the row's path through each tree, the change of
 * value at a node is put down to the feature that was asked there. After: Saabas, Interpreting
 * random forests (2014). */
double reason_of(const struct reasons *r, const float *row, float *adds);

#endif
