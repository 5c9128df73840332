#include "operands.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "charset.h"
#include "cited.h"
#include "xalloc.h"

/* Read at once, so that a list of a million lines does not keep the network waiting. */
#define CHUNK 262144
/* A longer line is a binary file's or a script's; it is taken in pieces of about this size. */
#define LINE_MAX_LEN ((size_t)1 << 20)

struct operands {
	char *const *names;
	size_t n, at;
	int fd;              /* of the operand at; -1: not open */
	bool in_piece;       /* of a line, which goes on */
	bool in_text;        /* the lines before, back to an empty one, are not URLs alone */
	bool begun;          /* its first bytes told the charset: */
	const char *charset; /* NULL: UTF-8 or the like */
	size_t n_urls;       /* in it so far */
	struct buf raw, pending, url;
};

struct operands *operands_open(char *const *operands, size_t n)
{
	struct operands *in = xcalloc(1, sizeof *in);

	in->names = n > 0 ? operands : NULL;
	in->n = n > 0 ? n : 1;
	in->fd = -1;
	return in;
}

static bool is_url(const char *operand)
{
	operand += strspn(operand, " \t\r\n");
	return cited_scheme(operand, operand + strlen(operand)) > 0;
}

static bool is_file(const char *operand, const struct stat *file)
{
	struct stat st;

	if (strcmp(operand, "-") == 0 ? fstat(STDIN_FILENO, &st) != 0
				      : is_url(operand) || stat(operand, &st) != 0)
		return false;
	return st.st_dev == file->st_dev && st.st_ino == file->st_ino;
}

bool operands_include(char *const *operands, size_t n, const struct stat *file)
{
	bool found = n == 0 && is_file("-", file);

	for (size_t i = 0; i < n && !found; i++)
		found = is_file(operands[i], file);
	return found && S_ISREG(file->st_mode);
}

static void next_operand(struct operands *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
	in->in_piece = in->in_text = in->begun = false;
	in->charset = NULL;
	in->n_urls = 0;
	in->at++;
}

void operands_close(struct operands *in)
{
	if (in == NULL)
		return;
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	buf_free(&in->raw);
	buf_free(&in->pending);
	buf_free(&in->url);
	free(in);
}

int operands_fd(const struct operands *in)
{
	return in->fd;
}

bool operands_ended(const struct operands *in)
{
	return in->at == in->n;
}

static void consume(struct buf *b, size_t len)
{
	memmove(b->data, b->data + len, b->len - len);
	b->len -= len;
}

/* How much of the raw bytes can be decoded: whole code units, and no half of a surrogate pair. */
static size_t whole_units(const struct operands *in, bool last)
{
	size_t len = in->raw.len, high = strcmp(in->charset, "UTF-16LE") == 0 ? 1 : 2;

	if (last)
		return len;
	len -= len % 2;
	if (len > 0 && ((unsigned char)in->raw.data[len - high] & 0xFC) == 0xD8)
		len -= 2;
	return len;
}

/* What was read, as UTF-8. Windows writes lists in UTF-16, with a byte order mark. */
static void decode(struct operands *in, bool last)
{
	struct buf *raw = &in->raw;
	size_t len = raw->len;

	if (!in->begun && len < 3 && !last)
		return;
	if (!in->begun) {
		in->charset = charset_utf_16_mark(raw->data, len);
		if (len >= 3 && memcmp(raw->data, "\xEF\xBB\xBF", 3) == 0)
			consume(raw, 3);
	}
	in->begun = true;
	if (in->charset == NULL) {
		buf_add(&in->pending, raw->data, raw->len);
		buf_clear(raw);
	} else if ((len = whole_units(in, last)) > 0) {
		charset_decode(in->charset, raw->data, len, &in->pending);
		consume(raw, len);
	}
}

/* How much of a line that is not all there is taken now. Where nothing ends a URL, as much as one
 * may have is kept for the next piece. */
static size_t piece(const char *s, size_t len)
{
	size_t cut;

	if (len < LINE_MAX_LEN)
		return 0;
	cut = cited_cut(s, len);
	return cut > 0 ? cut : len - CITED_MAX;
}

static bool is_blank(const char *s, size_t len)
{
	while (len > 0 && strchr(" \t\r", s[len - 1]) != NULL)
		len--;
	return len == 0;
}

/* A URL alone on a line of a list is taken as it stands; but in wrapped text, which is there when
 * the line before is text, what it ends in may be the sentence's. A line with a '#' is a list's,
 * too. */
static void give_line(struct operands *in, const char *s, size_t len, bool whole,
		      operands_line *line, void *ctx)
{
	bool alone = whole && cited_alone(s, len, &in->url);

	if (!alone || in->in_text)
		in->n_urls += line(ctx, s, len, false);
	else
		in->n_urls += line(ctx, in->url.data, in->url.len, true);
	if (!alone)
		in->in_text = !whole || (!is_blank(s, len) && *s != '#');
}

static void give_lines(struct operands *in, bool last, operands_line *line, void *ctx)
{
	struct buf *b = &in->pending;
	size_t at = 0;

	while (at < b->len) {
		const char *s = b->data + at, *lf = memchr(s, '\n', b->len - at);
		size_t len = lf != NULL ? (size_t)(lf - s) : b->len - at;

		if (lf == NULL && !last)
			len = piece(s, len);
		if (lf == NULL && len == 0)
			break;
		give_line(in, s, len, !in->in_piece && (lf != NULL || last), line, ctx);
		in->in_piece = lf == NULL;
		at += len + (lf != NULL);
	}
	if (at > 0)
		consume(b, at);
}

/* What a read gave, or its failure; returns what operands_read does. */
static const char *take(struct operands *in, const char *name, ssize_t n, operands_line *line,
			void *ctx)
{
	int error = n < 0 ? errno : 0;
	bool is_wrong;

	if (n > 0)
		in->raw.len += (size_t)n;
	decode(in, n <= 0);
	give_lines(in, n <= 0, line, ctx);
	if (n > 0)
		return NULL;
	is_wrong = error != 0 || in->n_urls == 0;
	next_operand(in);
	errno = error;
	return !is_wrong ? NULL : strcmp(name, "-") == 0 ? "standard input" : name;
}

/* Open the operand at; false if that cannot be. A fifo would wait for who writes to it. */
static bool open_file(struct operands *in, const char *name)
{
	if (in->fd < 0)
		in->fd = strcmp(name, "-") == 0 ? STDIN_FILENO
						: open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	return in->fd >= 0;
}

const char *operands_read(struct operands *in, operands_line *line, void *ctx)
{
	const char *name;
	ssize_t n;

	if (operands_ended(in))
		return NULL;
	name = in->names != NULL ? in->names[in->at] : "-";
	if (in->fd < 0 && is_url(name)) {
		line(ctx, name, strlen(name), true);
		next_operand(in);
		return NULL;
	}
	if (!open_file(in, name)) {
		next_operand(in);
		return name;
	}
	if (poll(&(struct pollfd){.fd = in->fd, .events = POLLIN}, 1, 0) == 0)
		return NULL;
	n = read(in->fd, buf_reserve(&in->raw, CHUNK), CHUNK);
	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return NULL;
	return take(in, name, n, line, ctx);
}
