/* How two records of one document differ, and the line of JSON that says so. */
#ifndef CHANGE_H
#define CHANGE_H

#include <stdbool.h>

#include "entry.h"
#include "jsonscan.h"

struct buf;

/* The records differ in more than when and by which record they were fetched. */
bool change_is(const struct jsonscan *old, const struct jsonscan *fresh);

/* Add the line {"change":what, ...} that names the record, with its line end. */
void change_print(struct buf *out, const char *what, const struct jsonscan *record);
/* The same of a record that took another's place: with the names of the members that differ, and
 * the paragraphs of the text that only one of them has, each as often as the other lacks it. */
void change_print_difference(struct buf *out, const struct jsonscan *old,
			     const struct jsonscan *fresh);

#endif
