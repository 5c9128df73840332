#include "meta.h"

#include <setjmp.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "byline.h"
#include "claim.h"
#include "dateline.h"
#include "dom.h"
#include "ldjson.h"
#include "link.h"
#include "metatag.h"
#include "name.h"
#include "record.h"
#include "seen.h"
#include "strip.h"
#include "tag.h"
#include "title.h"
#include "url.h"
#include "utf8.h"

/* Headings kept; the title is among the first. */
#define HEADINGS_MAX 48
/* Headings after which those of the fourth level, and what only a class calls a title, are not of
 * the document. */
#define MINOR_MAX 8
#define LEVEL_CLASS 6
/* Nodes and bytes of a heading; some pages wrap a whole header in one. */
#define HEADING_NODES_MAX 200
#define HEADING_BYTES_MAX 1000
/* Microdata headlines read: after the first ones they are other articles'. */
#define HEADLINES_MAX 4
/* Links to the first page kept, and bytes of what they show: the logo is among the first. */
#define HOMES_MAX 4
#define HOME_BYTES_MAX 80
#define TAGS_MAX 64
#define DATES_MAX 32
#define AUTHORS_MAX 20

struct meta {
	const struct dom *dom;
	struct arena *arena;
	struct claims claims;
	struct seen *seen;
	struct metatag_pairs pairs;
	struct heading headings[HEADINGS_MAX];
	size_t n_headings;
	size_t n_headlines;
	const char *homes[HOMES_MAX];
	size_t n_homes;
	bool has_title, has_h1; /* the latter: one that is no link to the site */
	struct buf scratch;
};

static bool has_word(const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end)
		if (utf8_is_word(utf8_next(&s, end)))
			return true;
	return false;
}

/* The text of a heading into the scratch, without its buttons, the link to itself and what it
 * hides. */
static void heading_text(struct meta *p, size_t node)
{
	const struct dom *d = p->dom;

	buf_clear(&p->scratch);
	for (size_t i = node + 1; i < (size_t)d->nodes[node].end; i++) {
		const struct dom_node *n = &d->nodes[i];

		if (n->tag == DOM_TEXT) {
			const struct strip_text *t = &d->strip->texts[n->ref];

			if (t->space_before)
				buf_addc(&p->scratch, ' ');
			if (!link_is_permalink(d, (int32_t)i))
				buf_add(&p->scratch, t->s, t->len);
			continue;
		}
		if (tag_is_block((enum tag)n->tag) || n->tag == TAG_br)
			buf_addc(&p->scratch, ' ');
		if (n->tag == TAG_button || n->hidden)
			i = (size_t)n->end - 1;
	}
	if (p->scratch.len > 0)
		p->scratch.len = claim_fold(p->scratch.data, p->scratch.len);
}

/* Whether an address is a site's first page, or the index of what the page is part of. */
static bool is_home(const char *href, size_t len)
{
	static const char *const pages[] = {"", "index.html", "index.htm", "index.php"};
	const char *end = href + len, *p = memmem(href, len, "://", 3);
	bool root = p != NULL;

	if (p != NULL)
		href = (p = memchr(p + 3, '/', (size_t)(end - p - 3))) != NULL ? p + 1 : end;
	while (!root && end - href >= 3 && memcmp(href, "../", 3) == 0)
		href += 3;
	if (!root && end - href >= 2 && memcmp(href, "./", 2) == 0)
		href += 2;
	else if (!root && end > href && *href == '/')
		href++;
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
		if (strlen(pages[i]) == (size_t)(end - href) &&
		    memcmp(pages[i], href, (size_t)(end - href)) == 0)
			return len > 0;
	return false;
}

/* Whether a heading is wholly a link to a first page; one to "./" is to the page it is on. */
static bool links_home(const struct dom *d, size_t node)
{
	int32_t end = d->nodes[node].end, link_end = 0;
	bool home = false;

	for (int32_t i = (int32_t)node + 1; i < end; i++) {
		const struct dom_node *n = &d->nodes[i];
		size_t len;
		const char *href;

		if (n->tag == DOM_TEXT) {
			const struct strip_text *t = &d->strip->texts[n->ref];

			if (i >= link_end && has_word(t->s, t->len))
				return false;
		} else if (n->tag == TAG_a) {
			href = dom_attr(d, (size_t)i, ATTR_href, &len);
			if (href == NULL || *href == '.' || !is_home(href, len))
				return false;
			link_end = n->end;
			home = true;
		}
	}
	return home;
}

