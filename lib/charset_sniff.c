#include "charset.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <uchardet.h>

#include "buf.h"
#include "charset_tab.h"
#include "utf8.h"

/* HTML section 13.2.3.2: how far authors are promised that a declaration is looked for. */
#define PRESCAN_NEAR 1024
/* Where to look when that failed: heads full of scripts push the declaration down. */
#define PRESCAN_FAR ((size_t)64 << 10)
/* Text shown to uchardet: more does not change its mind, and costs 100 ns a byte. */
#define GUESS_TEXT ((size_t)64 << 10)
/* Below so many bytes above 7F uchardet guesses wildly: for text of another script, where they are
 * more than the ASCII letters, and for Latin text with an accent here and there. Measured on pieces
 * of pages in nine encodings: at 12 to 20 such bytes 76 of 82 dense ones are right. */
#define GUESS_MIN_DENSE 12
#define GUESS_MIN_SPARSE 50
/* Bytes that are looked at for the NULs of UTF-16. */
#define UTF_16_LOOK 512
/* One ill-formed part in so many well-formed ones is a slip in UTF-8, not another encoding: other
 * encodings' text has hardly any. */
#define UTF_8_SLIPS 20

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct key {
	const char *s;
	size_t len;
};

static int compare_label(const void *a, const void *b)
{
	const struct key *key = a;
	const struct charset_label *label = b;
	int order = strncasecmp(key->s, label->label, key->len);

	return order != 0 ? order : label->label[key->len] != '\0' ? -1 : 0;
}

int charset_id(const char *label, size_t len)
{
	const struct charset_label *found;
	struct key key;

	while (len != 0 && utf8_is_ascii_space(*label))
		label++, len--;
	while (len != 0 && utf8_is_ascii_space(label[len - 1]))
		len--;
	if (len == 0 || memchr(label, '\0', len) != NULL)
		return -1;
	key = (struct key){label, len};
	found =
	    bsearch(&key, charset_labels, N_CHARSET_LABELS, sizeof *charset_labels, compare_label);
	return found != NULL ? found->id : -1;
}

const char *charset_name(const char *label, size_t len)
{
	int id = charset_id(label, len);

	return id >= 0 ? charset_names[id] : NULL;
}

/* What a label inside the document can mean: the document is not UTF-16 if it could be read. */
static const char *declared_name(const char *label, size_t len)
{
	int id = charset_id(label, len);

	if (id == CHARSET_UTF_16BE || id == CHARSET_UTF_16LE)
		id = CHARSET_UTF_8;
	if (id == CHARSET_X_USER_DEFINED)
		id = CHARSET_WINDOWS_1252;
	return id >= 0 ? charset_names[id] : NULL;
}

/* "Extracting a character encoding from a meta element" (HTML section 2.4): the label. */
static bool find_charset(const char *s, size_t len, struct key *label)
{
	const char *end = s + len;

	for (; end - s >= 7; s++) {
		const char *p = s + 7;
		size_t n = 0;

		if (strncasecmp(s, "charset", 7) != 0)
			continue;
		while (p < end && utf8_is_ascii_space(*p))
			p++;
		if (p == end || *p != '=')
			continue;
		for (p++; p < end && utf8_is_ascii_space(*p); p++)
			;
		if (p < end && (*p == '"' || *p == '\'')) {
			const char *quote = memchr(p + 1, *p, (size_t)(end - p - 1));

			*label = (struct key){p + 1, quote != NULL ? (size_t)(quote - p - 1) : 0};
			return quote != NULL;
		}
		while (p + n < end && !utf8_is_ascii_space(p[n]) && p[n] != ';')
			n++;
		*label = (struct key){p, n};
		return true;
	}
	return false;
}

const char *charset_content_type(const char *value, size_t len)
{
	struct key label;

	return find_charset(value, len, &label) ? charset_name(label.s, label.len) : NULL;
}

struct attribute {
	struct key name, value;
};

enum attribute_end { ATTRIBUTE, NO_ATTRIBUTE, OUT_OF_BYTES };

/* "Get an attribute" of HTML section 13.2.3.2; *at moves past it. */
static enum attribute_end next_attribute(const char **at, const char *end, struct attribute *a)
{
	const char *p = *at, *start;

