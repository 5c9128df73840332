/* The dates of one string that a page states, and what the string says of each. */
#ifndef DATED_H
#define DATED_H

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "datecue.h"

/* Bytes of a string that are looked at; a date of the page's own stands in a short line. */
#define DATED_MAX 400
/* Dates read out of one string: "Received 5 May 2018; revised …; accepted …; published …". */
#define DATED_N 4

/* What the string is: a value of mark-up, the text of an element that shows a date, or a line of
 * the text that has one, which may as well be a sentence. */
enum dated_as { DATED_VALUE, DATED_ELEMENT, DATED_LINE };

struct dated_date {
	struct date d;
	enum datecue kind;
	bool cued;    /* words of the string itself say its kind */
	double share; /* 0..1: how far it is what the string is there for */
};

struct dated {
	struct dated_date dates[DATED_N]; /* in the order of the string */
	size_t n;
};

/* Read the dates of text (UTF-8, NUL-terminated). kind is what is known of the string as a whole.
 */
void dated_read(struct dated *out, const char *text, enum dated_as as, enum datecue kind,
		const struct date_hints *hints);
/* 03/04/2018, which can be read in two ways, in the other one. */
struct date dated_other_reading(const struct date *d);

#endif
