#include "url.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "host.h"

#define PORT_MAX 65535

static bool is_slash(char c)
{
	/* The WHATWG standard reads a backslash in an http URL as a slash. */
	return c == '/' || c == '\\';
}

static bool is_scheme(const char *s, size_t len, const char *name)
{
	return strlen(name) == len && strncasecmp(s, name, len) == 0;
}

/* Bytes of the scheme before its colon (RFC 3986 section 3.1), or 0. */
static size_t scheme_length(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++) {
		char c = (char)(s[i] | 32);

		if (s[i] == ':')
			return i;
		if (c >= 'a' && c <= 'z')
			continue;
		if (i == 0 || ((s[i] < '0' || s[i] > '9') && strchr("+-.", s[i]) == NULL))
			return 0;
	}
	return 0;
}

static size_t find_any(const char *s, size_t len, const char *stops)
{
	size_t i;

	for (i = 0; i < len && (s[i] == '\0' || strchr(stops, s[i]) == NULL); i++)
		;
	return i;
}

/* Path and query of what follows the authority; the fragment is left out. */
static void split_path(const char *s, size_t len, struct url *u)
{
	len = find_any(s, len, "#");
	u->path = s;
	u->path_len = find_any(s, len, "?");
	u->query = s + u->path_len;
	if (u->path_len < len)
		u->query++;
	u->query_len = len - (size_t)(u->query - s);
}

static void split_authority(const char *s, size_t len, struct url *u)
{
	size_t i, from = 0;

	/* The last @ ends the userinfo. */
	for (i = 0; i < len; i++)
		if (s[i] == '@')
			from = i + 1;
	s += from;
	len -= from;
	for (i = len; i > 0 && s[i - 1] != ':' && s[i - 1] != ']'; i--)
		;
	if (i == 0 || s[i - 1] == ']')
		i = len + 1;
	u->host = s;
	u->host_len = i - 1;
	u->port = s + (i <= len ? i : len);
	u->port_len = i <= len ? len - i : 0;
}

int url_split(const char *s, size_t len, struct url *u)
{
	size_t at = scheme_length(s, len), end;

	*u = (struct url){.scheme = s, .scheme_len = at};
	if (!is_scheme(s, at, "http") && !is_scheme(s, at, "https"))
		return -1;
	for (at++; at < len && is_slash(s[at]); at++)
		;
	end = at + find_any(s + at, len - at, "/\\?#");
	split_authority(s + at, end - at, u);
	split_path(s + end, len - end, u);
	return u->host_len != 0 ? 0 : -1;
}

/* A copy without what the WHATWG parser drops: C0 controls and spaces around, tabs and line ends
 * anywhere. */
static void tidy(const char *s, size_t len, struct buf *out)
{
	size_t i;

	while (len != 0 && (unsigned char)s[0] <= ' ')
		s++, len--;
	while (len != 0 && (unsigned char)s[len - 1] <= ' ')
		len--;
	buf_reserve(out, len);
	for (i = 0; i < len; i++)
		if (s[i] != '\t' && s[i] != '\n' && s[i] != '\r')
			buf_addc(out, s[i]);
}

static void put_encoded(struct buf *out, const char *s, size_t len, const char *also)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t i;

	for (i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c > ' ' && c < 0x7F && strchr(also, c) == NULL) {
			buf_addc(out, s[i]);
		} else {
			buf_addc(out, '%');
			buf_addc(out, hex[c >> 4]);
			buf_addc(out, hex[c & 15]);
		}
	}
}

/* How many dots the segment is, if nothing else: 0, 1 or 2; "%2e" is a dot. */
static int count_dots(const char *s, size_t len)
{
	int n = 0;

	while (len != 0 && n < 3) {
		size_t step = s[0] == '.' ? 1 : len >= 3 && strncasecmp(s, "%2e", 3) == 0 ? 3 : 0;

		if (step == 0)
			return 0;
		s += step;
		len -= step;
		n++;
	}
	return n < 3 ? n : 0;
}

/* Add a path that starts with a slash, its dot segments removed (RFC 3986 section 5.2.4). */
static void put_path(struct buf *out, const char *s, size_t len)
{
	size_t start = out->len, at = 0;

	while (at < len) {
		size_t end = at + 1, dots;

		while (end < len && !is_slash(s[end]))
			end++;
		dots = (size_t)count_dots(s + at + 1, end - at - 1);
		if (dots == 2 && out->len > start) {
			while (out->data[out->len - 1] != '/')
				out->len--;
			out->len--;
		}
		if (dots == 0) {
			buf_addc(out, '/');
			put_encoded(out, s + at + 1, end - at - 1, "\"#<>?^`{}");
		} else if (end == len) {
			buf_addc(out, '/');
		}
		at = end;
	}
	if (out->len == start)
		buf_addc(out, '/');
}

