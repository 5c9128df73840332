/* The decoders of the WHATWG Encoding Standard, sections 8 to 14: iconv for the encodings of
 * East Asia, put right where its tables are not the web's; tables for single bytes, of which
 * iconv refuses those that no vendor defined and the web reads. Their errors are the standard's
 * too: one U+FFFD, after which decoding goes on with the byte that did not fit if that byte is
 * ASCII, so that no broken character swallows a '<'. */
#include "charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "charset_tab.h"
#include "utf8.h"

/* How many steps are taken between two looks at the room in the buffer, and the bytes that one
 * writes at most: eight of ASCII or a letter with its mark. */
#define BLOCK 1024
#define STEP_MAX 8
/* Bytes of ASCII that are copied rather than shown to iconv, a call of which costs as much. */
#define ASCII_RUN 32
/* Spare room for what iconv writes; the longest character has 8 bytes. */
#define ROOM 64
/* Bytes of ISO-2022-JP turned into EUC-JP at a time. */
#define EUC_BLOCK 1024

/* What is left of the input. */
struct input {
	const unsigned char *p, *end;
	const char16_t *single; /* the table of a single-byte encoding */
};

/* Decode the code point at in->p, a byte above 7F; UTF8_BAD for an error. */
typedef uint32_t next_point(struct input *in);

