/* Days, months and years in the orders people write them. */
#include <string.h>

#include "date_cal.h"
#include "date_parts.h"

/* Years a text may name without saying so; four digits outside it are amounts or numbers. */
#define YEAR_MIN 1000
#define YEAR_MAX 2200
/* Numeric dates have no word to vouch for them. */
#define NUMERIC_YEAR_MIN 1500
#define NUMERIC_YEAR_MAX 2150
/* Packed dates look like any eight digits. */
#define PACKED_YEAR_MIN 1970
#define PACKED_YEAR_MAX 2099
/* Thai years of 1900..2107, Persian of 1921..2071, Islamic of 1882..2077. */
#define BUDDHIST_MIN 2443
#define BUDDHIST_MAX 2650
#define JALALI_MIN 1300
#define JALALI_MAX 1450
#define HIJRI_MIN 1300
#define HIJRI_MAX 1500
/* Two digits mean a year so far ahead of now at most, else one of the last century; Java's
 * SimpleDateFormat takes the same. */
#define YEARS_AHEAD 20
/* Days of one month that are named together: "June 14, 15 and 16". */
#define DAYS_LISTED 4
/* Two digits mean 19xx from here on when nothing tells what year it is (POSIX strptime). */
#define PIVOT 69
/* Thai years of two digits are 25xx from here on: 2000 of this era. */
#define THAI_CENTURY 43

static bool is_number(const struct date_token *t, int min, int max, unsigned max_digits)
{
	return t->type == DATE_T_NUM && t->digits <= max_digits && t->value >= min &&
	       t->value <= max;
}

/* A month's name may also be a word between the parts: "di", "de", "la". */
static unsigned skip_gap(struct date_lex *lx, unsigned i, unsigned max, bool before_month)
{
	for (unsigned n = 0; n < max; n++, i++) {
		const struct date_token *t = date_lex_token(lx, i);
		if (t->type == DATE_T_PUNCT) {
			switch (t->value) {
			case '.':
			case ',':
			case '-':
			case '/':
			case '\'':
			case '(':
			case ')':
			case '#':
			case 0xBA:
			case 0xAA:
			case 0xB0:
				continue;
			default:
				return i;
			}
		}
		if (date_lex_reading(lx, t, DATE_C_CONN) < 0)
			return i;
		if (before_month && date_lex_reading(lx, t, DATE_C_MONTH) > 0 &&
		    date_lex_reading(lx, date_lex_token(lx, i + 1), DATE_C_MONTH) <= 0)
			return i;
	}
	return i;
}

unsigned date_parts_gap(struct date_lex *lx, unsigned i, unsigned max)
{
	return skip_gap(lx, i, max, true);
}

static int full_year(int two, const struct date_hints *hints)
{
	if (hints->has_now) {
		int year, month, day;
		date_from_days(hints->now / 86400, &year, &month, &day);
		int guess = year / 100 * 100 + two;
		return guess > year + YEARS_AHEAD ? guess - 100 : guess;
	}
	return two < PIVOT ? 2000 + two : 1900 + two;
}

bool date_parts_year(struct date_lex *lx, unsigned i, const struct date_hints *hints, int *year,
		     bool *weak)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NUM)
		return false;
	/* "14 June 201810:50": a year and a clock run together. */
	if ((t->digits == 5 || t->digits == 6) && date_is_punct(date_lex_token(lx, i + 1), ':'))
		date_lex_split(lx, i, 4);
	t = date_lex_token(lx, i);
	*weak = t->digits == 2;
	if (t->digits == 2)
		*year = full_year(t->value, hints);
	else if (t->digits == 4)
		*year = t->value;
	return t->digits == 2 || t->digits == 4;
}

/* The calendar a year of four digits is of, by what was said, the digits' script and the language.
 */
