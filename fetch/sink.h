/* Where records go: a file or standard output, plain or one gzip member a record. */
#ifndef SINK_H
#define SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct sink;
struct stat;

#define SINK_ALL INT64_MAX
/* Bytes written at once; a pipe takes 64 KB, a disk likes more. */
#define SINK_FLUSH_AT ((size_t)256 << 10)

/* Write to the file, which is made if it is not there, as gzip if its name ends in ".gz"; "-" is
 * standard output. It is locked, so that two runs do not write into each other's records. NULL and
 * errno on failure: EWOULDBLOCK if another run has it. Next must be told what to keep of it. */
struct sink *sink_open(const char *path);
/* It writes to that file or pipe, under whatever name; /dev/null and a terminal are anybody's. */
bool sink_is(const struct sink *s, const struct stat *file);
/* Keep the first so many bytes of a regular file (0: none, SINK_ALL), and go on after them. 0, or
 * -1 and errno. */
int sink_keep(struct sink *s, int64_t keep);
/* Keep its lines, but for half a JSON object at the end, as a killed run leaves it; any other last
 * line is given its end. */
int sink_keep_lines(struct sink *s);
/* Where the next record is to be added, with nothing else; sink_end takes it. It is written by the
 * next sink_flush, or before when much has gathered. */
struct buf *sink_begin(struct sink *s);
void sink_end(struct sink *s);
/* Have all records written out: 0, or -1 and errno. */
int sink_flush(struct sink *s);
/* And wait until the disk has them. */
int sink_sync(struct sink *s);
/* Bytes of the file that hold whole records, after sink_flush. */
int64_t sink_size(const struct sink *s);
/* Write what is left, and with sync wait until the disk has it; free. 0, or -1 and errno. */
int sink_close(struct sink *s, bool sync);

#endif
