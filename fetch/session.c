#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive.h"
#include "buf.h"
#include "frontier.h"
#include "http.h"
#include "operands.h"
#include "options.h"
#include "report.h"
#include "scribe.h"
#include "sink.h"
#include "state.h"
#include "xalloc.h"

/* Hosts whose waits are told: those that decide how long all takes. */
#define WAITS_TOLD 20

struct session {
	const struct options *options;
	struct archive archive;
	struct crawl *crawl;
	struct sink *sink, *log, *stats;
	struct scribe *scribe;
	struct state *state;
	char *output; /* the name by which the state knows the output; NULL: it does not */
	struct report report;
	struct crawl_time now;
	session_result *result;
	void *ctx;
	bool stopped;
};

static bool is_standard(const char *path)
{
	return strcmp(path, "-") == 0;
}

static int refuse(struct session_error *error, const char *what, const char *why)
{
	*error = (struct session_error){.what = is_standard(what) ? "standard output" : what};
	snprintf(error->why, sizeof error->why, "%s", why);
	return -1;
}

static int fail(struct session_error *error, const char *what, int number)
{
	refuse(error, what,
	       number == EWOULDBLOCK ? "is being written to already" : strerror(number));
	error->pipe_closed = number == EPIPE;
	return -1;
}

static void on_capture(void *ctx, const struct archive_capture *capture, struct http_exchange *x)
{
	struct session *s = ctx;

	scribe_take(s->scribe, capture, x);
}

static void on_result(void *ctx, const struct crawl_result *r)
{
	struct session *s = ctx;

	report_add(&s->report, r);
	if (s->log != NULL) {
		report_log(sink_begin(s->log), r, s->now.date);
		sink_end(s->log);
	}
	s->result(s->ctx, r);
}

/* The name by which the state knows the output: below the state's folder it is the way from there,
 * so that both can be moved. NULL: it has no path. */
static char *output_name(const struct options *o)
{
	char *output = realpath(o->output, NULL), *state = realpath(o->state, NULL);
	const char *slash = state != NULL ? strrchr(state, '/') : NULL;
	size_t len = slash != NULL ? (size_t)(slash - state) + 1 : 0;

	if (output != NULL && len > 0 && strncmp(output, state, len) == 0)
		memmove(output, output + len, strlen(output + len) + 1);
	free(state);
	return output;
}

/* whole: how many bytes of the output the state knows to be whole, -1: it does not know it. */
static int open_state(struct session *s, int64_t *whole, struct session_error *error)
{
	const struct options *o = s->options;

	error->what = o->state;
	s->state =
	    state_open(o->state, s->now.date, o->crawl.resume, error->why, sizeof error->why);
	if (s->state == NULL)
		return -1;
	s->output = is_standard(o->output) ? NULL : output_name(o);
	/* A pipe by way of /dev/fd has no path. */
	*whole = s->output != NULL ? state_output_size(s->state, s->output) : -1;
	return 0;
}

/* What the state refers to is never cut; but half a record, which only a killed run can leave, is.
 */
static int keep_output(struct session *s, int64_t whole, struct session_error *error)
{
	int64_t keep = SINK_ALL;

	if (s->state == NULL)
		keep = 0;
	else if (whole >= 0 && state_broke_off(s->state))
		keep = whole;
	if (sink_keep(s->sink, keep) != 0)
		return fail(error, s->options->output, errno);
	/* But one that was moved away may begin anew. */
	if (sink_size(s->sink) == 0 || sink_size(s->sink) >= whole)
		return 0;
	return refuse(error, s->options->output,
		      "shorter than the state knows it, which refers to what is missing");
}

/* libcurl would say it of each URL. */
static int check_ca(const struct options *o, struct session_error *error)
{
	const char *path = o->crawl.ca;
	char c;
	int fd, rc = 0;

	if (path == NULL)
		return 0;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || read(fd, &c, 1) < 0)
		rc = fail(error, path, errno);
	if (fd >= 0)
		close(fd);
	return rc;
}

static bool find(const char *path, struct stat *st)
{
	return (is_standard(path) ? fstat(STDOUT_FILENO, st) : stat(path, st)) == 0;
}

