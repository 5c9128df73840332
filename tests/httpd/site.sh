# shellcheck shell=sh
# For a golden case's `cmd`: serve fixtures/site until the case ends. SITE is its address.
# stable hides what differs from run to run: the port, the ids, the time of fetching.
server=$("$TESTS/httpd/serve.sh" start "$TESTS/../fixtures/site/www" "$TESTS/../fixtures/site/site.conf") || exit 2
trap '"$TESTS/httpd/serve.sh" stop "${server#* }"' EXIT
SITE=http://127.0.0.1:${server% *}
export SITE

stable() {
	sed -E -e "s|127\.0\.0\.1:${server% *}|site.example|g" -e 's/"id":"[^"]*"/"id":"ID"/' \
		-e 's/"fetched":"[^"]*"/"fetched":"TIME"/'
}
