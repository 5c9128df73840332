#include "signals.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "sentence.h"
#include "utf8.h"
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
#define C4_SENTENCES_MIN 5
#define FINEWEB_PUNCTUATED_MIN 0.12
#define FINEWEB_SHORT_MAX 0.67
#define FINEWEB_SHORT_CHARS 30
#define FINEWEB_DUPLICATE_CHARS_MAX 0.01
#define FINEWEB_NEWLINES_MAX 0.3

struct word {
	uint64_t hash;
	uint32_t chars;
	uint32_t place; /* of the n-gram that starts here in the counter */
};

struct signals_scratch {
	struct word *words;
	size_t cap;
	uint64_t *grams;    /* hash of the n-gram that starts at each word */
	uint32_t *repeated; /* the words at which n-grams start that occur twice, in order */
	size_t n_repeated;
	struct counter counter;
};

/* What is counted on the way. */
struct tally {
	size_t chars, hashes, ellipses, alphabetic, word_chars;
	size_t bullets, ellipsis_lines, kept, punctuated, shorts, newlines;
	unsigned stop_words; /* a bit each */
	bool has_ellipsis;   /* somewhere in the text */
	bool suspicious;     /* the line has a word that notices have */
	bool lorem;          /* the text has the word */
};

struct signals_scratch *signals_scratch_new(void)
{
	return xcalloc(1, sizeof(struct signals_scratch));
}

void signals_scratch_free(struct signals_scratch *s)
{
	if (s == NULL)
		return;
	free(s->words);
	free(s->grams);
	free(s->repeated);
	counter_free(&s->counter);
	free(s);
}

static void add_word(struct signals_scratch *x, size_t *n, uint64_t hash, size_t chars)
{
	if (*n == x->cap) {
		x->cap = x->cap != 0 ? x->cap * 2 : 4096;
		x->words = xrealloc(x->words, x->cap * sizeof *x->words);
		x->grams = xrealloc(x->grams, x->cap * sizeof *x->grams);
		x->repeated = xrealloc(x->repeated, x->cap * sizeof *x->repeated);
	}
	x->words[(*n)++] = (struct word){.hash = hash, .chars = (uint32_t)chars};
}

static bool is_ascii_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool same(const char *s, const char *lower, size_t len)
{
	return strncasecmp(s, lower, len) == 0;
}

static void note_stop_word(struct tally *t, const char *s, size_t len)
{
	static const char *const words[] = {"the", "be", "to", "of", "and", "that", "have", "with"};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i][0] == (s[0] | 32) && strlen(words[i]) == len && same(s, words[i], len))
			t->stop_words |= 1u << i;
}

/* Note Gopher's stop words, whatever their case and the punctuation around them, and the beginnings
 * of words that notices about cookies and the like have, and "lorem". */
static void note_word(struct tally *t, const char *s, size_t len)
{
	while (len > 0 && !is_ascii_letter(s[0])) {
		s++;
		len--;
	}
	if (len < 2)
		return;
	switch (s[0] | 32) {
	case 'j':
		t->suspicious |= len >= 5 && same(s, "javas", 5);
		return;
	case 'p':
		t->suspicious |= len >= 5 && same(s, "polic", 5);
		return;
	case 'c':
		t->suspicious |= len >= 5 && same(s, "cooki", 5);
		return;
	case 'l':
		t->lorem |= len >= 5 && same(s, "lorem", 5);
		return;
	case 't':
		t->suspicious |= len >= 5 && same(s, "terms", 5);
		break;
	case 'b':
	case 'o':
	case 'a':
	case 'h':
	case 'w':
		break;
	default:
		return;
	}
	while (!is_ascii_letter(s[len - 1]))
		len--;
	if (len >= 2 && len <= 4)
		note_stop_word(t, s, len);
}

/* A letter of a script with two cases, or a word character where there is one case: between these
 * two blocks of numbers and symbols. */
static bool is_letter(uint32_t cp)
{
	if (utf8_lower(cp) != cp || utf8_is_lower(cp))
		return true;
	return ((cp >= 0x5D0 && cp < 0x2000) || (cp >= 0x3005 && cp < 0xFE00) ||
		(cp >= 0xFE30 && cp < 0x1D000) || cp >= 0x1E000) &&
	       utf8_is_word(cp);
}

