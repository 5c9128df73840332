#include "dedup.h"

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "counter.h"
#include "minhash.h"
#include "tail.h"
#include "vec.h"
#include "xalloc.h"

/* From this estimate on two texts are one. Its standard deviation over 140 hashes is 0.042 at a
 * similarity of 0.5, four times that away from here, and 0.034 at 0.8. */
#define SIMILAR 0.67
/* What SQLite may hold of its file in memory, in KiB. */
#define CACHE "-262144"
/* How long another run may hold the file. */
#define WAIT_MS 10000
/* Shorter paragraphs are headings and numbers, which repeat for good reasons. */
#define PARAGRAPH_LETTERS_MIN 20
/* Entries kept in memory, 16 bytes each, before they go to the index: of 200,000 texts. */
#ifndef TAIL_MAX /* a test has a small one */
#define TAIL_MAX ((size_t)4 << 20)
#endif

/* "seen": SQLite's application_id says whose file it is, and user_version which of these schemas,
 * or ways to hash, it has. Texts and the log are only ever added to; known is the index, where the
 * entries of the log go in order. */
#define APPLICATION_ID 0x7365656e
#define SCHEMA_VERSION 3
#define TEXT_OF(x) #x
#define SQL(x) TEXT_OF(x)
static const char schema[] =
    "CREATE TABLE IF NOT EXISTS text(id INTEGER PRIMARY KEY, name TEXT, hash INTEGER,"
    " minhash BLOB);"
    "CREATE TABLE IF NOT EXISTS log(id INTEGER PRIMARY KEY, entries BLOB);"
    "CREATE TABLE IF NOT EXISTS known(kind INTEGER, key INTEGER, value INTEGER,"
    " PRIMARY KEY(kind, key, value)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS paragraph(key INTEGER PRIMARY KEY, n INTEGER);"
    "PRAGMA application_id=" SQL(APPLICATION_ID) "; PRAGMA user_version=" SQL(SCHEMA_VERSION);

enum query {
	ADD_TEXT,
	GET_TEXT,
	ADD_LOG,
	READ_LOG,
	CLEAR_LOG,
	FIND_KNOWN,
	ADD_KNOWN,
	FIND_PARAGRAPH,
	ADD_PARAGRAPH,
	N_QUERIES
};

static const char *const queries[N_QUERIES] = {
    [ADD_TEXT] = "INSERT INTO text(name, hash, minhash) VALUES(?1, ?2, ?3)",
    [GET_TEXT] = "SELECT name, hash, minhash FROM text WHERE id=?1",
    [ADD_LOG] = "INSERT INTO log(entries) VALUES(?1)",
    [READ_LOG] = "SELECT entries FROM log ORDER BY id",
    [CLEAR_LOG] = "DELETE FROM log",
    [FIND_KNOWN] = "SELECT value FROM known WHERE kind=?1 AND key=?2 ORDER BY value LIMIT ?3",
    [ADD_KNOWN] = "INSERT OR IGNORE INTO known VALUES(?1, ?2, ?3)",
    [FIND_PARAGRAPH] = "SELECT n FROM paragraph WHERE key=?1",
    [ADD_PARAGRAPH] = "INSERT INTO paragraph VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET n=n+?2",
};

/* A text that was looked for in vain. */
struct fresh {
	bool any;
	const char *name;
	uint64_t hash[2];
	bool near; /* m is set */
	struct minhash m;
};

