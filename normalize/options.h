/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

#include "line.h"

struct options {
	struct line_options line;
	const char *seen; /* the file that --dedup keeps its state in, or NULL */
	bool json;        /* -f json was given */
	bool quiet, verbose;
	bool help, version;
	int first; /* of the operands in argv */
};

/* Read argv into o; returns NULL, or what is wrong with it (static, or part of argv in *what). */
const char *options_read(int argc, char **argv, struct options *o, const char **what);
/* The synopsis, and what -h says after it. Static. */
const char *options_usage(void);
const char *options_help(void);

#endif
