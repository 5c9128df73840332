/* Names of people in bylines. */
#ifndef NAME_H
#define NAME_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* Bytes at the start of s that say that a name follows ("By", "Von:", "作者："), with the space
 * after them; 0 if none do. Leading white space is the caller's to skip. */
size_t name_by(const char *s, size_t len);
/* The name in a byline such as "By Jane Doe | 3 May 2018", copied to the arena; NULL if there is
 * none. language is a BCP 47 tag or NULL: for dates. */
const char *name_clean(struct arena *a, const char *s, size_t len, const char *language);
/* Whether a cleaned name is surely a person's: short, and capitalised where the script is. */
bool name_is_person(const char *s);
/* "Doe, Jane" as "Jane Doe", in the arena; anything else as it is. */
const char *name_turned(struct arena *a, const char *s);
/* Whether the text stands between two names: a comma, "and". */
bool name_joins(const char *s, size_t len);

#endif
