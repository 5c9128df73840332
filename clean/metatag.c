#include "metatag.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dom.h"

/* Longer names are none of ours. */
#define NAME_LEN_MAX 40
/* The longest time stamps, RFC 5322's with a comment, are shorter. */
#define DATE_LEN_MAX 48

struct name {
	const char *name; /* lower case, with ':' where the page may have '.' */
	enum claim_of of;
	int rank;
	const char *kind;
};

/* In the order of strcmp. */
static const struct name names[] = {
    {"apple-mobile-web-app-title", CLAIM_SITENAME, 17, NULL},
    {"application-name", CLAIM_SITENAME, 16, NULL},
    {"article:author", CLAIM_AUTHOR, 12, NULL},
    {"article:author_name", CLAIM_AUTHOR, 11, NULL},
    {"article:create", CLAIM_DATE, 6, "published"},
    {"article:date", CLAIM_DATE, 6, "published"},
    {"article:date_published", CLAIM_DATE, 6, "published"},
    {"article:modified", CLAIM_DATE, 6, "modified"},
    {"article:modified_time", CLAIM_DATE, 5, "modified"},
    {"article:post_date", CLAIM_DATE, 6, "published"},
    {"article:published", CLAIM_DATE, 4, "published"},
    {"article:published_time", CLAIM_DATE, 3, "published"},
    {"article:section", CLAIM_CATEGORY, 10, NULL},
    {"article:tag", CLAIM_TAG, 10, NULL},
    {"article:tags", CLAIM_TAG, 10, NULL},
    {"article:updated_time", CLAIM_DATE, 6, "modified"},
    {"article_date_original", CLAIM_DATE, 5, "published"},
    {"article_date_updated", CLAIM_DATE, 8, "modified"},
    {"author", CLAIM_AUTHOR, 10, NULL},
    {"authors", CLAIM_AUTHOR, 12, NULL},
    {"book:author", CLAIM_AUTHOR, 12, NULL},
    {"bt:author", CLAIM_AUTHOR, 11, NULL},
    {"bt:pubdate", CLAIM_DATE, 5, "published"},
    {"byl", CLAIM_AUTHOR, 11, NULL},
    {"category", CLAIM_CATEGORY, 12, NULL},
    {"citation_author", CLAIM_AUTHOR, 9, NULL},
    {"citation_authors", CLAIM_AUTHOR, 9, NULL},
    {"citation_date", CLAIM_DATE, 6, "published"},
    {"citation_journal_title", CLAIM_SITENAME, 21, NULL},
    {"citation_keywords", CLAIM_TAG, 11, NULL},
    {"citation_online_date", CLAIM_DATE, 5, "published"},
    {"citation_publication_date", CLAIM_DATE, 6, "published"},
    {"citation_title", CLAIM_TITLE, 8, NULL},
    {"content-language", CLAIM_LANGUAGE, 11, NULL},
    {"created", CLAIM_DATE, 8, "published"},
    {"creation_date", CLAIM_DATE, 8, "published"},
    {"creator", CLAIM_AUTHOR, 13, NULL},
    {"cxenseparse:author", CLAIM_AUTHOR, 12, NULL},
    {"cxenseparse:recs:publishtime", CLAIM_DATE, 5, "published"},
    {"date", CLAIM_DATE, 8, "published"},
    {"date-published", CLAIM_DATE, 5, "published"},
    {"date_modified", CLAIM_DATE, 8, "modified"},
    {"date_published", CLAIM_DATE, 5, "published"},
    {"datecreated", CLAIM_DATE, 7, "published"},
    {"datemodified", CLAIM_DATE, 8, "modified"},
    {"datepublished", CLAIM_DATE, 5, "published"},
    {"dc:author", CLAIM_AUTHOR, 11, NULL},
    {"dc:created", CLAIM_DATE, 7, "published"},
    {"dc:creator", CLAIM_AUTHOR, 11, NULL},
    {"dc:date", CLAIM_DATE, 7, "published"},
    {"dc:date:created", CLAIM_DATE, 7, "published"},
    {"dc:date:issued", CLAIM_DATE, 6, "published"},
    {"dc:date:modified", CLAIM_DATE, 8, "modified"},
    {"dc:description", CLAIM_DESCRIPTION, 9, NULL},
    {"dc:issued", CLAIM_DATE, 6, "published"},
    {"dc:language", CLAIM_LANGUAGE, 13, NULL},
    {"dc:license", CLAIM_LICENSE, 10, NULL},
    {"dc:modified", CLAIM_DATE, 8, "modified"},
    {"dc:publisher", CLAIM_SITENAME, 20, NULL},
    {"dc:subject", CLAIM_TAG, 14, NULL},
    {"dc:title", CLAIM_TITLE, 9, NULL},
    {"dcterm:created", CLAIM_DATE, 7, "published"},
    {"dcterm:creator", CLAIM_AUTHOR, 11, NULL},
    {"dcterm:description", CLAIM_DESCRIPTION, 9, NULL},
    {"dcterm:title", CLAIM_TITLE, 9, NULL},
    {"dcterms:available", CLAIM_DATE, 7, "published"},
    {"dcterms:created", CLAIM_DATE, 7, "published"},
    {"dcterms:creator", CLAIM_AUTHOR, 11, NULL},
    {"dcterms:date", CLAIM_DATE, 7, "published"},
    {"dcterms:datesubmitted", CLAIM_DATE, 7, "published"},
    {"dcterms:description", CLAIM_DESCRIPTION, 9, NULL},
    {"dcterms:issued", CLAIM_DATE, 6, "published"},
    {"dcterms:language", CLAIM_LANGUAGE, 13, NULL},
    {"dcterms:license", CLAIM_LICENSE, 10, NULL},
    {"dcterms:modified", CLAIM_DATE, 8, "modified"},
    {"dcterms:publisher", CLAIM_SITENAME, 20, NULL},
    {"dcterms:title", CLAIM_TITLE, 9, NULL},
    {"description", CLAIM_DESCRIPTION, 11, NULL},
    {"displaydate", CLAIM_DATE, 7, "published"},
    {"eomportal-lastupdate", CLAIM_DATE, 9, "modified"},
    {"generator", CLAIM_GENERATOR, 10, NULL},
    {"headline", CLAIM_TITLE, 15, NULL},
    {"image", CLAIM_IMAGE, 14, NULL},
    {"inlanguage", CLAIM_LANGUAGE, 13, NULL},
    {"keywords", CLAIM_TAG, 12, NULL},
    {"language", CLAIM_LANGUAGE, 13, NULL},
    {"last-modified", CLAIM_DATE, 9, "modified"},
    {"last_modified", CLAIM_DATE, 9, "modified"},
    {"last_updated", CLAIM_DATE, 9, "modified"},
    {"lastmod", CLAIM_DATE, 9, "modified"},
    {"lastmodified", CLAIM_DATE, 9, "modified"},
    {"lastupdated", CLAIM_DATE, 9, "modified"},
    {"license", CLAIM_LICENSE, 11, NULL},
    {"modificationdate", CLAIM_DATE, 9, "modified"},
    {"modified", CLAIM_DATE, 9, "modified"},
    {"modified_time", CLAIM_DATE, 9, "modified"},
    {"news_keywords", CLAIM_TAG, 11, NULL},
    {"og:article:author", CLAIM_AUTHOR, 12, NULL},
    {"og:article:modified_time", CLAIM_DATE, 6, "modified"},
    {"og:article:published_time", CLAIM_DATE, 4, "published"},
    {"og:article:section", CLAIM_CATEGORY, 10, NULL},
    {"og:article:tag", CLAIM_TAG, 10, NULL},
    {"og:author", CLAIM_AUTHOR, 12, NULL},
    {"og:description", CLAIM_DESCRIPTION, 10, NULL},
    {"og:image", CLAIM_IMAGE, 10, NULL},
    {"og:image:secure_url", CLAIM_IMAGE, 11, NULL},
    {"og:image:url", CLAIM_IMAGE, 11, NULL},
    {"og:locale", CLAIM_LANGUAGE, 12, NULL},
    {"og:modified_time", CLAIM_DATE, 6, "modified"},
    {"og:pubdate", CLAIM_DATE, 5, "published"},
    {"og:published_time", CLAIM_DATE, 4, "published"},
    {"og:site_name", CLAIM_SITENAME, 10, NULL},
    {"og:title", CLAIM_TITLE, 10, NULL},
    {"og:type", CLAIM_TYPE, 30, NULL},
    {"og:updated_time", CLAIM_DATE, 7, "modified"},
    {"og:url", CLAIM_URL, 20, NULL},
    {"og:video:release_date", CLAIM_DATE, 8, "published"},
    {"originalpublicationdate", CLAIM_DATE, 5, "published"},
    {"parsely-author", CLAIM_AUTHOR, 11, NULL},
    {"parsely-image-url", CLAIM_IMAGE, 13, NULL},
    {"parsely-pub-date", CLAIM_DATE, 5, "published"},
    {"parsely-section", CLAIM_CATEGORY, 11, NULL},
    {"parsely-tags", CLAIM_TAG, 13, NULL},
    {"parsely-title", CLAIM_TITLE, 12, NULL},
    {"pubdate", CLAIM_DATE, 6, "published"},
    {"publication-date", CLAIM_DATE, 6, "published"},
    {"publication_date", CLAIM_DATE, 6, "published"},
    {"publicationdate", CLAIM_DATE, 6, "published"},
    {"publish-date", CLAIM_DATE, 6, "published"},
    {"publish_date", CLAIM_DATE, 6, "published"},
    {"publishdate", CLAIM_DATE, 6, "published"},
    {"published", CLAIM_DATE, 6, "published"},
    {"published_at", CLAIM_DATE, 6, "published"},
    {"published_date", CLAIM_DATE, 6, "published"},
    {"publisher", CLAIM_SITENAME, 22, NULL},
    {"publishtime", CLAIM_DATE, 6, "published"},
    {"release_date", CLAIM_DATE, 8, "published"},
    {"revised", CLAIM_DATE, 9, "modified"},
    {"revision_date", CLAIM_DATE, 9, "modified"},
    {"rnews:datepublished", CLAIM_DATE, 5, "published"},
    {"sailthru:author", CLAIM_AUTHOR, 11, NULL},
    {"sailthru:date", CLAIM_DATE, 6, "published"},
    {"sailthru:image:full", CLAIM_IMAGE, 13, NULL},
    {"sailthru:tags", CLAIM_TAG, 13, NULL},
    {"sailthru:title", CLAIM_TITLE, 12, NULL},
    {"shareaholic:article_author_name", CLAIM_AUTHOR, 12, NULL},
    {"thumbnail", CLAIM_IMAGE, 14, NULL},
    {"thumbnailurl", CLAIM_IMAGE, 13, NULL},
    {"timestamp", CLAIM_DATE, 9, "unknown"},
    {"title", CLAIM_TITLE, 21, NULL},
    {"twitter:description", CLAIM_DESCRIPTION, 12, NULL},
    {"twitter:image", CLAIM_IMAGE, 12, NULL},
    {"twitter:image:src", CLAIM_IMAGE, 12, NULL},
    {"twitter:title", CLAIM_TITLE, 20, NULL},
    {"twitter:url", CLAIM_URL, 30, NULL},
    {"updated", CLAIM_DATE, 9, "modified"},
    {"updated_time", CLAIM_DATE, 9, "modified"},
    {"uploaddate", CLAIM_DATE, 9, "published"},
    {"video:release_date", CLAIM_DATE, 8, "published"},
    {"weibo:article:description", CLAIM_DESCRIPTION, 13, NULL},
    {"weibo:article:title", CLAIM_TITLE, 20, NULL},
};

