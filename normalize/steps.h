/* The steps a text goes through, in order. Each has a name on the command line and in "repairs". */
#ifndef STEPS_H
#define STEPS_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/* X(NAME, "name", on by default) */
#define STEPS(X)                         \
	X(TERMINAL, "terminal", true)    \
	X(ENTITIES, "entities", true)    \
	X(MOJIBAKE, "mojibake", true)    \
	X(C1, "c1", true)                \
	X(CONTROLS, "controls", true)    \
	X(INVISIBLE, "invisible", true)  \
	X(BIDI, "bidi", true)            \
	X(SPACE, "space", true)          \
	X(WRAP, "wrap", true)            \
	X(HYPHEN, "hyphen", true)        \
	X(LIGATURES, "ligatures", false) \
	X(WIDTH, "width", false)         \
	X(QUOTES, "quotes", false)       \
	X(DASHES, "dashes", false)       \
	X(ELLIPSIS, "ellipsis", false)   \
	X(NFC, "nfc", true)

enum step {
#define X(id, name, on) STEP_##id,
	STEPS(X)
#undef X
	    N_STEPS
};

/* What was changed, a number a step: characters, lines or segments, whichever the step works on. */
struct repairs {
	size_t n[N_STEPS];
};

/* A set of steps is an unsigned with a bit each. */
static inline bool step_on(unsigned set, enum step s)
{
	return (set >> s & 1) != 0;
}

/* Result and scratch; start zeroed, reuse, free at the end. */
struct steps {
	const char *s; /* the text as it has become: what was given, or in out */
	size_t len;
	struct buf out, work;
};

/* Normalize s (valid UTF-8), which must live as long as the result is used. prose: it has lines and
 * paragraphs (a text field), else it is one line (a title). What comes out goes in again unchanged:
 * the steps are repeated until nothing is left to do. r counts up. */
void steps_run(struct steps *t, const char *s, size_t len, bool prose, unsigned steps,
	       struct repairs *r);
void steps_free(struct steps *t);
/* The set of all steps that are on by default. */
unsigned steps_default(void);
/* The step of that name, or N_STEPS. */
enum step steps_find(const char *name, size_t len);
/* Its name. Static. */
const char *steps_name(enum step s);

#endif
