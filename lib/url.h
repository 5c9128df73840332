/* http and https addresses: RFC 3986 with the WHATWG URL standard's tolerance. */
#ifndef URL_H
#define URL_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* Parts of an absolute http(s) URL, pointing into it; a missing part has length 0. */
struct url {
	const char *scheme, *host, *port, *path, *query; /* query without the '?' */
	size_t scheme_len, host_len, port_len, path_len, query_len;
};

/* Split; -1 if s is not an absolute http or https URL with a host. Borrow: parts point into s. */
int url_split(const char *s, size_t len, struct url *u);
/* Add ref resolved against base (RFC 3986 section 5) and made canonical to out; -1 and nothing
 * added if the result is not http(s). base may be NULL when ref is absolute. */
int url_resolve(const char *base, const char *ref, size_t ref_len, struct buf *out);
/* Add the canonical form (WHATWG serialisation: lower-case scheme and host, no default port, dot
 * segments removed, unsafe bytes percent-encoded, IDN host in Punycode, no fragment); -1 if not
 * http(s). Two URLs with the same canonical form are fetched once. */
int url_canonical(const char *s, size_t len, struct buf *out);
/* Add the host in its canonical form without a leading "www.", as hostname in a record; -1 and
 * nothing added if s is no absolute http(s) URL. */
int url_hostname(const char *s, size_t len, struct buf *out);

#endif
