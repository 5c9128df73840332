/* What stands around a block: in text without markup, neighbours say what containers say in a
 * page. */
#ifndef AROUND_H
#define AROUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct page;

/* Windows reach this many blocks to either side. */
#define AROUND_WINDOWS 3
#define AROUND_REACH     \
	{                \
		3, 9, 27 \
	}

struct around {
	float good[AROUND_WINDOWS];      /* share of the window's words that are in good blocks */
	float stops[AROUND_WINDOWS];     /* share of its blocks that end a sentence */
	float words[AROUND_WINDOWS];     /* words a block */
	float links[AROUND_WINDOWS];     /* share of its words in links */
	float repeats[AROUND_WINDOWS];   /* share of its blocks that stand elsewhere, too */
	uint32_t run, run_at, run_words; /* blocks in a row as good or as bad; its place in them */
	uint32_t since_good, until_good; /* blocks to the nearest good one; n_blocks if none */
	bool stop;                       /* it ends a sentence */
	bool stop_before, stop_after;    /* so do the blocks next to it */
	uint32_t before[2], after[2];    /* words of the blocks next to it, nearest first */
};

/* One for each block of the page; in the arena. */
const struct around *around_build(const struct page *pg, struct arena *a);

#endif
