#include "textmeta.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "buf.h"
#include "byline.h"
#include "claim.h"
#include "dateline.h"
#include "dom.h"
#include "headline.h"
#include "meta.h"
#include "record.h"
#include "seen.h"
#include "url.h"

/* A date that the text gives as its own before its first word is surer than one in a line. */
#define RANK_STAMP 10

/* The address and the date that text_parse put into the head. */
static void read_head(struct record *r, struct claims *c, const struct dom *d, const char *url)
{
	struct buf own = {0};
	size_t len;

	if (url != NULL && r->url == NULL)
		r->url = url;
	for (int32_t i = 2; i < d->nodes[1].end; i++) {
		const char *s = dom_attr(d, (size_t)i, ATTR_href, &len);

		if (s != NULL && url_canonical(s, len, &own) == 0)
			r->url = arena_strndup(c->arena, own.data, own.len);
		s = dom_attr(d, (size_t)i, ATTR_datetime, &len);
		if (s != NULL)
			claims_add(c, &(struct claim){CLAIM_DATE, RANK_STAMP, s, len, "text",
						      "unknown", -1});
	}
	buf_clear(&own);
	if (r->url != NULL && url_hostname(r->url, strlen(r->url), &own) == 0)
		r->hostname = arena_strndup(c->arena, own.data, own.len);
	buf_free(&own);
}

/* Lines near the headline are read for author and dates; without one, those at the start. */
static int32_t start_of(const struct dom *d, int32_t headline)
{
	int32_t body = d->nodes[1].end;

	return headline >= 0 || body + 1 >= (int32_t)d->n ? headline : body + 1;
}

void textmeta_read(struct record *r, const struct dom *d, const char *url, struct arena *a,
		   struct meta_hints *hints)
{
	struct claims c = {.arena = a};
	const struct claim *author;
	const struct seen *seen;

	*hints = (struct meta_hints){.title = headline_find(d, a), .author = -1, .date = -1};
	read_head(r, &c, d, url);
	if (hints->title >= 0) {
		struct buf title = {0};

		dom_text(d, (size_t)hints->title, &title);
		r->title = arena_strndup(a, title.data, title.len);
		buf_free(&title);
	}
	seen = seen_new(d, a);
	byline_read(seen, &c, start_of(d, hints->title), r->language);
	dateline_read(seen, &c, start_of(d, hints->title), r->language, false);
	claims_sort(&c);
	author = claims_first(&c, CLAIM_AUTHOR);
	if (author != NULL) {
		r->author = author->text;
		hints->author = author->node;
	}
	meta_dates(r, &c, &hints->date);
}
