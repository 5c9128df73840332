#include "pre.h"

#include "dom.h"
#include "tag.h"

bool pre_is_line(const struct dom *d, int32_t node)
{
	switch (d->nodes[node].tag) {
	case TAG_div:
	case TAG_li:
	case TAG_ol:
	case TAG_table:
	case TAG_tbody:
	case TAG_td:
	case TAG_thead:
	case TAG_tr:
	case TAG_ul:
		return !d->nodes[node].hidden;
	default:
		return false;
	}
}

bool pre_is_code(const struct dom *d, int32_t pre)
{
	for (int32_t i = pre + 1; i < d->nodes[pre].end; i++) {
		const struct dom_node *n = &d->nodes[i];

		/* Buttons copy the code; they and what is hidden are blocks, and no lines. */
		if (n->tag != DOM_TEXT && tag_is_block((enum tag)n->tag) && !pre_is_line(d, i) &&
		    !n->hidden && n->tag != TAG_button)
			return false;
	}
	return true;
}

int32_t pre_line(const struct dom *d, int32_t node)
{
	/* The cells of a row share its line. */
	do
		node = dom_holder(d, node);
	while (node > 0 && d->nodes[node].tag == TAG_td);
	return node;
}

int32_t pre_cell(const struct dom *d, int32_t node)
{
	node = dom_holder(d, node);
	return d->nodes[node].tag == TAG_td ? node : -1;
}
