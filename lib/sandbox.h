/* Rights a filter does not need are given up before the first input byte is read. */
#ifndef SANDBOX_H
#define SANDBOX_H

#include <stdbool.h>

/* What is still allowed, each more than the one before. */
enum sandbox_rights {
	SANDBOX_STREAMS,   /* read and write what is open, allocate memory, tell the time, exit */
	SANDBOX_READ,      /* open files to read them, as iconv does its tables */
	SANDBOX_FILES,     /* make, change and remove files: for a database */
	SANDBOX_SPAWN = 16 /* added to one of these: fork, limit, kill and await processes, each of
			      which can give up more rights; still no program is run */
};

/* For the rest of the process no socket, no program, no other process unless SPAWN, no right gained
 * by any means; with STREAMS and READ nothing can be written but to descriptors that are open now.
 * A call that is not allowed fails with EPERM. It holds for code taken over by its input as well.
 * 0, or -1 if the system has no such means; the caller may go on, for this is a second line of
 * defence. A build with AddressSanitizer has none: its leak check is a second process. */
int sandbox_enter(unsigned rights);
/* Whether sandbox_enter has means in this build. Limits on address space make no sense in others.
 */
bool sandbox_is_built(void);

#endif
