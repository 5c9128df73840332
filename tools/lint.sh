#!/bin/sh
# What a reader would otherwise check by eye. A line a finding; the last is "N passed, N failed".
# Environment: BUILD (build), whose objects are asked for data, and CC (cc).
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
: "${BUILD:=build}" "${CC:=cc}"
passed=0 failed=0

# A longer function does more than one thing. Tables are exempt: their length is their content.
function_lines=60
file_lines=800
main_lines=220

work=$(mktemp -d "${TMPDIR:-/tmp}/winnow-lint.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# The files of the project whose paths match the given patterns.
files() {
	{ git ls-files -- "$@" 2>/dev/null || find . -name build -prune -o -type f -print; } |
		while read -r file; do
			file=${file#./}
			for pattern; do
				# shellcheck disable=SC2254
				case $file in $pattern) [ -f "$file" ] && echo "$file" ;; esac
			done
		done
}

all_c=$(files '*.c' '*.h')
sources=$(echo "$all_c" | grep -vE '_tab\.c$|^tests/.*_tab\.h$')
modules=$(echo "$sources" | grep -E '^(lib|fetch|clean|normalize|collate)/[^/]*\.c$')
below_main=$(echo "$modules" | grep -v '/main\.c$')
objects=$(echo "$below_main" | sed "s|\(.*\)\.c|$BUILD/\1.o|")

# A rule holds when its command says nothing and ends well.
rule() {
	name=$1
	shift
	if "$@" >"$work/out" 2>&1 && [ ! -s "$work/out" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $name"
		head -n 40 "$work/out"
	fi
}

# No line of the files $2... matches the expression $1.
none() {
	pattern=$1
	shift
	[ $# = 0 ] || ! grep -nE -- "$pattern" "$@" /dev/null
}

# The header $1 is included by the files named after it, and by no other.
only_in() {
	header=$1
	shift
	# shellcheck disable=SC2086
	grep -lF "#include <$header>" $sources | while read -r file; do
		case " $* " in *" $file "*) ;; *) echo "$file includes $header" ;; esac
	done
}

headers_alone() {
	echo "$all_c" | grep '\.h$' | while read -r header; do
		echo "#include \"$header\"" | $CC -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -I. -Ilib \
			"-I$(dirname "$header")" -fsyntax-only -x c - || echo "$header"
	done
}

short_functions() {
	# shellcheck disable=SC2086
	awk -v max=$function_lines '
		FNR == 1 { start = 0 }
		/^[a-z].*\(/ { name = $0 }
		/^\{/ { start = FNR }
		/^\}/ && start {
			n = FNR - start - 1
			start = 0
			if (n > max) print FILENAME ": " n " lines: " name
		}' $sources
}

short_files() {
	echo "$sources" | while read -r file; do
		max=$file_lines
		case $file in */main.c) max=$main_lines ;; esac
		n=$(wc -l <"$file")
		[ "$n" -le "$max" ] || echo "$file: $n lines"
	done
}

# No module holds data that could be written to.
no_state() {
	for object in $objects; do
		size -A "$object" | awk -v name="$object" '
			$1 ~ /^\.t?(bss|data)(\.|$)/ && $1 !~ /rel\.ro/ && $2 > 0 { print name ": " $2 " bytes of " $1 }'
	done
}

manual_pages() {
	files '*.1' '*.5' | xargs -r mandoc -T lint -W warning
}

# The options that standard input names, one a line.
option_names() {
	grep -oE -- '(^| )-[A-Za-z]\b|--[a-z-]+' | tr -d ' ' | LC_ALL=C sort -u
}

# What a program takes, its -h and its manual page name the same options.
options_explained() {
	for program in fetch clean normalize collate; do
		grep -oE '\{"[a-z-]+", (no|required)' $program/options.c | sed 's|{"|--|' | option_names >"$work/taken"
		"$BUILD/bin/$program" -h | grep '^ *-' | option_names >"$work/help"
		mandoc -T ascii $program/$program.1 | sed 's/.\x08//g' | grep '^     -' | option_names >"$work/page"
		grep '^--' "$work/help" | diff "$work/taken" - && diff "$work/help" "$work/page" || echo $program
	done
}

unfinished='(^|[^A-Za-z.])(TO''DO|FIX''ME|X''XX|HA''CK)([^A-Za-z]|$)'
user_facing='(^|[^a-zA-Z_])(v?f?printf|f?puts|f?scanf|fopen|fread|fwrite|perror|getenv|clock_gettime|gettimeofday|time|localtime|rand|random) ?\('

# shellcheck disable=SC2046,SC2086
{
	rule "clang-format" clang-format --dry-run -Werror $sources
	# uninitvar: this version does not see that a loop fills an array; the compilers and valgrind do.
	rule "cppcheck" cppcheck -q --std=c11 --enable=warning,performance,portability --inline-suppr \
		--suppress=missingIncludeSystem --suppress=uninitvar --error-exitcode=1 -Ilib -Ifetch -Iclean -Inormalize -Icollate $modules
	rule "shellcheck" shellcheck -x -P SCRIPTDIR -e SC2015 $(files '*.sh' .ci/run)
	rule "manual pages" manual_pages
	rule "the options are those of -h and of the manual" options_explained
	rule "a header compiles by itself" headers_alone
	rule "curl in one file" only_in curl/curl.h fetch/http.c
	rule "gumbo in one file" only_in gumbo.h clean/dom.c bench/gumbo.c
	rule "sqlite in two files" only_in sqlite3.h fetch/state.c normalize/dedup.c
	rule "jansson in one file" only_in jansson.h lib/jsonl.c
	rule "iconv in one file" only_in iconv.h lib/charset.c
	rule "uchardet in one file" only_in uchardet.h lib/charset_sniff.c
	rule "seccomp in one file" only_in seccomp.h lib/sandbox.c
	rule "no clock, environment or stdio below main" \
		none "$user_facing" $(echo "$below_main" | grep -vE '^lib/(xalloc|arena|say)\.c$')
	rule "no state outside main" no_state
	rule "functions of at most $function_lines lines" short_functions
	rule "files of at most $file_lines lines, main.c of $main_lines" short_files
	rule "nothing marked as unfinished" none "$unfinished" $(files '*.[ch]' '*.sh' '*.py' '*.mk' Makefile)
}
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
