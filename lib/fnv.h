/* FNV-1a, 32 bits: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
#ifndef FNV_H
#define FNV_H

#include <stddef.h>
#include <stdint.h>

#define FNV_START 2166136261u
#define FNV_PRIME 16777619u

/* A hash, FNV_START at first, with one thing more in it. */
static inline uint32_t fnv_add(uint32_t hash, uint32_t value)
{
	return (hash ^ value) * FNV_PRIME;
}

static inline uint32_t fnv_bytes(uint32_t hash, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		hash = fnv_add(hash, (unsigned char)s[i]);
	return hash;
}

#endif
