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

void say_at(const char *program, const char *what, size_t line, const char *why)
{
	struct buf text = {0};

	buf_addf(&text, "%s: ", program);
	show(&text, what);
	if (line > 0)
		buf_addf(&text, ":%zu", line);
	buf_adds(&text, ": ");
	show(&text, why);
	buf_addc(&text, '\n');
	fputs(text.data, stderr);
	buf_free(&text);
}

void say(const char *program, const char *what, const char *why)
{
	say_at(program, what, 0, why);
}
