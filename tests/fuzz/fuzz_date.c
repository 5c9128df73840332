/* date_find over any bytes, with every hint: it must end, stay inside and give valid days. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const languages[] = {NULL, "en", "de-AT", "fa", "th", "zh-Hans", "ar"};
	if (size < 1)
		return 0;
	struct date_hints hints = {.language = languages[data[0] % 7],
				   .order = (enum date_order)(data[0] / 7 % 4),
				   .has_now = data[0] & 1,
				   .now = 1559995200,
				   .find = (unsigned)(data[0] >> 4)};
	/* An exact copy, so that a byte too far is seen. */
	size_t len = size - 1;
	char *text = malloc(len ? len : 1);
	assert(text);
	memcpy(text, data + 1, len);
	struct date d;
	for (size_t at = 0; date_find(text, len, at, &hints, &d); at = d.start + d.len) {
		char iso[DATE_TEXT_MAX];
		assert(d.len > 0 && d.start >= at && d.start + d.len <= len);
		assert(date_format(&d, iso) < DATE_TEXT_MAX);
		assert(d.precision == DATE_NONE || d.precision < DATE_MONTH ||
		       (d.month >= 1 && d.month <= 12));
		assert(d.precision < DATE_DAY || (d.day >= 1 && d.day <= 31));
		assert(d.hour < 24 && d.minute < 60 && d.second < 60);
	}
	free(text);
	return 0;
}
