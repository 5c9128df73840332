/* Days, months and years in the orders people write them. */
#include <string.h>

#include "date_cal.h"
#include "date_day.h"

/* Years a text may name without saying so; four digits outside it are amounts or numbers. */
#define YEAR_MIN 1000
#define YEAR_MAX 2200
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
/* Years of the Republic of China of 1999..2060. */
#define ROC_MIN 88
#define ROC_MAX 149
/* Days of one month that are named together: "June 14, 15 and 16". */
#define DAYS_LISTED 4
/* Names this long are words of few other languages: "abril" is one, "set" and "mag" are many. */
#define FOREIGN_MIN 5
/* Bytes of an ending on a day: "го", "nä", "th", of four letters at most. */
#define ENDING_MAX 8
/* Letters of a word that no language has told us of between a year and its day. */
#define UNKNOWN_MAX 30
/* Persian years of two digits are 13xx from here on. */
#define JALALI_CENTURY 50
/* Two digits mean 19xx from here on when nothing tells what year it is (POSIX strptime). */
#define PIVOT 69
/* Thai years of two digits are 25xx from here on: 2000 of this era. */
#define THAI_CENTURY 43

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

int date_full_year(int two, const struct date_hints *hints)
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
		*year = date_full_year(t->value, hints);
	else if (t->digits == 4)
		*year = t->value;
	return t->digits == 2 || t->digits == 4;
}

enum date_calendar date_calendar_of(const struct date_lex *lx, const struct date_token *year)
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

