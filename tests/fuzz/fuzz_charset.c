/* Sniffing and decoding: any bytes become valid UTF-8, at most four bytes for each, in one of the
 * standard's encodings. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "charset.h"
#include "charset_tab.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const char *name, const char *s, size_t len)
{
	struct buf out = {0};
	long n_bad = charset_decode(name, s, len, &out);

	assert(n_bad >= 0 && (size_t)n_bad <= len);
	assert(utf8_valid(out.data, out.len));
	assert(out.len <= 4 * len);
	buf_free(&out);
}

/* The first byte chooses an encoding to decode from, and whether it is what the header says. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data + 1, *name;
	enum charset_from from;

	if (size == 0)
		return 0;
	name = charset_names[data[0] % N_CHARSETS];
	check(name, s, size - 1);
	name = charset_sniff(s, size - 1, data[0] >= 128 ? name : NULL, data[0] < 192, &from);
	assert(name != NULL && charset_name(name, strlen(name)) == name);
	assert(from <= CHARSET_FROM_DEFAULT);
	check(name, s, size - 1);
	return 0;
}