	while (p < end && (utf8_is_ascii_space(*p) || *p == '/'))
		p++;
	*at = p;
	if (p == end || *p == '>')
		return p == end ? OUT_OF_BYTES : NO_ATTRIBUTE;
	for (start = p; p < end && !utf8_is_ascii_space(*p) && *p != '/' && *p != '>'; p++)
		if (*p == '=' && p > start)
			break;
	a->name = (struct key){start, (size_t)(p - start)};
	a->value = (struct key){p, 0};
	while (p < end && utf8_is_ascii_space(*p))
		p++;
	*at = p;
	if (p == end || *p != '=')
		return p == end ? OUT_OF_BYTES : ATTRIBUTE;
	for (p++; p < end && utf8_is_ascii_space(*p); p++)
		;
	if (p < end && (*p == '"' || *p == '\'')) {
		start = p + 1;
		p = memchr(start, *p, (size_t)(end - start));
		if (p == NULL)
			return OUT_OF_BYTES;
		a->value = (struct key){start, (size_t)(p - start)};
		*at = p + 1;
		return ATTRIBUTE;
	}
	for (start = p; p < end && !utf8_is_ascii_space(*p) && *p != '>'; p++)
		;
	a->value = (struct key){start, (size_t)(p - start)};
	*at = p;
	return p == end ? OUT_OF_BYTES : ATTRIBUTE;
}

static bool key_is(const struct key *k, const char *s)
{
	return k->len == strlen(s) && strncasecmp(k->s, s, k->len) == 0;
}

/* The encoding a <meta> names, NULL if it names none; *at moves through its attributes. */
static const char *scan_meta(const char **at, const char *end, bool *out_of_bytes)
{
	bool has_pragma = false, seen_pragma = false, seen_content = false, seen_charset = false;
	const char *from_content = NULL, *from_charset = NULL;
	struct attribute a;
	enum attribute_end status;

	while ((status = next_attribute(at, end, &a)) == ATTRIBUTE) {
		struct key label;

		/* Of attributes with one name the first counts. */
		if (key_is(&a.name, "http-equiv") && !seen_pragma) {
			seen_pragma = true;
			has_pragma = key_is(&a.value, "content-type");
		} else if (key_is(&a.name, "content") && !seen_content) {
			seen_content = true;
			if (find_charset(a.value.s, a.value.len, &label))
				from_content = declared_name(label.s, label.len);
		} else if (key_is(&a.name, "charset") && !seen_charset) {
			seen_charset = true;
			from_charset = declared_name(a.value.s, a.value.len);
		}
	}
	*out_of_bytes = status == OUT_OF_BYTES;
	if (*out_of_bytes)
		return NULL;
	if (seen_charset)
		return from_charset;
	return has_pragma ? from_content : NULL;
}

/* "Get an XML encoding", section 13.2.3.2. */
static const char *scan_xml(const char *s, size_t len)
{
	const char *end, *p, *quote;
	size_t i;

	if (len < 5 || memcmp(s, "<?xml", 5) != 0 || (end = memchr(s, '>', len)) == NULL)
		return NULL;
	p = memmem(s, (size_t)(end - s), "encoding", 8);
	if (p == NULL)
		return NULL;
	for (p += 8; (unsigned char)*p <= ' '; p++)
		;
	if (*p != '=')
		return NULL;
	for (p++; (unsigned char)*p <= ' '; p++)
		;
	if (*p != '"' && *p != '\'')
		return NULL;
	quote = memchr(p + 1, *p, (size_t)(end - p - 1));
	if (quote == NULL)
		return NULL;
	for (i = 1; p + i < quote; i++)
		if ((unsigned char)p[i] <= ' ')
			return NULL;
	return declared_name(p + 1, (size_t)(quote - p - 1));
}

/* The first '>' that ends a comment, whose two dashes may be those that began it. */
static const char *comment_end(const char *s, const char *end)
{
	const char *p = s + 4;

	while ((p = memchr(p, '>', (size_t)(end - p))) != NULL)
		if (memcmp(p++ - 2, "--", 2) == 0)
			return p;
	return end;
}

static bool starts_with(const char *s, const char *end, const char *word)
{
	size_t len = strlen(word);

	return (size_t)(end - s) >= len && strncasecmp(s, word, len) == 0;
}

/* "Prescan a byte stream to determine its encoding"; with in_head it gives up where a body starts,
 * for far from the start a <meta> may be talk about HTML. */
