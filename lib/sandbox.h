/* Rights a filter does not need are given up before the first input byte is read. */
#ifndef SANDBOX_H
#define SANDBOX_H

/* What is still allowed, each more than the one before. */
enum sandbox_rights {
	SANDBOX_STREAMS, /* read and write what is open, allocate memory, tell the time, exit */
	SANDBOX_READ,    /* open files to read them, as iconv does its tables */
	SANDBOX_FILES    /* make, change and remove files: for a database */
};

/* For the rest of the process no socket, no program, no other process, no right gained by any
 * means; with STREAMS and READ nothing can be written but to descriptors that are open now. A call
 * that is not allowed fails with EPERM. It holds for code taken over by its input as well. 0, or -1
 * if the system has no such means; the caller may go on, for this is a second line of defence. A
 * build with AddressSanitizer has none: its leak check is a second process. */
int sandbox_enter(enum sandbox_rights rights);

#endif
