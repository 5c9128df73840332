#include "warc.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "xalloc.h"

/* Real header blocks are a few hundred bytes; Common Crawl's longest target URIs are some 8 KB. */
#define HEADERS_MAX 65536
/* Asked of the stream at once. */
#define CHUNK 65536
/* A Content-Length is only believed as far as bytes arrive, so memory grows in such steps. */
#define BLOCK_STEP ((size_t)1 << 20)
/* Bytes that tell a record: "WARC/" and two digits around a dot. */
#define MAGIC_LEN 8

struct warc_reader {
	struct coding_stream *stream;
	struct buf in; /* read from the stream, used up to at */
	size_t at;
	uint64_t offset;   /* of in.data[at] in the stream */
	struct buf header; /* of the record given out, lines unfolded */
	struct buf uri;
	struct buf block;
	size_t max;
	bool ended, failed, broken;
	bool lost; /* the next record is still to be found */
};

static const char *const type_names[] = {
    [WARC_WARCINFO] = "warcinfo",     [WARC_RESPONSE] = "response",
    [WARC_RESOURCE] = "resource",     [WARC_REQUEST] = "request",
    [WARC_METADATA] = "metadata",     [WARC_REVISIT] = "revisit",
    [WARC_CONVERSION] = "conversion", [WARC_CONTINUATION] = "continuation",
};
#define N_TYPE_NAMES (sizeof type_names / sizeof *type_names)

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool warc_looks_like(const char *s, size_t len)
{
	return len >= MAGIC_LEN && memcmp(s, "WARC/", 5) == 0 && is_digit(s[5]) && s[6] == '.' &&
	       is_digit(s[7]);
}

struct warc_reader *warc_reader_open(coding_read *read, void *ctx, size_t max)
{
	struct warc_reader *r = xcalloc(1, sizeof *r);

	r->stream = coding_stream_open(read, ctx);
	r->max = max;
	return r;
}

void warc_reader_close(struct warc_reader *r)
{
	if (r == NULL)
		return;
	coding_stream_close(r->stream);
	buf_free(&r->in);
	buf_free(&r->header);
	buf_free(&r->uri);
	buf_free(&r->block);
	free(r);
}

static size_t ready(const struct warc_reader *r)
{
	return r->in.len - r->at;
}

static void use(struct warc_reader *r, size_t len)
{
	r->at += len;
	r->offset += len;
}

/* Note why the stream gave nothing. After broken gzip it goes on with the next member. */
static void stop(struct warc_reader *r, ssize_t got)
{
	if (got < 0 && errno == EILSEQ)
		r->broken = true;
	else
		r->ended = true;
	r->failed = got < 0 && !r->broken;
}

/* Have more bytes ready; false at the end of the stream. */
static bool fill(struct warc_reader *r)
{
	ssize_t got;

	if (r->ended)
		return false;
	if (r->at == r->in.len) {
		buf_clear(&r->in);
		r->at = 0;
	} else if (r->at >= CHUNK) {
		memmove(r->in.data, r->in.data + r->at, ready(r));
		r->in.len = ready(r);
		r->at = 0;
	}
	got = coding_stream_read(r->stream, buf_reserve(&r->in, CHUNK), CHUNK);
	if (got <= 0) {
		stop(r, got);
		return false;
	}
	r->in.len += (size_t)got;
	r->in.data[r->in.len] = '\0';
	return true;
}

/* Have at least len bytes ready, or all that are left. */
static bool want(struct warc_reader *r, size_t len)
{
	while (ready(r) < len)
		if (!fill(r))
			return false;
	return true;
}

/* Records end with CRLF CRLF; writers were seen to leave both out, or to write LF or more. */
static void skip_blank(struct warc_reader *r)
{
	while (want(r, 1) && strchr("\r\n", r->in.data[r->at]) != NULL && r->in.data[r->at] != '\0')
		use(r, 1);
}

