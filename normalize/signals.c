#include "signals.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "phrases.h"
#include "sentence.h"
#include "utf8.h"
#include "words.h"
#include "xalloc.h"

/* The papers' thresholds. */
#define GOPHER_WORDS_MIN 50
#define GOPHER_WORDS_MAX 100000
#define GOPHER_WORD_LENGTH_MIN 3.0
#define GOPHER_WORD_LENGTH_MAX 10.0
#define GOPHER_SYMBOLS_MAX 0.1
#define GOPHER_BULLETS_MAX 0.9
#define GOPHER_ELLIPSES_MAX 0.3
#define GOPHER_ALPHABETIC_MIN 0.8
#define GOPHER_STOP_WORDS_MIN 2
#define GOPHER_DUPLICATES_MAX 0.3
#define GOPHER_DUPLICATE_CHARS_MAX 0.2
static const double gopher_top_max[] = {0.20, 0.18, 0.16};
static const double gopher_gram_max[] = {0.15, 0.14, 0.13, 0.12, 0.11, 0.10};
#define C4_LINE_WORDS_MIN 3
#define C4_WORD_LENGTH_MAX 1000
#define C4_SENTENCES_MIN 5
#define FINEWEB_PUNCTUATED_MIN 0.12
#define FINEWEB_SHORT_MAX 0.67
#define FINEWEB_SHORT_CHARS 30
#define FINEWEB_DUPLICATE_CHARS_MAX 0.01
#define FINEWEB_NEWLINES_MAX 0.3

struct signals_scratch {
	struct grams grams;
	struct counter counter;
};

/* What is counted on the way, line by line. */
struct tally {
	struct words words;
	struct counter *lines;
	size_t bullets, ellipses, kept, punctuated, shorts, newlines;
	size_t duplicates, duplicate_chars; /* lines that were there before */
	bool paragraphs;                    /* there are empty lines */
	unsigned char phrases;              /* those that the text may hold */
};

struct signals_scratch *signals_scratch_new(void)
{
	return xcalloc(1, sizeof(struct signals_scratch));
}

void signals_scratch_free(struct signals_scratch *x)
{
	if (x == NULL)
		return;
	grams_free(&x->grams);
	counter_free(&x->counter);
	free(x);
}

static double share(size_t part, size_t whole)
{
	return whole != 0 ? (double)part / (double)whole : 0;
}

static size_t count_byte(const char *s, const char *end, char c)
{
	size_t n = 0;

	while ((s = memchr(s, c, (size_t)(end - s))) != NULL) {
		n++;
		s++;
	}
	return n;
}

static bool ends_in(const char *s, size_t len, const char *end)
{
	size_t n = strlen(end);

	return len >= n && memcmp(s + len - n, end, n) == 0;
}

static bool ends_in_ellipsis(const char *s, size_t len)
{
	return ends_in(s, len, "...") || ends_in(s, len, "\u2026");
}

static size_t count_ellipses(const char *s, const char *end)
{
	const char *p;
	size_t n = 0;

	for (p = s; (p = memchr(p, '.', (size_t)(end - p))) != NULL;) {
		bool three = end - p >= 3 && p[1] == '.' && p[2] == '.';

		n += three;
		p += three ? 3 : 1;
	}
	/* The last byte of U+2026 is the one that is rare. */
	for (p = s; (p = memchr(p, 0xA6, (size_t)(end - p))) != NULL; p++)
		n += ends_in(s, (size_t)(p + 1 - s), "\u2026");
	return n;
}

static bool starts_with_bullet(const char *s, size_t len)
{
	while (len > 0 && (*s == ' ' || *s == '\t')) {
		s++;
		len--;
	}
	return len > 0 && (*s == '-' || *s == '*' || (len >= 3 && memcmp(s, "\u2022", 3) == 0));
}

/* What a line ends in: C4's marks are full stop, exclamation and question mark and end quotation
 * mark, or what other scripts have for these; FineWeb has the apostrophe, too. */
enum end { END_OTHER, END_QUOTED, END_MARK };

