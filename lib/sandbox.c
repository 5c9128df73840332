#include "sandbox.h"

#if defined(__SANITIZE_ADDRESS__) || !defined(__linux__)
#define NO_SANDBOX
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NO_SANDBOX
#endif
#endif

#ifndef NO_SANDBOX

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/* What the C library calls on behalf of code that reads, writes, allocates and exits. Calls that
 * some architecture lacks are skipped there by libseccomp. */
static const int streams[] = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(_llseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(fstat64),
    SCMP_SYS(fcntl),
    SCMP_SYS(fcntl64),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    /* memory */
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(mmap2),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_getaffinity),
    /* time and randomness */
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_gettime64),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    /* the process itself, its signals and locks */
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

/* Finding files; opening them is allowed by flag, below. */
static const int reading[] = {
    SCMP_SYS(stat),       SCMP_SYS(stat64),     SCMP_SYS(lstat),    SCMP_SYS(lstat64),
    SCMP_SYS(newfstatat), SCMP_SYS(fstatat64),  SCMP_SYS(statx),    SCMP_SYS(access),
    SCMP_SYS(faccessat),  SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
};

/* What SQLite does to its database, journal and locks. */
static const int files[] = {
    SCMP_SYS(open),        SCMP_SYS(openat),    SCMP_SYS(pwrite64), SCMP_SYS(ftruncate),
    SCMP_SYS(ftruncate64), SCMP_SYS(fallocate), SCMP_SYS(fsync),    SCMP_SYS(fdatasync),
    SCMP_SYS(unlink),      SCMP_SYS(unlinkat),  SCMP_SYS(rename),   SCMP_SYS(renameat),
    SCMP_SYS(renameat2),   SCMP_SYS(mkdir),     SCMP_SYS(mkdirat),  SCMP_SYS(fchmod),
    SCMP_SYS(fchown),      SCMP_SYS(utimensat), SCMP_SYS(geteuid),  SCMP_SYS(getuid),
    SCMP_SYS(getgid),      SCMP_SYS(getegid),
};

/* What fork(3) and waitpid(3) call, and pipes and files of memory to talk through. */
static const int spawning[] = {
    SCMP_SYS(fork),        SCMP_SYS(wait4),     SCMP_SYS(waitid),       SCMP_SYS(set_robust_list),
    SCMP_SYS(pipe2),       SCMP_SYS(pipe),      SCMP_SYS(memfd_create), SCMP_SYS(ftruncate),
    SCMP_SYS(ftruncate64), SCMP_SYS(prlimit64), SCMP_SYS(setrlimit),    SCMP_SYS(set_tid_address),
    SCMP_SYS(dup3),        SCMP_SYS(dup2),
};

static int allow(scmp_filter_ctx filter, const int *calls, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) != 0)
			return -1;
	return 0;
}

#define ALLOW(filter, calls) allow(filter, calls, sizeof(calls) / sizeof *(calls))

/* Allow a call when its argument, as far as mask lets through, has this value. */
static int allow_if(scmp_filter_ctx filter, int call, unsigned arg, uint64_t mask, uint64_t value)
{
	const struct scmp_arg_cmp condition = {arg, SCMP_CMP_MASKED_EQ, mask, value};

	return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition);
}

/* fstat as glibc spells it; isatty; the signal that abort sends to its own process; asking for a
 * limit, which sets none. */
static int allow_some(scmp_filter_ctx filter)
{
	if (allow_if(filter, SCMP_SYS(newfstatat), 3, UINT32_MAX, AT_EMPTY_PATH) != 0 ||
	    allow_if(filter, SCMP_SYS(ioctl), 1, UINT32_MAX, TCGETS) != 0 ||
	    allow_if(filter, SCMP_SYS(tgkill), 0, UINT32_MAX, (uint64_t)getpid()) != 0 ||
	    allow_if(filter, SCMP_SYS(prlimit64), 2, UINT64_MAX, 0) != 0)
		return -1;
	return 0;
}

static int allow_reading(scmp_filter_ctx filter)
{
	const uint64_t writes =
	    O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);

	if (ALLOW(filter, reading) != 0 ||
	    allow_if(filter, SCMP_SYS(open), 1, writes, O_RDONLY) != 0 ||
	    allow_if(filter, SCMP_SYS(openat), 2, writes, O_RDONLY) != 0)
		return -1;
	return 0;
}

/* A process, not a thread and not a namespace; the end of one; and a filter on top of this. */
static int allow_spawning(scmp_filter_ctx filter)
{
	const uint64_t other = CLONE_VM | CLONE_NEWNS | CLONE_NEWUSER | CLONE_NEWNET |
			       CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP |
			       CLONE_PTRACE;

	if (ALLOW(filter, spawning) != 0 || allow_if(filter, SCMP_SYS(clone), 0, other, 0) != 0 ||
	    allow_if(filter, SCMP_SYS(kill), 1, UINT32_MAX, SIGKILL) != 0 ||
	    allow_if(filter, SCMP_SYS(prctl), 0, UINT32_MAX, PR_SET_NO_NEW_PRIVS) != 0 ||
	    allow_if(filter, SCMP_SYS(prctl), 0, UINT32_MAX, PR_SET_SECCOMP) != 0 ||
	    allow_if(filter, SCMP_SYS(prctl), 0, UINT32_MAX, PR_SET_PDEATHSIG) != 0)
		return -1;
	return 0;
}

int sandbox_enter(unsigned with)
{
	enum sandbox_rights rights = with & (SANDBOX_SPAWN - 1u);
	bool spawn = (with & SANDBOX_SPAWN) != 0;
	const struct rlimit none = {0, 0};
	scmp_filter_ctx filter;
	int status = -1;

	/* prctl(2) is enough for one thread, and unlike seccomp(2) known to valgrind. */
	seccomp_api_set(1);
	/* EPERM, not death: what some C library does that is not foreseen above then fails like a
	 * missing file, where killing would cost the user the rest of the stream. */
	filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	if (filter == NULL)
		return -1;
	/* Loading sets PR_SET_NO_NEW_PRIVS too: a libseccomp default. */
	if (ALLOW(filter, streams) == 0 && allow_some(filter) == 0 &&
	    (rights < SANDBOX_READ || allow_reading(filter) == 0) &&
	    (rights < SANDBOX_FILES || ALLOW(filter, files) == 0) &&
	    (!spawn || allow_spawning(filter) == 0)) {
		/* A crash writes no page's content to disk, and forks nothing. */
		setrlimit(RLIMIT_CORE, &none);
		if (!spawn)
			setrlimit(RLIMIT_NPROC, &none);
		status = seccomp_load(filter) == 0 ? 0 : -1;
	}
	seccomp_release(filter);
	return status;
}

bool sandbox_is_built(void)
{
	return true;
}

#else

int sandbox_enter(unsigned rights)
{
	(void)rights;
	return -1;
}

bool sandbox_is_built(void)
{
	return false;
}

#endif
