/* Exchanges with web servers, many at once: one request, one response, no redirect followed. */
#ifndef HTTP_H
#define HTTP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "address.h"
#include "buf.h"

struct http_options {
	const char *agent; /* the User-Agent header */
	const char *proxy; /* URL; NULL or "" for none, whatever the environment says */
	const char *ca;    /* file of certificates to trust (PEM); NULL: the system's */
	int jobs;          /* exchanges at once */
	int64_t timeout;   /* for one exchange, milliseconds */
	size_t max_body;   /* bytes received; the rest is not */
	bool allow_private;
};

struct http_request {
	const char *url;      /* canonical */
	const char *resolved; /* "host:port:address,address": where to connect from now on; NULL: as
				 an earlier request said, or else it is looked up */
	const char *const *fields; /* n_fields more header fields, "Name: value" */
	size_t n_fields;
	size_t least_body; /* bytes of body to receive even where max_body is less */
	int64_t date;      /* when it was made, kept for the caller */
	void *ctx;
};

enum http_failure {
	HTTP_OK, /* there is a response; cut says if it is whole */
	HTTP_NOT_PUBLIC,
	HTTP_REFUSED,     /* by the host: nobody listens there */
	HTTP_UNREACHABLE, /* no connection for any other reason, which may be this machine's */
	HTTP_TIMEOUT,
	HTTP_CLOSED, /* no answer on the connection */
	HTTP_TLS,
	HTTP_BROKEN /* anything else, as the answer of something that is no web server */
};

/* Why a body is not whole: WARC-Truncated's words. */
enum http_cut {
	HTTP_WHOLE,
	HTTP_CUT_LENGTH,
	HTTP_CUT_TIME,
	HTTP_CUT_DISCONNECT,
	HTTP_CUT_UNSPECIFIED
};

/* A finished exchange. Times are milliseconds from its start. */
struct http_exchange {
	void *ctx;
	int64_t date; /* of the request */
	enum http_failure failure;
	enum http_cut cut;
	char reason[256]; /* of failure or cut */
	int status;
	struct buf request; /* header block as sent; in HTTP/1.1 syntax whatever was spoken */
	struct buf
	    header;      /* status line and fields with CRLF, as received but for HTTP/2's syntax */
	struct buf body; /* de-chunked, content-encoded as it came */
	char ip[ADDRESS_SIZE];
	const char *protocol; /* "h2", "http/1.1" or "http/1.0", static */
	int64_t response;     /* from then to the first byte of the answer, or to the end */
	int64_t total;
	int64_t retry_after; /* milliseconds, 0: not asked for */
};

/* A larger body's memory is not kept for the next one. */
#define HTTP_KEEP_MAX ((size_t)1 << 20)

struct http;

/* What is wrong with the URL of a proxy, as static text; NULL if nothing is or it is "". */
const char *http_proxy_wrong(const char *url);
/* NULL if libcurl cannot be set up. */
struct http *http_open(const struct http_options *options);
void http_close(struct http *h);
/* The version of the library, for the archive's own record. */
const char *http_library(void);
/* false if all jobs are taken. */
bool http_can_start(const struct http *h);
int http_n_active(const struct http *h);
/* Begin an exchange; what the request points to is copied. */
void http_start(struct http *h, const struct http_request *request);
/* Work, and wait at most so many milliseconds for the network or for one of the descriptors to be
 * readable (negative ones are ignored). Returns at once when an exchange is finished. */
void http_work(struct http *h, const int *fds, size_t n_fds, int64_t timeout);
/* A finished exchange, or NULL. It must be released, and then is reused. */
struct http_exchange *http_next(struct http *h);
void http_release(struct http *h, struct http_exchange *x);

#endif
