#include "operands.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "buf.h"
#include "cited.h"
#include "xalloc.h"

/* Read at once, so that a list of a million lines does not keep the network waiting. */
#define CHUNK 262144
/* A longer line is a binary file's or a script's; it is taken in pieces of about this size. */
#define LINE_MAX_LEN ((size_t)1 << 20)
/* Of a piece that no byte of which could end a URL, this much is kept for the next: none is longer.
 */
#define URL_MAX 16384

struct operands {
	char *const *names;
	size_t n, at;
	int fd; /* of the operand at; -1: not open */
	struct buf pending;
};

struct operands *operands_open(char *const *operands, size_t n)
{
	struct operands *in = xcalloc(1, sizeof *in);

	in->names = n > 0 ? operands : NULL;
	in->n = n > 0 ? n : 1;
	in->fd = -1;
	return in;
}

static void next_operand(struct operands *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
	in->at++;
}

void operands_close(struct operands *in)
{
	if (in == NULL)
		return;
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	buf_free(&in->pending);
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

static bool is_url(const char *s)
{
	return strncasecmp(s, "http://", 7) == 0 || strncasecmp(s, "https://", 8) == 0;
}

/* How much of a line that is not all there is taken now. */
static size_t piece(const char *s, size_t len)
{
	size_t cut;

	if (len < LINE_MAX_LEN)
		return 0;
	cut = cited_cut(s, len);
	return cut > 0 ? cut : len - URL_MAX;
}

static void give_lines(struct operands *in, bool last, void (*line)(void *, const char *, size_t),
		       void *ctx)
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
		line(ctx, s, len);
		at += len + (lf != NULL);
	}
	if (at > 0) {
		memmove(b->data, b->data + at, b->len - at);
		b->len -= at;
	}
}

const char *operands_read(struct operands *in, void (*line)(void *ctx, const char *s, size_t len),
			  void *ctx)
{
	const char *name;
	ssize_t n;

	if (operands_ended(in))
		return NULL;
	name = in->names != NULL ? in->names[in->at] : "-";
	if (in->fd < 0 && is_url(name)) {
		line(ctx, name, strlen(name));
		next_operand(in);
		return NULL;
	}
	if (in->fd < 0) {
		in->fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
		if (in->fd < 0) {
			next_operand(in);
			return name;
		}
	}
	if (poll(&(struct pollfd){.fd = in->fd, .events = POLLIN}, 1, 0) == 0)
		return NULL;
	n = read(in->fd, buf_reserve(&in->pending, CHUNK), CHUNK);
	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return NULL;
	if (n > 0)
		in->pending.len += (size_t)n;
	give_lines(in, n <= 0, line, ctx);
	if (n <= 0)
		next_operand(in);
	return n < 0 ? name : NULL;
}
