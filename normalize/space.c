#include "space.h"

#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "charset.h"
#include "steps.h"
#include "utf8.h"
#include "vec.h"

#define SOFT_HYPHEN 0xAD

enum kind { PLAIN, SPACE, TAB, LINE_END, DROP_CONTROL, DROP_INVISIBLE, DROP_BIDI };

struct spacer {
	struct buf *out;
	struct repairs *r;
	unsigned steps;
	bool lines;
	const char *text, *end;
	size_t common;      /* columns of white space every line starts with */
	size_t indentation; /* columns at the start of this line */
	size_t spaces;      /* white space since the last visible character of this line */
	bool tab, other;    /* among them a tab; one that is not U+0020 */
	bool at_start;      /* nothing visible on this line yet */
	bool hard; /* this line is indented or drawn: its inner white space means something */
	size_t line_ends;                 /* since the last visible character */
	enum { UNKNOWN, NO, YES } inside; /* indents_inside() */
	bool any;                         /* something visible came before */
};

static enum kind ascii_kind(unsigned char c)
{
	if (c > 0x20 && c < 0x7F)
		return PLAIN;
	if (c == ' ')
		return SPACE;
	if (c == '\t')
		return TAB;
	return c >= '\n' && c <= '\r' ? LINE_END : DROP_CONTROL;
}

