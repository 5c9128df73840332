/* One run: the crawl with its output, its state, its log and its counts, kept in step. */
#ifndef SESSION_H
#define SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "crawl.h"

struct buf;
struct options;
struct session;

/* Called for each result. */
typedef void session_result(void *ctx, const struct crawl_result *result);

/* What stopped it. */
struct session_error {
	const char *what; /* a file's name or a library's */
	char why[256];
	bool pipe_closed; /* the reader of the output went away, which is no error of ours */
};

/* Open all that the options name. random: three words of seed. NULL and error on failure. */
struct session *session_open(const struct options *o, const uint64_t random[3],
			     const struct crawl_time *now, session_result *result, void *ctx,
			     struct session_error *error);
/* Queue the URLs of a line, or the URL that it is; returns their number. For operands_read(). */
size_t session_cite(void *session, const char *line, size_t len, bool is_url);
/* As crawl_step; then have everything so far written, and after that remembered. wait is set to the
 * milliseconds until something is due. 0, or -1 and error: it cannot go on. */
int session_step(struct session *s, const struct crawl_time *now, int64_t *wait,
		 struct session_error *error);
void session_wait(struct session *s, int fd, int64_t wait);
bool session_is_done(const struct session *s);
void session_stop(struct session *s);
/* URLs that are queued and were not asked for. */
size_t session_n_left(const struct session *s);
/* Add a line for a terminal, without its end. */
void session_progress(struct session *s, struct buf *line);
/* All is done, or was stopped: write the counts; a list that is done need not be resumed. */
int session_finish(struct session *s, const struct crawl_time *now, struct session_error *error);
/* Close the files, each to the end, and free. */
int session_close(struct session *s, struct session_error *error);

#endif