static void add_heading(struct meta *p, size_t node, int level)
{
	const struct dom_node *n = &p->dom->nodes[node];
	struct heading *h = &p->headings[p->n_headings];

	/* The last places are kept for first-level headings. */
	if (p->n_headings == HEADINGS_MAX || (level > 1 && p->n_headings >= HEADINGS_MAX / 2) ||
	    n->end - (int32_t)node > HEADING_NODES_MAX)
		return;
	heading_text(p, node);
	if (p->scratch.len == 0 || p->scratch.len > HEADING_BYTES_MAX)
		return;
	h->node = (int32_t)node;
	h->level = level;
	h->home = level > 0 && links_home(p->dom, node);
	p->has_h1 |= level == 1 && !h->home;
	h->len = p->scratch.len;
	h->text = arena_strndup(p->arena, p->scratch.data, h->len);
	p->n_headings++;
}

static void see_headline(struct meta *p, size_t node)
{
	if (p->n_headlines == HEADLINES_MAX ||
	    !dom_attr_is(p->dom, node, ATTR_itemprop, "headline"))
		return;
	p->n_headlines++;
	buf_clear(&p->scratch);
	dom_text(p->dom, node, &p->scratch);
	claims_add(&p->claims, &(struct claim){CLAIM_TITLE, 13, p->scratch.data, p->scratch.len,
					       "microdata:headline", NULL, (int32_t)node});
}

static void see_link(struct meta *p, size_t node)
{
	size_t len;
	const char *href;

	if (!dom_attr_has(p->dom, node, ATTR_rel, "license"))
		return;
	href = dom_attr(p->dom, node, ATTR_href, &len);
	claims_add(&p->claims,
		   &(struct claim){CLAIM_LICENSE, 9, href, href != NULL ? len : 0, NULL, NULL, -1});
}

/* A link above the page's own heading to the site's first page, or one whose class says that it is
 * the logo. */
static void see_home(struct meta *p, size_t node)
{
	static const char *const logos[] = {"brand", "logo", "navbar-brand", "brand-link"};
	const struct dom_node *n = &p->dom->nodes[node];
	size_t len;
	const char *href = dom_attr(p->dom, node, ATTR_href, &len);
	bool home = !p->has_h1 && href != NULL && is_home(href, len);

	if (p->n_homes == HOMES_MAX || n->end - (int32_t)node > HEADING_NODES_MAX)
		return;
	if (!home &&
	    !dom_attr_has_any(p->dom, node, ATTR_class, logos, sizeof logos / sizeof *logos))
		return;
	heading_text(p, node);
	if (p->scratch.len > 0 && p->scratch.len <= HOME_BYTES_MAX)
		p->homes[p->n_homes++] = arena_strndup(p->arena, p->scratch.data, p->scratch.len);
}

/* Headings of the first three levels, and near the page's start what else is one. */
static void see_heading(struct meta *p, size_t node)
{
	enum tag tag = (enum tag)p->dom->nodes[node].tag;
	int level = tag_heading(tag);

	if (level == 0 && tag == TAG_div && p->dom->nodes[node].ref >= 0 &&
	    dom_attr_has(p->dom, node, ATTR_class, "title"))
		level = LEVEL_CLASS;
	if ((level > 0 && level < 4) ||
	    ((level == 4 || level == LEVEL_CLASS) && p->n_headings < MINOR_MAX))
		add_heading(p, node, level);
}