static bool is_between(unsigned c, unsigned lo, unsigned hi)
{
	return c >= lo && c <= hi;
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

static long decode_single(struct input *in, next_point *next, struct buf *out)
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
				at += utf8_put(at, cp);
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

/* An encoding as iconv knows it, the best name first, and where iconv is not the standard. */
struct multi {
	const char *names[5];
	const struct charset_patch *patches;
	size_t n_patches;
};

/* What a byte above 7F begins: so many bytes at least, and these flags. */
enum { LEAD_BYTES = 3, LEAD_MAY_BE_LONGER = 4, LEAD_HAS_PATCH = 8 };

/* A converter open for one document. */
struct converter {
	iconv_t cd;
	const struct multi *multi;
	bool is_gb18030;
	unsigned char leads[128];
};

static const struct multi gb18030 = {{"GB18030"}, charset_gb18030, N_CHARSET_GB18030};
static const struct multi big5 = {{"BIG5-HKSCS", "BIG5HKSCS"}, charset_big5, N_CHARSET_BIG5};
static const struct multi euc_jp = {
    {"EUC-JP-MS", "EUCJP-MS", "EUC-JP"}, charset_euc_jp, N_CHARSET_EUC_JP};
static const struct multi shift_jis = {
    {"CP932", "WINDOWS-31J", "IBM943"}, charset_shift_jis, N_CHARSET_SHIFT_JIS};
static const struct multi euc_kr = {{"CP949", "UHC"}, charset_euc_kr, N_CHARSET_EUC_KR};

static const struct multi *find_multi(int id)
{
	switch (id) {
	case CHARSET_GBK:
	case CHARSET_GB18030:
		return &gb18030;
	case CHARSET_BIG5:
		return &big5;
	case CHARSET_EUC_JP:
	case CHARSET_ISO_2022_JP:
		return &euc_jp;
	case CHARSET_SHIFT_JIS:
		return &shift_jis;
	case CHARSET_EUC_KR:
		return &euc_kr;
	default:
		return NULL;
	}
}

static bool is_lead(const struct multi *m, unsigned c)
{
	if (m == &euc_jp)
		return c == 0x8E || c == 0x8F || is_between(c, 0xA1, 0xFE);
	if (m == &shift_jis)
		return is_between(c, 0x81, 0x9F) || is_between(c, 0xE0, 0xFC);
	return is_between(c, 0x81, 0xFE);
}

/* 0, or -1 if this iconv does not have the encoding. */
static int open_converter(struct converter *c, const struct multi *m)
{
	size_t i;

	c->cd = (iconv_t)-1;
	for (i = 0; c->cd == (iconv_t)-1 && m->names[i] != NULL; i++)
		c->cd = iconv_open("UTF-8", m->names[i]);
	if (c->cd == (iconv_t)-1)
		return -1;
	c->multi = m;
	c->is_gb18030 = m == &gb18030;
	for (i = 0; i < 128; i++)
		c->leads[i] = is_lead(m, (unsigned)i + 0x80) ? 2 : 1;
	for (i = 0; i < 128 && c->is_gb18030; i++)
		c->leads[i] |= c->leads[i] == 2 ? LEAD_MAY_BE_LONGER : 0;
	if (m == &euc_jp)
		c->leads[0x8F - 0x80] |= LEAD_MAY_BE_LONGER;
	for (i = 0; i < m->n_patches; i++) {
		uint32_t first = m->patches[i].code, last = first + m->patches[i].n - 1u;

		for (; last > 0xFF; last >>= 8)
			first >>= 8;
		for (; first <= last; first++)
			c->leads[first - 0x80] |= LEAD_HAS_PATCH;
	}
	return 0;
}

/* The bytes of the character at p, a byte above 7F. If it is cut off or no character whatever the
 * tables say, *is_broken, and the bytes that are one error. */
static size_t character_length(const struct converter *c, const unsigned char *p,
			       const unsigned char *end, bool *is_broken)
{
	unsigned char lead = c->leads[*p - 0x80];
	size_t n = lead & LEAD_BYTES, left = (size_t)(end - p);

	*is_broken = false;
	if ((lead & LEAD_MAY_BE_LONGER) != 0 && left > 1) {
		if (c->is_gb18030 && is_between(p[1], 0x30, 0x39)) {
			n = 4;
			if ((left > 2 && !is_between(p[2], 0x81, 0xFE)) ||
			    (left > 3 && !is_between(p[3], 0x30, 0x39))) {
				*is_broken = true;
				return 1;
			}
		} else if (!c->is_gb18030 && is_between(p[1], 0xA1, 0xFE)) {
			n = 3;
		}
	}
	*is_broken = left < n;
	return left < n ? left : n;
}

/* The bytes that one error takes of a character of n bytes: not an ASCII trail byte, unless it is
 * the digit that ends four. */
static size_t error_length(const unsigned char *p, size_t n)
{
	return (n == 2 || n == 3) && p[n - 1] < 0x80 ? n - 1 : n;
}

/* What the standard has for the character of n bytes where iconv has something else. */
static bool find_patch(const struct converter *c, const unsigned char *p, size_t n, uint32_t *cp)
{
	const struct charset_patch *patches = c->multi->patches;
	size_t lo = 0, hi = c->multi->n_patches;
	uint32_t code = 0;

	while (n-- != 0)
		code = code << 8 | *p++;
	while (lo < hi) {
		size_t middle = (lo + hi) / 2;
		const struct charset_patch *patch = &patches[middle];

		if (code < patch->code) {
			hi = middle;
		} else if (code - patch->code >= patch->n) {
			lo = middle + 1;
		} else {
			*cp = patch->cp != 0 ? patch->cp + (code - patch->code) : UTF8_BAD;
			return true;
		}
	}
	return false;
}

static void put_point(struct buf *out, uint32_t cp)
{
	out->len += utf8_put(buf_reserve(out, 4), cp);
}

/* Add the characters of [p, end) as iconv reads them; returns the number that it refused. */
static long convert(struct converter *c, const unsigned char *p, const unsigned char *end,
		    struct buf *out)
{
	/* POSIX has no const here, but iconv only reads it. */
	char *in = (char *)(uintptr_t)p, *start, *at;
	size_t left = (size_t)(end - p), room;
	long n_bad = 0;

	while (left != 0) {
		size_t status;

		room = left + left / 2 + ROOM;
		start = at = buf_reserve(out, room);
		status = iconv(c->cd, &in, &left, &at, &room);
		out->len += (size_t)(at - start);
		if (status == (size_t)-1 && errno != E2BIG) {
			bool is_broken;
			size_t n;

			p = end - left;
			n = 1;
			if (*p >= 0x80)
				n = error_length(p, character_length(c, p, end, &is_broken));
			put_point(out, UTF8_BAD);
			n_bad++;
			in += n;
			left -= n;
		}
	}
	/* Of a letter with its mark in Big5 iconv may still hold the mark. */
	room = ROOM;
	start = at = buf_reserve(out, room);
	iconv(c->cd, NULL, NULL, &at, &room);
	out->len += (size_t)(at - start);
	return n_bad;
}

/* Every encoding in which a byte below 80 is ASCII wherever a character may begin. What iconv gets
 * is runs of whole characters that it has as the standard does. */
static long decode_multi(struct converter *c, const unsigned char *p, const unsigned char *end,
			 struct buf *out)
{
	const unsigned char *run = p;
	long n_bad = 0;

	while (p < end) {
		uint32_t cp = UTF8_BAD;
		bool is_broken = false, is_patched = false;
		size_t n = 0, n_ascii = 0;

		if (*p < 0x80) {
			n_ascii = utf8_ascii((const char *)p, (size_t)(end - p));
			if (n_ascii < ASCII_RUN) {
				p += n_ascii;
				continue;
			}
		} else {
			n = character_length(c, p, end, &is_broken);
			if (!is_broken && (c->leads[*p - 0x80] & LEAD_HAS_PATCH) != 0)
				is_patched = find_patch(c, p, n, &cp);
			if (!is_broken && !is_patched) {
				p += n;
				continue;
			}
			if (is_patched && cp == UTF8_BAD)
				n = error_length(p, n);
		}
		if (p > run)
			n_bad += convert(c, run, p, out);
		if (n_ascii != 0) {
			buf_add(out, p, n_ascii);
		} else {
			put_point(out, cp);
			n_bad += cp == UTF8_BAD;
		}
		p += n_ascii + n;
		run = p;
	}
	return run < end ? n_bad + convert(c, run, end, out) : n_bad;
}

enum iso_2022_state { ISO_ASCII, ISO_ROMAN, ISO_KATAKANA, ISO_PAIRS };

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
		return ISO_PAIRS;
	return -1;
}

