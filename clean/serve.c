#include "serve.h"

#include <setjmp.h>
#include <string.h>

#include "input.h"
#include "job.h"
#include "output.h"

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
	if (extract(&s->x, doc, &s->options->extract, &s->arena, &why) == 0)
		output_document(&s->x, &s->options->output, &s->arena, &s->out);
	return why;
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
	buf_clear(&s->said);
	a.why = convert(s, &doc);
	fits = s->arena.full != NULL;
	if (a.why == NULL) {
		say(s);
		a.said = s->said.data;
		a.out = s->out.data != NULL ? s->out.data : "";
		a.out_len = s->out.len;
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
