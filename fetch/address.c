#include "address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* IANA IPv4 Special-Purpose Address Registry, what is not globally reachable, and multicast. */
static const struct {
	uint32_t net;
	int bits;
} private4[] = {
    {0x00000000, 8},  /* this network */
    {0x0A000000, 8},  /* private use */
    {0x64400000, 10}, /* shared address space */
    {0x7F000000, 8},  /* loopback */
    {0xA9FE0000, 16}, /* link local, and where clouds keep their metadata */
    {0xAC100000, 12}, /* private use */
    {0xC0000000, 24}, /* IETF protocol assignments */
    {0xC0000200, 24}, /* documentation */
    {0xC0586300, 24}, /* 6to4 relay, deprecated */
    {0xC0A80000, 16}, /* private use */
    {0xC6120000, 15}, /* benchmarking */
    {0xC6336400, 24}, /* documentation */
    {0xCB007100, 24}, /* documentation */
    {0xE0000000, 4},  /* multicast */
    {0xF0000000, 4},  /* reserved, broadcast */
};

static bool public4(uint32_t a)
{
	for (size_t i = 0; i < sizeof private4 / sizeof *private4; i++)
		if ((a ^ private4[i].net) >> (32 - private4[i].bits) == 0)
			return false;
	return true;
}

static uint32_t inner4(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static bool public6(const unsigned char a[16])
{
	static const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
	static const unsigned char nat64[12] = {0, 0x64, 0xFF, 0x9B};

	if (memcmp(a, mapped, 12) == 0 || memcmp(a, nat64, 12) == 0)
		return public4(inner4(a + 12));
	if (a[0] == 0x20 && a[1] == 0x02) /* 6to4 */
		return public4(inner4(a + 2));
	if ((a[0] & 0xE0) != 0x20) /* only 2000::/3 is global unicast */
		return false;
	if (a[0] == 0x20 && a[1] == 0x01 && a[2] < 0x02) /* 2001::/23, protocol assignments */
		return false;
	if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0D && a[3] == 0xB8) /* documentation */
		return false;
	return !(a[0] == 0x3F && a[1] == 0xFF && a[2] < 0x10); /* documentation, RFC 9637 */
}

bool address_is_public(const struct sockaddr *address)
{
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;

	if (address->sa_family == AF_INET) {
		memcpy(&v4, address, sizeof v4);
		return public4(ntohl(v4.sin_addr.s_addr));
	}
	if (address->sa_family == AF_INET6) {
		memcpy(&v6, address, sizeof v6);
		return public6(v6.sin6_addr.s6_addr);
	}
	return false;
}

bool address_text_is_public(const char *text)
{
	unsigned char v4[4], v6[16];

	if (inet_pton(AF_INET, text, v4) == 1)
		return public4(inner4(v4));
	return inet_pton(AF_INET6, text, v6) == 1 && public6(v6);
}

bool address_text(const struct sockaddr *address, char out[ADDRESS_SIZE])
{
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;

	if (address->sa_family == AF_INET) {
		memcpy(&v4, address, sizeof v4);
		return inet_ntop(AF_INET, &v4.sin_addr, out, ADDRESS_SIZE) != NULL;
	}
	if (address->sa_family == AF_INET6) {
		memcpy(&v6, address, sizeof v6);
		return inet_ntop(AF_INET6, &v6.sin6_addr, out, ADDRESS_SIZE) != NULL;
	}
	return false;
}
