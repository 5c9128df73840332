/* The crawl: cited URLs in, WARC records out, and in between the frontier, the resolver, robots.txt
 * and HTTP in their turns. It is driven by the caller, who owns clock, input and output. */
#ifndef CRAWL_H
#define CRAWL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct archive;
struct archive_capture;
struct http_exchange;
struct state;
struct frontier_counts;
struct frontier_wait;

struct crawl_options {
	const char *agent, *proxy, *ca;
	int jobs, per_host;
	int64_t timeout, delay; /* milliseconds */
	size_t max_body;        /* bytes */
	bool allow_private, ignore_robots;
	uint64_t random;     /* seed of jitter */
	struct state *state; /* the caller's; NULL: nothing is remembered */
	int64_t min_age;     /* seconds */
	bool resume;
	const char *timegate; /* what to put before a dead URL to ask an archive; NULL: do not */
	int64_t as_of;        /* of which day the copy should be (Unix time); 0: the latest */
	bool feeds;           /* cited feeds and sitemaps are read as lists of URLs */
};

/* The caller's clock (milliseconds, never set back) and the date (seconds of Unix time). */
struct crawl_time {
	int64_t clock, date;
};

/* What became of one URL. Valid during the call only. */
struct crawl_result {
	const char *url, *via, *ip; /* via and ip may be NULL */
	int status;                 /* of the response; 0: there was none */
	const char *reason;         /* why it failed; NULL: it did not */
	const char *kind;           /* of failure, as --stats counts them; static */
	bool gone;                  /* it failed, and its server says that it is there no more */
	const char *change;         /* against the last run, as --log has it; NULL: not known */
	const char *skipped;        /* why it was not asked for, as --log has it; NULL: it was */
	uint64_t bytes;             /* of the body, as received */
	int64_t milliseconds;
	unsigned tries; /* 0: it was never asked for */
};

struct crawl_hooks {
	void *ctx;
	/* The texts of the capture, but for its hops, live as long as the crawl; the exchange's
	 * memory may be swapped for other. */
	void (*capture)(void *ctx, const struct archive_capture *capture, struct http_exchange *x);
	void (*result)(void *ctx, const struct crawl_result *result);
};

struct crawl;

/* The archive gives the ids and stays the caller's. NULL if the libraries cannot be set up. */
struct crawl *crawl_open(const struct crawl_options *options, const struct crawl_hooks *hooks,
			 struct archive *archive, const struct crawl_time *now);
void crawl_close(struct crawl *c);

/* Queue every URL that the line cites, or the one that it is; returns their number. */
size_t crawl_cite(struct crawl *c, const char *line, size_t len, bool is_url);
/* Deal with what has finished and start what is due. Returns the milliseconds until something more
 * is due, INT64_MAX if only the network can tell. */
int64_t crawl_step(struct crawl *c, const struct crawl_time *now);
/* Wait at most that long for the network or for something to read on fd (negative: none). */
void crawl_wait(struct crawl *c, int fd, int64_t wait);
/* Nothing is queued or under way. */
bool crawl_is_done(const struct crawl *c);
/* Start nothing more; what is under way may finish. */
void crawl_stop(struct crawl *c);
int crawl_n_active(const struct crawl *c);
void crawl_count(const struct crawl *c, const struct crawl_time *now,
		 struct frontier_counts *counts);
size_t crawl_waits(const struct crawl *c, struct frontier_wait *waits, size_t max);

#endif
