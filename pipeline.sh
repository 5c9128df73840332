#!/bin/sh
# fetch | clean | normalize, built when needed; installed as winnow(1). See usage().
set -u
unset CDPATH # with it cd goes elsewhere, and prints where
me=${0##*/}
root=$(cd "$(dirname "$0")" && pwd) || exit 2
# Installed, the programs lie beside this one; in the source tree, what is there is a folder.
if [ -f "$root/fetch" ]; then bin=$root installed=true; else bin=$root/build/bin installed=false; fi

usage() {
	cat <<-USAGE
		usage: $me [-o FILE] [STAGE OPTIONS] [URL | FILE | -]...
		       $me -c DIR [--wait] [STAGE OPTIONS] [URL | FILE | -]...
		       $me --demo [-o FILE]

		Fetch every page whose address is given or cited in the files (or on standard input), and write
		the corpus as JSON Lines to standard output or FILE.

		-c keeps a corpus in DIR: corpus.jsonl with the newest record of each page, warc/ with what was
		fetched, a file a run, changes/ with what was added, changed and found gone. Run again it asks
		only for what is due, goes on where it was stopped, and never leaves half a file. One run works
		at a time: a second one says so and ends, or with --wait waits.

		--fetch OPTIONS, --clean OPTIONS and --normalize OPTIONS go to that program, split at spaces.
		--demo installs what is missing, serves fixtures/site on the loopback, does the same with what
		that cites, and prints the corpus as text.

		Exit status, the worst of the programs': 0 all good; 1 some documents failed, each named on
		standard error; 2 wrong usage, or it could not go on; 130 or 143 interrupted.
	USAGE
}

say() {
	echo "$me: $*" >&2
}

give_up() {
	[ $# = 0 ] || say "$*"
	exit 2
}

# Make the programs unless they are up to date; what `make` needs is installed before.
build() {
	! $installed || return
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
	{ echo $? >"$work/$program"; } 2>/dev/null # a full disk keeps no status
}

# The worst status of these programs, of which none is left out that could not go on.
worst_of() {
	worst=0
	for name; do
		status=$(cat "$work/$name" 2>/dev/null)
		: "${status:=2}"
		[ "$status" -le 1 ] || say "$name ended with status $status"
		[ "$status" -le 2 ] || status=2
		[ "$status" -le "$worst" ] || worst=$status
	done
	return "$worst"
}

# The pipe itself: operands are fetch's, standard output is normalize's. Returns the worst status.
run() {
	rm -f "$work/fetch" "$work/clean" "$work/normalize"
	# shellcheck disable=SC2086
	stage fetch $fetch_options -- "$@" | stage clean $clean_options | stage normalize $normalize_options
	worst_of fetch clean normalize
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

# A kept corpus. A run gathers all it makes in new/, and when that is whole and on the disk, renames
# it to ready/: from then on it counts, and whoever comes next finishes what is left to do. So
# nothing half done is ever seen, wherever it is stopped.

one_at_a_time() {
	exec 9>lock || give_up
	flock -n 9
	case $? in
	0) return ;;
	1) ;;
	*) give_up "$dir/lock: cannot be locked" ;;
	esac
	if ! $wait; then
		say "$dir: another run is at work"
		exit 0
	fi
	flock 9 || give_up "$dir/lock: cannot be locked"
}

# Put what is ready in its place.
publish() {
	[ -d ready ] || return 0
	[ ! -f ready/changes ] || mv ready/changes "changes/$(cat ready/run).jsonl" || give_up
	[ ! -f ready/corpus ] || mv ready/corpus corpus.jsonl || give_up
	sync . changes || give_up
	rm -rf ready || give_up
}

# Name the run, by its second, or go on with the one that was stopped.
begin() {
	mkdir -p new || give_up
	if [ ! -f new/run ]; then
		while id=$(date -u +%Y%m%dT%H%M%SZ) && [ -e "warc/$id.warc.gz" ]; do sleep 1; done
		echo "$id" >new/run.part && sync new/run.part && mv new/run.part new/run || give_up
	fi
	id=$(cat new/run)
}

stopped() {
	say "stopped; the next run goes on with it"
	exit "$1"
}

# What is due, into the run's archive. Stopped, it is gone on with in the next run.
collect() {
	# shellcheck disable=SC2086
	"$bin/fetch" $fetch_options -r -s state.db -l new/log -o "warc/$id.warc.gz" -- "$@"
	status=$?
	case $status in 130 | 143) stopped $status ;; esac
	[ $status -le 1 ] || give_up "fetch ended with status $status"
	sync new/log warc && echo $status >new/status && mv new/status new/fetch && sync new || give_up
}

