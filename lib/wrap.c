#include "wrap.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "swar.h"
#include "utf8.h"
#include "xalloc.h"

/* People wrap at 60 to 100 columns; a line longer than this was not wrapped. */
#define WIDTH_MAX 140
#define WIDTH_MIN 40
/* fmt(1) breaks lines by balance, up to this share of the width before it must. */
#define BALANCED_SHARE 0.82
/* Of the line ends inside paragraphs, how many must be where a width explains them, and how many
 * of those must have a sentence running over them, before a text counts as wrapped throughout. */
#define GREEDY_SHARE 0.95
#define FULL_SHARE 0.7
#define RUNNING_SHARE 0.3
/* This many lines that hold all that fits are no coincidence, whatever they say. */
#define GREEDY_MIN 8
/* Where paragraphs follow each other without empty lines, most line ends that a sentence runs over
 * must be explained, and there must be some. */
#define FULL_RUNNING_SHARE 0.9
#define RUNNING_MIN 4
/* Enough of a line to tell whether it is code. */
#define CODE_LOOK 120
/* Verse and lists have short lines: a sentence over several lines is prose from this length on. */
#define PROSE_LINE 50

/* Texts come to rest after the second pass, in all that was seen. */
#define PASSES_MAX 4
/* Looking for a divided word reads the whole text; after this many bytes read so it is left. */
#define LOOK_BYTES_MAX ((size_t)256 << 20)

/* An item may go on in the next line. What looks like code, a heading or a row of a table may yet
 * be prose; a block is none. */
enum mark { MARK_NONE, MARK_ITEM, MARK_CODE, MARK_BLOCK };

/* fmt(1) and fold(1) count bytes, editors columns. */
enum unit { COLUMNS, BYTES, N_UNITS };

struct line {
	const char *s;
	uint32_t len;
	uint32_t width[N_UNITS];
	uint32_t word[N_UNITS]; /* of the first word */
	enum mark mark; /* an item may go on in the next line; a block (heading, table, code) not */
	bool lower, upper; /* case of the first letter, both false where there is none */
	bool quoted;       /* opens with a quotation mark */
	bool ends;         /* with a sentence's end, or what no sentence goes on after */
	bool tail;         /* begins with punctuation that follows a word */
	bool one_word;
	bool fenced; /* between two lines of ``` */
	bool read;   /* what is asked of it is known, from mark to tail */
	bool joined; /* the line end before it goes */
};

