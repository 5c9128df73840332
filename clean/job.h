/* A document on its way to a worker, and what comes back, as bytes. */
#ifndef JOB_H
#define JOB_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

struct document;

/* What became of a document. All point into the bytes that were read, and end with a NUL. */
struct job_answer {
	const char *source;     /* its name */
	const char *out, *page; /* for standard output; the page that explains, or NULL */
	size_t out_len, page_len;
	const char *why;  /* what is wrong with it, or NULL */
	const char *said; /* what it was, for --verbose */
};

void job_put_document(struct buf *out, const struct document *doc);
void job_put_answer(struct buf *out, const struct job_answer *a);
/* The answer of a document that no worker looks into: what it was, or what is wrong with it. */
void job_put_words(struct buf *out, const char *source, const char *said, const char *why);
/* false: these are no such bytes. */
bool job_get_document(const char *s, size_t len, struct document *doc);
bool job_get_answer(const char *s, size_t len, struct job_answer *a);

#endif
