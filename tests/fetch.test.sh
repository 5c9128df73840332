#!/bin/sh
# fetch against real servers on the loopback: nginx, and one that misbehaves.
. "$(dirname "$0")/lib.sh"
servers=
# shellcheck disable=SC2086
stop() { [ -z "$servers" ] || kill $servers 2>/dev/null; }

# The program, with what every test here needs. Output goes to $work/warc, errors to $work/err.
fetch() {
	# shellcheck disable=SC2086
	$VALGRIND "$BUILD/bin/fetch" --allow-private "$@" >"$work/warc" 2>"$work/err"
	status=$?
	"$BUILD/httpd/warccheck" <"$work/warc" >"$work/records" || status="$status, broken WARC"
}

# Status, what was said, and the responses, without the server's address.
seen() {
	{
		echo "status $status"
		cat "$work/err"
		grep -E '^(response|revisit|WRONG)' "$work/records"
	} | sed "s|http://127.0.0.1:$port||g; s|^fetch: ||"
}

"$BUILD/httpd/misbehave" >"$work/port" &
servers=$!
for _ in $(seq 300); do
	[ -s "$work/port" ] && break
	sleep 0.1
done
port=$(cat "$work/port")
bad=http://127.0.0.1:$port

fetch -d 0 -R off "$bad/chunked"
seen | is 'a chunked body is stored whole, without trailers and without its coding' 'status 0
response 200 11 /chunked'
grep -a -c '^Content-Length: 11' "$work/warc" | is 'Content-Length takes the place of Transfer-Encoding' 1

fetch -d 0 -R off "$bad/bad-chunk" "$bad/early-close" "$bad/no-length"
seen | sed 's/: .*/: said why/' | is 'bodies that break off are stored, truncated and named' 'status 1
/bad-chunk: said why
/early-close: said why
response 200 5 /bad-chunk truncated:disconnect
response 200 9 /early-close truncated:disconnect
response 200 13 /no-length'

fetch -d 0 -R off -m 100k "$bad/endless-body"
seen | is 'an endless body is cut at the limit' 'status 1
/endless-body: cut at 102400 bytes
response 200 102400 /endless-body truncated:length'

fetch -d 0 -R off "$bad/endless-header"
seen | is 'an endless header is given up' 'status 1
/endless-header: a header that is too long'

fetch -d 0 -R off -t 0.5 "$bad/drip"
seen | sed 's/ 200 [0-9]* / 200 N /; s/: .*/: said why/' | is 'a dripping body is cut at the time limit' 'status 1
/drip: said why
response 200 N /drip truncated:time'

fetch -d 0 -R off "$bad/bare-lf" "$bad/coding" "$bad/hints"
seen | is 'odd but understandable responses are stored in good form' 'status 0
response 200 2 /bare-lf
response 200 8 /coding
response 200 11 /hints'

fetch -d 0 -R off "$bad/garbage"
seen | sed 's/: .*/: said why/' | is 'what is no web server is named' 'status 1
/garbage: said why'

fetch -d 0 -R off "$bad/loop"
seen | is 'a redirect loop ends' 'status 1
/loop2: redirect loop
response 302 0 /loop
response 302 0 /loop2'

fetch -d 0 -R off "$bad/hop/1"
{
	echo "status $status"
	grep -c '^response' "$work/records"
	sed 's|.*/hop/21: ||' "$work/err"
} | is 'twenty redirects are followed and no more' 'status 1
21
too many redirects'
grep -a -c '^hopsFromSeed: RRR.$' "$work/warc" | is 'the path from the seed is told' 1

fetch -d 0 -R off "$bad/away"
seen | is 'a redirect to another scheme is not followed' 'status 1
/away: status 302
response 302 0 /away'

fetch -d 0 -R off "$bad/cookie"
seen | is 'a page that sets a cookie and redirects to itself is asked again' 'status 0
response 302 0 /cookie
response 200 11 /cookie'

