#include "sentence.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "utf8.h"
#include "vec.h"

/* Longer words, in bytes, are no abbreviations. */
#define ABBREVIATION_MAX 12

enum mark { NONE, STOP, STRONG, FULL };

/* A full stop may mean other things; ! and ? hardly; those of unspaced scripts end in any case. */
static enum mark mark_of(uint32_t cp)
{
	switch (cp) {
	case '.':
	case 0x2026:
		return STOP;
	case '!':
	case '?':
	case 0x203C: /* and their doubles */
	case 0x203D:
	case 0x2047:
	case 0x2048:
	case 0x2049:
	case 0x061F: /* Arabic, Urdu */
	case 0x06D4:
	case 0x0964: /* danda */
	case 0x0965:
	case 0x0589: /* Armenian */
	case 0x1362: /* Ethiopic */
	case 0x104B: /* Myanmar, Khmer */
	case 0x17D4:
		return STRONG;
	case 0x3002: /* ideographic, full width, half width */
	case 0xFF01:
	case 0xFF1F:
	case 0xFF0E:
	case 0xFF61:
		return FULL;
	default:
		return NONE;
	}
}

static bool is_closing(uint32_t cp)
{
	switch (cp) {
	case '"':
	case '\'':
	case ')':
	case ']':
	case 0xBB:
	case 0x2019:
	case 0x201C: /* closes in German */
	case 0x201D:
	case 0x203A:
	case 0x300D:
	case 0x300F:
	case 0xFF09:
		return true;
	default:
		return false;
	}
}

static bool is_opening(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == '(' || cp == '[' || cp == 0xAB || cp == 0x2018 ||
	       cp == 0x201C || cp == 0x201E || cp == 0xBF || cp == 0xA1;
}

/* SContinue of UAX 29: what no sentence begins with. */
static bool is_continuing(uint32_t cp)
{
	return cp == ',' || cp == ';' || cp == ':' || cp == 0x2013 || cp == 0x2014 ||
	       cp == 0x3001 || cp == 0xFF0C || cp == 0x060C;
}

static bool is_listed(const char *word, size_t len, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if ((list[i][0] | 32) == (word[0] | 32) && strlen(list[i]) == len &&
		    strncasecmp(list[i], word, len) == 0)
			return true;
	return false;
}

/* The index of a word's first letter, 26 for those that are not Latin. */
static unsigned letter_of(const char *word)
{
	unsigned letter = (unsigned char)(word[0] | 32) - 'a';

	return letter < 26 ? letter : 26;
}

/* Never the last word of a sentence, in English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Czech, Swedish and Russian. Listed by their first letters. */
static bool is_abbreviation(const char *word, size_t len)
{
	static const char *const list[27][18] = {
	    ['a' - 'a'] = {"adm", "approx", "abs", "av", "avv"},
	    ['b' - 'a'] = {"bzw", "bd", "blz", "bijv", "bl.a"},
	    ['c' - 'a'] = {"col", "capt", "cmdr", "cf", "ca", "cit"},
	    ['d' - 'a'] = {"dr", "drs", "dept", "d.h", "dipl", "dra", "dott", "dhr", "d.v.s"},
	    ['e' - 'a'] = {"e.g", "eds", "ee", "esim", "evtl"},
	    ['f' - 'a'] = {"figs", "ft", "frl"},
	    ['g' - 'a'] = {"gen", "gov", "ggf", "geb", "gest", "godz"},
	    ['h' - 'a'] = {"hab", "hon", "hrsg"},
	    ['i' - 'a'] = {"i.e", "inkl", "i.d.r", "ing", "inż", "im"},
	    ['l' - 'a'] = {"lt"},
	    ['m' - 'a'] = {"mr", "mrs", "ms", "messrs", "maj", "mt", "mio", "mrd", "mm", "mme",
			   "mlle", "mgr", "mevr", "mw"},
	    ['n' - 'a'] = {"núm", "np", "např"},
	    ['o' - 'a'] = {"o.ä", "o.a"},
	    ['p' - 'a'] = {"prof", "pres", "pp", "pág", "pag"},
	    ['r' - 'a'] = {"rev", "rep"},
	    ['s' - 'a'] = {"st", "sr", "sen", "sgt", "sog", "s.o", "s.u", "sra", "srta", "sig"},
	    ['t' - 'a'] = {"tel", "tzn", "tj", "tzv", "t.ex"},
	    ['u' - 'a'] = {"u.a", "ud", "uds", "ul"},
	    ['v' - 'a'] = {"vs", "viz", "vgl", "v.a"},
	    ['z' - 'a'] = {"z.b", "zzgl"},
	    [26] = {"ст", "ул", "им", "см", "стр", "руб", "тыс", "млн", "млрд", "т.е"},
	};
	const char *const *words = list[letter_of(word)], *rest = word;
	char lower[ABBREVIATION_MAX + 4];
	size_t n;

	for (n = 0; words[n] != NULL; n++)
		;
	if ((unsigned char)word[0] >= 0x80 && len <= ABBREVIATION_MAX) {
		size_t first = utf8_put(lower, utf8_lower(utf8_next(&rest, word + len)));

		memcpy(lower + first, rest, (size_t)(word + len - rest));
		len = first + (size_t)(word + len - rest);
		word = lower;
	}
	return is_listed(word, len, words, n);
}

