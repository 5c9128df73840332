#include "state.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xalloc.h"

/* "winn", so that file(1) and we can tell the file from others. */
#define APPLICATION_ID 0x77696e6e
#define SCHEMA_VERSION 1
/* Committed pages, of 4 KiB, after which they go from the log into the file. */
#define LOG_PAGES 1000
/* Another run may be committing. */
#define BUSY_MILLISECONDS 10000

#define TEXT_OF(x) #x
#define TEXT(macro) TEXT_OF(macro)

static const char stamp[] =
    "PRAGMA application_id=" TEXT(APPLICATION_ID) ";"
						  " PRAGMA user_version=" TEXT(SCHEMA_VERSION) ";";
static const char schema[] =
    "CREATE TABLE IF NOT EXISTS url(url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT,"
    " record_id TEXT, warc_date TEXT, payload_digest TEXT, decoded_digest TEXT, status INTEGER,"
    " failures INTEGER, fetched INTEGER, due INTEGER, run INTEGER, location TEXT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS host(origin TEXT PRIMARY KEY, robots BLOB, robots_fetched INTEGER)"
    " WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS pause(origin TEXT PRIMARY KEY, until INTEGER) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS run(id INTEGER PRIMARY KEY, started INTEGER, finished INTEGER);"
    "CREATE TABLE IF NOT EXISTS output(path TEXT PRIMARY KEY, size INTEGER) WITHOUT ROWID;";

enum statement {
	GET_URL,
	PUT_URL,
	GET_ROBOTS,
	PUT_ROBOTS,
	GET_PAUSE,
	PUT_PAUSE,
	GET_OUTPUT,
	PUT_OUTPUT,
	LAST_RUN,
	NEW_RUN,
	END_RUN,
	BEGIN,
	COMMIT,
	N_STATEMENTS
};

static const char *const statements[N_STATEMENTS] = {
    [GET_URL] = "SELECT etag, last_modified, record_id, warc_date, payload_digest, decoded_digest,"
		" location, status, failures, fetched, due, run FROM url WHERE url = ?",
    [PUT_URL] = "INSERT OR REPLACE INTO url(url, etag, last_modified, record_id, warc_date,"
		" payload_digest, decoded_digest, location, status, failures, fetched, due, run)"
		" VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [GET_ROBOTS] =
	"SELECT robots, robots_fetched FROM host WHERE origin = ? AND robots_fetched >= ?",
    [PUT_ROBOTS] = "INSERT OR REPLACE INTO host(origin, robots, robots_fetched) VALUES(?, ?, ?)",
    [GET_PAUSE] = "SELECT until FROM pause WHERE origin = ?",
    [PUT_PAUSE] = "INSERT OR REPLACE INTO pause(origin, until) VALUES(?, ?)",
    [GET_OUTPUT] = "SELECT size FROM output WHERE path = ?",
    [PUT_OUTPUT] = "INSERT OR REPLACE INTO output(path, size) VALUES(?, ?)",
    [LAST_RUN] = "SELECT id, finished IS NULL FROM run ORDER BY id DESC LIMIT 1",
    [NEW_RUN] = "INSERT INTO run(started) VALUES(?)",
    [END_RUN] = "UPDATE run SET finished = ?2 WHERE id = ?1",
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
};

struct state {
	sqlite3 *db;
	sqlite3_stmt *st[N_STATEMENTS];
	int64_t run;
	bool broke_off;      /* the run before did */
	int error;           /* the first of a statement that should not fail */
	int n_pages;         /* in SQLite's log */
	bool begun, changed; /* the transaction that the next commit ends */
};

/* Run a statement that gives no row. */
static void step(struct state *s, enum statement which)
{
	int rc = sqlite3_step(s->st[which]);

	if (rc != SQLITE_DONE && s->error == 0)
		s->error = rc;
	sqlite3_reset(s->st[which]);
	sqlite3_clear_bindings(s->st[which]);
}

/* Have a transaction, for reading too: alone, each look would lock the file for itself. */
static void begin(struct state *s)
{
	if (!s->begun)
		step(s, BEGIN);
	s->begun = true;
}

static void change(struct state *s)
{
	begin(s);
	s->changed = true;
}

static bool prepare(struct state *s)
{
	for (int i = 0; i < N_STATEMENTS; i++)
		if (sqlite3_prepare_v2(s->db, statements[i], -1, &s->st[i], NULL) != SQLITE_OK)
			return false;
	return true;
}

