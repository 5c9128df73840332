/* What encoding a document is in, and the same in UTF-8. WHATWG Encoding and HTML 13.2.3.2. */
#ifndef CHARSET_H
#define CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* How the encoding came to be known, in the order of trust. */
enum charset_from {
	CHARSET_FROM_BOM,
	CHARSET_FROM_UTF8,   /* valid UTF-8 with bytes above 7F */
	CHARSET_FROM_HEADER, /* the transport's Content-Type */
	CHARSET_FROM_META,   /* prescan of the first 1024 bytes and, failing that, of the head */
	CHARSET_FROM_GUESS,  /* the pattern of the bytes, or uchardet over the text */
	CHARSET_FROM_DEFAULT /* windows-1252 */
};

/* The WHATWG name for a label ("latin1" is "windows-1252"), or NULL if there is none. Static. */
const char *charset_name(const char *label, size_t len);
/* The encoding that a Content-Type value states ("text/html; charset=utf8"), or NULL. Static. */
const char *charset_content_type(const char *value, size_t len);
/* The encoding a <meta> or XML declaration in the document's start names, or NULL. Static. */
const char *charset_prescan(const char *s, size_t len);
/* "UTF-16BE" or "UTF-16LE" where the bytes begin with its byte order mark, else NULL. Static. */
const char *charset_utf_16_mark(const char *s, size_t len);
/* Which byte of each pair holds the ASCII, 0 or 1, where a byte order mark or the pattern of the
 * first bytes says UTF-16; else -1. */
int charset_low_byte(const char *s, size_t len);
/* Decide, with the transport's label or NULL. The answer is a WHATWG name. Static.
 * Unlike a browser it trusts the bytes before any label: valid UTF-8 is UTF-8, and a label that the
 * bytes refute (UTF-8 that is mostly ill-formed, UTF-16 without a NUL) is passed over. */
const char *charset_sniff(const char *s, size_t len, const char *header, bool is_html,
			  enum charset_from *from);
/* Add s decoded from the named encoding to out, BOM dropped, ill-formed parts as U+FFFD; exact to
 * the WHATWG indexes. Returns the number of errors, or -1 and adds nothing if the name is no label
 * or the system's iconv, which reads the encodings of East Asia, does not have it. */
long charset_decode(const char *name, const char *s, size_t len, struct buf *out);
/* What byte 80 to 9F is in windows-1252; where that has nothing, itself. Browsers read numeric
 * references to these as meant so (HTML 13.2.5.80). */
uint32_t charset_windows_1252(unsigned char c);

#endif
