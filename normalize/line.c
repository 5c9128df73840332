#include "line.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "buf.h"
#include "evidence.h"
#include "jsonl.h"
#include "jsonscan.h"
#include "lang.h"
#include "sentence.h"
#include "signals.h"
#include "steps.h"
#include "url.h"
#include "xalloc.h"

/* A member that is written anew, or left out if it has no JSON; the rest are copied as they stand.
 */
struct change {
	const char *name;
	size_t name_len;
	size_t at, len; /* of its JSON in line.values */
	bool done;
};

struct line {
	const struct line_options *options;
	struct dedup *dedup;
	struct jsonscan members, inner;
	struct steps text;
	struct buf raw, value, prose, values, why;
	struct change *changes;
	size_t n_changes, changes_cap;
	bool prose_changed;
	struct repairs repairs;
	struct signals_scratch *signals;
	struct lang lang; /* of the record's text */
	struct arena arena;
};

/* Fields of one line each; winnow-record(5). */
static const char *const titles[] = {"title", "author", "sitename", "description"};
static const char *const lists[] = {"categories", "tags"};
/* What is added to records, replaced in them or left out of them; "language" is only added. */
static const char *const written[] = {
    "date",          "date_precision",     "date_from",      "date_confidence", "date_ambiguous",
    "date_modified", "language_detected",  "language_score", "signals",         "repairs",
    "duplicate_of",  "paragraphs_dropped", "fingerprint"};

struct line *line_new(const struct line_options *options, struct dedup *dedup)
{
	struct line *l = xcalloc(1, sizeof *l);

	l->options = options;
	l->dedup = dedup;
	if (options->signals)
		l->signals = signals_scratch_new();
	return l;
}

void line_free(struct line *l)
{
	jsonscan_free(&l->members);
	jsonscan_free(&l->inner);
	steps_free(&l->text);
	buf_free(&l->raw);
	buf_free(&l->value);
	buf_free(&l->prose);
	buf_free(&l->values);
	buf_free(&l->why);
	free(l->changes);
	signals_scratch_free(l->signals);
	arena_free(&l->arena);
	free(l);
}

static bool is_one_of(const struct jsonscan_member *m, const char *const *names, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strlen(names[i]) == m->name_len && memcmp(names[i], m->name, m->name_len) == 0)
			return true;
	return false;
}

bool line_writes(const char *name)
{
	const struct jsonscan_member m = {.name = name, .name_len = strlen(name)};

	return is_one_of(&m, written, sizeof written / sizeof *written);
}

/* Begin the new value of a member; what is added to line.values until end_change is its JSON. */
static void begin_change(struct line *l, const char *name, size_t name_len)
{
	if (l->n_changes == l->changes_cap) {
		l->changes_cap = l->changes_cap != 0 ? l->changes_cap * 2 : 16;
		l->changes = xrealloc(l->changes, l->changes_cap * sizeof *l->changes);
	}
	l->changes[l->n_changes++] =
	    (struct change){.name = name, .name_len = name_len, .at = l->values.len};
}

static void end_change(struct line *l)
{
	struct change *c = &l->changes[l->n_changes - 1];

	c->len = l->values.len - c->at;
}

/* The text of a member, normalized, into line.text; true if that changed it. */
static bool normalize_text(struct line *l, const struct jsonscan_member *m, bool prose)
{
	const char *s = m->value;
	size_t len = m->value_len;

	if (len != 0 && memchr(s, '\\', len) != NULL) {
		buf_clear(&l->value);
		jsonscan_unescape(s, len, &l->value);
		s = l->value.data;
		len = l->value.len;
	}
	steps_run(&l->text, s, len, prose, l->options->steps, &l->repairs);
	return l->text.len != len || (l->text.s != s && memcmp(l->text.s, s, len) != 0);
}

static void change_text(struct line *l, const struct jsonscan_member *m, bool prose)
{
	if (m->type != JSONSCAN_TEXT || !normalize_text(l, m, prose))
		return;
	begin_change(l, m->name, m->name_len);
	json_put_text(&l->values, l->text.s, l->text.len);
	end_change(l);
}

