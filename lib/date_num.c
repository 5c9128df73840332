/* Days and months in digits alone. */
#include <string.h>

#include "date_cal.h"
#include "date_day.h"

/* Packed dates look like any eight digits. */
#define PACKED_YEAR_MIN 1970
#define PACKED_YEAR_MAX 2099

/* Day and month of a numeric date, a before b. */
static bool order_day_month(struct date_parts *p, int a, int b, bool dots)
{
	struct date *d = &p->d;
	/* No locale of CLDR writes month.day.year; who asks for it by hints.order gets it. */
	bool month_day = p->order == DATE_ORDER_MDY && (!dots || p->hints->order == DATE_ORDER_MDY);
	bool can_dm = b >= 1 && b <= 12 && a >= 1 && a <= 31;
	bool can_md = a >= 1 && a <= 12 && b >= 1 && b <= 31;
	if (!can_dm && !can_md)
		return false;
	d->order = (month_day && can_md) || !can_dm ? DATE_ORDER_MDY : DATE_ORDER_DMY;
	if (d->order == DATE_ORDER_MDY) {
		d->month = a;
		d->day = b;
	} else {
		d->day = a;
		d->month = b;
	}
	d->ambiguous = can_dm && can_md && a != b && (!dots || p->hints->order == DATE_ORDER_MDY);
	if (a == b)
		d->order = DATE_ORDER_ANY;
	if (d->ambiguous) {
		d->other_month = d->day;
		d->other_day = d->month;
	}
	return true;
}

/* The separator after token i: its code point, ' ', or 0 if none fits; *next is the token after. */
static int32_t separator(struct date_lex *lx, unsigned i, unsigned *next)
{
	const struct date_token *t = date_lex_token(lx, i + 1);
	*next = i + 1;
	if (t->type == DATE_T_NUM)
		return t->space && !t->line ? ' ' : 0;
	*next = i + 2;
	if (t->type == DATE_T_NAME && (t->len == 2 || t->len == 3) && memcmp(t->at, "de", 2) == 0 &&
	    (t->len == 2 || t->at[2] == 'l'))
		return 'd'; /* es, pt: "9 de 8 de 1971" */
	if (t->type != DATE_T_PUNCT ||
	    (t->value != '.' && t->value != '/' && t->value != '-' && t->value != ','))
		return 0;
	return t->value;
}

/* The three numbers of a numeric date and what stands between them. */
struct triple {
	const struct date_token *a, *b, *c;
	unsigned ic; /* where c is */
	int32_t s1, s2;
};

static bool read_triple(struct date_lex *lx, unsigned i, struct triple *t)
{
	unsigned ib;
	t->a = date_lex_token(lx, i);
	if (t->a->type != DATE_T_NUM || t->a->digits > 4 || t->a->digits == 3)
		return false;
	t->s1 = separator(lx, i, &ib);
	t->b = date_lex_token(lx, ib);
	if (!t->s1 || !date_is_number(t->b, 1, 31, 2))
		return false;
	t->s2 = separator(lx, ib, &t->ic);
	t->c = date_lex_token(lx, t->ic);
	return t->s2 && t->c->type == DATE_T_NUM && !t->c->line;
}

static bool numeric_year_fits(const struct date_parts *p, int year)
{
	return p->calendar != DATE_GREGORIAN ||
	       (year >= NUMERIC_YEAR_MIN && year <= NUMERIC_YEAR_MAX);
}

/* "2018-06-14", "2018/6/14", "2018. 6. 14." */
static unsigned numeric_year_first(struct date_lex *lx, struct triple *t, struct date_parts *p)
{
	if (t->s1 == ' ' || t->s1 == 'd' || t->s1 != t->s2)
		return 0;
	/* "2018-06-1410:50" */
	if (t->c->digits > 2 && t->c->digits < 7 &&
	    date_is_punct(date_lex_token(lx, t->ic + 1), ':'))
		date_lex_split(lx, t->ic, 2);
	if (!date_is_number(t->c, 1, 31, 2))
		return 0;
	p->calendar = date_calendar_of(lx, t->a);
	p->d.year = t->a->value;
	bool swapped = t->b->value > 12;
	p->d.month = swapped ? t->c->value : t->b->value;
	p->d.day = swapped ? t->b->value : t->c->value;
	return numeric_year_fits(p, p->d.year) && date_settle(p) ? t->ic + 1 : 0;
}

/* "14/06/18", "14. 6. 18", "18/6/14": two digits, so the rest must be tight. */
static unsigned numeric_short(const struct triple *t, struct date_parts *p)
{
	bool tight = !t->b->space && !t->c->space;
	bool spread = t->s1 == '.' && t->b->space && t->c->space;
	if (t->s1 != t->s2 || t->s1 == ' ' || t->s1 == ',' || t->s1 == 'd' || (!tight && !spread))
		return 0;
	p->d.weak = true;
	if (p->order == DATE_ORDER_YMD && t->a->digits == 2 && date_is_number(t->b, 1, 12, 2) &&
	    date_is_number(t->c, 1, 31, 2)) {
		p->d.year = date_full_year(t->a->value, p->hints);
		p->d.month = t->b->value;
		p->d.day = t->c->value;
	} else if (t->c->digits == 2 &&
		   order_day_month(p, t->a->value, t->b->value, t->s1 == '.')) {
		p->d.year = date_full_year(t->c->value, p->hints);
	} else {
		return 0;
	}
	return date_settle(p) ? t->ic + 1 : 0;
}

