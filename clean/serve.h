/* One document after the other, in the process that reads them. */
#ifndef SERVE_H
#define SERVE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "extract.h"
#include "job.h"
#include "options.h"
#include "pool.h"

struct serve {
	const struct options *options;
	int null, input; /* /dev/null, and what documents are read from (or -1): descriptors */
	struct extraction x;
	struct arena arena; /* its budget is a document's */
	struct buf out, page, said;
};

/* What a new worker does first: it talks through its pipes only (the input is closed, what else it
 * has open becomes null), its memory is limited, and its rights are given up. ctx is a struct
 * serve. */
void serve_start(void *ctx);
/* Answer a request: a document as job.h packs it. False: memory was given up without being freed,
 * and this process should end. ctx is a struct serve. */
bool serve_document(void *ctx, const char *request, size_t len, struct buf *answer);

/* What a result says of its document, in this process's words (in why) when the worker was lost.
 * The answer points into the result. False: it cannot be read. */
#define SERVE_WHY_SIZE 128
bool serve_answer(const struct options *o, const struct pool_result *r, struct job_answer *a,
		  char why[SERVE_WHY_SIZE]);

#endif
