#include "net.h"

#include <string.h>

/* How many blocks away each layer looks. */
static const size_t dilations[NET_LAYERS] = {1, 2, 4, 8};

/* A place among n cuts is a number from -SPAN to SPAN. */
#define SPAN 1.5f

typedef float row[NET_WIDTH];

/* Eight numbers, which take two registers where there is no AVX2. What is summed up for a column is
 * summed up in the same order on any processor, to the same last bit. */
#define LANES 8
typedef float eight __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t eight_masks __attribute__((vector_size(32)));
typedef int8_t eight_weights __attribute__((vector_size(8), aligned(1), may_alias));
#define EIGHT(p) (*(const eight *)(p))
#define EIGHT_OUT(p) (*(eight *)(p))
_Static_assert(NET_WIDTH % LANES == 0, "the lanes do not come out even");

/* Compiled into each of the functions at the end, for the processor that one is for. */
#define INLINE static inline __attribute__((always_inline))

/* Of so many rows at once as many columns as there are registers for. */
#define ROWS 4
#define COLUMNS 24
#define VECTORS (COLUMNS / LANES)
_Static_assert(NET_WIDTH % COLUMNS == 0, "the columns do not come out even");

INLINE void add_rows(row *to, const row *from, const row *w)
{
	for (size_t at = 0; at < NET_WIDTH; at += COLUMNS) {
		eight sums[ROWS][VECTORS] = {{{0}}};

		for (size_t i = 0; i < NET_WIDTH; i++) {
#pragma GCC unroll 4
			for (size_t r = 0; r < ROWS; r++)
#pragma GCC unroll 4
				for (size_t c = 0; c < VECTORS; c++)
					sums[r][c] += EIGHT(w[i] + at + c * LANES) * from[r][i];
		}
#pragma GCC unroll 4
		for (size_t r = 0; r < ROWS; r++)
#pragma GCC unroll 4
			for (size_t c = 0; c < VECTORS; c++)
				EIGHT_OUT(to[r] + at + c * LANES) += sums[r][c];
	}
}

/* Add the product of n rows and a matrix to n rows. */
INLINE void add_product(row *to, const row *from, const row *w, size_t n)
{
	size_t i;

	for (i = 0; i + ROWS <= n; i += ROWS)
		add_rows(to + i, from + i, w);
	if (i < n) {
		row last[ROWS] = {{0}}, sums[ROWS] = {{0}};

		memcpy(last, from + i, (n - i) * sizeof *last);
		memcpy(sums, to + i, (n - i) * sizeof *sums);
		add_rows(sums, (const row *)last, w);
		memcpy(to + i, sums, (n - i) * sizeof *sums);
	}
}

INLINE void expand(row *out, const int8_t (*w)[NET_WIDTH], size_t n, const float *scale)
{
	for (size_t i = 0; i < n; i++)
		for (size_t o = 0; o < NET_WIDTH; o += LANES)
			EIGHT_OUT(out[i] + o) =
			    __builtin_convertvector(*(const eight_weights *)(w[i] + o), eight) *
			    EIGHT(scale + o);
}

INLINE void rectify(row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t o = 0; o < NET_WIDTH; o += LANES) {
			eight v = EIGHT(rows[i] + o);

			EIGHT_OUT(rows[i] + o) = (eight)((eight_masks)v & (v > 0));
		}
}

/* The first layer of one block. Many places are 0, which all begin with. */
INLINE void read_row(const uint8_t *places, const float *lowest, const row *w, float *out)
{
	uint16_t some[N_FEATURES];
	size_t n = 0;

	for (size_t f = 0; f < N_FEATURES; f++) {
		some[n] = (uint16_t)f;
		n += places[f] != 0;
	}
	for (size_t at = 0; at < NET_WIDTH; at += COLUMNS) {
		eight sums[VECTORS];

		memcpy(sums, lowest + at, sizeof sums);
		for (size_t k = 0; k < n; k++) {
			float x = places[some[k]];

#pragma GCC unroll 4
			for (size_t c = 0; c < VECTORS; c++)
				sums[c] += EIGHT(w[some[k]] + at + c * LANES) * x;
		}
		memcpy(out + at, sums, sizeof sums);
	}
}

