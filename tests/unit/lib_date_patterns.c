/* Every full, long, medium and short date pattern of CLDR, printed and read back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "date.h"

#define PATTERNS "fixtures/dates/patterns.tsv"
#define NAMES_MAX 4000
#define ROWS_MAX 4000

/* A pattern is tried on every STEP-th day of 1900 to 2100, each from another first day, so that all
 * days come up in some pattern; every DENSE-th pattern on all days of 2018 besides. DATE_STEP=1 in
 * the environment tries all days in all patterns, which takes some minutes. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2100
#define STEP 701
#define DENSE 100

struct row {
	const char *language, *pattern;
	int months, days; /* rows of names */
};

struct patterns {
	char *file;
	const char *names[NAMES_MAX];
	size_t n_names;
	struct row rows[ROWS_MAX];
	size_t n_rows;
};

static char *read_file(const char *path)
{
	FILE *f = fopen(path, "rb");
	char *s = NULL;
	size_t cap = 0;
	assert_non_null(f);
	assert_true(getdelim(&s, &cap, '\0', f) > 0);
	fclose(f);
	return s;
}

static int load(void **state)
{
	struct patterns *p = calloc(1, sizeof *p);
	char *line, *rest;
	p->file = rest = read_file(PATTERNS);
	while ((line = strsep(&rest, "\n"))) {
		char *kind = strsep(&line, "\t");
		if (strcmp(kind, "N") == 0) {
			assert_true(p->n_names < NAMES_MAX);
			p->names[p->n_names++] = line;
		} else if (strcmp(kind, "P") == 0) {
			assert_true(p->n_rows < ROWS_MAX);
			struct row *r = &p->rows[p->n_rows++];
			r->language = strsep(&line, "\t");
			r->pattern = strsep(&line, "\t");
			r->months = atoi(strsep(&line, "\t"));
			r->days = atoi(line);
		}
	}
	*state = p;
	return 0;
}

static int unload(void **state)
{
	struct patterns *p = *state;
	free(p->file);
	free(p);
	return 0;
}

struct text {
	char s[512];
	size_t len;
};

static void put(struct text *t, const char *s, size_t len)
{
	assert_true(t->len + len < sizeof t->s);
	memcpy(t->s + t->len, s, len);
	t->len += len;
}

static void put_number(struct text *t, int width, int value)
{
	char s[16];
	int n = snprintf(s, sizeof s, "%0*d", width, value);
	put(t, s, (size_t)n);
}

/* Name n of a row "a|b|c". */
static void put_name(struct text *t, const char *row, int64_t n)
{
	while (n-- > 0)
		row = strchr(row, '|') + 1;
	put(t, row, strcspn(row, "|"));
}

static void put_field(struct text *t, const struct patterns *p, const struct row *r, char c, int n,
		      int year, int month, int day)
{
	switch (c) {
	case 'y':
		put_number(t, n, n == 2 ? year % 100 : year);
		break;
	case 'M':
		if (n > 2)
			put_name(t, p->names[r->months], month - 1);
		else
			put_number(t, n, month);
		break;
	case 'd':
		put_number(t, n, day);
		break;
	default: /* E, c: 1 January 1970 was a Thursday */
		put_name(t, p->names[r->days], (date_days(year, month, day) % 7 + 11) % 7);
	}
}

/* A date as Unicode LDML's date field patterns say (UTS 35, part 4). */
static void print(struct text *t, const struct patterns *p, const struct row *r, int year,
		  int month, int day)
{
	bool quoted = false;
	t->len = 0;
	for (const char *s = r->pattern; *s;) {
		if (*s == '\'') {
			quoted = !quoted;
			s++;
		} else if (!quoted && strchr("yMdEc", *s)) {
			size_t n = strspn(s, (char[]){*s, '\0'});
			put_field(t, p, r, *s, (int)n, year, month, day);
			s += n;
		} else {
			put(t, s++, 1);
		}
	}
	t->s[t->len] = '\0';
}

/* true if what is read is the day, or, where only two digits of its year are printed, may be. */
static bool reads_back(const struct text *text, const struct row *r, const char *language, int year,
		       int month, int day, struct date *d)
{
	struct date_hints hints = {.language = language};
	bool short_year = strstr(r->pattern, "yy") != NULL;
	*d = (struct date){0};
	if (!date_find(text->s, text->len, 0, &hints, d) || d->precision != DATE_DAY)
		return false;
	if (short_year ? d->year % 100 != year % 100 : d->year != year)
		return false;
	if (d->month == month && d->day == day)
		return true;
	/* Not knowing the language, the other order is as good, and is offered. */
	return !language && d->ambiguous && d->other_month == month && d->other_day == day;
}

