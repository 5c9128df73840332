#include "date.h"

#include <string.h>

#include "date_cal.h"
#include "date_parts.h"
#include "utf8.h"

/* What may stand between a date and its time, or before either. */
#define GAP_TOKENS 5
/* Bytes between a year and a day that may be its: a word, white space and a full stop or comma. */
#define YEAR_NEAR 24
/* More years are not counted but named. */
#define AGO_MAX 1000
/* Numbers in a relative stamp: years, months, weeks, days, hours, minutes. */
#define PARTS_MAX 6
/* Of the name of an era: two characters. */
#define ERA_BYTES 6
/* And of a lunar calendar, before a date of it. */
#define LUNAR_BYTES 6
/* Places inside a doubtful date at which a whole one is looked for. */
#define STARTS_INSIDE 8
/* Years that stand alone: those that web pages are about and written in. */
#define LONE_YEAR_MIN 1900
#define LONE_YEAR_MAX 2100

/* The order that the table of regions, which is sorted by tag, has for base-region, or -1. */
static int region_order(const char *base, const char *region)
{
	size_t low = 0, high = date_n_regions, n = strlen(base);
	while (low < high) {
		size_t mid = (low + high) / 2;
		const char *tag = date_regions[mid].tag;
		int d = strncmp(tag, base, n);
		if (d == 0)
			d = tag[n] != '-' ? tag[n] - '-' : strcmp(tag + n + 1, region);
		if (d == 0)
			return (int)date_regions[mid].order;
		if (d < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return -1;
}

/* base: of date_lex_language(). */
static enum date_order order_of(const char *language, uint16_t base)
{
	if (base == DATE_LEX_NO_LANGUAGE)
		return DATE_ORDER_ANY;
	const char *region = strpbrk(language, "-_");
	for (; region; region = strpbrk(region + 1, "-_")) {
		int order = region_order(date_langs[base].tag, region + 1);
		if (order >= 0)
			return (enum date_order)order;
	}
	if (strcmp(date_langs[base].tag, "en") == 0 && !strpbrk(language, "-_"))
		return DATE_ORDER_ANY;
	return date_langs[base].order;
}

enum date_order date_order_of(const char *language)
{
	return order_of(language, date_lex_language(language));
}

static bool is_ascii_digit(uint32_t cp)
{
	return cp >= '0' && cp <= '9';
}

static unsigned skip_weekday(struct date_lex *lx, unsigned i)
{
	unsigned at = i;
	if (date_is_punct(date_lex_token(lx, at), '('))
		at++;
	const struct date_token *t = date_lex_token(lx, at);
	if (date_lex_reading(lx, t, DATE_C_WEEKDAY) < 0)
		return i;
	/* "mar" is a weekday and a month: "mar 14 mar" against "14 mar". */
	at++;
	if (date_is_punct(date_lex_token(lx, at), '.') && !date_lex_token(lx, at)->space)
		at++;
	if (date_is_punct(date_lex_token(lx, at), ')'))
		at++;
	return at;
}

/* From the end of a date to where its time may begin. */
static unsigned skip_to_clock(struct date_lex *lx, unsigned i)
{
	for (unsigned n = 0; n < GAP_TOKENS; n++) {
		const struct date_token *t = date_lex_token(lx, i);
		unsigned after = skip_weekday(lx, i);
		if (after != i) {
			i = after;
			continue;
		}
		if (t->type == DATE_T_NUM || date_lex_reading(lx, t, DATE_C_AMPM) >= 0)
			return i;
		bool separates =
		    t->type == DATE_T_PUNCT &&
		    (strchr(",.|-@(;:/~", t->value < 0x80 ? (int)t->value : 1) != NULL);
		bool connects = date_lex_reading(lx, t, DATE_C_CONN) >= 0 ||
				date_lex_reading(lx, t, DATE_C_HOURMARK) >= 0 ||
				(t->len == 1 && (*t->at == 'T' || *t->at == 't') && !t->space);
		if (!separates && !connects)
			return i;
		i++;
	}
	return i;
}

/* [gap] time [zone] [year] after a day; returns i if there is none. */
static unsigned clock_after(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	unsigned at = skip_to_clock(lx, i);
	unsigned next = date_parts_clock(lx, at, p);
	return next ? next : i;
}

/* The year of "Jun 14 10:50:00 2018" and "Jun 14 10:50:00 EST 2018". */
static unsigned year_at_end(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	bool weak;
	int year;
	unsigned at = date_parts_gap(lx, i, 1);
	if (!date_parts_year(lx, at, p->hints, &year, &weak) || weak || year < LONE_YEAR_MIN ||
	    year > LONE_YEAR_MAX)
		return 0;
	if (p->d.day > date_month_days(year, p->d.month))
		return 0;
	p->d.year = year;
	p->d.weak = false;
	return at + 1;
}

static bool is_lone_year(const struct date_token *t)
{
	return t->type == DATE_T_NUM && t->digits == 4 && t->value >= LONE_YEAR_MIN &&
	       t->value <= LONE_YEAR_MAX;
}

/* What stands between words. */
static bool is_between(char c)
{
	return c == ' ' || c == '.' || c == ',' || c == '-';
}

/* true if the text from floor to at ends with a year and at most a word. */
static bool year_before(const char *floor, const char *at)
{
	const char *end = at;
	int words = 0;
	while (at > floor && !is_ascii_digit((unsigned char)at[-1])) {
		bool inside = at < end && !is_between(*at);
		at--;
		words += !is_between(*at) && !inside;
		if (end - at > YEAR_NEAR || words > 1 || strchr("\n()", *at))
			return false;
	}
	if (at - floor < 4 || (at - floor > 4 && is_ascii_digit((unsigned char)at[-5])))
		return false;
	int year = 0;
	for (const char *p = at - 4; p < at; p++) {
		if (!is_ascii_digit((unsigned char)*p))
			return false;
		year = year * 10 + *p - '0';
	}
	return year >= LONE_YEAR_MIN && year <= LONE_YEAR_MAX;
}

/* A year stands so near the day that it is likely its own, in a form that is not known. */
static bool year_is_near(struct date_lex *lx, unsigned next)
{
	const struct date_token *t = date_lex_token(lx, next);
	const struct date_token *second = date_lex_token(lx, next + 1);
	if (is_lone_year(t) && !t->line)
		return true;
	if (is_lone_year(second) && !t->line && !second->line && t->type != DATE_T_PUNCT)
		return true;
	return year_before(lx->floor, date_lex_token(lx, 0)->at);
}

/* "28 February – 2 March 2018": true if a second day follows, whose year becomes the first's. */
static bool year_of_range(struct date_lex *lx, unsigned next, struct date_parts *p)
{
	struct date_parts end = {.hints = p->hints, .order = p->order};
	if (!date_is_punct(date_lex_token(lx, next), '-') ||
	    !date_parts_day(lx, skip_weekday(lx, next + 1), &end) || !end.d.year ||
	    end.d.precision < DATE_DAY)
		return false;
	int year = end.d.year - (end.d.month < p->d.month);
	if (p->d.day > date_month_days(year, p->d.month))
		return false;
	p->d.year = year;
	return true;
}

/* Give a date without a year that of its range, or the one that puts it last before now. */
static bool complete_year(struct date_lex *lx, unsigned next, struct date_parts *p)
{
	if (!(p->hints->find & DATE_FIND_PARTIAL) || p->foreign)
		return false;
	if (year_of_range(lx, next, p))
		return true;
	if (year_is_near(lx, next))
		return false;
	if (!p->hints->has_now)
		return true;
	int64_t today = p->hints->now / 86400;
	int year, month, day;
	date_from_days(today + 1, &year, &month, &day);
	if (date_days(year, p->d.month, p->d.day) > today + 1)
		year--;
	/* 29 February */
	while (p->d.day > date_month_days(year, p->d.month))
		year--;
	p->d.year = year;
	p->d.without_year = true;
	return true;
}

/* [weekday] day [time] */
static unsigned day_and_clock(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_parts empty = *p;
	unsigned next = 0, day = skip_weekday(lx, i);
	if (day != i)
		next = date_parts_day(lx, date_parts_gap(lx, day, 3), p);
	/* A word can be a weekday and a month. */
	if (!next || p->d.precision < DATE_DAY) {
		struct date_parts other = empty;
		unsigned after = date_parts_day(lx, i, &other);
		if (after && (!next || other.d.precision >= DATE_DAY)) {
			next = after;
			*p = other;
		}
	}
	if (!next)
		return 0;
	if (p->d.precision == DATE_DAY)
		next = clock_after(lx, next, p);
	if (p->d.year == 0) {
		unsigned year = year_at_end(lx, next, p);
		if (year) {
			unsigned zone = p->d.has_offset ? 0 : date_parts_zone(lx, year, p);
			return zone ? zone : year;
		}
		return complete_year(lx, next, p) ? next : 0;
	}
	return next;
}

/* time [zone] [weekday] day */
static unsigned clock_and_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_parts empty = *p;
	unsigned at = date_parts_clock(lx, i, p);
	if (!at)
		return 0;
	at = date_parts_gap(lx, at, 3);
	if (date_is_punct(date_lex_token(lx, at), '|') ||
	    date_is_punct(date_lex_token(lx, at), ';'))
		at++;
	unsigned day = skip_weekday(lx, at);
	if (day != at)
		day = date_parts_gap(lx, day, 3);
	*p = empty;
	unsigned next = date_parts_day(lx, day, p);
	if (!next || p->d.precision != DATE_DAY)
		return 0;
	if (p->d.year == 0 && !complete_year(lx, next, p))
		return 0;
	/* Again, now that the day is known: "ET" has summer time. */
	date_parts_clock(lx, i, p);
	return next;
}

static void add_months(struct date *d, int64_t n)
{
	int64_t months = (int64_t)d->year * 12 + d->month - 1 + n;
	int64_t year = months >= 0 ? months / 12 : (months - 11) / 12;
	d->year = (int)year;
	d->month = (int)(months - year * 12) + 1;
	int last = date_month_days(d->year, d->month);
	if (d->day > last)
		d->day = last;
}

/* Parts of a relative stamp, added up: "1 year, 2 months ago". */
struct elapsed {
	int64_t months, seconds;
	int finest; /* unit: 0 second .. 6 year */
};

static void elapse(struct elapsed *e, int unit, int64_t amount)
{
	static const int seconds[] = {1, 60, 3600, 86400, 7 * 86400};
	if (unit <= 4)
		e->seconds += amount * seconds[unit];
	else
		e->months += unit == 5 ? amount : amount * 12;
	e->finest = unit;
}

static void reckon(struct date *d, const struct elapsed *e, int64_t now)
{
	int unit = e->finest;
	int64_t at = now + e->seconds;
	int64_t days = at >= 0 ? at / 86400 : (at - 86399) / 86400;
	int rest = (int)(at - days * 86400);
	date_from_days(days, &d->year, &d->month, &d->day);
	if (e->months)
		add_months(d, e->months);
	d->relative = true;
	/* "3 hours ago" is right to the day, "5 minutes ago" to the minute. */
	d->precision = unit <= 1   ? DATE_MINUTE
		       : unit <= 4 ? DATE_DAY
		       : unit == 5 ? DATE_MONTH
				   : DATE_YEAR;
	if (unit <= 1) {
		d->hour = rest / 3600;
		d->minute = rest / 60 % 60;
		d->has_offset = true;
	}
	if (d->precision < DATE_DAY)
		d->day = 0;
	if (d->precision < DATE_MONTH)
		d->month = 0;
}

/* [, | and] number unit, past which it returns, or 0; *amount and *unit are what they say. */
static unsigned counted_unit(struct date_lex *lx, unsigned i, int *amount, int *unit)
{
	if (date_is_punct(date_lex_token(lx, i), ','))
		i++;
	if (date_lex_reading(lx, date_lex_token(lx, i), DATE_C_AND) >= 0)
		i++;
	const struct date_token *t = date_lex_token(lx, i);
	*amount = t->type == DATE_T_NUM && t->digits <= 3 ? t->value
							  : date_lex_reading(lx, t, DATE_C_NUMBER);
	*unit = date_lex_reading(lx, date_lex_token(lx, i + 1), DATE_C_UNIT);
	return *amount >= 0 && *unit >= 0 && !t->line ? i + 2 : 0;
}

/* "1 year, 2 months" before "3 days ago": the token of the last part, or i. */
static unsigned parts_before(struct date_lex *lx, unsigned i, struct elapsed *e)
{
	int amount, unit, above = 7;
	unsigned at = i;
	/* "год и 2 месяца назад" */
	unit = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_UNIT);
	if (unit >= 0 && date_lex_reading(lx, date_lex_token(lx, i + 1), DATE_C_AND) >= 0) {
		elapse(e, unit, -1);
		above = unit;
		at = i + 1;
	}
	for (int n = 0; n < PARTS_MAX; n++) {
		unsigned next = counted_unit(lx, at, &amount, &unit);
		if (!next || unit >= above)
			break;
		elapse(e, unit, -amount);
		above = unit;
		at = next;
	}
	if (at == i)
		return i;
	if (date_is_punct(date_lex_token(lx, at), ','))
		at++;
	if (date_lex_reading(lx, date_lex_token(lx, at), DATE_C_AND) >= 0)
		at++;
	const struct date_token *t = date_lex_token(lx, at);
	int value = date_lex_reading(lx, t, DATE_C_REL);
	return value >= 0 && t->value >= 0 && t->leads && value / 16 < above && value % 16 < 8 ? at
											       : i;
}

