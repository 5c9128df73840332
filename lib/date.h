/* One date expression in a text: find it, say what it says, how precisely and how surely.
 * Words are those of every Unicode CLDR language; digits of every script; ISO 8601, RFC 5322 and
 * asctime forms; Buddhist, Persian, Islamic and Japanese-era years become Gregorian ones. */
#ifndef DATE_H
#define DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum date_precision { DATE_NONE, DATE_YEAR, DATE_MONTH, DATE_DAY, DATE_MINUTE, DATE_SECOND };
enum date_order { DATE_ORDER_ANY, DATE_ORDER_DMY, DATE_ORDER_MDY, DATE_ORDER_YMD };

/* What to look for besides dates that name year and month. */
enum {
	DATE_FIND_YEAR = 1,     /* "2018" alone */
	DATE_FIND_PARTIAL = 2,  /* "14 June": its year is taken from now, or is 0 without one */
	DATE_FIND_RELATIVE = 4, /* "3 hours ago", "gestern"; needs now */
	DATE_FIND_PACKED = 8    /* "20180614", as addresses and file names have it */
};

/* What the caller knows. All zero is "nothing". */
struct date_hints {
	const char *language;  /* BCP 47, or NULL */
	enum date_order order; /* of 03/04/2018; DATE_ORDER_ANY: from the language */
	bool has_now;
	int64_t
	    now; /* seconds since 1970 UTC: what relative stamps and two-digit years count from */
	unsigned find; /* DATE_FIND_* */
};

struct date {
	size_t start, len; /* bytes of the text */
	int year;          /* 1..9999; 0: not said */
	int month, day;    /* 1..; 0: not said */
	int hour, minute, second;
	int offset; /* minutes east of UTC */
	bool has_offset;
	enum date_precision precision;
	bool ambiguous;             /* day and month could be the other way round: */
	int other_month, other_day; /* which is this */
	enum date_order order; /* of a numeric date, as it was read; DATE_ORDER_ANY for others */
	bool relative;         /* reckoned from now */
	bool ahead;            /* and after it: "tomorrow", "in 3 hours" */
	bool without_year;     /* and its year is the last before now that fits */
	bool weak;             /* a form that other things share: 10.12.18, "14 June" */
};

#define DATE_TEXT_MAX 32

/* The first date expression that starts at or after from; false if there is none. Reads only
 * s[0..len) and allocates nothing. Time is linear in len. */
bool date_find(const char *s, size_t len, size_t from, const struct date_hints *hints,
	       struct date *d);
/* ISO 8601 at the precision held ("2018-06", "2018-06-14T10:50:00+03:00"), NUL-terminated;
 * returns its length. A time without an offset is written without one. */
size_t date_format(const struct date *d, char out[DATE_TEXT_MAX]);
/* How people who write in that language order a short date, by CLDR; the region decides where it
 * is given. "en" alone and an unknown language are DATE_ORDER_ANY. */
enum date_order date_order_of(const char *language);
/* Days since 1970-01-01 in the proleptic Gregorian calendar, and back. */
int64_t date_days(int year, int month, int day);
void date_from_days(int64_t days, int *year, int *month, int *day);
/* Seconds since 1970 UTC, a missing part taken as its first, a missing offset as 0. */
int64_t date_seconds(const struct date *d);

#endif