static enum end end_of(const char *s, size_t len)
{
	const char *end = s + len;
	uint32_t cp = len != 0 ? utf8_last(s, &end) : ' ';

	if (cp == '\'' || cp == 0x2019)
		return END_QUOTED;
	return cp == '"' || cp == 0x201D || sentence_is_mark(cp) ? END_MARK : END_OTHER;
}

/* The length of the line without the marks of citation that it ends in, which C4 takes out. */
static size_t without_citations(const char *s, size_t len)
{
	size_t i;

	while (len != 0 && s[len - 1] == ']') {
		for (i = len - 1; i > 0 && s[i - 1] >= '0' && s[i - 1] <= '9'; i--)
			;
		if (i > 0 && s[i - 1] == '[')
			len = i - 1;
		else if (ends_in(s, len, "[edit]"))
			len -= strlen("[edit]");
		else if (ends_in(s, len, "[citation needed]"))
			len -= strlen("[citation needed]");
		else
			break;
	}
	return len;
}

/* C4 keeps the line of that many words. */
static bool is_kept(const struct tally *t, const char *s, size_t len, size_t words,
		    struct signals *out)
{
	unsigned char found = phrases_find(s, len, t->words.limit, t->phrases);

	out->lorem_ipsum |= (found & PHRASE_IPSUM) != 0;
	return end_of(s, len) == END_MARK && !ends_in_ellipsis(s, len) &&
	       words >= C4_LINE_WORDS_MIN && t->words.longest <= C4_WORD_LENGTH_MAX &&
	       (found & ~PHRASE_IPSUM) == 0;
}

static void read_line(struct tally *t, const char *s, const char *end, struct signals *out)
{
	struct words *w = &t->words;
	size_t len = (size_t)(end - s), words = w->grams->n, chars = len + w->tails;

	w->longest = 0;
	words_read(w, s, end);
	words = w->grams->n - words;
	chars -= w->tails;
	out->lines++;
	t->bullets += starts_with_bullet(s, len);
	t->ellipses += ends_in_ellipsis(s, len);
	t->punctuated += end_of(s, len) != END_OTHER;
	t->shorts += chars <= FINEWEB_SHORT_CHARS;
	if (counter_add(t->lines, counter_hash(s, len)) > 1) {
		t->duplicates++;
		t->duplicate_chars += chars;
	}
	len = without_citations(s, len);
	if (is_kept(t, s, len, words, out)) {
		t->kept++;
		out->kept_sentences += sentence_count(s, len);
	}
}

/* How many paragraphs were there before, and how many characters they have. */
static void count_paragraphs(struct counter *counter, const char *s, const char *end, size_t chars,
			     struct signals *out)
{
	const char *stop, *next;
	size_t n = 0, duplicates = 0, duplicate_chars = 0;

	counter_reset(counter, (size_t)(end - s) / 40 + 64);
	for (; s < end; s = next) {
		stop = memmem(s, (size_t)(end - s), "\n\n", 2);
		if (stop == NULL)
			stop = end[-1] == '\n' ? end - 1 : end;
		for (next = stop; next < end && *next == '\n'; next++)
			;
		if (stop == s)
			continue;
		n++;
		if (counter_add(counter, counter_hash(s, (size_t)(stop - s))) > 1) {
			duplicates++;
			duplicate_chars += utf8_count(s, (size_t)(stop - s));
		}
	}
	out->duplicate_paragraphs = share(duplicates, n);
	out->duplicate_paragraph_chars = share(duplicate_chars, chars);
}

static void count_grams(struct grams *g, size_t chars, struct signals *out)
{
	size_t top[GRAMS_TOP_MAX - GRAMS_TOP_MIN + 1], repeated[GRAMS_MAX - GRAMS_MIN + 1], i;

	grams_count(g, top, repeated);
	for (i = 0; i < sizeof top / sizeof *top; i++)
		out->top_gram_chars[i] = (double)top[i] / (double)chars;
	for (i = 0; i < sizeof repeated / sizeof *repeated; i++)
		out->duplicate_gram_chars[i] = (double)repeated[i] / (double)chars;
}

