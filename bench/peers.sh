#!/bin/sh
# Install the extractors that `make peers` compares with, pinned, each from its own registry, under
# $BUILD/peers. What a machine has no tool for is left out, with the reason on stderr.
set -u
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd)
to=${BUILD:-build}/peers
mkdir -p "$to"
to=$(cd "$to" && pwd)

left_out() {
	echo "peers.sh: $1 left out: $2" >&2
}

if command -v python3 >/dev/null; then
	[ -x "$to/venv/bin/pip" ] || python3 -m venv "$to/venv"
	"$to/venv/bin/pip" -q install pip==25.3 && # Debian 12's cannot resolve lxml[html-clean]
	"$to/venv/bin/pip" -q install trafilatura==2.2.0 lxml_html_clean==0.4.6 resiliparse==2.0.1 \
		readability-lxml==0.9 jusText==3.0.2 || left_out "the Python peers" "pip failed"
else
	left_out "the Python peers" "no python3"
fi

if command -v npm >/dev/null; then
	mkdir -p "$to/node"
	cp "$here/peers/readability.mjs" "$to/node/"
	(cd "$to/node" && npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0) ||
		left_out "Readability.js" "npm failed"
else
	left_out "Readability.js" "no npm"
fi

if command -v go >/dev/null; then
	mkdir -p "$to/go"
	cp "$here/peers/go/"* "$to/go/"
	(cd "$to/go" && go mod tidy && go build -o ../go-trafilatura .) >"$to/go.log" 2>&1 ||
		left_out "go-trafilatura" "go failed, see $to/go.log"
else
	left_out "go-trafilatura" "no go"
fi

if command -v cargo >/dev/null; then
	mkdir -p "$to/rust"
	cp -R "$here/peers/rust/"* "$to/rust/"
	(cd "$to/rust" && cargo build --release --jobs 1) >"$to/rust.log" 2>&1 &&
		cp "$to/rust/target/release/rs-peer" "$to/rs-trafilatura" ||
		left_out "rs-trafilatura" "cargo failed, see $to/rust.log"
else
	left_out "rs-trafilatura" "no cargo"
fi

command -v rdrview >/dev/null || left_out "rdrview" "install the Debian package rdrview"
