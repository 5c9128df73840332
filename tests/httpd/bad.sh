# shellcheck shell=sh
# For a golden case's `cmd`: a server that misbehaves until the case ends. BAD is its address.
"$BUILD/httpd/misbehave" >"$TMP/port" &
server=$!
trap 'kill $server' EXIT
for _ in $(seq 50); do
	[ -s "$TMP/port" ] && break
	sleep 0.1
done
BAD=http://127.0.0.1:$(cat "$TMP/port")
export BAD

# fetch as a test wants it: at once, and nothing but what it was asked for.
get() {
	fetch --allow-private --robots off --delay 0 "$@"
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
