#include "refill.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* As GNU fmt weighs line ends (coreutils 9): squares of what each is as bad as, in tenths of a
 * column of a line that is too short. */
#define SQUARE(n) ((int64_t)(n) * (n))
#define LINE_COST SQUARE(70)
#define NO_BREAK_COST SQUARE(600) /* after a full stop that may end no sentence */
#define SENTENCE_GAIN SQUARE(50)
#define PUNCTUATION_GAIN SQUARE(40)
#define PARENTHESIS_GAIN SQUARE(40)
#define WIDOW_COST SQUARE(200) /* divided by the length of the word that is left alone */
#define ORPHAN_COST SQUARE(150)
/* Lines are wanted this long, in parts of the width. */
#define GOAL_SHARE(width) ((width)*187 / 200)
/* It fills no more words at once. */
#define WORDS_MAX 1000

struct refill_word {
	size_t len;
	bool opens, punctuated, stops; /* by its first and last characters */
	bool ends;                     /* a sentence, as far as fmt can see */
	bool last;                     /* on its line */
	/* How to go on best when a line begins here: */
	size_t next; /* the word that begins the next line */
	size_t line; /* bytes of this one */
	int64_t cost;
};

static void read_word(struct refill *r, const char *s, size_t len)
{
	struct refill_word *w;
	size_t last = len - 1;

	if (r->n == r->cap) {
		r->cap = r->cap != 0 ? r->cap * 2 : 128;
		r->words = xrealloc(r->words, r->cap * sizeof *r->words);
	}
	w = &r->words[r->n++];
	*w = (struct refill_word){.len = len};
	w->opens = s[0] != '\0' && strchr("(['`\"", s[0]) != NULL;
	w->punctuated = (unsigned char)s[last] < 0x80 && ispunct((unsigned char)s[last]);
	while (last > 0 && s[last] != '\0' && strchr(")]'\"", s[last]) != NULL)
		last--;
	w->stops = s[last] == '.' || s[last] == '?' || s[last] == '!';
}

bool refill_read(struct refill *r, const char *s, size_t len)
{
	const char *end = s + len, *stop;

	r->n = 0;
	for (; s < end && r->n < WORDS_MAX; s = stop + 1) {
		for (stop = s; stop < end && *stop != ' ' && *stop != '\n'; stop++)
			;
		if (stop == s)
			continue;
		read_word(r, s, (size_t)(stop - s));
		r->words[r->n - 1].last = stop == end || *stop == '\n';
	}
	if (r->n == 0 || s < end)
		return false;
	r->words[r->n - 1].stops = r->words[r->n - 1].ends = true;
	return true;
}

/* What it costs to begin a line with word i. */
static int64_t cost_of_break(const struct refill *r, size_t i)
{
	const struct refill_word *w = &r->words[i];
	int64_t cost = LINE_COST;

	if (i > 0) {
		if (w[-1].stops)
			cost += w[-1].ends ? -SENTENCE_GAIN : NO_BREAK_COST;
		else if (w[-1].punctuated)
			cost -= PUNCTUATION_GAIN;
		else if (i > 1 && w[-2].ends)
			cost += WIDOW_COST / (int64_t)w[-1].len;
	}
	if (w->opens)
		cost -= PARENTHESIS_GAIN;
	else if (w->ends)
		cost += ORPHAN_COST / (int64_t)w->len;
	return cost;
}

/* What it costs that a line of len bytes comes before the one that begins with word next. */
static int64_t cost_of_line(const struct refill *r, size_t next, size_t len, size_t width)
{
	int64_t cost;

	if (next == r->n)
		return 0;
	cost = SQUARE(10 * ((int64_t)GOAL_SHARE(width) - (int64_t)len));
	if (r->words[next].next != r->n)
		cost += SQUARE(10 * ((int64_t)len - (int64_t)r->words[next].line)) / 2;
	return cost;
}

/* How to go on best when a line begins with word i, all words after it being done. */
static void fill_from(struct refill *r, size_t i, size_t width)
{
	struct refill_word *w = &r->words[i];
	int64_t cost, best = INT64_MAX;
	size_t next, len = w->len;

	for (next = i + 1;; next++) {
		cost = cost_of_line(r, next, len, width);
		cost += next < r->n ? r->words[next].cost : 0;
		if (cost < best) {
			best = cost;
			w->next = next;
			w->line = len;
		}
		if (next == r->n)
			break;
		len += 1 + r->words[next].len;
		if (len >= width)
			break;
	}
	w->cost = best + cost_of_break(r, i);
}

/* Words are filled from the last one back, so what was not filled so shows after a line or two. */
bool refill_is_same(struct refill *r, size_t width)
{
	size_t i, next = r->n; /* the word that begins the line after that of word i */

	for (i = r->n; i-- > 0;) {
		fill_from(r, i, width);
		if (i > 0 && !r->words[i - 1].last)
			continue;
		if (r->words[i].next != next)
			return false;
		next = i;
	}
	return true;
}

void refill_free(struct refill *r)
{
	free(r->words);
	*r = (struct refill){0};
}