/* "Written by" as WordPress says it for the label of twitter:data1. */
static const char *const written_by[] = {
    "written by",     "author",      "verfasst von", "geschrieben von",
    "écrit par",      "escrito por", "scritto da",   "geschreven door",
    "skrevet av",     "skrevet af",  "skriven av",   "kirjoittanut",
    "napisane przez", "автор",       "написано",     "yazan",
    "著者",           "執筆者",      "作者",         "撰写",
    "글쓴이",         "הוגש על ידי", "كُتب بواسطة",   "autor",
    "auteur",         "napsal(a)",   "scris de",     "írta",
    "ditulis oleh",
};

static int compare(const void *key, const void *member)
{
	return strcmp(key, ((const struct name *)member)->name);
}

static const struct name *find(const char *s, size_t len)
{
	char key[NAME_LEN_MAX + 1];

	if (len == 0 || len > NAME_LEN_MAX)
		return NULL;
	for (size_t i = 0; i < len; i++)
		key[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 32) : s[i] == '.' ? ':' : s[i];
	key[len] = '\0';
	return bsearch(key, names, sizeof names / sizeof *names, sizeof *names, compare);
}

static bool is_address(const char *s, size_t len)
{
	return memmem(s, len, "://", 3) != NULL || (len > 4 && strncasecmp(s, "www.", 4) == 0);
}

