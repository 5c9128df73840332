/* Documents out of a stream: a WARC's many, or the one that a page or a text file is. */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "coding.h"

enum input_type { INPUT_AUTO, INPUT_HTML, INPUT_TEXT, INPUT_WARC };

/* One document, its body decoded from transfer and content coding but not from its charset. All
 * pointers live until the next input_next. */
struct document {
	enum input_type type; /* INPUT_HTML or INPUT_TEXT */
	const char *source;   /* the record's URI, or the stream's name */
	const char *url;      /* where it was fetched from, or NULL */
	const char *id;       /* WARC-Record-ID, or NULL */
	const char *fetched;  /* WARC-Date, or NULL */
	const char *modified; /* the Last-Modified header, or NULL */
	const char *charset;  /* what the Content-Type header says it is, or NULL */
	const char *damage;   /* what was lost of it, or NULL: what is left is still given */
	const char *body;
	size_t len;
};

struct input;

enum input_status {
	INPUT_OK,
	INPUT_PASSED, /* no document, though a page's record: why says */
	INPUT_END,
	INPUT_BAD,   /* this document is lost, as why says of doc->source; go on */
	INPUT_FAILED /* the stream cannot be read any further */
};

/* Start on a stream called name. The first bytes tell what it holds unless type says so. */
struct input *input_open(coding_read *read, void *ctx, const char *name, enum input_type type);
/* The next document, or record of a page that is none (images, errors); others (requests, a
 * crawler's own) are passed over. */
enum input_status input_next(struct input *in, struct document *doc, const char **why);
void input_close(struct input *in);

#endif