static enum kind long_kind(uint32_t cp)
{
	if (cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		return LINE_END;
	if (cp < 0xA0)
		return DROP_INVISIBLE;
	if (utf8_is_space(cp))
		return SPACE;
	if (cp == SOFT_HYPHEN || cp == 0x200B || cp == 0x2060 || cp == 0xFEFF)
		return DROP_INVISIBLE;
	if ((cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x206F))
		return DROP_BIDI;
	if (cp == 0xFFFA) /* between a text and its annotation */
		return SPACE;
	/* The marks before and behind these, and noncharacters. */
	if ((cp >= 0xFFF9 && cp <= 0xFFFB) || (cp >= 0xFDD0 && cp <= 0xFDEF) ||
	    (cp & 0xFFFE) == 0xFFFE)
		return DROP_INVISIBLE;
	return PLAIN;
}

/* Any character that a step might touch is below A0, in 2000..206F, or one of a few. */
static inline bool is_plain(uint32_t cp)
{
	if (cp >= 0x2070 && cp < 0x3000)
		return true;
	if (cp >= 0xAE && cp < 0x1680)
		return true;
	return cp > 0x3000 && cp < 0xFDD0;
}

static void put_line_ends(struct spacer *p)
{
	size_t n = p->line_ends, kept;

	if (n == 0)
		return;
	kept = !p->any ? 0 : n > 2 ? 2 : n;
	if (n > kept)
		p->r->n[STEP_SPACE] += n - kept;
	buf_add(p->out, "\n\n", kept);
	p->line_ends = 0;
}

/* A paragraph of one line that is as long as this is prose. */
#define LONG_LINE 100
/* And a first line of several, as this. */
#define PROSE_LINE 50

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* A line of the text that is set in follows one right above it, as in code and verse. */
static bool indents_inside(const char *s, const char *end)
{
	bool above = false; /* something stands on the line before */
	const char *next, *word;

	for (; s < end; s = next + 1) {
		next = memchr(s, '\n', (size_t)(end - s));
		if (next == NULL)
			next = end;
		for (word = s; word < next && is_blank(*word); word++)
			;
		if (above && word > s && word < next)
			return true;
		above = word < next;
	}
	return false;
}

/* The line at s opens a paragraph that is set in at its first line only. */
static bool is_paragraph_indent(struct spacer *p, const char *s)
{
	const char *next = memchr(s, '\n', (size_t)(p->end - s));
	const char *end = next != NULL ? next : p->end;
	/* The next line is the paragraph's, too, and not set in. */
	bool goes_on = p->end - end > 1 && !is_blank(end[1]);

	if (!goes_on && end - s < LONG_LINE)
		return false;
	if (p->inside == UNKNOWN)
		p->inside = indents_inside(p->text, p->end) ? YES : NO;
	return p->inside == NO || (goes_on && end - s >= PROSE_LINE);
}

/* A line that begins with box drawing, U+2500..257F, is one of a tree or a frame. */
static bool is_drawn(const struct spacer *p, const char *s)
{
	return p->lines && p->end - s >= 3 &&
	       (memcmp(s, "\xE2\x94", 2) == 0 || memcmp(s, "\xE2\x95", 2) == 0);
}

/* What stood between the last visible character and the one at s. */
static void put_pending(struct spacer *p, const char *s)
{
	bool opens = p->line_ends > 1 || !p->any;
	size_t i;

	put_line_ends(p);
	if (p->at_start) {
		p->at_start = false;
		p->indentation = p->spaces > p->common && p->lines ? p->spaces - p->common : 0;
		if (p->indentation > 0 && opens && is_paragraph_indent(p, s))
			p->indentation = 0;
		p->hard = p->indentation > 0 || is_drawn(p, s);
		if (p->spaces != p->indentation || p->other)
			p->r->n[STEP_SPACE]++;
		for (i = 0; i < p->indentation; i++)
			buf_addc(p->out, ' ');
	} else if (p->spaces == 1 || !p->hard) {
		if (p->spaces > 1 || p->other)
			p->r->n[STEP_SPACE]++;
		buf_addc(p->out, p->tab && p->lines ? '\t' : ' ');
	} else {
		if (p->tab || p->other)
			p->r->n[STEP_SPACE]++;
		for (i = 0; i < p->spaces; i++)
			buf_addc(p->out, ' ');
	}
	p->spaces = 0;
	p->tab = p->other = false;
}

static void end_line(struct spacer *p, bool plain)
{
	if (!p->lines) {
		p->spaces++;
		p->other = true;
		return;
	}
	if (p->spaces != 0 || !plain)
		p->r->n[STEP_SPACE]++;
	p->line_ends++;
	p->spaces = 0;
	p->tab = p->other = false;
	p->at_start = true;
}

static void put_at(struct spacer *p, const char *at, const char *s, size_t len)
{
	if (p->spaces != 0 || p->at_start)
		put_pending(p, at);
	buf_add(p->out, s, len);
	p->any = true;
}

static void put(struct spacer *p, const char *s, size_t len)
{
	put_at(p, s, s, len);
}

/* Columns of white space that every line with something on it starts with; stops at the first line
 * that starts without. */
static size_t common_indentation(const char *s, const char *end)
{
	size_t least = SIZE_MAX, n;
	const char *next;

	while (s < end && least > 0) {
		for (n = 0; s < end && (*s == ' ' || *s == '\t'); s++)
			n = *s == '\t' ? (n | 7) + 1 : n + 1;
		if (s < end && *s != '\n' && *s != '\r' && n < least)
			least = n;
		next = memchr(s, '\n', (size_t)(end - s));
		s = next != NULL ? next + 1 : end;
	}
	return least == SIZE_MAX ? 0 : least;
}

static void take_space(struct spacer *p, bool tab, bool other)
{
	if (tab && p->at_start)
		p->spaces = (p->spaces | 7) + 1;
	else
		p->spaces++;
	p->tab |= tab;
	p->other |= other || (tab && p->at_start);
}

static void take(struct spacer *p, enum kind k, const char *s, size_t len)
{
	static const enum step step_of[] = {[DROP_CONTROL] = STEP_CONTROLS,
					    [DROP_INVISIBLE] = STEP_INVISIBLE,
					    [DROP_BIDI] = STEP_BIDI};

	if (k >= DROP_CONTROL) {
		if (step_on(p->steps, step_of[k]))
			p->r->n[step_of[k]]++;
		else
			put(p, s, len);
	} else if (k == PLAIN || !step_on(p->steps, STEP_SPACE)) {
		put(p, s, len);
	} else if (k == LINE_END) {
		end_line(p, len == 1 && *s == '\n');
	} else {
		take_space(p, k == TAB, len != 1);
	}
}

static bool line_end_follows(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	return s < end && (*s == '\n' || *s == '\r');
}

static void take_long(struct spacer *p, const char **s, const char *end)
{
	const char *from = *s;
	uint32_t cp = utf8_next(s, end);
	char seq[4];

	if (is_plain(cp)) {
		put(p, from, (size_t)(*s - from));
	} else if (cp < 0xA0 && step_on(p->steps, STEP_C1) &&
		   charset_windows_1252((unsigned char)cp) != cp) {
		p->r->n[STEP_C1]++;
		put_at(p, from, seq, utf8_put(seq, charset_windows_1252((unsigned char)cp)));
	} else if (cp == SOFT_HYPHEN && p->lines && line_end_follows(*s, end)) {
		put(p, from, (size_t)(*s - from));
	} else {
		take(p, long_kind(cp), from, (size_t)(*s - from));
	}
}

/* Of the bytes of a vector at s, before another one: those that are not a printable ASCII
 * character, or are a space before a space. */
static inline unsigned irregular(const char *s)
{
	const vec v = vec_load(s), space = (vec)(v == ' ') & (vec)(vec_load(s + 1) == ' ');

	return vec_bits((vec)(v < ' ') | (vec)(v == 0x7F) | v | space);
}

static bool is_visible(char c)
{
	return c > 0x20 && c < 0x7F;
}

/* Past a run of words with single spaces between, which is as it should be; s is at a word. */
static const char *skip_words(const char *s, const char *end)
{
	const char *start = s;

	while (end - s > VEC_SIZE && irregular(s) == 0)
		s += VEC_SIZE;
	if (s > start && s[-1] == ' ' && !is_visible(*s))
		return s - 1;
	while (s < end && (is_visible(*s) || (*s == ' ' && s + 1 < end && is_visible(s[1]))))
		s++;
	return s;
}

/* Past characters above 7F that no step touches. Most are told by their first byte. */
static const char *skip_plain_long(const char *s, const char *end)
{
	const char *next;
	unsigned char c;
	uint32_t cp;

	for (; s < end && (c = (unsigned char)*s) >= 0x80; s = next) {
		next = s;
		if (c >= 0xC3 && c < 0xE0) {
			next += 2;
		} else if (c >= 0xE4 && c < 0xEF) {
			next += 3;
		} else {
			cp = utf8_next(&next, end);
			if (!is_plain(cp) && (cp < 0xA0 || long_kind(cp) != PLAIN))
				break;
		}
	}
	return s;
}

/* Past the character at s if no step would change it, and past some more. */
static const char *skip_one(const char *text, const char *s, const char *end, bool lines)
{
	unsigned char c = (unsigned char)*s;

	if (c > 0x20 && c < 0x7F)
		return s + 1;
	if (c >= 0x80)
		return skip_plain_long(s, end);
	if (s == text || s + 1 == end || s[1] == ' ' || s[-1] == ' ')
		return s;
	if (c == ' ')
		return s[1] != '\n' ? s + 1 : s;
	/* One empty line, and not two. */
	if (c != '\n' || !lines || (s[1] == '\n' && (s + 2 == end || s[2] == '\n')))
		return s;
	return s + 1;
}

/* Past text that no step would change; nearly all text is this to its end. */
static const char *skip_normal(const char *text, const char *end, bool lines)
{
	const char *s = text, *next;
	unsigned hits;

	if (*s == ' ')
		return s;
	while (s < end) {
		if (end - s > VEC_SIZE) {
			hits = irregular(s);
			if (hits == 0) {
				s += VEC_SIZE;
				continue;
			}
			s += vec_first(hits);
		}
		next = skip_one(text, s, end, lines);
		if (next == s)
			return s;
		s = next;
	}
	return s;
}

/* Begin at the line that s is on: what comes before it stays. */
static const char *begin_at_line(struct spacer *p, const char *text, const char *s)
{
	while (s > text && s[-1] != '\n')
		s--;
	if (s == text)
		return s;
	p->any = true;
	p->line_ends = s[-2] == '\n' ? 2 : 1;
	buf_add(p->out, text, (size_t)(s - text) - p->line_ends);
	return s;
}

bool space_normalize(const char *s, size_t len, bool lines, unsigned steps, struct buf *out,
		     struct repairs *r)
{
	struct spacer p = {.out = out,
			   .r = r,
			   .steps = steps,
			   .lines = lines,
			   .text = s,
			   .end = s + len,
			   .at_start = true};
	const char *end = s + len, *from = skip_normal(s, end, lines);

	if (from == end)
		return false;
	buf_reserve(out, len);
	if (lines && step_on(steps, STEP_SPACE)) {
		from = begin_at_line(&p, s, from);
		if (from == s)
			p.common = common_indentation(s, end);
		s = from;
	}
	while (s < end) {
		if ((unsigned char)*s > 0x20 && (unsigned char)*s < 0x7F) {
			from = s;
			s = skip_words(s, end);
			put(&p, from, (size_t)(s - from));
		} else if ((unsigned char)*s >= 0x80) {
			take_long(&p, &s, end);
		} else if (*s == '\r' && s + 1 < end && s[1] == '\n' &&
			   step_on(steps, STEP_SPACE)) {
			r->n[STEP_SPACE]++;
			s++;
		} else {
			take(&p, ascii_kind((unsigned char)*s), s, 1);
			s++;
		}
	}
	if (step_on(steps, STEP_SPACE))
		r->n[STEP_SPACE] += p.line_ends + (p.spaces != 0 && !p.at_start);
	return true;
}
