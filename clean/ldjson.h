/* JSON-LD (schema.org vocabulary) in a page's scripts. */
#ifndef LDJSON_H
#define LDJSON_H

struct claims;
struct strip;

/* Add what the page's main entity (its Article, Product, DiscussionForumPosting, WebPage ...) says
 * of itself, and what the WebSite is called. Broken JSON is mended where the mistake is a common
 * one; what stays broken is skipped. url is the page's address, or NULL. */
void ldjson_read(struct claims *c, const struct strip *st, const char *url);

#endif
