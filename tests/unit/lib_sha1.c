#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sha1.h"

static const char *sum(const char *s, size_t len, size_t step, enum sha1_means means, char *out)
{
	unsigned char digest[SHA1_LEN];
	struct sha1 state;

	sha1_begin(&state, means);
	for (size_t at = 0; at < len; at += step)
		sha1_add(&state, s + at, len - at < step ? len - at : step);
	sha1_end(&state, digest);
	sha1_text(digest, out);
	return out;
}

/* FIPS 180-4's examples, in base32. */
static void digests_are_those_of_the_standard(void **state)
{
	const char *two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
	char out[SHA1_TEXT_SIZE];

	(void)state;
	assert_string_equal(sum("", 0, 1, SHA1_PORTABLE, out), "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ");
	assert_string_equal(sum("abc", 3, 3, SHA1_PORTABLE, out),
			    "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5");
	assert_string_equal(sum(two, 56, 56, SHA1_PORTABLE, out),
			    "QSMD4RA4HPJG5OVOJKQ7SUJJ4XSUM4HR");
}

static void all_means_and_all_steps_agree(void **state)
{
	char data[1000], one[SHA1_TEXT_SIZE], other[SHA1_TEXT_SIZE];

	(void)state;
	for (size_t i = 0; i < sizeof data; i++)
		data[i] = (char)(i * 7 + i / 251);
	for (size_t len = 0; len <= sizeof data; len += 13) {
		sum(data, len, sizeof data, SHA1_PORTABLE, one);
		for (size_t step = 1; step < 200; step += 17)
			assert_string_equal(sum(data, len, step, sha1_best(), other), one);
	}
}

static void two_at_once_are_as_each_alone(void **state)
{
	char data[700], one[SHA1_TEXT_SIZE], other[SHA1_TEXT_SIZE];
	unsigned char digest[SHA1_LEN];
	struct sha1 a, b;

	(void)state;
	for (size_t i = 0; i < sizeof data; i++)
		data[i] = (char)(i * 11 + i / 241);
	for (size_t head = 0; head < 140; head += 9) {
		for (size_t len = 0; len + head <= sizeof data; len += 23) {
			sha1_begin(&a, sha1_best());
			sha1_begin(&b, sha1_best());
			sha1_add(&a, data, head);
			sha1_add_both(&a, &b, data + head, len);
			sha1_end(&a, digest);
			sha1_text(digest, other);
			assert_string_equal(other, sum(data, head + len, 700, SHA1_PORTABLE, one));
			sha1_end(&b, digest);
			sha1_text(digest, other);
			assert_string_equal(other, sum(data + head, len, 700, SHA1_PORTABLE, one));
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(digests_are_those_of_the_standard),
	    cmocka_unit_test(all_means_and_all_steps_agree),
	    cmocka_unit_test(two_at_once_are_as_each_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