/* The one pass over the page. */
static void walk(struct meta *p)
{
	const struct dom *d = p->dom;

	for (size_t i = 0; i < d->n; i++) {
		const struct dom_node *n = &d->nodes[i];

		if (n->tag == DOM_TEXT)
			continue;
		see_heading(p, i);
		if (n->ref >= 0 && (n->tag == TAG_meta || n->tag == TAG_link))
			metatag_read(&p->claims, d, i, &p->pairs);
		if (n->tag == TAG_title && !p->has_title && p->n_headings == 0) {
			add_heading(p, i, 0);
			p->has_title = true;
		}
		if (n->tag == TAG_a && n->ref >= 0) {
			see_link(p, i);
			see_home(p, i);
		}
		if (n->ref >= 0)
			see_headline(p, i);
		seen_look(p->seen, i);
	}
	metatag_finish(&p->claims, &p->pairs);
}

static const char *plain(const struct claims *c, enum claim_of of)
{
	const struct claim *k = claims_first(c, of);

	return k != NULL ? k->text : NULL;
}

/* The end of the HTML tag that s begins with, NULL if it is none; *block says whether it parts
 * lines. Names that HTML does not have are text: "vector<int>". */
static const char *after_tag(const char *s, bool *block)
{
	const char *name = s + 1 + (s[1] == '/'), *close = strchr(s, '>');
	size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");
	enum tag tag = tag_find(name, len);

	*block = tag_is_block(tag) || tag == TAG_br;
	return close != NULL && tag != TAG_other && strchr("/> ", name[len]) != NULL ? close + 1
										     : NULL;
}

/* The description. JSON-LD's is HTML as often as not; without its tags then, but one that only
 * speaks of "the <p> element" is none, and what meta tags state is text by definition. */
static const char *description(struct meta *p)
{
	const struct claim *k = claims_first(&p->claims, CLAIM_DESCRIPTION);
	const char *s = k != NULL ? k->text : NULL, *next;
	bool block;

	if (s == NULL || k->from == NULL || (*s != '<' && strstr(s, "</") == NULL))
		return s;
	buf_clear(&p->scratch);
	for (; *s != '\0'; s = next) {
		if (*s == '<' && (next = after_tag(s, &block)) != NULL) {
			if (block)
				buf_addc(&p->scratch, ' ');
			continue;
		}
		next = s + 1;
		buf_addc(&p->scratch, *s);
	}
	if (p->scratch.len > 0)
		p->scratch.len = claim_fold(p->scratch.data, p->scratch.len);
	return p->scratch.len > 0 ? arena_strndup(p->arena, p->scratch.data, p->scratch.len) : NULL;
}

/* ref against base as an address, or NULL. */
static const char *address(struct meta *p, const char *base, const char *ref)
{
	if (ref == NULL)
		return NULL;
	buf_clear(&p->scratch);
	if (url_resolve(base, ref, strlen(ref), &p->scratch) != 0)
		return NULL;
	return arena_strndup(p->arena, p->scratch.data, p->scratch.len);
}

/* Addresses that the page gives itself are relative to its <base>, as all in it are. */
static void resolve_urls(struct meta *p, const char *url)
{
	const char *base = link_base(p->dom, url, p->arena);

	for (size_t i = 0; i < p->claims.n; i++) {
		struct claim *k = &p->claims.list[i];
		const char *own = k->of == CLAIM_URL ? address(p, base, k->text) : NULL;

		if (own != NULL) {
			k->text = own;
			k->len = strlen(own);
		}
	}
}

static void fill_url(struct meta *p, struct record *r, const char *url)
{
	const struct claims *c = &p->claims;

	if (url != NULL && r->url == NULL)
		r->url = url;
	for (size_t i = 0; i < c->n; i++)
		if (c->list[i].of == CLAIM_URL) {
			const char *own = address(p, url, c->list[i].text);

			if (own != NULL) {
				r->url = own;
				break;
			}
		}
	if (r->url == NULL)
		return;
	buf_clear(&p->scratch);
	if (url_hostname(r->url, strlen(r->url), &p->scratch) == 0)
		r->hostname = arena_strndup(p->arena, p->scratch.data, p->scratch.len);
}

/* A language tag as BCP 47 has it, whatever separator the page used; NULL if it is none. */
static const char *language_tag(struct arena *a, const char *s, size_t len)
{
	char *out;

	for (size_t i = 0; i < len; i++)
		if (s[i] == ',' || s[i] == ';' || s[i] == ' ' || s[i] == '.')
			len = i;
	if (len < 2 || len > 35)
		return NULL;
	out = arena_strndup(a, s, len);
	for (char *p = out; *p != '\0'; p++) {
		bool letter = (*p | 32) >= 'a' && (*p | 32) <= 'z';

		if (*p == '_')
			*p = '-';
		else if (!letter && *p != '-' && !(*p >= '0' && *p <= '9' && p > out + 1))
			return NULL;
	}
	return out;
}

