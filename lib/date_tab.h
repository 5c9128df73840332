/* The generated tables of date_tab.c, for date.c alone. */
#ifndef DATE_TAB_H
#define DATE_TAB_H

#include <stddef.h>
#include <stdint.h>

#define DATE_TAB_FORM 3  /* tools/cldr.py writes for this form of the structs below */
#define DATE_WORD_MAX 96 /* bytes of the longest word */
#define DATE_WORD_BLOCK 4000
#define DATE_BLOOM_BITS 65536

enum date_class {
	DATE_C_MONTH = 1, /* 1..12 */
	DATE_C_WEEKDAY,   /* 0..6 from Sunday */
	DATE_C_AMPM,      /* 0 before noon, 1 after, 2 night */
	DATE_C_REL,       /* unit * 16 + amount + 8; unit 0 second .. 6 year */
	DATE_C_CONN,      /* a word between the parts of a date */
	DATE_C_MARK,      /* CJK: 1 year 2 month 3 day 4 hour 5 minute 6 second */
	DATE_C_MONTHNUM,  /* "tháng 6" */
	DATE_C_JALALI,    /* 1..12 */
	DATE_C_HIJRI,     /* 1..12 */
	DATE_C_ERA, /* 1 Buddhist 2 common 3 Hijri 4.. Japanese, newest first 9 Republic of China */
	DATE_C_HOURMARK, /* "Uhr", "h" */
	DATE_C_NUMBER,   /* 1..12, spelled in relative stamps: "two days ago" */
	DATE_C_UNIT,     /* 0 second .. 6 year, behind a number */
	DATE_C_AND,      /* between "1 year" and "2 months" */
	DATE_C_DAY       /* 1..31, spelled: "fourth", "diez" */
};

struct date_key {
	uint32_t word;    /* where in date_words */
	uint16_t reading; /* first of its readings */
};
struct date_reading {
	uint8_t class;
	int8_t value;
	uint16_t langs; /* where in date_langsets; an empty set: any language */
	uint8_t last, weak;
};
struct date_fold {
	uint16_t first, last, to;
};
struct date_lang {
	char tag[12];
	uint8_t order; /* enum date_order */
};

extern const char date_words[][DATE_WORD_BLOCK];
extern const struct date_key date_keys[];
extern const struct date_reading date_readings[];
extern const uint16_t date_langsets[];
extern const uint16_t date_slots[]; /* a power of two of them */
/* Bits for the first three letters of words: all, those of dates, those of relative stamps, and
 * numbers. */
extern const uint64_t date_bloom_words[], date_bloom_starters[], date_bloom_relative[],
    date_bloom_numbers[];
extern const struct date_fold date_folds[];
extern const uint32_t date_zeros[];
extern const struct date_lang date_langs[], date_regions[];
extern const size_t date_n_keys, date_n_slots, date_n_folds, date_n_zeros, date_n_langs,
    date_n_regions;

#endif
