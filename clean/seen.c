#include "seen.h"

#include <string.h>

#include "arena.h"
#include "bytes.h"
#include "dom.h"
#include "fnv.h"
#include "strip.h"
#include "utf8.h"

/* Nodes in the subtree of a byline, or of an article's footer that is no list of other articles. */
#define NODES_MAX 60

static const struct word {
	const char *s;
	int bit;
} words[] = {
    {"author", IS_AUTHOR},
    {"authori", IS_AUTHORITY},
    {"autor", IS_AUTHOR},
    {"auteur", IS_AUTHOR},
    {"about", IS_ABOUT},
    {"avatar", IS_ABOUT},
    {"aside", IS_ASIDE},
    {"byline", IS_BYLINE},
    {"bio", IS_ABOUT},
    {"box", IS_ABOUT},
    {"creator", IS_AUTHOR},
    {"contributor", IS_AUTHOR},
    {"comment", IS_COMMENT},
    {"carousel", IS_ASIDE},
    {"date", IS_DATE},
    {"datum", IS_DATE},
    {"desc", IS_ABOUT},
    {"fecha", IS_DATE},
    {"footer", IS_ASIDE},
    {"image", IS_ABOUT},
    {"img", IS_ABOUT},
    {"journalist", IS_AUTHOR},
    {"modified", IS_MODIFIED | IS_DATE},
    {"name", IS_NAME},
    {"nickname", IS_USER},
    {"popular", IS_ASIDE},
    {"posted", IS_DATE | IS_PUBLISHED},
    {"poster", IS_USER},
    {"publish", IS_DATE | IS_PUBLISHED},
    {"pubdate", IS_DATE | IS_PUBLISHED},
    {"quote", IS_QUOTED},
    {"related", IS_ASIDE},
    {"recommend", IS_ASIDE},
    {"recent", IS_ASIDE},
    {"reporter", IS_AUTHOR},
    {"reply", IS_COMMENT},
    {"replies", IS_COMMENT},
    {"review", IS_QUOTED},
    {"sidebar", IS_ASIDE},
    {"social", IS_ABOUT},
    {"submitted", IS_DATE | IS_BYLINE},
    {"testimonial", IS_QUOTED},
    {"time", IS_DATE},
    {"title", IS_ABOUT},
    {"trending", IS_ASIDE},
    {"update", IS_MODIFIED | IS_DATE},
    {"username", IS_USER | IS_NAME},
    {"user-name", IS_USER | IS_NAME},
    {"writer", IS_AUTHOR},
    {"widget", IS_ASIDE},
};

struct seen *seen_new(const struct dom *d, struct arena *a)
{
	struct seen *b = arena_zalloc(a, 1, sizeof *b);

	b->dom = d;
	b->arena = a;
	for (size_t i = sizeof words / sizeof *words; i > 0; i--) {
		const char *s = words[i - 1].s;

		b->starts[s[0] - 'a'] = (unsigned char)i;
		b->pairs[s[0] - 'a'] |= 1u << (s[1] - 'a');
	}
	return b;
}

/* Whether s, with len bytes left, starts with the lower-case word. */
static bool starts_with(const char *s, size_t len, const char *word)
{
	size_t i = 0;

	for (; word[i] != '\0'; i++) {
		char c = i < len ? s[i] : '\0';

		if (c != word[i] && !(c >= 'A' && c <= 'Z' && (c | 32) == word[i]))
			return false;
	}
	return true;
}

/* The bits of all words in s. Most pairs of letters begin none of them. */
static int bits_of(const struct seen *b, const char *s, size_t len)
{
	int bits = 0;

	for (size_t i = 0; i + 3 <= len; i++) {
		unsigned c = (unsigned)(s[i] | 32) - 'a', next = (unsigned)(s[i + 1] | 32) - 'a';

		if (c >= 26 || next >= 26 || !(b->pairs[c] >> next & 1))
			continue;
		for (size_t w = b->starts[c] - 1u;
		     w < sizeof words / sizeof *words && words[w].s[0] - 'a' == (int)c; w++)
			if (starts_with(s + i, len - i, words[w].s))
				bits |= words[w].bit;
	}
	return bits;
}

