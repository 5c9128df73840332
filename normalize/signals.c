#include "signals.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "grams.h"
#include "sentence.h"
#include "swar.h"
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

/* Odd, with about as many ones as zeros. */
#define WORD_K UINT64_C(0x9E3779B97F4A7C15)

struct signals_scratch {
	struct grams grams;
	struct counter counter;
};

/* What is counted on the way. */
struct tally {
	size_t hashes, ellipses, alphabetic, word_bytes, word_chars;
	size_t bullets, ellipsis_lines, kept, punctuated, shorts, newlines;
	unsigned stop_words; /* a bit each */
	unsigned wanted;     /* beginnings of words worth a look */
	const char *ellipsis; /* the next one in the text, or its end */
	bool suspicious;     /* the line has a word that notices have */
	bool lorem;          /* the text has the word */
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

static bool is_ascii_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool same(const char *s, const char *lower, size_t len)
{
	return strncasecmp(s, lower, len) == 0;
}

/* What the first two letters of a word can begin, in lower case, at [first - 'a'][second & 31]. */
enum { BEGINS_STOP_WORD = 1, BEGINS_NOTICE = 2 };
static const unsigned char beginnings[26][32] = {
    ['a' - 'a']['n' & 31] = BEGINS_STOP_WORD, ['b' - 'a']['e' & 31] = BEGINS_STOP_WORD,
    ['h' - 'a']['a' & 31] = BEGINS_STOP_WORD, ['o' - 'a']['f' & 31] = BEGINS_STOP_WORD,
    ['t' - 'a']['h' & 31] = BEGINS_STOP_WORD, ['t' - 'a']['o' & 31] = BEGINS_STOP_WORD,
    ['w' - 'a']['i' & 31] = BEGINS_STOP_WORD, ['c' - 'a']['o' & 31] = BEGINS_NOTICE,
    ['j' - 'a']['a' & 31] = BEGINS_NOTICE,    ['l' - 'a']['o' & 31] = BEGINS_NOTICE,
    ['p' - 'a']['o' & 31] = BEGINS_NOTICE,    ['t' - 'a']['e' & 31] = BEGINS_NOTICE,
};

/* Up to four letters as a number. */
#define LETTERS(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)
#define N_STOP_WORDS 8

static int stop_word(uint32_t letters)
{
	switch (letters) {
	case LETTERS('t', 'h', 'e', 0):
		return 0;
	case LETTERS('b', 'e', 0, 0):
		return 1;
	case LETTERS('t', 'o', 0, 0):
		return 2;
	case LETTERS('o', 'f', 0, 0):
		return 3;
	case LETTERS('a', 'n', 'd', 0):
		return 4;
	case LETTERS('t', 'h', 'a', 't'):
		return 5;
	case LETTERS('h', 'a', 'v', 'e'):
		return 6;
	case LETTERS('w', 'i', 't', 'h'):
		return 7;
	default:
		return -1;
	}
}

/* len is up to 4. */
static void note_stop_word(struct tally *t, const char *s, size_t len)
{
	uint32_t letters = 0;
	size_t i;
	int n;

	for (i = 0; i < len; i++)
		letters |= (uint32_t)(unsigned char)(s[i] | 32) << (8 * i);
	if ((n = stop_word(letters)) >= 0)
		t->stop_words |= 1u << n;
	if (t->stop_words == (1u << N_STOP_WORDS) - 1)
		t->wanted &= ~(unsigned)BEGINS_STOP_WORD;
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

/* Where the first ellipsis from s on begins, or end. */
static const char *find_ellipsis(const char *s, const char *end)
{
	const char *p, *dots = end;

	/* Of three bytes in a row every third is one. */
	for (p = s + 2; p < end && dots == end; p += 3)
		if (*p == '.' && p[-1] == '.' && (p[-2] == '.' || (p + 1 < end && p[1] == '.')))
			dots = p[-2] == '.' ? p - 2 : p - 1;
		else if (*p == '.' && end - p > 2 && p[1] == '.' && p[2] == '.')
			dots = p;
	/* The last byte of U+2026 is the one that is rare. */
	for (p = s; (p = memchr(p, 0xA6, (size_t)(dots - p))) != NULL; p++)
		if (p - s >= 2 && memcmp(p - 2, "\u2026", 3) == 0)
			return p - 2;
	return dots;
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

/* One to one for words of the same length up to eight bytes. */
static inline uint64_t hash_word(uint64_t w, uint64_t before)
{
	w = (w ^ before) * WORD_K;
	return w ^ w >> 32;
}

/* Count a word of s[0..len), not empty, by its hash and the number of its characters. limit is where
 * the text ends. */
static inline void add_word(struct signals_scratch *x, struct tally *t, const char *s, size_t len,
			    uint64_t hash, size_t chars, const char *limit)
{
	unsigned first = (unsigned char)(s[0] | 32) - 'a';

	grams_add(&x->grams, hash, chars);
	t->word_bytes += len;
	t->word_chars += chars;
	if (first < 26) {
		t->alphabetic++;
		if (len > 1 && (beginnings[first][s[1] & 31] & t->wanted) != 0 && len < 16)
			note_word(t, s, len);
	} else {
		t->alphabetic += has_letter(s, s + len);
		if (len < 16)
			note_word(t, s, len);
	}
	if (t->ellipsis < s + len) {
		t->ellipses++;
		t->ellipsis = find_ellipsis(s + len, limit);
	}
}

/* A word of any length. */
static void add_long_word(struct signals_scratch *x, struct tally *t, const char *s, size_t len,
			  const char *limit)
{
	size_t chars = len, at;
	uint64_t hash = len, w;

	for (at = 0; at < len || at < 16; at += 8) {
		w = at < len ? swar_keep(swar_load_until(s + at, limit), len - at) : 0;
		hash = hash_word(w, hash);
		chars -= swar_tails(w);
	}
	add_word(x, t, s, len, hash, chars, limit);
}

/* A run without white space in which there are characters above 7F: those of unspaced scripts are
 * words, one by one. */
static void split_run(struct signals_scratch *x, struct tally *t, const char *s, const char *end,
		      const char *limit)
{
	const char *from = s, *p;

	for (; s < end; s = p) {
		p = s + 1;
		if ((unsigned char)*s < 0xE2)
			continue;
		p = s;
		if (utf8_is_cjk(utf8_next(&p, end))) {
			if (s > from)
				add_long_word(x, t, from, (size_t)(s - from), limit);
			add_long_word(x, t, s, (size_t)(p - s), limit);
			from = p;
		}
	}
	if (s > from)
		add_long_word(x, t, from, (size_t)(s - from), limit);
}

/* What stands between white space. Most words have up to 16 bytes of ASCII: for these there is no
 * branch but the ones that are taken or not for all. */
static inline void read_run(struct signals_scratch *x, struct tally *t, const char *s, size_t len,
			    const char *limit)
{
	uint64_t w, rest;

	if (len > 16 || limit - s < 16) {
		split_run(x, t, s, s + len, limit);
		return;
	}
	w = swar_keep(swar_load(s), len);
	rest = swar_keep(swar_load(s + 8), len > 8 ? len - 8 : 0);
	if (((w | rest) & SWAR_TOPS) != 0)
		split_run(x, t, s, s + len, limit);
	else
		add_word(x, t, s, len, hash_word(rest, hash_word(w, len)), len, limit);
}

/* The words of a line of the text that ends at limit. */
static void read_words(struct signals_scratch *x, struct tally *t, const char *s, const char *end,
		       const char *limit)
{
	const char *block, *from = s, *stop;
	char last[64];
	uint64_t blanks;

	for (block = s; block < end; block += 64) {
		if (limit - block >= 64) {
			blanks = swar_below_64(block, ' ' + 1);
		} else {
			memset(last, 'x', sizeof last);
			memcpy(last, block, (size_t)(limit - block));
			blanks = swar_below_64(last, ' ' + 1);
		}
		if (end - block < 64)
			blanks &= (UINT64_C(1) << (end - block)) - 1;
		for (; blanks != 0; blanks &= blanks - 1, from = stop + 1) {
			stop = block + __builtin_ctzll(blanks);
			if (stop > from)
				read_run(x, t, from, (size_t)(stop - from), limit);
		}
	}
	if (end > from)
		read_run(x, t, from, (size_t)(end - from), limit);
}

/* The character that s ends with is the one of three bytes. */
static bool ends_in(const char *s, size_t len, const char *three)
{
	return len >= 3 && memcmp(s + len - 3, three, 3) == 0;
}

static bool ends_in_ellipsis(const char *s, size_t len)
{
	return ends_in(s, len, "...") || ends_in(s, len, "\u2026");
}

/* C4's marks: full stop, exclamation and question mark, end quotation mark. */
static bool ends_in_punctuation(const char *s, size_t len)
{
	const char last = s[len - 1];

	if ((unsigned char)last < 0x80)
		return last == '.' || last == '!' || last == '?' || last == '"';
	return ends_in(s, len, "\u201D") || ends_in(s, len, "\u3002") ||
	       ends_in(s, len, "\uFF01") || ends_in(s, len, "\uFF1F");
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

static void read_line(struct signals_scratch *x, struct tally *t, const char *s, const char *end,
		      const char *limit, size_t *sentences)
{
	size_t len = (size_t)(end - s), words = x->grams.n;
	size_t tails = t->word_bytes - t->word_chars; /* of characters */
	bool punctuated = ends_in_punctuation(s, len), ellipsis = ends_in_ellipsis(s, len);

	t->suspicious = false;
	read_words(x, t, s, end, limit);
	words = x->grams.n - words;
	tails = t->word_bytes - t->word_chars - tails;
	t->bullets += s[0] == '-' || s[0] == '*' || (len >= 3 && memcmp(s, "\u2022", 3) == 0);
	t->ellipsis_lines += ellipsis;
	t->punctuated += punctuated;
	t->shorts += len - tails <= FINEWEB_SHORT_CHARS;
	if (punctuated && !ellipsis && words >= C4_LINE_WORDS_MIN &&
	    !(t->suspicious && is_notice(s, len))) {
		t->kept++;
		*sentences += sentence_count(s, len);
	}
}

static bool has_paragraphs(const char *s, const char *end)
{
	for (; (s = memchr(s, '\n', (size_t)(end - s))) != NULL; s++)
		if (s + 1 < end && s[1] == '\n')
			return true;
	return false;
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
			duplicate_chars += utf8_count(s, (size_t)(stop - s));
		}
	}
	*share = n != 0 ? (double)duplicates / (double)n : 0;
	*chars_share = chars != 0 ? (double)duplicate_chars / (double)chars : 0;
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
	struct tally t = {.wanted = BEGINS_STOP_WORD | BEGINS_NOTICE};
	size_t chars;

	*out = (struct signals){0};
	grams_reset(&x->grams);
	if (len != 0) {
		t.hashes = count_byte(s, end, '#');
		t.ellipsis = find_ellipsis(s, end);
		for (; s < end; s = stop + 1) {
			stop = memchr(s, '\n', (size_t)(end - s));
			t.newlines += stop != NULL;
			if (stop == NULL)
				stop = end;
			if (stop == s)
				continue;
			out->lines++;
			read_line(x, &t, s, stop, end, &out->kept_sentences);
		}
		chars = len - (t.word_bytes - t.word_chars);
		out->words = x->grams.n;
		count_duplicates(&x->counter, text, end, false, &out->duplicate_lines,
				 &out->duplicate_line_chars, chars);
		if (has_paragraphs(text, end))
			count_duplicates(&x->counter, text, end, true, &out->duplicate_paragraphs,
					 &out->duplicate_paragraph_chars, chars);
		count_grams(&x->grams, chars, out);
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
