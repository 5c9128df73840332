#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "buf.h"
#include "record.h"

static void an_empty_record_still_has_its_text(void **state)
{
	struct record r = {.quality = -1};
	struct buf b = {0};

	(void)state;
	record_print(&b, &r);
	assert_string_equal(b.data, "{\"text\":\"\"}\n");
	buf_free(&b);
}

static void a_full_record_prints_every_field_in_order(void **state)
{
	const char *categories[] = {"News"}, *tags[] = {"a\"b", "c"};
	struct record_date dates[] = {
	    {"14 June 2018", "time", "published"},
	    {"2018", "url", NULL},
	};
	struct record r = {.url = "http://a.example/",
			   .source = "f.html",
			   .id = "urn:uuid:1",
			   .fetched = "2018-06-15T00:00:00Z",
			   .title = "T",
			   .author = "A",
			   .hostname = "a.example",
			   .sitename = "S",
			   .description = "D",
			   .language = "en",
			   .image = "http://a.example/i.png",
			   .license = "CC",
			   .pagetype = "article",
			   .categories = categories,
			   .n_categories = 1,
			   .tags = tags,
			   .n_tags = 2,
			   .dates = dates,
			   .n_dates = 2,
			   .text = "One.\nTwo.",
			   .comments = "C",
			   .fingerprint = "0123456789abcdef",
			   .quality = 0.8735};
	struct buf b = {0};

	(void)state;
	record_print(&b, &r);
	assert_string_equal(
	    b.data,
	    "{\"url\":\"http://a.example/\",\"source\":\"f.html\",\"id\":\"urn:uuid:1\","
	    "\"fetched\":\"2018-06-15T00:00:00Z\",\"title\":\"T\",\"author\":\"A\","
	    "\"hostname\":\"a.example\",\"sitename\":\"S\",\"description\":\"D\","
	    "\"categories\":[\"News\"],\"tags\":[\"a\\\"b\",\"c\"],\"language\":\"en\","
	    "\"image\":\"http://a.example/i.png\",\"license\":\"CC\",\"pagetype\":\"article\","
	    "\"dates\":[{\"text\":\"14 June 2018\",\"from\":\"time\",\"kind\":\"published\"},"
	    "{\"text\":\"2018\",\"from\":\"url\"}],\"text\":\"One.\\nTwo.\",\"comments\":\"C\","
	    "\"fingerprint\":\"0123456789abcdef\",\"quality\":0.874}\n");
	buf_free(&b);
}

static void quality_is_clamped_and_left_out_when_unknown(void **state)
{
	struct record r = {.quality = 7};
	struct buf b = {0};

	(void)state;
	record_print(&b, &r);
	r.quality = 0;
	record_print(&b, &r);
	r.quality = __builtin_nan("");
	record_print(&b, &r);
	assert_string_equal(b.data, "{\"text\":\"\",\"quality\":1.000}\n"
				    "{\"text\":\"\",\"quality\":0.000}\n{\"text\":\"\"}\n");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_empty_record_still_has_its_text),
	    cmocka_unit_test(a_full_record_prints_every_field_in_order),
	    cmocka_unit_test(quality_is_clamped_and_left_out_when_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
