/* What is read, as one text in memory: a file, a pipe or standard input, gunzipped on the way. */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <sys/stat.h>

#include "buf.h"
#include "entry.h"

struct input {
	const char *name; /* for whom it is told */
	struct span text;
	bool broken; /* some of it was no gzip data; the lines that this cut short are left out */
	/* Its own: */
	struct stat stat;
	struct buf read; /* what cannot be mapped */
};

/* Open what name, which is borrowed, means; "-" is standard input. 0, or -1 with errno; close it in
 * either case. A regular file that is not compressed is in memory only as far as it is looked at.
 */
int input_open(struct input *in, const char *name);
/* Whether that is the same regular file. */
bool input_is(const struct input *in, const struct stat *other);
void input_close(struct input *in);

#endif
