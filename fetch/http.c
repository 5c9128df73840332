#include "http.h"

#include <curl/curl.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "xalloc.h"

/* Establishing a connection takes a second or two, or never happens. */
#define CONNECT_TIMEOUT 20000
/* Slower than this for so many seconds is a server that only holds the connection. */
#define LOW_SPEED_BYTES 100
#define LOW_SPEED_SECONDS 30
/* Real header blocks stay below 16 KB; servers themselves refuse more than that in a request. */
#define HEADER_MAX ((size_t)256 << 10)
/* Idle connections kept for the hosts' next turns, as the descriptors allow. */
#define IDLE_MAX 2048
/* Free memory that is not given back: the buffers of transfers that end together are soon wanted
 * again, and each page of memory that the kernel must find for them costs microseconds. */
#define FREE_MAX (32 << 20)
#define ACCEPT "Accept: text/html,application/xhtml+xml,*/*;q=0.8"

/* An easy handle and the exchange it works on. */
struct transfer {
	struct http_exchange x; /* first: http_release is given it */
	struct transfer *next;
	struct http *http;
	CURL *easy;
	struct curl_slist *fields, *resolve; /* fields NULL: the common ones */
	size_t max_body;
	char error[CURL_ERROR_SIZE];
	bool in_body, over_length, over_header, not_public, folded;
};

struct http {
	struct http_options options;
	char *agent, *proxy, *ca; /* ca may be NULL */
	CURLM *multi;
	CURLSH *share;
	struct curl_slist *fields;          /* of every request */
	struct transfer *all, *idle, *done; /* all: jobs of them */
	struct transfer *folded;            /* to be ended for that */
	int n_active;
};

/* Up to its empty line. */
static bool is_whole(const struct buf *header)
{
	return header->len >= 4 && memcmp(header->data + header->len - 4, "\r\n\r\n", 4) == 0;
}

/* Status 1xx: another header follows. */
static bool is_interim(const struct buf *header)
{
	const char *status = memchr(header->data, ' ', header->len);

	return status != NULL && status[1] == '1';
}

/* Header lines arrive with trailers, interim responses and whatever line end the server likes. */
static size_t on_header(char *data, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;
	struct buf *header = &t->x.header;
	size_t len = size * n, given = len;

	if (t->in_body || (is_whole(header) && !is_interim(header)))
		return given; /* a trailer, which the de-chunked message has no place for */
	while (len > 0 && (data[len - 1] == '\r' || data[len - 1] == '\n'))
		len--;
	if (is_whole(header))
		buf_clear(header);
	if (header->len + len > HEADER_MAX) {
		t->over_header = true;
		return 0;
	}
	if (header->len == 0 && len >= 6 &&
	    data[5] > '1') { /* HTTP/2 has no reason phrase either */
		buf_adds(header, "HTTP/1.1");
		while (len > 0 && *data != ' ') {
			data++;
			len--;
		}
	}
	buf_add(header, data, len);
	buf_add(header, "\r\n", 2);
	return given;
}

static size_t on_body(char *data, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;
	size_t len = size * n, room = t->max_body - t->x.body.len;

	t->in_body = true;
	if (len > room) {
		buf_add(&t->x.body, data, room);
		t->over_length = true;
		return 0;
	}
	buf_add(&t->x.body, data, len);
	return len;
}

static void on_request_sent(struct transfer *t, const char *data, size_t len)
{
	struct buf *request = &t->x.request;

	/* Sent again on a new connection, it is the last one that counts. */
	if (is_whole(request))
		buf_clear(request);
	buf_add(request, data, len);
}

/* Before 8.1.1 libcurl adds a folded line that follows no field to the last field of the handle's
 * transfer before, whose memory is freed (curl pull request 11103). A pause keeps the line from it,
 * and the transfer is ended after the callback. */
static void on_line(struct transfer *t, const char *data, size_t len)
{
	const struct buf *header = &t->x.header;

	if (len == 0 || (*data != ' ' && *data != '\t') || t->folded || header->len == 0 ||
	    memchr(header->data, '\n', header->len) != header->data + header->len - 1)
		return;
	t->folded = true;
	t->next = t->http->folded;
	t->http->folded = t;
	curl_easy_pause(t->easy, CURLPAUSE_RECV);
}

