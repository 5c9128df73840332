#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "buf.h"
#include "charset.h"
#include "jsonl.h"
#include "sandbox.h"

/* What a child reports when there is no sandbox to test. */
#define NONE 77

/* valgrind makes calls of its own, on both sides of the ones that are tested. */
static void skip_under_valgrind(void)
{
	const char *preload = getenv("LD_PRELOAD");

	if (preload != NULL && strstr(preload, "vgpreload") != NULL) {
		print_message("valgrind's own calls would be refused: skipped\n");
		skip();
	}
}

/* Run check in a child that has entered the sandbox; its wait status. */
static int run(unsigned rights, int (*check)(void))
{
	pid_t pid = fork();
	int status = 0;

	assert_true(pid >= 0);
	if (pid == 0)
		_exit(sandbox_enter(rights) == 0 ? check() : NONE);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	if (WIFEXITED(status) && WEXITSTATUS(status) == NONE) {
		print_message("no sandbox in this build or on this system: skipped\n");
		skip();
	}
	return status;
}

/* A check gives 0, or the line that does not hold. */
#define HOLDS(condition)                 \
	do {                             \
		if (!(condition))        \
			return __LINE__; \
	} while (0)
#define REFUSED(call) HOLDS((call) < 0 && errno == EPERM)

static int talk_and_run(void)
{
	char *argv[] = {(char *)(uintptr_t) "true", NULL};

	REFUSED(socket(AF_INET, SOCK_STREAM, 0));
	REFUSED(socket(AF_UNIX, SOCK_STREAM, 0));
	REFUSED(execv("/bin/true", argv));
	REFUSED(fork());
	REFUSED(kill(getppid(), SIGTERM));
	REFUSED(unlink("/tmp/winnow-sandbox-no-such-file"));
	return 0;
}

static int open_nothing(void)
{
	REFUSED(open("/dev/null", O_RDONLY));
	REFUSED(open("/dev/null", O_WRONLY));
	REFUSED(mkdir("/tmp/winnow-sandbox-no", 0700));
	return talk_and_run();
}

static int open_to_read(void)
{
	char c;
	struct stat st;
	int fd = open("/dev/zero", O_RDONLY | O_CLOEXEC);

	HOLDS(fd >= 0 && read(fd, &c, 1) == 1 && close(fd) == 0);
	HOLDS(stat("/dev/null", &st) == 0);
	HOLDS(open("/tmp/winnow-sandbox/none", O_RDONLY) == -1 && errno == ENOENT);
	REFUSED(open("/dev/null", O_WRONLY));
	REFUSED(open("/dev/null", O_RDWR));
	REFUSED(open("/tmp/winnow-sandbox-no", O_RDONLY | O_CREAT, 0600));
	REFUSED(open("/tmp", O_RDONLY | O_TRUNC));
	REFUSED(mkdir("/tmp/winnow-sandbox-no", 0700));
	return talk_and_run();
}

static int write_files(void)
{
	char name[] = "/tmp/winnow-sandbox.XXXXXX";
	int fd = mkstemp(name);

	HOLDS(fd >= 0 && write(fd, "x", 1) == 1 && fsync(fd) == 0 && ftruncate(fd, 0) == 0);
	HOLDS(close(fd) == 0 && unlink(name) == 0);
	REFUSED(socket(AF_INET, SOCK_STREAM, 0));
	REFUSED(fork());
	return 0;
}

/* The libraries must not need what is gone: this is a record's way through a filter. */
static int work(void)
{
	struct buf text = {0};
	enum charset_from from;
	struct json *v;
	struct timespec now;
	struct stat st;
	char *big = malloc((size_t)200 << 20);
	int i, out[2] = {0, 0};

	HOLDS(big != NULL);
	memset(big, 1, (size_t)1 << 20);
	big = realloc(big, (size_t)300 << 20);
	HOLDS(big != NULL);
	free(big);
	for (i = 0; i < 100; i++)
		buf_adds(&text, "\xCC\xEE\xE9 \xE4\xFF\xE4\xFF \xF1\xE0\xEC\xFB\xF5 ");
	HOLDS(strcmp(charset_sniff(text.data, text.len, NULL, false, &from), "windows-1251") == 0);
	buf_clear(&text);
	v = json_parse("{\"a\":1}", 7, NULL, 0);
	HOLDS(v != NULL && json_type(json_get(v, "a")) == JSON_NUMBER);
	json_free(v);
	buf_free(&text);
	HOLDS(clock_gettime(CLOCK_REALTIME, &now) == 0 && strerror(EIO) != NULL);
	HOLDS(fstat(2, &st) == 0);
	HOLDS(isatty(1) == 0 || isatty(1) == 1);
	HOLDS(write(out[0] + 2, "", 0) == 0);
	HOLDS(fprintf(stderr, "%s", "") == 0 && fflush(stderr) == 0);
	return 0;
}

