/* What came of an exchange, in the words of HTTP and for the rules of the crawl. */
#ifndef OUTCOME_H
#define OUTCOME_H

#include <stdbool.h>

struct buf;
struct http_exchange;
struct link;

bool outcome_is_redirect(int status);
/* It has a Memento-Datetime: an archive says what another server said once (RFC 7089). */
bool outcome_is_archived(const struct http_exchange *x);
/* The server says it has too much to do, or says nothing: it is to be left alone for a while. */
bool outcome_is_busy(const struct http_exchange *x);
/* The same URL may do later. */
bool outcome_is_try_later(const struct http_exchange *x);
/* Its server has to do with it; if not, what there is was never asked for. */
bool outcome_is_its_own(const struct http_exchange *x);
/* A word for the failure of a link, as fetch(1) has them; x is NULL if there was no exchange.
 * Static. */
const char *outcome_kind(const struct link *link, const struct http_exchange *x);
/* Why the rules cannot be known from this answer for a robots.txt; NULL if they can, and then they
 * are added to text, which is empty before. Half an answer is none (RFC 9309 section 2.3.1.4),
 * unless as much of it came as need be read. */
const char *outcome_robots(const struct http_exchange *x, struct buf *text);

#endif
