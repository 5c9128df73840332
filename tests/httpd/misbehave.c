/* A web server that does what nginx would not, for tests of fetch. It listens on 127.0.0.1, prints
 * its port, and serves until it is killed. What it does is named by the path; see the table. With a
 * folder as operand, a path that is a file there gets its bytes, which are a response whole or not,
 * and 304 if the request has a validator. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct request {
	int fd, port;
	char head[16384];
	const char *rest; /* of the path, after the behaviour's own */
	int n_seen;       /* requests for this path before */
};

static bool has_folder; /* the working directory is served */

static void put(const struct request *r, const char *s, size_t len)
{
	while (len > 0) {
		ssize_t n = write(r->fd, s, len);

		if (n <= 0)
			return;
		s += n;
		len -= (size_t)n;
	}
}

static void __attribute__((format(printf, 2, 3))) say(const struct request *r, const char *fmt, ...)
{
	char text[1024];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	put(r, text, (size_t)n);
}

static void page(const struct request *r, const char *status, const char *fields, const char *body)
{
	say(r, "HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n%s\r\n", status,
	    strlen(body), fields);
	put(r, body, strlen(body));
}

static void good(const struct request *r)
{
	page(r, "200 OK", "", "<p>good</p>");
}

/* As long as a real server takes to think. */
static void slow(const struct request *r)
{
	char body[64];

	nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
	snprintf(body, sizeof body, "page %d", atoi(r->rest));
	page(r, "200 OK", "", body);
}

static void chunked(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
	       "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nX-Sum: 1\r\n\r\n");
}

static void empty_chunked(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
	       "0\r\nX-Sum: 1\r\nHTTP/1.1 404: 1\r\n\r\n");
}

/* After a response that says to wait for it. */
static void odd_field(const struct request *r)
{
	say(r, "HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\n");
	page(r, "200 OK", "HTTP/odd: 1\r\nX-Odd: 2\r\n", "odd");
}

static void bad_chunk(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n");
}

static void early_close(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
}

static void no_length(const struct request *r)
{
	say(r, "HTTP/1.0 200 OK\r\n\r\nuntil the end");
}

static void bare_lf(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\nContent-Length: 2\nX-Lines: bare\n\nlf");
}

static void unknown_coding(const struct request *r)
{
	page(r, "200 OK", "Content-Encoding: none\r\n", "as it is");
}

