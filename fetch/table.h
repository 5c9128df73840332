/* A hash table of things that hold their own key. */
#ifndef TABLE_H
#define TABLE_H

#include <stddef.h>

/* The key of a thing; it must not change while the thing is in the table. */
typedef const char *table_key(const void *thing, size_t *len);

struct table {
	table_key *key;
	void **slots; /* cap of them, a power of two or 0; NULL where empty */
	size_t n, cap;
};

/* The thing with that key, or NULL. */
void *table_find(const struct table *t, const char *key, size_t len);
/* Add a thing whose key is not in the table yet; the table does not own it. */
void table_add(struct table *t, void *thing);
void table_free(struct table *t);

#endif
