#include "words.h"

#include <stdint.h>
#include <string.h>

#include "swar.h"
#include "utf8.h"

/* Odd, with about as many ones as zeros. */
#define WORD_K UINT64_C(0x9E3779B97F4A7C15)

static bool is_ascii_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
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
#define LETTERS(a, b, c, d) \
	((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)
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

static void note_stop_word(struct words *t, uint32_t letters)
{
	int n = stop_word(letters);

	if (n >= 0)
		t->stop_words |= 1u << n;
	if (t->stop_words == (1u << N_STOP_WORDS) - 1)
		t->wanted &= ~(unsigned)BEGINS_STOP_WORD;
}

/* The first letters of s in lower case, n of up to 4. */
static uint32_t letters_of(const char *s, size_t n)
{
	uint32_t letters = 0;
	size_t i;

	for (i = 0; i < n; i++)
		letters |= (uint32_t)(unsigned char)(s[i] | 32) << (8 * i);
	return letters;
}

/* Note the words of notices and "lorem" by their first five letters. */
static void note_beginning(struct words *t, const char *s)
{
	const char fifth = (char)(s[4] | 32);

	switch (letters_of(s, 4)) {
	case LETTERS('j', 'a', 'v', 'a'):
	case LETTERS('t', 'e', 'r', 'm'):
		t->suspicious |= fifth == 's';
		break;
	case LETTERS('p', 'o', 'l', 'i'):
		t->suspicious |= fifth == 'c';
		break;
	case LETTERS('c', 'o', 'o', 'k'):
		t->suspicious |= fifth == 'i';
		break;
	case LETTERS('l', 'o', 'r', 'e'):
		t->lorem |= fifth == 'm';
		break;
	default:
		break;
	}
}

/* Note Gopher's stop words, whatever their case and the punctuation around them, and the beginnings
 * of words that notices about cookies and the like have, and "lorem". */
static void note_word(struct words *t, const char *s, size_t len)
{
	while (len > 0 && !is_ascii_letter(s[0])) {
		s++;
		len--;
	}
	if (len >= 5)
		note_beginning(t, s);
	if (len < 2 || (t->wanted & BEGINS_STOP_WORD) == 0)
		return;
	while (!is_ascii_letter(s[len - 1]))
		len--;
	if (len <= 4)
		note_stop_word(t, letters_of(s, len));
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

/* One to one for words of the same length up to eight bytes. */
static inline uint64_t hash_word(uint64_t w, uint64_t before)
{
	w = (w ^ before) * WORD_K;
	return w ^ w >> 32;
}

/* Count a word of s[0..len), not empty, by its hash. */
static inline void add_word(struct words *t, const char *s, size_t len, uint64_t hash, size_t chars)
{
	unsigned first = (unsigned char)(s[0] | 32) - 'a';

	grams_add(t->grams, hash, chars);
	/* A word of one letter is followed by white space, which begins nothing. */
	if (first < 26) {
		if ((beginnings[first][s[1] & 31] & t->wanted) != 0 && len < 16)
			note_word(t, s, len);
	} else {
		t->not_alphabetic += !has_letter(s, s + len);
		if (len < 16)
			note_word(t, s, len);
	}
	if (t->ellipsis < s + len) {
		t->with_ellipsis++;
		t->ellipsis = find_ellipsis(s + len, t->limit);
	}
}

/* A word of any length, anywhere in the text. */
static void add_long_word(struct words *t, const char *s, size_t len)
{
	size_t tails = 0, at;
	uint64_t hash = len, w;

	for (at = 0; at < len || at < 16; at += 8) {
		w = at < len ? swar_keep(swar_load_until(s + at, t->limit), len - at) : 0;
		hash = hash_word(w, hash);
		tails += swar_tails(w);
	}
	t->tails += tails;
	add_word(t, s, len, hash, len - tails);
}

/* A run without white space that may hold characters above 7F: those of unspaced scripts are words,
 * one by one. */
static void split_run(struct words *t, const char *s, const char *end)
{
	const char *from = s, *p;

	for (; s < end; s = p) {
		p = s + 1;
		if ((unsigned char)*s < 0xE2)
			continue;
		p = s;
		if (utf8_is_cjk(utf8_next(&p, end))) {
			if (s > from)
				add_long_word(t, from, (size_t)(s - from));
			add_long_word(t, s, (size_t)(p - s));
			from = p;
		}
	}
	if (s > from)
		add_long_word(t, from, (size_t)(s - from));
}

/* What stands between white space. Most is up to 16 bytes of ASCII, and goes by branches that are
 * nearly always the same way. */
static inline void read_run(struct words *t, const char *s, size_t len)
{
	size_t head = len < 8 ? len : 8, rest = len - head;
	uint64_t w, v;

	if (len >= 16 || t->limit - s < 17) {
		split_run(t, s, s + len);
		return;
	}
	w = swar_load(s) & ~UINT64_C(0) >> (64 - 8 * head);
	v = swar_load(s + 8) & ((UINT64_C(1) << 8 * rest) - 1);
	if (((w | v) & SWAR_TOPS) != 0)
		split_run(t, s, s + len);
	else
		add_word(t, s, len, hash_word(v, hash_word(w, len)), len);
}

/* White space among the 64 bytes from s on, fewer at the end of the text. */
static uint64_t find_blanks(const struct words *t, const char *s)
{
	char last[64] = {0};

	if (t->limit - s >= 64)
		return swar_below_64(s, ' ' + 1);
	memcpy(last, s, (size_t)(t->limit - s));
	return swar_below_64(last, ' ' + 1);
}

void words_begin(struct words *t, const char *s, size_t len, struct grams *g)
{
	*t = (struct words){.grams = g,
			    .limit = s + len,
			    .ellipsis = find_ellipsis(s, s + len),
			    .wanted = BEGINS_STOP_WORD | BEGINS_NOTICE};
	grams_reset(g);
}

void words_read(struct words *t, const char *line, const char *end)
{
	const char *block, *from = line, *stop;
	uint64_t blanks;

	for (block = line; block < end; block += 64) {
		blanks = find_blanks(t, block);
		if (end - block < 64)
			blanks &= (UINT64_C(1) << (end - block)) - 1;
		for (; blanks != 0; blanks &= blanks - 1, from = stop + 1) {
			stop = block + __builtin_ctzll(blanks);
			if (stop > from)
				read_run(t, from, (size_t)(stop - from));
		}
	}
	if (end > from)
		read_run(t, from, (size_t)(end - from));
}
