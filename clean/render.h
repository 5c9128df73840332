/* The picked blocks as text. */
#ifndef RENDER_H
#define RENDER_H

#include <stddef.h>

#include "pick.h"

struct arena;
struct page;

/* The text of the blocks that are what, one a line; blocks of preformatted text keep their lines,
 * and a row of a table is one line, its cells set apart by " | ". In the arena; "" when there are
 * none. */
const char *render_text(const struct page *pg, const unsigned char *as, enum pick_as what,
			struct arena *a);
/* 64-bit simhash of the words in text as 16 hexadecimal digits (Charikar 2002), in the arena. */
const char *render_fingerprint(const struct page *pg, const unsigned char *as, struct arena *a);

#endif
