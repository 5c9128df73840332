/* A signature of a text by which the similarity of two texts is estimated without them. */
#ifndef MINHASH_H
#define MINHASH_H

#include <stddef.h>
#include <stdint.h>

/* FineWeb's 14 bands of 8 meet at a similarity of 0.8 with a probability of 1-(1-0.8^8)^14 = 0.92,
 * 20 bands of 7 with 0.99; the price, more false candidates, is paid by minhash_similarity. */
#define MINHASH_BANDS 20
#define MINHASH_ROWS 7
#define MINHASH_N (MINHASH_BANDS * MINHASH_ROWS)

struct minhash {
	uint64_t bands[MINHASH_BANDS];  /* two texts that share one are candidates */
	unsigned char bytes[MINHASH_N]; /* the lowest byte of each hash */
};

/* Over the 5-grams of words: in lower case, without punctuation; in scripts that set no spaces
 * between words each character is one. A text of fewer words is one gram, one without words is
 * itself. */
void minhash_compute(const char *text, size_t len, struct minhash *m);
/* The estimate of the Jaccard similarity, 0..1, after Li and König 2010 for one byte a hash. */
double minhash_similarity(const unsigned char *a, const unsigned char *b);

#endif
