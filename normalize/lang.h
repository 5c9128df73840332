/* Which language a text is in. */
#ifndef LANG_H
#define LANG_H

#include <stdbool.h>
#include <stddef.h>

struct lang {
	const char *code; /* BCP 47 ("en", "zh-Hant"), static; NULL when the text does not tell */
	double score;     /* 0..1: the share of the text in that language, halved if unsure */
};

/* Detect from a sample of the text (UTF-8). */
struct lang lang_detect(const char *s, size_t len);
/* Whether the list, "en,de", holds only what is in form a tag of BCP 47; its longer names of
 * languages, of which none is registered, are not. */
bool lang_list_is_valid(const char *list);
/* list is "en,de": whether the language of tag (BCP 47) is one of them; "de" covers "de-AT", and
 * "nb" what is detected as "no". */
bool lang_listed(const char *list, const char *tag);

#endif
