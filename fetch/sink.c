#include "sink.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "coding.h"
#include "xalloc.h"

/* Written at once; a pipe takes 64 KB, a disk likes more. */
#define FLUSH_AT ((size_t)256 << 10)
/* Half the time of zlib's usual level for some 5 % more bytes. */
#define LEVEL 4

struct sink {
	int fd;
	bool gzip;
	int64_t size;
	struct buf record; /* not compressed yet */
	struct buf out;
	int error; /* errno of the first write that failed */
};

/* How many of the file's bytes are whole lines; -1 and errno. */
static int64_t whole_lines(int fd, int64_t size)
{
	char tail[4096];

	while (size > 0) {
		size_t len = size < (int64_t)sizeof tail ? (size_t)size : sizeof tail;
		ssize_t n = pread(fd, tail, len, size - (int64_t)len);
		const char *lf;

		if (n != (ssize_t)len)
			return -1;
		lf = memrchr(tail, '\n', len);
		if (lf != NULL)
			return size - (int64_t)len + (lf - tail) + 1;
		size -= (int64_t)len;
	}
	return 0;
}

/* Cut off what is not to be kept, and go to the end. */
static int cut(int fd, int64_t keep)
{
	struct stat st;

	if (fstat(fd, &st) != 0)
		return -1;
	if (S_ISREG(st.st_mode)) {
		if (keep == SINK_WHOLE_LINES && (keep = whole_lines(fd, st.st_size)) < 0)
			return -1;
		if (st.st_size > keep && ftruncate(fd, keep) != 0)
			return -1;
	}
	return lseek(fd, 0, SEEK_END) < 0 && errno != ESPIPE ? -1 : 0;
}

struct sink *sink_open(const char *path, bool append, int64_t keep)
{
	struct sink *s;
	int fd = STDOUT_FILENO;

	if (path != NULL)
		fd = open(path,
			  (append ? O_RDWR : O_WRONLY) | O_CREAT | O_CLOEXEC |
			      (append ? 0 : O_TRUNC),
			  0666);
	if (fd < 0)
		return NULL;
	if (append && path != NULL && cut(fd, keep) != 0) {
		int error = errno;

		close(fd);
		errno = error;
		return NULL;
	}
	s = xcalloc(1, sizeof *s);
	s->fd = fd;
	s->gzip = path != NULL && strlen(path) > 3 && strcmp(path + strlen(path) - 3, ".gz") == 0;
	s->size = append && path != NULL ? lseek(fd, 0, SEEK_CUR) : 0;
	return s;
}

struct buf *sink_begin(struct sink *s)
{
	return s->gzip ? &s->record : &s->out;
}

void sink_end(struct sink *s)
{
	if (s->gzip) {
		coding_gzip(s->record.data, s->record.len, LEVEL, &s->out);
		buf_clear(&s->record);
	}
	if (s->out.len >= FLUSH_AT)
		sink_flush(s);
}

int sink_flush(struct sink *s)
{
	size_t at = 0;

	while (s->error == 0 && at < s->out.len) {
		ssize_t n = write(s->fd, s->out.data + at, s->out.len - at);

		if (n >= 0)
			at += (size_t)n;
		else if (errno != EINTR)
			s->error = errno;
	}
	s->size += (int64_t)at;
	if (s->out.cap > 8 * FLUSH_AT)
		buf_free(&s->out);
	buf_clear(&s->out);
	errno = s->error;
	return s->error == 0 ? 0 : -1;
}

int64_t sink_size(const struct sink *s)
{
	return s->size;
}

int sink_close(struct sink *s, bool sync)
{
	int error;

	sink_flush(s);
	if (s->error == 0 && sync && fsync(s->fd) != 0 && errno != EINVAL && errno != EROFS)
		s->error = errno;
	if (close(s->fd) != 0 && s->error == 0)
		s->error = errno;
	error = s->error;
	buf_free(&s->record);
	buf_free(&s->out);
	free(s);
	errno = error;
	return error == 0 ? 0 : -1;
}
