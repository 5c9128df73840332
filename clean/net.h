/* A small convolutional net that reads the blocks of a page in order, as constant tables that
 * tools/train.py writes (model_tab.c). Bai, Kolter, Koltun, An Empirical Evaluation of Generic
 * Convolutional and Recurrent Networks for Sequence Modeling (2018). */
#ifndef NET_H
#define NET_H

#include <stddef.h>
#include <stdint.h>

#include "feature.h"

#define NET_WIDTH 48
#define NET_LAYERS 4
/* Blocks that are read together; a longer page is read in parts. */
#define NET_BLOCKS 8192

/* Whole numbers, and for each column what one of them is. */
struct net {
	const int8_t (*input)[NET_WIDTH];              /* of each feature */
	const int8_t (*near)[3][NET_WIDTH][NET_WIDTH]; /* of each layer: before, at, behind */
	const int8_t (*page)[NET_WIDTH][NET_WIDTH];    /* of each layer: the mean of the page */
	const int8_t *output;
	const float *input_scale;
	const float (*near_scale)[NET_WIDTH], (*page_scale)[NET_WIDTH];
	const float *start;             /* what the first layer begins with */
	const float (*bias)[NET_WIDTH]; /* of each layer */
	float output_scale, end;
};

/* How many numbers net_log_odds() needs to work in for n blocks. */
size_t net_work(size_t n);
/* The log odds of n blocks, up to NET_BLOCKS, to odds: by each feature's place among its cuts (of
 * which there are first_cut[f + 1] - first_cut[f]) and the words of each block. */
void net_log_odds(const struct net *net, const uint16_t *first_cut,
		  const uint8_t (*places)[N_FEATURES], const float *words, size_t n, float *work,
		  float *odds);

#endif