static const char *find_language(struct meta *p)
{
	const struct claims *c = &p->claims;
	size_t len;
	const char *s = dom_attr(p->dom, 0, ATTR_lang, &len);
	const char *tag = s != NULL ? language_tag(p->arena, s, len) : NULL;

	for (size_t i = 0; i < c->n && tag == NULL; i++)
		if (c->list[i].of == CLAIM_LANGUAGE)
			tag = language_tag(p->arena, c->list[i].text, c->list[i].len);
	return tag;
}

/* The comma or semicolon, of whatever script, that ends the item at s, or end; what follows it goes
 * to *next. */
static const char *item_end(const char *s, const char *end, const char **next)
{
	for (const char *at = s; at < end; at = *next) {
		uint32_t c;

		*next = at;
		c = utf8_next(next, end);
		/* Fullwidth, ideographic, Arabic. */
		if (c == ',' || c == ';' || c == 0xFF0C || c == 0xFF1B || c == 0x3001 ||
		    c == 0x060C || c == 0x061B)
			return at;
	}
	*next = end;
	return end;
}

/* All claims of a kind as a list without doubles, cut at commas if asked. */
static const char **list_of(struct meta *p, enum claim_of of, bool commas, size_t *n)
{
	const struct claims *c = &p->claims;
	const char **out = arena_alloc(p->arena, TAGS_MAX * sizeof *out);

	*n = 0;
	for (size_t i = 0; i < c->n; i++) {
		const char *s = c->list[i].text, *end = s + c->list[i].len;

		if (c->list[i].of != of)
			continue;
		while (s < end && *n < TAGS_MAX) {
			const char *next = end, *to = commas ? item_end(s, end, &next) : end;
			bool seen = false;

			while (s < to && *s == ' ')
				s++;
			while (to > s && to[-1] == ' ')
				to--;
			for (size_t k = 0; k < *n; k++)
				seen |= strlen(out[k]) == (size_t)(to - s) &&
					strncasecmp(out[k], s, (size_t)(to - s)) == 0;
			if (to > s && !seen)
				out[(*n)++] = arena_strndup(p->arena, s, (size_t)(to - s));
			s = next;
		}
	}
	return out;
}

/* What programs that make one kind of page call themselves, before their version. */
static const char *made_by(const char *generator)
{
	static const char *const manuals[] = {
	    "AsciiDoc", "Docbook", "Docusaurus", "Docutils", "Doxygen",  "GTK-Doc",
	    "JSDoc",    "Javadoc", "makeinfo",   "mdBook",   "mkdocs",   "pdoc",
	    "rustdoc",  "Sphinx",  "texi2",      "TypeDoc",  "VitePress"};
	static const char *const forums[] = {"Discourse", "Flarum", "MyBB",
					     "NodeBB",    "phpBB",  "Simple Machines",
					     "vBulletin", "XenForo"};

	for (size_t k = 0; k < sizeof manuals / sizeof *manuals; k++)
		if (strncasecmp(generator, manuals[k], strlen(manuals[k])) == 0)
			return "documentation";
	for (size_t k = 0; k < sizeof forums / sizeof *forums; k++)
		if (strncasecmp(generator, forums[k], strlen(forums[k])) == 0)
			return "forum";
	return NULL;
}

/* A page type in our words, out of og:type or JSON-LD. */
static const char *declared_type(const struct claims *c)
{
	static const struct {
		const char *said, *ours;
	} types[] = {{"article", "article"},
		     {"blog", "listing"},
		     {"forum", "forum"},
		     {"product", "product"},
		     {"og:product", "product"},
		     {"product.item", "product"},
		     {"product.group", "collection"},
		     {"collection", "collection"},
		     {"listing", "listing"},
		     {"documentation", "documentation"},
		     {"service", "service"}};

	for (size_t i = 0; i < c->n; i++)
		for (size_t k = 0; c->list[i].of == CLAIM_TYPE && k < sizeof types / sizeof *types;
		     k++)
			if (strcasecmp(c->list[i].text, types[k].said) == 0)
				return types[k].ours;
	return NULL;
}

