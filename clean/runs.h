/* A block's text as runs of one look: what of it is a link, strong, emphasised, code. */
#ifndef RUNS_H
#define RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

struct arena;
struct block;
struct page;

enum run_style { RUN_STRONG = 1, RUN_EM = 2, RUN_CODE = 4, RUN_TEX = 8 };

struct run {
	size_t start, len; /* in runs->text; between two runs stands a space or nothing */
	unsigned style;    /* enum run_style */
	int32_t link;      /* the <a> it is in, when link_of finds an address there; or -1 */
	int32_t code;      /* the element that makes it code, or -1 */
	int32_t image;     /* this is no text but an <img>; or -1 */
	bool newline;      /* a <br> before it */
};

/* Start from {0}, reuse, free text at the end; the list is in the arena. */
struct runs {
	struct buf text; /* the block's own, without what is unseen */
	struct run *list;
	size_t n, cap;
};

/* images: of each dom node whether it is an image to be shown, or NULL for none. */
void runs_collect(struct runs *r, const struct page *pg, const struct block *b, const char *base,
		  const unsigned char *images, struct arena *a);

#endif
