#!/bin/sh
# `make install` puts the programs and pages under DESTDIR and PREFIX, which may have spaces in their names,
# for all to read, and `make uninstall` leaves no file.
set -eu
unset CDPATH
cd "$(dirname "$0")/.."
dest=$(mktemp -d)
trap 'rm -rf "$dest"' EXIT
mkdir "$dest/a root"
(umask 077 && make -s BUILD="$BUILD" DESTDIR="$dest/a root" PREFIX='/opt/win now' install)
(cd "$dest/a root" && find . -type f -perm -444 | LC_ALL=C sort) >"$dest.list"
trap 'rm -rf "$dest" "$dest.list" "$dest.verify"' EXIT
diff -u - "$dest.list" <<LIST
./opt/win now/bin/clean
./opt/win now/bin/collate
./opt/win now/bin/fetch
./opt/win now/bin/normalize
./opt/win now/bin/winnow
./opt/win now/lib/systemd/system/winnow.service
./opt/win now/lib/systemd/system/winnow.timer
./opt/win now/share/doc/winnow/winnow.crontab
./opt/win now/share/man/man1/clean.1
./opt/win now/share/man/man1/collate.1
./opt/win now/share/man/man1/fetch.1
./opt/win now/share/man/man1/normalize.1
./opt/win now/share/man/man1/winnow.1
./opt/win now/share/man/man5/winnow-record.5
LIST
"$dest/a root/opt/win now/bin/clean" -V
"$dest/a root/opt/win now/bin/winnow" -h | grep -q '^usage: winnow '
"$dest/a root/opt/win now/bin/winnow" -c "$dest/corpus" </dev/null
test -f "$dest/corpus/corpus.jsonl"
rm -r "$dest/corpus"
make -s BUILD="$BUILD" DESTDIR="$dest/a root" PREFIX='/opt/win now' uninstall
test -z "$(find "$dest" -type f -o -name winnow)"

# A packager's flags come from the environment.
CFLAGS=-Dfrom_cflags CPPFLAGS=-Dfrom_cppflags LDFLAGS=-Lfrom_ldflags make -n BUILD="$dest/build" all >"$dest/made"
grep -c -e '-Dfrom_cflags -Dfrom_cppflags .* lib/buf.c' -e '-Lfrom_ldflags .*/bin/fetch' "$dest/made" | grep -qx 2

# The units name what is installed where they say, and systemd understands them.
if command -v systemd-analyze >/dev/null; then
	HOME=$dest make -s BUILD="$BUILD" PREFIX='~/lo cal' install
	systemd-analyze --man=no verify "$dest/lo cal"/lib/systemd/system/winnow.* 2>&1 | tee "$dest.verify"
	test ! -s "$dest.verify"
fi
