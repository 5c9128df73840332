#include "merge.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "change.h"
#include "jsonscan.h"

/* What the run learned of a document: its line in the log. */
enum outcome { OUTCOME_NONE, OUTCOME_HAD, OUTCOME_GONE };

struct merge {
	const struct merge_hooks *hooks;
	struct entry *fresh, *log; /* sorted; the first *_at are dealt with */
	size_t n_fresh, n_log, fresh_at, log_at;
	bool later; /* the new records are later than the corpus, whatever their clock said */
	struct jsonscan old_scan, fresh_scan, log_scan;
	struct buf line, change; /* scratch */
};

struct problem {
	const struct merge_hooks *hooks;
	enum merge_input input;
};

static void on_problem(void *ctx, size_t number, const char *why)
{
	const struct problem *p = ctx;

	p->hooks->problem(p->hooks->ctx, p->input, number, why);
}

static int put_line(struct merge *m, struct span line)
{
	buf_clear(&m->line);
	buf_add(&m->line, line.s, line.len);
	buf_addc(&m->line, '\n');
	return m->hooks->corpus(m->hooks->ctx, m->line.data, m->line.len);
}

static int put_change(struct merge *m)
{
	return m->hooks->changes(m->hooks->ctx, m->change.data, m->change.len);
}

/* The next new record is of a document that the corpus does not hold. */
static int add(struct merge *m)
{
	const struct entry *e = &m->fresh[m->fresh_at++];

	jsonscan_object(&m->fresh_scan, e->line.s, e->line.len);
	buf_clear(&m->change);
	change_print(&m->change, "added", &m->fresh_scan);
	return put_line(m, e->line) != 0 ? -1 : put_change(m);
}

static enum outcome outcome_in(const struct jsonscan *line)
{
	const struct jsonscan_member *gone = jsonscan_get(line, "gone"),
				     *status = jsonscan_get(line, "status");

	if (jsonscan_get(line, "skipped") != NULL)
		return OUTCOME_NONE;
	if (gone != NULL)
		return gone->type == JSONSCAN_TRUE ? OUTCOME_GONE : OUTCOME_NONE;
	if (status == NULL || status->type != JSONSCAN_NUMBER ||
	    jsonscan_get(line, "error") != NULL)
		return OUTCOME_NONE;
	return *status->value == '2' ||
		       (status->value_len == 3 && memcmp(status->value, "304", 3) == 0)
		   ? OUTCOME_HAD
		   : OUTCOME_NONE;
}

/* A run that was gone on with has more lines of one document: what failed or was skipped later
 * takes nothing back. */
static bool has_outcome(const struct jsonscan *line)
{
	return outcome_in(line) != OUTCOME_NONE;
}

/* What the log says of the key. Keys are asked for in order. date: when it says so. */
static enum outcome outcome_of(struct merge *m, struct span key, struct span *date)
{
	while (m->log_at < m->n_log && span_compare(m->log[m->log_at].key, key) < 0)
		m->log_at++;
	if (m->log_at == m->n_log || span_compare(m->log[m->log_at].key, key) != 0)
		return OUTCOME_NONE;
	*date = m->log[m->log_at].when;
	jsonscan_object(&m->log_scan, m->log[m->log_at].line.s, m->log[m->log_at].line.len);
	return outcome_in(&m->log_scan);
}

/* Rewrite the record in old_scan without its `gone`, or with one. */
static int put_marked(struct merge *m, struct span gone, const char *what)
{
	struct jsonscan *scan = &m->old_scan;
	struct span line;

	buf_clear(&m->line);
	for (size_t i = 0; i < scan->n_members; i++) {
		const struct jsonscan_member *member = &scan->members[i];
		/* A text's quotes are no part of its value. */
		size_t quote = member->type == JSONSCAN_TEXT;

		if (member->key_len == 4 && memcmp(member->key, "gone", 4) == 0)
			continue;
		buf_addf(&m->line, "%s\"%.*s\":", m->line.len > 0 ? "," : "{", (int)member->key_len,
			 member->key);
		buf_add(&m->line, member->value - quote, member->value_len + 2 * quote);
	}
	if (gone.s != NULL)
		buf_addf(&m->line, ",\"gone\":\"%.*s\"", (int)gone.len, gone.s);
	buf_adds(&m->line, "}\n");
	if (m->hooks->corpus(m->hooks->ctx, m->line.data, m->line.len) != 0)
		return -1;
	line = (struct span){m->line.data, m->line.len - 1};
	jsonscan_object(scan, line.s, line.len);
	buf_clear(&m->change);
	change_print(&m->change, what, scan);
	return put_change(m);
}