/* A byte of an encoding of one byte. */
static uint32_t iso_2022_point(unsigned char c, enum iso_2022_state state)
{
	if (state == ISO_KATAKANA)
		return is_between(c, 0x21, 0x5F) ? 0xFF61u - 0x21 + c : UTF8_BAD;
	if (c >= 0x80 || c == 0x0E || c == 0x0F || c == 0x1B)
		return UTF8_BAD;
	if (state == ISO_ROMAN && c == 0x5C)
		return 0xA5;
	return state == ISO_ROMAN && c == 0x7E ? 0x203E : c;
}

/* Pairs of JIS X 0208 up to an escape, at least a byte: in EUC-JP they have their top bits set. */
static long iso_2022_pairs(struct converter *c, struct input *in, struct buf *out)
{
	unsigned char euc[EUC_BLOCK];
	size_t n = 0;

	do {
		unsigned char lead = *in->p++, trail = 0;

		if (is_between(lead, 0x21, 0x7E) && in->p < in->end && *in->p != 0x1B)
			trail = *in->p++;
		if (is_between(trail, 0x21, 0x7E)) {
			euc[n++] = lead | 0x80;
			euc[n++] = trail | 0x80;
		} else {
			euc[n++] = 0xFF; /* as wrong there */
		}
	} while (in->p < in->end && *in->p != 0x1B && n + 2 <= sizeof euc);
	return decode_multi(c, euc, euc + n, out);
}

/* iconv's own converter has neither the web's additions to JIS X 0208 nor its errors. */
static long decode_iso_2022_jp(struct converter *c, struct input *in, struct buf *out)
{
	enum iso_2022_state state = ISO_ASCII;
	bool switched = false; /* and nothing written since */
	long n_bad = 0;

	while (in->p < in->end) {
		int to = *in->p == 0x1B ? iso_2022_escape(in->p, in->end) : -1;
		uint32_t cp = UTF8_BAD;

		if (to < 0 && state == ISO_PAIRS) {
			n_bad += iso_2022_pairs(c, in, out);
			switched = false;
			continue;
		}
		if (to >= 0) {
			in->p += 3;
			state = (enum iso_2022_state)to;
			/* Two escapes in a row can hide text from filters: section 12.2.1. */
			if (!switched) {
				switched = true;
				continue;
			}
		} else {
			cp = iso_2022_point(*in->p++, state);
			switched = false;
		}
		n_bad += cp == UTF8_BAD;
		put_point(out, cp);
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
		put_point(out, unit);
	}
	if (in->p < in->end) {
		n_bad++;
		put_point(out, UTF8_BAD);
	}
	return n_bad;
}

/* -1 if this iconv does not have the encoding. */
static long decode_through_iconv(int id, struct input *in, struct buf *out)
{
	struct converter c;
	long n_bad;

	if (open_converter(&c, find_multi(id)) != 0)
		return -1;
	if (id == CHARSET_ISO_2022_JP)
		n_bad = decode_iso_2022_jp(&c, in, out);
	else
		n_bad = decode_multi(&c, in->p, in->end, out);
	iconv_close(c.cd);
	return n_bad;
}

static long decode(int id, struct input *in, struct buf *out)
{
	switch (id) {
	case CHARSET_UTF_8:
		return (long)utf8_repair((const char *)in->p, (size_t)(in->end - in->p), out);
	case CHARSET_REPLACEMENT:
		put_point(out, UTF8_BAD);
		return 1;
	case CHARSET_UTF_16BE:
		return decode_utf_16(in, true, out);
	case CHARSET_UTF_16LE:
		return decode_utf_16(in, false, out);
	case CHARSET_X_USER_DEFINED:
		return decode_single(in, next_user_defined, out);
	default:
		if (find_multi(id) != NULL)
			return decode_through_iconv(id, in, out);
		in->single = charset_single[id - CHARSET_SINGLE];
		return decode_single(in, next_single, out);
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

uint32_t charset_windows_1252(unsigned char c)
{
	return charset_single[CHARSET_WINDOWS_1252 - CHARSET_SINGLE][c - 0x80];
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
