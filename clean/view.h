/* What is to be shown of a page. */
#ifndef VIEW_H
#define VIEW_H

#include <stdint.h>

#include "pick.h"

struct page;

/* An image to be shown: its dom node, and the innermost box it is in. */
struct view_image {
	int32_t node, box;
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

/* Find the images that belong to what is shown: those in a shown block, and those in a container
 * most of whose words are shown. In the arena. */
void view_find_images(struct view *v, struct arena *a);

#endif