fetch -d 0 -R off "$bad/busy"
seen | is 'a busy server is asked again, and every answer is stored' 'status 0
response 503 0 /busy
response 503 0 /busy
response 200 11 /busy'

fetch -d 0 "$bad/denied" "$bad/allowed"
seen | is 'robots.txt is asked first and obeyed' 'status 1
/denied: denied by robots.txt (line 2: Disallow: /denied)
response 200 32 /robots.txt
response 200 11 /allowed'

fetch -d 0 -R off "$bad/denied"
seen | is 'robots.txt is not asked for with --robots off' 'status 0
response 200 11 /denied'
grep -a '^robots:' "$work/warc" | tr -d '\r' | is 'and the archive says so' 'robots: ignore'

fetch -d 0 "http://localhost:$port/"
{
	echo "status $status"
	sed "s|fetch: http://localhost:$port||" "$work/err"
	grep -c '^response 503' "$work/records"
} | is 'nothing is fetched while robots.txt cannot be had' 'status 1
/: robots.txt unreachable: status 503
3'

fetch -d 0 -R off "http://127.0.0.1:1/"
sed 's|: Failed to connect.*|: refused|' "$work/err" | is 'a refused connection is named' \
	'fetch: http://127.0.0.1:1/: refused'

fetch -d 0 -R off "http://no-such-host.invalid/"
sed 's|invalid/: .*|invalid/: no address|' "$work/err" | is 'a host without an address is named' \
	'fetch: http://no-such-host.invalid/: no address'

# Without any network nothing is learned of the pages: the next run asks for them, and no archive is.
if unshare -rn true 2>/dev/null; then
	for _ in 1 2; do
		# shellcheck disable=SC2086
		unshare -rn $VALGRIND "$BUILD/bin/fetch" -P -q -d 0 -R off -s "$work/cut-off" -g http://192.0.2.2/ \
			-l "$work/cut-off.log" http://192.0.2.1/ http://host.example/ >/dev/null
	done
	jq -r '[.url, .reason, .skipped, .tries] | map(. // "-") | join(" ")' "$work/cut-off.log" | sort |
		is 'a network that is down is no failure of the pages' 'http://192.0.2.1/ unreachable - 3
http://192.0.2.1/ unreachable - 3
http://host.example/ lookup - 0
http://host.example/ lookup - 0'
fi

printf '%s/1 %s/2\n' "$bad" "$bad" >"$work/list"
fetch -d 0 -R off -o "$work/out.warc.gz" "$work/list"
gzip -dc "$work/out.warc.gz" | "$BUILD/httpd/warccheck" | sed "s|$bad||" | awk '{ print $1, $2, $4 }' |
	is 'a compressed file holds the same records' 'warcinfo 0 
request 0 /1
response 200 /1
request 0 /2
response 200 /2'
LC_ALL=C grep -a -o "$(printf '\037\213\010')" "$work/out.warc.gz" | grep -a -c . |
	is 'one gzip member a record' 5

# Other readers. bsdtar knows WARC/1.0 only, which differs in the first line, and wants each header
# within one of its blocks.
fetch -d 0 -R off "$bad/chunked" "$bad/cookie" "$bad/early-close"
if command -v bsdtar >/dev/null; then
	sed 's|^WARC/1.1|WARC/1.0|' "$work/warc" | bsdtar -b 2000 -tf - 2>&1 |
		is 'bsdtar lists what was fetched' 'chunked
cookie
cookie
early-close'
fi
if command -v warcio >/dev/null; then
	warcio cdx-index "$work/warc" | grep -c '"status"' | is 'warcio lists what was fetched' 4
fi

# State.

fetch -d 0 -R off -s "$work/state" "$bad/validators" "$bad/same" "$bad/changing" "$bad/loop2"
fetch -d 0 -R off -s "$work/state" -l "$work/log" -S "$work/stats" "$bad/validators" "$bad/same" \
	"$bad/changing" "$bad/loop2" "$bad/new"
