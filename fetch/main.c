#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "archive.h"
#include "buf.h"
#include "crawl.h"
#include "http.h"
#include "operands.h"
#include "arguments.h"
#include "robots.h"
#include "sink.h"

enum { EXIT_GOOD, EXIT_SOME_FAILED, EXIT_CANNOT };

struct fetch {
	struct options options;
	struct archive archive;
	struct crawl *crawl;
	struct operands *input;
	struct sink *sink;
	int status;
};

static void say(const char *what, const char *why)
{
	fprintf(stderr, "fetch: %s: %s\n", what, why);
}

static struct crawl_time now(void)
{
	struct timespec clock, date;

	clock_gettime(CLOCK_MONOTONIC, &clock);
	clock_gettime(CLOCK_REALTIME, &date);
	return (struct crawl_time){clock.tv_sec * 1000 + clock.tv_nsec / 1000000, date.tv_sec};
}

static void on_record(void *ctx, const struct buf *record)
{
	struct fetch *f = ctx;

	sink_add(f->sink, record);
}

static void on_result(void *ctx, const struct crawl_result *r)
{
	struct fetch *f = ctx;

	if (r->reason != NULL)
		f->status = EXIT_SOME_FAILED;
	if (r->reason != NULL && !f->options.quiet)
		say(r->url, r->reason);
	else if (f->options.verbose)
		fprintf(stderr, "fetch: %s: %d, %llu bytes\n", r->url, r->status,
			(unsigned long long)r->bytes);
}

static void on_line(void *ctx, const char *s, size_t len)
{
	struct fetch *f = ctx;

	crawl_cite(f->crawl, s, len);
}

/* Print what the robots.txt in the first operand says to the agent in the second of the rest. */
static int test_robots(char **operands, size_t n)
{
	struct buf text = {0};
	FILE *file = strcmp(operands[0], "-") == 0 ? stdin : fopen(operands[0], "rb");
	struct robots_rule rule;
	struct robots *robots;

	if (file == NULL) {
		say(operands[0], strerror(errno));
		return EXIT_CANNOT;
	}
	text.len = fread(buf_reserve(&text, ROBOTS_MAX), 1, ROBOTS_MAX, file);
	if (ferror(file)) {
		say(operands[0], strerror(errno));
		return EXIT_CANNOT;
	}
	fclose(file);
	robots = robots_parse(text.data, text.len, operands[1]);
	buf_free(&text);
	for (size_t i = 2; i < n; i++) {
		bool allowed = robots_allows(robots, operands[i], strlen(operands[i]), &rule);

		printf("%s\t%s", allowed ? "allow" : "deny", operands[i]);
		if (rule.line > 0)
			printf("\tline %zu: %s: %.*s", rule.line, rule.allow ? "Allow" : "Disallow",
			       (int)rule.len, rule.pattern);
		printf("\n");
	}
	robots_free(robots);
	return EXIT_GOOD;
}

static bool set_up(struct fetch *f)
{
	const struct options *o = &f->options;
	struct crawl_hooks hooks = {.ctx = f, .record = on_record, .result = on_result};
	uint64_t random[3] = {1, 2, 3};
	char date[ARCHIVE_DATE_SIZE], software[80];
	struct buf record = {0};

	/* Seeds ids and jitter; without the system's randomness the process and the time must do.
	 */
	if (getrandom(random, sizeof random, 0) != sizeof random)
		random[0] = (uint64_t)now().clock << 20 ^ (uint64_t)getpid();
	f->archive = (struct archive){.means = sha1_best(), .random = {random[0], random[1] | 1}};
	f->options.crawl.random = random[2];
	f->sink = sink_open(o->output, false, 0);
	if (f->sink == NULL) {
		say(o->output, strerror(errno));
		return false;
	}
	f->input = operands_open(o->operands, o->n_operands);
	f->crawl = crawl_open(&f->options.crawl, &hooks, &f->archive);
	if (f->crawl == NULL) {
		say("libcurl", "cannot be set up");
		return false;
	}
	archive_date(now().date, date);
	snprintf(software, sizeof software, "winnow-fetch/" VERSION " libcurl/%s", http_library());
	archive_info(&f->archive, &record, date, software, o->crawl.agent,
		     o->crawl.ignore_robots ? "ignore" : "classic");
	sink_add(f->sink, &record);
	buf_free(&record);
	return true;
}

/* Read, fetch, write, until all is done or the output takes no more. */
static int run(struct fetch *f)
{
	for (;;) {
		const char *unread = operands_read(f->input, on_line, f);
		struct crawl_time time = now();
		int64_t wait;

		if (unread != NULL) {
			say(unread, strerror(errno));
			f->status = EXIT_SOME_FAILED;
		}
		wait = crawl_step(f->crawl, &time);
		if (sink_flush(f->sink) != 0)
			return -1;
		if (operands_ended(f->input) && crawl_is_done(f->crawl))
			return 0;
		if (!operands_ended(f->input) && operands_fd(f->input) < 0)
			wait = 0;
		crawl_wait(f->crawl, operands_fd(f->input), wait);
	}
}

static int finish(struct fetch *f)
{
	if (f->sink != NULL && sink_close(f->sink, f->options.output != NULL) != 0 &&
	    errno != EPIPE) {
		say(f->options.output != NULL ? f->options.output : "standard output",
		    strerror(errno));
		f->status = EXIT_CANNOT;
	}
	crawl_close(f->crawl);
	operands_close(f->input);
	return f->status;
}

int main(int argc, char **argv)
{
	struct fetch f = {0};
	char why[256];
	const char *wrong = options_read(&f.options, argc, argv, why);

	if (wrong != NULL) {
		fprintf(stderr, "fetch: %s\n%s", wrong, options_usage);
		return EXIT_CANNOT;
	}
	if (f.options.help || f.options.version) {
		printf("%s%s", f.options.help ? options_usage : "fetch (winnow) " VERSION "\n",
		       f.options.help ? options_help : "");
		return fflush(stdout) == 0 ? EXIT_GOOD : EXIT_CANNOT;
	}
	if (f.options.test_robots) {
		int status = test_robots(f.options.operands, f.options.n_operands);

		return fflush(stdout) == 0 ? status : EXIT_CANNOT;
	}
	signal(SIGPIPE, SIG_IGN);
	if (!set_up(&f))
		f.status = EXIT_CANNOT;
	else
		run(&f);
	return finish(&f);
}