/* "2 Monaten" behind "vor 1 Jahr", but not "5 min read" behind anything; behind a word without a
 * number, such as "un an", only what is joined to it. */
static unsigned parts_after(struct date_lex *lx, unsigned i, struct elapsed *e, bool counted)
{
	int amount, unit;
	for (int n = 0; n < PARTS_MAX; n++) {
		unsigned next = counted_unit(lx, i, &amount, &unit);
		if (!next || unit >= e->finest)
			return i;
		bool joined = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_AND) >= 0;
		const struct date_token *after = date_lex_token(lx, next);
		bool read = !after->line && unit <= 1 &&
			    (after->type == DATE_T_WORD || after->type == DATE_T_NAME);
		if (!joined && (read || !counted))
			return i;
		elapse(e, unit, -amount);
		i = next;
		counted = true;
	}
	return i;
}

/* "3 hours ago", "gestern", "Today, 10:50" */
static unsigned relative(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	if (!lx->relative || !p->hints->has_now)
		return 0;
	struct elapsed e = {0};
	unsigned from = i;
	i = parts_before(lx, i, &e);
	if (i == from)
		e = (struct elapsed){0};
	const struct date_token *t = date_lex_token(lx, i);
	int value = date_lex_reading(lx, t, DATE_C_REL);
	if (value < 0)
		return 0;
	int number = t->value, unit = value / 16, step = value % 16 - 8;
	bool leads = t->leads, spelled = t->spelled;
	unsigned next = i + 1;
	/* Now, if nothing else is said: "Jetzt kaufen", and "acum o oră" is an hour ago. */
	if (unit == 0 && step == 0 && number < 0 &&
	    (t->at != lx->floor || date_lex_token(lx, next)->type != DATE_T_END))
		return 0;
	/* "2017年前" is before that year. */
	if (unit == 6 && number >= AGO_MAX)
		return 0;
	elapse(&e, unit, (int64_t)step * (number >= 0 ? number : 1));
	if (!leads && step < 0)
		next = parts_after(lx, next, &e, number >= 0);
	reckon(&p->d, &e, p->hints->now);
	if (p->d.year < 1 || p->d.year > 9999)
		return 0;
	p->d.weak = number < 0 || spelled;
	p->d.ahead = step > 0;
	if (unit == 3 && number < 0) {
		unsigned day = next;
		next = clock_after(lx, next, p);
		p->d.weak = next == day;
	}
	return next;
}

