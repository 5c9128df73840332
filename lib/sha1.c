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
/* The processor's SHA instructions take a fourth of the time. Each waits for the one before it, so
 * two digests side by side cost little more than one. */
struct lane {
	__m128i abcd, e, abcd0, e0;
	__m128i w[4]; /* the last sixteen words of the message schedule */
};

/* Four rounds an instruction. */
#define ROUNDS(l, i, k)                                                                   \
	do {                                                                              \
		__m128i old = (l).abcd;                                                   \
		if ((i) >= 4)                                                             \
			(l).w[(i) % 4] = _mm_sha1msg2_epu32(                              \
			    _mm_xor_si128(                                                \
				_mm_sha1msg1_epu32((l).w[(i) % 4], (l).w[((i) + 1) % 4]), \
				(l).w[((i) + 2) % 4]),                                    \
			    (l).w[((i) + 3) % 4]);                                        \
		(l).e = (i) == 0 ? _mm_add_epi32((l).e, (l).w[0])                         \
				 : _mm_sha1nexte_epu32((l).e, (l).w[(i) % 4]);            \
		(l).abcd = _mm_sha1rnds4_epu32((l).abcd, (l).e, k);                       \
		(l).e = old;                                                              \
	} while (0)

#define BLOCK(DO)  \
	DO(0, 0);  \
	DO(1, 0);  \
	DO(2, 0);  \
	DO(3, 0);  \
	DO(4, 0);  \
	DO(5, 1);  \
	DO(6, 1);  \
	DO(7, 1);  \
	DO(8, 1);  \
	DO(9, 1);  \
	DO(10, 2); \
	DO(11, 2); \
	DO(12, 2); \
	DO(13, 2); \
	DO(14, 2); \
	DO(15, 3); \
	DO(16, 3); \
	DO(17, 3); \
	DO(18, 3); \
	DO(19, 3)

#define SHA_NI __attribute__((target("sha,sse4.1,ssse3")))

SHA_NI static inline void lane_begin(struct lane *l, const uint32_t h[5])
{
	l->abcd = _mm_set_epi32((int)h[0], (int)h[1], (int)h[2], (int)h[3]);
	l->e = _mm_set_epi32((int)h[4], 0, 0, 0);
}

SHA_NI static inline void lane_load(struct lane *l, const unsigned char *p)
{
	const __m128i swap = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);

	l->abcd0 = l->abcd;
	l->e0 = l->e;
	for (int i = 0; i < 4; i++)
		l->w[i] = _mm_shuffle_epi8(
		    _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), swap);
}

SHA_NI static inline void lane_add(struct lane *l)
{
	l->e = _mm_sha1nexte_epu32(l->e, l->e0);
	l->abcd = _mm_add_epi32(l->abcd, l->abcd0);
}

SHA_NI static inline void lane_end(const struct lane *l, uint32_t h[5])
{
	h[0] = (uint32_t)_mm_extract_epi32(l->abcd, 3);
	h[1] = (uint32_t)_mm_extract_epi32(l->abcd, 2);
	h[2] = (uint32_t)_mm_extract_epi32(l->abcd, 1);
	h[3] = (uint32_t)_mm_extract_epi32(l->abcd, 0);
	h[4] = (uint32_t)_mm_extract_epi32(l->e, 3);
}

SHA_NI static void blocks_sha_ni(uint32_t h[5], const unsigned char *p, size_t n)
{
	struct lane one;

	lane_begin(&one, h);
	for (; n > 0; n--, p += 64) {
		lane_load(&one, p);
#define DO(i, k) ROUNDS(one, i, k)
		BLOCK(DO);
#undef DO
		lane_add(&one);
	}
	lane_end(&one, h);
}

SHA_NI static void pairs_sha_ni(uint32_t h[5], const unsigned char *p, uint32_t i[5],
				const unsigned char *q, size_t n)
{
	struct lane one, two;

	lane_begin(&one, h);
	lane_begin(&two, i);
	for (; n > 0; n--, p += 64, q += 64) {
		lane_load(&one, p);
		lane_load(&two, q);
#define DO(i, k)           \
	ROUNDS(one, i, k); \
	ROUNDS(two, i, k)
		BLOCK(DO);
#undef DO
		lane_add(&one);
		lane_add(&two);
	}
	lane_end(&one, h);
	lane_end(&two, i);
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

/* n blocks into each of two. */
static void pairs(struct sha1 *s, const unsigned char *p, struct sha1 *t, const unsigned char *q,
		  size_t n)
{
	if (s->means == SHA1_NI) {
		pairs_sha_ni(s->h, p, t->h, q, n);
	} else {
		blocks_portable(s->h, p, n);
		blocks_portable(t->h, q, n);
	}
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

static void pairs(struct sha1 *s, const unsigned char *p, struct sha1 *t, const unsigned char *q,
		  size_t n)
{
	blocks(s, p, n);
	blocks(t, q, n);
}
#endif

void sha1_begin(struct sha1 *s, enum sha1_means means)
{
	*s = (struct sha1){.h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0},
			   .means = means};
}

/* Complete the block that was begun, if data suffices; how many bytes that took. */
static size_t complete(struct sha1 *s, const unsigned char *p, size_t len)
{
	size_t held = s->len % 64, n = len < 64 - held ? len : 64 - held;

	if (held == 0 || len == 0) /* p may be NULL then */
		return 0;
	memcpy(s->block + held, p, n);
	s->len += n;
	if (held + n == 64)
		blocks(s, s->block, 1);
	return n;
}

void sha1_add(struct sha1 *s, const void *data, size_t len)
{
	const unsigned char *p = data;
	size_t n = complete(s, p, len);

	if (n == len)
		return;
	p += n;
	len -= n;
	blocks(s, p, len / 64);
	if (len % 64 > 0)
		memcpy(s->block, p + len - len % 64, len % 64);
	s->len += len;
}

void sha1_add_both(struct sha1 *s, struct sha1 *t, const void *data, size_t len)
{
	const unsigned char *p = data;
	size_t s_at = complete(s, p, len), t_at = complete(t, p, len);
	size_t s_n = (len - s_at) / 64, t_n = (len - t_at) / 64, n = s_n < t_n ? s_n : t_n;

	if (n > 0)
		pairs(s, p + s_at, t, p + t_at, n);
	s->len += 64 * n;
	t->len += 64 * n;
	s_at += 64 * n;
	t_at += 64 * n;
	if (s_at < len)
		sha1_add(s, p + s_at, len - s_at);
	if (t_at < len)
		sha1_add(t, p + t_at, len - t_at);
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
