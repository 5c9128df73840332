#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "coding.h"

/* Read at once. */
#define READ_SIZE ((size_t)256 << 10)

static ssize_t read_fd(void *ctx, void *out, size_t len)
{
	return read(*(const int *)ctx, out, len);
}

/* Leave out the line that was being read, nobody knows how it went on. */
static void cut_line(struct buf *b)
{
	const char *lf = b->len > 0 ? memrchr(b->data, '\n', b->len) : NULL;

	b->len = lf != NULL ? (size_t)(lf - b->data) + 1 : 0;
}

/* All that comes out of fd. */
static int read_all(struct input *in, int fd)
{
	struct coding_stream *stream = coding_stream_open(read_fd, &fd);
	struct buf *to = &in->read;
	ssize_t n;

	do {
		n = coding_stream_read(stream, buf_reserve(to, READ_SIZE), READ_SIZE);
		if (n > 0)
			to->len += (size_t)n;
		if (n >= 0 || errno != EILSEQ)
			continue;
		in->broken = true;
		if (!coding_stream_is_past(stream))
			cut_line(to);
	} while (n > 0 || (n < 0 && errno == EILSEQ));
	coding_stream_close(stream);
	in->text = (struct span){to->data, to->len};
	return n < 0 ? -1 : 0;
}

/* Whether fd is at the begin of a file that is not gzip (RFC 1952 section 2.3.1) and not empty:
 * only reading tells whether what has no size, as in /proc, is so. */
static bool can_be_mapped(const struct input *in, int fd)
{
	char magic[2];

	return S_ISREG(in->stat.st_mode) && in->stat.st_size > 0 && lseek(fd, 0, SEEK_CUR) == 0 &&
	       !(pread(fd, magic, 2, 0) == 2 && memcmp(magic, "\x1F\x8B", 2) == 0);
}

static int take(struct input *in, int fd)
{
	void *data;

	if (fstat(fd, &in->stat) != 0)
		return -1;
	if (!can_be_mapped(in, fd))
		return read_all(in, fd);
	data = mmap(NULL, (size_t)in->stat.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (data == MAP_FAILED)
		return -1;
	in->text = (struct span){data, (size_t)in->stat.st_size};
	return 0;
}

int input_open(struct input *in, const char *name)
{
	bool is_stdin = strcmp(name, "-") == 0;
	int fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC), rc, error;

	*in = (struct input){.name = is_stdin ? "standard input" : name};
	if (fd < 0)
		return -1;
	rc = take(in, fd);
	error = errno;
	if (!is_stdin)
		close(fd);
	errno = error;
	return rc;
}

bool input_is(const struct input *in, const struct stat *other)
{
	return S_ISREG(other->st_mode) && in->stat.st_dev == other->st_dev &&
	       in->stat.st_ino == other->st_ino;
}

void input_close(struct input *in)
{
	if (in->text.s != NULL && in->text.s != in->read.data)
		munmap((void *)(uintptr_t)in->text.s, in->text.len);
	buf_free(&in->read);
}
