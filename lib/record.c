#include "record.h"

#include <stdbool.h>
#include <string.h>

#include "buf.h"
#include "jsonl.h"

static void put_key(struct buf *out, const char *key)
{
	if (out->data[out->len - 1] != '{')
		buf_addc(out, ',');
	buf_addc(out, '"');
	buf_adds(out, key);
	buf_add(out, "\":", 2);
}

static void put_field(struct buf *out, const char *key, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	put_key(out, key);
	json_put_text(out, value, strlen(value));
}

static void put_list(struct buf *out, const char *key, const char **values, size_t n)
{
	size_t i;

	if (n == 0)
		return;
	put_key(out, key);
	for (i = 0; i < n; i++) {
		buf_addc(out, i == 0 ? '[' : ',');
		json_put_text(out, values[i], strlen(values[i]));
	}
	buf_addc(out, ']');
}

static void put_dates(struct buf *out, const struct record_date *dates, size_t n)
{
	size_t i;

	if (n == 0)
		return;
	put_key(out, "dates");
	for (i = 0; i < n; i++) {
		buf_adds(out, i == 0 ? "[{" : ",{");
		put_field(out, "text", dates[i].text);
		put_field(out, "from", dates[i].from);
		put_field(out, "kind", dates[i].kind);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
}

static void put_share(struct buf *out, const char *key, double share)
{
	if (!(share >= 0))
		return;
	put_key(out, key);
	buf_addf(out, "%.3f", share < 1 ? share : 1);
}

static void put_links(struct buf *out, const char *key, const char *text,
		      const struct record_link *links, size_t n)
{
	if (n == 0)
		return;
	put_key(out, key);
	for (size_t i = 0; i < n; i++) {
		buf_adds(out, i == 0 ? "[{" : ",{");
		put_field(out, "url", links[i].url);
		put_field(out, text, links[i].text);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
}

static void put_blocks(struct buf *out, const struct record_block *blocks, size_t n)
{
	if (n == 0)
		return;
	put_key(out, "blocks");
	for (size_t i = 0; i < n; i++) {
		buf_adds(out, i == 0 ? "[{" : ",{");
		put_field(out, "as", blocks[i].as);
		put_share(out, "p", blocks[i].p);
		put_field(out, "tag", blocks[i].tag);
		put_field(out, "text", blocks[i].text);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
}

void record_print(struct buf *out, const struct record *r)
{
	buf_addc(out, '{');
	put_field(out, "url", r->url);
	put_field(out, "source", r->source);
	put_field(out, "id", r->id);
	put_field(out, "fetched", r->fetched);
	put_field(out, "title", r->title);
	put_field(out, "author", r->author);
	put_field(out, "hostname", r->hostname);
	put_field(out, "sitename", r->sitename);
	put_field(out, "description", r->description);
	put_list(out, "categories", r->categories, r->n_categories);
	put_list(out, "tags", r->tags, r->n_tags);
	put_field(out, "language", r->language);
	put_field(out, "image", r->image);
	put_field(out, "license", r->license);
	put_field(out, "pagetype", r->pagetype);
	put_dates(out, r->dates, r->n_dates);
	put_key(out, "text");
	json_put_text(out, r->text != NULL ? r->text : "", r->text != NULL ? strlen(r->text) : 0);
	put_field(out, "comments", r->comments);
	put_field(out, "fingerprint", r->fingerprint);
	put_share(out, "quality", r->quality);
	put_field(out, "markdown", r->markdown);
	put_field(out, "html", r->html);
	put_links(out, "links", "text", r->links, r->n_links);
	put_links(out, "images", "alt", r->images, r->n_images);
	put_blocks(out, r->blocks, r->n_blocks);
	buf_add(out, "}\n", 2);
}