/* An operand, or the certificates. */
static bool is_read(const struct options *o, const char *path)
{
	struct stat st, ca;

	if (path == NULL || !find(path, &st))
		return false;
	if (o->crawl.ca != NULL && stat(o->crawl.ca, &ca) == 0 && S_ISREG(ca.st_mode) &&
	    ca.st_dev == st.st_dev && ca.st_ino == st.st_ino)
		return true;
	return operands_include(o->operands, o->n_operands, &st);
}

/* What is read is not to be written to: 0, or -1 and error. */
static int spare_inputs(const struct options *o, struct session_error *error)
{
	const char *const outputs[] = {o->output, o->state, o->log, o->stats};

	for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++)
		if (is_read(o, outputs[i]))
			return refuse(error, outputs[i], "is an input");
	return 0;
}

/* One of the sinks writes to that file. */
static bool is_taken(const struct session *s, const char *path)
{
	const struct sink *const sinks[] = {s->sink, s->log, s->stats};
	bool taken = false;
	struct stat st;

	if (!find(path, &st))
		return false;
	for (size_t i = 0; i < sizeof sinks / sizeof *sinks; i++)
		taken = taken || (sinks[i] != NULL && sink_is(sinks[i], &st));
	return taken;
}

/* Open a file that none of the others is; path NULL: there is none to open. */
static int open_sink(const struct session *s, const char *path, struct sink **sink,
		     struct session_error *error)
{
	if (path == NULL)
		return 0;
	if (is_taken(s, path))
		return fail(error, path, EWOULDBLOCK);
	*sink = sink_open(path);
	return *sink != NULL ? 0 : fail(error, path, errno);
}

/* The state's file, and those that SQLite keeps beside it and removes, are nobody else's. */
static int spare_state(const struct session *s, struct session_error *error)
{
	static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
	const struct options *o = s->options;
	char *path = realpath(o->state, NULL);
	struct buf name = {0};
	int rc = 0;

	for (size_t i = 0; i < sizeof ends / sizeof *ends && rc == 0; i++) {
		buf_clear(&name);
		buf_addf(&name, "%s%s", path != NULL ? path : o->state, ends[i]);
		if (is_taken(s, name.data))
			rc = fail(error, o->state, EWOULDBLOCK);
		else if (is_read(o, name.data))
			rc = refuse(error, o->state, "is an input");
	}
	buf_free(&name);
	free(path);
	return rc;
}

/* The output first: while another run has it, the state is that run's. None is written to before
 * all are known to be different files, and no operands: one may be there only now. */
static int open_files(struct session *s, struct session_error *error)
{
	const struct options *o = s->options;
	int64_t whole = -1;

	if (check_ca(o, error) != 0 || spare_inputs(o, error) != 0 ||
	    open_sink(s, o->output, &s->sink, error) != 0 ||
	    open_sink(s, o->log, &s->log, error) != 0 ||
	    open_sink(s, o->stats, &s->stats, error) != 0)
		return -1;
	if (o->state != NULL && (spare_state(s, error) != 0 || open_state(s, &whole, error) != 0))
		return -1;
	if (spare_inputs(o, error) != 0 || keep_output(s, whole, error) != 0)
		return -1;
	if (s->log != NULL && sink_keep_lines(s->log) != 0)
		return fail(error, o->log, errno);
	/* Known before the first byte is written, so that half a record is known as such. */
	error->what = o->state;
	return s->state == NULL ? 0
				: state_commit(s->state, s->output, sink_size(s->sink), error->why,
					       sizeof error->why);
}

/* At once, so that an output which takes nothing is known before anybody is asked for anything. */
static int write_warcinfo(struct session *s, struct session_error *error)
{
	const struct crawl_options *o = &s->options->crawl;
	char date[ARCHIVE_DATE_SIZE], software[80];

	archive_date(s->now.date, date);
	snprintf(software, sizeof software, "winnow-fetch/" VERSION " libcurl/%s", http_library());
	archive_info(&s->archive, sink_begin(s->sink), date, software, o->agent,
		     o->ignore_robots ? "ignore" : "classic");
	sink_end(s->sink);
	return sink_flush(s->sink) == 0 ? 0 : fail(error, s->options->output, errno);
}

struct session *session_open(const struct options *o, const uint64_t random[3],
			     const struct crawl_time *now, session_result *result, void *ctx,
			     struct session_error *error)
{
	struct session *s = xcalloc(1, sizeof *s);
	struct crawl_hooks hooks = {.ctx = s, .capture = on_capture, .result = on_result};
	struct crawl_options crawl = o->crawl;

