#include "entry.h"

#include <stdlib.h>
#include <string.h>

#include "jsonscan.h"
#include "xalloc.h"

int span_compare(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len > 0 ? memcmp(a.s, b.s, len) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

bool entry_next_line(struct span *rest, struct span *line)
{
	const char *lf;

	if (rest->len == 0)
		return false;
	lf = memchr(rest->s, '\n', rest->len);
	line->s = rest->s;
	line->len = lf != NULL ? (size_t)(lf - rest->s) : rest->len;
	rest->s += line->len + (lf != NULL);
	rest->len -= line->len + (lf != NULL);
	if (line->len > 0 && line->s[line->len - 1] == '\r')
		line->len--;
	return true;
}

static struct span text_of(const struct jsonscan *scan, const char *name, const char *other)
{
	const struct jsonscan_member *m = jsonscan_get(scan, name);

	if (m == NULL || m->type != JSONSCAN_TEXT)
		m = jsonscan_get(scan, other);
	if (m == NULL || m->type != JSONSCAN_TEXT)
		return (struct span){NULL, 0};
	return (struct span){m->value, m->value_len};
}

static bool has_text(const struct jsonscan *scan)
{
	const struct jsonscan_member *m = jsonscan_get(scan, "text");

	return m != NULL && m->type == JSONSCAN_TEXT && m->value_len > 0;
}

const char *entry_read(struct jsonscan *scan, struct span line, struct entry *e)
{
	enum jsonscan_error error = jsonscan_object(scan, line.s, line.len);

	if (error != JSONSCAN_OK)
		return jsonscan_reason(error);
	e->line = line;
	e->key = text_of(scan, "source", "url");
	e->when = text_of(scan, "fetched", "date");
	e->has_text = has_text(scan);
	return e->key.s != NULL ? NULL : "has neither source nor url";
}

int entry_compare(const struct entry *a, const struct entry *b)
{
	return a->has_text != b->has_text ? a->has_text - b->has_text
					  : span_compare(a->when, b->when);
}

static int by_key_and_rank(const void *one, const void *other)
{
	const struct entry *a = one, *b = other;
	int order = span_compare(a->key, b->key);

	if (order == 0)
		order = entry_compare(a, b);
	return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

struct entry *entry_index(struct span text, size_t *n, entry_filter *counts, entry_problem *problem,
			  void *ctx)
{
	struct entry *all = NULL, e = {.number = 0};
	struct jsonscan scan = {0};
	struct span line;
	size_t cap = 0, count = 0, kept = 0;
	const char *why;

	while (entry_next_line(&text, &line)) {
		e.number++;
		if (line.len == 0)
			continue;
		if ((why = entry_read(&scan, line, &e)) != NULL) {
			problem(ctx, e.number, why);
			continue;
		}
		if (counts != NULL && !counts(&scan))
			continue;
		if (count == cap) {
			cap = cap == 0 ? 64 : cap * 2;
			all = xrealloc(all, cap * sizeof *all);
		}
		all[count++] = e;
	}
	jsonscan_free(&scan);
	if (count > 0)
		qsort(all, count, sizeof *all, by_key_and_rank);
	for (size_t i = 0; i < count; i++)
		if (i + 1 == count || span_compare(all[i].key, all[i + 1].key) != 0)
			all[kept++] = all[i];
	*n = kept;
	return all;
}
