#!/bin/sh
# A web server for tests and the demo: nginx on a free port of the loopback, as whoever calls.
#
#   serve.sh start ROOT [CONF]   serve the folder ROOT; prints "PORT PID"
#   serve.sh stop PID            and wait until it is gone
#
# CONF is put into the server block, with @PORT@ replaced, so that it can listen on more loopback
# addresses. Nothing of the server stays on disk: what it needs is open once it runs.
set -u
unset CDPATH

usage() {
	echo "usage: serve.sh start ROOT [CONF] | stop PID" >&2
	exit 2
}

port_is_free() {
	! cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | grep -q "$(printf ':%04X ' "$1")"
}

# One process that keeps the caller's rights: a worker of another user could not read a private ROOT.
write_conf() {
	echo_module=/usr/lib/nginx/modules/ngx_http_echo_module.so
	[ ! -e $echo_module ] || echo "load_module $echo_module;"
	cat <<-CONF
		daemon off;
		master_process off;
		pid nginx.pid;
		error_log error.log;
		events { worker_connections 256; }
		http {
			include /etc/nginx/mime.types;
			default_type application/octet-stream;
			access_log off;
			client_body_temp_path temp;
			proxy_temp_path temp;
			fastcgi_temp_path temp;
			uwsgi_temp_path temp;
			scgi_temp_path temp;
			server {
				listen 127.0.0.1:$1;
				root "$root";
				$([ -z "$conf" ] || sed "s/@PORT@/$1/g" "$conf")
			}
		}
	CONF
}

# Serve on the port $1, or fail when nginx ends or is not there within five seconds.
start_on() {
	write_conf "$1" >"$prefix/nginx.conf"
	nginx -p "$prefix" -e "$prefix/error.log" -c "$prefix/nginx.conf" </dev/null >"$prefix/out" 2>&1 &
	pid=$!
	for _ in $(seq 100); do
		[ -s "$prefix/nginx.pid" ] && echo "$1 $pid" && return
		kill -0 "$pid" 2>/dev/null || return 1
		sleep 0.05
	done
	kill "$pid"
	return 1
}

# Another server may take the port between the look and the start: then try the next.
start() {
	command -v nginx >/dev/null || PATH=$PATH:/usr/sbin:/sbin
	prefix=$(mktemp -d "${TMPDIR:-/tmp}/winnow-httpd.XXXXXX") || exit 2
	trap 'rm -rf "$prefix"' EXIT
	tries=0
	for port in $(shuf -n 100 -i 20000-32000); do
		port_is_free "$port" || continue
		start_on "$port" && return
		tries=$((tries + 1))
		[ $tries -lt 3 ] || break
	done
	cat "$prefix/out" "$prefix/error.log" >&2
	exit 2
}

case ${1-} in
start)
	[ $# -ge 2 ] && [ -d "$2" ] || usage
	root=$(cd "$2" && pwd)
	conf=${3-}
	start
	;;
stop)
	[ $# = 2 ] || usage
	kill "$2" 2>/dev/null || exit 0
	for _ in $(seq 100); do
		kill -0 "$2" 2>/dev/null || break
		sleep 0.05
	done
	;;
*) usage ;;
esac
