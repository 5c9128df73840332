#!/bin/sh
# The pages of clean --explain in a browser: they open, a dropped block can be found and its reason
# read, the keys go from one disagreement to the next, nothing is fetched, and no script of the page
# that is explained runs.
. "$(dirname "$0")/lib.sh"
needs chromium chromedriver wget jq
session='' driver=''
stop() {
	[ -z "$session" ] || wget -q -O - --method=DELETE "$session" >/dev/null 2>&1
	[ -z "$driver" ] || kill "$driver" 2>/dev/null
}

(cd fixtures/site/www && "$BUILD/bin/clean" --explain "$work/why" news/tide-mill.html forum/viewtopic.html) >"$work/out"
"$BUILD/bin/clean" -u http://example.org/ --explain "$work/bad" fixtures/clean/hostile-page-is-safe-as-html/page.html >>"$work/out"
expect "the records come out as well" "$(wc -l <"$work/out")" 3
expect "a page a document, named after it" "$(cd "$work/why" && echo *)" \
	"000001-news-tide-mill.html 000002-forum-viewtopic.html"

# WebDriver (W3C): a command is JSON that is posted.
post() {
	wget -q -O - --timeout=60 --header='Content-Type: application/json' --post-data="$2" "$1"
}
chromedriver --port=0 >"$work/driver" 2>&1 &
driver=$!
for _ in $(seq 100); do
	port=$(sed -n 's/.*started successfully on port \([0-9]*\).*/\1/p' "$work/driver")
	[ -n "$port" ] && break
	sleep 0.1
done
options='{"capabilities":{"alwaysMatch":{"browserName":"chrome","goog:loggingPrefs":{"browser":"ALL"},"goog:chromeOptions":{"args":
	["--headless","--no-sandbox","--disable-gpu","--disable-dev-shm-usage","--window-size=1280,1000"]}}}}'
id=$(post "http://127.0.0.1:$port/session" "$options" | jq -r '.value.sessionId // empty')
if [ -z "$id" ]; then
	echo "explain.test.sh: skipped: chromium does not start here"
	exit 77
fi
session=http://127.0.0.1:$port/session/$id

open() {
	post "$session/url" "{\"url\":\"file://$1\"}" >/dev/null
}
# What a line of JavaScript says.
ask() {
	post "$session/execute/sync" "$(jq -n --arg s "return $1" '{script: $s, args: []}')" | jq -r .value
}
key() {
	post "$session/actions" "{\"actions\":[{\"type\":\"key\",\"id\":\"k\",\"actions\":[{\"type\":\"keyDown\",\"value\":\"$1\"},
		{\"type\":\"keyUp\",\"value\":\"$1\"}]}]}" >/dev/null
}

open "$work/why/000001-news-tide-mill.html"
expect "it has a title" "$(ask 'document.title')" \
	"clean: Tide mill turns again after 87 years as Skerrow grinds its first flour"
expect "kept and dropped blocks are all there" "$(ask \
	"[...document.querySelectorAll('details')].map(d => d.className.split(' ')[0]).filter((c, i, a) => a.indexOf(c) === i).sort().join()")" \
	"dropped,kept"
ask "(() => { const s = document.querySelector('select'); s.value = 'dropped'; s.dispatchEvent(new Event('change'));
	const f = document.querySelector('input'); f.value = 'all rights reserved'; f.dispatchEvent(new Event('input')) })()" >/dev/null
found="[...document.querySelectorAll('details')].filter(d => d.offsetParent)"
expect "a dropped block is found" "$(ask "$found.length")" 1
ask "${found}[0].querySelector('summary').click()" >/dev/null
expect "and its reasons are read" "$(ask "/-[0-9.]+ \\w+ (is|say) /.test(${found}[0].querySelector('li').innerText)")" true
expect "dropped text is grey, kept text is not" "$(ask \
	"['dropped', 'kept'].map(c => getComputedStyle(document.querySelector('.' + c + ' summary span')).color).join()")" \
	"rgb(118, 118, 118),rgb(17, 17, 17)"
expect "nothing is fetched" "$(ask "performance.getEntriesByType('resource').length")" 0
expect "nothing can be fetched" "$(post "$session/execute/async" "$(jq -n '{args: [], script:
	"const done = arguments[0]; fetch(\"http://127.0.0.1:'"$port"'/status\", {mode: \"no-cors\"}).then(() => done(\"fetched\"), () => done(\"refused\"))"}')" |
	jq -r .value)" refused

open "$work/why/000002-forum-viewtopic.html"
odd=$(ask "document.querySelectorAll('.odd').length")
expect "there is a disagreement" "$([ "$odd" -gt 0 ] && echo yes)" yes
key j
expect "a key leads to it and opens it" "$(ask "document.querySelector('.odd.at').open")" true

open "$work/bad/$(cd "$work/bad" && echo *)"
expect "hostile text is shown as text" "$(ask "document.querySelector('h1').textContent.includes('</script><script>')")" true
expect "no script of the page ran" "$(ask 'String(window.pwned) + document.title.slice(0, 6)')" "undefinedclean:"
expect "there is one script, and no image, frame or form" \
	"$(ask "['script', 'img', 'iframe', 'form', 'object', 'svg'].map(n => document.querySelectorAll(n).length).join()")" "1,0,0,0,0,0"
expect "no link runs anything" "$(ask "[...document.querySelectorAll('a')].filter(a => !/^https?:/.test(a.href)).length")" 0
ask "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.pwned=1\">')" >/dev/null
sleep 0.3
expect "and even markup that slipped through would not run" "$(ask 'String(window.pwned)')" undefined

summary
