/* Preformatted text whose lines are elements of their own, as some highlighters write it, in a
 * <pre> or without one. */
#ifndef PRE_H
#define PRE_H

#include <stdbool.h>
#include <stdint.h>

struct dom;

/* Are the block-level elements in a <pre> such as hold lines? False where anything says that the
 * <pre> holds a part of the page: a heading, a paragraph, another <pre>; one may never be closed.
 */
bool pre_is_code(const struct dom *d, int32_t pre);
/* Is the element, inside such a <pre>, one that holds a line or lines of it? */
bool pre_is_line(const struct dom *d, int32_t node);
/* The innermost such element that a node is in, or else its <pre>. */
int32_t pre_line(const struct dom *d, int32_t node);
/* The cell that holds the node as a block does; -1 if what holds it is none. */
int32_t pre_cell(const struct dom *d, int32_t node);
/* Is the element, no <pre>, one whose children are lines of code, a table of which each row is a
 * number and a line, or styled like a <pre>? Returns where the last line ends, or 0. */
int32_t pre_lines_end(const struct dom *d, int32_t node);
/* Does the element hold nothing but numbers of lines? Its class says so, or it is the cell beside
 * a <pre> and counts from 1. */
bool pre_is_number(const struct dom *d, int32_t node);

#endif
