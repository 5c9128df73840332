#include "crawl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "address.h"
#include "archive.h"
#include "buf.h"
#include "cited.h"
#include "coding.h"
#include "frontier.h"
#include "http.h"
#include "message.h"
#include "resolve.h"
#include "robots.h"
#include "url.h"
#include "xalloc.h"

/* As browsers have it. */
#define REDIRECTS_MAX 20
/* RFC 9309 section 2.3.1.2. */
#define ROBOTS_REDIRECTS_MAX 5
/* Requests for one URL, when the server or the network says to try later. */
#define TRIES_MAX 3
/* Names looked up ahead of their turn. */
#define LOOKUPS_MAX 64
/* A site that asks for more time between requests does not get it. */
#define CRAWL_DELAY_MAX 60000
/* Longer ones are no addresses of pages; servers refuse them at 8 KB. */
#define URL_MAX 16384

struct crawl {
	struct crawl_options options;
	struct crawl_hooks hooks;
	struct archive *archive;
	struct frontier *frontier;
	struct http *http;
	struct resolver *resolver;
	struct crawl_time now;
	struct buf url, found, record, text; /* scratch */
	bool stopping;
};

struct crawl *crawl_open(const struct crawl_options *options, const struct crawl_hooks *hooks,
			 struct archive *archive)
{
	struct crawl *c = xcalloc(1, sizeof *c);

	c->options = *options;
	c->hooks = *hooks;
	c->archive = archive;
	c->frontier = frontier_open(&(struct frontier_rules){
	    .delay = options->delay, .per_host = options->per_host, .random = options->random});
	c->http = http_open(&(struct http_options){.agent = options->agent,
						   .proxy = options->proxy,
						   .jobs = options->jobs,
						   .timeout = options->timeout,
						   .max_body = options->max_body,
						   .allow_private = options->allow_private});
	c->resolver = resolver_open();
	if (c->http == NULL || c->resolver == NULL) {
		crawl_close(c);
		return NULL;
	}
	return c;
}

void crawl_close(struct crawl *c)
{
	if (c == NULL)
		return;
	http_close(c->http);
	resolver_close(c->resolver);
	for (struct site *s = frontier_sites(c->frontier); s != NULL; s = s->next_any)
		robots_free(s->robots);
	frontier_close(c->frontier);
	buf_free(&c->url);
	buf_free(&c->found);
	buf_free(&c->record);
	buf_free(&c->text);
	free(c);
}

static void fail(struct crawl *c, const struct link *link, const struct http_exchange *x,
		 const char *reason);

/* No address: all that waits for it has failed. */
static void drain(struct crawl *c, struct site *s)
{
	struct link *link;

	while ((link = frontier_drain(c->frontier, s)) != NULL)
		fail(c, link, NULL, s->why);
}

/* Have the site's robots.txt fetched before its first page. */
static void ask_robots(struct crawl *c, struct site *s)
{
	const char *path = "/robots.txt";
	struct buf url = {0};

	if (c->options.ignore_robots || s->robots_state != SITE_ROBOTS_UNKNOWN ||
	    s->server == NULL || s->head == NULL || s->head->kind != LINK_PAGE)
		return;
	buf_add(&url, s->origin, s->origin_len);
	buf_adds(&url, path);
	s->robots_state = SITE_ROBOTS_ASKED;
	frontier_hold(c->frontier, s, true);
	frontier_add(c->frontier, LINK_ROBOTS, url.data, url.len, s->head, 'P')->governs = s;
	buf_free(&url);
}

static struct link *add(struct crawl *c, enum link_kind kind, const char *url, size_t len,
			const struct link *via, char hop)
{
	struct link *link = frontier_add(c->frontier, kind, url, len, via, hop);

	if (link == NULL)
		return NULL;
	if (link->site->failed)
		drain(c, link->site);
	else
		ask_robots(c, link->site);
	return link;
}

