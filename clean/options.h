/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "extract.h"
#include "input.h"
#include "output.h"

struct options {
	struct extract_options extract;
	struct output_options output;
	enum input_type type;
	const char *explain; /* the folder for pages that explain, or NULL */
	size_t jobs;         /* workers */
	double max_seconds;  /* of processor time, a document */
	size_t max_memory;   /* of a worker's address space, MiB */
	bool quiet, verbose, help, version;
	int first; /* of the operands in argv */
};

/* Read argv into o; returns NULL, or what is wrong with it (static), *what being the argument it is
 * about. */
const char *options_read(int argc, char **argv, struct options *o, const char **what);
/* How the program is called, and the text of -h, which begins with that. Static. */
const char *options_usage(void);
const char *options_help(void);

#endif
