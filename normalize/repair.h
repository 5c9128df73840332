/* Text that was damaged on its way: entities and terminal escapes left in it, UTF-8 that was read
 * as something else. */
#ifndef REPAIR_H
#define REPAIR_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct repairs;

/* Apply the steps entities, terminal and mojibake of the set to s (valid UTF-8). Returns false and
 * adds nothing to out when there is nothing to repair. */
bool repair_text(const char *s, size_t len, unsigned steps, struct buf *out, struct repairs *r);

#endif