/* An abbreviation where a number follows, else a word: "no. 5", "She said no. He left." */
static bool is_before_number(const char *word, size_t len)
{
	static const char *const list[] = {
	    "no",   "nos", "nr",  "fig",  "vol",  "vols", "art", "op",  "ex",  "al",
	    "env",  "max", "min", "mind", "str",  "kl",   "jan", "feb", "apr", "aug",
	    "sept", "oct", "nov", "dec",  "sec",  "ch",   "eq",  "ref", "tab", "abb",
	    "kap",  "рис", "Рис", "табл", "Табл", "гл",   "Гл"};

	return is_listed(word, len, list, sizeof list / sizeof *list);
}

/* Words that begin a sentence rather than a name: after U.S. and Inc. they decide. */
static bool is_starter(const char *word, size_t len)
{
	static const char *const list[] = {"the",  "a",   "an",  "in",  "it",    "he",   "she",
					   "they", "we",  "but", "and", "this",  "that", "these",
					   "i",    "you", "on",  "at",  "as",    "if",   "when",
					   "for",  "its", "his", "her", "there", "what", "how"};

	return is_listed(word, len, list, sizeof list / sizeof *list);
}

static bool is_month(const char *word, size_t len)
{
	static const char *const list[] = {
	    "Januar", "Jänner", "Februar",   "März",    "April",    "Mai",      "Juni",
	    "Juli",   "August", "September", "Oktober", "November", "Dezember", "Jahrhundert",
	    "Jan",    "Feb",    "Apr",       "Jun",     "Jul",      "Aug",      "Sep",
	    "Sept",   "Okt",    "Nov",       "Dez"};

	return is_listed(word, len, list, sizeof list / sizeof *list);
}

static size_t word_length(const char *s, size_t len)
{
	const char *p = s, *end = s + len, *at = s;

	while (p < end && utf8_is_word(utf8_next(&p, end)))
		at = p;
	return (size_t)(at - s);
}

/* The word that the full stop at stop ends, with the dots inside it. */
static size_t word_start(const char *s, size_t from, size_t stop)
{
	size_t i = stop;

	while (i > from && (unsigned char)s[i - 1] > ' ')
		switch (s[i - 1]) {
		case '"':
		case '\'':
		case '(':
		case '[':
		case '/':
		case '-':
			return i;
		default:
			i--;
		}
	return i;
}

/* A number with or without dots in it, "11.2". */
static bool is_number(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if ((s[i] < '0' || s[i] > '9') && s[i] != '.')
			return false;
	return len > 0;
}

