#include "strip.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "entity.h"
#include "mark.h"
#include "nest.h"
#include "style.h"
#include "utf8.h"

/* Formatting elements left open are rebuilt in every paragraph; real pages leave a few. */
#define FORMAT_MAX 64
/* Formatting elements that never ended, after which there are no more. */
#define LOST_MAX 256
/* Of more of one kind in each other the parser opens only these again. */
#define SAME_MAX 3
/* The most attributes seen on a tag is 150. */
#define ATTRS_MAX 400
/* Start tags given to the parser; the largest page of the sets has 16,000. */
#define ELEMENTS_MAX 200000
/* JSON in an attribute that is shorter than this holds settings, not text. */
#define DATA_MIN 500
/* Tags of <html>, <head> and <body>: the parser compares each attribute with all before it. */
#define ROOTS_MAX 64

struct pass {
	struct strip *st;
	struct arena *arena;
	const char *end;
	size_t cap_texts, cap_tags, cap_data;
	struct nest nest;
	size_t over;     /* start tags dropped for their depth, not yet closed */
	size_t elements; /* start tags given out */
	size_t roots;    /* of these, of <html>, <head> and <body> */
	bool space;      /* white space seen, not yet given to a text */
	bool in_head;
	bool no_svg_end, no_comment_end; /* searched to the end once: not again */
	const char *end_tags[TAG_N];     /* the last that was found, by its name */
	struct strip_attr attrs[ATTRS_MAX];
};

