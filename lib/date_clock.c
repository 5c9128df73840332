/* Times of day and zones. */
#include <string.h>

#include "date_day.h"

struct zone {
	char name[7];
	int16_t offset; /* minutes east */
	bool american;  /* "ET": daylight time by the rule of the United States */
};

/* Abbreviations that news pages use; where one means several zones, the commoner (IST is India's,
 * CST and BST those of America and Britain, but that CST on a Chinese page is China's). */
static const struct zone zones[] = {
    {"Z", 0, false},       {"UTC", 0, false},
    {"GMT", 0, false},     {"UT", 0, false},
    {"WET", 0, false},     {"WEST", 60, false},
    {"BST", 60, false},    {"CET", 60, false},
    {"MEZ", 60, false},    {"CEST", 120, false},
    {"MESZ", 120, false},  {"EET", 120, false},
    {"SAST", 120, false},  {"EEST", 180, false},
    {"MSK", 180, false},   {"\xD0\x9C\xD0\xA1\xD0\x9A", 180, false},
    {"IDT", 180, false},   {"WAT", 60, false},
    {"CAT", 120, false},   {"TRT", 180, false},
    {"EAT", 180, false},   {"IRST", 210, false},
    {"GST", 240, false},   {"PKT", 300, false},
    {"IST", 330, false},   {"NPT", 345, false},
    {"ICT", 420, false},   {"WIB", 420, false},
    {"SGT", 480, false},   {"HKT", 480, false},
    {"PHT", 480, false},   {"WITA", 480, false},
    {"AWST", 480, false},  {"JST", 540, false},
    {"KST", 540, false},   {"WIT", 540, false},
    {"ACST", 570, false},  {"AEST", 600, false},
    {"AEDT", 660, false},  {"NZST", 720, false},
    {"NZDT", 780, false},  {"BRT", -180, false},
    {"ART", -180, false},  {"NST", -210, false},
    {"ADT", -180, false},  {"AST", -240, false},
    {"EDT", -240, false},  {"EST", -300, false},
    {"CDT", -300, false},  {"CST", -360, false},
    {"MDT", -360, false},  {"MST", -420, false},
    {"PDT", -420, false},  {"PST", -480, false},
    {"ET", -300, true},    {"CT", -360, true},
    {"MT", -420, true},    {"PT", -480, true},
    {"AKST", -540, false}, {"AKDT", -480, false},
    {"NDT", -150, false},  {"CLT", -240, false},
    {"CLST", -180, false}, {"HST", -600, false},
};

static bool is_byte(const struct date_token *t, char c)
{
	return t->type != DATE_T_NUM && t->len == 1 && (*t->at | 32) == c;
}

/* First Sunday on or after a day of the month. */
static int sunday_from(int year, int month, int day)
{
	int64_t days = date_days(year, month, day);
	return day + (int)((10 - (days % 7 + 7) % 7) % 7);
}

/* Second Sunday of March to first Sunday of November (Energy Policy Act of 2005). */
static bool american_summer(const struct date *d)
{
	if (d->month != 3 && d->month != 11)
		return d->month > 3 && d->month < 11;
	if (d->month == 3)
		return d->day >= sunday_from(d->year, 3, 8);
	return d->day < sunday_from(d->year, 11, 1);
}

static bool month_follows(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	return date_lex_reading(lx, t, DATE_C_MONTH) > 0;
}

/* "+314 June 2018" is an offset and a day that a scraper ran together, as "+32018-06-14" is an
 * offset and a year: an offset has one, two or four digits. */
static void split_offset(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NUM || t->digits < 2 || t->digits > 8)
		return;
	unsigned n = t->digits, keep = n;
	bool padded = *t->at == '0';
	if (n == 2)
		keep = month_follows(lx, i + 1) ? 1 : 2;
	else if (month_follows(lx, i + 1))
		keep = n == 3 ? (padded || t->value % 100 > 31 ? 2 : 1) : n == 4 ? 2 : 4;
	else if (date_is_punct(date_lex_token(lx, i + 1), '-') && n > 4)
		keep = n - 4;
	t = date_lex_token(lx, i);
	if (keep < n && (keep <= 2 || keep == 4))
		date_lex_split(lx, i, keep);
}

