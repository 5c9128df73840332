#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "buf.h"
#include "sink.h"

#define LEN 1000000

/* The writer's side: standard output that does not wait. */
static int write_much(int out)
{
	struct sink *s;

	fcntl(out, F_SETFL, O_NONBLOCK);
	dup2(out, STDOUT_FILENO);
	s = sink_open("-");
	for (int i = 0; i < LEN; i++)
		buf_addc(sink_begin(s), 'x');
	sink_end(s);
	return sink_close(s, false);
}

static void an_output_that_does_not_wait_is_waited_for(void **state)
{
	char block[4096];
	int fds[2], status;
	ssize_t n, len = 0;
	pid_t child;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	child = fork();
	if (child == 0)
		_exit(write_much(fds[1]) == 0 ? 0 : 1);
	close(fds[1]);
	usleep(100000);
	while ((n = read(fds[0], block, sizeof block)) > 0)
		len += n;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(len, LEN);
	close(fds[0]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_output_that_does_not_wait_is_waited_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
