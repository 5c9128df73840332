/* WARC 1.0 and 1.1 records, read and written as streams.
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
#ifndef WARC_H
#define WARC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "coding.h"
#include "sha1.h"

struct buf;

enum warc_type {
	WARC_WARCINFO,
	WARC_RESPONSE,
	WARC_RESOURCE,
	WARC_REQUEST,
	WARC_METADATA,
	WARC_REVISIT,
	WARC_CONVERSION,
	WARC_CONTINUATION,
	WARC_OTHER
};

/* A record that was read. Strings are "" when the field is absent and live, like the block, until
 * the next warc_read. */
struct warc_record {
	enum warc_type type;
	char id[128], date[40], content_type[256];
	const char *uri; /* WARC-Target-URI without <> */
	const char *headers;
	size_t headers_len;
	const char *block;
	size_t block_len; /* bytes held: less than content_length when cut at the reader's limit */
	uint64_t content_length;
	uint64_t offset; /* of the record in the uncompressed stream */
};

enum warc_status { WARC_OK, WARC_END, WARC_BROKEN, WARC_READ_ERROR };

/* true if the bytes (8 are enough) begin a WARC record. */
bool warc_looks_like(const char *s, size_t len);

struct warc_reader;
/* Read from a stream (plain or gzip); blocks are held up to max bytes. */
struct warc_reader *warc_reader_open(coding_read *read, void *ctx, size_t max);
/* The next record. On WARC_BROKEN why is set and the reader has moved on to the next place that
 * looks like a record, so the caller reports it and goes on. A truncated last record is returned
 * once as WARC_BROKEN and then WARC_END. */
enum warc_status warc_read(struct warc_reader *r, struct warc_record *rec, const char **why);
void warc_reader_close(struct warc_reader *r);

/* Writing: warc_begin, any number of warc_field, warc_end; the bytes are added to out. */

#define WARC_ID_SIZE 48

/* A new record id, "<urn:uuid:...>" (RFC 9562 version 4), from a generator whose state the caller
 * seeds with random bits once. */
void warc_new_id(uint64_t random[2], char id[WARC_ID_SIZE]);
/* date is UTC as "2026-11-22T23:00:00Z". */
void warc_begin(struct buf *out, enum warc_type type, const char *id, const char *date);
/* A named field; line ends inside the value become spaces. NULL and "" are left out. */
void warc_field(struct buf *out, const char *name, const char *value);
/* Digest and length of the block, and the block: head and body one after the other. */
void warc_end(struct buf *out, enum sha1_means means, const struct buf *head, const char *body,
	      size_t body_len);
/* "sha1:" and the digest of s in base32, as WARC-Payload-Digest has it. */
#define WARC_DIGEST_SIZE (5 + SHA1_TEXT_SIZE)
void warc_digest(enum sha1_means means, const char *s, size_t len, char out[WARC_DIGEST_SIZE]);
/* The digests of a payload and of the block that it makes after head, in one pass. */
void warc_digest_both(enum sha1_means means, const struct buf *head, const char *body,
		      size_t body_len, char block[WARC_DIGEST_SIZE],
		      char payload[WARC_DIGEST_SIZE]);
/* As warc_end, with a digest of the block that is there already. */
void warc_end_digested(struct buf *out, const char block_digest[WARC_DIGEST_SIZE],
		       const struct buf *head, const char *body, size_t body_len);

#endif