/* No address and no number, as Facebook has them for authors. */
static bool is_name(const char *s, size_t len)
{
	size_t digits = 0;

	for (size_t i = 0; i < len; i++)
		digits += s[i] >= '0' && s[i] <= '9';
	return digits < len && !is_address(s, len);
}

/* "meta:" and the name as the page wrote it, in lower case. */
static const char *from_of(struct arena *a, const char *s, size_t len)
{
	char *from = arena_alloc(a, len + 6);

	memcpy(from, "meta:", 5);
	for (size_t i = 0; i < len; i++)
		from[5 + i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 32) : s[i];
	from[len + 5] = '\0';
	return from;
}

static const char *title_from(const struct name *n)
{
	return strcmp(n->name, "twitter:title") == 0 ? "twitter:title"
	       : strcmp(n->name, "title") == 0       ? "meta:title"
						     : "meta";
}

/* The number at the end of twitter:label1, twitter:data2; 0 if there is none that counts. */
static int pair_of(const char *s, size_t len, const char *stem)
{
	size_t n = strlen(stem);

	if (len != n + 1 || strncasecmp(s, stem, n) != 0 || s[n] < '1' || s[n] > '2')
		return 0;
	return s[n] - '0';
}

static bool says_written_by(const char *s, size_t len)
{
	while (len > 0 && (s[len - 1] == ':' || s[len - 1] == ' '))
		len--;
	for (size_t i = 0; i < sizeof written_by / sizeof *written_by; i++)
		if (strlen(written_by[i]) == len && strncasecmp(s, written_by[i], len) == 0)
			return true;
	return false;
}

