#include "dateline.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "datecue.h"
#include "dom.h"
#include "fnv.h"
#include "seen.h"
#include "strip.h"
#include "utf8.h"

/* Nodes before and after the title's heading in which plain lines are read. */
#define BEFORE 40
#define AFTER 160
/* Nodes at the end of the page in which "last updated" is looked for. */
#define END 200
/* A line that is about its date is short, or begins with it; of a paragraph so much shows what it
 * is. In characters. */
#define LINE_CHARS 100
#define START_CHARS 40
#define WEAK_BESIDE 4
/* Lines near the title that are believed; a list of dated items has more. */
#define NEAR_LINES 3
/* Date lines looked at, and among how many of them what stands beside posts shows. */
#define LINES_MAX 96
#define PANEL_LINES 8
/* Lines of a page that states no other date, and those that are searched for them. */
#define LAST_RESORT_MAX 5
#define SEARCHED_MAX 1000
/* From this many elements of one class on, it marks the items of a list. */
#define LISTED_MIN 3
/* Elements farther than this from the title are not beside it. */
#define NEAR 200
/* Elements of lists and comments that are worth telling of. */
#define OTHERS_MAX 6
/* Elements of one line: "published", "updated". */
#define BESIDE 12
/* A label of a date has as few characters, and is as close before it. */
#define LABEL_CHARS 24
#define LABEL_NODES 6

/* Ranks: microdata among the meta tags, then what stands near the title, then the rest. */
enum {
	RANK_PROP = 6,
	RANK_NEAR = 12,
	RANK_LINE = 18,
	RANK_FAR = 25,
	RANK_OTHER = 45,
	RANK_END = 50
};

/* A line that is about its date. */
struct dated {
	int32_t node;
	const char *s;
	size_t len;
	int64_t day;
	enum datecue kind;
	uint32_t label; /* of the words before the date; 0: none, or they say what it is */
	bool labelled;  /* there are such words */
	bool read;      /* in an element that was read by itself */
};

struct reader {
	int n_others; /* dates of lists and comments given so far */
	int n_shown;  /* dates that elements near the title show */
	const struct seen *seen;
	struct claims *claims;
	int32_t title;
	struct date_hints hints;
	char text[SEEN_TEXT_MAX + 1]; /* of the element being read */
	bool gave[SEEN_MAX];          /* of each element seen: its date was read, or is not to be */
	struct dated *lines;          /* date lines of the page, in its order */
	size_t n_lines;
};

/* Whether s may hold a date: three digits, or a digit of a script that has its own. Most lines have
 * neither, and this is much cheaper than to look for one. */
static bool has_digits(const char *s, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len && n < 3; i++) {
		unsigned char c = (unsigned char)s[i];

		n += c >= '0' && c <= '9';
		/* First bytes of Arabic and Persian, of Indic and Thai, of CJK numerals. */
		if (c == 0xD9 || c == 0xDB || c == 0xE0 || (c >= 0xE4 && c <= 0xE9))
			n = 3;
	}
	return n == 3;
}

static bool finds(const struct reader *r, const char *s, size_t len, struct date *date)
{
	return has_digits(s, len) && date_find(s, len, 0, &r->hints, date);
}

static void add(struct reader *r, int rank, const char *s, size_t len, const char *from,
		enum datecue kind, int32_t node)
{
	claims_add(r->claims,
		   &(struct claim){CLAIM_DATE, rank, s, len, from, datecue_name(kind), node});
}

/* Bytes of the first n characters of s, or all. */
static size_t cut(const char *s, size_t len, size_t n)
{
	const char *p = s, *end = s + len;

	while (n-- > 0 && p < end)
		utf8_next(&p, end);
	return (size_t)(p - s);
}

static bool is_longer(const char *s, size_t len, size_t n)
{
	return len > n && cut(s, len, n) < len;
}