static unsigned lone_year(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (!(p->hints->find & DATE_FIND_YEAR) || t->type != DATE_T_NUM || t->digits != 4 ||
	    t->value < LONE_YEAR_MIN || t->value > LONE_YEAR_MAX)
		return 0;
	p->d.year = t->value;
	p->d.precision = DATE_YEAR;
	p->d.weak = true;
	return i + 1;
}

/* The character before s + at, or 0. */
static uint32_t before(const char *s, size_t at)
{
	size_t start = at;
	if (at == 0)
		return 0;
	do
		start--;
	while (start > 0 && at - start < 4 && ((unsigned char)s[start] & 0xC0) == 0x80);
	const char *p = s + start;
	return utf8_next(&p, s + at);
}

/* "农历2018年五月" counts the moon's months. */
static bool is_lunar(const char *s, size_t at)
{
	static const char *const names[] = {"农历", "農曆", "阴历", "陰曆",
					    "旧历", "舊曆", "旧暦", "음력"};
	while (at > 0 && s[at - 1] == ' ')
		at--;
	for (size_t k = 0; at >= LUNAR_BYTES && k < sizeof names / sizeof *names; k++)
		if (memcmp(s + at - LUNAR_BYTES, names[k], LUNAR_BYTES) == 0)
			return true;
	return false;
}