/* Move to the next "WARC/d.d" that begins a line; false if there is none. */
static bool find_record(struct warc_reader *r)
{
	bool line_start = true;

	while (want(r, MAGIC_LEN)) {
		const char *s = r->in.data + r->at, *lf;

		if (line_start && warc_looks_like(s, ready(r)))
			return true;
		lf = memchr(s, '\n', ready(r));
		line_start = lf != NULL;
		use(r, lf != NULL ? (size_t)(lf - s) + 1 : ready(r));
	}
	return false;
}

enum line { LINE_FIELD, LINE_EMPTY, LINE_CUT, LINE_TOO_LONG, LINE_NEXT_RECORD };

/* Copy one header line without its end to the header, joining it to the one before when it is
 * folded. */
static enum line header_line(struct warc_reader *r)
{
	const char *s, *lf;
	size_t len, seen = 0;

	while ((lf = ready(r) > seen ? memchr(r->in.data + r->at + seen, '\n', ready(r) - seen)
				     : NULL) == NULL) {
		seen = ready(r);
		if (r->header.len + seen > HEADERS_MAX) {
			use(r, seen);
			return LINE_TOO_LONG;
		}
		if (!fill(r)) {
			use(r, seen);
			return LINE_CUT;
		}
	}
	s = r->in.data + r->at;
	len = (size_t)(lf - s);
	if (r->header.len > 0 && warc_looks_like(s, len))
		return LINE_NEXT_RECORD;
	use(r, len + 1);
	if (len > 0 && s[len - 1] == '\r')
		len--;
	if (r->header.len + len > HEADERS_MAX)
		return LINE_TOO_LONG;
	if (len == 0)
		return LINE_EMPTY;
	if ((*s == ' ' || *s == '\t') && r->header.len > 0) {
		r->header.data[r->header.len - 1] = ' ';
		for (; len > 0 && (*s == ' ' || *s == '\t'); len--)
			s++;
	}
	buf_add(&r->header, s, len);
	buf_addc(&r->header, '\n');
	return LINE_FIELD;
}

/* The value of a named field in the record's header, trimmed; NULL if absent. */
static const char *field(const struct warc_reader *r, size_t from, const char *name, size_t *len)
{
	const char *s = r->header.data + from, *end = r->header.data + r->header.len;
	size_t name_len = strlen(name);

	for (; s < end; s = (const char *)memchr(s, '\n', (size_t)(end - s)) + 1) {
		const char *stop_at = memchr(s, '\n', (size_t)(end - s));
		const char *value = s + name_len;

		if ((size_t)(stop_at - s) <= name_len || strncasecmp(s, name, name_len) != 0)
			continue;
		while (value < stop_at && (*value == ' ' || *value == '\t'))
			value++;
		if (value == stop_at || *value != ':')
			continue;
		for (value++; value < stop_at && (*value == ' ' || *value == '\t'); value++)
			;
		while (stop_at > value && (stop_at[-1] == ' ' || stop_at[-1] == '\t'))
			stop_at--;
		*len = (size_t)(stop_at - value);
		return value;
	}
	*len = 0;
	return NULL;
}

static void copy_field(const struct warc_reader *r, size_t from, const char *name, char *out,
		       size_t outsize)
{
	size_t len;
	const char *value = field(r, from, name, &len);

	if (len >= outsize)
		len = outsize - 1;
	if (len > 0)
		memcpy(out, value, len);
	out[len] = '\0';
}

static bool parse_length(const char *s, size_t len, uint64_t *value)
{
	*value = 0;
	if (s == NULL || len == 0 || len > 18)
		return false;
	for (; len > 0; s++, len--) {
		if (!is_digit(*s))
			return false;
		*value = *value * 10 + (uint64_t)(*s - '0');
	}
	return true;
}

static enum warc_type parse_type(const char *s, size_t len)
{
	for (size_t i = 0; i < N_TYPE_NAMES; i++)
		if (strlen(type_names[i]) == len && strncasecmp(type_names[i], s, len) == 0)
			return (enum warc_type)i;
	return WARC_OTHER;
}

