/* The Islamic calendar of Saudi Arabia (Umm al-Qura), by which months are announced beforehand. */
#ifndef DATE_HIJRI_TAB_H
#define DATE_HIJRI_TAB_H

#include <stdint.h>

#define DATE_HIJRI_FIRST 1370
#define DATE_HIJRI_LAST 1500
#define DATE_HIJRI_DAY (-7020) /* 1 Muharram of the first year, in days since 1970-01-01 */

extern const uint16_t date_hijri_tab[DATE_HIJRI_LAST - DATE_HIJRI_FIRST + 1];

#endif
