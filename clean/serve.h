/* One document after the other, in the process that reads them. */
#ifndef SERVE_H
#define SERVE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "extract.h"
#include "options.h"
#include "pool.h"

struct serve {
	const struct options *options;
	struct extraction x;
	struct arena arena; /* its budget is a document's */
	struct buf out, page, said;
};

/* What a new worker does first: it talks through its pipes only (what else it has open becomes
 * null, the input is closed), its memory is limited, and its rights are given up. */
void serve_start(const struct options *o, int null, int input);
/* Why the document of a result that is none was lost. */
#define SERVE_WHY_SIZE 128
void serve_why_lost(const struct options *o, const struct pool_result *r, char why[SERVE_WHY_SIZE]);
/* Answer a request: a document as job.h packs it. False: memory was given up without being freed,
 * and this process should end. ctx is a struct serve. */
bool serve_document(void *ctx, const char *request, size_t len, struct buf *answer);

#endif
