#include "when.h"

#include <string.h>

#include "datecue.h"
#include "dated.h"

/* A page that states more than this is a list of other pages, and its first ones tell enough. */
#define CANDIDATES_MAX 96
/* The web began in 1991; what is older is about something else unless the mark-up declares it. */
#define WEB_YEAR 1991
/* Shares of the weight: of a form that other things share, of a day whose year is guessed, of a
 * month shown (links to archives have those), of each further day that one source names. */
#define WEAK_SHARE 0.6
#define GUESSED_SHARE 0.3
#define MONTH_SHARE 0.3
#define LATER_SHARE 0.8
/* Of what repeats the best evidence of its group. */
#define REPEAT_SHARE 0.2
/* Of a day that the mark-up says is a change's. */
#define CHANGE_SHARE 0.2
/* Of a declared publication not before the declared change, where an earlier day is shown; of a
 * time shown that is the fetch's; of a day shown that comes after the last change. */
#define STAMP_SHARE 0.4
#define CLOCK_SHARE 0.2
#define LATE_SHARE 0.3
/* 2001 to 2033: ten digits outside it are something else. */
#define EPOCH_MIN 1000000000
#define EPOCH_MAX 2000000000
/* The farthest zones from UTC are 14 hours off. */
#define ZONE_SECONDS 50400
/* A page is made this long before its fetch is noted, or its clock is this much ahead. */
#define CLOCK_SECONDS 120
/* Clocks and time zones: a page can be dated this much after its fetch. */
#define AHEAD_SECONDS 129600

enum source {
	JSONLD,
	META,
	MICRODATA,
	TIME,
	BYLINE,
	URL,
	TEXT,
	COMMENT,
	COPYRIGHT,
	HEADER,
	OTHER,
	N_SOURCES
};

enum group { DECLARED, SHOWN, ADDRESS, REST, N_GROUPS };

static const enum group group_of[N_SOURCES] = {
    [JSONLD] = DECLARED, [META] = DECLARED, [MICRODATA] = DECLARED, [TIME] = SHOWN,
    [BYLINE] = SHOWN,    [TEXT] = SHOWN,    [URL] = ADDRESS,        [COMMENT] = REST,
    [COPYRIGHT] = REST,  [HEADER] = REST,   [OTHER] = REST,
};

/* How much a statement of each kind weighs for the day of publication. Chosen on the development
 * halves of eval/dates and wcxb (bench/dates.py); only their order and rough size matter. */
struct weight {
	const char *prefix; /* of from */
	enum source source;
	double published, unknown, modified;
};

static const struct weight weights[] = {
    {"jsonld:uploadDate", JSONLD, 6, 3, 1}, /* of a video that the page may only show */
    {"jsonld:", JSONLD, 12, 3, 1},
    {"meta:", META, 9, 4, 1},
    {"microdata:", MICRODATA, 9, 3, 1},
    {"rdfa:", MICRODATA, 9, 3, 1},
    {"time:page", TIME, 4, 4, 0.5},
    {"time", TIME, 11, 11, 3},
    {"byline:page", BYLINE, 4, 2, 0.5},
    {"byline", BYLINE, 15, 8, 3},
    {"url", URL, 20, 20, 20},
    {"text:page", TEXT, 3, 1, 0.5},
    {"text", TEXT, 13, 10, 3},
    {"comment", COMMENT, 1, 1, 0.3},
    {"related", COMMENT, 0.6, 0.6, 0.3},
    {"copyright", COPYRIGHT, 0.3, 0.3, 0.1},
    {"header:", HEADER, 0.2, 0.2, 0.2},
    {"", OTHER, 2, 1, 0.5},
};

struct candidate {
	struct date d;
	enum source source;
	const char *from;
	size_t said;                /* which string of the page states it */
	double published, modified; /* weight for either answer */
	enum datecue kind;
	bool cued; /* the words before it say what it is */
	int64_t day;
};

