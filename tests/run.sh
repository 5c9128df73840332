#!/bin/sh
# Every check on what is already built: units, golden cases, the fuzz corpora and tests/*.test.sh.
# `make check`, `make san` and `make valgrind` call it with BUILD and VALGRIND.
#
# Each part prints a line a failure; the last line sums all: N passed, N failed, N skipped.
# A tests/*.test.sh ends with such a line itself, or is one test: 0 passed, 77 skipped, else failed.
# Under VALGRIND only those run that use it.
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
: "${BUILD:=build}" "${VALGRIND:=}" "${JOBS:=2}"
case $BUILD in /*) ;; *) BUILD=$PWD/$BUILD ;; esac
export BUILD VALGRIND JOBS
# A script that calls make means it anew, not with the flags of the make that called this.
unset MAKEFLAGS MFLAGS MAKELEVEL
passed=0 failed=0 skipped=0
limit=$([ -n "$VALGRIND" ] && echo 600 || echo 120)

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-run.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# Add the counts of a line like "3 passed, 1 failed, 2 skipped".
add() {
	# shellcheck disable=SC2046
	set -- $(echo "$1" | tr -cd '0-9 ')
	passed=$((passed + ${1:-0}))
	failed=$((failed + ${2:-0}))
	skipped=$((skipped + ${3:-0}))
}

# A cmocka program, read as TAP: a test that the plan names and that never reported has failed.
unit() {
	log=$work/unit.$1
	# shellcheck disable=SC2086
	CMOCKA_MESSAGE_OUTPUT=tap timeout -k 5 "$limit" $VALGRIND "$BUILD/unit/$1" >"$log.out" 2>"$log.err"
	status=$?
	counts=$(awk '/^1[.][.][0-9]+/ { plan += substr($0, 4) }
		/^(not )?ok .*# SKIP/ { skip++; next } /^ok / { ok++ } /^not ok / { bad++ }
		END { if (ok + bad + skip < plan) bad = plan - ok - skip
		      printf "%d passed, %d failed, %d skipped", ok, bad, skip }' "$log.out")
	case $status,$counts in
	0,*) ;;
	*,*" 0 failed"*) counts=$(echo "$counts" | sed 's/ 0 failed/ 1 failed/') ;;
	esac
	case $counts in
	*" 0 failed"*) ;;
	*)
		echo "FAIL unit $1 (status $status)"
		grep -hv '^ok ' "$log.out" "$log.err" | head -n 60
		;;
	esac
	echo "$counts" >>"$work/counts.$2"
}

# JOBS workers share the programs out.
units() {
	for job in $(seq "$JOBS"); do
		n=0
		for source in tests/unit/*.c; do
			n=$((n + 1))
			[ $((n % JOBS + 1)) = "$job" ] && [ -f "$source" ] && unit "$(basename "$source" .c)" "$job"
		done >"$work/report.$job" &
	done
	wait
	cat "$work"/report.*
	for counts in "$work"/counts.*; do
		while read -r line; do add "$line"; done <"$counts"
	done
}

replay() {
	# shellcheck disable=SC2086
	timeout -k 5 "$limit" $VALGRIND "$BUILD/fuzz/$target" "$@" >"$work/out" 2>&1
}

# The corpus of one fuzz target in one process; when that dies, each input alone, to name the one.
fuzz() {
	target=$1
	set --
	if [ ! -x "$BUILD/fuzz/$target" ]; then
		echo "FAIL fuzz $target is not built"
		add "0 passed, 1 failed"
		return
	fi
	[ -d "fixtures/fuzz/$target" ] && set -- "fixtures/fuzz/$target"/*
	if replay "$@"; then
		add "$(($# + 1)) passed, 0 failed"
		return
	fi
	for input in /dev/null "$@"; do
		if replay "$input"; then
			add "1 passed, 0 failed"
		else
			echo "FAIL fuzz $target $input"
			tail -n 40 "$work/out"
			add "0 passed, 1 failed"
		fi
	done
}

script() {
	sh "$1" >"$work/out" 2>&1
	status=$?
	last=$(tail -n 1 "$work/out")
	case $status,$last in
	*,[0-9]*" passed, "[0-9]*" failed"*) ;;
	0,*) last="1 passed, 0 failed" ;;
	77,*) last="0 passed, 0 failed, 1 skipped" ;;
	*) last="0 passed, 1 failed" ;;
	esac
	case $last in
	*" 0 failed"*)
		if [ $status != 0 ] && [ $status != 77 ]; then
			last="0 passed, 1 failed"
		fi
		;;
	esac
	case $last in
	*" 0 failed"*) ;;
	*)
		echo "FAIL $1 (status $status)"
		tail -n 60 "$work/out"
		;;
	esac
	add "$last"
}

units
for source in tests/fuzz/fuzz_*.c; do
	[ -f "$source" ] && fuzz "$(basename "$source" .c | sed 's/^fuzz_//')"
done
tests/golden.sh >"$work/golden"
sed '$d' "$work/golden"
case $(tail -n 1 "$work/golden") in
[0-9]*" passed, "*) add "$(tail -n 1 "$work/golden")" ;;
*) echo "FAIL tests/golden.sh did not end" && add "0 passed, 1 failed" ;;
esac
for source in tests/*.test.sh; do
	[ -f "$source" ] || continue
	[ -z "$VALGRIND" ] || grep -q VALGRIND "$source" || continue
	script "$source"
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
