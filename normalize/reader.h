/* A stream cut into lines. */
#ifndef READER_H
#define READER_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "coding.h"

struct reader {
	coding_read *read;
	void *ctx;
	struct buf held; /* bytes read and not yet handed out start at at */
	size_t at;
	bool ended;
	size_t max; /* bytes a line may have */
};

enum reader_status { READER_LINE, READER_TOO_LONG, READER_END, READER_ERROR };

/* The next line without its line end, valid until the next call; the last one needs none. Of a line
 * longer than max nothing is kept: it is read past and told once as READER_TOO_LONG. After
 * READER_ERROR, with errno, the next call reads on behind what was broken. */
enum reader_status reader_next(struct reader *r, const char **line, size_t *len);
/* Nothing more can be had without reading. */
bool reader_is_dry(const struct reader *r);
void reader_free(struct reader *r);

#endif
