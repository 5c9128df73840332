/* A page or a text through the whole of clean: it ends, stays in its memory and gives valid UTF-8.
 */
#include <assert.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "buf.h"
#include "extract.h"
#include "input.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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
	if (setjmp(full) == 0 && extract(&x, &doc, &options, &arena, &why) == 0) {
		record_print(&out, &x.record);
		assert(utf8_valid(out.data, out.len));
		assert(memchr(out.data, '\n', out.len) == out.data + out.len - 1);
		buf_clear(&out);
		extract_print_features(&x, false, &out);
	}
	buf_free(&out);
	extract_free(&x);
	arena_free(&arena);
	return 0;
}
