/* The yardstick: CPU seconds of a bare gumbo_parse and gumbo_destroy_output over the HTML records
 * of an uncompressed or gzipped WARC, each decoded to UTF-8 beforehand. */
#include <errno.h>
#include <fcntl.h>
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "buf.h"
#include "charset.h"
#include "warc.h"
#include "xalloc.h"

#define MAX_BLOCK (64u << 20)

struct page {
	size_t at, len; /* within all pages' text */
};

static ssize_t read_fd(void *ctx, void *out, size_t len)
{
	return read(*(int *)ctx, out, len);
}

static double cpu_seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Decode every resource record into text; returns the pages, to be freed. */
static struct page *load(int fd, struct buf *text, size_t *n)
{
	struct warc_reader *r = warc_reader_open(read_fd, &fd, MAX_BLOCK);
	struct warc_record rec;
	struct page *pages = NULL;
	const char *why;
	enum warc_status status;
	enum charset_from from;
	size_t cap = 0;

	while ((status = warc_read(r, &rec, &why)) == WARC_OK || status == WARC_BROKEN) {
		if (status == WARC_BROKEN || rec.type != WARC_RESOURCE)
			continue;
		if (*n == cap) {
			cap = cap ? 2 * cap : 1024;
			pages = xrealloc(pages, cap * sizeof *pages);
		}
		pages[*n].at = text->len;
		charset_decode(charset_sniff(rec.block, rec.block_len, NULL, true, &from),
			       rec.block, rec.block_len, text);
		pages[*n].len = text->len - pages[*n].at;
		(*n)++;
	}
	warc_reader_close(r);
	return pages;
}

int main(int argc, char **argv)
{
	struct buf text = {0};
	struct page *pages;
	size_t n = 0;
	double start, end;
	int fd;

	if (argc != 2) {
		fputs("usage: gumbo FILE.warc\n", stderr);
		return 2;
	}
	fd = open(argv[1], O_RDONLY);
	if (fd < 0) {
		fprintf(stderr, "gumbo: %s: %s\n", argv[1], strerror(errno));
		return 2;
	}
	pages = load(fd, &text, &n);
	close(fd);

	start = cpu_seconds();
	for (size_t i = 0; i < n; i++)
		gumbo_destroy_output(&kGumboDefaultOptions,
				     gumbo_parse_with_options(&kGumboDefaultOptions,
							      text.data + pages[i].at,
							      pages[i].len));
	end = cpu_seconds();

	printf("{\"pages\": %zu, \"bytes\": %zu, \"cpu\": %.3f}\n", n, text.len, end - start);
	free(pages);
	buf_free(&text);
	return 0;
}
