#!/bin/sh
# `make install` puts the programs and pages under DESTDIR and PREFIX, which may have spaces in their names,
# for all to read, and `make uninstall` leaves no file.
. "$(dirname "$0")/lib.sh"
dest="$work/a root"
installed="$dest/opt/win now/bin"

mkdir "$dest"
(umask 077 && make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX='/opt/win now' install)
(cd "$dest" && find . -type f -perm -444 | sort) |
	is 'all is installed for all to read, and nothing else' './opt/win now/bin/clean
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
./opt/win now/share/man/man5/winnow-record.5'
"$installed/winnow" -h | sed -n '1s/ \[.*//p' | is 'pipeline.sh is called winnow there' 'usage: winnow'
ok 'and finds the programs beside it' "$installed/winnow" -c "$work/corpus" </dev/null 2>"$work/err"
ok 'to keep a corpus' [ -f "$work/corpus/corpus.jsonl" ]
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX='/opt/win now' uninstall
find "$dest" -type f -o -name winnow | is 'no file is left, and no folder of ours' ''

CFLAGS=-Dfrom_cflags CPPFLAGS=-Dfrom_cppflags LDFLAGS=-Lfrom_ldflags \
	make -n BUILD="$work/build" all >"$work/made"
grep -c -e '-Dfrom_cflags -Dfrom_cppflags .* lib/buf.c' -e '-Lfrom_ldflags .*/bin/fetch' "$work/made" |
	is "a packager's flags come from the environment" 2

if command -v systemd-analyze >/dev/null; then
	# shellcheck disable=SC2088 # make's shell is to expand it, as a caller's leaves it
	HOME=$work make -s BUILD="$BUILD" PREFIX='~/lo cal' install
	systemd-analyze --man=no verify "$work/lo cal"/lib/systemd/system/winnow.* 2>&1 |
		is 'systemd understands the units, and what they name is there' ''
fi

summary