bool date_settle(struct date_parts *p)
{
	struct date *d = &p->d;
	int64_t days;
	if (p->calendar == DATE_BUDDHIST)
		d->year -= 543;
	if (p->calendar == DATE_JALALI || p->calendar == DATE_HIJRI) {
		if (d->year == 0)
			return false;
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
	return date_settle(p);
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

/* I to XII in capitals; 0 if it is another word. */
static int roman(const struct date_token *t)
{
	static const char *const numerals[] = {"I",   "II",   "III", "IV", "V",  "VI",
					       "VII", "VIII", "IX",  "X",  "XI", "XII"};
	if (t->type != DATE_T_WORD && t->type != DATE_T_NAME)
		return 0;
	for (int m = 1; m <= 12; m++)
		if (strlen(numerals[m - 1]) == t->len &&
		    memcmp(numerals[m - 1], t->at, t->len) == 0)
			return m;
	return 0;
}

/* Past the month at token i, and past another name of the same one: "حزيران/يونيو". */
static unsigned skip_month(struct date_lex *lx, unsigned i, int month)
{
	enum date_calendar calendar = DATE_GREGORIAN;
	const struct date_token *t = date_lex_token(lx, i + 1);
	bool paren = date_is_punct(t, '(');
	if ((paren || date_is_punct(t, '/') || date_is_punct(t, '-')) &&
	    month_at(lx, i + 2, &calendar) == month && calendar == DATE_GREGORIAN)
		return paren && date_is_punct(date_lex_token(lx, i + 3), ')') ? i + 4 : i + 3;
	return i + 1;
}

/* The day of token i in digits or, if it is written, as a word; 0 if it is none. */
static int day_at(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	if (date_is_number(t, 1, 31, 2))
		return t->value;
	int day = date_lex_reading(lx, t, DATE_C_DAY);
	return day > 0 ? day : 0;
}

bool date_is_amount(struct date_lex *lx, unsigned i)
{
	/* As they are written: "w" is a word in Polish, "W" a watt. */
	static const char *const units[] = {
	    "EUR",     "Euro", "euro",   "euros", "euroa", "USD",     "dollars",   "GBP",
	    "pounds",  "CHF",  "kr",     "SEK",   "NOK",   "DKK",     "kronor",    "kroner",
	    "PLN",     "zł",   "Kč",     "CZK",   "Ft",    "HUF",     "lei",       "RON",
	    "TL",      "руб",  "рублей", "грн",   "лв",    "million", "Millionen", "millones",
	    "milioni", "mln",  "Mio",    "Mrd",   "млн",   "тыс",     "km",        "mm",
	    "cm",      "kg",   "mg",     "px",    "mph",   "fps",     "x",         "MB",
	    "GB",      "TB",   "W",      "kW",    "kWh",   "K",       "mAh",       "Ah",
	    "mA",      "Hz",   "kHz",    "MHz",   "GHz",   "км",      "мм",        "см",
	    "кг",
	};
	const struct date_token *t = date_lex_token(lx, i);

	/* "3 May 2018 € 12", "12:30 K večeru" */
	if (t->line || (t->space && t->len == 1 && t->type != DATE_T_PUNCT) ||
	    (t->space && date_lex_token(lx, i + 1)->type == DATE_T_NUM))
		return false;
	if (t->type == DATE_T_PUNCT)
		return t->value == '%' || t->value == '$' || t->value == 0xA3 || t->value == 0xA5 ||
		       (t->value >= 0x20A0 && t->value <= 0x20CF);
	if (t->type != DATE_T_WORD && t->type != DATE_T_NAME)
		return false;
	for (size_t k = 0; k < sizeof units / sizeof *units; k++)
		if (t->len == strlen(units[k]) && memcmp(t->at, units[k], t->len) == 0)
			return true;
	return false;
}

/* The signs of "1º" and "1ª", and the degree that is typed for them. */
static bool is_ordinal_sign(const struct date_token *t)
{
	return t->len == 2 &&
	       (memcmp(t->at, "\xC2\xBA", 2) == 0 || memcmp(t->at, "\xC2\xAA", 2) == 0 ||
		memcmp(t->at, "\xC2\xB0", 2) == 0);
}

/* Past an ending that is tight behind the day before token i: "17-го", "17:nä", "17th"; else i. */
static unsigned skip_ending(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	enum date_calendar calendar;
	/* "1.º" */
	if (!t->space && date_is_punct(t, '.') && !date_lex_token(lx, i + 1)->space &&
	    is_ordinal_sign(date_lex_token(lx, i + 1)))
		return i + 2;
	if (!t->space && (date_is_punct(t, '-') || date_is_punct(t, ':')))
		t = date_lex_token(lx, ++i);
	else if (!t->space && is_ordinal_sign(t))
		return i + 1;
	bool word = t->type == DATE_T_WORD || t->type == DATE_T_NAME;
	/* Those of English are known words: a "5-star May" is no day. */
	if (!word || t->space || t->len > ENDING_MAX || month_at(lx, i, &calendar) ||
	    date_language_is(lx, "en") || date_is_amount(lx, i) ||
	    date_lex_reading(lx, t, DATE_C_UNIT) >= 0 ||
	    date_lex_reading(lx, t, DATE_C_HOURMARK) >= 0)
		return i;
	return i + 1;
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
	    "comments", "commenta", "commenti", "coment",  "komment", "koment", "reaction",
	    "reacti",   "replies",  "answers",  "antwort", "shares",  "views",  "likes",
	    "votes",    "minut",    "mins",     "photos",  "коммент"};
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

/* " - 16 July", "– 16. Juli", "al 16 de julio" */
static bool ends_range(struct date_lex *lx, unsigned i)
{
	enum date_calendar calendar;
	unsigned m = i + 1;
	const struct date_token *between = date_lex_token(lx, i - 1);
	if (!date_lex_token(lx, i)->space ||
	    (!date_is_punct(between, '-') &&
	     (between->type != DATE_T_NAME || month_at(lx, i - 1, &calendar))))
		return false;
	if (date_is_punct(date_lex_token(lx, m), '.') ||
	    date_lex_reading(lx, date_lex_token(lx, m), DATE_C_CONN) >= 0)
		m++;
	return month_at(lx, m, &calendar) > 0 && !date_lex_token(lx, m)->line;
}

/* [gap] year after a named month; returns i and leaves the year 0 if there is none. */
static unsigned year_after(struct date_lex *lx, unsigned i, struct date_parts *p, bool two_digits,
			   const struct date_token **year)
{
	unsigned at = skip_gap(lx, i, 4, false);
	const struct date_token *day = date_lex_token(lx, at);
	/* Not "28 Feb - 2 Mar 2018": "mar" is Tuesday, too. */
	if (date_lex_reading(lx, day, DATE_C_WEEKDAY) >= 0 &&
	    date_lex_reading(lx, day, DATE_C_MONTH) <= 0)
		at = skip_gap(lx, at + 1, 2, false);
	at = skip_era(lx, at, p);
	bool weak;
	int y;
	*year = NULL;
	if (!date_parts_year(lx, at, p->hints, &y, &weak))
		return i;
	const struct date_token *t = date_lex_token(lx, at);
	if (weak && p->calendar == DATE_JALALI)
		y = (t->value >= JALALI_CENTURY ? 1300 : 1400) + t->value;
	if (!year_fits(p, y))
		return i;
	const struct date_token *next = date_lex_token(lx, at + 1);
	/* "14 Jun 18" is a year; "14 Jun 10:50", "14 Jun 10h" and "14 Jun - 16 Jul" have none. */
	if (weak && (!two_digits || t->line || is_hour(lx, at) || is_counted(lx, at + 1) ||
		     date_is_amount(lx, at + 1) || ends_range(lx, at)))
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
	    !date_is_number(date_lex_token(lx, at + 1), from + 1, 31, 2))
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
		    !date_is_number(date_lex_token(lx, at), date_lex_token(lx, last)->value + 1, 31,
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

/* A spelled day needs a month of its language, and a year unless that is known to be the text's:
 * "due October 2018", "second May". */
static bool day_suits(const struct date_lex *lx, const struct date_token *day,
		      const struct date_token *month, const struct date_token *year)
{
	if (day->type == DATE_T_NUM)
		return true;
	if (!date_lex_agree(day, DATE_C_DAY, month, DATE_C_MONTH))
		return false;
	return year ? year->digits == 4
		    : lx->language != DATE_LEX_NO_LANGUAGE && date_lex_is_own(lx, day, DATE_C_DAY);
}

static void note_foreign(struct date_lex *lx, unsigned month, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, month);
	p->foreign = t->len < FOREIGN_MIN && !date_lex_is_own(lx, t, DATE_C_MONTH) &&
		     date_lex_reading(lx, t, DATE_C_MONTH) > 0;
}

/* "14 June 2018", "14. juni", "14 de junio de 2018", "14-Jun-18", "17-го июня" */
static unsigned day_month(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	struct date_token day = *date_lex_token(lx, i);
	const struct date_token *year;
	p->d.day = day_at(lx, i);
	if (!p->d.day)
		return 0;
	if (day.type == DATE_T_NUM)
		i = skip_range(lx, i, day.value);
	unsigned m = date_parts_gap(lx, i + 1, 4);
	p->d.month = month_at(lx, m, &p->calendar);
	if (!p->d.month && day.type == DATE_T_NUM) {
		m = date_parts_gap(lx, skip_ending(lx, i + 1), 3);
		p->d.month = month_at(lx, m, &p->calendar);
	}
	if (!p->d.month)
		return 0;
	/* "pierwsze, mają": words that only a comma brings together. */
	if (day.type != DATE_T_NUM && date_lex_token(lx, m - 1)->type == DATE_T_PUNCT)
		return 0;
	note_foreign(lx, m, p);
	unsigned next = year_after(lx, skip_month(lx, m, p->d.month), p, true, &year);
	if (!day_suits(lx, &day, date_lex_token(lx, m), year))
		return 0;
	if (!year) {
		if (!(p->hints->find & DATE_FIND_PARTIAL))
			return 0;
		p->d.weak = true;
	}
	return settle_named(p, year) ? next : 0;
}

static bool is_plausible_year(const struct date_token *t)
{
	return is_year(t) && t->value >= NUMERIC_YEAR_MIN && t->value <= NUMERIC_YEAR_MAX;
}

/* Whether people who write that language write months in Roman numerals: elsewhere "12 V 2000" are
 * volts. */
static bool writes_roman(const struct date_lex *lx)
{
	static const char *const tags[] = {"be", "bg", "bs", "ca", "cs", "es", "et", "hr",
					   "hu", "it", "la", "lt", "lv", "mk", "pl", "pt",
					   "ro", "ru", "sk", "sl", "sr", "uk"};

	for (size_t k = 0; k < sizeof tags / sizeof *tags; k++)
		if (date_language_is(lx, tags[k]))
			return true;
	return false;
}

/* "17 VI 2018", "17.VI.2018", "2018. VI. 17." */
static unsigned roman_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *first = date_lex_token(lx, i);
	if (first->type != DATE_T_NUM || !(is_year(first) || date_is_number(first, 1, 31, 2)))
		return 0;
	unsigned m = i + 1;
	const struct date_token *t = date_lex_token(lx, m);
	if (date_is_punct(t, '.') || date_is_punct(t, '-') || date_is_punct(t, '/'))
		m++;
	p->d.month = roman(date_lex_token(lx, m));
	if (!p->d.month)
		return 0;
	bool bare = m == i + 1 && date_lex_token(lx, m)->len == 1;
	unsigned last = m + 1;
	t = date_lex_token(lx, last);
	if (date_is_punct(t, '.') || date_is_punct(t, '-') || date_is_punct(t, '/'))
		last++;
	const struct date_token *second = date_lex_token(lx, last);
	bool year_leads = is_year(first);
	if (!is_plausible_year(year_leads ? first : second) ||
	    !date_is_number(year_leads ? second : first, 1, 31, 2) || (bare && !writes_roman(lx)) ||
	    date_is_amount(lx, last + 1))
		return 0;
	p->d.year = year_leads ? first->value : second->value;
	p->d.day = year_leads ? second->value : first->value;
	return date_settle(p) ? last + 1 : 0;
}

/* A day after a named month: not an hour, not the first half of something longer. */
static bool day_after(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i), *next = date_lex_token(lx, i + 1);
	if (t->type == DATE_T_NAME)
		return date_lex_reading(lx, t, DATE_C_DAY) > 0;
	return date_is_number(t, 1, 31, 2) && !date_is_punct(next, ':') &&
	       !date_is_amount(lx, i + 1);
}

