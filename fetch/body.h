/* What the body of a response says. */
#ifndef BODY_H
#define BODY_H

#include <stddef.h>

#include "coding.h"

struct buf;
struct http_exchange;

/* Add the body without its content codings to out, at most max bytes of it; as coding_decode. */
enum coding_error body_decode(const struct http_exchange *x, size_t max, struct buf *out);

#endif
