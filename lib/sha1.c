#include "sha1.h"

#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

static uint32_t rotate(uint32_t x, int n)
{
	return x << n | x >> (32 - n);
}

static uint32_t word(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

struct rounds {
	uint32_t a, b, c, d, e;
};

static inline void turn(struct rounds *r, uint32_t f, uint32_t k, uint32_t w)
{
	uint32_t t = rotate(r->a, 5) + f + r->e + k + w;

	r->e = r->d;
	r->d = r->c;
	r->c = rotate(r->b, 30);
	r->b = r->a;
	r->a = t;
}

static void blocks_portable(uint32_t h[5], const unsigned char *p, size_t n)
{
	for (; n > 0; n--, p += 64) {
		struct rounds r = {h[0], h[1], h[2], h[3], h[4]};
		uint32_t w[80];
		int i;

		for (i = 0; i < 16; i++)
			w[i] = word(p + 4 * i);
		for (; i < 80; i++)
			w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
		for (i = 0; i < 20; i++)
			turn(&r, r.d ^ (r.b & (r.c ^ r.d)), 0x5A827999, w[i]);
		for (; i < 40; i++)
			turn(&r, r.b ^ r.c ^ r.d, 0x6ED9EBA1, w[i]);
		for (; i < 60; i++)
			turn(&r, (r.b & r.c) | (r.d & (r.b | r.c)), 0x8F1BBCDC, w[i]);
		for (; i < 80; i++)
			turn(&r, r.b ^ r.c ^ r.d, 0xCA62C1D6, w[i]);
		h[0] += r.a;
		h[1] += r.b;
		h[2] += r.c;
		h[3] += r.d;
		h[4] += r.e;
	}
}

#if defined(__x86_64__)
/* Every page is digested twice; the processor's SHA instructions do it in a fourth of the time.
 * Four rounds an instruction; w holds the last sixteen words of the message schedule. */
#define ROUNDS(i, k)                                                                        \
	do {                                                                                \
		__m128i old = abcd;                                                         \
		if ((i) >= 4)                                                               \
			w[(i) % 4] = _mm_sha1msg2_epu32(                                    \
			    _mm_xor_si128(_mm_sha1msg1_epu32(w[(i) % 4], w[((i) + 1) % 4]), \
					  w[((i) + 2) % 4]),                                \
			    w[((i) + 3) % 4]);                                              \
		e = (i) == 0 ? _mm_add_epi32(e, w[0]) : _mm_sha1nexte_epu32(e, w[(i) % 4]); \
		abcd = _mm_sha1rnds4_epu32(abcd, e, k);                                     \
		e = old;                                                                    \
	} while (0)

__attribute__((target("sha,sse4.1,ssse3"))) static void
blocks_sha_ni(uint32_t h[5], const unsigned char *p, size_t n)
{
	const __m128i swap = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
	__m128i abcd = _mm_set_epi32((int)h[0], (int)h[1], (int)h[2], (int)h[3]);
	__m128i e = _mm_set_epi32((int)h[4], 0, 0, 0);

	for (; n > 0; n--, p += 64) {
		__m128i abcd0 = abcd, e0 = e, w[4];

		for (int i = 0; i < 4; i++)
			w[i] = _mm_shuffle_epi8(
			    _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), swap);
		ROUNDS(0, 0);
		ROUNDS(1, 0);
		ROUNDS(2, 0);
		ROUNDS(3, 0);
		ROUNDS(4, 0);
		ROUNDS(5, 1);
		ROUNDS(6, 1);
		ROUNDS(7, 1);
		ROUNDS(8, 1);
		ROUNDS(9, 1);
		ROUNDS(10, 2);
		ROUNDS(11, 2);
		ROUNDS(12, 2);
		ROUNDS(13, 2);
		ROUNDS(14, 2);
		ROUNDS(15, 3);
		ROUNDS(16, 3);
		ROUNDS(17, 3);
		ROUNDS(18, 3);
		ROUNDS(19, 3);
		e = _mm_sha1nexte_epu32(e, e0);
		abcd = _mm_add_epi32(abcd, abcd0);
	}
	h[0] = (uint32_t)_mm_extract_epi32(abcd, 3);
	h[1] = (uint32_t)_mm_extract_epi32(abcd, 2);
	h[2] = (uint32_t)_mm_extract_epi32(abcd, 1);
	h[3] = (uint32_t)_mm_extract_epi32(abcd, 0);
	h[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

enum sha1_means sha1_best(void)
{
	unsigned a, b, c, d;

	if (__get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29) != 0 &&
	    __get_cpuid(1, &a, &b, &c, &d) && (c & 1u << 19) != 0)
		return SHA1_NI;
	return SHA1_PORTABLE;
}

static void blocks(struct sha1 *s, const unsigned char *p, size_t n)
{
	if (s->means == SHA1_NI)
		blocks_sha_ni(s->h, p, n);
	else
		blocks_portable(s->h, p, n);
}
#else
enum sha1_means sha1_best(void)
{
	return SHA1_PORTABLE;
}

static void blocks(struct sha1 *s, const unsigned char *p, size_t n)
{
	blocks_portable(s->h, p, n);
}
#endif

void sha1_begin(struct sha1 *s, enum sha1_means means)
{
	*s = (struct sha1){.h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0},
			   .means = means};
}

void sha1_add(struct sha1 *s, const void *data, size_t len)
{
	const unsigned char *p = data;
	size_t held = s->len % 64;

	if (len == 0) /* data may be NULL then */
		return;
	s->len += len;
	if (held > 0) {
		size_t n = len < 64 - held ? len : 64 - held;

		memcpy(s->block + held, p, n);
		p += n;
		len -= n;
		if (held + n < 64)
			return;
		blocks(s, s->block, 1);
	}
	blocks(s, p, len / 64);
	if (len % 64 > 0)
		memcpy(s->block, p + len - len % 64, len % 64);
}

void sha1_end(struct sha1 *s, unsigned char digest[SHA1_LEN])
{
	static const unsigned char padding[64] = {0x80};
	unsigned char bits[8];
	uint64_t n_bits = s->len * 8;

	for (int i = 0; i < 8; i++)
		bits[i] = (unsigned char)(n_bits >> (56 - 8 * i));
	sha1_add(s, padding, (s->len % 64 < 56 ? 56 : 120) - s->len % 64);
	sha1_add(s, bits, 8);
	for (int i = 0; i < SHA1_LEN; i++)
		digest[i] = (unsigned char)(s->h[i / 4] >> (24 - 8 * (i % 4)));
}

void sha1_text(const unsigned char digest[SHA1_LEN], char out[SHA1_TEXT_SIZE])
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	for (int group = 0; group < 4; group++) {
		uint64_t bits = 0;

		for (int i = 0; i < 5; i++)
			bits = bits << 8 | digest[group * 5 + i];
		for (int i = 0; i < 8; i++)
			out[group * 8 + i] = digits[bits >> (35 - 5 * i) & 31];
	}
	out[SHA1_TEXT_SIZE - 1] = '\0';
}
