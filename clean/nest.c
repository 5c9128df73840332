#include "nest.h"

#include <string.h>
#include <strings.h>

#include "fnv.h"

/* How far up a start tag looks for what it ends, and the end tag of an unknown element for it. */
#define NEAR 16

static uint32_t hash_name(const char *name, size_t len)
{
	uint32_t hash = FNV_START;

	for (size_t i = 0; i < len; i++)
		hash = fnv_add(hash, (unsigned char)(name[i] | 32));
	return hash;
}

/* Elements of MathML, SVG and old HTML that bound a scope; <listing> only bounds what an <li> ends.
 */
static bool is_scope_name(const char *name, size_t len)
{
	static const char *const names[] = {"annotation-xml",
					    "applet",
					    "desc",
					    "foreignobject",
					    "listing",
					    "marquee",
					    "mi",
					    "mn",
					    "mo",
					    "ms",
					    "mtext"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i]) == len && strncasecmp(names[i], name, len) == 0)
			return true;
	return false;
}

static bool is_scope_tag(enum tag t)
{
	switch (t) {
	case TAG_table:
	case TAG_td:
	case TAG_th:
	case TAG_caption:
	case TAG_object:
	case TAG_template:
	case TAG_html:
	case TAG_select:
	case TAG_xmp:
		return true;
	default:
		return false;
	}
}

static bool is_cell(enum tag t)
{
	switch (t) {
	case TAG_caption:
	case TAG_colgroup:
	case TAG_td:
	case TAG_th:
	case TAG_tr:
	case TAG_tbody:
	case TAG_thead:
	case TAG_tfoot:
		return true;
	default:
		return false;
	}
}

/* What HTML calls special, and some more. */
static bool is_special(const struct nest_element *e)
{
	return e->scope || tag_is_block((enum tag)e->tag);
}

static bool is_math(const struct nest_element *e)
{
	return e->tag == TAG_other && e->name == hash_name("math", 4);
}

/* Count an element in or, with -1, out. */
static void count(struct nest *n, const struct nest_element *e, size_t by)
{
	enum tag t = (enum tag)e->tag;

	n->spaced += e->spaced ? by : 0;
	n->formats += tag_kind(t) == TAG_FORMAT ? by : 0;
	n->tables += t == TAG_table ? by : 0;
	n->selects += t == TAG_select ? by : 0;
	n->strange += t == TAG_template || t == TAG_ruby || is_math(e) ? by : 0;
}

static void pop_to(struct nest *n, size_t depth)
{
	while (n->depth > depth) {
		const struct nest_element *e = &n->open[--n->depth];
		enum tag t = (enum tag)e->tag;

		count(n, e, (size_t)-1);
		if (t == TAG_td || t == TAG_th || t == TAG_caption)
			n->lost = e->lost;
		/* The next <a> ends the one before. */
		n->lost +=
		    tag_kind(t) == TAG_FORMAT && t != TAG_a && e->emitted && n->lost < UINT16_MAX;
	}
}

/* A start tag ends an open element of its group. */
static const uint8_t group[TAG_N] = {
    [TAG_li] = 1, [TAG_dd] = 2,    [TAG_dt] = 2,    [TAG_td] = 3,
    [TAG_th] = 3, [TAG_tbody] = 4, [TAG_thead] = 4, [TAG_tfoot] = 4,
    [TAG_tr] = 5, [TAG_table] = 6, [TAG_option] = 7};

/* Whether the search for what a start tag of t ends goes no further up than e. */
static bool stops(enum tag t, const struct nest_element *e)
{
	switch (t) {
	case TAG_li:
	case TAG_dd:
	case TAG_dt:
		return is_special(e) && e->tag != TAG_address && e->tag != TAG_div &&
		       e->tag != TAG_p;
	case TAG_option:
		return true;
	case TAG_table:
		return is_scope_tag((enum tag)e->tag);
	default:
		return e->tag == TAG_table || e->tag == TAG_template || e->tag == TAG_select;
	}
}

void nest_start(struct nest *n, enum tag t)
{
	size_t low = n->depth > NEAR ? n->depth - NEAR : 0;

	if (n->strange > 0)
		return;
	for (size_t i = n->depth; i > low && group[t] != 0; i--) {
		const struct nest_element *e = &n->open[i - 1];

		if (group[e->tag] == group[t]) {
			pop_to(n, i - 1);
			break;
		}
		if (stops(t, e))
			break;
	}
	if (tag_kind(t) != TAG_CLOSES_P && t != TAG_hr)
		return;
	for (size_t i = n->depth; i > low; i--) {
		const struct nest_element *e = &n->open[i - 1];

		if (e->tag == TAG_p)
			pop_to(n, i - 1);
		if (e->tag == TAG_p || e->scope || e->tag == TAG_button)
			break;
	}
}

bool nest_ignores(const struct nest *n, enum tag t)
{
	return n->tables + n->strange == 0 && is_cell(t);
}

size_t nest_formats(const struct nest *n, enum tag t)
{
	size_t found = 0;

	for (size_t i = n->depth, left = n->formats; i > 0 && left > 0; i--) {
		left -= tag_kind((enum tag)n->open[i - 1].tag) == TAG_FORMAT;
		found += n->open[i - 1].tag == t;
	}
	return found;
}

void nest_push(struct nest *n, struct nest_element e, const char *name, size_t len)
{
	/* A <select> ignores tables. */
	if (e.tag == TAG_table && n->selects > 0)
		e.tag = TAG_xmp;
	e.scope = is_scope_tag((enum tag)e.tag);
	e.lost = n->lost;
	if (e.tag == TAG_other) {
		e.name = hash_name(name, len);
		e.scope = is_scope_name(name, len);
	}
	n->open[n->depth++] = e;
	count(n, &e, 1);
}

/* Whether an end tag of t does not reach through e. */
static bool bounds(enum tag t, const struct nest_element *e)
{
	enum tag in = (enum tag)e->tag;

	if (t == TAG_xmp)
		return false;
	if (t == TAG_table)
		return in == TAG_template;
	if (is_cell(t))
		return in == TAG_table || in == TAG_template;
	if (t == TAG_other || tag_kind(t) == TAG_INLINE)
		return is_special(e);
	return e->scope || (t == TAG_p && in == TAG_button) ||
	       (t == TAG_li && (in == TAG_ul || in == TAG_ol));
}

size_t nest_find(const struct nest *n, enum tag t, const char *name, size_t len)
{
	uint32_t hash = t == TAG_other ? hash_name(name, len) : 0;
	size_t low = t == TAG_other && n->depth > NEAR ? n->depth - NEAR : 0;

	for (size_t i = n->depth; i > low; i--) {
		const struct nest_element *e = &n->open[i - 1];

		if (e->tag == t && e->name == hash)
			return i;
		if (bounds(t, e))
			break;
	}
	return 0;
}

void nest_end(struct nest *n, size_t place)
{
	const struct nest_element *e = &n->open[place - 1];
	enum tag_kind kind = tag_kind((enum tag)e->tag);

	if (kind != TAG_FORMAT && kind != TAG_INLINE && e->tag != TAG_form) {
		pop_to(n, place - 1);
		return;
	}
	count(n, e, (size_t)-1);
	memmove(n->open + place - 1, n->open + place, (n->depth - place) * sizeof *e);
	n->depth--;
}

bool nest_in(const struct nest *n, enum tag t)
{
	for (size_t i = n->depth; i > 0 && n->depth - i < NEAR; i--)
		if (n->open[i - 1].tag == t)
			return true;
	return false;
}
