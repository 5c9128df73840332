#!/bin/sh
# fetch | clean | normalize, built when needed; installed as winnow(1). See usage().
set -uf # options are split at spaces, and no more is made of them
unset CDPATH # with it cd goes elsewhere, and prints where
me=${0##*/}
self=$0
[ ! -L "$0" ] || self=$(readlink -f -- "$0") || exit 2
root=$(cd "$(dirname "$self")" && pwd) || exit 2
# Installed, the programs lie beside this one; in the source tree, what is there is a folder.
if [ -f "$root/fetch" ]; then bin=$root installed=true; else bin=$root/build/bin installed=false; fi

usage() {
	cat <<-USAGE
		usage: $me [-o FILE] [STAGE OPTIONS] [URL | FILE | -]...
		       $me -c DIR [--wait] [STAGE OPTIONS] [URL | FILE | -]...
		       $me --demo [-o FILE]
		       $me -h | -V

		Fetch every page whose address is given or cited in the files (or on standard input), and write
		the corpus as JSON Lines to standard output or, with -o or --output, to FILE.

		-c or --corpus keeps a corpus in DIR: corpus.jsonl with the newest record of each page, warc/
		with what was fetched, a file a run, changes/ with what was added, changed and found gone. Run
		again it asks only for what is due, goes on where it was stopped, and never leaves half a file.
		One run works at a time: a second one says so and ends, or with --wait waits.

		--fetch OPTIONS, --clean OPTIONS and --normalize OPTIONS go to that program, split at spaces.
		Options may come after operands, until --, and long ones be written as --fetch=OPTIONS.
		--demo installs what is missing, serves fixtures/site on the loopback, does the same with what
		that cites, and prints the corpus as text.

		Exit status, the worst of the programs': 0 all good; 1 some documents failed, each named on
		standard error; 2 wrong usage, or it could not go on; 130 or 143 interrupted.
	USAGE
}

version() {
	if $installed; then
		set -- "$("$bin/fetch" --version)"
	else
		set -- "$(sed -n 's/^VERSION = //p' "$root/config.mk")"
	fi
	echo "$me (winnow) ${1##* }"
}

say() {
	echo "$me: $*" >&2
}

give_up() {
	[ $# = 0 ] || say "$*"
	exit 2
}

# Programs run in the background, as children of this shell: while it waited for one in the
# foreground it would not look at a signal, and what is to be told of it must be known.

# start PROGRAM COMMAND...: its standard input is descriptor 3, and it holds no end of a pipe open.
start() {
	running="${running:+$running }$1="
	shift
	"$@" <&3 3<&- 4<&- 5>&- 6<&- 7>&- &
	running=$running$!
	[ -z "$interrupted" ] || tell "=$!"
}

# tell PROGRAM=PID...: to end. Not by SIGINT, which sh has programs in the background ignore.
tell() {
	for told; do
		[ -z "${told#*=}" ] || kill "${told#*=}" 2>/dev/null
	done
}

# The first signal asks fetch to stop, and what it has got still comes out of the pipe. The next one,
# or one when fetch has ended, ends all; but not one that comes so soon that it is the same, as
# timeout(1) sends it to the program and to its whole group.
on_signal() {
	signalled=true
	set -- "$1" "$(date +%s)"
	if [ -z "$interrupted" ]; then
		interrupted=$1 signal_time=$2
		[ -n "$running" ] || stopped
		case $running in fetch=*) set -- "$1" "$2" "${running%% *}" ;; esac
	else
		[ $(($2 - signal_time)) -ge 2 ] || return
	fi
	# shellcheck disable=SC2086
	tell ${3-$running}
}

stopped() {
	[ $mode != keep ] || say "stopped; the next run goes on with it"
	[ -z "$part" ] || say "what there is of the corpus is in $part"
	exit "$interrupted"
}

# await PID: its status. A trapped signal ends the waiting, not the program.
await() {
	signalled=true
	while $signalled; do
		signalled=false
		wait "$1"
		set -- "$1" $?
	done
	return "$2"
}

worse() {
	[ "$1" -le "$2" ] || return "$1"
	return "$2"
}

# What it means that PROGRAM ended with STATUS: 0, 1 or 2.
verdict() {
	case $2,$1 in
	[01],*) return "$2" ;;
	141,*) return 2 ;; # whoever read what it wrote went away, as head(1) does
	129,fetch) interrupted=${interrupted:-130} ;;
	130,fetch | 143,fetch) interrupted=${interrupted:-$2} ;;
	esac
	[ -n "$interrupted" ] || say "$1 ended with status $2"
	return 2
}