struct page {
	const char *text;
	size_t len;
	size_t looked; /* bytes read in search of words */
	struct line *lines;
	size_t n;
	size_t width;     /* the text is wrapped throughout at this width, or 0 */
	enum unit unit;   /* in which it is counted */
	bool greedy;      /* each line holds all that fits */
	bool unwrapped;   /* some line is longer than any width */
	size_t run_width; /* the longest line a sentence runs on from */
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The length of "12." "3)" "a)" "(b)" "[4]" "iv." with the space behind, or 0. */
static size_t enumeration(const char *s, size_t len)
{
	size_t i = 0, from;
	bool open = len > 0 && (s[0] == '(' || s[0] == '[');

	i = from = open;
	while (i < len && i - from < 3 && is_digit(s[i]))
		i++;
	if (i == from)
		while (i < len && i - from < 4 && s[i] != '\0' && strchr("ivx", s[i]) != NULL)
			i++;
	if (i == from && i < len && ((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z'))
		i++;
	if (i == from || i + 1 >= len)
		return 0;
	if (s[i] != ')' && (open ? s[i] != ']' : s[i] != '.'))
		return 0;
	return s[i + 1] == ' ' ? i + 2 : 0;
}

static bool is_rule(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (s[i] != s[0])
			return false;
	return len >= 3 && strchr("-=_*~#+", s[0]) != NULL;
}

/* Box Drawing, U+2500 to U+257F. */
static bool is_drawn(const char *s, size_t len)
{
	return len >= 3 && (memcmp(s, "\xE2\x94", 2) == 0 || memcmp(s, "\xE2\x95", 2) == 0);
}

static size_t count_signs(const char *s, size_t len)
{
	static const unsigned char is_sign[256] = {
	    ['{'] = 1, ['}'] = 1,  ['<'] = 1, ['>'] = 1, ['='] = 1, [';'] = 1,
	    ['_'] = 1, ['\\'] = 1, ['|'] = 1, ['@'] = 1, ['`'] = 1};
	size_t i, n = 0;

	for (i = 0; i < len; i++)
		n += is_sign[(unsigned char)s[i]];
	return n;
}

/* Whether any of the eight bytes may be such a sign: with bit 5 set they are 3B to 3E, 60, and from
 * 7B on. Digits 8 and 9, colons and question marks are looked at for nothing. */
static bool may_hold_signs(uint64_t w)
{
	uint64_t x = w | SWAR_ONES * 0x20;

	return (((((x & ~SWAR_TOPS) + SWAR_ONES * (0x80 - 0x7B)) & ~w & SWAR_TOPS) |
		 swar_equal(x & (SWAR_ONES * 0xF8), 0x38) | swar_equal(x, 0x60))) != 0;
}

/* More signs of a programming language than prose has. */
static bool is_code(const char *s, size_t len)
{
	size_t i, signs = 0, look = len < CODE_LOOK ? len : CODE_LOOK;

	if (s[len - 1] == '{' || s[len - 1] == '}' || s[0] == '{' || s[0] == '}' ||
	    (s[0] == '$' && len > 1 && s[1] == ' '))
		return true;
	for (i = 0; look - i >= 8; i += 8)
		if (may_hold_signs(swar_load(s + i)))
			signs += count_signs(s + i, 8);
	signs += count_signs(s + i, look - i);
	return signs >= 2 && signs * 25 > look;
}

static bool is_bullet(const char *s, size_t len)
{
	static const char *const bullets[] = {"- ",      "* ",      "+ ",     "\u2022", "\u00B7 ",
					      "\u2013 ", "\u2014 ", "\u25AA", "\u25CF", "\u25CB",
					      "\u25E6",  "\u2023",  "\u2043", "\u25A0", "\u25BA",
					      "\u2713",  "\u2714"};
	size_t i, n;

	for (i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		n = strlen(bullets[i]);
		if (len >= n && memcmp(s, bullets[i], n) == 0)
			return true;
	}
	return false;
}

static bool is_ascii_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static enum mark mark_of(const char *s, size_t len)
{
	if (is_ascii_letter(s[0])) {
		if (memchr(s, '\t', len) != NULL)
			return MARK_BLOCK;
		if (s[len - 1] == '|' || is_code(s, len))
			return MARK_CODE;
		return enumeration(s, len) != 0 ? MARK_ITEM : MARK_NONE;
	}
	if (s[0] == ' ' || s[0] == '\t' || s[0] == '>' || (len >= 3 && memcmp(s, "```", 3) == 0) ||
	    is_rule(s, len))
		return MARK_BLOCK;
	if (memchr(s, '\t', len) != NULL || is_drawn(s, len))
		return MARK_BLOCK;
	if (s[0] == '#' || s[0] == '|' || s[len - 1] == '|' || is_code(s, len))
		return MARK_CODE;
	return is_bullet(s, len) || enumeration(s, len) != 0 ? MARK_ITEM : MARK_NONE;
}

static bool is_closing(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == ')' || cp == ']' || cp == 0x201D || cp == 0x2019 ||
	       cp == 0xBB || cp == 0x300D || cp == 0x300F || cp == 0xFF09;
}

static bool is_opening(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == 0x201C || cp == 0x2018 || cp == 0xAB ||
	       cp == 0x201E || cp == 0x300C || cp == 0x300E;
}

static uint32_t last_char(const char *s, const char **end)
{
	const char *p = *end - 1, *at;
	uint32_t cp;

	while (p > s && ((unsigned char)*p & 0xC0) == 0x80)
		p--;
	at = p;
	cp = utf8_next(&at, *end);
	*end = p;
	return cp;
}

static bool sentence_ends(const char *s, size_t len)
{
	static const uint32_t ends[] = {'.',    '!',    '?',    ':',    ';',    0x2026, 0x3002,
					0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0x061F, 0x06D4, 0x0964,
					0x0965, 0x037E, 0x104B, 0x17D4, 0x1362};
	const char *end = s + len;
	uint32_t cp = 0;
	size_t i;

	while (end > s) {
		cp = last_char(s, &end);
		if (!is_closing(cp))
			break;
	}
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (cp == ends[i])
			return true;
	return false;
}

/* Punctuation that only ever follows a word: the line before was broken by markup. */
static bool is_tail(const char *s, size_t len)
{
	return strchr(".,;:!?)", s[0]) != NULL && (len == 1 || s[1] == ' ');
}

/* The case of the first letter, and whether a quotation mark stands before it. */
static void read_case(struct line *l)
{
	const char *p = l->s, *end = l->s + l->len;
	uint32_t cp = 0, low;

	while (p < end && is_opening(cp = utf8_next(&p, end)))
		l->quoted = true;
	low = utf8_lower(cp);
	l->upper = low != cp;
	/* "iPhone" begins a line like any other name. */
	l->lower = !l->upper && utf8_is_lower(cp) && !(p < end && *p >= 'A' && *p <= 'Z');
}

/* A character of a script without spaces is a word as far as fitting goes. */
static void read_word(struct line *l)
{
	const char *p = l->s, *end = l->s + l->len, *from;
	uint32_t cp;

	do {
		from = p;
		cp = utf8_next(&p, end);
		if (cp == ' ' || cp == '\t' || (l->word[COLUMNS] > 0 && utf8_is_cjk(cp)))
			break;
		l->word[COLUMNS]++;
		l->word[BYTES] += (uint32_t)(p - from);
	} while (p < end && l->word[COLUMNS] <= WIDTH_MAX);
}

static void measure(struct line *l)
{
	l->width[BYTES] = l->len;
	if (l->len > (size_t)WIDTH_MAX * 4) {
		l->width[COLUMNS] = l->len / 4;
		return;
	}
	l->width[COLUMNS] = (uint32_t)utf8_count(l->s, l->len);
	l->one_word = memchr(l->s, ' ', l->len) == NULL;
}

/* Learn what is asked of a line, once. */
static struct line *look(struct page *p, size_t i)
{
	struct line *l = &p->lines[i];

	if (l->read)
		return l;
	l->read = true;
	measure(l);
	l->mark = l->fenced ? MARK_BLOCK : mark_of(l->s, l->len);
	l->ends = sentence_ends(l->s, l->len);
	read_case(l);
	read_word(l);
	l->tail = is_tail(l->s, l->len);
	l->lower |= l->tail;
	return l;
}

/* Something stands on the i-th line and on the next. */
static bool is_pair(const struct page *p, size_t i)
{
	return p->lines[i].len != 0 && p->lines[i + 1].len != 0;
}

/* A line end that might go: something on both sides, and nothing that forbids it. */
static bool open_between(const struct line *a, const struct line *b)
{
	return a->len != 0 && b->len != 0 && a->mark < MARK_CODE && b->mark == MARK_NONE;
}

/* A sentence runs on from a to b as far as the letters tell. */
static bool runs_on(const struct line *a, const struct line *b)
{
	return !a->ends && (b->lower || (!b->upper && utf8_length(b->s, b->s + b->len) > 2));
}

/* The first word of b would not have fitted on a. */
static bool is_full(const struct line *a, const struct line *b, enum unit u, size_t width,
		    bool greedy)
{
	double limit = greedy ? (double)width : (double)width * BALANCED_SHARE;

	return (double)(a->width[u] + 1 + b->word[u]) > limit;
}

static bool explains(const struct page *p, size_t i)
{
	return is_full(&p->lines[i - 1], &p->lines[i], p->unit, p->width, p->greedy);
}

/* Count the line ends that the width explains; *running of them have a sentence run over them. */
static size_t count_full(struct page *p, bool greedy, size_t *running)
{
	size_t i, n = 0;

	p->greedy = greedy;
	*running = 0;
	for (i = 1; i < p->n; i++)
		if (open_between(&p->lines[i - 1], &p->lines[i]) && explains(p, i)) {
			n++;
			*running += runs_on(&p->lines[i - 1], &p->lines[i]);
		}
	return n;
}

static size_t count_running(const struct page *p)
{
	size_t i, n = 0;

	for (i = 1; i < p->n; i++)
		n += open_between(&p->lines[i - 1], &p->lines[i]) &&
		     runs_on(&p->lines[i - 1], &p->lines[i]);
	return n;
}

/* Of the runs of lines whose ends the width explains, most must end as a sentence does: lists of
 * names and programs do not. */
static bool ends_sentences(const struct page *p)
{
	size_t i, n = 0, ending = 0;
	bool in_run = false;

	for (i = 1; i <= p->n; i++) {
		bool full =
		    i < p->n && open_between(&p->lines[i - 1], &p->lines[i]) && explains(p, i);

		if (in_run && !full) {
			n++;
			ending += p->lines[i - 1].ends;
		}
		in_run = full;
	}
	return ending * 2 >= n;
}

/* The longest line that another follows, in p->unit, and how many such there are. */
static size_t find_longest(struct page *p)
{
	size_t i, n = 0;

	p->width = 0;
	for (i = 1; i < p->n; i++) {
		const struct line *a = &p->lines[i - 1];

		if (!open_between(a, &p->lines[i]) || a->one_word)
			continue;
		n++;
		if (a->width[p->unit] > p->width)
			p->width = a->width[p->unit];
	}
	return n;
}

/* Whether the text is wrapped throughout at its longest line, counted in p->unit. */
static bool is_wrapped(struct page *p)
{
	size_t n = find_longest(p), full, running;

	if (p->width < WIDTH_MIN || p->width > WIDTH_MAX)
		return false;
	full = count_full(p, true, &running);
	if ((double)full >= GREEDY_SHARE * (double)n && n >= GREEDY_MIN)
		return true;
	if ((double)full < GREEDY_SHARE * (double)n)
		full = count_full(p, false, &running);
	if ((double)full >= GREEDY_SHARE * (double)n && n >= GREEDY_MIN &&
	    (double)running >= RUNNING_SHARE * (double)full)
		return true;
	if ((double)full < FULL_SHARE * (double)n) {
		/* Paragraphs without empty lines between: their last lines are short. */
		full = count_full(p, true, &running);
		if (running < RUNNING_MIN ||
		    (double)running < FULL_RUNNING_SHARE * (double)count_running(p))
			return false;
	}
	return (double)running >= RUNNING_SHARE * (double)full && ends_sentences(p);
}

static void find_width(struct page *p)
{
	p->unit = BYTES;
	if (is_wrapped(p) && p->greedy)
		return;
	p->unit = COLUMNS;
	if (!is_wrapped(p))
		p->width = 0;
}

/* The longest line a sentence runs on from, or more than any width if that is short. */
static size_t run_width(struct page *p)
{
	size_t i;

	if (p->run_width != 0)
		return p->run_width;
	for (i = 1; i < p->n; i++) {
		const struct line *a, *b;

		if (!is_pair(p, i - 1))
			continue;
		a = look(p, i - 1);
		if (a->width[COLUMNS] > WIDTH_MAX || a->width[COLUMNS] <= p->run_width ||
		    a->one_word)
			continue;
		b = look(p, i);
		if (open_between(a, b) && runs_on(a, b))
			p->run_width = a->width[COLUMNS];
	}
	if (p->run_width < WIDTH_MIN)
		p->run_width = WIDTH_MAX + 1; /* no line is full */
	return p->run_width;
}

/* Two list items of one list: the same bullet, or both numbered. */
static bool same_list(const struct line *a, const struct line *b)
{
	return a->mark == MARK_ITEM && (a->s[0] == b->s[0] || (enumeration(a->s, a->len) != 0 &&
							       enumeration(b->s, b->len) != 0));
}

/* Join where the width explains the line end. What looks like an item
 * may be a dash or an initial that came to stand first, unless it goes on with a list; and what
 * looks like code may be a sentence about code, unless the paragraph began with code. */
static void join_wrapped(struct page *p)
{
	const struct line *opening = &p->lines[0];
	size_t i;

	for (i = 1; i < p->n; i++) {
		const struct line *a = &p->lines[i - 1];
		struct line *b = &p->lines[i];

		if (open_between(a, b))
			b->joined = explains(p, i);
		else if (a->len != 0 && b->len != 0 && a->mark != MARK_BLOCK &&
			 b->mark != MARK_BLOCK && opening->mark < MARK_CODE)
			b->joined = !a->ends && explains(p, i) && !same_list(opening, b);
		if (!b->joined)
			opening = b;
	}
}

/* Lines first..last are one sentence or more that runs on over line ends: it begins as one does,
 * ends as one does, and after its first line (which markup may have broken early) every line is as
 * long as a width allows. */
static bool is_broken_prose(struct page *p, size_t first, size_t last)
{
	const struct line *a = &p->lines[first];
	bool prose = false;
	size_t i;

	if (a->lower || a->mark != MARK_NONE || !p->lines[last].ends)
		return false;
	for (i = first; i <= last; i++)
		prose |= p->lines[i].width[COLUMNS] >= PROSE_LINE;
	for (i = first + 1; i < last; i++)
		if (!p->lines[i].tail && !p->lines[i + 1].tail &&
		    !is_full(&p->lines[i], &p->lines[i + 1], COLUMNS, run_width(p), true))
			return false;
	return prose;
}

/* The i-th line may open with a quotation mark, or the next in lower case: a first look. */
static bool may_run_on(const struct page *p, size_t i)
{
	const char a = p->lines[i].s[0], b = p->lines[i + 1].s[0];

	return (a & 0x80) != 0 || a == '"' || a == '\'' || (b >= 'a' && b <= 'z') ||
	       (b & 0x80) != 0 || strchr("\"'.,;:!?)", b) != NULL;
}

/* Where a text is not wrapped throughout, join only what cannot be anything else. */
static void join_runs(struct page *p)
{
	size_t first, last, i;

	for (first = 0; first + 1 < p->n; first = last + 1) {
		bool lower = false;

		for (last = first; last + 1 < p->n; last++) {
			const struct line *a, *b;

			if (!is_pair(p, last) || (last == first && !may_run_on(p, first)))
				break;
			a = look(p, last);
			b = look(p, last + 1);
			if (a->width[COLUMNS] > WIDTH_MAX || !open_between(a, b) || a->ends)
				break;
			if (!b->lower &&
			    (last == first ? !a->quoted
					   : !is_full(a, b, COLUMNS, run_width(p), true)))
				break;
			lower |= b->lower;
		}
		if (last > first && lower && is_broken_prose(p, first, last))
			for (i = first + 1; i <= last; i++)
				p->lines[i].joined = true;
	}
}

static void decide(struct page *p)
{
	if (!p->unwrapped)
		find_width(p);
	if (p->width == 0)
		join_runs(p);
	else
		join_wrapped(p);
}

static bool occurs(struct page *page, const char *word, size_t n)
{
	const char *text = page->text, *p = text, *end = text + page->len, *after;
	uint32_t cp;

	if (page->looked > LOOK_BYTES_MAX)
		return false;
	page->looked += page->len;

	while ((p = memmem(p, (size_t)(end - p), word, n)) != NULL) {
		after = p + n;
		cp = after < end ? utf8_next(&after, end) : ' ';
		if ((p == text || (unsigned char)p[-1] <= ' ' || strchr("\"'(-", p[-1]) != NULL) &&
		    !utf8_is_word(cp))
			return true;
		p += n;
	}
	return false;
}

/* What the text shows about a word divided as "fore-" and then "ground": 1 it is one word, 2 it is
 * written with its hyphen, 0 nothing. a ends with the hyphen. */
static int divided(struct page *p, const struct line *a, const struct line *b)
{
	const char *end = a->s + a->len - 1, *start = end;
	struct buf word = {0};
	size_t tail = 0;
	int answer = 0;

	while (start > a->s && (unsigned char)start[-1] > ' ' && end - start < 40)
		start--;
	while (tail < b->len && tail < 40 &&
	       ((unsigned char)b->s[tail] >= 0x80 ||
		((b->s[tail] | 32) >= 'a' && (b->s[tail] | 32) <= 'z')))
		tail++;
	if (end - start < 2 || tail < 2)
		return 0;
	buf_add(&word, start, (size_t)(end - start));
	buf_add(&word, b->s, tail);
	if (occurs(p, word.data, word.len))
		answer = 1;
	if (answer == 0) {
		buf_clear(&word);
		buf_add(&word, start, (size_t)(end - start) + 1);
		buf_add(&word, b->s, tail);
		if (occurs(p, word.data, word.len))
			answer = 2;
	}
	buf_free(&word);
	return answer;
}

/* A word may have been divided between a and b. */
static bool is_divided(const struct line *a, const struct line *b)
{
	return a->len >= 3 && a->s[a->len - 1] == '-' && a->s[a->len - 2] != ' ' &&
	       a->s[a->len - 2] != '-' && b->lower;
}

/* "two- or three-storey": the hyphen stands for a part left out. */
static bool is_suspended(const struct line *b)
{
	static const char *const words[] = {"and", "or", "to", "und", "oder", "bis", "et",    "ou",
					    "y",   "o",  "e",  "en",  "of",   "och", "eller", "og"};
	size_t i, n;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		n = strlen(words[i]);
		if (b->len > n && memcmp(b->s, words[i], n) == 0 && b->s[n] == ' ')
			return true;
	}
	return false;
}

/* Of the divided words that the text shows elsewhere, more are whole there than hyphenated. */
static bool divides_words(struct page *p)
{
	long balance = 0;
	size_t i;

	for (i = 1; i < p->n; i++)
		if (p->lines[i].joined && is_divided(&p->lines[i - 1], &p->lines[i]))
			switch (divided(p, &p->lines[i - 1], &p->lines[i])) {
			case 1:
				balance++;
				break;
			case 2:
				balance--;
				break;
			default:
				break;
			}
	return balance > 0;
}

struct joiner {
	struct page *page;
	bool hyphens;
	bool divides; /* the text divides words at line ends, by the words that it shows whole */
	struct buf *out;
	struct wrap_counts *n;
};

/* Take a soft hyphen off the end; true if there was one. */
static bool drop_soft_hyphen(struct buf *out)
{
	if (out->len < 2 || memcmp(out->data + out->len - 2, "\xC2\xAD", 2) != 0)
		return false;
	out->len -= 2;
	return true;
}

/* fold(1) cuts a word that is longer than a line where the width is, and no other. The other lines
 * lost the space they ended with. */
static bool is_cut(const struct page *p, const struct line *a)
{
	return a->one_word && a->len >= p->width && a->len <= p->width + 1;
}

static void put_joint(struct joiner *j, const struct line *a, const struct line *b)
{
	struct buf *out = j->out;
	const char *end = out->data + out->len, *first = b->s;
	int shown;

	j->n->lines++;
	if (drop_soft_hyphen(out)) {
		j->n->hyphens++;
		return;
	}
	/* What markup broke had no space there; what a width broke had one. */
	if (j->page->width == 0 ? b->tail : is_cut(j->page, a))
		return;
	if (utf8_is_cjk(last_char(out->data, &end)) &&
	    utf8_is_cjk(utf8_next(&first, b->s + b->len)))
		return;
	if (j->hyphens && is_divided(a, b)) {
		shown = divided(j->page, a, b);
		if (shown == 1 || (shown == 0 && j->divides && !is_suspended(b))) {
			out->len--;
			j->n->hyphens++;
			return;
		}
		if (shown == 2 || !is_suspended(b))
			return;
	}
	buf_addc(out, ' ');
}

static struct line *split_lines(const char *text, size_t len, size_t *n)
{
	const char *s = text, *end = text + len, *stop;
	struct line *lines = NULL;
	size_t cap = 0;
	bool fenced = false, fence;

	for (*n = 0; s <= end; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL)
			stop = end;
		if (*n == cap) {
			cap = cap != 0 ? cap * 2 : 64;
			lines = xrealloc(lines, cap * sizeof *lines);
		}
		fence = stop - s >= 3 && memcmp(s, "```", 3) == 0;
		lines[(*n)++] =
		    (struct line){.s = s, .len = (uint32_t)(stop - s), .fenced = fenced || fence};
		fenced ^= fence;
	}
	return lines;
}

/* Some line that does not end its paragraph is longer than any width: the text is not wrapped
 * throughout. The longest are looked at first. */
static bool has_long_line(struct page *p, size_t more_than)
{
	size_t i;

	for (i = 0; i + 1 < p->n; i++)
		if (p->lines[i].len > more_than && is_pair(p, i) &&
		    look(p, i)->width[COLUMNS] > WIDTH_MAX && !p->lines[i].one_word &&
		    open_between(&p->lines[i], look(p, i + 1)))
			return true;
	return false;
}

/* In a text that may be wrapped throughout, read the lines that have a neighbour. */
static void read_neighbours(struct page *p)
{
	size_t i;

	p->unwrapped = has_long_line(p, (size_t)WIDTH_MAX * 4) || has_long_line(p, WIDTH_MAX);
	for (i = 0; !p->unwrapped && i + 1 < p->n; i++)
		if (is_pair(p, i)) {
			look(p, i);
			look(p, i + 1);
		}
}

static void put_lines(struct joiner *j)
{
	const struct page *p = j->page;
	size_t i;

	for (i = 0; i < p->n; i++) {
		if (p->lines[i].joined) {
			put_joint(j, &p->lines[i - 1], &p->lines[i]);
		} else if (i > 0) {
			j->n->hyphens += drop_soft_hyphen(j->out);
			buf_addc(j->out, '\n');
		}
		buf_add(j->out, p->lines[i].s, p->lines[i].len);
	}
	j->n->hyphens += drop_soft_hyphen(j->out);
}

static bool is_due(const struct page *p)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		const struct line *l = &p->lines[i];

		if (l->joined || (l->len >= 2 && memcmp(l->s + l->len - 2, "\xC2\xAD", 2) == 0))
			return true;
	}
	return false;
}

static bool join_once(const char *text, size_t len, bool hyphens, struct buf *out,
		      struct wrap_counts *n)
{
	struct page p = {.text = text, .len = len};
	struct joiner j = {.page = &p, .hyphens = hyphens, .out = out, .n = n};
	bool due;

	p.lines = split_lines(text, len, &p.n);
	read_neighbours(&p);
	decide(&p);
	due = is_due(&p);
	if (due) {
		j.divides = hyphens && divides_words(&p);
		put_lines(&j);
	}
	free(p.lines);
	return due;
}

/* A paragraph that has become whole can show that the next one was broken. */
bool wrap_join(const char *text, size_t len, bool hyphens, struct buf *out, struct wrap_counts *n)
{
	struct buf before = {0};
	size_t at = out->len, joined = n->lines;

	if (!join_once(text, len, hyphens, out, n))
		return false;
	for (int pass = 1; pass < PASSES_MAX && n->lines > joined; pass++) {
		joined = n->lines;
		buf_clear(&before);
		buf_add(&before, out->data + at, out->len - at);
		out->len = at;
		if (!join_once(before.data, before.len, hyphens, out, n))
			buf_add(out, before.data, before.len);
	}
	buf_free(&before);
	return true;
}
