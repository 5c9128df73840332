/* What the user names, as lines: URLs, files, standard input, one after the other. */
#ifndef OPERANDS_H
#define OPERANDS_H

#include <stdbool.h>
#include <stddef.h>

struct operands;
struct stat;

/* Called for each line, without its end. is_url: it is a URL as it stands; otherwise it is text
 * that may cite some. Returns the number of URLs. */
typedef size_t operands_line(void *ctx, const char *s, size_t len, bool is_url);

/* One of the operands is that regular file, under whatever name. */
bool operands_include(char *const *operands, size_t n, const struct stat *file);
/* Operands are borrowed; none is the same as "-". */
struct operands *operands_open(char *const *operands, size_t n);
void operands_close(struct operands *in);
/* What to wait for before the next operands_read; negative if it needs no waiting. */
int operands_fd(const struct operands *in);
bool operands_ended(const struct operands *in);
/* Read some, without waiting, and call back for each line. Returns NULL, or the operand that could
 * not be read, and errno, or that has no URL in it, and errno 0; the next call goes on with the one
 * after it. */
const char *operands_read(struct operands *in, operands_line *line, void *ctx);

#endif