/* Letters with dots between, "U.S" or "f.eks", and no number, name of a host or file. */
static bool is_dotted(const char *s, size_t len)
{
	const char *p = s, *end = s + len;
	size_t letters = 0, dots = 0;
	uint32_t cp;

	while (p < end) {
		cp = utf8_next(&p, end);
		dots += cp == '.';
		letters = cp == '.' ? 0 : letters + 1;
		if (letters > 3 || (cp != '.' && !utf8_is_letter(cp)))
			return false;
	}
	return dots > 0;
}

static bool number_follows(const char *s, size_t len)
{
	while (len > 0 && is_opening((unsigned char)*s)) {
		s++;
		len--;
	}
	return len > 0 && *s >= '0' && *s <= '9';
}

/* Whether the sentence goes on with such a word. */
static bool starts_with(const char *s, size_t len, bool (*is)(const char *word, size_t len))
{
	return is(s, word_length(s, len));
}

/* "и т. д.", "и т.п.", and so on: a sentence may well end there. */
static bool is_and_so_on(const char *s, size_t from, size_t stop)
{
	static const char *const list[] = {" т. д", " т.д", " т. п", " т.п"};
	size_t i, n;

	for (i = 0; i < sizeof list / sizeof *list; i++) {
		n = strlen(list[i]);
		if (stop - from >= n && memcmp(s + stop - n, list[i], n) == 0)
			return true;
	}
	return false;
}

/* Whether the full stop at stop belongs to the word before it and the sentence goes on at next. */
static bool is_part_of_word(const char *s, size_t len, size_t from, size_t stop, size_t next)
{
	size_t start = word_start(s, from, stop), n = stop - start;
	const char *word = s + start, *p = word;

	if (n == 0 || n > ABBREVIATION_MAX || is_and_so_on(s, from, stop))
		return false;
	if (is_number(word, n))
		return start == from || (n <= 2 && starts_with(s + next, len - next, is_month));
	if (is_abbreviation(word, n))
		return true;
	if (is_before_number(word, n))
		return number_follows(s + next, len - next);
	/* An initial, letters with dots between, or the end of a name. */
	utf8_next(&p, word + n);
	return (p == word + n || is_dotted(word, n) ||
		is_listed(word, n, (const char *const[]){"inc", "ltd", "corp", "co", "bros", "jr"},
			  6)) &&
	       !starts_with(s + next, len - next, is_starter);
}

/* The length of marks of citation, "[12]", from s on. */
static size_t citations(const char *s, size_t len)
{
	size_t i, end = 0;

	while (end < len && s[end] == '[') {
		for (i = end + 1; i < len && s[i] >= '0' && s[i] <= '9'; i++)
			;
		if (i == end + 1 || i == len || s[i] != ']')
			break;
		end = i + 1;
	}
	return end;
}

/* At s is a space that sets off more marks, before another space or the end: ". . ." is one. */
static bool sets_off_marks(const char *s, const char *end)
{
	const char *p = s + 1;
	uint32_t cp = 0;

	if (*s != ' ' || p == end || mark_of(utf8_next(&p, end)) == NONE)
		return false;
	while (p < end && mark_of(cp = utf8_next(&p, end)) != NONE)
		;
	return p == end || cp == ' ' || is_closing(cp);
}

/* What follows the mark at *at: past more marks, then past closing quotes and citations. *quoted:
 * there were quotes. */
static enum mark skip_marks(const char *s, size_t len, size_t *at, enum mark mark, bool *quoted)
{
	const char *p = s + *at, *end = s + len, *here;
	enum mark more;
	bool closing = false;
	uint32_t cp = 0;

	for (here = p; p < end; here = p) {
		if (!closing && sets_off_marks(p, end))
			p++;
		cp = utf8_next(&p, end);
		more = closing ? NONE : mark_of(cp);
		if (more > mark)
			mark = more;
		/* French sets its quotation mark off with a space. */
		if (cp == ' ' && end - p >= 2 && memcmp(p, "\u00BB", 2) == 0)
			cp = utf8_next(&p, end);
		/* It opens in Chinese. */
		if (more == NONE && (!is_closing(cp) || (cp == 0x201C && mark == FULL)))
			break;
		closing |= more == NONE;
	}
	if (p == end && here < end && (mark_of(cp) != NONE || is_closing(cp)))
		here = end;
	here += citations(here, (size_t)(end - here));
	*at = (size_t)(here - s);
	*quoted = closing;
	return mark;
}

