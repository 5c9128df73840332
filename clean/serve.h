/* One document after the other, in the process that reads them. */
#ifndef SERVE_H
#define SERVE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "extract.h"
#include "options.h"

struct serve {
	const struct options *options;
	struct extraction x;
	struct arena arena; /* its budget is a document's */
	struct buf out, page, said;
};

/* Answer a request: a document as job.h packs it. False: memory was given up without being freed,
 * and this process should end. ctx is a struct serve. */
bool serve_document(void *ctx, const char *request, size_t len, struct buf *answer);

#endif