static const char *prescan(const char *s, size_t len, bool in_head)
{
	const char *p = s, *end = s + len, *name;
	bool out_of_bytes = false;
	enum attribute_end status;
	struct attribute a;

	while (!out_of_bytes && p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		if (in_head && (starts_with(p, end, "<body") || starts_with(p, end, "</head")))
			break;
		if (starts_with(p, end, "<!--")) {
			p = comment_end(p, end);
		} else if (starts_with(p, end, "<meta") && end - p > 5 &&
			   (utf8_is_ascii_space(p[5]) || p[5] == '/')) {
			p += 6;
			name = scan_meta(&p, end, &out_of_bytes);
			if (name != NULL)
				return name;
		} else if (end - p > 2 && is_alpha(p[p[1] == '/' ? 2 : 1])) {
			while (p < end && !utf8_is_ascii_space(*p) && *p != '>')
				p++;
			while ((status = next_attribute(&p, end, &a)) == ATTRIBUTE)
				;
			out_of_bytes = status == OUT_OF_BYTES;
		} else if (end - p > 1 && strchr("!/?", p[1]) != NULL && p[1] != '\0') {
			p = memchr(p, '>', (size_t)(end - p));
			if (p == NULL)
				break;
		} else {
			p++;
		}
	}
	return scan_xml(s, len);
}

const char *charset_prescan(const char *s, size_t len)
{
	const char *name;

	if (len == 0)
		return NULL;
	if (len >= 6 && memcmp(s, "<\0?\0x", 6) == 0)
		return charset_names[CHARSET_UTF_16LE];
	if (len >= 6 && memcmp(s, "\0<\0?\0x", 6) == 0)
		return charset_names[CHARSET_UTF_16BE];
	name = prescan(s, len < PRESCAN_NEAR ? len : PRESCAN_NEAR, false);
	if (name == NULL && len > PRESCAN_NEAR)
		name = prescan(s, len < PRESCAN_FAR ? len : PRESCAN_FAR, true);
	return name;
}

/* UTF-16 of mostly Latin text, which markup is: every second byte is NUL, and those between are
 * not. */
static int guess_utf_16(const char *s, size_t len)
{
	size_t i, n[2] = {0, 0}, half;

	if (len > UTF_16_LOOK)
		len = UTF_16_LOOK;
	half = len / 2;
	for (i = 0; i < 2 * half; i++)
		n[i % 2] += s[i] == '\0';
	if (half < 2)
		return -1;
	if (n[0] == 0 && n[1] > half / 2)
		return CHARSET_UTF_16LE;
	return n[1] == 0 && n[0] > half / 2 ? CHARSET_UTF_16BE : -1;
}

const char *charset_utf_16_mark(const char *s, size_t len)
{
	if (len >= 2 && memcmp(s, "\xFE\xFF", 2) == 0)
		return charset_names[CHARSET_UTF_16BE];
	if (len >= 2 && memcmp(s, "\xFF\xFE", 2) == 0)
		return charset_names[CHARSET_UTF_16LE];
	return NULL;
}

int charset_low_byte(const char *s, size_t len)
{
	int id;

	if (charset_utf_16_mark(s, len) != NULL)
		return *s == '\xFE';
	id = guess_utf_16(s, len);
	return id >= 0 ? id == CHARSET_UTF_16BE : -1;
}

/* What the bytes say for and against UTF-8. */
struct evidence {
	/* Sequences above 7F (1 when all is well-formed); ill-formed parts but for a cut last one.
	 */
	size_t n_good, n_bad;
	bool is_7bit, is_iso_2022_jp;
};

static struct evidence weigh(const char *s, size_t len)
{
	struct evidence e = {0};
	const char *p = s, *end = s + len;

	if (utf8_ascii(s, len) == len) {
		e.is_7bit = true;
	} else if (utf8_valid(s, len)) {
		e.n_good = 1;
	} else {
		while (p < end) {
			if ((unsigned char)*p < 0x80) {
				p++;
			} else if (utf8_next_long(&p, end) != UTF8_BAD) {
				e.n_good++;
			} else {
				e.n_bad += p < end;
			}
		}
	}
	if (e.is_7bit && memchr(s, 0x1B, len) != NULL)
		e.is_iso_2022_jp =
		    memmem(s, len, "\x1B$B", 3) != NULL || memmem(s, len, "\x1B$@", 3) != NULL;
	return e;
}