struct decision {
	struct date_hints hints;
	struct candidate list[CANDIDATES_MAX];
	size_t n, n_said; /* strings that were read */
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
	return NULL; /* not reached: the last prefix is empty */
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
	struct date other = dated_other_reading(d);
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

static void add(struct decision *dc, const char *from, const struct weight *w, struct date d,
		enum datecue kind, bool cued, double share)
{
	drop_impossible(dc, &d);
	if (dc->n == CANDIDATES_MAX || !is_plausible(dc, &d, w->source))
		return;
	struct candidate *c = &dc->list[dc->n++];
	*c = (struct candidate){.d = d,
				.source = w->source,
				.from = from,
				.said = dc->n_said,
				.kind = kind,
				.cued = cued,
				.day = day_of(&d)};
	c->published = share * (kind == DATECUE_PUBLISHED  ? w->published
				: kind == DATECUE_MODIFIED ? w->modified
							   : w->unknown);
	c->modified = kind == DATECUE_MODIFIED ? share * w->published : 0;
	if (d.weak)
		c->published *= d.without_year ? GUESSED_SHARE : WEAK_SHARE;
	if (d.precision < DATE_DAY && group_of[w->source] == SHOWN)
		c->published *= MONTH_SHARE;
}

/* Seconds or milliseconds since 1970, as attributes for scripts have them. */
static bool read_epoch(const char *s, size_t len, struct date *d)
{
	if ((len != 10 && len != 13) || strspn(s, "0123456789") != len)
		return false;
	int64_t seconds = 0;
	for (size_t i = 0; i < 10; i++)
		seconds = seconds * 10 + s[i] - '0';
	if (seconds < EPOCH_MIN || seconds > EPOCH_MAX)
		return false;
	*d = (struct date){.len = len, .precision = DATE_SECOND, .has_offset = true};
	date_from_days(seconds / 86400, &d->year, &d->month, &d->day);
	d->hour = (int)(seconds % 86400 / 3600);
	d->minute = (int)(seconds % 3600 / 60);
	d->second = (int)(seconds % 60);
	return true;
}

/* Every date in a string that the page states. */
static void add_texts(struct decision *dc, const struct when_date *said)
{
	if (!said->text || !said->from)
		return;
	const struct weight *w = weight_of(said->from);
	struct date_hints hints = dc->hints;
	enum dated_as as = group_of[w->source] == DECLARED ? DATED_VALUE
			   : w->source == TEXT             ? DATED_LINE
							   : DATED_ELEMENT;
	struct dated in;
	struct date d;

	dc->n_said++;
	if (read_epoch(said->text, strnlen(said->text, DATED_MAX), &d)) {
		add(dc, said->from, w, d, datecue_named(said->kind), false, 1);
		return;
	}
	if (as == DATED_VALUE)
		hints.find |= DATE_FIND_PACKED | DATE_FIND_YEAR;
	if (w->source == COPYRIGHT)
		hints.find |= DATE_FIND_YEAR;
	dated_read(&in, said->text, as, datecue_named(said->kind), &hints);
	for (size_t i = 0; i < in.n; i++) {
		const struct dated_date *o = &in.dates[i];

		add(dc, said->from, w, o->d, o->kind, o->cued, o->share);
	}
}

/* Whether the date is written with a year of four digits. */
static bool has_whole_year(const char *s, size_t len)
{
	size_t run = 0;
	for (size_t i = 0; i < len && run < 4; i++)
		run = s[i] >= '0' && s[i] <= '9' ? run + 1 : 0;
	return run == 4;
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
		if (!has_whole_year(path + d.start, d.len))
			continue;
		/* With a time it is an archive's, of the copy it made. */
		if (d.precision == DATE_MONTH || (d.precision == DATE_DAY && d.year >= WEB_YEAR)) {
			d.weak = false;
			add(dc, "url", weight_of("url"), d, DATECUE_PUBLISHED, false, 1);
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
			*d = dated_other_reading(d);
			dc->list[i].day = day_of(d);
		}
		if (vote != 0 || order_known)
			d->ambiguous = false;
	}
}

/* A shown day that the mark-up declares to be the last change's, beside another for publication, is
 * that. */
static void mark_changes(struct decision *dc)
{
	for (size_t i = 0; i < dc->n; i++) {
		struct candidate *c = &dc->list[i];
		bool changed = false, published = false, other = false;
		if ((group_of[c->source] != SHOWN && c->source != MICRODATA) ||
		    c->kind == DATECUE_MODIFIED || c->cued)
			continue;
		for (size_t k = 0; k < dc->n; k++) {
			const struct candidate *o = &dc->list[k];
			if (group_of[o->source] != DECLARED ||
			    (o->source == MICRODATA && c->source == MICRODATA))
				continue;
			changed |= o->kind == DATECUE_MODIFIED && o->day == c->day;
			published |= o->kind == DATECUE_PUBLISHED && o->day == c->day;
			other |= o->kind == DATECUE_PUBLISHED && o->day < c->day;
		}
		if (changed && other && !published) {
			c->kind = DATECUE_MODIFIED;
			c->published *= CHANGE_SHARE;
		}
	}
}

