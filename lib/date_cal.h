/* Days of other calendars, for date.c. */
#ifndef DATE_CAL_H
#define DATE_CAL_H

#include "date.h"

/* month 1..12. */
int date_month_days(int year, int month);
/* Days since 1970-01-01 of a day in the Persian (Solar Hijri) or Islamic calendar; false if there
 * is no such day. */
bool date_from_jalali(int year, int month, int day, int64_t *days);
bool date_from_hijri(int year, int month, int day, int64_t *days);

#endif
