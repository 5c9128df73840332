#include "ldjson.h"

#include <setjmp.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "claim.h"
#include "entity.h"
#include "jsonl.h"
#include "strip.h"
#include "utf8.h"

/* Bytes of JSON-LD read on one page; shops with every variant come to 300 KB. */
#define LD_MAX (2u << 20)
/* Values looked at, so that a hostile script costs no more than a big honest one. */
#define VALUES_MAX 8192
#define TOPS_MAX 64
#define NAMES_MAX 32
/* From this many works side by side, none of them is what the page is about. */
#define LISTED_MIN 4

/* What believes whom: below, the main entity, then meta tags, then the WebPage around it. */
enum { RANK_WORK = 0, RANK_PAGE = 40 };

enum weight { NOTHING, PAGE, MEDIA, WORK, DOCUMENT };

struct top {
	const struct json *v;
	enum weight weight;
	bool same_url, entity; /* says it is at the page's address; is some page's main entity */
};

struct reader {
	struct claims *claims;
	struct arena *arena;
	const char *url;
	size_t n_values, n_tops, n_ids, cap_ids, n_stack, cap_stack;
	struct item {
		const struct json *v;
		bool top, entity;
	} * stack;
	const struct json **ids; /* maps with an @id and a name or an address */
	struct json **roots;
	size_t n_roots;
	struct top tops[TOPS_MAX];
};

/* What JSON-LD in the wild is wrapped in. */
static void unwrap(const char **s, size_t *len)
{
	static const char *const before[] = {"\xEF\xBB\xBF", "<!--", "-->", "<![CDATA[",
					     "//",           "/*",   "*/",  ";"};
	static const char *const after[] = {"-->", "]]>", "//", "/*", "*/", ";", "<!--"};
	bool again = true;

	while (again) {
		again = false;
		while (*len > 0 && utf8_is_ascii_space(**s)) {
			(*s)++;
			(*len)--;
		}
		while (*len > 0 && utf8_is_ascii_space((*s)[*len - 1]))
			(*len)--;
		for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
			size_t n = strlen(before[i]);

			if (*len >= n && memcmp(*s, before[i], n) == 0) {
				*s += n;
				*len -= n;
				again = true;
			}
		}
		for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
			size_t n = strlen(after[i]);

			if (*len >= n && memcmp(*s + *len - n, after[i], n) == 0) {
				*len -= n;
				again = true;
			}
		}
	}
}

/* Whether the quote at p, inside a string, ends it: what follows must be able to follow a string.
 */
static bool ends_string(const char *p, const char *end)
{
	for (p++; p < end && utf8_is_ascii_space(*p); p++)
		;
	if (p == end || *p == ':' || *p == '}' || *p == ']')
		return true;
	if (*p != ',')
		return false;
	for (p++; p < end && utf8_is_ascii_space(*p); p++)
		;
	return p == end || *p == '"' || *p == '{' || *p == '[' || *p == '}' || *p == ']';
}

static bool is_escape(char c)
{
	return c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' ||
	       c == 't' || c == 'u';
}

/* One character of a string, mended; returns what comes next. */
static const char *mend_char(struct buf *out, const char *p, const char *end, bool *in)
{
	if (*p == '\\' && p + 1 < end) {
		if (is_escape(p[1]))
			buf_add(out, p, 2);
		else
			buf_addc(out, p[1]);
		return p + 2;
	}
	if (*p == '"') {
		*in = !ends_string(p, end);
		buf_adds(out, *in ? "\\\"" : "\"");
	} else if ((unsigned char)*p < ' ') {
		buf_adds(out, *p == '\n' ? "\\n" : " ");
	} else {
		buf_addc(out, *p);
	}
	return p + 1;
}

/* Trailing and doubled commas, line ends and quotes inside strings, unknown escapes, comments. */
static void mend(const char *s, size_t len, struct buf *out)
{
	const char *p = s, *end = s + len;
	bool in = false;

	while (p < end) {
		if (in) {
			p = mend_char(out, p, end, &in);
		} else if (*p == '/' && p + 1 < end && p[1] == '*') {
			const char *q = memmem(p + 2, (size_t)(end - p - 2), "*/", 2);

			p = q != NULL ? q + 2 : end;
		} else if (*p == ',') {
			for (p++; p < end && (utf8_is_ascii_space(*p) || *p == ','); p++)
				;
			if (p < end && *p != '}' && *p != ']')
				buf_addc(out, ',');
		} else if ((unsigned char)*p < ' ') {
			buf_addc(out, ' ');
			p++;
		} else {
			in = *p == '"';
			buf_addc(out, *p++);
		}
	}
}

