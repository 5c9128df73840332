#!/bin/sh
# Pages made to break what writes: in every format they end, come out or are named, and lose no text.
. "$(dirname "$0")/lib.sh"

# repeat N STRING
repeat() {
	yes "$2" | head -n "$1" | tr -d '\n'
}
{
	printf '<body><p>At the top.'
	repeat 100000 '<div>'
	printf 'In the depth.'
} >"$work/nested"
{
	printf '<body><p>At the top.'
	repeat 100000 '<div><b><ul><li><blockquote>'
} >"$work/mixed"
{
	printf '<body>'
	repeat 1000000 '<p>word<br>'
} >"$work/tiny"
{
	printf '<body><p>'
	repeat 400000 'Some words of a line that has no end, '
} >"$work/line"
repeat 100000 'Some words of a line that has no end, ' >"$work/text"

# Nothing but named failures on standard error, and an exit status that goes with it.
ends_well() {
	[ "$status" -le 1 ] && ! grep -vq '^clean: ' "$work/err" && { [ "$status" = 0 ] || [ -s "$work/err" ]; }
}
for input in nested tiny line text; do
	type=html formats="json text markdown html" lines=0
	case $input in
	tiny) formats="json html" ;;
	line) formats="markdown html" lines=400000 ;;
	text) type=text lines=100000 ;;
	esac
	for format in $formats; do
		"$BUILD/bin/clean" --type $type -f "$format" --max-seconds 100 "$work/$input" >"$work/out" 2>"$work/err"
		status=$?
		ok "$input as $format ends well" ends_well
		case $input in
		line | text)
			ok "$input as $format is whole" [ "$(tr , '\n' <"$work/out" | grep -c 'no end')" = $lines ]
			ok "and nothing is wrong with it" [ "$status" = 0 ]
			;;
		nested) ok "$input as $format has its text" grep -q 'At the top' "$work/out" ;;
		esac
	done
	"$BUILD/bin/clean" --type $type --explain "$work/why" --max-seconds 100 "$work/$input" >"$work/out" 2>"$work/err"
	status=$?
	ok "$input explained ends well" ends_well
done
# What is made to take for ever is given up.
"$BUILD/bin/clean" --type html --max-seconds 1 "$work/mixed" "$work/nested" >"$work/out" 2>"$work/err"
status=$?
ok "mixed nesting ends well" ends_well
ok "and the page after it comes out" grep -q 'At the top' "$work/out"
ok "explained pages have one script each" [ "$(grep -c '<script' "$work"/why/* | grep -vc ':1$')" = 0 ]

summary
