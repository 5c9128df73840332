#include "frontier.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "table.h"
#include "url.h"
#include "xalloc.h"

/* A server is left alone for a multiple of the time its last answer took, as Heritrix does. */
#define RESPONSE_FACTOR 5
#define RESPONSE_PAUSE_MAX 30000
/* Backoff: doubles from the first to the second, with a quarter of jitter either way. */
#define BACKOFF_MIN 1000
#define BACKOFF_MAX 300000
/* A Retry-After beyond this is not waited for in one run, and one beyond FRONTIER_REST_MAX in none.
 */
#define RETRY_AFTER_MAX 600000
/* For those who serve everybody for nothing. */
#define GENTLE_DELAY 1000
/* Failures in a row after which a server is given up for this run. */
#define GIVE_UP 6

struct server {
	int64_t due;    /* no request before */
	int64_t before; /* what due was before the last frontier_next */
	int64_t rest;   /* what it asked for, which may be more than is waited for */
	int64_t pause;  /* after an answer, from how long answers take */
	int64_t crawl_delay;
	size_t heap_at; /* index + 1; 0: not in the heap */
	int n_active, n_failures;
	bool gentle;
	size_t n_requests;
	int64_t waited;
	const struct site *first;
	struct site *ready, *ready_tail;
	struct server *older;
};

/* One address of a server. */
struct place {
	struct server *server;
	size_t len;
	char text[];
};

struct frontier {
	struct frontier_rules rules;
	struct arena memory;
	struct table links, sites, places;
	struct site *unplaced, *unplaced_tail, *all;
	struct server *servers;
	struct server *
	    *heap; /* by due, those that have a link ready and may be asked by one more */
	size_t n_heap, heap_cap;
	size_t queued, n_servers;
	int64_t waited;
};

static const char *link_key(const void *thing, size_t *len)
{
	const struct link *l = thing;

	*len = strlen(l->url);
	return l->url;
}

static const char *site_key(const void *thing, size_t *len)
{
	const struct site *s = thing;

	*len = s->origin_len;
	return s->origin;
}

static const char *place_key(const void *thing, size_t *len)
{
	const struct place *p = thing;

	*len = p->len;
	return p->text;
}

struct frontier *frontier_open(const struct frontier_rules *rules)
{
	struct frontier *f = xcalloc(1, sizeof *f);

	f->rules = *rules;
	f->rules.random |= 1;
	f->links.key = link_key;
	f->sites.key = site_key;
	f->places.key = place_key;
	return f;
}

void frontier_close(struct frontier *f)
{
	if (f == NULL)
		return;
	for (struct site *s = f->all; s != NULL; s = s->next_any)
		free(s->resolved);
	table_free(&f->links);
	table_free(&f->sites);
	table_free(&f->places);
	arena_free(&f->memory);
	free(f->heap);
	free(f);
}

static void heap_put(struct frontier *f, size_t i, struct server *s)
{
	f->heap[i] = s;
	s->heap_at = i + 1;
}

static void heap_move(struct frontier *f, size_t i)
{
	struct server *s = f->heap[i];

	for (; i > 0 && f->heap[(i - 1) / 2]->due > s->due; i = (i - 1) / 2)
		heap_put(f, i, f->heap[(i - 1) / 2]);
	for (;;) {
		size_t child = 2 * i + 1;

		if (child + 1 < f->n_heap && f->heap[child + 1]->due < f->heap[child]->due)
			child++;
		if (child >= f->n_heap || f->heap[child]->due >= s->due)
			break;
		heap_put(f, i, f->heap[child]);
		i = child;
	}
	heap_put(f, i, s);
}

/* Have the server in the heap, at its place, if and only if it could be asked. */
static void heap_update(struct frontier *f, struct server *s)
{
	bool wanted = s->ready != NULL && s->n_active < (s->gentle ? 1 : f->rules.per_host);

	if (wanted && s->heap_at == 0) {
		if (f->n_heap == f->heap_cap) {
			f->heap_cap = f->heap_cap == 0 ? 64 : f->heap_cap * 2;
			f->heap = xrealloc(f->heap, f->heap_cap * sizeof(*f->heap));
		}
		heap_put(f, f->n_heap++, s);
	}
	if (wanted) {
		heap_move(f, s->heap_at - 1);
	} else if (s->heap_at != 0) {
		size_t i = s->heap_at - 1;

		s->heap_at = 0;
		if (i != --f->n_heap) {
			heap_put(f, i, f->heap[f->n_heap]);
			heap_move(f, i);
		}
	}
}

