#include "say.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "utf8.h"

static void show(struct buf *out, const char *s)
{
	const char *end = s + strlen(s);

	while (s < end) {
		const char *from = s;
		uint32_t cp = utf8_next(&s, end);

		if (cp < ' ' || (cp >= 0x7F && cp < 0xA0) || utf8_length(from, end) == 0)
			buf_addc(out, '?');
		else
			buf_add(out, from, (size_t)(s - from));
	}
}

void say(const char *program, const char *what, const char *why)
{
	struct buf line = {0};

	buf_addf(&line, "%s: ", program);
	show(&line, what);
	buf_adds(&line, ": ");
	show(&line, why);
	buf_addc(&line, '\n');
	fputs(line.data, stderr);
	buf_free(&line);
}
