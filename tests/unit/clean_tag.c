#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tag.h"

static void every_element_is_found_by_its_name(void **state)
{
	(void)state;
	for (int t = 1; t < TAG_N; t++)
		assert_int_equal(tag_find(tag_name((enum tag)t), strlen(tag_name((enum tag)t))), t);
	assert_int_equal(tag_find("BlockQuote", 10), TAG_blockquote);
	assert_int_equal(tag_find("x-blockquote", 12), TAG_other);
	assert_int_equal(tag_find("", 0), TAG_other);
}

static void every_attribute_is_found_by_its_name(void **state)
{
	static const char *const names[ATTR_N] = {
	    "",
#define ATTR(ident, name) name,
#include "attrs.def"
#undef ATTR
	};

	(void)state;
	for (int k = 1; k < ATTR_N; k++)
		assert_int_equal(attr_find(names[k], strlen(names[k])), k);
	assert_int_equal(attr_find("HREF", 4), ATTR_href);
	assert_int_equal(attr_find("hrefs", 5), ATTR_other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_element_is_found_by_its_name),
	    cmocka_unit_test(every_attribute_is_found_by_its_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
