#include "wrap_line.h"

#include <string.h>

#include "swar.h"
#include "utf8.h"

/* Enough of a line to tell whether it is code. */
#define CODE_LOOK 120

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
		while (i < len && i - from < 4 && (s[i] == 'i' || s[i] == 'v' || s[i] == 'x'))
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

static bool sentence_ends(const char *s, size_t len)
{
	static const uint32_t ends[] = {'.',    '!',    '?',    ':',    ';',    0x2026, 0x3002,
					0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0x061F, 0x06D4, 0x0964,
					0x0965, 0x037E, 0x104B, 0x17D4, 0x1362};
	const char *end = s + len;
	uint32_t cp = 0;
	size_t i;

	while (end > s) {
		cp = utf8_last(s, &end);
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
	return (len == 1 || s[1] == ' ') && strchr(".,;:!?)", s[0]) != NULL;
}

/* The case of the first letter, and whether a quotation mark stands before it. */
static void read_case(struct wrap_line *l)
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
static void read_word(struct wrap_line *l)
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

/* Without a space, in a script that sets spaces between words. */
static bool is_one_word(const char *s, size_t len)
{
	const char *end = s + len;
	uint32_t cp;

	if (memchr(s, ' ', len) != NULL)
		return false;
	while ((s = utf8_skip_ascii(s, end)) < end) {
		cp = utf8_next(&s, end);
		/* Thai to Burmese, and Khmer */
		if (utf8_is_cjk(cp) || (cp >= 0xE00 && cp <= 0x109F) ||
		    (cp >= 0x1780 && cp <= 0x17FF))
			return false;
	}
	return true;
}

/* Width and one_word; the width of a long line is a guess beyond WIDTH_MAX. */
static void measure(struct wrap_line *l)
{
	l->width[BYTES] = l->len;
	if (l->len > (size_t)WIDTH_MAX * 4) {
		l->width[COLUMNS] = l->len / 4;
		return;
	}
	l->width[COLUMNS] = (uint32_t)utf8_count(l->s, l->len);
	l->one_word = is_one_word(l->s, l->len);
}

void wrap_line_read(struct wrap_line *l)
{
	l->read = true;
	measure(l);
	l->mark = l->fenced ? MARK_BLOCK : mark_of(l->s, l->len);
	l->ends = sentence_ends(l->s, l->len);
	read_case(l);
	read_word(l);
	l->tail = is_tail(l->s, l->len);
	l->lower |= l->tail;
}

bool wrap_same_list(const struct wrap_line *a, const struct wrap_line *b)
{
	return a->mark == MARK_ITEM && (a->s[0] == b->s[0] || (enumeration(a->s, a->len) != 0 &&
							       enumeration(b->s, b->len) != 0));
}