seen | is 'only what changed is transferred again' 'status 0
revisit 304 0 /validators not-modified
revisit 200 0 /same truncated:length identical
response 200 9 /changing
response 302 0 /loop2
response 200 11 /new'
jq -r '[.url, .status, .change, .skipped] | map(. // "-") | join(" ")' "$work/log" | sed "s|$bad||" |
	is 'the log has a line for each URL and says how it changed' '/validators 304 not-modified -
/same 200 identical -
/changing 200 changed -
/loop2 302 - -
/loop 302 - resting
/new 200 new -'
jq -c '[.fetched, .redirects, .failed, .skipped, .new, .changed, .unchanged, .status]' "$work/stats" |
	is 'the counts add up' '[4,1,0,1,1,1,2,{"200":3,"302":1,"304":1}]'

fetch -d 0 "$bad/denied" "$bad/error" "$bad/gone/1" "$bad/loop" http://127.0.0.1:1/ http://no-such-host.invalid/ \
	-S "$work/stats"
jq -cS '[.failed, .reasons, [.waits[] | [.requests, .backoff_seconds > 0]]]' "$work/stats" |
	is 'failures are counted by their reasons' \
	'[6,{"no-address":1,"redirect":1,"robots":1,"robots-unreachable":1,"status":2},[[6,true]]]'

fetch -d 0 -R off -s "$work/state" -a 1h -v "$bad/validators" "$bad/other"
seen | is 'what was fetched within --min-age is left out' 'status 0
/validators: skipped, fresh
/other: 200, 11 bytes
response 200 11 /other'
sleep 2
fetch -d 0 -R off -s "$work/state" -a 1 -v "$bad/validators"
seen | is 'and when it has passed even the first URL is asked for again' 'status 0
/validators: 304, 0 bytes
revisit 304 0 /validators not-modified'

fetch -d 0 -s "$work/state" "$bad/a"
fetch -d 0 -s "$work/state" "$bad/denied" "$bad/b"
seen | is 'robots.txt is kept for a day' 'status 1
/denied: denied by robots.txt (line 2: Disallow: /denied)
response 200 11 /b'

# To the second, as with cron. More than once, in case that the second passes.
if command -v sqlite3 >/dev/null; then
	for try in 1 2 3; do
		sqlite3 "$work/state" "UPDATE host SET robots_fetched = strftime('%s', 'now') - 86400"
		# shellcheck disable=SC2086
		timeout -s KILL 60 $VALGRIND "$BUILD/bin/fetch" -P -d 0 -s "$work/state" "$bad/day/$try" >"$work/warc"
		echo $?
	done | uniq | is 'robots.txt may be just a day old' 0
fi

fetch -d 0 -R off "$bad/feed"
grep -c '^response' "$work/records" | is 'a feed is a page without --feeds' 1
fetch -d 0 -R off -e -s "$work/state" "$bad/feed" "$bad/sitemaps"
seen | is 'feeds and sitemaps are read as lists with --feeds' 'status 0
response 200 131 /feed
response 200 67 /sitemaps
response 200 11 /entry/1
response 200 11 /entry/2
response 200 47 /sitemap
response 200 11 /entry/3'
fetch -d 0 -R off -e -s "$work/state" -v "$bad/feed"
seen | is 'what a feed says is older than the last run is left out' 'status 0
/entry/1: skipped, unmodified
/feed: 200, 131 bytes
/entry/2: 200, 11 bytes
response 200 131 /feed
revisit 200 0 /entry/2 truncated:length identical'

# Dead links.

fetch -d 0 -n 9 -R off -g "$bad/timegate/" -D 2018-06-14 "$bad/gone/1"
seen | is 'an archive is asked for the copy nearest to the date' 'status 0
response 404 4 /gone/1
response 302 0 /timegate//gone/1
response 200 9 /memento/2018'
grep -a "^via: $bad/gone/1" "$work/warc" | sort -u | tr -d '\r' | sed "s|$bad||" |
	is 'the copy says what page it is of' 'via: /gone/1'
