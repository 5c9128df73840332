#include "net.h"

#include <string.h>

/* How many blocks away each layer looks. */
static const size_t dilations[NET_LAYERS] = {1, 2, 4, 8};

/* A place among n cuts is a number from -SPAN to SPAN. */
#define SPAN 1.5f

typedef float row[NET_WIDTH];
typedef float four __attribute__((vector_size(16)));

static four load(const float *p)
{
	four v;

	memcpy(&v, p, sizeof v);
	return v;
}

static void add(float *p, four v)
{
	v += load(p);
	memcpy(p, &v, sizeof v);
}

/* Sixteen columns of two rows at once, as many as there are registers for. */
#define COLUMNS 16
_Static_assert(NET_WIDTH % COLUMNS == 0, "the columns do not come out even");

static void add_two(float *to0, float *to1, const float *from0, const float *from1, const row *w)
{
	for (size_t at = 0; at < NET_WIDTH; at += COLUMNS) {
		four a = {0}, b = {0}, c = {0}, d = {0}, e = {0}, f = {0}, g = {0}, h = {0};

		for (size_t i = 0; i < NET_WIDTH; i++) {
			const float *column = w[i] + at;
			float x = from0[i], y = from1[i];

			a += load(column) * x;
			b += load(column + 4) * x;
			c += load(column + 8) * x;
			d += load(column + 12) * x;
			e += load(column) * y;
			f += load(column + 4) * y;
			g += load(column + 8) * y;
			h += load(column + 12) * y;
		}
		add(to0 + at, a);
		add(to0 + at + 4, b);
		add(to0 + at + 8, c);
		add(to0 + at + 12, d);
		add(to1 + at, e);
		add(to1 + at + 4, f);
		add(to1 + at + 8, g);
		add(to1 + at + 12, h);
	}
}

/* Add the product of n rows and a matrix to n rows. */
static void add_product(row *to, const row *from, const row *w, size_t n)
{
	row unused = {0};
	size_t i;

	for (i = 0; i + 1 < n; i += 2)
		add_two(to[i], to[i + 1], from[i], from[i + 1], w);
	if (i < n)
		add_two(to[i], unused, from[i], unused, w);
}

static void expand(row *out, const int8_t (*w)[NET_WIDTH], size_t n, const float *scale)
{
	for (size_t i = 0; i < n; i++)
		for (size_t o = 0; o < NET_WIDTH; o++)
			out[i][o] = (float)w[i][o] * scale[o];
}

static void rectify(row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t o = 0; o < NET_WIDTH; o++)
			rows[i][o] = rows[i][o] > 0 ? rows[i][o] : 0;
}

/* The first layer. Many places are 0, which all begin with. */
static void read_places(const struct net *net, const uint16_t *first_cut,
			const uint8_t (*places)[N_FEATURES], size_t n, row *h, row *w)
{
	row lowest;

	memcpy(lowest, net->start, sizeof lowest);
	expand(w, net->input, N_FEATURES, net->input_scale);
	for (size_t f = 0; f < N_FEATURES; f++) {
		size_t n_cuts = (size_t)(first_cut[f + 1] - first_cut[f]);

		for (size_t o = 0; o < NET_WIDTH && n_cuts > 0; o++) {
			lowest[o] -= SPAN * w[f][o];
			w[f][o] *= 2 * SPAN / (float)n_cuts;
		}
	}
	for (size_t i = 0; i < n; i++) {
		memcpy(h[i], lowest, sizeof lowest);
		for (size_t f = 0; f < N_FEATURES; f++) {
			float x = places[i][f];

			for (size_t o = 0; o < NET_WIDTH && places[i][f] != 0; o += 4)
				add(h[i] + o, load(w[f] + o) * x);
		}
	}
	rectify(h, n);
}

/* The mean of the rows, weighted by words. */
static void average(const row *h, const float *words, size_t n, float *mean)
{
	float all = 0;

	memset(mean, 0, sizeof(row));
	for (size_t i = 0; i < n; i++) {
		all += words[i];
		for (size_t o = 0; o < NET_WIDTH; o++)
			mean[o] += words[i] * h[i][o];
	}
	for (size_t o = 0; o < NET_WIDTH && all > 0; o++)
		mean[o] /= all;
}

/* What a layer adds to each row h, to out. */
static void look_around(const struct net *net, size_t layer, const row *h, const float *words,
			size_t n, row *out, row *w)
{
	size_t far = dilations[layer] < n ? dilations[layer] : n;
	row mean, unused = {0}, common;

	average(h, words, n, mean);
	memcpy(common, net->bias[layer], sizeof common);
	expand(w, net->page[layer], NET_WIDTH, net->page_scale[layer]);
	add_two(common, unused, mean, unused, (const row *)w);
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

void net_log_odds(const struct net *net, const uint16_t *first_cut,
		  const uint8_t (*places)[N_FEATURES], const float *words, size_t n, float *work,
		  float *odds)
{
	row *h = (row *)work, *more = h + n, *w = more + n;

	read_places(net, first_cut, places, n, h, w);
	for (size_t layer = 0; layer < NET_LAYERS; layer++) {
		look_around(net, layer, (const row *)h, words, n, more, w);
		for (size_t i = 0; i < n; i++)
			for (size_t o = 0; o < NET_WIDTH; o++)
				h[i][o] += more[i][o];
	}
	for (size_t i = 0; i < n; i++) {
		odds[i] = net->end;
		for (size_t o = 0; o < NET_WIDTH; o++)
			odds[i] += h[i][o] * (float)net->output[o] * net->output_scale;
	}
}