/* Whether the file is a state of this version, or empty: NULL, or what it is. */
static const char *check_file(sqlite3 *db)
{
	static const char query[] =
	    "SELECT application_id, user_version, (SELECT count(*) FROM"
	    " sqlite_master) FROM pragma_application_id, pragma_user_version";
	const char *wrong = NULL;
	sqlite3_stmt *st;
	bool read = sqlite3_prepare_v2(db, query, -1, &st, NULL) == SQLITE_OK &&
		    sqlite3_step(st) == SQLITE_ROW;

	if (read) {
		int id = sqlite3_column_int(st, 0), version = sqlite3_column_int(st, 1);
		bool empty = id == 0 && version == 0 && sqlite3_column_int(st, 2) == 0;

		/* The first ones had no version. */
		if (id == APPLICATION_ID ? version > SCHEMA_VERSION : !empty)
			wrong = id == APPLICATION_ID ? "made by a newer version"
						     : "some other program's database";
	}
	sqlite3_finalize(st);
	return read ? wrong : sqlite3_errmsg(db);
}

/* The run to go on with, or a new one. */
static void begin_run(struct state *s, int64_t now, bool resume)
{
	if (sqlite3_step(s->st[LAST_RUN]) == SQLITE_ROW) {
		s->run = sqlite3_column_int64(s->st[LAST_RUN], 0);
		s->broke_off = sqlite3_column_int(s->st[LAST_RUN], 1) != 0;
	}
	sqlite3_reset(s->st[LAST_RUN]);
	change(s);
	if (resume && s->broke_off)
		return;
	sqlite3_bind_int64(s->st[NEW_RUN], 1, now);
	step(s, NEW_RUN);
	s->run = sqlite3_last_insert_rowid(s->db);
}

static int on_commit(void *ctx, sqlite3 *db, const char *name, int n_pages)
{
	(void)db;
	(void)name;
	((struct state *)ctx)->n_pages = n_pages;
	return SQLITE_OK;
}

struct state *state_open(const char *path, int64_t now, bool resume, char *why, size_t whysize)
{
	struct state *s = xcalloc(1, sizeof *s);
	const char *wrong = NULL;

	if (sqlite3_open_v2(path, &s->db,
			    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
			    NULL) == SQLITE_OK &&
	    sqlite3_busy_timeout(s->db, BUSY_MILLISECONDS) == SQLITE_OK &&
	    (wrong = check_file(s->db)) == NULL &&
	    /* In WAL mode a commit is one write, which survives kill -9 at once; the file survives
	     * a loss of power whole, though perhaps without the last commits. */
	    sqlite3_exec(s->db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;", NULL, NULL,
			 NULL) == SQLITE_OK &&
	    sqlite3_exec(s->db, stamp, NULL, NULL, NULL) == SQLITE_OK &&
	    sqlite3_exec(s->db, schema, NULL, NULL, NULL) == SQLITE_OK && prepare(s)) {
		sqlite3_wal_hook(s->db, on_commit, s);
		begin_run(s, now, resume);
		return s;
	}
	snprintf(why, whysize, "%s", wrong != NULL ? wrong : sqlite3_errmsg(s->db));
	state_close(s);
	return NULL;
}

void state_close(struct state *s)
{
	if (s == NULL)
		return;
	for (int i = 0; i < N_STATEMENTS; i++)
		sqlite3_finalize(s->st[i]);
	sqlite3_close(s->db);
	free(s);
}

int64_t state_run(const struct state *s)
{
	return s->run;
}

static void copy_column(sqlite3_stmt *st, int column, char *out, size_t outsize)
{
	const char *text = (const char *)sqlite3_column_text(st, column);

	snprintf(out, outsize, "%s", text != NULL ? text : "");
}

void state_get_url(struct state *s, const char *url, struct state_url *row)
{
	sqlite3_stmt *st = s->st[GET_URL];
	struct buf location = row->location;

	begin(s);
	buf_clear(&location);
	*row = (struct state_url){.location = location};
	sqlite3_bind_text(st, 1, url, -1, SQLITE_STATIC);
	if (sqlite3_step(st) == SQLITE_ROW) {
		const char *text = (const char *)sqlite3_column_text(st, 6);

		copy_column(st, 0, row->etag, sizeof row->etag);
		copy_column(st, 1, row->last_modified, sizeof row->last_modified);
		copy_column(st, 2, row->origin.id, sizeof row->origin.id);
		copy_column(st, 3, row->origin.date, sizeof row->origin.date);
		copy_column(st, 4, row->origin.digest, sizeof row->origin.digest);
		copy_column(st, 5, row->decoded, sizeof row->decoded);
		buf_adds(&row->location, text != NULL ? text : "");
		row->status = sqlite3_column_int(st, 7);
		row->failures = sqlite3_column_int(st, 8);
		row->fetched = sqlite3_column_int64(st, 9);
		row->due = sqlite3_column_int64(st, 10);
		row->run = sqlite3_column_int64(st, 11);
	}
	sqlite3_reset(st);
	sqlite3_clear_bindings(st);
}

