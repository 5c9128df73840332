#include "title.h"

#include <string.h>

#include "arena.h"
#include "claim.h"
#include "parts.h"
#include "url.h"
#include "utf8.h"
#include "word.h"

/* Words of a title that are compared with those of a heading. */
#define WORDS_MAX 48
/* Headings looked at; pages that make every line one have thousands. */
#define HEADINGS_MAX 48
#define KEY_MAX 512
/* From this many words on, a title can do without what follows a dash. */
#define TITLE_WORDS 4
/* From this many first-level headings on, they head sections. */
#define SECTIONS_MIN 4
/* Bytes of the number that a heading begins with: "10.12.3". */
#define NUMBER_MAX 10
/* The per cent of words that a heading shares with the <title> it stands for. */
#define LIKE_MIN 12
/* The per cent of the address's words that a heading has which it confirms. */
#define SLUG_MIN 60

/* Letters and digits only, in lower case: what two spellings of a name have in common. */
struct key {
	size_t len;
	char s[KEY_MAX];
};

static void make_key(struct key *k, struct text t)
{
	const char *p = t.s, *end = t.s + t.len;

	k->len = 0;
	while (p < end && k->len + 8 < KEY_MAX) {
		uint32_t c = utf8_next(&p, end);

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			k->s[k->len++] = (char)c;
		else if (utf8_is_word(c) && c != '_')
			k->len += utf8_put(k->s + k->len, utf8_lower(c));
	}
	k->s[k->len] = '\0';
}

static bool key_equal(const struct key *a, const struct key *b)
{
	return a->len == b->len && memcmp(a->s, b->s, a->len) == 0;
}

static bool same(struct text a, struct text b)
{
	struct key ka, kb;

	make_key(&ka, a);
	make_key(&kb, b);
	return ka.len > 0 && key_equal(&ka, &kb);
}

/* Everything that is known to be the site's name. */
struct names {
	struct key keys[8];
	size_t n, n_said; /* the first n_said are stated as such */
	struct key host;  /* without the public suffix, as far as one can tell */
};

static void add_name(struct names *names, struct text t)
{
	if (names->n < sizeof names->keys / sizeof *names->keys) {
		make_key(&names->keys[names->n], t);
		names->n += names->keys[names->n].len > 1;
	}
}

static void site_names(struct names *names, const struct title_page *page)
{
	const struct claims *c = page->claims;

	names->n = 0;
	names->host.len = 0;
	for (size_t i = 0; i < c->n; i++)
		if (c->list[i].of == CLAIM_SITENAME)
			add_name(names, text_of(c->list[i].text, c->list[i].len));
	names->n_said = names->n;
	if (page->hostname != NULL)
		make_key(&names->host, text_of(page->hostname, strlen(page->hostname)));
}

static size_t n_words(struct text t)
{
	const char *p = t.s, *end = t.s + t.len;
	size_t n = 0;
	bool in = false;

	while (p < end) {
		uint32_t c = utf8_next(&p, end);
		bool word = utf8_is_word(c) || c == '\'' || c == 0x2019;

		n += (word && !in) || (word && utf8_is_cjk(c));
		in = word;
	}
	return n;
}

/* The next label of a host name that people chose: not "www", nor the public suffix as far as one
 * can tell. *host moves on; a label without length is the end. */
static struct text next_label(const char **host)
{
	while (*host != NULL && **host != '\0') {
		struct text label = text_of(*host, strcspn(*host, "."));
		bool last = (*host)[label.len] == '\0';

		*host += label.len + !last;
		if (!last && label.len > 2 && !(label.len == 3 && memcmp(label.s, "com", 3) == 0))
			return label;
	}
	return text_of("", 0);
}

/* The first letters of a text's words are the label: BHF for British Heart Foundation. */
static bool is_initials(struct text t, struct text label)
{
	const char *p = t.s, *end = t.s + t.len;
	size_t n = 0;
	bool in = false;

	if (label.len < 2)
		return false;
	while (p < end) {
		uint32_t c = utf8_next(&p, end);
		bool word = utf8_is_word(c);

		if (word && !in) {
			if (n == label.len || c > 127 || utf8_lower(c) != (unsigned char)label.s[n])
				return false;
			n++;
		}
		in = word;
	}
	return n == label.len;
}