printf '{"date":"2026-01-01T00:00:00Z","url":"half' >"$work/torn"
fetch -d 0 -R off -g "$bad/timegate/" -l "$work/torn" "$bad/gone/never" http://no-such-host.invalid/x
seen | sort | is 'what no archive has is named by its own address' '/gone/never: gone, and no copy in the archive: status 404
response 200 9 /memento/latest
response 302 0 /timegate/http://no-such-host.invalid/x
response 404 0 /timegate//gone/never
response 404 4 /gone/never
status 1'

jq -r '[.url, .gone, .reason] | map(. // "-") | join(" ")' "$work/torn" | sed "s|$bad||" | sort |
	is 'the log says what is gone, and loses a line that was torn' '/gone/never true no-copy
/memento/latest - -'
fetch -d 0 -g "$bad/timegate/" http://127.0.0.1:1/x
seen | is 'where nobody listens for robots.txt the archive is asked too' 'status 0
response 302 0 /timegate/http://127.0.0.1:1/x
response 200 9 /memento/latest'

# Signals.

for i in 1 2 3 4 5 6 7 8 9; do echo "$bad/slow/$i"; done >"$work/few"
# shellcheck disable=SC2086
$VALGRIND "$BUILD/bin/fetch" -P -d 60 -R off -s "$work/stopped" "$work/few" >"$work/stopped.warc" 2>"$work/err" &
pid=$!
while ! grep -a -q '^WARC-Type: response' "$work/stopped.warc" 2>/dev/null && kill -0 $pid; do sleep 0.1; done
kill -TERM $pid
wait $pid
status=$?
"$BUILD/httpd/warccheck" <"$work/stopped.warc" >"$work/records"
seen | is 'a signal ends it in good order and says what is left' 'status 143
interrupted: 8 URLs left; --resume goes on with them
response 200 6 /slow/1'
fetch -d 0 -R off -r -s "$work/stopped" "$work/few"
grep -c '^response' "$work/records" | is 'and --resume does only what is left' 8

fetch -d 0 -R off -x "$bad" http://elsewhere.invalid/via-proxy
seen | is 'with a proxy, the proxy is asked' 'status 0
response 200 11 http://elsewhere.invalid/via-proxy'
http_proxy=http://127.0.0.1:1 fetch -d 0 -R off "$bad/direct"
seen | is 'a proxy in the environment is not used' 'status 0
response 200 11 /direct'

# A second signal does not wait for what is under way, here a server that never answers. (A shell has
# its background jobs ignore SIGINT, which fetch heeds all the same; nohup(1) has all ignore SIGHUP.)
for signal in INT:130 TERM:143 HUP:129; do
	: >"$work/stopped.warc"
	# shellcheck disable=SC2086
	env --default-signal=HUP $VALGRIND "$BUILD/bin/fetch" -P -d 0 -n 2 -R off "$bad/silent" "$bad/1" >"$work/stopped.warc" 2>"$work/err" &
	pid=$!
	while ! grep -a -q '^WARC-Type: response' "$work/stopped.warc" && kill -0 $pid; do sleep 0.1; done
	kill "-${signal%:*}" $pid
	kill "-${signal%:*}" $pid # the same, as timeout(1) sends it
	sleep 1.2
	kill -0 $pid 2>/dev/null && echo waits | is "one SIG${signal%:*} waits for what is under way" waits
	kill "-${signal%:*}" $pid
	wait $pid
	echo $? | is "a second SIG${signal%:*} ends it at once" "${signal#*:}"
done

