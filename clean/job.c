#include "job.h"

#include <stdint.h>
#include <string.h>

#include "input.h"

/* A field is its length as uint64_t, then so many bytes and a NUL; NONE stands for NULL. */
#define NONE UINT64_MAX

static void put(struct buf *out, const char *s, size_t len)
{
	uint64_t n = s != NULL ? len : NONE;

	buf_add(out, &n, sizeof n);
	if (s == NULL)
		return;
	buf_add(out, s, len);
	buf_addc(out, '\0');
}

static void put_string(struct buf *out, const char *s)
{
	put(out, s, s != NULL ? strlen(s) : 0);
}

struct reader {
	const char *at, *end;
	bool bad;
};

static const char *get(struct reader *r, size_t *len)
{
	uint64_t n;
	const char *s;

	*len = 0;
	if ((size_t)(r->end - r->at) < sizeof n) {
		r->bad = true;
		return NULL;
	}
	memcpy(&n, r->at, sizeof n);
	r->at += sizeof n;
	if (n == NONE)
		return NULL;
	s = r->at;
	if (n >= (size_t)(r->end - s) || s[n] != '\0') {
		r->bad = true;
		return NULL;
	}
	r->at += n + 1;
	*len = n;
	return s;
}

static const char *get_string(struct reader *r)
{
	size_t len;

	return get(r, &len);
}

void job_put_document(struct buf *out, const struct document *doc)
{
	buf_addc(out, (char)('0' + doc->type));
	put_string(out, doc->source);
	put_string(out, doc->url);
	put_string(out, doc->id);
	put_string(out, doc->fetched);
	put_string(out, doc->modified);
	put_string(out, doc->charset);
	put_string(out, doc->damage);
	put(out, doc->body, doc->len);
}

bool job_get_document(const char *s, size_t len, struct document *doc)
{
	struct reader r = {s + 1, s + len, len == 0};

	*doc = (struct document){0};
	if (r.bad)
		return false;
	doc->type = (enum input_type)(s[0] - '0');
	doc->source = get_string(&r);
	doc->url = get_string(&r);
	doc->id = get_string(&r);
	doc->fetched = get_string(&r);
	doc->modified = get_string(&r);
	doc->charset = get_string(&r);
	doc->damage = get_string(&r);
	doc->body = get(&r, &doc->len);
	return !r.bad && doc->source != NULL && doc->body != NULL;
}

void job_put_answer(struct buf *out, const struct job_answer *a)
{
	put_string(out, a->source);
	put(out, a->out, a->out_len);
	put(out, a->page, a->page_len);
	put_string(out, a->why);
	put_string(out, a->said);
}

void job_put_words(struct buf *out, const char *source, const char *said, const char *why)
{
	job_put_answer(out, &(struct job_answer){.source = source, .said = said, .why = why});
}

bool job_get_answer(const char *s, size_t len, struct job_answer *a)
{
	struct reader r = {s, s + len, false};

	a->source = get_string(&r);
	a->out = get(&r, &a->out_len);
	a->page = get(&r, &a->page_len);
	a->why = get_string(&r);
	a->said = get_string(&r);
	return !r.bad && a->source != NULL;
}
