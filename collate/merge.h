/* A corpus and what a new run brought, made one: of each document the newest record. */
#ifndef MERGE_H
#define MERGE_H

#include "entry.h"

struct buf;

enum merge_input { MERGE_OLD, MERGE_FRESH, MERGE_LOG, N_MERGE_INPUTS };

struct merge_hooks {
	void *ctx;
	/* Lines for the corpus and for the list of changes, whole; 0, or -1 to stop. */
	int (*corpus)(void *ctx, const char *s, size_t len);
	int (*changes)(void *ctx, const char *s, size_t len);
	/* A line that cannot be read, or, in the old corpus, is out of order. */
	void (*problem)(void *ctx, enum merge_input input, size_t number, const char *why);
};

/* texts: the old corpus, which is sorted as collate sorts; new records; fetch's log of the run that
 * brought them, which came after the corpus then, or {NULL, 0}. Memory grows with the number of new
 * records and of the log's lines, not with their size nor with the old corpus. 0, or -1: a hook
 * stopped it, or the old corpus is broken. */
int merge(const struct span texts[N_MERGE_INPUTS], const struct merge_hooks *hooks);

#endif
