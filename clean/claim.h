/* What a page states about itself, statement by statement, before anything is chosen. */
#ifndef CLAIM_H
#define CLAIM_H

#include <stddef.h>
#include <stdint.h>

struct arena;

enum claim_of {
	CLAIM_TITLE,
	CLAIM_AUTHOR, /* one name, or names joined as claim_join does */
	CLAIM_DATE,
	CLAIM_SITENAME,
	CLAIM_DESCRIPTION,
	CLAIM_IMAGE,
	CLAIM_LICENSE,
	CLAIM_LANGUAGE,
	CLAIM_URL,
	CLAIM_CATEGORY,
	CLAIM_TAG, /* one, or several separated by commas */
	CLAIM_TYPE,
	CLAIM_GENERATOR,
	CLAIM_BODY,
	CLAIM_N
};

/* A statement. Text is UTF-8, NUL-terminated, in the arena, never empty, white space folded but in
 * a body. */
struct claim {
	enum claim_of of;
	int rank;         /* lower is believed first; equal ranks in the order of the page */
	const char *text; /* len bytes */
	size_t len;
	const char *from; /* as record_date has it for dates and JSON-LD, else NULL or static */
	const char *kind; /* of a date: "published", "modified", "unknown" */
	int32_t node;     /* where it stands visibly, or -1 */
};

struct claims {
	struct claim *list;
	size_t n, cap, n_of[CLAIM_N];
	struct arena *arena;
};

/* Add a statement, of which so much text is kept as its kind can use (512 bytes of a name, 1 MiB of
 * a body); one without text, or past 96 of its kind, is ignored. */
void claims_add(struct claims *c, const struct claim *what);
/* Order by rank, keeping the order of equals. */
void claims_sort(struct claims *c);
/* The first of a kind in the list, or NULL. */
const struct claim *claims_first(const struct claims *c, enum claim_of of);
/* Leave of runs of white space one space, at the ends none; the length that is left. */
size_t claim_fold(char *s, size_t len);
/* Names as one string in the arena: "A, B"; "A; B" where a name holds a comma itself. */
char *claim_join(struct arena *a, const char *const *names, size_t n);

#endif
