#include "dedup.h"

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "minhash.h"
#include "utf8.h"
#include "xalloc.h"

/* From this estimate on two texts are one. Its standard deviation over 140 hashes is 0.042 at a
 * similarity of 0.5, four times that away from here, and 0.034 at 0.8. */
#define SIMILAR 0.67
/* Candidates looked at for one band: what more texts share than this is no evidence. */
#define CANDIDATES_MAX 32
/* What SQLite may hold of its file in memory, in KiB. */
#define CACHE "-262144"
/* Shorter paragraphs are headings and numbers, which repeat for good reasons. */
#define PARAGRAPH_LETTERS_MIN 20

/* user_version says which of these a file has. */
#define SCHEMA_VERSION 1
static const char schema[] =
    "CREATE TABLE IF NOT EXISTS text(id INTEGER PRIMARY KEY, name TEXT, minhash BLOB);"
    "CREATE TABLE IF NOT EXISTS exact(hash INTEGER, hash2 INTEGER, text INTEGER,"
    " PRIMARY KEY(hash, hash2)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS band(key INTEGER, text INTEGER, PRIMARY KEY(key, text))"
    " WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS paragraph(key INTEGER PRIMARY KEY, n INTEGER);"
    "PRAGMA user_version=1;";

enum query {
	FIND_EXACT,
	ADD_TEXT,
	ADD_EXACT,
	FIND_BAND,
	ADD_BAND,
	GET_TEXT,
	FIND_PARAGRAPH,
	ADD_PARAGRAPH,
	N_QUERIES
};

static const char *const queries[N_QUERIES] = {
    [FIND_EXACT] = "SELECT text FROM exact WHERE hash=?1 AND hash2=?2",
    [ADD_TEXT] = "INSERT INTO text(name, minhash) VALUES(?1, ?2)",
    [ADD_EXACT] = "INSERT INTO exact VALUES(?1, ?2, ?3)",
    [FIND_BAND] = "SELECT text FROM band WHERE key=?1 LIMIT ?2",
    [ADD_BAND] = "INSERT OR IGNORE INTO band VALUES(?1, ?2)",
    [GET_TEXT] = "SELECT name, minhash FROM text WHERE id=?1",
    [FIND_PARAGRAPH] = "SELECT n FROM paragraph WHERE key=?1",
    [ADD_PARAGRAPH] = "INSERT INTO paragraph VALUES(?1, 1) ON CONFLICT(key) DO UPDATE SET n=n+1",
};

struct dedup {
	sqlite3 *db;
	sqlite3_stmt *q[N_QUERIES];
	bool open; /* a transaction is */
};

static int64_t as_signed(uint64_t v)
{
	int64_t s;

	memcpy(&s, &v, sizeof s);
	return s;
}

static bool prepare(struct dedup *d)
{
	int i;

	for (i = 0; i < N_QUERIES; i++)
		if (sqlite3_prepare_v3(d->db, queries[i], -1, SQLITE_PREPARE_PERSISTENT, &d->q[i],
				       NULL) != SQLITE_OK)
			return false;
	return true;
}

static int user_version(struct dedup *d)
{
	sqlite3_stmt *q;
	int v = -1;

	if (sqlite3_prepare_v2(d->db, "PRAGMA user_version", -1, &q, NULL) == SQLITE_OK &&
	    sqlite3_step(q) == SQLITE_ROW)
		v = sqlite3_column_int(q, 0);
	sqlite3_finalize(q);
	return v;
}

/* A write-ahead log survives kill -9 at any moment; NORMAL syncs it at checkpoints, which is enough
 * for a file that can only lag behind. */
