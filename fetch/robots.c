#include "robots.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "bytes.h"
#include "charset.h"
#include "url.h"
#include "xalloc.h"

/* Google's bound: eight times the longest URL that Internet Explorer took. */
#define LINE_MAX_LEN (2083 * 8)

struct rule {
	bool allow;
	size_t line;
	size_t raw, raw_len;         /* in text: as written */
	size_t pattern, pattern_len; /* in text: normalised */
};

struct robots {
	struct rule *rules;
	size_t n_rules, cap;
	struct buf text;
	int64_t crawl_delay;
};

/* One line's name and value, trimmed. */
struct line {
	const char *name, *value;
	size_t name_len, value_len;
};

enum name { NAME_OTHER, NAME_AGENT, NAME_ALLOW, NAME_DISALLOW, NAME_DELAY };

/* The misspelt ones are those that Google's parser knows. */
static const struct {
	const char *text;
	enum name name;
} names[] = {
    {"user-agent", NAME_AGENT},  {"useragent", NAME_AGENT},   {"user agent", NAME_AGENT},
    {"allow", NAME_ALLOW},       {"disallow", NAME_DISALLOW}, {"dissallow", NAME_DISALLOW},
    {"dissalow", NAME_DISALLOW}, {"disalow", NAME_DISALLOW},  {"diasllow", NAME_DISALLOW},
    {"disallaw", NAME_DISALLOW}, {"crawl-delay", NAME_DELAY}, {"crawldelay", NAME_DELAY},
};

static bool is_token(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '_';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\0';
}

static void trim(const char **s, size_t *len)
{
	while (*len > 0 && is_blank(**s)) {
		(*s)++;
		(*len)--;
	}
	while (*len > 0 && is_blank((*s)[*len - 1]))
		(*len)--;
}

size_t robots_token(const char *agent)
{
	size_t len = 0;

	while (is_token(agent[len]))
		len++;
	return len;
}

static enum name name_of(const struct line *l)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i].text) == l->name_len &&
		    strncasecmp(names[i].text, l->name, l->name_len) == 0)
			return names[i].name;
	return NAME_OTHER;
}

/* "name: value", or "name value" where the colon was forgotten; false for anything else. */
static bool split(const char *s, size_t len, struct line *l)
{
	const char *comment = memchr(s, '#', len), *colon;
	size_t name_len = 0;

	if (comment != NULL)
		len = (size_t)(comment - s);
	trim(&s, &len);
	colon = memchr(s, ':', len);
	if (colon != NULL) {
		name_len = (size_t)(colon - s);
		l->value = colon + 1;
	} else {
		while (name_len < len && !is_blank(s[name_len]))
			name_len++;
		l->value = s + name_len;
	}
	l->value_len = len - (size_t)(l->value - s);
	l->name = s;
	l->name_len = name_len;
	trim(&l->name, &l->name_len);
	trim(&l->value, &l->value_len);
	if (colon != NULL)
		return l->name_len > 0;
	for (size_t i = 0; i < l->value_len; i++)
		if (is_blank(l->value[i]))
			return false;
	return l->value_len > 0;
}

static bool is_unreserved(int c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' ||
	       c == '.' || c == '_' || c == '~';
}

/* One form for paths and patterns, by RFC 9309 section 2.2.2: octets outside ASCII encoded,
 * unreserved ones decoded, hexadecimal digits in upper case. */
static void normalise(struct buf *out, const char *s, size_t len)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < len; i++) {
		int c = (unsigned char)s[i];
		bool encode = c >= 0x80;

		if (c == '%' && i + 2 < len && bytes_hex(s[i + 1]) >= 0 &&
		    bytes_hex(s[i + 2]) >= 0) {
			c = bytes_hex(s[i + 1]) * 16 + bytes_hex(s[i + 2]);
			encode = !is_unreserved(c);
			i += 2;
		}
		if (encode) {
			buf_addc(out, '%');
			buf_addc(out, digits[c >> 4]);
			buf_addc(out, digits[c & 15]);
		} else {
			buf_addc(out, (char)c);
		}
	}
}

