#include "history.h"

#include <stdio.h>
#include <string.h>

#include "archive.h"
#include "body.h"
#include "buf.h"
#include "http.h"
#include "message.h"
#include "state.h"

/* A URL that failed is left alone for so long, then twice, four and eight times, and then for good.
 * The next night's run begins a little less than a day after this one's failures. */
#define FAILURE_REST (20 * 3600)
#define FAILURES_MAX 5
#define FAILURE_REST_MAX ((int64_t)FAILURE_REST << (FAILURES_MAX - 2))
/* What a body may grow to for its digest; beyond, the first part stands for the whole. */
#define DECODED_MAX ((size_t)64 << 20)

/* As history_listed leaves the row. */
static bool is_list(const struct state_url *row)
{
	return row->fetched > 0 && row->origin.id[0] == '\0' && row->location.len == 0;
}

const char *history_skip(const struct state_url *row, const struct history_rules *rules,
			 int64_t now, int64_t modified)
{
	bool reread = rules->lists && is_list(row);
	/* What is to come was noted by a wrong clock. */
	int64_t fetched = row->fetched <= now ? row->fetched : 0;

	/* A redirect is done when what it led to is, which may be itself, with a cookie. */
	if (rules->resume && row->run == rules->run && row->location.len == 0 && !reread)
		return "done";
	if (row->due == STATE_NEVER)
		return "given-up";
	if (row->due > now && row->due - now <= FAILURE_REST_MAX)
		return "resting";
	if (rules->min_age > 0 && fetched > 0 && now - fetched < rules->min_age && !reread)
		return "fresh";
	if (modified > 0 && row->origin.id[0] != '\0' && modified < fetched)
		return "unmodified";
	return NULL;
}

int history_conditions(const struct state_url *row, struct buf fields[2])
{
	int n = 0;

	if (row->origin.id[0] == '\0')
		return 0;
	if (row->etag[0] != '\0') {
		buf_clear(&fields[n]);
		buf_addf(&fields[n++], "If-None-Match: %s", row->etag);
	}
	if (row->last_modified[0] != '\0') {
		buf_clear(&fields[n]);
		buf_addf(&fields[n++], "If-Modified-Since: %s", row->last_modified);
	}
	return n;
}

void history_judge(const struct state_url *row, struct archive_capture *capture)
{
	int status = capture->x->status;

	if (row->origin.id[0] == '\0' || capture->x->cut != HTTP_WHOLE)
		return;
	if (status == 304)
		capture->revisit = ARCHIVE_NOT_MODIFIED;
	else if (status >= 200 && status < 300 &&
		 strcmp(row->origin.digest, capture->self.digest) == 0)
		capture->revisit = ARCHIVE_IDENTICAL;
	if (capture->revisit != ARCHIVE_RESPONSE)
		capture->origin = row->origin;
}

/* A response's validator, or "" where it does not fit: half a validator would be another one. */
static void validator(const struct http_exchange *x, const char *name, char *out, size_t outsize)
{
	char value[STATE_ETAG_SIZE + 1];

	*out = '\0';
	if (message_header(x->header.data, x->header.len, name, value, sizeof value) &&
	    strlen(value) < outsize)
		snprintf(out, outsize, "%s", value);
}

static void decoded_digest(const struct archive_capture *c, enum sha1_means means, struct buf *body,
			   char out[WARC_DIGEST_SIZE])
{
	const struct http_exchange *x = c->x;
	char coding[8];

	if (!message_header(x->header.data, x->header.len, "Content-Encoding", coding,
			    sizeof coding)) {
		memcpy(out, c->self.digest, WARC_DIGEST_SIZE);
		return;
	}
	buf_clear(body);
	body_decode(x, DECODED_MAX, body);
	warc_digest(means, body->data, body->len, out);
}

static void dealt_with(struct state_url *row, int status)
{
	row->status = status;
	buf_clear(&row->location);
}

const char *history_had(struct state_url *row, const struct archive_capture *capture,
			enum sha1_means means, int64_t now, struct buf *body)
{
	const char *change = row->origin.id[0] == '\0' ? "new" : "changed";
	char digest[WARC_DIGEST_SIZE], etag[STATE_ETAG_SIZE], modified[sizeof row->last_modified];

	dealt_with(row, capture->x->status);
	row->failures = 0;
	row->due = 0;
	row->fetched = now;
	validator(capture->x, "ETag", etag, sizeof etag);
	validator(capture->x, "Last-Modified", modified, sizeof modified);
	/* A 304 need not repeat the validators, and then they stay good. */
	if (etag[0] != '\0' || capture->revisit != ARCHIVE_NOT_MODIFIED)
		memcpy(row->etag, etag, sizeof etag);
	if (modified[0] != '\0' || capture->revisit != ARCHIVE_NOT_MODIFIED)
		memcpy(row->last_modified, modified, sizeof modified);
	if (capture->revisit == ARCHIVE_NOT_MODIFIED)
		return "not-modified";
	if (capture->revisit == ARCHIVE_IDENTICAL)
		return "identical";
	decoded_digest(capture, means, body, digest);
	if (strcmp(digest, row->decoded) == 0)
		change = "recoded"; /* the same page, compressed anew */
	memcpy(row->decoded, digest, sizeof digest);
	row->origin = capture->self;
	return change;
}

void history_listed(struct state_url *row, const struct http_exchange *x, int64_t now)
{
	struct buf location = row->location;

	*row = (struct state_url){.fetched = now, .location = location};
	dealt_with(row, x->status);
}

void history_moved(struct state_url *row, const struct http_exchange *x, const char *location,
		   int64_t now)
{
	dealt_with(row, x->status);
	row->failures = 0;
	row->due = 0;
	row->fetched = now;
	buf_adds(&row->location, location);
}

bool history_failed(struct state_url *row, int status, int64_t now)
{
	dealt_with(row, status);
	row->failures++;
	row->due = row->failures >= FAILURES_MAX
		       ? STATE_NEVER
		       : now + ((int64_t)FAILURE_REST << (row->failures - 1));
	return row->failures >= FAILURES_MAX;
}
