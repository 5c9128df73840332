#include "dateline.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dom.h"
#include "fnv.h"
#include "seen.h"
#include "strip.h"

/* Nodes before and after the title's heading in which plain lines are read. */
#define BEFORE 40
#define AFTER 160
/* Nodes at the end of the page in which "last updated" is looked for. */
#define END 200
/* A line that is about its date is short, or begins with it. */
#define LINE_MAX_LEN 100
#define LINE_START 40
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
/* A label of a date is as short, and as close before it. */
#define LABEL_LEN 24
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
	uint32_t label; /* of the words before the date; 0: none, or they say what it is */
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

static bool has(const char *s, size_t len, const char *what)
{
	size_t n = strlen(what);

	for (size_t i = 0; i + n <= len; i++)
		if ((s[i] | 32) == (what[0] | 32) && strncasecmp(s + i, what, n) == 0)
			return true;
	return false;
}

/* What a line says of its date, or else its class. */
static const char *kind_of(const char *s, size_t len, int what)
{
	static const char *const modified[] = {"updat",       "modif",    "revis",    "edited",
					       "aktualis",    "geändert", "änderung", "mis à jour",
					       "mise à jour", "actualiz", "aggiorn",  "atualiz",
					       "обновл",      "изменен",  "更新",     "수정",
					       "bijgewerkt",  "stand:",   "güncel",   "diperbarui"};
	static const char *const published[] = {"publ",       "posted",     "written:", "created",
						"veröffentl", "erschienen", "erstellt", "pubblic",
						"опублик",    "发布",       "公開",     "發布",
						"投稿",       "투고",       "입력",     "gepost"};

	for (size_t i = 0; i < sizeof published / sizeof *published; i++)
		if (has(s, len, published[i]))
			return "published";
	for (size_t i = 0; i < sizeof modified / sizeof *modified; i++)
		if (has(s, len, modified[i]))
			return "modified";
	/* "entry-date published updated" says nothing. */
	if ((what & IS_PUBLISHED) && !(what & IS_MODIFIED))
		return "published";
	return (what & IS_MODIFIED) && !(what & IS_PUBLISHED) ? "modified" : "unknown";
}

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
		const char *kind, int32_t node)
{
	claims_add(r->claims, &(struct claim){CLAIM_DATE, rank, s, len, from, kind, node});
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

/* What the short text just before an element calls its date: <dt>Published</dt><dd>...; or kind. */
static const char *kind_before(const struct reader *r, int32_t node, const char *kind)
{
	const struct dom *d = r->seen->dom;

	for (int32_t i = node - 1; *kind == 'u' && i >= 0 && i >= node - LABEL_NODES; i--) {
		const struct strip_text *t;

		if (d->nodes[i].tag != DOM_TEXT)
			continue;
		t = &d->strip->texts[d->nodes[i].ref];
		if (t->len >= 3)
			return t->len <= LABEL_LEN && !has_digits(t->s, t->len)
				   ? kind_of(t->s, t->len, 0)
				   : kind;
	}
	return kind;
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
	const char *text = NULL, *from, *stamp_from, *kind;
	int rank = seen_distance(e->node, r->title) <= NEAR ? RANK_NEAR : RANK_FAR;
	struct date date;

	if (text_len > 0)
		text = r->text;
	kind = kind_of(text != NULL ? text : "", text_len, e->what);
	kind = kind_before(r, e->node, kind);
	from = is_time ? "time" : "byline";
	stamp_from = is_time ? "time:datetime" : "byline";
	if (e->comment || (e->aside && !(is_prop && rank == RANK_NEAR)) || is_listed(r, e)) {
		if (r->n_others == OTHERS_MAX)
			return;
		r->n_others++;
		from = stamp_from = e->comment ? "comment" : "related";
		kind = "unknown";
		rank = RANK_OTHER + e->comment;
	} else if (is_prop) {
		from =
		    (e->what & IS_MODIFIED) ? "microdata:dateModified" : "microdata:datePublished";
		kind = (e->what & IS_MODIFIED) ? "modified" : "published";
		stamp_from = from;
		rank = RANK_PROP + !!(e->what & IS_MODIFIED);
	}
	for (size_t i = 0; (e->what & IS_DATE || is_time) && i < sizeof stamps / sizeof *stamps;
	     i++) {
		const char *v = dom_attr(d, node, stamps[i], &len);

		if (v != NULL && is_stamp(r, v, len))
			add(r, rank, v, len, stamp_from, kind, e->node);
	}
	if (text == NULL || d->nodes[node].tag == TAG_meta || !finds(r, text, text_len, &date))
		return;
	/* Who wrote, and since when they have been a member, is no date of the document. */
	if (!(e->what & IS_DATE) && !is_time &&
	    (date.precision < DATE_DAY || text_len > LINE_MAX_LEN + date.len))
		return;
	add(r, rank + (is_time ? 1 : 2), text, text_len, from, kind, e->node);
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
	if (len > SEEN_TEXT_MAX) {
		len = LINE_START;
		while (len > 0 && ((*s)[len] & 0xC0) == 0x80)
			len--;
	}
	return len >= 6 ? len : 0;
}

static bool is_date_line(const struct reader *r, const char *s, size_t len, struct date *date)
{
	/* Of a long line only its start is looked at; one that goes on with a sentence not at all.
	 */
	if (len > LINE_MAX_LEN && *s >= 'a' && *s <= 'z')
		return false;
	if (len > LINE_MAX_LEN)
		len = LINE_START;
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

/* A hash of the words before a line's date: in the line, or else the short text before it. */
static uint32_t label_of(const struct reader *r, int32_t node, const char *s, size_t len)
{
	const struct dom *d = r->seen->dom;

	for (int32_t i = node - 1; len == 0 && i >= 0 && i >= node - LABEL_NODES; i--)
		if (d->nodes[i].tag == DOM_TEXT) {
			const struct strip_text *t = &d->strip->texts[d->nodes[i].ref];

			if (t->len > LABEL_LEN || has_digits(t->s, t->len))
				return 0;
			s = t->s;
			len = t->len;
		}
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
		r->lines[r->n_lines++] = (struct dated){
		    .node = i,
		    .s = s,
		    .len = len,
		    .day = date_days(date.year, date.month, date.day),
		    .label = *kind_of(s, len, 0) == 'u' ? label_of(r, i, s, date.start) : 0,
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

static void add_line(struct reader *r, const struct dated *l, int rank, const char *from)
{
	add(r, rank, l->s, l->len, from, kind_of(l->s, l->len, 0), l->node);
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
			before = l->node >= r->title - BEFORE ? l : NULL;
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
		if (r->lines[i].node >= 0 && r->lines[i].len <= LINE_MAX_LEN) {
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
		const char *s, *kind;
		size_t len = line(r, i, &s);
		struct date date;

		if (len == 0 || len > LINE_MAX_LEN || !has_digits(s, len))
			continue;
		kind = kind_of(s, len, 0);
		if (*kind != 'u' && finds(r, s, len, &date) && date.precision >= DATE_MONTH)
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
	}
	if (r.n_shown == 0)
		read_lines(&r);
	if (!says_own_date(c))
		read_anywhere(&r);
	read_end(&r);
}
