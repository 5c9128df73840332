#include "change.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "xalloc.h"

/* A paragraph of a text that is still escaped. */
struct paragraph {
	struct span text;
	size_t at; /* which of the text's it is */
	bool shared;
};

static bool is_one_of(const struct jsonscan_member *m, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(names[i]) == m->key_len && memcmp(names[i], m->key, m->key_len) == 0)
			return true;
	return false;
}

/* A member that tells of the fetch, or that collate itself writes. */
static bool is_incidental(const struct jsonscan_member *m)
{
	static const char *const names[] = {"id", "fetched", "gone"};

	return is_one_of(m, names, sizeof names / sizeof *names);
}

static const struct jsonscan_member *member_like(const struct jsonscan *record,
						 const struct jsonscan_member *m)
{
	for (size_t i = 0; i < record->n_members; i++) {
		const struct jsonscan_member *other = &record->members[i];

		if (other->key_len == m->key_len && memcmp(other->key, m->key, m->key_len) == 0)
			return other;
	}
	return NULL;
}

static bool same_in(const struct jsonscan *record, const struct jsonscan_member *m)
{
	const struct jsonscan_member *other = member_like(record, m);

	return other != NULL && other->type == m->type && other->value_len == m->value_len &&
	       memcmp(other->value, m->value, m->value_len) == 0;
}

bool change_is(const struct jsonscan *old, const struct jsonscan *fresh)
{
	for (size_t i = 0; i < fresh->n_members; i++)
		if (!is_incidental(&fresh->members[i]) && !same_in(old, &fresh->members[i]))
			return true;
	for (size_t i = 0; i < old->n_members; i++)
		if (!is_incidental(&old->members[i]) &&
		    member_like(fresh, &old->members[i]) == NULL)
			return true;
	return false;
}

/* Add a text as it was written, with quotes. */
static void put_text(struct buf *out, const char *s, size_t len)
{
	buf_addc(out, '"');
	buf_add(out, s, len);
	buf_addc(out, '"');
}

static void begin(struct buf *out, const char *what, const struct jsonscan *record)
{
	static const char *const names[] = {"source", "url", "title", "fetched", "gone"};

	buf_addf(out, "{\"change\":\"%s\"", what);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const struct jsonscan_member *m = jsonscan_get(record, names[i]);

		if (m == NULL || m->type != JSONSCAN_TEXT)
			continue;
		buf_addf(out, ",\"%s\":", names[i]);
		put_text(out, m->value, m->value_len);
	}
}

void change_print(struct buf *out, const char *what, const struct jsonscan *record)
{
	begin(out, what, record);
	buf_adds(out, "}\n");
}

static void put_name(struct buf *out, const struct jsonscan_member *m, bool *first)
{
	if (!*first)
		buf_addc(out, ',');
	*first = false;
	put_text(out, m->key, m->key_len);
}

static void put_fields(struct buf *out, const struct jsonscan *old, const struct jsonscan *fresh)
{
	bool first = true;

	buf_adds(out, ",\"fields\":[");
	for (size_t i = 0; i < fresh->n_members; i++)
		if (!is_incidental(&fresh->members[i]) && !same_in(old, &fresh->members[i]))
			put_name(out, &fresh->members[i], &first);
	for (size_t i = 0; i < old->n_members; i++)
		if (!is_incidental(&old->members[i]) &&
		    member_like(fresh, &old->members[i]) == NULL)
			put_name(out, &old->members[i], &first);
	buf_addc(out, ']');
}

/* Cut the record's text at its line ends, which are written \n. */
static struct paragraph *split(const struct jsonscan *record, size_t *n)
{
	const struct jsonscan_member *text = jsonscan_get(record, "text");
	struct paragraph *all = NULL;
	size_t cap = 0, start = 0;

	*n = 0;
	if (text == NULL || text->type != JSONSCAN_TEXT)
		return NULL;
	for (size_t i = 0; i <= text->value_len; i++) {
		bool end = i == text->value_len, escape = !end && text->value[i] == '\\';

		if (end || (escape && text->value[i + 1] == 'n')) {
			if (*n == cap) {
				cap = cap == 0 ? 64 : cap * 2;
				all = xrealloc(all, cap * sizeof *all);
			}
			all[*n] =
			    (struct paragraph){.text = {text->value + start, i - start}, .at = *n};
			start = i + 2;
			++*n;
		}
		i += escape; /* what it escapes is no escape itself */
	}
	return all;
}

static int by_text(const void *one, const void *other)
{
	const struct paragraph *a = one, *b = other;
	int order = span_compare(a->text, b->text);

	return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

static int by_place(const void *one, const void *other)
{
	const struct paragraph *a = one, *b = other;

	return (a->at > b->at) - (a->at < b->at);
}

/* Mark the paragraphs that both texts have. */
static void match(struct paragraph *a, size_t na, struct paragraph *b, size_t nb)
{
	size_t i = 0, j = 0;

	while (i < na && j < nb) {
		int order = span_compare(a[i].text, b[j].text);

		if (order == 0)
			a[i].shared = b[j].shared = true;
		i += order <= 0;
		j += order >= 0;
	}
}

static void put_paragraphs(struct buf *out, const char *name, const struct paragraph *p, size_t n)
{
	bool first = true;

	buf_addf(out, ",\"%s\":[", name);
	for (size_t i = 0; i < n; i++) {
		if (p[i].shared || p[i].text.len == 0)
			continue;
		if (!first)
			buf_addc(out, ',');
		first = false;
		put_text(out, p[i].text.s, p[i].text.len);
	}
	buf_addc(out, ']');
}

static void sort(struct paragraph *p, size_t n, int order(const void *, const void *))
{
	if (n > 0)
		qsort(p, n, sizeof *p, order);
}

void change_print_difference(struct buf *out, const struct jsonscan *old,
			     const struct jsonscan *fresh)
{
	size_t n_old, n_fresh;
	struct paragraph *before = split(old, &n_old), *after = split(fresh, &n_fresh);

	sort(before, n_old, by_text);
	sort(after, n_fresh, by_text);
	match(before, n_old, after, n_fresh);
	sort(before, n_old, by_place);
	sort(after, n_fresh, by_place);
	begin(out, "changed", fresh);
	put_fields(out, old, fresh);
	put_paragraphs(out, "removed", before, n_old);
	put_paragraphs(out, "added", after, n_fresh);
	buf_adds(out, "}\n");
	free(before);
	free(after);
}
