#include "ordinal.h"

#include <stdbool.h>

#include "arena.h"
#include "block.h"
#include "dom.h"
#include "tag.h"
#include "utf8.h"

/* An attribute that is a whole number (HTML 2.3.4.1), to *n. */
static bool read_integer(const struct page *pg, int32_t box, enum attr which, int32_t *n)
{
	size_t len, i = 0, digits;
	const char *s = dom_attr(pg->dom, (size_t)pg->boxes[box].node, which, &len);
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

static bool is_reversed(const struct page *pg, int32_t list)
{
	size_t len;

	return dom_attr(pg->dom, (size_t)pg->boxes[list].node, ATTR_reversed, &len) != NULL;
}

int32_t *ordinals(const struct page *pg, struct arena *a)
{
	/* Of a list, the number of its next item. */
	int32_t *next = arena_zalloc(a, pg->n_boxes, sizeof *next);
	int32_t *own = arena_zalloc(a, pg->n_boxes, sizeof *own);

	for (int32_t k = 0; k < (int32_t)pg->n_boxes; k++) {
		const struct box *x = &pg->boxes[k];

		if (x->parent >= 0 && pg->boxes[x->parent].tag == TAG_ol) {
			int32_t *n = &next[x->parent];

			if (x->tag == TAG_li)
				read_integer(pg, k, ATTR_value, n);
			own[k] = is_reversed(pg, x->parent) ? (*n)-- : (*n)++;
		}
		if (x->tag == TAG_ol && !read_integer(pg, k, ATTR_start, &next[k]))
			next[k] = is_reversed(pg, k) ? (int32_t)x->n_children : 1;
	}
	return own;
}
