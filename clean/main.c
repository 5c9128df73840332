/* clean: pages and WARCs in, a JSON record a document out.
 *
 * This process reads the input, cuts it into documents and writes what comes of them; workers,
 * whose rights are fewer, look into the documents. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "buf.h"
#include "fd.h"
#include "folder.h"
#include "input.h"
#include "job.h"
#include "options.h"
#include "output.h"
#include "pool.h"
#include "sandbox.h"
#include "say.h"
#include "serve.h"

struct run {
	struct options options;
	struct serve serve; /* of each worker, after the fork */
	struct pool *pool;
	struct buf out;
	size_t n_pages;
	int folder, error; /* of --explain: where, and what went wrong */
	bool refused;      /* a document that no worker could get */
	size_t n_bad;
};

/* It makes no sense to go on. */
static bool is_over(const struct run *run)
{
	return ferror(stdout) || run->error != 0;
}

static void complain(struct run *run, const char *source, const char *why)
{
	run->n_bad++;
	if (!run->options.quiet)
		say("clean", source, why);
}

static void deliver(struct run *run, const struct job_answer *a)
{
	if (a->out != NULL)
		fwrite(a->out, 1, a->out_len, stdout);
	if (a->said != NULL && run->options.verbose)
		say("clean", a->source, a->said);
	if (a->why != NULL)
		complain(run, a->source, a->why);
	if (a->page != NULL && run->error == 0 &&
	    (run->error =
		 folder_write(run->folder, ++run->n_pages, a->source, a->page, a->page_len)) != 0)
		say("clean", run->options.explain, strerror(run->error));
}

/* Pass on what is done, in order. */
static void drain(struct run *run)
{
	struct pool_result r;

	while (!is_over(run) && pool_take(run->pool, &r)) {
		struct job_answer a;
		char why[SERVE_WHY_SIZE];

		run->refused |= r.end == POOL_REFUSED;
		if (serve_answer(&run->options, &r, &a, why))
			deliver(run, &a);
		else
			complain(run, "a worker", "its answer cannot be read: a document is lost");
		buf_free(&r.answer);
		buf_free(&r.request);
	}
}

/* read(2) of the input; what the workers do meanwhile is passed on. */
static ssize_t read_input(void *ctx, void *out, size_t len)
{
	struct run *run = ctx;
	ssize_t n;

	while (!pool_is_empty(run->pool) && !pool_wait(run->pool, run->serve.input, true))
		drain(run);
	if (is_over(run))
		return 0;
	do
		n = read(run->serve.input, out, len);
	while (n < 0 && errno == EINTR);
	return n;
}

static void put(struct run *run, const struct document *d, enum input_status was, const char *why)
{
	bool passed = was == INPUT_PASSED;
	struct buf b = {0};

	if (was == INPUT_OK) {
		job_put_document(&b, d);
		pool_put(run->pool, &b);
	} else {
		job_put_words(&b, d->source, passed ? why : NULL, passed ? NULL : why);
		pool_put_answer(run->pool, &b);
	}
	pool_wait(run->pool, -1, false);
	for (drain(run); pool_is_full(run->pool) && !is_over(run); drain(run))
		pool_wait(run->pool, -1, true);
}

static void do_stream(struct run *run, int fd, const char *name)
{
	struct input *in = input_open(read_input, run, name, run->options.type);
	enum input_status status;
	struct document doc;
	const char *why;

	run->serve.input = fd;
	while ((status = input_next(in, &doc, &why)) != INPUT_END && !is_over(run)) {
		put(run, &doc, status, why);
		if (status == INPUT_FAILED)
			break;
	}
	input_close(in);
}

static void do_operand(struct run *run, const char *name)
{
	int fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);

	if (fd < 0) {
		put(run, &(struct document){.source = name}, INPUT_FAILED, strerror(errno));
		return;
	}
	do_stream(run, fd, name);
	run->serve.input = -1;
	if (fd != STDIN_FILENO)
		close(fd);
}

static double processor_time(pid_t pid)
{
	struct timespec t = {0};
	clockid_t clock;

	if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &t) != 0)
		return 0;
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int usage(const char *what, const char *why)
{
	say("clean", what, why);
	fputs(options_usage(), stderr);
	return 2;
}

/* What is left is passed on, and said how all of it went. */
static int finish(struct run *run)
{
	for (drain(run); !pool_is_empty(run->pool) && !is_over(run); drain(run))
		pool_wait(run->pool, -1, true);
	if (pool_close(run->pool) != 0)
		complain(run, "a worker", "was not well at its end");
	buf_free(&run->out);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return run->error != 0 || run->refused ? 2 : run->n_bad != 0;
	if (errno == EPIPE) {
		signal(SIGPIPE, SIG_DFL);
		raise(SIGPIPE);
	}
	say("clean", "standard output", strerror(errno));
	return 2;
}

int main(int argc, char **argv)
{
	struct run run = {.serve = {.options = &run.options, .input = -1}};
	const char *what, *why;

	fd_standard();
	if ((why = options_read(argc, argv, &run.options, &what)) != NULL)
		return usage(what, why);
	if (run.options.help || run.options.version) {
		fputs(run.options.help ? options_help() : "clean (winnow) " VERSION "\n", stdout);
		return fflush(stdout) == 0 ? 0 : 2;
	}
	run.serve.null = open("/dev/null", O_RDWR | O_CLOEXEC);
	run.serve.arena.budget = (run.options.max_memory << 20) / 8 * 3;
	run.pool = pool_open(&(struct pool_options){run.options.jobs, run.options.max_seconds,
						    processor_time, serve_start, serve_document,
						    &run.serve});
	/* A worker that is gone is told by what write(2) returns. */
	signal(SIGPIPE, SIG_IGN);
	if (run.options.explain != NULL) {
		mkdir(run.options.explain, 0777);
		run.folder = open(run.options.explain, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (run.folder < 0)
			return usage(run.options.explain, strerror(errno));
	}
	/* Operands are opened one by one. */
	sandbox_enter((run.options.explain != NULL ? SANDBOX_FILES : SANDBOX_READ) | SANDBOX_SPAWN);
	output_begin(&run.options.output, &run.out);
	if (run.out.len > 0)
		fwrite(run.out.data, 1, run.out.len, stdout);
	if (run.options.first == argc)
		do_operand(&run, "-");
	for (int i = run.options.first; i < argc && !is_over(&run); i++)
		do_operand(&run, argv[i]);
	return finish(&run);
}