static struct json *parse(const char *s, size_t len)
{
	char why[128];
	struct json *root;
	struct buf fixed = {0};
	char *plain = NULL;

	unwrap(&s, &len);
	if (len == 0)
		return NULL;
	root = json_parse(s, len, why, sizeof why);
	if (root == NULL) {
		mend(s, len, &fixed);
		root = json_parse(fixed.data, fixed.len, why, sizeof why);
	}
	if (root == NULL && memchr(s, '"', len) == NULL && memchr(s, '&', len) != NULL) {
		/* Escaped for HTML as a whole. */
		buf_clear(&fixed);
		plain = buf_reserve(&fixed, len);
		len = entity_decode_all(s, len, false, plain);
		root = json_parse(plain, len, why, sizeof why);
	}
	buf_free(&fixed);
	return root;
}

/* A type's name without the vocabulary before it. */
static const char *local_name(const char *s, size_t *len)
{
	for (size_t i = *len; i > 0; i--)
		if (s[i - 1] == '/' || s[i - 1] == ':' || s[i - 1] == '#') {
			*len -= i;
			return s + i;
		}
	return s;
}

static bool ends_with(const char *s, size_t len, const char *what)
{
	size_t n = strlen(what);

	return len >= n && strncasecmp(s + len - n, what, n) == 0;
}

struct type {
	const char *end; /* how the type's name ends */
	enum weight weight;
	const char *pagetype;
};

/* The first that fits; more special endings stand before those they end with. */
static const struct type types[] = {
    {"DiscussionForumPosting", DOCUMENT, "forum"},
    {"JobPosting", DOCUMENT, NULL},
    {"Posting", DOCUMENT, "article"},
    {"TechArticle", DOCUMENT, "documentation"},
    {"APIReference", DOCUMENT, "documentation"},
    {"Article", DOCUMENT, "article"},
    {"Report", DOCUMENT, "article"},
    {"Recipe", DOCUMENT, "article"},
    {"Question", DOCUMENT, "forum"},
    {"Product", DOCUMENT, "product"},
    {"ProductGroup", DOCUMENT, "product"},
    {"HowTo", WORK, "article"},
    {"CreativeWork", WORK, NULL},
    {"LearningResource", WORK, NULL},
    {"Dataset", WORK, NULL},
    {"SoftwareSourceCode", WORK, NULL},
    {"Application", WORK, "product"},
    {"Course", WORK, NULL},
    {"Book", WORK, "product"},
    {"Movie", WORK, NULL},
    {"Game", WORK, NULL},
    {"Event", WORK, NULL},
    {"Episode", WORK, NULL},
    {"Service", WORK, "service"},
    {"Review", WORK, "article"},
    {"Thesis", WORK, "article"},
    {"VideoObject", MEDIA, NULL},
    {"AudioObject", MEDIA, NULL},
    {"QAPage", PAGE, "forum"},
    {"CollectionPage", PAGE, "collection"},
    {"SearchResultsPage", PAGE, "listing"},
    {"WebPage", PAGE, NULL},
    {"Page", PAGE, NULL},
};

static const struct type *type_named(const struct json *name)
{
	size_t len;
	const char *s = json_text(name, &len);

	if (s == NULL)
		return NULL;
	s = local_name(s, &len);
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (ends_with(s, len, types[i].end))
			return &types[i];
	return NULL;
}

static const struct json *nth_type(const struct json *v, size_t i)
{
	const struct json *type = json_get(v, "@type");

	if (type != NULL && json_type(type) == JSON_LIST)
		return json_at(type, i);
	return i == 0 ? type : NULL;
}

static const struct type *type_of(const struct json *v)
{
	const struct type *best = NULL;

	for (size_t i = 0; i < 8; i++) {
		const struct type *t = type_named(nth_type(v, i));

		if (t != NULL && (best == NULL || t->weight > best->weight))
			best = t;
	}
	return best;
}