static enum date_calendar calendar_of(const struct date_lex *lx, const struct date_token *year)
{
	int y = year->value;
	if (year->digits != 4)
		return DATE_GREGORIAN;
	if (y >= BUDDHIST_MIN && y <= BUDDHIST_MAX)
		return DATE_BUDDHIST;
	if (y >= JALALI_MIN && y <= JALALI_MAX &&
	    (year->zero == 0x6F0 || date_language_is(lx, "fa")))
		return DATE_JALALI;
	if (y >= HIJRI_MIN && y <= HIJRI_MAX && (year->zero == 0x660 || date_language_is(lx, "ar")))
		return DATE_HIJRI;
	return DATE_GREGORIAN;
}

/* Turn what was written into a Gregorian day, month or year; false if there is no such. */
static bool settle(struct date_parts *p)
{
	struct date *d = &p->d;
	int64_t days;
	if (p->calendar == DATE_BUDDHIST)
		d->year -= 543;
	if (p->calendar == DATE_JALALI || p->calendar == DATE_HIJRI) {
		int day = d->day ? d->day : 1;
		if (!(p->calendar == DATE_JALALI ? date_from_jalali(d->year, d->month, day, &days)
						 : date_from_hijri(d->year, d->month, day, &days)))
			return false;
		date_from_days(days, &d->year, &d->month, &d->day);
		d->precision = DATE_DAY;
		d->ambiguous = false;
		return true;
	}
	if (d->month < 1 || d->month > 12)
		return false;
	/* Without a year 29 February may be right. */
	if (d->day < 0 || d->day > date_month_days(d->year ? d->year : 2000, d->month))
		return false;
	d->precision = d->day ? DATE_DAY : DATE_MONTH;
	return true;
}

static bool settle_named(struct date_parts *p, const struct date_token *year)
{
	if (year && year->digits == 4 && p->calendar == DATE_GREGORIAN) {
		int y = year->value;
		if (y >= BUDDHIST_MIN && y <= BUDDHIST_MAX)
			p->calendar = DATE_BUDDHIST;
		else if (y < YEAR_MIN || y > YEAR_MAX)
			return false;
	}
	return settle(p);
}

/* A month by name or "tháng 6"; 0 if token i is none. */
static int month_at(struct date_lex *lx, unsigned i, enum date_calendar *calendar)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NAME)
		return 0;
	int m = date_lex_reading(lx, t, DATE_C_MONTH);
	*calendar = DATE_GREGORIAN;
	if (m > 0)
		return m;
	if (date_lex_reading(lx, t, DATE_C_MONTHNUM) >= 0 && t->value >= 1 && t->value <= 12)
		return t->value;
	*calendar = DATE_JALALI;
	m = date_lex_reading(lx, t, DATE_C_JALALI);
	if (m > 0)
		return m;
	*calendar = DATE_HIJRI;
	m = date_lex_reading(lx, t, DATE_C_HIJRI);
	return m > 0 ? m : 0;
}

static bool year_fits(const struct date_parts *p, int year)
{
	switch (p->calendar) {
	case DATE_JALALI:
		return year >= JALALI_MIN && year <= JALALI_MAX;
	case DATE_HIJRI:
		return year >= HIJRI_MIN && year <= HIJRI_MAX;
	default:
		return true;
	}
}

/* An era before a year ("พ.ศ. 2561"); the tokens to skip. */
static unsigned skip_era(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	int era = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_ERA);
	if (era < 1 || era > 3)
		return i;
	if (era == 1)
		p->calendar = DATE_BUDDHIST;
	return date_is_punct(date_lex_token(lx, i + 1), '.') ? i + 2 : i + 1;
}

/* What the number before token i counts, so that it is no year: the beginnings of words, in the
 * plural where the singular is a button's ("Share"). "Views: 203" counts itself. */
