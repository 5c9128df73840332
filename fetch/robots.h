/* robots.txt: RFC 9309, read as tolerantly as Google's parser reads it. */
#ifndef ROBOTS_H
#define ROBOTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* What of a file need be parsed (RFC 9309 section 2.5); the rest may be left out. */
#define ROBOTS_MAX ((size_t)500 << 10)

/* The rules of one file for one agent. */
struct robots;

/* A rule as it stands in the file. */
struct robots_rule {
	bool allow;
	size_t line;         /* counted from 1 */
	const char *pattern; /* as written, trimmed; not NUL-terminated */
	size_t len;
};

/* Read the rules that are for the agent, whose product token is what its name starts with of
 * letters, '_' and '-'. The rules keep a copy of what they need. */
struct robots *robots_parse(const char *s, size_t len, const char *agent);
void robots_free(struct robots *r);

/* May the URL (absolute, canonical) be fetched? rule, unless NULL, is set to the rule that decides,
 * or its line to 0 if none does; it lives as long as r. */
bool robots_allows(const struct robots *r, const char *url, size_t len, struct robots_rule *rule);
/* Add what the rules say of a URL as written, or of a path, which begins with '/': a line with
 * "allow" or "deny", the URL, and the rule that decides with its line, separated by tabs. false and
 * nothing added if it is neither. */
bool robots_explain(const struct robots *r, const char *url, struct buf *out);
/* Milliseconds between two requests that the file asks of the agent, 0: it does not say. */
int64_t robots_crawl_delay(const struct robots *r);
/* Length of the product token an agent's name starts with. */
size_t robots_token(const char *agent);

#endif
