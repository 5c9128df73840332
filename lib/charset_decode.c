/* The decoders of the WHATWG Encoding Standard, sections 8 to 14. Their errors are its errors too:
 * one U+FFFD, after which decoding goes on with the byte that did not fit if that byte is ASCII, so
 * that no broken character swallows a '<'. */
#include "charset.h"

#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "charset_tab.h"
#include "utf8.h"

/* How many steps are taken between two looks at the room in the buffer, and the bytes that one
 * writes at most: eight of ASCII or a letter with its mark. */
#define BLOCK 1024
#define STEP_MAX 8

/* What is left of the input. */
struct input {
	const unsigned char *p, *end;
	const char16_t *single; /* the table of a single-byte encoding */
};

/* Decode the code point at in->p, a byte above 7F; UTF8_BAD for an error. */
typedef uint32_t next_point(struct input *in);

static bool is_between(unsigned char c, unsigned lo, unsigned hi)
{
	return c >= lo && c <= hi;
}

/* A pair of which the lead byte is behind in->p and the trail byte at it: the code point, or what
 * an error does. */
static uint32_t end_pair(struct input *in, uint32_t cp)
{
	unsigned char trail = *in->p;

	if (cp != 0 || trail >= 0x80)
		in->p++;
	return cp != 0 ? cp : UTF8_BAD;
}

static uint32_t next_single(struct input *in)
{
	uint32_t cp = in->single[*in->p++ - 0x80];

	return cp != 0 ? cp : UTF8_BAD;
}

static uint32_t next_user_defined(struct input *in)
{
	return 0xF700u + *in->p++;
}

/* Section 10.2.1, four bytes; in->p is after the first two. */
static uint32_t gb18030_four(struct input *in)
{
	const unsigned char *p = in->p - 2;
	uint32_t pointer;
	size_t lo = 0, hi = N_GB18030_RANGES;

	if (in->end - p < 4) {
		/* Cut off: what there is of it is one error, unless it could not go on anyway. */
		in->p = in->end - p == 3 && !is_between(p[2], 0x81, 0xFE) ? p + 1 : in->end;
		return UTF8_BAD;
	}
	if (!is_between(p[2], 0x81, 0xFE) || !is_between(p[3], 0x30, 0x39)) {
		in->p = p + 1;
		return UTF8_BAD;
	}
	in->p = p + 4;
	pointer = ((p[0] - 0x81u) * 10 + p[1] - 0x30u) * 1260 + (p[2] - 0x81u) * 10 + p[3] - 0x30u;
	if ((pointer > 39419 && pointer < 189000) || pointer > 1237575)
		return UTF8_BAD;
	if (pointer == 7457)
		return 0xE7C7;
	while (hi - lo > 1) {
		size_t middle = (lo + hi) / 2;

		if (charset_gb18030_ranges[middle].pointer <= pointer)
			lo = middle;
		else
			hi = middle;
	}
	return charset_gb18030_ranges[lo].cp + pointer - charset_gb18030_ranges[lo].pointer;
}

static uint32_t next_gb18030(struct input *in)
{
	unsigned char lead = *in->p++, trail;

	if (lead == 0x80)
		return 0x20AC;
	if (lead == 0xFF || in->p == in->end)
		return UTF8_BAD;
	trail = *in->p;
	if (is_between(trail, 0x30, 0x39)) {
		in->p++;
		return gb18030_four(in);
	}
	if (!is_between(trail, 0x40, 0x7E) && !is_between(trail, 0x80, 0xFE))
		return end_pair(in, 0);
	return end_pair(in, charset_gb18030[lead - 0x81][trail - (trail < 0x7F ? 0x40 : 0x41)]);
}

/* The four pairs that stand for a letter and a combining mark are given as the letter with the
 * mark above bit 21 (section 11.1.1). */
static uint32_t next_big5(struct input *in)
{
	unsigned char lead = *in->p++, trail;
	unsigned row, cell;
	uint32_t cp;

	if (!is_between(lead, 0x81, 0xFE) || in->p == in->end)
		return UTF8_BAD;
	trail = *in->p;
	if (!is_between(trail, 0x40, 0x7E) && !is_between(trail, 0xA1, 0xFE))
		return end_pair(in, 0);
	row = lead - 0x81u;
	cell = trail - (trail < 0x7F ? 0x40u : 0x62u);
	cp = charset_big5[row][cell];
	if ((charset_big5_astral[row][cell / 8] >> cell % 8 & 1) != 0)
		cp |= 0x20000;
	if (lead == 0x88 && (trail == 0x62 || trail == 0xA3))
		cp = (trail == 0x62 ? 0xCAu : 0xEAu) | 0x304u << 21;
	if (lead == 0x88 && (trail == 0x64 || trail == 0xA5))
		cp = (trail == 0x64 ? 0xCAu : 0xEAu) | 0x30Cu << 21;
	return end_pair(in, cp);
}

