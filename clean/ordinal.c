#include "ordinal.h"

#include "arena.h"
#include "block.h"
#include "dom.h"
#include "tag.h"
#include "utf8.h"
#include "view.h"

bool ordinal_read(const struct dom *d, int32_t node, enum attr which, int32_t *n)
{
	size_t len, i = 0, digits;
	const char *s = dom_attr(d, (size_t)node, which, &len);
	int32_t sum = 0;
	bool negative;

	if (s == NULL)
		return false;
	while (i < len && utf8_is_ascii_space(s[i]))
		i++;
	negative = i < len && s[i] == '-';
	i += negative || (i < len && s[i] == '+');
	for (digits = i; i < len && s[i] >= '0' && s[i] <= '9'; i++) {
		if (i - digits == 9)
			return false;
		sum = sum * 10 + (s[i] - '0');
	}
	if (i == digits)
		return false;
	*n = negative ? -sum : sum;
	return true;
}

/* The ordered list that a box is an item of, or -1. */
static int32_t list_of(const struct page *pg, int32_t box)
{
	int32_t list;

	if (pg->boxes[box].tag != TAG_li)
		return -1;
	list = pg->boxes[view_item_place(pg, box)].parent;
	return list >= 0 && pg->boxes[list].tag == TAG_ol ? list : -1;
}

static bool is_reversed(const struct page *pg, int32_t list)
{
	size_t len;

	return dom_attr(pg->dom, (size_t)pg->boxes[list].node, ATTR_reversed, &len) != NULL;
}

int32_t *ordinals(const struct page *pg, struct arena *a)
{
	/* Of a list, how many items it has, and then the number of the next one. */
	int32_t *next = arena_zalloc(a, pg->n_boxes, sizeof *next);
	int32_t *own = arena_zalloc(a, pg->dom->n + 1, sizeof *own);

	for (int32_t k = 0; k < (int32_t)pg->n_boxes; k++) {
		int32_t list = list_of(pg, k);

		if (list >= 0)
			next[list]++;
	}
	for (int32_t k = 0; k < (int32_t)pg->n_boxes; k++) {
		int32_t list = list_of(pg, k), node = pg->boxes[k].node;

		if (list >= 0) {
			ordinal_read(pg->dom, node, ATTR_value, &next[list]);
			own[node] = is_reversed(pg, list) ? next[list]-- : next[list]++;
		}
		if (pg->boxes[k].tag == TAG_ol &&
		    !ordinal_read(pg->dom, node, ATTR_start, &next[k]) && !is_reversed(pg, k))
			next[k] = 1;
	}
	return own;
}
