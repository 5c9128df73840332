#include "pool.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fd.h"
#include "xalloc.h"

/* A worker has the next request at hand when it is done with one. */
#define DEPTH 2
/* Requests queued for each worker, so that a slow one does not stop the others at once; and bytes
 * of all of them. */
#define WINDOW 8
#define WINDOW_BYTES ((size_t)128 << 20)
/* An answer is a few times as long as its document; a longer one comes from a worker gone mad. */
#define ANSWER_MAX ((uint64_t)2 << 30)
/* The exit status of xalloc.h and arena.h. */
#define EXIT_MEMORY 2
#define READ_LEN 65536
/* Bytes that a place for requests keeps; what a longer one took is given back. */
#define KEEP ((size_t)4 << 20)
/* Milliseconds between two looks at the time a worker has used. */
#define LOOK_MIN 20

/* Requests lie in files of memory, a file for each of DEPTH, which a worker has in turn; what comes
 * through its pipe is their length as uint64_t. An answer comes through a pipe behind its own. */
#define HEAD sizeof(uint64_t)

enum state { WAITING, ASSIGNED, DONE };

struct job {
	struct job *next;
	struct buf request;
	struct pool_result result;
	size_t bytes;
	enum state state;
};

struct worker {
	pid_t pid; /* 0: there is none */
	int to, from, requests[DEPTH];
	struct job *jobs[DEPTH]; /* oldest first */
	size_t n_jobs, n_handed; /* n_handed: in its whole life */
	struct buf in;           /* of the answer that is coming */
	double since;            /* processor time when the oldest became that */
	bool slow;
};

struct pool {
	struct pool_options o;
	struct worker *workers;
	struct pollfd *fds;
	struct job *first, **end;
	size_t n_jobs, n_bytes;
};

/* The life of a worker. */
static void work(const struct pool_options *o, int in, int out, const int *requests)
{
	struct buf request = {0}, answer = {0};
	uint64_t len;
	bool going = true;

	for (size_t n = 0; going && fd_read(in, (char *)&len, HEAD); n++) {
		int from = requests[n % DEPTH];

		buf_clear(&request);
		buf_reserve(&request, len);
		if (lseek(from, 0, SEEK_SET) != 0 || !fd_read(from, request.data, len))
			_exit(1);
		request.len = len;
		request.data[len] = '\0';
		buf_clear(&answer);
		buf_add(&answer, &len, HEAD);
		going = o->serve(o->ctx, request.data, len, &answer);
		len = answer.len - HEAD;
		memcpy(answer.data, &len, HEAD);
		if (fd_write(out, answer.data, answer.len) != 0)
			break;
	}
	buf_free(&request);
	buf_free(&answer);
}

static void forget_jobs(struct pool *p)
{
	for (struct job *j = p->first; j != NULL; j = p->first) {
		p->first = j->next;
		buf_free(&j->request);
		buf_free(&j->result.answer);
		buf_free(&j->result.request);
		free(j);
	}
}

static void close_ends(struct worker *w)
{
	close(w->to);
	close(w->from);
	for (size_t i = 0; i < DEPTH; i++)
		close(w->requests[i]);
}

/* The pipes' far ends to ends, the near ones to w; false: there are none. */
static bool open_ends(struct worker *w, int ends[2])
{
	int to[2] = {-1, -1}, from[2] = {-1, -1};
	bool good = pipe2(to, O_CLOEXEC) == 0 && pipe2(from, O_CLOEXEC) == 0;

	for (size_t i = 0; i < DEPTH; i++) {
		w->requests[i] = good ? memfd_create("request", MFD_CLOEXEC) : -1;
		good &= w->requests[i] >= 0;
	}
	ends[0] = to[0];
	ends[1] = from[1];
	w->to = to[1];
	w->from = from[0];
	return good;
}

/* false: there can be none; errno says why. */
static bool begin(struct pool *p, struct worker *w)
{
	int ends[2], error;

	if (!open_ends(w, ends) || (w->pid = fork()) < 0) {
		error = errno;
		close(ends[0]);
		close(ends[1]);
		close_ends(w);
		w->pid = 0;
		errno = error;
		return false;
	}
	if (w->pid == 0) {
		/* Who started us may be gone before this line; then the pipe is at its end. */
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		/* An open end of another's pipe would keep it from its end. */
		for (size_t i = 0; i < p->o.n_workers; i++)
			if (p->workers[i].pid > 0)
				close_ends(&p->workers[i]);
		close(w->to);
		close(w->from);
		/* Nor is the memory its own that others' documents take. */
		forget_jobs(p);
		p->o.start(p->o.ctx);
		work(&p->o, ends[0], ends[1], w->requests);
		_exit(0);
	}
	close(ends[0]);
	close(ends[1]);
	w->n_handed = 0;
	w->since = 0;
	w->slow = false;
	buf_clear(&w->in);
	return true;
}