/* Whether t is what a label of the host name is made of, or the other way round. */
static bool like_label(struct text t, const struct key *k, struct text label)
{
	struct key host;

	make_key(&host, label);
	if (host.len >= 3 && k->len >= 3 && 2 * k->len >= host.len &&
	    memmem(host.s, host.len, k->s, k->len) != NULL)
		return true;
	if (host.len >= 4 && memmem(k->s, k->len, host.s, host.len) != NULL &&
	    k->len <= 3 * host.len + 4 && n_words(t) <= 5)
		return true;
	return is_initials(t, label);
}

/* Whether t is exactly a name of the site, or the label of its host name. */
static bool is_site(const struct names *names, const struct title_page *page, struct text t)
{
	const char *host = page->hostname;
	struct text label;
	struct key k;

	make_key(&k, t);
	for (size_t i = 0; i < names->n; i++)
		if (key_equal(&k, &names->keys[i]))
			return true;
	for (label = next_label(&host); label.len > 0; label = next_label(&host))
		if (same(label, t))
			return true;
	return names->host.len > 0 && key_equal(&k, &names->host);
}

/* Whether a part of a title is what the site is called, or nearly. */
static bool names_site(const struct names *names, const struct title_page *page, struct text t)
{
	const char *host = page->hostname;
	struct text label;
	struct key k;

	make_key(&k, t);
	if (k.len == 0 || is_site(names, page, t))
		return true;
	for (size_t i = 0; i < names->n_said; i++) {
		const struct key *name = &names->keys[i];

		/* One within the other, when most of the longer is there. */
		if (k.len >= 4 && name->len >= 4 && k.len < 2 * name->len &&
		    name->len < 2 * k.len &&
		    (memmem(k.s, k.len, name->s, name->len) != NULL ||
		     memmem(name->s, name->len, k.s, k.len) != NULL))
			return true;
	}
	for (label = next_label(&host); label.len > 0; label = next_label(&host))
		if (like_label(t, &k, label))
			return true;
	return false;
}

/* What stands where a title does and says nothing. */
static bool is_empty_title(struct text t)
{
	static const char *const empty[] = {
	    "home",       "homepage", "index",  "untitled", "document", "untitleddocument",
	    "startseite", "accueil",  "inicio", "readme",   "website",  "welcome",
	    "newtab",     "loading"};
	struct key k;

	make_key(&k, t);
	for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
		if (strcmp(k.s, empty[i]) == 0)
			return true;
	return k.len == 0;
}

static bool is_heading(const struct title_page *page, struct text t)
{
	for (size_t i = 0; i < page->n_headings && i < HEADINGS_MAX; i++)
		if (page->headings[i].level == 1 && !page->headings[i].home &&
		    same(text_of(page->headings[i].text, page->headings[i].len), t))
			return true;
	return false;
}

static bool starts_low(struct text t)
{
	return t.len > 0 && *t.s >= 'a' && *t.s <= 'z';
}

/* A title without the site's name and what stands behind '|'. */
static struct text own_part(const struct names *names, const struct title_page *page, struct text t)
{
	struct parts p;
	size_t lo = 0, hi;

	parts_split(&p, t);
	hi = p.n;
	while (hi > 1 && !p.colon[hi - 2] &&
	       (names_site(names, page, parts_run(&p, hi - 1, 1)) ||
		is_heading(page, parts_run(&p, hi - 1, 1))))
		hi--;
	/* "Site - What it is for" is a whole; "Site | Title" and "Site: Title" are not. */
	while (lo + 1 < hi && (p.strong[lo] || (p.colon[lo] && p.n == 2)) &&
	       is_site(names, page, parts_run(&p, lo, 1)))
		lo++;
	/* What follows a bar says what kind of page or whose it is. */
	for (size_t i = lo; i + 1 < hi; i++)
		if (p.strong[i] && (i > lo || n_words(parts_run(&p, lo, 1)) > 1))
			hi = i + 1;
	/* A short end after a dash is a site of which nothing else is known. */
	for (size_t i = hi - 1; hi > lo && i > lo; i--) {
		size_t front = n_words(parts_run(&p, lo, i - lo)),
		       end = n_words(parts_run(&p, i, hi - i));

		if (!p.colon[i - 1] && front >= TITLE_WORDS && end <= front &&
		    !starts_low(parts_run(&p, i, 1)))
			hi = i;
	}
	return hi > lo ? parts_run(&p, lo, hi - lo) : t;
}

