#include "chain.h"

#include <string.h>

#include "buf.h"
#include "frontier.h"

void chain_path(const struct link *link, struct buf *out)
{
	buf_clear(out);
	for (; link != NULL && link->hop != '\0'; link = link->via)
		buf_addc(out, link->hop);
	for (size_t i = 0; i < out->len / 2; i++) {
		char other = out->data[out->len - 1 - i];

		out->data[out->len - 1 - i] = out->data[i];
		out->data[i] = other;
	}
}

const struct link *chain_cited(const struct link *link)
{
	while (link->hop == 'R')
		link = link->via;
	return link;
}

const struct link *chain_dead_page(const struct link *copy)
{
	while (copy->kind == LINK_MEMENTO)
		copy = copy->via;
	return copy;
}

const struct link *chain_led_from(const struct link *link)
{
	return link->kind == LINK_MEMENTO ? chain_cited(chain_dead_page(link)) : link->via;
}

const struct link *chain_asked(const struct link *link, const char *url, bool *cookie)
{
	*cookie = false;
	for (;; link = link->via) {
		*cookie = *cookie || link->set_cookie;
		if (strcmp(link->url, url) == 0)
			return link;
		if (link->hop != 'R' && link->hop != 'A')
			return NULL;
	}
}
