#include "byline.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "claim.h"
#include "date.h"
#include "dom.h"
#include "strip.h"
#include "utf8.h"

/* Elements kept of a kind; listings have hundreds, of which the first ones count. */
#define SEEN_MAX 64
/* A byline is short: nodes in its subtree and bytes of its text. */
#define NODES_MAX 60
#define TEXT_MAX 240
/* Nodes before and after the title's heading in which plain lines are read. */
#define BEFORE 40
#define AFTER 160
/* A name: bytes and words. */
#define NAME_BYTES_MAX 120
#define NAME_WORDS_MAX 12

/* What a class, id or itemprop says, by the words in it. */
enum {
	IS_AUTHOR = 1,
	IS_BYLINE = 2,
	IS_USER = 4,
	IS_NAME = 8,
	IS_ABOUT = 16, /* picture, biography, links of an author */
	IS_DATE = 32,
	IS_PUBLISHED = 64,
	IS_MODIFIED = 128,
	IS_COMMENT = 256,
	IS_ASIDE = 512,
	IS_QUOTED = 1024 /* authors of testimonials, reviews and quotations */
};

static const struct word {
	const char *s;
	int bit;
} words[] = {
    {"author", IS_AUTHOR},
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

struct seen {
	int32_t node;
	int what;
	bool aside, comment;
};

struct byline {
	const struct dom *dom;
	struct arena *arena;
	int32_t comment_end, aside_end, quoted_end;
	size_t n_authors, n_dates;
	struct seen authors[SEEN_MAX], dates[SEEN_MAX];
	unsigned char starts[26]; /* the first of words with that letter, plus 1 */
	uint32_t pairs[26];       /* the letters that follow each letter at the start of words */
};

struct byline *byline_new(const struct dom *d, struct arena *a)
{
	struct byline *b = arena_zalloc(a, 1, sizeof *b);

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
static int bits_of(const struct byline *b, const char *s, size_t len)
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

static int bits_of_attr(const struct byline *b, size_t node, enum attr which)
{
	size_t len;
	const char *s = dom_attr(b->dom, node, which, &len);

	return s != NULL ? bits_of(b, s, len) : 0;
}

/* An element that holds comments, or what is beside the document. Not one that is most of the
 * page: its class says what the page has, not what the element is. */
static void see_scope(struct byline *b, size_t node, enum tag tag, int bits)
{
	const struct dom_node *n = &b->dom->nodes[node];

	if (tag == TAG_html || tag == TAG_body || tag == TAG_main || tag == TAG_article ||
	    (size_t)(n->end - (int32_t)node) > b->dom->n / 2)
		return;
	if ((bits & IS_COMMENT) && n->end > b->comment_end)
		b->comment_end = n->end;
	if ((bits & IS_QUOTED) && n->end > b->quoted_end)
		b->quoted_end = n->end;
	if ((tag == TAG_aside || tag == TAG_footer || tag == TAG_nav || (bits & IS_ASIDE)) &&
	    n->end > b->aside_end)
		b->aside_end = n->end;
}

static void keep(struct byline *b, size_t node, int what, struct seen *list, size_t *n)
{
	if (*n == SEEN_MAX)
		return;
	list[(*n)++] = (struct seen){(int32_t)node, what, (int32_t)node < b->aside_end,
				     (int32_t)node < b->comment_end};
}

void byline_see(struct byline *b, size_t node)
{
	const struct dom_node *n = &b->dom->nodes[node];
	enum tag tag = (enum tag)n->tag;
	int bits, prop = 0;

	if (n->ref < 0) {
		if (tag == TAG_aside || tag == TAG_footer || tag == TAG_nav)
			see_scope(b, node, tag, 0);
		if (tag == TAG_time)
			keep(b, node, IS_DATE, b->dates, &b->n_dates);
		return;
	}
	bits = bits_of_attr(b, node, ATTR_class) | bits_of_attr(b, node, ATTR_id);
	see_scope(b, node, tag, bits);
	prop = bits_of_attr(b, node, ATTR_itemprop);
	bits |= prop;
	if (dom_attr_is(b->dom, node, ATTR_rel, "author"))
		bits |= IS_AUTHOR | IS_NAME;
	if ((int32_t)node < b->quoted_end || tag == TAG_img || tag == TAG_body || tag == TAG_html ||
	    tag == TAG_link || tag == TAG_button || tag == TAG_input)
		return;
	if ((bits & (IS_AUTHOR | IS_BYLINE | IS_USER)) && (tag != TAG_meta || (prop & IS_AUTHOR)))
		keep(b, node, bits, b->authors, &b->n_authors);
	if ((bits & (IS_DATE | IS_BYLINE | IS_AUTHOR)) || tag == TAG_time)
		keep(b, node, bits, b->dates, &b->n_dates);
}

/* "By" and its kin, in lower case; the longest of those with the same start first. */
static const char *const by_words[] = {
    "written and reported by",
    "written by",
    "posted by",
    "post by",
    "published by",
    "reported by",
    "reviewed by",
    "submitted by",
    "created by",
    "contributed by",
    "article by",
    "story by",
    "words by",
    "text by",
    "report by",
    "blog by",
    "authored by",
    "by author",
    "topic author",
    "authors",
    "author",
    "started by",
    "asked by",
    "by",
    "from",
    "verfasst von",
    "geschrieben von",
    "ein artikel von",
    "von",
    "autorin",
    "autor",
    "publié par",
    "écrit par",
    "rédigé par",
    "proposé par",
    "par",
    "auteur",
    "publicado por",
    "escrito por",
    "por",
    "scritto da",
    "pubblicato da",
    "a cura di",
    "di",
    "da",
    "geschreven door",
    "door",
    "skrevet av",
    "skrevet af",
    "skriven av",
    "av",
    "af",
    "kirjoittanut",
    "teksti",
    "napisał",
    "autorzy",
    "автор статьи",
    "автор",
    "авторы",
    "текст",
    "опубликовал",
    "yazan",
    "yazar",
    "penulis",
    "oleh",
    "tác giả",
    "文/",
    "文 /",
    "文｜",
    "文:",
    "文：",
    "作者",
    "记者",
    "記者",
    "撰文",
    "編集",
    "執筆者",
    "執筆",
    "著者",
    "글",
    "기자",
    "بقلم",
    "כתב",
    "מאת",
    "συντάκτης",
    "του",
    "ผู้เขียน",
    "โดย",
};

/* What ends a name inside a byline. */
static const char *const enders[] = {
    " published",
    " updated",
    " posted",
    " last updated",
    " last modified",
    " reviewed by",
    " edited by",
    " fact checked",
    " fact-checked",
    " medically reviewed",
    " min read",
    " minute read",
    " on ",
    " | ",
    " • ",
    " · ",
    " – ",
    " — ",
    " - ",
    " » ",
    " / ",
    "|",
    "•",
    "»",
    " @",
    " http",
    " in ",
    " at ",
    " for ",
    " view all",
    " follow",
    " read more",
    " более",
    " • ",
    "\n",
};

/* Bytes of a by-word that s begins with, and of what stands between it and the name. */
static size_t by_word(const char *s, size_t len)
{
	for (size_t i = 0; i < sizeof by_words / sizeof *by_words; i++) {
		size_t n = strlen(by_words[i]), at = n;
		bool latin = (unsigned char)by_words[i][n - 1] < 0x80;

		if (len < n || (*s | 32) != (*by_words[i] | 32) ||
		    strncasecmp(s, by_words[i], n) != 0)
			continue;
		while (at < len && (s[at] == ' ' || s[at] == ':' || s[at] == '/' || s[at] == '|' ||
				    s[at] == '-'))
			at++;
		while (len - at >= 3 && memcmp(s + at, "：", 3) == 0)
			at += 3;
		/* "ByJane": the space was lost between two elements. */
		if (at == n && latin && by_words[i][n - 1] != '/' && n < len &&
		    !(n == 2 && s[n] >= 'A' && s[n] <= 'Z' && n + 1 < len && s[n + 1] >= 'a'))
			continue;
		return at;
	}
	return 0;
}

/* Where s has what, without regard to ASCII case; len if nowhere. */
static size_t find(const char *s, size_t len, const char *what)
{
	size_t n = strlen(what);

	for (size_t i = 0; i + n <= len; i++)
		if ((s[i] | 32) == (what[0] | 32) && strncasecmp(s + i, what, n) == 0)
			return i;
	return len;
}

static size_t trimmed(const char **s, size_t len)
{
	while (len > 0 && strchr(" ,;:-|/\n", **s) != NULL)
		(*s)++, len--;
	for (;;) {
		size_t before = len;

		while (len > 0 && strchr(" ,;:-|/\n(", (*s)[len - 1]) != NULL)
			len--;
		if (len > 2 &&
		    (memcmp(*s + len - 3, "–", 3) == 0 || memcmp(*s + len - 3, "—", 3) == 0 ||
		     memcmp(*s + len - 3, "•", 3) == 0))
			len -= 3;
		if (len > 1 && memcmp(*s + len - 2, "·", 2) == 0)
			len -= 2;
		if (len == before)
			return len;
	}
}

/* Words that stand where a name does and are none. */
static bool is_label(const char *s, size_t len)
{
	static const char *const labels[] = {
	    "author",
	    "authors",
	    "by",
	    "share",
	    "follow",
	    "about the author",
	    "about",
	    "contributors",
	    "contributor",
	    "more",
	    "read more",
	    "comments",
	    "comment",
	    "reply",
	    "profile",
	    "guest",
	    "menu",
	    "search",
	    "home",
	    "news",
	    "subscribe",
	    "the author",
	    "meet the author",
	    "written by",
	    "name",
	    "published",
	    "updated",
	    "date",
	    "original poster",
	    "op",
	    "member",
	    "new member",
	    "user",
	};

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (strlen(labels[i]) == len && strncasecmp(labels[i], s, len) == 0)
			return true;
	return false;
}

static bool looks_like_name(const char *s, size_t len)
{
	const char *p = s, *end = s + len;
	size_t n = 0, letters = 0, digits = 0;
	bool in = false;

	if (len < 2 || len > NAME_BYTES_MAX || is_label(s, len))
		return false;
	while (p < end) {
		uint32_t c = utf8_next(&p, end);
		bool word = utf8_is_word(c);

		n += word && !in;
		letters += word;
		digits += c >= '0' && c <= '9';
		if (c == '?' || c == '!' || c == '{' || c == '<' || c == '=' || c == 0x2026)
			return false;
		in = word || c == '.' || c == '\'' || c == 0x2019 || c == '-';
	}
	return letters >= 2 && n <= NAME_WORDS_MAX && 2 * digits < letters + digits;
}

const char *byline_name(struct arena *a, const char *s, size_t len, const char *language)
{
	struct date_hints hints = {.language = language};
	struct date date;
	size_t n, at;

	len = trimmed(&s, len);
	for (int i = 0; i < 2 && (n = by_word(s, len)) > 0; i++) {
		s += n;
		len -= n;
	}
	len = trimmed(&s, len);
	if (len > TEXT_MAX)
		len = TEXT_MAX;
	if (date_find(s, len, 0, &hints, &date)) {
		if (date.start == 0)
			return NULL;
		len = date.start;
	}
	for (size_t i = 0; i < sizeof enders / sizeof *enders; i++) {
		at = find(s, len, enders[i]);
		if (at > 0)
			len = at;
	}
	len = trimmed(&s, len);
	return looks_like_name(s, len) ? arena_strndup(a, s, len) : NULL;
}

/* The text of a small element; NULL if it is none. */
static const char *short_text(const struct byline *b, size_t node, struct buf *scratch)
{
	const struct dom_node *n = &b->dom->nodes[node];

	if (n->end - (int32_t)node > NODES_MAX)
		return NULL;
	buf_clear(scratch);
	dom_text(b->dom, node, scratch);
	return scratch->len > 0 && scratch->len <= TEXT_MAX ? scratch->data : NULL;
}

static int distance(int32_t node, int32_t title)
{
	if (title < 0)
		return node;
	return node >= title ? node - title : 2 * (title - node) + 20;
}

/* The name that a microdata author consists of. */
static size_t named_part(const struct byline *b, size_t node)
{
	for (int32_t i = (int32_t)node + 1; i < b->dom->nodes[node].end; i++)
		if (b->dom->nodes[i].tag != DOM_TEXT &&
		    (dom_attr_is(b->dom, (size_t)i, ATTR_itemprop, "name") ||
		     dom_attr_is(b->dom, (size_t)i, ATTR_class, "fn")))
			return (size_t)i;
	return node;
}

/* How surely an element names the author of the document; below 0 it does not. */
static int author_score(const struct byline *b, const struct seen *s, int32_t title)
{
	int score = (s->what & IS_AUTHOR) ? 50 : (s->what & IS_BYLINE) ? 46 : 34;
	int far = distance(s->node, title);
	size_t len;

	if (s->comment)
		return -1;
	score += (s->what & IS_NAME) ? 10 : 0;
	score -= (s->what & IS_ABOUT) ? 8 : 0;
	score -= s->aside ? 25 : 0;
	score -= far > 1200 ? 24 : far / 50;
	if (dom_attr(b->dom, (size_t)s->node, ATTR_itemprop, &len) != NULL)
		score += 12;
	return score;
}

struct best {
	const char *name;
	int32_t node;
	int score;
};

static void consider(struct best *best, const char *name, int32_t node, int score)
{
	if (name != NULL && score > best->score)
		*best = (struct best){name, node, score};
}

static void author_of_elements(struct byline *b, struct best *best, int32_t title,
			       const char *language, struct buf *scratch)
{
	for (size_t i = 0; i < b->n_authors; i++) {
		const struct seen *s = &b->authors[i];
		int score = author_score(b, s, title);
		size_t node = (size_t)s->node, len;
		const char *text, *name;

		if (score <= best->score)
			continue;
		if (b->dom->nodes[node].tag == TAG_meta) {
			text = dom_attr(b->dom, node, ATTR_content, &len);
			if (text != NULL)
				consider(best, byline_name(b->arena, text, len, language), -1,
					 score);
			continue;
		}
		node = named_part(b, node);
		text = short_text(b, node, scratch);
		if (text == NULL)
			continue;
		name = byline_name(b->arena, text, scratch->len, language);
		/* An element that is all name is surer than one to cut it out of. */
		if (name != NULL && strlen(name) != scratch->len)
			score -= 3;
		consider(best, name, (int32_t)node, score);
	}
}

/* "By Jane Doe" as plain text near the title. */
static void author_of_lines(struct byline *b, struct best *best, int32_t title,
			    const char *language)
{
	const struct dom *d = b->dom;
	int32_t from = title > BEFORE ? title - BEFORE : 0, to = title + AFTER;

	for (int32_t i = from; title >= 0 && i < to && i < (int32_t)d->n; i++) {
		const struct strip_text *t;
		size_t n, len;
		const char *s;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		s = t->s;
		len = t->len;
		len = trimmed(&s, len);
		n = len <= TEXT_MAX ? by_word(s, len) : 0;
		if (n < 2)
			continue;
		if (n == len) { /* the name is in the next element */
			for (int32_t k = i + 1; k < i + 6 && k < (int32_t)d->n; k++)
				if (d->nodes[k].tag == DOM_TEXT) {
					t = &d->strip->texts[d->nodes[k].ref];
					consider(best,
						 byline_name(b->arena, t->s, t->len, language), k,
						 44 - distance(i, title) / 20);
					break;
				}
		} else if (s[n - 1] == ' ' || s[n - 1] == ':' || (unsigned char)s[n - 1] > 0x7F) {
			consider(best, byline_name(b->arena, s, len, language), i,
				 42 - distance(i, title) / 20);
		}
	}
}

/* Dates */

static const char *kind_of(const struct byline *b, const char *s, size_t len, int what)
{
	static const char *const modified[] = {"updat",    "modif",    "revis",      "edited",
					       "aktualis", "geändert", "mis à jour", "mise à jour",
					       "actualiz", "aggiorn",  "atualiz",    "обновл",
					       "更新",     "수정",     "bijgewerkt"};
	static const char *const published[] = {"publish", "posted",  "veröffentl", "publi",
						"pubblic", "опублик", "发布",       "公開",
						"發布",    "투고",    "입력"};

	(void)b;
	for (size_t i = 0; i < sizeof published / sizeof *published; i++)
		if (find(s, len, published[i]) < len)
			return "published";
	for (size_t i = 0; i < sizeof modified / sizeof *modified; i++)
		if (find(s, len, modified[i]) < len)
			return "modified";
	if (what & IS_PUBLISHED)
		return "published";
	return (what & IS_MODIFIED) ? "modified" : "unknown";
}

/* No date is without a digit, of whatever script. */
static bool has_digit(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((s[i] >= '0' && s[i] <= '9') || (unsigned char)s[i] > 0x7F)
			return true;
	return false;
}

/* Add the date of an element: its machine-readable form, and its text. */
static void date_of(struct byline *b, struct claims *c, const struct seen *s, int32_t title,
		    const char *language, struct buf *scratch)
{
	static const enum attr stamps[] = {ATTR_datetime,      ATTR_content, ATTR_data_date,
					   ATTR_data_time,     ATTR_title,   ATTR_data_utime,
					   ATTR_data_timestamp};
	size_t node = (size_t)s->node, len, prop_len;
	bool is_time = b->dom->nodes[node].tag == TAG_time;
	const char *prop = dom_attr(b->dom, node, ATTR_itemprop, &prop_len);
	int rank = s->comment ? 60 : s->aside ? 45 : distance(s->node, title) < 300 ? 12 : 25;
	const char *text = short_text(b, node, scratch), *kind;
	struct date_hints hints = {.language = language};
	struct date date;
	const char *from = is_time ? "time" : "byline";

	kind = kind_of(b, text != NULL ? text : "", text != NULL ? scratch->len : 0, s->what);
	if (prop != NULL && prop_len >= 4 && (s->what & IS_DATE) && !s->comment) {
		from =
		    (s->what & IS_MODIFIED) ? "microdata:dateModified" : "microdata:datePublished";
		kind = (s->what & IS_MODIFIED) ? "modified" : "published";
		rank = s->aside ? 40 : 6;
	}
	if (s->comment)
		from = "comment";
	for (size_t i = 0; (s->what & IS_DATE || is_time) && i < sizeof stamps / sizeof *stamps;
	     i++) {
		const char *v = dom_attr(b->dom, node, stamps[i], &len);

		if (v != NULL && len >= 4 && len < TEXT_MAX)
			claims_add(c, &(struct claim){CLAIM_DATE, rank, v, len,
						      is_time && prop == NULL && !s->comment
							  ? "time:datetime"
							  : from,
						      kind, s->node});
	}
	if (text == NULL || b->dom->nodes[node].tag == TAG_meta)
		return;
	if (has_digit(text, scratch->len) && date_find(text, scratch->len, 0, &hints, &date))
		claims_add(c, &(struct claim){CLAIM_DATE, rank + (is_time ? 1 : 2), text,
					      scratch->len, from, kind, s->node});
}

/* Dates in plain lines near the title. */
static void dates_of_lines(struct byline *b, struct claims *c, int32_t title, const char *language)
{
	const struct dom *d = b->dom;
	struct date_hints hints = {.language = language};
	int32_t from = title > BEFORE ? title - BEFORE : 0, to = title + AFTER;

	for (int32_t i = from; title >= 0 && i < to && i < (int32_t)d->n; i++) {
		const struct strip_text *t;
		struct date date;
		const char *s;
		size_t len;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		s = t->s;
		len = t->len;
		if (len > TEXT_MAX || len < 6 || !has_digit(s, len) ||
		    !date_find(s, len, 0, &hints, &date) || date.weak)
			continue;
		claims_add(
		    c, &(struct claim){CLAIM_DATE, 16, s, len, "text", kind_of(b, s, len, 0), i});
	}
}

void byline_read(struct byline *b, struct claims *c, int32_t title, const char *language)
{
	struct best best = {NULL, -1, 0};
	struct buf scratch = {0};

	author_of_elements(b, &best, title, language, &scratch);
	author_of_lines(b, &best, title, language);
	if (best.name != NULL)
		claims_add(c, &(struct claim){CLAIM_AUTHOR, best.score >= 40 ? 20 : 35, best.name,
					      strlen(best.name), "byline", NULL, best.node});
	for (size_t i = 0; i < b->n_dates; i++)
		date_of(b, c, &b->dates[i], title, language, &scratch);
	dates_of_lines(b, c, title, language);
	buf_free(&scratch);
}
