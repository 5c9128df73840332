/* What a record says about its dates, put before when_decide. */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "when.h"

struct arena;
struct jsonscan;

/* Decide from the members dates, url, hostname and fetched of a record; language is NULL when it is
 * not known. scratch is reused. Strings of the answer live in the arena. Returns false if the
 * record has no evidence at all: no dates, and either no address or a date already. */
bool evidence_decide(const struct jsonscan *record, const char *language, struct jsonscan *scratch,
		     struct arena *a, struct when *out);
/* A member's text without its escapes, in the arena; NULL if it is absent or no text, or holds NUL.
 */
const char *evidence_text(const struct jsonscan *record, const char *name, struct arena *a);

#endif
