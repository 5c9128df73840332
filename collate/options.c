#include "options.h"

#include <getopt.h>
#include <string.h>

#include "option.h"

const char options_usage[] = "usage: collate [-hV] [-c FILE] [-l LOG] CORPUS RECORDS\n";

const char options_help[] =
    "\n"
    "Write the newest record of each source in CORPUS, which is sorted by source, and RECORDS.\n"
    "Each may be gzip, and one of them, or LOG, be -, standard input.\n"
    "\n"
    "  -c, --changes FILE  write there, as JSON Lines, what was added and changed\n"
    "  -l, --log LOG       fetch's log of the run, by which pages are marked as gone\n"
    "  -h, --help  -V, --version\n"
    "\n"
    "Exit status: 0 all good; 1 some lines were no records, each named; 2 wrong usage or cannot go "
    "on.\n";

static bool is_standard(const char *name)
{
	return name != NULL && strcmp(name, "-") == 0;
}

static const char *read_operands(struct options *o, int n, char **operands, const char **what)
{
	int n_standard = 0;

	if (n != 2)
		return "two are needed";
	o->inputs[MERGE_OLD] = operands[0];
	o->inputs[MERGE_FRESH] = operands[1];
	for (int i = 0; i < N_MERGE_INPUTS; i++)
		n_standard += is_standard(o->inputs[i]);
	*what = "-";
	if (n_standard > 1)
		return "standard input can be one input only";
	*what = "--changes";
	if (o->changes != NULL && *o->changes == '\0')
		return "needs a name";
	*what = "--log";
	if (o->inputs[MERGE_LOG] != NULL && *o->inputs[MERGE_LOG] == '\0')
		return "needs a name";
	*what = "-";
	return is_standard(o->changes) ? "standard output is for the records" : NULL;
}

const char *options_read(int argc, char **argv, struct options *o, const char **what)
{
	static const struct option longs[] = {{"changes", required_argument, NULL, 'c'},
					      {"log", required_argument, NULL, 'l'},
					      {"help", no_argument, NULL, 'h'},
					      {"version", no_argument, NULL, 'V'},
					      {NULL, 0, NULL, 0}};
	int letter;

	*o = (struct options){.changes = NULL};
	*what = NULL;
	opterr = 0;
	while ((letter = getopt_long(argc, argv, ":c:l:hV", longs, NULL)) != -1) {
		switch (letter) {
		case 'c':
			o->changes = optarg;
			break;
		case 'l':
			o->inputs[MERGE_LOG] = optarg;
			break;
		case 'h':
			o->help = true;
			return NULL;
		case 'V':
			o->version = true;
			return NULL;
		default:
			return option_refused(letter, argv, what);
		}
	}
	return read_operands(o, argc - optind, argv + optind, what);
}
