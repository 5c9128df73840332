/* Whose turn it is. URLs wait in a queue per site; sites whose names lead to one address are one
 * server, and a server is asked by so many connections at once and with such pauses as the rules
 * say. All times are milliseconds of one clock that the caller reads. */
#ifndef FRONTIER_H
#define FRONTIER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A day: the longest that a server is left alone for. */
#define FRONTIER_REST_MAX 86400000

struct robots;
struct server;

enum link_kind {
	LINK_PAGE,
	LINK_ROBOTS, /* a robots.txt, or where one redirects to; not held back by robots */
	LINK_MEMENTO /* an archive's copy */
};

/* A URL to fetch. It lives as long as the frontier. */
struct link {
	struct link *next; /* in its site's queue */
	struct site *site;
	const struct link *via; /* what led here; NULL for what the user cited */
	struct site *governs;   /* of a LINK_ROBOTS: the site that asked for its rules */
	enum link_kind kind;
	short gone; /* 404 or 410 if its server said so, else 0 */
	char hop; /* how via led here: R redirect, P prerequisite, L link, M manifest, A archive */
	unsigned char hops;     /* redirects and manifests since the URL was cited */
	unsigned char tries;    /* the caller's: that were made */
	unsigned char failures; /* frontier's: its server's, when it was given out */
	bool again;             /* frontier's: asked for a second time on the same way */
	bool set_cookie;        /* the caller's: its response did */
	bool is_list;           /* may be a feed or a sitemap, to be read as a list of URLs */
	char url[];             /* canonical */
};

enum site_robots {
	SITE_ROBOTS_UNKNOWN,
	SITE_ROBOTS_ASKED,
	SITE_ROBOTS_KNOWN,      /* robots holds the rules */
	SITE_ROBOTS_UNREACHABLE /* nothing may be fetched */
};

/* Scheme, host and port. Fields for the caller to use, but for those marked frontier's. */
struct site {
	const char *origin; /* "https://example.com:8443", not NUL-terminated */
	size_t origin_len;
	struct server *server; /* frontier's; NULL until it is placed */
	char *resolved;        /* where the caller notes its addresses; frontier_close frees it */
	struct robots *robots; /* the caller frees it */
	enum site_robots robots_state;
	int64_t robots_date; /* the caller's note of when they were had */
	char why[128];       /* of SITE_ROBOTS_UNREACHABLE or failed */
	bool failed;         /* no address: the caller drains it */
	bool draining;       /* the caller's: it is at that */
	bool dead;           /* no such name, or nobody listens: its pages are gone */
	bool unknown;        /* the resolver failed: it may be there all the same */
	bool gentle;         /* frontier's */
	bool held;           /* frontier's */
	bool listed;         /* frontier's */
	struct link *head, *tail;
	struct site *next;     /* frontier's */
	struct site *next_any; /* all sites, from frontier_sites */
};

struct frontier_rules {
	int64_t delay;   /* least time from the end of an answer to the next request */
	int per_host;    /* requests to a server at once */
	uint64_t random; /* seed of the jitter in backoff */
};

enum frontier_result {
	FRONTIER_GOOD,
	FRONTIER_ERROR, /* the server or the network failed: no less delay than before */
	FRONTIER_BUSY   /* 429, 503 or no answer: the server is left alone for a while */
};

struct frontier_outcome {
	enum frontier_result result;
	int64_t ended;       /* when all of the answer was there */
	int64_t response;    /* from the request to the first byte of the answer */
	int64_t retry_after; /* what the server asked for; 0: nothing */
};

struct frontier;

struct frontier *frontier_open(const struct frontier_rules *rules);
void frontier_close(struct frontier *f);

/* Queue a canonical URL; pages are queued once, and NULL says that this one was. What via led to
 * goes before what else the site has. */
struct link *frontier_add(struct frontier *f, enum link_kind kind, const char *url, size_t len,
			  const struct link *via, char hop);
/* Queue a page once more that is on the way to via, which redirects there. */
struct link *frontier_again(struct frontier *f, const struct link *page, const struct link *via);
/* A site with queued links that has no address yet; each is given out once. NULL if none. */
struct site *frontier_unplaced(struct frontier *f);
/* The site's addresses (texts) are known: it shares a server with all sites that have one of
 * them. */
void frontier_place(struct frontier *f, struct site *s, const char *const *addresses, size_t n);
/* Hold back the site's links but for LINK_ROBOTS; and let them go. */
void frontier_hold(struct frontier *f, struct site *s, bool held);
/* The site asks for this much time between requests. */
void frontier_crawl_delay(struct site *s, int64_t delay);

/* The site's server asked to be left alone until then: it is, for ten minutes at most. */
void frontier_rest(struct frontier *f, struct site *s, int64_t now, int64_t until);
/* Until when the site's server asked to be left alone, which may be longer than it is: at most a
 * FRONTIER_REST_MAX from when it asked. In the past, or 0, if it did not, or answered well since.
 */
int64_t frontier_rest_of(const struct site *s);

/* Whatever the rules: one request at a time to the site, and a second between them. */
void frontier_gentle(struct frontier *f, struct site *s);

/* The link whose turn it is, or NULL. It must be given back by frontier_done or frontier_skip. */
struct link *frontier_next(struct frontier *f, int64_t now);
/* When the next link will be due: INT64_MAX if none is waiting for its time. */
int64_t frontier_due(const struct frontier *f);
/* The request was made and is over. */
void frontier_done(struct frontier *f, struct link *link, const struct frontier_outcome *outcome);
/* No request was made: the turn is the next link's. */
void frontier_skip(struct frontier *f, struct link *link);
/* The same, and the link is queued again as the site's next. */
void frontier_put_back(struct frontier *f, struct link *link);
/* Queue a link that was given out once more, as the site's next. */
void frontier_retry(struct frontier *f, struct link *link);
/* Take one queued link away from the site; NULL if there is none. */
struct link *frontier_drain(struct frontier *f, struct site *s);
/* The server failed so often in a row that asking on would be no use. */
bool frontier_gave_up(const struct site *s);

size_t frontier_n_queued(const struct frontier *f);

struct frontier_counts {
	size_t n_links, n_sites, n_servers;
	size_t queued;   /* links that wait */
	size_t waiting;  /* servers whose time has not come */
	int64_t longest; /* politeness lower bound: the most requests to one server less one, times
			    the delay between them */
	int64_t waited;  /* sum over servers of the time they were left alone after asking for it */
};
void frontier_count(const struct frontier *f, int64_t now, struct frontier_counts *counts);
/* What a server had to be waited for. */
struct frontier_wait {
	const char *origin; /* of the first of its sites; not NUL-terminated */
	size_t origin_len, n_requests;
	int64_t bound;  /* requests less one, times the delay between them */
	int64_t waited; /* that it was left alone after asking for it */
};
/* The servers with the longest waits, longest first, at most max of them; returns their number. */
size_t frontier_waits(const struct frontier *f, struct frontier_wait *waits, size_t max);
struct site *frontier_sites(struct frontier *f);

#endif