/* The record in old_scan stays, but for what the outcome says. date: when it was so. */
static int keep(struct merge *m, const struct entry *old, enum outcome outcome, struct span date)
{
	bool marked = jsonscan_get(&m->old_scan, "gone") != NULL;

	if (outcome == OUTCOME_GONE && !marked && date.s != NULL)
		return put_marked(m, date, "gone");
	if (outcome == OUTCOME_HAD && marked)
		return put_marked(m, (struct span){NULL, 0}, "back");
	return put_line(m, old->line);
}

static bool takes_place(const struct merge *m, const struct entry *fresh, const struct entry *old)
{
	return m->later ? fresh->has_text || !old->has_text : entry_compare(fresh, old) >= 0;
}

static int settle(struct merge *m, const struct entry *old)
{
	const struct entry *fresh = NULL;
	struct span date = {NULL, 0};

	while (m->fresh_at < m->n_fresh && span_compare(m->fresh[m->fresh_at].key, old->key) < 0)
		if (add(m) != 0)
			return -1;
	if (m->fresh_at < m->n_fresh && span_compare(m->fresh[m->fresh_at].key, old->key) == 0)
		fresh = &m->fresh[m->fresh_at++];
	if (fresh == NULL || !takes_place(m, fresh, old))
		return keep(m, old, outcome_of(m, old->key, &date), date);
	jsonscan_object(&m->fresh_scan, fresh->line.s, fresh->line.len);
	if (!change_is(&m->old_scan, &m->fresh_scan))
		return keep(m, old,
			    jsonscan_get(&m->fresh_scan, "gone") != NULL ? OUTCOME_NONE
									 : OUTCOME_HAD,
			    date);
	buf_clear(&m->change);
	change_print_difference(&m->change, &m->old_scan, &m->fresh_scan);
	return put_line(m, fresh->line) != 0 ? -1 : put_change(m);
}

static int merge_lines(struct merge *m, struct span text)
{
	struct entry old = {.number = 0};
	struct span line, last = {NULL, 0};
	const char *why;

	while (entry_next_line(&text, &line)) {
		old.number++;
		if (line.len == 0)
			continue;
		why = entry_read(&m->old_scan, line, &old);
		if (why == NULL && last.s != NULL && span_compare(last, old.key) >= 0)
			why = "is not in the order of the sources";
		if (why != NULL) {
			m->hooks->problem(m->hooks->ctx, MERGE_OLD, old.number, why);
			return -1;
		}
		last = old.key;
		if (settle(m, &old) != 0)
			return -1;
	}
	while (m->fresh_at < m->n_fresh)
		if (add(m) != 0)
			return -1;
	return 0;
}

int merge(const struct span texts[N_MERGE_INPUTS], const struct merge_hooks *hooks)
{
	struct merge m = {.hooks = hooks, .later = texts[MERGE_LOG].s != NULL};
	struct problem fresh = {hooks, MERGE_FRESH}, log = {hooks, MERGE_LOG};
	int rc;

	m.fresh = entry_index(texts[MERGE_FRESH], &m.n_fresh, NULL, on_problem, &fresh);
	m.log = entry_index(texts[MERGE_LOG], &m.n_log, has_outcome, on_problem, &log);
	rc = merge_lines(&m, texts[MERGE_OLD]);
	free(m.fresh);
	free(m.log);
	jsonscan_free(&m.old_scan);
	jsonscan_free(&m.fresh_scan);
	jsonscan_free(&m.log_scan);
	buf_free(&m.line);
	buf_free(&m.change);
	return rc;
}
