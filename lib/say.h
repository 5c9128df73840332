/* What main says on standard error. */
#ifndef SAY_H
#define SAY_H

/* "program: what: why" and a line end, in one write. What is named may come from a server, so a
 * control character (C0, DEL, C1) and what is no UTF-8 are shown as '?': no terminal obeys them. */
void say(const char *program, const char *what, const char *why);

#endif
