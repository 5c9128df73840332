#include "message.h"

#include <string.h>
#include <strings.h>

#include "buf.h"
#include "bytes.h"

/* A chunk size needs 16 hexadecimal digits at most; more is an attack or not chunked at all. */
#define CHUNK_DIGITS 16

/* One line without its end; *at moves to the next. */
static const char *next_line(const char *s, size_t len, size_t *at, size_t *line_len)
{
	const char *line = s + *at, *lf = memchr(line, '\n', len - *at);

	*line_len = lf != NULL ? (size_t)(lf - line) : len - *at;
	*at += *line_len + (lf != NULL);
	if (*line_len != 0 && line[*line_len - 1] == '\r')
		--*line_len;
	return line;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* RFC 9112 section 4, and "HTTP/2 200" as curl writes it down. */
static int parse_status(const char *line, size_t len)
{
	const char *end = line + len, *p;
	int status;

	if (len < 5 || memcmp(line, "HTTP/", 5) != 0)
		return 0;
	p = memchr(line, ' ', len);
	if (p == NULL)
		return 0;
	while (p < end && *p == ' ')
		p++;
	if (end - p < 3 || !is_digit(p[0]) || !is_digit(p[1]) || !is_digit(p[2]))
		return 0;
	if (end - p > 3 && is_digit(p[3]))
		return 0;
	status = (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');
	return status >= 100 ? status : 0;
}

int message_split(const char *s, size_t len, struct message *m)
{
	size_t at = 0, line_len = 0, headers;
	const char *line;

	*m = (struct message){.headers = s, .body = s, .body_len = len};
	if (len == 0)
		return -1;
	line = next_line(s, len, &at, &line_len);
	m->status = parse_status(line, line_len);
	if (m->status == 0)
		return -1;
	headers = at;
	while (at < len) {
		size_t start = at;

		next_line(s, len, &at, &line_len);
		if (line_len == 0) {
			m->headers = s + headers;
			m->headers_len = start - headers;
			m->body = s + at;
			m->body_len = len - at;
			return 0;
		}
	}
	m->headers = s + headers;
	m->headers_len = len - headers;
	m->body = s + len;
	m->body_len = 0;
	return 0;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Append the trimmed line to out, with a space between folded lines (RFC 9112 section 5.2). */
static void add_value(const char *s, size_t len, char *out, size_t outsize)
{
	size_t used = strlen(out);

	while (len != 0 && is_blank(*s))
		s++, len--;
	while (len != 0 && is_blank(s[len - 1]))
		len--;
	if (len != 0 && used != 0 && used + 1 < outsize)
		out[used++] = ' ';
	if (len > outsize - 1 - used)
		len = outsize - 1 - used;
	memcpy(out + used, s, len);
	out[used + len] = '\0';
}

/* The value in a field line of that name; NULL if the line is none. */
static const char *value_of(const char *line, size_t len, const char *name)
{
	size_t colon = strlen(name);

	if (len <= colon || strncasecmp(line, name, colon) != 0)
		return NULL;
	while (colon < len && is_blank(line[colon]))
		colon++;
	return colon < len && line[colon] == ':' ? line + colon + 1 : NULL;
}

/* The first field of that name, or all. */
static bool collect(const char *headers, size_t len, const char *name, bool all, char *out,
		    size_t outsize)
{
	size_t at = 0, line_len, used;
	bool found = false, inside = false;

	while (at < len) {
		const char *line = next_line(headers, len, &at, &line_len), *value;

		if (inside && line_len != 0 && is_blank(*line)) {
			add_value(line, line_len, out, outsize);
			continue;
		}
		if (found && !all)
			return true;
		value = value_of(line, line_len, name);
		inside = value != NULL;
		if (!inside)
			continue;
		used = found ? strlen(out) : 0;
		if (used != 0 && used + 1 < outsize)
			out[used++] = ',';
		out[used] = '\0';
		found = true;
		add_value(value, line_len - (size_t)(value - line), out, outsize);
	}
	return found;
}

bool message_header(const char *headers, size_t len, const char *name, char *out, size_t outsize)
{
	return collect(headers, len, name, false, out, outsize);
}

bool message_header_list(const char *headers, size_t len, const char *name, char *out,
			 size_t outsize)
{
	return collect(headers, len, name, true, out, outsize);
}

/* The size line of a chunk (RFC 9112 section 7.1), its extensions ignored; -1 if it is none. */
static int parse_chunk_size(const char *line, size_t len, size_t *size)
{
	size_t i;

	*size = 0;
	while (len != 0 && is_blank(*line))
		line++, len--;
	for (i = 0; i < len; i++) {
		int digit = bytes_hex(line[i]);

		if (digit < 0)
			break;
		if (i == CHUNK_DIGITS)
			return -1;
		*size = *size << 4 | (size_t)digit;
	}
	if (i == 0)
		return -1;
	while (i < len && is_blank(line[i]))
		i++;
	return i == len || line[i] == ';' ? 0 : -1;
}

int message_dechunk(const char *body, size_t len, struct buf *out)
{
	size_t at = 0, size, line_len;

	while (at < len) {
		const char *line = next_line(body, len, &at, &line_len);

		if (parse_chunk_size(line, line_len, &size) != 0)
			return -1;
		if (size == 0)
			return 0;
		if (size > len - at) {
			buf_add(out, body + at, len - at);
			return -1;
		}
		buf_add(out, body + at, size);
		at += size;
		if (at < len && body[at] == '\r')
			at++;
		if (at == len || body[at] != '\n')
			return -1;
		at++;
	}
	return -1;
}
