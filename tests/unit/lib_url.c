#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "host.h"
#include "url.h"

struct pair {
	const char *in, *out; /* out NULL: refused */
};

static void assert_result(const char *in, int status, const struct buf *got, const char *want)
{
	if ((status == 0) != (want != NULL) || (want != NULL && strcmp(got->data, want) != 0) ||
	    (want == NULL && got->len != 0))
		fail_msg("%s gave %s, not %s", in, got->len != 0 ? got->data : "nothing",
			 want != NULL ? want : "nothing");
}

static void assert_canonical(const struct pair *cases, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct buf got = {0}, again = {0};
		int status = url_canonical(cases[i].in, strlen(cases[i].in), &got);

		assert_result(cases[i].in, status, &got, cases[i].out);
		if (status == 0) {
			status = url_canonical(got.data, got.len, &again);
			assert_result(got.data, status, &again, got.data);
		}
		buf_free(&got);
		buf_free(&again);
	}
}

static void assert_resolves(const char *base, const struct pair *cases, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct buf got = {0};
		int status = url_resolve(base, cases[i].in, strlen(cases[i].in), &got);

		assert_result(cases[i].in, status, &got, cases[i].out);
		buf_free(&got);
	}
}

#define N(cases) (sizeof(cases) / sizeof *(cases))

