#include "lists.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "body.h"
#include "buf.h"
#include "charset.h"
#include "coding.h"
#include "frontier.h"
#include "table.h"
#include "xalloc.h"

/* sitemaps.org has no index inside an index at all; some sites have one. */
#define INDEX_DEPTH_MAX 2
/* An index of 20 sitemaps that are as large as can be. */
#define SEED_ENTRIES_MAX 1000000

/* A cited URL that gave a list. */
struct seed {
	struct seed *next;
	const struct link *link;
	size_t n; /* entries, in all that it led to */
};

struct lists {
	struct table seeds;
	struct seed *all;
};

/* What feed_read is told with each entry. */
struct following {
	struct seed *seed;
	feed_entry *entry;
	void *ctx;
	bool over;
};

static const char *url_of(const void *seed, size_t *len)
{
	const char *url = ((const struct seed *)seed)->link->url;

	*len = strlen(url);
	return url;
}

struct lists *lists_open(void)
{
	struct lists *l = xcalloc(1, sizeof *l);

	l->seeds.key = url_of;
	return l;
}

void lists_close(struct lists *l)
{
	struct seed *next;

	if (l == NULL)
		return;
	for (struct seed *s = l->all; s != NULL; s = next) {
		next = s->next;
		free(s);
	}
	table_free(&l->seeds);
	free(l);
}

/* The count of what led to the link first; depth is set to the indexes on the way. */
static struct seed *seed_of(struct lists *l, const struct link *link, int *depth)
{
	struct seed *s;

	for (*depth = 0; link->via != NULL; link = link->via)
		*depth += link->hop == 'M';
	s = table_find(&l->seeds, link->url, strlen(link->url));
	if (s == NULL) {
		s = xcalloc(1, sizeof *s);
		s->link = link;
		s->next = l->all;
		l->all = s;
		table_add(&l->seeds, s);
	}
	return s;
}

static void on_entry(void *ctx, const char *url, size_t len, int64_t modified)
{
	struct following *f = ctx;

	if (f->seed->n < SEED_ENTRIES_MAX)
		f->entry(f->ctx, url, len, modified);
	else
		f->over = true;
	f->seed->n++;
}

const char *lists_follow(struct lists *l, const struct link *link, enum feed_kind kind,
			 const struct buf *text, feed_entry *entry, void *ctx)
{
	int depth;
	struct following f = {.seed = seed_of(l, link, &depth), .entry = entry, .ctx = ctx};
	const char *why;

	if (kind == FEED_SITEMAP_INDEX && depth > INDEX_DEPTH_MAX)
		return "an index inside three others is not followed";
	why = feed_read(text->data, text->len, kind, on_entry, &f);
	if (f.over)
		return "only 1000000 URLs are taken from a list and the lists in it";
	return why;
}

static void replace(struct buf *text, struct buf *with)
{
	buf_free(text);
	*text = *with;
}

enum feed_kind lists_read(const struct http_exchange *x, size_t max, struct buf *text)
{
	struct buf inner = {0}, utf8 = {0};
	const char *charset;

	body_decode(x, max, text);
	if (text->len > 2 && memcmp(text->data, "\x1F\x8B", 2) == 0) {
		coding_decode("gzip", text->data, text->len, max, &inner);
		replace(text, &inner);
	}
	charset = charset_utf_16_mark(text->data, text->len);
	if (charset != NULL) {
		charset_decode(charset, text->data, text->len, &utf8);
		replace(text, &utf8);
	}
	return text->len > 0 ? feed_sniff(text->data, text->len) : FEED_NONE;
}

enum feed_kind lists_sniff(const struct http_exchange *x)
{
	struct buf text = {0};
	enum feed_kind kind = lists_read(x, FEED_PROLOGUE_MAX, &text);

	buf_free(&text);
	return kind;
}
