#include "report.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "archive.h"
#include "buf.h"
#include "crawl.h"
#include "frontier.h"
#include "jsonl.h"

static void count_failure(struct report *r, const char *kind)
{
	size_t i = 0;

	while (i < REPORT_KINDS - 1 && r->failures[i].kind != NULL &&
	       strcmp(r->failures[i].kind, kind) != 0)
		i++;
	r->failures[i].kind = kind;
	r->failures[i].n++;
}

const char *report_words(const struct crawl_result *r, char words[REPORT_WORDS_SIZE])
{
	if (r->reason != NULL)
		return r->reason;
	if (r->skipped != NULL)
		snprintf(words, REPORT_WORDS_SIZE, "skipped, %s", r->skipped);
	else
		snprintf(words, REPORT_WORDS_SIZE, "%d, %ju bytes", r->status, (uintmax_t)r->bytes);
	return words;
}

void report_add(struct report *r, const struct crawl_result *x)
{
	if (x->skipped != NULL) {
		r->n_skipped++;
		return;
	}
	r->bytes += x->bytes;
	r->n_retried += x->tries > 1;
	if (x->status > 0 && x->status < 1000)
		r->by_status[x->status]++;
	if (x->reason != NULL) {
		r->n_failed++;
		count_failure(r, x->kind);
	} else if (x->status >= 301 && x->status <= 308 && x->status != 304) {
		r->n_redirects++;
	} else {
		r->n_fetched++;
	}
	if (x->change == NULL)
		return;
	if (strcmp(x->change, "new") == 0)
		r->n_new++;
	else if (strcmp(x->change, "changed") == 0)
		r->n_changed++;
	else
		r->n_unchanged++;
}

static void text_member(struct buf *out, const char *name, const char *value)
{
	if (value == NULL)
		return;
	buf_addf(out, "%s\"%s\":", out->len > 0 && out->data[out->len - 1] != '{' ? "," : "", name);
	json_put_text(out, value, strlen(value));
}

void report_log(struct buf *out, const struct crawl_result *x, int64_t date)
{
	struct buf line = {0};
	char when[ARCHIVE_DATE_SIZE];

	archive_date(date, when);
	buf_addc(&line, '{');
	text_member(&line, "date", when);
	text_member(&line, "url", x->url);
	text_member(&line, "via", x->via);
	text_member(&line, "ip", x->ip);
	if (x->status > 0)
		buf_addf(&line, ",\"status\":%d", x->status);
	if (x->skipped == NULL)
		buf_addf(&line, ",\"bytes\":%llu,\"milliseconds\":%lld,\"tries\":%u",
			 (unsigned long long)x->bytes, (long long)x->milliseconds, x->tries);
	if (x->gone)
		buf_adds(&line, ",\"gone\":true");
	text_member(&line, "change", x->change);
	text_member(&line, "skipped", x->skipped);
	text_member(&line, "reason", x->kind);
	text_member(&line, "error", x->reason);
	buf_adds(&line, "}\n");
	buf_add(out, line.data, line.len);
	buf_free(&line);
}

static void put_counts(struct buf *out, const struct report *r)
{
	const char *comma = "";

	buf_adds(out, ",\"status\":{");
	for (int status = 0; status < 1000; status++) {
		if (r->by_status[status] == 0)
			continue;
		buf_addf(out, "%s\"%d\":%zu", comma, status, r->by_status[status]);
		comma = ",";
	}
	buf_adds(out, "},\"reasons\":{");
	comma = "";
	for (size_t i = 0; i < REPORT_KINDS && r->failures[i].kind != NULL; i++) {
		buf_addf(out, "%s\"%s\":%zu", comma, r->failures[i].kind, r->failures[i].n);
		comma = ",";
	}
	buf_addc(out, '}');
}

static void put_wait(struct buf *out, const struct frontier_wait *w)
{
	buf_adds(out, "{\"host\":");
	json_put_text(out, w->origin, w->origin_len);
	buf_addf(out, ",\"requests\":%zu,\"politeness_seconds\":%.3f,\"backoff_seconds\":%.3f}",
		 w->n_requests, (double)w->bound / 1000, (double)w->waited / 1000);
}

void report_stats(struct buf *out, const struct report *r, const struct frontier_counts *counts,
		  const struct frontier_wait *waits, size_t n_waits)
{
	buf_addf(out,
		 "{\"urls\":%zu,\"hosts\":%zu,\"servers\":%zu,\"fetched\":%zu,\"redirects\":%zu,"
		 "\"failed\":%zu,\"skipped\":%zu,\"retried\":%zu,\"left\":%zu",
		 counts->n_links, counts->n_sites, counts->n_servers, r->n_fetched, r->n_redirects,
		 r->n_failed, r->n_skipped, r->n_retried, counts->queued);
	buf_addf(out, ",\"new\":%zu,\"changed\":%zu,\"unchanged\":%zu,\"bytes\":%llu", r->n_new,
		 r->n_changed, r->n_unchanged, (unsigned long long)r->bytes);
	put_counts(out, r);
	buf_addf(out, ",\"seconds\":%.3f,\"politeness_seconds\":%.3f,\"backoff_seconds\":%.3f",
		 (double)(r->ended - r->started) / 1000, (double)counts->longest / 1000,
		 (double)counts->waited / 1000);
	buf_adds(out, ",\"waits\":[");
	for (size_t i = 0; i < n_waits; i++) {
		if (i > 0)
			buf_addc(out, ',');
		put_wait(out, &waits[i]);
	}
	buf_adds(out, "]}\n");
}

void report_progress(struct buf *out, const struct report *r, const struct frontier_counts *counts,
		     int n_active, int64_t now)
{
	size_t done = r->n_fetched + r->n_redirects + r->n_failed;
	size_t left = counts->queued + (size_t)n_active;
	double seconds = (double)(now - r->started) / 1000,
	       rate = seconds > 0 ? (double)done / seconds : 0;

	buf_addf(out, "%zu/%zu  %.1f/s  %zu hosts waiting  %zu failed", done, done + left, rate,
		 counts->waiting, r->n_failed);
	if (left > 0 && rate > 0) {
		int64_t eta = (int64_t)((double)left / rate);

		buf_addf(out, "  %lld:%02d left", (long long)(eta / 60), (int)(eta % 60));
	}
}
