#include "wrap.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "refill.h"
#include "utf8.h"
#include "wrap_line.h"
#include "xalloc.h"

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
/* Fewer line ends tell nothing where no letter is lower or upper case. */
#define CASELESS_MIN 4
/* Where paragraphs follow each other without empty lines, most line ends that a sentence runs over
 * must be explained, and there must be some. */
#define FULL_RUNNING_SHARE 0.9
#define RUNNING_MIN 4
/* A text was filled by fmt(1) if it puts this many line ends where they are, and does so in all
 * paragraphs but one in so many. */
#define REFILLED_MIN 6
#define REFILL_MISSES 10
/* Verse and lists have short lines: a sentence over several lines is prose from this length on. */
#define PROSE_LINE 50

/* Texts come to rest after the second pass, in all that was seen. */
#define PASSES_MAX 4
/* Looking for a divided word reads the whole text; after this many bytes read so it is left. */
#define LOOK_BYTES_MAX ((size_t)256 << 20)

struct page {
	const char *text;
	size_t len;
	size_t looked; /* bytes read in search of words */
	struct wrap_line *lines;
	size_t n;
	size_t width;     /* the text is wrapped throughout at this width, or 0 */
	enum unit unit;   /* in which it is counted */
	bool greedy;      /* each line holds all that fits */
	bool unwrapped;   /* some line is longer than any width */
	size_t run_width; /* the longest line a sentence runs on from */
};

/* Learn what is asked of a line, once. */
static struct wrap_line *look(struct page *p, size_t i)
{
	if (!p->lines[i].read)
		wrap_line_read(&p->lines[i]);
	return &p->lines[i];
}

/* Something stands on the i-th line and on the next. */
static bool is_pair(const struct page *p, size_t i)
{
	return p->lines[i].len != 0 && p->lines[i + 1].len != 0;
}

/* A line end that might go: something on both sides, and nothing that forbids it. */
static bool open_between(const struct wrap_line *a, const struct wrap_line *b)
{
	return a->len != 0 && b->len != 0 && a->mark < MARK_CODE && b->mark == MARK_NONE;
}

/* A sentence runs on from a to b as far as the letters tell. */
static bool runs_on(const struct wrap_line *a, const struct wrap_line *b)
{
	return !a->ends && (b->lower || (!b->upper && utf8_length(b->s, b->s + b->len) > 2));
}