/* "June 14, 2018", "Jun 14", "June 2018" */
static unsigned month_first(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *name = date_lex_token(lx, i), *year;
	p->d.month = month_at(lx, i, &p->calendar);
	if (!p->d.month)
		return 0;
	note_foreign(lx, i, p);
	unsigned past = skip_month(lx, i, p->d.month);
	unsigned next, at = date_parts_gap(lx, past, 3);
	struct date_token day = *date_lex_token(lx, at);
	/* "June '18" */
	bool short_year =
	    day.digits == 2 && !day.space && date_is_punct(date_lex_token(lx, at - 1), '\'');
	if (day_after(lx, at) && !short_year) {
		p->d.day = day_at(lx, at);
		at = day.type == DATE_T_NUM ? skip_days(lx, at) : at;
		unsigned end = at + 1;
		const struct date_token *ending = date_lex_token(lx, end);
		if (!ending->space && date_lex_reading(lx, ending, DATE_C_CONN) >= 0)
			end++;
		bool comma = date_is_punct(date_lex_token(lx, end), ',') ||
			     date_is_punct(date_lex_token(lx, end), '\'') ||
			     date_is_punct(date_lex_token(lx, end), '-') ||
			     date_is_punct(date_lex_token(lx, end), '/');
		next = year_after(lx, at + 1, p, comma, &year);
		if (year && day_suits(lx, &day, name, year) && settle_named(p, year))
			return next;
		if (day.type != DATE_T_NUM)
			return 0;
		/* "June 14 10:50:00 2018" is left for the caller, who looks for a year after the
		 * time. */
		p->d.year = 0;
		p->d.weak = true;
		return settle_named(p, NULL) ? end : 0;
	}
	next = year_after(lx, past, p, short_year, &year);
	/* "may 2000 people" and "march 1500 miles" begin in lower case as names of months do not in
	 * the languages where they are also words. */
	if (!year || (name->len <= 5 && !name->upper && (unsigned char)*name->at < 0x80 &&
		      (lx->language == DATE_LEX_NO_LANGUAGE || date_language_is(lx, "en"))))
		return 0;
	return !date_is_amount(lx, next) && settle_named(p, year) ? next : 0;
}

