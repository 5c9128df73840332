#include "when.h"

#include <string.h>

/* A page that states more than this is a list of other pages, and its first ones tell enough. */
#define CANDIDATES_MAX 96
/* Dates read out of one string: "14 June 2018, updated 15 June 2018". */
#define DATES_PER_TEXT 3
/* Bytes of a string that are looked at; a date of the page's own stands in a short line. */
#define TEXT_MAX 400
/* The web began in 1991; what is older is about something else unless the mark-up declares it. */
#define WEB_YEAR 1991
/* Clocks and time zones: a page can be dated this much after its fetch. */
#define AHEAD_SECONDS 129600

enum source { JSONLD, META, MICRODATA, TIME, BYLINE, URL, TEXT, COPYRIGHT, HEADER, N_SOURCES };

/* How much a statement of each kind weighs for the day of publication. Chosen on the development
 * halves of eval/dates and wcxb (bench/dates.py); only their order and rough size matter. */
struct weight {
	const char *prefix; /* of from */
	enum source source;
	double published, unknown, modified;
};

static const struct weight weights[] = {
    {"jsonld:", JSONLD, 10, 3, 1},
    {"meta:", META, 9, 4, 1},
    {"microdata:", MICRODATA, 8, 3, 1},
    {"rdfa:", MICRODATA, 8, 3, 1},
    {"time:pubdate", TIME, 7, 6, 1},
    {"time", TIME, 6, 4, 1},
    {"byline", BYLINE, 6, 4, 1},
    {"url", URL, 9, 9, 9},
    {"title", TEXT, 2, 2, 1},
    {"text", TEXT, 4, 2, 1},
    {"copyright", COPYRIGHT, 0.3, 0.3, 0.1},
    {"header:", HEADER, 0.2, 0.2, 0.2},
};

struct candidate {
	struct date d;
	enum source source;
	const struct when_date *said;
	const char *from;
	double published, modified; /* weight for either answer */
	int64_t day;
};

struct decision {
	const struct when_page *page;
	struct date_hints hints;
	struct candidate list[CANDIDATES_MAX];
	size_t n;
	bool has_limit;
	int64_t limit; /* seconds: nothing is later */
};

