#include "feed.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "date.h"
#include "entity.h"
#include "jsonl.h"

#define DAY 86400
/* A date without an offset is the site's, and nowhere is a day over later than at UTC-12. */
#define LAST_ZONE 43200
/* A longer text is no date, and none is looked for in megabytes of it. */
#define DATE_MAX 200
/* Elements of other prefixes than the entries' whose vocabulary is looked up among the root's
 * attributes, which may be thousands. */
#define FOREIGN_MAX 100000
/* In memory an element takes up to eighty times its bytes. */
#define JSON_MAX ((size_t)4 << 20)

/* The next piece of XML: a tag, or the text up to it. */
struct token {
	const char *name; /* of a tag without its prefix; NULL for text */
	size_t name_len;
	const char *prefix; /* of the name, without its colon */
	size_t prefix_len;
	const char *s; /* the tag's attributes, or the text */
	size_t len;
	bool closes, is_empty, is_literal; /* </name>, <name/>, CDATA */
};

static const char *find(const char *s, const char *end, const char *what)
{
	return memmem(s, (size_t)(end - s), what, strlen(what));
}

static bool starts(const char *s, const char *end, const char *what)
{
	size_t n = strlen(what);

	return (size_t)(end - s) >= n && memcmp(s, what, n) == 0;
}

static void read_name(struct token *t, const char *s, const char *stop)
{
	const char *at = s;

	for (t->name = s; at < stop && strchr(" \t\r\n/>", *at) == NULL; at++)
		if (*at == ':')
			t->name = at + 1;
	t->name_len = (size_t)(at - t->name);
	t->prefix = s;
	t->prefix_len = t->name > s ? (size_t)(t->name - s - 1) : 0;
	t->s = at;
	t->len = (size_t)(stop - at);
	t->is_empty = stop > at && stop[-1] == '/';
}

/* Comments and declarations are passed over. false at the end. */
static bool next_token(const char **p, const char *end, struct token *t)
{
	while (*p < end) {
		const char *s = *p, *stop;

		*t = (struct token){.s = s};
		if (*s != '<') {
			stop = memchr(s, '<', (size_t)(end - s));
			*p = stop != NULL ? stop : end;
			t->len = (size_t)(*p - s);
			return true;
		}
		if (starts(s, end, "<![CDATA[")) {
			stop = find(s + 9, end, "]]>");
			t->s = s + 9;
			t->len = (size_t)((stop != NULL ? stop : end) - t->s);
			t->is_literal = true;
			*p = stop != NULL ? stop + 3 : end;
			return true;
		}
		if (starts(s, end, "<?") || starts(s, end, "<!")) {
			const char *last = s[1] == '?'              ? "?>"
					   : starts(s, end, "<!--") ? "-->"
								    : ">";

			stop = find(s, end, last);
			*p = stop != NULL ? stop + strlen(last) : end;
			continue;
		}
		stop = memchr(s, '>', (size_t)(end - s));
		if (stop == NULL)
			break;
		*p = stop + 1;
		t->closes = s[1] == '/';
		read_name(t, s + 1 + t->closes, stop);
		return true;
	}
	*p = end;
	return false;
}

static bool is_named(const struct token *t, const char *name)
{
	return t->name != NULL && t->name_len == strlen(name) &&
	       strncasecmp(t->name, name, t->name_len) == 0;
}

/* The value of an attribute, without its quotes; NULL if absent. */
static const char *attribute(const struct token *t, const char *name, size_t *len)
{
	const char *s = t->s, *end = s + t->len;
	size_t n = strlen(name);

	while (s < end) {
		const char *equals = memchr(s, '=', (size_t)(end - s)), *open, *stop;
		const char *key_end = equals;

		if (equals == NULL)
			return NULL;
		while (key_end > s && strchr(" \t\r\n", key_end[-1]) != NULL)
			key_end--;
		for (open = equals + 1; open < end && *open != '"' && *open != '\''; open++)
			;
		if (open >= end ||
		    (stop = memchr(open + 1, *open, (size_t)(end - open - 1))) == NULL)
			return NULL;
		if ((size_t)(key_end - s) >= n && strncasecmp(key_end - n, name, n) == 0 &&
		    ((size_t)(key_end - s) == n || strchr(" \t\r\n", *(key_end - n - 1)) != NULL)) {
			*len = (size_t)(stop - open - 1);
			return open + 1;
		}
		s = stop + 1;
	}
	return NULL;
}

