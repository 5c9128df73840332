/* The page's tree as one flat array in document order: a node's subtree is [i, nodes[i].end). */
#ifndef DOM_H
#define DOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tag.h"

struct arena;
struct strip;

#define DOM_TEXT TAG_N /* the tag of a text node */

struct dom_node {
	uint8_t tag;    /* enum tag, or DOM_TEXT */
	bool hidden;    /* an element: it says so itself; a text: see hide.h */
	uint16_t depth; /* html is 0 */
	int32_t parent; /* -1 for the root */
	int32_t end;    /* one past the last node of the subtree */
	int32_t ref;    /* a text: its index in strip->texts; an element: in strip->tags, or -1 */
};

struct dom {
	struct dom_node *nodes; /* in the arena */
	size_t n;
	const struct strip *strip; /* borrowed: what the references point to */
};

/* Parse what strip_html left. The parser's own tree lies in the arena too and is never freed node
 * by node. */
void dom_parse(struct dom *d, const struct strip *st, struct arena *a);
/* An attribute's value (len bytes, no NUL after them), or NULL. */
const char *dom_attr(const struct dom *d, size_t node, enum attr which, size_t *len);
/* true if the attribute is there and equal to value without regard to ASCII case. */
bool dom_attr_is(const struct dom *d, size_t node, enum attr which, const char *value);
/* true if value is one of the words that the attribute is a list of, as rel and class are. */
bool dom_attr_has(const struct dom *d, size_t node, enum attr which, const char *value);
/* The same of any of n values. */
bool dom_attr_has_any(const struct dom *d, size_t node, enum attr which, const char *const *values,
		      size_t n);
/* The innermost block-level element that a node is in, or the root. */
int32_t dom_holder(const struct dom *d, int32_t node);
/* The name of an element as the page wrote it (len bytes), also of one that clean does not know. */
const char *dom_name(const struct dom *d, size_t node, size_t *len);

struct buf;
/* Add the text of a subtree that is not hidden inside a line, white space folded to single spaces,
 * without leading or trailing. */
void dom_text(const struct dom *d, size_t node, struct buf *out);

#endif