static void pair(struct metatag_pairs *pairs, const char *s, size_t len, const char *v, size_t vlen)
{
	int label = pair_of(s, len, "twitter:label"), data = pair_of(s, len, "twitter:data");

	if (label != 0 && says_written_by(v, vlen))
		pairs->label = label;
	if (data != 0) {
		pairs->data[data] = v;
		pairs->len[data] = vlen;
	}
}

static bool holds(const char *s, size_t len, const char *const *parts, size_t n_parts)
{
	for (size_t p = 0; p < n_parts; p++)
		for (size_t i = 0, n = strlen(parts[p]); i + n <= len; i++)
			if (strncasecmp(s + i, parts[p], n) == 0)
				return true;
	return false;
}
#define HOLDS(s, len, parts) holds(s, len, parts, sizeof(parts) / sizeof *(parts))

/* A name that is not in the list, but says that it is a date of the page: "ms.date",
 * "w-published-date". */
static const struct name *date_name(const char *s, size_t len, const char *v, size_t vlen)
{
	static const struct name published = {"", CLAIM_DATE, 9, "published"};
	static const struct name modified = {"", CLAIM_DATE, 9, "modified"};
	static const char *const dated[] = {"date", "publish", "created", "uploaded", "datum"};
	static const char *const changed[] = {"modif", "update", "edit", "revis", "review"};
	static const char *const others[] = {"expir", "valid", "event", "birth",     "start",
					     "end",   "due",   "until", "copyright", "format"};
	struct date date;

	if (!HOLDS(s, len, dated) || HOLDS(s, len, others) || vlen < 8 || vlen > DATE_LEN_MAX ||
	    !date_find(v, vlen, 0, NULL, &date) || date.start > 0)
		return NULL;
	return HOLDS(s, len, changed) ? &modified : &published;
}

