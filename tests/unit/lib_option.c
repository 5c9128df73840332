#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <getopt.h>

#include "option.h"

/* What the first refused option of a command line with -v, -o ARG and their long twins is told. */
static void assert_refused(const char *const *words, const char *why, const char *what)
{
	static const struct option longs[] = {{"verbose", no_argument, NULL, 'v'},
					      {"output", required_argument, NULL, 'o'},
					      {NULL, 0, NULL, 0}};
	char program[] = "program", *argv[8] = {program};
	const char *said;
	int argc = 1, c;

	while (words[argc - 1] != NULL) {
		argv[argc] = (char *)(uintptr_t)words[argc - 1];
		argc++;
	}
	opterr = 0;
	optind = 0;
	while ((c = getopt_long(argc, argv, ":vo:", longs, NULL)) != -1)
		if (c == '?' || c == ':') {
			assert_string_equal(option_refused(c, argv, &said), why);
			assert_string_equal(said, what);
			return;
		}
	fail();
}

#define REFUSED(why, what, ...) \
	assert_refused((const char *const[]){__VA_ARGS__, NULL}, (why), (what))

static void unknown_options_are_named_as_they_are_written(void **state)
{
	(void)state;
	REFUSED("unknown option", "-x", "-x");
	REFUSED("unknown option", "-x", "-v", "-x", "file");
	REFUSED("unknown option", "--nothing", "--nothing", "file");
	REFUSED("unknown option", "--nothing=1", "--nothing=1");
}

static void a_cluster_of_letters_is_named_whole(void **state)
{
	(void)state;
	REFUSED("unknown option", "-vx", "-vx", "file");
	REFUSED("unknown option", "-xv", "-xv", "file");
	REFUSED("unknown option", "-vxv", "-o", "y", "-vxv", "-v");
	REFUSED("unknown option", "-xv", "file", "-xv");
}

static void an_option_without_its_argument_is_named(void **state)
{
	(void)state;
	REFUSED("needs an argument", "-o", "-o");
	REFUSED("needs an argument", "-vo", "-v", "-vo");
	REFUSED("needs an argument", "--output", "-v", "--output");
}

static void an_argument_that_no_option_takes_is_named(void **state)
{
	(void)state;
	REFUSED("takes no argument", "--verbose=1", "--verbose=1");
	REFUSED("takes no argument", "--verbose=", "-v", "--verbose=", "file");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(unknown_options_are_named_as_they_are_written),
	    cmocka_unit_test(a_cluster_of_letters_is_named_whole),
	    cmocka_unit_test(an_option_without_its_argument_is_named),
	    cmocka_unit_test(an_argument_that_no_option_takes_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
