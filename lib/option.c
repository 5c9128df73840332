#include "option.h"

#include <getopt.h>
#include <string.h>

const char *option_refused(int c, char **argv, const char **what)
{
	const char *last = argv[optind - 1];

	/* Within a cluster of letters ("-vX") getopt_long has not yet gone past the argument. */
	if (optopt != 0 && strncmp(last, "--", 2) != 0 &&
	    (last[0] != '-' || strchr(last + 1, optopt) == NULL))
		last = argv[optind];
	*what = last;
	if (c == ':')
		return "needs an argument";
	if (strncmp(last, "--", 2) == 0 && optopt != 0)
		return "takes no argument";
	return "unknown option";
}
