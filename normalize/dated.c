#include "dated.h"

#include <string.h>

#include "utf8.h"

/* Shares: of a date inside a sentence, of one inside a long element that shows dates, of one that
 * is not all of its line, of each further one. */
#define SENTENCE_SHARE 0.1
#define ELEMENT_SHARE 0.25
#define PART_SHARE 0.75
#define NEXT_SHARE 0.6
/* Letters beside the dates of a line: so few are a byline or a place; so many may stand beside a
 * date that is cued or begins the line; with more the line is a sentence. */
#define FEW_LETTERS 20
#define MANY_LETTERS 40
/* The dash after a place and a day, with which an agency's first sentence begins, is so near. */
#define DATELINE_BYTES 48

struct line {
	const char *s;
	size_t len; /* of what is looked at */
	enum dated_as as;
	struct dated_date *dates;
	size_t n;
};

struct date dated_other_reading(const struct date *d)
{
	struct date other = *d;
	other.month = d->other_month;
	other.day = d->other_day;
	other.other_month = d->month;
	other.other_day = d->day;
	other.order = d->order == DATE_ORDER_MDY ? DATE_ORDER_DMY : DATE_ORDER_MDY;
	return other;
}

/* Letters and digits of s; a letter that is a word by itself counts as two. */
static size_t letters(const char *s, size_t len)
{
	const char *end = s + len;
	size_t n = 0;

	while (s < end) {
		uint32_t c = utf8_next(&s, end);
		n += utf8_is_letter(c) + utf8_is_cjk(c) + (c >= '0' && c <= '9');
	}
	return n;
}

/* Digits, or letters of scripts without case, in which days are written as numbers, too. */
static bool has_digits(const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end) {
		uint32_t c = utf8_next(&s, end);
		if ((c >= '0' && c <= '9') || c >= UTF8_UNCASED)
			return true;
	}
	return false;
}

/* Whether a date may be the page's own: not "in 24 hours", nor "the Fourth of July", a holiday, nor
 * "five years ago" in a sentence. */
static bool may_be_own(const struct line *l, const struct date *d)
{
	if (l->as == DATED_VALUE)
		return true;
	if (d->ahead)
		return false;
	if (d->without_year && !has_digits(l->s + d->start, d->len))
		return false;
	return !d->relative || !d->weak || d->precision >= DATE_DAY ||
	       letters(l->s, l->len) < letters(l->s + d->start, d->len) + FEW_LETTERS;
}

static void find_dates(struct line *l, const struct date_hints *hints)
{
	struct date d;
	size_t at = 0;

	while (l->n < DATED_N && date_find(l->s, l->len, at, hints, &d)) {
		/* "14 June 2018, 3 min read" */
		if (d.relative && l->n > 0)
			break;
		size_t from = at;
		at = d.start + d.len;
		if (!may_be_own(l, &d))
			continue;
		/* "Today's paper, 12 May 2018" */
		if (l->n > 0 && l->dates[l->n - 1].d.relative && l->dates[l->n - 1].d.weak &&
		    !l->dates[l->n - 1].cued)
			l->n--;
		enum datecue kind = l->as == DATED_VALUE
					? DATECUE_NONE
					: datecue_before(l->s + from, d.start - from);
		l->dates[l->n++] = (struct dated_date){d, kind, kind != DATECUE_NONE, 1};
	}
}

/* What is said of the whole string is said of its first date, unless words before another one say
 * what that is: then it may be said of that. */
static void name_first(struct line *l, enum datecue kind)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->dates[i].cued)
			return;
	if (l->n > 0)
		l->dates[0].kind = kind;
}

/* Letters of the line beside its dates. */
static size_t letters_beside(const struct line *l)
{
	size_t n = 0, at = 0;

	for (size_t i = 0; i < l->n; i++) {
		n += letters(l->s + at, l->dates[i].d.start - at);
		at = l->dates[i].d.start + l->dates[i].d.len;
	}
	return n + letters(l->s + at, l->len - at);
}

/* "LONDON, June 17, 2019 (Agency) -- The mill…": the line ends at the dash. What stands before the
 * date is a place, set off from it. */
