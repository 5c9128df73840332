/* Text sixteen bytes at a time, by the vectors of GCC and clang. A comparison gives 0xFF in the
 * bytes where it holds, which a cast back to vec makes a mask of. */
#ifndef VEC_H
#define VEC_H

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define VEC_SIZE 16
typedef unsigned char vec __attribute__((vector_size(VEC_SIZE)));

static inline vec vec_load(const char *p)
{
	vec v;

	memcpy(&v, p, sizeof v);
	return v;
}

/* The halves, with their first bytes lowest on any machine. */
static inline void vec_halves(vec v, uint64_t halves[2])
{
	memcpy(halves, &v, sizeof v);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	halves[0] = __builtin_bswap64(halves[0]);
	halves[1] = __builtin_bswap64(halves[1]);
#endif
}

/* The top bit of each byte, the first byte's in bit 0. */
static inline unsigned vec_bits(vec v)
{
#ifdef __SSE2__
	return (unsigned)_mm_movemask_epi8((__m128i)v);
#else
	unsigned bits = 0, i;

	for (i = 0; i < VEC_SIZE; i++)
		bits |= (unsigned)(v[i] >> 7) << i;
	return bits;
#endif
}

/* Which byte the lowest bit is of. bits is not 0. */
static inline unsigned vec_first(unsigned bits)
{
	return (unsigned)__builtin_ctz(bits);
}

/* How many bits there are. */
static inline unsigned vec_count(unsigned bits)
{
	return (unsigned)__builtin_popcount(bits);
}

#endif
