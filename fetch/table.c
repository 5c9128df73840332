#include "table.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* FNV-1a, 64 bits. */
static uint64_t hash(const char *s, size_t len)
{
	uint64_t h = 0xCBF29CE484222325;

	for (; len > 0; len--, s++)
		h = (h ^ (unsigned char)*s) * 0x100000001B3;
	return h ^ h >> 32;
}

/* Where the thing with that key is, or the empty slot where it would go. */
static void **place(const struct table *t, const char *key, size_t len)
{
	for (size_t i = hash(key, len);; i++) {
		void **slot = &t->slots[i & (t->cap - 1)];
		const char *other;
		size_t other_len;

		if (*slot == NULL)
			return slot;
		other = t->key(*slot, &other_len);
		if (other_len == len && memcmp(other, key, len) == 0)
			return slot;
	}
}

void *table_find(const struct table *t, const char *key, size_t len)
{
	return t->cap == 0 ? NULL : *place(t, key, len);
}

static void grow(struct table *t)
{
	struct table old = *t;

	t->cap = old.cap == 0 ? 64 : old.cap * 2;
	t->slots = xcalloc(t->cap, sizeof *t->slots);
	for (size_t i = 0; i < old.cap; i++) {
		const char *key;
		size_t len;

		if (old.slots[i] == NULL)
			continue;
		key = t->key(old.slots[i], &len);
		*place(t, key, len) = old.slots[i];
	}
	free(old.slots);
}

void table_add(struct table *t, void *thing)
{
	const char *key;
	size_t len;

	if (t->n >= t->cap / 4 * 3)
		grow(t);
	key = t->key(thing, &len);
	*place(t, key, len) = thing;
	t->n++;
}

void table_free(struct table *t)
{
	free(t->slots);
	t->slots = NULL;
	t->n = t->cap = 0;
}
