/* UTF-8 that was read as one of nine single-byte encodings, made UTF-8 again. */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include <stddef.h>

struct buf;

/* Undo one layer in each line of s (valid UTF-8) where the evidence is strong enough. Returns the
 * number of characters restored; when it is 0 nothing is added to out. A character that lost bytes
 * on the way comes out as U+FFFD. */
size_t mojibake_undo(const char *s, size_t len, struct buf *out);

#endif
