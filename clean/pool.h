/* Worker processes that turn requests into answers, in order. What a worker does to itself (a
 * crash, an endless loop, too much memory) costs the one request it was at: the process is
 * replaced. */
#ifndef POOL_H
#define POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "buf.h"

enum pool_end {
	POOL_DONE,
	POOL_DIED,   /* the worker did: result.status */
	POOL_SLOW,   /* it took more than max_seconds and was killed */
	POOL_MEMORY, /* it had no memory left (xalloc.h) */
	POOL_REFUSED /* no worker could get it: result.status is the errno */
};

struct pool_options {
	size_t n_workers;
	double max_seconds; /* processor time a request */
	/* Of another process of ours, in seconds; what it has used so far. */
	double (*processor_time)(pid_t pid);
	/* Runs in each new process, where it gives up rights before it looks at a request. */
	void (*start)(void *ctx);
	/* Adds the answer to a request; false: this worker ends here, and a new one goes on. */
	bool (*serve)(void *ctx, const char *request, size_t len, struct buf *answer);
	void *ctx;
};

struct pool_result {
	enum pool_end end;
	int status;         /* as waitpid gives it */
	struct buf answer;  /* to be freed by who takes it; of POOL_DONE only */
	struct buf request; /* the same, of all others */
};

struct pool;

struct pool *pool_open(const struct pool_options *o);
/* Queue a request, or an answer that is known already and only keeps its place. The buffer's memory
 * is taken and the buffer is left empty. */
void pool_put(struct pool *p, struct buf *request);
void pool_put_answer(struct pool *p, struct buf *answer);
/* The oldest result, if it is there. */
bool pool_take(struct pool *p, struct pool_result *r);
/* Is so much queued that results should be waited for before more is put? */
bool pool_is_full(const struct pool *p);
bool pool_is_empty(const struct pool *p);
/* Wait until a worker gets on or fd (-1: none) can be read, which is what it says; patient: false
 * looks only. */
bool pool_wait(struct pool *p, int fd, bool patient);
/* End the workers; -1 if one of them was not well at its end. */
int pool_close(struct pool *p);

#endif
