#include "lines.h"

#include <string.h>

#include "arena.h"
#include "utf8.h"

/* Menus, tags and teasers: lines of at most this many words, at least so many in a row. */
#define LINK_WORDS 8
#define LINK_RUN 3
/* Spaces inside a line that only a table has. */
#define COLUMN_GAP 3
/* An underline may differ this much from its heading. */
#define UNDERLINE_SLACK 2

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

/* Bytes of white space at p, a no-break space's two among them; 0 if there is none. */
static size_t blank_at(const char *p, const char *end)
{
	if (is_blank(*p))
		return 1;
	if (end - p >= 2 && memcmp(p, "\u00A0", 2) == 0)
		return 2;
	if (end - p >= 3 && (memcmp(p, "\u3000", 3) == 0 || memcmp(p, "\u200B", 3) == 0 ||
			     memcmp(p, "\uFEFF", 3) == 0))
		return 3;
	return 0;
}

static bool is_stop(uint32_t cp)
{
	static const uint32_t stops[] = {'.',    '!',    '?',    0x2026, 0x3002, 0xFF01,
					 0xFF1F, 0x061F, 0x06D4, 0x0964, 0x0965, 0x037E,
					 0x104B, 0x17D4, 0x1362, 0x0589, 0x0E2F, 0xFF0E};

	for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++)
		if (cp == stops[i])
			return true;
	return false;
}

static bool is_closing(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == ')' || cp == ']' || cp == '*' || cp == '_' ||
	       cp == 0x201C || cp == 0x201D || cp == 0x2019 || cp == 0xBB || cp == 0xAB ||
	       cp == 0x300D || cp == 0x300F || cp == 0xFF09;
}

bool lines_ends_sentence(const char *s, size_t len)
{
	const char *end = s + len;

	while (end > s) {
		const char *p = end - 1, *at;
		uint32_t cp;

		while (p > s && ((unsigned char)*p & 0xC0) == 0x80)
			p--;
		at = p;
		cp = utf8_next(&at, end);
		if (!is_closing(cp))
			return is_stop(cp);
		end = p;
	}
	return false;
}

static uint32_t count_words(const char *s, size_t len)
{
	const char *end = s + len;
	uint32_t n = 0;
	bool in_word = false;

	while (s < end) {
		uint32_t cp = utf8_next(&s, end);
		bool cjk = cp >= 0x80 && utf8_is_cjk(cp);
		bool word = cp < 0x80 ? (cp >= '0' && cp <= '9') || cp == '_' ||
					    ((cp | 32) >= 'a' && (cp | 32) <= 'z')
				      : utf8_is_word(cp);

		n += cjk || (word && !in_word);
		in_word = word && !cjk;
	}
	return n;
}

/* Bytes of the bullet at the start and the blanks behind it, or 0. */
static size_t bullet(const char *s, size_t len)
{
	static const char *const bullets[] = {
	    "-",      "*",      "+",      "\u2022", "\u00B7", "\u25E6", "\u25AA", "\u25AB",
	    "\u25CF", "\u25CB", "\u25A1", "\u25A0", "\u2606", "\u2605", "\u2023", "\u2043",
	    "\u25BA", "\u25B8", "\u25B6", "\u2713", "\u2714", "\u25B3", "\u25B2", "\u25CE",
	    "\u25C7", "\u25C6", "\u203B", "\u27A4", "\u279C"};

	for (size_t i = 0; i < sizeof bullets / sizeof bullets[0]; i++) {
		size_t n = strlen(bullets[i]), gap;

		if (len < n || memcmp(s, bullets[i], n) != 0)
			continue;
		/* A bullet with nothing behind it leads the lines under it; a dash alone does not.
		 */
		if (len == n)
			return n > 1 ? n : 0;
		gap = blank_at(s + n, s + len);
		if (gap == 0)
			return memcmp(s, "\u2022", n) == 0 ? n : 0;
		for (; gap > 0; gap = n < len ? blank_at(s + n, s + len) : 0)
			n += gap;
		return n;
	}
	return 0;
}

/* "1. ", "12) ", "(3) ": a number in a list. */
static bool is_numbered(const char *s, size_t len)
{
	size_t i = len > 0 && s[0] == '(', digits = 0;

	for (; i < len && s[i] >= '0' && s[i] <= '9'; i++)
		digits++;
	return digits > 0 && digits <= 3 && i + 1 < len &&
	       (s[i] == ')' || (s[i] == '.' && s[0] != '(')) && is_blank(s[i + 1]);
}

/* Only drawing: three or more of - = _ * ~ # + or of the box characters U+2500..257F. */
static bool is_rule(const char *s, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; n++) {
		if (len - i >= 3 && s[i] == '\xE2' && (s[i + 1] == '\x94' || s[i + 1] == '\x95'))
			i += 3;
		else if (strchr("-=_*~#+ ", s[i]) != NULL && s[i] != '\0')
			i++;
		else
			return false;
	}
	return n >= 3;
}

