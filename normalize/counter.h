/* How often each 64-bit hash was seen. Two things with one hash count as the same. */
#ifndef COUNTER_H
#define COUNTER_H

#include <stddef.h>
#include <stdint.h>

struct counter_slot {
	uint64_t key;
	uint32_t round; /* the reset it belongs to */
	uint32_t count;
};

/* Start zeroed. */
struct counter {
	struct counter_slot *slots;
	size_t size; /* a power of two, as much of it as this round uses */
	size_t cap, n;
	uint32_t round;
};

/* Empty it; about expected keys will come. */
void counter_reset(struct counter *t, size_t expected);
/* Count key once more; returns its count. */
uint32_t counter_add(struct counter *t, uint64_t key);
void counter_free(struct counter *t);

/* Odd, with about as many ones as zeros, from the digits of pi. */
#define COUNTER_K UINT64_C(0x243F6A8885A308D3)

/* Eight more bytes into a hash, which counter_mix must end. */
static inline uint64_t counter_step(uint64_t h, uint64_t w)
{
	h = (h ^ w) * COUNTER_K;
	return h ^ h >> 32;
}

/* A hash of bytes: fast, well spread, of this machine's byte order, not safe against an attacker.
 */
uint64_t counter_hash(const void *data, size_t len);
/* One hash of two, in that order. */
uint64_t counter_mix(uint64_t a, uint64_t b);

#endif