INLINE void read_places(const struct net *net, const uint16_t *first_cut,
			const uint8_t (*places)[N_FEATURES], size_t n, row *h, row *w)
{
	row lowest;

	memcpy(lowest, net->start, sizeof lowest);
	expand(w, net->input, N_FEATURES, net->input_scale);
	for (size_t f = 0; f < N_FEATURES; f++) {
		size_t n_cuts = (size_t)(first_cut[f + 1] - first_cut[f]);

		for (size_t o = 0; o < NET_WIDTH && n_cuts > 0; o += LANES) {
			EIGHT_OUT(lowest + o) -= SPAN * EIGHT(w[f] + o);
			EIGHT_OUT(w[f] + o) *= 2 * SPAN / (float)n_cuts;
		}
	}
	for (size_t i = 0; i < n; i++)
		read_row(places[i], lowest, (const row *)w, h[i]);
	rectify(h, n);
}

/* The mean of the rows, weighted by words. */
INLINE void average(const row *h, const float *words, size_t n, float *mean)
{
	float all = 0;

	memset(mean, 0, sizeof(row));
	for (size_t i = 0; i < n; i++) {
		all += words[i];
		for (size_t o = 0; o < NET_WIDTH; o += LANES)
			EIGHT_OUT(mean + o) += words[i] * EIGHT(h[i] + o);
	}
	for (size_t o = 0; o < NET_WIDTH && all > 0; o += LANES)
		EIGHT_OUT(mean + o) /= all;
}

/* What a layer adds to each row h, to out. */
INLINE void look_around(const struct net *net, size_t layer, const row *h, const float *words,
			size_t n, row *out, row *w)
{
	size_t far = dilations[layer] < n ? dilations[layer] : n;
	row mean, common;

	average(h, words, n, mean);
	memcpy(common, net->bias[layer], sizeof common);
	expand(w, net->page[layer], NET_WIDTH, net->page_scale[layer]);
	add_product(&common, (const row *)&mean, (const row *)w, 1);
	for (size_t i = 0; i < n; i++)
		memcpy(out[i], common, sizeof common);
	expand(w, net->near[layer][0], NET_WIDTH, net->near_scale[layer]);
	add_product(out + far, h, (const row *)w, n - far);
	expand(w, net->near[layer][1], NET_WIDTH, net->near_scale[layer]);
	add_product(out, h, (const row *)w, n);
	expand(w, net->near[layer][2], NET_WIDTH, net->near_scale[layer]);
	add_product(out, h + far, (const row *)w, n - far);
	rectify(out, n);
}

/* The rows, what a layer adds to them, and a matrix. */
size_t net_work(size_t n)
{
	size_t most = N_FEATURES > NET_WIDTH ? N_FEATURES : NET_WIDTH;

	return (2 * n + most) * NET_WIDTH;
}

INLINE void log_odds(const struct net *net, const uint16_t *first_cut,
		     const uint8_t (*places)[N_FEATURES], const float *words, size_t n, float *work,
		     float *odds)
{
	row *h = (row *)work, *more = h + n, *w = more + n;

	read_places(net, first_cut, places, n, h, w);
	for (size_t layer = 0; layer < NET_LAYERS; layer++) {
		look_around(net, layer, (const row *)h, words, n, more, w);
		for (size_t i = 0; i < n; i++)
			for (size_t o = 0; o < NET_WIDTH; o += LANES)
				EIGHT_OUT(h[i] + o) += EIGHT(more[i] + o);
	}
	for (size_t i = 0; i < n; i++) {
		odds[i] = net->end;
		for (size_t o = 0; o < NET_WIDTH; o++)
			odds[i] += h[i][o] * (float)net->output[o] * net->output_scale;
	}
}

#ifdef __x86_64__
__attribute__((target("avx2"))) static void
log_odds_avx2(const struct net *net, const uint16_t *first_cut, const uint8_t (*places)[N_FEATURES],
	      const float *words, size_t n, float *work, float *odds)
{
	log_odds(net, first_cut, places, words, n, work, odds);
}
#endif

void net_log_odds(const struct net *net, const uint16_t *first_cut,
		  const uint8_t (*places)[N_FEATURES], const float *words, size_t n, float *work,
		  float *odds)
{
#ifdef __x86_64__
	if (__builtin_cpu_supports("avx2")) {
		log_odds_avx2(net, first_cut, places, words, n, work, odds);
		return;
	}
#endif
	log_odds(net, first_cut, places, words, n, work, odds);
}
