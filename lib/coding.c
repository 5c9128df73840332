#include "coding.h"

#include <brotli/decode.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>

#include "buf.h"
#include "xalloc.h"

/* Real servers apply one coding, rarely two; each more is only a way to multiply work. */
#define MAX_CODINGS 4
/* The window a zstd content coding may ask for: 8 MB (RFC 9659 section 3). */
#define ZSTD_WINDOW_LOG 23
/* Output is grown in steps of this, so that a small body costs little. */
#define STEP ((size_t)64 << 10)
/* What a stream reads at once. */
#define STREAM_BUFFER ((size_t)64 << 10)

/* Bytes of one buffer that are read again, to find the next member in one that is cut: in hostile
 * data one begins every few bytes. */
#define AGAIN_MAX (2 * STREAM_BUFFER)

#define WBITS_GZIP (15 + 16)
#define WBITS_ZLIB 15
#define WBITS_RAW -15

/* Where decoded bytes go, up to a limit. */
struct sink {
	struct buf *out;
	size_t left;
};

/* Room for the next bytes; one more than may be kept, so that going past the limit shows. */
static char *sink_room(struct sink *sink, size_t *room)
{
	*room = sink->left < STEP ? sink->left + 1 : STEP;
	return buf_reserve(sink->out, *room);
}

/* Take n bytes written to the room; false when they are more than may be kept. */
static bool sink_take(struct sink *sink, size_t n)
{
	bool fits = n <= sink->left;

	if (!fits)
		n = sink->left;
	sink->out->len += n;
	sink->out->data[sink->out->len] = '\0';
	sink->left -= n;
	return fits;
}

static void *zlib_alloc(void *opaque, unsigned n, unsigned size)
{
	(void)opaque;
	return xcalloc(n, size);
}

static void zlib_free(void *opaque, void *p)
{
	(void)opaque;
	free(p);
}

/* Running out of memory ends the program, so that starting zlib cannot fail. */
#define ZLIB_START                                       \
	{                                                \
		.zalloc = zlib_alloc, .zfree = zlib_free \
	}

static enum coding_error decode_identity(const char *body, size_t len, struct sink *sink)
{
	size_t n = len < sink->left ? len : sink->left;

	buf_add(sink->out, body, n);
	return n == len ? CODING_OK : CODING_TOO_LARGE;
}

/* Streams of zlib's three wrappings. Members that follow a gzip member are part of it (RFC 1952
 * section 2.2); other bytes after the end are ignored, as browsers do. */
static enum coding_error decode_zlib(const char *body, size_t len, int wbits, struct sink *sink)
{
	z_stream z = ZLIB_START;
	enum coding_error error = CODING_BROKEN;
	const char *end = body + len;
	size_t room;
	int status = Z_OK;

	inflateInit2(&z, wbits);
	z.next_in = (const Bytef *)body;
	while (status == Z_OK) {
		/* avail_in has 32 bits, so a large body goes in by parts. */
		size_t left = (size_t)(end - (const char *)z.next_in);

		z.avail_in = left > UINT32_MAX / 2 ? UINT32_MAX / 2 : (uInt)left;
		z.next_out = (Bytef *)sink_room(sink, &room);
		z.avail_out = (uInt)room;
		status = inflate(&z, Z_NO_FLUSH);
		if (!sink_take(sink, room - z.avail_out)) {
			error = CODING_TOO_LARGE;
			break;
		}
		if (status != Z_STREAM_END)
			continue;
		if (wbits == WBITS_GZIP && z.avail_in >= 2 && z.next_in[0] == 0x1F &&
		    z.next_in[1] == 0x8B)
			status = inflateReset(&z);
		else
			error = CODING_OK;
	}
	inflateEnd(&z);
	return error;
}

static enum coding_error decode_gzip(const char *body, size_t len, struct sink *sink)
{
	if (len >= 2 && ((unsigned char)body[0] != 0x1F || (unsigned char)body[1] != 0x8B))
		return decode_identity(body, len, sink);
	return decode_zlib(body, len, WBITS_GZIP, sink);
}

