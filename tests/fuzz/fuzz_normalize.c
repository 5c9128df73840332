/* A record through normalize: what comes out is one line of valid UTF-8, comes out again unchanged,
 * and holds the members that normalize does not know as they were. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "jsonl.h"
#include "jsonscan.h"
#include "line.h"
#include "steps.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const touched[] = {"text",
				      "comments",
				      "title",
				      "author",
				      "sitename",
				      "description",
				      "categories",
				      "tags",
				      "date",
				      "date_precision",
				      "date_from",
				      "date_ambiguous",
				      "date_confidence",
				      "date_modified",
				      "language_detected",
				      "language_score",
				      "signals"};

static void check_untouched(const struct jsonscan *in, const struct jsonscan *out)
{
	size_t i, k;

	for (i = 0; i < in->n_members; i++) {
		const struct jsonscan_member *m = &in->members[i], *same = &out->members[i];

		for (k = 0; k < sizeof touched / sizeof *touched; k++)
			if (strlen(touched[k]) == m->key_len &&
			    memcmp(touched[k], m->key, m->key_len) == 0)
				break;
		assert(i < out->n_members && same->key_len == m->key_len &&
		       memcmp(same->key, m->key, m->key_len) == 0);
		if (k == sizeof touched / sizeof *touched)
			assert(same->value_len == m->value_len &&
			       memcmp(same->value, m->value, m->value_len) == 0);
	}
}

/* The first byte chooses: a line as it is, or a text to put in one; the steps by default, or all.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct line_options options = {.steps = steps_default(),
				       .field = "text",
				       .dates = true,
				       .language = true,
				       .signals = true};
	struct buf in = {0}, once = {0}, twice = {0};
	struct jsonscan before = {0}, after = {0};
	struct line *line;
	const char *why;

	if (size < 1)
		return 0;
	if (data[0] & 1)
		options.steps = ~0u;
	if (data[0] & 2) {
		buf_adds(&in, "{\"title\":");
		json_put_text(&in, (const char *)data + 1, size - 1);
		buf_adds(&in, ",\"n\":1e5,\"text\":");
		json_put_text(&in, (const char *)data + 1, size - 1);
		buf_addc(&in, '}');
	} else {
		buf_add(&in, data + 1, size - 1);
	}
	line = line_new(&options, NULL);
	if (line_normalize(line, in.data, in.len, &once, &why) == LINE_OK) {
		assert(once.len > 0 && once.data[once.len - 1] == '\n' &&
		       memchr(once.data, '\n', once.len) == once.data + once.len - 1);
		assert(utf8_valid(once.data, once.len));
		assert(line_normalize(line, once.data, once.len - 1, &twice, &why) == LINE_OK);
		assert(once.len == twice.len && memcmp(once.data, twice.data, once.len) == 0);
		assert(jsonscan_object(&before, in.data, in.len) == JSONSCAN_OK);
		assert(jsonscan_object(&after, once.data, once.len) == JSONSCAN_OK);
		check_untouched(&before, &after);
	}
	line_free(line);
	jsonscan_free(&before);
	jsonscan_free(&after);
	buf_free(&in);
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