/* The end tag of a script or style, whose content is no text; end if there is none. */
static const char *raw_text_end(const char *p, const char *end, const char *name)
{
	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL && ++p < end)
		if (*p == '/' && starts_with(p + 1, end, name))
			return p;
	return end;
}

/* What follows the tag or comment at p, and the content of a script or style. */
static const char *skip_markup(const char *p, const char *end)
{
	if (starts_with(p, end, "<!--"))
		return comment_end(p, end);
	if (starts_with(p, end, "<script"))
		p = raw_text_end(p + 1, end, "script");
	else if (starts_with(p, end, "<style"))
		p = raw_text_end(p + 1, end, "style");
	p = memchr(p, '>', (size_t)(end - p));
	return p != NULL ? p + 1 : end;
}

/* Show the text between tags to uchardet; true if it was enough for a guess. */
static bool feed(uchardet_t detector, const char *s, size_t len, bool is_html)
{
	const char *p = s, *end = s + len;
	size_t fed = 0, n_high = 0, n_letters = 0;

	while (p < end && fed < GUESS_TEXT) {
		const char *run = p;

		for (; p < end && (*p != '<' || !is_html) && (size_t)(p - run) < GUESS_TEXT - fed;
		     p++) {
			n_high += (signed char)*p < 0;
			n_letters += is_alpha(*p);
		}
		uchardet_handle_data(detector, run, (size_t)(p - run));
		fed += (size_t)(p - run);
		if (p < end && *p == '<' && is_html)
			p = skip_markup(p, end);
	}
	return n_high >= (n_high > n_letters ? GUESS_MIN_DENSE : GUESS_MIN_SPARSE);
}

static int guess(const char *s, size_t len, bool is_html)
{
	uchardet_t detector = uchardet_new();
	int id = -1;

	if (feed(detector, s, len, is_html)) {
		const char *answer;

		uchardet_data_end(detector);
		answer = uchardet_get_charset(detector);
		if (strcmp(answer, "UHC") == 0)
			answer = "euc-kr";
		/* Nobody serves it undeclared; it has windows-1251's small letters. */
		if (strcmp(answer, "MAC-CYRILLIC") == 0)
			answer = "windows-1251";
		/* The web's Latin-9 is Windows' Latin-1 more often than not. */
		if (strcmp(answer, "ISO-8859-15") == 0)
			answer = "windows-1252";
		id = charset_id(answer, strlen(answer));
	}
	uchardet_delete(detector);
	return id;
}

/* Whether the bytes allow what a label says. */
static bool is_credible(const char *name, const struct evidence *e, const char *s, size_t len)
{
	int id = charset_id(name, strlen(name));

	if (id == CHARSET_UTF_8)
		return e->n_bad <= e->n_good;
	if (id == CHARSET_UTF_16BE || id == CHARSET_UTF_16LE)
		return memchr(s, '\0', len) != NULL;
	return true;
}

const char *charset_sniff(const char *s, size_t len, const char *header, bool is_html,
			  enum charset_from *from)
{
	struct evidence e;
	const char *name;
	int id;

	*from = CHARSET_FROM_BOM;
	if (len >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0)
		return charset_names[CHARSET_UTF_8];
	if ((name = charset_utf_16_mark(s, len)) != NULL)
		return name;
	*from = CHARSET_FROM_GUESS;
	if ((id = guess_utf_16(s, len)) >= 0)
		return charset_names[id];
	e = weigh(s, len);
	if (e.is_iso_2022_jp)
		return charset_names[CHARSET_ISO_2022_JP];
	*from = CHARSET_FROM_UTF8;
	if (e.n_good > e.n_bad * UTF_8_SLIPS)
		return charset_names[CHARSET_UTF_8];
	*from = CHARSET_FROM_HEADER;
	name = header != NULL ? charset_name(header, strlen(header)) : NULL;
	if (name != NULL && is_credible(name, &e, s, len))
		return name;
	*from = CHARSET_FROM_META;
	name = is_html ? charset_prescan(s, len) : NULL;
	if (name != NULL && is_credible(name, &e, s, len))
		return name;
	*from = CHARSET_FROM_GUESS;
	id = e.is_7bit ? -1 : guess(s, len, is_html);
	if (id >= 0 && id != CHARSET_REPLACEMENT && is_credible(charset_names[id], &e, s, len))
		return charset_names[id];
	*from = CHARSET_FROM_DEFAULT;
	return charset_names[CHARSET_WINDOWS_1252];
}