static bool is_counted(struct date_lex *lx, unsigned i)
{
	static const char *const stems[] = {
	    "comments",
	    "commenta",
	    "commenti",
	    "coment",
	    "komment",
	    "koment",
	    "reaction",
	    "reacti",
	    "replies",
	    "answers",
	    "antwort",
	    "shares",
	    "views",
	    "likes",
	    "votes",
	    "minut",
	    "mins",
	    "photos",
	    "\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xBC\xD0\xB5\xD0\xBD\xD1\x82"};
	const struct date_token *t = date_lex_token(lx, i), *next = date_lex_token(lx, i + 1);

	if (t->line || (t->type != DATE_T_WORD && t->type != DATE_T_NAME) ||
	    date_is_punct(next, ':') || date_is_punct(next, '('))
		return false;
	if (t->len == 3 && strncasecmp(t->at, "min", 3) == 0)
		return true;
	for (size_t k = 0; k < sizeof stems / sizeof *stems; k++)
		if (t->len >= strlen(stems[k]) &&
		    strncasecmp(t->at, stems[k], strlen(stems[k])) == 0)
			return true;
	return false;
}

/* What follows the number at i makes an hour or a share of it: "10:50", "18.30", "10h", "6 pm". */
static bool is_hour(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i + 1), *after = date_lex_token(lx, i + 2);

	return date_is_punct(t, ':') || date_is_punct(t, '%') ||
	       (date_is_punct(t, '.') && after->type == DATE_T_NUM && after->digits == 2 &&
		!after->space) ||
	       date_lex_reading(lx, t, DATE_C_HOURMARK) >= 0 ||
	       date_lex_reading(lx, t, DATE_C_AMPM) >= 0;
}

/* Years after a Thai month are of the Buddhist era, also in two digits. */
static bool is_thai(const struct date_token *t)
{
	return t->type == DATE_T_NAME && t->len > 2 &&
	       (memcmp(t->at, "\xE0\xB8", 2) == 0 || memcmp(t->at, "\xE0\xB9", 2) == 0);
}

/* [gap] year after a named month; returns i and leaves the year 0 if there is none. */
static unsigned year_after(struct date_lex *lx, unsigned i, struct date_parts *p, bool two_digits,
			   const struct date_token **year)
{
	unsigned at = skip_gap(lx, i, 4, false);
	if (date_lex_reading(lx, date_lex_token(lx, at), DATE_C_WEEKDAY) >= 0)
		at = skip_gap(lx, at + 1, 2, false);
	at = skip_era(lx, at, p);
	bool weak;
	int y;
	*year = NULL;
	if (!date_parts_year(lx, at, p->hints, &y, &weak) || !year_fits(p, y))
		return i;
	const struct date_token *t = date_lex_token(lx, at);
	const struct date_token *next = date_lex_token(lx, at + 1);
	/* "14 Jun 18" is a year, "14 Jun 10:50" and "14 Jun 10h" are not. */
	if (weak && (!two_digits || t->line || is_hour(lx, at) || is_counted(lx, at + 1)))
		return i;
	if (weak && t->value >= THAI_CENTURY && i > 0 && is_thai(date_lex_token(lx, i - 1))) {
		p->calendar = DATE_BUDDHIST;
		y = 2500 + t->value;
	}
	p->d.year = y;
	p->d.weak |= weak;
	*year = t;
	int era = date_lex_reading(lx, next, DATE_C_ERA);
	return era == 2 || era == 3 ? at + 2 : at + 1;
}

/* "14-20 June" begins on the 14th: the token of the last day, or i if there is no other. */
static unsigned skip_range(struct date_lex *lx, unsigned i, int from)
{
	unsigned at = date_is_punct(date_lex_token(lx, i + 1), '.') ? i + 2 : i + 1;
	if (!date_is_punct(date_lex_token(lx, at), '-') ||
	    !is_number(date_lex_token(lx, at + 1), from + 1, 31, 2))
		return i;
	return at + 1;
}

static bool is_year(const struct date_token *t)
{
	return t->type == DATE_T_NUM && t->digits == 4;
}

