#include "claim.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "utf8.h"

/* More of one kind than any page needs; a hostile one may have 100,000. */
#define CLAIMS_MAX 96
#define TEXT_MAX 4096
#define TITLE_MAX 1024
#define NAME_MAX 512
#define BODY_MAX (1u << 20)

static size_t max_len(enum claim_of of)
{
	switch (of) {
	case CLAIM_BODY:
		return BODY_MAX;
	case CLAIM_TITLE:
		return TITLE_MAX;
	case CLAIM_AUTHOR:
	case CLAIM_DATE:
	case CLAIM_SITENAME:
	case CLAIM_LANGUAGE:
	case CLAIM_TYPE:
	case CLAIM_GENERATOR:
		return NAME_MAX;
	default:
		return TEXT_MAX;
	}
}

size_t claim_fold(char *s, size_t len)
{
	const char *p = s, *end = s + len;
	size_t n = 0;
	bool space = false;

	while (p < end) {
		const char *from = p;
		uint32_t c = utf8_next(&p, end);

		if (c <= ' ' || utf8_is_space(c)) {
			space = n > 0;
			continue;
		}
		if (space)
			s[n++] = ' ';
		space = false;
		memmove(s + n, from, (size_t)(p - from));
		n += (size_t)(p - from);
	}
	return n;
}

/* No more than max bytes, whole characters. */
static size_t cut(const char *s, size_t len, size_t max)
{
	if (len <= max)
		return len;
	while (max > 0 && ((unsigned char)s[max] & 0xC0) == 0x80)
		max--;
	return max;
}

void claims_add(struct claims *c, const struct claim *what)
{
	struct claim *k;
	size_t len;
	char *text;

	if (what->text == NULL || c->n_of[what->of] == CLAIMS_MAX)
		return;
	len = cut(what->text, what->len, max_len(what->of));
	text = arena_strndup(c->arena, what->text, len);
	if (what->of != CLAIM_BODY)
		len = claim_fold(text, len);
	if (len == 0)
		return;
	text[len] = '\0';
	c->list = arena_grow(c->arena, c->list, c->n, &c->cap, sizeof *c->list);
	k = &c->list[c->n++];
	*k = *what;
	k->text = text;
	k->len = len;
	c->n_of[what->of]++;
}

void claims_sort(struct claims *c)
{
	struct claim *to = arena_alloc(c->arena, (c->n + 1) * sizeof *to);
	size_t n = 0;
	int rank = -1;

	/* Ranks are small and few: take them out one value at a time. */
	while (n < c->n) {
		int next = 0x7FFFFFFF;

		for (size_t i = 0; i < c->n; i++)
			if (c->list[i].rank > rank && c->list[i].rank < next)
				next = c->list[i].rank;
		rank = next;
		for (size_t i = 0; i < c->n; i++)
			if (c->list[i].rank == rank)
				to[n++] = c->list[i];
	}
	c->list = to;
	c->cap = c->n + 1;
}

const struct claim *claims_first(const struct claims *c, enum claim_of of)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->list[i].of == of)
			return &c->list[i];
	return NULL;
}

char *claim_join(struct arena *a, const char *const *names, size_t n)
{
	const char *between = ", ";
	size_t len = 1;
	char *out, *to;

	for (size_t i = 0; i < n; i++) {
		len += strlen(names[i]) + 2;
		if (strchr(names[i], ',') != NULL)
			between = "; ";
	}
	to = out = arena_alloc(a, len);
	for (size_t i = 0; i < n; i++) {
		len = strlen(names[i]);
		if (i > 0) {
			memcpy(to, between, 2);
			to += 2;
		}
		memcpy(to, names[i], len);
		to += len;
	}
	*to = '\0';
	return out;
}
