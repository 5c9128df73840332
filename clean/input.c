#include "input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "charset.h"
#include "message.h"
#include "warc.h"
#include "xalloc.h"

/* The largest page of the sets has 7 MB; what is longer than this is cut here. */
#define BODY_MAX ((size_t)64 << 20)
/* Enough to tell what a stream holds, past a byte order mark, white space and comments. */
#define SNIFF_LEN 4096

struct input {
	const char *name;
	enum input_type type;
	struct coding_stream *stream;
	struct warc_reader *warc;
	struct buf head; /* bytes read to tell the type; given out again first */
	size_t head_at;
	int error; /* met on the way: told once, where so many bytes of the head are given out */
	size_t error_at;
	bool done;
	struct buf raw, body, damage;
	char coding[128], modified[64];
	struct warc_record rec; /* documents point into it */
};

/* The stream from its beginning again: the bytes that were looked at, then the rest. */
static ssize_t again(void *ctx, void *out, size_t len)
{
	struct input *in = ctx;
	size_t left = in->head.len - in->head_at;

	if (in->error != 0 && in->head_at == in->error_at) {
		errno = in->error;
		in->error = 0;
		return -1;
	}
	if (left == 0)
		return coding_stream_read(in->stream, out, len);
	if (len > left)
		len = left;
	memcpy(out, in->head.data + in->head_at, len);
	in->head_at += len;
	return (ssize_t)len;
}

struct input *input_open(coding_read *read, void *ctx, const char *name, enum input_type type)
{
	struct input *in = xcalloc(1, sizeof *in);

	in->name = name;
	in->type = type;
	in->stream = coding_stream_open(read, ctx);
	return in;
}

void input_close(struct input *in)
{
	if (in->warc != NULL)
		warc_reader_close(in->warc);
	coding_stream_close(in->stream);
	buf_free(&in->head);
	buf_free(&in->raw);
	buf_free(&in->body);
	buf_free(&in->damage);
	free(in);
}

/* The ASCII of UTF-16 in the first bytes, anything else as '?'; 0 if they are not UTF-16. */
static size_t narrow(const char *s, size_t len, char out[SNIFF_LEN / 2])
{
	int low = charset_low_byte(s, len);
	size_t n = 0;

	for (size_t i = 0; low >= 0 && i + 1 < len && n < SNIFF_LEN / 2; i += 2)
		/* A byte order mark is no character. */
		if (i > 0 || (s[0] != '\xFE' && s[0] != '\xFF'))
			out[n++] = s[i + 1 - (size_t)low] == '\0' ? s[i + (size_t)low] : '?';
	return n;
}

/* An element name or markup declaration at the very start, or one of the elements that every page
 * has in its first kilobytes. */