/* "June 14-16", "June 14, 15 and 16, 2018": the token of the last day, or i, that of the first, if
 * there is no other. A comma or a word before a day only counts with a year at the end, for "June
 * 14, 18" has one itself. */
static unsigned skip_days(struct date_lex *lx, unsigned i)
{
	const struct date_token *between = date_lex_token(lx, i + 1);
	bool dash = date_is_punct(between, '-') || date_is_punct(between, '/');
	/* "Jun-14-18" is a date in three parts. */
	bool parts = i > 0 && date_is_punct(date_lex_token(lx, i - 1), between->value);
	unsigned last = i;
	for (int n = 0; n < DAYS_LISTED; n++) {
		const struct date_token *t = date_lex_token(lx, last + 1);
		unsigned at = last + 2;
		if (date_is_punct(t, ',') && date_lex_token(lx, at)->type != DATE_T_NUM)
			t = date_lex_token(lx, at++);
		if (t->type == DATE_T_NUM || t->type == DATE_T_END || t->len > 3 ||
		    !is_number(date_lex_token(lx, at), date_lex_token(lx, last)->value + 1, 31,
			       2) ||
		    is_hour(lx, at))
			break;
		last = at;
	}
	unsigned year = date_is_punct(date_lex_token(lx, last + 1), ',') ? last + 2 : last + 1;
	if (is_year(date_lex_token(lx, year)))
		return last;
	return dash && !parts && last > i ? i + 2 : i;
}

/* "14 June 2018", "14. juni", "14 de junio de 2018", "14-Jun-18" */
static unsigned day_month(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *day = date_lex_token(lx, i), *year;
	if (!is_number(day, 1, 31, 2))
		return 0;
	p->d.day = day->value;
	i = skip_range(lx, i, day->value);
	unsigned m = date_parts_gap(lx, i + 1, 4);
	p->d.month = month_at(lx, m, &p->calendar);
	if (!p->d.month)
		return 0;
	unsigned next = year_after(lx, m + 1, p, true, &year);
	if (!year) {
		if (!(p->hints->find & DATE_FIND_PARTIAL))
			return 0;
		p->d.weak = true;
	}
	return settle_named(p, year) ? next : 0;
}

/* A day after a named month: not an hour, not the first half of something longer. */
static bool day_after(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i), *next = date_lex_token(lx, i + 1);
	return is_number(t, 1, 31, 2) && !date_is_punct(next, ':') && !date_is_punct(next, '%');
}

/* "June 14, 2018", "Jun 14", "June 2018" */
static unsigned month_first(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *name = date_lex_token(lx, i), *year;
	p->d.month = month_at(lx, i, &p->calendar);
	if (!p->d.month)
		return 0;
	unsigned next, at = date_parts_gap(lx, i + 1, 3);
	if (day_after(lx, at)) {
		p->d.day = date_lex_token(lx, at)->value;
		at = skip_days(lx, at);
		bool comma = date_is_punct(date_lex_token(lx, at + 1), ',') ||
			     date_is_punct(date_lex_token(lx, at + 1), '\'') ||
			     date_is_punct(date_lex_token(lx, at + 1), '-') ||
			     date_is_punct(date_lex_token(lx, at + 1), '/');
		next = year_after(lx, at + 1, p, comma, &year);
		if (year && settle_named(p, year))
			return next;
		/* "June 14 10:50:00 2018" is left for the caller, who looks for a year after the
		 * time. */
		p->d.year = 0;
		p->d.weak = true;
		return settle_named(p, NULL) ? at + 1 : 0;
	}
	next = year_after(lx, i + 1, p, false, &year);
	/* "may 2000 people" and "march 1500 miles" begin in lower case as names of months do not in
	 * the languages where they are also words. */
	if (!year || (name->len <= 5 && !name->upper && (unsigned char)*name->at < 0x80 &&
		      (lx->language == DATE_LEX_NO_LANGUAGE || date_language_is(lx, "en"))))
		return 0;
	return settle_named(p, year) ? next : 0;
}

