#!/bin/sh
# `make install` puts the programs and pages under DESTDIR and PREFIX, and `make uninstall` leaves no file.
. "$(dirname "$0")/lib.sh"
dest=$work/dest
installed=$dest/opt/winnow/bin

make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow install
(cd "$dest" && find . -type f | sort) | is 'all is installed, and nothing else' './opt/winnow/bin/clean
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
./opt/winnow/share/man/man5/winnow-record.5'
"$installed/winnow" -h | sed -n '1s/ \[.*//p' | is 'pipeline.sh is called winnow there' 'usage: winnow'
ok 'and finds the programs beside it' "$installed/winnow" -c "$work/corpus" </dev/null 2>"$work/err"
ok 'to keep a corpus' [ -f "$work/corpus/corpus.jsonl" ]
make -s BUILD="$BUILD" DESTDIR="$dest" PREFIX=/opt/winnow uninstall
find "$dest" -type f | is 'no file is left' ''

if command -v systemd-analyze >/dev/null; then
	make -s BUILD="$BUILD" PREFIX="$work/local" install
	systemd-analyze --man=no verify "$work"/local/lib/systemd/system/winnow.* 2>&1 |
		is 'systemd understands the units, and what they name is there' ''
fi

summary
