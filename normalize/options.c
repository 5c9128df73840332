#include "options.h"

#include <getopt.h>
#include <string.h>

#include "option.h"
#include "steps.h"

enum {
	OPT_FIELD = 256,
	OPT_WITH,
	OPT_WITHOUT,
	OPT_ONLY,
	OPT_EXPLAIN,
	OPT_LOSSY,
	OPT_NO_DATES,
	OPT_NO_LANGUAGE,
	OPT_LANG,
	OPT_SIGNALS,
	OPT_SENTENCES,
	OPT_DEDUP,
	OPT_DEDUP_PARAGRAPHS,
	OPT_DROP_DUPLICATES,
	OPT_SEEN,
	OPT_QUOTES,
	OPT_DASHES,
	OPT_ELLIPSIS
};

static const struct option longs[] = {
    {"format", required_argument, NULL, 'f'},
    {"quiet", no_argument, NULL, 'q'},
    {"verbose", no_argument, NULL, 'v'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {"field", required_argument, NULL, OPT_FIELD},
    {"with", required_argument, NULL, OPT_WITH},
    {"without", required_argument, NULL, OPT_WITHOUT},
    {"only", required_argument, NULL, OPT_ONLY},
    {"explain", no_argument, NULL, OPT_EXPLAIN},
    {"lossy", no_argument, NULL, OPT_LOSSY},
    {"lang", required_argument, NULL, OPT_LANG},
    {"signals", no_argument, NULL, OPT_SIGNALS},
    {"sentences", no_argument, NULL, OPT_SENTENCES},
    {"dedup", required_argument, NULL, OPT_DEDUP},
    {"dedup-paragraphs", no_argument, NULL, OPT_DEDUP_PARAGRAPHS},
    {"drop-duplicates", no_argument, NULL, OPT_DROP_DUPLICATES},
    {"seen", required_argument, NULL, OPT_SEEN},
    {"no-language", no_argument, NULL, OPT_NO_LANGUAGE},
    {"no-dates", no_argument, NULL, OPT_NO_DATES},
    {"quotes", no_argument, NULL, OPT_QUOTES},
    {"dashes", no_argument, NULL, OPT_DASHES},
    {"ellipsis", no_argument, NULL, OPT_ELLIPSIS},
    {NULL, 0, NULL, 0},
};

const char *options_usage(void)
{
	return "usage: normalize [-hqVv] [-f json|text] [--field NAME]\n"
	       "                 [--with STEPS] [--without STEPS] [--only STEPS]\n"
	       "                 [--quotes] [--dashes] [--ellipsis]\n"
	       "                 [--sentences] [--lang LANGUAGES] [--signals]\n"
	       "                 [--dedup exact|near] [--dedup-paragraphs] [--drop-duplicates]\n"
	       "                 [--seen FILE]\n"
	       "                 [--no-dates] [--no-language] [--explain] [--lossy]\n"
	       "                 [FILE | -]...\n";
}

/* The steps a comma-separated list names; false if one is unknown. */
static bool read_steps(const char *list, unsigned *set)
{
	const char *s = list, *stop;
	enum step step;

	*set = 0;
	for (;; s = stop + 1) {
		stop = strchrnul(s, ',');
		if (stop == s && *stop == '\0' && s == list)
			return true;
		if ((step = steps_find(s, (size_t)(stop - s))) == N_STEPS)
			return false;
		*set |= 1u << step;
		if (*stop == '\0')
			return true;
	}
}

static const char *set_steps(int opt, const char *list, unsigned *steps)
{
	unsigned set;

	if (!read_steps(list, &set))
		return "unknown step";
	if (opt == OPT_WITH)
		*steps |= set;
	else if (opt == OPT_WITHOUT)
		*steps &= ~set;
	else
		*steps = set;
	return NULL;
}

static const char *set_format(const char *name, struct options *o)
{
	o->line.plain = strcmp(name, "text") == 0;
	return o->line.plain || strcmp(name, "json") == 0 ? NULL : "unknown format";
}

static const char *set_dedup(const char *name, struct options *o)
{
	if (strcmp(name, "exact") == 0)
		o->line.dedup = DEDUP_EXACT;
	else if (strcmp(name, "near") == 0)
		o->line.dedup = DEDUP_NEAR;
	else
		return "neither exact nor near";
	return NULL;
}

/* The options about what the corpus holds, and what is left out by default. */
static const char *set_corpus(int opt, struct options *o)
{
	switch (opt) {
	case OPT_DEDUP:
		return set_dedup(optarg, o);
	case OPT_DEDUP_PARAGRAPHS:
		o->line.dedup_paragraphs = true;
		break;
	case OPT_DROP_DUPLICATES:
		o->line.drop_duplicates = true;
		break;
	case OPT_SEEN:
		o->seen = optarg;
		break;
	case OPT_LANG:
		o->line.languages = optarg;
		if (optarg[strspn(optarg, ", ")] == '\0')
			return "no language";
		break;
	case OPT_SIGNALS:
		o->line.signals = true;
		break;
	case OPT_NO_LANGUAGE:
		o->line.language = false;
		break;
	case OPT_NO_DATES:
		o->line.dates = false;
		break;
	}
	return NULL;
}

static const char *set(int opt, struct options *o)
{
	switch (opt) {
	case 'f':
		return set_format(optarg, o);
	case 'q':
		o->quiet = true;
		break;
	case 'v':
		o->verbose = true;
		break;
	case 'h':
		o->help = true;
		break;
	case 'V':
		o->version = true;
		break;
	case OPT_FIELD:
		o->line.field = optarg;
		break;
	case OPT_WITH:
	case OPT_WITHOUT:
	case OPT_ONLY:
		return set_steps(opt, optarg, &o->line.steps);
	case OPT_EXPLAIN:
		o->line.explain = true;
		break;
	case OPT_LOSSY:
		o->line.lossy = true;
		break;
	case OPT_SENTENCES:
		o->line.sentences = o->line.plain = true;
		break;
	case OPT_QUOTES:
		o->line.steps |= 1u << STEP_QUOTES;
		break;
	case OPT_DASHES:
		o->line.steps |= 1u << STEP_DASHES;
		break;
	case OPT_ELLIPSIS:
		o->line.steps |= 1u << STEP_ELLIPSIS;
		break;
	default:
		return set_corpus(opt, o);
	}
	return NULL;
}

const char *options_read(int argc, char **argv, struct options *o, const char **what)
{
	const char *wrong;
	int opt;

	*o = (struct options){
	    .line = {.steps = steps_default(), .field = "text", .dates = true, .language = true}};
	opterr = 0;
	while ((opt = getopt_long(argc, argv, ":f:hqvV", longs, NULL)) != -1) {
		if (opt == '?' || opt == ':')
			return option_refused(opt, argv, what);
		*what = optarg;
		if ((wrong = set(opt, o)) != NULL)
			return wrong;
	}
	o->first = optind;
	if (o->seen != NULL && o->line.dedup == DEDUP_NONE && !o->line.dedup_paragraphs) {
		*what = "--seen";
		return "needs --dedup or --dedup-paragraphs";
	}
	return NULL;
}
