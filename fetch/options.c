#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "date.h"
#include "http.h"
#include "option.h"
#include "url.h"

/* More at once only make each other wait: measured to peak between 50 and 500. */
#define JOBS_DEFAULT 128
#define JOBS_MAX 4096
/* A page that takes longer is rarely worth it. */
#define TIMEOUT_DEFAULT 60
/* Ten times the largest page of Common Crawl, which cuts at 1 MiB. */
#define MAX_BODY_DEFAULT ((size_t)10 << 20)
#define SECONDS_MAX 86400.0

#define USAGE                                                                                \
	"usage: fetch [-j N] [-n N] [-d SECONDS] [-R obey|off] [-A AGENT] [-t SECONDS]\n"    \
	"             [-m BYTES] [-x URL] [-C FILE] [-o FILE[.gz]]\n"                        \
	"             [-s FILE [-r] [-a AGE]] [-e] [-g TIMEGATE [-D DATE]]\n"                \
	"             [-S FILE] [-l FILE] [--allow-private] [-q | -v] [URL | FILE | -]...\n" \
	"       fetch --test-robots FILE AGENT URL...\n"

static const struct option long_options[] = {
    {"jobs", required_argument, NULL, 'j'},
    {"per-host", required_argument, NULL, 'n'},
    {"delay", required_argument, NULL, 'd'},
    {"robots", required_argument, NULL, 'R'},
    {"agent", required_argument, NULL, 'A'},
    {"timeout", required_argument, NULL, 't'},
    {"max-size", required_argument, NULL, 'm'},
    {"proxy", required_argument, NULL, 'x'},
    {"ca", required_argument, NULL, 'C'},
    {"output", required_argument, NULL, 'o'},
    {"allow-private", no_argument, NULL, 'P'},
    {"test-robots", no_argument, NULL, 'T'},
    {"quiet", no_argument, NULL, 'q'},
    {"verbose", no_argument, NULL, 'v'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {"state", required_argument, NULL, 's'},
    {"resume", no_argument, NULL, 'r'},
    {"min-age", required_argument, NULL, 'a'},
    {"timegate", required_argument, NULL, 'g'},
    {"as-of", required_argument, NULL, 'D'},
    {"feeds", no_argument, NULL, 'e'},
    {"stats", required_argument, NULL, 'S'},
    {"log", required_argument, NULL, 'l'},
    {NULL, 0, NULL, 0},
};

const char *options_usage(void)
{
	return USAGE;
}

const char *options_help(void)
{
	return USAGE
	    "\n"
	    "Fetch every http and https URL that the operands or the lines of standard input "
	    "cite, and\n"
	    "write them as WARC/1.1 to standard output.\n"
	    "\n"
	    "  -j, --jobs N          requests at once, in all (128)\n"
	    "  -n, --per-host N      requests at once to a host (1)\n"
	    "  -d, --delay SECONDS   between two requests to a host (1)\n"
	    "  -R, --robots obey|off whether robots.txt is followed (obey)\n"
	    "  -A, --agent AGENT     the User-Agent header\n"
	    "  -t, --timeout SECONDS for one request (60)\n"
	    "  -m, --max-size BYTES  of one response, k, M and G understood (10M)\n"
	    "  -x, --proxy URL       go through a proxy; the environment is not asked\n"
	    "  -C, --ca FILE         trust the certificates in FILE, not the system's\n"
	    "  -o, --output FILE     write there; compressed if it ends in .gz\n"
	    "  -s, --state FILE      remember what was fetched, and ask only for what changed\n"
	    "  -r, --resume          go on with a run that was interrupted\n"
	    "  -a, --min-age AGE     leave out what was fetched since; s, m, h and d "
	    "understood\n"
	    "  -e, --feeds           read cited feeds and sitemaps as lists of URLs\n"
	    "  -g, --timegate URI    ask an archive for what is gone\n"
	    "  -D, --as-of DATE      for its copy nearest to this date\n"
	    "  -S, --stats FILE      write counts there at the end, as JSON; - with -o only\n"
	    "  -l, --log FILE        add a line of JSON a URL there; - with -o only\n"
	    "  -P, --allow-private   also fetch from addresses that are not public\n"
	    "  -T, --test-robots     say what the robots.txt in FILE allows AGENT to fetch\n"
	    "  -q, --quiet           do not name what failed\n"
	    "  -v, --verbose         name every URL\n"
	    "  -h, --help  -V, --version\n"
	    "\n"
	    "Exit status: 0 all good; 1 some URLs failed, each named; 2 wrong usage or cannot "
	    "go on.\n";
}

/* The number that s starts with, without sign or white space before it, ends there. */
static bool ends_at(const char *s, const char *end)
{
	return end > s && end == s + strspn(s, "0123456789.");
}

static bool read_count(const char *s, int *value)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(s, &end, 10);
	if (errno != 0 || !ends_at(s, end) || *end != '\0' || n < 1 || n > JOBS_MAX)
		return false;
	*value = (int)n;
	return true;
}

