#include "meta.h"

#include "arena.h"
#include "dom.h"
#include "record.h"

void meta_read(struct record *r, const struct dom *d, const char *url, struct arena *a,
	       struct meta_hints *hints)
{
	size_t len;
	const char *lang = dom_attr(d, 0, ATTR_lang, &len);

	*hints = (struct meta_hints){.title = -1, .author = -1, .date = -1};
	r->url = url;
	if (lang != NULL && len > 0)
		r->language = arena_strndup(a, lang, len);
}
