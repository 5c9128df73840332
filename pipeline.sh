#!/bin/sh
# fetch | clean | normalize, built when needed. See usage().
set -u
root=$(cd "$(dirname "$0")" && pwd) || exit 2
bin=$root/build/bin

usage() {
	cat <<-'USAGE'
		usage: pipeline.sh [-o FILE] [URL | FILE | -]...
		       pipeline.sh --demo [-o FILE]

		Fetch every page whose address is given or cited in the files (or on standard input), and write
		the corpus as JSON Lines to standard output or FILE. --demo installs what is missing, serves
		fixtures/site on the loopback, does the same with what that cites, and prints the corpus as text.

		Exit status, the worst of the three programs': 0 all good; 1 some documents failed, each named on
		standard error; 2 wrong usage, or it could not go on.
	USAGE
}

say() {
	echo "pipeline.sh: $*" >&2
}

# Make the programs unless they are up to date; what `make` needs is installed before.
build() {
	make -s -q -C "$root" all 2>/dev/null && return
	"$root"/tools/setup.sh build || exit 2
	say "building"
	make -s -C "$root" all >&2 || exit 2
}

# Run one program; its status goes to a file, since sh tells only that of a pipe's last command.
stage() {
	program=$1
	shift
	"$bin/$program" "$@"
	echo $? >"$work/$program"
}

# The pipe itself: operands are fetch's, standard output is normalize's. Returns the worst status.
run() {
	rm -f "$work/fetch" "$work/clean" "$work/normalize"
	# shellcheck disable=SC2086
	stage fetch $fetch_options -- "$@" | stage clean | stage normalize $normalize_options
	worst=0
	for name in fetch clean normalize; do
		status=$(cat "$work/$name" 2>/dev/null || echo 2)
		[ "$status" -le 1 ] || say "$name ended with status $status"
		[ "$status" -le 2 ] || status=2
		[ "$status" -le "$worst" ] || worst=$status
	done
	return "$worst"
}

# The same into the file $1, which appears when it is whole. What a run that could not go on has
# written stays beside it.
run_into() {
	into=$1
	shift
	run "$@" >"$into.part"
	worst=$?
	if [ $worst -le 1 ]; then
		mv "$into.part" "$into" || exit 2
	else
		say "what there is of the corpus is in $into.part"
	fi
	return $worst
}

demo() {
	"$root"/tools/setup.sh demo || exit 2
	build
	corpus=${output:-$root/build/demo.jsonl}
	server=$("$root"/tests/httpd/serve.sh start "$root/fixtures/site/www" "$root/fixtures/site/site.conf") ||
		exit 2
	site=http://127.0.0.1:${server% *}
	pid=${server#* }
	say "serving fixtures/site at $site, and fetching what its reading list cites"
	sed "s|@SITE@|$site|g" "$root/fixtures/site/www/reading-list.txt" >"$work/list"
	fetch_options="--allow-private --delay 0" normalize_options="--dedup near"
	run_into "$corpus" "$work/list"
	worst=$?
	[ $worst -le 1 ] || exit $worst
	jq -r '"== \(.title // .url)", "   \([.date, .author, .url] | map(values) | join(", "))", "",
		if .duplicate_of then "(the same as \(.duplicate_of))" else .text end, ""' "$corpus" || exit 2
	say "$(grep -c '' "$corpus") documents, as JSON Lines in $corpus"
	[ $worst = 0 ] || say "status 1: the list cites a page that is gone, and fetch named it above"
	return $worst
}

mode=run output='' pid='' fetch_options='' normalize_options=''
while [ $# -gt 0 ]; do
	case $1 in
	--demo) mode=demo ;;
	-o)
		[ $# -gt 1 ] || { usage >&2; exit 2; }
		output=$2
		shift
		;;
	-o*) output=${1#-o} ;;
	-h | --help)
		usage
		exit 0
		;;
	--)
		shift
		break
		;;
	-?*)
		say "unknown option $1"
		usage >&2
		exit 2
		;;
	*) break ;;
	esac
	shift
done
[ $mode = run ] || [ $# = 0 ] || { usage >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow.XXXXXX") || exit 2
trap '[ -z "$pid" ] || "$root"/tests/httpd/serve.sh stop "$pid"; rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

if [ $mode = demo ]; then
	demo
else
	build
	if [ -n "$output" ]; then run_into "$output" "$@"; else run "$@"; fi
fi