static bool read_seconds(const char *s, double least, int64_t *milliseconds)
{
	char *end;
	double seconds = strtod(s, &end);

	if (!ends_at(s, end) || *end != '\0' || !(seconds >= least && seconds <= SECONDS_MAX))
		return false;
	*milliseconds = (int64_t)(seconds * 1000);
	return true;
}

static bool read_bytes(const char *s, size_t *bytes)
{
	static const char units[] = "kMG";
	const char *unit;
	char *end;
	unsigned long long n;

	errno = 0;
	n = strtoull(s, &end, 10);
	if (errno != 0 || !ends_at(s, end))
		return false;
	unit = *end != '\0' ? strchr(units, *end) : NULL;
	if (unit != NULL) {
		int shift = 10 * (int)(unit - units + 1);

		if (n > SIZE_MAX >> shift)
			return false;
		n <<= shift;
		end++;
	}
	*bytes = (size_t)n;
	return *end == '\0' && n > 0;
}

static bool read_age(const char *s, int64_t *seconds)
{
	static const char units[] = "smhd";
	static const int64_t each[] = {1, 60, 3600, 86400};
	const char *unit;
	char *end;
	double n = strtod(s, &end);

	unit = *end != '\0' ? strchr(units, *end) : units;
	if (!ends_at(s, end) || unit == NULL || (*end != '\0' && end[1] != '\0') ||
	    !(n >= 0 && n < 1e9))
		return false;
	*seconds = (int64_t)(n * (double)each[unit - units]);
	return true;
}

static bool is_url(const char *s)
{
	struct buf canonical = {0};
	bool valid = url_canonical(s, strlen(s), &canonical) == 0;

	buf_free(&canonical);
	return valid;
}

/* NULL, or what is wrong. */
static const char *read_date(const char *s, int64_t *seconds)
{
	struct date_hints hints = {.find = DATE_FIND_YEAR};
	struct date d;

	if (!date_find(s, strlen(s), 0, &hints, &d) || d.start != 0 || d.len != strlen(s))
		return "no date";
	if (d.ambiguous || (d.weak && d.precision >= DATE_DAY))
		return "which is the day and which the month? write it as 2018-06-14";
	*seconds = date_seconds(&d);
	return *seconds > 0 ? NULL : "no date since 1970";
}

/* An option without an argument. */
static const char *read_flag(struct options *o, int letter)
{
	bool *const flags[] = {&o->crawl.allow_private, &o->test_robots, &o->help, &o->version,
			       &o->crawl.resume,        &o->crawl.feeds};
	static const char letters[] = "PThVre";

	if (letter == 'q' || letter == 'v') {
		o->quiet = letter == 'q';
		o->verbose = letter == 'v';
	} else {
		*flags[strchr(letters, letter) - letters] = true;
	}
	return NULL;
}

