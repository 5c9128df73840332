#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "merge.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

struct result {
	struct buf corpus, changes;
};

static int on_corpus(void *ctx, const char *s, size_t len)
{
	buf_add(&((struct result *)ctx)->corpus, s, len);
	return 0;
}

static int on_changes(void *ctx, const char *s, size_t len)
{
	buf_add(&((struct result *)ctx)->changes, s, len);
	return 0;
}

static void on_problem(void *ctx, enum merge_input input, size_t number, const char *why)
{
	(void)ctx;
	if (input >= N_MERGE_INPUTS || number == 0 || why == NULL)
		abort();
}

static int run(struct result *r, const struct span texts[N_MERGE_INPUTS])
{
	return merge(texts, &(struct merge_hooks){r, on_corpus, on_changes, on_problem});
}

/* Corpus, records and log with a NUL between. Done once more, nothing is left to change. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct span texts[N_MERGE_INPUTS] = {0}, rest = {(const char *)data, len};
	struct result once = {0}, again = {0};

	for (int i = 0; i < N_MERGE_INPUTS && rest.len > 0; i++) {
		const char *nul = memchr(rest.s, '\0', rest.len);

		texts[i].s = rest.s;
		texts[i].len = nul != NULL ? (size_t)(nul - rest.s) : rest.len;
		rest.s += texts[i].len + (nul != NULL);
		rest.len -= texts[i].len + (nul != NULL);
	}
	if (run(&once, texts) == 0) {
		texts[MERGE_OLD] = (struct span){once.corpus.data, once.corpus.len};
		if (run(&again, texts) != 0 || again.changes.len != 0 ||
		    again.corpus.len != once.corpus.len ||
		    (once.corpus.len > 0 &&
		     memcmp(again.corpus.data, once.corpus.data, once.corpus.len) != 0))
			abort();
	}
	buf_free(&once.corpus);
	buf_free(&once.changes);
	buf_free(&again.corpus);
	buf_free(&again.changes);
	return 0;
}
