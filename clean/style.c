#include "style.h"

#include <string.h>
#include <strings.h>

#include "utf8.h"

/* Whether a style gives the property this value. What only ends or begins like either is another
 * one, and of several values the last counts. */
static bool gives(const char *s, size_t len, const char *property, const char *word)
{
	size_t np = strlen(property), nw = strlen(word);
	bool has = false;

	for (size_t i = 0; i + np < len; i++) {
		size_t v = i + np;

		if ((s[i] | 32) != property[0] || strncasecmp(s + i, property, np) != 0 ||
		    (i > 0 && s[i - 1] != ';' && !utf8_is_ascii_space(s[i - 1])))
			continue;
		while (v < len && utf8_is_ascii_space(s[v]))
			v++;
		if (v == len || s[v] != ':')
			continue;
		for (v++; v < len && utf8_is_ascii_space(s[v]);)
			v++;
		has = len - v >= nw && strncasecmp(s + v, word, nw) == 0 &&
		      (v + nw == len || s[v + nw] != '-');
		i = v - 1;
	}
	return has;
}

bool style_hides(const char *s, size_t len)
{
	return gives(s, len, "display", "none") || gives(s, len, "visibility", "hidden");
}

bool style_is_pre(const char *s, size_t len)
{
	return gives(s, len, "white-space", "pre");
}

bool style_names_line(const char *s, size_t len)
{
	static const char *const names[] = {"line", "code-line", "blob-code", "view-line",
					    "CodeMirror-line"};

	for (size_t i = 0, n; i < len; i += n + 1) {
		for (n = 0; i + n < len && !utf8_is_ascii_space(s[i + n]); n++)
			;
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (n > 3 && strlen(names[k]) == n && memcmp(s + i, names[k], n) == 0)
				return true;
	}
	return false;
}
