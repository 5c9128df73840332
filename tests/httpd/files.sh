# What a golden case of fetch begins with that needs a server: . "$TESTS/httpd/files.sh"
# From there on misbehave.c serves the files of $TMP/www at $url, until the case ends.
# shellcheck shell=sh
mkdir "$TMP/www"
"$BUILD/httpd/misbehave" "$TMP/www" >"$TMP/port" &
server=$!
trap 'kill $server' EXIT
trap 'exit 130' HUP INT TERM
until [ -s "$TMP/port" ]; do sleep 0.02; done
url=http://127.0.0.1:$(cat "$TMP/port")

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

# seen ARGUMENT...: what fetch says and asks for, without the server's address, and its status.
seen() {
	fetch -P -d 0 "$@" >"$TMP/warc" 2>"$TMP/err"
	echo "status $?"
	sed "s|$url||g" "$TMP/err"
	LC_ALL=C sed -n 's/^\(GET .*\) HTTP.*/\1/p' "$TMP/warc"
}