static int bits_of_attr(const struct seen *b, size_t node, enum attr which)
{
	size_t len;
	const char *s = dom_attr(b->dom, node, which, &len);

	return s != NULL ? bits_of(b, s, len) : 0;
}

static int bits_of_class(struct seen *b, size_t node)
{
	struct seen_class *c;
	size_t len;
	const char *s = dom_attr(b->dom, node, ATTR_class, &len);

	if (s == NULL)
		return 0;
	c = &b->classes[bytes_ends(s, len) % SEEN_CLASSES];
	if (c->s == NULL || c->len != len || memcmp(c->s, s, len) != 0)
		*c = (struct seen_class){s, len, bits_of(b, s, len)};
	return c->bits;
}

/* What the address of a link says that it leads to. */
static int bits_of_link(const struct seen *b, size_t node)
{
	static const struct word paths[] = {{"/author", IS_AUTHOR},   {"/contributor", IS_AUTHOR},
					    {"/writers/", IS_AUTHOR}, {"/user/", IS_USER},
					    {"/users/", IS_USER},     {"/profile/", IS_USER},
					    {"/members/", IS_USER}};
	size_t len;
	const char *href = dom_attr(b->dom, node, ATTR_href, &len), *end, *p = href;

	end = href != NULL ? href + len : NULL;
	while (href != NULL && (p = memchr(p, '/', (size_t)(end - p))) != NULL) {
		for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
			if (p + 1 < end && p[1] == paths[i].s[1] &&
			    starts_with(p, (size_t)(end - p), paths[i].s))
				return paths[i].bit;
		p++;
	}
	return 0;
}

/* An element that holds comments, or what is beside the document. Not one that is most of the
 * page: its class says what the page has, not what the element is. */
static void see_scope(struct seen *b, size_t node, enum tag tag, int bits)
{
	const struct dom_node *n = &b->dom->nodes[node];
	bool footer = tag == TAG_footer;

	if (tag == TAG_article && (int32_t)node < b->article_end)
		b->teaser_end = n->end > b->teaser_end ? n->end : b->teaser_end;
	else if (tag == TAG_article)
		b->article_end = n->end;
	/* An article's own footer says who wrote it and when; that of one within it, of another. */
	if ((int32_t)node < b->article_end && (int32_t)node >= b->teaser_end)
		footer &= n->end - (int32_t)node > NODES_MAX;
	if (tag == TAG_html || tag == TAG_body || tag == TAG_main || tag == TAG_article ||
	    (size_t)(n->end - (int32_t)node) > b->dom->n / 2)
		return;
	if ((bits & IS_QUOTED) && b->n_scopes < SEEN_SCOPES_MAX && (int32_t)node >= b->quoted_end)
		b->scopes[b->n_scopes++] = (struct seen_scope){(int32_t)node, n->end};
	if ((bits & IS_COMMENT) && n->end > b->comment_end)
		b->comment_end = n->end;
	if ((bits & IS_QUOTED) && n->end > b->quoted_end)
		b->quoted_end = n->end;
	if ((tag == TAG_aside || footer || tag == TAG_nav ||
	     ((bits & IS_ASIDE) && tag != TAG_footer)) &&
	    n->end > b->aside_end)
		b->aside_end = n->end;
}

/* A hash of the element's name and class. */
static uint32_t look_of(const struct seen *b, size_t node)
{
	size_t len;
	const char *class = dom_attr(b->dom, node, ATTR_class, &len);

	return fnv_bytes(FNV_START ^ b->dom->nodes[node].tag, class, class != NULL ? len : 0);
}

