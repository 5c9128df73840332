#include "reader.h"

#include <string.h>

#define READ_SIZE ((size_t)256 << 10)

/* Read more behind what is held; false at the end of the stream or on an error. */
static bool fill(struct reader *r, bool *failed)
{
	ssize_t n;

	if (r->at > 0) {
		memmove(r->held.data, r->held.data + r->at, r->held.len - r->at);
		r->held.len -= r->at;
		r->at = 0;
	}
	n = r->read(r->ctx, buf_reserve(&r->held, READ_SIZE), READ_SIZE);
	if (n > 0)
		r->held.len += (size_t)n;
	r->ended = n <= 0;
	*failed = n < 0;
	return n > 0;
}

enum reader_status reader_next(struct reader *r, const char **line, size_t *len)
{
	size_t seen = 0;
	bool skipping = false, failed = false;
	const char *from, *stop = NULL;

	for (;;) {
		from = r->held.data + r->at;
		if (r->held.len - r->at > seen)
			stop = memchr(from + seen, '\n', r->held.len - r->at - seen);
		if (stop != NULL)
			break;
		seen = r->held.len - r->at;
		if (seen > r->max) {
			skipping = true;
			r->at = r->held.len;
			seen = 0;
		}
		if (r->ended || !fill(r, &failed)) {
			if (failed) {
				r->at = r->held.len; /* nobody knows how that line went on */
				r->ended = false;
				return READER_ERROR;
			}
			if (seen == 0)
				return skipping ? READER_TOO_LONG : READER_END;
			from = r->held.data + r->at;
			stop = from + seen;
			break;
		}
	}
	*line = from;
	*len = (size_t)(stop - from);
	r->at += *len;
	if (r->at < r->held.len)
		r->at++;
	return skipping || *len > r->max ? READER_TOO_LONG : READER_LINE;
}

bool reader_is_dry(const struct reader *r)
{
	return r->at == r->held.len;
}

void reader_free(struct reader *r)
{
	buf_free(&r->held);
}
