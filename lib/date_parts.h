/* The parts of a date expression, read from tokens: day, clock, zone. For date.c. */
#ifndef DATE_PARTS_H
#define DATE_PARTS_H

#include "date.h"
#include "date_lex.h"

enum date_calendar { DATE_GREGORIAN, DATE_BUDDHIST, DATE_JALALI, DATE_HIJRI };

/* What is being put together, in the words of the calendar it was written in. */
struct date_parts {
	struct date d;
	enum date_calendar calendar;
	enum date_order order;
	bool foreign; /* its month is a name in other languages than the text's and English */
	const struct date_hints *hints;
};

/* Each reads from token i and returns the token after what it took, or 0 if it is not there. */
unsigned date_parts_day(struct date_lex *lx, unsigned i, struct date_parts *p);
unsigned date_parts_clock(struct date_lex *lx, unsigned i, struct date_parts *p);
unsigned date_parts_zone(struct date_lex *lx, unsigned i, struct date_parts *p);
/* Skip at most max tokens of punctuation and connecting words. */
unsigned date_parts_gap(struct date_lex *lx, unsigned i, unsigned max);
/* A year of two or four digits; false if token i is none. *weak is set for two. */
bool date_parts_year(struct date_lex *lx, unsigned i, const struct date_hints *hints, int *year,
		     bool *weak);

#endif