static bool is_type(const struct json *v, const char *name)
{
	for (size_t i = 0; i < 8; i++) {
		size_t len;
		const char *s = json_text(nth_type(v, i), &len);

		if (s == NULL)
			return false;
		s = local_name(s, &len);
		if (ends_with(s, len, name))
			return true;
	}
	return false;
}

/* The value itself, or the first element of a list. */
static const struct json *first(const struct json *v)
{
	return v != NULL && json_type(v) == JSON_LIST ? json_at(v, 0) : v;
}

/* A text of v: itself, its @value, name or url; NULL if there is none. */
static const char *text_of(const struct json *v, const char *key, size_t *len)
{
	v = first(v);
	if (v == NULL)
		return NULL;
	if (json_type(v) == JSON_MAP) {
		const struct json *in = first(json_get(v, key));

		v = in != NULL ? in : json_get(v, "@value");
	}
	return json_text(v, len);
}

/* Addresses are the same but for scheme, query, fragment and a slash at the end. */
static bool same_address(const char *a, size_t alen, const char *b, size_t blen)
{
	const char *slashes;

	for (int i = 0; i < 2; i++) {
		const char **s = i == 0 ? &a : &b;
		size_t *len = i == 0 ? &alen : &blen, n = 0;

		slashes = memmem(*s, *len, "://", 3);
		if (slashes != NULL && slashes - *s <= 5) {
			*len -= (size_t)(slashes + 3 - *s);
			*s = slashes + 3;
		}
		while (n < *len && (*s)[n] != '?' && (*s)[n] != '#')
			n++;
		while (n > 0 && (*s)[n - 1] == '/')
			n--;
		*len = n;
	}
	return alen == blen && alen > 0 && strncasecmp(a, b, alen) == 0;
}

static bool says_url(const struct reader *r, const struct json *v)
{
	static const char *const keys[] = {"url", "@id", "mainEntityOfPage"};
	size_t url_len = r->url != NULL ? strlen(r->url) : 0;

	for (size_t i = 0; i < sizeof keys / sizeof *keys && url_len > 0; i++) {
		size_t len;
		const char *s = text_of(json_get(v, keys[i]), "@id", &len);

		if (s != NULL && same_address(s, len, r->url, url_len))
			return true;
	}
	return false;
}

static void push(struct reader *r, const struct json *v, bool top, bool entity)
{
	if (v == NULL || (json_type(v) != JSON_MAP && json_type(v) != JSON_LIST) ||
	    r->n_values == VALUES_MAX)
		return;
	r->n_values++;
	r->stack = arena_grow(r->arena, r->stack, r->n_stack, &r->cap_stack, sizeof *r->stack);
	r->stack[r->n_stack++] = (struct item){v, top, entity};
}

struct member_of {
	struct reader *reader;
	bool top, faq;
};

static bool push_member(void *ctx, const char *key, const struct json *v)
{
	struct member_of *in = ctx;

	/* The main entities of a FAQPage are its questions: none of them is the page. */
	if (strcmp(key, "mainEntity") == 0)
		push(in->reader, v, in->top && !in->faq, in->top && !in->faq);
	else
		push(in->reader, v,
		     in->top &&
			 (strcmp(key, "@graph") == 0 || strcmp(key, "mainEntityOfPage") == 0),
		     false);
	return true;
}

static void site_name(struct reader *r, const struct json *v, int rank)
{
	size_t len = 0;
	const char *s = text_of(v, "name", &len);

	claims_add(r->claims, &(struct claim){CLAIM_SITENAME, rank, s, len, "jsonld", NULL, -1});
}

static bool says_name(const struct json *v)
{
	return json_get(v, "name") != NULL || json_get(v, "familyName") != NULL;
}

static bool says_address(const struct json *v)
{
	return json_get(v, "url") != NULL || json_get(v, "contentUrl") != NULL;
}

static void see_map(struct reader *r, const struct item *it)
{
	const struct type *type = it->top ? type_of(it->v) : NULL;
	size_t len;

	if (json_text(json_get(it->v, "@id"), &len) != NULL &&
	    (says_name(it->v) || says_address(it->v))) {
		r->ids = arena_grow(r->arena, r->ids, r->n_ids, &r->cap_ids, sizeof *r->ids);
		r->ids[r->n_ids++] = it->v;
	}
	if (type != NULL && r->n_tops < TOPS_MAX)
		r->tops[r->n_tops++] =
		    (struct top){it->v, type->weight, says_url(r, it->v), it->entity};
	if (it->top && is_type(it->v, "WebSite"))
		site_name(r, it->v, 11);
}

