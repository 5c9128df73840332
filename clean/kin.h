/* What the boxes and blocks of a page have in common: those of one name, of one parent, of one
 * text.
 */
#ifndef KIN_H
#define KIN_H

struct arena;
struct block;
struct page;

/* Fill in the page's kin, each box's twins, and each block's repeat and same. */
void kin_count(struct page *pg, struct arena *a);
/* The blocks that share b's signature; never NULL for a block of the page. */
const struct kin *kin_of(const struct page *pg, const struct block *b);

#endif
