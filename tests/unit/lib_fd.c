#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fd.h"

/* More than a pipe holds, so that it is written and read in many pieces. */
#define LEN ((size_t)300000)

static char out[LEN], in[LEN];

static void on_alarm(int signal)
{
	(void)signal;
}

/* Interrupt whatever waits each so many microseconds; 0: no more. */
static void interrupt(long microseconds)
{
	const struct sigaction action = {.sa_handler = on_alarm};
	const struct itimerval every = {{0, microseconds}, {0, microseconds}};

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &every, NULL);
}

/* Write or read LEN bytes in steps, waiting after each, in a process of its own. */
static pid_t start(int fd, bool writes)
{
	const struct timespec wait = {0, 2000000};
	pid_t pid = fork();

	if (pid != 0)
		return pid;
	for (size_t at = 0; at < LEN; at += LEN / 20) {
		nanosleep(&wait, NULL);
		if (writes ? write(fd, out + at, LEN / 20) != (ssize_t)LEN / 20
			   : !fd_read(fd, in + at, LEN / 20))
			_exit(1);
	}
	_exit(writes || memcmp(in, out, LEN) == 0 ? 0 : 2);
}

static void all_goes_through_whatever_the_pieces_and_signals(void **state)
{
	int ends[2], status;
	pid_t pid;

	(void)state;
	for (size_t i = 0; i < LEN; i++)
		out[i] = (char)(i * 7 + i / 251);
	for (int writes = 0; writes < 2; writes++) {
		assert_int_equal(pipe(ends), 0);
		pid = start(ends[writes], writes);
		interrupt(1000);
		if (writes)
			assert_true(fd_read(ends[0], in, LEN));
		else
			assert_int_equal(fd_write(ends[1], out, LEN), 0);
		interrupt(0);
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_int_equal(status, 0);
		close(ends[0]);
		close(ends[1]);
	}
	assert_memory_equal(in, out, LEN);
}

static void an_early_end_is_told(void **state)
{
	int ends[2];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(fd_write(ends[1], "abc", 3), 0);
	close(ends[1]);
	assert_false(fd_read(ends[0], in, 4));
	close(ends[0]);
	assert_false(fd_read(ends[0], in, 1));
	assert_int_equal(fd_write(ends[0], "abc", 3), EBADF);
}

static void closed_standard_descriptors_are_opened_and_fail(void **state)
{
	int status, next = dup(STDIN_FILENO);
	pid_t pid;

	(void)state;
	close(next);
	pid = fork();
	if (pid == 0) {
		struct {
			bool open, fails;
		} fds[3];

		for (int fd = 0; fd < 3; fd++)
			close(fd);
		fd_standard();
		for (int fd = 0; fd < 3; fd++)
			fds[fd].open = fcntl(fd, F_GETFD) >= 0;
		fds[0].fails = read(0, in, 1) < 0;
		fds[1].fails = write(1, "a", 1) < 0;
		fds[2].fails = write(2, "a", 1) < 0;
		for (int fd = 0; fd < 3; fd++)
			if (!fds[fd].open || !fds[fd].fails)
				_exit(1);
		/* Those that are open already are left alone. */
		fd_standard();
		_exit(open("/dev/null", O_RDONLY) == next ? 0 : 2);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_goes_through_whatever_the_pieces_and_signals),
	    cmocka_unit_test(an_early_end_is_told),
	    cmocka_unit_test(closed_standard_descriptors_are_opened_and_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