static void change_list(struct line *l, const struct jsonscan_member *m)
{
	bool changed = false;
	size_t i;

	if (m->type != JSONSCAN_LIST ||
	    jsonscan_list(&l->inner, m->value, m->value_len) != JSONSCAN_OK)
		return;
	begin_change(l, m->name, m->name_len);
	for (i = 0; i < l->inner.n_members; i++) {
		const struct jsonscan_member *e = &l->inner.members[i];

		buf_addc(&l->values, i == 0 ? '[' : ',');
		if (e->type != JSONSCAN_TEXT) {
			buf_add(&l->values, e->value, e->value_len);
		} else if (normalize_text(l, e, false)) {
			json_put_text(&l->values, l->text.s, l->text.len);
			changed = true;
		} else {
			buf_add(&l->values, e->value - 1, e->value_len + 2);
		}
	}
	buf_addc(&l->values, ']');
	if (changed)
		end_change(l);
	else
		l->n_changes--;
}

/* A record that was explained before and needed nothing now keeps its explanation. */
static void put_repairs(struct line *l)
{
	char before = '{';
	size_t sum = 0;
	int i;

	for (i = 0; i < N_STEPS; i++)
		sum += l->repairs.n[i];
	if (sum == 0)
		return;
	begin_change(l, "repairs", strlen("repairs"));
	for (i = 0; i < N_STEPS; i++)
		if (l->repairs.n[i] != 0) {
			buf_addf(&l->values, "%c\"%s\":%zu", before, steps_name((enum step)i),
				 l->repairs.n[i]);
			before = ',';
		}
	buf_addc(&l->values, '}');
	end_change(l);
}

static void add_text(struct line *l, const char *name, const char *s)
{
	begin_change(l, name, strlen(name));
	json_put_text(&l->values, s, strlen(s));
	end_change(l);
}

/* Two decimals. */
static void add_share(struct line *l, const char *name, double v)
{
	begin_change(l, name, strlen(name));
	buf_addf(&l->values, "%.2f", v);
	end_change(l);
}

static const char *language_of(struct line *l)
{
	const char *declared = evidence_text(&l->members, "language", &l->arena);

	return declared != NULL ? declared : l->lang.code;
}

/* The page's own word stands; what is detected stands beside it. */
static void add_language(struct line *l)
{
	if (l->lang.code == NULL)
		return;
	if (jsonscan_get(&l->members, "language") == NULL)
		add_text(l, "language", l->lang.code);
	add_text(l, "language_detected", l->lang.code);
	add_share(l, "language_score", l->lang.score);
}

static void add_signals(struct line *l)
{
	struct signals s;

	signals_compute(l->prose.data, l->prose.len, l->signals, &s);
	begin_change(l, "signals", strlen("signals"));
	signals_put(&s, &l->values);
	end_change(l);
}

static void add_dates(struct line *l)
{
	const char *language = language_of(l);
	struct when when;

	if (!evidence_decide(&l->members, language, &l->inner, &l->arena, &when))
		return;
	if (when.published.precision != DATE_NONE) {
		add_text(l, "date", when.published.text);
		add_text(l, "date_precision", when_precision_name(when.published.precision));
		add_text(l, "date_from", when.published.from);
		begin_change(l, "date_ambiguous", strlen("date_ambiguous"));
		if (when.published.ambiguous) /* an earlier decision's is left out otherwise */
			buf_adds(&l->values, "true");
		end_change(l);
		add_share(l, "date_confidence", when.published.confidence);
	}
	if (when.modified.precision != DATE_NONE)
		add_text(l, "date_modified", when.modified.text);
}

static struct change *find_change(struct line *l, const struct jsonscan_member *m)
{
	size_t i;

	for (i = 0; i < l->n_changes; i++)
		if (l->changes[i].name_len == m->name_len &&
		    memcmp(l->changes[i].name, m->name, m->name_len) == 0)
			return &l->changes[i];
	return NULL;
}

static void put_key(struct buf *out, const char *name, size_t len)
{
	if (out->data[out->len - 1] != '{')
		buf_addc(out, ',');
	buf_addc(out, '"');
	buf_add(out, name, len);
	buf_add(out, "\":", 2);
}

/* key is the name as it is written, with its escapes. */
static void put_change(const struct line *l, struct change *c, const char *key, size_t key_len,
		       struct buf *out)
{
	if (c->done || c->len == 0)
		return;
	put_key(out, key, key_len);
	buf_add(out, l->values.data + c->at, c->len);
	c->done = true;
}