/* Read the version line and the fields. NULL, or why it is no record. */
static const char *read_header(struct warc_reader *r, struct warc_record *rec)
{
	const char *value;
	size_t len, from;
	enum line got;

	buf_clear(&r->header);
	while ((got = header_line(r)) == LINE_FIELD)
		;
	if (got == LINE_TOO_LONG)
		return "WARC header is too long";
	if (got != LINE_EMPTY)
		return "truncated WARC header";
	value = memchr(r->header.data, '\n', r->header.len);
	from = (size_t)(value + 1 - r->header.data);
	rec->headers = r->header.data + from;
	rec->headers_len = r->header.len - from;
	copy_field(r, from, "WARC-Record-ID", rec->id, sizeof rec->id);
	copy_field(r, from, "WARC-Date", rec->date, sizeof rec->date);
	copy_field(r, from, "Content-Type", rec->content_type, sizeof rec->content_type);
	value = field(r, from, "WARC-Type", &len);
	rec->type = parse_type(value, len);

	/* WARC 1.0's grammar put the URI in <>, and wget does so. */
	value = field(r, from, "WARC-Target-URI", &len);
	if (len >= 2 && value[0] == '<' && value[len - 1] == '>') {
		value++;
		len -= 2;
	}
	buf_clear(&r->uri);
	buf_add(&r->uri, value, len);
	rec->uri = r->uri.data;

	value = field(r, from, "Content-Length", &len);
	if (!parse_length(value, len, &rec->content_length))
		return value == NULL ? "record without Content-Length" : "bad Content-Length";
	return NULL;
}

/* Read the whole block and hold the start of it; false if the stream ends inside. */
static bool read_block(struct warc_reader *r, uint64_t left)
{
	buf_clear(&r->block);
	while (left > 0) {
		size_t n = ready(r) < left ? ready(r) : (size_t)left;
		size_t room = r->max - r->block.len;

		if (n > 0) {
			buf_add(&r->block, r->in.data + r->at, n < room ? n : room);
			use(r, n);
			left -= n;
		} else if (room >= CHUNK && left >= CHUNK && !r->ended) {
			/* Large blocks go straight to their place. */
			size_t step = room < BLOCK_STEP ? room : BLOCK_STEP;
			ssize_t got;

			step = left < step ? (size_t)left : step;
			got = coding_stream_read(r->stream, buf_reserve(&r->block, step), step);
			if (got <= 0) {
				stop(r, got);
				return false;
			}
			r->block.len += (size_t)got;
			r->block.data[r->block.len] = '\0';
			r->offset += (uint64_t)got;
			left -= (uint64_t)got;
		} else if (!fill(r)) {
			return false;
		}
	}
	return true;
}

/* What to tell when the stream has nothing more, with reason unless it simply ended. */
static enum warc_status ended(struct warc_reader *r, const char *reason, const char **why)
{
	bool broken = r->broken;

	if (r->failed)
		return WARC_READ_ERROR;
	if (!broken && reason == NULL)
		return WARC_END;
	*why = broken ? "broken gzip data" : reason;
	use(r, ready(r));
	r->broken = false;
	r->lost = true;
	return WARC_BROKEN;
}

enum warc_status warc_read(struct warc_reader *r, struct warc_record *rec, const char **why)
{
	if (r->lost && !find_record(r))
		return ended(r, NULL, why);
	r->lost = false;
	skip_blank(r);
	if (!want(r, 1))
		return ended(r, NULL, why);
	*rec = (struct warc_record){.type = WARC_OTHER, .uri = "", .offset = r->offset};
	if (!want(r, MAGIC_LEN) || !warc_looks_like(r->in.data + r->at, ready(r))) {
		r->lost = true;
		*why = "no WARC record where one should begin";
		return WARC_BROKEN;
	}
	*why = read_header(r, rec);
	if (*why != NULL && r->broken)
		return ended(r, *why, why);
	if (*why != NULL) {
		r->lost = true;
		return r->failed ? WARC_READ_ERROR : WARC_BROKEN;
	}
	if (!read_block(r, rec->content_length))
		return ended(r, "truncated record", why);
	buf_add(&r->block, "", 0); /* so that an empty block is not NULL */
	rec->block = r->block.data;
	rec->block_len = r->block.len;
	return WARC_OK;
}

