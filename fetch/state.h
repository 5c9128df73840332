/* What earlier runs learned, in an SQLite file: of each URL its validators, digests and failures,
 * of each host its robots.txt and its last pause, and how far each output is whole. Changes gather
 * until state_commit, so that none is kept of a record that is not written; from the first look to
 * the commit other runs wait. Dates are seconds of Unix time. */
#ifndef STATE_H
#define STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "archive.h"
#include "buf.h"

#define STATE_ETAG_SIZE 512
/* due of a URL that is not asked for any more. */
#define STATE_NEVER INT64_MAX

/* What is known of a URL; all zero if nothing is. */
struct state_url {
	char etag[STATE_ETAG_SIZE]; /* "": none */
	char last_modified[64];     /* as the server wrote it */
	struct archive_origin
	    origin; /* the capture that holds the payload; id "" if there is none */
	char decoded[WARC_DIGEST_SIZE]; /* digest of the body without content coding */
	int status;
	int failures;        /* in a row */
	int64_t fetched;     /* when it was last had or confirmed; 0: never */
	int64_t due;         /* not asked for before; 0: any time */
	int64_t run;         /* that dealt with it last */
	struct buf location; /* where it redirected to, "" if nowhere; state_url_free */
};

struct state_robots {
	int64_t fetched;
	struct buf text; /* decoded */
};

struct state;

/* Open or make the file for one run, which goes on with the last one if that was not finished and
 * resume is set; it begins with the first state_commit. NULL and a reason in why (whysize bytes).
 */
struct state *state_open(const char *path, int64_t now, bool resume, char *why, size_t whysize);
/* Roll back what was not committed, and close. */
void state_close(struct state *s);
int64_t state_run(const struct state *s);

/* Read what is known of a URL; the row's memory is reused. */
void state_get_url(struct state *s, const char *url, struct state_url *row);
void state_put_url(struct state *s, const char *url, const struct state_url *row);
void state_url_free(struct state_url *row);
/* A host's robots.txt that was fetched at that date (oldest) or since; false if there is none. */
bool state_get_robots(struct state *s, const char *origin, size_t len, int64_t oldest,
		      struct state_robots *robots);
void state_put_robots(struct state *s, const char *origin, size_t len,
		      const struct state_robots *robots);
/* Until when the host asked to be left alone; 0: it did not. */
int64_t state_pause(struct state *s, const char *origin, size_t len);
void state_put_pause(struct state *s, const char *origin, size_t len, int64_t until);
/* The run before did not come to its end. */
bool state_broke_off(const struct state *s);
/* How many bytes of that output were whole at the last commit; -1: it is not known. */
int64_t state_output_size(struct state *s, const char *path);

/* Keep all changes, and that the output is whole up to size (path NULL: there is no file). 0, or -1
 * and a reason in why. */
int state_commit(struct state *s, const char *path, int64_t size, char *why, size_t whysize);
/* So much is committed that it should go from SQLite's log into the file proper, where it outlives
 * a loss of power: state_settle() does that, and what the state refers to must be on the disk
 * before.
 */
bool state_is_due(const struct state *s);
void state_settle(struct state *s);
/* The run dealt with all of its list; to be committed. */
void state_finish_run(struct state *s, int64_t now);

#endif
