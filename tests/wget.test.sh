#!/bin/sh
# A WARC that wget wrote, chunked and compressed bodies as it stores them, read by clean.
. "$(dirname "$0")/lib.sh"
needs wget nginx jq
server=$(tests/httpd/serve.sh start fixtures/site/www fixtures/site/site.conf) || exit 1
stop() { tests/httpd/serve.sh stop "${server#* }"; }
base=http://127.0.0.1:${server% *}

for options in --warc-cdx --no-warc-compression; do
	wget -q -nd -P "$work" --delete-after --header='Accept-Encoding: gzip' --warc-file="$work/w" $options \
		"$base/docs/scheduling.html" "$base/forum/viewtopic.html" "$base/no-such-page" 2>"$work/log"
	"$BUILD/bin/clean" "$work"/w.warc* >"$work/out" 2>"$work/err"
	expect "wget $options: status" "$?" 0
	expect "wget $options: nothing on standard error" "$(cat "$work/err")" ""
	expect "wget $options: a record a page, none for the 404" "$(jq -r .source "$work/out")" \
		"$base/docs/scheduling.html
$base/forum/viewtopic.html"
	expect "wget $options: titles" "$(jq -r .title "$work/out")" "Scheduling jobs
Two-stroke outboard floods when warm"
	expect "wget $options: records name their WARC record" "$(jq -r .id "$work/out" | grep -c '^<\?urn:uuid:')" 2
	rm -f "$work"/w.warc*
done

# A WARC that ends in the middle of a record.
wget -q -nd -P "$work" --delete-after --no-warc-compression --warc-file="$work/w" "$base/docs/scheduling.html" \
	"$base/forum/viewtopic.html"
size=$(wc -c <"$work/w.warc")
head -c $((size - size / 4)) "$work/w.warc" >"$work/cut.warc"
"$BUILD/bin/clean" "$work/cut.warc" >"$work/out" 2>"$work/err"
expect "truncated WARC: status" "$?" 1
expect "truncated WARC: what is whole comes out" "$(jq -r .title "$work/out" | head -n 1)" "Scheduling jobs"
expect "truncated WARC: it is named" "$(grep -c "^clean: $work/cut.warc: " "$work/err")" 1

summary
