#include "byline.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "claim.h"
#include "date.h"
#include "dom.h"
#include "seen.h"
#include "strip.h"
#include "utf8.h"

/* Nodes before and after the title's heading in which plain lines are read. */
#define BEFORE 40
#define AFTER 160
/* A name: bytes and words. */
#define NAME_BYTES_MAX 120
#define NAME_WORDS_MAX 12

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
	if (len > SEEN_TEXT_MAX)
		len = SEEN_TEXT_MAX;
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

/* The name that a microdata author consists of. */
static size_t named_part(const struct seen *b, size_t node)
{
	for (int32_t i = (int32_t)node + 1; i < b->dom->nodes[node].end; i++)
		if (b->dom->nodes[i].tag != DOM_TEXT &&
		    (dom_attr_is(b->dom, (size_t)i, ATTR_itemprop, "name") ||
		     dom_attr_is(b->dom, (size_t)i, ATTR_class, "fn")))
			return (size_t)i;
	return node;
}

/* How surely an element names the author of the document; below 0 it does not. */
static int author_score(const struct seen *b, const struct seen_element *s, int32_t title)
{
	int score = (s->what & IS_AUTHOR) ? 50 : (s->what & IS_BYLINE) ? 46 : 34;
	int far = seen_distance(s->node, title);
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

static void author_of_elements(const struct seen *b, struct best *best, int32_t title,
			       const char *language, struct buf *scratch)
{
	for (size_t i = 0; i < b->n_authors; i++) {
		const struct seen_element *s = &b->authors[i];
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
		text = seen_text(b, node, scratch);
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
static void author_of_lines(const struct seen *b, struct best *best, int32_t title,
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
		n = len <= SEEN_TEXT_MAX ? by_word(s, len) : 0;
		if (n < 2)
			continue;
		if (n == len) { /* the name is in the next element */
			for (int32_t k = i + 1; k < i + 6 && k < (int32_t)d->n; k++)
				if (d->nodes[k].tag == DOM_TEXT) {
					t = &d->strip->texts[d->nodes[k].ref];
					consider(best,
						 byline_name(b->arena, t->s, t->len, language), k,
						 44 - seen_distance(i, title) / 20);
					break;
				}
		} else if (s[n - 1] == ' ' || s[n - 1] == ':' || (unsigned char)s[n - 1] > 0x7F) {
			consider(best, byline_name(b->arena, s, len, language), i,
				 42 - seen_distance(i, title) / 20);
		}
	}
}

void byline_read(const struct seen *b, struct claims *c, int32_t title, const char *language)
{
	struct best best = {NULL, -1, 0};
	struct buf scratch = {0};

	author_of_elements(b, &best, title, language, &scratch);
	author_of_lines(b, &best, title, language);
	if (best.name != NULL)
		claims_add(c, &(struct claim){CLAIM_AUTHOR, best.score >= 40 ? 20 : 35, best.name,
					      strlen(best.name), "byline", NULL, best.node});
	buf_free(&scratch);
}
