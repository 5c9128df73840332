#include "tex.h"

#include "buf.h"
#include "utf8.h"

static bool is_ascii_punct(char c)
{
	return c > ' ' && c < 0x7F && !utf8_is_word((uint32_t)c);
}

static bool is_alnum(char c)
{
	return c > 0 && c != '_' && utf8_is_word((uint32_t)c);
}

/* Does s[i] mean something to CommonMark or GFM inside a formula, by what stands around it? No
 * emphasis is written with '_', so one that can only close some is text. */
static bool is_sign(const char *s, size_t i, bool in_cell)
{
	char last = i > 0 ? s[i - 1] : '\0', next = s[i + 1];

	switch (s[i]) {
	case '\\':
		return next == '\0' || is_ascii_punct(next);
	case '_':
		return !is_alnum(last);
	case '*':
		return last != ' ' || next != ' ';
	case '<':
		return next == '\0' || next == '/' || next == '!' || next == '?' || is_alnum(next);
	case '&':
		return next == '\0' || next == '#' || is_alnum(next);
	case '[':
		return next == '^';
	case ']':
		return next == '(' || next == '[' || next == ':';
	case '!':
		return next == '\0' || next == '[';
	case '|':
		return in_cell;
	case '`':
	case '~':
	case '#':
		return true;
	default:
		return false;
	}
}

void tex_put(struct buf *out, const char *s, size_t len, bool in_cell)
{
	for (size_t i = 0; i < len; i++) {
		if (is_sign(s, i, in_cell))
			buf_addc(out, '\\');
		buf_addc(out, s[i]);
	}
}

size_t tex_len(const char *s, size_t len)
{
	if (len < 4 || s[0] != '\\' || (s[1] != '(' && s[1] != '['))
		return 0;
	for (size_t i = 2; i + 1 < len; i++)
		if (s[i] == '\\' && s[i + 1] == (s[1] == '(' ? ')' : ']'))
			return i + 2;
	return 0;
}