static bool begins_sentence(const char *s, size_t len, size_t next, bool quoted)
{
	const char *p = s + next, *end = s + len;
	uint32_t cp = utf8_next(&p, end);

	/* The particles that a Japanese sentence quotes with. */
	if (quoted && (cp == 0x3068 || cp == 0x3063))
		return false;
	while (p < end && is_opening(cp))
		cp = utf8_next(&p, end);
	/* Georgian has one case but in headlines, and is no Lower in UAX 29. */
	return (!utf8_is_lower(cp) || (cp >= 0x10D0 && cp <= 0x10FF)) && !is_continuing(cp);
}

/* The first byte from s on that can begin a mark: lead bytes from U+0580, where marks are. */
static const char *find_mark(const char *s, const char *end)
{
	static const unsigned char can[256] = {
	    ['.'] = 1,  ['!'] = 1,  ['?'] = 1,  [';'] = 1,  [0xD6] = 1, [0xD8] = 1,
	    [0xDB] = 1, [0xE0] = 1, [0xE1] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
	};
	unsigned hits;

	while (end - s >= VEC_SIZE) {
		const vec v = vec_load(s);

		hits = vec_bits((vec)(v == '.') | (vec)(v == '!') | (vec)(v == '?') |
				(vec)(v == ';') | v);
		if (hits == 0) {
			s += VEC_SIZE;
			continue;
		}
		for (s += vec_first(hits); s < end; s++)
			if (can[(unsigned char)*s])
				return s;
			else if ((unsigned char)*s < 0x80)
				break;
	}
	while (s < end && !can[(unsigned char)*s])
		s++;
	return s;
}

/* The semicolon is Greek's question mark: it stands behind a Greek letter. */
static bool asks_in_greek(const char *s, size_t from, size_t at)
{
	const char *end = s + at;
	uint32_t cp = at > from ? utf8_last(s + from, &end) : ' ';

	return (cp >= 0x370 && cp < 0x400) || (cp >= 0x1F00 && cp < 0x2000);
}

/* The first character from s on that words are made of. */
static const char *find_word(const char *s, const char *end)
{
	const char *p = s;

	for (; s < end; s = p)
		if (utf8_is_word(utf8_next(&p, end)))
			break;
	return s;
}

size_t sentence_end(const char *s, size_t len, size_t from)
{
	const char *p = s + from, *end = s + len, *word = find_word(p, end);

	while ((p = find_mark(p, end)) < end) {
		size_t stop = (size_t)(p - s), at, next;
		enum mark mark = mark_of(utf8_next(&p, end));
		bool quoted;

		if (s + stop < word)
			continue;
		if (s[stop] == ';' && asks_in_greek(s, from, stop))
			mark = STRONG;
		if (mark == NONE)
			continue;
		at = (size_t)(p - s);
		mark = skip_marks(s, len, &at, mark, &quoted);
		for (next = at; next < len && s[next] == ' '; next++)
			;
		if (next == len)
			return at;
		if (mark == FULL ? begins_sentence(s, len, next, quoted)
				 : next > at && begins_sentence(s, len, next, quoted) &&
				       (mark != STOP || !is_part_of_word(s, len, from, stop, next)))
			return find_word(s + next, end) < end ? at : len;
		p = s + at;
	}
	return len;
}

bool sentence_is_mark(uint32_t cp)
{
	return mark_of(cp) != NONE && cp != 0x2026;
}

size_t sentence_count(const char *s, size_t len)
{
	size_t n = 0, at = 0;

	while (at < len) {
		at = sentence_end(s, len, at);
		while (at < len && s[at] == ' ')
			at++;
		n++;
	}
	return n;
}
