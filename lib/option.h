/* Words for what getopt_long(3) refuses, the same in every program. */
#ifndef OPTION_H
#define OPTION_H

/* Call with opterr 0 and an option string that begins with ":", when getopt_long returned c, '?' or
 * ':'. Why it did, as static text; *what points to the argument in argv that it is about. */
const char *option_refused(int c, char **argv, const char **what);

#endif
