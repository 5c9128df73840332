# What a golden case's `cmd` begins with that needs a server: . "$TESTS/httpd/misbehave.sh"
# misbehave.c is at $BAD until the case ends, and serves the files of $TMP/www there, too.
# shellcheck shell=sh
mkdir "$TMP/www"
"$BUILD/httpd/misbehave" "$TMP/www" >"$TMP/port" &
server=$!
trap 'kill $server' EXIT
trap 'exit 130' HUP INT TERM
until [ -s "$TMP/port" ]; do
	kill -0 $server || exit
	sleep 0.02
done
BAD=http://127.0.0.1:$(cat "$TMP/port")
export BAD

# respond NAME [FIELD]...: from now on NAME is answered with standard input as body.
respond() {
	name=$1
	shift
	cat >"$TMP/body"
	{
		printf 'HTTP/1.1 200 OK\r\nContent-Length: %d\r\n' "$(wc -c <"$TMP/body")"
		[ $# = 0 ] || printf '%s\r\n' "$@"
		printf '\r\n'
		cat "$TMP/body"
	} >"$TMP/www/$name"
}

# fetch as a test wants it: at once, and nothing but what it was asked for.
get() {
	fetch --allow-private --robots off --delay 0 "$@"
}

# seen ARGUMENT...: what fetch says and asks for, with robots.txt, and its status.
seen() {
	fetch --allow-private --delay 0 "$@" >"$TMP/warc" 2>"$TMP/err"
	echo "status $?"
	sed "s|$BAD||g" "$TMP/err"
	LC_ALL=C sed -n 's/^\(GET .*\) HTTP.*/\1/p' "$TMP/warc"
}

# Without the server's address, whose port differs from run to run.
stable() {
	sed "s|$BAD||g; s|^fetch: ||"
}

# The responses in a WARC file, a line each, and what is wrong with it.
responses() {
	case $1 in *.gz) gzip -dc "$1" ;; *) cat "$1" ;; esac | "$BUILD/httpd/warccheck" |
		grep -E '^(response|revisit|WRONG)' | stable
}

# Of each line of a log, read from standard input, the URL and the members that are named.
logged() {
	jq -r '[.url, .[$ARGS.positional[]]] | map(. // "-") | join(" ")' --args "$@" | stable
}
