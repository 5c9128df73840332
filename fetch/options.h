/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "crawl.h"

struct options {
	struct crawl_options crawl;
	const char *output;              /* "-": standard output, as for stats and log */
	const char *state, *stats, *log; /* NULL: none */
	bool quiet, verbose, test_robots, help, version;
	char **operands;
	size_t n_operands;
};

/* Read argv into o; returns NULL, or what is wrong with it (static), *what being the argument it is
 * about. */
const char *options_read(int argc, char **argv, struct options *o, const char **what);
/* The synopsis, and what -h prints, which begins with it. Static. */
const char *options_usage(void);
const char *options_help(void);

#endif