# The run's records into the corpus. Returns the worst status.
compose() {
	work=new
	rm -f new/clean new/normalize new/collate
	# shellcheck disable=SC2086
	stage clean $clean_options "warc/$id.warc.gz" | stage normalize $normalize_options >new/records
	worst_of clean normalize
	[ $? -le 1 ] || exit 2
	old=corpus.jsonl
	[ -f $old ] || old=/dev/null
	stage collate -c new/changes -l new/log $old new/records >new/corpus
	worst_of collate
	case $? in
	0) ;;
	1) give_up "$dir/new: its log or its records are not whole" ;;
	*) exit 2 ;;
	esac
	worst_of fetch clean normalize
	worst=$?
	! cmp -s corpus.jsonl new/corpus || rm new/corpus || give_up
	sync new/* && mv new ready && sync . || give_up
	return $worst
}

keep() {
	for operand; do
		shift
		case $operand in
		- | /* | [Hh][Tt][Tt][Pp]://* | [Hh][Tt][Tt][Pp][Ss]://*) ;;
		*) operand=$PWD/$operand ;;
		esac
		set -- "$@" "$operand"
	done
	mkdir -p "$dir" && cd "$dir" && mkdir -p warc changes || give_up
	one_at_a_time
	publish
	before=0
	if [ -f new/fetch ]; then # stopped after it had fetched all
		begin
		compose
		before=$?
		publish
	fi
	begin
	collect "$@"
	compose
	worst=$?
	publish
	[ $worst -ge $before ] || worst=$before
	return $worst
}

demo() {
	! $installed || give_up "the demo needs the source tree"
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

wrong_usage() {
	[ $# = 0 ] || say "$*"
	usage >&2
	exit 2
}

# A page that did not change is not asked for again. So a kept corpus loses for good what normalize
# leaves out because of other pages: those of a run that was stopped and is composed again are all
# in FILE of --seen already, and a page with one new sentence is a near duplicate of itself. Nor can
# records be anything but JSON.
refuse_what_loses() {
	for word in $normalize_options; do
		case $word in --see* | --dr* | --sent*) lossy "$word" ;; esac
	done
	for word in $clean_options $normalize_options; do
		case $word in --fo* | --fe* | -[fF]* | -[hqVv]*[fF]*) lossy "$word" ;; esac
	done
}

lossy() {
	wrong_usage "$1: not with -c, which would lose pages; see winnow(1)"
}

mode=run output='' dir='' wait=false pid='' work='' fetch_options='' clean_options='' normalize_options=''
while [ $# -gt 0 ]; do
	case $1 in
	--demo) mode=demo ;;
	--wait) wait=true ;;
	-o | -c | --fetch | --clean | --normalize)
		[ $# -gt 1 ] || wrong_usage "$1: needs an argument"
		case $1 in
		-o) output=$2 ;;
		-c) dir=$2 mode=keep ;;
		--fetch) fetch_options=$2 ;;
		--clean) clean_options=$2 ;;
		--normalize) normalize_options=$2 ;;
		esac
		shift
		;;
	-o*) output=${1#-o} ;;
	-c*) dir=${1#-c} mode=keep ;;
	-h | --help)
		usage
		exit 0
		;;
	--)
		shift
		break
		;;
	-?*) wrong_usage "unknown option $1" ;;
	*) break ;;
	esac
	shift
done
[ $mode != demo ] || [ $# = 0 ] || wrong_usage
[ $mode = keep ] || ! $wait || wrong_usage "--wait needs -c"
[ $mode != keep ] || [ -z "$output" ] || wrong_usage "-c and -o exclude each other"
[ $mode != keep ] || refuse_what_loses

trap '[ -z "$pid" ] || "$root"/tests/httpd/serve.sh stop "$pid"; [ -z "$work" ] || rm -rf "$work"' EXIT
trap 'exit 130' HUP INT
trap 'exit 143' TERM

if [ $mode = keep ]; then
	build
	trap - EXIT
	trap 'stopped 130' HUP INT
	trap 'stopped 143' TERM
	keep "$@"
	exit
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/winnow.XXXXXX") || exit 2
if [ $mode = demo ]; then
	demo
else
	build
	if [ -n "$output" ]; then run_into "$output" "$@"; else run "$@"; fi
fi
