/* Text eight bytes at a time: a word holds them with the first in its lowest byte on any machine.
 * A mask has the top bit of a byte set where that byte is a hit. */
#ifndef SWAR_H
#define SWAR_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SWAR_ONES UINT64_C(0x0101010101010101)
#define SWAR_TOPS UINT64_C(0x8080808080808080)

/* The eight bytes at p. */
static inline uint64_t swar_load(const char *p)
{
	uint64_t w;

	memcpy(&w, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	w = __builtin_bswap64(w);
#endif
	return w;
}

/* As swar_load where fewer may be left; zero bytes follow these. p <= end. */
static inline uint64_t swar_load_until(const char *p, const char *end)
{
	uint64_t w = 0;
	size_t i, n = (size_t)(end - p);

	if (n >= 8)
		return swar_load(p);
	for (i = 0; i < n; i++)
		w |= (uint64_t)(unsigned char)p[i] << (8 * i);
	return w;
}

/* The bytes that are zero. */
static inline uint64_t swar_zero(uint64_t w)
{
	return (w - SWAR_ONES) & ~w & SWAR_TOPS;
}

/* The bytes equal to c. */
static inline uint64_t swar_equal(uint64_t w, unsigned char c)
{
	return swar_zero(w ^ SWAR_ONES * c);
}

/* The first n bytes, n <= 8, the others zero. */
static inline uint64_t swar_keep(uint64_t w, size_t n)
{
	return n < 8 ? w & ((UINT64_C(1) << (8 * n)) - 1) : w;
}

/* How many bytes continue a UTF-8 sequence (80..BF). */
static inline size_t swar_tails(uint64_t w)
{
	w = (w & ~(w << 1) & SWAR_TOPS) >> 7;
	return (size_t)(w * SWAR_ONES >> 56);
}

#endif
