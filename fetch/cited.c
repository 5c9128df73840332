#include "cited.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "utf8.h"

static bool is_letter(char c)
{
	return ((unsigned char)c | 0x20) >= 'a' && ((unsigned char)c | 0x20) <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool starts(const char *s, const char *end, const char *what)
{
	size_t len = strlen(what);

	return (size_t)(end - s) >= len && strncasecmp(s, what, len) == 0;
}

size_t cited_scheme(const char *s, const char *end)
{
	return starts(s, end, "http://") ? 7 : starts(s, end, "https://") ? 8 : 0;
}

/* The next place where a scheme begins that is no end of a longer word; NULL if none. */
static const char *find(const char *s, const char *end)
{
	const char *start = s, *colon;

	for (; (colon = memchr(s, ':', (size_t)(end - s))) != NULL; s = colon + 1) {
		for (int len = 4; len <= 5; len++) {
			const char *at = colon - len;

			if (at >= start && cited_scheme(at, end) == (size_t)len + 3 &&
			    (at == start || (!is_letter(at[-1]) && !is_digit(at[-1]))))
				return at;
		}
	}
	return NULL;
}

/* Ends a URL wherever it stands: RFC 3986 has no place for it, and text uses it around URLs. */
static bool ends_ascii(char c)
{
	switch (c) {
	case '<':
	case '>':
	case '"':
	case '`':
	case '\\':
	case '^':
	case '{':
	case '}':
	case 0x7F:
		return true;
	default:
		return (unsigned char)c <= ' ';
	}
}

/* The same beyond ASCII: spaces, dashes, quotes, brackets and the punctuation of CJK text. */
static bool ends_wide(uint32_t c)
{
	if (c == UTF8_BAD || c <= 0xA0 || c == 0xAB || c == 0xBB)
		return true;
	if (c >= 0x2000 && c <= 0x206F)
		return true;
	if (c >= 0x3000 && c <= 0x303F)
		return c < 0x3005 || c > 0x3007;
	if (c >= 0xFF01 && c <= 0xFF65)
		return !(c >= 0xFF10 && c <= 0xFF19) && !(c >= 0xFF21 && c <= 0xFF3A) &&
		       !(c >= 0xFF41 && c <= 0xFF5A);
	return c == 0xFEFF || (c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFFF0 && c <= 0xFFFD);
}

/* Does a character begin at s that ends a URL? One that may go on after end does not. */
static bool ends_at(const char *s, const char *end)
{
	if ((unsigned char)*s < 0x80)
		return ends_ascii(*s);
	return (unsigned char)*s >= 0xC0 && end - s >= 4 && ends_wide(utf8_next(&s, end));
}

size_t cited_cut(const char *s, size_t len)
{
	for (size_t at = len; at-- > 1;)
		if (ends_at(s + at, s + len))
			return at;
	return 0;
}

/* Japanese goes on after a URL without a space, and then with a particle in Hiragana. */
static bool is_hiragana(uint32_t c)
{
	return c >= 0x3041 && c <= 0x309F;
}

/* Where the URL that begins at s ends, before what trails it is taken off. opener is the character
 * before it. */
static const char *extent(const char *s, const char *end, char opener)
{
	int parens = 0, brackets = 0;
	const char *next;

	for (; s < end; s = next) {
		next = s + 1;
		if ((unsigned char)*s >= 0x80) {
			uint32_t c;

			next = s;
			c = utf8_next(&next, end);
			if (ends_wide(c) ||
			    (is_hiragana(c) && (is_letter(s[-1]) || is_digit(s[-1]))))
				break;
			continue;
		}
		if (ends_ascii(*s) || (*s == opener && (*s == '\'' || *s == '|' || *s == '*')))
			break;
		if (*s == '&' && (starts(s, end, "&lt;") || starts(s, end, "&gt;") ||
				  starts(s, end, "&quot;") || starts(s, end, "&#")))
			break;
		if (*s == '[' && next < end && *next == '/') /* [url]http://host[/url] */
			break;
		parens += (*s == '(') - (*s == ')');
		brackets += (*s == '[') - (*s == ']');
		if (parens < 0 || brackets < 0)
			break;
	}
	return s;
}

/* Take off what belongs to the sentence. */
static const char *trim(const char *s, const char *end, char opener)
{
	int open = 0;

	for (const char *p = s; p < end; p++)
		open += (*p == '(') - (*p == ')');
	for (; end > s; end--) {
		char last = end[-1];

		if (last == '(' && open > 0)
			open--;
		else if (strchr(".,;:!?'*|[(", last) == NULL &&
			 !(last == opener && strchr("_~", last)))
			break;
	}
	return end;
}

static void unescape(struct buf *url, const char *s, const char *end)
{
	const char *amp, *from = s;

	buf_clear(url);
	for (; (amp = memchr(from, '&', (size_t)(end - from))) != NULL; from = amp + 1) {
		if (end - amp < 5 || strncasecmp(amp, "&amp;", 5) != 0)
			continue;
		buf_add(url, s, (size_t)(amp + 1 - s));
		s = amp + 5;
		amp += 4;
	}
	buf_add(url, s, (size_t)(end - s));
}

bool cited_next(const char **p, const char *end, struct buf *url)
{
	const char *line = *p, *s;

	while ((s = find(*p, end)) != NULL) {
		char opener = s > line ? s[-1] : ' ';
		const char *rest = s + cited_scheme(s, end);
		const char *stop = extent(rest, end, opener);

		*p = stop > rest ? stop : rest;
		stop = trim(rest, stop, opener);
		if (stop == rest)
			continue;
		unescape(url, s, stop);
		return true;
	}
	*p = end;
	return false;
}

/* In a line that begins as a URL, this shows that it is not one alone. Titles in addresses have
 * braces, dashes and quotation marks, which in prose would end the URL. */
static bool is_prose(uint32_t c)
{
	if (c < 0x80)
		return ends_ascii((char)c) && c != '{' && c != '}' && c != '^';
	return ends_wide(c) && !(c >= 0x2010 && c <= 0x2027);
}

bool cited_alone(const char *s, size_t len, struct buf *url)
{
	const char *end = s + len, *at, *before;

	while (s < end && (unsigned char)*s <= ' ')
		s++;
	while (end > s && ((unsigned char)end[-1] <= ' ' || end[-1] == ',' || end[-1] == ';'))
		end--;
	at = s + cited_scheme(s, end);
	if (at == s || at == end)
		return false;
	while (at < end) {
		uint32_t c;

		before = at;
		c = utf8_next(&at, end);
		if (is_prose(c) ||
		    (is_hiragana(c) && (is_letter(before[-1]) || is_digit(before[-1]))))
			return false;
	}
	unescape(url, s, end);
	return true;
}
