#!/bin/sh
# pipeline.sh -c: a kept corpus, with the real programs and nginx, installed as `make install` does it.
. "$(dirname "$0")/lib.sh"
needs nginx flock jq
server=
stop() { [ -z "$server" ] || tests/httpd/serve.sh stop "${server#* }"; }

export TMPDIR="$work" # kill -9 leaves a folder there
mkdir "$work/bin" "$work/www"
for program in fetch clean normalize collate; do ln -s "$BUILD/bin/$program" "$work/bin/$program"; done
cp pipeline.sh "$work/bin/winnow"
printf 'access_log %s/access.log;\nlocation = /broken { return 500; }\n' "$work" >"$work/conf"
server=$(tests/httpd/serve.sh start "$work/www" "$work/conf") || exit 77
site=http://127.0.0.1:${server% *}

# write_page NAME SENTENCE...: a page of these paragraphs, each made long enough to be prose.
write_page() {
	name=$1
	shift
	{
		echo "<!DOCTYPE html><html lang=en><head><title>The $name</title></head><body><article><h1>The $name</h1>"
		for sentence; do
			echo "<p>$sentence, as the keeper of the mill wrote down in the year of the flood, when"
			echo "the water stood as high as the lower window and nobody could cross for a week.</p>"
		done
		echo "</article></body></html>"
	} >"$work/www/$name.html"
}

# The corpus $1 brought up to date; $status and $work/err tell how it went.
winnow() {
	into=$1
	shift
	"$work/bin/winnow" -c "$work/$into" --fetch "--allow-private --delay 0 --per-host 4" "$@" \
		>"$work/out" 2>"$work/err"
	status=$?
}

# What a run said, without the server's address.
said() {
	echo "status $status"
	sed "s|$site||g; s|$work/||g" "$work/out" "$work/err"
}

# The last list of changes of the corpus $1.
changes() {
	jq -c 'del(.fetched, .url) | if .gone then .gone = true else . end' \
		"$(find "$work/$1/changes" -name '*.jsonl' | sort | tail -n 1)" | sed "s|$site||g"
}

# The corpus without what tells of the fetch.
content() {
	jq -c 'del(.id, .fetched, .gone)' "$work/$1/corpus.jsonl"
}

for n in 1 2 3 4 5 6 7 8; do write_page "mill-$n" "The wheel number $n turned" "Flour came out of it"; done
for n in 1 2 3 4 5 6 7 8; do echo "$site/mill-$n.html"; done >"$work/list"

winnow kept "$work/list"
said | is 'the first run is silent' 'status 0'
jq -r .source "$work/kept/corpus.jsonl" | sed "s|$site||" | is 'one record a page, sorted' "$(for n in 1 2 3 4 5 6 7 8; do
	echo "/mill-$n.html"
