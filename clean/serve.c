#include "serve.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "explain.h"
#include "input.h"
#include "job.h"
#include "output.h"
#include "sandbox.h"

/* NULL, or why the document cannot be had. */
static const char *convert(struct serve *s, const struct document *doc)
{
	const char *why = NULL;
	jmp_buf full;

	s->arena.full = &full;
	if (setjmp(full) != 0) {
		s->arena.full = NULL;
		return "takes too much memory";
	}
	if (extract(&s->x, doc, &s->options->extract, &s->arena, &why) != 0)
		return why;
	output_document(&s->x, &s->options->output, &s->arena, &s->out);
	if (s->options->explain != NULL)
		explain_document(&s->x, &s->arena, &s->page);
	return NULL;
}

static void say(struct serve *s)
{
	const struct record *r = &s->x.record;

	buf_addf(&s->said, "%s, %zu bytes of text", r->pagetype != NULL ? r->pagetype : "text",
		 r->text != NULL ? strlen(r->text) : 0);
}

bool serve_document(void *ctx, const char *request, size_t len, struct buf *answer)
{
	struct serve *s = ctx;
	struct job_answer a = {0};
	struct document doc;
	bool fits;

	if (!job_get_document(request, len, &doc))
		return false;
	buf_clear(&s->out);
	buf_clear(&s->page);
	buf_clear(&s->said);
	a.why = convert(s, &doc);
	fits = s->arena.full != NULL;
	if (a.why == NULL) {
		say(s);
		a.said = s->said.data;
		a.out = s->out.data != NULL ? s->out.data : "";
		a.out_len = s->out.len;
		a.page = s->page.data;
		a.page_len = s->page.len;
	}
	a.source = doc.source;
	if (a.why == NULL && s->x.strip.cut)
		a.why = "too many elements: its end is left out";
	if (a.why == NULL)
		a.why = doc.damage;
	job_put_answer(answer, &a);
	arena_reset(&s->arena);
	return fits;
}

/* Bytes of address space that this process was born with, most of it its parent's still. */
static rlim_t inherited(void)
{
	char line[64];
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, line, sizeof line - 1) : 0;

	if (fd >= 0)
		close(fd);
	line[n > 0 ? n : 0] = '\0';
	return (rlim_t)strtoul(line, NULL, 10) * (rlim_t)sysconf(_SC_PAGESIZE);
}

void serve_start(void *ctx)
{
	const struct serve *s = ctx;
	rlim_t bytes = ((rlim_t)s->options->max_memory << 20) + inherited();

	dup2(s->null, STDIN_FILENO);
	dup2(s->null, STDOUT_FILENO);
	if (s->input > STDERR_FILENO)
		close(s->input);
	/* Where there is no sandbox there is a sanitizer, which reserves terabytes and reports. */
	if (sandbox_is_built()) {
		dup2(s->null, STDERR_FILENO);
		setrlimit(RLIMIT_AS, &(struct rlimit){bytes, bytes});
		/* Nor does it write any file; the one that its documents come in is memory. */
		setrlimit(RLIMIT_FSIZE, &(struct rlimit){0, 0});
	}
	/* iconv loads its tables late: reading stays allowed. */
	sandbox_enter(SANDBOX_READ);
}

static void say_why_lost(const struct options *o, const struct pool_result *r,
			 char why[SERVE_WHY_SIZE])
{
	switch (r->end) {
	case POOL_SLOW:
		snprintf(why, SERVE_WHY_SIZE, "takes more than %g seconds", o->max_seconds);
		break;
	case POOL_MEMORY:
		snprintf(why, SERVE_WHY_SIZE, "takes more than %zu MiB of memory", o->max_memory);
		break;
	case POOL_REFUSED:
		snprintf(why, SERVE_WHY_SIZE, "no worker for it: %s", strerror(r->status));
		break;
	default:
		if (WIFSIGNALED(r->status))
			snprintf(why, SERVE_WHY_SIZE, "its worker died of signal %d",
				 WTERMSIG(r->status));
		else
			snprintf(why, SERVE_WHY_SIZE, "its worker ended with status %d",
				 WEXITSTATUS(r->status));
	}
}

bool serve_answer(const struct options *o, const struct pool_result *r, struct job_answer *a,
		  char why[SERVE_WHY_SIZE])
{
	struct document doc;

	if (r->end == POOL_DONE)
		return job_get_answer(r->answer.data, r->answer.len, a);
	if (!job_get_document(r->request.data, r->request.len, &doc))
		return false;
	say_why_lost(o, r, why);
	*a = (struct job_answer){.source = doc.source, .why = why};
	return true;
}
