#include "parts.h"

#include <stdint.h>
#include <string.h>

#include "utf8.h"

static bool is_blank(uint32_t c)
{
	return c <= ' ' || utf8_is_space(c);
}

/* Bytes of what shows nothing that p begins with: white space, or a sign without width (U+200B,
 * U+2060, U+FEFF). */
static size_t invisible(const char *p, const char *end)
{
	static const char *const signs[] = {"\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};

	if ((unsigned char)*p <= ' ')
		return 1;
	for (size_t i = 0; i < sizeof signs / sizeof *signs && end - p >= 3; i++)
		if (memcmp(p, signs[i], 3) == 0)
			return 3;
	return 0;
}

void text_trim(struct text *t)
{
	for (size_t n; t->len > 0 && (n = invisible(t->s, t->s + t->len)) > 0;)
		t->s += n, t->len -= n;
	while (t->len > 0) {
		const char *end = t->s + t->len;

		if ((unsigned char)end[-1] <= ' ')
			t->len--;
		else if (t->len >= 3 && invisible(end - 3, end) == 3)
			t->len -= 3;
		else
			return;
	}
}

enum separator { NONE, STRONG, WEAK, COLON };

/* Whether c separates parts of a title: '|' always, a dash between spaces, a colon before one. */
static enum separator separator(uint32_t c, bool space_before, bool space_after)
{
	switch (c) {
	case '|':
	case 0xFF5C: /* fullwidth | */
	case 0x2502: /* box drawing | */
	case 0x2758: /* light vertical bar */
		return STRONG;
	case 0x00AB: /* « */
	case 0x00BB: /* » */
	case 0x2022: /* bullet */
	case 0x00B7: /* middle dot */
	case 0x30FB: /* katakana middle dot */
	case 0x2039:
	case 0x203A:
	case '/':
	case '>':
	case '~':
	case '_':
		return space_before && space_after ? STRONG : NONE;
	case '-':
	case 0x2013:
	case 0x2014:
	case 0x2012:
	case 0x2212:
	case 0x2015:
		return space_before && space_after ? WEAK : NONE;
	case ':':
		return space_after ? COLON : NONE;
	case 0xFF1A: /* fullwidth colon */
		return COLON;
	default:
		return NONE;
	}
}

static void add_part(struct parts *p, const char *from, const char *to, enum separator after)
{
	size_t i = p->n;
	struct text t = text_of(from, (size_t)(to - from));

	text_trim(&t);
	if (t.len == 0)
		return;
	if (i == PARTS_MAX) {
		p->to[i - 1] = (size_t)(t.s + t.len - p->whole.s);
		return;
	}
	p->from[i] = (size_t)(t.s - p->whole.s);
	p->to[i] = p->from[i] + t.len;
	p->strong[i] = after == STRONG;
	p->colon[i] = after == COLON;
	p->n++;
}

/* The bracket that closes the one given, or 0. '<' opens one where it does not stand alone, as in
 * "vector< int >": between spaces it is a mark. */
static uint32_t closing(uint32_t c, bool space_before, bool space_after)
{
	static const struct {
		uint32_t open, close;
	} brackets[] = {{'(', ')'},       {'[', ']'},       {0xFF08, 0xFF09}, {0x3010, 0x3011},
			{0x300A, 0x300B}, {0x300C, 0x300D}, {0x300E, 0x300F}};

	if (c == '<' && !(space_before && space_after))
		return '>';
	for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++)
		if (brackets[i].open == c)
			return brackets[i].close;
	return 0;
}

/* Behind the bracket that closes the one open that ends at p; p itself if nothing does, as in
 * titles that were cut. Those of the same kind in between are matched. */
static const char *after_brackets(const char *p, const char *end, uint32_t open, uint32_t close)
{
	size_t depth = 1;

	for (const char *q = p; q < end;) {
		uint32_t c = utf8_next(&q, end);

		depth += c == open;
		depth -= c == close;
		if (depth == 0)
			return q;
	}
	return p;
}

/* Behind the quotation that a '«' opens which ends at p; p itself if nothing closes it, as in
 * "Title « Section « Site". */
static const char *after_quotation(const char *p, const char *end)
{
	const char *close = memmem(p, (size_t)(end - p), "»", strlen("»"));

	return close != NULL ? close + strlen("»") : p;
}

/* Behind the brackets or the quotation that c opens which ends at p; p itself if c opens none. */
static const char *after_enclosed(const char *p, const char *end, uint32_t c, bool space)
{
	uint32_t close = closing(c, space, p == end || (unsigned char)*p <= ' ');

	if (c == 0x00AB)
		return after_quotation(p, end);
	return close != 0 ? after_brackets(p, end, c, close) : p;
}

void parts_split(struct parts *parts, struct text t)
{
	const char *p = t.s, *end, *from = p;
	bool space = true;

	parts->whole = t;
	parts->n = 0;
	if (t.len == 0)
		return;
	end = p + t.len;
	while (p < end) {
		const char *at = p, *next;
		uint32_t c = utf8_next(&p, end);
		enum separator sep;

		if ((next = after_enclosed(p, end, c, space)) != p) {
			p = next;
			space = false;
			continue;
		}
		next = p;
		/* "::" is one separator. */
		while (c == ':' && next < end && *next == ':')
			next++;
		sep = separator(c, space, next == end || (unsigned char)*next <= ' ');
		if (sep != NONE) {
			add_part(parts, from, at, next - at > 1 && c == ':' ? STRONG : sep);
			from = p = next;
		}
		space = is_blank(c);
	}
	add_part(parts, from, end, NONE);
}

struct text parts_run(const struct parts *p, size_t first, size_t n)
{
	return text_of(p->whole.s + p->from[first], p->to[first + n - 1] - p->from[first]);
}

/* Where in t its start ends that has the same letters and digits as what; NULL if it has not. */
static const char *after_same(struct text t, struct text what)
{
	const char *p = t.s, *end = p + t.len, *q = what.s, *qend = q + what.len;

	for (;;) {
		uint32_t a = 0, b = 0;

		while (q < qend && !utf8_is_word(b))
			b = utf8_next(&q, qend);
		if (!utf8_is_word(b))
			return p;
		while (p < end && !utf8_is_word(a))
			a = utf8_next(&p, end);
		if (!utf8_is_word(a) || utf8_lower(a) != utf8_lower(b))
			return NULL;
	}
}

bool parts_begin(struct text t, struct text start, struct text *rest)
{
	const char *after = after_same(t, start), *p = after, *end = t.s + t.len;

	if (after == NULL || start.len == 0)
		return false;
	*rest = text_of(after, (size_t)(end - after));
	return p == end || !utf8_is_word(utf8_next(&p, end));
}

static bool has_letter(struct text t)
{
	const char *p = t.s, *end = t.s + t.len;

	while (p < end) {
		uint32_t c = utf8_next(&p, end);

		if (utf8_is_word(c) && c != '_')
			return true;
	}
	return false;
}

size_t parts_like(const struct parts *p, struct text what, size_t *first)
{
	for (size_t i = 0; i < p->n; i++) {
		const char *after = after_same(parts_run(p, i, p->n - i), what);
		size_t at = after != NULL ? (size_t)(after - p->whole.s) : 0;

		for (size_t k = i; after != NULL && k < p->n; k++) {
			struct text rest =
			    text_of(after, p->to[k] - (at < p->to[k] ? at : p->to[k]));

			/* Marks at the end of the part are no letters of it. */
			if (at <= p->to[k] && !has_letter(rest)) {
				*first = i;
				return k - i + 1;
			}
			if (at <= p->to[k])
				break;
		}
	}
	return 0;
}