static bool passes_repetition(const struct signals *s)
{
	size_t i;

	if (s->duplicate_lines > GOPHER_DUPLICATES_MAX ||
	    s->duplicate_paragraphs > GOPHER_DUPLICATES_MAX ||
	    s->duplicate_line_chars > GOPHER_DUPLICATE_CHARS_MAX ||
	    s->duplicate_paragraph_chars > GOPHER_DUPLICATE_CHARS_MAX)
		return false;
	for (i = 0; i < 3; i++)
		if (s->top_gram_chars[i] > gopher_top_max[i])
			return false;
	for (i = 0; i < sizeof gopher_gram_max / sizeof *gopher_gram_max; i++)
		if (s->duplicate_gram_chars[i] > gopher_gram_max[i])
			return false;
	return true;
}

static void judge(struct signals *s)
{
	s->gopher_quality =
	    s->words >= GOPHER_WORDS_MIN && s->words <= GOPHER_WORDS_MAX &&
	    s->mean_word_length >= GOPHER_WORD_LENGTH_MIN &&
	    s->mean_word_length <= GOPHER_WORD_LENGTH_MAX &&
	    s->hash_per_word <= GOPHER_SYMBOLS_MAX && s->ellipsis_per_word <= GOPHER_SYMBOLS_MAX &&
	    s->bullet_lines <= GOPHER_BULLETS_MAX && s->ellipsis_lines <= GOPHER_ELLIPSES_MAX &&
	    s->alphabetic_words >= GOPHER_ALPHABETIC_MIN && s->stop_words >= GOPHER_STOP_WORDS_MIN;
	s->gopher_repetition = passes_repetition(s);
	s->c4 = s->kept_sentences >= C4_SENTENCES_MIN && !s->curly_bracket && !s->lorem_ipsum;
	s->fineweb = s->punctuated_lines >= FINEWEB_PUNCTUATED_MIN &&
		     s->short_lines <= FINEWEB_SHORT_MAX &&
		     s->duplicate_chars <= FINEWEB_DUPLICATE_CHARS_MAX &&
		     s->newlines_per_word <= FINEWEB_NEWLINES_MAX;
}

static void conclude(const struct tally *t, const char *text, size_t len, struct signals *out)
{
	const struct words *w = &t->words;
	size_t chars = len - w->tails;
	unsigned bits;

	out->words = w->grams->n;
	out->mean_word_length =
	    share(out->words != 0 ? GRAMS_CHARS(w->grams->before[out->words]) : 0, out->words);
	out->hash_per_word = share(count_byte(text, text + len, '#'), out->words);
	out->ellipsis_per_word = share(count_ellipses(text, text + len), out->words);
	out->alphabetic_words = share(out->words - w->not_alphabetic, out->words);
	out->bullet_lines = share(t->bullets, out->lines);
	out->ellipsis_lines = share(t->ellipses, out->lines);
	out->duplicate_lines = share(t->duplicates, out->lines);
	out->duplicate_line_chars = share(t->duplicate_chars, chars);
	out->duplicate_chars = share(t->duplicate_chars, chars - t->newlines);
	out->kept_lines = share(t->kept, out->lines);
	out->punctuated_lines = share(t->punctuated, out->lines);
	out->short_lines = share(t->shorts, out->lines);
	out->newlines_per_word = share(t->newlines, out->words);
	out->curly_bracket = memchr(text, '{', len) != NULL;
	for (bits = w->stop_words; bits != 0; bits &= bits - 1)
		out->stop_words++;
}

void signals_compute(const char *text, size_t len, struct signals_scratch *x, struct signals *out)
{
	const char *s = text, *end = text + len, *stop;
	struct tally t = {.lines = &x->counter};

	*out = (struct signals){0};
	if (len == 0) {
		judge(out);
		return;
	}
	words_begin(&t.words, text, len, &x->grams);
	counter_reset(t.lines, len / 40 + 64);
	t.phrases = phrases_possible(text, len, end);
	for (; s < end; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		t.newlines += stop != NULL;
		if (stop == NULL)
			stop = end;
		if (stop > s)
			read_line(&t, s, stop, out);
		else
			t.paragraphs = true;
	}
	conclude(&t, text, len, out);
	if (t.paragraphs)
		count_paragraphs(&x->counter, text, end, len - t.words.tails, out);
	count_grams(&x->grams, len - t.words.tails, out);
	judge(out);
}

