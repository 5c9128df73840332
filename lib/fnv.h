/* Hashes. FNV-1a, 32 bits: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
#ifndef FNV_H
#define FNV_H

#include <stddef.h>
#include <stdint.h>

#define FNV_START 2166136261u
#define FNV_PRIME 16777619u
/* 2^32 / golden ratio: what a hash is multiplied by before its low bits choose a slot (Knuth, The
 * Art of Computer Programming 3, 6.4). */
#define HASH_MIX 2654435769u

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
