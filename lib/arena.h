/* One record's memory: handed out in order, given back all at once.
 * A record that outgrows the budget is left by longjmp to the point that main set. */
#ifndef ARENA_H
#define ARENA_H

#include <setjmp.h>
#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *chunk; /* the one being filled; older ones behind it */
	char *at, *end;            /* what is left of it */
	size_t used;               /* bytes in all chunks */
	size_t budget;             /* bytes; 0: no limit */
	jmp_buf *full;             /* where to go when the budget is spent; NULL: end the program */
};

/* Memory aligned for any type, uninitialised, valid until the next reset. */
void *arena_alloc(struct arena *a, size_t size);
/* The same, zeroed. */
void *arena_zalloc(struct arena *a, size_t n, size_t size);
/* A NUL-terminated copy. */
char *arena_strndup(struct arena *a, const char *s, size_t len);
/* Grow an array by doubling: returns memory of at least (n + 1) * size holding the first n
 * elements. *cap counts elements; start with NULL and 0. */
void *arena_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size);
/* Forget everything; the largest chunk is kept for the next record. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

#endif