/* RFC 3986 sections 5.4.1 and 5.4.2, without fragments; "http:g" as browsers read it. */
static void references_resolve_as_rfc_3986_shows(void **state)
{
	static const struct pair cases[] = {
	    {"g:h", NULL},
	    {"g", "http://a/b/c/g"},
	    {"./g", "http://a/b/c/g"},
	    {"g/", "http://a/b/c/g/"},
	    {"/g", "http://a/g"},
	    {"//g", "http://g/"},
	    {"?y", "http://a/b/c/d;p?y"},
	    {"g?y", "http://a/b/c/g?y"},
	    {"#s", "http://a/b/c/d;p?q"},
	    {"g#s", "http://a/b/c/g"},
	    {"g?y#s", "http://a/b/c/g?y"},
	    {";x", "http://a/b/c/;x"},
	    {"g;x", "http://a/b/c/g;x"},
	    {"g;x?y#s", "http://a/b/c/g;x?y"},
	    {"", "http://a/b/c/d;p?q"},
	    {".", "http://a/b/c/"},
	    {"./", "http://a/b/c/"},
	    {"..", "http://a/b/"},
	    {"../", "http://a/b/"},
	    {"../g", "http://a/b/g"},
	    {"../..", "http://a/"},
	    {"../../", "http://a/"},
	    {"../../g", "http://a/g"},
	    {"../../../g", "http://a/g"},
	    {"../../../../g", "http://a/g"},
	    {"/./g", "http://a/g"},
	    {"/../g", "http://a/g"},
	    {"g.", "http://a/b/c/g."},
	    {".g", "http://a/b/c/.g"},
	    {"g..", "http://a/b/c/g.."},
	    {"..g", "http://a/b/c/..g"},
	    {"./../g", "http://a/b/g"},
	    {"./g/.", "http://a/b/c/g/"},
	    {"g/./h", "http://a/b/c/g/h"},
	    {"g/../h", "http://a/b/c/h"},
	    {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
	    {"g;x=1/../y", "http://a/b/c/y"},
	    {"g?y/./x", "http://a/b/c/g?y/./x"},
	    {"g?y/../x", "http://a/b/c/g?y/../x"},
	    {"g#s/../x", "http://a/b/c/g"},
	    {"http:g", "http://a/b/c/g"},
	};

	(void)state;
	assert_resolves("http://a/b/c/d;p?q", cases, N(cases));
}

static void references_resolve_as_browsers_do(void **state)
{
	static const struct pair cases[] = {
	    {"http:/x", "http://example.org/x"},
	    {"http://x", "http://x/"},
	    {"HTTP:x?y", "http://example.org/foo/x?y"},
	    {"https:x", "https://x/"},
	    {"https:/x/y", "https://x/y"},
	    {"\\x", "http://example.org/x"},
	    {"\\\\x\\y", "http://x/y"},
	    {"/\\x", "http://x/"},
	    {"  a b\t\n", "http://example.org/foo/a%20b"},
	    {"jav\nascript:alert(1)", NULL},
	    {"mailto:a@b.c", NULL},
	    {"data:text/html,x", NULL},
	    {":x", "http://example.org/foo/:x"},
	    {"1:2", "http://example.org/foo/1:2"},
	    {"?", "http://example.org/foo/bar?"},
	    {"#", "http://example.org/foo/bar"},
	    {"%2e%2E/x", "http://example.org/x"},
	    {"//user:pw@h:8080/x", "http://h:8080/x"},
	    {"//", NULL},
	    {"caf\xC3\xA9?q=\xC3\xA9", "http://example.org/foo/caf%C3%A9?q=%C3%A9"},
	};
	static const struct pair absolute[] = {
	    {"http://a.b/c", "http://a.b/c"},
	    {"https:a.b", "https://a.b/"},
	    {"c", NULL},
	    {"//a.b/c", NULL},
	};

	(void)state;
	assert_resolves("HTTP://Example.org/foo/bar#frag", cases, N(cases));
	assert_resolves(NULL, absolute, N(absolute));
	assert_resolves("ftp://a/b", absolute, N(absolute));
}

static void addresses_have_one_canonical_form(void **state)
{
	static const struct pair cases[] = {
	    {"http://example.com", "http://example.com/"},
	    {"HTTPS://EXAMPLE.com:443/%7Efoo/", "https://example.com/%7Efoo/"},
	    {"http://example.com:80", "http://example.com/"},
	    {"http://example.com:443/", "http://example.com:443/"},
	    {"http://example.com:/", "http://example.com/"},
	    {"http://example.com:00080/x", "http://example.com/x"},
	    {"http://example.com:65535/", "http://example.com:65535/"},
	    {"http://example.com:65536/", NULL},
	    {"http://example.com:8a/", NULL},
	    {"http://example.com:-1/", NULL},
	    {"http:\\\\example.com\\a\\..\\b", "http://example.com/b"},
	    {"http:///example.com/x", "http://example.com/x"},
	    {"http:example.com", "http://example.com/"},
	    {" \x01http://example.com/ \x1f", "http://example.com/"},
	    {"ht\ntp://exa\tmple.com/a\r\nb", "http://example.com/ab"},
	    {"http://example.com/a b\"<>`{}^|", "http://example.com/a%20b%22%3C%3E%60%7B%7D%5E|"},
	    {"http://example.com/?a b\"<>'`{}", "http://example.com/?a%20b%22%3C%3E%27`{}"},
	    {"http://example.com/%zz%4", "http://example.com/%zz%4"},
	    {"http://example.com/\xFF", "http://example.com/%FF"},
	    {"http://example.com//a//../b", "http://example.com//a/b"},
	    {"http://example.com/a/%2e%2e/%2E/b/.", "http://example.com/b/"},
	    {"http://example.com/..", "http://example.com/"},
	    {"http://example.com/.../x", "http://example.com/.../x"},
	    {"http://example.com?q#f", "http://example.com/?q"},
	    {"http://example.com#a?b", "http://example.com/"},
	    {"http://u:p@example.com@evil.example/", "http://evil.example/"},
	    {"http://user@/x", NULL},
	    {"http://example.com./", "http://example.com./"},
	    {"http://exam%70le.com/", "http://example.com/"},
	    {"http://ex_am-ple.com/", "http://ex_am-ple.com/"},
	    {"http://a b/", NULL},
	    {"http://a%20b/", NULL},
	    {"http://a%00b/", NULL},
	    {"http://a<b/", NULL},
	    {"http://", NULL},
	    {"http:", NULL},
	    {"http://:80/", NULL},
	    {"ftp://example.com/", NULL},
	    {"//example.com/", NULL},
	    {"example.com", NULL},
	    {"httpx://example.com", NULL},
	    {"", NULL},
	};

	(void)state;
	assert_canonical(cases, N(cases));
}

static void every_way_to_write_an_ipv4_address_is_one(void **state)
{
	static const struct pair cases[] = {
	    {"http://127.0.0.1/", "http://127.0.0.1/"},
	    {"http://0x7f.1/", "http://127.0.0.1/"},
	    {"http://0X7F.0.0.0x1/", "http://127.0.0.1/"},
	    {"http://2130706433/", "http://127.0.0.1/"},
	    {"http://0177.0.0.01/", "http://127.0.0.1/"},
	    {"http://127.1/", "http://127.0.0.1/"},
	    {"http://127.0.1/", "http://127.0.0.1/"},
	    {"http://127.65535/", "http://127.0.255.255/"},
	    {"http://127.0.0.1./", "http://127.0.0.1/"},
	    {"http://%30%78%63%30%2e%30%32%35%30.01/", "http://192.168.0.1/"},
	    {"http://\xEF\xBC\x90\xEF\xBC\xB8\xEF\xBD\x83\xEF\xBC\x90\xEF\xBC\x8E\xEF\xBC\x90"
	     "\xEF\xBC\x92\xEF\xBC\x95\xEF\xBC\x90\xEF\xBC\x8E\xEF\xBC\x90\xEF\xBC\x91/",
	     "http://192.168.0.1/"},
	    {"http://0x/", "http://0.0.0.0/"},
	    {"http://0/", "http://0.0.0.0/"},
	    {"http://4294967295/", "http://255.255.255.255/"},
	    {"http://4294967296/", NULL},
	    {"http://99999999999999999999999999/", NULL},
	    {"http://0xffffffff1/", NULL},
	    {"http://256.1/", NULL},
	    {"http://1.256.1.1/", NULL},
	    {"http://1.2.3.256/", NULL},
	    {"http://1.2.3.4.5/", NULL},
	    {"http://1.2.3.08/", NULL},
	    {"http://foo.09/", NULL},
	    {"http://foo.0x4/", NULL},
	    {"http://1..2/", NULL},
	    {"http://1../", "http://1../"},
	    {"http://./", "http://./"},
	    {"http://../", "http://../"},
	    {"http://1.2.3.4x/", "http://1.2.3.4x/"},
	    {"http://0xg/", "http://0xg/"},
	    {"http://1.2.3.4.example/", "http://1.2.3.4.example/"},
	};

	(void)state;
	assert_canonical(cases, N(cases));
}

static void ipv6_addresses_are_shortened(void **state)
{
	static const struct pair cases[] = {
	    {"http://[::1]:80/", "http://[::1]/"},
	    {"http://[2001:DB8:0:0:0:0:0:1]:8080/", "http://[2001:db8::1]:8080/"},
	    {"http://[1:0:0:2:0:0:0:3]/", "http://[1:0:0:2::3]/"},
	    {"http://[1:0:0:2:3:0:0:4]/", "http://[1::2:3:0:0:4]/"},
	    {"http://[1:2:3:4:5:6:7:0]/", "http://[1:2:3:4:5:6:7:0]/"},
	    {"http://[::]/", "http://[::]/"},
	    {"http://[1::]/", "http://[1::]/"},
	    {"http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"},
	    {"http://[::1]x/", NULL},
	    {"http://[::1/", NULL},
	    {"http://[1:2]/", NULL},
	    {"http://[fe80::1%25eth0]/", NULL},
	    {"http://[]/", NULL},
	    {"http://[0000:0000:0000:0000:0000:0000:0000:0000:0000:0000]/", NULL},
	    {"http://:80/", NULL},
	};

	(void)state;
	assert_canonical(cases, N(cases));
}

static void international_domains_become_punycode(void **state)
{
	static const struct pair cases[] = {
	    {"http://b\xC3\xBC"
	     "cher.example/",
	     "http://xn--bcher-kva.example/"},
	    {"http://B\xC3\x9C"
	     "CHER.example/",
	     "http://xn--bcher-kva.example/"},
	    {"http://bu\xCC\x88"
	     "cher.example/",
	     "http://xn--bcher-kva.example/"},
	    {"http://b%C3%BCcher.example/", "http://xn--bcher-kva.example/"},
	    {"http://XN--BCHER-KVA.example/", "http://xn--bcher-kva.example/"},
	    {"http://fa\xC3\x9F.de/", "http://xn--fa-hia.de/"},
	    {"http://\xD0\xBF\xD1\x80\xD0\xB8\xD0\xBC\xD0\xB5\xD1\x80.\xD1\x80\xD1\x84/",
	     "http://xn--e1afmkfd.xn--p1ai/"},
	    {"http://\xE4\xBE\x8B\xE3\x81\x88\xE3\x80\x82\xE3\x83\x86\xE3\x82\xB9\xE3\x83\x88/",
	     "http://xn--r8jz45g.xn--zckzah/"},
	    {"http://\xE2\x98\x83.net/", "http://xn--n3h.net/"},
	    {"http://\xF0\x9F\x92\xA9.la/", "http://xn--ls8h.la/"},
	    {"http://\xEF\xBC\xA7\xEF\xBD\x8F.com/", "http://go.com/"},
	    {"http://ex\xC2\xAD"
	     "ample.com/",
	     "http://example.com/"},
	    {"http://\xE2\x84\x80/", NULL}, /* maps to a/c */
	    {"http://a\xFF.com/", NULL},
	    {"http://\xC2\xAD/", NULL},
	};

	(void)state;
	assert_canonical(cases, N(cases));
}

/* RFC 3492 section 7.1. */
static void punycode_encodes_its_rfc_samples(void **state)
{
	static const struct pair cases[] = {
	    {"\xD9\x84\xD9\x8A\xD9\x87\xD9\x85\xD8\xA7\xD8\xA8\xD8\xAA\xD9\x83\xD9\x84\xD9\x85\xD9"
	     "\x88\xD8\xB4\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A\xD8\x9F",
	     "egbpdaj6bu4bxfgehfvwxn"},
	    {"\xE4\xBB\x96\xE4\xBB\xAC\xE4\xB8\xBA\xE4\xBB\x80\xE4\xB9\x88\xE4\xB8\x8D\xE8\xAF\xB4"
	     "\xE4\xB8\xAD\xE6\x96\x87",
	     "ihqwcrb4cv8a8dqg056pqjye"},
	    {"Pro\xC4\x8Dprost\xC4\x9Bnemluv\xC3\xAD\xC4\x8D"
	     "esky",
	     "Proprostnemluvesky-uyb24dma41a"},
	    {"3\xE5\xB9\xB4"
	     "B\xE7\xB5\x84\xE9\x87\x91\xE5\x85\xAB\xE5\x85\x88\xE7\x94\x9F",
	     "3B-ww4c5e180e575a65lsy2b"},
	    {"Maji\xE3\x81\xA7Koi\xE3\x81\x99\xE3\x82\x8B"
	     "5\xE7\xA7\x92\xE5\x89\x8D",
	     "MajiKoi5-783gue6qz075azm5e"},
	    {"-> $1.00 <-", "-> $1.00 <--"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < N(cases); i++) {
		struct buf got = {0};
		int status = host_punycode(cases[i].in, strlen(cases[i].in), &got);

		assert_result(cases[i].in, status, &got, cases[i].out);
		buf_free(&got);
	}
}

static void a_label_too_long_for_dns_is_refused(void **state)
{
	struct buf url = {0}, got = {0};
	int i;

	(void)state;
	buf_adds(&url, "http://");
	for (i = 0; i < 64; i++)
		buf_adds(&url, "\xC3\xA9");
	assert_int_equal(url_canonical(url.data, url.len, &got), -1);
	assert_int_equal(got.len, 0);
	assert_int_equal(url_canonical(url.data, url.len - 2, &got), 0);
	buf_free(&url);
	buf_free(&got);
}

static void parts_point_into_the_address(void **state)
{
	static const char s[] = "https://u:p@Ex.org:8443/a/b?c=d?e#f";
	struct url u;

	(void)state;
	assert_int_equal(url_split(s, strlen(s), &u), 0);
	assert_memory_equal(u.scheme, "https", 5);
	assert_int_equal(u.scheme_len, 5);
	assert_ptr_equal(u.host, s + 12);
	assert_int_equal(u.host_len, 6);
	assert_ptr_equal(u.port, s + 19);
	assert_int_equal(u.port_len, 4);
	assert_ptr_equal(u.path, s + 23);
	assert_int_equal(u.path_len, 4);
	assert_ptr_equal(u.query, s + 28);
	assert_int_equal(u.query_len, 5);
	assert_int_equal(url_split("http://[::1]/", 13, &u), 0);
	assert_int_equal(u.host_len, 5);
	assert_int_equal(u.port_len, 0);
	assert_int_equal(url_split("http://h", 8, &u), 0);
	assert_int_equal(u.path_len, 0);
	assert_int_equal(u.query_len, 0);
	assert_int_equal(url_split("mailto:x", 8, &u), -1);
}

static void a_hostname_has_no_www(void **state)
{
	static const struct pair cases[] = {
	    {"https://WWW.Example.co.uk:8080/x", "example.co.uk"},
	    {"http://www.com/", "com"},
	    {"http://www./", "www."},
	    {"http://wwww.a/", "wwww.a"},
	    {"http://[::1]/", "[::1]"},
	    {"mailto:x", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < N(cases); i++) {
		struct buf got = {0};

		assert_result(cases[i].in, url_hostname(cases[i].in, strlen(cases[i].in), &got),
			      &got, cases[i].out);
		buf_free(&got);
	}
}

static void what_is_refused_leaves_the_buffer_as_it_was(void **state)
{
	struct buf b = {0};

	(void)state;
	buf_adds(&b, "kept");
	assert_int_equal(url_canonical("http://1.2.3.4.5/", 17, &b), -1);
	assert_string_equal(b.data, "kept");
	assert_int_equal(url_resolve("http://a/", "//b:x/", 6, &b), -1);
	assert_string_equal(b.data, "kept");
	assert_int_equal(url_canonical("http://a", 8, &b), 0);
	assert_string_equal(b.data, "kepthttp://a/");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(references_resolve_as_rfc_3986_shows),
	    cmocka_unit_test(references_resolve_as_browsers_do),
	    cmocka_unit_test(addresses_have_one_canonical_form),
	    cmocka_unit_test(every_way_to_write_an_ipv4_address_is_one),
	    cmocka_unit_test(ipv6_addresses_are_shortened),
	    cmocka_unit_test(international_domains_become_punycode),
	    cmocka_unit_test(punycode_encodes_its_rfc_samples),
	    cmocka_unit_test(a_label_too_long_for_dns_is_refused),
	    cmocka_unit_test(parts_point_into_the_address),
	    cmocka_unit_test(a_hostname_has_no_www),
	    cmocka_unit_test(what_is_refused_leaves_the_buffer_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