/* What the words of a text say of its first date. What comes after it may be about another one. */
static enum datecue kind_said(const struct reader *r, const char *s, size_t len,
			      const struct date *date)
{
	size_t end = date->start + date->len;
	enum datecue kind = datecue_before(s, date->start);
	struct date other;

	if (kind != DATECUE_NONE || (kind = datecue_after(s + end, len - end)) == DATECUE_NONE)
		return kind;
	return finds(r, s + end, len - end, &other) ? DATECUE_NONE : kind;
}

/* What the class of an element says of its date; "entry-date published updated" says nothing. */
static enum datecue kind_of_class(int what)
{
	if ((what & IS_PUBLISHED) && !(what & IS_MODIFIED))
		return DATECUE_PUBLISHED;
	return (what & IS_MODIFIED) && !(what & IS_PUBLISHED) ? DATECUE_MODIFIED : DATECUE_NONE;
}

/* Whether the element is one of a list's items, of which the first may be the document's own. */
static bool is_listed(const struct reader *r, const struct seen_element *e)
{
	int here = seen_distance(e->node, r->title), nearest = here, nearest_of_all = here;
	size_t n = 0;

	for (size_t i = 0; i < r->seen->n_dates; i++) {
		const struct seen_element *o = &r->seen->dates[i];
		int there = seen_distance(o->node, r->title);

		if (there < nearest_of_all && o->node >= r->title && !o->comment && !o->aside)
			nearest_of_all = there;
		if (o->look != e->look)
			continue;
		n++;
		if (there < nearest)
			nearest = there;
	}
	return n >= LISTED_MIN && (here > NEAR || here - nearest > BESIDE) && here > nearest_of_all;
}

/* A time stamp for machines, not a duration. */
static bool is_stamp(const struct reader *r, const char *s, size_t len)
{
	struct date date;
	size_t digits = 0;

	if (len > SEEN_TEXT_MAX || len < 4 || *s == 'P')
		return false;
	for (size_t i = 0; i < len; i++)
		digits += s[i] >= '0' && s[i] <= '9';
	return digits == len ? len >= 8 && len <= 13 : finds(r, s, len, &date);
}

static bool is_label(const struct reader *r, const struct strip_text *t)
{
	struct date date;

	for (size_t i = 0; i < t->len; i++)
		if (t->s[i] >= '0' && t->s[i] <= '9')
			return false;
	return !is_longer(t->s, t->len, LABEL_CHARS) && !finds(r, t->s, t->len, &date);
}

/* The label of a date: the short text without digits just before its node, or NULL. */
static const struct strip_text *label_before(const struct reader *r, int32_t node)
{
	const struct dom *d = r->seen->dom;

	for (int32_t i = node - 1; i >= 0 && i >= node - LABEL_NODES; i--) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		if (t->len >= 3)
			return is_label(r, t) ? t : NULL;
	}
	return NULL;
}

/* What the label before a node calls its date: <dt>Published</dt><dd>... */
static enum datecue kind_of_label(const struct reader *r, int32_t node)
{
	const struct strip_text *t = label_before(r, node);
	size_t len = t != NULL ? t->len : 0;

	/* Without its colon "Stand:" is no cue: set apart like this it dates the whole page. */
	while (len > 0 && (t->s[len - 1] == ':' || t->s[len - 1] == ' '))
		len--;
	return len > 0 ? datecue_before(t->s, len) : DATECUE_NONE;
}

/* Whether a node stands in the page's banner: a header that is of no article and ends before the
 * title. Banners show what day it is. */
static bool is_in_banner(const struct reader *r, int32_t node)
{
	const struct dom_node *nodes = r->seen->dom->nodes;
	bool banner = false;

	if (node >= r->title)
		return false;
	for (int32_t i = nodes[node].parent; i >= 0; i = nodes[i].parent) {
		if (nodes[i].tag == TAG_article || nodes[i].tag == TAG_main)
			return false;
		banner |= nodes[i].tag == TAG_header && nodes[i].end <= r->title;
	}
	return banner;
}