static bool is_ready(const struct site *s)
{
	return s->head != NULL && (!s->held || s->head->kind == LINK_ROBOTS);
}

static void list_site(struct frontier *f, struct site *s)
{
	struct server *server = s->server;

	if (server == NULL || s->listed || !is_ready(s))
		return;
	s->listed = true;
	s->next = NULL;
	if (server->ready == NULL)
		server->ready = s;
	else
		server->ready_tail->next = s;
	server->ready_tail = s;
	heap_update(f, server);
}

/* Nothing goes before a robots.txt, for which a held site's links wait. */
static void push(struct frontier *f, struct link *l, bool front)
{
	struct site *s = l->site;
	struct link **at = &s->head;

	if (s->head != NULL && !front)
		at = &s->tail->next;
	else if (l->kind != LINK_ROBOTS)
		while (*at != NULL && (*at)->kind == LINK_ROBOTS)
			at = &(*at)->next;
	l->next = *at;
	*at = l;
	if (l->next == NULL)
		s->tail = l;
	f->queued++;
	list_site(f, s);
}

static struct link *pop(struct frontier *f, struct site *s)
{
	struct link *l = s->head;

	s->head = l->next;
	l->next = NULL;
	f->queued--;
	return l;
}

static struct site *site_of(struct frontier *f, const char *url, size_t len)
{
	struct url parts;
	const char *end;
	struct site *s;

	if (url_split(url, len, &parts) != 0)
		return NULL;
	end = parts.port_len > 0 ? parts.port + parts.port_len : parts.host + parts.host_len;
	s = table_find(&f->sites, url, (size_t)(end - url));
	if (s != NULL)
		return s;
	s = arena_zalloc(&f->memory, 1, sizeof *s);
	s->origin_len = (size_t)(end - url);
	s->origin = arena_strndup(&f->memory, url, s->origin_len);
	s->next_any = f->all;
	f->all = s;
	table_add(&f->sites, s);
	if (f->unplaced == NULL)
		f->unplaced = s;
	else
		f->unplaced_tail->next = s;
	f->unplaced_tail = s;
	return s;
}

static struct link *make_link(struct frontier *f, struct site *s, enum link_kind kind,
			      const char *url, size_t len, const struct link *via, char hop)
{
	struct link *l;

	l = arena_alloc(&f->memory, sizeof *l + len + 1);
	*l = (struct link){.site = s, .via = via, .kind = kind, .hop = hop};
	memcpy(l->url, url, len);
	l->url[len] = '\0';
	if (via != NULL && (hop == 'R' || hop == 'M'))
		l->hops = (unsigned char)(via->hops + 1);
	push(f, l, kind == LINK_ROBOTS || (via != NULL && hop == 'R'));
	return l;
}

struct link *frontier_add(struct frontier *f, enum link_kind kind, const char *url, size_t len,
			  const struct link *via, char hop)
{
	struct site *s;
	struct link *l;

	if (kind == LINK_PAGE && table_find(&f->links, url, len) != NULL)
		return NULL;
	s = site_of(f, url, len);
	if (s == NULL)
		return NULL;
	l = make_link(f, s, kind, url, len, via, hop);
	if (kind == LINK_PAGE)
		table_add(&f->links, l);
	return l;
}

struct link *frontier_again(struct frontier *f, const struct link *page, const struct link *via)
{
	struct link *l =
	    make_link(f, page->site, LINK_PAGE, page->url, strlen(page->url), via, 'R');

	l->again = true;
	return l;
}

struct site *frontier_unplaced(struct frontier *f)
{
	struct site *s = f->unplaced;

	if (s != NULL) {
		f->unplaced = s->next;
		s->next = NULL;
	}
	return s;
}

