#include "punct.h"

#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "steps.h"
#include "utf8.h"

bool punct_wanted(unsigned steps)
{
	return step_on(steps, STEP_LIGATURES) || step_on(steps, STEP_WIDTH) ||
	       step_on(steps, STEP_QUOTES) || step_on(steps, STEP_DASHES) ||
	       step_on(steps, STEP_ELLIPSIS);
}

static const char *plain_quote(uint32_t cp)
{
	if ((cp >= 0x2018 && cp <= 0x201B) || cp == 0x02BC || cp == 0x2039 || cp == 0x203A)
		return "'";
	if ((cp >= 0x201C && cp <= 0x201F) || cp == 0xAB || cp == 0xBB || cp == 0x301D ||
	    cp == 0x301E)
		return "\"";
	return NULL;
}

/* The Latin ones of the block Alphabetic Presentation Forms, and the digraphs of Latin Extended. */
static const char *apart(uint32_t cp)
{
	static const char *const forms[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
	static const char *const digraphs[] = {"L\u00B7", "l\u00B7"};

	if (cp >= 0xFB00 && cp <= 0xFB06)
		return forms[cp - 0xFB00];
	if (cp == 0x13F || cp == 0x140)
		return digraphs[cp - 0x13F];
	switch (cp) {
	case 0x132:
		return "IJ";
	case 0x133:
		return "ij";
	case 0x149:
		return "\u02BCn";
	case 0x1C7:
		return "LJ";
	case 0x1C8:
		return "Lj";
	case 0x1C9:
		return "lj";
	case 0x1CA:
		return "NJ";
	case 0x1CB:
		return "Nj";
	case 0x1CC:
		return "nj";
	default:
		return NULL;
	}
}

/* Halfwidth and Fullwidth Forms: what has a compatibility mapping there, mapped. */
static bool has_width(uint32_t cp)
{
	return (cp >= 0xFF01 && cp <= 0xFFDC) || (cp >= 0xFFE0 && cp <= 0xFFEE);
}

/* A run of such forms at once, because a half-width voiced mark composes with the kana before. */
static const char *put_width(const char *s, const char *end, struct buf *out)
{
	const char *p = s, *next = s;

	while (next < end && has_width(utf8_next(&next, end)))
		p = next;
	utf8_nfkc(s, (size_t)(p - s), out);
	return p;
}

static const char *replacement(uint32_t cp, unsigned steps, enum step *step)
{
	const char *s;

	*step = STEP_LIGATURES;
	if (step_on(steps, STEP_LIGATURES) && (s = apart(cp)) != NULL)
		return s;
	*step = STEP_QUOTES;
	if (step_on(steps, STEP_QUOTES) && (s = plain_quote(cp)) != NULL)
		return s;
	*step = STEP_DASHES;
	if (step_on(steps, STEP_DASHES) && ((cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212))
		return cp == 0x2014 || cp == 0x2015 ? "--" : "-";
	*step = STEP_ELLIPSIS;
	return step_on(steps, STEP_ELLIPSIS) && cp == 0x2026 ? "..." : NULL;
}

bool punct_normalize(const char *s, size_t len, unsigned steps, struct buf *out, struct repairs *r)
{
	const char *end = s + len, *done = s, *from;
	const char *plain;
	enum step step;
	uint32_t cp;

	while ((from = s = utf8_skip_ascii(s, end)) < end) {
		cp = utf8_next(&s, end);
		if (step_on(steps, STEP_WIDTH) && has_width(cp)) {
			buf_add(out, done, (size_t)(from - done));
			done = s = put_width(from, end, out);
			r->n[STEP_WIDTH]++;
		} else if ((plain = replacement(cp, steps, &step)) != NULL) {
			buf_add(out, done, (size_t)(from - done));
			buf_adds(out, plain);
			done = s;
			r->n[step]++;
		}
	}
	if (done == end - len)
		return false;
	buf_add(out, done, (size_t)(end - done));
	return true;
}
