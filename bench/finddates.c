/* Every date that lib/date finds: reads lines of language, moment (seconds since 1970 UTC, or
 * empty) and text, tab-separated; prints a line for each, of start:length:date groups in bytes,
 * tab-separated. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"

static void find_all(const char *language, const char *now, const char *text)
{
	struct date_hints hints = {.language = *language ? language : NULL,
				   .has_now = *now != '\0',
				   .now = strtoll(now, NULL, 10),
				   .find = DATE_FIND_PARTIAL | DATE_FIND_RELATIVE};
	size_t len = strlen(text), at = 0;
	struct date d;
	char iso[DATE_TEXT_MAX];

	while (date_find(text, len, at, &hints, &d)) {
		date_format(&d, iso);
		printf("%s%zu:%zu:%s", at > 0 ? "\t" : "", d.start, d.len, iso);
		at = d.start + d.len;
	}
	putchar('\n');
}

int main(void)
{
	char *line = NULL, *now, *text;
	size_t cap = 0;

	while (getline(&line, &cap, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		now = strchr(line, '\t');
		text = now != NULL ? strchr(now + 1, '\t') : NULL;
		if (text == NULL)
			continue;
		*now++ = *text++ = '\0';
		find_all(line, now, text);
	}
	free(line);
	return 0;
}