/* The first word of b would not have fitted on a. */
static bool is_full(const struct wrap_line *a, const struct wrap_line *b, enum unit u, size_t width,
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

/* Two lines with the same first word are two commands. */
static bool begin_alike(const struct wrap_line *a, const struct wrap_line *b)
{
	size_t n = a->word[BYTES];

	return n == b->word[BYTES] && n <= a->len && n <= b->len && memcmp(a->s, b->s, n) == 0;
}

/* The lines from a on begin as a sentence does, or in lower case but with all that fits in each. */
static bool begins_sentence(const struct page *p, const struct wrap_line *a,
			    const struct wrap_line *b)
{
	return !a->lower || (p->greedy && !begin_alike(a, b));
}

/* Of the runs of lines whose ends the width explains, most must end as a sentence does, and where
 * they are few begin as one: lists of names and programs do not. */
static bool are_sentences(const struct page *p, bool few)
{
	size_t i, n = 0, ending = 0, beginning = 0;
	bool in_run = false;

	for (i = 1; i <= p->n; i++) {
		bool full =
		    i < p->n && open_between(&p->lines[i - 1], &p->lines[i]) && explains(p, i);

		if (in_run && !full) {
			n++;
			ending += p->lines[i - 1].ends;
		}
		if (!in_run && full)
			beginning += begins_sentence(p, &p->lines[i - 1], &p->lines[i]);
		in_run = full;
	}
	return ending * 2 >= n && (!few || beginning * 2 >= n);
}

/* Some line that goes on with a sentence begins in lower case. */
static bool has_lower(const struct page *p)
{
	size_t i;

	for (i = 1; i < p->n; i++)
		if (open_between(&p->lines[i - 1], &p->lines[i]) && p->lines[i].lower)
			return true;
	return false;
}

/* The longest line that another follows, in p->unit, and how many such there are. */
static size_t find_longest(struct page *p)
{
	size_t i, n = 0;

	p->width = 0;
	for (i = 1; i < p->n; i++) {
		const struct wrap_line *a = &p->lines[i - 1];

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
	if (n < CASELESS_MIN && !has_lower(p))
		return false;
	return (double)running >= RUNNING_SHARE * (double)full && are_sentences(p, n < GREEDY_MIN);
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
		const struct wrap_line *a, *b;

		/* A first look: no longer than another, or before one that begins as a sentence
		 * does. */
		if (p->lines[i - 1].len <= p->run_width || !is_pair(p, i - 1) ||
		    (p->lines[i].s[0] >= 'A' && p->lines[i].s[0] <= 'Z'))
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

/* Join where the width explains the line end. What looks like an item
 * may be a dash or an initial that came to stand first, unless it goes on with a list; and what
 * looks like code may be a sentence about code, unless the paragraph began with code. */
static void join_wrapped(struct page *p)
{
	const struct wrap_line *opening = &p->lines[0];
	size_t i;

	for (i = 1; i < p->n; i++) {
		const struct wrap_line *a = &p->lines[i - 1];
		struct wrap_line *b = &p->lines[i];

		if (b->filled)
			continue;
		if (open_between(a, b))
			b->joined = explains(p, i);
		else if (a->len != 0 && b->len != 0 && a->mark != MARK_BLOCK &&
			 b->mark != MARK_BLOCK && opening->mark < MARK_CODE)
			b->joined = !a->ends && explains(p, i) && !wrap_same_list(opening, b);
		if (!b->joined)
			opening = b;
	}
}

/* Lines first..last are one sentence or more that runs on over line ends: it begins as one does,
 * ends as one does, and after its first line (which markup may have broken early) every line is as
 * long as a width allows. */
static bool is_broken_prose(struct page *p, size_t first, size_t last)
{
	const struct wrap_line *a = &p->lines[first];
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
			const struct wrap_line *a, *b;

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

/* The line behind the paragraph of lines that begins with line first. */
static size_t paragraph_end(const struct page *p, size_t first)
{
	while (first < p->n && p->lines[first].len != 0)
		first++;
	return first;
}

/* Lines first to last - 1 may be one filled paragraph. */
static bool may_be_filled(struct page *p, size_t first, size_t last)
{
	size_t i;

	for (i = first; i < last; i++)
		if (look(p, i)->mark == MARK_BLOCK ||
		    (i > first && wrap_same_list(&p->lines[first], &p->lines[i])))
			return false;
	return last - first > 1;
}

/* Lines first to last - 1 are where fmt would put them, with nothing before. It has no choice where
 * lines are hardly more than a word, as in scripts without spaces. */
static bool is_same(const struct page *p, size_t first, size_t last, size_t width, struct refill *r)
{
	const char *start = p->lines[first].s;
	const struct wrap_line *end = &p->lines[last - 1];

	return refill_read(r, start, (size_t)(end->s + end->len - start)) &&
	       2 * r->n >= 3 * (last - first) && refill_is_same(r, width);
}

/* fmt decides from a paragraph's end back: nearly all that it did not fill differ in the last two
 * lines. */
static bool is_filled(const struct page *p, size_t first, size_t last, size_t width,
		      struct refill *r)
{
	return is_same(p, last - 2, last, width, r) &&
	       (last - first == 2 || is_same(p, first, last, width, r));
}

/* How many line ends fmt puts where they are at that width, 0 if it fails in too many of n
 * paragraphs; with join set, join them. */
static size_t try_width(struct page *p, size_t width, size_t n, bool join, struct refill *r)
{
	size_t first, last, i, ends = 0, misses = 0;

	for (first = 0; first < p->n; first = last + 1) {
		last = paragraph_end(p, first);
		if (!may_be_filled(p, first, last))
			continue;
		if (is_filled(p, first, last, width, r)) {
			ends += last - first - 1;
			for (i = first + 1; join && i < last; i++)
				p->lines[i].joined = p->lines[i].filled = true;
		} else if (++misses * REFILL_MISSES > n) {
			return 0;
		}
	}
	return ends;
}

/* Join what was filled by fmt, which shows by nothing so well as by filling it again. Its lines are
 * shorter than the width, and the longest of many not by much. */
static void join_filled(struct page *p)
{
	size_t first, last, n = 0, longest = 0, width, best = 0, most = 0, ends, i;
	struct refill r = {0};

	for (first = 0; first < p->n; first = last + 1) {
		last = paragraph_end(p, first);
		n += may_be_filled(p, first, last);
		for (i = first; i + 1 < last; i++)
			if (p->lines[i].len > longest && !p->lines[i].one_word)
				longest = p->lines[i].len;
	}
	for (width = longest + 1; width <= longest + longest / 8 + 1 && longest >= WIDTH_MIN;
	     width++)
		if ((ends = try_width(p, width, n, false, &r)) > most) {
			most = ends;
			best = width;
		}
	if (most >= REFILLED_MIN) {
		try_width(p, best, n, true, &r);
		if (p->width == 0)
			p->width = best;
	}
	refill_free(&r);
}

static void decide(struct page *p)
{
	if (!p->unwrapped) {
		find_width(p);
		join_filled(p);
	}
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

/* How the text writes a word elsewhere that a line end divides. */
enum shown { SHOWN_NOWHERE, SHOWN_WHOLE, SHOWN_HYPHENATED };

/* Of a word divided as "fore-" and then "ground"; a ends with the hyphen. */
static enum shown find_divided(struct page *p, const struct wrap_line *a, const struct wrap_line *b)
{
	const char *end = a->s + a->len - 1, *start = end;
	struct buf word = {0};
	size_t tail = 0;
	enum shown answer = SHOWN_NOWHERE;

	while (start > a->s && (unsigned char)start[-1] > ' ' && end - start < 40)
		start--;
	while (tail < b->len && tail < 40 &&
	       ((unsigned char)b->s[tail] >= 0x80 ||
		((b->s[tail] | 32) >= 'a' && (b->s[tail] | 32) <= 'z')))
		tail++;
	if (end - start < 2 || tail < 2)
		return SHOWN_NOWHERE;
	buf_add(&word, start, (size_t)(end - start));
	buf_add(&word, b->s, tail);
	if (occurs(p, word.data, word.len))
		answer = SHOWN_WHOLE;
	if (answer == SHOWN_NOWHERE) {
		buf_clear(&word);
		buf_add(&word, start, (size_t)(end - start) + 1);
		buf_add(&word, b->s, tail);
		if (occurs(p, word.data, word.len))
			answer = SHOWN_HYPHENATED;
	}
	buf_free(&word);
	return answer;
}

/* A word may have been divided between a and b. */
static bool is_divided(const struct wrap_line *a, const struct wrap_line *b)
{
	return a->len >= 3 && a->s[a->len - 1] == '-' && a->s[a->len - 2] != ' ' &&
	       a->s[a->len - 2] != '-' && b->lower;
}

/* "two- or three-storey": the hyphen stands for a part left out. */
static bool is_suspended(const struct wrap_line *b)
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
			switch (find_divided(p, &p->lines[i - 1], &p->lines[i])) {
			case SHOWN_WHOLE:
				balance++;
				break;
			case SHOWN_HYPHENATED:
				balance--;
				break;
			case SHOWN_NOWHERE:
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
static bool is_cut(const struct page *p, const struct wrap_line *a)
{
	return a->len >= p->width && a->len <= p->width + 1 && memchr(a->s, ' ', a->len) == NULL;
}

/* Punctuation of Chinese and Japanese, which brings its own space. */
static bool is_wide_mark(uint32_t cp)
{
	return (cp >= 0x3001 && cp <= 0x301F) || (cp >= 0xFF01 && cp <= 0xFF60);
}

/* Dashes, quotation marks and ellipses, which Chinese shares with other scripts. */
static bool is_shared_mark(uint32_t cp)
{
	return cp >= 0x2014 && cp <= 0x2026;
}

/* Whether no space stands between two characters. */
static bool is_tight(uint32_t a, uint32_t b)
{
	bool cjk_a = utf8_is_cjk(a), cjk_b = utf8_is_cjk(b);

	return is_wide_mark(a) || is_wide_mark(b) || (cjk_a && (cjk_b || is_shared_mark(b))) ||
	       (cjk_b && is_shared_mark(a));
}

static void put_joint(struct joiner *j, const struct wrap_line *a, const struct wrap_line *b)
{
	struct buf *out = j->out;
	const char *end = out->data + out->len, *first = b->s;
	enum shown shown;

	j->n->lines++;
	if (drop_soft_hyphen(out)) {
		j->n->hyphens++;
		return;
	}
	/* What markup broke had no space there; what a width broke had one. */
	if (!b->filled && (j->page->width == 0 ? b->tail : is_cut(j->page, a)))
		return;
	if (is_tight(utf8_last(out->data, &end), utf8_next(&first, b->s + b->len)))
		return;
	if (j->hyphens && is_divided(a, b)) {
		shown = find_divided(j->page, a, b);
		if (shown == SHOWN_WHOLE ||
		    (shown == SHOWN_NOWHERE && j->divides && !is_suspended(b))) {
			out->len--;
			j->n->hyphens++;
			return;
		}
		if (shown == SHOWN_HYPHENATED || !is_suspended(b))
			return;
	}
	buf_addc(out, ' ');
}

static struct wrap_line *split_lines(const char *text, size_t len, size_t *n)
{
	const char *s = text, *end = text + len, *stop;
	struct wrap_line *lines = NULL;
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
		lines[(*n)++] = (struct wrap_line){
		    .s = s, .len = (uint32_t)(stop - s), .fenced = fenced || fence};
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
		const struct wrap_line *l = &p->lines[i];

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
