/* What the user names, as lines: URLs, files, standard input, one after the other. */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>

struct input;

/* Operands are borrowed; none is the same as "-". */
struct input *input_open(char *const *operands, size_t n);
void input_close(struct input *in);
/* What to wait for before the next input_read; negative if it needs no waiting. */
int input_fd(const struct input *in);
bool input_ended(const struct input *in);
/* Read some, without waiting, and call back for each line (without its end). Returns NULL, or the
 * operand that could not be read, and errno; the next call goes on with the one after it. */
const char *input_read(struct input *in, void (*line)(void *ctx, const char *s, size_t len),
		       void *ctx);

#endif