/* Marks that link a heading to itself, and what else is no part of it. */
static struct text heading_text(const struct heading *h)
{
	static const char *const marks[] = {"¶", "#", "§", "🔗", "\xEF\x83\x81"};
	struct text t = {h->text, h->len};
	bool again = true;

	while (again) {
		again = false;
		text_trim(&t);
		for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
			size_t n = strlen(marks[i]);

			if (t.len > n + 1 && memcmp(t.s + t.len - n, marks[i], n) == 0 &&
			    !(*marks[i] == '#' && t.s[t.len - 2] != ' ')) {
				t.len -= n;
				again = true;
			}
		}
	}
	return t;
}

/* The first WORDS_MAX words of a text as hashes, those between underscores, too; returns their
 * number.
 */
static size_t words_of(struct text t, uint32_t *out)
{
	const char *p = t.s, *end = t.s + t.len;
	size_t n = 0;

	while (p < end && n < WORDS_MAX) {
		const char *mark = memchr(p, '_', (size_t)(end - p)),
			   *stop = mark != NULL ? mark : end;

		while (n < WORDS_MAX && (out[n] = word_next(&p, stop)) != 0)
			n++;
		p = stop + (stop < end);
	}
	return n;
}

/* The share of words two texts have in common, 0..100. */
static int likeness(struct text a, struct text b)
{
	uint32_t wa[WORDS_MAX], wb[WORDS_MAX];
	size_t na = words_of(a, wa), nb = words_of(b, wb), both = 0;

	for (size_t i = 0; i < na; i++)
		for (size_t k = 0; k < nb; k++)
			if (wa[i] == wb[k]) {
				both++;
				wb[k] = 0;
				break;
			}
	return na + nb > both ? (int)(100 * both / (na + nb - both)) : 0;
}

/* The share of the words in the last part of the page's address that a text has, 0..100. */
static int in_address(const struct title_page *page, struct text t)
{
	uint32_t words[WORDS_MAX], slug[WORDS_MAX];
	size_t n = words_of(t, words), n_slug, in = 0;
	struct text last = text_of("", 0);
	struct url u;

	if (page->url != NULL && url_split(page->url, strlen(page->url), &u) == 0)
		last = text_of(u.path, u.path_len);
	while (last.len > 0 && last.s[last.len - 1] == '/')
		last.len--;
	for (const char *slash; (slash = memchr(last.s, '/', last.len)) != NULL;) {
		last.len -= (size_t)(slash + 1 - last.s);
		last.s = slash + 1;
	}
	n_slug = words_of(last, slug);
	for (size_t i = 0; i < n_slug; i++)
		for (size_t k = 0; k < n; k++)
			if (slug[i] == words[k]) {
				in++;
				break;
			}
	return n_slug > 1 ? (int)(100 * in / n_slug) : 0;
}

struct choice {
	const struct title_page *page;
	struct names names;
	struct text title; /* <title> */
	struct text meta;  /* og:title and the like */
	struct text ld;    /* JSON-LD's or microdata's headline */
	struct text other; /* what JSON-LD calls the page, or something in it */
	struct parts parts, meta_parts;
};

/* "Site - What it is for" is what a site's first page is called. */
static bool is_first_page(const struct title_page *page)
{
	struct url u;

	return page->url != NULL && url_split(page->url, strlen(page->url), &u) == 0 &&
	       u.path_len < 2 && u.query_len == 0;
}

/* Whether a first-level heading is no title by itself: empty, the site's name or a link to its
 * first page. */
static bool is_no_title(const struct choice *ch, const struct heading *h, struct text t)
{
	return is_empty_title(t) || names_site(&ch->names, ch->page, t) ||
	       (h->home && !is_first_page(ch->page) && !same(t, ch->title) && !same(t, ch->meta));
}

/* Whether one of two titles begins with all of the other, and that is more than a word or two. */
static bool share_beginning(struct text a, struct text b)
{
	struct text rest;

	return (parts_begin(a, b, &rest) && n_words(b) >= TITLE_WORDS) ||
	       (parts_begin(b, a, &rest) && n_words(a) >= TITLE_WORDS);
}