/* One name of a <meta> whose content is v. */
static void named(struct claims *c, const char *s, size_t len, const char *v, size_t vlen)
{
	const struct name *n = find(s, len);
	struct claim k = {.text = v, .len = vlen, .node = -1};

	if (n == NULL)
		n = date_name(s, len, v, vlen);
	if (n == NULL || (n->of == CLAIM_AUTHOR && !is_name(v, vlen)))
		return;
	k.of = n->of;
	k.rank = n->rank;
	k.kind = n->kind;
	if (n->of == CLAIM_DATE || n->of == CLAIM_AUTHOR)
		k.from = from_of(c->arena, s, len);
	else if (n->of == CLAIM_TITLE)
		k.from = title_from(n);
	claims_add(c, &k);
}

static void read_meta(struct claims *c, const struct dom *d, size_t node,
		      struct metatag_pairs *pairs)
{
	static const enum attr keys[] = {ATTR_property, ATTR_name, ATTR_itemprop, ATTR_http_equiv};
	size_t vlen, len;
	const char *v = dom_attr(d, node, ATTR_content, &vlen);

	for (size_t k = 0; v != NULL && k < sizeof keys / sizeof *keys; k++) {
		const char *s = dom_attr(d, node, keys[k], &len), *end;

		/* A property may hold several names. Microdata in the body is read with it. */
		if (s == NULL || (keys[k] == ATTR_itemprop && d->nodes[node].depth > 2))
			continue;
		for (end = s + len; s < end;) {
			const char *from = s;

			while (s < end && *s != ' ' && *s != '\n' && *s != '\t')
				s++;
			named(c, from, (size_t)(s - from), v, vlen);
			pair(pairs, from, (size_t)(s - from), v, vlen);
			while (s < end && (*s == ' ' || *s == '\n' || *s == '\t'))
				s++;
		}
	}
}

static void read_link(struct claims *c, const struct dom *d, size_t node)
{
	static const struct {
		const char *rel;
		enum claim_of of;
		int rank;
	} rels[] = {{"canonical", CLAIM_URL, 10},
		    {"license", CLAIM_LICENSE, 8},
		    {"image_src", CLAIM_IMAGE, 15}};
	size_t len;
	const char *href = dom_attr(d, node, ATTR_href, &len);

	for (size_t i = 0; href != NULL && i < sizeof rels / sizeof *rels; i++)
		if (dom_attr_has(d, node, ATTR_rel, rels[i].rel))
			claims_add(c, &(struct claim){rels[i].of, rels[i].rank, href, len, NULL,
						      NULL, -1});
}

void metatag_read(struct claims *c, const struct dom *d, size_t node, struct metatag_pairs *pairs)
{
	if (d->nodes[node].tag == TAG_meta)
		read_meta(c, d, node, pairs);
	else if (d->nodes[node].tag == TAG_link)
		read_link(c, d, node);
}

void metatag_finish(struct claims *c, const struct metatag_pairs *pairs)
{
	if (pairs->label != 0 && pairs->data[pairs->label] != NULL)
		claims_add(c, &(struct claim){CLAIM_AUTHOR, 12, pairs->data[pairs->label],
					      pairs->len[pairs->label], "meta:twitter:data", NULL,
					      -1});
}