static uint32_t next_euc_kr(struct input *in)
{
	unsigned char lead = *in->p++, trail;

	if (!is_between(lead, 0x81, 0xFE) || in->p == in->end)
		return UTF8_BAD;
	trail = *in->p;
	if (!is_between(trail, 0x41, 0xFE) || lead == 0xFE)
		return end_pair(in, 0);
	return end_pair(in, charset_euc_kr[lead - 0x81][trail - 0x41]);
}

static uint32_t next_euc_jp(struct input *in)
{
	unsigned char lead = *in->p++, trail;
	const char16_t(*table)[95] = charset_jis0208;

	if ((lead != 0x8E && lead != 0x8F && !is_between(lead, 0xA1, 0xFE)) || in->p == in->end)
		return UTF8_BAD;
	trail = *in->p;
	if (lead == 0x8E)
		return end_pair(in, is_between(trail, 0xA1, 0xDF) ? 0xFF61u - 0xA1 + trail : 0);
	if (lead == 0x8F) {
		if (!is_between(trail, 0xA1, 0xFE))
			return end_pair(in, 0);
		lead = trail;
		table = charset_jis0212;
		if (++in->p == in->end)
			return UTF8_BAD;
		trail = *in->p;
	}
	return end_pair(in, is_between(trail, 0xA1, 0xFE) ? table[lead - 0xA1][trail - 0xA1] : 0);
}

static uint32_t next_shift_jis(struct input *in)
{
	unsigned char lead = *in->p++, trail;
	unsigned pointer;

	if (lead == 0x80)
		return 0x80;
	if (is_between(lead, 0xA1, 0xDF))
		return 0xFF61u - 0xA1 + lead;
	if (lead == 0xA0 || lead > 0xFC || in->p == in->end)
		return UTF8_BAD;
	trail = *in->p;
	if (!is_between(trail, 0x40, 0x7E) && !is_between(trail, 0x80, 0xFC))
		return end_pair(in, 0);
	pointer =
	    (lead - (lead < 0xA0 ? 0x81u : 0xC1u)) * 188 + trail - (trail < 0x7F ? 0x40u : 0x41u);
	if (pointer >= 8836 && pointer <= 10715)
		return end_pair(in, 0xE000 - 8836 + pointer);
	return end_pair(in, pointer < 120 * 94 ? charset_jis0208[pointer / 94][pointer % 94] : 0);
}

/* Every encoding in which a byte below 80 is ASCII wherever a character may begin. */
static long decode_ascii_based(struct input *in, next_point *next, struct buf *out)
{
	long n_bad = 0;

	while (in->p < in->end) {
		char *start = buf_reserve(out, (size_t)BLOCK * STEP_MAX), *at = start;
		int i;

		for (i = 0; i < BLOCK && in->p < in->end; i++) {
			uint64_t eight = UINT64_MAX;

			if (*in->p >= 0x80) {
				uint32_t cp = next(in);

				n_bad += cp == UTF8_BAD;
				at += utf8_put(at, cp & 0x1FFFFF);
				if (cp >> 21 != 0)
					at += utf8_put(at, cp >> 21);
				continue;
			}
			if (in->end - in->p >= 8)
				memcpy(&eight, in->p, 8);
			if ((eight & 0x8080808080808080u) == 0) {
				memcpy(at, &eight, 8);
				at += 8;
				in->p += 8;
			} else {
				*at++ = (char)*in->p++;
			}
		}
		out->len += (size_t)(at - start);
	}
	return n_bad;
}

enum iso_2022_state { ISO_ASCII, ISO_ROMAN, ISO_KATAKANA, ISO_DOUBLE };

/* The state an escape sequence switches to, or -1 (section 12.2.1). */
static int iso_2022_escape(const unsigned char *p, const unsigned char *end)
{
	if (end - p < 3)
		return -1;
	if (p[1] == '(' && p[2] == 'B')
		return ISO_ASCII;
	if (p[1] == '(' && p[2] == 'J')
		return ISO_ROMAN;
	if (p[1] == '(' && p[2] == 'I')
		return ISO_KATAKANA;
	if (p[1] == '$' && (p[2] == '@' || p[2] == 'B'))
		return ISO_DOUBLE;
	return -1;
}

