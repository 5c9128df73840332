/* Element and attribute names as small numbers. */
#ifndef TAG_H
#define TAG_H

#include <stdbool.h>
#include <stddef.h>

enum tag {
	TAG_other, /* an element clean does not know, custom elements among them */
#define TAG(name, kind) TAG_##name,
#include "tags.def"
#undef TAG
	TAG_N
};

enum tag_kind { TAG_INLINE, TAG_BLOCK, TAG_CLOSES_P, TAG_FORMAT, TAG_VOID, TAG_RAW, TAG_HEAD };

enum attr {
	ATTR_other,
#define ATTR(ident, name) ATTR_##ident,
#include "attrs.def"
#undef ATTR
	ATTR_N
};

/* Names are compared without regard to ASCII case. */
enum tag tag_find(const char *name, size_t len);
enum attr attr_find(const char *name, size_t len);
const char *tag_name(enum tag t); /* "" for TAG_other */
enum tag_kind tag_kind(enum tag t);
/* true for elements that start and end a line of text. */
bool tag_is_block(enum tag t);
/* 1 to 6 for h1 to h6, else 0. */
int tag_heading(enum tag t);

#endif
