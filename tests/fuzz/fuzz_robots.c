#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static const char *const urls[] = {"http://a/", "http://a/x/y.html?z=%41",
					   "http://a/robots.txt"};
	struct robots *r = robots_parse((const char *)data, len, "bot/1.0");
	struct robots_rule rule;

	for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
		bool allowed = robots_allows(r, urls[i], strlen(urls[i]), &rule);

		if (allowed != rule.allow || (!allowed && rule.line == 0))
			abort();
	}
	if (!robots_allows(r, urls[2], strlen(urls[2]), NULL) || robots_crawl_delay(r) < 0)
		abort();
	robots_free(r);
	return 0;
}
