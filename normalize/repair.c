#include "repair.h"

#include "steps.h"

bool repair_text(const char *s, size_t len, unsigned steps, struct buf *out, struct repairs *r)
{
	(void)s, (void)len, (void)steps, (void)out, (void)r;
	return false;
}