void frontier_place(struct frontier *f, struct site *s, const char *const *addresses, size_t n)
{
	for (size_t i = 0; i < n && s->server == NULL; i++) {
		struct place *p = table_find(&f->places, addresses[i], strlen(addresses[i]));

		if (p != NULL)
			s->server = p->server;
	}
	if (s->server == NULL) {
		s->server = arena_zalloc(&f->memory, 1, sizeof *s->server);
		s->server->due = INT64_MIN;
		s->server->first = s;
		s->server->older = f->servers;
		f->servers = s->server;
		f->n_servers++;
	}
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(addresses[i]);
		struct place *p;

		if (table_find(&f->places, addresses[i], len) != NULL)
			continue;
		p = arena_alloc(&f->memory, sizeof *p + len + 1);
		p->server = s->server;
		p->len = len;
		memcpy(p->text, addresses[i], len + 1);
		table_add(&f->places, p);
	}
	if (s->gentle)
		frontier_gentle(f, s);
	list_site(f, s);
}

void frontier_hold(struct frontier *f, struct site *s, bool held)
{
	s->held = held;
	list_site(f, s);
}

void frontier_crawl_delay(struct site *s, int64_t delay)
{
	if (s->server != NULL && s->server->crawl_delay < delay)
		s->server->crawl_delay = delay;
}

void frontier_rest(struct frontier *f, struct site *s, int64_t now, int64_t until)
{
	struct server *server = s->server;

	if (server->rest < until)
		server->rest = until < now + FRONTIER_REST_MAX ? until : now + FRONTIER_REST_MAX;
	if (until > now + RETRY_AFTER_MAX)
		until = now + RETRY_AFTER_MAX;
	if (server->due >= until)
		return;
	server->due = until;
	heap_update(f, server);
}

int64_t frontier_rest_of(const struct site *s)
{
	return s->server->rest;
}

void frontier_gentle(struct frontier *f, struct site *s)
{
	s->gentle = true;
	if (s->server == NULL)
		return;
	s->server->gentle = true;
	frontier_crawl_delay(s, GENTLE_DELAY);
	heap_update(f, s->server);
}

static int64_t delay_of(const struct frontier *f, const struct server *s)
{
	return s->crawl_delay > f->rules.delay ? s->crawl_delay : f->rules.delay;
}

/* The next site of the server that is still ready; sites that were held since fall out here. */
static struct site *take_ready(struct server *server)
{
	struct site *s;

	while ((s = server->ready) != NULL) {
		server->ready = s->next;
		s->next = NULL;
		s->listed = false;
		if (is_ready(s))
			return s;
	}
	return NULL;
}

struct link *frontier_next(struct frontier *f, int64_t now)
{
	while (f->n_heap > 0 && f->heap[0]->due <= now) {
		struct server *server = f->heap[0];
		struct site *s = take_ready(server);
		struct link *l;

		if (s == NULL) {
			heap_update(f, server);
			continue;
		}
		l = pop(f, s);
		l->failures = (unsigned char)server->n_failures;
		server->n_active++;
		server->n_requests++;
		server->before = server->due;
		server->due = now + delay_of(f, server);
		list_site(f, s);
		heap_update(f, server);
		return l;
	}
	return NULL;
}

int64_t frontier_due(const struct frontier *f)
{
	return f->n_heap > 0 ? f->heap[0]->due : INT64_MAX;
}

static uint64_t next_random(struct frontier *f)
{
	/* xorshift64* (Vigna 2016). */
	f->rules.random ^= f->rules.random >> 12;
	f->rules.random ^= f->rules.random << 25;
	f->rules.random ^= f->rules.random >> 27;
	return f->rules.random * 0x2545F4914F6CDD1D >> 33;
}

/* How long a server that is busy or silent is left alone. */
static int64_t backoff(struct frontier *f, const struct server *s, int64_t retry_after)
{
	int doublings = s->n_failures > 0 ? s->n_failures - 1 : 0;
	int64_t wait = doublings < 10 ? (int64_t)BACKOFF_MIN << doublings : BACKOFF_MAX;

	if (wait > BACKOFF_MAX)
		wait = BACKOFF_MAX;
	wait = wait * 3 / 4 + (int64_t)(next_random(f) % (uint64_t)(wait / 2 + 1));
	if (retry_after > RETRY_AFTER_MAX)
		retry_after = RETRY_AFTER_MAX;
	return wait > retry_after ? wait : retry_after;
}

