/* The document's own title, out of <title>, meta tags, JSON-LD and headings that seldom agree. */
#ifndef TITLE_H
#define TITLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct claims;

/* A heading of the page, or its <title>. */
struct heading {
	int32_t node;
	int level;        /* 1 to 6; 0: <title> */
	bool home;        /* all of it is a link to the first page of a site */
	const char *text; /* len bytes, white space folded, NUL-terminated */
	size_t len;
};

/* What is known when the title is chosen. */
struct title_page {
	const struct claims *claims; /* sorted */
	const struct heading
	    *headings; /* in the order of the page, the <title> first if there is one */
	size_t n_headings;
	const char *const *homes; /* what links to the site's first page show */
	size_t n_homes;
	const char *url, *hostname; /* or NULL */
	bool is_article, is_shop;   /* what the page says it is */
};

/* The title without the site's name, in memory of the claims' arena; NULL if the page has none.
 * *node gets the heading that shows it, or -1. */
const char *title_choose(const struct title_page *page, int32_t *node);
/* The name of the site as the <title> has it and a heading or the address confirms, or NULL. */
const char *title_site(const struct title_page *page);

#endif
