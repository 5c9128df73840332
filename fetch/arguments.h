/* The command line. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include "crawl.h"

struct options {
	struct crawl_options crawl;
	const char *output, *state, *stats, *log;
	bool quiet, verbose, test_robots, help, version;
	char **operands;
	size_t n_operands;
};

/* Read the arguments; NULL, or what is wrong with them as text that lives until the next call. */
const char *options_read(struct options *o, int argc, char **argv, char why[256]);
/* The synopsis, and what -h prints after it. */
extern const char options_usage[], options_help[];

#endif