static void walk(struct reader *r, const struct json *root)
{
	push(r, root, true, false);
	while (r->n_stack > 0) {
		struct item it = r->stack[--r->n_stack];

		if (json_type(it.v) == JSON_LIST) {
			size_t n = json_n(it.v);

			for (size_t i = n < VALUES_MAX ? n : VALUES_MAX; i > 0; i--)
				push(r, json_at(it.v, i - 1), it.top, it.entity);
			continue;
		}
		see_map(r, &it);
		json_each(it.v, push_member,
			  &(struct member_of){r, it.top, is_type(it.v, "FAQPage")});
	}
}

/* v, or what its @id stands for elsewhere in the page's scripts, where that says what is asked. */
static const struct json *resolved_as(const struct reader *r, const struct json *v,
				      bool (*says)(const struct json *))
{
	size_t len, other_len;
	const char *id;

	if (v == NULL || json_type(v) != JSON_MAP || says(v))
		return v;
	id = json_text(json_get(v, "@id"), &len);
	for (size_t i = 0; id != NULL && i < r->n_ids; i++) {
		const char *other = json_text(json_get(r->ids[i], "@id"), &other_len);

		if (other_len == len && memcmp(other, id, len) == 0 && says(r->ids[i]))
			return r->ids[i];
	}
	return v;
}

static const struct json *resolved(const struct reader *r, const struct json *v)
{
	return resolved_as(r, v, says_name);
}

/* A text as a claim, references decoded. */
static void add(struct reader *r, enum claim_of of, int rank, const char *from, const char *kind,
		const char *s, size_t len)
{
	struct claim c = {of, rank, s, len, from, kind, -1};

	if (s != NULL && len < LD_MAX && memchr(s, '&', len) != NULL) {
		char *plain = arena_alloc(r->arena, len + 1);

		c.len = entity_decode_all(s, len, false, plain);
		c.text = plain;
	}
	claims_add(r->claims, &c);
}

static bool is_address(const char *s, size_t len)
{
	return (len > 7 && strncasecmp(s, "http://", 7) == 0) ||
	       (len > 8 && strncasecmp(s, "https://", 8) == 0);
}

/* One more name, if it is one and not in the list yet. */
static size_t add_name(struct reader *r, const char *s, size_t len, const char **names, size_t n)
{
	while (s != NULL && len > 0 && utf8_is_ascii_space(*s))
		s++, len--;
	while (s != NULL && len > 0 && (utf8_is_ascii_space(s[len - 1]) || s[len - 1] == ','))
		len--;
	if (s == NULL || len == 0 || n == NAMES_MAX || is_address(s, len))
		return n;
	for (size_t k = 0; k < n; k++)
		if (strlen(names[k]) == len && strncasecmp(names[k], s, len) == 0)
			return n;
	names[n++] = arena_strndup(r->arena, s, len);
	return n;
}

/* The name of a person who states it in two parts. */
static size_t add_parts(struct reader *r, const struct json *v, const char **names, size_t n)
{
	size_t given_len = 0, family_len = 0;
	const char *given = text_of(json_get(v, "givenName"), "name", &given_len);
	const char *family = text_of(json_get(v, "familyName"), "name", &family_len);
	char *both;

	if (given == NULL || family == NULL)
		return n;
	both = arena_alloc(r->arena, given_len + family_len + 1);
	memcpy(both, given, given_len);
	both[given_len] = ' ';
	memcpy(both + given_len + 1, family, family_len);
	return add_name(r, both, given_len + 1 + family_len, names, n);
}