/* RFC 9110 says zlib, but some servers send raw deflate. */
static enum coding_error decode_deflate(const char *body, size_t len, struct sink *sink)
{
	unsigned cmf = len > 0 ? (unsigned char)body[0] : 0;
	unsigned flg = len > 1 ? (unsigned char)body[1] : 0;
	size_t before = sink->out->len;
	enum coding_error error = CODING_BROKEN;

	/* One raw stream in five hundred begins like zlib too. */
	if ((cmf & 0x0F) == 8 && (cmf << 8 | flg) % 31 == 0)
		error = decode_zlib(body, len, WBITS_ZLIB, sink);
	if (error == CODING_BROKEN && sink->out->len == before)
		error = decode_zlib(body, len, WBITS_RAW, sink);
	return error;
}

static enum coding_error decode_br(const char *body, size_t len, struct sink *sink)
{
	BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	enum coding_error error = CODING_BROKEN;
	const uint8_t *in = (const uint8_t *)body;
	size_t in_len = len, room, before = sink->out->len;

	if (state == NULL)
		return CODING_BROKEN;
	for (;;) {
		uint8_t *at = (uint8_t *)sink_room(sink, &room);
		size_t left = room;
		BrotliDecoderResult r =
		    BrotliDecoderDecompressStream(state, &in_len, &in, &left, &at, NULL);

		if (!sink_take(sink, room - left)) {
			error = CODING_TOO_LARGE;
			break;
		}
		if (r == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
			continue;
		if (r == BROTLI_DECODER_RESULT_SUCCESS)
			error = CODING_OK;
		break;
	}
	BrotliDecoderDestroyInstance(state);
	/* Brotli has no magic, so whether this is the page itself shows only now. */
	if (error == CODING_BROKEN && sink->out->len == before && len != 0 && *body == '<')
		return decode_identity(body, len, sink);
	return error;
}

/* A frame or a skippable frame (RFC 8878 section 3.1). */
static bool starts_zstd(const unsigned char *p)
{
	return memcmp(p, "\x28\xB5\x2F\xFD", 4) == 0 ||
	       ((p[0] & 0xF0) == 0x50 && memcmp(p + 1, "\x2A\x4D\x18", 3) == 0);
}

static enum coding_error decode_zstd(const char *body, size_t len, struct sink *sink)
{
	ZSTD_DStream *z;
	ZSTD_inBuffer in = {body, len, 0};
	enum coding_error error = CODING_BROKEN;
	size_t room, status = 1;

	if (len >= 4 && !starts_zstd((const unsigned char *)body))
		return decode_identity(body, len, sink);
	z = ZSTD_createDStream();
	if (z == NULL)
		return CODING_BROKEN;
	ZSTD_DCtx_setParameter(z, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG);
	for (;;) {
		ZSTD_outBuffer out = {sink_room(sink, &room), 0, 0};

		out.size = room;
		status = ZSTD_decompressStream(z, &out, &in);
		if (!sink_take(sink, out.pos)) {
			error = CODING_TOO_LARGE;
			break;
		}
		if (ZSTD_isError(status))
			break;
		if (in.pos == in.size && out.pos < out.size) {
			error = status == 0 ? CODING_OK : CODING_BROKEN;
			break;
		}
	}
	ZSTD_freeDStream(z);
	return error;
}

static const struct coding {
	const char *name;
	enum coding_error (*decode)(const char *body, size_t len, struct sink *sink);
} codings[] = {
    {"gzip", decode_gzip},     {"x-gzip", decode_gzip}, {"deflate", decode_deflate},
    {"br", decode_br},         {"zstd", decode_zstd},   {"identity", decode_identity},
    {"none", decode_identity}, /* never registered, often sent */
};

static const struct coding *find_coding(const char *name, size_t len)
{
	size_t i;

	for (i = 0; i < sizeof codings / sizeof *codings; i++)
		if (strlen(codings[i].name) == len && strncasecmp(codings[i].name, name, len) == 0)
			return &codings[i];
	return NULL;
}

/* The codings of a Content-Encoding value in the order they were applied; -1 if one is unknown or
 * they are too many. */
static int parse_codings(const char *value, const struct coding *list[MAX_CODINGS])
{
	int n = 0;

	while (value != NULL && *value != '\0') {
		size_t len = strcspn(value, ", \t\"");

		if (len != 0) {
			const struct coding *c = find_coding(value, len);

			if (c == NULL || n == MAX_CODINGS)
				return -1;
			if (c->decode != decode_identity)
				list[n++] = c;
		}
		value += len;
		value += strspn(value, ", \t\"");
	}
	return n;
}

enum coding_error coding_decode(const char *value, const char *body, size_t len, size_t max,
				struct buf *out)
{
	const struct coding *list[MAX_CODINGS];
	struct sink sink = {out, max};
	struct buf layer[2] = {{0}, {0}};
	enum coding_error error, worst = CODING_OK;
	int n = parse_codings(value, list);

