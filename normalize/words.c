#include "words.h"

#include <stdint.h>
#include <string.h>

#include "swar.h"
#include "utf8.h"
#include "vec.h"

/* Odd, with about as many ones as zeros. */
#define WORD_K UINT64_C(0x9E3779B97F4A7C15)

static bool is_ascii_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Whether a stop word can begin with these two letters, at [first - 'a'][second & 31]. */
static const bool beginnings[26][32] = {
    ['a' - 'a']['n' & 31] = true, ['b' - 'a']['e' & 31] = true, ['h' - 'a']['a' & 31] = true,
    ['o' - 'a']['f' & 31] = true, ['t' - 'a']['h' & 31] = true, ['t' - 'a']['o' & 31] = true,
    ['w' - 'a']['i' & 31] = true,
};

/* Up to four letters as a number. */
#define LETTERS(a, b, c, d) \
	((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)
#define N_STOP_WORDS 8
#define STOP_WORDS_ALL ((1u << N_STOP_WORDS) - 1)

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

/* The first letters of s in lower case, n of up to 4. */
static uint32_t letters_of(const char *s, size_t n)
{
	uint32_t letters = 0;
	size_t i;

	for (i = 0; i < n; i++)
		letters |= (uint32_t)(unsigned char)(s[i] | 32) << (8 * i);
	return letters;
}

/* Note a word that is one of Gopher's stop words, whatever its case and the punctuation around. */
static void note_stop_word(struct words *t, const char *s, size_t len)
{
	int n;

	while (len > 0 && !is_ascii_letter(s[0])) {
		s++;
		len--;
	}
	if (len < 2)
		return;
	while (!is_ascii_letter(s[len - 1]))
		len--;
	if (len > 4 || (n = stop_word(letters_of(s, len))) < 0)
		return;
	t->stop_words |= 1u << n;
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
		else if (utf8_is_letter(utf8_next(&s, end)))
			return true;
	return false;
}

/* One to one for words of the same length up to eight bytes. */
static inline uint64_t hash_word(uint64_t w, uint64_t before)
{
	w = (w ^ before) * WORD_K;
	return w ^ w >> 32;
}

/* Count a word of s[0..len), not empty, by its hash; spaced: white space stands before it. */
static inline void add_word(struct words *t, const char *s, size_t len, uint64_t hash, size_t chars,
			    bool spaced)
{
	unsigned first = (unsigned char)(s[0] | 32) - 'a';

	grams_add(t->grams, hash, chars, spaced);
	if (first >= 26)
		t->not_alphabetic += !has_letter(s, s + len);
	if (t->stop_words != STOP_WORDS_ALL && len > 1 &&
	    (first >= 26 || beginnings[first][s[1] & 31]))
		note_stop_word(t, s, len);
}

/* A word of any length, anywhere in the text. */
static void add_long_word(struct words *t, const char *s, size_t len, bool spaced)
{
	size_t tails = 0, at;
	uint64_t hash = len, w;

	for (at = 0; at < len || at < 16; at += 8) {
		w = at < len ? swar_keep(swar_load_until(s + at, t->limit), len - at) : 0;
		hash = hash_word(w, hash);
		tails += swar_tails(w);
	}
	t->tails += tails;
	if (len - tails > t->longest)
		t->longest = len - tails;
	add_word(t, s, len, hash, len - tails, spaced);
}

/* A run without white space that may hold characters above 7F: those of unspaced scripts are words,
 * one by one. */
static void split_run(struct words *t, const char *run, const char *end)
{
	const char *s = run, *from = run, *p;

	for (; s < end; s = p) {
		p = s + 1;
		if ((unsigned char)*s < 0xE2)
			continue;
		p = s;
		if (utf8_is_cjk(utf8_next(&p, end))) {
			if (s > from)
				add_long_word(t, from, (size_t)(s - from), from == run);
			add_long_word(t, s, (size_t)(p - s), s == run);
			from = p;
		}
	}
	if (s > from)
		add_long_word(t, from, (size_t)(s - from), from == run);
}

/* The first len bytes of the 16 at s, in w[0] and w[1]. */
static inline void load_word(const char *s, size_t len, uint64_t w[2])
{
	static const unsigned char ones[2 * VEC_SIZE] = {
	    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
	    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
	};

	vec_halves(vec_load(s) & vec_load((const char *)ones + VEC_SIZE - len), w);
}

/* What stands between white space. Most is up to 16 bytes of ASCII, and goes by branches that are
 * nearly always the same way. */
static inline void read_run(struct words *t, const char *s, size_t len)
{
	uint64_t w[2];

	if (len > VEC_SIZE || t->limit - s < VEC_SIZE) {
		split_run(t, s, s + len);
		return;
	}
	load_word(s, len, w);
	if (((w[0] | w[1]) & SWAR_TOPS) != 0)
		split_run(t, s, s + len);
	else
		add_word(t, s, len, hash_word(w[1], hash_word(w[0], len)), len, true);
}

/* White space among the 64 bytes from s on, a bit each. */
static uint64_t find_blanks(const char *s)
{
	uint64_t bits = 0;
	int i;

	for (i = 0; i < 64; i += VEC_SIZE)
		bits |= (uint64_t)vec_bits((vec)(vec_load(s + i) <= ' ')) << i;
	return bits;
}

/* Fewer at the end of the text. */
static uint64_t find_last_blanks(const char *s, size_t len)
{
	char last[64] = {0};

	memcpy(last, s, len);
	return find_blanks(last);
}

void words_begin(struct words *t, const char *s, size_t len, struct grams *g)
{
	*t = (struct words){.grams = g, .limit = s + len};
	grams_reset(g);
}

void words_read(struct words *t, const char *line, const char *end)
{
	const char *block, *from = line, *stop;
	uint64_t blanks;

	for (block = line; block < end; block += 64) {
		blanks = t->limit - block >= 64
			     ? find_blanks(block)
			     : find_last_blanks(block, (size_t)(t->limit - block));
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
