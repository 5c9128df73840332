#include "counter.h"

#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* From the digits of pi, as COUNTER_K. */
#define K2 UINT64_C(0x13198A2E03707345)

uint64_t counter_mix(uint64_t a, uint64_t b)
{
	uint64_t h = (a ^ (b * K2)) * COUNTER_K;

	h ^= h >> 32;
	h *= K2 | 1;
	return h ^ h >> 29;
}

static uint64_t read8(const char *p)
{
	uint64_t v;

	memcpy(&v, p, 8);
	return v;
}

static uint64_t read4(const char *p)
{
	uint32_t v;

	memcpy(&v, p, 4);
	return v;
}

uint64_t counter_hash(const void *data, size_t len)
{
	const char *p = data;
	uint64_t h = len * K2, lanes[4];
	size_t i;

	if (len >= 64) {
		/* Four at a time, so that no multiplication waits for the one before it. */
		for (i = 0; i < 4; i++)
			lanes[i] = h + i;
		for (; len > 32; p += 32, len -= 32)
			for (i = 0; i < 4; i++)
				lanes[i] = counter_step(lanes[i], read8(p + 8 * i));
		for (i = 0; i < 4; i++)
			h = counter_mix(h, lanes[i]);
	}
	for (; len > 8; p += 8, len -= 8)
		h = counter_step(h, read8(p));
	/* Up to eight bytes are left; the two reads overlap as they must. */
	if (len >= 4)
		return counter_mix(h, read4(p) << 32 | read4(p + len - 4));
	if (len == 0)
		return counter_mix(h, 0);
	return counter_mix(h, (uint64_t)(unsigned char)p[0] << 16 |
				  (uint64_t)(unsigned char)p[len / 2] << 8 |
				  (unsigned char)p[len - 1]);
}

void counter_reset(struct counter *t, size_t expected)
{
	size_t size = 64;

	while (size < expected * 2)
		size *= 2;
	if (size > t->cap) {
		free(t->slots);
		t->slots = xcalloc(size, sizeof *t->slots);
		t->cap = size;
		t->round = 0;
	}
	if (++t->round == 0) {
		memset(t->slots, 0, t->cap * sizeof *t->slots);
		t->round = 1;
	}
	t->size = size;
	t->n = 0;
}

static struct counter_slot *find(const struct counter *t, uint64_t key)
{
	size_t i = (size_t)(key ^ key >> 32) & (t->size - 1);

	while (t->slots[i].round == t->round && t->slots[i].key != key)
		i = (i + 1) & (t->size - 1);
	return &t->slots[i];
}

static void grow(struct counter *t)
{
	struct counter old = *t;
	struct counter_slot *s;
	size_t i;

	t->cap = t->size = old.size * 2;
	t->slots = xcalloc(t->cap, sizeof *t->slots);
	t->round = 1;
	for (i = 0; i < old.size; i++)
		if (old.slots[i].round == old.round) {
			s = find(t, old.slots[i].key);
			*s = old.slots[i];
			s->round = 1;
		}
	free(old.slots);
}

uint32_t counter_add(struct counter *t, uint64_t key)
{
	struct counter_slot *s;

	if (t->n * 4 >= t->size * 3)
		grow(t);
	s = find(t, key);
	if (s->round != t->round) {
		*s = (struct counter_slot){.key = key, .round = t->round};
		t->n++;
	}
	return ++s->count;
}

void counter_free(struct counter *t)
{
	free(t->slots);
	*t = (struct counter){0};
}
