#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "date.h"

/* Noon of 8 June 2019 UTC. */
static const int64_t now = 1559995200;

struct sample {
	const char *text, *iso, *span; /* span NULL: all of text */
};

static void check(const struct sample *samples, size_t n, const struct date_hints *hints)
{
	for (size_t i = 0; i < n; i++) {
		const struct sample *s = &samples[i];
		struct date d;
		char iso[DATE_TEXT_MAX] = "";
		bool found = date_find(s->text, strlen(s->text), 0, hints, &d);
		if (found)
			date_format(&d, iso);
		if (strcmp(iso, s->iso) != 0)
			fail_msg("%s: %s, not %s", s->text, iso, s->iso);
		const char *span = s->span ? s->span : s->text;
		if (found && (strlen(span) != d.len || memcmp(s->text + d.start, span, d.len) != 0))
			fail_msg("%s: spans %.*s", s->text, (int)d.len, s->text + d.start);
	}
}
#define CHECK(samples, hints) check(samples, sizeof(samples) / sizeof(samples)[0], hints)

static void standards_are_read_with_their_zones(void **state)
{
	static const struct sample samples[] = {
	    {"2018-06-14", "2018-06-14", NULL},
	    {"2018-06-14T10:50:00+03:00", "2018-06-14T10:50:00+03:00", NULL},
	    {"2018-06-14T10:50:00.123Z", "2018-06-14T10:50:00Z", NULL},
	    {"20180614T105000Z", "2018-06-14T10:50:00Z", NULL},
	    {"2018-06-14 10:50", "2018-06-14T10:50:00", NULL},
	    {"Thu, 14 Jun 2018 10:50:00 +0300", "2018-06-14T10:50:00+03:00", NULL},
	    {"Thu, 14 Jun 2018 10:50:00 -0500 (EST)", "2018-06-14T10:50:00-05:00", NULL},
	    {"Thu Jun 14 10:50:00 2018", "2018-06-14T10:50:00", NULL},
	    {"Thu Jun 14 10:50:00 EST 2018", "2018-06-14T10:50:00-05:00", NULL},
	    {"14/Jun/2018:10:50:00 +0300", "2018-06-14T10:50:00+03:00", NULL},
	};
	(void)state;
	CHECK(samples, NULL);
}

