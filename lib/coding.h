/* Content codings of RFC 9110 section 8.4.1: gzip, deflate (zlib or raw), br, zstd. */
#ifndef CODING_H
#define CODING_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct buf;

enum coding_error { CODING_OK, CODING_UNKNOWN, CODING_BROKEN, CODING_TOO_LARGE };

/* Add the decoded body to out. value is the header's ("gzip, br": last applied first; quotes are
 * passed over); NULL, "" and "identity" copy. At most max bytes are written. On CODING_BROKEN and
 * CODING_TOO_LARGE out holds what could be decoded up to there, on CODING_UNKNOWN nothing is added.
 * A body said to be gzip or zstd that does not start as one is taken as it is, and so is one said
 * to be br that is none and starts with '<': some archives decode the body and keep the header. An
 * unknown coding is taken for a mistake (servers write "utf-8" there) where the body holds no NUL.
 */
enum coding_error coding_decode(const char *value, const char *body, size_t len, size_t max,
				struct buf *out);
/* One gzip member (RFC 1952, no name, no time) added to out; level 1..9. */
void coding_gzip(const char *data, size_t len, int level, struct buf *out);

/* Where bytes come from: like read(2). */
typedef ssize_t coding_read(void *ctx, void *out, size_t len);

/* A stream that is gunzipped on the way when it starts as gzip does (many members are one stream),
 * and passed on as it is when not. */
struct coding_stream;
struct coding_stream *coding_stream_open(coding_read *read, void *ctx);
/* Like read(2); -1 on a read error or broken gzip, and errno EILSEQ for the latter. The next read
 * then goes on at the next gzip member, so one bad member of an archive costs no other. */
ssize_t coding_stream_read(struct coding_stream *s, void *out, size_t len);
/* Whether the broken gzip just told of is bytes after a whole member: nothing before them is lost.
 */
bool coding_stream_is_past(const struct coding_stream *s);
void coding_stream_close(struct coding_stream *s);

#endif