	if (n < 0 && len != 0 && memchr(body, '\0', len) != NULL)
		return CODING_UNKNOWN;
	if (n <= 0)
		return decode_identity(body, len, &sink);
	while (--n > 0) {
		struct buf *to = &layer[n % 2];
		struct sink inner = {to, max};

		buf_clear(to);
		error = list[n]->decode(body, len, &inner);
		worst = error > worst ? error : worst;
		body = to->data != NULL ? to->data : "";
		len = to->len;
	}
	error = list[0]->decode(body, len, &sink);
	buf_free(&layer[0]);
	buf_free(&layer[1]);
	return error > worst ? error : worst;
}

void coding_gzip(const char *data, size_t len, int level, struct buf *out)
{
	z_stream z = ZLIB_START;
	int status;

	deflateInit2(&z, level, Z_DEFLATED, WBITS_GZIP, 8, Z_DEFAULT_STRATEGY);
	z.next_in = (const Bytef *)data;
	do {
		size_t left = len - (size_t)((const char *)z.next_in - data);
		bool last = left <= UINT32_MAX / 2;

		if (z.avail_in == 0)
			z.avail_in = last ? (uInt)left : UINT32_MAX / 2;
		z.next_out = (Bytef *)buf_reserve(out, STEP);
		z.avail_out = (uInt)STEP;
		status = deflate(&z, last ? Z_FINISH : Z_NO_FLUSH);
		out->len += STEP - z.avail_out;
	} while (status != Z_STREAM_END);
	deflateEnd(&z);
	out->data[out->len] = '\0';
}

enum stream_state {
	STREAM_START, /* nothing read yet */
	STREAM_PLAIN,
	STREAM_MEMBER,  /* inside a gzip member */
	STREAM_BETWEEN, /* after a whole member */
	STREAM_LOST     /* after broken gzip: looking for the next member */
};

struct coding_stream {
	coding_read *read;
	void *ctx;
	enum stream_state state;
	bool at_end;
	bool past; /* what was lost last is no member */
	z_stream z;
	unsigned char *in; /* in[from, to) is read and not yet used */
	size_t from, to;
	size_t next;  /* where in it another member may begin, should this one be cut */
	size_t again; /* bytes read again since it was filled */
};

struct coding_stream *coding_stream_open(coding_read *read, void *ctx)
{
	struct coding_stream *s = xcalloc(1, sizeof *s);

