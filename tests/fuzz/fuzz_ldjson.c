/* JSON-LD of any bytes: mended, parsed, walked, and what it says taken down. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "ldjson.h"
#include "strip.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct arena arena = {0};
	struct strip_data script = {.s = (const char *)data, .len = (uint32_t)len, .ld = true};
	struct strip strip = {.data = &script, .n_data = 1};
	struct claims claims = {.arena = &arena};

	ldjson_read(&claims, &strip, "http://example.org/a");
	claims_sort(&claims);
	for (size_t i = 0; i < claims.n; i++)
		if (claims.list[i].len == 0 || claims.list[i].text[claims.list[i].len] != '\0')
			abort();
	arena_free(&arena);
	return 0;
}