/* Note how long a busy server asked to be left alone; returns how much of it is to be waited. */
static int64_t rest(struct frontier *f, struct server *s, const struct frontier_outcome *o)
{
	int64_t wait = backoff(f, s, o->retry_after), asked = o->retry_after;

	if (asked > FRONTIER_REST_MAX)
		asked = FRONTIER_REST_MAX;
	if (asked < wait)
		asked = wait;
	if (s->rest < o->ended + asked)
		s->rest = o->ended + asked;
	return wait;
}

void frontier_done(struct frontier *f, struct link *link, const struct frontier_outcome *o)
{
	struct server *s = link->site->server;
	int64_t delay = delay_of(f, s), pause = o->response * RESPONSE_FACTOR, due, wait = 0;

	s->n_active--;
	if (pause > RESPONSE_PAUSE_MAX)
		pause = RESPONSE_PAUSE_MAX;
	if (o->result == FRONTIER_GOOD || pause > s->pause)
		s->pause = pause;
	if (o->result == FRONTIER_GOOD)
		s->n_failures = 0;
	else if (s->n_failures == link->failures) /* what was under way together counts once */
		s->n_failures++;
	due = o->ended + delay;
	/* Without a delay the server is one's own, and is not asked how it feels. */
	if (delay > 0 && o->ended + s->pause > due)
		due = o->ended + s->pause;
	if (o->result == FRONTIER_GOOD)
		s->rest = 0;
	if (o->result == FRONTIER_BUSY)
		wait = rest(f, s, o);
	/* Of a server that is given up nobody asks more in this run. */
	if (s->n_failures < GIVE_UP) {
		f->waited += wait;
		s->waited += wait;
		if (o->ended + wait > due)
			due = o->ended + wait;
	}
	if (due > s->due)
		s->due = due;
	heap_update(f, s);
}

void frontier_skip(struct frontier *f, struct link *link)
{
	struct server *s = link->site->server;

	s->n_active--;
	s->n_requests--;
	s->due = s->before;
	heap_update(f, s);
}

void frontier_put_back(struct frontier *f, struct link *link)
{
	frontier_skip(f, link);
	push(f, link, true);
}

void frontier_retry(struct frontier *f, struct link *link)
{
	push(f, link, true);
}

struct link *frontier_drain(struct frontier *f, struct site *s)
{
	return s->head == NULL ? NULL : pop(f, s);
}

bool frontier_gave_up(const struct site *s)
{
	return s->server != NULL && s->server->n_failures >= GIVE_UP;
}

size_t frontier_n_queued(const struct frontier *f)
{
	return f->queued;
}

/* The least time in which the server's requests can be made. */
static int64_t bound_of(const struct frontier *f, const struct server *s)
{
	return s->n_requests > 0 ? (int64_t)(s->n_requests - 1) * delay_of(f, s) : 0;
}

void frontier_count(const struct frontier *f, int64_t now, struct frontier_counts *counts)
{
	*counts = (struct frontier_counts){.n_links = f->links.n,
					   .n_sites = f->sites.n,
					   .n_servers = f->n_servers,
					   .queued = f->queued,
					   .waited = f->waited};
	for (size_t i = 0; i < f->n_heap; i++)
		counts->waiting += f->heap[i]->due > now;
	for (const struct server *s = f->servers; s != NULL; s = s->older)
		if (bound_of(f, s) > counts->longest)
			counts->longest = bound_of(f, s);
}

size_t frontier_waits(const struct frontier *f, struct frontier_wait *waits, size_t max)
{
	size_t n = 0, at;

	for (const struct server *s = f->servers; s != NULL; s = s->older) {
		struct frontier_wait w = {.origin = s->first->origin,
					  .origin_len = s->first->origin_len,
					  .n_requests = s->n_requests,
					  .bound = bound_of(f, s),
					  .waited = s->waited};

		for (at = n;
		     at > 0 && waits[at - 1].bound + waits[at - 1].waited < w.bound + w.waited;
		     at--)
			if (at < max)
				waits[at] = waits[at - 1];
		if (at < max)
			waits[at] = w;
		n += n < max;
	}
	return n;
}

struct site *frontier_sites(struct frontier *f)
{
	return f->all;
}
