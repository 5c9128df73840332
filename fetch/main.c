#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "buf.h"
#include "fd.h"
#include "operands.h"
#include "options.h"
#include "report.h"
#include "robots.h"
#include "say.h"
#include "session.h"

enum { EXIT_GOOD, EXIT_SOME_FAILED, EXIT_CANNOT };

#define PROGRESS_MILLISECONDS 500 /* often enough to see that it lives */
#define SAME_SIGNAL_MILLISECONDS 1000

struct fetch {
	struct options options;
	struct session *session;
	struct operands *operands;
	int64_t progress_due;
	bool progress, progress_shown;
	int status;
};

static void tell(struct fetch *f, const char *what, const char *why)
{
	fputs(f->progress_shown ? "\r\033[K" : "", stderr);
	f->progress_shown = false;
	say("fetch", what, why);
}

/* It cannot go on; that nobody reads on is no news. */
static void give_up(struct fetch *f, const struct session_error *error)
{
	if (error->pipe_closed)
		return;
	tell(f, error->what, error->why);
	f->status = EXIT_CANNOT;
}

static struct crawl_time now(void)
{
	struct timespec clock, date;

	clock_gettime(CLOCK_MONOTONIC, &clock);
	clock_gettime(CLOCK_REALTIME, &date);
	return (struct crawl_time){clock.tv_sec * 1000 + clock.tv_nsec / 1000000, date.tv_sec};
}

static volatile sig_atomic_t interrupted;

/* timeout(1) and shells send one to the program and one to its group: these are the same. */
static void on_signal(int number)
{
	static int64_t first;

	if (!interrupted)
		first = now().clock;
	else if (now().clock - first >= SAME_SIGNAL_MILLISECONDS)
		_exit(128 + number);
	interrupted = interrupted ? interrupted : number;
}

/* SIGHUP stays ignored where it is, as nohup(1) wants it. */
static void catch_signals(void)
{
	struct sigaction action = {.sa_handler = on_signal};

	sigfillset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	if (signal(SIGHUP, SIG_IGN) != SIG_IGN)
		sigaction(SIGHUP, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
}

static void on_result(void *ctx, const struct crawl_result *r)
{
	struct fetch *f = ctx;
	char words[REPORT_WORDS_SIZE];

	if (r->reason != NULL && f->status == EXIT_GOOD)
		f->status = EXIT_SOME_FAILED;
	if (r->reason != NULL ? !f->options.quiet : f->options.verbose)
		tell(f, r->url, report_words(r, words));
}

/* Print what the robots.txt in the first operand says to the agent in the second of the rest. */
static int test_robots(struct fetch *f)
{
	char *const *operands = f->options.operands;
	FILE *file = strcmp(operands[0], "-") == 0 ? stdin : fopen(operands[0], "rb");
	struct buf text = {0}, answers = {0};
	struct robots *rules;

	if (file != NULL)
		text.len = fread(buf_reserve(&text, ROBOTS_MAX), 1, ROBOTS_MAX, file);
	if (file == NULL || ferror(file) || fclose(file) != 0) {
		tell(f, operands[0], strerror(errno));
		return EXIT_CANNOT;
	}
	rules = robots_parse(text.data, text.len, operands[1]);
	for (size_t i = 2; i < f->options.n_operands; i++)
		if (!robots_explain(rules, operands[i], &answers))
			on_result(f, &(struct crawl_result){.url = operands[i],
							    .reason = "neither a URL nor a path"});
	fwrite(answers.data, 1, answers.len, stdout);
	robots_free(rules);
	buf_free(&text);
	buf_free(&answers);
	return fflush(stdout) == 0 ? f->status : EXIT_CANNOT;
}

static void set_up(struct fetch *f, struct session_error *error)
{
	struct crawl_time time = now();
	uint64_t random[3];

	/* Seeds ids and jitter; the process and the time must do where there is no randomness. */
	for (int i = 0; i < 3; i++)
		if (getrandom(&random[i], sizeof *random, 0) != sizeof *random)
			random[i] = (uint64_t)time.clock << 20 ^ (uint64_t)getpid() << i;
	f->progress = isatty(STDERR_FILENO) && !f->options.quiet && !f->options.verbose;
	f->session = session_open(&f->options, random, &time, on_result, f, error);
	if (f->session == NULL)
		give_up(f, error);
	else
		f->operands = operands_open(f->options.operands, f->options.n_operands);
}

static void show_progress(struct fetch *f, int64_t clock)
{
	struct buf line = {0};

	if (!f->progress || clock < f->progress_due)
		return;
	f->progress_due = clock + PROGRESS_MILLISECONDS;
	session_progress(f->session, &line);
	fprintf(stderr, "\r%s\033[K", line.data);
	f->progress_shown = true;
	buf_free(&line);
}

/* Read, fetch, write, until all is done (0) or the output takes no more (-1). */
static int run(struct fetch *f, struct session_error *error)
{
	for (;;) {
		const char *unread =
		    interrupted ? NULL : operands_read(f->operands, session_cite, f->session);
		struct crawl_time time = now();
		int fd = interrupted ? -1 : operands_fd(f->operands);
		int64_t wait;

		if (unread != NULL && errno != 0)
			f->status = EXIT_SOME_FAILED;
		if (unread != NULL && (errno != 0 || !f->options.quiet))
			tell(f, unread, errno != 0 ? strerror(errno) : "no URL in it");
		if (interrupted)
			session_stop(f->session);
		if (session_step(f->session, &time, &wait, error) != 0)
			return -1;
		if (session_is_done(f->session) && (interrupted || operands_ended(f->operands)))
			return session_finish(f->session, &time, error);
		show_progress(f, time.clock);
		if (fd < 0 && !interrupted && !operands_ended(f->operands))
			wait = 0; /* the next operand is not open yet */
		session_wait(f->session, fd,
			     wait < PROGRESS_MILLISECONDS ? wait : PROGRESS_MILLISECONDS);
	}
}

static int finish(struct fetch *f, struct session_error *error)
{
	char text[64];

	fputs(f->progress_shown && !interrupted ? "\r\033[K" : "", stderr);
	if (interrupted) {
		snprintf(text, sizeof text, "%zu URLs left%s", session_n_left(f->session),
			 f->options.state != NULL ? "; --resume goes on with them" : "");
		tell(f, "interrupted", text);
	}
	if (session_close(f->session, error) != 0 && f->status != EXIT_CANNOT)
		give_up(f, error);
	operands_close(f->operands);
	return interrupted && f->status != EXIT_CANNOT ? 128 + interrupted : f->status;
}

int main(int argc, char **argv)
{
	struct session_error error = {0};
	struct fetch f = {0};
	const char *what, *why;

	fd_standard();
	if ((why = options_read(argc, argv, &f.options, &what)) != NULL) {
		say("fetch", what, why);
		fputs(options_usage(), stderr);
		return EXIT_CANNOT;
	}
	if (f.options.help || f.options.version) {
		fputs(f.options.help ? options_help() : "fetch (winnow) " VERSION "\n", stdout);
		return fflush(stdout) == 0 ? EXIT_GOOD : EXIT_CANNOT;
	}
	if (f.options.test_robots)
		return test_robots(&f);
	catch_signals();
	set_up(&f, &error);
	if (f.session == NULL)
		return f.status;
	if (run(&f, &error) != 0)
		give_up(&f, &error);
	return finish(&f, &error);
}