/* How well a heading is borne out by what else the page is called: 0 not at all. */
static int support(const struct choice *ch, struct text h)
{
	size_t first, n;
	int s = 0;

	if (ch->meta.len > 0 && same(ch->meta, h))
		s += 4;
	if (ch->ld.len > 0 && same(ch->ld, h))
		s += 4;
	n = parts_like(&ch->parts, h, &first);
	/* A colon parts a title and its continuation as often as a title and a site. */
	if (n > 0 && first == 0 && ch->parts.colon[n - 1] && n_words(h) < 5)
		s += s > 0 ? 3 : 0;
	else if (n > 0 && first == 0)
		s += 3;
	else if (n > 0 && s > 0)
		s += 1;
	else if (n > 0) {
		/* What follows another part is the title if that part is the site. */
		if (names_site(&ch->names, ch->page, parts_run(&ch->parts, 0, first)))
			s += 3;
	}
	if (s == 0 && parts_like(&ch->meta_parts, h, &first) > 0 && first == 0)
		s += 2;
	if (s == 0 && ch->ld.len > 0 && share_beginning(ch->ld, h))
		s += 1;
	return s;
}

static const char *done(const struct choice *ch, struct text t)
{
	text_trim(&t);
	return t.len > 0 ? arena_strndup(ch->page->claims->arena, t.s, t.len) : NULL;
}

/* The heading that the rest of the page's titles bear out, or NULL. */
static const struct heading *supported(const struct choice *ch)
{
	const struct heading *best = NULL;
	int best_score = 0;

	for (size_t i = 0; i < ch->page->n_headings && i < HEADINGS_MAX; i++) {
		const struct heading *h = &ch->page->headings[i];
		struct text t = heading_text(h);
		int score;

		if (h->level == 0 || is_no_title(ch, h, t))
			continue;
		score = support(ch, t) * 2;
		/* A heading of a lower level is the title only if it is all of one. */
		if (h->level > 1 && score < 8)
			continue;
		score += h->level == 1;
		if (score > best_score && score > 1) {
			best = h;
			best_score = score;
		}
	}
	return best;
}

/* The first-level heading most like the <title>. */
static const struct heading *likely(const struct choice *ch, struct text own, int *like, size_t *n)
{
	const struct heading *best = NULL;

	*like = -1;
	*n = 0;
	for (size_t i = 0; i < ch->page->n_headings && i < HEADINGS_MAX; i++) {
		const struct heading *h = &ch->page->headings[i];
		struct text t = heading_text(h);
		int l, m;

		if (h->level != 1 || is_no_title(ch, h, t))
			continue;
		l = likeness(t, own);
		m = ch->meta.len > 0 ? likeness(t, ch->meta) : 0;
		if (m > l)
			l = m;
		++*n;
		if (l > *like) {
			*like = l;
			best = h;
		}
	}
	return best;
}

/* What a link to the first page shows is the site's name if the <title> has it as its first or last
 * part, unless that is the heading: pages link to themselves as "./", too. */
static void home_names(struct choice *ch)
{
	const struct title_page *page = ch->page;
	const struct parts *p = &ch->parts;

	for (size_t i = 0; i < page->n_homes && p->n > 1; i++) {
		struct text t = text_of(page->homes[i], strlen(page->homes[i]));

		if (!is_empty_title(t) && !is_heading(page, t) &&
		    (same(t, parts_run(p, 0, 1)) || same(t, parts_run(p, p->n - 1, 1))))
			add_name(&ch->names, t);
	}
}

static void begin(struct choice *ch, const struct title_page *page)
{
	const struct claims *c = page->claims;

	memset(ch, 0, sizeof *ch);
	ch->page = page;
	ch->title = ch->meta = ch->ld = ch->other = text_of("", 0);
	site_names(&ch->names, page);
	if (page->n_headings > 0 && page->headings[0].level == 0)
		ch->title = text_of(page->headings[0].text, page->headings[0].len);
	parts_split(&ch->parts, ch->title);
	home_names(ch);
	for (size_t i = 0; i < c->n; i++) {
		const struct claim *k = &c->list[i];
		struct text t = {k->text, k->len};

		if (k->of != CLAIM_TITLE)
			continue;
		if (strncmp(k->from, "jsonld", 6) == 0 || strncmp(k->from, "micro", 5) == 0) {
			if (ch->ld.len == 0 && k->rank < 20)
				ch->ld = t;
			if (ch->other.len == 0)
				ch->other = t;
		} else if (ch->meta.len == 0 && !is_empty_title(t) &&
			   !names_site(&ch->names, page, t)) {
			ch->meta = t;
		}
	}
	parts_split(&ch->meta_parts, ch->meta);
}

