/* HTTP messages: the parts lie inside the message, and a dechunked body is never longer. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "message.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data;
	struct message m;
	struct buf out = {0};
	char value[16];
	int status = message_split(s, size, &m);

	assert((status == 0) == (m.status >= 100 && m.status <= 599));
	assert(m.headers >= s && m.headers + m.headers_len <= s + size);
	assert(m.body >= s && m.body + m.body_len == s + size);
	if (message_header(m.headers, m.headers_len, "Content-Type", value, sizeof value))
		assert(memchr(value, '\0', sizeof value) != NULL &&
		       memchr(value, '\n', strlen(value)) == NULL);
	message_header(s, size, "X", value, 1);
	message_dechunk(m.body, m.body_len, &out);
	assert(out.len <= m.body_len);
	buf_free(&out);
	return 0;
}
