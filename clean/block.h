/* Text blocks: the runs of inline text between block-level tags, and where they stand in the page.
 * What can be kept or dropped is a block; everything the model knows is a feature of a block.
 * After: Kohlschuetter, Fankhauser, Nejdl, Boilerplate Detection using Shallow Text Features
 * (2010), with the containers of the page added. */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tag.h"

struct arena;
struct dom;

enum block_flag {
	BLOCK_HIDDEN = 1 << 0,   /* inside an element the page hides */
	BLOCK_NOSCRIPT = 1 << 1, /* inside <noscript> */
	BLOCK_TEMPLATE = 1 << 2, /* inside <template> */
	BLOCK_PRE = 1 << 3,      /* white space kept as written */
	BLOCK_CONTROL = 1 << 4,  /* button, option, label, legend */
	BLOCK_BR = 1 << 5,       /* split from the block before by <br><br> */
	BLOCK_DATA = 1 << 6      /* from the page's JSON, not its tree */
};

/* A word is a maximal run of letters, digits and marks; where words are not spaced (Han, kana) each
 * character is one. Counts are of the block's own text. */
struct block {
	const char *text; /* UTF-8, white space folded but for BLOCK_PRE; a single <br> is '\n' */
	uint32_t len;
	int32_t box;         /* the block-level element that holds it: an index into boxes */
	int32_t first, last; /* dom nodes of its first and last text */
	uint32_t word0;      /* its words are page->words[word0] and the n_words - 1 after it */
	uint32_t n_words, n_link_words, n_chars, n_link_chars;
	uint32_t n_digits, n_upper, n_punct, n_commas, n_stops; /* n_stops: ends of sentences */
	uint32_t n_bold_words, n_links;
	uint32_t hash; /* of the words; equal texts have equal hashes */
	/* Class and id tokens of the inline elements around its first text: page->tokens[token0]...
	 */
	uint32_t token0, n_tokens;
	uint16_t repeat; /* how many blocks of the same words come before it */
	uint16_t same;   /* how many blocks have the same words, itself among them */
	uint8_t flags;   /* enum block_flag */
};

/* A block-level element, with the sums over all blocks inside it. */
struct box {
	int32_t node;                    /* in the dom */
	int32_t parent;                  /* -1 for the root */
	uint32_t b0, b1;                 /* its blocks are [b0, b1) */
	uint32_t words, good, links;     /* words; of them in good blocks; of them in links */
	uint32_t depth, n_children, nth; /* nth child box of its parent, from 0 */
	uint32_t twins;                  /* siblings with the same element and class */
	uint32_t signature;        /* hash of element and first class here and up to the root */
	uint32_t token0, n_tokens; /* its class and id tokens: page->tokens[token0]... */
	int32_t like; /* a box before it with the same tokens in the same place, or -1 */
	uint8_t tag;
	uint8_t kind; /* enum box_kind, by its own tokens */
};

/* What class and id say of a box in the words that themes and engines share. */
enum box_kind { BOX_COMMENTS = 1, BOX_REVIEWS = 2, BOX_CONSENT = 4, BOX_ERROR = 8 };

/* Blocks of one signature. */
struct kin {
	uint32_t signature, n, words, links;
};

struct page {
	const struct dom *dom;
	struct block *blocks;
	struct box *boxes; /* in document order; box 0 holds everything */
	uint32_t *words;   /* hash of each word, lower-cased, in document order */
	uint32_t *tokens;  /* hash of each class and id token */
	size_t n_blocks, n_boxes, n_words, n_tokens;
	uint32_t good, links; /* words in good blocks, in links */
	size_t bytes;         /* of the page as it came */
	struct kin *kin;      /* a hash table of n_kin (a power of two) slots */
	size_t n_kin;
};

/* A block is good when it reads like prose: this many words and fewer than this share in links. */
#define BLOCK_GOOD_WORDS 12
#define BLOCK_GOOD_LINKS 0.4

bool block_is_good(const struct block *b);
/* Make the blocks and boxes of a tree; all in the arena. */
void block_build(struct page *pg, const struct dom *d, size_t bytes, struct arena *a);
/* The innermost box from box upwards that is a t, or -1. */
int32_t block_nearest(const struct page *pg, int32_t box, enum tag t);

#endif