	s->options = o;
	s->now = *now;
	s->result = result;
	s->ctx = ctx;
	s->report.started = now->clock;
	s->archive = (struct archive){.means = sha1_best(), .random = {random[0], random[1] | 1}};
	crawl.random = random[2];
	if (open_files(s, error) == 0 && write_warcinfo(s, error) == 0) {
		crawl.state = s->state;
		s->crawl = crawl_open(&crawl, &hooks, &s->archive, now);
		/* What is to be remembered must be written first: then nothing is won by doing it
		 * aside. */
		s->scribe = scribe_open(&s->archive, s->sink, s->state == NULL);
		if (s->crawl != NULL)
			return s;
		*error = (struct session_error){.what = "libcurl", .why = "cannot be set up"};
	}
	session_close(s, &(struct session_error){0});
	return NULL;
}

size_t session_cite(void *session, const char *line, size_t len, bool is_url)
{
	return crawl_cite(((struct session *)session)->crawl, line, len, is_url);
}

/* Have everything so far written, and only then remembered. */
static int keep(struct session *s, struct session_error *error)
{
	const struct options *o = s->options;

	if (scribe_check(s->scribe) != 0)
		return fail(error, o->output, errno);
	if (s->log != NULL && sink_flush(s->log) != 0)
		return fail(error, o->log, errno);
	error->what = o->state;
	if (s->state == NULL)
		return 0;
	if (state_commit(s->state, s->output, sink_size(s->sink), error->why, sizeof error->why) !=
	    0)
		return -1;
	if (!state_is_due(s->state))
		return 0;
	if (sink_sync(s->sink) != 0)
		return fail(error, o->output, errno);
	state_settle(s->state);
	return 0;
}

int session_step(struct session *s, const struct crawl_time *now, int64_t *wait,
		 struct session_error *error)
{
	s->now = *now;
	*wait = crawl_step(s->crawl, now);
	return keep(s, error);
}

void session_wait(struct session *s, int fd, int64_t wait)
{
	crawl_wait(s->crawl, fd, wait);
}

bool session_is_done(const struct session *s)
{
	return crawl_is_done(s->crawl);
}

void session_stop(struct session *s)
{
	s->stopped = true;
	crawl_stop(s->crawl);
}

size_t session_n_left(const struct session *s)
{
	struct frontier_counts counts;

	crawl_count(s->crawl, &s->now, &counts);
	return counts.queued;
}

void session_progress(struct session *s, struct buf *line)
{
	struct frontier_counts counts;

	crawl_count(s->crawl, &s->now, &counts);
	report_progress(line, &s->report, &counts, crawl_n_active(s->crawl), s->now.clock);
}

static int write_stats(struct session *s, struct session_error *error)
{
	struct frontier_wait waits[WAITS_TOLD];
	struct frontier_counts counts;
	size_t n_waits;

	if (sink_keep(s->stats, 0) != 0)
		return fail(error, s->options->stats, errno);
	crawl_count(s->crawl, &s->now, &counts);
	n_waits = crawl_waits(s->crawl, waits, sizeof waits / sizeof *waits);
	report_stats(sink_begin(s->stats), &s->report, &counts, waits, n_waits);
	sink_end(s->stats);
	return sink_flush(s->stats) == 0 ? 0 : fail(error, s->options->stats, errno);
}

int session_finish(struct session *s, const struct crawl_time *now, struct session_error *error)
{
	s->now = *now;
	s->report.ended = now->clock;
	if (s->stats != NULL && write_stats(s, error) != 0)
		return -1;
	if (s->state != NULL && !s->stopped)
		state_finish_run(s->state, now->date);
	if (scribe_flush(s->scribe) != 0)
		return fail(error, s->options->output, errno);
	return keep(s, error);
}

static int close_sink(struct sink *sink, const char *path, bool sync, struct session_error *error)
{
	if (sink == NULL || sink_close(sink, sync) == 0)
		return 0;
	return fail(error, path, errno);
}

int session_close(struct session *s, struct session_error *error)
{
	const struct options *o = s->options;
	int rc = 0;

	scribe_close(s->scribe);
	rc |= close_sink(s->sink, o->output, !is_standard(o->output), error);
	rc |= close_sink(s->log, o->log, false, error);
	rc |= close_sink(s->stats, o->stats, false, error);
	crawl_close(s->crawl);
	state_close(s->state);
	free(s->output);
	free(s);
	return rc;
}