/* Whether an attribute, a list of names or an address, ends with the word. */
static bool attr_ends(const struct dom *d, size_t node, enum attr which, const char *word)
{
	size_t len, n = strlen(word);
	const char *s = dom_attr(d, node, which, &len);

	return s != NULL && len >= n && strncasecmp(s + len - n, word, n) == 0;
}

static bool holds(const struct reader *r, int32_t node, int32_t what)
{
	return what >= node && what < r->seen->dom->nodes[node].end;
}

/* Whether an element is an article, or says of what type it is. */
static bool is_item(const struct reader *r, int32_t node)
{
	size_t len;

	return r->seen->dom->nodes[node].tag == TAG_article ||
	       dom_attr(r->seen->dom, (size_t)node, ATTR_itemtype, &len) != NULL;
}

/* Whether the title stands in an item of its own, within the page. */
static bool is_title_in_item(const struct reader *r)
{
	const struct dom_node *nodes = r->seen->dom->nodes;

	for (int32_t i = r->title; i >= 0 && nodes[i].tag != TAG_body; i = nodes[i].parent)
		if (is_item(r, i))
			return true;
	return false;
}

/* What holds the microdata of a node that comes after the title: the page, or a comment, or an item
 * beside it. That of a picture or a video is never the page. */
enum holder { HELD_BY_PAGE, HELD_BY_ITEM, HELD_BY_COMMENT, HELD_BY_OTHER };

static enum holder holder_of(const struct reader *r, int32_t node)
{
	const struct dom *d = r->seen->dom;

	for (int32_t i = d->nodes[node].parent; i >= 0 && !holds(r, i, r->title);
	     i = d->nodes[i].parent) {
		if (attr_ends(d, (size_t)i, ATTR_itemprop, "comment") ||
		    attr_ends(d, (size_t)i, ATTR_itemtype, "comment"))
			return HELD_BY_COMMENT;
		if (attr_ends(d, (size_t)i, ATTR_itemtype, "Object"))
			return HELD_BY_OTHER;
		if (is_item(r, i))
			return is_title_in_item(r) ? HELD_BY_OTHER : HELD_BY_ITEM;
	}
	return HELD_BY_PAGE;
}

/* What an element's text, class or label says of its date; date is NULL if the text has none. */
static enum datecue kind_of(const struct reader *r, const struct seen_element *e, size_t text_len,
			    const struct date *date)
{
	enum datecue kind = date != NULL ? kind_said(r, r->text, text_len, date)
					 : datecue_before(r->text, text_len);

	if (kind == DATECUE_NONE)
		kind = kind_of_class(e->what);
	return kind != DATECUE_NONE ? kind : kind_of_label(r, e->node);
}

/* Whose date an element shows. */
static enum holder shown_of(const struct reader *r, const struct seen_element *e, bool is_prop)
{
	enum holder holder = is_prop && e->node > r->title ? holder_of(r, e->node) : HELD_BY_PAGE;
	bool near = seen_distance(e->node, r->title) <= NEAR;

	if (e->comment || holder == HELD_BY_COMMENT)
		return HELD_BY_COMMENT;
	/* The page's own microdata may stand in what is beside the text. */
	if ((e->aside && !(is_prop && near && holder == HELD_BY_PAGE)) ||
	    (!is_prop && is_in_banner(r, e->node)) || is_listed(r, e))
		return HELD_BY_OTHER;
	return holder;
}

