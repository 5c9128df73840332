#include "interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#define SAME_MILLISECONDS 1000

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	static int64_t first; /* no signal comes between: see the mask */
	struct timespec t;
	int64_t now;

	clock_gettime(CLOCK_MONOTONIC, &t);
	now = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
	if (!interrupted) {
		first = now;
		interrupted = number;
	} else if (now - first >= SAME_MILLISECONDS) {
		_exit(128 + number);
	}
}

void interrupt_catch(void)
{
	struct sigaction action = {.sa_handler = on_signal}, before;

	sigaddset(&action.sa_mask, SIGINT);
	sigaddset(&action.sa_mask, SIGTERM);
	sigaddset(&action.sa_mask, SIGHUP);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
		sigaction(SIGHUP, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
}

int interrupt_signal(void)
{
	return interrupted;
}
