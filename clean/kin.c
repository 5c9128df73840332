#include "kin.h"

#include "arena.h"
#include "block.h"
#include "fnv.h"

static size_t table_size(size_t n)
{
	size_t size = 64;

	while (size < n * 2)
		size *= 2;
	return size;
}

static size_t kin_slot(const struct page *pg, uint32_t signature)
{
	size_t i = signature * HASH_MIX & (pg->n_kin - 1);

	while (pg->kin[i].n != 0 && pg->kin[i].signature != signature)
		i = (i + 1) & (pg->n_kin - 1);
	return i;
}

static void gather_kin(struct page *pg, struct arena *a)
{
	pg->n_kin = table_size(pg->n_blocks);
	pg->kin = arena_zalloc(a, pg->n_kin, sizeof *pg->kin);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];
		uint32_t signature = pg->boxes[b->box].signature;
		struct kin *k = &pg->kin[kin_slot(pg, signature)];

		k->signature = signature;
		k->n++;
		k->words += b->n_words;
		k->links += b->n_link_words;
	}
}

const struct kin *kin_of(const struct page *pg, const struct block *b)
{
	return &pg->kin[kin_slot(pg, pg->boxes[b->box].signature)];
}

/* Siblings of one parent with the same signature: records of a list, posts of a thread. */
static void count_twins(struct page *pg, struct arena *a)
{
	struct slot {
		uint32_t signature, parent, n;
	} * table;
	size_t mask = table_size(pg->n_boxes) - 1;
	uint32_t *at = arena_alloc(a, (pg->n_boxes + 1) * sizeof *at);

	table = arena_zalloc(a, mask + 1, sizeof *table);
	for (size_t i = 0; i < pg->n_boxes; i++) {
		const struct box *x = &pg->boxes[i];
		uint32_t parent = (uint32_t)(x->parent + 1);
		size_t k = (x->signature ^ parent * FNV_PRIME) * HASH_MIX & mask;

		while (table[k].n != 0 &&
		       (table[k].signature != x->signature || table[k].parent != parent))
			k = (k + 1) & mask;
		table[k].signature = x->signature;
		table[k].parent = parent;
		table[k].n++;
		at[i] = (uint32_t)k;
	}
	for (size_t i = 0; i < pg->n_boxes; i++)
		pg->boxes[i].twins = table[at[i]].n;
}

static void count_repeats(struct page *pg, struct arena *a)
{
	struct slot {
		uint32_t hash, n;
	} * table;
	size_t mask = table_size(pg->n_blocks) - 1;
	uint32_t *at = arena_alloc(a, (pg->n_blocks + 1) * sizeof *at);

	table = arena_zalloc(a, mask + 1, sizeof *table);
	for (size_t i = 0; i < pg->n_blocks; i++) {
		struct block *b = &pg->blocks[i];
		size_t k = b->hash * HASH_MIX & mask;

		while (table[k].n != 0 && table[k].hash != b->hash)
			k = (k + 1) & mask;
		table[k].hash = b->hash;
		b->repeat = (uint16_t)(table[k].n < UINT16_MAX ? table[k].n : UINT16_MAX);
		table[k].n++;
		at[i] = (uint32_t)k;
	}
	for (size_t i = 0; i < pg->n_blocks; i++) {
		uint32_t n = table[at[i]].n;

		pg->blocks[i].same = (uint16_t)(n < UINT16_MAX ? n : UINT16_MAX);
	}
}

void kin_count(struct page *pg, struct arena *a)
{
	gather_kin(pg, a);
	count_twins(pg, a);
	count_repeats(pg, a);
}
