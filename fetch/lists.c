#include "lists.h"

#include <string.h>

#include "body.h"
#include "buf.h"
#include "coding.h"

enum feed_kind lists_read(const struct http_exchange *x, size_t max, struct buf *text)
{
	body_decode(x, max, text);
	if (text->len > 2 && memcmp(text->data, "\x1F\x8B", 2) == 0) {
		struct buf inner = {0};

		coding_decode("gzip", text->data, text->len, max, &inner);
		buf_free(text);
		*text = inner;
	}
	return text->len > 0 ? feed_sniff(text->data, text->len) : FEED_NONE;
}

enum feed_kind lists_sniff(const struct http_exchange *x)
{
	struct buf text = {0};
	enum feed_kind kind = lists_read(x, FEED_PROLOGUE_MAX, &text);

	buf_free(&text);
	return kind;
}
