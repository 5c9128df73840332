#!/bin/sh
# `make install` puts the programs and pages under DESTDIR and PREFIX, and `make uninstall` leaves no file.
set -eu
unset CDPATH
cd "$(dirname "$0")/.."
dest=$(mktemp -d)
trap 'rm -rf "$dest"' EXIT
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow install
(cd "$dest" && find . -type f | LC_ALL=C sort) >"$dest.list"
trap 'rm -rf "$dest" "$dest.list" "$dest.verify"' EXIT
diff -u - "$dest.list" <<LIST
./opt/winnow/bin/clean
./opt/winnow/bin/collate
./opt/winnow/bin/fetch
./opt/winnow/bin/normalize
./opt/winnow/bin/winnow
./opt/winnow/lib/systemd/system/winnow.service
./opt/winnow/lib/systemd/system/winnow.timer
./opt/winnow/share/doc/winnow/winnow.crontab
./opt/winnow/share/man/man1/clean.1
./opt/winnow/share/man/man1/collate.1
./opt/winnow/share/man/man1/fetch.1
./opt/winnow/share/man/man1/normalize.1
./opt/winnow/share/man/man1/winnow.1
./opt/winnow/share/man/man5/winnow-record.5
LIST
"$dest/opt/winnow/bin/clean" -V
"$dest/opt/winnow/bin/winnow" -h | grep -q '^usage: winnow '
"$dest/opt/winnow/bin/winnow" -c "$dest/corpus" </dev/null
test -f "$dest/corpus/corpus.jsonl"
rm -r "$dest/corpus"
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow uninstall
test -z "$(find "$dest" -type f)"

# The units name what is installed where they say, and systemd understands them.
if command -v systemd-analyze >/dev/null; then
	make -s BUILD="$BUILD" PREFIX="$dest/local" install
	systemd-analyze --man=no verify "$dest"/local/lib/systemd/system/winnow.* 2>&1 | tee "$dest.verify"
	test ! -s "$dest.verify"
fi
