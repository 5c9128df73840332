/* How much of a block's wording the page's prose shares: what is on the page's subject uses its
 * words. */
#ifndef TOPIC_H
#define TOPIC_H

struct arena;
struct page;

/* Shares, 0..1, of the block's words that stand in good blocks other than it. */
struct topic {
	float all;
	float rare; /* of those of its words that are rare in this page */
};

/* One for each block of the page, all 0 in a text of more than a million words; in the arena. */
const struct topic *topic_build(const struct page *pg, struct arena *a);

#endif