enum left { LEFT_FREE, LEFT_GLUED, LEFT_BARRED };

/* What the text just before a number says of it. */
static enum left look_left(const char *s, size_t at)
{
	uint32_t cp = before(s, at), zero;
	if (cp == 0 || utf8_is_space(cp))
		return LEFT_FREE;
	if (date_lex_digit(cp, &zero) >= 0)
		return LEFT_BARRED;
	/* The day of a year that it cannot be in: 30 February. */
	if (cp == 0x5E74 || cp == 0xB144)
		return LEFT_BARRED;
	if (cp == '$' || cp == 0x20AC || cp == 0xA3 || cp == 0xA5 || cp == '_' || cp == '=')
		return cp == '_' || cp == '=' ? LEFT_GLUED : LEFT_BARRED;
	if (cp == '.' || cp == ',' || cp == '/' || cp == '-' || cp == ':' || cp == '+')
		return at > 1 && is_ascii_digit((unsigned char)s[at - 2]) ? LEFT_BARRED : LEFT_FREE;
	if (utf8_is_word(cp) && !date_lex_unspaced(cp))
		return LEFT_GLUED;
	return LEFT_FREE;
}

/* "15 March 44" before "BC", "v. Chr.", "av. J.-C." or "a. C."; "BC Ferries" are Canada's. */
static bool is_before_christ(const struct date *d, const char *s, const char *end)
{
	static const char *const eras[] = {" BC",    " B.C",  " v. Chr", " v.Chr",
					   " av. J", " a. C", " a.C"};
	for (size_t k = 0; d->order == DATE_ORDER_ANY && k < sizeof eras / sizeof *eras; k++) {
		size_t len = strlen(eras[k]);
		const char *p = s + len;
		if ((size_t)(end - s) >= len && memcmp(s, eras[k], len) == 0)
			return end - p < 2 || *p != ' ' || p[1] < 'A' || p[1] > 'Z';
	}
	return false;
}