static bool set_up(struct dedup *d)
{
	static const char settings[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
				       "PRAGMA cache_size=" CACHE "; PRAGMA temp_store=FILE;"
				       "PRAGMA busy_timeout=10000;";

	return sqlite3_exec(d->db, settings, NULL, NULL, NULL) == SQLITE_OK &&
	       sqlite3_exec(d->db, schema, NULL, NULL, NULL) == SQLITE_OK && prepare(d);
}

struct dedup *dedup_open(const char *path, char *why, size_t whysize)
{
	struct dedup *d = xcalloc(1, sizeof *d);
	int version = 0;

	if (sqlite3_open(path != NULL ? path : "", &d->db) == SQLITE_OK &&
	    (version = user_version(d)) >= 0 && version <= SCHEMA_VERSION && set_up(d))
		return d;
	snprintf(why, whysize, "%s",
		 version > SCHEMA_VERSION ? "made by a newer version" : sqlite3_errmsg(d->db));
	dedup_close(d);
	return NULL;
}

void dedup_close(struct dedup *d)
{
	int i;

	if (d == NULL)
		return;
	for (i = 0; i < N_QUERIES; i++)
		sqlite3_finalize(d->q[i]);
	sqlite3_close(d->db);
	free(d);
}

const char *dedup_error(struct dedup *d)
{
	return sqlite3_errmsg(d->db);
}

static int begin(struct dedup *d)
{
	if (d->open)
		return 0;
	if (sqlite3_exec(d->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
		return -1;
	d->open = true;
	return 0;
}

int dedup_commit(struct dedup *d)
{
	if (!d->open)
		return 0;
	if (sqlite3_exec(d->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return -1;
	d->open = false;
	return 0;
}

/* Run a statement that gives no rows. */
static int run(sqlite3_stmt *q)
{
	int status = sqlite3_step(q);

	sqlite3_reset(q);
	return status == SQLITE_DONE ? 0 : -1;
}

/* The first column of the first row in *v: 1, 0 if there is no row, -1 on failure. */
static int get(sqlite3_stmt *q, int64_t *v)
{
	int status = sqlite3_step(q);

	if (status == SQLITE_ROW)
		*v = sqlite3_column_int64(q, 0);
	sqlite3_reset(q);
	return status == SQLITE_ROW ? 1 : status == SQLITE_DONE ? 0 : -1;
}

static int find_exact(struct dedup *d, const uint64_t hash[2], int64_t *id)
{
	sqlite3_bind_int64(d->q[FIND_EXACT], 1, as_signed(hash[0]));
	sqlite3_bind_int64(d->q[FIND_EXACT], 2, as_signed(hash[1]));
	return get(d->q[FIND_EXACT], id);
}

/* Whether text id is as similar as need be. */
static int is_similar(struct dedup *d, int64_t id, const struct minhash *m)
{
	sqlite3_stmt *q = d->q[GET_TEXT];
	int status, similar = 0;

	sqlite3_bind_int64(q, 1, id);
	status = sqlite3_step(q);
	if (status == SQLITE_ROW && sqlite3_column_bytes(q, 1) == MINHASH_N)
		similar = minhash_similarity(sqlite3_column_blob(q, 1), m->bytes) >= SIMILAR;
	sqlite3_reset(q);
	return status == SQLITE_ROW || status == SQLITE_DONE ? similar : -1;
}

/* Candidates of one band into ids; their number, or -1. */
static int candidates(struct dedup *d, uint64_t band, int64_t ids[CANDIDATES_MAX])
{
	sqlite3_stmt *q = d->q[FIND_BAND];
	int n = 0, status;

	sqlite3_bind_int64(q, 1, as_signed(band));
	sqlite3_bind_int(q, 2, CANDIDATES_MAX);
	while ((status = sqlite3_step(q)) == SQLITE_ROW && n < CANDIDATES_MAX)
		ids[n++] = sqlite3_column_int64(q, 0);
	sqlite3_reset(q);
	return status == SQLITE_DONE || n == CANDIDATES_MAX ? n : -1;
}

static int find_near(struct dedup *d, const struct minhash *m, int64_t *id)
{
	int64_t ids[CANDIDATES_MAX], last = -1;
	int band, i, n, similar;

	for (band = 0; band < MINHASH_BANDS; band++) {
		if ((n = candidates(d, m->bands[band], ids)) < 0)
			return -1;
		for (i = 0; i < n; i++) {
			if (ids[i] == last)
				continue;
			last = ids[i];
			if ((similar = is_similar(d, last, m)) != 0) {
				*id = last;
				return similar;
			}
		}
	}
	return 0;
}

static int put_name(struct dedup *d, int64_t id, struct buf *of)
{
	sqlite3_stmt *q = d->q[GET_TEXT];
	const unsigned char *name;
	int status;

	sqlite3_bind_int64(q, 1, id);
	status = sqlite3_step(q);
	name = status == SQLITE_ROW ? sqlite3_column_text(q, 0) : NULL;
	if (name != NULL)
		buf_adds(of, (const char *)name);
	else
		buf_addf(of, "#%lld", (long long)id);
	sqlite3_reset(q);
	return status == SQLITE_ROW || status == SQLITE_DONE ? 0 : -1;
}

static int add(struct dedup *d, const char *name, const uint64_t hash[2], const struct minhash *m)
{
	sqlite3_stmt *text = d->q[ADD_TEXT], *exact = d->q[ADD_EXACT], *band = d->q[ADD_BAND];
	int64_t id;
	int i;

	sqlite3_bind_text(text, 1, name, -1, SQLITE_STATIC);
	sqlite3_bind_blob(text, 2, m != NULL ? m->bytes : NULL, m != NULL ? MINHASH_N : 0,
			  SQLITE_STATIC);
	if (run(text) != 0)
		return -1;
	id = sqlite3_last_insert_rowid(d->db);
	sqlite3_bind_int64(exact, 1, as_signed(hash[0]));
	sqlite3_bind_int64(exact, 2, as_signed(hash[1]));
	sqlite3_bind_int64(exact, 3, id);
	if (run(exact) != 0)
		return -1;
	for (i = 0; m != NULL && i < MINHASH_BANDS; i++) {
		sqlite3_bind_int64(band, 1, as_signed(m->bands[i]));
		sqlite3_bind_int64(band, 2, id);
		if (run(band) != 0)
			return -1;
	}
	return 0;
}

int dedup_text(struct dedup *d, const char *text, size_t len, enum dedup_mode mode,
	       const char *name, struct buf *of)
{
	uint64_t hash[2] = {counter_hash(text, len), 0};
	struct minhash m;
	int64_t id = 0;
	int found;

	/* A second hash that shares no step with the first. */
	hash[1] = counter_mix(len, counter_hash(text + len / 2, len - len / 2)) ^
		  counter_hash(text, len / 2);
	if (begin(d) != 0 || (found = find_exact(d, hash, &id)) < 0)
		return -1;
	if (found == 0 && mode == DEDUP_NEAR) {
		minhash_compute(text, len, &m);
		if ((found = find_near(d, &m, &id)) < 0)
			return -1;
	}
	if (found == 1)
		return put_name(d, id, of) == 0 ? 1 : -1;
	return add(d, name, hash, mode == DEDUP_NEAR ? &m : NULL);
}

/* A paragraph's key on its site: its letters in lower case, digits as 0, nothing else; 0 if it is
 * too short to matter. */
static uint64_t paragraph_key(const char *site, const char *s, const char *end, struct buf *folded)
{
	size_t letters = 0;
	char seq[4];
	uint32_t cp;

	buf_clear(folded);
	while (s < end) {
		cp = utf8_next(&s, end);
		if (cp - '0' < 10)
			cp = '0';
		else if (!utf8_is_word(cp))
			continue;
		letters++;
		buf_add(folded, seq, utf8_put(seq, utf8_lower(cp)));
	}
	if (letters < PARAGRAPH_LETTERS_MIN)
		return 0;
	return counter_mix(counter_hash(folded->data, folded->len),
			   site != NULL ? counter_hash(site, strlen(site)) : 0);
}

/* Whether DEDUP_PAGES pages had it; counted if it is the first on its page. */
static int seen_paragraph(struct dedup *d, uint64_t key, bool first)
{
	int64_t n = 0;

	sqlite3_bind_int64(d->q[FIND_PARAGRAPH], 1, as_signed(key));
	if (get(d->q[FIND_PARAGRAPH], &n) < 0)
		return -1;
	if (n >= DEDUP_PAGES || !first)
		return n >= DEDUP_PAGES;
	sqlite3_bind_int64(d->q[ADD_PARAGRAPH], 1, as_signed(key));
	return run(d->q[ADD_PARAGRAPH]);
}

int dedup_paragraphs(struct dedup *d, const char *site, const char *text, size_t len,
		     struct buf *out, size_t *dropped)
{
	const char *s = text, *end = text + len, *stop;
	struct buf folded = {0};
	struct counter here = {0};
	int status = begin(d);
	bool blank = false;
	uint64_t key;

	counter_reset(&here, 64);
	for (; s < end && status >= 0; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL)
			stop = end;
		key = paragraph_key(site, s, stop, &folded);
		status = key != 0 ? seen_paragraph(d, key, counter_add(&here, key) == 1) : 0;
		*dropped += status == 1;
		blank |= stop == s;
		if (stop == s || status == 1)
			continue;
		if (out->len != 0)
			buf_add(out, "\n\n", blank ? 2 : 1);
		buf_add(out, s, (size_t)(stop - s));
		blank = false;
	}
	counter_free(&here);
	buf_free(&folded);
	return status < 0 ? -1 : 0;
}
