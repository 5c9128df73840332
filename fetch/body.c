#include "body.h"

#include "buf.h"
#include "http.h"
#include "message.h"

enum coding_error body_decode(const struct http_exchange *x, size_t max, struct buf *out)
{
	const struct buf *body = &x->body;
	char coding[64] = "";

	message_header_list(x->header.data, x->header.len, "Content-Encoding", coding,
			    sizeof coding);
	return coding_decode(coding, body->data, body->len, max, out);
}
