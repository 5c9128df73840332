#include "address.h"

#include <stddef.h>
#include <string.h>

#include "url.h"

struct address address_read(const char *url)
{
	struct address a = {-1, -1, -1, -1};
	struct url u;
	float words = 1;

	if (url == NULL || url_split(url, strlen(url), &u) != 0)
		return a;
	if (u.host_len > 8 && memcmp(u.host + u.host_len - 8, ".invalid", 8) == 0)
		return a;
	a = (struct address){0, 1, 0, u.query_len > 0};
	for (size_t i = 0; i < u.path_len; i++) {
		char c = u.path[i];

		if (c == '/') {
			words = 1;
			a.depth += i + 1 < u.path_len;
		} else if (c == '-' || c == '_' || c == '+') {
			words++;
		} else if (c >= '0' && c <= '9') {
			a.digits++;
		}
		a.words = words > a.words ? words : a.words;
	}
	return a;
}
