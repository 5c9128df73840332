/* Pages that stand where another page should: a login form, a consent dialog, "not found" sent with
 * status 200. Told by what they are made of, not by their words. */
#ifndef WALL_H
#define WALL_H

#include <stdbool.h>

struct page;

/* Whether the page is such a wall, of whose blocks those marked PICK_CONTENT in as were to be kept.
 * title may be NULL. */
bool wall_is(const struct page *pg, const unsigned char *as, const char *title);

#endif
