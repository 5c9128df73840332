#include "resolver.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "xalloc.h"

/* Lookups wait for the network, so more threads than processors; more than these hit the limits of
 * home routers' DNS. */
#define THREADS 16
/* Lookups of a name while the resolver fails, and the pause before the second in seconds: the next
 * is twice as long. */
#define TRIES 3
#define PAUSE 1

struct question {
	struct question *next;
	struct resolver_answer answer;
	char host[];
};

struct queue {
	struct question *head, *tail;
};

struct resolver {
	pthread_mutex_t lock;
	pthread_cond_t asked_more;
	struct queue asked, answered;
	pthread_t threads[THREADS];
	int n_threads, n_idle, n_ended;
	size_t pending; /* only the owner's thread uses it */
	int pipe[2];
	bool stop, abandoned;
};

static void push(struct queue *q, struct question *one)
{
	one->next = NULL;
	if (q->head == NULL)
		q->head = one;
	else
		q->tail->next = one;
	q->tail = one;
}

static struct question *pop(struct queue *q)
{
	struct question *one = q->head;

	if (one != NULL)
		q->head = one->next;
	return one;
}

/* RFC 6761 section 6.4: there is no need to ask, and who has no network gets the same answer. */
static bool is_invalid(const char *host)
{
	size_t len = strlen(host);

	return len >= 8 && strcmp(host + len - 8, ".invalid") == 0;
}

/* Whatever else getaddrinfo says is of the resolver, the network or this machine. */
static bool does_not_exist(int rc)
{
	return rc == EAI_NONAME || rc == EAI_NODATA || rc == EAI_ADDRFAMILY;
}

static void look_up(struct question *q)
{
	struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *list = NULL;
	struct resolver_answer *a = &q->answer;
	int rc = EAI_NONAME;

	if (!is_invalid(q->host))
		rc = getaddrinfo(q->host, NULL, &hints, &list);
	a->temporary = rc != 0 && !does_not_exist(rc);
	if (rc != 0) {
		a->error = gai_strerror(rc);
		return;
	}
	for (const struct addrinfo *ai = list; ai != NULL && a->n < RESOLVER_MAX_ADDRESSES;
	     ai = ai->ai_next)
		a->n += address_text(ai->ai_addr, a->addresses[a->n]);
	freeaddrinfo(list);
	if (a->n == 0)
		a->error = "no address";
}

static void destroy(struct resolver *r)
{
	struct question *q;

	while ((q = pop(&r->asked)) != NULL || (q = pop(&r->answered)) != NULL)
		free(q);
	close(r->pipe[0]);
	close(r->pipe[1]);
	pthread_cond_destroy(&r->asked_more);
	pthread_mutex_destroy(&r->lock);
	free(r);
}

static void look_up_patiently(struct question *q)
{
	for (int i = 0; i < TRIES; i++) {
		if (i > 0)
			nanosleep(&(struct timespec){.tv_sec = PAUSE << (i - 1)}, NULL);
		look_up(q);
		if (!q->answer.temporary)
			return;
	}
}

static void answer(struct resolver *r, struct question *q)
{
	ssize_t rc;

	push(&r->answered, q);
	do
		rc = write(r->pipe[1], "", 1);
	while (rc < 0 && errno == EINTR);
}

static void *work(void *arg)
{
	struct resolver *r = arg;
	bool last;

	pthread_mutex_lock(&r->lock);
	for (;;) {
		struct question *q;

		while ((q = pop(&r->asked)) == NULL && !r->stop) {
			r->n_idle++;
			pthread_cond_wait(&r->asked_more, &r->lock);
			r->n_idle--;
		}
		if (r->stop) {
			free(q);
			break;
		}
		pthread_mutex_unlock(&r->lock);
		look_up_patiently(q);
		pthread_mutex_lock(&r->lock);
		answer(r, q);
	}
	last = ++r->n_ended == r->n_threads && r->abandoned;
	pthread_mutex_unlock(&r->lock);
	if (last)
		destroy(r);
	return NULL;
}

struct resolver *resolver_open(void)
{
	struct resolver *r = xcalloc(1, sizeof *r);

	if (pipe2(r->pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
		free(r);
		return NULL;
	}
	pthread_mutex_init(&r->lock, NULL);
	pthread_cond_init(&r->asked_more, NULL);
	return r;
}

void resolver_close(struct resolver *r)
{
	if (r == NULL)
		return;
	pthread_mutex_lock(&r->lock);
	r->stop = true;
	/* A thread inside getaddrinfo may stay there for half a minute; the last to end cleans up.
	 */
	r->abandoned = r->n_idle != r->n_threads;
	for (int i = 0; r->abandoned && i < r->n_threads; i++)
		pthread_detach(r->threads[i]);
	pthread_cond_broadcast(&r->asked_more);
	if (r->abandoned) {
		pthread_mutex_unlock(&r->lock);
		return;
	}
	pthread_mutex_unlock(&r->lock);
	for (int i = 0; i < r->n_threads; i++)
		pthread_join(r->threads[i], NULL);
	destroy(r);
}

void resolver_ask(struct resolver *r, const char *host, size_t len, void *ctx)
{
	struct question *q = xcalloc(1, sizeof *q + len + 1);

	if (len >= 2 && host[0] == '[' && host[len - 1] == ']') {
		host++;
		len -= 2;
	}
	memcpy(q->host, host, len);
	q->answer.ctx = ctx;
	r->pending++;
	pthread_mutex_lock(&r->lock);
	if (r->n_idle == 0 && r->n_threads < THREADS &&
	    pthread_create(&r->threads[r->n_threads], NULL, work, r) == 0)
		r->n_threads++;
	if (r->n_threads > 0) {
		push(&r->asked, q);
	} else { /* nobody else does it */
		look_up_patiently(q);
		answer(r, q);
	}
	pthread_cond_signal(&r->asked_more);
	pthread_mutex_unlock(&r->lock);
}

size_t resolver_pending(const struct resolver *r)
{
	return r->pending;
}

int resolver_fd(const struct resolver *r)
{
	return r->pipe[0];
}

bool resolver_next(struct resolver *r, struct resolver_answer *answer)
{
	struct question *q;
	char ignored[64];

	pthread_mutex_lock(&r->lock);
	q = pop(&r->answered);
	if (r->answered.head == NULL)
		while (read(r->pipe[0], ignored, sizeof ignored) > 0)
			;
	pthread_mutex_unlock(&r->lock);
	if (q == NULL)
		return false;
	*answer = q->answer;
	r->pending--;
	free(q);
	return true;
}
