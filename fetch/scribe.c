#include "scribe.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "archive.h"
#include "buf.h"
#include "http.h"
#include "sink.h"
#include "xalloc.h"

/* Bodies that wait: enough to ride out a slow moment of whoever reads the output. */
#define WAITING_MAX ((size_t)1 << 20)

struct job {
	struct job *next;
	struct archive_capture capture;
	struct http_exchange x;
	struct buf hops;
	size_t len;
};

struct queue {
	struct job *head, *tail;
};

struct scribe {
	const struct archive *archive;
	struct sink *sink; /* the thread's while there is one */
	size_t unwritten;  /* bytes given to the sink since it was last told to write */
	pthread_t thread;
	bool aside;
	/* The rest is for whoever holds the lock. */
	pthread_mutex_t lock;
	pthread_cond_t more, less;
	struct queue waiting;
	struct job *spare;
	size_t len; /* of what waits or is being written */
	size_t n;   /* jobs that wait or are being written */
	bool idle, stop;
	int error; /* errno of the first write that failed */
};

static void write_job(struct scribe *s, struct job *j)
{
	struct archive_capture *c = &j->capture;

	archive_request(s->archive, sink_begin(s->sink), c);
	sink_end(s->sink);
	archive_response(s->archive, sink_begin(s->sink), c);
	sink_end(s->sink);
	if (c->via != NULL) {
		archive_metadata(s->archive, sink_begin(s->sink), c);
		sink_end(s->sink);
	}
	if (j->x.body.cap > HTTP_KEEP_MAX)
		buf_free(&j->x.body);
}

static struct job *pop(struct queue *q)
{
	struct job *j = q->head;

	if (j != NULL)
		q->head = j->next;
	return j;
}

static void put_away(struct scribe *s, struct job *j)
{
	s->len -= j->len;
	s->n--;
	j->next = s->spare;
	s->spare = j;
}

/* Write one job without the lock; and all that gathered, if it is much or if whoever reads the
 * output would else wait for the next job. */
static void write_aside(struct scribe *s, struct job *j)
{
	bool last = s->waiting.head == NULL;
	int error = 0;

	pthread_mutex_unlock(&s->lock);
	write_job(s, j);
	s->unwritten += j->len;
	if (last || s->unwritten > SINK_FLUSH_AT) {
		s->unwritten = 0;
		error = sink_flush(s->sink) != 0 ? errno : 0;
	}
	pthread_mutex_lock(&s->lock);
	if (s->error == 0)
		s->error = error;
}

static void *work(void *arg)
{
	struct scribe *s = arg;
	struct job *j;

	pthread_mutex_lock(&s->lock);
	for (;;) {
		while ((j = pop(&s->waiting)) == NULL && !s->stop) {
			s->idle = true;
			pthread_cond_wait(&s->more, &s->lock);
			s->idle = false;
		}
		if (j == NULL)
			break;
		write_aside(s, j);
		put_away(s, j);
		pthread_cond_signal(&s->less);
	}
	pthread_mutex_unlock(&s->lock);
	return NULL;
}

struct scribe *scribe_open(const struct archive *archive, struct sink *sink, bool aside)
{
	struct scribe *s = xcalloc(1, sizeof *s);

	s->archive = archive;
	s->sink = sink;
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->more, NULL);
	pthread_cond_init(&s->less, NULL);
	s->aside = aside && pthread_create(&s->thread, NULL, work, s) == 0;
	return s;
}

/* Have the thread work on what waits. */
static void wake(struct scribe *s)
{
	if (s->idle && s->waiting.head != NULL)
		pthread_cond_signal(&s->more);
}

/* Give the job the exchange, and the exchange the job's memory. */
static void fill(struct job *j, const struct archive_capture *capture, struct http_exchange *x)
{
	struct http_exchange old = j->x;

	j->capture = *capture;
	j->x = *x;
	j->capture.x = &j->x;
	x->request = old.request;
	x->header = old.header;
	x->body = old.body;
	buf_clear(&j->hops);
	if (capture->hops != NULL)
		buf_adds(&j->hops, capture->hops);
	j->capture.hops = j->hops.data;
	j->len = j->x.body.len + j->x.header.len + j->x.request.len;
}

void scribe_take(struct scribe *s, const struct archive_capture *capture, struct http_exchange *x)
{
	struct job *j;

	pthread_mutex_lock(&s->lock);
	while (s->len > WAITING_MAX)
		pthread_cond_wait(&s->less, &s->lock);
	j = s->spare;
	if (j != NULL)
		s->spare = j->next;
	else
		j = xcalloc(1, sizeof *j);
	fill(j, capture, x);
	s->len += j->len;
	s->n++;
	if (s->aside) {
		j->next = NULL;
		if (s->waiting.head == NULL)
			s->waiting.head = j;
		else
			s->waiting.tail->next = j;
		s->waiting.tail = j;
		/* To wake it costs as much as a record, so it is not done for each. */
		if (s->len > SINK_FLUSH_AT)
			wake(s);
	} else {
		write_job(s, j);
		put_away(s, j);
	}
	pthread_mutex_unlock(&s->lock);
}

int scribe_flush(struct scribe *s)
{
	int error;

	pthread_mutex_lock(&s->lock);
	wake(s);
	while (s->n > 0)
		pthread_cond_wait(&s->less, &s->lock);
	if (!s->aside)
		s->error = sink_flush(s->sink) != 0 ? errno : 0;
	error = s->error;
	pthread_mutex_unlock(&s->lock);
	errno = error;
	return error == 0 ? 0 : -1;
}

int scribe_check(struct scribe *s)
{
	int error;

	if (!s->aside)
		return scribe_flush(s);
	pthread_mutex_lock(&s->lock);
	wake(s);
	error = s->error;
	pthread_mutex_unlock(&s->lock);
	errno = error;
	return error == 0 ? 0 : -1;
}

void scribe_close(struct scribe *s)
{
	struct job *j;

	if (s == NULL)
		return;
	pthread_mutex_lock(&s->lock);
	s->stop = true;
	pthread_cond_signal(&s->more);
	pthread_mutex_unlock(&s->lock);
	if (s->aside)
		pthread_join(s->thread, NULL);
	while ((j = s->spare) != NULL) {
		s->spare = j->next;
		buf_free(&j->x.request);
		buf_free(&j->x.header);
		buf_free(&j->x.body);
		buf_free(&j->hops);
		free(j);
	}
	pthread_cond_destroy(&s->less);
	pthread_cond_destroy(&s->more);
	pthread_mutex_destroy(&s->lock);
	free(s);
}
