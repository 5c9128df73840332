/* When a document was published and when it was last changed, out of what it states about itself.
 */
#ifndef WHEN_H
#define WHEN_H

#include <stdbool.h>
#include <stddef.h>

#include "date.h"

/* One date as written, with its evidence; the fields of struct record_date. Any may be NULL. */
struct when_date {
	const char *text, *from, *kind;
};

/* What is known of the document. Strings are NUL-terminated UTF-8, NULL when not known. */
struct when_page {
	const struct when_date *dates; /* best evidence first */
	size_t n_dates;
	const char *url;      /* its date, if the path has one, counts as evidence "url" */
	const char *hostname; /* its country helps to decide between 03/04 and 04/03 */
	const char *language; /* BCP 47 */
	const char *fetched;  /* ISO 8601: nothing on the page is later */
};

/* One answer. precision DATE_NONE: the page does not say. */
struct when_answer {
	char text[DATE_TEXT_MAX]; /* ISO 8601 at the precision given, "" if none */
	enum date_precision precision;
	const char *from;  /* the evidence it rests on: from the page's dates, or static */
	bool ambiguous;    /* day and month could be exchanged, and nothing on the page decides */
	double confidence; /* 0..1 */
};

struct when {
	struct when_answer published, modified;
};

/* Decide. A function of its arguments; allocates nothing. */
void when_decide(const struct when_page *page, struct when *out);
/* "year", "month", "day", "minute", "second"; NULL for DATE_NONE. Static. */
const char *when_precision_name(enum date_precision p);

#endif
