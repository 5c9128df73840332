/* What a URL's past means for this run, and what this run will mean for the next. */
#ifndef HISTORY_H
#define HISTORY_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "sha1.h"

struct archive_capture;
struct http_exchange;
struct state_url;

struct history_rules {
	int64_t min_age; /* seconds; what was had or confirmed since is not asked for again */
	int64_t run;
	bool resume; /* what this run already dealt with is not asked for again */
	bool lists;  /* feeds and sitemaps are read, so they are asked for whatever the above say */
};

/* Why a URL need not be asked for, as a word for the log; NULL if it is due. modified: when it was,
 * as a feed says; 0: not known. */
const char *history_skip(const struct state_url *row, const struct history_rules *rules,
			 int64_t now, int64_t modified);
/* Set fields to the header fields of a conditional request ("Name: value"), as many of the two as
 * are known; returns their number. */
int history_conditions(const struct state_url *row, struct buf fields[2]);
/* Decide whether the exchange is a revisit of the capture the row knows, and of which kind; the
 * capture must have its digest. */
void history_judge(const struct state_url *row, struct archive_capture *capture);

/* Bring the row up to date. The URL gave a 2xx or 304 response in full; says how it changed, as a
 * word for the log. means: to digest with; body is scratch memory. */
const char *history_had(struct state_url *row, const struct archive_capture *capture,
			enum sha1_means means, int64_t now, struct buf *body);
/* It gave a feed or a sitemap. No validator of it is kept, so that it always comes in full, to be
 * read as a list even if it was a page before, and no capture for another one to be a revisit of.
 */
void history_listed(struct state_url *row, const struct http_exchange *x, int64_t now);
/* It redirects there. */
void history_moved(struct state_url *row, const struct http_exchange *x, const char *location,
		   int64_t now);
/* It failed, with that status or, 0, without an answer. Returns true if it was for the last time.
 */
bool history_failed(struct state_url *row, int status, int64_t now);

#endif
