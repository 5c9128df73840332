#include "archive.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "buf.h"
#include "http.h"

#define PROFILE "http://netpreserve.org/warc/1.1/revisit/"

void archive_date(int64_t when, char out[ARCHIVE_DATE_SIZE])
{
	time_t seconds = (time_t)when;
	struct tm tm;

	if (gmtime_r(&seconds, &tm) == NULL ||
	    strftime(out, ARCHIVE_DATE_SIZE, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
		memcpy(out, "1970-01-01T00:00:00Z", ARCHIVE_DATE_SIZE);
}

void archive_info(struct archive *a, struct buf *out, const char *date, const char *software,
		  const char *agent, const char *robots)
{
	struct buf fields = {0};

	warc_new_id(a->random, a->info_id);
	warc_field(&fields, "software", software);
	warc_field(&fields, "format", "WARC File Format 1.1");
	warc_field(
	    &fields, "conformsTo",
	    "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/");
	warc_field(&fields, "robots", robots);
	warc_field(&fields, "http-header-user-agent", agent);
	warc_begin(out, WARC_WARCINFO, a->info_id, date);
	warc_field(out, "Content-Type", "application/warc-fields");
	warc_end(out, a->means, &fields, "", 0);
	buf_free(&fields);
}

void archive_begin(struct archive *a, struct archive_capture *c, const char *date)
{
	warc_new_id(a->random, c->request_id);
	warc_new_id(a->random, c->self.id);
	warc_new_id(a->random, c->metadata_id);
	snprintf(c->self.date, sizeof c->self.date, "%s", date);
	c->self.digest[0] = '\0';
}

/* What all records of a capture have. */
static void begin(const struct archive *a, struct buf *out, const struct archive_capture *c,
		  enum warc_type type, const char *id, const char *concurrent_to)
{
	warc_begin(out, type, id, c->self.date);
	warc_field(out, "WARC-Warcinfo-ID", a->info_id);
	warc_field(out, "WARC-Target-URI", c->url);
	warc_field(out, "WARC-Concurrent-To", concurrent_to);
	if (type != WARC_METADATA)
		warc_field(out, "WARC-IP-Address", c->x->ip);
}

void archive_request(const struct archive *a, struct buf *out, const struct archive_capture *c)
{
	begin(a, out, c, WARC_REQUEST, c->request_id, c->self.id);
	warc_field(out, "Content-Type", "application/http;msgtype=request");
	warc_end(out, a->means, &c->x->request, "", 0);
}

static bool is_field(const char *line, size_t len, const char *name)
{
	size_t n = strlen(name);

	return len > n && line[n] == ':' && strncasecmp(line, name, n) == 0;
}

/* The header block as it fits the body that is stored: no transfer coding is left, so the field
 * that says so would be a lie, and a Content-Length takes its place. All else stays as it came. */
static void fit_header(struct buf *out, const struct buf *header, size_t body_len)
{
	const char *s = header->data, *end = s + header->len, *next;
	bool coded = false, placed = false;

	for (; s < end && !coded; s = (const char *)memchr(s, '\n', (size_t)(end - s)) + 1)
		coded = is_field(s, (size_t)(end - s), "Transfer-Encoding");
	if (!coded) {
		buf_add(out, header->data, header->len);
		return;
	}
	for (s = header->data; s < end; s = next) {
		next = (const char *)memchr(s, '\n', (size_t)(end - s)) + 1;
		if (is_field(s, (size_t)(end - s), "Transfer-Encoding")) {
			if (!placed)
				buf_addf(out, "Content-Length: %zu\r\n", body_len);
			placed = true;
		} else if (!is_field(s, (size_t)(end - s), "Content-Length")) {
			buf_add(out, s, (size_t)(next - s));
		}
	}
}

void archive_digest(const struct archive *a, struct archive_capture *c)
{
	const struct buf *body = &c->x->body;
	struct buf header = {0};

	fit_header(&header, &c->x->header, body->len);
	warc_digest_both(a->means, &header, body->data, body->len, c->block_digest, c->self.digest);
	buf_free(&header);
}

static void revisit_fields(struct buf *out, const struct archive_capture *c)
{
	if (c->revisit == ARCHIVE_NOT_MODIFIED) {
		warc_field(out, "WARC-Profile", PROFILE "server-not-modified");
	} else {
		warc_field(out, "WARC-Profile", PROFILE "identical-payload-digest");
		warc_field(out, "WARC-Payload-Digest", c->self.digest);
		warc_field(out, "WARC-Truncated", "length");
	}
	warc_field(out, "WARC-Refers-To", c->origin.id);
	warc_field(out, "WARC-Refers-To-Target-URI", c->url);
	warc_field(out, "WARC-Refers-To-Date", c->origin.date);
}

void archive_response(const struct archive *a, struct buf *out, struct archive_capture *c)
{
	static const char *const cuts[] = {
	    [HTTP_WHOLE] = NULL,
	    [HTTP_CUT_LENGTH] = "length",
	    [HTTP_CUT_TIME] = "time",
	    [HTTP_CUT_DISCONNECT] = "disconnect",
	    [HTTP_CUT_UNSPECIFIED] = "unspecified",
	};
	const struct buf *body = &c->x->body;
	bool revisit = c->revisit != ARCHIVE_RESPONSE;
	struct buf header = {0};

	if (c->self.digest[0] == '\0')
		archive_digest(a, c);
	fit_header(&header, &c->x->header, body->len);
	begin(a, out, c, revisit ? WARC_REVISIT : WARC_RESPONSE, c->self.id, c->request_id);
	warc_field(out, "WARC-Protocol", c->x->protocol);
	warc_field(out, "Content-Type", "application/http;msgtype=response");
	if (revisit) {
		revisit_fields(out, c);
	} else {
		warc_field(out, "WARC-Payload-Digest", c->self.digest);
		warc_field(out, "WARC-Truncated", cuts[c->x->cut]);
	}
	if (revisit)
		warc_end(out, a->means, &header, "", 0);
	else
		warc_end_digested(out, c->block_digest, &header, body->data, body->len);
	buf_free(&header);
}

void archive_metadata(const struct archive *a, struct buf *out, const struct archive_capture *c)
{
	struct buf fields = {0};
	char number[24];

	warc_field(&fields, "via", c->via);
	warc_field(&fields, "hopsFromSeed", c->hops);
	snprintf(number, sizeof number, "%lld", (long long)c->x->total);
	warc_field(&fields, "fetchTimeMs", number);
	begin(a, out, c, WARC_METADATA, c->metadata_id, c->self.id);
	warc_field(out, "Content-Type", "application/warc-fields");
	warc_end(out, a->means, &fields, "", 0);
	buf_free(&fields);
}
