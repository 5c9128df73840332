/* Calendars, and a date as ISO 8601 text. */
#include "date_cal.h"

#include <stdio.h>

#include "date_hijri_tab.h"

/* Day numbers by Howard Hinnant's civil calendar algorithms (chrono-compatible date algorithms). */
int64_t date_days(int year, int month, int day)
{
	int64_t y = year - (month <= 2);
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t yoe = y - era * 400;
	int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

void date_from_days(int64_t days, int *year, int *month, int *day)
{
	int64_t z = days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t doe = z - era * 146097;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153;
	*day = (int)(doy - (153 * mp + 2) / 5 + 1);
	*month = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = (int)(yoe + era * 400 + (*month <= 2));
}

int date_month_days(int year, int month)
{
	static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return month == 2 && leap ? 29 : days[month - 1];
}

/* Solar Hijri by the 33-year cycle of 8 leap years: right for 1206..1498 (1827..2119). */
bool date_from_jalali(int year, int month, int day, int64_t *days)
{
	if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30))
		return false;
	/* 1 Farvardin 1206 was 22 March 1827. */
	int64_t n = year - 1206;
	int64_t cycle = n >= 0 ? n / 33 : (n - 32) / 33;
	int64_t in = n - cycle * 33;
	/* Leap years 1, 5, 9, 13, 17, 22, 26 and 30 of the cycle; 1206 is year 18. */
	int64_t leaps = 0;
	for (int64_t i = 0; i < in; i++) {
		int64_t y = (18 + i) % 33;
		leaps += y == 1 || y == 5 || y == 9 || y == 13 || y == 17 || y == 22 || y == 26 ||
			 y == 30;
	}
	int64_t doy = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
	*days = date_days(1827, 3, 22) + n * 365 + cycle * 8 + leaps + doy + day - 1;
	return true;
}

static int hijri_month_days(int year, int month)
{
	return 29 + (date_hijri_tab[year - DATE_HIJRI_FIRST] >> (month - 1) & 1);
}

/* Umm al-Qura where it is known; else the tabular calendar (epoch 15 July 622 Julian, leap years 2,
 * 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30), which is within a day or two of what is announced.
 */
bool date_from_hijri(int year, int month, int day, int64_t *days)
{
	if (month < 1 || month > 12 || day < 1 || day > 30)
		return false;
	if (year < DATE_HIJRI_FIRST || year > DATE_HIJRI_LAST) {
		int64_t n = year - 1;
		*days = date_days(622, 7, 18) + n * 354 + (3 + 11 * (int64_t)year) / 30 +
			29 * (month - 1) + month / 2 + day - 1;
		return true;
	}
	*days = DATE_HIJRI_DAY + day - 1;
	for (int y = DATE_HIJRI_FIRST; y <= year; y++)
		for (int m = 1; m <= (y < year ? 12 : month - 1); m++)
			*days += hijri_month_days(y, m);
	return true;
}

int64_t date_seconds(const struct date *d)
{
	int64_t days = date_days(d->year, d->month ? d->month : 1, d->day ? d->day : 1);
	return days * 86400 + d->hour * 3600 + d->minute * 60 + d->second - d->offset * 60;
}

size_t date_format(const struct date *d, char out[DATE_TEXT_MAX])
{
	int n = 0;
	out[0] = '\0';
	if (d->precision >= DATE_YEAR)
		n = snprintf(out, DATE_TEXT_MAX, "%04d", d->year);
	if (d->precision >= DATE_MONTH)
		n += snprintf(out + n, DATE_TEXT_MAX - (size_t)n, "-%02d", d->month);
	if (d->precision >= DATE_DAY)
		n += snprintf(out + n, DATE_TEXT_MAX - (size_t)n, "-%02d", d->day);
	if (d->precision >= DATE_MINUTE) {
		n += snprintf(out + n, DATE_TEXT_MAX - (size_t)n, "T%02d:%02d:%02d", d->hour,
			      d->minute, d->second);
		int off = d->offset < 0 ? -d->offset : d->offset;
		if (d->has_offset && off == 0)
			n += snprintf(out + n, DATE_TEXT_MAX - (size_t)n, "Z");
		else if (d->has_offset)
			n += snprintf(out + n, DATE_TEXT_MAX - (size_t)n, "%c%02d:%02d",
				      d->offset < 0 ? '-' : '+', off / 60, off % 60);
	}
	return (size_t)n;
}