static void early_hints(const struct request *r)
{
	say(r, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
	good(r);
}

/* A first header line that goes on with a line that is not there. */
static void folded(const struct request *r)
{
	char value[256];

	memset(value, 'x', sizeof value - 1);
	value[sizeof value - 1] = '\0';
	say(r, "HTTP/1.1 200 OK\r\n X-Folded: %s\r\nContent-Length: 2\r\n\r\nok", value);
}

static void endless_body(const struct request *r)
{
	char block[8192];

	memset(block, 'x', sizeof block);
	say(r, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
	for (int i = 0; i < 20000; i++)
		put(r, block, sizeof block);
}

static void endless_header(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\n");
	for (int i = 0; i < 100000; i++)
		say(r, "X-Filler-%d: 0123456789012345678901234567890123456789\r\n", i);
}

static void drip(const struct request *r)
{
	say(r, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
	for (int i = 0; i < 1000; i++) {
		if (send(r->fd, "x", 1, MSG_NOSIGNAL) != 1)
			return;
		nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL);
	}
}

static void silent(const struct request *r)
{
	char ignored;

	/* Until the client has had enough. */
	while (read(r->fd, &ignored, 1) > 0)
		;
}

static void empty(const struct request *r)
{
	(void)r;
}

static void garbage(const struct request *r)
{
	say(r, "SSH-2.0-OpenSSH_9.2p1\r\n");
}

static void loop(const struct request *r)
{
	page(r, "302 Found", "Location: /loop2\r\n", "");
}

static void loop2(const struct request *r)
{
	page(r, "302 Found", "Location: /loop\r\n", "");
}

static void hop(const struct request *r)
{
	char fields[64];

	snprintf(fields, sizeof fields, "Location: /hop/%d\r\n", atoi(r->rest) + 1);
	page(r, "302 Found", fields, "next");
}

static void away(const struct request *r)
{
	page(r, "302 Found", "Location: file:///etc/passwd\r\n", "");
}

/* By a query, so that what is cut off would be a good address too. */
static void far_away(const struct request *r)
{
	char filler[2048];

	memset(filler, 'x', sizeof filler);
	say(r, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /good?");
	for (int i = 0; i < 10; i++)
		put(r, filler, sizeof filler);
	say(r, "\r\n\r\n");
}

static void cookie(const struct request *r)
{
	if (strstr(r->head, "Cookie: seen=1") != NULL)
		good(r);
	else
		page(r, "302 Found", "Set-Cookie: seen=1\r\nLocation: /cookie\r\n", "");
}

/* A page that sends whoever has no cookie for one; with "never" as the cookie's own path they come
 * back without. */
static void bounce(const struct request *r)
{
	char fields[128];

	snprintf(fields, sizeof fields, "Location: /set-cookie%.20s\r\n",
		 strncmp(r->rest, "/never", 6) == 0 ? "/never" : "");
	if (strstr(r->head, "Cookie: bounced=1") != NULL)
		good(r);
	else
		page(r, "302 Found", fields, "");
}

static void set_cookie(const struct request *r)
{
	if (strncmp(r->rest, "/never", 6) == 0)
		page(r, "302 Found",
		     "Set-Cookie: bounced=1; Path=/x\r\nLocation: /bounce/never\r\n", "");
	else
		page(r, "302 Found", "Set-Cookie: bounced=1; Path=/\r\nLocation: /bounce\r\n", "");
}

/* Busy for the first two requests. */
static void busy(const struct request *r)
{
	if (r->n_seen < 2)
		page(r, "503 Busy", "Retry-After: 1\r\n", "");
	else
		good(r);
}

/* Busy at first, and slow to say so. */
static void slow_busy(const struct request *r)
{
	if (r->n_seen > 0) {
		good(r);
		return;
	}
	nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
	page(r, "503 Busy", "", "");
}

static void always_busy(const struct request *r)
{
	page(r, "429 Too Many", "", "");
}

static void validators(const struct request *r)
{
	if (strstr(r->head, "If-None-Match: \"v1\"") != NULL)
		say(r, "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
	else
		page(r, "200 OK",
		     "ETag: \"v1\"\r\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\r\n",
		     "validated");
}

static void changing(const struct request *r)
{
	char body[64];

	snprintf(body, sizeof body, "version %d", r->n_seen);
	page(r, "200 OK", "", body);
}

static void error(const struct request *r)
{
	page(r, "500 Internal Server Error", "", "oh");
}

static void gone(const struct request *r)
{
	page(r, "404 Not Found", "", "gone");
}

static void moved(const struct request *r)
{
	page(r, "301 Moved", "Location: /gone/never\r\n", "");
}

/* An archive: the path goes on with what is asked for. It has no copy of anything called "never".
 */
static void timegate(const struct request *r)
{
	const char *when = strstr(r->head, "Accept-Datetime: Thu, 14 Jun 2018 00:00:00 GMT");

	if (strstr(r->head, "never") != NULL && strstr(r->head, "never") < strchr(r->head, '\r'))
		page(r, "404 Not Found", "", "");
	else
		page(r, "302 Found",
		     when != NULL ? "Location: /memento/2018\r\nVary: accept-datetime\r\n"
				  : "Location: /memento/latest\r\nVary: accept-datetime\r\n",
		     "");
}

static void memento(const struct request *r)
{
	page(r, "200 OK", "Memento-Datetime: Thu, 14 Jun 2018 01:02:03 GMT\r\n", "as it was");
}

static void feed(const struct request *r)
{
	page(r, "200 OK", "",
	     "<rss><channel><item><link>/entry/1</link><a:updated>2018-06-14</a:updated>"
	     "</item><item><link>/entry/2</link></item></channel></rss>");
}

static void sitemap_index(const struct request *r)
{
	page(r, "200 OK", "",
	     "<sitemapindex><sitemap><loc>/sitemap</loc></sitemap></sitemapindex>");
}

static void sitemap(const struct request *r)
{
	page(r, "200 OK", "", "<urlset><url><loc>/entry/3</loc></url></urlset>");
}

/* robots.txt of sites that are asked by another name. */
static void robots(const struct request *r)
{
	if (strstr(r->head, "Host: localhost") != NULL)
		page(r, "503 Busy", "", "");
	else
		page(r, "200 OK", "", "User-agent: *\nDisallow: /denied\n");
}

static const struct {
	const char *path;
	void (*serve)(const struct request *);
} behaviours[] = {
    {"/robots.txt", robots},
    {"/chunked", chunked},
    {"/empty-chunked", empty_chunked},
    {"/odd-field", odd_field},
    {"/bad-chunk", bad_chunk},
    {"/early-close", early_close},
    {"/no-length", no_length},
    {"/bare-lf", bare_lf},
    {"/coding", unknown_coding},
    {"/hints", early_hints},
    {"/folded", folded},
    {"/endless-body", endless_body},
    {"/endless-header", endless_header},
    {"/drip", drip},
    {"/silent", silent},
    {"/empty", empty},
    {"/garbage", garbage},
    {"/loop2", loop2},
    {"/loop", loop},
    {"/hop/", hop},
    {"/away", away},
    {"/far-away", far_away},
    {"/cookie", cookie},
    {"/bounce", bounce},
    {"/set-cookie", set_cookie},
    {"/busy", busy},
    {"/slow-busy", slow_busy},
    {"/always-busy", always_busy},
    {"/validators", validators},
    {"/changing", changing},
    {"/error", error},
    {"/gone", gone},
    {"/moved-never", moved},
    {"/timegate/", timegate},
    {"/memento/", memento},
    {"/feed", feed},
    {"/sitemaps", sitemap_index},
    {"/sitemap", sitemap},
    {"/slow/", slow},
    {"/", good},
};
#define N_BEHAVIOURS (sizeof behaviours / sizeof *behaviours)

/* How often each path was asked for. */
static struct {
	pthread_mutex_t lock;
	int n[N_BEHAVIOURS];
} seen = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Read a request's head; false at the end of the connection. */
static bool read_head(struct request *r)
{
	size_t len = 0;

	while (len + 1 < sizeof r->head) {
		ssize_t n = read(r->fd, r->head + len, 1);

		if (n <= 0)
			return false;
		len += (size_t)n;
		r->head[len] = '\0';
		if (r->head[0] == 22) /* TLS */
			return false;
		if (len >= 4 && strcmp(r->head + len - 4, "\r\n\r\n") == 0)
			return true;
	}
	return false;
}

/* Of "GET /path", or of "GET http://host/path" as proxies are asked. */
static const char *path_of(const char *head)
{
	const char *s = strchr(head, ' ');

	if (s != NULL && strncmp(s + 1, "http://", 7) == 0)
		s += 7;
	return s != NULL ? strchr(s + 1, '/') : NULL;
}

/* A file of the folder that is served; false if the path is none. */
static bool serve_file(const struct request *r, const char *path)
{
	char name[256], block[8192];
	FILE *file;
	size_t n;

	snprintf(name, sizeof name, "%.*s", (int)strcspn(path + 1, " "), path + 1);
	if (!has_folder || (file = fopen(name, "rb")) == NULL)
		return false;
	if (strstr(r->head, "If-None-Match:") != NULL)
		say(r, "HTTP/1.1 304 Not Modified\r\n\r\n");
	else
		while ((n = fread(block, 1, sizeof block, file)) > 0)
			put(r, block, n);
	fclose(file);
	return true;
}

static void *serve(void *arg)
{
	struct request r = {.fd = *(int *)arg};
	const char *path;

	free(arg);
	if (read_head(&r) && (path = path_of(r.head)) != NULL && !serve_file(&r, path)) {
		for (size_t i = 0; i < N_BEHAVIOURS; i++) {
			size_t len = strlen(behaviours[i].path);

			if (strncmp(path, behaviours[i].path, len) != 0)
				continue;
			pthread_mutex_lock(&seen.lock);
			r.n_seen = seen.n[i]++;
			pthread_mutex_unlock(&seen.lock);
			r.rest = path + len;
			behaviours[i].serve(&r);
			break;
		}
	}
	shutdown(r.fd, SHUT_WR);
	close(r.fd);
	return NULL;
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = {.sin_family = AF_INET,
				      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof address;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	signal(SIGPIPE, SIG_IGN);
	has_folder = argc > 1 && chdir(argv[1]) == 0;
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0 ||
	    listen(fd, 128) != 0 || getsockname(fd, (struct sockaddr *)&address, &len) != 0) {
		perror("misbehave");
		return 2;
	}
	printf("%d\n", ntohs(address.sin_port));
	fflush(stdout);
	for (;;) {
		int *connection = malloc(sizeof *connection);
		pthread_t thread;

		if (connection == NULL || (*connection = accept(fd, NULL, NULL)) < 0 ||
		    pthread_create(&thread, NULL, serve, connection) != 0)
			return 2;
		pthread_detach(thread);
	}
}
