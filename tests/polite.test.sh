#!/bin/sh
# That fetch is polite, from the server's own log: nginx on many loopback addresses, each a host.
. "$(dirname "$0")/lib.sh"
module=/usr/lib/nginx/modules/ngx_http_echo_module.so
needs nginx
[ -e $module ] || skip "needs nginx's echo module"
server=
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null; }

# Answers take 20 ms, so that requests side by side would show. What each took is in the log.
start() {
	port=$1
	cat >"$work/nginx.conf" <<-CONF
		load_module $module;
		daemon off;
		master_process off;
		pid nginx.pid;
		error_log error.log;
		events { worker_connections 512; }
		http {
			log_format times '\$server_addr \$host \$msec \$request_time \$request_uri';
			access_log access.log times;
			client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp;
			uwsgi_temp_path temp; scgi_temp_path temp;
			server {
				listen 127.0.0.1:$port; listen 127.0.0.2:$port; listen 127.0.0.3:$port;
				listen 127.0.0.4:$port; listen 127.0.0.5:$port; listen 127.0.0.6:$port;
				location / { echo_sleep 0.02; echo page; }
				location = /robots.txt { echo_sleep 0.02; echo "User-agent: *";
					echo "Disallow: /denied"; }
				location = /until { return 429;
					add_header Retry-After "\$arg_a, \$arg_d \$arg_b \$arg_y \$arg_t GMT" always; }
				location = /busy { add_header Retry-After 2 always; return 429; }
			}
		}
	CONF
	: >"$work/access.log"
	nginx -p "$work" -e "$work/error.log" -c "$work/nginx.conf" </dev/null >"$work/out" 2>&1 &
	server=$!
	for _ in $(seq 50); do
		[ -s "$work/nginx.pid" ] && return 0
		kill -0 $server 2>/dev/null || return 1
		sleep 0.1
	done
	return 1
}

# Of every address in the log: requests, the least time from the start of one to the start of the
# next, and how many were under way at once. nginx's clock has milliseconds.
observe() {
	awk '{ printf "%s %.3f %.3f\n", $1, $3 - $4, $3 }' "$work/access.log" | sort -k1,1 -k2,2n | awk '
		$1 != host { host = $1; hosts[++n] = host; end = 0; start = 0 }
		{
			if (++count[host] > 1 && (!(host in gap) || $2 - start < gap[host]))
				gap[host] = $2 - start
			most[host] = $2 < end - 0.001 ? 2 : most[host] ? most[host] : 1
			start = $2
			if ($3 > end) end = $3
		}
		END { for (i = 1; i <= n; i++) printf "%s %d %.3f %d\n", hosts[i], count[hosts[i]],
			gap[hosts[i]], most[hosts[i]] }'
}

fetch() {
	# shellcheck disable=SC2086
	$VALGRIND "$BUILD/bin/fetch" --allow-private -q "$@" >"$work/warc"
}

for try in 20080 21080 22080 23080; do
	start $((try + $$ % 1000)) && break
done
[ -s "$work/nginx.pid" ] || { echo "nginx does not start"; exit 77; }

# Six hosts of 2 to 7 pages, the last two of which share an address; every one has a robots.txt.
for host in 2 3 4 5 6; do
	for page in $(seq $host); do echo "http://127.0.0.$host:$port/$page"; done
done | sort -t / -k 4 >"$work/list"
printf 'http://127.0.0.1:%s/%s\nhttp://localhost:%s/%s\n' "$port" a "$port" b "$port" c "$port" d >>"$work/list"
fetch -d 0.3 -S "$work/stats" "$work/list"
observe >"$work/seen"
awk '{ print $1, $2 }' "$work/seen" | is 'every page and one robots.txt a host was asked for' \
	'127.0.0.1 6
127.0.0.2 3
127.0.0.3 4
127.0.0.4 5
127.0.0.5 6
127.0.0.6 7'
awk '$3 < 0.299 { print }' "$work/seen" | is 'no two requests to an address came within the delay' ''
awk '$4 > 1 { print }' "$work/seen" | is 'no two requests to an address were under way at once' ''
awk '{ print $1 }' "$work/access.log" | uniq | wc -l | awk '{ print ($1 > 12) ? "yes" : "no" }' |
	is 'the hosts were asked side by side' yes

# Ten pages at once to a server of one's own, and no more.
: >"$work/access.log"
for page in $(seq 60); do echo "http://127.0.0.2:$port/$page"; done >"$work/list"
fetch -d 0 -n 10 -R off "$work/list"
awk '{ printf "%.3f 1\n%.3f -1\n", $3 - $4, $3 }' "$work/access.log" | sort -k1,1n -k2,2n |
	awk '{ n += $2; if (n > most) most = n } END { print (most > 1 && most <= 10) ? "2 to 10" : most }' |
	is '--per-host is kept' '2 to 10'

# Retry-After holds back the whole host.
: >"$work/access.log"
printf 'http://127.0.0.3:%s/%s\n' "$port" busy "$port" other >"$work/list"
fetch -d 0.1 -R off "$work/list"
observe | awk '{ print $2, ($3 >= 1.999) ? "waited" : $3 }' | is 'Retry-After is obeyed by the whole host' '4 waited'

# And by the next run, which has another process and clock.
: >"$work/access.log"
echo "http://127.0.0.4:$port/busy" >"$work/list"
fetch -d 0.1 -R off -s "$work/state" "$work/list"
echo "http://127.0.0.4:$port/other" >"$work/list"
fetch -d 0.1 -R off -s "$work/state" "$work/list"
observe | awk '{ print $2, ($3 >= 1.999) ? "waited" : $3 }' | is 'Retry-After is obeyed by the next run' '4 waited'

# As a date, three seconds from now.
: >"$work/access.log"
end=$(($(date +%s) + 3))
printf 'http://127.0.0.5:%s/%s\n' "$port" "until?$(LC_ALL=C date -u -d @$end '+a=%a&d=%d&b=%b&y=%Y&t=%T')" \
	"$port" other >"$work/list"
fetch -d 0.1 -R off "$work/list"
awk -v end=$end '/other/ { print ($3 >= end) ? "waited" : $3 " is before " end }' "$work/access.log" |
	is 'Retry-After is obeyed as a date too' waited

summary