static void newspapers_are_read(void **state)
{
	static const struct sample samples[] = {
	    {"14 June 2018", "2018-06-14", NULL},
	    {"June 14th, 2018", "2018-06-14", NULL},
	    {"the 14th of June, 2018", "2018-06-14", "14th of June, 2018"},
	    {"Sept. 5, 2018", "2018-09-05", NULL},
	    {"June 2018", "2018-06", NULL},
	    {"June 14, 2018, 3:05 PM EDT", "2018-06-14T15:05:00-04:00", NULL},
	    {"14 June 2018 at 10:50 a.m. ET", "2018-06-14T10:50:00-04:00", NULL},
	    {"14 January 2018 at 10:50 a.m. ET", "2018-01-14T10:50:00-05:00", NULL},
	    {"14. Juni 2018, 10.50 Uhr", "2018-06-14T10:50:00", NULL},
	    {"14.-20. Juni 2018", "2018-06-14", NULL},
	    {"14 – 20 June 2018", "2018-06-14", NULL},
	    {"June 14–16, 2018", "2018-06-14", NULL},
	    {"Jun 8 - 10, 2018", "2018-06-08", NULL},
	    {"June 14/15, 2018", "2018-06-14", NULL},
	    {"June 14, 15 and 16, 2018", "2018-06-14", NULL},
	    {"junio 14-16, 2018", "2018-06-14", NULL},
	    {"June 14, 18", "2018-06-14", NULL},
	    {"Jun-14-18", "2018-06-14", NULL},
	    {"14 Jun 18 by a person", "2018-06-14", "14 Jun 18"},
	    {"14 Jun 18 Reply", "2018-06-14", "14 Jun 18"},
	    {"June 14 at 18:30, 2018", "2018-06-14T18:30:00", NULL},
	    {"June 4 - 6 pm, 2018", "2018-06-04T18:00:00", NULL},
	    {"14 June 2018 24:00 GMT", "2018-06-14", NULL},
	    {"2018-06-14 24:00", "2018-06-14", NULL},
	    {"14 июня 2018 10:50 МСК", "2018-06-14T10:50:00+03:00", NULL},
	    {"June 10, 2025 | 13 min read", "2025-06-10", "June 10, 2025"},
	    {"June 10, 2025 | 1 pm", "2025-06-10T13:00:00", NULL},
	    {"5 Mrz 2018", "2018-03-05", NULL},
	    {"5. Jänner 2018", "2018-01-05", NULL},
	    {"14 aout 2018 à 10h50", "2018-08-14T10:50:00", NULL},
	    {"14 de enero de 2018 a las 10:50", "2018-01-14T10:50:00", NULL},
	    {"2018. június 14., csütörtök 10:50", "2018-06-14T10:50:00", NULL},
	    {"2018 m. birželio 14 d.", "2018-06-14", "2018 m. birželio 14"},
	    {"2018. gada 14. jūnijs", "2018-06-14", NULL},
	    {"14 Ιουνίου 2018", "2018-06-14", NULL},
	    {"14 июня 2018 г. в 10:50", "2018-06-14T10:50:00", NULL},
	    {"2018年6月14日 10時50分", "2018-06-14T10:50:00", NULL},
	    {"二〇一八年六月十四日", "2018-06-14", NULL},
	    {"2018년 6월 14일 오후 3:05", "2018-06-14T15:05:00", NULL},
	    {"ngày 14 tháng 6 năm 2018", "2018-06-14", "14 tháng 6 năm 2018"},
	    {"١٤ يونيو ٢٠١٨", "2018-06-14", NULL},
	};
	(void)state;
	CHECK(samples, NULL);
}

static void other_calendars_become_gregorian(void **state)
{
	static const struct sample samples[] = {
	    {"14 มิถุนายน 2561", "2018-06-14", NULL},  {"14 มิ.ย. 61", "2018-06-14", NULL},
	    {"14 เม.ย. 61", "2018-04-14", NULL},     {"14/6/2561", "2018-06-14", NULL},
	    {"۱۳۹۷/۰۳/۲۴", "2018-06-14", NULL},      {"24 خرداد 1397", "2018-06-14", NULL},
	    {"1 فروردین 1400", "2021-03-21", NULL},  {"30 اسفند 1399", "2021-03-20", NULL},
	    {"1 محرم 1440", "2018-09-11", NULL},     {"29 رمضان 1439", "2018-06-13", NULL},
	    {"1 محرم 1369", "1949-10-23", NULL},     {"令和元年5月1日", "2019-05-01", NULL},
	    {"平成30年6月14日", "2018-06-14", NULL}, {"民國107年6月14日", "2018-06-14", NULL},
	};
	(void)state;
	CHECK(samples, NULL);
}

static void a_zone_is_the_languages_own(void **state)
{
	static const struct date_hints zh = {.language = "zh-CN"};
	static const struct sample samples[] = {
	    {"Thu Jun 14 14:30:00 CST 2018", "2018-06-14T14:30:00+08:00", NULL},
	};
	(void)state;
	CHECK(samples, &zh);
}

/* A scraper drops the mark-up between time, zone and day: an offset has one, two or four digits. */
static void stamps_run_together_are_taken_apart(void **state)
{
	static const struct sample samples[] = {
	    {"10:50 GMT +314 June 2018", "2018-06-14T10:50:00+03:00", NULL},
	    {"10:50 GMT +0314 June 2018", "2018-06-14T10:50:00+03:00", NULL},
	    {"10:50 GMT +033014 June 2018", "2018-06-14T10:50:00+03:30", NULL},
	    {"10:50 GMT+32018-06-14", "2018-06-14T10:50:00+03:00", NULL},
	    {"10:50 GMT +35 June 2018", "2018-06-05T10:50:00+03:00", NULL},
	    {"14 June 201810:50", "2018-06-14T10:50:00", NULL},
	    {"10:5014 June 2018", "2018-06-14T10:50:00", NULL},
	    {"28.09.1912:44", "2019-09-28T12:44:00", NULL},
	    {"14/06/2018:10:50:00", "2018-06-14T10:50:00", NULL},
	    {"Posted14 June 2018Comments", "2018-06-14", "14 June 2018"},
	};
	(void)state;
	CHECK(samples, NULL);
}