static bool has_letter(const char *s, const char *end)
{
	if (is_ascii_letter(*s))
		return true;
	while (s < end)
		if (is_ascii_letter(*s))
			return true;
		else if ((unsigned char)*s < 0x80)
			s++;
		else if (is_letter(utf8_next(&s, end)))
			return true;
	return false;
}

/* Bytes that do not continue a character, eight at a time. */
static size_t count_chars(const char *s, const char *end)
{
	const uint64_t tops = UINT64_C(0x8080808080808080);
	size_t n = (size_t)(end - s);
	uint64_t w;

	for (; end - s >= 8; s += 8) {
		memcpy(&w, s, 8);
		if ((w & tops) != 0)
			n -= (size_t)__builtin_popcountll(w & ~(w << 1) & tops);
	}
	for (; s < end; s++)
		n -= ((unsigned char)*s & 0xC0) == 0x80;
	return n;
}

static bool has_ellipsis(const char *s, const char *end)
{
	const char *p;

	for (p = s; (p = memchr(p, '.', (size_t)(end - p))) != NULL; p++)
		if (end - p >= 3 && p[1] == '.' && p[2] == '.')
			return true;
	/* The last byte of U+2026 is the one that is rare. */
	for (p = s; (p = memchr(p, 0xA6, (size_t)(end - p))) != NULL; p++)
		if (p - s >= 2 && memcmp(p - 2, "\u2026", 3) == 0)
			return true;
	return false;
}