/* A word between a year and its day that no table has: "2018-жылдын 17-июну". Not one in plain
 * letters, unless it is tied to the year, for "in 2018 about 14 June people said". */
static unsigned skip_unknown(struct date_lex *lx, unsigned i)
{
	const struct date_token *t = date_lex_token(lx, i);
	bool tied = date_is_punct(t, '-') && !t->space;
	if (tied)
		t = date_lex_token(lx, ++i);
	if (t->type != DATE_T_WORD || t->line || t->len > UNKNOWN_MAX ||
	    (tied ? t->space : (unsigned char)*t->at < 0x80))
		return 0;
	return i + 1;
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
	bool unknown = false;
	int month = month_at(lx, at, &calendar);
	if (!month && !date_is_number(date_lex_token(lx, at), 1, 31, 2)) {
		unsigned past = skip_unknown(
		    lx, at > i + 1 && date_is_punct(date_lex_token(lx, at - 1), '-') ? at - 1 : at);
		unknown = past > 0;
		at = unknown ? past : at;
	}
	unsigned next = at + 1;
	if (month) {
		next = skip_month(lx, at, month);
		unsigned day = date_parts_gap(lx, next, 4);
		if (day_after(lx, day) && date_lex_token(lx, day)->type == DATE_T_NUM) {
			p->d.day = date_lex_token(lx, day)->value;
			next = day + 1;
		}
	} else if (date_is_number(date_lex_token(lx, at), 1, 31, 2)) {
		p->d.day = date_lex_token(lx, at)->value;
		at = date_parts_gap(lx, at + 1, 4);
		month = month_at(lx, at, &calendar);
		next = month ? skip_month(lx, at, month) : at + 1;
		/* The day's year may come behind it. */
		unsigned year_at = date_parts_gap(lx, next, 2);
		if (unknown && is_year(date_lex_token(lx, year_at)))
			return 0;
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

/* Past "（平成30年）" or "(2018)" at token i, the same year said again, or i; *year is set to a
 * year of four digits in it. */
static unsigned skip_year_again(struct date_lex *lx, unsigned i, int *year)
{
	if (!date_is_punct(date_lex_token(lx, i), '('))
		return i;
	unsigned at = i + 1;
	bool era = date_lex_reading(lx, date_lex_token(lx, at), DATE_C_ERA) >= 4;
	const struct date_token *t = date_lex_token(lx, era ? ++at : at);
	if (t->type != DATE_T_NUM || t->digits > 4)
		return i;
	if (mark_at(lx, ++at) == 1)
		at++;
	if (!date_is_punct(date_lex_token(lx, at), ')') || (!era && t->digits != 4))
		return i;
	if (!era)
		*year = t->value;
	return at + 1;
}

/* "令和6.6.17", "H30.6.17", "民國107/06/17"; in a Chinese text of Taiwan also "107/06/17". */
static unsigned era_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	int era = date_lex_reading(lx, date_lex_token(lx, i), DATE_C_ERA);
	const char *tag = p->hints->language;
	bool taiwan = date_language_is(lx, "zh") && (strstr(tag, "Hant") || strstr(tag, "TW"));
	bool letter = era >= 4 && date_lex_token(lx, i)->len == 1;
	/* "M1.2.3", "T3.1.2" */
	if ((era < 4 && !taiwan) || (letter && era > 6))
		return 0;
	if (era >= 4)
		i++;
	const struct date_token *y = date_lex_token(lx, i);
	if (y->type != DATE_T_NUM ||
	    (era >= 4 ? y->digits > 3 : y->digits != 3 || y->value < ROC_MIN || y->value > ROC_MAX))
		return 0;
	const struct date_token *m = date_lex_token(lx, i + 2), *d = date_lex_token(lx, i + 4);
	const struct date_token *s = date_lex_token(lx, i + 1);
	if ((!date_is_punct(s, '.') && !date_is_punct(s, '/') && !date_is_punct(s, '-')) ||
	    !date_is_punct(date_lex_token(lx, i + 3), s->value) || !date_is_number(m, 1, 12, 2) ||
	    !date_is_number(d, 1, 31, 2) || m->space || d->space)
		return 0;
	p->d.year = era_start(era >= 4 ? era : 9) + y->value;
	p->d.month = m->value;
	p->d.day = d->value;
	/* Measures, telephone numbers and names of models look like these. */
	p->d.weak = era < 4 || (letter && era > 5);
	return date_settle(p) ? i + 5 : 0;
}

/* 2018年6月14日, 令和元年6月14日, 2018年（平成30年）6月14日, 6月14日 */
static unsigned marked_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	const struct date_token *t = date_lex_token(lx, i);
	int era = date_lex_reading(lx, t, DATE_C_ERA), again = 0;
	if (era >= 4)
		t = date_lex_token(lx, ++i);
	if (t->type != DATE_T_NUM)
		return 0;
	unsigned mark = skip_year_again(lx, i + 1, &again);
	if (mark_at(lx, mark) == 1) {
		if (era >= 4 ? t->digits > 3 : t->digits != 4 && t->digits != 2)
			return 0;
		p->calendar = era >= 4 ? DATE_GREGORIAN : date_calendar_of(lx, t);
		p->d.year = era >= 4
				? era_start(era) + t->value
				: (t->digits == 2 ? date_full_year(t->value, p->hints) : t->value);
		p->d.weak = era < 4 && t->digits == 2;
		i = skip_year_again(lx, mark + 1, &again);
		t = date_lex_token(lx, i);
	} else if (era >= 4 || !(p->hints->find & DATE_FIND_PARTIAL)) {
		return 0;
	} else {
		p->d.weak = true;
	}
	if (again)
		p->d.year = again;
	enum date_calendar calendar;
	unsigned next;
	if (date_is_number(t, 1, 12, 2) && mark_after(lx, i, &next) == 2) {
		p->d.month = t->value;
		i = next;
	} else {
		p->d.month = month_at(lx, i, &calendar);
		i++;
	}
	if (!p->d.month || (p->d.year && (p->d.year < YEAR_MIN || p->d.year > BUDDHIST_MAX)))
		return 0;
	t = date_lex_token(lx, i);
	if (date_is_number(t, 1, 31, 2) && (mark_at(lx, i + 1) == 3 || p->d.year)) {
		p->d.day = t->value;
		i += mark_at(lx, i + 1) == 3 ? 2 : 1;
	}
	if (!p->d.year && !p->d.day)
		return 0;
	return date_settle(p) ? i : 0;
}

typedef unsigned reader(struct date_lex *lx, unsigned i, struct date_parts *p);

unsigned date_parts_day(struct date_lex *lx, unsigned i, struct date_parts *p)
{
	/* The longer and surer forms first. */
	static reader *const readers[] = {date_numeric_day, roman_day,       era_day,
					  day_month,        marked_day,      year_first,
					  month_first,      date_packed_day, date_numeric_month};
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
