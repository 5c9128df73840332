#include "outcome.h"

#include <stddef.h>

#include "body.h"
#include "buf.h"
#include "frontier.h"
#include "http.h"
#include "message.h"
#include "robots.h"

bool outcome_is_redirect(int status)
{
	return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool outcome_is_archived(const struct http_exchange *x)
{
	char ignored[8];

	return message_header(x->header.data, x->header.len, "Memento-Datetime", ignored,
			      sizeof ignored);
}

bool outcome_is_busy(const struct http_exchange *x)
{
	if (x->failure != HTTP_OK)
		return x->failure != HTTP_NOT_PUBLIC && x->failure != HTTP_TLS;
	return (x->status == 429 || x->status == 503) && !outcome_is_archived(x);
}

bool outcome_is_try_later(const struct http_exchange *x)
{
	if (x->failure != HTTP_OK)
		return x->failure == HTTP_TIMEOUT || x->failure == HTTP_CLOSED ||
		       x->failure == HTTP_UNREACHABLE;
	return (x->status == 408 || x->status == 429 || (x->status >= 502 && x->status <= 504)) &&
	       !outcome_is_archived(x);
}

bool outcome_is_its_own(const struct http_exchange *x)
{
	return x->failure != HTTP_NOT_PUBLIC && x->failure != HTTP_UNREACHABLE;
}

const char *outcome_robots(const struct http_exchange *x, struct buf *text)
{
	enum coding_error error;

	if (x->status == 429 || x->status >= 500) {
		buf_addf(text, "status %d", x->status);
		return text->data;
	}
	if (x->status < 200 || x->status >= 300)
		return NULL;
	if (x->cut != HTTP_WHOLE && x->body.len < ROBOTS_MAX)
		return x->reason;
	error = body_decode(x, ROBOTS_MAX, text);
	return error == CODING_BROKEN || error == CODING_UNKNOWN ? "its coding cannot be read"
								 : NULL;
}

const char *outcome_kind(const struct link *link, const struct http_exchange *x)
{
	static const char *const kinds[] = {
	    [HTTP_NOT_PUBLIC] = "not-public",   [HTTP_REFUSED] = "refused",
	    [HTTP_UNREACHABLE] = "unreachable", [HTTP_TIMEOUT] = "timeout",
	    [HTTP_CLOSED] = "closed",           [HTTP_TLS] = "tls",
	    [HTTP_BROKEN] = "broken",
	};
	const struct site *s = link->site;

	if (x != NULL && x->failure != HTTP_OK)
		return kinds[x->failure];
	if (x != NULL)
		return x->cut != HTTP_WHOLE             ? "truncated"
		       : outcome_is_redirect(x->status) ? "redirect"
							: "status";
	if (s->failed)
		return s->dead ? "no-address" : s->unknown ? "lookup" : "not-public";
	if (frontier_gave_up(s))
		return "host-given-up";
	return s->robots_state == SITE_ROBOTS_UNREACHABLE ? "robots-unreachable" : "robots";
}