static bool is_shown_day(const struct candidate *c)
{
	return group_of[c->source] == SHOWN && c->d.precision >= DATE_DAY && !c->d.weak;
}

/* The one day that the page shows, if it shows one. */
static bool shown_day(const struct decision *dc, int64_t *day)
{
	bool found = false;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		if (!is_shown_day(c) || c->kind == DATECUE_MODIFIED)
			continue;
		if (found && c->day != *day)
			return false;
		found = true;
		*day = c->day;
	}
	return found;
}

/* Some systems stamp what they publish again, and declare a publication that is not before the last
 * change. Where the page shows an earlier day, and only that, it is its own. */
static void doubt_stamps(struct decision *dc)
{
	int64_t shown;
	if (!shown_day(dc, &shown))
		return;
	for (size_t i = 0; i < dc->n; i++) {
		struct candidate *c = &dc->list[i];
		bool stamped = false;
		if (group_of[c->source] != DECLARED || c->kind != DATECUE_PUBLISHED ||
		    c->day - 1 <= shown)
			continue;
		for (size_t k = 0; k < dc->n; k++)
			stamped |= dc->list[k].kind == DATECUE_MODIFIED &&
				   dc->list[k].source == c->source &&
				   date_seconds(&dc->list[k].d) <= date_seconds(&c->d);
		if (stamped)
			c->published *= STAMP_SHARE;
	}
}

/* Whether a time shown is the instant of the fetch: as such, or on a clock of another zone. */
static bool is_clock(const struct decision *dc, const struct candidate *c, bool local)
{
	int64_t apart = date_seconds(&c->d) - dc->hints.now, most = CLOCK_SECONDS;
	if (group_of[c->source] != SHOWN || c->d.relative || c->d.precision < DATE_MINUTE ||
	    c->d.has_offset == local)
		return false;
	if (local) {
		most = ZONE_SECONDS;
		int64_t rest = (apart % 900 + 900) % 900;
		if (rest > CLOCK_SECONDS && rest < 900 - CLOCK_SECONDS)
			return false;
	}
	return apart <= most && apart >= -most;
}

/* Some pages show what time it is. */
static void doubt_clocks(struct decision *dc)
{
	bool found = false;
	for (size_t i = 0; i < dc->n && dc->has_limit; i++)
		found |= is_clock(dc, &dc->list[i], false);
	for (size_t i = 0; i < dc->n && found; i++)
		if (is_clock(dc, &dc->list[i], false) || is_clock(dc, &dc->list[i], true))
			dc->list[i].published *= CLOCK_SHARE;
}

/* What is shown and comes after the last change that the page declares beside its publication is
 * not of this page. */
static void doubt_late(struct decision *dc)
{
	int64_t changed = INT64_MIN, published = INT64_MAX;
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		if (group_of[c->source] != DECLARED)
			continue;
		if (c->kind == DATECUE_PUBLISHED && c->day < published)
			published = c->day;
		if (c->kind == DATECUE_MODIFIED && c->day > changed)
			changed = c->day;
	}
	for (size_t i = 0; i < dc->n && published <= changed; i++)
		if (is_shown_day(&dc->list[i]) && dc->list[i].day > changed + 1)
			dc->list[i].published *= LATE_SHARE;
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