/* xoroshiro128+ (Blackman and Vigna 2018). */
static uint64_t next_random(uint64_t s[2])
{
	uint64_t a = s[0], b = s[1], sum = a + b;

	b ^= a;
	s[0] = (a << 24 | a >> 40) ^ b ^ b << 16;
	s[1] = b << 37 | b >> 27;
	return sum;
}

void warc_new_id(uint64_t random[2], char id[WARC_ID_SIZE])
{
	static const char form[WARC_ID_SIZE] = "<urn:uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx>";
	static const char hex[] = "0123456789abcdef";
	uint64_t bits[2];
	size_t n = 0;

	bits[0] = (next_random(random) & ~0xF000ull) | 0x4000;
	bits[1] = (next_random(random) & ~(3ull << 62)) | 2ull << 62;
	for (size_t i = 0; i < WARC_ID_SIZE; i++) {
		id[i] = form[i];
		if (form[i] == 'x')
			id[i] = hex[bits[n / 16] >> (60 - 4 * (n % 16)) & 15];
		n += form[i] == 'x';
	}
}

void warc_begin(struct buf *out, enum warc_type type, const char *id, const char *date)
{
	buf_adds(out, "WARC/1.1\r\n");
	warc_field(out, "WARC-Type", type_names[type]);
	warc_field(out, "WARC-Record-ID", id);
	warc_field(out, "WARC-Date", date);
}

void warc_field(struct buf *out, const char *name, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	buf_adds(out, name);
	buf_add(out, ": ", 2);
	for (;;) {
		size_t len = strcspn(value, "\r\n");

		buf_add(out, value, len);
		value += len;
		if (*value == '\0')
			break;
		buf_addc(out, ' ');
		value++;
	}
	buf_add(out, "\r\n", 2);
}

static void digest_text(struct sha1 *s, char out[WARC_DIGEST_SIZE])
{
	unsigned char digest[SHA1_LEN];

	sha1_end(s, digest);
	memcpy(out, "sha1:", 5);
	sha1_text(digest, out + 5);
}

void warc_digest(enum sha1_means means, const char *s, size_t len, char out[WARC_DIGEST_SIZE])
{
	struct sha1 sha;

	sha1_begin(&sha, means);
	sha1_add(&sha, s, len);
	digest_text(&sha, out);
}

void warc_digest_both(enum sha1_means means, const struct buf *head, const char *body,
		      size_t body_len, char block[WARC_DIGEST_SIZE], char payload[WARC_DIGEST_SIZE])
{
	struct sha1 whole, part;

	sha1_begin(&whole, means);
	sha1_begin(&part, means);
	sha1_add(&whole, head->data, head->len);
	sha1_add_both(&whole, &part, body, body_len);
	digest_text(&whole, block);
	digest_text(&part, payload);
}

void warc_end_digested(struct buf *out, const char block_digest[WARC_DIGEST_SIZE],
		       const struct buf *head, const char *body, size_t body_len)
{
	char length[24];

	warc_field(out, "WARC-Block-Digest", block_digest);
	snprintf(length, sizeof length, "%zu", head->len + body_len);
	warc_field(out, "Content-Length", length);
	buf_adds(out, "\r\n");
	buf_add(out, head->data, head->len);
	buf_add(out, body, body_len);
	buf_adds(out, "\r\n\r\n");
}

void warc_end(struct buf *out, enum sha1_means means, const struct buf *head, const char *body,
	      size_t body_len)
{
	char text[WARC_DIGEST_SIZE];
	struct sha1 sha;

	sha1_begin(&sha, means);
	sha1_add(&sha, head->data, head->len);
	sha1_add(&sha, body, body_len);
	digest_text(&sha, text);
	warc_end_digested(out, text, head, body, body_len);
}