static void ordinary_text_has_no_dates(void **state)
{
	static const struct sample samples[] = {
	    {"it may cost $10.50, or 1,299.00 in March", "", NULL},
	    {"version 1.2.3 of 192.168.1.1, 3.10.12.1", "", NULL},
	    {"call 01.02.03.04.05 or 555-12-1234", "", NULL},
	    {"you may 2000 times", "", NULL},
	    {"chapter 3/4, page 12-14-1234567", "", NULL},
	    {"31/06/2018 and 2018-02-30 and 32/12/2018", "", NULL},
	    {"2019年2月29日", "", NULL},
	    {"item 20180614", "", NULL},
	    {"2018", "", NULL},
	    {"14 June", "", NULL},
	};
	(void)state;
	CHECK(samples, NULL);
}

static void relative_stamps_count_from_now(void **state)
{
	static const struct date_hints hints = {
	    .has_now = true, .now = 1559995200, .find = DATE_FIND_RELATIVE};
	static const struct sample samples[] = {
	    {"3 hours ago", "2019-06-08", NULL},
	    {"5 минут назад", "2019-06-08T11:55:00Z", NULL},
	    {"vor 2 Tagen", "2019-06-06", NULL},
	    {"gestern", "2019-06-07", NULL},
	    {"yesterday at 10:50", "2019-06-07T10:50:00", NULL},
	    {"hace 3 días", "2019-06-05", NULL},
	    {"il y a une semaine", "2019-06-01", NULL},
	    {"3天前", "2019-06-05", NULL},
	    {"2일 전", "2019-06-06", NULL},
	    {"4 months ago", "2019-02", NULL},
	    {"منذ 3 ساعات", "2019-06-08", NULL},
	    {"منذ يومين", "2019-06-06", NULL},
	    {"לפני שעתיים", "2019-06-08", NULL},
	    {"неделю назад", "2019-06-01", NULL},
	    /* How long it takes to read is no time. */
	    {"5 min read", "", NULL},
	    {"7 minutes", "", NULL},
	    {"3 мин.", "", NULL},
	};
	(void)state;
	CHECK(samples, &hints);
}

static void a_date_without_a_year_is_the_last_one_before_now(void **state)
{
	struct date_hints hints = {.has_now = true, .now = now, .find = DATE_FIND_PARTIAL};
	static const struct sample samples[] = {
	    {"7 June", "2019-06-07", NULL},
	    {"7 July", "2018-07-07", NULL},
	    {"29 February", "2016-02-29", NULL},
	    {"June '18", "2018-06", NULL},
	    {"June 7, 15 comments", "2019-06-07", "June 7"},
	    {"7 June 12 Kommentare", "2019-06-07", "7 June"},
	    {"Jun 7, 10:50", "2019-06-07T10:50:00", NULL},
	};
	(void)state;
	CHECK(samples, &hints);
}