/* true if what follows the date says that it was something else. */
static bool barred_right(const struct date *d, const char *s, size_t len)
{
	const char *p = s + d->start + d->len, *end = s + len;
	if (p >= end)
		return false;
	uint32_t zero, cp = utf8_next(&p, end), next = p < end ? utf8_next(&p, end) : 0;
	if (date_lex_digit(cp, &zero) >= 0)
		return true;
	if (!d->weak)
		return false;
	if (is_before_christ(d, s + d->start + d->len, end))
		return true;
	if (cp == '%' || (utf8_is_word(cp) && !date_lex_unspaced(cp) && cp < 0x80))
		return true;
	return (cp == '.' || cp == '/' || cp == '-' || cp == ',') && is_ascii_digit(next);
}

/* Whether a date can begin with the first token; most numbers and words are told from one here. */
static bool can_begin(struct date_lex *lx, bool number)
{
	const struct date_token *t = date_lex_token(lx, 0);
	if (number && t->type == DATE_T_NUM)
		return t->digits <= 8 || t->digits == 12 || t->digits == 14;
	if (t->type != DATE_T_NAME)
		return t->type == DATE_T_NUM;
	for (const struct date_reading *r = &date_readings[t->reading];; r++) {
		if (r->class != DATE_C_CONN && r->class != DATE_C_HOURMARK &&
		    r->class != DATE_C_MARK && r->class != DATE_C_AND &&
		    ((r->class != DATE_C_NUMBER && r->class != DATE_C_UNIT) || lx->relative))
			return true;
		if (r->last)
			return false;
	}
}