	s->read = read;
	s->ctx = ctx;
	s->in = xmalloc(STREAM_BUFFER);
	s->z = (z_stream)ZLIB_START;
	inflateInit2(&s->z, WBITS_GZIP);
	return s;
}

bool coding_stream_is_past(const struct coding_stream *s)
{
	return s->past;
}

void coding_stream_close(struct coding_stream *s)
{
	if (s == NULL)
		return;
	inflateEnd(&s->z);
	free(s->in);
	free(s);
}

/* Make room for more. */
static void drop_used(struct coding_stream *s)
{
	memmove(s->in, s->in + s->from, s->to - s->from);
	s->to -= s->from;
	s->next = s->next > s->from ? s->next - s->from : 0;
	s->again = 0;
	s->from = 0;
}

/* Have at least want bytes in the buffer, or all that is left; -1 on a read error. */
static int fill(struct coding_stream *s, size_t want)
{
	while (s->to - s->from < want && !s->at_end) {
		size_t left = s->to - s->from;
		ssize_t n;

		if (left != 0)
			drop_used(s);
		n = s->read(s->ctx, s->in + left, STREAM_BUFFER - left);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		s->at_end = n == 0;
		/* At the end what was used last stays: another member may begin in it. */
		if (n == 0)
			break;
		if (left == 0)
			drop_used(s);
		s->to += (size_t)n;
	}
	return 0;
}

/* Magic, deflate, no reserved flag (RFC 1952 section 2.3). */
static bool starts_member(const unsigned char *p, size_t len)
{
	return len >= 4 && p[0] == 0x1F && p[1] == 0x8B && p[2] == 8 && (p[3] & 0xE0) == 0;
}

static ssize_t broken(struct coding_stream *s)
{
	s->past = s->state == STREAM_BETWEEN;
	s->state = STREAM_LOST;
	errno = EILSEQ;
	return -1;
}

/* Decide how to go on with what follows; -1 as coding_stream_read. */
static int enter(struct coding_stream *s)
{
	if (fill(s, 4) != 0)
		return -1;
	if (s->state == STREAM_START && !starts_member(s->in + s->from, s->to - s->from)) {
		s->state = STREAM_PLAIN;
		return 0;
	}
	if (s->state == STREAM_BETWEEN) {
		/* Zeros after the last member are a tape's padding. */
		while (s->to != s->from && s->in[s->from] == 0) {
			s->from++;
			if (fill(s, 4) != 0)
				return -1;
		}
		if (s->to != s->from && !starts_member(s->in + s->from, s->to - s->from))
			return (int)broken(s);
	}
	while (s->state == STREAM_LOST && s->to != s->from &&
	       !starts_member(s->in + s->from, s->to - s->from)) {
		s->from++;
		if (fill(s, 4) != 0)
			return -1;
	}
	if (s->to != s->from) {
		inflateReset(&s->z);
		s->state = STREAM_MEMBER;
		s->next = s->from + 1;
	}
	return 0;
}

static ssize_t read_plain(struct coding_stream *s, void *out, size_t len)
{
	size_t n = s->to - s->from;
	ssize_t got;

	if (n != 0) {
		n = n < len ? n : len;
		memcpy(out, s->in + s->from, n);
		s->from += n;
		return (ssize_t)n;
	}
	do
		got = s->at_end ? 0 : s->read(s->ctx, out, len);
	while (got < 0 && errno == EINTR);
	s->at_end = got == 0;
	return got;
}

static ssize_t read_member(struct coding_stream *s, void *out, size_t len)
{
	int status;
	size_t n;
	bool cut;

	if (len > UINT32_MAX / 2)
		len = UINT32_MAX / 2;
	if (fill(s, 1) != 0)
		return -1;
	cut = s->from == s->to;
	s->z.next_in = s->in + s->from;
	s->z.avail_in = (uInt)(s->to - s->from);
	s->z.next_out = out;
	s->z.avail_out = (uInt)len;
	status = inflate(&s->z, Z_NO_FLUSH);
	s->from = s->to - s->z.avail_in;
	n = len - s->z.avail_out;
	if (status == Z_STREAM_END)
		s->state = STREAM_BETWEEN;
	else if (n == 0 && (cut || (status != Z_OK && status != Z_BUF_ERROR))) {
		/* What was read of a member that was cut is the next one. */
		s->again += s->from - s->next;
		if (s->again <= AGAIN_MAX)
			s->from = s->next;
		return broken(s);
	}
	/* An error after some bytes is met again, and told, by the next call. */
	return (ssize_t)n;
}

ssize_t coding_stream_read(struct coding_stream *s, void *out, size_t len)
{
	ssize_t n = 0;

	while (n == 0 && len != 0) {
		if (s->state == STREAM_PLAIN)
			return read_plain(s, out, len);
		if (s->state != STREAM_MEMBER) {
			if (enter(s) != 0)
				return -1;
			if (s->state == STREAM_PLAIN)
				continue;
			if (s->state != STREAM_MEMBER)
				return 0;
		}
		n = read_member(s, out, len);
	}
	return n;
}
