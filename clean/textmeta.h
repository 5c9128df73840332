/* What a text without markup says about itself. */
#ifndef TEXTMETA_H
#define TEXTMETA_H

struct arena;
struct dom;
struct meta_hints;
struct record;

/* Fill r's url, hostname, title, author and dates from a tree that text_parse made; as meta_read
 * does. */
void textmeta_read(struct record *r, const struct dom *d, const char *url, struct arena *a,
		   struct meta_hints *hints);

#endif
