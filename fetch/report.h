/* What a run came to, counted as it goes, and in words: for a terminal, for --log and for --stats.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct crawl_result;
struct frontier_counts;
struct frontier_wait;

/* Enough for all kinds of failure that there are. */
#define REPORT_KINDS 32

struct report {
	size_t n_fetched, n_failed, n_skipped, n_redirects, n_retried;
	size_t n_new, n_changed, n_unchanged;
	size_t by_status[1000]; /* responses, without retries; some servers say 999 */
	struct {
		const char *kind;
		size_t n;
	} failures[REPORT_KINDS]; /* the first with kind NULL ends them */
	uint64_t bytes;
	int64_t started, ended; /* milliseconds of the caller's clock */
};

#define REPORT_WORDS_SIZE 64
/* The result in words for a person: the reason why it failed, or what came, in words. */
const char *report_words(const struct crawl_result *result, char words[REPORT_WORDS_SIZE]);
void report_add(struct report *r, const struct crawl_result *result);
/* Add the line of a result to a log: a JSON object. date is seconds of Unix time. */
void report_log(struct buf *out, const struct crawl_result *result, int64_t date);
/* Add all counts as one JSON object, with what the frontier knows of waiting. */
void report_stats(struct buf *out, const struct report *r, const struct frontier_counts *counts,
		  const struct frontier_wait *waits, size_t n_waits);
/* Add one line for a terminal, without its end. */
void report_progress(struct buf *out, const struct report *r, const struct frontier_counts *counts,
		     int n_active, int64_t now);

#endif
