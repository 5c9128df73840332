/* What the words beside a date call it: "Updated", "Erstellt am", "公開日". */
#ifndef DATECUE_H
#define DATECUE_H

#include <stddef.h>

enum datecue { DATECUE_NONE, DATECUE_PUBLISHED, DATECUE_MODIFIED };

/* Cues farther than this from a date, in characters, are not about it. */
#define DATECUE_NEAR 40

/* What s (UTF-8), the words that end where a date begins, calls the date: the last cue within
 * DATECUE_NEAR counts. A cue begins a word where words can be told. */
enum datecue datecue_before(const char *s, size_t len);
/* The same for the words that begin where a date ends; the first cue counts. */
enum datecue datecue_after(const char *s, size_t len);
/* "published", "modified"; "unknown" for DATECUE_NONE. Static. */
const char *datecue_name(enum datecue cue);
/* The inverse; NULL and other names are DATECUE_NONE. */
enum datecue datecue_named(const char *name);

#endif
