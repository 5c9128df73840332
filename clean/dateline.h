/* When a document was written, by what the page shows. */
#ifndef DATELINE_H
#define DATELINE_H

#include <stdbool.h>
#include <stdint.h>

struct claims;
struct seen;

/* Add the dates of the elements seen, of the lines around the title's heading (-1: none) and of the
 * page's last lines. language is a BCP 47 tag or NULL. is_product: the page offers one thing, and
 * the lines on it are dated by what is said of that: offers, deliveries, reviews. */
void dateline_read(const struct seen *seen, struct claims *c, int32_t title, const char *language,
		   bool is_product);

#endif