static void add_rule(struct robots *r, bool allow, size_t line, const struct line *l)
{
	struct rule *rule;

	if (l->value_len == 0)
		return;
	if (r->n_rules == r->cap) {
		r->cap = r->cap == 0 ? 16 : r->cap * 2;
		r->rules = xrealloc(r->rules, r->cap * sizeof *r->rules);
	}
	rule = &r->rules[r->n_rules++];
	*rule = (struct rule){.allow = allow, .line = line, .raw = r->text.len};
	buf_add(&r->text, l->value, l->value_len);
	rule->raw_len = l->value_len;
	rule->pattern = r->text.len;
	normalise(&r->text, l->value, l->value_len);
	rule->pattern_len = r->text.len - rule->pattern;
}

static int64_t parse_delay(const char *s, size_t len)
{
	char text[32];
	double seconds;

	if (len == 0 || len >= sizeof text)
		return 0;
	memcpy(text, s, len);
	text[len] = '\0';
	seconds = strtod(text, NULL);
	return seconds > 0 && seconds < 1e9 ? (int64_t)(seconds * 1000) : 0;
}

/* Whom a group is for. */
enum audience { FOR_OTHERS = 0, FOR_ALL = 1, FOR_AGENT = 2 };

static enum audience audience(const struct line *l, const char *agent, size_t agent_len)
{
	size_t len = 0;

	if (l->value_len > 0 && *l->value == '*' && (l->value_len == 1 || is_blank(l->value[1])))
		return FOR_ALL;
	while (len < l->value_len && is_token(l->value[len]))
		len++;
	return len > 0 && len == agent_len && strncasecmp(l->value, agent, len) == 0 ? FOR_AGENT
										     : FOR_OTHERS;
}

/* The groups for one audience, merged. */
struct parse {
	struct robots *robots[3]; /* by audience */
	bool seen_agent;
	int now; /* audiences of the group that is being read, as bits */
	bool in_rules;
};

static void take_line(struct parse *p, const struct line *l, size_t number, const char *agent,
		      size_t agent_len)
{
	enum name name = name_of(l);

	if (name == NAME_OTHER)
		return;
	if (name == NAME_AGENT) {
		enum audience who = audience(l, agent, agent_len);

		if (p->in_rules)
			p->now = 0;
		p->in_rules = false;
		p->now |= who;
		p->seen_agent |= who == FOR_AGENT;
		return;
	}
	for (int who = FOR_ALL; who <= FOR_AGENT; who++) {
		struct robots *r = p->robots[who];

		if ((p->now & who) == 0)
			continue;
		if (name == NAME_DELAY && r->crawl_delay == 0)
			r->crawl_delay = parse_delay(l->value, l->value_len);
		else if (name != NAME_DELAY)
			add_rule(r, name == NAME_ALLOW, number, l);
	}
	/* Crawl-delay is no rule of RFC 9309, and so does not end the list of agents. */
	if (name != NAME_DELAY)
		p->in_rules = true;
}

struct robots *robots_parse(const char *s, size_t len, const char *agent)
{
	struct parse p = {0};
	struct buf utf8 = {0};
	const char *end, *bom = "\xEF\xBB\xBF", *charset = charset_utf_16_mark(s, len);
	struct robots *all = xcalloc(1, sizeof *all), *own = xcalloc(1, sizeof *own);

	p.robots[FOR_ALL] = all;
	p.robots[FOR_AGENT] = own;
	if (charset != NULL) { /* as Windows writes it */
		charset_decode(charset, s, len, &utf8);
		buf_add(&utf8, "", 0); /* so that nothing is not NULL */
		s = utf8.data;
		len = utf8.len;
	}
	end = s + (len < ROBOTS_MAX ? len : ROBOTS_MAX);
	for (; s < end && *bom != '\0' && *s == *bom; bom++)
		s++;
	for (size_t number = 1; s < end; number++) {
		const char *stop = s;
		struct line l;
		size_t n;

		while (stop < end && *stop != '\n' && *stop != '\r')
			stop++;
		n = (size_t)(stop - s);
		if (split(s, n < LINE_MAX_LEN ? n : LINE_MAX_LEN, &l))
			take_line(&p, &l, number, agent, robots_token(agent));
		s = stop < end ? stop + 1 : end;
		if (s < end && *stop == '\r' && *s == '\n')
			s++;
	}
	buf_free(&utf8);
	robots_free(p.seen_agent ? all : own);
	return p.seen_agent ? own : all;
}