static void day_and_month_follow_the_order_asked_and_say_so_when_open(void **state)
{
	static const struct {
		const char *text, *language;
		enum date_order order;
		const char *iso;
		bool ambiguous;
	} cases[] = {
	    {"03/04/2018", NULL, DATE_ORDER_ANY, "2018-04-03", true},
	    {"03/04/2018", "en-US", DATE_ORDER_ANY, "2018-03-04", true},
	    {"03/04/2018", "en-GB", DATE_ORDER_ANY, "2018-04-03", true},
	    {"03/04/2018", "en-GB", DATE_ORDER_MDY, "2018-03-04", true},
	    {"03.04.18", "de", DATE_ORDER_ANY, "2018-04-03", false},
	    {"03.04.2018", "en-US", DATE_ORDER_ANY, "2018-04-03", false},
	    {"03.04.2018", "en-US", DATE_ORDER_MDY, "2018-03-04", true},
	    {"18/4/3", "zh", DATE_ORDER_YMD, "2018-04-03", false},
	    {"03/14/2018", "de", DATE_ORDER_DMY, "2018-03-14", false},
	    {"04/04/2018", NULL, DATE_ORDER_ANY, "2018-04-04", false},
	    {"2018-03-04", NULL, DATE_ORDER_MDY, "2018-03-04", false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct date_hints hints = {.language = cases[i].language, .order = cases[i].order};
		struct date d;
		char iso[DATE_TEXT_MAX] = "";
		if (date_find(cases[i].text, strlen(cases[i].text), 0, &hints, &d))
			date_format(&d, iso);
		assert_string_equal(iso, cases[i].iso);
		assert_int_equal(d.ambiguous, cases[i].ambiguous);
	}
}

static void a_word_of_two_languages_means_what_the_language_given_says(void **state)
{
	static const struct sample czech[] = {{"3. listopadu 2018", "2018-11-03", NULL}};
	static const struct sample croatian[] = {
	    {"3. listopada 2018.", "2018-10-03", "3. listopada 2018"}};
	struct date_hints hints = {.language = "cs"};
	(void)state;
	CHECK(czech, &hints);
	hints.language = "hr-HR";
	CHECK(croatian, &hints);
}

struct said {
	const char *language, *text, *iso; /* iso "": there is no date */
};

/* The first date in each text, with everything asked for at noon of 8 June 2019. */
static void check_said(const struct said *said, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct date_hints hints = {.language = *said[i].language ? said[i].language : NULL,
					   .has_now = true,
					   .now = now,
					   .find = DATE_FIND_PARTIAL | DATE_FIND_RELATIVE};
		struct date d;
		char iso[DATE_TEXT_MAX] = "";
		if (date_find(said[i].text, strlen(said[i].text), 0, &hints, &d))
			date_format(&d, iso);
		if (strcmp(iso, said[i].iso) != 0)
			fail_msg("%s: %s, not %s", said[i].text, iso, said[i].iso);
	}
}
#define CHECK_SAID(said) check_said(said, sizeof(said) / sizeof(said)[0])

