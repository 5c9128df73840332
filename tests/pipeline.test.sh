#!/bin/sh
# pipeline.sh around programs that do as they are told: operands, output, and no failure hidden.
. "$(dirname "$0")/lib.sh"
needs flock

mkdir -p "$work/build/bin"
cp pipeline.sh "$work"
printf 'all:\n' >"$work/Makefile"
# shellcheck disable=SC2016
{
	echo 'echo "fetched: $*"; exit ${FETCH:-0}' >"$work/build/bin/fetch"
	echo 'sed s/^/cleaned:/; exit ${CLEAN:-0}' >"$work/build/bin/clean"
	echo 'sed s/^/normalized:/; exit ${NORMALIZE:-0}' >"$work/build/bin/normalize"
}
for program in fetch clean normalize; do
	sed -i '1i #!/bin/sh' "$work/build/bin/$program"
	chmod +x "$work/build/bin/$program"
done

# What a call of pipeline.sh said, in this order: output, errors, status.
call() {
	said=$("$work/pipeline.sh" "$@" 2>&1 </dev/null)
	said="$said|$?"
}

said_is() {
	expect "$1" "$said" "$2"
}

cd "$work" || exit 2
call http://a.example/ list.txt -
said_is "operands go to fetch" "normalized:cleaned:fetched: -- http://a.example/ list.txt -|0"
call -o corpus.jsonl x
said_is "-o writes nothing else" "|0"
said=$(cat corpus.jsonl)
said_is "-o writes the corpus into the caller's folder" "normalized:cleaned:fetched: -- x"
FETCH=1 call x
said_is "a failed record in the first stage is told" "normalized:cleaned:fetched: -- x|1"
CLEAN=1 call x
said_is "a failed record in the second stage is told" "normalized:cleaned:fetched: -- x|1"
FETCH=1 NORMALIZE=2 call x
said_is "the worst status counts, and its program is named" "normalized:cleaned:fetched: -- x
pipeline.sh: normalize ended with status 2|2"
CLEAN=139 call x
said_is "a crash is status 2" "normalized:cleaned:fetched: -- x
pipeline.sh: clean ended with status 139|2"
NORMALIZE=141 call x
said_is "a reader that goes away is status 2, with no word" "normalized:cleaned:fetched: -- x|2"
CLEAN=2 call -o corpus.jsonl y
said_is "a broken run says where its part is" "pipeline.sh: clean ended with status 2
pipeline.sh: what there is of the corpus is in corpus.jsonl.part|2"
said=$(cat corpus.jsonl)
said_is "a broken run leaves the last whole corpus alone" "normalized:cleaned:fetched: -- x"
call -o nowhere/corpus.jsonl x
case $said in *"what there is"*) ;; *nowhere*"|2") said=ok ;; esac
said_is "an output that cannot be written is status 2" ok
mkdir folder
call -o folder x
said_is "an output that is a folder is status 2" "pipeline.sh: folder: is a directory|2"
ok "and nothing is left in it" rmdir folder
ok "nor beside it" [ ! -e folder.part ]
echo http://a.example/ >list
ln list twin
ln -s list link
cp list list.part
for names in "list list" "./list twin" "list link" "list x $PWD/list" "list -" list "/dev/stdout list" \
	"- list" "/dev/stdout" "-"; do
	case $names in [-/]*) to=list name=/dev/stdout ;; *) to=out name=${names%% *} ;; esac
	# shellcheck disable=SC2086
	{ "$work/pipeline.sh" -o $names <list >>"$to" 2>err; }
	said="$?$(cat err list)"
	said_is "with -o $names a list is not written to" "2pipeline.sh: $name: is an input
