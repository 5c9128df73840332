/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

#include "merge.h"

struct options {
	const char *inputs[N_MERGE_INPUTS]; /* NULL: none; "-": standard input, of one at most */
	const char *changes;                /* NULL: not asked for */
	bool help, version;                 /* nothing else is to be done */
};

extern const char options_usage[]; /* one line */
extern const char options_help[];  /* the options, to follow it */

/* Read argv into o. NULL, or what is wrong (static): with *what, part of argv, or, where that is
 * NULL, with the number of operands. */
const char *options_read(int argc, char **argv, struct options *o, const char **what);

#endif
