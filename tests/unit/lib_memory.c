/* buf, arena and xalloc. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "buf.h"
#include "xalloc.h"

static void a_buffer_grows_and_is_always_ended_by_a_nul(void **state)
{
	struct buf b = {0};
	int i;

	(void)state;
	buf_clear(&b);
	buf_add(&b, NULL, 0);
	assert_string_equal(b.data, "");
	for (i = 0; i < 1000; i++) {
		buf_adds(&b, "ab");
		buf_addc(&b, '\0');
		buf_addf(&b, "%03d", i);
		assert_int_equal(b.len, (size_t)6 * (size_t)(i + 1));
		assert_int_equal(b.data[b.len], '\0');
		assert_true(b.len < b.cap);
	}
	assert_memory_equal(b.data + 5994,
			    "ab\0"
			    "999",
			    7);
	memcpy(buf_reserve(&b, 5000), "xy", 2);
	b.len += 2;
	assert_memory_equal(b.data + 6000, "xy", 2);
	buf_clear(&b);
	assert_int_equal(b.len, 0);
	assert_string_equal(b.data, "");
	buf_free(&b);
	assert_null(b.data);
}

static void arena_memory_is_aligned_apart_and_kept(void **state)
{
	struct arena a = {0};
	char *p[300];
	size_t i, j;

	(void)state;
	for (i = 0; i < 300; i++) {
		p[i] = arena_alloc(&a, i * 37);
		assert_int_equal((uintptr_t)p[i] % _Alignof(max_align_t), 0);
		memset(p[i], (int)i, i * 37);
	}
	for (i = 0; i < 300; i++)
		for (j = 0; j < i * 37; j++)
			assert_int_equal((unsigned char)p[i][j], i & 0xFF);
	assert_string_equal(arena_strndup(&a, "abcdef", 3), "abc");
	assert_string_equal(arena_strndup(&a, NULL, 0), "");
	arena_free(&a);
}

static void zeroed_memory_is_zero_after_a_reset_too(void **state)
{
	struct arena a = {0};
	unsigned char *p;
	size_t i;
	int turn;

	(void)state;
	for (turn = 0; turn < 2; turn++) {
		p = arena_zalloc(&a, 100, 10);
		for (i = 0; i < 1000; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xFF, 1000);
		arena_reset(&a);
	}
	arena_free(&a);
}

static void a_reset_keeps_no_more_than_one_page_needs(void **state)
{
	struct arena a = {0};
	size_t i;

	(void)state;
	arena_alloc(&a, (size_t)64 << 20);
	for (i = 0; i < 100; i++)
		arena_alloc(&a, (size_t)1 << 20);
	assert_true(a.used >= (size_t)164 << 20);
	arena_reset(&a);
	assert_true(a.used > 0 && a.used <= (size_t)16 << 20);
	arena_free(&a);
	assert_int_equal(a.used, 0);
}

static void arrays_grow_and_keep_their_elements(void **state)
{
	struct arena a = {0};
	size_t cap = 0, n;
	int *list = NULL;

	(void)state;
	for (n = 0; n < 5000; n++) {
		list = arena_grow(&a, list, n, &cap, sizeof *list);
		assert_true(cap > n);
		list[n] = (int)n;
	}
	for (n = 0; n < 5000; n++)
		assert_int_equal(list[n], n);
	arena_free(&a);
}

static void a_record_that_outgrows_its_budget_is_left(void **state)
{
	struct arena a = {.budget = (size_t)1 << 20};
	jmp_buf full;
	volatile size_t total = 0;
	volatile bool left = false;

	(void)state;
	a.full = &full;
	if (setjmp(full) == 0)
		for (;;) {
			memset(arena_alloc(&a, 1000), 1, 1000);
			total += 1000;
			assert_true(total <= (size_t)1 << 20);
		}
	else
		left = true;
	assert_true(left);
	assert_true(total > (size_t)1 << 19);
	/* The next record has its budget back. */
	arena_reset(&a);
	if (setjmp(full) == 0)
		arena_alloc(&a, (size_t)1 << 19);
	else
		fail();
	/* A size that no memory has, even when it is the product of two. */
	if (setjmp(full) == 0) {
		arena_zalloc(&a, SIZE_MAX / 2, 4);
		fail();
	}
	arena_free(&a);
}

static void running_out_of_memory_ends_the_program_with_status_2(void **state)
{
	pid_t pid = fork();
	int status = 0;

	(void)state;
	assert_true(pid >= 0);
	if (pid == 0) {
		close(2);
		free(xmalloc(SIZE_MAX / 2));
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
#if defined(__SANITIZE_ADDRESS__)
	print_message("AddressSanitizer ends it in its own way: skipped\n");
#else
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 2);
#endif
}

static void nothing_asked_for_is_still_a_pointer(void **state)
{
	char *p = xmalloc(0), *q = xcalloc(0, 4), *r = xrealloc(xmalloc(3), 0);
	char *s = xstrdup("abc");

	(void)state;
	assert_true(p != NULL && q != NULL && r != NULL);
	assert_string_equal(s, "abc");
	free(p);
	free(q);
	free(r);
	free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_buffer_grows_and_is_always_ended_by_a_nul),
	    cmocka_unit_test(arena_memory_is_aligned_apart_and_kept),
	    cmocka_unit_test(zeroed_memory_is_zero_after_a_reset_too),
	    cmocka_unit_test(a_reset_keeps_no_more_than_one_page_needs),
	    cmocka_unit_test(arrays_grow_and_keep_their_elements),
	    cmocka_unit_test(a_record_that_outgrows_its_budget_is_left),
	    cmocka_unit_test(running_out_of_memory_ends_the_program_with_status_2),
	    cmocka_unit_test(nothing_asked_for_is_still_a_pointer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
