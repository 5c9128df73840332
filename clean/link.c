#include "link.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "buf.h"
#include "dom.h"
#include "strip.h"
#include "tag.h"
#include "url.h"
#include "utf8.h"

/* A longer one is data. */
#define LINK_MAX 4096
/* How many elements the sign of a permalink may be wrapped in, the link among them. */
#define WRAPS_MAX 3

const char *link_base(const struct dom *d, const char *url, struct arena *a)
{
	struct buf base = {0};
	const char *found = url;

	for (size_t i = 0; i < d->n; i++) {
		size_t len;
		const char *href;

		if (d->nodes[i].tag == TAG_body)
			break;
		if (d->nodes[i].tag != TAG_base || (href = dom_attr(d, i, ATTR_href, &len)) == NULL)
			continue;
		if (len <= LINK_MAX && url_resolve(url, href, len, &base) == 0)
			found = arena_strndup(a, base.data, base.len);
		break;
	}
	buf_free(&base);
	return found;
}

/* Bytes of a fragment or a mail address that need no escape. */
static void put_encoded(struct buf *out, const char *s, size_t len)
{
	static const char plain[] = "!#$%&'()*+,-./:;=?@_~";

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		if ((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
		    (c != '\0' && strchr(plain, c) != NULL))
			buf_addc(out, (char)c);
		else
			buf_addf(out, "%%%02X", c);
	}
}

bool link_resolve(const char *base, const char *href, size_t len, struct buf *out)
{
	static const char mail[] = "mailto:";
	const char *hash;

	buf_clear(out);
	while (len > 0 && (unsigned char)href[0] <= ' ') {
		href++;
		len--;
	}
	if (len == 0 || len > LINK_MAX || href[0] == '#')
		return false;
	if (len > sizeof mail - 1 && strncasecmp(href, mail, sizeof mail - 1) == 0) {
		buf_adds(out, mail);
		put_encoded(out, href + sizeof mail - 1, len - (sizeof mail - 1));
		return true;
	}
	hash = memchr(href, '#', len);
	if (url_resolve(base, href, hash != NULL ? (size_t)(hash - href) : len, out) != 0)
		return false;
	for (size_t i = 0; i < out->len; i++)
		if (out->data[i] <= ' ' || out->data[i] == 0x7F ||
		    strchr("<>\"\\", out->data[i]) != NULL) {
			buf_clear(out);
			return false;
		}
	if (hash != NULL && hash + 1 < href + len)
		put_encoded(out, hash, len - (size_t)(hash - href));
	return true;
}

bool link_of(const struct dom *d, int32_t node, const char *base, struct buf *out)
{
	size_t len;
	const char *href = dom_attr(d, (size_t)node, ATTR_href, &len);

	buf_clear(out);
	return href != NULL && link_resolve(base, href, len, out);
}

/* The largest image that a srcset names (HTML 4.8.4.2.1, but for URLs that hold commas and no
 * space); *len is its length, 0 if there is none. */
static const char *largest(const char *s, size_t n, size_t *len)
{
	const char *end = s + n, *best = s;
	double most = -1;

	*len = 0;
	while (s < end) {
		const char *url, *url_end;
		double size = 1;

		while (s < end && (utf8_is_ascii_space(*s) || *s == ','))
			s++;
		url = s;
		while (s < end && !utf8_is_ascii_space(*s))
			s++;
		url_end = s;
		while (url_end > url && url_end[-1] == ',')
			url_end--;
		if (url_end == s) {
			while (s < end && utf8_is_ascii_space(*s))
				s++;
			if (s < end && *s >= '0' && *s <= '9')
				for (size = 0; s < end && *s >= '0' && *s <= '9'; s++)
					size = size * 10 + (*s - '0');
			while (s < end && *s != ',')
				s++;
		}
		if (url_end > url && size > most) {
			most = size;
			best = url;
			*len = (size_t)(url_end - url);
		}
	}
	return best;
}

bool link_image(const struct dom *d, int32_t node, const char *base, struct buf *out)
{
	/* What scripts put in the place of a first picture without content comes before it. */
	static const enum attr sources[] = {ATTR_data_src,      ATTR_data_lazy_src,
					    ATTR_data_original, ATTR_data_srcset,
					    ATTR_src,           ATTR_srcset};

	for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
		size_t len;
		const char *src = dom_attr(d, (size_t)node, sources[i], &len);

		if (src != NULL && (sources[i] == ATTR_srcset || sources[i] == ATTR_data_srcset))
			src = largest(src, len, &len);
		if (src != NULL && link_resolve(base, src, len, out) && out->data[0] == 'h')
			return true;
	}
	buf_clear(out);
	return false;
}

/* The <a> in which a text stands alone, or -1. */
static int32_t link_around(const struct dom *d, int32_t text)
{
	for (int32_t node = text - 1; node > 0 && text - node <= WRAPS_MAX; node--) {
		const struct dom_node *n = &d->nodes[node];

		if (n->tag == DOM_TEXT || n->end != text + 1)
			return -1;
		if (n->tag == TAG_a)
			return node;
	}
	return -1;
}

bool link_is_permalink(const struct dom *d, int32_t text)
{
	const struct strip_text *t = &d->strip->texts[d->nodes[text].ref];
	const char *p = t->s, *end = p + t->len, *href, *hash;
	int32_t link;
	size_t len;

	if (t->len > 4 || utf8_is_word(utf8_next(&p, end)) || p != end)
		return false;
	link = link_around(d, text);
	if (link < 0 || (href = dom_attr(d, (size_t)link, ATTR_href, &len)) == NULL)
		return false;
	hash = memchr(href, '#', len);
	return hash != NULL && hash + 1 < href + len &&
	       (hash == href || tag_heading((enum tag)d->nodes[dom_holder(d, link)].tag) != 0);
}
