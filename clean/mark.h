/* Marks: what strip puts into the page that the parser reads, and dom finds again in its tree. */
#ifndef MARK_H
#define MARK_H

#include <stddef.h>

struct buf;

/* A text, by its index in strip's table, as a character or three. */
void mark_text(struct buf *b, size_t index);
/* The index that the mark at *p stands for, or -1 when it is none below n_texts; moves past it.
 * *p < end. */
long mark_text_read(const char **p, const char *end, size_t n_texts);

/* A start tag, by its index in strip's table, as a space and the name of an attribute. */
void mark_tag(struct buf *b, size_t index);
/* The index that an attribute's name stands for, or -1 when it is none below n_tags. */
long mark_tag_read(const char *name, size_t n_tags);

#endif