/* true if the number at s + at is the year of an era named before it. */
static bool follows_era(const char *s, size_t at, struct date_lex *lx)
{
	/* Names of eras are two characters long, three bytes each. */
	while (at > 0 && s[at - 1] == ' ')
		at--;
	if (at < ERA_BYTES || !date_lex_unspaced(before(s, at)))
		return false;
	lx->at = s + at - ERA_BYTES;
	lx->n = 0;
	const struct date_token *t = date_lex_token(lx, 0);
	return t->at == s + at - ERA_BYTES && t->len == ERA_BYTES &&
	       date_lex_reading(lx, t, DATE_C_ERA) > 3;
}

/* The date that starts at s + at, if one does. */
static bool date_at(const char *s, size_t len, size_t at, bool number, struct date_lex *lx,
		    const struct date_parts *empty, struct date *d)
{
	static unsigned (*const readers[])(struct date_lex *, unsigned, struct date_parts *) = {
	    day_and_clock, clock_and_day, relative, lone_year};
	enum left left = number ? look_left(s, at) : LEFT_FREE;
	if (left == LEFT_BARRED || (number && (follows_era(s, at, lx) || is_lunar(s, at))))
		return false;
	lx->at = s + at;
	lx->n = 0;
	if (!can_begin(lx, number))
		return false;
	for (size_t r = 0; r < sizeof readers / sizeof readers[0]; r++) {
		struct date_parts p = *empty;
		if (lx->was_split) {
			lx->at = s + at;
			lx->n = 0;
			lx->was_split = false;
		}
		unsigned next = readers[r](lx, 0, &p);
		if (!next)
			continue;
		const struct date_token *last = date_lex_token(lx, next - 1);
		p.d.start = at;
		p.d.len = (size_t)(last->at - s) + last->len - at;
		if (left == LEFT_GLUED && (p.d.weak || p.d.precision < DATE_DAY || p.d.relative))
			continue;
		if (barred_right(&p.d, s, len))
			continue;
		*d = p.d;
		return true;
	}
	return false;
}

enum stop { STOP_NONE, STOP_NUMBER, STOP_WORD };