static void cut_dateline(struct line *l)
{
	static const char *const dashes[] = {"--", " - ", "–", "—"};
	const struct date *d = &l->dates[0].d;
	size_t at = d->start, from = d->start + d->len, end = from + DATELINE_BYTES;

	while (at > 0 && l->s[at - 1] == ' ')
		at--;
	if (at > DATELINE_BYTES || (at > 0 && strchr(",)/:-", l->s[at - 1]) == NULL))
		return;
	if (l->n > 1 && end > l->dates[1].d.start)
		end = l->dates[1].d.start;
	for (; from < l->len && from < end; from++)
		for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
			if (strncmp(l->s + from, dashes[i], strlen(dashes[i])) == 0) {
				l->len = from;
				l->n = 1;
				return;
			}
}

static bool is_before(const struct date *a, const struct date *b)
{
	struct date other_a = a->ambiguous ? dated_other_reading(a) : *a;
	struct date other_b = b->ambiguous ? dated_other_reading(b) : *b;

	return date_seconds(a) < date_seconds(b) && date_seconds(&other_a) < date_seconds(&other_b);
}

/* Of two days in one short line, the later first, that is the change's: nobody would tell a
 * publication before an earlier thing. */
static void name_pair(struct line *l)
{
	struct dated_date *a = &l->dates[0], *b = &l->dates[1];

	if (l->as == DATED_VALUE || l->n != 2 || a->d.weak || b->d.weak ||
	    a->d.precision < DATE_DAY || b->d.precision < DATE_DAY || !is_before(&b->d, &a->d) ||
	    (a->cued && a->kind == DATECUE_PUBLISHED) || (b->cued && b->kind == DATECUE_MODIFIED) ||
	    letters_beside(l) >= MANY_LETTERS)
		return;
	*a = (struct dated_date){a->d, DATECUE_MODIFIED, true, 1};
	*b = (struct dated_date){b->d, DATECUE_PUBLISHED, true, 1};
}

/* Whether a date is the first thing in a line or comes right after its label: "Date: …". */
static bool is_first(const struct line *l, const struct date *d)
{
	size_t at = d->start, before = letters(l->s, at);

	while (at > 0 && l->s[at - 1] == ' ')
		at--;
	return before == 0 ||
	       (before < FEW_LETTERS &&
		(l->s[at - 1] == ':' || (at >= 3 && memcmp(l->s + at - 3, "：", 3) == 0)));
}

/* The share of its weight that a date keeps by its place in the string: one in the middle of a
 * sentence is what the sentence is about. */
static double share_of_place(const struct line *l, const struct dated_date *st)
{
	size_t beside;

	if (l->as == DATED_VALUE)
		return 1;
	beside = letters_beside(l);
	/* A separator after it is nothing: "17 June 2019 |". */
	if (beside == 0 && l->n == 1 && st->d.start == 0)
		return 1;
	if (l->as == DATED_ELEMENT)
		return st->cued || beside < MANY_LETTERS || is_first(l, &st->d) ? 1 : ELEMENT_SHARE;
	if (beside < FEW_LETTERS || st->d.len * 2 >= l->len ||
	    (beside < MANY_LETTERS && (st->cued || is_first(l, &st->d))))
		return st->cued ? 1 : PART_SHARE;
	return SENTENCE_SHARE;
}

void dated_read(struct dated *out, const char *text, enum dated_as as, enum datecue kind,
		const struct date_hints *hints)
{
	struct line l = {text, strnlen(text, DATED_MAX), as, out->dates, 0};
	double share = 1;

	find_dates(&l, hints);
	name_first(&l, kind);
	if (as == DATED_LINE && l.n > 0)
		cut_dateline(&l);
	name_pair(&l);
	for (size_t i = 0; i < l.n; i++, share *= NEXT_SHARE) {
		struct dated_date *o = &l.dates[i];

		/* What is called the publication may stand last. */
		o->share =
		    share_of_place(&l, o) * (o->cued && o->kind == DATECUE_PUBLISHED ? 1 : share);
	}
	out->n = l.n;
}