/* The child gives up more, as a worker does, and cannot fork in its turn. */
static int spawn(void)
{
	char *argv[] = {(char *)(uintptr_t) "true", NULL};
	int status, fds[2];
	pid_t pid;

	HOLDS(pipe2(fds, O_CLOEXEC) == 0);
	pid = fork();
	HOLDS(pid >= 0);
	if (pid == 0)
		_exit(sandbox_enter(SANDBOX_STREAMS) == 0 ? open_nothing() : 1);
	HOLDS(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	pid = fork();
	HOLDS(pid >= 0);
	if (pid == 0)
		for (;;)
			poll(NULL, 0, 1000);
	HOLDS(kill(pid, SIGKILL) == 0 && waitpid(pid, &status, 0) == pid && WIFSIGNALED(status));
	REFUSED(kill(getppid(), SIGTERM));
	REFUSED(execv("/bin/true", argv));
	REFUSED(socket(AF_INET, SOCK_STREAM, 0));
	REFUSED(open("/dev/null", O_WRONLY));
	REFUSED(unshare(CLONE_NEWUSER));
	return 0;
}

static int die(void)
{
	abort();
}

static void assert_holds(int status)
{
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static void with_streams_only_nothing_can_be_opened_or_reached(void **state)
{
	(void)state;
	skip_under_valgrind();
	assert_holds(run(SANDBOX_STREAMS, open_nothing));
}

static void with_read_files_open_but_nothing_can_be_written(void **state)
{
	(void)state;
	skip_under_valgrind();
	assert_holds(run(SANDBOX_READ, open_to_read));
}

static void with_files_a_database_works_but_nothing_can_be_reached(void **state)
{
	(void)state;
	skip_under_valgrind();
	assert_holds(run(SANDBOX_FILES, write_files));
}

static void with_spawn_a_process_can_be_made_that_has_less(void **state)
{
	(void)state;
	skip_under_valgrind();
	assert_holds(run(SANDBOX_READ | SANDBOX_SPAWN, spawn));
}

static void a_filter_can_do_its_work_with_streams_only(void **state)
{
	(void)state;
	assert_holds(run(SANDBOX_STREAMS, work));
}

/* iconv opens its tables when they are first asked for. */
static int decode(void)
{
	struct buf text = {0};

	HOLDS(charset_decode("Shift_JIS", "\x93\xFA", 2, &text) == 0);
	HOLDS(charset_decode("GBK", "\xC4\xE3", 2, &text) == 0);
	HOLDS(strcmp(text.data, "\xE6\x97\xA5\xE4\xBD\xA0") == 0);
	buf_free(&text);
	return 0;
}

static void with_read_every_charset_can_be_decoded(void **state)
{
	(void)state;
	assert_holds(run(SANDBOX_READ, decode));
}

static void abort_still_ends_the_process(void **state)
{
	int status;

	(void)state;
	skip_under_valgrind();
	status = run(SANDBOX_STREAMS, die);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(with_streams_only_nothing_can_be_opened_or_reached),
	    cmocka_unit_test(with_read_files_open_but_nothing_can_be_written),
	    cmocka_unit_test(with_files_a_database_works_but_nothing_can_be_reached),
	    cmocka_unit_test(with_spawn_a_process_can_be_made_that_has_less),
	    cmocka_unit_test(a_filter_can_do_its_work_with_streams_only),
	    cmocka_unit_test(with_read_every_charset_can_be_decoded),
	    cmocka_unit_test(abort_still_ends_the_process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
