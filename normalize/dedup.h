/* What the corpus already holds: whole texts, exactly or nearly, and paragraphs of a site.
 * State in SQLite, so that memory does not grow with the corpus. */
#ifndef DEDUP_H
#define DEDUP_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct dedup;

enum dedup_mode { DEDUP_NONE, DEDUP_EXACT, DEDUP_NEAR };

/* The state in a file that is made if need be, or in a temporary one for NULL. NULL and a reason in
 * why (whysize bytes) on failure. */
struct dedup *dedup_open(const char *path, char *why, size_t whysize);
/* Whether the text is in the corpus: 1 and the name it was put in under, added to of; 0 if it is
 * not; -1 if the state cannot be read or written. dedup_remember() puts it in under name, which
 * must live until then (NULL: its number among the texts in it, as "#17"). Near: MinHash over word
 * 5-grams (Broder 1997); texts of a Jaccard similarity of 0.8 are found with a probability of 0.97,
 * of 0.5 with less than 0.001. */
int dedup_text(struct dedup *d, const char *text, size_t len, enum dedup_mode mode,
	       const char *name, struct buf *of);
/* How many paragraphs of the text DEDUP_PAGES earlier pages of the site had is added to *dropped;
 * if it had any, the text without them is added to out. 0, or -1 as above. */
int dedup_paragraphs(struct dedup *d, const char *site, const char *text, size_t len,
		     struct buf *out, size_t *dropped);
#define DEDUP_PAGES 2
/* What the last two told of one document is part of the corpus: it will be written. 0 or -1. */
int dedup_remember(struct dedup *d);
/* Or it is not, and will not be. One of both before the next document. */
void dedup_forget(struct dedup *d);
/* Make what is remembered last, kill -9 or not. Call it when the output that depends on it is out:
 * what is lost then is at worst seen as new again. 0 or -1. */
int dedup_commit(struct dedup *d);
/* The last failure in words, until the next call. */
const char *dedup_error(struct dedup *d);
void dedup_close(struct dedup *d);

#endif