static void finish(struct job *j, enum pool_end end, int status)
{
	j->state = DONE;
	j->result.end = end;
	j->result.status = status;
	if (end == POOL_DONE)
		buf_free(&j->request);
	j->result.request = j->request;
	j->request = (struct buf){0};
}

/* Its place is taken by a new process when there is something to do; the request that it was at is
 * lost unless it left of its own will. */
static void bury(struct worker *w)
{
	int status = 0;
	bool left;

	close_ends(w);
	kill(w->pid, SIGKILL);
	while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
		;
	left = WIFEXITED(status) && WEXITSTATUS(status) == 0 && w->n_handed > w->n_jobs;
	w->pid = 0;
	for (size_t i = 0; i < w->n_jobs; i++) {
		w->jobs[i]->state = WAITING;
		if (i > 0 || left)
			continue;
		if (w->slow)
			finish(w->jobs[i], POOL_SLOW, status);
		else if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_MEMORY)
			finish(w->jobs[i], POOL_MEMORY, status);
		else
			finish(w->jobs[i], POOL_DIED, status);
	}
	w->n_jobs = 0;
}

/* 0, or what is wrong with writing s to the start of a file of memory. */
static int put_request(int fd, const struct buf *s)
{
	if (lseek(fd, 0, SEEK_SET) != 0)
		return errno;
	return fd_write(fd, s->data, s->len);
}

/* false: the worker is gone. */
static bool hand_over(struct pool *p, struct worker *w, struct job *j)
{
	uint64_t len = j->request.len;
	int error = put_request(w->requests[w->n_handed % DEPTH], &j->request);
	bool there;

	if (error != 0) {
		finish(j, POOL_REFUSED, error);
		return true;
	}
	there = fd_write(w->to, (const char *)&len, HEAD) == 0;
	/* The next one would get on no better if this one is new. */
	if (!there && w->n_handed > 0)
		return false;
	w->n_handed++;
	if (w->n_jobs == 0)
		w->since = p->o.processor_time(w->pid);
	w->jobs[w->n_jobs++] = j;
	j->state = ASSIGNED;
	return there;
}

static void cut(int fd)
{
	if (ftruncate(fd, 0) != 0)
		return; /* it keeps its memory, then */
}

/* The answer at the start of what has come in, if it is whole. */
static bool take_answer(struct pool *p, struct worker *w)
{
	uint64_t len = 0;
	struct job *j = w->jobs[0];

	if (w->in.len >= HEAD)
		memcpy(&len, w->in.data, HEAD);
	if (w->in.len < HEAD || w->in.len - HEAD < len || w->n_jobs == 0)
		return false;
	buf_add(&j->result.answer, w->in.data + HEAD, len);
	memmove(w->in.data, w->in.data + HEAD + len, w->in.len - HEAD - len);
	w->in.len -= HEAD + len;
	if (j->bytes > KEEP)
		cut(w->requests[(w->n_handed - w->n_jobs) % DEPTH]);
	finish(j, POOL_DONE, 0);
	w->n_jobs--;
	memmove(w->jobs, w->jobs + 1, w->n_jobs * sizeof *w->jobs);
	w->since = p->o.processor_time(w->pid);
	return true;
}

/* false: the worker is gone, or might as well be. */
static bool receive(struct pool *p, struct worker *w)
{
	ssize_t n = read(w->from, buf_reserve(&w->in, READ_LEN), READ_LEN);
	uint64_t len = 0;

	if (n <= 0)
		return n < 0 && errno == EINTR;
	w->in.len += (size_t)n;
	while (take_answer(p, w))
		;
	if (w->in.len >= HEAD)
		memcpy(&len, w->in.data, HEAD);
	return len <= ANSWER_MAX && (w->in.len == 0 || w->n_jobs > 0);
}

/* The worker with the least to do, of all or of those that live; NULL: none does. */
static struct worker *least_busy(struct pool *p, bool living)
{
	struct worker *best = NULL;

	for (size_t i = 0; i < p->o.n_workers; i++) {
		struct worker *w = &p->workers[i];

		if ((!living || w->pid > 0) && (best == NULL || w->n_jobs < best->n_jobs))
			best = w;
	}
	return best;
}

/* It is dead or does not listen: take what it has answered, then bury it. */
static void give_up(struct pool *p, struct worker *w)
{
	kill(w->pid, SIGKILL);
	while (receive(p, w))
		;
	bury(w);
}

