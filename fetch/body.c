#include "body.h"

#include <string.h>

#include "buf.h"
#include "http.h"
#include "message.h"

enum coding_error body_decode(const struct http_exchange *x, size_t max, struct buf *out)
{
	const struct buf *body = &x->body;
	char coding[64] = "";
	enum coding_error error;

	message_header(x->header.data, x->header.len, "Content-Encoding", coding, sizeof coding);
	error = coding_decode(coding, body->data, body->len, max, out);
	if (error != CODING_UNKNOWN || body->len == 0 ||
	    memchr(body->data, '\0', body->len) != NULL)
		return error;
	return coding_decode("", body->data, body->len, max, out);
}