/* "2018 June 14", "2018. gada 14. jūnijs", "2018 June" */
static unsigned year_first(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	struct date_token year = *date_lex_token(lx, i);
	enum date_calendar calendar;
	if (year.type != DATE_T_NUM || year.digits != 4)
		return 0;
	p->d.year = year.value;
	unsigned at = date_parts_gap(lx, i + 1, 6);
	int month = month_at(lx, at, &calendar);
	unsigned next = at + 1;
	if (month) {
		unsigned day = date_parts_gap(lx, next, 4);
		if (day_after(lx, day)) {
			p->d.day = date_lex_token(lx, day)->value;
			next = day + 1;
		}
	} else if (is_number(date_lex_token(lx, at), 1, 31, 2)) {
		p->d.day = date_lex_token(lx, at)->value;
		at = date_parts_gap(lx, at + 1, 4);
		month = month_at(lx, at, &calendar);
		next = at + 1;
	}
	if (!month)
		return 0;
	p->d.month = month;
	p->calendar = calendar;
	if (!year_fits(p, p->d.year))
		return 0;
	/* "in 2018 May said" is no date. */
	if (!p->d.day && date_lex_token(lx, at)->len <= 3)
		p->d.weak = true;
	return settle_named(p, &year) ? next : 0;
}

static int mark_at(struct date_lex *lx, unsigned i)
{
	return date_lex_reading(lx, date_lex_token(lx, i), DATE_C_MARK);
}

/* The mark after a number, past the hyphen of "6-р сарын"; *next is the token after it. */
static int mark_after(struct date_lex *lx, unsigned i, unsigned *next)
{
	if (date_is_punct(date_lex_token(lx, i + 1), '-'))
		i++;
	*next = i + 2;
	return mark_at(lx, i + 1);
}

/* The first year of the eras 令和, 平成, 昭和, 大正, 明治 and of the Republic of China, less one.
 */
static int era_start(int era)
{
	static const int16_t start[] = {2018, 1988, 1925, 1911, 1867, 1911};
	return start[era - 4];
}

/* 2018年6月14日, 令和元年6月14日, 6月14日 */
static unsigned marked_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, i);
	int era = date_lex_reading(lx, t, DATE_C_ERA);
	if (era >= 4)
		t = date_lex_token(lx, ++i);
	if (t->type != DATE_T_NUM)
		return 0;
	if (mark_at(lx, i + 1) == 1) {
		if (era >= 4 ? t->digits > 3 : t->digits != 4 && t->digits != 2)
			return 0;
		p->calendar = era >= 4 ? DATE_GREGORIAN : calendar_of(lx, t);
		p->d.year = era >= 4 ? era_start(era) + t->value
				     : (t->digits == 2 ? full_year(t->value, p->hints) : t->value);
		p->d.weak = era < 4 && t->digits == 2;
		i += 2;
		t = date_lex_token(lx, i);
	} else if (era >= 4 || !(p->hints->find & DATE_FIND_PARTIAL)) {
		return 0;
	} else {
		p->d.weak = true;
	}
	enum date_calendar calendar;
	unsigned next;
	if (is_number(t, 1, 12, 2) && mark_after(lx, i, &next) == 2) {
		p->d.month = t->value;
		i = next;
	} else {
		p->d.month = month_at(lx, i, &calendar);
		i++;
	}
	if (!p->d.month || (p->d.year && (p->d.year < YEAR_MIN || p->d.year > BUDDHIST_MAX)))
		return 0;
	t = date_lex_token(lx, i);
	if (is_number(t, 1, 31, 2) && (mark_at(lx, i + 1) == 3 || p->d.year)) {
		p->d.day = t->value;
		i += mark_at(lx, i + 1) == 3 ? 2 : 1;
	}
	if (!p->d.year && !p->d.day)
		return 0;
	return settle(p) ? i : 0;
}

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
	if (t->type != DATE_T_PUNCT ||
	    (t->value != '.' && t->value != '/' && t->value != '-' && t->value != ','))
		return 0;
	*next = i + 2;
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
	if (!t->s1 || !is_number(t->b, 1, 31, 2))
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
	if (t->s1 == ' ' || t->s1 != t->s2)
		return 0;
	/* "2018-06-1410:50" */
	if (t->c->digits > 2 && t->c->digits < 7 &&
	    date_is_punct(date_lex_token(lx, t->ic + 1), ':'))
		date_lex_split(lx, t->ic, 2);
	if (!is_number(t->c, 1, 31, 2))
		return 0;
	p->calendar = calendar_of(lx, t->a);
	p->d.year = t->a->value;
	bool swapped = t->b->value > 12;
	p->d.month = swapped ? t->c->value : t->b->value;
	p->d.day = swapped ? t->b->value : t->c->value;
	return numeric_year_fits(p, p->d.year) && settle(p) ? t->ic + 1 : 0;
}

