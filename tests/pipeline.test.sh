#!/bin/sh
# pipeline.sh around programs that do as they are told: operands, output, and no failure hidden.
set -u
cd "$(dirname "$0")/.." || exit 2
tree=$(mktemp -d "${TMPDIR:-/tmp}/winnow-pipeline.XXXXXX") || exit 2
trap 'rm -rf "$tree"' EXIT
passed=0 failed=0

mkdir -p "$tree/build/bin"
cp pipeline.sh "$tree"
printf 'all:\n' >"$tree/Makefile"
# shellcheck disable=SC2016
{
	echo 'echo "fetched: $*"; exit ${FETCH:-0}' >"$tree/build/bin/fetch"
	echo 'sed s/^/cleaned:/; exit ${CLEAN:-0}' >"$tree/build/bin/clean"
	echo 'sed s/^/normalized:/; exit ${NORMALIZE:-0}' >"$tree/build/bin/normalize"
}
for program in fetch clean normalize; do
	sed -i '1i #!/bin/sh' "$tree/build/bin/$program"
	chmod +x "$tree/build/bin/$program"
done

# What a call of pipeline.sh said, in this order: output, errors, status.
call() {
	said=$("$tree/pipeline.sh" "$@" 2>&1 </dev/null)
	said="$said|$?"
}

expect() {
	if [ "$said" = "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf 'FAIL %s\nexpected: %s\ngot:      %s\n' "$1" "$2" "$said"
	fi
}

cd "$tree" || exit 2
call http://a.example/ list.txt -
expect "operands go to fetch" "normalized:cleaned:fetched: -- http://a.example/ list.txt -|0"
call -o corpus.jsonl x
expect "-o writes nothing else" "|0"
said=$(cat corpus.jsonl)
expect "-o writes the corpus into the caller's folder" "normalized:cleaned:fetched: -- x"
FETCH=1 call x
expect "a failed record in the first stage is told" "normalized:cleaned:fetched: -- x|1"
CLEAN=1 call x
expect "a failed record in the second stage is told" "normalized:cleaned:fetched: -- x|1"
FETCH=1 NORMALIZE=2 call x
expect "the worst status counts, and its program is named" "normalized:cleaned:fetched: -- x
pipeline.sh: normalize ended with status 2|2"
CLEAN=139 call x
expect "a crash is status 2" "normalized:cleaned:fetched: -- x
pipeline.sh: clean ended with status 139|2"
CLEAN=2 call -o corpus.jsonl y
expect "a broken run says where its part is" "pipeline.sh: clean ended with status 2
pipeline.sh: what there is of the corpus is in corpus.jsonl.part|2"
said=$(cat corpus.jsonl)
expect "a broken run leaves the last whole corpus alone" "normalized:cleaned:fetched: -- x"
call -o nowhere/corpus.jsonl x
case $said in *nowhere*"|2") said=ok ;; esac
expect "an output that cannot be written is status 2" ok
call --wrong
case $said in *"unknown option --wrong"*usage:*"|2") said=ok ;; esac
expect "an unknown option is wrong usage" ok
call --demo x
case $said in usage:*"|2") said=ok ;; esac
expect "the demo takes no operand" ok
call -h
case $said in usage:*"|0") said=ok ;; esac
expect "-h tells the usage" ok

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
