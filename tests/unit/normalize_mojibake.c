#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "mojibake.h"
#include "mojibake_tab.h"
#include "utf8.h"

/* The character that byte is in the encoding. */
static uint32_t meaning(unsigned char byte, int encoding)
{
	uint32_t cp;

	if (byte < 0x80)
		return byte;
	/* Printable meanings before C1 controls, which stand in for what an encoding lacks. */
	for (cp = 0xA0; cp < MOJIBAKE_TOP; cp++)
		if (mojibake_pages[mojibake_index[cp / MOJIBAKE_PAGE]][cp % MOJIBAKE_PAGE]
				  [encoding] == byte)
			return cp;
	return byte;
}

static void misread(const char *s, int encoding, struct buf *out)
{
	char seq[4];

	for (; *s != '\0'; s++)
		buf_add(out, seq, utf8_put(seq, meaning((unsigned char)*s, encoding)));
}

static const char *const lines[] = {
    "Die Straße führt über die schöne Brücke nach Köln",
    "L\u2019été à la plage, ça suffit déjà",
    "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "Съешь же ещё этих мягких французских булок",
    "Καλημέρα κόσμε, τι κάνετε",
    "המילה הזאת כתובה בעברית",
    "هذه جملة مكتوبة باللغة العربية",
    "यह वाक्य हिन्दी में लिखा है",
    "東京は日本の首都です。",
    "\u201cQuoted\u201d \u2013 it\u2019s 20 \u20AC \u2026",
};

static void every_language_comes_back_from_every_encoding(void **state)
{
	struct buf bad = {0}, good = {0};
	size_t i;
	int e;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		for (e = 0; e < MOJIBAKE_N; e++) {
			buf_clear(&bad);
			buf_clear(&good);
			misread(lines[i], e, &bad);
			assert_int_not_equal(mojibake_undo(bad.data, bad.len, &good), 0);
			assert_string_equal(good.data, lines[i]);
		}
	buf_free(&bad);
	buf_free(&good);
}

static void good_text_is_left_alone(void **state)
{
	static const char *const innocent[] = {
	    "CAFÉ\u2019s \u201CBRONTË\u2026\u201D",
	    "AMANHÃ\u2026 À noite",
	    "Ä\u00A0Ö\u00A0Ü",
	    "ÅØ ER BLÅØYD",
	    "Сірий Рік Різдво",
	    "5×\u201Da\u201D 4×£3",
	    "\u2206° \u221Aπ",
	    "├┤a┼┐a┼┐a",
	    "É® É¿ É¡",
	    "a naïve façade: Ã, Â and â",
	    "demokraattisâš täsiväldi",
	    "Å\u00A0gjøre det på norsk",
	    "Suomâ\u201C x",
	    "A \u2013 DrÃ¥ber",
	};
	struct buf out = {0};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		assert_int_equal(mojibake_undo(lines[i], strlen(lines[i]), &out), 0);
	for (i = 0; i < sizeof innocent / sizeof *innocent; i++)
		assert_int_equal(mojibake_undo(innocent[i], strlen(innocent[i]), &out), 0);
	assert_int_equal(out.len, 0);
	buf_free(&out);
}

static void lines_are_judged_one_by_one(void **state)
{
	static const char in[] = "good: é\nitâ\u20AC\u2122s bad\nÃ, alone\n";
	struct buf out = {0};

	(void)state;
	assert_int_equal(mojibake_undo(in, strlen(in), &out), 1);
	assert_string_equal(out.data, "good: é\nit\u2019s bad\nÃ, alone\n");
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_language_comes_back_from_every_encoding),
	    cmocka_unit_test(good_text_is_left_alone),
	    cmocka_unit_test(lines_are_judged_one_by_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
