#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* Small enough that a short page costs little, large enough that few pages need a second. */
#define CHUNK_MIN ((size_t)256 << 10)
/* A kept chunk larger than this would hold one huge page's memory for ever. */
#define CHUNK_KEEP ((size_t)16 << 20)

struct arena_chunk {
	struct arena_chunk *older;
	size_t size;
	_Alignas(max_align_t) char data[];
};

static void refill(struct arena *a, size_t size)
{
	size_t want = a->chunk != NULL ? a->chunk->size * 2 : CHUNK_MIN;
	struct arena_chunk *c;

	if (want > CHUNK_KEEP)
		want = CHUNK_KEEP;
	if (want < size)
		want = size;
	if (a->budget != 0 && a->used + want > a->budget) {
		want = size;
		if (size > a->budget || a->used > a->budget - size) {
			if (a->full != NULL)
				longjmp(*a->full, 1);
			fputs("out of memory\n", stderr);
			_Exit(2);
		}
	}
	c = xmalloc(sizeof *c + want);
	c->older = a->chunk;
	c->size = want;
	a->chunk = c;
	a->used += want;
	a->at = c->data;
	a->end = c->data + want;
}

static size_t round_up(size_t size)
{
	const size_t align = _Alignof(max_align_t) - 1;

	return ((size < SIZE_MAX / 2 ? size : SIZE_MAX / 2) + align) & ~align;
}

void *arena_alloc(struct arena *a, size_t size)
{
	void *p;

	size = round_up(size != 0 ? size : 1);
	if ((size_t)(a->end - a->at) < size)
		refill(a, size);
	p = a->at;
	a->at += size;
	return p;
}

void *arena_zalloc(struct arena *a, size_t n, size_t size)
{
	size_t total = size != 0 && n > SIZE_MAX / 2 / size ? SIZE_MAX / 2 : n * size;

	return memset(arena_alloc(a, total), 0, total);
}

char *arena_strndup(struct arena *a, const char *s, size_t len)
{
	char *p = arena_alloc(a, len + 1);

	if (len != 0)
		memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

void *arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size)
{
	void *p;

	if (n < *cap)
		return old;
	*cap = *cap != 0 ? *cap * 2 : 16;
	/* What was handed out last can grow where it is. */
	if (n != 0 && (char *)old + round_up(n * size) == a->at &&
	    (size_t)(a->end - (char *)old) >= round_up(*cap * size)) {
		a->at = (char *)old + round_up(*cap * size);
		return old;
	}
	p = arena_alloc(a, *cap * size);
	if (n != 0)
		memcpy(p, old, n * size);
	return p;
}

void arena_reset(struct arena *a)
{
	struct arena_chunk *keep = NULL, *older;

	for (; a->chunk != NULL; a->chunk = older) {
		older = a->chunk->older;
		if (a->chunk->size <= CHUNK_KEEP && (keep == NULL || a->chunk->size > keep->size)) {
			free(keep);
			keep = a->chunk;
		} else {
			free(a->chunk);
		}
	}
	a->chunk = keep;
	a->used = keep != NULL ? keep->size : 0;
	a->at = a->end = NULL;
	if (keep != NULL) {
		keep->older = NULL;
		a->at = keep->data;
		a->end = keep->data + keep->size;
	}
}

void arena_free(struct arena *a)
{
	struct arena_chunk *older;

	for (; a->chunk != NULL; a->chunk = older) {
		older = a->chunk->older;
		free(a->chunk);
	}
	a->at = a->end = NULL;
	a->used = 0;
}
