/* What was learned since the index on disk was last brought up to date: keys and the values of
 * each, in memory. An index that takes keys one by one, in no order, has a page to write for each
 * of them as soon as it is large; one that takes millions in order has not. */
#ifndef TAIL_H
#define TAIL_H

#include <stddef.h>
#include <stdint.h>

enum tail_kind { TAIL_EXACT = 1, TAIL_BAND, TAIL_PARAGRAPH };

/* 16 bytes, as they are also kept on disk: of this machine's byte order. */
struct tail_entry {
	uint64_t key;
	uint64_t what; /* kind and value, below; 0: none */
};

/* Start zeroed, free at the end. */
struct tail {
	struct tail_entry *slots;
	size_t size, n;
};

/* Values are below this. */
#define TAIL_VALUE_MAX (UINT64_C(1) << 60)

static inline struct tail_entry tail_entry(enum tail_kind kind, uint64_t key, uint64_t value)
{
	return (struct tail_entry){key, (uint64_t)kind << 60 | value};
}

static inline enum tail_kind tail_kind(const struct tail_entry *e)
{
	return (enum tail_kind)(e->what >> 60);
}

static inline uint64_t tail_value(const struct tail_entry *e)
{
	return e->what & (TAIL_VALUE_MAX - 1);
}

/* No more values of a key are kept than this: what more texts share is no evidence. */
#define TAIL_VALUES_MAX 32

/* Add a value of the key. */
void tail_add(struct tail *t, enum tail_kind kind, uint64_t key, uint64_t value);
/* Add to the one value that the key has, 0 so far if it has none; returns the sum. */
uint64_t tail_count(struct tail *t, enum tail_kind kind, uint64_t key, uint64_t value);
/* The values of the key, in the order in which they were added; returns how many. */
size_t tail_find(const struct tail *t, enum tail_kind kind, uint64_t key,
		 uint64_t values[TAIL_VALUES_MAX]);
/* The key will be asked for soon: fetch its place from memory. */
void tail_expect(const struct tail *t, enum tail_kind kind, uint64_t key);
/* All entries by kind, key and value: slots[0..n). Nothing may be asked after that but to clear. */
void tail_sort(struct tail *t);
/* Empty it, and give its memory back. */
void tail_clear(struct tail *t);

#endif
