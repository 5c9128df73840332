/* normalize: text and dates of JSON Lines records made uniform. normalize(1). */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fd.h"
#include "line.h"
#include "options.h"
#include "reader.h"
#include "sandbox.h"
#include "say.h"

/* A page of this size in JSON is no page; and memory stays bounded. */
#define LINE_BYTES_MAX ((size_t)64 << 20)
/* Written at once. */
#define WRITE_SIZE ((size_t)64 << 10)
/* RFC 8259 section 8.1 lets a reader ignore it. */
#define BOM "\xEF\xBB\xBF"
/* Remembered at once: each commit costs as much as some dozen records. */
#define COMMIT_RECORDS 1000

struct run {
	struct options options;
	struct line *line;
	struct dedup *dedup; /* NULL unless asked for */
	struct buf out;
	size_t n, n_failed; /* records read, and those that are none */
	size_t n_committed; /* of n, no more to be remembered */
	bool broken;        /* an input could not be read */
};

static ssize_t read_fd(void *ctx, void *out, size_t len)
{
	ssize_t n;

	do
		n = read(*(const int *)ctx, out, len);
	while (n < 0 && errno == EINTR);
	return n;
}

static ssize_t read_stream(void *ctx, void *out, size_t len)
{
	return coding_stream_read(ctx, out, len);
}

/* The state of dedup cannot be used. */
static int fail(const struct run *run, const char *why)
{
	const char *seen = run->options.seen;

	say("normalize", seen != NULL ? seen : "temporary file", why);
	return -1;
}

/* -1: standard output takes no more, or the state of dedup. */
static int flush(struct run *run, bool last)
{
	int error = fd_write(STDOUT_FILENO, run->out.data, run->out.len);

	if (error != 0) {
		say("normalize", "standard output", strerror(error));
		return -1;
	}
	buf_clear(&run->out);
	/* Only now: what is out may be remembered. */
	if (run->dedup == NULL || (!last && run->n - run->n_committed < COMMIT_RECORDS))
		return 0;
	run->n_committed = run->n;
	return dedup_commit(run->dedup) == 0 ? 0 : fail(run, dedup_error(run->dedup));
}

static void complain(struct run *run, const char *name, size_t number, const char *why)
{
	run->n_failed++;
	if (!run->options.quiet)
		say_at("normalize", name, number, why);
}

/* All lines of one input; -1 when nothing can be written any more. */
static int run_lines(struct run *run, struct reader *reader, const char *name)
{
	enum reader_status status;
	const char *s, *why;
	size_t len, number = 0;

	while ((status = reader_next(reader, &s, &len)) != READER_END) {
		number++;
		if (status == READER_ERROR && errno == EILSEQ) {
			complain(run, name, number, "broken gzip data");
			continue;
		}
		if (status == READER_ERROR) {
			say("normalize", name, strerror(errno));
			run->broken = true;
			break;
		}
		if (status == READER_TOO_LONG) {
			complain(run, name, number, "line longer than 64 MB");
			continue;
		}
		if (number == 1 && len >= strlen(BOM) && memcmp(s, BOM, strlen(BOM)) == 0) {
			s += strlen(BOM);
			len -= strlen(BOM);
		}
		switch (line_normalize(run->line, s, len, &run->out, &why)) {
		case LINE_OK:
		case LINE_DROPPED:
			run->n++;
			break;
		case LINE_FAILED:
			complain(run, name, number, why);
			break;
		case LINE_STOP:
			return fail(run, why);
		case LINE_EMPTY:
			break;
		}
		if ((run->out.len >= WRITE_SIZE || reader_is_dry(reader)) && flush(run, false) != 0)
			return -1;
	}
	return 0;
}

static int run_input(struct run *run, const char *name)
{
	bool is_stdin = strcmp(name, "-") == 0;
	int fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC), status;
	struct reader reader = {.read = read_stream, .max = LINE_BYTES_MAX};

	if (fd < 0) {
		say("normalize", name, strerror(errno));
		run->broken = true;
		return 0;
	}
	reader.ctx = coding_stream_open(read_fd, &fd);
	status = run_lines(run, &reader, is_stdin ? "standard input" : name);
	coding_stream_close(reader.ctx);
	reader_free(&reader);
	if (!is_stdin)
		close(fd);
	return status;
}

static int open_dedup(struct run *run)
{
	const struct line_options *o = &run->options.line;
	char why[256];

	if (o->dedup == DEDUP_NONE && !o->dedup_paragraphs)
		return 0;
	run->dedup = dedup_open(run->options.seen, why, sizeof why);
	return run->dedup != NULL ? 0 : fail(run, why);
}

int main(int argc, char **argv)
{
	struct run run = {0};
	const char *wrong, *what = NULL;
	int i, status = 0;

	fd_standard();
	if ((wrong = options_read(argc, argv, &run.options, &what)) != NULL) {
		say("normalize", what, wrong);
		fputs(options_usage(), stderr);
		return 2;
	}
	if (run.options.help || run.options.version) {
		fputs(run.options.help ? options_usage() : "normalize (winnow) " VERSION "\n",
		      stdout);
		fputs(run.options.help ? options_help() : "", stdout);
		return fflush(stdout) == 0 ? 0 : 2;
	}
	if (open_dedup(&run) != 0)
		return 2;
	/* Operands are opened one by one. SQLite makes its files when it needs them. */
	sandbox_enter(run.dedup != NULL ? SANDBOX_FILES : SANDBOX_READ);
	run.line = line_new(&run.options.line, run.dedup);
	if (run.options.first == argc)
		status = run_input(&run, "-");
	for (i = run.options.first; i < argc && status == 0; i++)
		status = run_input(&run, argv[i]);
	if (status == 0)
		status = flush(&run, true);
	if (run.options.verbose)
		fprintf(stderr, "normalize: %zu records, %zu failed\n", run.n, run.n_failed);
	line_free(run.line);
	dedup_close(run.dedup);
	buf_free(&run.out);
	if (status != 0)
		return 2;
	return run.n_failed != 0 || run.broken ? 1 : 0;
}