/* What made the page is certain, unless the page declares something else. */
static void fill_pagetype(const struct claims *c, struct meta_hints *hints)
{
	const struct claim *generator = claims_first(c, CLAIM_GENERATOR);
	const char *made = generator != NULL ? made_by(generator->text) : NULL;
	const char *declared = declared_type(c);

	hints->pagetype = declared != NULL ? declared : made;
	hints->pagetype_is_certain = made != NULL && strcmp(hints->pagetype, made) == 0;
}

static bool is_type(const struct meta_hints *hints, const char *type)
{
	return hints->pagetype != NULL && strcmp(hints->pagetype, type) == 0;
}

static void fill_title(struct meta *p, struct record *r, struct meta_hints *hints)
{
	struct title_page t = {.claims = &p->claims,
			       .headings = p->headings,
			       .n_headings = p->n_headings,
			       .homes = p->homes,
			       .n_homes = p->n_homes,
			       .url = r->url,
			       .hostname = r->hostname,
			       .is_article = is_type(hints, "article") || is_type(hints, "forum"),
			       .is_shop =
				   is_type(hints, "product") || is_type(hints, "collection")};
	const char *title = title_choose(&t, &hints->title);

	if (title != NULL)
		r->title = title;
	r->sitename = plain(&p->claims, CLAIM_SITENAME);
	if (r->sitename == NULL)
		r->sitename = title_site(&t);
}

/* What a template left behind: {{author}}, page.head.author. */
static bool is_placeholder(const char *name)
{
	size_t dots = 0;

	if (strstr(name, "{{") != NULL || strstr(name, "${") != NULL)
		return true;
	for (const char *p = name; *p != '\0'; p++) {
		if (*p != '.' && *p != '_' && !(*p >= 'a' && *p <= 'z'))
			return false;
		dots += *p == '.';
	}
	return dots > 1;
}

/* Authors that no one wrote in. */
static bool is_nobody(const struct record *r, const char *name)
{
	static const char *const nobodies[] = {"admin",     "administrator", "editor", "webmaster",
					       "staff",     "guest",         "user",   "root",
					       "unknown",   "anonymous",     "author", "null",
					       "undefined", "none",          "system"};

	for (size_t i = 0; i < sizeof nobodies / sizeof *nobodies; i++)
		if (strcasecmp(name, nobodies[i]) == 0)
			return true;
	return strchr(name, '@') != NULL ||
	       (r->sitename != NULL && strcasecmp(name, r->sitename) == 0) ||
	       (r->hostname != NULL && strcasecmp(name, r->hostname) == 0);
}

/* A name without quotes, punctuation or the site's name after it. */
static const char *tidy_name(struct meta *p, const struct record *r, const char *s)
{
	size_t len, by, site = r->sitename != NULL ? strlen(r->sitename) : 0;

	s += strspn(s, " ,;\"'");
	by = name_by(s, strlen(s));
	if (by > 0 && s[by] != '\0' && s[by - 1] == ' ')
		s += by;
	len = strlen(s);
	while (len > 0 && strchr(" ,;\"'", s[len - 1]) != NULL)
		len--;
	if (site > 0 && len > site + 2 && strncasecmp(s + len - site, r->sitename, site) == 0 &&
	    s[len - site - 2] == ',')
		len -= site + 2;
	return arena_strndup(p->arena, s, len);
}

/* All names that tags of the same kind as k give. */
static const char *names_with(struct meta *p, const struct claim *k)
{
	const struct claims *c = &p->claims;
	const char *names[AUTHORS_MAX];
	size_t n = 0;

	if (k->from == NULL || strncmp(k->from, "meta:", 5) != 0)
		return k->text;
	for (const struct claim *i = k; i < c->list + c->n && n < AUTHORS_MAX; i++) {
		bool seen = false;

		if (i->of != CLAIM_AUTHOR || i->from == NULL || strcmp(i->from, k->from) != 0)
			continue;
		for (size_t j = 0; j < n; j++)
			seen |= strcasecmp(names[j], i->text) == 0;
		if (!seen)
			names[n++] = strncmp(k->from, "meta:citation", 13) == 0
					 ? name_turned(p->arena, i->text)
					 : i->text;
	}
	return claim_join(p->arena, names, n);
}

