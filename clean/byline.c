#include "byline.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "dom.h"
#include "name.h"
#include "seen.h"
#include "strip.h"

/* Nodes before and after the title's heading in which plain lines are read. */
#define BEFORE 40
#define AFTER 160
/* Nodes after "By" in which the name stands. */
#define NAME_AFTER 8
/* Elements around "By" that may hold the name. */
#define AROUND_MAX 2
/* A block of more bytes with so many of them before "By" is a sentence that goes on with it. */
#define SENTENCE_BYTES 120
#define SENTENCE_BEFORE 20
/* Nodes of a table in which other rows are looked for. */
#define TABLE_NODES 2000
/* Names joined by commas in one byline. */
#define NAMES_MAX 10
/* Nodes between two elements of which each names one. */
#define JOINED_MAX 6
/* Scores: from here an element is believed before an organisation that JSON-LD names. */
#define SURE 40
#define LINE_SCORE 44
/* At this score an element is too far from the title to name its author. */
#define SCORE_MIN 20
/* Nodes between an author and the date beside. */
#define BY_DATE 40
/* Nodes in the subtree of a byline, and texts in it that are no name. */
#define NODES_MAX 60
#define FAILED_MAX 3

/* After what meta tags say; JSON-LD's organisations stand between. */
enum { RANK_SURE = 20, RANK_GUESS = 35 };

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

