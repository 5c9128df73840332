#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "option.h"
#include "url.h"

#define JOBS_MAX 64
/* The program with its libraries and tables takes half of the least. */
#define MEMORY_MIN 64
#define MEMORY_MAX 1000000

#define USAGE                                                                        \
	"usage: clean [-f json|text|markdown|html] [--with FIELD,...] [-u URL]\n"    \
	"             [--type auto|html|text|warc] [--precision | --recall] [-F]\n"  \
	"             [--explain DIR] [-j N] [--max-seconds S] [--max-memory MIB]\n" \
	"             [-q | -v] [FILE | -]...\n"

static const struct option long_options[] = {
    {"format", required_argument, NULL, 'f'},     {"url", required_argument, NULL, 'u'},
    {"type", required_argument, NULL, 'T'},       {"with", required_argument, NULL, 'W'},
    {"explain", required_argument, NULL, 'E'},    {"features", no_argument, NULL, 'F'},
    {"precision", no_argument, NULL, 'P'},        {"recall", no_argument, NULL, 'R'},
    {"jobs", required_argument, NULL, 'j'},       {"max-seconds", required_argument, NULL, 'S'},
    {"max-memory", required_argument, NULL, 'M'}, {"quiet", no_argument, NULL, 'q'},
    {"verbose", no_argument, NULL, 'v'},          {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},          {NULL, 0, NULL, 0},
};

const char *options_usage(void)
{
	return USAGE;
}

const char *options_help(void)
{
	return USAGE
	    "\n"
	    "Read WARCs, web pages and scraped text, and write of each document its title, author, "
	    "dates\n"
	    "and main text.\n"
	    "\n"
	    "  -f, --format FORMAT    json, text, markdown or html (json)\n"
	    "      --with FIELD,...   more in the JSON: links, images, markdown, html, blocks;\n"
	    "                         images are also shown in Markdown and HTML\n"
	    "  -u, --url URL          the address of a document that comes without one\n"
	    "      --type TYPE        what the input is: auto, html, text or warc (auto)\n"
	    "      --precision        leave out blocks that are not rather sure\n"
	    "      --recall           keep blocks that are less sure\n"
	    "      --explain DIR      write there a page a document that shows every decision\n"
	    "  -j, --jobs N           documents at once (1)\n"
	    "      --max-seconds S    of processor time for one document (5)\n"
	    "      --max-memory MIB   of address space for a worker (1024)\n"
	    "  -F, --features         write the features of every block, and no records\n"
	    "  -q, --quiet            do not name the documents that failed\n"
	    "  -v, --verbose          say what each document was and how much text it had\n"
	    "  -h, --help  -V, --version\n"
	    "\n"
	    "Exit status: 0 all good; 1 some documents failed, each named; 2 wrong usage or cannot "
	    "go on.\n";
}

/* The index of word (len bytes) among n names, or -1. */
static int choice(const char *word, size_t len, const char *const *names, int n)
{
	for (int i = 0; i < n; i++)
		if (strlen(names[i]) == len && memcmp(word, names[i], len) == 0)
			return i;
	return -1;
}

/* A decimal number without sign from least to most. */
static bool number(const char *s, double least, double most, double *x)
{
	char *end;

	*x = strtod(s, &end);
	return s[strspn(s, "0123456789.")] == '\0' && end != s && *end == '\0' && *x >= least &&
	       *x <= most;
}

static bool whole_number(const char *s, double least, double most, size_t *n)
{
	double x;

	if (strchr(s, '.') != NULL || !number(s, least, most, &x))
		return false;
	*n = (size_t)x;
	return true;
}

/* Words separated by commas, as bits; -1 if one is unknown. */
static int with_of(const char *words)
{
	static const char *const fields[] = {"links", "images", "markdown", "html", "blocks"};
	int with = 0;

	for (;;) {
		size_t len = strcspn(words, ",");
		int n = choice(words, len, fields, 5);

		if (n < 0)
			return -1;
		with |= 1 << n;
		if (words[len] == '\0')
			return with;
		words += len + 1;
	}
}