/* Give the requests that wait to workers that have room. */
static void assign(struct pool *p)
{
	struct job *j = p->first;

	while (j != NULL) {
		struct worker *w = least_busy(p, false);
		int error = 0;

		if (j->state != WAITING) {
			j = j->next;
			continue;
		}
		if (w->pid == 0 && !begin(p, w)) {
			error = errno;
			w = least_busy(p, true);
		}
		if (w == NULL) {
			finish(j, POOL_REFUSED, error);
		} else if (w->n_jobs == DEPTH) {
			return;
		} else if (!hand_over(p, w, j)) {
			give_up(p, w);
			j = p->first; /* others may wait again */
		}
	}
}

/* How long to wait, in milliseconds: until a look at the clocks, or for ever (-1). */
static int patience(const struct pool *p)
{
	int least = -1;

	if (p->first != NULL && p->first->state == DONE)
		return 0;
	for (size_t i = 0; i < p->o.n_workers; i++) {
		const struct worker *w = &p->workers[i];
		double left;
		int ms;

		if (w->pid == 0 || w->n_jobs == 0)
			continue;
		left = p->o.max_seconds - (p->o.processor_time(w->pid) - w->since);
		ms = left > 1000 ? 1000000 : left < 0 ? 0 : (int)(left * 1000) + LOOK_MIN;
		if (least < 0 || ms < least)
			least = ms;
	}
	return least;
}

static void stop_slow(struct pool *p)
{
	for (size_t i = 0; i < p->o.n_workers; i++) {
		struct worker *w = &p->workers[i];

		if (w->pid == 0 || w->n_jobs == 0 ||
		    p->o.processor_time(w->pid) - w->since <= p->o.max_seconds)
			continue;
		w->slow = true;
		bury(w);
	}
}

bool pool_wait(struct pool *p, int fd, bool patient)
{
	size_t n = p->o.n_workers;
	bool readable;

	assign(p);
	for (size_t i = 0; i < n; i++) {
		const struct worker *w = &p->workers[i];

		p->fds[i] = (struct pollfd){w->pid > 0 ? w->from : -1, POLLIN, 0};
	}
	p->fds[n] = (struct pollfd){fd, POLLIN, 0};
	if (poll(p->fds, n + 1, patient ? patience(p) : 0) < 0)
		return false;
	readable = p->fds[n].revents != 0;
	for (size_t i = 0; i < n; i++)
		if (p->fds[i].revents != 0 && !receive(p, &p->workers[i]))
			bury(&p->workers[i]);
	stop_slow(p);
	assign(p);
	return readable;
}

static struct job *add(struct pool *p)
{
	struct job *j = xcalloc(1, sizeof *j);

	*p->end = j;
	p->end = &j->next;
	p->n_jobs++;
	return j;
}

void pool_put(struct pool *p, struct buf *request)
{
	struct job *j = add(p);

	j->request = *request;
	*request = (struct buf){0};
	j->bytes = j->request.len;
	p->n_bytes += j->bytes;
}

void pool_put_answer(struct pool *p, struct buf *answer)
{
	struct job *j = add(p);

	j->state = DONE;
	j->result.answer = *answer;
	*answer = (struct buf){0};
}

bool pool_take(struct pool *p, struct pool_result *r)
{
	struct job *j = p->first;

	if (j == NULL || j->state != DONE)
		return false;
	*r = j->result;
	p->first = j->next;
	if (p->first == NULL)
		p->end = &p->first;
	p->n_jobs--;
	p->n_bytes -= j->bytes;
	free(j);
	return true;
}

bool pool_is_full(const struct pool *p)
{
	return p->n_jobs >= WINDOW * p->o.n_workers || p->n_bytes > WINDOW_BYTES;
}

bool pool_is_empty(const struct pool *p)
{
	return p->n_jobs == 0;
}

struct pool *pool_open(const struct pool_options *o)
{
	struct pool *p = xcalloc(1, sizeof *p);
	struct rlimit files;

	p->o = *o;
	/* poll(2) takes no more entries than files may be open. */
	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur > 1 &&
	    files.rlim_cur <= o->n_workers)
		p->o.n_workers = files.rlim_cur - 1;
	p->workers = xcalloc(p->o.n_workers, sizeof *p->workers);
	p->fds = xcalloc(p->o.n_workers + 1, sizeof *p->fds);
	p->end = &p->first;
	return p;
}

int pool_close(struct pool *p)
{
	int status, bad = 0;

	for (size_t i = 0; i < p->o.n_workers; i++) {
		struct worker *w = &p->workers[i];

		buf_free(&w->in);
		if (w->pid == 0)
			continue;
		close_ends(w);
		if (w->n_jobs > 0)
			kill(w->pid, SIGKILL);
		while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
			;
		bad |= w->n_jobs == 0 && status != 0;
	}
	forget_jobs(p);
	free(p->workers);
	free(p->fds);
	free(p);
	return bad ? -1 : 0;
}
