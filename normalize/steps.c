#include "steps.h"

#include <string.h>

#include "punct.h"
#include "repair.h"
#include "space.h"
#include "utf8.h"
#include "wrap.h"

/* Each round leaves less to do: an entity inside an entity, mojibake twice over. Real text is done
 * in two; what nests deeper than this was made to. */
#define ROUNDS_MAX 32

static const char *const names[] = {
#define X(id, name, on) name,
    STEPS(X)
#undef X
};

unsigned steps_default(void)
{
	return 0
#define X(id, name, on) | (unsigned)(on) << STEP_##id
	    STEPS(X)
#undef X
		;
}

enum step steps_find(const char *name, size_t len)
{
	int i;

	for (i = 0; i < N_STEPS; i++)
		if (strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
			break;
	return (enum step)i;
}

const char *steps_name(enum step s)
{
	return names[s];
}

/* What a step put into t->work becomes the text. */
static void take(struct steps *t)
{
	struct buf b = t->out;

	t->out = t->work;
	t->work = b;
	t->s = t->out.data;
	t->len = t->out.len;
}

/* Compose the lines that need it. */
static bool compose(struct steps *t, struct repairs *r)
{
	size_t at = utf8_nfc_prefix(t->s, t->len), from, to, before;
	const char *s = t->s, *stop;

	if (at == t->len)
		return false;
	for (from = 0; from < t->len; from = to) {
		at = from + utf8_nfc_prefix(s + from, t->len - from);
		if (at == t->len) {
			to = at;
			buf_add(&t->work, s + from, to - from);
			continue;
		}
		while (at > from && s[at - 1] != '\n')
			at--;
		stop = memchr(s + at, '\n', t->len - at);
		to = stop != NULL ? (size_t)(stop + 1 - s) : t->len;
		buf_add(&t->work, s + from, at - from);
		before = t->work.len;
		if (utf8_nfc(s + at, to - at, &t->work) != 0)
			buf_add(&t->work, s + at, to - at);
		if (t->work.len - before != to - at ||
		    memcmp(t->work.data + before, s + at, to - at) != 0)
			r->n[STEP_NFC]++;
	}
	return true;
}

static bool join_lines(struct steps *t, unsigned steps, struct repairs *r)
{
	struct wrap_counts n = {0};

	if (memchr(t->s, '\n', t->len) == NULL ||
	    !wrap_join(t->s, t->len, step_on(steps, STEP_HYPHEN), &t->work, &n))
		return false;
	r->n[STEP_WRAP] += n.lines;
	r->n[STEP_HYPHEN] += n.hyphens;
	return true;
}

/* Every step once. */
static void once(struct steps *t, bool prose, unsigned steps, struct repairs *r)
{
	buf_clear(&t->work);
	if (repair_text(t->s, t->len, steps, &t->work, r))
		take(t);
	buf_clear(&t->work);
	if (space_normalize(t->s, t->len, prose, steps, &t->work, r))
		take(t);
	buf_clear(&t->work);
	if (prose && step_on(steps, STEP_WRAP) && join_lines(t, steps, r))
		take(t);
	buf_clear(&t->work);
	if (punct_wanted(steps) && punct_normalize(t->s, t->len, steps, &t->work, r))
		take(t);
	buf_clear(&t->work);
	if (step_on(steps, STEP_NFC) && compose(t, r))
		take(t);
}

static size_t total(const struct repairs *r)
{
	size_t i, sum = 0;

	for (i = 0; i < N_STEPS; i++)
		sum += r->n[i];
	return sum;
}

void steps_run(struct steps *t, const char *s, size_t len, bool prose, unsigned steps,
	       struct repairs *r)
{
	size_t before, after = total(r);
	int round;

	t->s = s;
	t->len = len;
	for (round = 0; round < ROUNDS_MAX && t->len != 0; round++) {
		before = after;
		once(t, prose, steps, r);
		after = total(r);
		if (after == before)
			break;
	}
}

void steps_free(struct steps *t)
{
	buf_free(&t->out);
	buf_free(&t->work);
}