struct dedup {
	sqlite3 *db;
	sqlite3_stmt *q[N_QUERIES];
	bool open;           /* a transaction is */
	bool indexed;        /* the index holds anything */
	struct tail tail;    /* what the index does not hold yet */
	struct buf log;      /* entries that are not in the file yet */
	size_t log_learned;  /* of it, in bytes: is in the tail; the rest is of the document looked
				at */
	struct fresh fresh;  /* of that document, too */
	struct counter here; /* scratch of dedup_paragraphs: those of this page */
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

/* Whether the file is a state of this version, or empty: NULL, or what it is. */
static const char *check_file(sqlite3 *db)
{
	static const char query[] =
	    "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master),"
	    " (SELECT count(*) FROM sqlite_master WHERE name IN('text', 'known', 'paragraph'))"
	    " FROM pragma_application_id, pragma_user_version";
	const char *wrong = NULL;
	sqlite3_stmt *q;
	bool read = sqlite3_prepare_v2(db, query, -1, &q, NULL) == SQLITE_OK &&
		    sqlite3_step(q) == SQLITE_ROW;

	if (read) {
		int id = sqlite3_column_int(q, 0), version = sqlite3_column_int(q, 1);
		bool empty = id == 0 && version == 0 && sqlite3_column_int(q, 2) == 0;
		/* The first two versions had no application_id. */
		bool ours = id == APPLICATION_ID || (id == 0 && version > 0 && version < 3 &&
						     sqlite3_column_int(q, 3) == 3);

		if (!empty && !ours)
			wrong = "some other program's database";
		else if (!empty && version != SCHEMA_VERSION)
			wrong = version > SCHEMA_VERSION ? "made by a newer version"
							 : "made by an older version";
	}
	sqlite3_finalize(q);
	return read ? wrong : sqlite3_errmsg(db);
}

/* A write-ahead log survives kill -9 at any moment; NORMAL syncs it at checkpoints, which is enough
 * for a file that can only lag behind. One run at a time, since the tail is in its memory. */
static bool set_up(struct dedup *d)
{
	static const char settings[] = "PRAGMA locking_mode=EXCLUSIVE;"
				       "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
				       "PRAGMA cache_size=" CACHE "; PRAGMA temp_store=FILE;";

	return sqlite3_exec(d->db, settings, NULL, NULL, NULL) == SQLITE_OK &&
	       sqlite3_exec(d->db, schema, NULL, NULL, NULL) == SQLITE_OK && prepare(d);
}

static void learn(struct tail *t, const struct tail_entry *e)
{
	if (tail_kind(e) == TAIL_PARAGRAPH)
		tail_count(t, TAIL_PARAGRAPH, e->key, tail_value(e));
	else
		tail_add(t, tail_kind(e), e->key, tail_value(e));
}

/* Take up where the last run ended. */
static bool read_log(struct dedup *d)
{
	sqlite3_stmt *q = d->q[READ_LOG];
	struct tail_entry e;
	const char *s;
	int status, i;

	while ((status = sqlite3_step(q)) == SQLITE_ROW) {
		s = sqlite3_column_blob(q, 0);
		for (i = 0; i + (int)sizeof e <= sqlite3_column_bytes(q, 0); i += (int)sizeof e) {
			memcpy(&e, s + i, sizeof e);
			learn(&d->tail, &e);
		}
	}
	sqlite3_reset(q);
	return status == SQLITE_DONE;
}

static bool is_filled(struct dedup *d, const char *query)
{
	sqlite3_stmt *q;
	bool filled = sqlite3_prepare_v2(d->db, query, -1, &q, NULL) == SQLITE_OK &&
		      sqlite3_step(q) == SQLITE_ROW;

	sqlite3_finalize(q);
	return filled;
}

struct dedup *dedup_open(const char *path, char *why, size_t whysize)
{
	struct dedup *d = xcalloc(1, sizeof *d);
	const char *wrong = NULL;