/* An option whose argument is a number or a date. */
static const char *read_quantity(struct options *o, int letter, const char *arg)
{
	switch (letter) {
	case 'j':
	case 'n':
		return read_count(arg, letter == 'j' ? &o->crawl.jobs : &o->crawl.per_host)
			   ? NULL
			   : "no number from 1 to 4096";
	case 'd':
		return read_seconds(arg, 0, &o->crawl.delay) ? NULL
							     : "no number of seconds up to 86400";
	case 't':
		return read_seconds(arg, 0.001, &o->crawl.timeout)
			   ? NULL
			   : "no number of seconds from 0.001 to 86400";
	case 'm':
		return read_bytes(arg, &o->crawl.max_body) ? NULL : "no number of bytes, k, M or G";
	case 'a':
		return read_age(arg, &o->crawl.min_age) ? NULL : "no number of seconds, m, h or d";
	default:
		return read_date(arg, &o->crawl.as_of);
	}
}

/* One option; NULL, or what is wrong with its argument. */
static const char *read_option(struct options *o, int letter, const char *arg)
{
	switch (letter) {
	case 'R':
		o->crawl.ignore_robots = strcmp(arg, "off") == 0;
		return o->crawl.ignore_robots || strcmp(arg, "obey") == 0 ? NULL
									  : "neither obey nor off";
	case 'A':
		o->crawl.agent = arg;
		return *arg != '\0' && strpbrk(arg, "\r\n") == NULL ? NULL : "no header's value";
	case 'g':
		o->crawl.timegate = arg;
		return is_url(arg) ? NULL : "no http or https address";
	case 'x':
		o->crawl.proxy = arg;
		return http_proxy_wrong(arg);
	case 'C':
		o->crawl.ca = arg;
		return NULL;
	case 'o':
		o->output = arg;
		return NULL;
	case 's':
		o->state = arg;
		return strcmp(arg, "-") != 0 ? NULL : "a state is a file";
	case 'S':
		o->stats = arg;
		return NULL;
	case 'l':
		o->log = arg;
		return NULL;
	default:
		return arg == NULL ? read_flag(o, letter) : read_quantity(o, letter, arg);
	}
}

static bool is_standard(const char *output)
{
	return output != NULL && strcmp(output, "-") == 0;
}

/* What the options want of each other: NULL, or what is missing. */
static const char *check(const struct options *o, const char **what)
{
	const struct {
		const char *file, *option;
	} files[] = {{o->output, "--output"},
		     {o->state, "--state"},
		     {o->stats, "--stats"},
		     {o->log, "--log"},
		     {o->crawl.ca, "--ca"}};

	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		*what = files[i].option;
		if (files[i].file != NULL && *files[i].file == '\0')
			return "needs a name";
	}
	if (o->test_robots && o->n_operands < 3) {
		*what = "--test-robots";
		return "needs FILE AGENT URL...";
	}
	if ((o->crawl.resume || o->crawl.min_age > 0) && o->state == NULL) {
		*what = o->crawl.resume ? "--resume" : "--min-age";
		return "needs --state";
	}
	if (o->crawl.as_of != 0 && o->crawl.timegate == NULL) {
		*what = "--as-of";
		return "needs --timegate";
	}
	if (is_standard(o->output) + is_standard(o->stats) + is_standard(o->log) > 1) {
		*what = "-";
		return "standard output is for one of -o, -S and -l";
	}
	return NULL;
}

const char *options_read(int argc, char **argv, struct options *o, const char **what)
{
	const char *why;
	int letter;

	*o = (struct options){.crawl = {.agent = "winnow/" VERSION,
					.jobs = JOBS_DEFAULT,
					.per_host = 1,
					.timeout = TIMEOUT_DEFAULT * 1000,
					.delay = 1000,
					.max_body = MAX_BODY_DEFAULT},
			      .output = "-"};
	opterr = 0;
	while ((letter = getopt_long(argc, argv, ":j:n:d:R:A:t:m:x:C:o:s:ra:g:D:eS:l:PTqvhV",
				     long_options, NULL)) != -1) {
		if (letter == '?' || letter == ':')
			return option_refused(letter, argv, what);
		*what = optarg;
		if ((why = read_option(o, letter, optarg)) != NULL)
			return why;
	}
	o->operands = argv + optind;
	o->n_operands = (size_t)(argc - optind);
	return check(o, what);
}
