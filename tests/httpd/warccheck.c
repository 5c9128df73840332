/* A strict reading of a plain WARC/1.1 file on standard input, by other code than the writer's:
 * every digest and length, ids, pairs, revisits, and HTTP headers that fit the bodies. Prints a
 * line a record, "TYPE STATUS BODY-BYTES URL" with what else is notable, and a line for whatever is
 * wrong; exits 1 if anything is. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "sha1.h"

#define IDS_MAX 100000

struct span {
	const char *s;
	size_t len;
};

struct checker {
	const char *data, *at, *end;
	struct span *ids;
	size_t n_ids, n_records;
	struct span last_request, last_concurrent, last_date, last_uri;
	int n_wrong;
};

static void wrong(struct checker *c, const char *what)
{
	printf("WRONG record %zu: %s\n", c->n_records, what);
	c->n_wrong++;
}

static bool same(struct span a, struct span b)
{
	return a.len == b.len && memcmp(a.s, b.s, a.len) == 0;
}

static bool is(struct span a, const char *text)
{
	return same(a, (struct span){text, strlen(text)});
}

/* The value of a field in a block of lines that end with CRLF; s is NULL if it is absent. */
static struct span field(struct span block, const char *name)
{
	size_t n = strlen(name);
	const char *s = block.s, *end = s + block.len;

	while (s < end) {
		const char *stop = memmem(s, (size_t)(end - s), "\r\n", 2);

		if (stop == NULL)
			stop = end;
		if ((size_t)(stop - s) > n && s[n] == ':' && strncasecmp(s, name, n) == 0) {
			for (s += n + 1; s < stop && *s == ' '; s++)
				;
			return (struct span){s, (size_t)(stop - s)};
		}
		s = stop + 2;
	}
	return (struct span){NULL, 0};
}

static long number(struct span s)
{
	return s.s == NULL ? -1 : strtol(s.s, NULL, 10);
}

static bool digest_is(struct span given, struct span data)
{
	unsigned char digest[SHA1_LEN];
	char text[5 + SHA1_TEXT_SIZE] = "sha1:";
	struct sha1 sha;

	sha1_begin(&sha, SHA1_PORTABLE);
	sha1_add(&sha, data.s, data.len);
	sha1_end(&sha, digest);
	sha1_text(digest, text + 5);
	return is(given, text);
}

static void check_id(struct checker *c, struct span id)
{
	if (id.s == NULL || id.len != 47 || strncmp(id.s, "<urn:uuid:", 10) != 0 ||
	    id.s[46] != '>') {
		wrong(c, "WARC-Record-ID is no <urn:uuid:>");
		return;
	}
	for (size_t i = 0; i < c->n_ids; i++)
		if (same(c->ids[i], id))
			wrong(c, "WARC-Record-ID was used before");
	if (c->n_ids < IDS_MAX)
		c->ids[c->n_ids++] = id;
}

static void check_revisit(struct checker *c, struct span header, bool not_modified, int status,
			  size_t body_len)
{
	if (body_len != 0)
		wrong(c, "revisit with a body");
	if (field(header, "WARC-Refers-To-Target-URI").s == NULL ||
	    field(header, "WARC-Refers-To-Date").len != 20 ||
	    field(header, "WARC-Refers-To").s == NULL)
		wrong(c, "revisit does not say of what");
	if (not_modified && status != 304)
		wrong(c, "server-not-modified without status 304");
	if (!not_modified && (field(header, "WARC-Payload-Digest").s == NULL ||
			      !is(field(header, "WARC-Truncated"), "length")))
		wrong(c, "identical-payload-digest without the digest or the truncation");
}

/* Status of the HTTP response in the block; checks that its header fits its body. */
static int check_http(struct checker *c, struct span header, struct span block, bool revisit,
		      size_t *body_len)
{
	const char *end = memmem(block.s, block.len, "\r\n\r\n", 4);
	struct span http, body, length, cut = field(header, "WARC-Truncated");
	int status;

	if (end == NULL || strncmp(block.s, "HTTP/1.", 7) != 0) {
		wrong(c, "no HTTP/1 header in the block");
		return 0;
	}
	http = (struct span){block.s, (size_t)(end + 2 - block.s)};
	body = (struct span){end + 4, block.len - http.len - 2};
	*body_len = body.len;
	status = atoi(block.s + 9);
	if (field(http, "Transfer-Encoding").s != NULL)
		wrong(c, "stale Transfer-Encoding");
	for (const char *s = http.s; s < end; s++)
		if (*s == '\n' && s[-1] != '\r')
			wrong(c, "bare LF in the HTTP header");
	length = field(http, "Content-Length");
	if (!revisit && cut.s == NULL && length.s != NULL && status != 304 &&
	    number(length) != (long)body.len)
		wrong(c, "Content-Length is not the body's");
	if (!revisit && !digest_is(field(header, "WARC-Payload-Digest"), body))
		wrong(c, "WARC-Payload-Digest is not the body's");
	return status;
}