/* The first author that is one. The site itself, or "admin", is one only if nobody else is. */
static void fill_author(struct meta *p, struct record *r, struct meta_hints *hints)
{
	const struct claims *c = &p->claims;
	const char *nobody = NULL;

	for (size_t i = 0; i < c->n; i++) {
		const struct claim *k = &c->list[i];
		const char *name;

		if (k->of != CLAIM_AUTHOR)
			continue;
		if (k->node >= 0 && hints->author < 0)
			hints->author = k->node;
		if (r->author != NULL)
			continue;
		name = tidy_name(p, r, names_with(p, k));
		if (*name == '\0' || is_placeholder(name) ||
		    (nobody != NULL && strncasecmp(name, nobody, strlen(nobody)) == 0))
			continue;
		if (!is_nobody(r, name))
			r->author = name;
		else if (nobody == NULL)
			nobody = name;
	}
	if (r->author == NULL)
		r->author = nobody;
}

void meta_dates(struct record *r, const struct claims *c, int32_t *node)
{
	struct record_date *dates = arena_alloc(c->arena, DATES_MAX * sizeof *dates);
	size_t n = 0;

	for (size_t i = 0; i < c->n && n < DATES_MAX; i++) {
		const struct claim *k = &c->list[i];
		bool seen = false;

		if (k->of != CLAIM_DATE)
			continue;
		for (size_t j = 0; j < n; j++)
			seen |= strcmp(dates[j].text, k->text) == 0 &&
				strcmp(dates[j].kind, k->kind) == 0 &&
				strcmp(dates[j].from, k->from) == 0;
		if (!seen)
			dates[n++] = (struct record_date){k->text, k->from, k->kind};
		if (k->node >= 0 && *node < 0)
			*node = k->node;
	}
	r->dates = dates;
	r->n_dates = n;
}

static void read_all(struct meta *p, struct record *r, const char *url, struct meta_hints *hints)
{
	walk(p);
	claims_sort(&p->claims);
	resolve_urls(p, url);
	fill_url(p, r, url);
	ldjson_read(&p->claims, p->dom->strip, r->url);
	claims_sort(&p->claims);
	fill_pagetype(&p->claims, hints);
	hints->body = plain(&p->claims, CLAIM_BODY);
	r->language = find_language(p);
	fill_title(p, r, hints);
	byline_read(p->seen, &p->claims, hints->title, r->language);
	dateline_read(p->seen, &p->claims, hints->title, r->language, is_type(hints, "product"));
	claims_sort(&p->claims);
	fill_author(p, r, hints);
	meta_dates(r, &p->claims, &hints->date);
	r->description = description(p);
	r->license = plain(&p->claims, CLAIM_LICENSE);
	r->image = address(p, r->url, plain(&p->claims, CLAIM_IMAGE));
	r->categories = list_of(p, CLAIM_CATEGORY, false, &r->n_categories);
	r->tags = list_of(p, CLAIM_TAG, true, &r->n_tags);
}

void meta_read(struct record *r, const struct dom *d, const char *url, struct arena *a,
	       struct meta_hints *hints)
{
	struct meta *p = arena_zalloc(a, 1, sizeof *p);
	jmp_buf full, *outer = a->full;

	p->dom = d;
	p->arena = a;
	p->claims.arena = a;
	p->seen = seen_new(d, a);
	*hints = (struct meta_hints){.title = -1, .author = -1, .date = -1};
	/* The scratch is not the arena's: a record given up must not leak it. */
	if (outer != NULL) {
		if (setjmp(full) != 0) {
			a->full = outer;
			buf_free(&p->scratch);
			longjmp(*outer, 1);
		}
		a->full = &full;
	}
	read_all(p, r, url, hints);
	a->full = outer;
	buf_free(&p->scratch);
}
