/* White space, line ends and the characters that are not seen. */
#ifndef SPACE_H
#define SPACE_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct repairs;

/* If any of them would change something, add s (valid UTF-8) to out with the steps of the set
 * applied and return true: c1 (80..9F read as windows-1252),
 * controls, invisible (zero width, soft hyphens, noncharacters; ZWJ and ZWNJ stay), bidi, and
 * space: every line end becomes \n, every run of spaces one space (or one tab, if it holds one),
 * blank lines at most one at a time, nothing at the ends of lines; the indentation of lines is kept
 * as far as it is not common to all. With lines false line ends become spaces too. A soft hyphen
 * before a line end stays for wrap_join. */
bool space_normalize(const char *s, size_t len, bool lines, unsigned steps, struct buf *out,
		     struct repairs *r);

#endif
