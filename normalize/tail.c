#include "tail.h"

#include <stdlib.h>
#include <string.h>

#include "counter.h"
#include "xalloc.h"

#define SIZE_MIN 1024

/* The slot where the key begins to be looked for. */
static size_t place(const struct tail *t, enum tail_kind kind, uint64_t key)
{
	return (size_t)counter_mix(key, kind) & (t->size - 1);
}

static void put(struct tail *t, const struct tail_entry *e)
{
	size_t i = place(t, tail_kind(e), e->key);

	while (t->slots[i].what != 0)
		i = (i + 1) & (t->size - 1);
	t->slots[i] = *e;
	t->n++;
}

/* The values of a key stay in order if the slots are read from behind an empty one on. */
static void grow(struct tail *t)
{
	const struct tail old = *t;
	size_t i, first = 0;

	t->size = old.size != 0 ? old.size * 2 : SIZE_MIN;
	t->slots = xcalloc(t->size, sizeof *t->slots);
	t->n = 0;
	while (first < old.size && old.slots[first].what != 0)
		first++;
	for (i = 0; i < old.size; i++) {
		const struct tail_entry *e = &old.slots[(first + i) & (old.size - 1)];

		if (e->what != 0)
			put(t, e);
	}
	free(old.slots);
}

static void make_room(struct tail *t)
{
	if ((t->n + 1) * 3 > t->size * 2)
		grow(t);
}

void tail_add(struct tail *t, enum tail_kind kind, uint64_t key, uint64_t value)
{
	const struct tail_entry e = tail_entry(kind, key, value);
	uint64_t values[TAIL_VALUES_MAX];

	make_room(t);
	if (tail_find(t, kind, key, values) < TAIL_VALUES_MAX)
		put(t, &e);
}

uint64_t tail_count(struct tail *t, enum tail_kind kind, uint64_t key, uint64_t value)
{
	size_t i;

	make_room(t);
	for (i = place(t, kind, key); t->slots[i].what != 0; i = (i + 1) & (t->size - 1))
		if (t->slots[i].key == key && tail_kind(&t->slots[i]) == kind)
			break;
	if (t->slots[i].what == 0) {
		t->slots[i] = tail_entry(kind, key, 0);
		t->n++;
	}
	t->slots[i].what += value;
	return tail_value(&t->slots[i]);
}

size_t tail_find(const struct tail *t, enum tail_kind kind, uint64_t key,
		 uint64_t values[TAIL_VALUES_MAX])
{
	size_t i, n = 0;

	if (t->size == 0)
		return 0;
	for (i = place(t, kind, key); t->slots[i].what != 0; i = (i + 1) & (t->size - 1)) {
		if (t->slots[i].key != key || tail_kind(&t->slots[i]) != kind)
			continue;
		values[n++] = tail_value(&t->slots[i]);
		if (n == TAIL_VALUES_MAX)
			break;
	}
	return n;
}

void tail_expect(const struct tail *t, enum tail_kind kind, uint64_t key)
{
	if (t->size != 0)
		__builtin_prefetch(&t->slots[place(t, kind, key)]);
}

static int by_kind_and_key(const void *va, const void *vb)
{
	const struct tail_entry *a = va, *b = vb;

	if (tail_kind(a) != tail_kind(b))
		return tail_kind(a) < tail_kind(b) ? -1 : 1;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->what > b->what) - (a->what < b->what);
}

void tail_sort(struct tail *t)
{
	size_t i, n = 0;

	for (i = 0; i < t->size; i++)
		if (t->slots[i].what != 0)
			t->slots[n++] = t->slots[i];
	if (n != 0)
		qsort(t->slots, n, sizeof *t->slots, by_kind_and_key);
}

void tail_clear(struct tail *t)
{
	free(t->slots);
	*t = (struct tail){0};
}
