#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>

#include "resolver.h"

static int lookups;

/* Takes the place of the C library's. What it says is in the host's name. */
int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
		struct addrinfo **list)
{
	(void)service;
	(void)hints;
	(void)list;
	lookups++;
	if (strcmp(host, "broken.example") == 0)
		return lookups == 1 ? EAI_AGAIN : EAI_FAIL;
	return strcmp(host, "empty.example") == 0 ? EAI_NODATA : EAI_NONAME;
}

static struct resolver_answer ask(const char *host)
{
	struct resolver *r = resolver_open();
	struct resolver_answer answer;

	lookups = 0;
	resolver_ask(r, host, strlen(host), NULL);
	while (!resolver_next(r, &answer))
		poll(&(struct pollfd){.fd = resolver_fd(r), .events = POLLIN}, 1, 100);
	resolver_close(r);
	assert_int_equal(answer.n, 0);
	return answer;
}

static void a_name_that_does_not_exist_is_looked_up_once(void **state)
{
	(void)state;
	assert_false(ask("none.example").temporary);
	assert_int_equal(lookups, 1);
	assert_false(ask("empty.example").temporary);
	assert_int_equal(lookups, 1);
}

static void a_resolver_that_fails_is_asked_again_and_is_no_news_of_the_name(void **state)
{
	(void)state;
	assert_true(ask("broken.example").temporary);
	assert_int_equal(lookups, 3);
}

static void names_under_invalid_are_not_looked_up(void **state)
{
	(void)state;
	assert_false(ask("host.invalid").temporary);
	assert_int_equal(lookups, 0);
}

static void without_threads_names_are_looked_up_all_the_same(void **state)
{
	pthread_attr_t usual, too_large;

	(void)state;
	pthread_getattr_default_np(&usual);
	pthread_attr_init(&too_large);
	pthread_attr_setstacksize(&too_large, (size_t)1 << 50);
	pthread_setattr_default_np(&too_large);
	assert_false(ask("none.example").temporary);
	assert_int_equal(lookups, 1);
	pthread_setattr_default_np(&usual);
	pthread_attr_destroy(&too_large);
	pthread_attr_destroy(&usual);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_name_that_does_not_exist_is_looked_up_once),
	    cmocka_unit_test(a_resolver_that_fails_is_asked_again_and_is_no_news_of_the_name),
	    cmocka_unit_test(names_under_invalid_are_not_looked_up),
	    cmocka_unit_test(without_threads_names_are_looked_up_all_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
