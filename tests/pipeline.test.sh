#!/bin/sh
# pipeline.sh around programs that do as they are told: operands, output, and no failure hidden.
. "$(dirname "$0")/lib.sh"

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
call --wrong
case $said in *"unknown option --wrong"*usage:*"|2") said=ok ;; esac
said_is "an unknown option is wrong usage" ok
call --demo x
case $said in usage:*"|2") said=ok ;; esac
said_is "the demo takes no operand" ok
mkdir -p "elsewhere/${work##*/}"
said=$(cd .. && CDPATH=$work/elsewhere "${work##*/}/pipeline.sh" x 2>&1)
said_is "CDPATH does not lead it astray" "normalized:cleaned:fetched: -- x"
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
call -h
case $said in usage:*"|0") said=ok ;; esac
said_is "-h tells the usage" ok

summary
