/* An exchange as WARC records: request, response or revisit, metadata. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stdbool.h>
#include <stdint.h>

#include "warc.h"

struct buf;
struct http_exchange;

/* "2026-11-22T23:00:00Z" and its NUL. */
#define ARCHIVE_DATE_SIZE 21

struct archive {
	enum sha1_means means;
	uint64_t random[2]; /* for record ids; seeded by the caller, not both 0 */
	char info_id[WARC_ID_SIZE];
};

/* The earlier capture that a revisit stands for. */
struct archive_origin {
	char id[WARC_ID_SIZE], date[ARCHIVE_DATE_SIZE], digest[WARC_DIGEST_SIZE];
};

enum archive_revisit {
	ARCHIVE_RESPONSE,
	ARCHIVE_NOT_MODIFIED, /* the server said so (304) */
	ARCHIVE_IDENTICAL     /* the payload's digest is that of the origin */
};

/* One exchange and what its records say of it. */
struct archive_capture {
	const char *url;
	const struct http_exchange *x;
	enum archive_revisit revisit;
	struct archive_origin origin; /* of a revisit */
	const char *via;              /* NULL: no metadata to tell */
	const char *hops;             /* path from the seed: R, P, L a hop */
	/* Set by archive_begin, but for the digest: what a later revisit refers to. */
	struct archive_origin self;
	char request_id[WARC_ID_SIZE], metadata_id[WARC_ID_SIZE];
	char block_digest[WARC_DIGEST_SIZE]; /* of a response record; by archive_digest */
};

/* Write an instant (seconds of Unix time) as WARC-Date has it. */
void archive_date(int64_t when, char out[ARCHIVE_DATE_SIZE]);

/* The first record of a file. software and agent name us; robots is "classic" or "ignore". */
void archive_info(struct archive *a, struct buf *out, const char *date, const char *software,
		  const char *agent, const char *robots);
/* Take ids for an exchange that began at date. */
void archive_begin(struct archive *a, struct archive_capture *c, const char *date);
/* Take the digests, of which the payload's must be known before it can be a revisit. */
void archive_digest(const struct archive *a, struct archive_capture *c);
/* Each adds one record to out, of a capture with ids. archive_response takes the digests unless
 * that was done. */
void archive_request(const struct archive *a, struct buf *out, const struct archive_capture *c);
void archive_response(const struct archive *a, struct buf *out, struct archive_capture *c);
void archive_metadata(const struct archive *a, struct buf *out, const struct archive_capture *c);

#endif