/* The digits after a sign, as minutes; 0 tokens if they are no offset. */
static unsigned offset_digits(struct date_lex *lx, unsigned i, int *minutes)
{
	split_offset(lx, i);
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NUM || t->space || t->digits > 4)
		return 0;
	int h = t->value, m = 0;
	unsigned next = i + 1;
	if (t->digits > 2) {
		m = h % 100;
		h /= 100;
	} else {
		const struct date_token *m_tok = date_lex_token(lx, i + 2);
		if (date_is_punct(date_lex_token(lx, i + 1), ':') && m_tok->type == DATE_T_NUM &&
		    m_tok->digits == 2 && m_tok->value < 60) {
			m = m_tok->value;
			next = i + 3;
		}
	}
	if (h > 14 || m > 59)
		return 0;
	*minutes = h * 60 + m;
	return next;
}

static const struct zone *named_zone(const struct date_lex *lx, const struct date_token *t)
{
	static const struct zone china = {"CST", 480, false};

	if (t->type != DATE_T_WORD && t->type != DATE_T_NAME)
		return NULL;
	if (t->len == 3 && memcmp(t->at, "CST", 3) == 0 && date_language_is(lx, "zh"))
		return &china;
	/* RFC 3339, 5.6: "T" and "Z" may be lower case. */
	if (t->len == 1 && *t->at == 'z' && !t->space)
		return &zones[0];
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
		if (strlen(zones[i].name) == t->len && memcmp(zones[i].name, t->at, t->len) == 0)
			return &zones[i];
	return NULL;
}

unsigned date_parts_zone(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, i);
	bool paren = date_is_punct(t, '(');
	if (paren)
		t = date_lex_token(lx, ++i);
	const struct zone *z = named_zone(lx, t);
	int minutes = 0;
	unsigned next = 0;
	if (z) {
		next = i + 1;
		minutes = z->offset;
		if (z->american && p->d.month && american_summer(&p->d))
			minutes += 60;
		t = date_lex_token(lx, next);
	}
	unsigned sign_at = z ? next : i;
	bool plain = !z || z->offset == 0;
	if (plain && (date_is_punct(t, '+') || date_is_punct(t, '-'))) {
		/* "10:50 - 14 June" has no offset, "10:50 -0500" has. */
		int written = 0;
		bool minus = t->value == '-';
		const struct date_token *digits = date_lex_token(lx, sign_at + 1);
		/* PostgreSQL writes "14:05:00-07". */
		bool tight = p->d.precision == DATE_SECOND && !t->space && !digits->space &&
			     digits->digits == 2 &&
			     !date_is_punct(date_lex_token(lx, sign_at + 2), '-');
		bool sure = z || !minus || digits->digits == 4 || tight ||
			    date_is_punct(date_lex_token(lx, sign_at + 2), ':');
		unsigned after = sure ? offset_digits(lx, sign_at + 1, &written) : 0;
		if (after) {
			next = after;
			minutes = minus ? -written : written;
		}
	}
	if (!next)
		return 0;
	if (paren && date_is_punct(date_lex_token(lx, next), ')'))
		next++;
	p->d.offset = minutes;
	p->d.has_offset = true;
	/* RFC 5322 comments and names repeat the offset: "+0300 (MSK)". */
	struct date_token open = *date_lex_token(lx, next);
	if (!paren && date_is_punct(&open, '(') && named_zone(lx, date_lex_token(lx, next + 1)) &&
	    date_is_punct(date_lex_token(lx, next + 2), ')'))
		next += 3;
	return next;
}

/* "10:5014 June" and "10:502018-06-14": minutes, then what was run together with them. */
static void split_minutes(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (t->type != DATE_T_NUM || t->digits < 3 || t->digits > 6)
		return;
	if ((t->digits <= 4 && month_follows(lx, i + 1)) ||
	    (t->digits == 6 && date_is_punct(date_lex_token(lx, i + 1), '-')) ||
	    (t->digits <= 4 && (date_is_punct(date_lex_token(lx, i + 1), '.') ||
				date_is_punct(date_lex_token(lx, i + 1), '/'))))
		date_lex_split(lx, i, 2);
}