/* Patterns that do not read back, and why they cannot. */
static const struct {
	const char *language, *pattern; /* pattern NULL: every one with a name in it */
} unreadable[] = {
    /* Names of months with numbers in them: "1-Kysã", "ŋ1", "M1", "o.1", "mun #1". */
    {"kgp", NULL},
    {"ksf", "d MMM y"},
    {"rof", "d MMM y"},
    {"yav", "d MMM y"},
    {"tok", NULL},
    /* Names with a comma: "oóli ú kátátúɛ" is "pikítíkítie, oólí ú kutúan" in the next month. */
    {"yav", NULL},
    /* "फरवरी:", a colon that CLDR has in one name by mistake. */
    {"sa", "d MMM y"},
    /* June is "Su" and July "Sú": without accents they are one. */
    {"dyo", "d MMM y"},
};

static bool is_unreadable(const struct row *r)
{
	for (size_t i = 0; i < sizeof unreadable / sizeof *unreadable; i++)
		if (strcmp(unreadable[i].language, r->language) == 0 &&
		    (unreadable[i].pattern ? strcmp(unreadable[i].pattern, r->pattern) == 0
					   : strstr(r->pattern, "MMM") != NULL))
			return true;
	return false;
}

/* Where one language's name of a month is another's of another: "listopad" is November to Czechs
 * and Poles and October to Croats, "out" is August in Mauritius and October in Portugal. And
 * 01-02-25 names neither its order nor its century. */
static bool is_ambiguous(const struct row *r)
{
	static const char *const languages[] = {"hr",  "rn",  "br",  "ts",  "dav", "dua",
						"lg",  "lu",  "mas", "mfe", "sn",  "st",
						"teo", "xog", "blo", "bas"};
	size_t len = strcspn(r->language, "-");
	if (strncmp(r->pattern, "yy", 2) == 0 && r->pattern[2] != 'y')
		return true;
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		if (strlen(languages[i]) == len && strncmp(r->language, languages[i], len) == 0)
			return true;
	return false;
}

enum outcome { RIGHT, WRONG, NOT_FOUND };

/* How many dates of a row come out so, in its language or without it; the first that is not right
 * is told if asked. */
static void try_row(const struct patterns *p, size_t i, const char *language, enum outcome tell,
		    size_t count[3])
{
	const struct row *r = &p->rows[i];
	const char *every = getenv("DATE_STEP");
	int64_t step = every != NULL ? strtol(every, NULL, 10) : STEP;
	int64_t from = date_days(FIRST_YEAR, 1, 1) + (int64_t)i * 31 % step;
	int64_t to = date_days(LAST_YEAR, 12, 31);
	count[RIGHT] = count[WRONG] = count[NOT_FOUND] = 0;
	for (int pass = 0; pass < (i % DENSE == 0 ? 2 : 1); pass++) {
		for (int64_t n = from; n <= to; n += step) {
			int year, month, day;
			struct text text;
			struct date d;
			date_from_days(n, &year, &month, &day);
			print(&text, p, r, year, month, day);
			enum outcome o = reads_back(&text, r, language, year, month, day, &d)
					     ? RIGHT
					 : d.precision < DATE_DAY ? NOT_FOUND
								  : WRONG;
			if (o != RIGHT && o <= tell && count[o] == 0)
				print_error("%s %s: %s is read as %d-%d-%d\n", r->language,
					    r->pattern, text.s, d.year, d.month, d.day);
			count[o]++;
		}
		from = date_days(2018, 1, 1);
		to = date_days(2018, 12, 31);
		step = 1;
	}
}

static void every_pattern_reads_back_in_its_language(void **state)
{
	const struct patterns *p = *state;
	size_t failed = 0, listed = 0;
	assert_true(p->n_rows > 1000);
	for (size_t i = 0; i < p->n_rows; i++) {
		size_t count[3];
		bool excused = is_unreadable(&p->rows[i]);
		try_row(p, i, p->rows[i].language, excused ? RIGHT : NOT_FOUND, count);
		listed += excused;
		/* What is on the list for nothing is to be taken off it. */
		failed += excused == (count[WRONG] + count[NOT_FOUND] == 0);
	}
	if (failed)
		fail_msg("%zu of %zu patterns, %zu of them excused", failed, p->n_rows, listed);
}

/* Short names of small languages are not looked for unasked; a wrong day is worse than none. */
static void without_its_language_a_pattern_is_not_read_as_another_day(void **state)
{
	const struct patterns *p = *state;
	size_t failed = 0, read = 0;
	for (size_t i = 0; i < p->n_rows; i++) {
		size_t count[3];
		if (is_unreadable(&p->rows[i]) || is_ambiguous(&p->rows[i]))
			continue;
		try_row(p, i, NULL, WRONG, count);
		failed += count[WRONG] > 0;
		read += count[NOT_FOUND] == 0;
	}
	if (failed)
		fail_msg("%zu of %zu patterns", failed, p->n_rows);
	assert_true(read * 4 > p->n_rows * 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_pattern_reads_back_in_its_language),
	    cmocka_unit_test(without_its_language_a_pattern_is_not_read_as_another_day),
	};
	return cmocka_run_group_tests(tests, load, unload);
}
