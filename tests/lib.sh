# What every tests/*.test.sh begins with: . "$(dirname "$0")/lib.sh". From there on the shell is in the
# project's folder, BUILD is absolute, and work is a scratch folder that goes when the test does.
# A failure is a line "FAIL test: name" and what was found; `summary` ends the test.
# shellcheck shell=sh
set -u
test=${0##*/} test=${test%.test.sh}
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
: "${BUILD:=build}" "${VALGRIND:=}"
case $BUILD in /*) ;; *) BUILD=$PWD/$BUILD ;; esac
PATH=$PATH:/usr/sbin # where Debian has nginx
# What sorts, names months or goes through a proxy would else depend on who runs the tests.
export LC_ALL=C TZ=UTC
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-$test.XXXXXX") || exit 2
stop() { :; } # a test that starts something says here how it ends
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# skip REASON: the test cannot run here.
skip() {
	echo "$test.test.sh: skipped: $1"
	exit 77
}

# needs COMMAND...
needs() {
	for tool; do
		command -v "$tool" >/dev/null || skip "needs $tool"
	done
}

# A pipe's end is another shell, so counts are in a file.
passed() { echo passed >>"$work/count"; }
failed() {
	echo failed >>"$work/count"
	echo "FAIL $test: $1"
}

# ok NAME COMMAND...: the command ends well.
ok() {
	name=$1
	shift
	if "$@"; then passed; else failed "$name"; fi
}

# expect NAME GOT WANTED
expect() {
	if [ "$2" = "$3" ]; then
		passed
	else
		failed "$1"
		printf -- '--- expected\n%s\n--- got\n%s\n' "$3" "$2"
		[ ! -s "$work/err" ] || sed 's/^/err: /' "$work/err"
	fi
}

# is NAME WANTED: standard input is that.
is() {
	expect "$1" "$(cat)" "$2"
}

summary() {
	echo "$(grep -c passed "$work/count") passed, $(grep -c failed "$work/count") failed"
	! grep -q failed "$work/count"
}