# On a terminal, which script(1) makes, there is a line of progress.
if command -v script >/dev/null; then
	script -qec "'$BUILD/bin/fetch' -P -d 0.7 -R off -o '$work/x.warc' $bad/slow/1 $bad/slow/2 $bad/slow/3" /dev/null |
		tr '\r' '\n' | grep -c '^[12]/3  [0-9.]*/s  1 hosts waiting  0 failed  0:0[0-9] left' |
		awk '{ print ($1 > 0) }' | is 'progress is shown on a terminal' 1
fi

# TLS, and HTTP/2 over it: nginx with a certificate of its own.

if command -v openssl >/dev/null && { command -v nginx || [ -x /usr/sbin/nginx ]; } >/dev/null; then
	mkdir "$work/www"
	echo '<p>over TLS</p>' >"$work/www/page.html"
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext 'subjectAltName = IP:127.0.0.2' \
		-keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
	cat >"$work/tls.conf" <<-CONF
		listen 127.0.0.2:@PORT@ ssl http2;
		ssl_certificate $work/cert.pem;
		ssl_certificate_key $work/key.pem;
		location = /reset { return 444; }
	CONF
	if server=$(tests/httpd/serve.sh start "$work/www" "$work/tls.conf"); then
		servers="$servers ${server#* }"
		port=${server% *}
		tls=https://127.0.0.2:$port/page.html
		fetch -d 0 -R off "$tls"
		seen | sed 's/page.html: .*/page.html: said why/; s|https://127.0.0.2:[0-9]*||' |
			is 'a certificate that nobody trusts is refused' 'status 1
/page.html: said why'
		fetch -d 0 -R off --ca "$work/cert.pem" "$tls"
		seen | sed 's|https://127.0.0.2:[0-9]*||' | is 'and accepted by who trusts it' 'status 0
response 200 16 /page.html'
		grep -a -E '^(WARC-Protocol|GET|HTTP/|content-type:)' "$work/warc" | tr -d '\r' | sed 's/ $//' |
			is 'HTTP/2 is written as HTTP/1.1, and said' 'GET /page.html HTTP/1.1
WARC-Protocol: h2
HTTP/1.1 200
content-type: text/html'
		fetch -d 0 -R off --ca "$work/cert.pem" -l "$work/reset.log" "https://127.0.0.2:$port/reset"
		jq -r '"\(.reason) \(.tries)"' "$work/reset.log" |
			is 'an HTTP/2 stream without an answer is asked for again' 'closed 3'
	fi
fi

# Valgrind would be killed below before it has started the program.
if [ -n "$VALGRIND" ]; then
	summary
	exit
fi

# 50 times killed at random, and run once more to the end: the union is that of one quiet run.
i=0
while [ $((i += 1)) -le 600 ]; do echo "$bad/slow/$i"; done >"$work/list"
kills=0
while [ $((kills += 1)) -le 50 ]; do
	"$BUILD/bin/fetch" -P -d 0 -n 4 -R off -r -s "$work/killed" -o "$work/killed.warc.gz" "$work/list" 2>/dev/null &
	sleep "0.0$(od -An -N1 -tu1 /dev/urandom | tr -d ' ' | awk '{ print $1 % 90 + 10 }')"
	kill -9 $!
	wait $! 2>/dev/null
done
"$BUILD/bin/fetch" -P -d 0 -n 4 -R off -r -s "$work/killed" -o "$work/killed.warc.gz" "$work/list"
gzip -dc "$work/killed.warc.gz" | "$BUILD/httpd/warccheck" >"$work/records"
grep -c WRONG "$work/records" | is 'a file written in 51 runs has no broken record' 0
grep '^response' "$work/records" | cut -d ' ' -f 4 | sort -u >"$work/got"
sort "$work/list" | cmp - "$work/got" 2>&1 | is 'nothing is lost to kill -9' ''
repeated=$(grep '^response' "$work/records" | cut -d ' ' -f 4 | sort | uniq -d | wc -l)
[ "$repeated" -gt 200 ] || repeated=few # 50 kills, 4 under way
echo "$repeated" | is 'no more is repeated than was under way' few

summary