static bool is_alpha(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool keeps_space(enum tag t)
{
	return t == TAG_pre || t == TAG_xmp || t == TAG_plaintext;
}

long strip_tag_at(const struct strip *st, size_t at, size_t *next)
{
	size_t lo = 0, hi = st->n_tags;

	/* Elements come in the order of their tags but where the parser moved or copied one. */
	if (*next < hi && st->tags[*next].at == at)
		return (long)(*next)++;
	if ((*next == 0 || st->tags[*next - 1].at < at) && (*next == hi || at < st->tags[*next].at))
		return -1;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (st->tags[mid].at < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo == st->n_tags || st->tags[lo].at != at)
		return -1;
	*next = lo + 1;
	return (long)lo;
}

/* s with its references decoded; s itself when it has none. */
static const char *decoded(struct pass *ps, const char *s, size_t *len, bool in_attribute)
{
	char *out;

	if (memchr(s, '&', *len) == NULL)
		return s;
	out = arena_alloc(ps->arena, *len);
	*len = entity_decode_all(s, *len, in_attribute, out);
	return out;
}

static void put_text(struct pass *ps, const char *s, size_t len)
{
	struct strip *st = ps->st;
	struct strip_text *t;
	size_t i = 0;

	while (i < len && utf8_is_ascii_space(s[i]))
		i++;
	if (i == len && ps->nest.spaced == 0) {
		ps->space = true;
		return;
	}
	st->texts = arena_grow(ps->arena, st->texts, st->n_texts, &ps->cap_texts, sizeof *t);
	t = &st->texts[st->n_texts];
	t->s = decoded(ps, s, &len, false);
	t->len = (uint32_t)len;
	t->space_before = ps->space;
	ps->space = false;
	mark_text(&st->html, st->n_texts++);
}

/* Where `</name` followed by the end of a tag name starts, or end. */
static const char *find_end_tag(const char *p, const char *end, const char *name)
{
	size_t len = strlen(name);

	for (; (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++) {
		if ((size_t)(end - p) < len + 2)
			break;
		if (p[1] == '/' && strncasecmp(p + 2, name, len) == 0 &&
		    (p + len + 2 == end || utf8_is_ascii_space(p[len + 2]) || p[len + 2] == '>' ||
		     p[len + 2] == '/'))
			return p;
	}
	return end;
}

static bool starts(const char *p, const char *end, const char *what)
{
	size_t len = strlen(what);

	return (size_t)(end - p) >= len && strncasecmp(p, what, len) == 0;
}

/* Where a script's text ends: `<!--` and a `<script` after it hide one end tag (HTML 13.2.5.15 ff).
 */
static const char *script_end(const char *p, const char *end)
{
	enum { PLAIN, ESCAPED, DOUBLE } state = PLAIN;

	for (; p < end; p++) {
		if (state != PLAIN && *p == '-' && starts(p, end, "-->")) {
			state = PLAIN;
		} else if (*p != '<') {
			if (state == PLAIN) {
				p = memchr(p, '<', (size_t)(end - p));
				if (p == NULL)
					return end;
				p--;
			}
		} else if (state == PLAIN && starts(p, end, "<!--")) {
			state = ESCAPED;
			p += 1; /* the dashes may also end it: <!--> */
		} else if (state == ESCAPED && starts(p, end, "<script")) {
			state = DOUBLE;
		} else if (p + 1 < end && p[1] == '/' && starts(p, end, "</script")) {
			if (state != DOUBLE)
				return p;
			state = ESCAPED;
		}
	}
	return end;
}

/* Move past the tag that ends at or after p. */
static const char *tag_end(const char *p, const char *end)
{
	const char *gt = memchr(p, '>', (size_t)(end - p));

	return gt != NULL ? gt + 1 : end;
}

/* Past a comment that starts at p with "<!--". */
static const char *skip_comment(struct pass *ps, const char *p)
{
	const char *q = p + 4;

	if (q < ps->end && *q == '>')
		return q + 1;
	if (ps->end - q >= 2 && q[0] == '-' && q[1] == '>')
		return q + 2;
	if (!ps->no_comment_end)
		for (; (q = memchr(q, '-', (size_t)(ps->end - q))) != NULL; q++) {
			if (ps->end - q >= 3 && q[1] == '-' && q[2] == '>')
				return q + 3;
			if (ps->end - q >= 4 && q[1] == '-' && q[2] == '!' && q[3] == '>')
				return q + 4;
		}
	/* A browser drops the rest of the page; what a truncated or careless page says is worth
	 * more. */
	ps->no_comment_end = true;
	return tag_end(p, ps->end);
}

/* Past the svg whose start tag ends at p; p itself if it never ends. */
static const char *skip_svg(struct pass *ps, const char *p)
{
	const char *q = p;
	size_t n = 1;

	while (!ps->no_svg_end && (q = memchr(q, '<', (size_t)(ps->end - q))) != NULL) {
		if (starts(q, ps->end, "</svg")) {
			q = tag_end(q, ps->end);
			if (--n == 0)
				return q;
			continue;
		}
		if (starts(q, ps->end, "<svg")) {
			const char *gt = tag_end(q, ps->end);

			n += gt[-1] == '>' && gt[-2] != '/';
		}
		q++;
	}
	ps->no_svg_end = true;
	return p;
}

static const char *skip_space(const char *p, const char *end)
{
	while (p < end && utf8_is_ascii_space(*p))
		p++;
	return p;
}

struct start {
	enum tag tag;
	struct strip_tag info;
	bool self_closing;
	bool useful;   /* has an attribute that somebody reads */
	bool language; /* it is code, and its class says of which language */
};

/* Pages that scripts draw may carry their text as JSON in an attribute. */
static void put_attr_data(struct pass *ps, const char *v, size_t len)
{
	struct strip *st = ps->st;

	v = decoded(ps, v, &len, true);
	if (v[0] != '{' && v[0] != '[')
		return;
	st->data = arena_grow(ps->arena, st->data, st->n_data, &ps->cap_data, sizeof *st->data);
	st->data[st->n_data++] = (struct strip_data){.s = v, .len = (uint32_t)len};
}

static void put_attr(struct pass *ps, struct start *t, const char *name, size_t name_len,
		     const char *v, size_t len)
{
	enum attr which = attr_find(name, name_len);
	struct strip_attr *a;

	if (which == ATTR_other && len >= DATA_MIN && name_len > 5 &&
	    strncasecmp(name, "data-", 5) == 0)
		put_attr_data(ps, v, len);
	if (which == ATTR_other || t->info.n_attrs == ATTRS_MAX)
		return;
	if (which == ATTR_style) {
		t->info.unseen |= style_hides(v, len);
		t->info.pre = t->tag == TAG_div && style_is_pre(v, len);
		t->info.hidden |= t->info.unseen;
		return;
	}
	if (which == ATTR_hidden) {
		t->info.unseen |= !(len == 11 && strncasecmp(v, "until-found", 11) == 0);
		t->info.hidden |= t->info.unseen;
		return;
	}
	if (which == ATTR_aria_hidden) {
		t->info.hidden |= len == 4 && strncasecmp(v, "true", 4) == 0;
		return;
	}
	if (which == ATTR_src && len > 5 && strncasecmp(v, "data:", 5) == 0)
		return;
	for (size_t i = 0; i < t->info.n_attrs; i++)
		if (ps->attrs[i].name == which)
			return;
	a = &ps->attrs[t->info.n_attrs++];
	a->name = which;
	a->value = decoded(ps, v, &len, true);
	a->len = (uint32_t)len;
	t->info.line |= which == ATTR_class && (t->tag == TAG_div || t->tag == TAG_td) &&
			style_names_line(v, len);
	t->language |= which == ATTR_class && t->tag == TAG_code && memmem(v, len, "lang", 4);
}

/* Read attributes from p to past the '>' (HTML 13.2.5.32 ff). */
static const char *read_attrs(struct pass *ps, const char *p, struct start *t)
{
	const char *end = ps->end;

	for (;;) {
		const char *name, *v;
		size_t name_len, len;

		while (p < end && (utf8_is_ascii_space(*p) || *p == '/')) {
			t->self_closing = *p == '/';
			p++;
		}
		if (p == end)
			return end;
		if (*p == '>')
			return p + 1;
		t->self_closing = false;
		name = p++;
		while (p < end && !utf8_is_ascii_space(*p) && *p != '/' && *p != '>' && *p != '=')
			p++;
		name_len = (size_t)(p - name);
		v = p = skip_space(p, end);
		len = 0;
		if (p < end && *p == '=') {
			p = skip_space(p + 1, end);
			if (p < end && (*p == '"' || *p == '\'')) {
				v = p + 1;
				p = memchr(v, *p, (size_t)(end - v));
				if (p == NULL)
					return end;
				len = (size_t)(p++ - v);
			} else {
				for (v = p; p < end && !utf8_is_ascii_space(*p) && *p != '>'; p++)
					;
				len = (size_t)(p - v);
			}
		}
		put_attr(ps, t, name, name_len, v, len);
	}
}

/* What opens a tag, and its name, in which only ASCII is given out: no letter may look like a text.
 */
static void put_name(struct buf *b, const char *open, const char *name, size_t len)
{
	char *at = buf_reserve(b, 2 + len);

	while (*open != '\0')
		*at++ = *open++;
	for (size_t i = 0; i < len; i++) {
		char c = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 32) : name[i];

		*at++ = (signed char)c < 0 ? '_' : c;
	}
	b->len = (size_t)(at - b->data);
}

/* Elements whose attributes the parser merges with those of another tag, or compares. */
static bool keeps_attributes(enum tag t)
{
	return t == TAG_html || t == TAG_body || (tag_kind(t) == TAG_FORMAT && t != TAG_a);
}

static void put_tag(struct pass *ps, const struct start *t)
{
	struct strip *st = ps->st;
	struct buf *b = &st->html;
	size_t at = b->len;

	ps->elements++;
	put_name(b, "<", t->info.name, t->info.name_len);
	if (t->useful) {
		struct strip_tag *keep;
		size_t size = t->info.n_attrs * sizeof ps->attrs[0];
		struct strip_attr *attrs = arena_alloc(ps->arena, size);

		memcpy(attrs, ps->attrs, size);
		st->tags = arena_grow(ps->arena, st->tags, st->n_tags, &ps->cap_tags, sizeof *keep);
		keep = &st->tags[st->n_tags];
		*keep = t->info;
		keep->attrs = attrs;
		keep->at = (uint32_t)at;
		if (keeps_attributes(t->tag))
			mark_tag(b, st->n_tags);
		st->n_tags++;
	}
	buf_addc(b, '>');
}

static void put_data(struct pass *ps, const struct start *t, const char *s, const char *end)
{
	struct strip *st = ps->st;
	struct strip_data d = {.s = s, .len = (uint32_t)(end - s)};

	for (size_t i = 0; i < t->info.n_attrs; i++) {
		const struct strip_attr *a = &ps->attrs[i];

		if (a->name == ATTR_type && a->len >= 16 &&
		    strncasecmp(a->value, "application/json", 16) == 0)
			d.ld = false;
		else if (a->name == ATTR_type && a->len >= 19 &&
			 strncasecmp(a->value, "application/ld+json", 19) == 0)
			d.ld = true;
		else if (a->name == ATTR_type)
			return;
		if (a->name == ATTR_id) {
			d.id = a->value;
			d.id_len = a->len;
		}
	}
	if (!d.ld && d.id == NULL)
		return;
	st->data = arena_grow(ps->arena, st->data, st->n_data, &ps->cap_data, sizeof d);
	st->data[st->n_data++] = d;
}

/* Where the next end tag of t starts, or the end of the page. A page may open thousands of elements
 * that none of them closes, so what was found is kept. */
static const char *next_end_tag(struct pass *ps, enum tag t, const char *p)
{
	if (ps->end_tags[t] == NULL || ps->end_tags[t] < p)
		ps->end_tags[t] = find_end_tag(p, ps->end, tag_name(t));
	return ps->end_tags[t];
}

/* Past an element whose text is no content. */
static const char *skip_raw(struct pass *ps, const struct start *t, const char *p)
{
	const char *end;

	if (t->tag == TAG_svg)
		return t->self_closing ? p : skip_svg(ps, p);
	if (t->tag == TAG_script) {
		end = script_end(p, ps->end);
		put_data(ps, t, p, end);
	} else {
		/* One that is never closed, or not before the <noscript> it is in, is empty. */
		end = next_end_tag(ps, t->tag, p);
		if (end == ps->end ||
		    (nest_in(&ps->nest, TAG_noscript) && next_end_tag(ps, TAG_noscript, p) < end))
			return p;
	}
	return tag_end(end, ps->end);
}

static void open_element(struct pass *ps, struct start *t)
{
	enum tag_kind kind = tag_kind(t->tag);
	bool emit = true;

	nest_start(&ps->nest, t->tag);
	if (ps->nest.depth == NEST_MAX) {
		ps->over++;
		return;
	}
	/* Identical formatting elements are limited by the parser itself; a reference would make
	 * each of them unlike the others. */
	if (kind == TAG_FORMAT && t->tag != TAG_a)
		t->useful = (t->info.hidden || t->language) && ps->nest.lost < FORMAT_MAX;
	if (kind == TAG_FORMAT && (ps->nest.formats >= FORMAT_MAX || ps->nest.lost >= LOST_MAX ||
				   (!t->useful && nest_formats(&ps->nest, t->tag) >= SAME_MAX))) {
		emit = false;
		ps->elements++;
	}
	if ((t->tag == TAG_span || t->tag == TAG_font || t->tag == TAG_frameset ||
	     t->tag == TAG_noframes || t->tag == TAG_picture) &&
	    !t->useful)
		emit = false;
	if (!nest_ignores(&ps->nest, t->tag))
		nest_push(&ps->nest,
			  (struct nest_element){.tag = (uint8_t)t->tag,
						.emitted = emit,
						.spaced = keeps_space(t->tag) || t->info.pre ||
							  t->info.line},
			  t->info.name, t->info.name_len);
	if (emit)
		put_tag(ps, t);
}

static bool wanted_void(const struct pass *ps, const struct start *t)
{
	switch (t->tag) {
	case TAG_br:
	case TAG_hr:
		return true;
	case TAG_meta:
	case TAG_img:
	case TAG_base:
	case TAG_input:
		return t->info.n_attrs > 0;
	case TAG_link:
		for (size_t i = 0; i < t->info.n_attrs; i++) {
			const struct strip_attr *a = &ps->attrs[i];

			if (a->name == ATTR_itemprop)
				return true;
			if (a->name == ATTR_rel)
				return !(a->len == 10 &&
					 strncasecmp(a->value, "stylesheet", 10) == 0) &&
				       !(a->len >= 3 && strncasecmp(a->value, "pre", 3) == 0) &&
				       !(a->len >= 3 && strncasecmp(a->value, "dns", 3) == 0);
		}
		return false;
	default:
		return false;
	}
}

/* A title is text to its end tag, whatever it holds. */
static const char *put_title(struct pass *ps, struct start *t, const char *p)
{
	const char *end = find_end_tag(p, ps->end, "title");

	put_tag(ps, t);
	put_text(ps, p, (size_t)(end - p));
	ps->space = false;
	buf_adds(&ps->st->html, "</title>");
	return tag_end(end, ps->end);
}

static const char *start_tag(struct pass *ps, const char *p)
{
	struct start t = {0};
	enum tag_kind kind;

	t.info.name = ++p;
	while (p < ps->end && !utf8_is_ascii_space(*p) && *p != '/' && *p != '>')
		p++;
	t.info.name_len = (uint16_t)(p - t.info.name > 255 ? 255 : p - t.info.name);
	t.tag = tag_find(t.info.name, t.info.name_len);
	p = read_attrs(ps, p, &t);
	t.useful = t.info.n_attrs > 0 || t.info.hidden || t.info.pre || t.tag == TAG_other;
	kind = tag_kind(t.tag);
	if (tag_is_block(t.tag) || t.tag == TAG_br)
		ps->space = false;
	else if (t.tag == TAG_img || t.tag == TAG_wbr)
		ps->space |= t.tag == TAG_img;
	if (kind == TAG_RAW)
		return skip_raw(ps, &t, p);
	if (t.tag == TAG_title)
		return put_title(ps, &t, p);
	if (kind == TAG_VOID) {
		nest_start(&ps->nest, t.tag);
		if (wanted_void(ps, &t))
			put_tag(ps, &t);
		return p;
	}
	if (t.tag == TAG_head || t.tag == TAG_html || t.tag == TAG_body) {
		ps->in_head = t.tag == TAG_head;
		if (ps->roots++ < ROOTS_MAX)
			put_tag(ps, &t);
		return p;
	}
	if (ps->in_head && t.tag == TAG_noscript) {
		const char *end = find_end_tag(p, ps->end, "noscript");

		return tag_end(end, ps->end);
	}
	ps->in_head = false;
	open_element(ps, &t);
	return p;
}

static void put_end(struct pass *ps, const char *name)
{
	buf_add(&ps->st->html, "</", 2);
	buf_adds(&ps->st->html, name);
	buf_addc(&ps->st->html, '>');
}

static const char *end_tag(struct pass *ps, const char *p)
{
	const char *name = p + 2, *next;
	size_t len, place;
	enum tag t;

	for (p = name; p < ps->end && !utf8_is_ascii_space(*p) && *p != '/' && *p != '>'; p++)
		;
	len = (size_t)(p - name);
	t = tag_find(name, len);
	next = tag_end(p, ps->end);
	if (t == TAG_head)
		ps->in_head = false;
	if (t == TAG_head || t == TAG_html || t == TAG_body || tag_kind(t) == TAG_RAW)
		return next;
	if (tag_is_block(t))
		ps->space = false;
	if (tag_kind(t) == TAG_VOID) {
		if (t == TAG_br)
			buf_adds(&ps->st->html, "<br>");
		return next;
	}
	if (ps->over > 0) {
		ps->over--;
		return next;
	}
	if ((place = nest_find(&ps->nest, t, name, len)) > 0) {
		bool emitted = ps->nest.open[place - 1].emitted;

		/* To the parser a <p> left open in it would keep it open. */
		for (size_t k = ps->nest.depth; t == TAG_noscript && k > place; k--)
			if (ps->nest.open[k - 1].emitted)
				put_end(ps, tag_name((enum tag)ps->nest.open[k - 1].tag));
		nest_end(&ps->nest, place);
		if (!emitted)
			return next;
	} else {
		ps->nest.lost -= tag_kind(t) == TAG_FORMAT && t != TAG_a && ps->nest.lost > 0;
	}
	put_name(&ps->st->html, "</", name, len > 255 ? 255 : len);
	buf_addc(&ps->st->html, '>');
	return next;
}

static const char *markup(struct pass *ps, const char *p)
{
	char c = p + 1 < ps->end ? p[1] : '\0';

	if (is_alpha(c))
		return start_tag(ps, p);
	if (c == '/' && p + 2 < ps->end && is_alpha(p[2]))
		return end_tag(ps, p);
	if (c == '!' && starts(p, ps->end, "<!--"))
		return skip_comment(ps, p);
	if (c == '!' && starts(p, ps->end, "<!doctype")) {
		const char *end = tag_end(p, ps->end);

		if (ps->st->html.len == 0 && end - p < 1024 && end[-1] == '>')
			buf_add(&ps->st->html, p, (size_t)(end - p));
		return end;
	}
	if (c == '!' || c == '?' || c == '/')
		return tag_end(p, ps->end);
	return NULL;
}

void strip_html(struct strip *st, const char *s, size_t len, struct arena *a)
{
	struct pass *ps = arena_alloc(a, sizeof *ps);
	const char *p = s, *text = s;

	memset(ps, 0, offsetof(struct pass, attrs));
	buf_clear(&st->html);
	*st = (struct strip){.html = st->html};
	ps->st = st;
	ps->arena = a;
	ps->end = s + len;
	while (p < ps->end && !st->cut) {
		const char *lt = memchr(p, '<', (size_t)(ps->end - p)), *next;

		if (lt == NULL)
			break;
		/* Text must be given out before the tag that follows it. */
		if (lt + 1 < ps->end &&
		    (is_alpha(lt[1]) || lt[1] == '!' || lt[1] == '?' || lt[1] == '/')) {
			if (lt > text)
				put_text(ps, text, (size_t)(lt - text));
			next = markup(ps, lt);
			st->cut = ps->elements > ELEMENTS_MAX;
			p = text = next;
		} else {
			p = lt + 1;
		}
	}
	if (text < ps->end && !st->cut)
		put_text(ps, text, (size_t)(ps->end - text));
}
