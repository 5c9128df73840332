/* clean: pages and WARCs in, a JSON record a document out. */
#include <errno.h>
#include <fcntl.h>
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
#include "options.h"
#include "sandbox.h"

/* A page of the sets takes 20 MB at most; what takes more than this was made to. */
#define RECORD_BUDGET ((size_t)384 << 20)

struct run {
	struct options options;
	struct extraction x;
	struct arena arena;
	struct buf out;
	size_t n_bad;
};

static void complain(struct run *run, const char *source, const char *why)
{
	run->n_bad++;
	if (!run->options.quiet)
		fprintf(stderr, "clean: %s: %s\n", source, why);
}

/* NULL, or why the document cannot be had. */
static const char *convert(struct run *run, const struct document *doc)
{
	const char *why = NULL;
	jmp_buf full;

	run->arena.full = &full;
	if (setjmp(full) != 0)
		return "takes too much memory";
	buf_clear(&run->out);
	if (extract(&run->x, doc, &run->options.extract, &run->arena, &why) != 0)
		return why;
	output_document(&run->x, &run->options.output, &run->arena, &run->out);
	return NULL;
}

static void do_document(struct run *run, const struct document *doc)
{
	const char *why = convert(run, doc);

	if (why == NULL) {
		const struct record *r = &run->x.record;

		fwrite(run->out.data, 1, run->out.len, stdout);
		if (run->options.verbose)
			fprintf(stderr, "clean: %s: %s, %zu bytes of text\n", doc->source,
				r->pagetype != NULL ? r->pagetype : "text",
				r->text != NULL ? strlen(r->text) : 0);
	}
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
	struct input *in = input_open(read_fd, &fd, name, run->options.type);
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

static int usage(const char *what, const char *why)
{
	fprintf(stderr, "clean: %s: %s\n%s", what, why, options_usage());
	return 2;
}

int main(int argc, char **argv)
{
	struct run run = {.arena = {.budget = RECORD_BUDGET}};
	const char *what, *why = options_read(argc, argv, &run.options, &what);
	bool operands = run.options.first < argc;
	int n = operands ? argc - run.options.first : 1;

	if (why != NULL)
		return usage(what, why);
	if (run.options.help || run.options.version) {
		fputs(run.options.help ? options_usage() : "clean (winnow) " VERSION "\n", stdout);
		return fflush(stdout) == 0 ? 0 : 2;
	}
	output_begin(&run.options.output, &run.out);
	if (run.out.len > 0)
		fwrite(run.out.data, 1, run.out.len, stdout);
	/* Operands are opened one by one and iconv loads its tables late: reading stays allowed. */
	sandbox_enter(SANDBOX_READ);
	for (int i = 0; i < n && !ferror(stdout); i++)
		do_operand(&run, operands ? argv[run.options.first + i] : "-");
	extract_free(&run.x);
	arena_free(&run.arena);
	buf_free(&run.out);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "clean: standard output: %s\n", strerror(errno));
		return 2;
	}
	return run.n_bad != 0;
}