/* "28.09.1912:44" is a year of two digits and a clock; "14/06/2018:10:50:00" has one of four. */
static void split_short_year(struct date_lex *lx, unsigned i)
{
	const struct date_token *m = date_lex_token(lx, i + 2);
	if (date_lex_token(lx, i)->digits != 4 || !date_is_punct(date_lex_token(lx, i + 1), ':') ||
	    m->type != DATE_T_NUM || m->digits != 2 || date_lex_token(lx, i)->value % 100 > 23)
		return;
	if (!date_is_punct(date_lex_token(lx, i + 3), ':') ||
	    date_lex_token(lx, i + 4)->type != DATE_T_NUM)
		date_lex_split(lx, i, 2);
}

unsigned date_numeric_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	struct triple t;
	bool two;
	if (!read_triple(lx, i, &t))
		return 0;
	if (t.a->digits == 4)
		return numeric_year_first(lx, &t, p);
	if (t.c->digits <= 2)
		return numeric_short(&t, p);
	split_short_year(lx, t.ic);
	read_triple(lx, i, &t);
	if (t.c->digits <= 2)
		return numeric_short(&t, p);
	if (!date_parts_year(lx, t.ic, p->hints, &p->d.year, &two) ||
	    !order_day_month(p, t.a->value, t.b->value, t.s1 == '.' || t.s1 == 'd') ||
	    (t.s1 == 'd') != (t.s2 == 'd'))
		return 0;
	p->d.weak = t.s1 != t.s2 || t.s1 == ' ' || t.s1 == ',';
	p->calendar = date_calendar_of(lx, t.c);
	if (!numeric_year_fits(p, t.c->value))
		return 0;
	if (date_settle(p))
		return t.ic + 1;
	if (!p->d.ambiguous)
		return 0;
	p->d.month = p->d.other_month;
	p->d.day = p->d.other_day;
	p->d.ambiguous = false;
	return date_settle(p) ? t.ic + 1 : 0;
}

/* "2018-06", "2018/06", "06/2018", and R1.6.14 of Japanese forms. */
unsigned date_numeric_month(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	unsigned next;
	const struct date_token *a = date_lex_token(lx, i);
	int32_t s = a->type == DATE_T_NUM ? separator(lx, i, &next) : 0;
	if (s != '-' && s != '/' && s != '.')
		return 0;
	const struct date_token *b = date_lex_token(lx, next);
	if (b->type != DATE_T_NUM || b->space)
		return 0;
	const struct date_token *year = a->digits == 4 ? a : b, *month = a->digits == 4 ? b : a;
	if (year->digits != 4 || month->digits != 2 || month->value < 1 || month->value > 12 ||
	    year->value < NUMERIC_YEAR_MIN || year->value > NUMERIC_YEAR_MAX ||
	    (s == '.' && a == year))
		return 0;
	const struct date_token *after = date_lex_token(lx, next + 1);
	if (after->type == DATE_T_PUNCT && !after->space &&
	    (after->value == s || after->value == ':') &&
	    date_lex_token(lx, next + 2)->type == DATE_T_NUM)
		return 0;
	p->d.year = year->value;
	p->d.month = month->value;
	p->d.weak = true;
	return date_settle(p) ? next + 1 : 0;
}

/* "20180614", with a time run on or after a T. */
unsigned date_packed_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NUM || (t->digits != 8 && t->digits != 14 && t->digits != 12))
		return 0;
	const struct date_token *next = date_lex_token(lx, i + 1);
	bool time = t->digits == 8 && !next->space && next->len == 1 && *next->at == 'T' &&
		    date_lex_token(lx, i + 2)->type == DATE_T_NUM;
	if (!time && !(p->hints->find & DATE_FIND_PACKED))
		return 0;
	if (t->zero != '0')
		return 0;
	int v[7] = {0};
	for (unsigned n = 0; n < t->digits / 2u; n++)
		v[n] = (t->at[2 * n] - '0') * 10 + t->at[2 * n + 1] - '0';
	struct date *d = &p->d;
	d->year = v[0] * 100 + v[1];
	d->month = v[2];
	d->day = v[3];
	d->weak = !time;
	if (d->year < PACKED_YEAR_MIN || d->year > PACKED_YEAR_MAX || d->day < 1 || !date_settle(p))
		return 0;
	if (t->digits >= 12) {
		if (v[4] > 23 || v[5] > 59 || v[6] > 59)
			return 0;
		d->hour = v[4];
		d->minute = v[5];
		d->second = v[6];
		d->precision = t->digits == 14 ? DATE_SECOND : DATE_MINUTE;
	}
	return i + 1;
}
