/* The host of an http(s) URL as the WHATWG URL standard parses and serialises it (section 3.5). */
#ifndef HOST_H
#define HOST_H

#include <stddef.h>

struct buf;

/* Add the canonical host to out: a domain in lower-case ASCII (UTS 46 without transitional
 * processing, Punycode), an IPv4 address in dotted decimal however it was written, or an IPv6
 * address in brackets (RFC 5952). -1 and nothing added if it is none. */
int host_canonical(const char *s, size_t len, struct buf *out);
/* Add the Punycode of one label without "xn--" (RFC 3492); -1 and nothing added if the label is no
 * UTF-8 or longer than DNS allows. */
int host_punycode(const char *label, size_t len, struct buf *out);

#endif
