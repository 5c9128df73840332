#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "buf.h"
#include "swar.h"
#include "vec.h"

/* The well-formed part at p. *skip is the length of what to step over: that part, or the maximal
 * ill-formed one (Unicode 3.9, best practice for U+FFFD substitution). */
static size_t measure(const unsigned char *p, const unsigned char *end, size_t *skip)
{
	unsigned char lo = 0x80, hi = 0xBF;
	size_t n, i;

	*skip = 1;
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xC2 || p[0] > 0xF4)
		return 0;
	n = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
	if (p[0] == 0xE0)
		lo = 0xA0;
	else if (p[0] == 0xED)
		hi = 0x9F;
	else if (p[0] == 0xF0)
		lo = 0x90;
	else if (p[0] == 0xF4)
		hi = 0x8F;
	for (i = 1; i < n; i++, lo = 0x80, hi = 0xBF) {
		if (p + i == end || p[i] < lo || p[i] > hi)
			return 0;
		*skip = i + 1;
	}
	return n;
}

const char *utf8_skip_ascii(const char *s, const char *end)
{
	unsigned high;

	for (; end - s >= VEC_SIZE; s += VEC_SIZE)
		if ((high = vec_bits(vec_load(s))) != 0)
			return s + vec_first(high);
	while (s < end && (unsigned char)*s < 0x80)
		s++;
	return s;
}

size_t utf8_length(const char *p, const char *end)
{
	size_t skip;

	return measure((const unsigned char *)p, (const unsigned char *)end, &skip);
}

