/* Captures made into records and written: digests and compression take as long as the network does,
 * so they may have a thread of their own. */
#ifndef SCRIBE_H
#define SCRIBE_H

#include <stdbool.h>

struct archive;
struct archive_capture;
struct http_exchange;
struct scribe;
struct sink;

/* archive and sink stay the caller's, who leaves them alone until scribe_close. Without aside all
 * is done in scribe_take. */
struct scribe *scribe_open(const struct archive *archive, struct sink *sink, bool aside);
/* Take a capture; the exchange's memory is swapped for other. The texts that the capture points to
 * must live as long as the scribe, but for its hops. Waits while too much lies there. */
void scribe_take(struct scribe *s, const struct archive_capture *capture, struct http_exchange *x);
/* Wait until all that was taken is written: 0, or -1 and errno. */
int scribe_flush(struct scribe *s);
/* The same, without waiting for what is not written yet; to be called whenever no more is taken for
 * a while. */
int scribe_check(struct scribe *s);
/* Write what is left, and free. */
void scribe_close(struct scribe *s);

#endif