/* The names that v gives itself: several people may stand in one as a list. */
static size_t names_of(struct reader *r, const struct json *v, const char **names, size_t n)
{
	const struct json *name = v;
	bool map = v != NULL && json_type(v) == JSON_MAP, list;
	size_t len = 0, before = n;

	if (map)
		name = json_get(v, "name");
	list = map && name != NULL && json_type(name) == JSON_LIST;
	for (size_t i = 0; list && i < json_n(name) && i < NAMES_MAX; i++) {
		const char *s = text_of(json_at(name, i), "name", &len);

		n = add_name(r, s, len, names, n);
	}
	if (!list) {
		const char *s = text_of(v, "name", &len);

		n = add_name(r, s, len, names, n);
	}
	return n == before && map ? add_parts(r, v, names, n) : n;
}

/* Names in v (a text, a map or a list of them): persons only, or the rest. */
static size_t names_in(struct reader *r, const struct json *v, bool persons, const char **names,
		       size_t n)
{
	bool list = v != NULL && json_type(v) == JSON_LIST;
	size_t n_in = list ? json_n(v) : 1;

	for (size_t i = 0; i < n_in && i < NAMES_MAX && n < NAMES_MAX; i++) {
		const struct json *one = resolved(r, list ? json_at(v, i) : v);
		bool organization = one != NULL && json_type(one) == JSON_MAP &&
				    (is_type(one, "Organization") || is_type(one, "Corporation") ||
				     is_type(one, "Company"));

		if (organization != persons)
			n = names_of(r, one, names, n);
	}
	return n;
}

static void authors(struct reader *r, const struct json *v, int rank)
{
	static const char *const keys[] = {"author", "creator"};
	const char *names[NAMES_MAX];

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const struct json *who = json_get(v, keys[i]);
		size_t n = who != NULL ? names_in(r, who, true, names, 0) : 0;
		bool persons = n > 0;

		if (who != NULL && n == 0)
			n = names_in(r, who, false, names, 0);
		if (n > 0) {
			const char *all = claim_join(r->arena, names, n);

			add(r, CLAIM_AUTHOR, rank + (persons ? 0 : 30), "jsonld:author", NULL, all,
			    strlen(all));
			return;
		}
	}
}

struct wanted {
	const char *key, *from, *in, *kind; /* in: the member to read if the value is a map */
	enum claim_of of;
	int rank;
};

static const struct wanted wanted[] = {
    {"headline", "jsonld:headline", "name", NULL, CLAIM_TITLE, 0},
    {"name", "jsonld:name", "name", NULL, CLAIM_TITLE, 1},
    {"datePublished", "jsonld:datePublished", "name", "published", CLAIM_DATE, 0},
    {"dateCreated", "jsonld:dateCreated", "name", "published", CLAIM_DATE, 1},
    {"uploadDate", "jsonld:uploadDate", "name", "published", CLAIM_DATE, 1},
    {"dateModified", "jsonld:dateModified", "name", "modified", CLAIM_DATE, 2},
    {"description", "jsonld:description", "name", NULL, CLAIM_DESCRIPTION, 5},
    {"image", NULL, "url", NULL, CLAIM_IMAGE, 5},
    {"image", NULL, "contentUrl", NULL, CLAIM_IMAGE, 5},
    {"thumbnailUrl", NULL, "url", NULL, CLAIM_IMAGE, 6},
    {"license", NULL, "url", NULL, CLAIM_LICENSE, 5},
    {"inLanguage", NULL, "name", NULL, CLAIM_LANGUAGE, 5},
    {"articleBody", NULL, "name", NULL, CLAIM_BODY, 0},
    {"text", NULL, "name", NULL, CLAIM_BODY, 1},
};

static void lists(struct reader *r, const struct json *v, const char *key, enum claim_of of,
		  int rank)
{
	const struct json *list = json_get(v, key);
	bool many = list != NULL && json_type(list) == JSON_LIST;
	size_t n = many ? json_n(list) : 1;

	for (size_t i = 0; i < n && i < NAMES_MAX; i++) {
		size_t len;
		const char *s = text_of(many ? json_at(list, i) : list, "name", &len);

		if (s != NULL)
			add(r, of, rank, NULL, NULL, s, len);
	}
}

