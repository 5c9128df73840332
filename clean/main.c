/* clean: pages and WARCs in, a JSON record a document out. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "buf.h"
#include "extract.h"
#include "input.h"
#include "sandbox.h"

/* A page of the sets takes 20 MB at most; what takes more than this was made to. */
#define RECORD_BUDGET ((size_t)384 << 20)

enum format { FORMAT_JSON, FORMAT_TEXT, FORMAT_MARKDOWN, FORMAT_FEATURES };

struct run {
	struct extract_options options;
	enum format format;
	enum input_type type;
	int verbose; /* -1 quiet, 1 verbose */
	struct extraction x;
	struct arena arena;
	struct buf out;
	size_t n_bad;
};

static const struct option long_options[] = {
    {"format", required_argument, NULL, 'f'},
    {"url", required_argument, NULL, 'u'},
    {"type", required_argument, NULL, 'T'},
    {"features", no_argument, NULL, 'F'},
    {"precision", no_argument, NULL, 'P'},
    {"recall", no_argument, NULL, 'R'},
    {"quiet", no_argument, NULL, 'q'},
    {"verbose", no_argument, NULL, 'v'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static const char usage_text[] = "usage: clean [-f json|text|markdown] [-u URL] [--type "
				 "auto|html|text|warc] [--precision | --recall]\n"
				 "             [-F] [-q | -v] [FILE | -]...\n";

static int usage(void)
{
	fputs(usage_text, stderr);
	return 2;
}

/* The index of word among n names, or -1. */
static int choice(const char *word, const char *const *names, int n)
{
	for (int i = 0; i < n; i++)
		if (strcmp(word, names[i]) == 0)
			return i;
	return -1;
}

/* 0 to go on, else 1 + the exit status. */
static int read_options(struct run *run, int argc, char **argv)
{
	static const char *const formats[] = {"json", "text", "markdown"};
	static const char *const types[] = {"auto", "html", "text", "warc"};
	int c, n;

	while ((c = getopt_long(argc, argv, "f:u:FqvhV", long_options, NULL)) != -1)
		switch (c) {
		case 'f':
			if ((n = choice(optarg, formats, 3)) < 0) {
				fprintf(stderr, "clean: unknown format: %s\n", optarg);
				return 1 + usage();
			}
			run->format = (enum format)n;
			break;
		case 'T':
			if ((n = choice(optarg, types, 4)) < 0) {
				fprintf(stderr, "clean: unknown type: %s\n", optarg);
				return 1 + usage();
			}
			run->type = (enum input_type)n;
			break;
		case 'u':
			run->options.url = optarg;
			break;
		case 'F':
			run->format = FORMAT_FEATURES;
			run->options.features_only = true;
			break;
		case 'P':
			run->options.mode = PICK_PRECISION;
			break;
		case 'R':
			run->options.mode = PICK_RECALL;
			break;
		case 'q':
			run->verbose = -1;
			break;
		case 'v':
			run->verbose = 1;
			break;
		case 'h':
			fputs(usage_text, stdout);
			return 1;
		case 'V':
			puts("clean (winnow) " VERSION);
			return 1;
		default:
			return 1 + usage();
		}
	return 0;
}

static void complain(struct run *run, const char *source, const char *why)
{
	run->n_bad++;
	if (run->verbose >= 0)
		fprintf(stderr, "clean: %s: %s\n", source, why);
}

static void print(struct run *run)
{
	struct buf *out = &run->out;

	buf_clear(out);
	if (run->format == FORMAT_FEATURES) {
		extract_print_features(&run->x, run->type == INPUT_TEXT, out);
	} else if (run->format == FORMAT_TEXT || run->format == FORMAT_MARKDOWN) {
		extract_print_page(&run->x, run->format == FORMAT_MARKDOWN, &run->arena, out);
	} else {
		record_print(out, &run->x.record);
	}
	fwrite(out->data, 1, out->len, stdout);
}

/* NULL, or why the document cannot be had. */
static const char *convert(struct run *run, const struct document *doc)
{
	const char *why = NULL;
	jmp_buf full;

	run->arena.full = &full;
	if (setjmp(full) != 0)
		return "takes too much memory";
	return extract(&run->x, doc, &run->options, &run->arena, &why) != 0 ? why : NULL;
}

static void do_document(struct run *run, const struct document *doc)
{
	const char *why = convert(run, doc);

	if (why == NULL)
		print(run);
	if (why == NULL && run->x.strip.cut)
		why = "too many elements: its end is left out";
	if (why == NULL)
		why = doc->damage;
	if (why != NULL)
		complain(run, doc->source, why);
	arena_reset(&run->arena);
}

static ssize_t read_fd(void *fd, void *out, size_t len)
{
	ssize_t n;

	do
		n = read(*(int *)fd, out, len);
	while (n < 0 && errno == EINTR);
	return n;
}

static void do_stream(struct run *run, int fd, const char *name)
{
	struct input *in = input_open(read_fd, &fd, name, run->type);
	enum input_status status;
	struct document doc;
	const char *why;

	while ((status = input_next(in, &doc, &why)) != INPUT_END && !ferror(stdout)) {
		if (status == INPUT_OK)
			do_document(run, &doc);
		else
			complain(run, doc.source, why);
		if (status == INPUT_FAILED)
			break;
	}
	input_close(in);
}

static void do_operand(struct run *run, const char *name)
{
	int fd;

	if (strcmp(name, "-") == 0) {
		do_stream(run, STDIN_FILENO, "-");
		return;
	}
	fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		complain(run, name, strerror(errno));
		return;
	}
	do_stream(run, fd, name);
	close(fd);
}

int main(int argc, char **argv)
{
	char dash[] = "-", *standard_input[] = {dash};
	struct run run = {.arena = {.budget = RECORD_BUDGET}};
	int status = read_options(&run, argc, argv), n;
	char **operands;

	if (status != 0)
		return status - 1;
	n = argc > optind ? argc - optind : 1;
	operands = argc > optind ? argv + optind : standard_input;
	if (run.format == FORMAT_FEATURES) {
		extract_print_feature_names(run.type == INPUT_TEXT, &run.out);
		fwrite(run.out.data, 1, run.out.len, stdout);
	}
	/* Operands are opened one by one and iconv loads its tables late: reading stays allowed. */
	sandbox_enter(SANDBOX_READ);
	for (int i = 0; i < n && !ferror(stdout); i++)
		do_operand(&run, operands[i]);
	extract_free(&run.x);
	arena_free(&run.arena);
	buf_free(&run.out);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "clean: standard output: %s\n", strerror(errno));
		return 2;
	}
	return run.n_bad != 0;
}