done)"
jq -r .change "$work"/kept/changes/*.jsonl | sort | uniq -c | tr -s ' ' | is 'all of them were added' ' 8 added'
gzip -dc "$work"/kept/warc/*.warc.gz | "$BUILD/httpd/warccheck" | grep -c '^response 200' |
	is 'the archive holds them' 8
find "$work/kept" -mindepth 1 -maxdepth 1 -printf '%f\n' | sort | is 'nothing else is left' 'changes
corpus.jsonl
lock
state.db
warc'

cp "$work/kept/corpus.jsonl" "$work/before"
touch -d 2020-01-01 "$work/kept/corpus.jsonl"
: >"$work/access.log"
winnow kept "$work/list"
said | is 'a run with nothing new is silent' 'status 0'
cmp "$work/before" "$work/kept/corpus.jsonl" 2>&1 | is 'and leaves the corpus as it is' ''
find "$work/kept/corpus.jsonl" -newermt 2021-01-01 | is 'not even written again' ''
awk '{ print $9 }' "$work/access.log" | sort | uniq -c | tr -s ' ' | is 'the server was asked for changes only' ' 8 304'
changes kept | is 'no change is listed' ''

write_page mill-3 "The wheel number 3 stood still" "Flour came out of it" "It was mended in spring"
rm "$work/www/mill-5.html"
write_page mill-9 "The wheel number 9 turned"
echo "$site/mill-9.html $site/broken" >>"$work/list"
winnow kept "$work/list"
said | is 'a page that is gone or broken is named' 'status 1
fetch: /mill-5.html: status 404
fetch: /broken: status 500'
tail=', as the keeper of the mill wrote down in the year of the flood, when the water stood as high as the lower window and nobody could cross for a week.'
changes kept | jq -c 'if .fields then .fields -= ["fingerprint", "quality"] else . end' |
	is 'what changed is listed, by paragraph' \
	"{\"change\":\"changed\",\"source\":\"/mill-3.html\",\"title\":\"The mill-3\",\"fields\":[\"text\"],\"removed\":[\"The wheel number 3 turned$tail\"],\"added\":[\"The wheel number 3 stood still$tail\",\"It was mended in spring$tail\"]}
{\"change\":\"gone\",\"source\":\"/mill-5.html\",\"title\":\"The mill-5\",\"gone\":true}
{\"change\":\"added\",\"source\":\"/mill-9.html\",\"title\":\"The mill-9\"}"
jq -r 'select(.gone) | .text' "$work/kept/corpus.jsonl" | grep -c 'number 5 turned' |
	is 'the page that is gone keeps its record, marked' 1
echo "$site/mill-1.html" >"$work/short"
winnow kept "$work/short"
said | is 'a shorter list is no failure' 'status 0'
winnow kept " $site/mill-1.html"
said | is 'nor is space before an address' 'status 0'
grep -c '' "$work/kept/corpus.jsonl" | is 'what is cited no more stays' 9

cat >"$work/www/mill-2.html" <<PAGE
<!DOCTYPE html><html lang=en><head><title>Sign in</title></head><body><form action=/login method=post>
<input name=user placeholder=User> <input name=password type=password> <input type=submit></form></body></html>
PAGE
winnow kept "$work/list"
said | is 'a page that became a form to log in is no failure' 'status 0'
jq -r 'select(.source | endswith("/mill-2.html")) | .text' "$work/kept/corpus.jsonl" | grep -c 'number 2 turned' |
	is 'and keeps the record it had' 1
changes kept | is 'which did not change' ''

mv "$work/kept/corpus.jsonl" "$work/moved"
winnow kept "$work/list"
said | is 'without its corpus a run does not make one of what changed only' 'status 2
winnow: kept/corpus.jsonl: is missing; to ask for all again, remove new and state.db in kept'
mv "$work/moved" "$work/kept/corpus.jsonl"

# Names of folders.

for name in - -x -- plain; do
	(cd "$work" && OLDPWD=$work/www "$work/bin/winnow" --corpus="$name" </dev/null 2>"$work/err")
	ok "a kept corpus may be in a folder that is called $name" [ -f "$work/$name/corpus.jsonl" ]
done

# Locks.

(
	flock 9
	"$work/bin/winnow" -c "$work/kept" --fetch --allow-private --wait "$work/short" >"$work/waited" 2>&1 9>&- &
	waiting=$!
	winnow kept "$work/short" 9>&-
	said | is 'a second run says that there is one, and ends' "status 0
winnow: kept: another run is at work"
	sleep 0.3
	kill -0 $waiting && echo waits | is 'with --wait it waits' waits
	flock -u 9
	wait $waiting
	echo "$? $(cat "$work/waited")" | is 'and then works' '0 '
) 9>"$work/kept/lock"

# Stopped: by a full disk, by a signal, by kill -9 anywhere.

content kept >"$work/before"
write_page mill-3 "The wheel number 3 turned again" "$(yes 'and again' | head -n 20000 | tr '\n' ' ')"
for blocks in 1 2 16 64 200; do
	# A file may grow to so many blocks of 512 bytes, and a write beyond fails.
	(
		trap '' XFSZ
		ulimit -f $blocks
		winnow kept "$work/list"
		echo "$status"
	) >"$work/status"
	sort -u "$work/status" | sed "s/^/$blocks blocks: /" | is 'a full disk is status 2' "$blocks blocks: 2"
	content kept | cmp "$work/before" - 2>&1 | is 'and the corpus is the one before' ''
done
winnow kept "$work/list"
cat "$work"/kept/changes/*.jsonl | tail -n 1 | jq -c '[.change, .source]' | sed "s|$site||" |
	is 'with room again the run goes on' '["changed","/mill-3.html"]'

for n in 1 2 3 4 5 6 7 8; do write_page "mill-$n" "The wheel number $n is made of oak"; done
kills=0
while [ $((kills += 1)) -le 30 ]; do
	write_page "mill-$((kills % 8 + 1))" "The wheel number $kills turned" "Flour came out of it"
	write_page "new-$kills" "The wheel in the loft, number $kills, is new"
	echo "$site/new-$kills.html" >>"$work/grown"
	cat "$work/list" >>"$work/grown"
	setsid "$work/bin/winnow" -c "$work/killed" --wait --fetch "--allow-private --delay 0 --per-host 2" \
		"$work/grown" >"$work/out" 2>&1 &
	pid=$!
	sleep "0.$(od -An -N2 -tu2 /dev/urandom | awk '{ printf "%03d", $1 % 400 }')"
	# The whole run; or only its shell: then what it started works on, and the next one waits.
	if [ $((kills % 3)) = 0 ]; then kill -9 $pid; else kill -9 -$pid; fi 2>/dev/null
	wait $pid 2>/dev/null
	[ ! -f "$work/killed/corpus.jsonl" ] || jq -e . "$work/killed/corpus.jsonl" >"$work/out" 2>&1 ||
		echo "after kill $kills: $(tail -n 1 "$work/out")"
done | is 'the corpus is whole after every kill -9' ''
winnow killed --wait "$work/grown"
winnow killed --wait "$work/grown"
winnow quiet "$work/grown"
content killed >"$work/got"
content quiet | diff - "$work/got" | is 'after 30 times kill -9 the corpus is that of a quiet run' ''
cat "$work"/killed/changes/*.jsonl | jq -r 'select(.change == "added") | .source' | sort | uniq -d |
	is 'no change is listed twice' ''
cat "$work"/killed/changes/*.jsonl | jq -r 'select(.change == "added") | .source' | sort >"$work/got"
jq -r .source "$work/killed/corpus.jsonl" | diff - "$work/got" | is 'and none is forgotten' ''

# A page is there at once, and the next one in a minute.
slow="--allow-private --delay 60 --robots off"

# Wait until the server has given a page; before, forget those it gave.
forget_pages() { : >"$work/access.log"; }
until_page() {
	for _ in $(seq 300); do
		[ -s "$work/access.log" ] && break
		sleep 0.1
	done
}

# The programs that are at work.
at_work() {
	grep -ls "$work/[b]in" /proc/[0-9]*/cmdline
}

