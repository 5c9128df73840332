/* collate: a corpus brought up to date with the records of a new run. collate(1). */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "fd.h"
#include "merge.h"
#include "option.h"

/* Read at once. */
#define READ_SIZE ((size_t)256 << 10)

enum { EXIT_GOOD, EXIT_SOME_FAILED, EXIT_CANNOT };

static const char usage[] = "usage: collate [-hV] [-c FILE] [-l LOG] CORPUS RECORDS\n";

struct run {
	const char *names[N_MERGE_INPUTS]; /* NULL: none */
	const char *changes_name;
	FILE *changes; /* NULL: not asked for */
	struct span texts[N_MERGE_INPUTS];
	struct buf read[N_MERGE_INPUTS]; /* what cannot be mapped */
	int status;
};

static int fail(struct run *run, const char *name)
{
	fprintf(stderr, "collate: %s: %s\n", name, strerror(errno));
	run->status = EXIT_CANNOT;
	return -1;
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

	return run->changes == NULL ? 0 : put(run, run->changes, run->changes_name, s, len);
}

static void on_problem(void *ctx, enum merge_input input, size_t number, const char *why)
{
	struct run *run = ctx;
	int status = input == MERGE_OLD ? EXIT_CANNOT : EXIT_SOME_FAILED;

	fprintf(stderr, "collate: %s:%zu: %s\n", run->names[input], number, why);
	if (status > run->status)
		run->status = status;
}

/* All that comes out of fd. */
static int read_all(int fd, struct buf *to)
{
	ssize_t n;

	do {
		n = read(fd, buf_reserve(to, READ_SIZE), READ_SIZE);
		if (n > 0)
			to->len += (size_t)n;
	} while (n > 0 || (n < 0 && errno == EINTR));
	return n < 0 ? -1 : 0;
}

/* A regular file is in memory as far as it is being read; a pipe is whole, and so is what has no
 * size, since only reading tells whether it is empty. */
static int take(struct run *run, enum merge_input input, int fd)
{
	struct span *text = &run->texts[input];
	struct buf *buf = &run->read[input];
	struct stat st;

	if (fstat(fd, &st) != 0)
		return -1;
	if (S_ISREG(st.st_mode) && st.st_size > 0) {
		void *data = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);

		if (data == MAP_FAILED)
			return -1;
		*text = (struct span){data, (size_t)st.st_size};
		return 0;
	}
	if (read_all(fd, buf) != 0)
		return -1;
	*text = (struct span){buf->data, buf->len};
	return 0;
}

static int open_input(struct run *run, enum merge_input input)
{
	int fd = open(run->names[input], O_RDONLY | O_CLOEXEC);

	if (fd < 0 || take(run, input, fd) != 0)
		fail(run, run->names[input]);
	if (fd >= 0)
		close(fd);
	return run->status == EXIT_CANNOT ? -1 : 0;
}

static void close_inputs(struct run *run)
{
	for (int i = 0; i < N_MERGE_INPUTS; i++) {
		if (run->texts[i].s != NULL && run->texts[i].s != run->read[i].data)
			munmap((void *)(uintptr_t)run->texts[i].s, run->texts[i].len);
		buf_free(&run->read[i]);
	}
}

static int run_all(struct run *run)
{
	const struct merge_hooks hooks = {run, on_corpus, on_changes, on_problem};

	for (int i = 0; i < N_MERGE_INPUTS; i++)
		if (run->names[i] != NULL && open_input(run, i) != 0)
			return -1;
	if (run->changes_name != NULL && (run->changes = fopen(run->changes_name, "we")) == NULL)
		return fail(run, run->changes_name);
	if (merge(run->texts, &hooks) != 0)
		return -1;
	if (fflush(stdout) != 0)
		return fail(run, "standard output");
	return 0;
}

int main(int argc, char **argv)
{
	static const struct option longs[] = {{"changes", required_argument, NULL, 'c'},
					      {"log", required_argument, NULL, 'l'},
					      {"help", no_argument, NULL, 'h'},
					      {"version", no_argument, NULL, 'V'},
					      {NULL, 0, NULL, 0}};
	struct run run = {.status = EXIT_GOOD};
	const char *what, *refused;
	int letter;

	fd_standard();
	opterr = 0;
	while ((letter = getopt_long(argc, argv, ":c:l:hV", longs, NULL)) != -1) {
		switch (letter) {
		case 'c':
			run.changes_name = optarg;
			break;
		case 'l':
			run.names[MERGE_LOG] = optarg;
			break;
		case 'h':
		case 'V':
			fputs(letter == 'h' ? usage : "collate (winnow) " VERSION "\n", stdout);
			return fflush(stdout) == 0 ? EXIT_GOOD : EXIT_CANNOT;
		default:
			refused = option_refused(letter, argv, &what);
			fprintf(stderr, "collate: %s: %s\n%s", what, refused, usage);
			return EXIT_CANNOT;
		}
	}
	if (argc - optind != 2) {
		fputs(usage, stderr);
		return EXIT_CANNOT;
	}
	run.names[MERGE_OLD] = argv[optind];
	run.names[MERGE_FRESH] = argv[optind + 1];
	run_all(&run);
	if (run.changes != NULL && fclose(run.changes) != 0 && run.status != EXIT_CANNOT)
		fail(&run, run.changes_name);
	close_inputs(&run);
	return run.status;
}
