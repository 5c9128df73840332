/* SHA-1 (FIPS 180-4), the digest that WARC readers expect. Not for anything that needs a secret. */
#ifndef SHA1_H
#define SHA1_H

#include <stddef.h>
#include <stdint.h>

#define SHA1_LEN 20
/* Base32 (RFC 4648) of a digest, without padding, and its NUL. */
#define SHA1_TEXT_SIZE 33

enum sha1_means { SHA1_PORTABLE, SHA1_NI };

struct sha1 {
	enum sha1_means means;
	uint32_t h[5];
	uint64_t len; /* bytes taken so far */
	unsigned char block[64];
};

/* The fastest means this processor has. Ask once: CPUID takes microseconds in a virtual machine. */
enum sha1_means sha1_best(void);
void sha1_begin(struct sha1 *s, enum sha1_means means);
void sha1_add(struct sha1 *s, const void *data, size_t len);
/* Add the same to two digests, which were begun with the same means: where the processor can, in
 * little more than the time of one. */
void sha1_add_both(struct sha1 *s, struct sha1 *t, const void *data, size_t len);
void sha1_end(struct sha1 *s, unsigned char digest[SHA1_LEN]);
/* The digest in upper-case base32, as WARC writes it after "sha1:". */
void sha1_text(const unsigned char digest[SHA1_LEN], char out[SHA1_TEXT_SIZE]);

#endif
