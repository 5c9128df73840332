#!/bin/sh
# Every check on what is already built: tests/*.test.sh, golden cases, fuzz corpora and units.
# `make check`, `make san` and `make valgrind` call it with BUILD and VALGRIND.
#
#   tests/run.sh [PART]...
#
# A part is NAME.test.sh, golden/PROGRAM, fuzz/NAME or unit/NAME; without any, all of them run, JOBS (2) at
# once. A part prints a line a failure; the last line sums all: N passed, N failed, N skipped.
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
limit=$([ -n "$VALGRIND" ] && echo 600 || echo 120)

# A cmocka program, read as TAP: a test that the plan names and that never reported has failed.
unit() {
	# shellcheck disable=SC2086
	CMOCKA_MESSAGE_OUTPUT=tap timeout -k 5 "$limit" $VALGRIND "$BUILD/unit/$1" >"$out" 2>"$out.err"
	status=$?
	counts=$(awk '/^1[.][.][0-9]+/ { plan += substr($0, 4) }
		/^(not )?ok .*# SKIP/ { skip++; next } /^ok / { ok++ } /^not ok / { bad++ }
		END { if (ok + bad + skip < plan) bad = plan - ok - skip
		      printf "%d passed, %d failed, %d skipped", ok, bad, skip }' "$out")
	case $status,$counts in
	0,*) ;;
	*,*" 0 failed"*) counts=$(echo "$counts" | sed 's/ 0 failed/ 1 failed/') ;;
	esac
	case $counts in
	*" 0 failed"*) ;;
	*)
		echo "FAIL unit $1 (status $status)"
		grep -hv '^ok ' "$out" "$out.err" | head -n 60
		;;
	esac
}

replay() {
	# shellcheck disable=SC2086
	timeout -k 5 "$limit" $VALGRIND "$BUILD/fuzz/$target" "$@" >"$out" 2>&1
}

# The corpus of one fuzz target in one process; when that dies, each input alone, to name the one.
fuzz() {
	target=$1 bad=0
	set --
	if [ ! -x "$BUILD/fuzz/$target" ]; then
		echo "FAIL fuzz $target is not built"
		counts="0 passed, 1 failed"
		return
	fi
	[ -d "fixtures/fuzz/$target" ] && set -- "fixtures/fuzz/$target"/*
	if ! replay "$@"; then
		for input in /dev/null "$@"; do
			replay "$input" && continue
			echo "FAIL fuzz $target $input"
			tail -n 40 "$out"
			bad=$((bad + 1))
		done
	fi
	counts="$(($# + 1 - bad)) passed, $bad failed"
}

script() {
	sh "tests/$1" >"$out" 2>&1
	status=$?
	counts=$(tail -n 1 "$out")
	case $status,$counts in
	*,[0-9]*" passed, "[0-9]*" failed"*) ;;
	0,*) counts="1 passed, 0 failed" ;;
	77,*) counts="0 passed, 0 failed, 1 skipped" ;;
	*) counts="0 passed, 1 failed" ;;
	esac
	case $status,$counts in
	0,* | 77,*) ;;
	*" 0 failed"*) counts="0 passed, 1 failed" ;;
	esac
	case $counts in
	*" 0 failed"*) ;;
	*)
		echo "FAIL $1 (status $status)"
		tail -n 60 "$out"
		;;
	esac
}

# Golden cases say themselves what is wrong.
golden() {
	JOBS=1 tests/golden.sh "$1" >"$out"
	sed '$d' "$out"
	counts=$(tail -n 1 "$out")
	case $counts in
	[0-9]*" passed, "*) ;;
	*) echo "FAIL golden $1 did not end" && counts="0 passed, 1 failed" ;;
	esac
}

# --part FOLDER PART: what it says and what it counts go to files of its name there.
if [ "${1-}" = --part ]; then
	name=$(echo "$3" | tr / -)
	out=$2/$name.out
	case $3 in
	unit/*) unit "${3#*/}" ;;
	fuzz/*) fuzz "${3#*/}" ;;
	golden/*) golden "${3#*/}" ;;
	*.test.sh) script "$3" ;;
	*) echo "run.sh: no such part: $3" && counts="0 passed, 1 failed" ;;
	esac >"$2/$name.report"
	echo "$counts" >"$2/$name.counts"
	exit
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-run.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# All parts, those that take longest first.
list_parts() {
	for source in tests/*.test.sh; do
		[ -z "$VALGRIND" ] || grep -q VALGRIND "$source" || continue
		basename "$source"
	done
	printf 'golden/%s\n' fetch clean normalize collate pipeline
	for source in tests/fuzz/fuzz_*.c; do basename "$source" .c | sed 's|^fuzz_|fuzz/|'; done
	for source in tests/unit/*.c; do echo "unit/$(basename "$source" .c)"; done
}

if [ $# -gt 0 ]; then printf '%s\n' "$@"; else list_parts; fi >"$work/parts"
xargs -n 1 -P "$JOBS" tests/run.sh --part "$work" <"$work/parts"
while read -r part; do
	name=$(echo "$part" | tr / -)
	cat "$work/$name.report"
	cat "$work/$name.counts" >>"$work/counts" && continue
	echo "FAIL $part did not end"
	echo "0 passed, 1 failed" >>"$work/counts"
done <"$work/parts"
awk '{ passed += $1; failed += $3; skipped += $5 }
	END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 }' "$work/counts"
