#include "wall.h"

#include <stddef.h>
#include <string.h>

#include "block.h"
#include "dom.h"
#include "pick.h"
#include "tag.h"

/* A page with more words to keep has something to say, whatever form it shows beside them. */
#define LOGIN_WORDS_MAX 60
#define ERROR_WORDS_MAX 120
#define CONSENT_WORDS_MAX 600
/* Password fields looked at: to log in, to register and to repeat it, and one to spare. */
#define FIELDS_MAX 4
/* The part of them that must lie in consent dialogs for the page to be one. */
#define CONSENT_SHARE 0.9

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The status code as a word of its own. */
static bool says_404(const char *s)
{
	const char *at = s;

	while (at != NULL && (at = strstr(at, "404")) != NULL) {
		if ((at == s || !is_digit(at[-1])) && !is_digit(at[3]))
			return true;
		at += 3;
	}
	return false;
}

static bool is_error(const struct page *pg, const char *title)
{
	for (size_t i = 0; i < pg->n_blocks; i++) {
		const struct block *b = &pg->blocks[i];

		if (tag_heading((enum tag)pg->boxes[b->box].tag) == 1 && says_404(b->text))
			return true;
	}
	for (size_t k = 0; k < pg->n_boxes; k++)
		if (pg->boxes[k].kind & BOX_ERROR && pg->boxes[k].words * 2 > pg->n_words)
			return true;
	return says_404(title);
}

/* What <html> and <body> are called is a state of the site: "cookies-accepted". */
static bool is_kind(const struct box *x, uint8_t kind)
{
	return x->kind & kind && x->tag != TAG_html && x->tag != TAG_body;
}

/* Words to be kept: all, or those in boxes of that kind. */
static uint32_t kept(const struct page *pg, const unsigned char *as, uint8_t kind)
{
	uint32_t words = 0;

	for (size_t i = 0; i < pg->n_blocks; i++) {
		int32_t k = pg->blocks[i].box;

		if (as[i] != PICK_CONTENT)
			continue;
		while (kind != 0 && k >= 0 && !is_kind(&pg->boxes[k], kind))
			k = pg->boxes[k].parent;
		words += k >= 0 ? pg->blocks[i].n_words : 0;
	}
	return words;
}

/* The words to be kept that stand beside a form that asks for a password. */
static uint32_t kept_at_password(const struct page *pg, const unsigned char *as)
{
	const struct dom *d = pg->dom;
	uint32_t most = 0;

	for (size_t i = 0, n = 0; i < d->n && n < FIELDS_MAX; i++) {
		size_t beside = i;
		uint32_t words = 0;

		if (d->nodes[i].tag != TAG_input || !dom_attr_is(d, i, ATTR_type, "password"))
			continue;
		n++;
		while (beside > 0 && d->nodes[beside].tag != TAG_form)
			beside = (size_t)d->nodes[beside].parent;
		if (beside == 0 || d->nodes[d->nodes[beside].parent].tag == TAG_body)
			continue;
		beside = (size_t)d->nodes[beside].parent;
		for (size_t k = 0; k < pg->n_blocks; k++)
			if (as[k] == PICK_CONTENT && (size_t)pg->blocks[k].first > beside &&
			    pg->blocks[k].first < d->nodes[beside].end)
				words += pg->blocks[k].n_words;
		most = words > most ? words : most;
	}
	return most;
}

bool wall_is(const struct page *pg, const unsigned char *as, const char *title)
{
	uint32_t words = kept(pg, as, 0);

	if (words == 0)
		return false;
	if (words <= LOGIN_WORDS_MAX && kept_at_password(pg, as) * 2 > words)
		return true;
	if (words <= ERROR_WORDS_MAX && is_error(pg, title))
		return true;
	return words <= CONSENT_WORDS_MAX && kept(pg, as, BOX_CONSENT) >= CONSENT_SHARE * words;
}
