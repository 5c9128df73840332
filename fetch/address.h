/* Which network addresses anybody may ask for, so that a cited URL cannot reach inside. */
#ifndef ADDRESS_H
#define ADDRESS_H

#include <stdbool.h>

struct sockaddr;

/* Text of an IPv4 or IPv6 address and its NUL. */
#define ADDRESS_SIZE 46

/* true for globally reachable unicast addresses as the IANA special-purpose registries (RFC 6890)
 * have them; IPv4 inside IPv6 (mapped, 6to4, NAT64) is judged by the address inside. Teredo's are
 * not public, as all of 2001::/23 is not. */
bool address_is_public(const struct sockaddr *address);
/* The same for its text; false if it is none. */
bool address_text_is_public(const char *text);
/* Write the text (RFC 5952); false if the family is neither IPv4 nor IPv6. */
bool address_text(const struct sockaddr *address, char out[ADDRESS_SIZE]);

#endif
