/* A page or a text through the whole of clean, in every format: it ends, stays in its memory and
 * gives valid UTF-8, and what goes to people holds no markup but ours. */
#include <assert.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "buf.h"
#include "explain.h"
#include "extract.h"
#include "input.h"
#include "output.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Every < begins a tag of the list that html.h promises. */
static void check_tags(const struct buf *html)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz123456";
	const char *s = html->data;

	while (s != NULL && (s = strchr(s, '<')) != NULL) {
		s += s[1] == '/' ? 2 : 1;
		if (strncmp(s, "!DOCTYPE", 8) != 0)
			assert(strspn(s, letters) > 0 && strncmp(s, "script", 6) != 0 &&
			       strncmp(s, "style", 5) != 0);
	}
}

static void render(struct extraction *x, struct arena *a, struct buf *out)
{
	static const enum output_format formats[] = {OUTPUT_TEXT, OUTPUT_MARKDOWN, OUTPUT_HTML,
						     OUTPUT_FEATURES, OUTPUT_JSON};

	for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
		struct output_options o = {formats[i], 31, false};

		buf_clear(out);
		output_document(x, &o, a, out);
		assert(utf8_valid(out->data != NULL ? out->data : "", out->len));
		if (formats[i] == OUTPUT_HTML)
			check_tags(out);
	}
	assert(memchr(out->data, '\n', out->len) == out->data + out->len - 1);
	buf_clear(out);
	explain_document(x, a, out);
	assert(utf8_valid(out->data, out->len));
}

/* The first byte chooses between a page and scraped text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct extract_options options = {.url = "http://example.org/a/b"};
	struct arena arena = {.budget = (size_t)64 << 20};
	struct extraction x = {0};
	struct buf out = {0};
	struct document doc = {.source = "fuzz", .type = INPUT_HTML};
	const char *why;
	jmp_buf full;

	if (size == 0)
		return 0;
	if (data[0] == 'T')
		doc.type = INPUT_TEXT;
	doc.body = (const char *)data + 1;
	doc.len = size - 1;
	arena.full = &full;
	if (setjmp(full) == 0 && extract(&x, &doc, &options, &arena, &why) == 0)
		render(&x, &arena, &out);
	buf_free(&out);
	extract_free(&x);
	arena_free(&arena);
	return 0;
}
