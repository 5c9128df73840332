/* Names to addresses, by getaddrinfo in a few threads of its own: libcurl 7.88 starts a thread a
 * lookup and waits for each when it closes. */
#ifndef RESOLVER_H
#define RESOLVER_H

#include <stdbool.h>
#include <stddef.h>

#include "address.h"

#define RESOLVER_MAX_ADDRESSES 8

struct resolver_answer {
	void *ctx; /* of the question */
	char addresses[RESOLVER_MAX_ADDRESSES][ADDRESS_SIZE];
	size_t n;          /* 0: failed */
	const char *error; /* static text; NULL if n > 0 */
	bool temporary;    /* the resolver failed, several times: the name may well exist */
};

struct resolver;

/* NULL if the system gives no pipe. Threads are started when they are needed. */
struct resolver *resolver_open(void);
/* Stop; lookups that hang are left behind. */
void resolver_close(struct resolver *r);
/* Ask for a host (a name, or an address with or without []); len bytes. */
void resolver_ask(struct resolver *r, const char *host, size_t len, void *ctx);
/* Questions without an answer yet. */
size_t resolver_pending(const struct resolver *r);
/* Readable when there may be an answer. */
int resolver_fd(const struct resolver *r);
/* Take an answer; false if there is none yet. */
bool resolver_next(struct resolver *r, struct resolver_answer *answer);

#endif
