#!/bin/sh
# Everything there is to check, from a bare machine: set-up, both compilers, the tests plain, under
# the sanitizers and under valgrind, and lint. The last line is "N passed, N failed".
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
passed=0 failed=0 skipped=0

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-check.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# Run a step. Its counts are those of its last line of the form "N passed, N failed", if its status
# agrees; a step without such a line is one test.
step() {
	name=$1
	shift
	start=$(date +%s)
	"$@" >"$work/out" 2>&1
	status=$?
	counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$work/out" | tail -n 1 | tr -cd '0-9 ')
	# shellcheck disable=SC2086
	set -- $counts
	if [ $# = 0 ]; then
		set -- 1 0
		[ $status = 0 ] || set -- 0 1
	elif [ $status != 0 ] && [ "$2" = 0 ]; then
		set -- "$1" 1
	fi
	passed=$((passed + $1))
	failed=$((failed + $2))
	skipped=$((skipped + ${3:-0}))
	[ "$2" = 0 ] || grep -vE '^[0-9]+ passed, [0-9]+ failed' "$work/out" | tail -n 300
	echo "$name: $1 passed, $2 failed, ${3:-0} skipped ($(($(date +%s) - start)) s)"
}

tools/setup.sh check || exit 2
jobs=$(nproc 2>/dev/null || echo 2)
[ "$jobs" -gt 4 ] && jobs=4
export JOBS="$jobs"
flags='CFLAGS=-O3 -g -Werror'

step "build with gcc" make -s -j "$jobs" CC=gcc "$flags" tests-built
step "check" make -s CC=gcc "$flags" check
step "build with clang" make -s -j "$jobs" BUILD=build/clang CC=clang "$flags" tests-built
step "sanitizers, build" make -s -j "$jobs" san-built
step "sanitizers" make -s san
# Valgrind takes a hundred times as long; the sanitizers have just seen every case.
step "valgrind, every sixth case" env SAMPLE=6 make -s CC=gcc "$flags" valgrind
step "lint" make -s CC=gcc "$flags" lint
[ "$skipped" = 0 ] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
