#!/bin/sh
# Run the golden cases fixtures/PROGRAM/CASE on the real binaries and compare every byte.
#
#   tests/golden.sh [--accept] [PROGRAM[/CASE]]...
#
# A case holds `args` (one shell-quoted line of arguments) or `cmd` (a shell script that finds the
# programs on PATH), and optionally `in` (standard input), `out`, `err` (missing: empty) and `status`
# (missing: 0). It runs in its own folder, with TMP a scratch folder and TESTS this one. A case with
# `slow`, which says why, is skipped under VALGRIND. --accept writes what came out as what is expected.
# Environment: BUILD (build), VALGRIND (a command prefix), JOBS (2), LIMIT (seconds a case may take),
# SAMPLE (run every SAMPLE-th case and skip the others).
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
root=$PWD
: "${BUILD:=build}" "${VALGRIND:=}" "${JOBS:=2}" "${SAMPLE:=1}"
: "${LIMIT:=$([ -n "$VALGRIND" ] && echo 300 || echo 60)}"
case $BUILD in /*) ;; *) BUILD=$root/$BUILD ;; esac

accept=false
[ "${1-}" = --accept ] && accept=true && shift

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-golden.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# Under valgrind every program is met on PATH as a wrapper, so that `cmd` need not know.
bin=$BUILD/bin
if [ -n "$VALGRIND" ]; then
	bin=$work/bin
	mkdir "$bin"
	for program in "$BUILD"/bin/*; do
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "$VALGRIND" "$program" >"$bin/${program##*/}"
		chmod +x "$bin/${program##*/}"
	done
fi

unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
export LC_ALL=C TZ=UTC PATH="$bin:$PATH" TESTS="$root/tests" BUILD

list_cases() {
	[ $# -gt 0 ] || set -- fetch clean normalize collate pipeline
	for arg; do
		for dir in fixtures/"$arg" fixtures/"$arg"/*; do
			for file in args cmd in; do
				[ -f "$dir/$file" ] && echo "$dir" && break
			done
		done
	done
}

# What the case folder $1 does goes to $2/{out,err,status}.
run_case() (
	got=$2
	program=${1#fixtures/}
	program=${program%%/*}
	export TMP="$got/tmp"
	mkdir "$TMP"
	cd "$1" || exit
	in=/dev/null
	[ -f in ] && in=in
	if [ -f cmd ]; then
		set -- sh ./cmd
	else
		args=
		[ -f args ] && args=$(cat args)
		eval "set -- $program $args"
	fi
	timeout -k 5 "$LIMIT" "$@" <"$in" >"$got/out" 2>"$got/err"
	echo $? >"$got/status"
)

write_expected() {
	cp "$2/out" "$1/out"
	rm -f "$1/err" "$1/status"
	[ ! -s "$2/err" ] || cp "$2/err" "$1/err"
	[ "$(cat "$2/status")" = 0 ] || cp "$2/status" "$1/status"
}

# One line that names the case and what differs, then the difference.
compare() {
	differs=
	for file in out err status; do
		expected=$1/$file
		if [ ! -f "$expected" ]; then
			expected=$work/none
			[ $file = status ] && expected=$work/zero
		fi
		if ! cmp -s "$expected" "$2/$file"; then
			differs="$differs $file"
			diff -a -u --label "$file expected" --label "$file" "$expected" "$2/$file" |
				cut -b 1-400 | head -n 40 >>"$2/diff"
		fi
	done
	[ -z "$differs" ] && return
	echo "FAIL ${1#fixtures/}:$differs"
	cat "$2/diff"
	return 1
}

# Worker $1 of JOBS takes every JOBS-th case.
worker() {
	n=0 passed=0 failed=0 skipped=0
	while IFS= read -r dir; do
		n=$((n + 1))
		[ $((n % JOBS)) = "$1" ] || continue
		if [ -n "$VALGRIND" ] && [ -f "$dir/slow" ]; then
			skipped=$((skipped + 1))
			continue
		fi
		got=$work/$n
		mkdir "$got"
		run_case "$dir" "$got"
		if $accept; then
			write_expected "$dir" "$got"
			passed=$((passed + 1))
		elif compare "$dir" "$got"; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
		fi
		rm -rf "$got"
	done <"$work/cases"
	echo "$passed $failed $skipped" >"$work/count.$1"
}

: >"$work/none"
echo 0 >"$work/zero"
list_cases "$@" >"$work/all"
awk -v sample="$SAMPLE" 'NR % sample == 0' "$work/all" >"$work/cases"
if [ $# -gt 0 ] && [ ! -s "$work/all" ]; then
	echo "golden.sh: no such case: $*" >&2
	exit 2
fi
job=0
while [ "$job" -lt "$JOBS" ]; do
	worker "$job" >"$work/report.$job" &
	job=$((job + 1))
done
wait
cat "$work"/report.*
echo "0 0 $(($(wc -l <"$work/all") - $(wc -l <"$work/cases")))" >"$work/count.sample"
cat "$work"/count.* | awk '{ p += $1; f += $2; s += $3 }
	END { printf "%d passed, %d failed", p, f; if (s) printf ", %d skipped", s; print ""; exit f > 0 }'
