#!/bin/sh
# What a worker of clean does to itself costs one document: killed, hung and starved of memory in the
# middle of a WARC. And the number of workers changes nothing that comes out.
. "$(dirname "$0")/lib.sh"
clean=$BUILD/bin/clean

# record URI FILE: a WARC record of the file.
record() {
	printf 'WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:%s>\r\n' "$1"
	printf 'WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: text/html\r\n' "$1"
	printf 'Content-Length: %d\r\n\r\n' "$(wc -c <"$2")"
	cat "$2"
	printf '\r\n\r\n'
}

page() {
	printf '<title>Page %d</title><body><article><h1>Page %d</h1>' "$1" "$1"
	printf '<p>This is the paragraph of page %d, which is long enough to be kept as its content.' "$1"
	printf '<p>It has a second one, too, and nobody could take either of them for a menu.</article>'
}

# One long page, which takes a hundred times the time and memory of the others.
{
	printf '<title>Long</title><body><article><p>'
	yes 'The words of a very long paragraph that goes on and on, and has commas.' | head -n 700000
} >"$work/long.html"
for i in 1 2 3 4 5 6 7 8; do
	page $i >"$work/$i.html"
	record "http://e.test/$i" "$work/$i.html" >"$work/$i.warc"
done
record http://e.test/long "$work/long.html" >"$work/long.warc"
(cd "$work" && cat 1.warc 2.warc 3.warc 4.warc >before.warc && cat 5.warc 6.warc 7.warc 8.warc >after.warc)
cat "$work/before.warc" "$work/long.warc" "$work/after.warc" >"$work/all.warc"
printf 'Page %d\n' 1 2 3 4 5 6 7 8 >"$work/eight"

titles() {
	jq -r .title "$1"
}
# lost WHY [STATUS]: the eight pages came out, in order, and the long one is named with the reason.
lost() {
	titles "$work/out" | cmp -s - "$work/eight" && [ "$(wc -l <"$work/err")" = 1 ] &&
		grep -q "^clean: http://e.test/long: $1" "$work/err" && [ "$status" = "${2:-1}" ]
}

for jobs in 1 2; do
	"$clean" -j $jobs --max-seconds 0.1 "$work/all.warc" >"$work/out" 2>"$work/err"
	status=$?
	ok "a page that takes too long costs itself alone (-j $jobs)" lost 'takes more than 0.1 seconds'

	"$clean" -j $jobs --max-memory 64 "$work/all.warc" >"$work/out" 2>"$work/err"
	status=$?
	ok "a page that takes too much memory costs itself alone (-j $jobs)" lost 'takes .*memory'

	# Each long page leaves this process with memory that the next worker is born with.
	(cd "$work" && cat long.warc before.warc long.warc long.warc after.warc long.warc) >"$work/mixed.warc"
	"$clean" -j $jobs --max-memory 64 "$work/mixed.warc" >"$work/out" 2>"$work/err"
	ok "and costs no other that comes after it (-j $jobs)" [ "$(titles "$work/out" | cmp - "$work/eight" 2>&1; grep -c '/long: takes .*memory' "$work/err")" = 4 ]

	# What no file may be as long as, no worker can be given.
	(
		ulimit -f 2000
		"$clean" -j $jobs "$work/all.warc" >"$work/out" 2>"$work/err"
	)
	status=$?
	ok "a page that cannot be handed over costs itself alone (-j $jobs)" \
		lost 'no worker for it: File too large' 2

	# The worker that has used a tenth of a second is the one at the long page.
	mkfifo "$work/pipe"
	"$clean" -j $jobs --max-seconds 600 - <"$work/pipe" >"$work/out" 2>"$work/err" &
	parent=$!
	exec 3>"$work/pipe"
	cat "$work/before.warc" "$work/long.warc" >&3
	killed=
	for _ in $(seq 600); do
		workers=$(awk -v parent=$parent '$2 == "(clean)" && $4 == parent { print $1 }' /proc/[0-9]*/stat 2>/dev/null)
		for pid in $workers; do
			used=$(cut -d ' ' -f 14 "/proc/$pid/stat" 2>/dev/null || echo 0)
			[ "${used:-0}" -ge 10 ] && kill -9 "$pid" && killed=$pid && break 2
		done
		sleep 0.02
	done
	cat "$work/after.warc" >&3
	exec 3>&-
	wait $parent
	status=$?
	rm "$work/pipe"
	ok "a worker that is killed costs its document alone (-j $jobs)" lost 'its worker died of signal 9'
	ok "there was one to kill (-j $jobs)" [ -n "$killed" ]
done

# same ARGUMENTS: -j 1, 2 and 4 write the same.
same() {
	for jobs in 1 2 4; do
		"$clean" -j $jobs "$@" >"$work/out.$jobs" 2>"$work/err.$jobs" <"${stdin:-/dev/null}"
		echo $? >>"$work/err.$jobs"
	done
	cmp "$work/out.1" "$work/out.2" && cmp "$work/out.1" "$work/out.4" && [ -s "$work/out.1" ] &&
		cmp "$work/err.1" "$work/err.2" && cmp "$work/err.1" "$work/err.4"
}
find fixtures/site/www -name '*.html' | sort >"$work/list"
for i in 1 2 3; do
	while read -r file; do record "http://e.test/$i/$file" "$file"; done <"$work/list"
done >"$work/site.warc"
for options in "" "-f text -v" "-f markdown --with images" "-f html --recall" "--with links,blocks --precision" -F; do
	# shellcheck disable=SC2046,SC2086
	ok "the same with 1, 2 and 4 workers: files, $options" same $options $(cat "$work/list") "$work/none.html"
	# shellcheck disable=SC2086
	ok "the same with 1, 2 and 4 workers: a WARC, $options" same $options "$work/site.warc"
	# shellcheck disable=SC2086
	stdin=$work/site.warc ok "the same with 1, 2 and 4 workers: standard input, $options" same $options
done
gzip -c "$work/site.warc" | head -c 20000 >"$work/cut.warc.gz"
ok "the same of a truncated archive" same "$work/cut.warc.gz"

(
	# shellcheck disable=SC3045
	ulimit -n 20
	# shellcheck disable=SC2046
	"$clean" -j 16 $(cat "$work/list" "$work/list" "$work/list") >"$work/out" 2>"$work/err"
)
ok "with few descriptors fewer workers do it all" [ "$(grep -c '' "$work/out")" = $((3 * $(grep -c '' "$work/list"))) ]
echo '{"text":"A page."}' >"$work/page.jsonl"
for program in clean normalize fetch; do
	timeout 60 "$BUILD/bin/$program" <"$work/page.jsonl" >&- 2>"$work/err"
	ok "$program says that its output is closed" [ $? = 2 -a -s "$work/err" ]
	timeout 60 "$BUILD/bin/$program" <&- >&- 2>&-
	ok "$program ends when nothing is open" [ $? -lt 3 ]
done

"$clean" -j 2 "$work/site.warc" >/dev/full 2>"$work/err"
ok "a full disk is an error" [ $? = 2 ]
ok "and is said" grep -q 'standard output' "$work/err"
{
	"$clean" -j 2 "$work/site.warc" "$work/site.warc" "$work/site.warc"
	echo $? >"$work/status"
} 2>"$work/err" | head -n 1 >"$work/out"
ok "a closed pipe ends it" [ "$(cat "$work/status")" -gt 128 ]
ok "and quietly" [ ! -s "$work/err" ]

summary