/* Add the date of an element: its machine-readable form, and its text. */
static void read_element(struct reader *r, const struct seen_element *e)
{
	static const enum attr stamps[] = {ATTR_datetime,      ATTR_content, ATTR_data_date,
					   ATTR_data_time,     ATTR_title,   ATTR_data_utime,
					   ATTR_data_timestamp};
	const struct dom *d = r->seen->dom;
	size_t node = (size_t)e->node, len, prop_len = 0;
	size_t text_len = seen_text(r->seen, node, r->text);
	bool is_time =
	    d->nodes[node].tag == TAG_time || dom_attr(d, node, ATTR_datetime, &len) != NULL;
	bool is_prop = dom_attr(d, node, ATTR_itemprop, &prop_len) != NULL && prop_len >= 4 &&
		       (e->what & IS_DATE);
	struct date date;
	bool dated = finds(r, r->text, text_len, &date);
	enum datecue kind = kind_of(r, e, text_len, dated ? &date : NULL);
	enum holder of = shown_of(r, e, is_prop);
	const char *from, *stamp_from;
	int rank = seen_distance(e->node, r->title) <= NEAR ? RANK_NEAR : RANK_FAR;

	from = is_time ? "time" : "byline";
	stamp_from = is_time ? "time:datetime" : "byline";
	if (of == HELD_BY_COMMENT || of == HELD_BY_OTHER) {
		if (r->n_others == OTHERS_MAX)
			return;
		r->n_others++;
		from = stamp_from = of == HELD_BY_COMMENT ? "comment" : "related";
		kind = DATECUE_NONE;
		rank = RANK_OTHER + (of == HELD_BY_COMMENT);
	} else if (is_prop) {
		from =
		    (e->what & IS_MODIFIED) ? "microdata:dateModified" : "microdata:datePublished";
		kind = (e->what & IS_MODIFIED) ? DATECUE_MODIFIED : DATECUE_PUBLISHED;
		stamp_from = from;
		rank = RANK_PROP + !!(e->what & IS_MODIFIED);
	}
	for (size_t i = 0; (e->what & IS_DATE || is_time) && i < sizeof stamps / sizeof *stamps;
	     i++) {
		const char *v = dom_attr(d, node, stamps[i], &len);

		if (v != NULL && is_stamp(r, v, len))
			add(r, rank, v, len, stamp_from, kind, e->node);
	}
	if (d->nodes[node].tag == TAG_meta || !dated)
		return;
	/* Who wrote, and since when they have been a member, is no date of the document. */
	if (!(e->what & IS_DATE) && !is_time &&
	    (date.precision < DATE_DAY || is_longer(r->text, text_len, LINE_CHARS + date.len)))
		return;
	add(r, rank + (is_time ? 1 : 2), r->text, text_len, from, kind, e->node);
	r->n_shown +=
	    rank <= RANK_NEAR && date.precision >= DATE_DAY && e->node >= r->title - BEFORE;
}

/* A text node's line if it may be a date line; its length, or 0. */
static size_t line(const struct reader *r, int32_t node, const char **s)
{
	const struct dom *d = r->seen->dom;
	const struct strip_text *t;
	size_t len;

	if (d->nodes[node].tag != DOM_TEXT)
		return 0;
	t = &d->strip->texts[d->nodes[node].ref];
	*s = t->s;
	len = t->len;
	while (len > 0 && (unsigned char)**s <= ' ')
		(*s)++, len--;
	if (len > SEEN_TEXT_MAX)
		len = cut(*s, len, LINE_CHARS + 1);
	return len >= 6 ? len : 0;
}

static bool is_date_line(const struct reader *r, const char *s, size_t len, struct date *date)
{
	/* Of a long line only its start is looked at; one that goes on with a sentence not at all.
	 */
	if (is_longer(s, len, LINE_CHARS)) {
		const char *p = s;

		if (utf8_is_lower(utf8_next(&p, s + len)))
			return false;
		len = cut(s, len, START_CHARS);
	}
	if (!finds(r, s, len, date) || date->precision < DATE_DAY)
		return false;
	/* 10.12.18 is a date if little is beside it. */
	return !date->weak || date->len + WEAK_BESIDE >= len;
}

/* Whether a line belongs to an element that was read by itself. */
static bool was_read(const struct reader *r, int32_t node)
{
	for (size_t i = 0; i < r->seen->n_dates; i++) {
		int32_t from = r->seen->dates[i].node;

		if (r->gave[i] && node > from && node < r->seen->dom->nodes[from].end)
			return true;
	}
	return false;
}

