/* SIGINT, SIGTERM and SIGHUP: the first asks the program to finish what is under way. */
#ifndef INTERRUPT_H
#define INTERRUPT_H

/* From now on. A second signal ends the program at once, but not within a second of the first:
 * timeout(1) and shells send one to the program and one to its group. SIGHUP stays ignored where it
 * is, as nohup(1) wants it; SIGPIPE is ignored. */
void interrupt_catch(void);
/* The first signal, 0: none came. */
int interrupt_signal(void);

#endif
