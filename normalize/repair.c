#include "repair.h"

#include <string.h>

#include "buf.h"
#include "entity.h"
#include "mojibake.h"
#include "steps.h"
#include "utf8.h"

/* Layers of mojibake undone at once; more are met in the next round. */
#define LAYERS_MAX 8

/* The bytes that the escape at s (ESC) takes: ECMA-48 5.4 (control sequences) and 5.6 (strings). */
static size_t escape_length(const char *s, size_t len)
{
	size_t i = 2;

	if (len < 2)
		return 1;
	if (s[1] == '[') {
		while (i < len && s[i] >= 0x20 && s[i] <= 0x3F)
			i++;
		return i < len && s[i] >= 0x40 && s[i] <= 0x7E ? i + 1 : 1;
	}
	if (s[1] == ']') {
		while (i < len && s[i] != '\a' && s[i] != '\n' && s[i] != '\033')
			i++;
		if (i < len && s[i] == '\a')
			return i + 1;
		return i + 1 < len && s[i] == '\033' && s[i + 1] == '\\' ? i + 2 : 1;
	}
	return s[1] >= 0x40 && s[1] <= 0x5F ? 2 : 1;
}

static size_t remove_escapes(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len, *esc;
	size_t n = 0;

	while ((esc = memchr(s, '\033', (size_t)(end - s))) != NULL) {
		buf_add(out, s, (size_t)(esc - s));
		s = esc + escape_length(esc, (size_t)(end - esc));
		n++;
	}
	buf_add(out, s, (size_t)(end - s));
	return n;
}

/* References that end with a semicolon, as every program writes them. */
static size_t decode_entities(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len, *amp;
	char decoded[ENTITY_UTF8_MAX];
	size_t n = 0, used, decoded_len;

	while ((amp = memchr(s, '&', (size_t)(end - s))) != NULL) {
		buf_add(out, s, (size_t)(amp - s));
		used = entity_decode(amp, (size_t)(end - amp), false, decoded, &decoded_len);
		if (used != 0 && amp[used - 1] == ';') {
			buf_add(out, decoded, decoded_len);
			s = amp + used;
			n++;
		} else {
			buf_addc(out, '&');
			s = amp + 1;
		}
	}
	buf_add(out, s, (size_t)(end - s));
	return n;
}

static void swap(struct buf *a, struct buf *b)
{
	struct buf t = *a;

	*a = *b;
	*b = t;
	buf_clear(b);
}

static bool has_high(const char *s, size_t len)
{
	return utf8_skip_ascii(s, s + len) < s + len;
}

/* Each step reads what the one before made: out holds the text when any did something. */
static bool take(size_t n, enum step step, struct repairs *r, struct buf *out, struct buf *made)
{
	if (n == 0) {
		buf_clear(made);
		return false;
	}
	r->n[step] += n;
	swap(out, made);
	return true;
}

bool repair_text(const char *s, size_t len, unsigned steps, struct buf *out, struct repairs *r)
{
	struct buf made = {0};
	bool repaired = false;
	int layer;

#define TEXT (repaired ? out->data : s), (repaired ? out->len : len)
	if (step_on(steps, STEP_TERMINAL) && memchr(s, '\033', len) != NULL)
		repaired |= take(remove_escapes(s, len, &made), STEP_TERMINAL, r, out, &made);
	/* A text that has a < in it was decoded once already, and speaks of markup. */
	if (step_on(steps, STEP_ENTITIES) && memchr(s, '&', len) != NULL &&
	    memchr(s, '<', len) == NULL)
		repaired |= take(decode_entities(TEXT, &made), STEP_ENTITIES, r, out, &made);
	if (step_on(steps, STEP_MOJIBAKE) && has_high(TEXT))
		for (layer = 0; layer < LAYERS_MAX; layer++) {
			if (!take(mojibake_undo(TEXT, &made), STEP_MOJIBAKE, r, out, &made))
				break;
			repaired = true;
		}
#undef TEXT
	buf_free(&made);
	return repaired;
}