void crawl_cite(struct crawl *c, const char *line, size_t len)
{
	const char *p = line, *end = line + len;

	while (cited_next(&p, end, &c->found)) {
		buf_clear(&c->url);
		if (c->found.len <= URL_MAX &&
		    url_canonical(c->found.data, c->found.len, &c->url) == 0)
			add(c, LINK_PAGE, c->url.data, c->url.len, NULL, 0);
		else
			c->hooks.result(
			    c->hooks.ctx,
			    &(struct crawl_result){.url = c->found.data, .reason = "not a URL"});
	}
}

static void report(struct crawl *c, const struct link *link, const struct http_exchange *x,
		   const char *reason)
{
	struct crawl_result r = {.url = link->url, .reason = reason, .tries = link->tries + 1u};

	if (link->kind == LINK_ROBOTS)
		return;
	r.via = link->via != NULL ? link->via->url : NULL;
	if (x != NULL) {
		r.status = x->failure == HTTP_OK ? x->status : 0;
		r.ip = x->ip[0] != '\0' ? x->ip : NULL;
		r.bytes = x->body.len;
		r.milliseconds = x->total;
	}
	c->hooks.result(c->hooks.ctx, &r);
}

/* Rules for the site are there, or it is known why not: its pages may go on. */
static void robots_settled(struct crawl *c, struct site *s, enum site_robots state, const char *why)
{
	s->robots_state = state;
	snprintf(s->why, sizeof s->why, "%s", why);
	if (s->robots != NULL) {
		int64_t delay = robots_crawl_delay(s->robots);

		frontier_crawl_delay(s, delay < CRAWL_DELAY_MAX ? delay : CRAWL_DELAY_MAX);
	}
	frontier_hold(c->frontier, s, false);
}

static void fail(struct crawl *c, const struct link *link, const struct http_exchange *x,
		 const char *reason)
{
	if (link->kind == LINK_ROBOTS)
		robots_settled(c, link->governs, SITE_ROBOTS_UNREACHABLE, reason);
	report(c, link, x, reason);
}

/* The names that are looked up, and those that were. */

static void place(struct crawl *c, struct site *s, struct resolve_answer *a)
{
	const char *addresses[RESOLVE_MAX_ADDRESSES];
	struct buf resolved = {0};
	struct url parts;
	const char *port;
	size_t n = 0;

	url_split(s->origin, s->origin_len, &parts);
	port = parts.scheme_len == 5 ? "443" : "80";
	buf_addf(&resolved, "%.*s:%.*s:", (int)parts.host_len, parts.host,
		 (int)(parts.port_len > 0 ? parts.port_len : strlen(port)),
		 parts.port_len > 0 ? parts.port : port);
	for (size_t i = 0; i < a->n; i++) {
		const char *text = a->addresses[i];

		if (!c->options.allow_private && !address_text_is_public(text))
			continue;
		buf_addf(&resolved, strchr(text, ':') != NULL ? "%s[%s]" : "%s%s", n > 0 ? "," : "",
			 text);
		addresses[n++] = text;
	}
	if (n == 0) {
		s->failed = true;
		snprintf(s->why, sizeof s->why, "%s",
			 a->n > 0 ? "address is not public" : a->error);
		drain(c, s);
		buf_free(&resolved);
		return;
	}
	if (*parts.host != '[')
		s->resolved = resolved.data;
	else
		buf_free(&resolved);
	frontier_place(c->frontier, s, addresses, n);
	ask_robots(c, s);
}

static void place_sites(struct crawl *c)
{
	struct resolve_answer answer;
	struct site *s;
	struct url parts;

	while (resolver_next(c->resolver, &answer))
		place(c, answer.ctx, &answer);
	while (resolver_pending(c->resolver) < LOOKUPS_MAX &&
	       (s = frontier_unplaced(c->frontier)) != NULL) {
		if (c->options.proxy != NULL && *c->options.proxy != '\0') {
			/* The proxy looks names up, so each is a server of its own. */
			frontier_place(c->frontier, s, &s->origin, 1);
			ask_robots(c, s);
			continue;
		}
		url_split(s->origin, s->origin_len, &parts);
		resolver_ask(c->resolver, parts.host, parts.host_len, s);
	}
}