void robots_free(struct robots *r)
{
	if (r == NULL)
		return;
	free(r->rules);
	buf_free(&r->text);
	free(r);
}

/* Does the path begin with the pattern, where '*' is any octets and '$' at the end the path's end?
 * The leftmost place for each piece between stars is as good as any other. */
static bool matches(const char *path, size_t len, const char *pattern, size_t pattern_len)
{
	bool anchored = pattern_len > 0 && pattern[pattern_len - 1] == '$', first = true;
	const char *end = pattern + pattern_len - anchored;

	for (;; first = false) {
		const char *star = memchr(pattern, '*', (size_t)(end - pattern)), *at = path;
		size_t n = (size_t)((star != NULL ? star : end) - pattern);

		if (n > len)
			return false;
		if (first) {
			if (memcmp(path, pattern, n) != 0)
				return false;
		} else if (star == NULL && anchored) {
			at = path + len - n;
			if (memcmp(at, pattern, n) != 0)
				return false;
		} else if ((at = memmem(path, len, pattern, n)) == NULL) {
			return false;
		}
		len -= (size_t)(at - path) + n;
		path = at + n;
		if (star == NULL)
			return !anchored || len == 0;
		pattern = star + 1;
	}
}

bool robots_allows(const struct robots *r, const char *url, size_t len, struct robots_rule *out)
{
	const struct rule *best = NULL;
	struct buf path = {0};
	struct url parts;

	if (out != NULL)
		*out = (struct robots_rule){.allow = true};
	if (url_split(url, len, &parts) != 0)
		return true;
	normalise(&path, parts.path, parts.path_len);
	if (path.len == 0)
		buf_addc(&path, '/');
	if (parts.query > parts.path + parts.path_len) { /* there is a '?' */
		buf_addc(&path, '?');
		normalise(&path, parts.query, parts.query_len);
	}
	if (path.len == 11 && memcmp(path.data, "/robots.txt", 11) == 0) {
		buf_free(&path);
		return true;
	}
	for (size_t i = 0; i < r->n_rules; i++) {
		const struct rule *rule = &r->rules[i];

		if (best != NULL && (rule->pattern_len < best->pattern_len ||
				     (rule->pattern_len == best->pattern_len && !rule->allow)))
			continue;
		if (matches(path.data, path.len, r->text.data + rule->pattern, rule->pattern_len))
			best = rule;
	}
	buf_free(&path);
	if (best == NULL)
		return true;
	if (out != NULL)
		*out = (struct robots_rule){best->allow, best->line, r->text.data + best->raw,
					    best->raw_len};
	return best->allow;
}

bool robots_explain(const struct robots *r, const char *url, struct buf *out)
{
	struct buf written = {0}, canonical = {0};
	struct robots_rule rule;
	bool valid, allowed;

	if (*url == '/')
		buf_adds(&written, "http://localhost");
	buf_adds(&written, url);
	valid = url_canonical(written.data, written.len, &canonical) == 0;
	if (valid) {
		allowed = robots_allows(r, canonical.data, canonical.len, &rule);
		buf_addf(out, "%s\t%s", allowed ? "allow" : "deny", url);
		if (rule.line > 0)
			buf_addf(out, "\tline %zu: %s: %.*s", rule.line,
				 rule.allow ? "Allow" : "Disallow", (int)rule.len, rule.pattern);
		buf_addc(out, '\n');
	}
	buf_free(&written);
	buf_free(&canonical);
	return valid;
}

int64_t robots_crawl_delay(const struct robots *r)
{
	return r->crawl_delay;
}