static uint32_t iso_2022_point(struct input *in, enum iso_2022_state state)
{
	unsigned char c = *in->p++, trail;

	switch (state) {
	case ISO_ASCII:
	case ISO_ROMAN:
		if (c >= 0x80 || c == 0x0E || c == 0x0F || c == 0x1B)
			return UTF8_BAD;
		if (state == ISO_ROMAN && c == 0x5C)
			return 0xA5;
		return state == ISO_ROMAN && c == 0x7E ? 0x203E : c;
	case ISO_KATAKANA:
		return is_between(c, 0x21, 0x5F) ? 0xFF61u - 0x21 + c : UTF8_BAD;
	default:
		if (!is_between(c, 0x21, 0x7E) || in->p == in->end || *in->p == 0x1B)
			return UTF8_BAD;
		trail = *in->p++;
		if (!is_between(trail, 0x21, 0x7E) || charset_jis0208[c - 0x21][trail - 0x21] == 0)
			return UTF8_BAD;
		return charset_jis0208[c - 0x21][trail - 0x21];
	}
}

static long decode_iso_2022_jp(struct input *in, struct buf *out)
{
	enum iso_2022_state state = ISO_ASCII;
	bool switched = false; /* and nothing written since */
	long n_bad = 0;

	while (in->p < in->end) {
		int to = *in->p == 0x1B ? iso_2022_escape(in->p, in->end) : -1;
		uint32_t cp = UTF8_BAD;

		if (to >= 0) {
			in->p += 3;
			state = (enum iso_2022_state)to;
			/* Two escapes in a row can hide text from filters: section 12.2.1. */
			if (!switched) {
				switched = true;
				continue;
			}
		} else {
			cp = iso_2022_point(in, state);
			switched = false;
		}
		n_bad += cp == UTF8_BAD;
		out->len += utf8_put(buf_reserve(out, 4), cp);
	}
	return n_bad;
}

static long decode_utf_16(struct input *in, bool big, struct buf *out)
{
	long n_bad = 0;

	while (in->end - in->p >= 2) {
		uint32_t unit =
		    big ? (uint32_t)in->p[0] << 8 | in->p[1] : (uint32_t)in->p[1] << 8 | in->p[0];

		in->p += 2;
		if (unit >= 0xD800 && unit <= 0xDBFF && in->end - in->p >= 2) {
			uint32_t low = big ? (uint32_t)in->p[0] << 8 | in->p[1]
					   : (uint32_t)in->p[1] << 8 | in->p[0];

			if (low >= 0xDC00 && low <= 0xDFFF) {
				unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
				in->p += 2;
			}
		}
		n_bad += unit >= 0xD800 && unit <= 0xDFFF;
		out->len += utf8_put(buf_reserve(out, 4), unit);
	}
	if (in->p < in->end) {
		n_bad++;
		out->len += utf8_put(buf_reserve(out, 4), UTF8_BAD);
	}
	return n_bad;
}

static long decode(int id, struct input *in, struct buf *out)
{
	switch (id) {
	case CHARSET_UTF_8:
		return (long)utf8_repair((const char *)in->p, (size_t)(in->end - in->p), out);
	case CHARSET_GBK:
	case CHARSET_GB18030:
		return decode_ascii_based(in, next_gb18030, out);
	case CHARSET_BIG5:
		return decode_ascii_based(in, next_big5, out);
	case CHARSET_EUC_JP:
		return decode_ascii_based(in, next_euc_jp, out);
	case CHARSET_ISO_2022_JP:
		return decode_iso_2022_jp(in, out);
	case CHARSET_SHIFT_JIS:
		return decode_ascii_based(in, next_shift_jis, out);
	case CHARSET_EUC_KR:
		return decode_ascii_based(in, next_euc_kr, out);
	case CHARSET_REPLACEMENT:
		out->len += utf8_put(buf_reserve(out, 4), UTF8_BAD);
		return 1;
	case CHARSET_UTF_16BE:
		return decode_utf_16(in, true, out);
	case CHARSET_UTF_16LE:
		return decode_utf_16(in, false, out);
	case CHARSET_X_USER_DEFINED:
		return decode_ascii_based(in, next_user_defined, out);
	default:
		in->single = charset_single[id - CHARSET_SINGLE];
		return decode_ascii_based(in, next_single, out);
	}
}

static size_t bom_length(int id, const char *s, size_t len)
{
	if (id == CHARSET_UTF_8)
		return len >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	if (id == CHARSET_UTF_16BE)
		return len >= 2 && memcmp(s, "\xFE\xFF", 2) == 0 ? 2 : 0;
	if (id == CHARSET_UTF_16LE)
		return len >= 2 && memcmp(s, "\xFF\xFE", 2) == 0 ? 2 : 0;
	return 0;
}

long charset_decode(const char *name, const char *s, size_t len, struct buf *out)
{
	int id = charset_id(name, strlen(name));
	size_t bom = id >= 0 ? bom_length(id, s, len) : 0;
	struct input in = {.p = (const unsigned char *)s + bom,
			   .end = (const unsigned char *)s + len};
	long n_bad;

	if (id < 0)
		return -1;
	if (len == bom)
		return 0;
	n_bad = decode(id, &in, out);
	if (out->data != NULL)
		out->data[out->len] = '\0';
	return n_bad;
}