/* "14/06/18", "14. 6. 18", "18/6/14": two digits, so the rest must be tight. */
static unsigned numeric_short(const struct triple *t, struct date_parts *p)
{
	bool tight = !t->b->space && !t->c->space;
	bool spread = t->s1 == '.' && t->b->space && t->c->space;
	if (t->s1 != t->s2 || t->s1 == ' ' || t->s1 == ',' || (!tight && !spread))
		return 0;
	p->d.weak = true;
	if (p->order == DATE_ORDER_YMD && t->a->digits == 2 && is_number(t->b, 1, 12, 2) &&
	    is_number(t->c, 1, 31, 2)) {
		p->d.year = full_year(t->a->value, p->hints);
		p->d.month = t->b->value;
		p->d.day = t->c->value;
	} else if (t->c->digits == 2 &&
		   order_day_month(p, t->a->value, t->b->value, t->s1 == '.')) {
		p->d.year = full_year(t->c->value, p->hints);
	} else {
		return 0;
	}
	return settle(p) ? t->ic + 1 : 0;
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

static unsigned numeric_day(struct date_lex *lx, unsigned i, struct date_parts *p)
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
	    !order_day_month(p, t.a->value, t.b->value, t.s1 == '.'))
		return 0;
	p->d.weak = t.s1 != t.s2 || t.s1 == ' ' || t.s1 == ',';
	p->calendar = calendar_of(lx, t.c);
	if (!numeric_year_fits(p, t.c->value))
		return 0;
	if (settle(p))
		return t.ic + 1;
	if (!p->d.ambiguous)
		return 0;
	p->d.month = p->d.other_month;
	p->d.day = p->d.other_day;
	p->d.ambiguous = false;
	return settle(p) ? t.ic + 1 : 0;
}

/* "2018-06", "2018/06", "06/2018", and R1.6.14 of Japanese forms. */
static unsigned numeric_month(struct date_lex *lx, unsigned i, struct date_parts *p)
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
	return settle(p) ? next + 1 : 0;
}

/* "20180614", with a time run on or after a T. */
static unsigned packed_day(struct date_lex *lx, unsigned i, struct date_parts *p)
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
	if (d->year < PACKED_YEAR_MIN || d->year > PACKED_YEAR_MAX || d->day < 1 || !settle(p))
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

typedef unsigned reader(struct date_lex *lx, unsigned i, struct date_parts *p);

unsigned date_parts_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	/* The longer and surer forms first. */
	static reader *const readers[] = {numeric_day, day_month,  marked_day,   year_first,
					  month_first, packed_day, numeric_month};
	const struct date_parts empty = *p;
	for (size_t r = 0; r < sizeof readers / sizeof readers[0]; r++) {
		*p = empty;
		unsigned next = readers[r](lx, i, p);
		if (next)
			return next;
	}
	*p = empty;
	return 0;
}
