/* Text inside a line that its reader does not see. */
#ifndef HIDE_H
#define HIDE_H

struct arena;
struct dom;

/* Mark as hidden the text nodes that are not shown though text around them is: those of an inline
 * element that is hidden by display, visibility or the hidden attribute and is no longer than a
 * stamp or a label, in a line of which something is seen; and what stands beside a formula's MathML
 * to say the same once more; a formula in TeX, if there is one, is shown in place of its MathML;
 * and the numbers of lines of code. A line that is hidden as a whole keeps its text: whether it is
 * content, the model judges. */
void hide_inline(struct dom *d, struct arena *a);

#endif