/* Why the link may not be fetched, as text that is good until the next call; NULL if it may. */
static const char *forbidden(struct crawl *c, const struct link *link)
{
	const struct site *s = link->site;
	struct robots_rule rule;

	if (frontier_gave_up(s))
		return "host failed too often in a row";
	if (link->kind != LINK_PAGE || c->options.ignore_robots)
		return NULL;
	buf_clear(&c->text);
	if (s->robots_state == SITE_ROBOTS_UNREACHABLE)
		buf_addf(&c->text, "robots.txt unreachable: %s", s->why);
	else if (s->robots != NULL &&
		 !robots_allows(s->robots, link->url, strlen(link->url), &rule))
		buf_addf(&c->text, "denied by robots.txt (line %zu: Disallow: %.*s)", rule.line,
			 (int)(rule.len < 80 ? rule.len : 80), rule.pattern);
	return c->text.len > 0 ? c->text.data : NULL;
}

static void start(struct crawl *c)
{
	struct link *link;

	while (!c->stopping && http_can_start(c->http) &&
	       (link = frontier_next(c->frontier, c->now.clock)) != NULL) {
		const char *reason = forbidden(c, link);

		if (reason != NULL) {
			frontier_skip(c->frontier, link);
			fail(c, link, NULL, reason);
			continue;
		}
		http_start(c->http, &(struct http_request){.url = link->url,
							   .resolved = link->site->resolved,
							   .date = c->now.date,
							   .ctx = link});
	}
}

/* The way from the seed to the link, oldest hop first. */
static void hop_path(struct buf *out, const struct link *link)
{
	buf_clear(out);
	for (; link != NULL && link->hop != '\0'; link = link->via)
		buf_addc(out, link->hop);
	for (size_t i = 0; i < out->len / 2; i++) {
		char other = out->data[out->len - 1 - i];

		out->data[out->len - 1 - i] = out->data[i];
		out->data[i] = other;
	}
}

static void put(struct crawl *c)
{
	c->hooks.record(c->hooks.ctx, &c->record);
	buf_clear(&c->record);
}

static void write_records(struct crawl *c, const struct link *link, const struct http_exchange *x)
{
	struct archive_capture capture = {.url = link->url, .x = x};
	char date[ARCHIVE_DATE_SIZE];

	archive_date(x->date, date);
	archive_begin(c->archive, &capture, date);
	archive_request(c->archive, &c->record, &capture);
	put(c);
	archive_response(c->archive, &c->record, &capture);
	put(c);
	if (link->via != NULL) {
		hop_path(&c->text, link);
		capture.via = link->via->url;
		capture.hops = c->text.data;
		archive_metadata(c->archive, &c->record, &capture);
		put(c);
	}
}

