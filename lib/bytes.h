/* Bytes as digits, and short strings as whole words of the machine. */
#ifndef BYTES_H
#define BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Eight bytes as a number that orders as they do. Written out so that compilers see one load. */
static inline uint64_t bytes_order(const char s[8])
{
	const unsigned char *p = (const unsigned char *)s;

	return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 |
	       (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 |
	       (uint64_t)p[6] << 8 | p[7];
}

/* The value of a hexadecimal digit, 0 to 15, or -1. */
static inline int bytes_hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A hash of a string by its length and its ends, for tables in which it is then compared. */
static inline uint32_t bytes_ends(const char *s, size_t len)
{
	uint64_t ends[2] = {0, 0};
	size_t n = len < 8 ? len : 8;

	memcpy(&ends[0], s, n);
	memcpy(&ends[1], s + len - n, n);
	return (uint32_t)((ends[0] * 31 + ends[1] + len) * 0x9E3779B97F4A7C15u >> 32);
}

#endif