static bool two_digits(const struct date_token *t, int max)
{
	return t->type == DATE_T_NUM && t->digits == 2 && t->value <= max;
}

/* ":50:00.000" after the hour. */
static unsigned minutes_and_seconds(struct date_lex *lx, unsigned i, struct date *d)
{
	split_minutes(lx, i + 1);
	const struct date_token *m = date_lex_token(lx, i + 1);
	if (!two_digits(m, 59))
		return 0;
	d->minute = m->value;
	d->precision = DATE_MINUTE;
	i += 2;
	if (!date_is_punct(date_lex_token(lx, i), ':'))
		return i;
	split_minutes(lx, i + 1);
	const struct date_token *s = date_lex_token(lx, i + 1);
	if (!two_digits(s, 60))
		return i;
	d->second = s->value > 59 ? 59 : s->value;
	d->precision = DATE_SECOND;
	i += 2;
	const struct date_token *dot = date_lex_token(lx, i);
	const struct date_token *frac = date_lex_token(lx, i + 1);
	if ((date_is_punct(dot, '.') || date_is_punct(dot, ',')) && !dot->space &&
	    frac->type == DATE_T_NUM && !frac->space && frac->digits != 4)
		i += 2;
	return i;
}

static bool is_sixtieth(const struct date_token *t)
{
	return t->type == DATE_T_NUM && t->digits <= 2 && t->value <= 59;
}

/* 10時50分00秒, 10시 50분 */
static unsigned marked_clock(struct date_lex *lx, unsigned i, struct date *d)
{
	const struct date_token *m = date_lex_token(lx, i + 2);
	d->precision = DATE_MINUTE;
	if (!is_sixtieth(m) || date_lex_reading(lx, date_lex_token(lx, i + 3), DATE_C_MARK) != 5)
		return i + 2;
	d->minute = m->value;
	const struct date_token *s = date_lex_token(lx, i + 4);
	if (!is_sixtieth(s) || date_lex_reading(lx, date_lex_token(lx, i + 5), DATE_C_MARK) != 6)
		return i + 4;
	d->second = s->value;
	d->precision = DATE_SECOND;
	return i + 6;
}

static bool is_hour_mark(const struct date_lex *lx, const struct date_token *t)
{
	return is_byte(t, 'h') || date_lex_reading(lx, t, DATE_C_HOURMARK) >= 0;
}

/* "14.05" and "14.05.33" as a clock, the hour at i: past it, or 0. Where it stands behind a whole
 * day it needs nothing else to vouch for it, but is no day in three parts itself. */
static unsigned dotted_clock(struct date_lex *lx, unsigned i, struct date *d)
{
	const struct date_token *m = date_lex_token(lx, i + 2);
	const struct date_token *after = date_lex_token(lx, i + 3);
	const struct date_token *s = date_lex_token(lx, i + 4);
	bool led = i > 0 && date_lex_token(lx, i - 1)->type == DATE_T_NAME;
	bool marked = is_hour_mark(lx, after) || date_lex_reading(lx, after, DATE_C_AMPM) >= 0;
	bool behind = i > 0 && d->precision == DATE_DAY && d->year && !d->weak &&
		      date_lex_token(lx, i)->space && date_lex_token(lx, i)->digits == 2;
	bool counts = date_is_amount(lx, i + 3) || date_lex_reading(lx, after, DATE_C_UNIT) >= 0;
	if (!two_digits(m, 59) || m->space || (!marked && (counts || (!led && !behind))))
		return 0;
	bool third =
	    date_is_punct(after, '.') && !after->space && s->type == DATE_T_NUM && !s->space;
	if (third && behind && !two_digits(s, 59))
		return 0;
	d->minute = m->value;
	d->precision = DATE_MINUTE;
	if (!third || !behind)
		return i + 3;
	d->second = s->value;
	d->precision = DATE_SECOND;
	return i + 5;
}