/* Called with each line of a header before it is taken. */
static int on_debug(CURL *easy, curl_infotype type, char *data, size_t len, void *ctx)
{
	(void)easy;
	if (type == CURLINFO_HEADER_OUT)
		on_request_sent(ctx, data, len);
	else if (type == CURLINFO_HEADER_IN)
		on_line(ctx, data, len);
	return 0;
}

/* Called with every address before a connection is made to it. */
static curl_socket_t on_open(void *ctx, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct transfer *t = ctx;

	(void)purpose;
	if (!address_is_public(&address->addr)) {
		t->not_public = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* Called with the peer's address before every request, on a kept connection too. */
static int on_request(void *ctx, char *peer, char *local, int peer_port, int local_port)
{
	struct transfer *t = ctx;

	(void)local;
	(void)peer_port;
	(void)local_port;
	if (address_text_is_public(peer))
		return CURL_PREREQFUNC_OK;
	t->not_public = true;
	return CURL_PREREQFUNC_ABORT;
}

static void set_up(struct http *h, struct transfer *t)
{
	const struct http_options *o = &h->options;
	long timeout = (long)o->timeout;
	CURL *e = t->easy;

	curl_easy_setopt(e, CURLOPT_PRIVATE, t);
	curl_easy_setopt(e, CURLOPT_ERRORBUFFER, t->error);
	curl_easy_setopt(e, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(e, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(e, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(e, CURLOPT_HTTP_CONTENT_DECODING, 0L);
	/* Not zstd: readers of web archives cannot decode it yet. */
	curl_easy_setopt(e, CURLOPT_ACCEPT_ENCODING, "gzip, br");
	curl_easy_setopt(e, CURLOPT_USERAGENT, h->agent);
	curl_easy_setopt(e, CURLOPT_PROXY, h->proxy);
	curl_easy_setopt(e, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT_MS,
			 timeout < CONNECT_TIMEOUT ? timeout : (long)CONNECT_TIMEOUT);
	curl_easy_setopt(e, CURLOPT_TIMEOUT_MS, timeout);
	curl_easy_setopt(e, CURLOPT_LOW_SPEED_LIMIT, (long)LOW_SPEED_BYTES);
	curl_easy_setopt(e, CURLOPT_LOW_SPEED_TIME, (long)LOW_SPEED_SECONDS);
	curl_easy_setopt(e, CURLOPT_COOKIEFILE, ""); /* keep cookies, read no file */
	curl_easy_setopt(e, CURLOPT_SHARE, h->share);
	curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(e, CURLOPT_HEADERDATA, t);
	curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(e, CURLOPT_WRITEDATA, t);
	curl_easy_setopt(e, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(e, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(e, CURLOPT_DEBUGDATA, t);
	if (h->ca != NULL)
		curl_easy_setopt(e, CURLOPT_CAINFO, h->ca);
	/* The caller has looked names up for good: after each exchange all would be searched for
	 * old ones. */
	if (*h->proxy == '\0')
		curl_easy_setopt(e, CURLOPT_DNS_CACHE_TIMEOUT, -1L);
	/* With a proxy it is the proxy's address that would be seen. */
	if (!o->allow_private && *h->proxy == '\0') {
		curl_easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, on_open);
		curl_easy_setopt(e, CURLOPT_OPENSOCKETDATA, t);
		curl_easy_setopt(e, CURLOPT_PREREQFUNCTION, on_request);
		curl_easy_setopt(e, CURLOPT_PREREQDATA, t);
	}
}

/* At most so many connections, kept ones included, as leave descriptors for all else. */
static int connections(int most)
{
	long files = sysconf(_SC_OPEN_MAX);

	return files > 1 && most > files / 2 ? (int)(files / 2) : most;
}

/* The schemes that libcurl knows of a proxy. */
static bool is_proxy_scheme(const char *scheme)
{
	static const char *const known[] = {"http",   "https",   "socks4", "socks4a",
					    "socks5", "socks5h", "socks"};
	bool https = curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_HTTPS_PROXY;

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcasecmp(scheme, known[i]) == 0)
			return https || i != 1;
	return false;
}

/* Parsed as libcurl does it when it connects. */
const char *http_proxy_wrong(const char *url)
{
	CURLU *parts = *url != '\0' ? curl_url() : NULL;
	char *scheme = NULL;
	CURLUcode rc;
	const char *wrong = NULL;

	if (parts == NULL)
		return NULL;
	rc = curl_url_set(parts, CURLUPART_URL, url, CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME);
	if (rc == CURLUE_OK)
		rc = curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0);
	if (rc != CURLUE_OK)
		wrong = rc == CURLUE_BAD_PORT_NUMBER ? "a bad port" : "no address of a proxy";
	else if (!is_proxy_scheme(scheme))
		wrong = "unknown kind of proxy";
	curl_free(scheme);
	curl_url_cleanup(parts);
	return wrong;
}

struct http *http_open(const struct http_options *options)
{
	struct http *h;

#ifdef __GLIBC__
	mallopt(M_TRIM_THRESHOLD, FREE_MAX);
#endif
	/* So that libcurl, too, ends the program when memory runs out. */
	if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, xmalloc, free, xrealloc, xstrdup, xcalloc) !=
	    CURLE_OK)
		return NULL;
	h = xcalloc(1, sizeof *h);
	h->options = *options;
	h->agent = xstrdup(options->agent);
	h->proxy = xstrdup(options->proxy != NULL ? options->proxy : "");
	h->ca = options->ca != NULL ? xstrdup(options->ca) : NULL;
	h->multi = curl_multi_init();
	h->share = curl_share_init();
	h->fields = curl_slist_append(NULL, ACCEPT);
	h->options.jobs = connections(options->jobs);
	h->all = xcalloc((size_t)h->options.jobs, sizeof *h->all);
	if (h->multi == NULL || h->share == NULL) {
		http_close(h);
		return NULL;
	}
	curl_share_setopt(h->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
	curl_multi_setopt(h->multi, CURLMOPT_MAXCONNECTS,
			  (long)connections(options->jobs > IDLE_MAX ? options->jobs : IDLE_MAX));
	for (int i = h->options.jobs - 1; i >= 0; i--) {
		struct transfer *t = &h->all[i];

		t->http = h;
		t->next = h->idle;
		h->idle = t;
	}
	return h;
}

void http_close(struct http *h)
{
	if (h == NULL)
		return;
	for (int i = 0; i < h->options.jobs; i++) {
		struct transfer *t = &h->all[i];

		if (t->easy != NULL) {
			curl_multi_remove_handle(h->multi, t->easy);
			curl_easy_cleanup(t->easy);
		}
		curl_slist_free_all(t->fields);
		curl_slist_free_all(t->resolve);
		buf_free(&t->x.request);
		buf_free(&t->x.header);
		buf_free(&t->x.body);
	}
	curl_multi_cleanup(h->multi);
	curl_share_cleanup(h->share);
	curl_slist_free_all(h->fields);
	curl_global_cleanup();
	free(h->all);
	free(h->agent);
	free(h->proxy);
	free(h->ca);
	free(h);
}

const char *http_library(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}

bool http_can_start(const struct http *h)
{
	return h->idle != NULL;
}

int http_n_active(const struct http *h)
{
	return h->n_active;
}

static void clear(struct http_exchange *x)
{
	struct buf request = x->request, header = x->header, body = x->body;

	buf_clear(&request);
	buf_clear(&header);
	buf_clear(&body);
	*x = (struct http_exchange){.request = request, .header = header, .body = body};
}

void http_start(struct http *h, const struct http_request *request)
{
	struct transfer *t = h->idle;

	h->idle = t->next;
	h->n_active++;
	if (t->easy == NULL) {
		t->easy = curl_easy_init(); /* fails for want of memory only */
		set_up(h, t);
	}
	clear(&t->x);
	t->x.ctx = request->ctx;
	t->x.date = request->date;
	t->max_body =
	    h->options.max_body > request->least_body ? h->options.max_body : request->least_body;
	t->in_body = t->over_length = t->over_header = t->not_public = t->folded = false;
	t->error[0] = '\0';
	for (size_t i = 0; i < request->n_fields; i++)
		t->fields = curl_slist_append(t->fields, request->fields[i]);
	if (t->fields != NULL)
		t->fields = curl_slist_append(t->fields, ACCEPT);
	if (request->resolved != NULL)
		t->resolve = curl_slist_append(NULL, request->resolved);
	curl_easy_setopt(t->easy, CURLOPT_URL, request->url);
	curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->fields != NULL ? t->fields : h->fields);
	curl_easy_setopt(t->easy, CURLOPT_RESOLVE, t->resolve);
	curl_multi_add_handle(h->multi, t->easy);
}

static int64_t milliseconds(CURL *easy, CURLINFO info)
{
	curl_off_t us = 0;

	curl_easy_getinfo(easy, info, &us);
	return us / 1000;
}

/* A proxy that refuses says nothing of the host. */
static bool is_refused(const struct transfer *t)
{
	long number = 0;

	curl_easy_getinfo(t->easy, CURLINFO_OS_ERRNO, &number);
	return number == ECONNREFUSED && *t->http->proxy == '\0';
}

/* Lost in the handshake: that it did not come to TLS and that the two do not suit each other have
 * one code, and only the words differ. */
static bool is_lost(const struct transfer *t)
{
	return strstr(t->error, "SSL_ERROR_SYSCALL") != NULL ||
	       strncmp(t->error, "Recv failure", 12) == 0 ||
	       strncmp(t->error, "Send failure", 12) == 0;
}

static enum http_failure failure_of(const struct transfer *t, CURLcode rc)
{
	switch (rc) {
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
		return HTTP_UNREACHABLE;
	case CURLE_COULDNT_CONNECT:
		return is_refused(t) ? HTTP_REFUSED : HTTP_UNREACHABLE;
	case CURLE_OPERATION_TIMEDOUT:
		return HTTP_TIMEOUT;
	case CURLE_GOT_NOTHING:
	case CURLE_RECV_ERROR:
	case CURLE_SEND_ERROR:
	case CURLE_PARTIAL_FILE: /* inside the header, after a Content-Length */
	case CURLE_HTTP2:        /* GOAWAY, as servers say it that restart */
	case CURLE_HTTP2_STREAM:
		return HTTP_CLOSED;
	case CURLE_SSL_CONNECT_ERROR:
		return is_lost(t) ? HTTP_CLOSED : HTTP_TLS;
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_INVALIDCERTSTATUS:
		return HTTP_TLS;
	default:
		return HTTP_BROKEN;
	}
}

static enum http_cut cut_of(CURLcode rc)
{
	switch (rc) {
	case CURLE_OPERATION_TIMEDOUT:
		return HTTP_CUT_TIME;
	case CURLE_PARTIAL_FILE:
	case CURLE_RECV_ERROR:
	case CURLE_HTTP2:
	case CURLE_HTTP2_STREAM:
		return HTTP_CUT_DISCONNECT;
	default:
		return HTTP_CUT_UNSPECIFIED;
	}
}

/* The header block is whole once its empty line has come: then there is a record to write. */
static bool has_response(const struct transfer *t)
{
	return t->x.status >= 200 && is_whole(&t->x.header);
}

static void judge(struct transfer *t, CURLcode rc)
{
	struct http_exchange *x = &t->x;
	const char *text = t->error[0] != '\0' ? t->error : curl_easy_strerror(rc);

	if (rc == CURLE_OK && has_response(t))
		return;
	snprintf(x->reason, sizeof x->reason, "%s", text);
	if (t->not_public) {
		x->failure = HTTP_NOT_PUBLIC;
		snprintf(x->reason, sizeof x->reason, "address is not public");
	} else if (t->over_header || rc == CURLE_OUT_OF_MEMORY) {
		/* So libcurl calls a line of 100 KB; where memory runs out the program ends. */
		x->failure = HTTP_BROKEN;
		snprintf(x->reason, sizeof x->reason, "a header that is too long");
	} else if (t->over_length) {
		x->cut = HTTP_CUT_LENGTH;
		snprintf(x->reason, sizeof x->reason, "cut at %zu bytes", x->body.len);
	} else if (rc == CURLE_OK) {
		x->failure = HTTP_CLOSED;
		snprintf(x->reason, sizeof x->reason, "closed before the end of the header");
	} else if (has_response(t)) {
		x->cut = cut_of(rc);
	} else {
		x->failure = failure_of(t, rc);
	}
}

/* Under HTTP/2 the request line is libcurl's rendering. */
static void rewrite_request(struct buf *request)
{
	char *end = memchr(request->data, '\r', request->len);
	size_t at;

	if (end == NULL || end - request->data < 7 || memcmp(end - 6, "HTTP/2", 6) != 0)
		return;
	at = (size_t)(end - request->data) - 1;
	buf_reserve(request, 2);
	memmove(request->data + at + 3, request->data + at + 1, request->len - at);
	memcpy(request->data + at, "1.1", 3);
	request->len += 2;
}

static void finish(struct http *h, struct transfer *t, CURLcode rc)
{
	struct http_exchange *x = &t->x;
	char *ip = NULL;
	long status = 0, version = 0;
	int64_t sent;
	curl_off_t retry_after = 0;

	curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(t->easy, CURLINFO_PRIMARY_IP, &ip);
	curl_easy_getinfo(t->easy, CURLINFO_HTTP_VERSION, &version);
	curl_easy_getinfo(t->easy, CURLINFO_RETRY_AFTER, &retry_after);
	x->status = (int)status;
	snprintf(x->ip, sizeof x->ip, "%s", ip != NULL ? ip : "");
	x->protocol = version == CURL_HTTP_VERSION_2_0   ? "h2"
		      : version == CURL_HTTP_VERSION_1_0 ? "http/1.0"
							 : "http/1.1";
	x->retry_after = retry_after > 0 && retry_after < INT64_MAX / 1000 ? retry_after * 1000 : 0;
	x->total = milliseconds(t->easy, CURLINFO_TOTAL_TIME_T);
	sent = milliseconds(t->easy, CURLINFO_PRETRANSFER_TIME_T);
	x->response = milliseconds(t->easy, CURLINFO_STARTTRANSFER_TIME_T) - sent;
	if (x->response < 0 || x->header.len == 0)
		x->response = x->total - sent;
	if (x->request.data != NULL)
		rewrite_request(&x->request);
	judge(t, rc);
	/* Connections and names are the multi handle's, cookies the share's: they stay. */
	curl_multi_remove_handle(h->multi, t->easy);
	if (t->folded) { /* it is still paused */
		curl_easy_cleanup(t->easy);
		t->easy = NULL;
	}
	curl_slist_free_all(t->fields);
	curl_slist_free_all(t->resolve);
	t->fields = t->resolve = NULL;
	t->next = h->done;
	h->done = t;
}

static void collect(struct http *h)
{
	CURLMsg *message;
	struct transfer *folded;
	int left;

	while ((folded = h->folded) != NULL) {
		h->folded = folded->next;
		finish(h, folded, CURLE_WEIRD_SERVER_REPLY);
	}
	while ((message = curl_multi_info_read(h->multi, &left)) != NULL) {
		struct transfer *t = NULL;

		if (message->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&t);
		finish(h, t, message->data.result);
	}
}

void http_work(struct http *h, const int *fds, size_t n_fds, int64_t timeout)
{
	struct curl_waitfd wait[8];
	unsigned n = 0;
	int running;

	curl_multi_perform(h->multi, &running);
	collect(h);
	if (h->done != NULL)
		timeout = 0;
	for (size_t i = 0; i < n_fds && n < sizeof wait / sizeof *wait; i++)
		if (fds[i] >= 0)
			wait[n++] = (struct curl_waitfd){.fd = fds[i], .events = CURL_WAIT_POLLIN};
	if (timeout > 0)
		curl_multi_poll(h->multi, wait, n, timeout < 60000 ? (int)timeout : 60000, NULL);
}

struct http_exchange *http_next(struct http *h)
{
	struct transfer *t = h->done;

	if (t == NULL)
		return NULL;
	h->done = t->next;
	h->n_active--;
	return &t->x;
}

void http_release(struct http *h, struct http_exchange *x)
{
	struct transfer *t = (struct transfer *)x;

	if (x->body.cap > HTTP_KEEP_MAX)
		buf_free(&x->body);
	t->next = h->idle;
	h->idle = t;
}