/* true if local may be the day that the instant o, told in UTC, had where the page was written. */
static bool is_local_day(const struct candidate *local, const struct candidate *o)
{
	bool utc = o->d.has_offset && o->d.offset == 0 && o->d.precision >= DATE_MINUTE;
	bool elsewhere = !(local->d.has_offset && local->d.offset == 0);
	if (!utc || !elsewhere || local->d.precision < DATE_DAY || local->source == TEXT ||
	    group_of[local->source] == REST)
		return false;
	/* A local time must tell the same instant: zones differ by quarters of an hour. */
	if (local->d.precision >= DATE_MINUTE) {
		int64_t apart = date_seconds(&o->d) - date_seconds(&local->d);
		int64_t most = local->d.has_offset ? 3600 : ZONE_SECONDS;
		if (apart > most || apart < -most)
			return false;
		int64_t rest = (apart % 900 + 900) % 900;
		if (rest > 180 && rest < 720)
			return false;
	}
	/* The Americas are up to 11 hours behind, Asia and the Pacific up to 14 ahead. */
	int64_t step = local->day - o->day;
	return (step == -1 && o->d.hour < 12) || (step == 1 && o->d.hour >= 10);
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
			if (o->d.precision < DATE_DAY && c->d.precision >= DATE_DAY)
				w *= o->d.precision == DATE_MONTH ? 0.4 : 0.2;
		} else if (c->d.precision >= DATE_DAY && o->d.precision >= DATE_DAY &&
			   (o->day - c->day == 1 || c->day - o->day == 1)) {
			w = is_local_day(c, o) ? o->published : 0.2 * o->published;
		}
		if (w > best[o->source])
			best[o->source] = w;
	}
	/* Mark-up repeats mark-up and what is shown is found more than once: of what has one origin
	 * the best counts, and the rest a little. */
	for (size_t g = 0; g < N_GROUPS; g++) {
		double top = 0, all = 0;
		for (size_t i = 0; i < N_SOURCES; i++)
			if (group_of[i] == g) {
				all += best[i];
				top = best[i] > top ? best[i] : top;
			}
		sum += top + REPEAT_SHARE * (all - top);
	}
	return sum;
}

/* Days that later strings of the same source state are those of other pages it lists. */
static void discount_later(struct decision *dc)
{
	double share[N_SOURCES];
	int64_t last[N_SOURCES] = {0};
	size_t said[N_SOURCES] = {0};
	for (size_t i = 0; i < N_SOURCES; i++)
		share[i] = 1 / LATER_SHARE;
	for (size_t i = 0; i < dc->n; i++) {
		struct candidate *c = &dc->list[i];
		if (c->source == COMMENT ||
		    (c->day != last[c->source] && c->said != said[c->source]))
			share[c->source] *= LATER_SHARE;
		said[c->source] = c->said;
		last[c->source] = c->day;
		c->published *= share[c->source];
	}
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
			s *= 0.4;
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
		/* A change's time of day is not the publication's. */
		if (c->published > 0.5 &&
		    (c->kind != DATECUE_MODIFIED) >= (best->kind != DATECUE_MODIFIED) &&
		    (says_more(&c->d, &best->d) ||
		     (c->kind != DATECUE_MODIFIED && best->kind == DATECUE_MODIFIED)))
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
		if (!best || c->modified > best->modified)
			best = c;
	}
	if (!best)
		return;
	double confidence = best->modified / (best->modified + 3);
	for (size_t i = 0; i < dc->n; i++) {
		const struct candidate *c = &dc->list[i];
		if (c->modified > 0 && agree(&c->d, &best->d) && says_more(&c->d, &best->d))
			best = c;
	}
	answer(best, confidence, out);
	/* A change before the publication is no change. */
	size_t n = strlen(published->text) < 10 ? strlen(published->text) : 10;
	if (n && strncmp(out->text, published->text, n) < 0)
		*out = (struct when_answer){.from = NULL};
}

void when_decide(const struct when_page *page, struct when *out)
{
	struct decision dc;
	struct date fetched;
	/* Field by field: the list is not worth clearing. */
	dc.hints = (struct date_hints){.language = page->language};
	dc.n = dc.n_said = 0;
	dc.has_limit = false;
	*out = (struct when){.published.from = NULL};
	if (page->fetched && date_find(page->fetched, strlen(page->fetched), 0, NULL, &fetched)) {
		dc.has_limit = dc.hints.has_now = true;
		dc.hints.now = date_seconds(&fetched);
		dc.limit = dc.hints.now + AHEAD_SECONDS;
		dc.hints.find = DATE_FIND_RELATIVE | DATE_FIND_PARTIAL;
	}
	dc.hints.order = order_of_host(page->hostname);
	bool order_known =
	    dc.hints.order != DATE_ORDER_ANY || date_order_of(page->language) != DATE_ORDER_ANY;
	for (size_t i = 0; i < page->n_dates; i++)
		add_texts(&dc, &page->dates[i]);
	if (page->url)
		add_url(&dc, page->url);
	settle_order(&dc, order_known);
	mark_changes(&dc);
	doubt_stamps(&dc);
	doubt_clocks(&dc);
	doubt_late(&dc);
	discount_later(&dc);
	decide_published(&dc, &out->published);
	decide_modified(&dc, &out->published, &out->modified);
}

const char *when_precision_name(enum date_precision p)
{
	static const char *const names[] = {NULL, "year", "month", "day", "minute", "second"};
	return names[p];
}