/* A hash of the words before a line's date: in the line, or else the label before it. */
static uint32_t label_of(const struct reader *r, int32_t node, const char *s, size_t len)
{
	const struct strip_text *t = len == 0 ? label_before(r, node) : NULL;

	if (t != NULL)
		return fnv_bytes(FNV_START, t->s, t->len);
	return len > 0 ? fnv_bytes(FNV_START, s, len) : 0;
}

/* Find the date lines of the page. */
static void find_lines(struct reader *r)
{
	int32_t n = (int32_t)r->seen->dom->n;

	r->lines = arena_alloc(r->seen->arena, LINES_MAX * sizeof *r->lines);
	for (int32_t i = 0, searched = 0;
	     i < n && r->n_lines < LINES_MAX && searched < SEARCHED_MAX; i++) {
		const char *s;
		size_t len = line(r, i, &s);
		struct date date;

		if (len == 0 || !has_digits(s, len) || seen_is_quoted(r->seen, i))
			continue;
		searched++;
		if (!is_date_line(r, s, len, &date))
			continue;
		enum datecue kind = kind_said(r, s, len, &date);
		uint32_t label = label_of(r, i, s, date.start);

		if (kind == DATECUE_NONE && date.start == 0)
			kind = kind_of_label(r, i);
		r->lines[r->n_lines++] =
		    (struct dated){.node = i,
				   .s = s,
				   .len = len,
				   .day = date_days(date.year, date.month, date.day),
				   .kind = kind,
				   .label = kind == DATECUE_NONE ? label : 0,
				   .labelled = label != 0,
				   .read = was_read(r, i)};
	}
}

static bool has_label(const struct dated *l, uint32_t label)
{
	return l->node >= 0 && l->label == label;
}

/* Whether the lines of one label and of another take turns, and each of the first has a day that is
 * not after the next of the second, one at least a day before it. */
static bool precedes(const struct reader *r, uint32_t a, uint32_t b)
{
	const struct dated *open = NULL;
	size_t pairs = 0, earlier = 0;

	for (size_t i = 0; i < r->n_lines; i++) {
		const struct dated *l = &r->lines[i];

		if (has_label(l, a)) {
			if (open != NULL)
				return false;
			open = l;
		} else if (has_label(l, b) && open != NULL) {
			if (l->day < open->day)
				return false;
			earlier += l->day > open->day;
			pairs++;
			open = NULL;
		}
	}
	return pairs >= 2 && earlier > 0;
}

/* Beside each post stands what is known of its author: since when one is a member. One has joined
 * before one writes, so of two dates that take turns the earlier ones are not the posts'. */
static void drop_panels(struct reader *r)
{
	for (size_t i = 0; i < r->n_lines && i < PANEL_LINES; i++) {
		uint32_t a = r->lines[i].label;

		for (size_t k = i + 1; k < r->n_lines && k < i + PANEL_LINES; k++) {
			uint32_t b = r->lines[k].label;

			if (r->lines[i].node < 0 || a == 0 || r->lines[k].node < 0 || a == b ||
			    !precedes(r, a, b))
				continue;
			for (size_t j = 0; j < r->n_lines; j++)
				if (has_label(&r->lines[j], a))
					r->lines[j].node = -1;
		}
	}
}

/* Whether b is the next text after a, but for its label. */
static bool is_next(const struct reader *r, const struct dated *a, const struct dated *b)
{
	const struct dom *d = r->seen->dom;
	const struct strip_text *label = label_before(r, b->node);

	for (int32_t i = a->node + 1; i < b->node; i++) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		if (t->len >= 3 && t != label)
			return false;
	}
	return b->node - a->node <= BESIDE;
}

/* Of two lines with labels under the title, the later day first, that is the change's. Three in a
 * row are a list. */
