/* What days in words and days in digits are read with, for date_day.c and date_num.c. */
#ifndef DATE_DAY_H
#define DATE_DAY_H

#include "date_parts.h"

/* Numeric dates have no word to vouch for them. */
#define NUMERIC_YEAR_MIN 1500
#define NUMERIC_YEAR_MAX 2150

static inline bool date_is_number(const struct date_token *t, int min, int max, unsigned max_digits)
{
	return t->type == DATE_T_NUM && t->digits <= max_digits && t->value >= min &&
	       t->value <= max;
}

/* Whether token i says that the number before it is an amount: "12.50 EUR", "10km", "2000 mAh". */
bool date_is_amount(struct date_lex *lx, unsigned i);
/* The year that two digits mean. */
int date_full_year(int two, const struct date_hints *hints);
/* The calendar a year of four digits is of, by what was said, the digits' script and the language.
 */
enum date_calendar date_calendar_of(const struct date_lex *lx, const struct date_token *year);
/* Turn what was written into a Gregorian day, month or year; false if there is no such. */
bool date_settle(struct date_parts *p);

/* Each reads from token i and returns the token after what it took, or 0 if it is not there. */
unsigned date_numeric_day(struct date_lex *lx, unsigned i, struct date_parts *p);
unsigned date_numeric_month(struct date_lex *lx, unsigned i, struct date_parts *p);
unsigned date_packed_day(struct date_lex *lx, unsigned i, struct date_parts *p);

#endif
