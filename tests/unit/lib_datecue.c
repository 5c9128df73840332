#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "datecue.h"

static void check(const char *s, enum datecue want)
{
	assert_int_equal(datecue_before(s, strlen(s)), want);
}

static void words_before_a_date_name_it(void **state)
{
	(void)state;
	check("Last updated: ", DATECUE_MODIFIED);
	check("Letzte ÄNDERUNG: ", DATECUE_MODIFIED);
	check("ΕΝΗΜΕΡΩΘΗΚΕ ", DATECUE_MODIFIED);
	check("最終更新日：", DATECUE_MODIFIED);
	check("آخر تحديث: ", DATECUE_MODIFIED);
	check("Дата публикации: ", DATECUE_PUBLISHED);
	check("Publié le ", DATECUE_PUBLISHED);
	check("تاريخ النشر: ", DATECUE_PUBLISHED);
	check("by Ann Marsh, ", DATECUE_NONE);
	check("", DATECUE_NONE);
}

static void the_nearest_word_counts(void **state)
{
	(void)state;
	check("Published by Ann, updated ", DATECUE_MODIFIED);
	check("Updated version, published ", DATECUE_PUBLISHED);
	assert_int_equal(datecue_after(" (updated, published before)", 28), DATECUE_MODIFIED);
}

static void a_cue_begins_a_word_and_stands_near(void **state)
{
	(void)state;
	check("The Republic was founded on ", DATECUE_NONE);
	check("The public library was opened on ", DATECUE_NONE);
	check("The match was postponed to ", DATECUE_NONE);
	check("unpublished, ", DATECUE_NONE);
	check("Creative Commons, ", DATECUE_NONE);
	check("Revista ", DATECUE_NONE);
	check("Pubblicità ", DATECUE_NONE);
	check("Creat la ", DATECUE_PUBLISHED);
	check("Revisión: ", DATECUE_MODIFIED);
	check("Data di pubblicazione: ", DATECUE_PUBLISHED);
	check("Posted to the frontier with his regiment, he was wounded on ", DATECUE_NONE);
	check("\xFFposted \xFF", DATECUE_PUBLISHED);
}

static void names_and_cues_are_exchanged(void **state)
{
	(void)state;
	assert_int_equal(datecue_named("modified"), DATECUE_MODIFIED);
	assert_int_equal(datecue_named("published"), DATECUE_PUBLISHED);
	assert_int_equal(datecue_named("unknown"), DATECUE_NONE);
	assert_int_equal(datecue_named(NULL), DATECUE_NONE);
	assert_string_equal(datecue_name(DATECUE_MODIFIED), "modified");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_before_a_date_name_it),
	    cmocka_unit_test(the_nearest_word_counts),
	    cmocka_unit_test(a_cue_begins_a_word_and_stands_near),
	    cmocka_unit_test(names_and_cues_are_exchanged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
