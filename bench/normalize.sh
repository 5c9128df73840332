#!/bin/sh
# Speed of normalize beside jq, ftfy and dateparser on the same records, in one run.
#
#   normalize.sh RECORDS.jsonl [TIMES [RUNS]]
#
# The records are repeated TIMES (20) over; figures are medians of RUNS (3), in MB of input a second
# of CPU time. The Python peers are installed into $BUILD/bench-venv from PyPI, and take a sample,
# being slow. Environment: BUILD (build), SAMPLE (records the Python peers get, 100).
set -eu
: "${BUILD:=build}" "${SAMPLE:=100}"
records=$1 times=${2:-20} runs=${3:-3}
work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

venv=$BUILD/bench-venv
if [ ! -x "$venv/bin/python" ]; then
	python3 -m venv "$venv"
	"$venv/bin/pip" install -q ftfy==6.3.1 dateparser==1.2.2
fi

i=0
while [ "$i" -lt "$times" ]; do
	cat "$records"
	i=$((i + 1))
done >"$work/in"
bytes=$(wc -c <"$work/in")

# The median CPU time of the command, input from $work/in, as MB/s behind the name.
measure() {
	name=$1
	shift
	i=0
	while [ "$i" -lt "$runs" ]; do
		LC_ALL=C bash -c 'TIMEFORMAT="%U %S"; time "$@" <"$0" >/dev/null' "$work/in" "$@" 2>&1 |
			tail -n 1 | awk '{ print $1 + $2 }'
		i=$((i + 1))
	done | sort -n | awk -v name="$name" -v bytes="$bytes" '
		{ t[NR] = $1 }
		END { m = t[int((NR + 1) / 2)]; printf "%-28s %8.2f s %8.1f MB/s\n", name, m, bytes / m / 1e6 }'
}

echo "$bytes bytes, $runs runs"
measure "jq -c ." jq -c .
measure "normalize" "$BUILD/bin/normalize" -q
measure "normalize --no-language" "$BUILD/bin/normalize" -q --no-language
measure "normalize, everything" "$BUILD/bin/normalize" -q --signals --explain --dedup exact --dedup-paragraphs \
	--with ligatures,width,quotes,dashes,ellipsis
measure "normalize, text repair only" "$BUILD/bin/normalize" -q --no-language --no-dates

"$venv/bin/python" - "$records" "$SAMPLE" <<'EOF'
import json
import sys
import time

import dateparser.search
import ftfy

records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")][: int(sys.argv[2])]
texts = [r.get("text", "") for r in records]
size = sum(len(t.encode()) for t in texts)
start = time.process_time()
for t in texts:
    ftfy.fix_text(t)
spent = time.process_time() - start
print(f"{'ftfy.fix_text':28} {spent:8.2f} s {size / spent / 1e6:8.2f} MB/s   (of {len(texts)} texts)")
dates = [d["text"] for r in records for d in r.get("dates", [])]
dateparser.search.search_dates("14 June 2018")
start = time.process_time()
for d in dates:
    dateparser.search.search_dates(d)
spent = time.process_time() - start
print(f"{'dateparser.search_dates':28} {spent:8.2f} s {len(dates) / max(spent, 1e-9):8.0f} dates/s (of {len(dates)} dates)")
EOF

# The same date strings through normalize, a record each.
jq -c '.dates[]? | {text: "", dates: [.]}' "$records" >"$work/dates"
n=$(wc -l <"$work/dates")
[ "$n" -gt 0 ] || exit 0
i=0
while [ "$i" -lt 20 ]; do
	cat "$work/dates"
	i=$((i + 1))
done >"$work/in"
LC_ALL=C bash -c 'TIMEFORMAT="%U %S"; time "$@" <"$0" >/dev/null' "$work/in" "$BUILD/bin/normalize" --no-language 2>&1 |
	tail -n 1 | awk -v n="$n" '{ printf "%-28s %8.2f s %8.0f dates/s\n", "normalize, dates alone", $1 + $2, n * 20 / ($1 + $2) }'