uint32_t utf8_next_long(const char **p, const char *end)
{
	const unsigned char *s = (const unsigned char *)*p;
	size_t skip, n = measure(s, (const unsigned char *)end, &skip);

	*p += skip;
	switch (n) {
	case 1:
		return s[0];
	case 2:
		return (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
	case 3:
		return (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
	case 4:
		return (s[0] & 0x07u) << 18 | (s[1] & 0x3Fu) << 12 | (s[2] & 0x3Fu) << 6 |
		       (s[3] & 0x3Fu);
	default:
		return UTF8_BAD;
	}
}

size_t utf8_put(char *out, uint32_t cp)
{
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		cp = UTF8_BAD;
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xE0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		out[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	out[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

uint32_t utf8_last(const char *s, const char **end)
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

/* The first byte that does not belong to a well-formed sequence, or end. */
static const unsigned char *skip_valid(const unsigned char *p, const unsigned char *end)
{
	size_t skip;

	while (p < end) {
		if (*p < 0x80)
			p = (const unsigned char *)utf8_skip_ascii((const char *)p,
								   (const char *)end);
		else if (end - p >= 3 && *p >= 0xE1 && *p <= 0xEC && (p[1] & 0xC0) == 0x80 &&
			 (p[2] & 0xC0) == 0x80)
			p += 3;
		else if (end - p >= 2 && *p >= 0xC2 && *p <= 0xDF && (p[1] & 0xC0) == 0x80)
			p += 2;
		else if (measure(p, end, &skip) != 0)
			p += skip;
		else
			break;
	}
	return p;
}

size_t utf8_ascii(const char *s, size_t len)
{
	return len != 0 ? (size_t)(utf8_skip_ascii(s, s + len) - s) : 0;
}

bool utf8_valid(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *)s;

	return len == 0 || skip_valid(p, p + len) == p + len;
}

size_t utf8_count(const char *s, size_t len)
{
	const char *end = s + len;
	size_t n = len;
	uint64_t w;

	for (; end - s >= 8; s += 8)
		if (((w = swar_load(s)) & SWAR_TOPS) != 0)
			n -= swar_tails(w);
	return n - swar_tails(swar_load_until(s, end));
}

size_t utf8_repair(const char *s, size_t len, struct buf *out)
{
	const unsigned char *p = (const unsigned char *)s, *end = p + len, *run = p;
	size_t n = 0, skip;

	if (len == 0)
		return 0;
	while ((p = skip_valid(p, end)) < end) {
		buf_add(out, run, (size_t)(p - run));
		buf_add(out, "\xEF\xBF\xBD", 3);
		n++;
		measure(p, end, &skip);
		p += skip;
		run = p;
	}
	buf_add(out, run, (size_t)(p - run));
	return n;
}

bool utf8_is_space(uint32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= 9 && cp <= 13);
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) ||
	       cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

#define CATEGORY(c) (1u << UTF8PROC_CATEGORY_##c)
#define LETTERS (CATEGORY(LU) | CATEGORY(LL) | CATEGORY(LT) | CATEGORY(LM) | CATEGORY(LO))

static bool is_of(uint32_t cp, unsigned categories)
{
	return cp <= 0x10FFFF && (categories >> utf8proc_category((utf8proc_int32_t)cp) & 1) != 0;
}

bool utf8_is_word(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 32) - 'a' < 26 || cp - '0' < 10 || cp == '_';
	return is_of(cp, LETTERS | CATEGORY(MN) | CATEGORY(MC) | CATEGORY(ME) | CATEGORY(ND) |
			     CATEGORY(NL) | CATEGORY(NO) | CATEGORY(PC));
}

bool utf8_is_letter(uint32_t cp)
{
	return cp < 0x80 ? (cp | 32) - 'a' < 26 : is_of(cp, LETTERS);
}

bool utf8_is_cjk(uint32_t cp)
{
	/* Blocks of Unicode 15; the marks 3005-3007 and 303B iterate or stand for a Han word. */
	static const struct {
		uint32_t from, to;
	} blocks[] = {
	    {0x2E80, 0x2FD5}, {0x3005, 0x3007},   {0x3021, 0x3029},   {0x303B, 0x303B},
	    {0x3041, 0x3096}, {0x309D, 0x309F},   {0x30A1, 0x30FA},   {0x30FC, 0x30FF},
	    {0x31F0, 0x31FF}, {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xF900, 0xFAD9},
	    {0xFF66, 0xFF9D}, {0x1AFF0, 0x1B16F}, {0x20000, 0x2FA1F}, {0x30000, 0x323AF},
	};
	size_t i;

	if (cp < 0x2E80)
		return false;
	for (i = 0; i < sizeof blocks / sizeof *blocks && cp >= blocks[i].from; i++)
		if (cp <= blocks[i].to)
			return true;
	return false;
}

uint32_t utf8_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp - 'A' < 26 ? cp + 32 : cp;
	if (cp > 0x10FFFF)
		return cp;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

bool utf8_is_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp - 'a' < 26;
	return is_of(cp, CATEGORY(LL));
}

/* Neither changes under NFC nor composes with what stands before it. The ranges hold most of what
 * is written in the scripts of Europe and East Asia; the rest is looked up. */
static bool is_nfc_inert(uint32_t cp)
{
	const utf8proc_property_t *p;

	if (cp < 0x300 || (cp >= 0x388 && cp < 0x483) || (cp >= 0x1E00 && cp < 0x1F00) ||
	    (cp >= 0x2010 && cp < 0x20D0) || (cp >= 0x3001 && cp < 0x302A) ||
	    (cp >= 0x3041 && cp < 0x3099) || (cp >= 0x309B && cp < 0xA66F) ||
	    (cp >= 0xAC00 && cp < 0xD7A4) || (cp >= 0xFF00 && cp < 0xFFF0))
		return true;
	if (cp >= 0x1160 && cp < 0x1200) /* Hangul letters compose by rule, not by table */
		return false;
	p = utf8proc_get_property((utf8proc_int32_t)cp);
	return p->combining_class == 0 && p->decomp_seqindex == UINT16_MAX &&
	       p->comb_index == UINT16_MAX;
}

size_t utf8_nfc_prefix(const char *s, size_t len)
{
	const char *p = s, *end = s + len, *at;

	while ((p = utf8_skip_ascii(p, end)) < end) {
		at = p;
		if (!is_nfc_inert(utf8_next(&p, end)))
			return (size_t)(at - s);
	}
	return len;
}

/* utf8proc sorts the marks on one letter in quadratic time; the Stream-Safe Text Format of UAX 15
 * has no more than 30 of them. */
#define MARKS_MAX 128

static bool has_too_many_marks(const char *s, size_t len)
{
	const char *end = s + len;
	size_t n = 0;

	while (s < end && n <= MARKS_MAX) {
		uint32_t cp = utf8_next(&s, end);
		/* Some Tibetan vowels are no marks, but of them. */
		bool mark = (cp >= 0xF73 && cp <= 0xF81) ||
			    utf8proc_get_property((utf8proc_int32_t)cp)->combining_class != 0;

		n = mark ? n + 1 : 0;
	}
	return n > MARKS_MAX;
}

static int map(const char *s, size_t len, utf8proc_option_t options, struct buf *out)
{
	utf8proc_uint8_t *mapped = NULL;
	utf8proc_ssize_t n;

	if (len == 0)
		return 0;
	if (len > MARKS_MAX && has_too_many_marks(s, len))
		return -1;
	n = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &mapped, options);
	if (n < 0)
		return -1;
	buf_add(out, mapped, (size_t)n);
	free(mapped);
	return 0;
}

int utf8_nfc(const char *s, size_t len, struct buf *out)
{
	return map(s, len, UTF8PROC_STABLE | UTF8PROC_COMPOSE, out);
}

int utf8_nfkc(const char *s, size_t len, struct buf *out)
{
	return map(s, len, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT, out);
}

int utf8_nfkc_casefold(const char *s, size_t len, struct buf *out)
{
	return map(s, len,
		   UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
		       UTF8PROC_IGNORE,
		   out);
}
