/* The way to a link: what led to it, and what led to that. */
#ifndef CHAIN_H
#define CHAIN_H

#include <stdbool.h>

struct buf;
struct link;

/* The hops from the seed to the link, oldest first, as hopsFromSeed has them. */
void chain_path(const struct link *link, struct buf *out);
/* The page at the start of the redirects that led to the link. */
const struct link *chain_cited(const struct link *link);
/* Of an archive's copy: the dead page for which the archive was asked. */
const struct link *chain_dead_page(const struct link *copy);
/* What led to the link, NULL if it was cited; of an archive's copy it is the page that was cited,
 * not the way there. */
const struct link *chain_led_from(const struct link *link);
/* The last time that URL was asked for on the way to the link, or as it, by redirects and from a
 * dead page to its copy; NULL if it was not. cookie is set if a cookie was set since, so that the
 * answer may be another. */
const struct link *chain_asked(const struct link *link, const char *url, bool *cookie);

#endif