static const char *read_word(int c, const char *arg, struct options *o)
{
	static const char *const formats[] = {"json", "text", "markdown", "html"};
	static const char *const types[] = {"auto", "html", "text", "warc"};
	int n;

	switch (c) {
	case 'f':
		if ((n = choice(arg, strlen(arg), formats, 4)) < 0)
			return "unknown format";
		o->output.format = (enum output_format)n;
		return NULL;
	case 'T':
		if ((n = choice(arg, strlen(arg), types, 4)) < 0)
			return "unknown type";
		o->type = (enum input_type)n;
		return NULL;
	default:
		if ((n = with_of(arg)) < 0)
			return "unknown field";
		o->output.with |= (unsigned)n;
		return NULL;
	}
}

static bool is_address(const char *s)
{
	struct buf canonical = {0};
	bool is = url_canonical(s, strlen(s), &canonical) == 0;

	buf_free(&canonical);
	return is;
}

static const char *read_limit(int c, const char *arg, struct options *o)
{
	switch (c) {
	case 'j':
		return whole_number(arg, 1, JOBS_MAX, &o->jobs)
			   ? NULL
			   : "no number of workers from 1 to 64";
	case 'S':
		return number(arg, 0.01, 1e6, &o->max_seconds)
			   ? NULL
			   : "no number of seconds from 0.01 to 1000000";
	default:
		return whole_number(arg, MEMORY_MIN, MEMORY_MAX, &o->max_memory)
			   ? NULL
			   : "no number of MiB from 64 to 1000000";
	}
}

/* What does not go together; formatted: a format was asked for. */
static const char *conflict(const struct options *o, bool formatted, const char **what)
{
	if (o->output.format != OUTPUT_JSON && (o->output.with & ~(unsigned)WITH_IMAGES) != 0) {
		*what = "--with";
		return "but for images, fields are what JSON has";
	}
	if (o->extract.features_only && (formatted || o->output.with != 0 || o->explain != NULL)) {
		*what = formatted ? "--format" : o->output.with != 0 ? "--with" : "--explain";
		return "with -F nothing is decided";
	}
	return NULL;
}

const char *options_read(int argc, char **argv, struct options *o, const char **what)
{
	const char *why;
	bool formatted = false;
	int c;

	*o = (struct options){.jobs = 1, .max_seconds = 5, .max_memory = 1024};
	opterr = 0;
	while ((c = getopt_long(argc, argv, ":f:u:Fj:qvhV", long_options, NULL)) != -1)
		switch (c) {
		case 'f':
			formatted = true;
			/* fall through */
		case 'T':
		case 'W':
			if ((why = read_word(c, *what = optarg, o)) != NULL)
				return why;
			break;
		case 'E':
			o->explain = optarg;
			break;
		case 'u':
			if (!is_address(*what = optarg))
				return "no http or https address";
			o->extract.url = optarg;
			break;
		case 'F':
			o->extract.features_only = true;
			break;
		case 'P':
		case 'R':
			o->extract.mode = c == 'P' ? PICK_PRECISION : PICK_RECALL;
			break;
		case 'j':
		case 'S':
		case 'M':
			if ((why = read_limit(c, *what = optarg, o)) != NULL)
				return why;
			break;
		case 'q':
		case 'v':
			o->quiet = c == 'q';
			o->verbose = c == 'v';
			break;
		case 'h':
			o->help = true;
			return NULL;
		case 'V':
			o->version = true;
			return NULL;
		default:
			return option_refused(c, argv, what);
		}
	if ((why = conflict(o, formatted, what)) != NULL)
		return why;
	if (o->extract.features_only)
		o->output.format = OUTPUT_FEATURES;
	o->output.text = o->type == INPUT_TEXT;
	o->first = optind;
	return NULL;
}
