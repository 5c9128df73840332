/* The generated tables of charset_tab.c: labels and indexes of the WHATWG Encoding Standard. */
#ifndef CHARSET_TAB_H
#define CHARSET_TAB_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#define N_CHARSETS 40
#define N_CHARSETS_SINGLE 28
#define N_CHARSET_LABELS 228
#define N_GB18030_RANGES 207

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

struct charset_range {
	uint32_t pointer; /* the first */
	uint32_t cp;      /* what it stands for */
};

extern const char *const charset_names[N_CHARSETS];
extern const struct charset_label charset_labels[N_CHARSET_LABELS]; /* sorted */

/* Code points; 0 where there is none. Rows end with a NUL that is no cell. */
extern const char16_t charset_single[N_CHARSETS_SINGLE][129]; /* bytes 80 to FF */
extern const char16_t charset_gb18030[126][191];
extern const char16_t charset_big5[126][158]; /* low 16 bits where big5_astral has the bit set */
extern const uint8_t charset_big5_astral[126][20];
extern const char16_t charset_euc_kr[125][191];
extern const char16_t charset_jis0208[120][95];
extern const char16_t charset_jis0212[94][95];
extern const struct charset_range charset_gb18030_ranges[N_GB18030_RANGES];

#endif