/* Hour, minutes and seconds in one of their forms; bare is set if nothing but a number was there.
 */
static unsigned clock_digits(struct date_lex *lx, unsigned i, struct date *d, bool *bare)
{
	const struct date_token *h = date_lex_token(lx, i);
	*bare = false;
	if (h->type != DATE_T_NUM)
		return 0;
	if (!h->space && (h->digits == 6 || h->digits == 4) && i > 0 &&
	    is_byte(date_lex_token(lx, i - 1), 't')) {
		int v = h->digits == 6 ? h->value : h->value * 100;
		d->hour = v / 10000;
		d->minute = v / 100 % 100;
		d->second = v % 100;
		d->precision = h->digits == 6 ? DATE_SECOND : DATE_MINUTE;
		return d->hour < 24 && d->minute < 60 && d->second < 60 ? i + 1 : 0;
	}
	if (h->digits > 2 || h->value > 24)
		return 0;
	d->hour = h->value;
	const struct date_token *t = date_lex_token(lx, i + 1);
	if (date_is_punct(t, ':'))
		return minutes_and_seconds(lx, i + 1, d);
	if (date_lex_reading(lx, t, DATE_C_MARK) == 4)
		return marked_clock(lx, i, d);
	if (is_hour_mark(lx, t)) {
		const struct date_token *m = date_lex_token(lx, i + 2);
		d->precision = DATE_MINUTE;
		if (!two_digits(m, 59))
			return i + 2;
		d->minute = m->value;
		/* "9 h 30 min" */
		bool unit = date_lex_reading(lx, date_lex_token(lx, i + 3), DATE_C_UNIT) == 1;
		return unit ? i + 4 : i + 3;
	}
	if (date_is_punct(t, '.') && !t->space) {
		unsigned next = dotted_clock(lx, i, d);
		if (next)
			return next;
	}
	*bare = true;
	return i + 1;
}

static void apply_half(struct date *d, int half)
{
	if ((half == 0 || half == 2) && d->hour == 12)
		d->hour = 0;
	else if (half == 1 && d->hour < 12)
		d->hour += 12;
	else if (half == 2 && d->hour >= 6 && d->hour < 12)
		d->hour += 12;
}

/* "a.m." and the like after the digits. */
static unsigned half_of_day(struct date_lex *lx, unsigned i, int *half)
{
	*half = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_AMPM);
	if (*half < 0)
		return i;
	i++;
	return date_is_punct(date_lex_token(lx, i), '.') && !date_lex_token(lx, i)->space ? i + 1
											  : i;
}

/* "am", "p.m." or a word in another script: short words for noon or midnight are also those for
 * minutes somewhere, and do not make an hour of a number. */
static bool is_half_name(const struct date_token *t)
{
	char c = *t->at;
	return t->len <= 5 && (c == 'a' || c == 'A' || c == 'p' || c == 'P' || (c & 0x80));
}

unsigned date_parts_clock(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	struct date d = p->d;
	bool bare;
	int before = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_AMPM), after;
	if (before >= 0)
		i++;
	unsigned digits = i;
	i = clock_digits(lx, i, &d, &bare);
	if (!i)
		return 0;
	if (d.hour == 24 && (d.minute != 0 || d.second != 0))
		return 0;
	i = half_of_day(lx, i, &after);
	if (bare && !(after >= 0 && is_half_name(date_lex_token(lx, digits + 1))))
		return 0;
	if (bare)
		d.precision = DATE_MINUTE;
	apply_half(&d, after >= 0 ? after : before);
	/* 24:00 is the day's end (ISO 8601-1, 5.3.2): nothing but the day is kept of it. */
	struct date_parts day = *p, *to = p;
	if (d.hour == 24) {
		to = &day;
		d.hour = 0;
	}
	if (is_hour_mark(lx, date_lex_token(lx, i)) && i > digits + 1)
		i++;
	to->d = d;
	unsigned zone = date_parts_zone(lx, i, to);
	return zone ? zone : i;
}
