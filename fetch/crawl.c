#include "crawl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "address.h"
#include "archive.h"
#include "buf.h"
#include "chain.h"
#include "cited.h"
#include "feed.h"
#include "frontier.h"
#include "history.h"
#include "http.h"
#include "lists.h"
#include "message.h"
#include "outcome.h"
#include "resolver.h"
#include "robots.h"
#include "state.h"
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
/* RFC 9309 section 2.4, in seconds. */
#define ROBOTS_AGE_MAX 86400
/* The longest pause that is remembered, in seconds: remember_pause rounds up twice. */
#define PAUSE_MAX (FRONTIER_REST_MAX / 1000 + 2)

struct crawl {
	struct crawl_options options;
	struct crawl_hooks hooks;
	struct archive *archive;
	struct frontier *frontier;
	struct http *http;
	struct resolver *resolver;
	struct crawl_time now;
	struct history_rules rules;
	struct lists *lists;
	struct state_url row;        /* of the URL in hand, if there is a state */
	struct buf fields[2];        /* of a conditional request */
	struct buf url, found, text; /* scratch */
	bool stopping;
};

struct crawl *crawl_open(const struct crawl_options *options, const struct crawl_hooks *hooks,
			 struct archive *archive, const struct crawl_time *now)
{
	struct crawl *c = xcalloc(1, sizeof *c);