# worst_of PROGRAM=STATUS...
worst_of() {
	worst=0
	for each; do
		verdict "${each%=*}" "${each#*=}"
		worse "$worst" $?
		worst=$?
	done
	return "$worst"
}

# Wait for all that was started. Returns the worst verdict, and not at all after a signal.
finish() {
	set --
	while [ -n "$running" ]; do
		ended=${running%% *}
		await "${ended#*=}"
		set -- "$@" "${ended%=*}=$?"
		running=${running#"$ended"}
		running=${running# }
	done
	worst_of "$@"
	set -- $?
	[ -z "$interrupted" ] || stopped
	return "$1"
}

# A pipe from descriptor 5 to 4: of one that it makes itself, sh tells only the last program's PID.
pipe() {
	seam=$(mktemp -d "${TMPDIR:-/tmp}/winnow.XXXXXX") && mkfifo "$seam/pipe" || give_up
	# shellcheck disable=SC2094
	exec 8<>"$seam/pipe" 4<"$seam/pipe" 5>"$seam/pipe" 8>&-
	rm -r "$seam" || give_up
	seam=''
}

# Make the programs unless they are up to date; what `make` needs is installed before.
build() {
	! $installed || return
	make -s -q -C "$root" all 2>/dev/null && return
	"$root"/tools/setup.sh build || exit 2
	say "building"
	start make make -s -C "$root" all 3</dev/null >&2
	finish || exit 2
}

# The pipe itself: operands are fetch's, standard output is normalize's. Returns the worst status.
run() {
	pipe
	exec 6<&4 7>&5
	pipe
	# shellcheck disable=SC2086
	start fetch "$bin/fetch" $fetch_options -- "$@" 3<&0 >&5 &&
		start clean "$bin/clean" $clean_options 3<&4 >&7 &&
		start normalize "$bin/normalize" $normalize_options 3<&6 || give_up
	exec 4<&- 5>&- 6<&- 7>&-
	finish
}

# is_url OPERAND: as fetch has it, whatever space is around it.
is_url() {
	case ${1#"${1%%[![:space:]]*}"} in
	[Hh][Tt][Tt][Pp]://* | [Hh][Tt][Tt][Pp][Ss]://*) return 0 ;;
	esac
	return 1
}

# spare_inputs FILE OPERAND...: what is read is not to be written to.
spare_inputs() {
	spared=$1
	shift
	[ $# -gt 0 ] || set -- -
	for operand; do
		! is_url "$operand" || continue
		[ "$operand" != - ] || operand=/dev/stdin
		# shellcheck disable=SC3013
		[ ! -f "$operand" ] || [ ! "$operand" -ef "$spared" ] || give_up "$spared: is an input"
	done
}

# lock FILE: 0, or 1 if another run has it, or more if it cannot be told. What this run starts holds it, too.
lock() {
	command exec 9>>"$1" || give_up # exec alone ends some shells, with status 1; sh has said why
	flock -n 9 9>&9                 # ksh hands on no other
}

# The same into the file $1, which appears when it is whole. What a run that could not go on has
# written stays beside it. What is no file of its own, such as a pipe, is written as the records come.
run_into() {
	[ ! -d "$1" ] || give_up "$1: is a directory"
	spare_inputs "$@"
	case $1 in /dev/* | /proc/*) own=false ;; *) own=true ;; esac
	if [ -e "$1" ] && { [ ! -f "$1" ] || ! $own; }; then
		command exec >"$1" || give_up
		shift
		run "$@"
		return
	fi
	into=$1
	[ ! -L "$into" ] || into=$(readlink -f -- "$into") || give_up "$1: leads nowhere"
	shift
	spare_inputs "$into.part" "$@"
	lock "$into.part"
	# What is locked may have been another run's until now, and be its whole file.
	# shellcheck disable=SC3013
	[ $? != 1 ] && [ "$into.part" -ef /dev/fd/9 ] || give_up "$into: another run is at work"
	part=$into.part
	run "$@" >"$part"
	set -- $?
	if [ "$1" -le 1 ]; then
		mv "$part" "$into" || exit 2
	else
		say "what there is of the corpus is in $part"
	fi
	return "$1"
}

# A kept corpus. A run gathers all it makes in new/, and when that is whole and on the disk, renames
# it to ready/: from then on it counts, and whoever comes next finishes what is left to do. So
# nothing half done is ever seen, wherever it is stopped.

one_at_a_time() {
	lock lock
	case $? in
	0) return ;;
	1) ;;
	*) give_up "$dir/lock: cannot be locked" ;;
	esac
	if ! $wait; then
		say "$dir: another run is at work"
		exit 0
	fi
	start flock flock 9 3</dev/null
	finish || give_up "$dir/lock: cannot be locked"
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
		while archive=$(date -u +%Y%m%dT%H%M%SZ) && [ -e "warc/$archive.warc.gz" ]; do sleep 1; done
		echo "$archive" >new/run.part && sync new/run.part && mv new/run.part new/run && sync new . ||
			give_up
	fi
	archive=warc/$(cat new/run).warc.gz
	# The log is made after it; without it, what state.db has is lost.
	[ ! -e new/log ] || [ -f "$archive" ] ||
		give_up "$dir/$archive: is missing; to ask for all again, remove new and state.db in $dir"
}

# What is due, into the run's archive. Stopped, it is gone on with in the next run.
collect() {
	# shellcheck disable=SC2086
	start fetch "$bin/fetch" $fetch_options -r -s state.db -l new/log -o "$archive" -- "$@" 3<&0 ||
		give_up
	finish
	set -- $?
	[ "$1" -le 1 ] || exit 2
	echo "$1" >new/status && sync new/status new/log "$archive" warc && mv new/status new/fetch && sync new ||
		give_up
}

# The run's records into the corpus. Returns the worst status.
compose() {
	pipe
	# shellcheck disable=SC2086
	start clean "$bin/clean" $clean_options "$archive" 3</dev/null >&5 &&
		start normalize "$bin/normalize" $normalize_options 3<&4 >new/records || give_up
	exec 4<&- 5>&-
	finish
	set -- $? corpus.jsonl
	[ "$1" -le 1 ] || exit 2
	[ -f "$2" ] || set -- "$1" /dev/null
	start collate "$bin/collate" -c new/changes -l new/log "$2" new/records 3</dev/null >new/corpus || give_up
	finish
	# 1: a line of the log is broken, as a loss of power can leave it, and was named.
	worse "$1" $?
	set -- $?
	[ "$1" -le 1 ] || exit 2
	! cmp -s corpus.jsonl new/corpus || rm new/corpus || give_up
	worse "$1" "$(cat new/fetch)"
	set -- $?
	find new -type f -exec sync {} + && mv new ready && sync . || give_up
	return "$1"
}

keep() {
	for operand; do
		shift
		case $operand in
		- | /*) ;;
		*) is_url "$operand" || operand=$PWD/$operand ;;
		esac
		set -- "$@" "$operand"
	done
	mkdir -p "$dir" && cd "$dir" && mkdir -p warc changes || give_up
	one_at_a_time
	publish
	# Of what state.db has, no page comes again until it changes.
	[ -f corpus.jsonl ] || [ ! -f state.db ] || [ -z "$(ls changes)" ] ||
		give_up "$dir/corpus.jsonl: is missing; to ask for all again, remove new and state.db in $dir"
	earlier=0
	if [ -f new/fetch ]; then # stopped after it had fetched all
		begin
		compose
		earlier=$?
		publish
	fi
	begin
	collect "$@"
	compose
	set -- $?
	publish
	worse "$1" "$earlier"
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
	set -- $?
	[ "$1" -le 1 ] || exit "$1"
	jq -r '"== \(.title // .url)", "   \([.date, .author, .url] | map(values) | join(", "))", "",
		if .duplicate_of then "(the same as \(.duplicate_of))" else .text end, ""' "$corpus" || exit 2
	say "$(grep -c '' "$corpus") documents, as JSON Lines in $corpus"
	[ "$1" = 0 ] || say "status 1: the list cites a page that is gone, and fetch named it above"
	return "$1"
}

wrong_usage() {
	[ $# = 0 ] || say "$*"
	usage >&2
	exit 2
}

# has_letter WORD FLAGS LETTERS: whether it is one of these options, maybe behind others that take no
# argument.
has_letter() {
	cluster=$1
	while :; do
		case $cluster in
		-["$3"]*) return 0 ;;
		-["$2"]?*) cluster=-${cluster#-?} ;;
		*) return 1 ;;
		esac
	done
}

# With another output of fetch's nothing would be left for clean, and an empty corpus take the place of
# the one that there is; or a program's help or version would.
refuse_output() {
	for word in $fetch_options; do
		case $word in --o* | --te* | --h* | --vers*) ;; *) has_letter "$word" Peqrv oThV || continue ;; esac
		wrong_usage "$word: not in --fetch, whose output is what clean reads"
	done
	for word in $clean_options $normalize_options; do
		case $word in --h* | --vers*) ;; *) has_letter "$word" Fqv hV || continue ;; esac
		wrong_usage "$word: not in --clean or --normalize, whose output is the corpus"
	done
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
		case $word in --fo* | --fe*) ;; *) has_letter "$word" Vhqv Ff || continue ;; esac
		lossy "$word"
	done
}

lossy() {
	wrong_usage "$1: not with -c, where it can lose pages; see winnow(1)"
}

# set_option NAME VALUE. A name of a file is changed so that no command takes it for an option.
set_option() {
	case $1,$2 in
	-[co], | --corpus, | --output,) wrong_usage "$1: needs an argument" ;;
	-c,-* | --corpus,-* | -o,-?* | --output,-?*) set -- "$1" "./$2" ;;
	esac
	case $1 in
	-c | --corpus) dir=$2 ;;
	-o | --output) output=$2 ;;
	--fetch) fetch_options=$2 ;;
	--clean) clean_options=$2 ;;
	--normalize) normalize_options=$2 ;;
	esac
}

mode=run output='' dir='' wait=false fetch_options='' clean_options='' normalize_options=''
running='' # "PROGRAM=PID ...", in the order of the pipe
interrupted='' signal_time=0 # the status that a signal asks for, and when it came
part='' pid='' seam='' work=''
wants='' # the option whose argument comes next; "--": only operands do
operands='' n=0 # as references to the arguments, since they lie between options
for word; do
	n=$((n + 1))
	case $wants,$word in
	--,* | ,- | ,[!-]* | ,) operands="$operands \"\${$n}\"" ;;
	-*,*)
		set_option "$wants" "$word"
		wants=''
		;;
	,-- | ,-[co] | ,--corpus | ,--output | ,--fetch | ,--clean | ,--normalize) wants=$word ;;
	,-[co]*) set_option "${word%"${word#-?}"}" "${word#-?}" ;;
	,--corpus=* | ,--output=* | ,--fetch=* | ,--clean=* | ,--normalize=*)
		set_option "${word%%=*}" "${word#*=}"
		;;
	,--demo) mode=demo ;;
	,--wait) wait=true ;;
	,-h | ,--help)
		usage || give_up
		exit 0
		;;
	,-V | ,--version)
		version || give_up
		exit 0
		;;
	,--demo=* | ,--wait=* | ,--help=* | ,--version=*) wrong_usage "$word: takes no argument" ;;
	*) wrong_usage "$word: unknown option" ;;
	esac
done
case $wants in -- | '') ;; *) wrong_usage "$wants: needs an argument" ;; esac
eval "set -- $operands"
case $mode,$dir in
demo,?*) wrong_usage "--demo and -c exclude each other" ;;
run,?*) mode=keep ;;
esac
[ $mode != demo ] || [ $# = 0 ] || wrong_usage
[ $mode != demo ] || [ "$output" != - ] || wrong_usage "-o -: not with --demo, which prints the corpus as text"
[ $mode = keep ] || ! $wait || wrong_usage "--wait needs -c"
[ $mode != keep ] || [ -z "$output" ] || wrong_usage "-c and -o exclude each other"
[ $mode != keep ] || refuse_what_loses
refuse_output

# A closed standard input is an empty one.
true 2>/dev/null 3<&0 || exec </dev/null

trap '[ -z "$pid" ] || "$root"/tests/httpd/serve.sh stop "$pid"
	[ -z "$work" ] || rm -rf "$work"
	[ -z "$seam" ] || rm -rf "$seam"' EXIT
trap 'on_signal 130' HUP INT QUIT
trap 'on_signal 143' TERM

case $mode in
demo)
	work=$(mktemp -d "${TMPDIR:-/tmp}/winnow.XXXXXX") || exit 2
	demo
	;;
keep)
	build
	keep "$@"
	;;
run)
	build
	case $output in
	'' | -)
		spare_inputs /dev/stdout "$@"
		run "$@"
		;;
	*) run_into "$output" "$@" ;;
	esac
	;;
esac