http://a.example/"
done
call -o list list.part
said_is "nor is one that is called as the part would be" "pipeline.sh: list.part: is an input|2"
rm list.part
call -o link x
said="$said$(cat list)"
ok "an output that is a symbolic link stays one" [ -h link ]
said_is "and the file that it leads to is written" "|0normalized:cleaned:fetched: -- x"
exec 9>other.jsonl.part
flock 9
echo first >&9
call -o other.jsonl x
said="$said $(cat other.jsonl.part)"
said_is "of two runs at once the second one leaves the part to the first" "pipeline.sh: other.jsonl: another run is at work|2 first"
exec 9>&-
call -o other.jsonl x
said="$said$(cat other.jsonl)"
said_is "what a run that was killed has left is in nobody's way" "|0normalized:cleaned:fetched: -- x"
mkdir lockless
printf '#!/bin/sh\nexit 71\n' >lockless/flock
chmod +x lockless/flock
PATH=$work/lockless:$PATH call -o other.jsonl y
said="$said$(cat other.jsonl)"
said_is "where files cannot be locked -o works as well" "|0normalized:cleaned:fetched: -- y"
call --wrong
case $said in *"--wrong: unknown option"*usage:*"|2") said=ok ;; esac
said_is "an unknown option is wrong usage" ok
call -o -x x
said="$said$(cat ./-x)"
said_is "an output whose name begins with - is a file" "|0normalized:cleaned:fetched: -- x"
call -o - x
said_is "-o - is standard output" "normalized:cleaned:fetched: -- x|0"
ok "and no file" [ ! -e - ]
said=$("$work/pipeline.sh" -o /dev/stdout x | cat)
said_is "a pipe is written as it is" "normalized:cleaned:fetched: -- x"
call http://a.example/ -o later.jsonl list --fetch "-v -j 3"
said="$said$(cat later.jsonl)"
said_is "options may come after operands" "|0normalized:cleaned:fetched: -v -j 3 -- http://a.example/ list"
call a --fetch=-R,off -- -o "b c" ''
said_is "but not after --, and an argument may follow =" "normalized:cleaned:fetched: -R,off -- a -o b c |0"
echo robots >robots
call --fetch "-A *bot? -q" --clean "*" x
said_is "options are split at spaces, and nothing else is done to them" "normalized:cleaned:fetched: -A *bot? -q -- x|0"
for option in --output=long.jsonl "--output long.jsonl" "-o long.jsonl" -olong.jsonl; do
	rm -f long.jsonl
	# shellcheck disable=SC2086
	call x $option
	said="$said$(cat long.jsonl)"
	said_is "$option names the output" "|0normalized:cleaned:fetched: -- x"
done
for option in -o -c --output --corpus --fetch --clean --normalize --output= --corpus=; do
	call x $option
	case $said in "pipeline.sh: ${option%=}: needs an argument
usage:"*"|2") said=ok ;; esac
	said_is "$option needs an argument" ok
done
call --wait=1
case $said in "pipeline.sh: --wait=1: takes no argument"*"|2") said=ok ;; esac
said_is "--wait takes no argument" ok
for option in "-o a.warc.gz" --output=a.warc.gz "--out a.warc.gz" -qvoa.warc.gz; do
	for mode in "-o corpus.jsonl" "-c kept"; do
		# shellcheck disable=SC2086
		call --fetch "-j 3 $option" $mode x
		case $said in *"not in --fetch"*usage:*"|2") said=ok ;; esac
		said_is "$option is refused in --fetch, with $mode" ok
	done
done
said=$(cat corpus.jsonl)
said_is "and the corpus is the one before" "normalized:cleaned:fetched: -- x"
for option in "--fetch -h" "--fetch --version" "--fetch --test-robots" "--fetch -qT" "--clean -qh" "--normalize --help" \
	"--normalize --vers"; do
	# shellcheck disable=SC2086
	call -o corpus.jsonl $option x
	case $said in *"not in --"*usage:*"|2") said=ok ;; esac
	said_is "$option, which makes no records, is refused" ok
done
call --fetch "-A robot -lo -q -j3" x
said_is "other options that have an o in them are not" "normalized:cleaned:fetched: -A robot -lo -q -j3 -- x|0"
call --demo x
case $said in usage:*"|2") said=ok ;; esac
said_is "the demo takes no operand" ok
mkdir -p "elsewhere/${work##*/}"
said=$(cd .. && CDPATH=$work/elsewhere "${work##*/}/pipeline.sh" x 2>&1)
said_is "CDPATH does not lead it astray" "normalized:cleaned:fetched: -- x"
mkdir linked
ln -s "$work/pipeline.sh" linked/pipe
ln -s ../linked/pipe linked/winnow
said=$(PATH=$work/linked:$PATH winnow x 2>&1)
said_is "called by a symbolic link it finds its tree" "normalized:cleaned:fetched: -- x"
for option in --seen=seen.db "--see seen.db" "--dedup exact --drop-duplicates" --dr; do
	call -c kept --normalize "--quotes $option" x
	case $said in *"not with -c"*usage:*"|2") said=ok ;; esac
	said_is "-c refuses $option, which would lose pages" ok
done
for option in "--clean --format=text" "--clean -qftext" "--normalize --sentences"; do
	# shellcheck disable=SC2086
	call -c kept $option x
	case $said in *"not with -c"*usage:*"|2") said=ok ;; esac
	said_is "-c refuses $option, which makes no records" ok
done
ok "and makes no corpus" [ ! -e kept ]
call --normalize "--dedup near --seen seen.db" x
said_is "a pipe that keeps nothing takes --seen" "normalized:cleaned:fetched: -- x|0"
call --demo -c kept
case $said in *"exclude each other"*"|2") said=ok ;; esac
said_is "-c and --demo exclude each other" ok
printf 'VERSION = 1.2\n' >config.mk
for option in -V --version; do
	call x $option
	said_is "$option tells the version" "pipeline.sh (winnow) 1.2|0"
done
call -h
case $said in usage:*"|0") said=ok ;; esac
said_is "-h tells the usage" ok

summary