static bool starts_with(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

static const struct weight *weight_of(const char *from)
{
	for (size_t i = 0; i < sizeof weights / sizeof weights[0]; i++)
		if (starts_with(from, weights[i].prefix))
			return &weights[i];
	return &weights[sizeof weights / sizeof weights[0] - 1];
}

static bool is_plausible(const struct decision *dc, const struct date *d, enum source source)
{
	if (dc->has_limit && date_seconds(d) > dc->limit)
		return false;
	bool declared = source == JSONLD || source == META || source == MICRODATA;
	return d->year >= WEB_YEAR || (declared && d->year > 1900 && d->precision >= DATE_DAY &&
				       !(d->year == 1970 && d->month == 1 && d->day == 1));
}

/* The reading of 03/04/2018 that is possible, where only one is. */
static void drop_impossible(const struct decision *dc, struct date *d)
{
	if (!d->ambiguous || !dc->has_limit)
		return;
	struct date other = *d;
	other.month = d->other_month;
	other.day = d->other_day;
	other.other_month = d->month;
	other.other_day = d->day;
	bool this_late = date_seconds(d) > dc->limit, other_late = date_seconds(&other) > dc->limit;
	if (this_late != other_late) {
		*d = this_late ? other : *d;
		d->ambiguous = false;
	}
}

static int64_t day_of(const struct date *d)
{
	return date_days(d->year, d->month ? d->month : 1, d->day ? d->day : 1);
}

static void add(struct decision *dc, const struct when_date *said, const char *from,
		const struct weight *w, struct date d, double share)
{
	drop_impossible(dc, &d);
	if (dc->n == CANDIDATES_MAX || !is_plausible(dc, &d, w->source))
		return;
	const char *kind = said && said->kind ? said->kind : "unknown";
	bool modified = strcmp(kind, "modified") == 0;
	bool published = strcmp(kind, "published") == 0;
	struct candidate *c = &dc->list[dc->n++];
	*c = (struct candidate){.d = d, .source = w->source, .said = said, .from = from};
	c->published = share * (published ? w->published : modified ? w->modified : w->unknown);
	c->modified = modified ? share * w->published : 0;
	if (d.weak)
		c->published *= 0.6;
	c->day = day_of(&d);
}

/* Every date in a string that the page states. */
static void add_texts(struct decision *dc, const struct when_date *said)
{
	if (!said->text || !said->from)
		return;
	const struct weight *w = weight_of(said->from);
	size_t len = strnlen(said->text, TEXT_MAX);
	struct date_hints hints = dc->hints;
	if (w->source == JSONLD || w->source == META || w->source == MICRODATA)
		hints.find |= DATE_FIND_PACKED | DATE_FIND_YEAR;
	if (w->source == COPYRIGHT)
		hints.find |= DATE_FIND_YEAR;
	double share = 1;
	struct date d;
	size_t at = 0;
	for (int i = 0; i < DATES_PER_TEXT && date_find(said->text, len, at, &hints, &d); i++) {
		add(dc, said, said->from, w, d, share);
		share *= 0.5;
		at = d.start + d.len;
	}
}

/* The path of an address, where news sites put the day. */
static void add_url(struct decision *dc, const char *url)
{
	const char *path = strstr(url, "://");
	path = path ? strchr(path + 3, '/') : url;
	if (!path)
		return;
	struct date_hints hints = {.order = DATE_ORDER_YMD, .find = DATE_FIND_PACKED};
	size_t len = strcspn(path, "?#"), at = 0;
	struct date d;
	while (date_find(path, len, at, &hints, &d)) {
		at = d.start + d.len;
		if (d.precision == DATE_MONTH || (d.precision >= DATE_DAY && d.year >= WEB_YEAR)) {
			d.weak = false;
			add(dc, NULL, "url", weight_of("url"), d, 1);
			return;
		}
	}
}

/* The order of countries whose sites are in English. */
static enum date_order order_of_host(const char *host)
{
	static const struct {
		const char *tld;
		enum date_order order;
	} tlds[] = {
	    {".uk", DATE_ORDER_DMY},  {".au", DATE_ORDER_DMY},  {".nz", DATE_ORDER_DMY},
	    {".ie", DATE_ORDER_DMY},  {".in", DATE_ORDER_DMY},  {".za", DATE_ORDER_YMD},
	    {".sg", DATE_ORDER_DMY},  {".my", DATE_ORDER_DMY},  {".pk", DATE_ORDER_DMY},
	    {".ng", DATE_ORDER_DMY},  {".ke", DATE_ORDER_DMY},  {".us", DATE_ORDER_MDY},
	    {".gov", DATE_ORDER_MDY}, {".mil", DATE_ORDER_MDY}, {".edu", DATE_ORDER_MDY},
	    {".ph", DATE_ORDER_MDY},
	};
	size_t len = host ? strlen(host) : 0;
	for (size_t i = 0; i < sizeof tlds / sizeof tlds[0]; i++) {
		size_t n = strlen(tlds[i].tld);
		if (len > n && strcmp(host + len - n, tlds[i].tld) == 0)
			return tlds[i].order;
	}
	return DATE_ORDER_ANY;
}

static bool same_day(const struct date *a, int month, int day, int year)
{
	return a->precision >= DATE_DAY && a->year == year && a->month == month && a->day == day;
}

/* What the page's other dates say of an ambiguous one: 1 as it was read, -1 the other way, 0
 * nothing. */
static int ask_neighbours(const struct decision *dc, const struct date *d)
{
	int votes = 0;
	for (size_t i = 0; i < dc->n; i++) {
		const struct date *o = &dc->list[i].d;
		if (o->ambiguous || o->precision < DATE_DAY)
			continue;
		if (same_day(o, d->month, d->day, d->year))
			votes += 4;
		if (same_day(o, d->other_month, d->other_day, d->year))
			votes -= 4;
		if (o->order != DATE_ORDER_ANY)
			votes += o->order == d->order ? 1 : -1;
	}
	return votes > 0 ? 1 : votes < 0 ? -1 : 0;
}

/* Settle 03/04/2018 by the page's other dates, else by country and language. */
static void settle_order(struct decision *dc, bool order_known)
{
	for (size_t i = 0; i < dc->n; i++) {
		struct date *d = &dc->list[i].d;
		if (!d->ambiguous)
			continue;
		int vote = ask_neighbours(dc, d);
		if (vote < 0) {
			int month = d->month;
			d->month = d->other_month;
			d->day = d->other_day;
			d->other_month = d->day;
			d->other_day = month;
			dc->list[i].day = day_of(d);
		}
		if (vote != 0 || order_known)
			d->ambiguous = false;
	}
}

/* true if two dates can be the same, the less precise one being the other's beginning. */
static bool agree(const struct date *a, const struct date *b)
{
	if (a->year != b->year)
		return false;
	if (a->precision < DATE_MONTH || b->precision < DATE_MONTH)
		return true;
	if (a->month != b->month)
		return false;
	return a->precision < DATE_DAY || b->precision < DATE_DAY || a->day == b->day;
}

/* What speaks for a candidate: the best of each source that agrees with it, and a little for one a
 * day off, which time zones do. */
static double support(const struct decision *dc, const struct candidate *c)
{
	double best[N_SOURCES] = {0}, sum = 0;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *o = &dc->list[i];
		double w = 0;
		if (agree(&c->d, &o->d)) {
			w = o->published;
			if (o->d.precision < c->d.precision && o->d.precision < DATE_DAY)
				w *= o->d.precision == DATE_MONTH ? 0.5 : 0.2;
		} else if (c->d.precision >= DATE_DAY && o->d.precision >= DATE_DAY &&
			   (o->day - c->day == 1 || c->day - o->day == 1)) {
			w = 0.3 * o->published;
		}
		if (w > best[o->source])
			best[o->source] = w;
	}
	for (size_t i = 0; i < N_SOURCES; i++)
		sum += best[i];
	return sum;
}