/* The length of the byte order mark. */
static size_t mark(const char *s, const char *end)
{
	return starts(s, end, "\xEF\xBB\xBF") ? 3 : 0;
}

static bool is_json_feed(const char *s, const char *end)
{
	return s < end && *s == '{' &&
	       (find(s, end, "jsonfeed.org/version/") != NULL ||
		find(s, end, "jsonfeed.org\\/version\\/") != NULL); /* as PHP writes it */
}

enum feed_kind feed_sniff(const char *s, size_t len)
{
	const char *p = s, *end = s + (len < FEED_PROLOGUE_MAX ? len : FEED_PROLOGUE_MAX);
	struct token t;

	p += mark(p, end);
	while (p < end && strchr(" \t\r\n", *p) != NULL && *p != '\0')
		p++;
	if (is_json_feed(p, end))
		return FEED_JSON;
	if (p == end || *p != '<')
		return FEED_NONE;
	while (next_token(&p, end, &t))
		if (t.name != NULL)
			return is_named(&t, "rss") || is_named(&t, "RDF") ? FEED_RSS
			       : is_named(&t, "feed")                     ? FEED_ATOM
			       : is_named(&t, "urlset")                   ? FEED_SITEMAP
			       : is_named(&t, "sitemapindex")             ? FEED_SITEMAP_INDEX
									  : FEED_NONE;
	return FEED_NONE;
}

/* The entry that is being read. */
struct entry {
	struct token root, self;
	struct buf url, guid, modified;
	struct buf *into;         /* where the text of the element goes; NULL: nowhere */
	bool is_inside, is_aside; /* aside: in what tells of the feed that it was taken from */
	int n, n_foreign;
	feed_entry *call;
	void *ctx;
};

static int64_t last_second(const struct buf *text)
{
	struct date_hints hints = {.find = DATE_FIND_YEAR};
	int64_t after;
	struct date d;

	if (text->len == 0 || text->len > DATE_MAX ||
	    !date_find(text->data, text->len, 0, &hints, &d) || d.ambiguous)
		return 0;
	after = date_seconds(&d) + (d.has_offset ? 0 : LAST_ZONE);
	switch (d.precision) {
	case DATE_YEAR:
		return after + (date_days(d.year + 1, 1, 1) - date_days(d.year, 1, 1)) * DAY - 1;
	case DATE_MONTH:
		return after + date_days(d.year + d.month / 12, d.month % 12 + 1, 1) * DAY -
		       date_days(d.year, d.month, 1) * DAY - 1;
	case DATE_DAY:
		return after + DAY - 1;
	case DATE_MINUTE:
		return after + 59;
	default:
		return after;
	}
}

/* The text without the white space around it; its length. */
static size_t trim(const struct buf *text, const char **s)
{
	size_t len = text->len;

	*s = text->data;
	while (len > 0 && strchr(" \t\r\n", **s) != NULL) {
		++*s;
		len--;
	}
	while (len > 0 && strchr(" \t\r\n", (*s)[len - 1]) != NULL)
		len--;
	return len;
}

static void end_entry(struct entry *e)
{
	const char *s;
	size_t len = trim(&e->url, &s);

	if (len == 0)
		len = trim(&e->guid, &s);
	if (len > 0 && e->n++ < FEED_ENTRIES_MAX)
		e->call(e->ctx, s, len, last_second(&e->modified));
	buf_clear(&e->url);
	buf_clear(&e->guid);
	buf_clear(&e->modified);
	e->is_inside = false;
}

static void add_text(struct buf *out, const char *s, size_t len, bool is_literal)
{
	char *room = buf_reserve(out, len);

	if (is_literal)
		buf_add(out, s, len);
	else
		out->len += entity_decode_all(s, len, false, room);
	out->data[out->len] = '\0';
}

static bool attribute_is(const struct token *t, const char *name, const char *value)
{
	size_t len;
	const char *s = attribute(t, name, &len);

	return s != NULL && len == strlen(value) && strncasecmp(s, value, len) == 0;
}

/* Is the element of the entry's own vocabulary? Then it has the entry's prefix, or in Atom another
 * one for the same. Links of other vocabularies lead to comments, images and other feeds. */
static bool is_own(struct entry *e, const struct token *t, enum feed_kind kind)
{
	char declaration[80];

	if (t->prefix_len == e->self.prefix_len &&
	    memcmp(t->prefix, e->self.prefix, t->prefix_len) == 0)
		return true;
	if (kind != FEED_ATOM || e->n_foreign++ > FOREIGN_MAX)
		return false;
	snprintf(declaration, sizeof declaration, "xmlns%s%.*s", t->prefix_len > 0 ? ":" : "",
		 (int)(t->prefix_len < 64 ? t->prefix_len : 64), t->prefix);
	return attribute_is(&e->root, declaration, "http://www.w3.org/2005/Atom");
}

