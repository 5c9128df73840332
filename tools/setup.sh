#!/bin/sh
# Install the Debian packages that winnow needs, from the lists in config.mk.
#
#   tools/setup.sh [-n] build|demo|check|bench
#
# build: what `make` needs. demo: also what pipeline.sh --demo needs. check: also what tests/check.sh needs.
# bench: what make bench-fetch needs, the programs that it compares with among it.
# Says what is missing before it installs it, and nothing when nothing is. -n only says.
# Exit status 2 when something is missing and stays so.
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 2

install=true
[ "${1-}" = -n ] && install=false && shift
case ${1-} in
build) lists=BUILD_DEBS ;;
demo) lists="BUILD_DEBS DEMO_DEBS" ;;
check) lists="BUILD_DEBS DEMO_DEBS CHECK_DEBS" ;;
bench) lists="BUILD_DEBS BENCH_DEBS" ;;
*)
	echo "usage: tools/setup.sh [-n] build|demo|check|bench" >&2
	exit 2
	;;
esac

# The words of the variable $1 in config.mk: make itself may be among what is missing.
words() {
	awk -v name="$1" '
		$1 == name && $2 == "=" { on = 1; $1 = $2 = "" }
		on { more = sub(/\\$/, ""); print; on = more }' config.mk
}

wanted=$(for list in $lists; do words "$list"; done | xargs -n 1 | sort -u)

# Elsewhere than on Debian the packages have other names: ask for what they hold.
if ! command -v dpkg-query >/dev/null; then
	case $1 in
	build) commands="make" ;;
	demo) commands="make nginx jq" ;;
	check) commands="make nginx jq clang clang-format valgrind wget mandoc shellcheck cppcheck" ;;
	bench) commands="make nginx python3 curl wget wget2 wrk" ;;
	esac
	enough=true
	for command in pkg-config $commands; do
		command -v "$command" >/dev/null || enough=false
	done
	# shellcheck disable=SC2046
	$enough && pkg-config --exists $(words LIB_PKGS) && exit 0
	echo "setup.sh: this is no Debian; install what is called there:" >&2
	# shellcheck disable=SC2086
	echo $wanted >&2
	exit 2
fi

missing=
for package in $wanted; do
	state=$(dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1)
	[ "$state" = installed ] || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
echo "setup.sh: missing Debian packages:$missing" >&2
$install || exit 2

if [ "$(id -u)" = 0 ]; then
	as_root=
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
	as_root=sudo
else
	echo "setup.sh: that takes root or sudo: apt-get install$missing" >&2
	exit 2
fi

# A package that holds a server starts it. The tests need the program, not a service on port 80:
# Debian asks policy-rc.d, and 101 means no (invoke-rc.d(8)).
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
	trap '$as_root rm -f $policy' EXIT
	trap 'exit 130' HUP INT TERM
	printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null && $as_root chmod 755 $policy
fi

apt() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" >&2
}

# The package index of a new machine is empty or old: when an install fails, fetch it and try again.
# shellcheck disable=SC2086
if ! apt install --no-install-recommends $missing 2>/dev/null; then
	apt update
	if ! apt install --no-install-recommends $missing; then
		echo "setup.sh: could not install:$missing" >&2
		exit 2
	fi
fi