void state_put_url(struct state *s, const char *url, const struct state_url *row)
{
	sqlite3_stmt *st = s->st[PUT_URL];
	const char *texts[] = {url,
			       row->etag,
			       row->last_modified,
			       row->origin.id,
			       row->origin.date,
			       row->origin.digest,
			       row->decoded,
			       row->location.data != NULL ? row->location.data : ""};

	change(s);
	for (int i = 0; i < 8; i++)
		sqlite3_bind_text(st, i + 1, texts[i], -1, SQLITE_STATIC);
	sqlite3_bind_int(st, 9, row->status);
	sqlite3_bind_int(st, 10, row->failures);
	sqlite3_bind_int64(st, 11, row->fetched);
	sqlite3_bind_int64(st, 12, row->due);
	sqlite3_bind_int64(st, 13, s->run);
	step(s, PUT_URL);
}

void state_url_free(struct state_url *row)
{
	buf_free(&row->location);
}

bool state_get_robots(struct state *s, const char *origin, size_t len, int64_t oldest,
		      struct state_robots *robots)
{
	sqlite3_stmt *st = s->st[GET_ROBOTS];
	bool found;

	begin(s);
	sqlite3_bind_text(st, 1, origin, (int)len, SQLITE_STATIC);
	sqlite3_bind_int64(st, 2, oldest);
	found = sqlite3_step(st) == SQLITE_ROW;
	if (found) {
		const void *text = sqlite3_column_blob(st, 0);

		buf_clear(&robots->text);
		buf_add(&robots->text, text, (size_t)sqlite3_column_bytes(st, 0));
		robots->fetched = sqlite3_column_int64(st, 1);
	}
	sqlite3_reset(st);
	sqlite3_clear_bindings(st);
	return found;
}

void state_put_robots(struct state *s, const char *origin, size_t len,
		      const struct state_robots *robots)
{
	sqlite3_stmt *st = s->st[PUT_ROBOTS];

	change(s);
	sqlite3_bind_text(st, 1, origin, (int)len, SQLITE_STATIC);
	sqlite3_bind_blob(st, 2, robots->text.data, (int)robots->text.len, SQLITE_STATIC);
	sqlite3_bind_int64(st, 3, robots->fetched);
	step(s, PUT_ROBOTS);
}

/* The number in the only column of the row with that key; none if there is no row. */
static int64_t get_number(struct state *s, enum statement which, const char *key, size_t len,
			  int64_t none)
{
	sqlite3_stmt *st = s->st[which];
	int64_t n = none;

	begin(s);
	sqlite3_bind_text(st, 1, key, (int)len, SQLITE_STATIC);
	if (sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	sqlite3_clear_bindings(st);
	return n;
}

static void put_number(struct state *s, enum statement which, const char *key, size_t len,
		       int64_t n)
{
	change(s);
	sqlite3_bind_text(s->st[which], 1, key, (int)len, SQLITE_STATIC);
	sqlite3_bind_int64(s->st[which], 2, n);
	step(s, which);
}

int64_t state_pause(struct state *s, const char *origin, size_t len)
{
	return get_number(s, GET_PAUSE, origin, len, 0);
}

void state_put_pause(struct state *s, const char *origin, size_t len, int64_t until)
{
	put_number(s, PUT_PAUSE, origin, len, until);
}

bool state_broke_off(const struct state *s)
{
	return s->broke_off;
}

int64_t state_output_size(struct state *s, const char *path)
{
	return get_number(s, GET_OUTPUT, path, strlen(path), -1);
}

int state_commit(struct state *s, const char *path, int64_t size, char *why, size_t whysize)
{
	if (s->changed && path != NULL)
		put_number(s, PUT_OUTPUT, path, strlen(path), size);
	if (s->begun)
		step(s, COMMIT);
	s->begun = s->changed = false;
	if (s->error == 0)
		return 0;
	snprintf(why, whysize, "%s", sqlite3_errstr(s->error));
	return -1;
}

bool state_is_due(const struct state *s)
{
	return s->n_pages >= LOG_PAGES;
}

/* Another run may be reading: then it is done after a later commit. */
void state_settle(struct state *s)
{
	sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	s->n_pages = 0;
}

void state_finish_run(struct state *s, int64_t now)
{
	change(s);
	sqlite3_bind_int64(s->st[END_RUN], 1, s->run);
	sqlite3_bind_int64(s->st[END_RUN], 2, now);
	step(s, END_RUN);
}
