/* What the shape of a page's address tells of the page: an article's has its title's words, a
 * list's is short. */
#ifndef ADDRESS_H
#define ADDRESS_H

struct address {
	float depth;  /* segments of the path */
	float words;  /* of its longest segment, as '-', '_' and '+' part them */
	float digits; /* in the path */
	float query;  /* 1 if it has a query */
};

/* url may be NULL. -1 each where there is no http(s) address, or one under .invalid (RFC 2606). */
struct address address_read(const char *url);

#endif
