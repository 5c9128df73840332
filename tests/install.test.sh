#!/bin/sh
# `make install` puts the programs and pages under DESTDIR and PREFIX, and `make uninstall` leaves no file.
set -eu
cd "$(dirname "$0")/.."
dest=$(mktemp -d)
trap 'rm -rf "$dest"' EXIT
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow install
(cd "$dest" && find . -type f | LC_ALL=C sort) >"$dest.list"
trap 'rm -rf "$dest" "$dest.list"' EXIT
diff -u - "$dest.list" <<LIST
./opt/winnow/bin/clean
./opt/winnow/bin/fetch
./opt/winnow/bin/normalize
./opt/winnow/share/man/man1/clean.1
./opt/winnow/share/man/man1/fetch.1
./opt/winnow/share/man/man1/normalize.1
./opt/winnow/share/man/man5/winnow-record.5
LIST
"$dest/opt/winnow/bin/clean" -V
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow uninstall
test -z "$(find "$dest" -type f)"
