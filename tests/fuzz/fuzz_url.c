/* URLs: a base, a line end, a reference. What is accepted is canonical, so that doing it again
 * changes nothing, and holds no byte that could end a line or a header. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_canonical(const struct buf *url)
{
	struct buf again = {0};
	struct url u;
	size_t i;

	for (i = 0; i < url->len; i++)
		assert(url->data[i] > ' ' && url->data[i] < 0x7F && url->data[i] != '#');
	assert(url_split(url->data, url->len, &u) == 0);
	assert(u.scheme_len == 4 || u.scheme_len == 5);
	assert(u.path_len > 0 && u.path[0] == '/');
	assert(memchr(u.host, '@', u.host_len) == NULL && memchr(u.host, '%', u.host_len) == NULL);
	assert(url_canonical(url->data, url->len, &again) == 0);
	assert(again.len == url->len && memcmp(again.data, url->data, url->len) == 0);
	buf_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data, *lf = size != 0 ? memchr(s, '\n', size) : NULL;
	size_t base_len = lf != NULL ? (size_t)(lf - s) : 0;
	const char *ref = lf != NULL ? lf + 1 : s;
	size_t ref_len = size - (size_t)(ref - s);
	struct buf base = {0}, out = {0};

	buf_add(&base, s, base_len);
	if (url_resolve(base_len != 0 ? base.data : NULL, ref, ref_len, &out) == 0)
		check_canonical(&out);
	else
		assert(out.len == 0);
	buf_clear(&out);
	if (url_canonical(ref, ref_len, &out) == 0)
		check_canonical(&out);
	else
		assert(out.len == 0);
	buf_clear(&out);
	assert((url_hostname(ref, ref_len, &out) == 0) == (out.len != 0));
	buf_free(&base);
	buf_free(&out);
	return 0;
}
