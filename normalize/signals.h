/* Numbers that published corpora were filtered by, computed and never acted upon. */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "grams.h"

struct buf;

/* Words stand between white space, and each character of Chinese and Japanese is one. Lines are
 * those that are not empty; paragraphs stand between empty lines. Shares are 0..1. */
struct signals {
	size_t words, lines;
	/* Gopher, quality: Rae et al. 2021, appendix A.1.1 */
	double mean_word_length;
	double hash_per_word, ellipsis_per_word;
	double bullet_lines, ellipsis_lines; /* shares of lines */
	double alphabetic_words;             /* share of words with a letter */
	size_t stop_words;                   /* of the eight, how many occur */
	/* Gopher, repetition: ibid., table A1 */
	double duplicate_lines, duplicate_line_chars;
	double duplicate_paragraphs, duplicate_paragraph_chars;
	double top_gram_chars[GRAMS_TOP_MAX - GRAMS_TOP_MIN +
			      1]; /* of the most frequent 2-, 3- and 4-gram, if it occurs twice */
	double duplicate_gram_chars[GRAMS_MAX - GRAMS_MIN + 1]; /* 5- to 10-grams */
	/* C4: Raffel et al. 2020, section 2.2 */
	double kept_lines;     /* share that ends in punctuation, has three words, none of more
				  than 1,000 characters, and no policy or JavaScript notice */
	size_t kept_sentences; /* in them */
	bool curly_bracket, lorem_ipsum;
	/* FineWeb: Penedo et al. 2024, section 3.5 */
	double punctuated_lines, short_lines;
	double duplicate_chars; /* as duplicate_line_chars, of all but line ends */
	double newlines_per_word;
	/* Whether the text passes all rules of each */
	bool gopher_quality, gopher_repetition, c4, fineweb;
};

struct signals_scratch;

struct signals_scratch *signals_scratch_new(void);
void signals_scratch_free(struct signals_scratch *s);
/* text is UTF-8; time is linear in len. */
void signals_compute(const char *text, size_t len, struct signals_scratch *scratch,
		     struct signals *out);
/* Add them as a JSON object. */
void signals_put(const struct signals *s, struct buf *out);

#endif