/* A heading without a site's name or a short section's name behind a bar. */
static struct text heading_part(const struct choice *ch, struct text h)
{
	struct text own = own_part(&ch->names, ch->page, h);

	return own.s == h.s && (n_words(h) - n_words(own) <= 3 || same(h, ch->title)) ? own : h;
}

/* Whether t ends with the same letters as end does. */
static bool ends_with(struct text t, struct text end)
{
	struct key a, b;

	make_key(&a, t);
	make_key(&b, end);
	return b.len > 0 && a.len >= b.len && memcmp(a.s + a.len - b.len, b.s, b.len) == 0;
}

static bool begins_with_site(const struct choice *ch, struct text t)
{
	struct parts p;

	parts_split(&p, t);
	return p.n > 0 && !is_first_page(ch->page) &&
	       is_site(&ch->names, ch->page, parts_run(&p, 0, 1));
}

/* The title when no heading shows it. */
static struct text untold(const struct choice *ch)
{
	struct text own = own_part(&ch->names, ch->page, ch->title.len > 0 ? ch->title : ch->meta);
	struct text meta = ch->meta, rest;
	size_t first;

	/* Where meta tags name a run of the <title>'s parts, the rest is the site. */
	if (meta.len > 0 && ch->title.len > 0 &&
	    (parts_like(&ch->parts, meta, &first) > 0 || parts_begin(ch->title, meta, &rest)))
		own = own_part(&ch->names, ch->page, meta);
	/* A <title> that begins with the site's name and goes on is the site's on every page. */
	if (meta.len > 0 && (is_empty_title(own) || begins_with_site(ch, own)))
		own = own_part(&ch->names, ch->page, meta);
	if (own.len == 0)
		own = ch->ld;
	return own;
}

/* Whether a heading is the end of the <title>, and a lower one all of what stands before it: the
 * site's name, which some sites make the first-level heading of every page. */
static bool is_end_of_title(const struct choice *ch, struct text h)
{
	const struct title_page *page = ch->page;
	size_t first, n = parts_like(&ch->parts, h, &first);

	if (n == 0 || first == 0 || first + n < ch->parts.n)
		return false;
	for (size_t i = 0; i < page->n_headings && i < HEADINGS_MAX; i++)
		if (page->headings[i].level > 1 &&
		    same(heading_text(&page->headings[i]), parts_run(&ch->parts, 0, first)))
			return true;
	return false;
}

/* A heading without the number it begins with: "7.3 Scope", "A.1 Scope". */
static struct text unnumbered(struct text t)
{
	size_t n = 0;
	bool digit = false;

	for (; n < t.len && n <= NUMBER_MAX && t.s[n] != ' '; n++) {
		char c = t.s[n];
		bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';

		if (!(c >= '0' && c <= '9') && c != '.' && (!letter || n > 0))
			return t;
		digit |= c >= '0' && c <= '9';
	}
	if (!digit || n > NUMBER_MAX || n == t.len)
		return t;
	return text_of(t.s + n, t.len - n);
}

/* Whether a heading other than this, and no link to the first page, begins with t. */
static bool begins_other(const struct title_page *page, struct text t, struct text this)
{
	struct text rest;

	for (size_t i = 0; i < page->n_headings && i < HEADINGS_MAX; i++) {
		struct text h = heading_text(&page->headings[i]);

		if (page->headings[i].level > 0 && !page->headings[i].home &&
		    parts_begin(h, t, &rest) && !same(h, this))
			return true;
	}
	return false;
}

/* Whether t is the beginning or the end of the <title>, and the rest, which no heading has, the
 * manual or the site it is of: "Scope: Manual", "Scope (Manual)". */
static bool is_outer_part(const struct choice *ch, struct text t)
{
	size_t first, n = parts_like(&ch->parts, t, &first);
	struct text rest;

	if (n > 0 && n < ch->parts.n && first == 0)
		return !begins_other(ch->page, parts_run(&ch->parts, n, 1), t);
	if (n > 0 && n < ch->parts.n && first + n == ch->parts.n)
		return !begins_other(ch->page, parts_run(&ch->parts, 0, first), t);
	if (!parts_begin(ch->title, t, &rest))
		return false;
	text_trim(&rest);
	/* One word tells it from others of its name: "Mercury (planet)". */
	return rest.len > 2 && rest.s[0] == '(' && rest.s[rest.len - 1] == ')' &&
	       memchr(rest.s, ' ', rest.len) != NULL;
}

