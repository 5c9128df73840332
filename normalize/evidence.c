#include "evidence.h"

#include <string.h>

#include "arena.h"
#include "buf.h"
#include "jsonscan.h"

/* A page states a handful of dates; more would be a list of something else. */
#define DATES_MAX 64

static const char *text_of(const struct jsonscan_member *m, struct arena *a)
{
	struct buf b = {0};
	const char *s;

	if (m == NULL || m->type != JSONSCAN_TEXT)
		return NULL;
	if (memchr(m->value, '\\', m->value_len) == NULL)
		return arena_strndup(a, m->value, m->value_len);
	jsonscan_unescape(m->value, m->value_len, &b);
	s = arena_strndup(a, b.data, b.len);
	buf_free(&b);
	return s;
}

const char *evidence_text(const struct jsonscan *record, const char *name, struct arena *a)
{
	return text_of(jsonscan_get(record, name), a);
}

/* The list of dates, best first; elements that are no maps are skipped. */
static size_t read_dates(const struct jsonscan_member *m, struct jsonscan *scratch, struct arena *a,
			 struct when_date *dates)
{
	struct {
		const char *s;
		size_t len;
	} spans[DATES_MAX];
	size_t i, n = 0, n_dates = 0;

	if (m == NULL || m->type != JSONSCAN_LIST ||
	    jsonscan_list(scratch, m->value, m->value_len) != JSONSCAN_OK)
		return 0;
	for (i = 0; i < scratch->n_members && n < DATES_MAX; i++)
		if (scratch->members[i].type == JSONSCAN_MAP) {
			spans[n].s = scratch->members[i].value;
			spans[n++].len = scratch->members[i].value_len;
		}
	for (i = 0; i < n; i++) {
		if (jsonscan_object(scratch, spans[i].s, spans[i].len) != JSONSCAN_OK)
			continue;
		dates[n_dates++] = (struct when_date){
		    .text = evidence_text(scratch, "text", a),
		    .from = evidence_text(scratch, "from", a),
		    .kind = evidence_text(scratch, "kind", a),
		};
	}
	return n_dates;
}

bool evidence_decide(const struct jsonscan *record, const char *language, struct jsonscan *scratch,
		     struct arena *a, struct when *out)
{
	struct when_date dates[DATES_MAX];
	struct when_page page = {.dates = dates, .language = language};

	page.n_dates = read_dates(jsonscan_get(record, "dates"), scratch, a, dates);
	page.url = evidence_text(record, "url", a);
	if (page.n_dates == 0 && (page.url == NULL || jsonscan_get(record, "date") != NULL))
		return false;
	page.hostname = evidence_text(record, "hostname", a);
	page.fetched = evidence_text(record, "fetched", a);
	when_decide(&page, out);
	return true;
}