static void an_ending_on_the_day_keeps_it(void **state)
{
	static const struct said said[] = {
	    {"ru", "17-го июня 2018 года", "2018-06-17"},
	    {"ru", "17-е июня", "2018-06-17"},
	    {"sv", "den 17:e juni 2018", "2018-06-17"},
	    {"pl", "17-go czerwca 2018", "2018-06-17"},
	    {"fi", "17:nä kesäkuuta 2018", "2018-06-17"},
	    {"cy", "17eg Mehefin 2018", "2018-06-17"},
	    {"ms", "17hb Jun 2018", "2018-06-17"},
	    {"fil", "ika-17 ng Hunyo 2018", "2018-06-17"},
	    {"en", "17th day of June, 2018", "2018-06-17"},
	    {"fr", "17e jour de juin 2018", "2018-06-17"},
	    {"en", "June 7th", "2019-06-07"},
	    {"en", "on June 7th.", "2019-06-07"},
	    {"nl", "juni 7e", "2019-06-07"},
	    {"es", "1º de junio", "2019-06-01"},
	    {"pt", "1º de junho", "2019-06-01"},
	    {"es", "1.º de junio de 2018", "2018-06-01"},
	    {"en", "3hrs ago", "2019-06-08"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void a_year_may_come_first_behind_an_unknown_word(void **state)
{
	static const struct said said[] = {
	    {"ka", "2018 წლის 17 ივნისი", "2018-06-17"},
	    {"kk", "2018 жылғы 17 маусым", "2018-06-17"},
	    {"uz", "2018-yil 17-iyun", "2018-06-17"},
	    {"ky", "2018-жылдын 17-июну", "2018-06-17"},
	    {"mn", "2018 оны 6 сарын 17", "2018-06-17"},
	    {"be", "2018 такога 17 чэрвеня", "2018-06-17"},
	    {"en", "in 2018 around 17 June 2020", "2020-06-17"},
	    {"en", "in 2018 visitors 17 June", ""},
	};
	(void)state;
	CHECK_SAID(said);
}

static void years_are_said_twice_and_by_eras(void **state)
{
	static const struct said said[] = {
	    {"ja", "2018年（平成30年）5月5日", "2018-05-05"},
	    {"ja", "2018（平成30）年5月5日", "2018-05-05"},
	    {"ja", "平成30(2018)年5月5日", "2018-05-05"},
	    {"ja", "平成30年(2018年)5月5日", "2018-05-05"},
	    {"ja", "令和6.6.17", "2024-06-17"},
	    {"ja", "R6.6.17", "2024-06-17"},
	    {"ja", "H30.6.17", "2018-06-17"},
	    {"zh-Hant", "民國107/06/17", "2018-06-17"},
	    {"zh-Hant", "107/06/17", "2018-06-17"},
	    {"en", "107/06/17", ""},
	    {"ja", "令和6.6.99", ""},
	    {"ja", "M1.2.3", ""},
	    {"zh-Hant", "電話110-10-20-33", ""},
	    {"zh-Hant", "v107.6.17", ""},
	};
	(void)state;
	CHECK_SAID(said);
}

static void a_month_may_have_two_names_or_a_roman_number(void **state)
{
	static const struct said said[] = {
	    {"ar", "17 حزيران/يونيو 2018", "2018-06-17"},
	    {"ar", "17 حزيران (يونيو) 2018", "2018-06-17"},
	    {"pl", "17 VI 2018", "2018-06-17"},
	    {"pl", "17.VI.2018", "2018-06-17"},
	    {"hu", "2018. VI. 17.", "2018-06-17"},
	    {"cs", "17 V 2018", "2018-05-17"},
	    {"en", "17 VI 18", ""},
	    {"en", "17.V.2018", "2018-05-17"},
	    /* Volts, and a multiplication. */
	    {"en", "12 V 2000 times", ""},
	    {"de", "2 X 1500 Stück", ""},
	    {"pl", "12 V 2000 mAh", ""},
	    {"pl", "12 V 2000 w Krakowie", "2000-05-12"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void parts_of_a_relative_stamp_add_up(void **state)
{
	static const struct said said[] = {
	    {"en", "1 year, 2 months ago", "2018-04"},
	    {"en", "2 weeks, 3 days ago", "2019-05-22"},
	    {"en", "3 years 2 months ago", "2016-04"},
	    {"en", "1 year and 2 months ago", "2018-04"},
	    {"en", "1 hour 5 minutes ago", "2019-06-08T10:55:00Z"},
	    {"de", "vor 1 Jahr 2 Monaten", "2018-04"},
	    {"de", "vor 1 Jahr und 2 Monaten", "2018-04"},
	    {"fr", "il y a 1 an et 2 mois", "2018-04"},
	    {"es", "hace 1 año y 2 meses", "2018-04"},
	    {"ru", "1 год 2 месяца назад", "2018-04"},
	    {"pl", "1 rok i 2 miesiące temu", "2018-04"},
	    {"nl", "1 jaar en 2 maanden geleden", "2018-04"},
	    {"it", "1 anno e 2 mesi fa", "2018-04"},
	    {"fr", "il y a 2 jours, 5 min de lecture", "2019-06-06"},
	    {"fr", "il y a un an et deux mois", "2018-04"},
	    {"de", "vor einem Jahr und zwei Monaten", "2018-04"},
	    {"de", "vor einem Jahr, 5 Minuten Lesezeit", "2018"},
	    {"ja", "1年2か月前", "2018-04"},
	    {"ja", "1年2ヶ月前", "2018-04"},
	    {"ja", "2時間30分前", "2019-06-08T09:30:00Z"},
	    {"zh", "1年2个月前", "2018-04"},
	    {"zh", "3天2小时前", "2019-06-05"},
	    {"ko", "1년 2개월 전", "2018-04"},
	    {"ru", "год и два месяца назад", "2018-04"},
	    {"ru", "год и 2 месяца назад", "2018-04"},
	    {"pl", "rok i 2 miesiące temu", "2018-04"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void numbers_of_relative_stamps_may_be_words(void **state)
{
	static const struct said said[] = {
	    {"en", "two days ago", "2019-06-06"},
	    {"de", "vor zwei Tagen", "2019-06-06"},
	    {"fr", "il y a deux jours", "2019-06-06"},
	    {"es", "hace dos días", "2019-06-06"},
	    {"ru", "два дня назад", "2019-06-06"},
	    {"tr", "iki gün önce", "2019-06-06"},
	    {"zh", "两天前", "2019-06-06"},
	    {"ja", "二日前", "2019-06-06"},
	    {"ko", "한 시간 전", "2019-06-08"},
	    {"vi", "hai ngày trước", "2019-06-06"},
	    {"ro", "acum două zile", "2019-06-06"},
	    {"ro", "acum o oră", "2019-06-08"},
	    {"ro", "acum câteva ore", ""},
	    {"pt", "há dois dias", "2019-06-06"},
	    {"it", "due giorni fa", "2019-06-06"},
	    {"nl", "twee dagen geleden", "2019-06-06"},
	    {"sv", "för två dagar sedan", "2019-06-06"},
	    {"da", "for en time siden", "2019-06-08"},
	    {"nb", "for to dager siden", "2019-06-06"},
	    {"pl", "dwa dni temu", "2019-06-06"},
	    {"", "two days ago", "2019-06-06"},
	    {"zh", "3 天前", "2019-06-05"},
	    {"en", "twice two days", ""},
	    {"zh", "2017年前", ""},
	};
	(void)state;
	CHECK_SAID(said);
}

static void days_may_be_words_beside_a_month(void **state)
{
	static const struct said said[] = {
	    {"en", "fourth of July 1995", "1995-07-04"},
	    {"en", "the twenty-first of July 1995", "1995-07-21"},
	    {"en", "January first 2000", "2000-01-01"},
	    {"es", "diez de octubre de 2018", "2018-10-10"},
	    {"es", "treinta y uno de octubre de 2018", "2018-10-31"},
	    {"nl", "eerste januari 2000", "2000-01-01"},
	    {"es", "9 de 8 de 1971", "1971-08-09"},
	    {"pt", "9 de 8 de 1971", "1971-08-09"},
	    {"en", "the second of May", "2019-05-02"},
	    {"es", "veintidós de febrero", "2019-02-22"},
	    {"pl", "jako pierwsze, mają", ""},
	    {"", "second May", ""},
	    {"", "due October 2018", "2018-10"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void without_a_year_a_month_is_one_of_the_language(void **state)
{
	static const struct said said[] = {
	    {"tr", "2 gün", ""},
	    {"en", "2 set", ""},
	    {"en", "7 mag", ""},
	    {"en", "1 lip", ""},
	    {"en", "5 kas", ""},
	    {"it", "7 mag", "2019-05-07"},
	    {"it", "7 June", "2019-06-07"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void a_whole_date_is_taken_before_a_part_of_it(void **state)
{
	static const struct said said[] = {
	    {"en", "12 January 3, 2023", "2023-01-03"},
	    {"en", "By Jan Sommer 5, June 17, 2018", "2018-06-17"},
	    {"ro", "Publicat în 3 sept. 2023", "2023-09-03"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void times_are_read_behind_their_day(void **state)
{
	static const struct said said[] = {
	    {"fr", "17 juin 2019 à 9 h 30 min", "2019-06-17T09:30:00"},
	    {"zh", "2018年6月17日凌晨12:15", "2018-06-17T00:15:00"},
	    {"da", "3. jan. 2023 14.05.00", "2023-01-03T14:05:00"},
	    {"fi", "3.1.2023 14.05", "2023-01-03T14:05:00"},
	    {"en", "2018-06-17 14:05:00-07", "2018-06-17T14:05:00-07:00"},
	    {"en", "2018-06-17t14:05:00z", "2018-06-17T14:05:00Z"},
	    {"en", "Mon Jun 17 14:05:00 2019 +0200", "2019-06-17T14:05:00+02:00"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void amounts_are_no_parts_of_a_date(void **state)
{
	static const struct said said[] = {
	    {"fi", "3.1.2023 14.05 €", "2023-01-03"},
	    {"de", "3. Mai 2018 12.50 Euro", "2018-05-03"},
	    {"de", "8. Mai 12.50 Euro", "2019-05-08"},
	    {"de", "3. Mai 2018 20.15 Minuten", "2018-05-03"},
	    {"de", "3. Mai 2018 20.15", "2018-05-03T20:15:00"},
	    {"en", "10km March 2018", "2018-03"},
	    {"ru", "10км мая 2018", "2018-05"},
	    {"en", "5-star May 2018", "2018-05"},
	    {"en", "sales grew in March 1500 km away", ""},
	    {"en", "Mar 12 km", ""},
	    {"de", "7. Juni 20 Euro", "2019-06-07"},
	    {"en", "Mar 12 $ 5", "2019-03-12"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void a_year_is_a_days_own_only_right_beside_it(void **state)
{
	static const struct said said[] = {
	    {"en", "since 1950 was open. (7 June)", "2019-06-07"},
	    {"en", "In 1984 by George Orwell on 7 June", "2019-06-07"},
	    {"en", "2018, open 7 June", ""},
	};
	(void)state;
	CHECK_SAID(said);
}

static void now_is_said_alone(void **state)
{
	static const struct said said[] = {
	    {"de", "Jetzt", "2019-06-08T12:00:00Z"},
	    {"de", "Jetzt kaufen", ""},
	    {"en", "2 years from now", ""},
	    {"en", "Posted just now", "2019-06-08"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void short_words_are_halves_of_the_day_in_their_own_languages(void **state)
{
	static const struct said said[] = {
	    {"pt", "às 9:30 em 14 de junho de 2018", "2018-06-14T09:30:00"},
	    {"", "às 9:30 em 14 de junho de 2018", "2018-06-14T09:30:00"},
	    {"en", "14 June 2018, 9:30 in London", "2018-06-14T09:30:00"},
	    {"es", "a las 12:30 de 14 de junio de 2018", "2018-06-14T12:30:00"},
	    {"sv", "14 juni 2018 9:30 em", "2018-06-14T21:30:00"},
	    {"hu", "2018. június 14. 9:30 du.", "2018-06-14T21:30:00"},
	    {"", "14 de junio de 2018 9:30 p. m.", "2018-06-14T21:30:00"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void a_range_has_one_year(void **state)
{
	static const struct said said[] = {
	    {"en", "28 Feb – 2 Mar 2018", "2018-02-28"},
	    {"en", "Thu 28 Dec - Sat 2 Jan 2019", "2018-12-28"},
	    {"en", "June 28 – July 2", "2018-06-28"},
	    {"de", "28. Mai - 2. Juni 2018", "2018-05-28"},
	    {"de", "28. Mai – 12. Juni 2018", "2018-05-28"},
	    {"de", "28. Mai – 12. Juni", "2019-05-28"},
	    {"en", "28 Dec – 12 Jan 2019", "2018-12-28"},
	    {"es", "28 de mayo al 12 de junio de 2018", "2019-05-28"},
	    {"en", "14-Jun-18 May 2018", "2018-05-18"},
	    {"en", "29 February – 2 March 2018", "2016-02-29"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void what_other_calendars_count_is_not_read(void **state)
{
	static const struct said said[] = {
	    {"en", "15 March 44 BC", ""},
	    {"en", "March 15, 44 B.C.", ""},
	    {"en", "14 June 18 BCE", ""},
	    {"de", "15. März 44 v. Chr.", ""},
	    {"fr", "15 mars 44 av. J.-C.", ""},
	    {"en", "14 June 18 BC Ferries", "2018-06-14"},
	    {"en", "14 June 18 at noon", "2018-06-14"},
	    {"zh", "农历2018年五月", ""},
	    {"zh", "農曆 2018年5月5日", ""},
	    {"ko", "음력 5월 5일", ""},
	    {"zh", "2018年6月18日 农历五月初五", "2018-06-18"},
	};
	(void)state;
	CHECK_SAID(said);
}

static void less_common_words_are_known(void **state)
{
	static const struct said said[] = {
	    {"si", "2018 ජූනි 17", "2018-06-17"},
	    {"az", "2 gün əvvəl", "2019-06-06"},
	    {"ar", "قبل يومين", "2019-06-06"},
	    {"ar", "قبل ساعة واحدة", "2019-06-08"},
	    {"nb", "for 3 dager siden", "2019-06-05"},
	    {"hi", "17 दिसम्बर 2018", "2018-12-17"},
	    {"bn", "17 জানুয়ারী 2018", "2018-01-17"},
	    {"he", "17 מרס 2018", "2018-03-17"},
	    {"et", "17. juunil 2018", "2018-06-17"},
	    {"el", "17 Μάη 2018", "2018-05-17"},
	    {"vi", "17 Th5 2018", "2018-05-17"},
	    {"en", "the day before yesterday", "2019-06-06"},
	    {"zh", "大前天", "2019-06-05"},
	    {"et", "3 tundi tagasi", "2019-06-08"},
	    {"el", "πριν 2 ώρες", "2019-06-08"},
	    {"fa", "۲۷ خرداد ۹۷", "2018-06-17"},
	    {"fa", "۲۷ خرداد ۰۲", "2023-06-17"},
	    {"fa", "۲۷ خرداد", ""},
	};
	(void)state;
	CHECK_SAID(said);
}

static void days_and_dates_are_inverse(void **state)
{
	(void)state;
	assert_int_equal(date_days(1970, 1, 1), 0);
	assert_int_equal(date_days(2000, 3, 1), 11017);
	for (int64_t n = -200000; n < 200000; n += 17) {
		int y, m, d;
		date_from_days(n, &y, &m, &d);
		assert_int_equal(date_days(y, m, d), n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(standards_are_read_with_their_zones),
	    cmocka_unit_test(newspapers_are_read),
	    cmocka_unit_test(other_calendars_become_gregorian),
	    cmocka_unit_test(a_zone_is_the_languages_own),
	    cmocka_unit_test(stamps_run_together_are_taken_apart),
	    cmocka_unit_test(ordinary_text_has_no_dates),
	    cmocka_unit_test(relative_stamps_count_from_now),
	    cmocka_unit_test(a_date_without_a_year_is_the_last_one_before_now),
	    cmocka_unit_test(day_and_month_follow_the_order_asked_and_say_so_when_open),
	    cmocka_unit_test(a_word_of_two_languages_means_what_the_language_given_says),
	    cmocka_unit_test(an_ending_on_the_day_keeps_it),
	    cmocka_unit_test(a_year_may_come_first_behind_an_unknown_word),
	    cmocka_unit_test(years_are_said_twice_and_by_eras),
	    cmocka_unit_test(a_month_may_have_two_names_or_a_roman_number),
	    cmocka_unit_test(parts_of_a_relative_stamp_add_up),
	    cmocka_unit_test(numbers_of_relative_stamps_may_be_words),
	    cmocka_unit_test(days_may_be_words_beside_a_month),
	    cmocka_unit_test(without_a_year_a_month_is_one_of_the_language),
	    cmocka_unit_test(a_whole_date_is_taken_before_a_part_of_it),
	    cmocka_unit_test(times_are_read_behind_their_day),
	    cmocka_unit_test(amounts_are_no_parts_of_a_date),
	    cmocka_unit_test(a_year_is_a_days_own_only_right_beside_it),
	    cmocka_unit_test(now_is_said_alone),
	    cmocka_unit_test(short_words_are_halves_of_the_day_in_their_own_languages),
	    cmocka_unit_test(a_range_has_one_year),
	    cmocka_unit_test(what_other_calendars_count_is_not_read),
	    cmocka_unit_test(less_common_words_are_known),
	    cmocka_unit_test(days_and_dates_are_inverse),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
