/* An HTTP/1.x message as bytes: start line, header fields, body. RFC 9112. */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* A header block inside somebody else's bytes. */
struct message {
	int status;          /* 100..999, or 0 when there is no HTTP status line */
	const char *headers; /* after the start line */
	size_t headers_len;
	const char *body;
	size_t body_len;
};

/* Split s at the end of its header block; CRLF and bare LF both end lines. -1 if it has no status
 * line. */
int message_split(const char *s, size_t len, struct message *m);
/* The first field of that name (case-insensitive), trimmed, copied to out (cut to outsize - 1);
 * false if absent. */
bool message_header(const char *headers, size_t len, const char *name, char *out, size_t outsize);
/* The same, but all fields of that name as one list (RFC 9110 section 5.3), joined by ", ". */
bool message_header_list(const char *headers, size_t len, const char *name, char *out,
			 size_t outsize);
/* Add the body of a chunked message to out; -1 if the framing breaks (out holds what came
 * before). */
int message_dechunk(const char *body, size_t len, struct buf *out);

#endif
