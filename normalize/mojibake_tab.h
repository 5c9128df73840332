/* Which byte a character is in each encoding that UTF-8 is mistaken for. */
#ifndef MOJIBAKE_TAB_H
#define MOJIBAKE_TAB_H

enum mojibake_encoding {
	MOJIBAKE_1252, /* with ISO 8859-1 in it */
	MOJIBAKE_1250,
	MOJIBAKE_1251,
	MOJIBAKE_1253,
	MOJIBAKE_1254,
	MOJIBAKE_1257,
	MOJIBAKE_8859_2,
	MOJIBAKE_MAC,
	MOJIBAKE_437,
	MOJIBAKE_N
};

#define MOJIBAKE_PAGE 64
/* No character from here on has a byte. */
#define MOJIBAKE_TOP 0xFB40

/* A code point's page, and on it its byte by encoding: 80..FF, or 0. */
extern const unsigned char mojibake_index[];
extern const unsigned char mojibake_pages[][MOJIBAKE_PAGE][MOJIBAKE_N];

#endif
