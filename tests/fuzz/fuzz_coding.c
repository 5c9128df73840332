/* Content codings, whole and as a stream: no input gives more than the limit, or never ends. */
#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "coding.h"

#define OUT_MAX ((size_t)1 << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct source {
	const uint8_t *p;
	size_t len, step;
};

static ssize_t give(void *ctx, void *out, size_t len)
{
	struct source *s = ctx;

	len = len < s->step ? len : s->step;
	len = len < s->len ? len : s->len;
	if (len != 0)
		memcpy(out, s->p, len);
	s->p += len;
	s->len -= len;
	return (ssize_t)len;
}

static void check_stream(const uint8_t *data, size_t size, size_t step)
{
	struct source source = {data, size, step};
	struct coding_stream *s = coding_stream_open(give, &source);
	size_t total = 0, n_broken = 0;
	char out[4096];
	ssize_t n;

	while ((n = coding_stream_read(s, out, sizeof out)) != 0 && total < OUT_MAX) {
		assert(n > 0 || errno == EILSEQ);
		/* Every break uses up some input. */
		if (n < 0)
			assert(++n_broken <= size);
		else
			total += (size_t)n;
	}
	coding_stream_close(s);
}

static void check_round_trip(const uint8_t *data, size_t size)
{
	struct buf packed = {0}, out = {0};

	coding_gzip((const char *)data, size, 1, &packed);
	assert(coding_decode("gzip", packed.data, packed.len, size, &out) == CODING_OK);
	assert(out.len == size && (size == 0 || memcmp(out.data, data, size) == 0));
	buf_free(&packed);
	buf_free(&out);
}

/* The first byte chooses the coding. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const values[] = {"gzip",     "deflate",  "br",           "zstd",
					     "gzip, br", "identity", "zstd, deflate"};
	struct buf out = {0};
	enum coding_error error;

	if (size == 0)
		return 0;
	error = coding_decode(values[data[0] % 7], (const char *)data + 1, size - 1, OUT_MAX, &out);
	assert(out.len <= OUT_MAX);
	assert(error != CODING_TOO_LARGE || out.len == OUT_MAX || data[0] % 7 == 4 ||
	       data[0] % 7 == 6);
	buf_free(&out);
	check_stream(data + 1, size - 1, data[0] < 128 ? 1 : 4096);
	check_round_trip(data + 1, size - 1);
	return 0;
}
