# shellcheck shell=sh
# For a golden case's `cmd`: serve fixtures/site until the case ends. SITE is its address.
server=$("$TESTS/httpd/serve.sh" start "$TESTS/../fixtures/site/www" "$TESTS/../fixtures/site/site.conf") || exit 2
trap '"$TESTS/httpd/serve.sh" stop "${server#* }"' EXIT
SITE=http://127.0.0.1:${server% *}
export SITE

# The port differs from run to run; so do ids and times, which show leaves out.
stable() {
	sed "s|127\.0\.0\.1:${server% *}|site.example|g"
}

# Records as a reader would want them: what is known of each, then its text.
show() {
	jq -r '"url: \(.url)", (["title", "author", "sitename", "hostname", "language", "date", "date_precision",
		"date_modified", "date_ambiguous", "license", "duplicate_of"][] as $f | select(.[$f]) | "\($f): \(.[$f])"),
		(select(.categories) | "categories: \(.categories | join("; "))"),
		(select(.tags) | "tags: \(.tags | join("; "))"),
		"", .text, (select(.comments) | "", "comments:", .comments), "===="' | stable
}

# fetch as a test wants it: at once, and nothing but what it was asked for.
get() {
	fetch --allow-private --robots off --delay 0 "$@"
}

# The page at that path, through all three programs.
page() {
	get "$SITE/$1" | clean | normalize | show
}