/* The port as a number; 0 if it is missing, -1 if it is no port. */
static long port_number(const char *s, size_t len)
{
	long v = 0;

	for (; len != 0; s++, len--) {
		if (*s < '0' || *s > '9')
			return -1;
		v = v * 10 + (*s - '0');
		if (v > PORT_MAX)
			return -1;
	}
	return v;
}

static int put_origin(struct buf *out, const struct url *u)
{
	bool https = u->scheme_len == 5;
	long port = port_number(u->port, u->port_len);

	if (port < 0 || (port == 0 && u->port_len != 0))
		return -1;
	buf_adds(out, https ? "https://" : "http://");
	if (host_canonical(u->host, u->host_len, out) != 0)
		return -1;
	if (port != 0 && port != (https ? 443 : 80))
		buf_addf(out, ":%ld", port);
	return 0;
}

static void put_query(struct buf *out, const struct url *u)
{
	/* An empty query is still a query: /a? and /a are two addresses. */
	if (u->query == NULL || u->query == u->path + u->path_len)
		return;
	buf_addc(out, '?');
	put_encoded(out, u->query, u->query_len, "\"#<>'");
}

/* The canonical form of a tidied absolute address. */
static int put_absolute(const char *s, size_t len, struct buf *out)
{
	size_t start = out->len;
	struct url u;

	if (url_split(s, len, &u) != 0 || put_origin(out, &u) != 0) {
		out->len = start;
		if (out->data != NULL)
			out->data[start] = '\0';
		return -1;
	}
	put_path(out, u.path, u.path_len);
	put_query(out, &u);
	return 0;
}

int url_canonical(const char *s, size_t len, struct buf *out)
{
	struct buf tidied = {0};
	int status;

	tidy(s, len, &tidied);
	status = put_absolute(tidied.data, tidied.len, out);
	buf_free(&tidied);
	return status;
}

/* Resolve a tidied reference that has no scheme of its own against a canonical base. */
static int put_relative(const struct buf *base, const char *ref, size_t len, struct buf *out)
{
	struct url b, r;
	struct buf text = {0};
	int status;

	if (url_split(base->data, base->len, &b) != 0)
		return -1;
	if (len >= 2 && is_slash(ref[0]) && is_slash(ref[1])) {
		buf_add(&text, b.scheme, b.scheme_len + 1);
		buf_add(&text, ref, len);
		status = put_absolute(text.data, text.len, out);
		buf_free(&text);
		return status;
	}
	split_path(ref, len, &r);
	buf_add(out, base->data, (size_t)(b.path - base->data));
	if (r.path_len == 0) {
		put_path(out, b.path, b.path_len);
		put_query(out, r.query != r.path ? &r : &b);
		return 0;
	}
	if (!is_slash(*r.path)) {
		size_t dir = b.path_len;

		while (dir > 0 && b.path[dir - 1] != '/')
			dir--;
		buf_add(&text, b.path, dir);
	}
	buf_add(&text, r.path, r.path_len);
	put_path(out, text.data, text.len);
	put_query(out, &r);
	buf_free(&text);
	return 0;
}

int url_resolve(const char *base, const char *ref, size_t ref_len, struct buf *out)
{
	struct buf tidied = {0}, canonical = {0};
	bool has_base = base != NULL && url_canonical(base, strlen(base), &canonical) == 0;
	size_t scheme, skip = 0;
	int status = -1;

	tidy(ref, ref_len, &tidied);
	scheme = scheme_length(tidied.data, tidied.len);
	if (scheme != 0 && has_base && scheme_length(canonical.data, canonical.len) == scheme &&
	    strncasecmp(tidied.data, canonical.data, scheme) == 0 &&
	    strncmp(tidied.data + scheme, "://", 3) != 0)
		skip = scheme + 1; /* "http:g" is relative under an http base */
	if (scheme != 0 && skip == 0)
		status = put_absolute(tidied.data, tidied.len, out);
	else if (has_base)
		status = put_relative(&canonical, tidied.data + skip, tidied.len - skip, out);
	buf_free(&tidied);
	buf_free(&canonical);
	return status;
}

int url_hostname(const char *s, size_t len, struct buf *out)
{
	struct buf canonical = {0};
	struct url u;
	int status = -1;

	if (url_canonical(s, len, &canonical) == 0 &&
	    url_split(canonical.data, canonical.len, &u) == 0) {
		size_t www = u.host_len > 4 && memcmp(u.host, "www.", 4) == 0 ? 4 : 0;

		buf_add(out, u.host + www, u.host_len - www);
		status = 0;
	}
	buf_free(&canonical);
	return status;
}