for signal in TERM INT HUP; do
	for to in the-run its-shell; do
		case $signal in TERM) number=143 ;; *) number=130 ;; esac
		rm -rf "$work/stopped"
		forget_pages
		# With their own signals: what is started in the background of a script ignores SIGINT.
		setsid env --default-signal "$work/bin/winnow" -c "$work/stopped" --fetch "$slow" "$work/list" \
			>"$work/out" 2>"$work/err" &
		pid=$!
		until_page
		if [ $to = the-run ]; then kill -$signal -$pid; else kill -$signal $pid; fi
		wait $pid
		status=$?
		said | is "SIG$signal to $to ends it in good order" "status $number
fetch: interrupted: 9 URLs left; --resume goes on with them
winnow: stopped; the next run goes on with it"
		at_work | is "and SIG$signal to $to leaves nothing at work" ''
	done
done
find "$work/stopped/warc" -type f -exec mv {} "$work/moved" \;
winnow stopped "$work/list"
said | sed 's|2[0-9]*T[0-9]*Z|RUN|' | is 'without its archive a run does not go on' 'status 2
winnow: stopped/warc/RUN.warc.gz: is missing; to ask for all again, remove new and state.db in stopped'
mv "$work/moved" "$work/stopped/warc/$(cat "$work/stopped/new/run").warc.gz"
printf '\0\0\0\0' >>"$work/stopped/new/log" # as a loss of power can leave it
winnow stopped "$work/list"
content stopped | grep -c '' | is 'and the next run goes on' 9
find "$work/stopped/warc" -type f | wc -l | is 'in the same archive' 1

(
	flock 9
	env --default-signal "$work/bin/winnow" -c "$work/kept" --wait "$work/short" >"$work/out" 2>&1 9>&- &
	waiting=$!
	sleep 0.3
	kill $waiting
	wait $waiting
	echo $?
) 9>"$work/kept/lock" | is 'a signal ends a run that waits' 143

# The pipe that keeps nothing: what was fetched comes out.
for signal in TERM INT; do
	case $signal in TERM) number=143 ;; *) number=130 ;; esac
	forget_pages
	env --default-signal "$work/bin/winnow" -o "$work/pipe.jsonl" --fetch "$slow" "$work/list" >"$work/out" 2>"$work/err" &
	pid=$!
	until_page
	at_work | grep -c . | is 'four are at work' 4
	kill -$signal $pid
	wait $pid
	status=$?
	said | is "SIG$signal ends a pipe in good order" "status $number
fetch: interrupted: 9 URLs left
winnow: what there is of the corpus is in pipe.jsonl.part"
	jq -r .title "$work/pipe.jsonl.part" | is 'with the page that it had' 'The mill-1'
	at_work | is "and nothing is left of it" ''
done

# Ctrl-C, from a terminal.
if command -v script >/dev/null; then
	for into in "-c typed" "-o typed.jsonl"; do
		forget_pages
		(until_page && printf '\003') |
			env --default-signal script -qec "$work/bin/winnow ${into% *} $work/${into#* } --fetch '-q $slow' $work/list" /dev/null >"$work/out"
		echo "$? $(grep -c 'interrupted: 9 URLs left' "$work/out")" | is "Ctrl-C ends winnow ${into% *}" '130 1'
		at_work | is 'and nothing is left at work' ''
	done
fi

summary
