#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "buf.h"
#include "xalloc.h"

/* Read at once, so that a list of a million lines does not keep the network waiting. */
#define CHUNK 65536
/* A longer line is a binary file's; it is taken in pieces of this size. */
#define LINE_MAX_LEN ((size_t)1 << 20)

struct input {
	char *const *operands;
	size_t n, at;
	int fd; /* of the operand at; -1: not open */
	struct buf pending;
};

struct input *input_open(char *const *operands, size_t n)
{
	struct input *in = xcalloc(1, sizeof *in);

	in->operands = n > 0 ? operands : NULL;
	in->n = n > 0 ? n : 1;
	in->fd = -1;
	return in;
}

static void next_operand(struct input *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
	in->at++;
}

void input_close(struct input *in)
{
	if (in == NULL)
		return;
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	buf_free(&in->pending);
	free(in);
}

int input_fd(const struct input *in)
{
	return in->fd;
}

bool input_ended(const struct input *in)
{
	return in->at == in->n;
}

static bool is_url(const char *s)
{
	return strncasecmp(s, "http://", 7) == 0 || strncasecmp(s, "https://", 8) == 0;
}

static void give_lines(struct input *in, bool last, void (*line)(void *, const char *, size_t),
		       void *ctx)
{
	struct buf *b = &in->pending;
	size_t at = 0;

	while (at < b->len) {
		const char *s = b->data + at, *lf = memchr(s, '\n', b->len - at);
		size_t len = lf != NULL ? (size_t)(lf - s) : b->len - at;

		if (lf == NULL && !last && len < LINE_MAX_LEN)
			break;
		line(ctx, s, len);
		at += len + (lf != NULL);
	}
	if (at > 0) {
		memmove(b->data, b->data + at, b->len - at);
		b->len -= at;
	}
}

const char *input_read(struct input *in, void (*line)(void *ctx, const char *s, size_t len),
		       void *ctx)
{
	const char *name;
	ssize_t n;

	if (input_ended(in))
		return NULL;
	name = in->operands != NULL ? in->operands[in->at] : "-";
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
