#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "address.h"

static void private_and_special_ipv4_is_not_public(void **state)
{
	const char *inside[] = {
	    "0.0.0.0",     "10.1.2.3",        "100.64.0.1",     "100.127.255.255", "127.0.0.1",
	    "127.255.0.9", "169.254.169.254", "172.16.0.1",     "172.31.255.255",  "192.0.0.8",
	    "192.0.2.1",   "192.168.1.1",     "198.18.0.1",     "198.19.9.9",      "203.0.113.5",
	    "224.0.0.1",   "240.0.0.1",       "255.255.255.255"};

	(void)state;
	for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
		assert_false(address_text_is_public(inside[i]));
}

static void neighbours_of_the_special_blocks_are_public(void **state)
{
	const char *outside[] = {"1.1.1.1",        "9.255.255.255",  "11.0.0.0",
				 "100.63.255.255", "100.128.0.0",    "172.15.255.255",
				 "172.32.0.0",     "192.0.1.1",      "192.167.0.1",
				 "198.20.0.0",     "223.255.255.255"};

	(void)state;
	for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
		assert_true(address_text_is_public(outside[i]));
}

static void ipv6_is_judged_by_block_and_by_the_ipv4_inside(void **state)
{
	(void)state;
	assert_true(address_text_is_public("2606:4700::1111"));
	assert_true(address_text_is_public("::ffff:1.1.1.1"));
	assert_true(address_text_is_public("64:ff9b::1.1.1.1"));
	assert_true(address_text_is_public("2002:0101:0101::"));
	assert_false(address_text_is_public("::"));
	assert_false(address_text_is_public("::1"));
	assert_false(address_text_is_public("::ffff:127.0.0.1"));
	assert_false(address_text_is_public("::127.0.0.1"));
	assert_false(address_text_is_public("64:ff9b::10.0.0.1"));
	assert_false(address_text_is_public("64:ff9b:1::1.1.1.1"));
	assert_false(address_text_is_public("2002:7f00:0001::"));
	assert_false(address_text_is_public("2001::1"));
	assert_false(address_text_is_public("2001:db8::1"));
	assert_false(address_text_is_public("fc00::1"));
	assert_false(address_text_is_public("fd12::1"));
	assert_false(address_text_is_public("fe80::1"));
	assert_false(address_text_is_public("ff02::1"));
	assert_false(address_text_is_public("3fff::1"));
}

static void what_is_no_address_is_not_public(void **state)
{
	(void)state;
	assert_false(address_text_is_public(""));
	assert_false(address_text_is_public("example.com"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(private_and_special_ipv4_is_not_public),
	    cmocka_unit_test(neighbours_of_the_special_blocks_are_public),
	    cmocka_unit_test(ipv6_is_judged_by_block_and_by_the_ipv4_inside),
	    cmocka_unit_test(what_is_no_address_is_not_public),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
