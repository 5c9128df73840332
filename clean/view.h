/* What is to be shown of a page. */
#ifndef VIEW_H
#define VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pick.h"

struct arena;
struct block;
struct buf;
struct page;

/* No language has a longer name. */
#define VIEW_LANGUAGE_MAX 32

/* An image to be shown: its dom node, and the innermost box it is in. */
struct view_image {
	int32_t node, box;
	bool alone; /* it is in no block */
};

struct view {
	const struct page *pg;
	const unsigned char *as;         /* blocks that are PICK_CONTENT are shown */
	const char *title;               /* put above it, unless it begins with that; or NULL */
	const char *base;                /* what links are relative to, or NULL */
	const struct view_image *images; /* in the order of the page */
	size_t n_images;
	const unsigned char *is_image; /* of each dom node; NULL: no images are shown */
};

/* The images of a view that are in no block, each to be taken once; from 0. */
struct view_queue {
	const struct view *view;
	unsigned char *taken; /* of each image, in the arena */
	size_t next;          /* those before it are taken, or in a block */
};

/* Find the images that belong to what is shown: those in a shown block, and those in a container
 * most of whose words are shown. In the arena. */
void view_find_images(struct view *v, struct arena *a);
void view_queue_init(struct view_queue *q, const struct view *v, struct arena *a);
/* Take the first image that stands from dom node start on and before end, or NULL. */
const struct view_image *view_take_image(struct view_queue *q, int32_t start, int32_t end);
/* The language that preformatted text says it is in, by a class "language-c" or "lang-c", in lower
 * case: 1 to VIEW_LANGUAGE_MAX bytes of a to z, 0 to 9, #, + and -. Returns how many, 0 if it does
 * not say. */
size_t view_language(const struct page *pg, const struct block *b, char out[VIEW_LANGUAGE_MAX]);
/* What lies in the list that an item (a box) is of, and holds it: the item, or what only lays it
 * out. */
int32_t view_item_place(const struct page *pg, int32_t item);
/* Of each dom node: is it an item in which something is shown that is in no item inside it, or a
 * list that such an item is of? images: those count. In the arena. */
const unsigned char *view_own(const struct view *v, bool images, struct arena *a);
/* The first block that is shown, or n_blocks. */
size_t view_first(const struct view *v);
/* A control that a terminal obeys, or a mark that turns the direction of what stands after it: no
 * output for people holds one. */
bool view_is_unseen(uint32_t cp);
/* Add s without what is unseen. */
void view_add_seen(struct buf *out, const char *s, size_t len);

#endif