/* On a page whose first-level headings are no title, if it has any, the first lower one that is a
 * part of the <title>; or NULL. One that is all of own, the <title> without the site, means that
 * nothing in it is to be left out. */
static const struct heading *lower(const struct choice *ch, struct text own)
{
	const struct heading *found = NULL;

	for (size_t i = 0; i < ch->page->n_headings && i < HEADINGS_MAX; i++) {
		const struct heading *h = &ch->page->headings[i];
		struct text t = heading_text(h), bare = unnumbered(t);

		if (h->level > 0 && same(t, own))
			return NULL;
		if (h->level == 0 || is_no_title(ch, h, t) ||
		    names_site(&ch->names, ch->page, bare))
			continue;
		if (h->level == 1)
			return NULL;
		if (found == NULL && (is_outer_part(ch, t) || is_outer_part(ch, bare)))
			found = h;
	}
	return found;
}

/* Whether a heading and the title begin alike, up to the end of one of them. */
static bool begins_alike(const struct choice *ch, struct text h, struct text own)
{
	struct text rest;

	return parts_begin(h, own, &rest) || parts_begin(own, h, &rest) ||
	       parts_begin(ch->title, h, &rest);
}

/* Whether a heading that is not borne out is believed rather than what the <title> says. */
static bool prefers_heading(const struct choice *ch, struct text h, struct text own, int like,
			    size_t n)
{
	struct text rest;

	if (own.len == 0)
		return true;
	if (is_end_of_title(ch, h))
		return false;
	/* A <title> that has nothing of the heading is the site's, if the address has the
	 * heading's words and none of its. */
	if (like < LIKE_MIN && in_address(ch->page, h) >= SLUG_MIN &&
	    in_address(ch->page, own) == 0)
		return true;
	if (like == 0 || (n > 1 && like < LIKE_MIN))
		return false;
	/* The <title> may be cut short, or go on after the heading with what is none of it; a
	 * heading may go on with a count or begin with a label. */
	if (parts_begin(h, own, &rest))
		return n_words(rest) > 1 && memchr(rest.s, '(', rest.len) == NULL;
	if (parts_begin(own, h, &rest))
		return n_words(h) > 1 || n_words(own) < 3;
	if (n_words(own) > 2 && ends_with(h, own))
		return false;
	if (ch->page->is_article || ch->page->is_shop)
		return true;
	if (ch->meta.len == 0)
		return like >= LIKE_MIN;
	/* Where meta tags have the <title> without the site, somebody saw to it by machine only. */
	return !same(ch->meta, ch->title) && same(ch->meta, own);
}

const char *title_choose(const struct title_page *page, int32_t *node)
{
	struct choice *ch = arena_alloc(page->claims->arena, sizeof *ch);
	const struct heading *h;
	struct text own;
	size_t n;
	int like;

	*node = -1;
	begin(ch, page);
	own = untold(ch);
	h = supported(ch);
	if (h == NULL)
		h = lower(ch, own);
	if (h != NULL) {
		*node = h->node;
		return done(ch, heading_part(ch, heading_text(h)));
	}
	h = likely(ch, own, &like, &n);
	if (h != NULL && (like > 0 || n == 1))
		*node = h->node;
	/* A section's heading is no title, but still where the text begins. */
	if (h != NULL && n >= SECTIONS_MIN && !begins_alike(ch, heading_text(h), own))
		h = NULL;
	if (h != NULL && prefers_heading(ch, heading_text(h), own, like, n))
		return done(ch, heading_part(ch, heading_text(h)));
	return done(ch, own.len > 0 ? own : ch->other);
}

const char *title_site(const struct title_page *page)
{
	struct choice *ch = arena_alloc(page->claims->arena, sizeof *ch);

	begin(ch, page);
	if (ch->parts.n < 2)
		return NULL;
	for (size_t i = ch->parts.n; i > 0; i--) {
		struct text t = parts_run(&ch->parts, i - 1, 1);

		if ((i == ch->parts.n || i == 1) && names_site(&ch->names, page, t))
			return done(ch, t);
	}
	return NULL;
}