static bool is_row(const char *s, size_t len)
{
	size_t spaces = 0;

	if (s[0] == '|' || memchr(s, '\t', len) != NULL)
		return true;
	for (size_t i = 0; i < len; i++) {
		if (len - i >= 3 && s[i] == '\xE2' && s[i + 1] == '\x94' && s[i + 2] == '\x82')
			return true;
		spaces = s[i] == ' ' ? spaces + 1 : 0;
		/* A blank field of a form is drawn so, too. */
		if (spaces == COLUMN_GAP && i > COLUMN_GAP && s[i - COLUMN_GAP] != '[')
			return true;
	}
	return false;
}

static bool is_fence(const char *s, size_t len)
{
	return len >= 3 && (memcmp(s, "```", 3) == 0 || memcmp(s, "~~~", 3) == 0);
}

/* Markdown's # to ######, a space behind; 0 if it is no heading. */
static uint8_t heading_level(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && n < 7 && s[n] == '#')
		n++;
	return n > 0 && n < 7 && n + 1 < len && s[n] == ' ' ? (uint8_t)n : 0;
}

static void classify(struct line *l)
{
	size_t n;

	if (is_rule(l->s, l->len)) {
		l->kind = LINE_RULE;
	} else if ((l->level = heading_level(l->s, l->len)) != 0) {
		l->kind = LINE_HEADING;
	} else if (l->s[0] == '>') {
		l->kind = LINE_QUOTE;
	} else if ((n = bullet(l->s, l->len)) != 0) {
		l->kind = LINE_ITEM;
		l->s += n;
		l->len -= (uint32_t)n;
	} else if (is_numbered(l->s, l->len)) {
		l->kind = LINE_ITEM;
	} else if (is_row(l->s, l->len)) {
		l->kind = LINE_ROW;
	}
	l->n_words = count_words(l->s, l->len);
	l->stop = lines_ends_sentence(l->s, l->len);
}

/* Take the white space off both ends; false for a blank line. */
static bool trim(struct line *l, const char *s, size_t len)
{
	const char *end = s + len;
	size_t n;

	l->indent = 0;
	while (s < end && (n = blank_at(s, end)) != 0) {
		l->indent += *s == '\t' ? 8 - l->indent % 8 : 1;
		s += n;
	}
	while (end > s) {
		if (is_blank(end[-1]))
			end--;
		else if (end - s >= 2 && blank_at(end - 2, end) == 2)
			end -= 2;
		else if (end - s >= 3 && blank_at(end - 3, end) == 3)
			end -= 3;
		else
			break;
	}
	l->s = s;
	l->len = (uint32_t)(end - s);
	return s < end;
}

/* A rule as long as the line right above it makes that a heading: = first, - second level. */
static bool underlines(const struct line *l, struct line *above)
{
	size_t n = l->len, m = above->len;

	if (l->gap || (l->s[0] != '=' && l->s[0] != '-') || above->kind != LINE_TEXT ||
	    (n > m ? n - m : m - n) > UNDERLINE_SLACK)
		return false;
	above->kind = LINE_HEADING;
	above->level = l->s[0] == '=' ? 1 : 2;
	return true;
}

static bool is_linkish(const struct line *l)
{
	return (l->kind == LINE_TEXT || l->kind == LINE_ITEM) && !l->stop &&
	       l->n_words <= LINK_WORDS && l->len > 0 && l->s[l->len - 1] != ',' &&
	       l->s[l->len - 1] != ':';
}

static void mark_links(struct line *lines, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		end = i;
		while (end < n && is_linkish(&lines[end]))
			end++;
		for (size_t k = i; end - i >= LINK_RUN && k < end; k++)
			lines[k].link = true;
		end += end == i;
	}
}

static size_t count_ends(const char *s, const char *end)
{
	size_t n = 0;

	for (; s < end; s++)
		n += *s == '\n' || *s == '\r';
	return n;
}

struct line *lines_read(const char *s, size_t len, struct arena *a, size_t *n)
{
	const char *end = s + len, *stop, *next;
	struct line *lines = arena_alloc(a, (count_ends(s, end) + 1) * sizeof *lines);
	bool gap = true, fenced = false;
	size_t n_lines = 0;

	for (; s < end; s = next) {
		struct line l = {.gap = gap};

		for (stop = s; stop < end && *stop != '\n' && *stop != '\r'; stop++)
			;
		next =
		    stop + (stop < end) + (end - stop >= 2 && stop[0] == '\r' && stop[1] == '\n');
		gap = !trim(&l, s, (size_t)(stop - s));
		if (gap)
			continue;
		if (is_fence(l.s, l.len)) {
			fenced = !fenced;
			gap = true;
			continue;
		}
		if (fenced) {
			l.kind = LINE_CODE;
			l.len += (uint32_t)(l.s - s);
			l.s = s;
			l.n_words = count_words(l.s, l.len);
		} else {
			classify(&l);
		}
		if (l.kind == LINE_RULE && n_lines > 0 && underlines(&l, &lines[n_lines - 1]))
			gap = true;
		else
			lines[n_lines++] = l;
	}
	mark_links(lines, n_lines);
	*n = n_lines;
	return lines;
}