static void open_link(struct entry *e, const struct token *t, enum feed_kind kind)
{
	size_t len;
	const char *href;

	if (kind == FEED_RSS && trim(&e->url, &href) == 0) {
		buf_clear(&e->url);
		e->into = &e->url;
	} else if (kind == FEED_ATOM && e->url.len == 0) {
		href = attribute(t, "href", &len);
		if (href != NULL && (attribute(t, "rel", &(size_t){0}) == NULL ||
				     attribute_is(t, "rel", "alternate")))
			add_text(&e->url, href, len, false);
	}
}

/* A tag inside an entry opens: will its text be the URL or the date? */
static void open_element(struct entry *e, const struct token *t, enum feed_kind kind)
{
	bool own = is_own(e, t, kind);

	e->into = NULL;
	if (own && is_named(t, "link")) {
		open_link(e, t, kind);
	} else if (own && is_named(t, "loc") && e->url.len == 0) {
		e->into = &e->url;
	} else if (own && kind == FEED_RSS && is_named(t, "guid") && e->guid.len == 0 &&
		   !attribute_is(t, "isPermaLink", "false")) {
		e->into = &e->guid;
	} else if ((own || kind == FEED_RSS) && /* which has no such element itself */
		   is_named(t, kind == FEED_SITEMAP ? "lastmod" : "updated") &&
		   e->modified.len == 0) {
		e->into = &e->modified;
	}
}

static void read_xml(const char *s, size_t len, enum feed_kind kind, struct entry *e)
{
	static const char *const names[] = {[FEED_RSS] = "item",
					    [FEED_ATOM] = "entry",
					    [FEED_SITEMAP] = "url",
					    [FEED_SITEMAP_INDEX] = "sitemap"};
	const char *p = s, *end = s + len;
	struct token t;

	while (next_token(&p, end, &t)) {
		if (t.name == NULL) {
			if (e->is_inside && e->into != NULL)
				add_text(e->into, t.s, t.len, t.is_literal);
			continue;
		}
		if (e->root.name == NULL)
			e->root = t;
		if (is_named(&t, names[kind])) {
			if (e->is_inside)
				end_entry(e);
			e->self = t;
			e->is_inside = !t.closes && !t.is_empty;
			e->is_aside = false;
			e->into = NULL;
		} else if (is_named(&t, "source")) {
			e->is_aside = !t.closes && !t.is_empty;
			e->into = NULL;
		} else if (t.closes || !e->is_inside || e->is_aside) {
			e->into = NULL;
		} else {
			open_element(e, &t, kind);
			if (t.is_empty)
				e->into = NULL;
		}
	}
}

/* NULL or, as a static text, why it gives nothing. */
static const char *read_json(const char *s, size_t len, struct entry *e)
{
	char why[128];
	struct json *root = len <= JSON_MAX ? json_parse(s, len, why, sizeof why) : NULL;
	const struct json *items = json_get(root, "items");

	if (root == NULL)
		return len <= JSON_MAX ? "a feed that is no valid JSON gives none"
				       : "a feed of more than 4 MB of JSON gives none";
	for (size_t i = 0; i < json_n(items); i++) {
		const struct json *item = json_at(items, i);
		size_t n;
		const char *text = json_text(json_get(item, "url"), &n);

		if (text == NULL)
			continue;
		buf_add(&e->url, text, n);
		text = json_text(json_get(item, "date_modified"), &n);
		if (text != NULL)
			buf_add(&e->modified, text, n);
		end_entry(e);
	}
	json_free(root);
	return NULL;
}

const char *feed_read(const char *s, size_t len, enum feed_kind kind, feed_entry *call, void *ctx)
{
	struct entry e = {.call = call, .ctx = ctx};
	size_t skip = mark(s, s + len);
	const char *why = NULL;

	if (kind == FEED_JSON)
		why = read_json(s + skip, len - skip, &e);
	else if (kind != FEED_NONE)
		read_xml(s, len, kind, &e);
	buf_free(&e.url);
	buf_free(&e.guid);
	buf_free(&e.modified);
	return e.n > FEED_ENTRIES_MAX ? "only 50000 URLs are taken from one list" : why;
}
