/* JSON: any text, written, reads back as what it was; any line is read or refused with a reason. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "jsonl.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool touch(void *ctx, const char *key, const struct json *v)
{
	(void)ctx;
	assert(key != NULL && v != NULL);
	json_text(v, NULL);
	return json_n(v) != 3;
}

static void check_read(const char *s, size_t len)
{
	char why[100] = "";
	struct json *v = json_parse(s, len, why, sizeof why);
	size_t i;

	if (v == NULL) {
		assert(why[0] != '\0');
		return;
	}
	json_each(v, touch, NULL);
	for (i = 0; i < json_n(v); i++)
		touch(NULL, "", json_type(v) == JSON_LIST ? json_at(v, i) : v);
	json_free(v);
}

static void check_write(const char *s, size_t len)
{
	struct buf text = {0}, repaired = {0};
	struct json *v;
	size_t got;

	json_put_text(&text, s, len);
	v = json_parse(text.data, text.len, NULL, 0);
	assert(v != NULL);
	utf8_repair(s, len, &repaired);
	assert(json_text(v, &got) != NULL && got == repaired.len);
	assert(got == 0 || memcmp(json_text(v, NULL), repaired.data, got) == 0);
	json_free(v);
	buf_free(&text);
	buf_free(&repaired);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_read((const char *)data, size);
	check_write((const char *)data, size);
	return 0;
}
