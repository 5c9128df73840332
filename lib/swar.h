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

/* The same where fewer may be left; zero bytes follow these. p <= end. */
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

/* The bytes below n, which is at most 0x80; as those below, exact up to the first hit, behind which
 * there may be false ones. */
static inline uint64_t swar_below(uint64_t w, unsigned char n)
{
	return (w - SWAR_ONES * n) & ~w & SWAR_TOPS;
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

/* The bytes of p[0..64) below n, at most 0x80, a bit each and exact, the first in bit 0. */
static inline uint64_t swar_below_64(const char *p, unsigned char n)
{
	uint64_t bits = 0, w;
	int i;

	for (i = 0; i < 64; i += 8) {
		w = swar_load(p + i);
		w = ~(((w & ~SWAR_TOPS) + SWAR_ONES * (0x80U - n)) | w) & SWAR_TOPS;
		/* Gathers the top bits of the bytes in the highest byte. */
		bits |= ((w >> 7) * UINT64_C(0x0102040810204080) >> 56) << i;
	}
	return bits;
}

/* Which byte the first hit is in. mask is not 0. */
static inline size_t swar_first(uint64_t mask)
{
	return (size_t)__builtin_ctzll(mask) / 8;
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