/* The members in their order, then what is new. */
static void put_record(struct line *l, struct buf *out)
{
	struct change *c;
	size_t i;

	buf_addc(out, '{');
	for (i = 0; i < l->members.n_members; i++) {
		const struct jsonscan_member *m = &l->members.members[i];
		bool quoted = m->type == JSONSCAN_TEXT;

		if ((c = find_change(l, m)) != NULL) {
			put_change(l, c, m->key, m->key_len, out);
		} else {
			put_key(out, m->key, m->key_len);
			buf_add(out, m->value - quoted, m->value_len + (quoted ? 2 : 0));
		}
	}
	for (i = 0; i < l->n_changes; i++)
		put_change(l, &l->changes[i], l->changes[i].name, l->changes[i].name_len, out);
	buf_add(out, "}\n", 2);
}

static void put_paragraph(struct line *l, const char *s, size_t len, struct buf *out)
{
	size_t at = 0, end = len;

	while (at < len) {
		if (l->options->sentences)
			end = sentence_end(s, len, at);
		buf_add(out, s + at, end - at);
		buf_addc(out, '\n');
		for (at = end; at < len && s[at] == ' '; at++)
			;
	}
}

/* A paragraph or a sentence a line, and an empty line after the last. */
static void put_plain(struct line *l, struct buf *out)
{
	const char *s = l->prose.data, *end = s + l->prose.len, *stop;

	for (; s < end; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL)
			stop = end;
		put_paragraph(l, s, (size_t)(stop - s), out);
	}
	buf_addc(out, '\n');
}

static void change_members(struct line *l, const struct jsonscan_member *text)
{
	static const char *const comments = "comments";
	size_t i;

	for (i = 0; i < l->members.n_members; i++) {
		const struct jsonscan_member *m = &l->members.members[i];

		if (m == text) {
			l->prose_changed = normalize_text(l, m, true);
			buf_add(&l->prose, l->text.s, l->text.len);
		} else if (is_one_of(m, titles, sizeof titles / sizeof *titles)) {
			change_text(l, m, false);
		} else if (is_one_of(m, lists, sizeof lists / sizeof *lists)) {
			change_list(l, m);
		} else if (is_one_of(m, &comments, 1)) {
			change_text(l, m, true);
		}
	}
}

static bool is_blank(const char *s, size_t len)
{
	while (len > 0 && (*s == ' ' || *s == '\t' || *s == '\r')) {
		s++;
		len--;
	}
	return len == 0;
}

static enum jsonscan_error scan(struct line *l, const char *s, size_t len)
{
	enum jsonscan_error e = jsonscan_object(&l->members, s, len);

	if (l->options->lossy && (e == JSONSCAN_BAD_UTF8 || e == JSONSCAN_LONE_SURROGATE)) {
		buf_clear(&l->raw);
		if (json_repair(s, len, &l->raw) != 0)
			e = jsonscan_object(&l->members, l->raw.data, l->raw.len);
	}
	return e;
}

/* In a language that was asked for: as detected, or else as stated. */
static bool is_wanted(struct line *l)
{
	const char *tag = l->lang.code != NULL ? l->lang.code : language_of(l);

	return lang_listed(l->options->languages, tag);
}

/* The site that the document says it is of; NULL if it says none. */
static const char *site_of(struct line *l)
{
	const char *site = evidence_text(&l->members, "hostname", &l->arena);
	const char *url = evidence_text(&l->members, "url", &l->arena);

	if (site != NULL && *site != '\0')
		return site;
	buf_clear(&l->value);
	if (url == NULL || url_hostname(url, strlen(url), &l->value) != 0)
		return NULL;
	return arena_strndup(&l->arena, l->value.data, l->value.len);
}

/* Leave out the paragraphs that the site's other pages had. */
static int drop_paragraphs(struct line *l)
{
	const char *site = site_of(l);
	size_t dropped = 0;

	if (site == NULL)
		return 0;
	buf_clear(&l->value);
	if (dedup_paragraphs(l->dedup, site, l->prose.data, l->prose.len, &l->value, &dropped) != 0)
		return -1;
	if (dropped == 0)
		return 0;
	buf_clear(&l->prose);
	buf_add(&l->prose, l->value.data, l->value.len);
	l->prose_changed = true;
	begin_change(l, "paragraphs_dropped", strlen("paragraphs_dropped"));
	buf_addf(&l->values, "%zu", dropped);
	end_change(l);
	/* Of the text that was; left out. */
	begin_change(l, "fingerprint", strlen("fingerprint"));
	end_change(l);
	return 0;
}

