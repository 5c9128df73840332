/* collate: a corpus brought up to date with the records of a new run. collate(1). */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fd.h"
#include "input.h"
#include "merge.h"
#include "options.h"
#include "say.h"

enum { EXIT_GOOD, EXIT_SOME_FAILED, EXIT_CANNOT };

struct run {
	struct options options;
	FILE *changes; /* NULL: not asked for */
	struct input inputs[N_MERGE_INPUTS];
	int status;
};

static int refuse(struct run *run, const char *name, const char *why)
{
	say("collate", name, why);
	run->status = EXIT_CANNOT;
	return -1;
}

static int fail(struct run *run, const char *name)
{
	return refuse(run, name, strerror(errno));
}

static int put(struct run *run, FILE *file, const char *name, const char *s, size_t len)
{
	if (fwrite(s, 1, len, file) == len)
		return 0;
	return fail(run, name);
}

static int on_corpus(void *ctx, const char *s, size_t len)
{
	return put(ctx, stdout, "standard output", s, len);
}

static int on_changes(void *ctx, const char *s, size_t len)
{
	struct run *run = ctx;

	return run->changes == NULL ? 0 : put(run, run->changes, run->options.changes, s, len);
}

/* Something is wrong in an input: only without a whole corpus it cannot go on. */
static void set_status(struct run *run, enum merge_input input)
{
	int status = input == MERGE_OLD ? EXIT_CANNOT : EXIT_SOME_FAILED;

	if (status > run->status)
		run->status = status;
}

static void on_problem(void *ctx, enum merge_input input, size_t number, const char *why)
{
	struct run *run = ctx;

	say_at("collate", run->inputs[input].name, number, why);
	set_status(run, input);
}

static int open_input(struct run *run, enum merge_input input)
{
	struct input *in = &run->inputs[input];

	if (input_open(in, run->options.inputs[input]) != 0)
		return fail(run, in->name);
	if (in->broken) {
		say("collate", in->name, "broken gzip data");
		set_status(run, input);
	}
	return run->status == EXIT_CANNOT ? -1 : 0;
}

/* What is written must go into nothing that is read, which it would empty, nor into one file or
 * pipe. */
static int check_outputs(struct run *run)
{
	struct stat out, changes;

	if (fstat(STDOUT_FILENO, &out) != 0)
		return fail(run, "standard output");
	if (run->options.changes == NULL || stat(run->options.changes, &changes) != 0)
		changes = (struct stat){0};
	for (int i = 0; i < N_MERGE_INPUTS; i++) {
		if (run->options.inputs[i] == NULL)
			continue;
		if (input_is(&run->inputs[i], &out))
			return refuse(run, "standard output", "is an input");
		if (input_is(&run->inputs[i], &changes))
			return refuse(run, run->options.changes, "is an input");
	}
	/* /dev/null and a terminal take both. */
	if (!S_ISCHR(changes.st_mode) && changes.st_dev == out.st_dev &&
	    changes.st_ino == out.st_ino)
		return refuse(run, run->options.changes, "is standard output");
	return 0;
}

/* Without the byte order mark that Windows puts first. */
static struct span without_mark(struct span text)
{
	if (text.len >= 3 && memcmp(text.s, "\xEF\xBB\xBF", 3) == 0)
		text = (struct span){text.s + 3, text.len - 3};
	return text;
}

static int run_all(struct run *run)
{
	const struct merge_hooks hooks = {run, on_corpus, on_changes, on_problem};
	struct span texts[N_MERGE_INPUTS] = {{NULL, 0}};

	for (int i = 0; i < N_MERGE_INPUTS; i++) {
		if (run->options.inputs[i] != NULL && open_input(run, i) != 0)
			return -1;
		texts[i] = without_mark(run->inputs[i].text);
	}
	if (check_outputs(run) != 0)
		return -1;
	if (run->options.changes != NULL &&
	    (run->changes = fopen(run->options.changes, "we")) == NULL)
		return fail(run, run->options.changes);
	if (merge(texts, &hooks) != 0)
		return -1;
	if (fflush(stdout) != 0)
		return fail(run, "standard output");
	return 0;
}

/* False when nothing is left to do. */
static bool begin(struct run *run, int argc, char **argv)
{
	const char *what, *wrong = options_read(argc, argv, &run->options, &what);

	if (wrong != NULL) {
		if (what != NULL)
			refuse(run, what, wrong);
		fputs(options_usage, stderr);
		run->status = EXIT_CANNOT;
		return false;
	}
	if (run->options.help)
		printf("%s%s", options_usage, options_help);
	else if (run->options.version)
		puts("collate (winnow) " VERSION);
	else
		return true;
	if (fflush(stdout) != 0)
		fail(run, "standard output");
	return false;
}

int main(int argc, char **argv)
{
	struct run run = {.status = EXIT_GOOD};

	fd_standard();
	if (!begin(&run, argc, argv))
		return run.status;
	run_all(&run);
	if (run.changes != NULL && fclose(run.changes) != 0 && run.status != EXIT_CANNOT)
		fail(&run, run.options.changes);
	for (int i = 0; i < N_MERGE_INPUTS; i++)
		input_close(&run.inputs[i]);
	return run.status;
}
