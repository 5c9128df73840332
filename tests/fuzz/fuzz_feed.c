#include <stdint.h>
#include <stdlib.h>

#include "feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

static void check(void *ctx, const char *url, size_t len, int64_t modified)
{
	(void)ctx;
	(void)modified;
	if (url == NULL || len == 0)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *s = (const char *)data;

	feed_sniff(s, len);
	for (enum feed_kind kind = FEED_NONE; kind <= FEED_SITEMAP_INDEX; kind++)
		feed_read(s, len, kind, check, NULL);
	return 0;
}
