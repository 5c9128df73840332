/* Rights a filter does not need are given up before the first input byte is read. */
#ifndef SANDBOX_H
#define SANDBOX_H

/* After this the process can read and write the descriptors it has, allocate memory, tell the time
 * and exit, and nothing else: no open, no socket, no exec. 0, or -1 if the system has no such means
 * (the caller may go on: it is a second line of defence). */
int sandbox_enter(void);

#endif