/* true if a says more of the same day than b. */
static bool says_more(const struct date *a, const struct date *b)
{
	if (a->relative != b->relative)
		return !a->relative;
	if (a->precision != b->precision)
		return a->precision > b->precision;
	return a->has_offset && !b->has_offset;
}

static void answer(const struct candidate *c, double confidence, struct when_answer *out)
{
	date_format(&c->d, out->text);
	out->precision = c->d.precision;
	out->from = c->from;
	out->ambiguous = c->d.ambiguous;
	out->confidence = confidence;
}

static void decide_published(const struct decision *dc, struct when_answer *out)
{
	const struct candidate *best = NULL;
	double best_support = 0, total = 0;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		double s = support(dc, c);
		total += c->published;
		if (c->d.precision < DATE_DAY)
			s *= 0.5;
		/* Earlier in the list is better evidence, and the first of equals is taken. */
		if (!best || s > best_support * 1.0001) {
			best = c;
			best_support = s;
		}
	}
	if (!best || best_support < 0.05)
		return;
	const struct candidate *day = best;
	double agreeing = 0;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		if (!agree(&c->d, &day->d))
			continue;
		agreeing += c->published;
		if (says_more(&c->d, &best->d) && c->published > 0.5)
			best = c;
	}
	double sure = best_support / (best_support + 3);
	answer(best, total > 0 ? sure * (0.5 + 0.5 * agreeing / total) : sure, out);
}

static void decide_modified(const struct decision *dc, const struct when_answer *published,
			    struct when_answer *out)
{
	const struct candidate *best = NULL;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		if (c->modified <= 0 || c->d.precision < DATE_DAY)
			continue;
		if (!best || c->modified > best->modified ||
		    (agree(&c->d, &best->d) && says_more(&c->d, &best->d)))
			best = c;
	}
	if (!best)
		return;
	answer(best, best->modified / (best->modified + 3), out);
	/* A change before the publication is no change. */
	size_t n = strlen(published->text) < 10 ? strlen(published->text) : 10;
	if (n && strncmp(out->text, published->text, n) < 0)
		*out = (struct when_answer){.from = NULL};
}

void when_decide(const struct when_page *page, struct when *out)
{
	struct decision dc = {.page = page, .hints.language = page->language};
	struct date fetched;
	*out = (struct when){.published.from = NULL};
	if (page->fetched && date_find(page->fetched, strlen(page->fetched), 0, NULL, &fetched)) {
		dc.has_limit = dc.hints.has_now = true;
		dc.hints.now = date_seconds(&fetched);
		dc.limit = dc.hints.now + AHEAD_SECONDS;
		dc.hints.find = DATE_FIND_RELATIVE | DATE_FIND_PARTIAL;
	}
	dc.hints.order = order_of_host(page->hostname);
	if (dc.hints.order == DATE_ORDER_ANY)
		dc.hints.order = date_order_of(page->language);
	for (size_t i = 0; i < page->n_dates; i++)
		add_texts(&dc, &page->dates[i]);
	if (page->url)
		add_url(&dc, page->url);
	settle_order(&dc, dc.hints.order != DATE_ORDER_ANY);
	decide_published(&dc, &out->published);
	decide_modified(&dc, &out->published, &out->modified);
}

const char *when_precision_name(enum date_precision p)
{
	static const char *const names[] = {NULL, "year", "month", "day", "minute", "second"};
	return names[p];
}
