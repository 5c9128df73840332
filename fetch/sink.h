/* Where records go: a file or standard output, plain or one gzip member a record. */
#ifndef SINK_H
#define SINK_H

#include <stdbool.h>
#include <stdint.h>

struct buf;
struct sink;

#define SINK_WHOLE_LINES (-1)

/* Write to the file, which is made or emptied, as gzip if its name ends in ".gz"; NULL for standard
 * output. With append it is kept: its first keep bytes, or its whole lines. What lies beyond, half
 * a record after a crash, is cut off. NULL and errno on failure. */
struct sink *sink_open(const char *path, bool append, int64_t keep);
/* Where the next record is to be added, with nothing else; sink_end takes it. It is written by the
 * next sink_flush, or before when much has gathered. */
struct buf *sink_begin(struct sink *s);
void sink_end(struct sink *s);
/* Have all records written out: 0, or -1 and errno. */
int sink_flush(struct sink *s);
/* Bytes of the file that hold whole records, after sink_flush. */
int64_t sink_size(const struct sink *s);
/* Write what is left, and with sync wait until the disk has it; free. 0, or -1 and errno. */
int sink_close(struct sink *s, bool sync);

#endif