static void put_count(struct buf *out, const char *name, size_t v)
{
	char digits[24], *p = digits + sizeof digits;

	do
		*--p = (char)('0' + v % 10);
	while ((v /= 10) != 0);
	buf_addc(out, '"');
	buf_adds(out, name);
	buf_add(out, "\":", 2);
	buf_add(out, p, (size_t)(digits + sizeof digits - p));
	buf_addc(out, ',');
}

/* Up to four decimals; by hand, because printf is slower and writes the zeros at the end. Nothing
 * here is negative. */
static void put_number(struct buf *out, const char *name, double v)
{
	size_t n = (size_t)(v * 10000 + 0.5), rest = n % 10000;

	put_count(out, name, n / 10000);
	if (rest == 0)
		return;
	out->data[out->len - 1] = '.';
	for (; rest != 0; rest %= 10000) {
		rest *= 10;
		buf_addc(out, (char)('0' + rest / 10000));
	}
	buf_addc(out, ',');
}

static void put_flag(struct buf *out, const char *name, bool v)
{
	buf_addc(out, '"');
	buf_adds(out, name);
	buf_adds(out, v ? "\":true," : "\":false,");
}

void signals_put(const struct signals *s, struct buf *out)
{
	char name[32] = "duplicate_5gram_chars";
	size_t i;

	buf_addc(out, '{');
	put_count(out, "words", s->words);
	put_count(out, "lines", s->lines);
	put_number(out, "mean_word_length", s->mean_word_length);
	put_number(out, "hash_per_word", s->hash_per_word);
	put_number(out, "ellipsis_per_word", s->ellipsis_per_word);
	put_number(out, "bullet_lines", s->bullet_lines);
	put_number(out, "ellipsis_lines", s->ellipsis_lines);
	put_number(out, "alphabetic_words", s->alphabetic_words);
	put_count(out, "stop_words", s->stop_words);
	put_number(out, "duplicate_lines", s->duplicate_lines);
	put_number(out, "duplicate_line_chars", s->duplicate_line_chars);
	put_number(out, "duplicate_paragraphs", s->duplicate_paragraphs);
	put_number(out, "duplicate_paragraph_chars", s->duplicate_paragraph_chars);
	put_number(out, "top_2gram_chars", s->top_gram_chars[0]);
	put_number(out, "top_3gram_chars", s->top_gram_chars[1]);
	put_number(out, "top_4gram_chars", s->top_gram_chars[2]);
	for (i = GRAMS_MIN; i < GRAMS_MAX; i++) {
		name[strlen("duplicate_")] = (char)('0' + i);
		put_number(out, name, s->duplicate_gram_chars[i - GRAMS_MIN]);
	}
	put_number(out, "duplicate_10gram_chars", s->duplicate_gram_chars[GRAMS_MAX - GRAMS_MIN]);
	put_number(out, "kept_lines", s->kept_lines);
	put_count(out, "kept_sentences", s->kept_sentences);
	put_flag(out, "curly_bracket", s->curly_bracket);
	put_flag(out, "lorem_ipsum", s->lorem_ipsum);
	put_number(out, "punctuated_lines", s->punctuated_lines);
	put_number(out, "short_lines", s->short_lines);
	put_number(out, "duplicate_chars", s->duplicate_chars);
	put_number(out, "newlines_per_word", s->newlines_per_word);
	put_flag(out, "gopher_quality", s->gopher_quality);
	put_flag(out, "gopher_repetition", s->gopher_repetition);
	put_flag(out, "c4", s->c4);
	put_flag(out, "fineweb", s->fineweb);
	out->data[out->len - 1] = '}';
}
