#include <stdlib.h>
#include <string.h>

#include "warc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

struct source {
	const uint8_t *data;
	size_t len;
};

static ssize_t source_read(void *ctx, void *out, size_t len)
{
	struct source *s = ctx;

	len = len < s->len ? len : s->len;
	memcpy(out, s->data, len);
	s->data += len;
	s->len -= len;
	return (ssize_t)len;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct source src = {data, len};
	struct warc_reader *r = warc_reader_open(source_read, &src, 1000);
	struct warc_record rec;
	enum warc_status status;
	const char *why;

	while ((status = warc_read(r, &rec, &why)) == WARC_OK || status == WARC_BROKEN)
		if (status == WARC_OK &&
		    (rec.block_len > 1000 || rec.block_len > rec.content_length))
			abort();
	warc_reader_close(r);
	return 0;
}
