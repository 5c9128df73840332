/* read(2) and write(2) of all that is asked for, and the standard descriptors. */
#ifndef FD_H
#define FD_H

#include <stdbool.h>
#include <stddef.h>

/* False at the end of what there is, and on an error. */
bool fd_read(int fd, char *to, size_t len);
/* All of it, however long that takes. 0, or the errno of what went wrong. */
int fd_write(int fd, const char *s, size_t len);
/* Open what the caller closed of standard input, output and error, so that no other file gets its
 * number: reading that input and writing that output fails. From now on so does writing to a file
 * that may not grow (ulimit -f), which else kills. To be called first. */
void fd_standard(void);

#endif