	if (sqlite3_open(path != NULL ? path : "", &d->db) == SQLITE_OK &&
	    sqlite3_busy_timeout(d->db, WAIT_MS) == SQLITE_OK &&
	    (wrong = check_file(d->db)) == NULL && set_up(d) && read_log(d)) {
		d->indexed = is_filled(d, "SELECT 1 FROM known LIMIT 1") ||
			     is_filled(d, "SELECT 1 FROM paragraph LIMIT 1");
		return d;
	}
	snprintf(why, whysize, "%s", wrong != NULL ? wrong : sqlite3_errmsg(d->db));
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
	tail_clear(&d->tail);
	buf_free(&d->log);
	counter_free(&d->here);
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

/* Run a statement that gives no rows. */
static int run(sqlite3_stmt *q)
{
	int status = sqlite3_step(q);

	sqlite3_reset(q);
	return status == SQLITE_DONE ? 0 : -1;
}

/* Move the tail to the index, in order. */
static int merge(struct dedup *d)
{
	sqlite3_stmt *known = d->q[ADD_KNOWN], *paragraph = d->q[ADD_PARAGRAPH];
	size_t i;

	if (begin(d) != 0)
		return -1;
	tail_sort(&d->tail);
	for (i = 0; i < d->tail.n; i++) {
		const struct tail_entry *e = &d->tail.slots[i];
		bool counted = tail_kind(e) == TAIL_PARAGRAPH;
		sqlite3_stmt *q = counted ? paragraph : known;

		if (!counted)
			sqlite3_bind_int(q, 1, (int)tail_kind(e));
		sqlite3_bind_int64(q, counted ? 1 : 2, as_signed(e->key));
		sqlite3_bind_int64(q, counted ? 2 : 3, as_signed(tail_value(e)));
		if (run(q) != 0)
			return -1;
	}
	if (run(d->q[CLEAR_LOG]) != 0 ||
	    sqlite3_exec(d->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return -1;
	d->open = false;
	d->indexed = true;
	tail_clear(&d->tail);
	return 0;
}

int dedup_commit(struct dedup *d)
{
	if (!d->open)
		return 0;
	sqlite3_bind_blob(d->q[ADD_LOG], 1, d->log.data, (int)d->log.len, SQLITE_STATIC);
	if (d->log.len != 0 && run(d->q[ADD_LOG]) != 0)
		return -1;
	if (sqlite3_exec(d->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return -1;
	buf_clear(&d->log);
	d->log_learned = 0;
	d->open = false;
	return d->tail.n >= TAIL_MAX ? merge(d) : 0;
}

/* Have an entry in the tail once the document is remembered, and in the file with the next commit.
 */
static void note(struct dedup *d, enum tail_kind kind, uint64_t key, uint64_t value)
{
	const struct tail_entry e = tail_entry(kind, key, value);

	buf_add(&d->log, &e, sizeof e);
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

/* Values of the key into ids, oldest first; their number, or -1. */
static int find(struct dedup *d, enum tail_kind kind, uint64_t key, uint64_t ids[TAIL_VALUES_MAX])
{
	sqlite3_stmt *q = d->q[FIND_KNOWN];
	uint64_t young[TAIL_VALUES_MAX];
	size_t n = 0, n_young = tail_find(&d->tail, kind, key, young), i;
	int status = SQLITE_DONE;

	if (d->indexed) {
		sqlite3_bind_int(q, 1, (int)kind);
		sqlite3_bind_int64(q, 2, as_signed(key));
		sqlite3_bind_int(q, 3, TAIL_VALUES_MAX);
		while (n < TAIL_VALUES_MAX && (status = sqlite3_step(q)) == SQLITE_ROW)
			ids[n++] = (uint64_t)sqlite3_column_int64(q, 0);
		sqlite3_reset(q);
		if (n < TAIL_VALUES_MAX && status != SQLITE_DONE)
			return -1;
	}
	for (i = 0; i < n_young && n < TAIL_VALUES_MAX; i++)
		ids[n++] = young[i];
	return (int)n;
}

/* Whether text id is the same, by its second hash, or is as similar as need be: 1, 0, or -1 on
 * failure. m is NULL for the first. */
static int is_same(struct dedup *d, int64_t id, uint64_t hash, const struct minhash *m)
{
	sqlite3_stmt *q = d->q[GET_TEXT];
	int status, same = 0;

	sqlite3_bind_int64(q, 1, id);
	status = sqlite3_step(q);
	if (status == SQLITE_ROW && m == NULL)
		same = sqlite3_column_int64(q, 1) == as_signed(hash);
	else if (status == SQLITE_ROW && sqlite3_column_bytes(q, 2) == MINHASH_N)
		same = minhash_similarity(sqlite3_column_blob(q, 2), m->bytes) >= SIMILAR;
	sqlite3_reset(q);
	return status == SQLITE_ROW || status == SQLITE_DONE ? same : -1;
}

static int find_exact(struct dedup *d, const uint64_t hash[2], int64_t *id)
{
	uint64_t ids[TAIL_VALUES_MAX];
	int n = find(d, TAIL_EXACT, hash[0], ids), i, same = 0;

	for (i = 0; i < n && same == 0; i++) {
		*id = (int64_t)ids[i];
		same = is_same(d, *id, hash[1], NULL);
	}
	return n < 0 ? -1 : same;
}

static int find_near(struct dedup *d, const struct minhash *m, int64_t *id)
{
	uint64_t ids[TAIL_VALUES_MAX];
	int64_t last = -1;
	int band, i, n, similar;

	for (band = 0; band < MINHASH_BANDS; band++) {
		if ((n = find(d, TAIL_BAND, m->bands[band], ids)) < 0)
			return -1;
		for (i = 0; i < n; i++) {
			if ((int64_t)ids[i] == last)
				continue;
			last = (int64_t)ids[i];
			if ((similar = is_same(d, last, 0, m)) != 0) {
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

static int add(struct dedup *d, const struct fresh *f)
{
	sqlite3_stmt *q = d->q[ADD_TEXT];
	uint64_t id;
	int i;

	sqlite3_bind_text(q, 1, f->name, -1, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, as_signed(f->hash[1]));
	sqlite3_bind_blob(q, 3, f->near ? f->m.bytes : NULL, f->near ? MINHASH_N : 0,
			  SQLITE_STATIC);
	if (run(q) != 0)
		return -1;
	id = (uint64_t)sqlite3_last_insert_rowid(d->db);
	note(d, TAIL_EXACT, f->hash[0], id);
	for (i = 0; f->near && i < MINHASH_BANDS; i++)
		note(d, TAIL_BAND, f->m.bands[i], id);
	return 0;
}

int dedup_text(struct dedup *d, const char *text, size_t len, enum dedup_mode mode,
	       const char *name, struct buf *of)
{
	struct fresh *f = &d->fresh;
	int64_t id = 0;
	int found;

	f->name = name;
	f->near = mode == DEDUP_NEAR;
	f->hash[0] = counter_hash(text, len);
	/* A second hash that shares no step with the first. */
	f->hash[1] = counter_mix(len, counter_hash(text + len / 2, len - len / 2)) ^
		     counter_hash(text, len / 2);
	if (begin(d) != 0 || (found = find_exact(d, f->hash, &id)) < 0)
		return -1;
	if (found == 0 && f->near) {
		minhash_compute(text, len, &f->m);
		if ((found = find_near(d, &f->m, &id)) < 0)
			return -1;
	}
	f->any = found == 0;
	return found == 0 || put_name(d, id, of) == 0 ? found : -1;
}

int dedup_remember(struct dedup *d)
{
	struct tail_entry e;

	if (d->fresh.any && add(d, &d->fresh) != 0)
		return -1;
	d->fresh.any = false;
	for (; d->log_learned < d->log.len; d->log_learned += sizeof e) {
		memcpy(&e, d->log.data + d->log_learned, sizeof e);
		learn(&d->tail, &e);
	}
	return 0;
}

void dedup_forget(struct dedup *d)
{
	d->fresh.any = false;
	d->log.len = d->log_learned;
}

/* ASCII letters in lower case and digits as 0. *letters counts both, and what begins any other
 * character. */
static vec fold(vec v, size_t *letters)
{
	const vec upper = (vec)(v - 'A' < 26), digit = (vec)(v - '0' < 10);
	const vec lower = v | (upper & 32);

	if (*letters < PARAGRAPH_LETTERS_MIN)
		*letters += vec_count(vec_bits((vec)(lower - 'a' < 26) | digit | (vec)(v >= 0xC0)));
	return (lower & ~digit) | (digit & '0');
}

/* A paragraph's key on its site, by all of it as folded; 0 if it has too few letters to matter. */
static uint64_t paragraph_key(uint64_t site, const char *s, size_t len)
{
	char last[VEC_SIZE] = {0};
	uint64_t h[2] = {site, len}, w[2];
	size_t letters = 0, n;

	for (n = len / VEC_SIZE; n > 0; n--, s += VEC_SIZE) {
		vec_halves(fold(vec_load(s), &letters), w);
		h[0] = counter_step(h[0], w[0]);
		h[1] = counter_step(h[1], w[1]);
	}
	memcpy(last, s, len % VEC_SIZE);
	vec_halves(fold(vec_load(last), &letters), w);
	if (letters < PARAGRAPH_LETTERS_MIN)
		return 0;
	return counter_mix(counter_step(h[0], w[0]), counter_step(h[1], w[1]));
}

/* Whether DEDUP_PAGES pages had it; noted if it is the first on its page. */
static int seen_paragraph(struct dedup *d, uint64_t key, bool first)
{
	uint64_t young[TAIL_VALUES_MAX];
	int64_t n = 0, more = 0;

	if (tail_find(&d->tail, TAIL_PARAGRAPH, key, young) != 0)
		more = (int64_t)young[0];
	if (more < DEDUP_PAGES && d->indexed) {
		sqlite3_bind_int64(d->q[FIND_PARAGRAPH], 1, as_signed(key));
		if (get(d->q[FIND_PARAGRAPH], &n) < 0)
			return -1;
	}
	if (n + more >= DEDUP_PAGES || !first)
		return n + more >= DEDUP_PAGES;
	note(d, TAIL_PARAGRAPH, key, 1);
	return 0;
}

struct paragraph {
	const char *s;
	size_t len;
	uint64_t key;
};

struct page {
	const char *text;
	struct counter *here;
	struct buf *out; /* what is kept, once something was dropped */
	size_t *dropped;
	bool blank; /* an empty line came since the last paragraph that was kept */
};

/* Up to the first that is dropped the text stays as it is. */
static void copy_before(struct page *page, const char *end)
{
	const char *stop = end;

	while (stop > page->text && stop[-1] == '\n')
		stop--;
	buf_add(page->out, page->text, (size_t)(stop - page->text));
	page->blank = end - stop > 1;
}

/* Keep or drop the next paragraph; 0, or -1 as dedup_paragraphs. */
static int take_paragraph(struct dedup *d, struct page *page, const struct paragraph *p)
{
	int seen = 0;

	if (p->key != 0)
		seen = seen_paragraph(d, p->key, counter_add(page->here, p->key) == 1);
	if (seen < 0)
		return -1;
	if (seen == 1 && (*page->dropped)++ == 0)
		copy_before(page, p->s);
	page->blank |= p->len == 0;
	if (seen == 1 || p->len == 0 || *page->dropped == 0)
		return 0;
	if (page->out->len != 0)
		buf_add(page->out, "\n\n", page->blank ? 2 : 1);
	buf_add(page->out, p->s, p->len);
	page->blank = false;
	return 0;
}

int dedup_paragraphs(struct dedup *d, const char *site, const char *text, size_t len,
		     struct buf *out, size_t *dropped)
{
	const char *s = text, *end = text + len, *stop;
	struct page page = {.text = text, .here = &d->here, .out = out, .dropped = dropped};
	struct paragraph next, last = {.s = text};
	int status = begin(d);
	uint64_t on = counter_hash(site, strlen(site));

	counter_reset(&d->here, 64);
	for (; s < end && status == 0; s = stop + 1) {
		stop = memchr(s, '\n', (size_t)(end - s));
		if (stop == NULL)
			stop = end;
		next = (struct paragraph){s, (size_t)(stop - s),
					  paragraph_key(on, s, (size_t)(stop - s))};
		/* Memory is asked for the one before while this one is read. */
		tail_expect(&d->tail, TAIL_PARAGRAPH, next.key);
		if (s > text)
			status = take_paragraph(d, &page, &last);
		last = next;
	}
	if (len != 0 && status == 0)
		status = take_paragraph(d, &page, &last);
	return status;
}