static void name_pair(struct reader *r)
{
	struct dated *a, *b, *end = r->lines + r->n_lines;

	for (a = r->lines; a < end && (a->node < r->title || a->read); a++)
		;
	b = a + 1;
	if (r->title < 0 || b >= end || !a->labelled || !b->labelled || a->node < 0 ||
	    b->node < 0 || a->kind == DATECUE_PUBLISHED || b->kind == DATECUE_MODIFIED ||
	    b->day >= a->day || !is_next(r, a, b) || (b + 1 < end && is_next(r, b, b + 1)) ||
	    is_longer(a->s, a->len, LINE_CHARS) || is_longer(b->s, b->len, LINE_CHARS))
		return;
	a->kind = DATECUE_MODIFIED;
	b->kind = DATECUE_PUBLISHED;
}

static void add_line(struct reader *r, const struct dated *l, int rank, const char *from)
{
	add(r, rank, l->s, l->len, from, l->kind, l->node);
}

/* Dates in plain lines near the title: the nearest ones. */
static void read_lines(struct reader *r)
{
	const struct dated *before = NULL;
	int found = 0;

	for (size_t i = 0; i < r->n_lines && r->title >= 0; i++) {
		const struct dated *l = &r->lines[i];

		if (l->node < 0 || l->node >= r->title + AFTER || l->read)
			continue;
		if (l->node < r->title)
			before =
			    l->node >= r->title - BEFORE && !is_in_banner(r, l->node) ? l : NULL;
		else if (found++ < NEAR_LINES)
			add_line(r, l, RANK_LINE, "text");
	}
	if (before != NULL)
		add_line(r, before, RANK_LINE + 1, "text");
}

/* The first date lines of a page that says nothing else. */
static void read_anywhere(struct reader *r)
{
	int found = 0;

	for (size_t i = 0; i < r->n_lines && found < LAST_RESORT_MAX; i++)
		if (r->lines[i].node >= 0) {
			add_line(r, &r->lines[i], RANK_END + 1, "text:page");
			found++;
		}
}

/* "Last updated" and the like at the end of the page. A copyright year is no date of the document.
 */
static void read_end(struct reader *r)
{
	int32_t n = (int32_t)r->seen->dom->n;

	for (int32_t i = n > END ? n - END : 0; i < n; i++) {
		const char *s;
		size_t len = line(r, i, &s);
		struct date date;
		enum datecue kind;

		if (len == 0 || is_longer(s, len, LINE_CHARS) || !finds(r, s, len, &date) ||
		    date.precision < DATE_MONTH)
			continue;
		kind = kind_said(r, s, len, &date);
		if (kind != DATECUE_NONE)
			add(r, RANK_END, s, len, "text", kind, i);
	}
}

/* Whether anything but comments and lists of other pages has a date. */
static bool says_own_date(const struct claims *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->list[i].of == CLAIM_DATE && strcmp(c->list[i].from, "related") != 0 &&
		    strcmp(c->list[i].from, "comment") != 0)
			return true;
	return false;
}

void dateline_read(const struct seen *seen, struct claims *c, int32_t title, const char *language,
		   bool is_product)
{
	struct reader r = {
	    .seen = seen, .claims = c, .title = title, .hints = {.language = language}};

	for (size_t i = 0; i < seen->n_dates; i++) {
		size_t before = c->n_of[CLAIM_DATE];

		read_element(&r, &seen->dates[i]);
		r.gave[i] = c->n_of[CLAIM_DATE] > before || (seen->dates[i].what & IS_DATE);
	}
	/* Where elements show the date, plain lines show others. */
	if (!is_product && ((title >= 0 && r.n_shown == 0) || !says_own_date(c))) {
		find_lines(&r);
		drop_panels(&r);
		name_pair(&r);
	}
	if (r.n_shown == 0)
		read_lines(&r);
	if (!says_own_date(c))
		read_anywhere(&r);
	read_end(&r);
}