static void read_word(struct signals_scratch *x, struct tally *t, size_t *n, const char *s,
		      const char *end, bool ascii)
{
	size_t len = (size_t)(end - s), chars = ascii ? len : count_chars(s, end);

	add_word(x, n, counter_hash(s, len), chars);
	t->word_chars += chars;
	t->alphabetic += has_letter(s, end);
	if (len < 16)
		note_word(t, s, len);
	if (t->has_ellipsis && len >= 3 && has_ellipsis(s, end))
		t->ellipses++;
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

/* The words of a line; the characters of unspaced scripts one by one. Returns how many. */
static size_t read_words(struct signals_scratch *x, struct tally *t, size_t *n, const char *s,
			 const char *end)
{
	const char *from, *p;
	size_t before = *n;
	unsigned char all;

	while (s < end) {
		while (s < end && (unsigned char)*s <= ' ')
			s++;
		for (all = 0, from = s; s < end && (unsigned char)*s > ' '; s = p) {
			p = s + 1;
			all |= (unsigned char)*s;
			if ((unsigned char)*s < 0xE2)
				continue;
			p = s;
			if (utf8_is_cjk(utf8_next(&p, end))) {
				if (s > from)
					read_word(x, t, n, from, s, false);
				read_word(x, t, n, s, p, false);
				from = p;
			}
		}
		if (s > from)
			read_word(x, t, n, from, s, all < 0x80);
	}
	return *n - before;
}

static bool ends_with(const char *s, size_t len, const char *tail)
{
	size_t n = strlen(tail);

	return len >= n && memcmp(s + len - n, tail, n) == 0;
}

static bool ends_in_ellipsis(const char *s, size_t len)
{
	return ends_with(s, len, "...") || ends_with(s, len, "\u2026");
}

/* C4's marks: full stop, exclamation and question mark, end quotation mark. */
static bool ends_in_punctuation(const char *s, size_t len)
{
	static const char *const marks[] = {".",      "!",      "?",      "\"",
					    "\u201D", "\u3002", "\uFF01", "\uFF1F"};
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (ends_with(s, len, marks[i]))
			return true;
	return false;
}

static bool holds(const char *s, size_t len, const char *phrase)
{
	size_t n = strlen(phrase), i;
	const char first = phrase[0];

	for (i = 0; i + n <= len; i++)
		if ((s[i] | 32) == first && strncasecmp(s + i, phrase, n) == 0)
			return true;
	return false;
}

static bool is_notice(const char *s, size_t len)
{
	static const char *const phrases[] = {"javascript",    "terms of use", "privacy policy",
					      "cookie policy", "uses cookies", "use of cookies",
					      "use cookies"};
	size_t i;

	for (i = 0; i < sizeof phrases / sizeof *phrases; i++)
		if (holds(s, len, phrases[i]))
			return true;
	return false;
}

static void read_line(struct signals_scratch *x, struct tally *t, size_t *n, const char *s,
		      const char *end, size_t *sentences)
{
	size_t len = (size_t)(end - s), words;
	bool punctuated = ends_in_punctuation(s, len), ellipsis = ends_in_ellipsis(s, len);

	t->suspicious = false;
	words = read_words(x, t, n, s, end);
	t->bullets += s[0] == '-' || s[0] == '*' || (len >= 3 && memcmp(s, "\u2022", 3) == 0);
	t->ellipsis_lines += ellipsis;
	t->punctuated += punctuated;
	t->shorts += len <= FINEWEB_SHORT_CHARS * 4 && count_chars(s, end) <= FINEWEB_SHORT_CHARS;
	if (punctuated && !ellipsis && words >= C4_LINE_WORDS_MIN &&
	    !(t->suspicious && is_notice(s, len))) {
		t->kept++;
		*sentences += sentence_count(s, len);
	}
}

/* How many of the pieces between separators were there before, and how many characters they have.
 */
static void count_duplicates(struct counter *counter, const char *s, const char *end,
			     bool paragraphs, double *share, double *chars_share, size_t chars)
{
	const char *stop, *next;
	size_t n = 0, duplicates = 0, duplicate_chars = 0;

	counter_reset(counter, (size_t)(end - s) / 40 + 64);
	for (; s < end; s = next) {
		stop = memchr(s, '\n', (size_t)(end - s));
		while (paragraphs && stop != NULL && stop + 1 < end && stop[1] != '\n')
			stop = memchr(stop + 1, '\n', (size_t)(end - stop - 1));
		if (stop == NULL)
			stop = end;
		for (next = stop; next < end && *next == '\n'; next++)
			;
		if (stop == s)
			continue;
		n++;
		if (counter_add(counter, counter_hash(s, (size_t)(stop - s))) > 1) {
			duplicates++;
			duplicate_chars += count_chars(s, stop);
		}
	}
	*share = n != 0 ? (double)duplicates / (double)n : 0;
	*chars_share = chars != 0 ? (double)duplicate_chars / (double)chars : 0;
}

static size_t gram_chars(const struct word *w, size_t n)
{
	size_t sum = 0, i;

	for (i = 0; i < n; i++)
		sum += w[i].chars;
	return sum;
}

/* Extend the n-1-grams that occur twice to n-grams: an n-gram can occur twice only if both
 * n-1-grams in it do. Then keep those that do. Returns the characters, spaces included, of the most
 * frequent one. */
static size_t extend_grams(struct signals_scratch *x, size_t n)
{
	size_t k, n_grams = 0, most = 0, chars, best = 0, count;
	uint32_t at;

	counter_reset(&x->counter, x->n_repeated);
	for (k = 0; k + 1 < x->n_repeated; k++) {
		at = x->repeated[k];
		if (x->repeated[k + 1] != at + 1)
			continue;
		x->grams[at] = counter_mix(x->grams[at], x->words[at + n - 1].hash);
		x->words[at].place = (uint32_t)counter_place(&x->counter, x->grams[at]);
		x->repeated[n_grams++] = at;
	}
	x->n_repeated = 0;
	for (k = 0; k < n_grams; k++) {
		at = x->repeated[k];
		count = x->counter.slots[x->words[at].place].count;
		if (count < 2)
			continue;
		x->repeated[x->n_repeated++] = at;
		if (count < most)
			continue;
		chars = (gram_chars(&x->words[at], n) + n - 1) * count;
		if (count > most || chars > best)
			best = chars;
		most = count;
	}
	return best;
}

/* Characters in n-grams that occurred before, each counted once: after one the next n-1 words are
 * skipped. */
static size_t repeated_chars(struct signals_scratch *x, size_t n)
{
	size_t k, next = 0, sum = 0;

	counter_reset(&x->counter, x->n_repeated);
	for (k = 0; k < x->n_repeated; k++) {
		uint32_t at = x->repeated[k];

		if (at >= next && counter_add(&x->counter, x->grams[at]) > 1) {
			sum += gram_chars(&x->words[at], n);
			next = at + n;
		}
	}
	return sum;
}

static void count_grams(struct signals_scratch *x, size_t n_words, size_t chars,
			struct signals *out)
{
	size_t i, n, best;

	for (i = 0; i < n_words; i++) {
		x->repeated[i] = (uint32_t)i;
		x->grams[i] = x->words[i].hash;
	}
	x->n_repeated = n_words;
	for (n = 2; n <= SIGNALS_GRAM_MAX && x->n_repeated > 1; n++) {
		best = extend_grams(x, n);
		if (n <= 4)
			out->top_gram_chars[n - 2] = (double)best / (double)chars;
		else
			out->duplicate_gram_chars[n - SIGNALS_GRAM_MIN] =
			    (double)repeated_chars(x, n) / (double)chars;
	}
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
		     s->duplicate_line_chars <= FINEWEB_DUPLICATE_CHARS_MAX &&
		     s->newlines_per_word <= FINEWEB_NEWLINES_MAX;
}

static double share(size_t part, size_t whole)
{
	return whole != 0 ? (double)part / (double)whole : 0;
}

static void conclude(const struct tally *t, struct signals *out)
{
	unsigned bits;

	out->mean_word_length = share(t->word_chars, out->words);
	out->hash_per_word = share(t->hashes, out->words);
	out->ellipsis_per_word = share(t->ellipses, out->words);
	out->alphabetic_words = share(t->alphabetic, out->words);
	out->bullet_lines = share(t->bullets, out->lines);
	out->ellipsis_lines = share(t->ellipsis_lines, out->lines);
	out->kept_lines = share(t->kept, out->lines);
	out->punctuated_lines = share(t->punctuated, out->lines);
	out->short_lines = share(t->shorts, out->lines);
	out->newlines_per_word = share(t->newlines, out->words);
	for (bits = t->stop_words; bits != 0; bits &= bits - 1)
		out->stop_words++;
}

void signals_compute(const char *text, size_t len, struct signals_scratch *x, struct signals *out)
{
	const char *s = text, *end = text + len, *stop;
	struct tally t = {0};
	size_t n = 0;

	*out = (struct signals){0};
	if (len != 0) {
		t.hashes = count_byte(s, end, '#');
		t.has_ellipsis = has_ellipsis(s, end);
		for (; s < end; s = stop + 1) {
			stop = memchr(s, '\n', (size_t)(end - s));
			t.newlines += stop != NULL;
			if (stop == NULL)
				stop = end;
			if (stop == s)
				continue;
			out->lines++;
			read_line(x, &t, &n, s, stop, &out->kept_sentences);
		}
		t.chars = count_chars(text, end);
		out->words = n;
		count_duplicates(&x->counter, text, end, false, &out->duplicate_lines,
				 &out->duplicate_line_chars, t.chars);
		if (memmem(text, len, "\n\n", 2) != NULL)
			count_duplicates(&x->counter, text, end, true, &out->duplicate_paragraphs,
					 &out->duplicate_paragraph_chars, t.chars);
		count_grams(x, n, t.chars, out);
		out->curly_bracket = memchr(text, '{', len) != NULL;
		out->lorem_ipsum = t.lorem && holds(text, len, "lorem ipsum");
	}
	conclude(&t, out);
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

/* Up to four decimals and no locale; nothing here is negative. */
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
	for (i = SIGNALS_GRAM_MIN; i < SIGNALS_GRAM_MAX; i++) {
		name[strlen("duplicate_")] = (char)('0' + i);
		put_number(out, name, s->duplicate_gram_chars[i - SIGNALS_GRAM_MIN]);
	}
	put_number(out, "duplicate_10gram_chars",
		   s->duplicate_gram_chars[SIGNALS_GRAM_MAX - SIGNALS_GRAM_MIN]);
	put_number(out, "kept_lines", s->kept_lines);
	put_count(out, "kept_sentences", s->kept_sentences);
	put_flag(out, "curly_bracket", s->curly_bracket);
	put_flag(out, "lorem_ipsum", s->lorem_ipsum);
	put_number(out, "punctuated_lines", s->punctuated_lines);
	put_number(out, "short_lines", s->short_lines);
	put_number(out, "newlines_per_word", s->newlines_per_word);
	put_flag(out, "gopher_quality", s->gopher_quality);
	put_flag(out, "gopher_repetition", s->gopher_repetition);
	put_flag(out, "c4", s->c4);
	put_flag(out, "fineweb", s->fineweb);
	out->data[out->len - 1] = '}';
}
