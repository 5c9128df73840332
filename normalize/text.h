/* One text through all steps. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "steps.h"

/* Scratch and result; start zeroed, reuse, free at the end. */
struct text {
	struct buf out; /* what text_normalize made */
	struct buf work;
};

/* Put s (valid UTF-8) normalized into t->out. prose: it has lines and paragraphs (a text field),
 * else it is one line (a title). What comes out goes in again unchanged: the steps are repeated
 * until nothing is left to do. r counts up. */
void text_normalize(struct text *t, const char *s, size_t len, bool prose, unsigned steps,
		    struct repairs *r);
void text_free(struct text *t);
/* The set of all steps that are on by default. */
unsigned text_default_steps(void);
/* The step of that name, or N_STEPS. */
enum step text_step(const char *name, size_t len);
/* Its name. Static. */
const char *text_step_name(enum step s);

#endif
