/* What main says on standard error. */
#ifndef SAY_H
#define SAY_H

#include <stddef.h>

/* "program: what: why" and a line end, in one write. What is named may come from a server, so a
 * control character (C0, DEL, C1) and what is no UTF-8 are shown as '?': no terminal obeys them. */
void say(const char *program, const char *what, const char *why);
/* The same of one line of what is named, counted from 1: "program: what:line: why". */
void say_at(const char *program, const char *what, size_t line, const char *why);

#endif