/* The next place a date can start at, from p on, prev being the character before it. */
static const char *next_stop(const char *p, const char *end, bool relative, bool in_word,
			     bool in_number, enum stop *stop)
{
	*stop = STOP_NONE;
	while (p < end) {
		unsigned char c = (unsigned char)*p;
		if (c < 0x80) {
			bool digit = c >= '0' && c <= '9';
			bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
			if (digit && !in_number) {
				*stop = STOP_NUMBER;
				return p;
			}
			if (letter && !in_word && date_lex_may_start(p, end, relative)) {
				*stop = STOP_WORD;
				return p;
			}
			in_number = digit;
			in_word = letter;
			p++;
			continue;
		}
		const char *q = p;
		uint32_t zero, cp = utf8_next(&q, end);
		if (cp >= 0x660 && date_lex_digit(cp, &zero) >= 0) {
			if (!in_number) {
				*stop = STOP_NUMBER;
				return p;
			}
			in_word = false;
		} else {
			in_number = false;
			bool letter = utf8_is_word(cp);
			if (letter && !in_word &&
			    (date_lex_may_start(p, end, relative) || date_lex_han_digit(cp) >= 0)) {
				*stop = STOP_WORD;
				return p;
			}
			in_word = letter && !date_lex_unspaced(cp);
		}
		p = q;
	}
	return end;
}

/* Says of itself in which year it is, and to the day. */
static bool is_whole(const struct date *d)
{
	return d->precision >= DATE_DAY && !d->weak && !d->relative && !d->without_year;
}

/* A date that may be something else gives way to a whole one that begins inside it: "12 January"
 * in "12 January 3, 2023". */
static void prefer_whole(const char *s, size_t len, struct date_lex *lx,
			 const struct date_parts *empty, struct date *d)
{
	const char *end = s + d->start + d->len, *p = s + d->start;
	bool in_word = true, in_number = is_ascii_digit((unsigned char)*p);
	for (int n = 0; n < STARTS_INSIDE && p < end; n++) {
		struct date other;
		enum stop stop;
		utf8_next(&p, end);
		p = next_stop(p, end, false, in_word, in_number, &stop);
		if (stop == STOP_NONE)
			return;
		if (date_at(s, len, (size_t)(p - s), stop == STOP_NUMBER, lx, empty, &other) &&
		    is_whole(&other) && s + other.start + other.len > end) {
			*d = other;
			return;
		}
		const char *q = p;
		in_number = stop == STOP_NUMBER;
		in_word = stop == STOP_WORD && !date_lex_unspaced(utf8_next(&q, end));
	}
}

bool date_find(const char *s, size_t len, size_t from, const struct date_hints *hints,
	       struct date *d)
{
	static const struct date_hints nothing;
	if (from > len)
		return false;
	if (!hints)
		hints = &nothing;
	struct date_lex lx;
	/* Its tokens are written before they are read. */
	lx.end = s + len;
	lx.floor = s + from;
	lx.language = date_lex_language(hints->language);
	lx.relative = (hints->find & DATE_FIND_RELATIVE) != 0;
	lx.was_split = false;
	struct date_parts empty = {.hints = hints, .order = hints->order};
	if (empty.order == DATE_ORDER_ANY)
		empty.order = order_of(hints->language, lx.language);
	if (empty.order == DATE_ORDER_ANY && lx.language != DATE_LEX_NO_LANGUAGE)
		empty.order = DATE_ORDER_MDY; /* "en": most of the English web */
	bool in_word = false, in_number = false;
	const char *p = lx.floor, *end = s + len;
	while (p < end) {
		enum stop stop;
		p = next_stop(p, end, lx.relative, in_word, in_number, &stop);
		if (stop == STOP_NONE)
			return false;
		if (date_at(s, len, (size_t)(p - s), stop == STOP_NUMBER, &lx, &empty, d)) {
			if (!is_whole(d))
				prefer_whole(s, len, &lx, &empty, d);
			return true;
		}
		uint32_t cp = utf8_next(&p, end);
		in_number = stop == STOP_NUMBER;
		in_word = stop == STOP_WORD && !date_lex_unspaced(cp);
	}
	return false;
}
