/* The generated tables of charset_tab.c: labels and single-byte indexes of the WHATWG
 * Encoding Standard, and where iconv differs from the others. */
#ifndef CHARSET_TAB_H
#define CHARSET_TAB_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#define N_CHARSETS 40
#define N_CHARSETS_SINGLE 28
#define N_CHARSET_LABELS 228
#define N_CHARSET_GB18030 10
#define N_CHARSET_BIG5 110
#define N_CHARSET_EUC_JP 428
#define N_CHARSET_SHIFT_JIS 1
#define N_CHARSET_EUC_KR 1

/* Indexes into charset_names, in the standard's order; 1 to 28 are the single-byte encodings. */
enum charset_id {
	CHARSET_UTF_8,
	CHARSET_SINGLE,
	CHARSET_WINDOWS_1252 = 21,
	CHARSET_GBK = CHARSET_SINGLE + N_CHARSETS_SINGLE,
	CHARSET_GB18030,
	CHARSET_BIG5,
	CHARSET_EUC_JP,
	CHARSET_ISO_2022_JP,
	CHARSET_SHIFT_JIS,
	CHARSET_EUC_KR,
	CHARSET_REPLACEMENT,
	CHARSET_UTF_16BE,
	CHARSET_UTF_16LE,
	CHARSET_X_USER_DEFINED
};

/* The encoding that a label names, white space around it ignored (section 4.2); -1 if none. */
int charset_id(const char *label, size_t len);

struct charset_label {
	const char *label; /* lower case */
	uint8_t id;        /* enum charset_id */
};

/* Codes of a multi-byte encoding that follow one another and stand for code points that do. */
struct charset_patch {
	uint32_t code; /* the first: its bytes as a big-endian number */
	uint16_t n;
	uint32_t cp; /* what it stands for; 0: none of them stands for anything */
};

extern const char *const charset_names[N_CHARSETS];
extern const struct charset_label charset_labels[N_CHARSET_LABELS]; /* sorted */

/* The code points of bytes 80 to FF; 0 where there is none. Rows end with a NUL that is no cell. */
extern const char16_t charset_single[N_CHARSETS_SINGLE][129];

/* Sorted by code. */
extern const struct charset_patch charset_gb18030[N_CHARSET_GB18030]; /* of GBK too */
extern const struct charset_patch charset_big5[N_CHARSET_BIG5];
extern const struct charset_patch charset_euc_jp[N_CHARSET_EUC_JP]; /* of ISO-2022-JP too */
extern const struct charset_patch charset_shift_jis[N_CHARSET_SHIFT_JIS];
extern const struct charset_patch charset_euc_kr[N_CHARSET_EUC_KR];

#endif