static bool is_redirect(int status)
{
	return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/* Where the response redirects to, canonical, in c->url; false if nowhere. */
static bool redirect_target(struct crawl *c, const struct link *link, const struct http_exchange *x)
{
	char location[URL_MAX];

	buf_clear(&c->url);
	return is_redirect(x->status) &&
	       message_header(x->header.data, x->header.len, "Location", location,
			      sizeof location) &&
	       url_resolve(link->url, location, strlen(location), &c->url) == 0;
}

static void robots_arrived(struct crawl *c, struct link *link, const struct http_exchange *x)
{
	struct site *s = link->governs;
	struct buf text = {0};
	char coding[64] = "";

	if (is_redirect(x->status) && link->hops < ROBOTS_REDIRECTS_MAX &&
	    redirect_target(c, link, x)) {
		struct link *to =
		    frontier_add(c->frontier, LINK_ROBOTS, c->url.data, c->url.len, link, 'R');

		to->governs = s;
		if (to->site->failed)
			drain(c, to->site);
		return;
	}
	if (x->status == 429 || x->status >= 500) {
		buf_addf(&text, "status %d", x->status);
		robots_settled(c, s, SITE_ROBOTS_UNREACHABLE, text.data);
		buf_free(&text);
		return;
	}
	if (x->status >= 200 && x->status < 300) {
		message_header(x->header.data, x->header.len, "Content-Encoding", coding,
			       sizeof coding);
		coding_decode(coding, x->body.data, x->body.len, ROBOTS_MAX, &text);
	}
	buf_add(&text, "", 0);
	s->robots = robots_parse(text.data, text.len, c->options.agent);
	buf_free(&text);
	robots_settled(c, s, SITE_ROBOTS_KNOWN, "");
}

/* A response in full: what it means for the URL. */
static void page_arrived(struct crawl *c, struct link *link, const struct http_exchange *x)
{
	const struct link *from;
	char reason[64], ignored[8];

	if (redirect_target(c, link, x)) {
		bool cookie = message_header(x->header.data, x->header.len, "Set-Cookie", ignored,
					     sizeof ignored);

		for (from = link; from != NULL; from = from->via)
			if (strcmp(from->url, c->url.data) == 0)
				break;
		if (from == link && cookie && link->tries == 0) {
			/* A page that only hands out a cookie first. */
			frontier_retry(c->frontier, link);
			return;
		}
		if (from != NULL) {
			report(c, link, x, "redirect loop");
			return;
		}
		if (link->hops >= REDIRECTS_MAX) {
			report(c, link, x, "too many redirects");
			return;
		}
		report(c, link, x, NULL);
		add(c, LINK_PAGE, c->url.data, c->url.len, link, 'R');
		return;
	}
	if (x->cut != HTTP_WHOLE) {
		report(c, link, x, x->reason);
	} else if (x->status >= 200 && x->status < 300) {
		report(c, link, x, NULL);
	} else {
		snprintf(reason, sizeof reason, "status %d", x->status);
		report(c, link, x, reason);
	}
}

static bool is_try_later(const struct http_exchange *x)
{
	if (x->failure != HTTP_OK)
		return x->failure == HTTP_TIMEOUT || x->failure == HTTP_CLOSED;
	return x->status == 408 || x->status == 429 || (x->status >= 502 && x->status <= 504);
}

static void finish(struct crawl *c, const struct http_exchange *x)
{
	struct link *link = x->ctx;
	bool busy = x->failure == HTTP_OK ? x->status == 429 || x->status == 503
					  : x->failure != HTTP_NOT_PUBLIC && x->failure != HTTP_TLS;
	bool error = x->failure != HTTP_OK || x->status >= 500;
	struct frontier_outcome outcome = {.result = busy    ? FRONTIER_BUSY
						     : error ? FRONTIER_ERROR
							     : FRONTIER_GOOD,
					   .sent = c->now.clock - (x->total - x->sent),
					   .ended = c->now.clock,
					   .response = x->response,
					   .retry_after = x->retry_after};

	frontier_done(c->frontier, link, &outcome);
	if (x->failure == HTTP_OK)
		write_records(c, link, x);
	if (is_try_later(x) && link->tries + 1 < TRIES_MAX && !c->stopping)
		frontier_retry(c->frontier, link);
	else if (x->failure != HTTP_OK)
		fail(c, link, x, x->reason);
	else if (link->kind == LINK_ROBOTS)
		robots_arrived(c, link, x);
	else
		page_arrived(c, link, x);
}

int64_t crawl_step(struct crawl *c, const struct crawl_time *now)
{
	struct http_exchange *x;
	int64_t due;

	c->now = *now;
	while ((x = http_next(c->http)) != NULL) {
		finish(c, x);
		http_release(c->http, x);
	}
	place_sites(c);
	start(c);
	due = http_can_start(c->http) && !c->stopping ? frontier_due(c->frontier) : INT64_MAX;
	if (due == INT64_MAX)
		return due;
	return due > now->clock ? due - now->clock : 0;
}

void crawl_wait(struct crawl *c, int fd, int64_t wait)
{
	int fds[2] = {fd, resolver_fd(c->resolver)};

	http_work(c->http, fds, 2, wait);
}

bool crawl_is_done(const struct crawl *c)
{
	return http_n_active(c->http) == 0 && (c->stopping || frontier_n_queued(c->frontier) == 0);
}

void crawl_stop(struct crawl *c)
{
	c->stopping = true;
}

int crawl_n_active(const struct crawl *c)
{
	return http_n_active(c->http);
}

void crawl_count(const struct crawl *c, const struct crawl_time *now,
		 struct frontier_counts *counts)
{
	frontier_count(c->frontier, now->clock, counts);
}