/* request and response are neighbours that name each other. */
static void check_pair(struct checker *c, struct span header, struct span type)
{
	struct span id = field(header, "WARC-Record-ID"), date = field(header, "WARC-Date");
	struct span to = field(header, "WARC-Concurrent-To"),
		    uri = field(header, "WARC-Target-URI");

	if (is(type, "request")) {
		c->last_request = id;
		c->last_concurrent = to;
		c->last_date = date;
		c->last_uri = uri;
	} else if (is(type, "metadata")) {
		if (!same(to, c->last_concurrent))
			wrong(c, "metadata is not that of the response before");
	} else if (!same(to, c->last_request) || !same(id, c->last_concurrent) ||
		   !same(date, c->last_date) || !same(uri, c->last_uri)) {
		wrong(c, "response does not belong to the request before");
	}
}

static void check_record(struct checker *c, struct span header, struct span block)
{
	struct span type = field(header, "WARC-Type"), uri = field(header, "WARC-Target-URI");
	struct span cut = field(header, "WARC-Truncated"), profile = field(header, "WARC-Profile");
	bool revisit = is(type, "revisit"), not_modified;
	size_t body_len = block.len;
	int status = 0;

	not_modified = profile.len > 19 &&
		       strncmp(profile.s + profile.len - 19, "server-not-modified", 19) == 0;
	check_id(c, field(header, "WARC-Record-ID"));
	if (field(header, "WARC-Date").len != 20)
		wrong(c, "WARC-Date is not YYYY-MM-DDThh:mm:ssZ");
	if (!digest_is(field(header, "WARC-Block-Digest"), block))
		wrong(c, "WARC-Block-Digest is not the block's");
	if (c->n_records == 0 && !is(type, "warcinfo"))
		wrong(c, "warcinfo does not come first");
	if (!is(type, "warcinfo") && (uri.s == NULL || uri.s[0] == '<'))
		wrong(c, "WARC-Target-URI is missing or in <>");
	if (!is(type, "warcinfo"))
		check_pair(c, header, type);
	if (is(type, "response") || revisit) {
		status = check_http(c, header, block, revisit, &body_len);
		if (field(header, "WARC-IP-Address").s == NULL)
			wrong(c, "no WARC-IP-Address");
	}
	if (revisit)
		check_revisit(c, header, not_modified, status, body_len);
	printf("%.*s %d %zu %.*s", (int)type.len, type.s, status, body_len, (int)uri.len,
	       uri.s != NULL ? uri.s : "");
	if (cut.s != NULL)
		printf(" truncated:%.*s", (int)cut.len, cut.s);
	if (revisit)
		printf(" %s", not_modified ? "not-modified" : "identical");
	printf("\n");
	c->n_records++;
}

static void check(struct checker *c)
{
	while (c->at < c->end) {
		const char *stop = memmem(c->at, (size_t)(c->end - c->at), "\r\n\r\n", 4);
		struct span header, block;
		long len;

		if (strncmp(c->at, "WARC/1.1\r\n", 10) != 0 || stop == NULL) {
			wrong(c, "no WARC/1.1 record where one should begin");
			return;
		}
		header = (struct span){c->at + 10, (size_t)(stop + 2 - c->at - 10)};
		len = number(field(header, "Content-Length"));
		if (len < 0 || c->end - (stop + 4) < len + 4 ||
		    memcmp(stop + 4 + len, "\r\n\r\n", 4) != 0) {
			wrong(c, "Content-Length is not the block's");
			return;
		}
		block = (struct span){stop + 4, (size_t)len};
		check_record(c, header, block);
		c->at = stop + 4 + len + 4;
	}
}

int main(void)
{
	struct checker c = {.ids = calloc(IDS_MAX, sizeof(struct span))};
	size_t cap = (size_t)256 << 20, len;
	char *data = malloc(cap);

	if (data == NULL || c.ids == NULL)
		return 2;
	len = fread(data, 1, cap - 1, stdin);
	data[len] = '\0';
	c.data = c.at = data;
	c.end = data + len;
	check(&c);
	if (c.n_records == 0)
		wrong(&c, "nothing to check");
	free(data);
	free(c.ids);
	return c.n_wrong > 0;
}