	c->now = *now;
	c->options = *options;
	c->hooks = *hooks;
	c->archive = archive;
	c->rules.min_age = options->min_age;
	c->rules.resume = options->resume;
	c->rules.lists = options->feeds;
	c->lists = lists_open();
	c->rules.run = options->state != NULL ? state_run(options->state) : 0;
	c->frontier = frontier_open(&(struct frontier_rules){
	    .delay = options->delay, .per_host = options->per_host, .random = options->random});
	c->http = http_open(&(struct http_options){.agent = options->agent,
						   .proxy = options->proxy,
						   .ca = options->ca,
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
	lists_close(c->lists);
	resolver_close(c->resolver);
	for (struct site *s = frontier_sites(c->frontier); s != NULL; s = s->next_any)
		robots_free(s->robots);
	frontier_close(c->frontier);
	state_url_free(&c->row);
	buf_free(&c->fields[0]);
	buf_free(&c->fields[1]);
	buf_free(&c->url);
	buf_free(&c->found);
	buf_free(&c->text);
	free(c);
}

static void fail(struct crawl *c, const struct link *link, const struct http_exchange *x,
		 const char *reason);

/* No address: all that waits for it has failed; and the copies that an archive there is asked for
 * then, too. */
static void drain(struct crawl *c, struct site *s)
{
	struct link *link;

	if (s->draining)
		return;
	s->draining = true;
	while ((link = frontier_drain(c->frontier, s)) != NULL)
		fail(c, link, NULL, s->why);
	s->draining = false;
}

/* Rules for the site are there, or it is known why not: its pages may go on. */
static void robots_settled(struct crawl *c, struct site *s, enum site_robots state, const char *why)
{
	s->robots_state = state;
	snprintf(s->why, sizeof s->why, "%.*s", (int)sizeof s->why - 1, why);
	if (s->robots != NULL) {
		int64_t delay = robots_crawl_delay(s->robots);

		frontier_crawl_delay(s, delay < CRAWL_DELAY_MAX ? delay : CRAWL_DELAY_MAX);
	}
	frontier_hold(c->frontier, s, false);
}

static void parse_robots(struct crawl *c, struct site *s, const struct buf *text, int64_t date)
{
	robots_free(s->robots);
	s->robots_date = date;
	s->robots = robots_parse(text->data, text->len, c->options.agent);
	robots_settled(c, s, SITE_ROBOTS_KNOWN, "");
}

/* The rules as an earlier run found them today. */
static bool recall_robots(struct crawl *c, struct site *s)
{
	struct state_robots robots = {0};
	bool found =
	    c->options.state != NULL && state_get_robots(c->options.state, s->origin, s->origin_len,
							 c->now.date - ROBOTS_AGE_MAX, &robots);

	/* What is to come was noted by a wrong clock. */
	found = found && robots.fetched <= c->now.date;
	if (found)
		parse_robots(c, s, &robots.text, robots.fetched);
	buf_free(&robots.text);
	return found;
}

/* Have the site's robots.txt fetched before the page. */
static void ask_robots(struct crawl *c, struct site *s, const struct link *page)
{
	const char *path = "/robots.txt";
	struct buf url = {0};

	if (recall_robots(c, s))
		return;
	buf_add(&url, s->origin, s->origin_len);
	buf_adds(&url, path);
	s->robots_state = SITE_ROBOTS_ASKED;
	frontier_hold(c->frontier, s, true);
	frontier_add(c->frontier, LINK_ROBOTS, url.data, url.len, page, 'P')->governs = s;
	buf_free(&url);
}

/* Queue the page whose URL is in c->url, unless its past says that it is not due: then what it
 * redirected to takes its place. modified: what a feed says of it, or 0. */
static void add_page(struct crawl *c, const struct link *via, char hop, int64_t modified)
{
	struct link *link;

	for (int hops = 0; c->options.state != NULL; hops++) {
		struct crawl_result r = {.url = c->url.data};

		state_get_url(c->options.state, c->url.data, &c->row);
		r.skipped = history_skip(&c->row, &c->rules, c->now.date, modified);
		r.status = c->row.status;
		if (r.skipped == NULL)
			break;
		c->hooks.result(c->hooks.ctx, &r);
		if (c->row.location.len == 0 || hops == REDIRECTS_MAX)
			return;
		buf_clear(&c->url);
		buf_add(&c->url, c->row.location.data, c->row.location.len);
	}
	link = frontier_add(c->frontier, LINK_PAGE, c->url.data, c->url.len, via, hop);
	if (link == NULL)
		return;
	link->is_list = via == NULL ? c->options.feeds : hop == 'M' || (hop == 'R' && via->is_list);
	if (link->site->failed)
		drain(c, link->site);
}

/* The URL in c->found is one that the user wants. */
static void cite(struct crawl *c)
{
	buf_clear(&c->url);
	if (c->found.len <= CITED_MAX && url_canonical(c->found.data, c->found.len, &c->url) == 0)
		add_page(c, NULL, 0, 0);
	else
		c->hooks.result(c->hooks.ctx, &(struct crawl_result){.url = c->found.data,
								     .reason = "not a URL",
								     .kind = "not-a-url"});
}

size_t crawl_cite(struct crawl *c, const char *line, size_t len, bool is_url)
{
	const char *p = line, *end = line + len;
	size_t n = 0;

	if (is_url) {
		buf_clear(&c->found);
		buf_add(&c->found, line, len);
		cite(c);
		return 1;
	}
	for (; cited_next(&p, end, &c->found); n++)
		cite(c);
	return n;
}

/* reason and kind: why it failed, NULL if it did not. */
static void report(struct crawl *c, const struct link *link, const struct http_exchange *x,
		   const char *reason, const char *kind, const char *change)
{
	struct crawl_result r = {
	    .url = link->url, .reason = reason, .change = change, .tries = link->tries};

	if (reason != NULL) {
		r.kind = kind;
		r.gone = link->gone != 0;
	}

	if (link->kind == LINK_ROBOTS)
		return;
	r.via = link->via != NULL ? chain_led_from(link)->url : NULL;
	if (x != NULL) {
		r.status = x->failure == HTTP_OK ? x->status : 0;
		r.ip = x->ip[0] != '\0' ? x->ip : NULL;
		r.bytes = x->body.len;
		r.milliseconds = x->total;
	}
	c->hooks.result(c->hooks.ctx, &r);
}

/* A page could not be had. What is to be said if it was for the last time, or "". */
static const char *remember_failure(struct crawl *c, const struct link *page, int status)
{
	bool last;

	if (c->options.state == NULL)
		return "";
	state_get_url(c->options.state, page->url, &c->row);
	last = history_failed(&c->row, status, c->now.date);
	state_put_url(c->options.state, page->url, &c->row);
	return last ? "; failed too often, not asked for again" : "";
}

/* What robots.txt, the rule of addresses or the network at this end forbade has not failed. */
static bool is_its_own(const struct link *link, const struct http_exchange *x)
{
	return x != NULL ? outcome_is_its_own(x) : link->site->dead;
}

/* The page is gone for good, as far as its own host can tell. */
static bool is_dead(const struct link *link, const struct http_exchange *x)
{
	if (x == NULL)
		return link->site->dead;
	return x->failure == HTTP_REFUSED || link->gone != 0;
}

/* Ask an archive for a copy of what was cited (RFC 7089); false if there is none to ask. */
static bool ask_archive(struct crawl *c, const struct link *link, const struct http_exchange *x)
{
	struct link *copy;

	if (c->options.timegate == NULL || !is_dead(link, x))
		return false;
	buf_clear(&c->text);
	buf_adds(&c->text, c->options.timegate);
	buf_adds(&c->text, chain_cited(link)->url);
	buf_clear(&c->url);
	if (url_canonical(c->text.data, c->text.len, &c->url) != 0)
		return false;
	copy = frontier_add(c->frontier, LINK_MEMENTO, c->url.data, c->url.len, link, 'A');
	frontier_gentle(c->frontier, copy->site);
	if (copy->site->failed)
		drain(c, copy->site);
	return true;
}

static void fail(struct crawl *c, const struct link *link, const struct http_exchange *x,
		 const char *reason)
{
	const char *kind = outcome_kind(link, x);
	char text[512];

	if (link->kind == LINK_ROBOTS) {
		if (link->site == link->governs && x != NULL && x->failure == HTTP_REFUSED)
			link->site->dead = true;
		robots_settled(c, link->governs, SITE_ROBOTS_UNREACHABLE, reason);
	} else if (link->kind == LINK_MEMENTO) {
		const struct link *page = chain_dead_page(link);

		snprintf(text, sizeof text, "gone, and no copy in the archive: %s%s", reason,
			 remember_failure(c, page, page->gone));
		report(c, page, NULL, text, "no-copy", NULL);
		return;
	} else if (ask_archive(c, link, x)) {
		return; /* it is dealt with when the archive has answered */
	} else if (is_its_own(link, x)) {
		int status = x != NULL && x->failure == HTTP_OK ? x->status : 0;

		snprintf(text, sizeof text, "%s%s", reason, remember_failure(c, link, status));
		reason = text;
	}
	report(c, link, x, reason, kind, NULL);
}

/* The site has its server, and what an earlier run learned of that. */
static void settle(struct crawl *c, struct site *s, const char *const *addresses, size_t n)
{
	int64_t until;

	frontier_place(c->frontier, s, addresses, n);
	if (c->options.state != NULL) {
		until = state_pause(c->options.state, s->origin, s->origin_len);
		/* What is to come later was noted by a wrong clock. */
		if (until > c->now.date && until - c->now.date <= PAUSE_MAX)
			frontier_rest(c->frontier, s, c->now.clock,
				      c->now.clock + (until - c->now.date) * 1000);
	}
}

/* The server asked to be left alone, or did not answer: the next run heeds that too. */
static void remember_pause(struct crawl *c, const struct site *s)
{
	int64_t rest = frontier_rest_of(s), wait = rest > c->now.clock ? rest - c->now.clock : 0;

	/* The date is that of a second which began before now. */
	if (c->options.state != NULL)
		state_put_pause(c->options.state, s->origin, s->origin_len,
				c->now.date + 1 + (wait + 999) / 1000);
}

static void place(struct crawl *c, struct site *s, struct resolver_answer *a)
{
	const char *addresses[RESOLVER_MAX_ADDRESSES];
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
		s->unknown = a->n == 0 && a->temporary;
		s->dead = a->n == 0 && !a->temporary;
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
	settle(c, s, addresses, n);
}

static void place_sites(struct crawl *c)
{
	struct resolver_answer answer;
	struct site *s;
	struct url parts;

	while (resolver_next(c->resolver, &answer))
		place(c, answer.ctx, &answer);
	while (resolver_pending(c->resolver) < LOOKUPS_MAX &&
	       (s = frontier_unplaced(c->frontier)) != NULL) {
		if (c->options.proxy != NULL && *c->options.proxy != '\0') {
			/* The proxy looks names up, so each is a server of its own. */
			settle(c, s, &s->origin, 1);
			continue;
		}
		url_split(s->origin, s->origin_len, &parts);
		resolver_ask(c->resolver, parts.host, parts.host_len, s);
	}
}

/* A page waits for its site's rules; a run may take longer than they are good for. */
static bool waits_for_robots(struct crawl *c, struct link *link)
{
	struct site *s = link->site;
	bool outlived =
	    s->robots_state == SITE_ROBOTS_KNOWN && c->now.date - s->robots_date > ROBOTS_AGE_MAX;

	if (link->kind != LINK_PAGE || c->options.ignore_robots ||
	    (s->robots_state != SITE_ROBOTS_UNKNOWN && !outlived))
		return false;
	frontier_put_back(c->frontier, link);
	ask_robots(c, s, link);
	return true;
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

static void request(struct crawl *c, struct link *link)
{
	struct http_request r = {
	    .url = link->url, .resolved = link->site->resolved, .date = c->now.date, .ctx = link};
	const char *fields[2];
	char when[40];
	struct tm tm;
	time_t as_of = (time_t)c->options.as_of;

	r.fields = fields;
	if (link->kind == LINK_ROBOTS)
		r.least_body = ROBOTS_MAX;
	if (link->kind == LINK_MEMENTO && as_of != 0 && gmtime_r(&as_of, &tm) != NULL) {
		strftime(when, sizeof when, "%a, %d %b %Y %H:%M:%S GMT", &tm);
		buf_clear(&c->fields[0]);
		buf_addf(&c->fields[0], "Accept-Datetime: %s", when);
		fields[r.n_fields++] = c->fields[0].data;
	}
	if (c->options.state != NULL && link->kind == LINK_PAGE) {
		state_get_url(c->options.state, link->url, &c->row);
		r.n_fields = (size_t)history_conditions(&c->row, c->fields);
		for (size_t i = 0; i < r.n_fields; i++)
			fields[i] = c->fields[i].data;
	}
	http_start(c->http, &r);
	/* It is told once. */
	free(link->site->resolved);
	link->site->resolved = NULL;
}

static void start(struct crawl *c)
{
	struct link *link;

	while (!c->stopping && http_can_start(c->http) &&
	       (link = frontier_next(c->frontier, c->now.clock)) != NULL) {
		const char *reason;

		if (waits_for_robots(c, link))
			continue;
		reason = forbidden(c, link);
		if (reason == NULL) {
			request(c, link);
		} else {
			frontier_skip(c->frontier, link);
			fail(c, link, NULL, reason);
		}
	}
}

/* The capture of an exchange, and with a state whether it is a revisit of what c->row knows. */
static void begin_capture(struct crawl *c, const struct link *link, struct archive_capture *capture)
{
	char date[ARCHIVE_DATE_SIZE];

	archive_date(capture->x->date, date);
	archive_begin(c->archive, capture, date);
	if (c->options.state == NULL || link->kind != LINK_PAGE)
		return;
	archive_digest(c->archive, capture);
	state_get_url(c->options.state, link->url, &c->row);
	history_judge(&c->row, capture);
}

static void end_capture(struct crawl *c, const struct link *link, struct archive_capture *capture,
			struct http_exchange *x)
{
	if (link->via != NULL) {
		chain_path(link, &c->text);
		capture->via = chain_led_from(link)->url;
		capture->hops = c->text.data;
	}
	c->hooks.capture(c->hooks.ctx, capture, x);
}

/* Where the response redirects to, canonical, in c->url; false if nowhere. too_long may be NULL. */
static bool redirect_target(struct crawl *c, const struct link *link, const struct http_exchange *x,
			    bool *too_long)
{
	char location[CITED_MAX + 2]; /* one byte more tells that there are more */
	bool found =
	    outcome_is_redirect(x->status) &&
	    message_header(x->header.data, x->header.len, "Location", location, sizeof location);
	bool fits = found && strlen(location) <= CITED_MAX;

	buf_clear(&c->url);
	if (too_long != NULL)
		*too_long = found && !fits;
	return fits && url_resolve(link->url, location, strlen(location), &c->url) == 0;
}

static void robots_arrived(struct crawl *c, struct link *link, const struct http_exchange *x)
{
	struct site *s = link->governs;
	struct buf text = {0};
	const char *why;

	if (outcome_is_redirect(x->status) && link->hops < ROBOTS_REDIRECTS_MAX &&
	    redirect_target(c, link, x, NULL)) {
		struct link *to =
		    frontier_add(c->frontier, LINK_ROBOTS, c->url.data, c->url.len, link, 'R');

		to->governs = s;
		if (to->site->failed)
			drain(c, to->site);
		return;
	}
	why = outcome_robots(x, &text);
	if (why != NULL) {
		robots_settled(c, s, SITE_ROBOTS_UNREACHABLE, why);
		buf_free(&text);
		return;
	}
	buf_add(&text, "", 0);
	if (c->options.state != NULL)
		state_put_robots(c->options.state, s->origin, s->origin_len,
				 &(struct state_robots){c->now.date, text});
	parse_robots(c, s, &text, c->now.date);
	buf_free(&text);
}

/* A redirect of a page, to the URL in c->url. */
static void redirected(struct crawl *c, struct link *link, const struct http_exchange *x)
{
	const struct link *before;
	char ignored[8];
	bool cookie;

	link->set_cookie =
	    message_header(x->header.data, x->header.len, "Set-Cookie", ignored, sizeof ignored);
	before = chain_asked(link, c->url.data, &cookie);
	/* Pages hand out a cookie first, themselves or by way of another. */
	if (before != NULL && (!cookie || before->again || link->kind != LINK_PAGE)) {
		fail(c, link, x, "redirect loop");
	} else if (link->hops >= REDIRECTS_MAX) {
		fail(c, link, x, "too many redirects");
	} else if (link->kind == LINK_MEMENTO) {
		struct link *copy =
		    frontier_add(c->frontier, LINK_MEMENTO, c->url.data, c->url.len, link, 'R');

		frontier_gentle(c->frontier, copy->site);
		if (copy->site->failed)
			drain(c, copy->site);
	} else if (before != NULL) {
		report(c, link, x, NULL, NULL, NULL);
		frontier_again(c->frontier, before, link)->is_list = link->is_list;
	} else {
		if (c->options.state != NULL) {
			history_moved(&c->row, x, c->url.data, c->now.date);
			state_put_url(c->options.state, link->url, &c->row);
		}
		report(c, link, x, NULL, NULL, NULL);
		add_page(c, link, 'R', 0);
	}
}

/* What lists_follow is told with each entry. */
struct listing {
	struct crawl *crawl;
	const struct link *link;
	char hop;
};

static void on_entry(void *ctx, const char *url, size_t len, int64_t modified)
{
	struct listing *l = ctx;
	struct crawl *c = l->crawl;

	buf_clear(&c->url);
	if (len <= CITED_MAX && url_resolve(l->link->url, url, len, &c->url) == 0)
		add_page(c, l->link, l->hop, modified);
}

/* Queue what the response lists, if it is a feed or a sitemap; false if it is not. why: as
 * lists_follow says it. */
static bool read_feed(struct crawl *c, const struct link *link, const struct http_exchange *x,
		      const char **why)
{
	struct listing listing = {c, link, 'L'};
	struct buf text = {0};
	enum feed_kind kind = lists_read(x, LISTS_TEXT_MAX, &text);

	if (kind == FEED_SITEMAP_INDEX)
		listing.hop = 'M';
	if (kind != FEED_NONE)
		*why = lists_follow(c->lists, link, kind, &text, on_entry, &listing);
	buf_free(&text);
	return kind != FEED_NONE;
}

/* A response: what it means for the URL. c->row is what was known of it. */
static void page_arrived(struct crawl *c, struct link *link, const struct archive_capture *capture)
{
	const struct http_exchange *x = capture->x;
	bool had =
	    (x->status >= 200 && x->status < 300) || capture->revisit == ARCHIVE_NOT_MODIFIED;
	const char *change = NULL, *left_out = NULL;
	bool too_long;
	char reason[320];

	if (redirect_target(c, link, x, &too_long)) {
		redirected(c, link, x);
	} else if (x->cut != HTTP_WHOLE) {
		bool listed = had && link->is_list && read_feed(c, link, x, &left_out);

		snprintf(reason, sizeof reason, "%s%s", x->reason,
			 listed ? "; the rest of the list is left out" : "");
		fail(c, link, x, reason);
	} else if (had && link->kind == LINK_MEMENTO && !outcome_is_archived(x)) {
		fail(c, link, x, "what it gave is no memento");
	} else if (had && link->kind == LINK_MEMENTO) {
		const struct link *page = chain_dead_page(link);

		remember_failure(c, page, page->gone);
		report(c, link, x, NULL, NULL, NULL);
	} else if (had) {
		bool listed = link->is_list && read_feed(c, link, x, &left_out);

		if (c->options.state != NULL) {
			if (listed || lists_sniff(x) != FEED_NONE)
				history_listed(&c->row, x, c->now.date);
			else
				change = history_had(&c->row, capture, c->archive->means,
						     c->now.date, &c->text);
			state_put_url(c->options.state, link->url, &c->row);
		}
		report(c, link, x, left_out, "list-limit", change);
	} else {
		snprintf(reason, sizeof reason, "status %d%s", x->status,
			 too_long ? ", and an address that is too long" : "");
		fail(c, link, x, reason);
	}
}

static void finish(struct crawl *c, struct http_exchange *x)
{
	struct archive_capture capture = {.url = ((struct link *)x->ctx)->url, .x = x};
	struct link *link = x->ctx;
	bool busy = outcome_is_busy(x);
	bool error = x->failure != HTTP_OK || x->status >= 500, rested;
	struct frontier_outcome outcome = {.result = busy    ? FRONTIER_BUSY
						     : error ? FRONTIER_ERROR
							     : FRONTIER_GOOD,
					   .ended = c->now.clock,
					   .response = x->response,
					   .retry_after = x->retry_after};

	rested = frontier_rest_of(link->site) > c->now.clock;
	frontier_done(c->frontier, link, &outcome);
	if (busy || rested)
		remember_pause(c, link->site);
	if (link->kind == LINK_PAGE && x->failure == HTTP_OK)
		link->gone = x->status == 404 || x->status == 410 ? (short)x->status : 0;
	if (x->failure == HTTP_OK)
		begin_capture(c, link, &capture);
	/* When stopping it is left for another run. */
	link->tries += x->failure != HTTP_NOT_PUBLIC;
	if (outcome_is_try_later(x) && link->tries < TRIES_MAX)
		frontier_retry(c->frontier, link);
	else if (x->failure != HTTP_OK)
		fail(c, link, x, x->reason);
	else if (link->kind == LINK_ROBOTS)
		robots_arrived(c, link, x);
	else
		page_arrived(c, link, &capture);
	if (x->failure == HTTP_OK)
		end_capture(c, link, &capture, x);
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

size_t crawl_waits(const struct crawl *c, struct frontier_wait *waits, size_t max)
{
	return frontier_waits(c->frontier, waits, max);
}
