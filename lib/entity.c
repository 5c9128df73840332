#include "entity.h"

#include <stdint.h>
#include <string.h>

#include "bytes.h"
#include "charset.h"
#include "entity_tab.h"
#include "utf8.h"

static int digit(char c, unsigned base)
{
	int v = bytes_hex(c);

	return v < (int)base ? v : -1;
}

static size_t numeric(const char *s, size_t len, char *out, size_t *out_len)
{
	size_t i = 2, start;
	unsigned base = 10;
	uint32_t cp = 0;

	if (i < len && (s[i] == 'x' || s[i] == 'X')) {
		base = 16;
		i++;
	}
	for (start = i; i < len && digit(s[i], base) >= 0; i++)
		if (cp <= 0x10FFFF)
			cp = cp * base + (uint32_t)digit(s[i], base);
	if (i == start)
		return 0;
	if (cp >= 0x80 && cp < 0xA0)
		cp = charset_windows_1252((unsigned char)cp);
	*out_len = utf8_put(out, cp != 0 ? cp : UTF8_BAD);
	return i < len && s[i] == ';' ? i + 1 : i;
}

/* How a name with room for 8 bytes stands to an entry's, by its first bytes and then all. */
static int compare(const char *key, uint64_t order, size_t len, const struct entity *e)
{
	uint64_t other = bytes_order(e->name);

	if (order != other)
		return order < other ? -1 : 1;
	return len < 8 ? 0 : strcmp(key, e->name);
}

static const struct entity *find(const char *name, size_t len)
{
	char key[ENTITY_NAME_MAX + 1] = {0};
	size_t lo = 0, hi = ENTITY_N;
	uint64_t order;

	if (len > ENTITY_NAME_MAX)
		return NULL;
	memcpy(key, name, len);
	order = bytes_order(key);
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int d = compare(key, order, len, &entity_tab[mid]);

		if (d == 0)
			return &entity_tab[mid];
		if (d > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

static bool alnum(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

size_t entity_decode(const char *s, size_t len, bool in_attribute, char *out, size_t *out_len)
{
	const struct entity *e;
	size_t n = 1, take;

	if (len > 2 && s[1] == '#')
		return numeric(s, len, out, out_len);
	while (n < len && n <= ENTITY_NAME_MAX && alnum(s[n]))
		n++;
	if (n == 1)
		return 0;
	if (n < len && s[n] == ';' && (e = find(s + 1, n - 1)) != NULL) {
		take = n + 1;
	} else {
		/* The longest prefix that needs no semicolon; the longest such name has 6 letters.
		 */
		size_t k = n - 1 < 6 ? n - 1 : 6;

		for (e = NULL; k >= 2; k--)
			if ((e = find(s + 1, k)) != NULL && e->bare)
				break;
		if (k < 2 || e == NULL)
			return 0;
		take = k + 1;
		if (in_attribute && take < len && (s[take] == '=' || alnum(s[take])))
			return 0;
	}
	*out_len = strlen(e->utf8);
	memcpy(out, e->utf8, *out_len);
	return take;
}

size_t entity_decode_all(const char *s, size_t len, bool in_attribute, char *out)
{
	char ref[ENTITY_UTF8_MAX];
	size_t i = 0, o = 0;

	while (i < len) {
		const char *amp = memchr(s + i, '&', len - i);
		size_t run = amp != NULL ? (size_t)(amp - s) - i : len - i, ref_len, take;

		memmove(out + o, s + i, run);
		o += run;
		i += run;
		if (i == len)
			break;
		take = entity_decode(s + i, len - i, in_attribute, ref, &ref_len);
		/* Every reference is at least as long as its text, but &nGt; and its like are not
		 * when cut short; those stay as they are. */
		if (take < ref_len || take == 0) {
			out[o++] = s[i++];
			continue;
		}
		memcpy(out + o, ref, ref_len);
		o += ref_len;
		i += take;
	}
	return o;
}