static bool looks_like_html(const char *s, size_t len)
{
	static const char *const starts[] = {"<!doctype", "<html", "<head",   "<body",  "<?xml",
					     "<!--",      "<meta", "<title",  "<div",   "<p>",
					     "<p ",       "<h1",   "<script", "<table", "<article"};
	static const char *const signs[] = {"<html", "<head", "<body",   "<title", "</p>",  "<div",
					    "</a>",  "<meta", "<script", "<br",    "<table"};
	char narrowed[SNIFF_LEN / 2];
	size_t i = 0, n = 0, n_narrowed = narrow(s, len, narrowed);

	if (n_narrowed > 0) {
		s = narrowed;
		len = n_narrowed;
	}
	if (len >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0)
		i = 3;
	while (i < len && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\r'))
		i++;
	for (size_t k = 0; k < sizeof starts / sizeof starts[0]; k++)
		if (len - i >= strlen(starts[k]) &&
		    strncasecmp(s + i, starts[k], strlen(starts[k])) == 0)
			return true;
	for (; i < len && n < 3; i++)
		for (size_t k = 0; s[i] == '<' && k < sizeof signs / sizeof signs[0]; k++)
			n += len - i >= strlen(signs[k]) &&
			     strncasecmp(s + i, signs[k], strlen(signs[k])) == 0;
	return n == 3;
}

static const char *error_text(int error)
{
	return error == EILSEQ ? "broken gzip data" : strerror(error);
}

static enum input_status read_error(const struct input *in, struct document *doc, const char **why)
{
	doc->source = in->name;
	*why = error_text(errno);
	return INPUT_FAILED;
}

/* Read the first bytes. An error is kept for when they have been given out. What broken gzip cost
 * at the very start is told before them, for its next member may be whole. */
static void read_head(struct input *in)
{
	ssize_t n;

	do {
		n = coding_stream_read(in->stream, buf_reserve(&in->head, SNIFF_LEN),
				       SNIFF_LEN - in->head.len);
		if (n > 0) {
			in->head.len += (size_t)n;
		} else if (n < 0) {
			in->error = errno;
			in->error_at = in->head.len;
		}
	} while (in->head.len < SNIFF_LEN &&
		 (in->error == 0 ? n > 0 : in->error == EILSEQ && in->head.len == 0 && n < 0));
}

/* Look at the first bytes. */
static void sniff(struct input *in)
{
	read_head(in);
	if (in->type != INPUT_AUTO)
		return;
	if (in->head.len > 0 && warc_looks_like(in->head.data, in->head.len))
		in->type = INPUT_WARC;
	else if (in->head.len > 0 && looks_like_html(in->head.data, in->head.len))
		in->type = INPUT_HTML;
	else
		in->type = INPUT_TEXT;
}

/* What an error after the first bytes of a document cost. */
static const char *loss(struct input *in, int error)
{
	if (error == EILSEQ && coding_stream_is_past(in->stream))
		return "what follows its gzip data is left out";
	buf_clear(&in->damage);
	buf_addf(&in->damage, "%s: its end is lost", error_text(error));
	return in->damage.data;
}

/* A stream that is one document. */
static enum input_status read_whole(struct input *in, struct document *doc, const char **why)
{
	ssize_t n = 1;

	in->done = true;
	buf_clear(&in->body);
	while (in->body.len < BODY_MAX) {
		size_t want = in->body.len < (1u << 16) ? 1u << 16 : in->body.len;

		if (want > BODY_MAX - in->body.len)
			want = BODY_MAX - in->body.len;
		n = again(in, buf_reserve(&in->body, want), want);
		if (n <= 0)
			break;
		in->body.len += (size_t)n;
	}
	if (n < 0 && in->body.len == 0)
		return read_error(in, doc, why);
	doc->type = in->type;
	doc->source = in->name;
	if (in->body.len == 0) {
		*why = "empty";
		return strcmp(in->name, "-") == 0 ? INPUT_END : INPUT_BAD;
	}
	doc->body = in->body.data != NULL ? in->body.data : "";
	doc->len = in->body.len;
	if (n < 0)
		doc->damage = loss(in, errno);
	else if (n > 0)
		doc->damage = "longer than 64 MiB: its end is left out";
	return INPUT_OK;
}

static bool starts_with(const char *s, const char *prefix)
{
	return strncasecmp(s, prefix, strlen(prefix)) == 0;
}

static const char foreign[] = "not read: neither HTML nor text";

/* What a media type says a body is; INPUT_AUTO for what is no document. */
static enum input_type type_of(const char *media)
{
	if (starts_with(media, "text/html") || starts_with(media, "application/xhtml"))
		return INPUT_HTML;
	if (starts_with(media, "text/plain") || starts_with(media, "text/markdown"))
		return INPUT_TEXT;
	return INPUT_AUTO;
}

/* The body of m without its chunks into the document. */
static void undo_chunks(struct input *in, const struct message *m, struct document *doc)
{
	char value[64];
	bool whole;

	doc->body = m->body;
	doc->len = m->body_len;
	if (!message_header(m->headers, m->headers_len, "Transfer-Encoding", value, sizeof value) ||
	    strcasestr(value, "chunked") == NULL)
		return;
	buf_clear(&in->raw);
	whole = message_dechunk(m->body, m->body_len, &in->raw) == 0;
	/* Writers that store the body without its chunks often leave the header. */
	if (!whole && in->raw.len == 0)
		return;
	doc->body = in->raw.data != NULL ? in->raw.data : "";
	doc->len = in->raw.len;
	doc->damage = whole ? NULL : "broken chunks: its end is lost";
}

/* The body of m without its codings into the document; -1 with why. */
static int decode_body(struct input *in, const struct message *m, struct document *doc,
		       const char **why)
{
	enum coding_error e;

	undo_chunks(in, m, doc);
	in->coding[0] = '\0';
	message_header_list(m->headers, m->headers_len, "Content-Encoding", in->coding,
			    sizeof in->coding);
	buf_clear(&in->body);
	e = coding_decode(in->coding, doc->body, doc->len, BODY_MAX, &in->body);
	if (e == CODING_UNKNOWN || (e == CODING_BROKEN && in->body.len == 0)) {
		*why = e == CODING_UNKNOWN ? "unknown content coding" : "broken content coding";
		return -1;
	}
	if (e == CODING_BROKEN && doc->damage == NULL)
		doc->damage = "broken content coding: its end is lost";
	else if (e == CODING_TOO_LARGE)
		doc->damage = "longer than 64 MiB: its end is left out";
	doc->body = in->body.data != NULL ? in->body.data : "";
	doc->len = in->body.len;
	return 0;
}

/* The body of an HTTP response: 1 when it is a document, 0 with why when not, -1 with why when it
 * is lost. */
static int read_response(struct input *in, const struct warc_record *rec, struct document *doc,
			 const char **why)
{
	struct message m;
	char media[256] = "";

	if (message_split(rec->block, rec->block_len, &m) != 0) {
		*why = "no HTTP response in the record";
		return -1;
	}
	*why = "not read, for its status";
	if (m.status < 200 || m.status > 299)
		return 0;
	message_header(m.headers, m.headers_len, "Content-Type", media, sizeof media);
	doc->type = type_of(media);
	*why = foreign;
	if (doc->type == INPUT_AUTO && media[0] != '\0')
		return 0;
	doc->charset = charset_content_type(media, strlen(media));
	if (message_header(m.headers, m.headers_len, "Last-Modified", in->modified,
			   sizeof in->modified))
		doc->modified = in->modified;
	if (decode_body(in, &m, doc, why) != 0)
		return -1;
	*why = foreign;
	if (doc->type == INPUT_AUTO)
		doc->type = looks_like_html(doc->body, doc->len) ? INPUT_HTML : INPUT_AUTO;
	return doc->type != INPUT_AUTO;
}

/* Writers put their logs and DNS answers into records, too: metadata:, dns:, urn: and so on. */
static bool is_address(const char *uri)
{
	return uri[0] == '\0' || starts_with(uri, "http:") || starts_with(uri, "https:") ||
	       starts_with(uri, "ftp:") || starts_with(uri, "file:");
}

/* A crawler's own errand, not a page (RFC 9309 section 2.3). */
static bool is_robots(const char *uri)
{
	const char *path = strstr(uri, "://");

	path = path != NULL ? strchr(path + 3, '/') : NULL;
	return path != NULL && strcmp(path, "/robots.txt") == 0;
}

/* The same of a record; 0 without why when it is no page that somebody asked for. */
static int read_record(struct input *in, const struct warc_record *rec, struct document *doc,
		       const char **why)
{
	doc->source = rec->uri[0] != '\0' ? rec->uri : in->name;
	doc->url = rec->uri[0] != '\0' ? rec->uri : NULL;
	doc->id = rec->id[0] != '\0' ? rec->id : NULL;
	doc->fetched = rec->date[0] != '\0' ? rec->date : NULL;
	if (!is_address(rec->uri) || is_robots(rec->uri))
		return 0;
	if (rec->type == WARC_RESPONSE && starts_with(rec->content_type, "application/http"))
		return read_response(in, rec, doc, why);
	if (rec->type != WARC_RESPONSE && rec->type != WARC_RESOURCE &&
	    rec->type != WARC_CONVERSION)
		return 0;
	doc->type = type_of(rec->content_type);
	doc->charset = charset_content_type(rec->content_type, strlen(rec->content_type));
	doc->body = rec->block;
	doc->len = rec->block_len;
	*why = foreign;
	return doc->type != INPUT_AUTO;
}

static enum input_status next_record(struct input *in, struct document *doc, const char **why)
{
	if (in->warc == NULL)
		in->warc = warc_reader_open(again, in, BODY_MAX);
	for (;;) {
		switch (warc_read(in->warc, &in->rec, why)) {
		case WARC_OK:
			break;
		case WARC_END:
			return INPUT_END;
		case WARC_BROKEN:
			doc->source = in->name;
			return INPUT_BAD;
		case WARC_READ_ERROR:
			return read_error(in, doc, why);
		}
		*doc = (struct document){0};
		*why = NULL;
		switch (read_record(in, &in->rec, doc, why)) {
		case 0:
			if (*why != NULL)
				return INPUT_PASSED;
			break;
		case 1:
			if (in->rec.block_len < in->rec.content_length && doc->damage == NULL)
				doc->damage = "longer than 64 MiB: its end is left out";
			return INPUT_OK;
		default:
			return INPUT_BAD;
		}
	}
}

enum input_status input_next(struct input *in, struct document *doc, const char **why)
{
	*doc = (struct document){0};
	if (in->head.len == 0 && !in->done && in->warc == NULL)
		sniff(in);
	if (in->done)
		return INPUT_END;
	return in->type == INPUT_WARC ? next_record(in, doc, why) : read_whole(in, doc, why);
}
