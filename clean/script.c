#include "script.h"

#include <string.h>

#include "dom.h"
#include "strip.h"
#include "tag.h"
#include "utf8.h"

/* How many elements the text of a <sup> may be wrapped in. */
#define WRAPS_MAX 3

static const char *const raised[] = {"\u2070", "\u00B9", "\u00B2", "\u00B3", "\u2074",
				     "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};

/* Bytes of a minus sign (U+002D, U+2212) that s begins with. */
static size_t minus_len(const char *s, size_t len)
{
	if (len > 0 && s[0] == '-')
		return 1;
	return len >= 3 && memcmp(s, "\u2212", 3) == 0 ? 3 : 0;
}

static bool is_note(const struct dom *d, int32_t node)
{
	size_t len;
	const char *href;

	if (d->nodes[node].tag != TAG_a)
		return false;
	href = dom_attr(d, (size_t)node, ATTR_href, &len);
	return href != NULL && len > 1 && href[0] == '#';
}

/* The <sup> in which the text stands alone, or -1; *note: in a link to a place in the page. */
static int32_t sup_of(const struct dom *d, int32_t text, bool *note)
{
	int32_t node = text - 1;

	*note = false;
	for (int n = 0; n < WRAPS_MAX && node > 0; n++, node--) {
		const struct dom_node *x = &d->nodes[node];

		if (x->tag == DOM_TEXT || x->end != text + 1 || tag_is_block((enum tag)x->tag))
			return -1;
		*note |= is_note(d, node);
		if (x->tag == TAG_sup) {
			*note |= is_note(d, node - 1) && d->nodes[node - 1].end == x->end;
			return node;
		}
	}
	return -1;
}

/* Does a letter or a digit stand right before the element? */
static bool is_behind_word(const struct dom *d, int32_t node)
{
	const struct strip_text *t;
	const char *end;

	while (node > 0 && d->nodes[node].tag != DOM_TEXT && d->nodes[node].tag != TAG_br &&
	       !tag_is_block((enum tag)d->nodes[node].tag))
		node--;
	if (d->nodes[node].tag != DOM_TEXT || d->nodes[node].hidden)
		return false;
	t = &d->strip->texts[d->nodes[node].ref];
	end = t->s + t->len;
	return t->len > 0 && utf8_is_word(utf8_last(t->s, &end));
}

size_t script_write(const struct dom *d, int32_t text, char out[SCRIPT_MAX])
{
	const struct strip_text *t = &d->strip->texts[d->nodes[text].ref];
	size_t from = 0, len = t->len, n = 0;
	bool note;
	int32_t sup;

	if (d->nodes[text - 1].tag == DOM_TEXT || t->space_before)
		return 0;
	while (len > 0 && utf8_is_ascii_space(t->s[len - 1]))
		len--;
	from = minus_len(t->s, len);
	if (len == from || len - from > SCRIPT_DIGITS_MAX)
		return 0;
	for (size_t i = from; i < len; i++)
		if (t->s[i] < '0' || t->s[i] > '9')
			return 0;
	sup = sup_of(d, text, &note);
	if (sup < 0 || (!note && !is_behind_word(d, sup)))
		return 0;
	if (note) {
		out[n++] = '[';
		memcpy(out + n, t->s, len);
		n += len;
		out[n++] = ']';
		return n;
	}
	if (from > 0) {
		memcpy(out, "\u207B", 3);
		n = 3;
	}
	for (size_t i = from; i < len; i++) {
		const char *digit = raised[t->s[i] - '0'];

		memcpy(out + n, digit, strlen(digit));
		n += strlen(digit);
	}
	return n;
}