static void keep(struct seen *b, size_t node, int what, struct seen_element *list, size_t *n)
{
	if (*n == SEEN_MAX)
		return;
	list[(*n)++] = (struct seen_element){.node = (int32_t)node,
					     .what = what,
					     .look = look_of(b, node),
					     .aside = (int32_t)node < b->aside_end,
					     .comment = (int32_t)node < b->comment_end};
}

void seen_look(struct seen *b, size_t node)
{
	const struct dom_node *n = &b->dom->nodes[node];
	enum tag tag = (enum tag)n->tag;
	int bits, prop = 0;
	size_t len;

	if (n->ref < 0) {
		if (tag == TAG_aside || tag == TAG_footer || tag == TAG_nav || tag == TAG_article)
			see_scope(b, node, tag, 0);
		if (tag == TAG_time)
			keep(b, node, IS_DATE, b->dates, &b->n_dates);
		return;
	}
	bits = bits_of_class(b, node) | bits_of_attr(b, node, ATTR_id);
	see_scope(b, node, tag, bits);
	prop = bits_of_attr(b, node, ATTR_itemprop);
	if (bits & IS_AUTHORITY)
		bits &= ~IS_AUTHOR;
	bits |= prop | (prop & IS_AUTHOR ? IS_MARKED : 0);
	if (dom_attr_has(b->dom, node, ATTR_rel, "author"))
		bits |= IS_AUTHOR | IS_NAME | IS_MARKED;
	if ((int32_t)node < b->quoted_end || tag == TAG_img || tag == TAG_body || tag == TAG_html ||
	    tag == TAG_link || tag == TAG_button || tag == TAG_input)
		return;
	/* <relative-time datetime=...> and other elements of a site's own. */
	if (tag != TAG_ins && tag != TAG_del && dom_attr(b->dom, node, ATTR_datetime, &len) != NULL)
		bits |= IS_DATE;
	if ((bits & (IS_DATE | IS_BYLINE | IS_AUTHOR)) || tag == TAG_time)
		keep(b, node, bits, b->dates, &b->n_dates);
	if (tag == TAG_a)
		bits |= bits_of_link(b, node);
	if ((bits & (IS_AUTHOR | IS_BYLINE | IS_USER)) && (tag != TAG_meta || (prop & IS_AUTHOR)))
		keep(b, node, bits, b->authors, &b->n_authors);
}

size_t seen_text(const struct seen *b, size_t node, char out[SEEN_TEXT_MAX + 1])
{
	const struct dom *d = b->dom;
	bool space = false;
	size_t n = 0;

	if (d->nodes[node].end - (int32_t)node > NODES_MAX)
		return 0;
	for (size_t i = node; i < (size_t)d->nodes[node].end; i++) {
		enum tag tag = (enum tag)d->nodes[i].tag;
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT) {
			space |= tag_is_block(tag) || tag == TAG_br;
			continue;
		}
		t = &d->strip->texts[d->nodes[i].ref];
		space |= t->space_before;
		for (const char *p = t->s, *end = p + t->len; p < end;) {
			const char *from = p;
			uint32_t c = utf8_next(&p, end);

			if (c <= ' ' || utf8_is_space(c)) {
				space = true;
				continue;
			}
			if (n + 1 + (size_t)(p - from) > SEEN_TEXT_MAX)
				return 0;
			if (space && n > 0)
				out[n++] = ' ';
			space = false;
			memcpy(out + n, from, (size_t)(p - from));
			n += (size_t)(p - from);
		}
	}
	out[n] = '\0';
	return n;
}

bool seen_is_quoted(const struct seen *s, int32_t node)
{
	for (size_t i = 0; i < s->n_scopes; i++)
		if (node >= s->scopes[i].from && node < s->scopes[i].end)
			return true;
	return false;
}

int seen_distance(int32_t node, int32_t title)
{
	if (title < 0)
		return node;
	return node >= title ? node - title : 2 * (title - node) + 20;
}