/* Everything one entity says of itself. */
static void entity(struct reader *r, const struct json *v, int rank)
{
	const struct type *type = type_of(v);
	const struct json *whole;

	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		const struct wanted *w = &wanted[i];
		const struct json *said = json_get(v, w->key);
		int after = 0;
		size_t len;
		const char *s;

		if (w->of == CLAIM_IMAGE)
			said = resolved_as(r, first(said), says_address);
		s = text_of(said, w->in, &len);
		/* A video is in the page and has a name of its own. */
		if (w->of == CLAIM_TITLE && type->weight == MEDIA)
			after = RANK_PAGE;
		if (s != NULL && len > 0)
			add(r, w->of, rank + w->rank + after, w->from, w->kind, s, len);
	}
	authors(r, v, rank);
	lists(r, v, "articleSection", CLAIM_CATEGORY, rank + 5);
	lists(r, v, "keywords", CLAIM_TAG, rank + 5);
	whole = resolved(r, first(json_get(v, "isPartOf")));
	if (whole != NULL && type_of(whole) == NULL)
		site_name(r, whole, rank + 12);
	site_name(r, resolved(r, first(json_get(v, "publisher"))), rank + 13);
	if (type->pagetype != NULL)
		add(r, CLAIM_TYPE, rank, NULL, NULL, type->pagetype, strlen(type->pagetype));
}

/* The work the page is about, and the page itself. */
static void choose(struct reader *r)
{
	const struct top *work = NULL, *page = NULL;
	size_t n_works = 0;

	for (size_t i = 0; i < r->n_tops; i++) {
		const struct top *t = &r->tops[i];
		int value = 4 * (int)t->weight + 20 * t->same_url + 20 * t->entity;

		if (t->weight == PAGE) {
			if (page == NULL)
				page = t;
			continue;
		}
		n_works += t->weight >= WORK;
		if (work == NULL ||
		    value > 4 * (int)work->weight + 20 * work->same_url + 20 * work->entity)
			work = t;
	}
	if (work != NULL && (n_works < LISTED_MIN || work->same_url || work->entity))
		entity(r, work->v, RANK_WORK);
	if (page != NULL)
		entity(r, page->v, RANK_PAGE);
}

static void free_roots(struct reader *r)
{
	for (size_t i = 0; i < r->n_roots; i++)
		json_free(r->roots[i]);
	r->n_roots = 0;
}

/* Dates by their names out of what is no JSON, even mended: a comma is missing somewhere, and they
 * are still what the author declares. */
static void dates_of_broken(struct reader *r, const char *s, size_t len)
{
	static const struct {
		const char *key, *from, *kind;
	} keys[] = {{"\"datePublished\"", "jsonld:datePublished", "published"},
		    {"\"dateModified\"", "jsonld:dateModified", "modified"}};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const char *at = memmem(s, len, keys[i].key, strlen(keys[i].key));
		const char *end = s + len, *close;

		if (at == NULL)
			continue;
		at += strlen(keys[i].key);
		while (at < end && strchr(" :\t\r\n", *at) != NULL && *at != '\0')
			at++;
		if (at == end || *at++ != '"')
			continue;
		close = memchr(at, '"', (size_t)(end - at));
		if (close != NULL)
			add(r, CLAIM_DATE, RANK_WORK, keys[i].from, keys[i].kind, at,
			    (size_t)(close - at));
	}
}

static void read_scripts(struct reader *r, const struct strip *st)
{
	size_t bytes = 0;

	for (size_t i = 0; i < st->n_data; i++) {
		const struct strip_data *d = &st->data[i];
		struct json *root;

		bytes += d->ld ? d->len : 0;
		if (!d->ld || bytes > LD_MAX)
			continue;
		if ((root = parse(d->s, d->len)) == NULL) {
			dates_of_broken(r, d->s, d->len);
			continue;
		}
		r->roots[r->n_roots++] = root;
		walk(r, root);
	}
	choose(r);
}

void ldjson_read(struct claims *c, const struct strip *st, const char *url)
{
	struct arena *a = c->arena;
	struct reader *r = arena_zalloc(a, 1, sizeof *r);
	jmp_buf full, *outer = a->full;

	r->roots = arena_alloc(a, (st->n_data + 1) * sizeof *r->roots);
	r->claims = c;
	r->arena = a;
	r->url = url;
	/* The values that were read are not the arena's: a record given up must not leak them. */
	if (outer != NULL) {
		if (setjmp(full) != 0) {
			a->full = outer;
			free_roots(r);
			longjmp(*outer, 1);
		}
		a->full = &full;
	}
	read_scripts(r, st);
	a->full = outer;
	free_roots(r);
}
