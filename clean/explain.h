/* A page that shows what was made of a document, and why. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

struct arena;
struct buf;
struct extraction;

/* Add one whole HTML page, which needs no other file and may fetch none: every block of the
 * document in order, what became of it, its probability, the features that made it likely or
 * unlikely, and where title, author and date were seen. */
void explain_document(const struct extraction *x, struct arena *a, struct buf *out);

#endif