/* 1 if the text is in the corpus already. */
static int find_duplicate(struct line *l)
{
	const char *name = evidence_text(&l->members, "url", &l->arena);
	int found;

	if (name == NULL || *name == '\0')
		name = evidence_text(&l->members, "id", &l->arena);
	buf_clear(&l->value);
	found =
	    dedup_text(l->dedup, l->prose.data, l->prose.len, l->options->dedup, name, &l->value);
	if (found == 1)
		add_text(l, "duplicate_of", l->value.data);
	return found;
}

/* What the corpus holds already goes or is told. Whole texts come first: a copy of a page is one
 * whether or not its site's paragraphs were known before it. */
static enum line_status compare(struct line *l)
{
	int found = 0;

	if (l->options->dedup != DEDUP_NONE && l->prose.len != 0)
		found = find_duplicate(l);
	if (found < 0)
		return LINE_STOP;
	if (found == 1 && l->options->drop_duplicates)
		return LINE_DROPPED;
	if (l->options->dedup_paragraphs && drop_paragraphs(l) != 0)
		return LINE_STOP;
	return LINE_OK;
}

/* Whether the document is one to write. Only such are remembered. */
static enum line_status judge(struct line *l)
{
	enum line_status status = l->dedup != NULL ? compare(l) : LINE_OK;

	l->lang = (struct lang){0};
	if (status == LINE_OK && (l->options->language || l->options->languages != NULL))
		l->lang = lang_detect(l->prose.data, l->prose.len);
	if (status == LINE_OK && l->options->languages != NULL && !is_wanted(l))
		status = LINE_DROPPED;
	if (l->dedup == NULL)
		return status;
	if (status == LINE_OK)
		return dedup_remember(l->dedup) == 0 ? LINE_OK : LINE_STOP;
	dedup_forget(l->dedup);
	return status;
}

static void add_members(struct line *l, const struct jsonscan_member *text)
{
	if (l->options->plain)
		return;
	if (l->prose_changed) {
		begin_change(l, text->name, text->name_len);
		json_put_text(&l->values, l->prose.data, l->prose.len);
		end_change(l);
	}
	if (l->options->language)
		add_language(l);
	if (l->options->dates)
		add_dates(l);
	if (l->options->signals)
		add_signals(l);
	if (l->options->explain)
		put_repairs(l);
}

/* What is wrong with a record that has no text: its member of that name is missing or no text. */
static const char *no_text(struct line *l, const struct jsonscan_member *m)
{
	const char *field = l->options->field;

	if (strcmp(field, "text") == 0)
		return m == NULL ? "no text field" : "the text field holds no string";
	buf_clear(&l->why);
	buf_addf(&l->why, m == NULL ? "no field %s" : "the field %s holds no string", field);
	return l->why.data;
}

enum line_status line_normalize(struct line *l, const char *s, size_t len, struct buf *out,
				const char **why)
{
	const struct jsonscan_member *text;
	enum line_status status;
	enum jsonscan_error e;

	if (is_blank(s, len))
		return LINE_EMPTY;
	if ((e = scan(l, s, len)) != JSONSCAN_OK) {
		*why = jsonscan_reason(e);
		return LINE_FAILED;
	}
	text = jsonscan_get(&l->members, l->options->field);
	if (text == NULL || text->type != JSONSCAN_TEXT) {
		*why = no_text(l, text);
		return LINE_FAILED;
	}
	l->repairs = (struct repairs){0};
	l->n_changes = 0;
	buf_clear(&l->values);
	buf_clear(&l->prose);
	arena_reset(&l->arena);
	change_members(l, text);
	if ((status = judge(l)) != LINE_OK) {
		*why = status == LINE_STOP ? dedup_error(l->dedup) : NULL;
		return status;
	}
	add_members(l, text);
	if (l->options->plain)
		put_plain(l, out);
	else
		put_record(l, out);
	return LINE_OK;
}
