#include <stdint.h>
#include <stdlib.h>

#include "buf.h"
#include "cited.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *p = (const char *)data, *end = p + len, *before = p;
	struct buf url = {0};

	for (; cited_next(&p, end, &url); before = p)
		if (p <= before || p > end || url.len > len)
			abort();
	if (cited_alone((const char *)data, len, &url) && url.len > len)
		abort();
	if (cited_cut((const char *)data, len) > len)
		abort();
	buf_free(&url);
	return 0;
}
