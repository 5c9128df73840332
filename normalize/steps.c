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

static void swap(struct steps *t)
{
	struct buf b = t->out;

	t->out = t->work;
	t->work = b;
	buf_clear(&t->out);
}

/* Compose the lines that need it, in place of t->out. */
static void compose(struct steps *t, struct repairs *r)
{
	size_t at = utf8_nfc_prefix(t->out.data, t->out.len), from, to, before;
	const char *s, *stop;

	if (at == t->out.len)
		return;
	swap(t);
	s = t->work.data;
	for (from = 0; from < t->work.len; from = to) {
		at = from + utf8_nfc_prefix(s + from, t->work.len - from);
		if (at == t->work.len) {
			to = at;
			buf_add(&t->out, s + from, to - from);
			continue;
		}
		while (at > from && s[at - 1] != '\n')
			at--;
		stop = memchr(s + at, '\n', t->work.len - at);
		to = stop != NULL ? (size_t)(stop + 1 - s) : t->work.len;
		buf_add(&t->out, s + from, at - from);
		before = t->out.len;
		utf8_nfc(s + at, to - at, &t->out);
		if (t->out.len - before != to - at ||
		    memcmp(t->out.data + before, s + at, to - at) != 0)
			r->n[STEP_NFC]++;
	}
}

static void join_lines(struct steps *t, unsigned steps, struct repairs *r)
{
	struct wrap_counts n = {0};

	if (t->out.len == 0 || memchr(t->out.data, '\n', t->out.len) == NULL)
		return;
	swap(t);
	wrap_join(t->work.data, t->work.len, step_on(steps, STEP_HYPHEN), &t->out, &n);
	r->n[STEP_WRAP] += n.lines;
	r->n[STEP_HYPHEN] += n.hyphens;
}

/* Every step once, from t->work to t->out. */
static void once(struct steps *t, bool prose, unsigned steps, struct repairs *r)
{
	buf_clear(&t->out);
	if (repair_text(t->work.data, t->work.len, steps, &t->out, r))
		swap(t);
	space_normalize(t->work.data, t->work.len, prose, steps, &t->out, r);
	if (prose && step_on(steps, STEP_WRAP))
		join_lines(t, steps, r);
	if (t->out.len != 0 && punct_wanted(steps)) {
		swap(t);
		punct_normalize(t->work.data, t->work.len, steps, &t->out, r);
	}
	if (t->out.len != 0 && step_on(steps, STEP_NFC))
		compose(t, r);
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

	buf_clear(&t->out);
	buf_add(&t->out, s, len);
	for (round = 0; round < ROUNDS_MAX; round++) {
		before = after;
		swap(t);
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
