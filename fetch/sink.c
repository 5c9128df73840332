#include "sink.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "coding.h"
#include "fd.h"
#include "xalloc.h"

/* Half the time of zlib's usual level for some 5 % more bytes. */
#define LEVEL 4

struct sink {
	int fd;
	bool gzip, regular; /* regular: a file that stays, and is locked */
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

/* Where the file does not exist it is made. Only of a regular one is anything read. */
static int open_file(const char *path)
{
	struct stat st;
	bool special = stat(path, &st) == 0 && !S_ISREG(st.st_mode);

	return open(path, (special ? O_WRONLY : O_RDWR) | O_CREAT | O_CLOEXEC, 0666);
}

struct sink *sink_open(const char *path)
{
	struct stat st = {0};
	struct sink *s;
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDOUT_FILENO : open_file(path);

	if (fd < 0)
		return NULL;
	s = xcalloc(1, sizeof *s);
	s->fd = fd;
	if (standard)
		return s;
	s->gzip = strlen(path) > 3 && strcmp(path + strlen(path) - 3, ".gz") == 0;
	s->regular = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
	/* Some file systems have no locks. */
	if (s->regular && flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
		sink_close(s, false);
		errno = EWOULDBLOCK;
		return NULL;
	}
	return s;
}

bool sink_is(const struct sink *s, const struct stat *file)
{
	struct stat st;

	return !S_ISCHR(file->st_mode) && fstat(s->fd, &st) == 0 && st.st_dev == file->st_dev &&
	       st.st_ino == file->st_ino;
}

int sink_keep(struct sink *s, int64_t keep)
{
	struct stat st;

	if (!s->regular)
		return 0;
	if (fstat(s->fd, &st) != 0 || (st.st_size > keep && ftruncate(s->fd, keep) != 0))
		return -1;
	s->size = lseek(s->fd, 0, SEEK_END);
	return s->size < 0 ? -1 : 0;
}

int sink_keep_lines(struct sink *s)
{
	char first = 0, last = 0;
	int64_t whole;
	struct stat st;

	if (!s->regular || s->gzip)
		return sink_keep(s, SINK_ALL);
	if (fstat(s->fd, &st) != 0 || (whole = whole_lines(s->fd, st.st_size)) < 0)
		return -1;
	if (whole == st.st_size)
		return sink_keep(s, whole);
	if (pread(s->fd, &first, 1, whole) != 1 || pread(s->fd, &last, 1, st.st_size - 1) != 1)
		return -1;
	if ((first == '{' && last != '}') || last == '\0')
		return sink_keep(s, whole);
	buf_addc(&s->out, '\n');
	return sink_keep(s, SINK_ALL);
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
	if (s->out.len >= SINK_FLUSH_AT)
		sink_flush(s);
}

int sink_flush(struct sink *s)
{
	if (s->error == 0)
		s->error = fd_write(s->fd, s->out.data, s->out.len);
	if (s->error == 0)
		s->size += (int64_t)s->out.len;
	if (s->out.cap > 8 * SINK_FLUSH_AT)
		buf_free(&s->out);
	buf_clear(&s->out);
	errno = s->error;
	return s->error == 0 ? 0 : -1;
}

int64_t sink_size(const struct sink *s)
{
	return s->size;
}

/* What is no file of a disk, such as a pipe, cannot be synced. */
int sink_sync(struct sink *s)
{
	sink_flush(s);
	if (s->error == 0 && fsync(s->fd) != 0 && errno != EINVAL && errno != EROFS)
		s->error = errno;
	errno = s->error;
	return s->error == 0 ? 0 : -1;
}

int sink_close(struct sink *s, bool sync)
{
	int error;

	if (sync)
		sink_sync(s);
	else
		sink_flush(s);
	if (close(s->fd) != 0 && s->error == 0)
		s->error = errno;
	error = s->error;
	buf_free(&s->record);
	buf_free(&s->out);
	free(s);
	errno = error;
	return error == 0 ? 0 : -1;
}
