/* A growing run of bytes, always followed by a NUL that len does not count.
 * Start from `struct buf b = {0}`; clear it to reuse the memory, free it when done. */
#ifndef BUF_H
#define BUF_H

#include <stdarg.h>
#include <stddef.h>

struct buf {
	char *data; /* NULL until the first byte is added */
	size_t len;
	size_t cap;
};

void buf_add(struct buf *b, const void *data, size_t len);
void buf_addc(struct buf *b, char c);
void buf_adds(struct buf *b, const char *s);
void buf_addf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Make room for len more bytes and return where they go; the caller adds to b->len itself. */
char *buf_reserve(struct buf *b, size_t len);
void buf_clear(struct buf *b);
void buf_free(struct buf *b);

#endif
