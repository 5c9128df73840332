#include "options.h"

#include <getopt.h>
#include <string.h>

#include "lang.h"
#include "line.h"
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

const char *options_help(void)
{
	return "\n"
	       "Read documents, JSON Lines with a text field, repair and unify their texts, work "
	       "out\n"
	       "their dates and languages, and write them in the same order.\n"
	       "\n"
	       "  -f, --format json|text  write documents, or only their texts (json)\n"
	       "      --field NAME        the field that holds the text (text)\n"
	       "      --with STEPS        also take these steps; names with commas between\n"
	       "      --without STEPS     do not take these\n"
	       "      --only STEPS        take these and no others\n"
	       "      --quotes, --dashes, --ellipsis\n"
	       "                          the same as --with quotes, and so on\n"
	       "      --sentences         write texts, a sentence a line\n"
	       "      --lang LANGUAGES    write only documents in these; tags with commas between\n"
	       "      --signals           add numbers to filter a corpus by\n"
	       "      --dedup exact|near  say which earlier document has the same text\n"
	       "      --dedup-paragraphs  leave out what two earlier documents of the site had\n"
	       "      --drop-duplicates   leave out the documents that --dedup finds\n"
	       "      --seen FILE         keep what was seen in FILE, for the next run\n"
	       "      --no-dates          leave dates alone\n"
	       "      --no-language       do not add the language that is detected\n"
	       "      --explain           add how often each step changed something\n"
	       "      --lossy             read ill-formed UTF-8 as U+FFFD\n"
	       "  -q, --quiet             do not name the lines that failed\n"
	       "  -v, --verbose           at the end, say how many were read and how many failed\n"
	       "  -h, --help  -V, --version\n"
	       "\n"
	       "Steps: terminal, entities, mojibake, c1, controls, invisible, bidi, space, wrap, "
	       "hyphen\n"
	       "and nfc; on request ligatures, width, quotes, dashes and ellipsis.\n"
	       "\n"
	       "Exit status: 0 all good; 1 some lines failed, each named; 2 wrong usage or cannot "
	       "go on.\n";
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
	o->json = strcmp(name, "json") == 0;
	o->line.plain = strcmp(name, "text") == 0;
	return o->line.plain || o->json ? NULL : "unknown format";
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
		return lang_list_is_valid(optarg) ? NULL : "not a language tag";
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
		o->line.sentences = true;
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

/* Options that would do nothing without others, or with them. */
static const char *check(const struct options *o, const char **what)
{
	const struct line_options *l = &o->line;
	const struct {
		bool wrong;
		const char *what, *why;
	} rules[] = {
	    {o->seen != NULL && l->dedup == DEDUP_NONE && !l->dedup_paragraphs, "--seen",
	     "needs --dedup or --dedup-paragraphs"},
	    {l->drop_duplicates && l->dedup == DEDUP_NONE, "--drop-duplicates", "needs --dedup"},
	    {l->sentences && o->json, "--sentences", "needs -f text"},
	    {l->signals && l->plain, "--signals", "needs -f json"},
	    {l->explain && l->plain, "--explain", "needs -f json"},
	    {*l->field == '\0', "--field", "needs a name"},
	    {o->seen != NULL && *o->seen == '\0', "--seen", "needs a name"},
	    {line_writes(l->field), l->field, "normalize writes that member itself"},
	};
	size_t i;

	for (i = 0; i < sizeof rules / sizeof *rules; i++)
		if (rules[i].wrong) {
			*what = rules[i].what;
			return rules[i].why;
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
	o->line.plain |= o->line.sentences;
	return check(o, what);
}