/* Bytes of a space at s: one, or two for U+00A0. */
static size_t space_at(const char *s, size_t len)
{
	if ((unsigned char)*s <= ' ')
		return 1;
	return len > 1 && memcmp(s, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

/* A text node without the white space around it; its length. */
static size_t text_at(const struct dom *d, int32_t node, const char **s)
{
	const struct strip_text *t = &d->strip->texts[d->nodes[node].ref];
	size_t len = t->len;

	*s = t->s;
	for (size_t n; len > 0 && (n = space_at(*s, len)) > 0; len -= n)
		*s += n;
	while (len > 0 && (unsigned char)(*s)[len - 1] <= ' ')
		len--;
	while (len > 1 && space_at(*s + len - 2, 2) == 2)
		len -= 2;
	return len;
}

/* The names in the nodes from..end: the first text that is one, and those joined to it. NULL if
 * there is none. *whole says that they hold nothing else. */
static const char *names_between(const struct seen *b, int32_t from, int32_t end,
				 const char *language, bool *whole)
{
	const struct dom *d = b->dom;
	const char *names[NAMES_MAX];
	size_t n = 0, failed = 0;
	bool joined = true;

	*whole = true;
	for (int32_t i = from; i < end && n < NAMES_MAX && failed < FAILED_MAX; i++) {
		const char *s, *name;
		size_t len;

		if (d->nodes[i].tag != DOM_TEXT || (len = text_at(d, i, &s)) == 0)
			continue;
		if (n > 0 && name_joins(s, len)) {
			joined = true;
			continue;
		}
		if (name_by(s, len) == len)
			continue;
		name = joined ? name_clean(b->arena, s, len, language) : NULL;
		*whole = *whole && joined && name != NULL && strlen(name) == len;
		if (name != NULL)
			names[n++] = name;
		else if (n > 0)
			break;
		failed += name == NULL;
		joined = n == 0;
	}
	return n > 0 ? claim_join(b->arena, names, n) : NULL;
}

static const char *names_in(const struct seen *b, size_t node, const char *language, bool *whole)
{
	return names_between(b, (int32_t)node, b->dom->nodes[node].end, language, whole);
}

/* Whether one of several words begins with a digit: "Jun 2", "5 min". */
static bool has_number(const char *s)
{
	bool start = true, found = false;

	if (strchr(s, ' ') == NULL)
		return false;
	for (; *s != '\0'; s++) {
		found |= start && *s >= '0' && *s <= '9';
		start = *s == ' ';
	}
	return found;
}

/* Whether a date is shown close to a node, as it is by the author of a text or of a post. */
static bool is_by_date(const struct seen *b, int32_t node)
{
	for (size_t i = 0; i < b->n_dates; i++) {
		const struct seen_element *e = &b->dates[i];

		if ((e->what & IS_DATE || b->dom->nodes[e->node].tag == TAG_time) &&
		    e->node > node - BY_DATE && e->node < node + BY_DATE)
			return true;
	}
	return false;
}

/* Whether a name is to be believed of an element that only its class marks: "Log in" stands in
 * elements of class "user", too. */
static bool is_believed(const struct seen *b, const struct seen_element *e, const char *name)
{
	if (name == NULL || (e->what & IS_MARKED))
		return name != NULL;
	if (!(e->what & IS_USER) && has_number(name))
		return false;
	return is_by_date(b, e->node) || ((e->what & (IS_AUTHOR | IS_BYLINE)) &&
					  name_is_person(name) && strchr(name, ' ') != NULL);
}

/* Whether nothing but "and" or a comma stands between two nodes. */
static bool are_joined(const struct dom *d, int32_t from, int32_t to)
{
	bool joined = false;

	if (to - from > JOINED_MAX)
		return false;
	for (int32_t i = from; i < to; i++) {
		const char *s;
		size_t len;

		if (d->nodes[i].tag != DOM_TEXT || (len = text_at(d, i, &s)) == 0)
			continue;
		if (!name_joins(s, len))
			return false;
		joined = true;
	}
	return joined;
}

/* The name of the author at i, and those in elements like its that are joined to it. */
static const char *with_joined(const struct seen *b, size_t i, const char *name,
			       const char *language)
{
	const char *names[NAMES_MAX] = {name};
	int32_t end = b->dom->nodes[b->authors[i].node].end;
	size_t n = 1;

	for (size_t k = i + 1; k < b->n_authors && n < NAMES_MAX; k++) {
		const struct seen_element *e = &b->authors[k];
		bool whole;

		if (e->node < end)
			continue;
		if (e->look != b->authors[i].look || !are_joined(b->dom, end, e->node) ||
		    b->dom->nodes[e->node].end - e->node > NODES_MAX)
			break;
		name = names_in(b, named_part(b, (size_t)e->node), language, &whole);
		if (name == NULL)
			break;
		names[n++] = name;
		end = b->dom->nodes[e->node].end;
	}
	return claim_join(b->arena, names, n);
}

static void author_of_elements(const struct seen *b, struct best *best, int32_t title,
			       const char *language)
{
	for (size_t i = 0; i < b->n_authors; i++) {
		const struct seen_element *s = &b->authors[i];
		int score = author_score(b, s, title);
		size_t node = (size_t)s->node, len;
		const char *text, *name;
		bool whole;

		if (score <= best->score)
			continue;
		if (b->dom->nodes[node].end - s->node > NODES_MAX)
			continue;
		node = named_part(b, node);
		if (b->dom->nodes[node].tag == TAG_meta) {
			text = dom_attr(b->dom, node, ATTR_content, &len);
			if (text != NULL)
				consider(best, name_clean(b->arena, text, len, language), s->node,
					 score);
			continue;
		}
		name = names_in(b, node, language, &whole);
		if (!is_believed(b, s, name))
			continue;
		/* An element that is all name is surer than one to cut it out of. */
		consider(best, with_joined(b, i, name, language), (int32_t)node,
			 score - (whole ? 0 : 3));
	}
}

/* The name behind "By" that stands alone at node: in the elements around it, or the next text. The
 * title is none. */
static const char *name_after(const struct seen *b, int32_t node, int32_t title,
			      const char *language)
{
	const struct dom *d = b->dom;
	int32_t around = d->nodes[node].parent, stop = title > node ? title : (int32_t)d->n;
	const char *name;
	bool whole;

	for (int i = 0; i < AROUND_MAX && around >= 0; i++, around = d->nodes[around].parent)
		if (d->nodes[around].end - around <= NODES_MAX && d->nodes[around].end <= stop &&
		    (name = names_between(b, node + 1, d->nodes[around].end, language, &whole)) !=
			NULL)
			return name;

	for (int32_t k = node + 1; k < node + NAME_AFTER && k < stop; k++) {
		const char *s;
		size_t len;

		if (d->nodes[k].tag == DOM_TEXT && (len = text_at(d, k, &s)) > 0)
			return name_clean(b->arena, s, len, language);
	}
	return NULL;
}

/* Whether a text is code, or stands inside a sentence: "uses From to ...". */
static bool is_in_prose(const struct dom *d, int32_t node)
{
	int32_t holder = dom_holder(d, node), end = d->nodes[holder].end;
	int32_t from = holder > node - NODES_MAX ? holder : node - NODES_MAX;
	size_t before = 0, all = 0;

	for (int32_t i = d->nodes[node].parent; i >= 0 && i >= holder; i = d->nodes[i].parent)
		if (d->nodes[i].tag == TAG_code || d->nodes[i].tag == TAG_pre ||
		    d->nodes[i].tag == TAG_kbd || d->nodes[i].tag == TAG_samp)
			return true;
	for (int32_t i = from; i < end && i < node + NODES_MAX && all <= SENTENCE_BYTES; i++) {
		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		all += d->strip->texts[d->nodes[i].ref].len;
		if (i < node)
			before = all;
	}
	return all > SENTENCE_BYTES && before > SENTENCE_BEFORE;
}

/* Whether a text is the label of one row of several that name whose work the thing described is:
 * "Directed by", "Written by". */
static bool is_in_credits(const struct dom *d, int32_t node)
{
	int32_t table = d->nodes[node].parent, end;
	size_t n = 0;

	while (table >= 0 && d->nodes[table].tag != TAG_table)
		table = d->nodes[table].parent;
	end = table >= 0 ? d->nodes[table].end : 0;
	for (int32_t i = table; i >= 0 && i < end && i < table + TABLE_NODES; i++) {
		const char *s;
		size_t len;

		if (d->nodes[i].tag == DOM_TEXT && (len = text_at(d, i, &s)) > 3)
			n += strncasecmp(s + len - 3, " by", 3) == 0;
	}
	return n > 1;
}

/* "By Jane Doe" as plain text near the title. */
static void author_of_lines(const struct seen *b, struct best *best, int32_t title,
			    const char *language)
{
	const struct dom *d = b->dom;
	int32_t from = title > BEFORE ? title - BEFORE : 0, to = title + AFTER;

	for (int32_t i = from; title >= 0 && i < to && i < (int32_t)d->n; i++) {
		int score = LINE_SCORE - seen_distance(i, title) / 20;
		const char *s, *name;
		size_t n, len;

		if (score <= best->score || d->nodes[i].tag != DOM_TEXT ||
		    (len = text_at(d, i, &s)) == 0 || len > SEEN_TEXT_MAX ||
		    (n = name_by(s, len)) < 2 || is_in_prose(d, i) || is_in_credits(d, i))
			continue;
		name = n == len ? name_after(b, i, title, language)
				: name_clean(b->arena, s, len, language);
		if (name != NULL && name_is_person(name))
			consider(best, name, i, score);
	}
}

void byline_read(const struct seen *b, struct claims *c, int32_t title, const char *language)
{
	struct best best = {NULL, -1, SCORE_MIN};

	author_of_elements(b, &best, title, language);
	author_of_lines(b, &best, title, language);
	if (best.name != NULL)
		claims_add(
		    c, &(struct claim){CLAIM_AUTHOR, best.score >= SURE ? RANK_SURE : RANK_GUESS,
				       best.name, strlen(best.name), "byline", NULL, best.node});
}
