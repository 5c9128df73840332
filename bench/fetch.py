#!/usr/bin/env python3
"""fetch beside its peers, against nginx on the loopback: same list, same order, bodies kept.

    bench/fetch.py BUILD [speed|delay|polite|refresh|memory]...

Prints one Markdown row a measurement. nginx shares the processors with whoever is measured, so read
pages a second as ratios. Needs nginx with its echo module; a peer that is not installed is left out.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

PAGES = 10000
PAGE_BYTES = 11000
ROUNDS = 3
HOSTS = 200
PORT = 28080
ECHO = "/usr/lib/nginx/modules/ngx_http_echo_module.so"

CONF = """
load_module {echo};
daemon off; master_process off; pid nginx.pid; error_log error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off; keepalive_requests 10000000; sendfile on; tcp_nopush on;
    default_type text/html;
    client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp;
    uwsgi_temp_path temp; scgi_temp_path temp;
    server {{
        {listen}
        root {root};
        location /one/ {{ try_files /page.html =404; }}
        location ~ ^/slow/ {{ echo_sleep 0.05; echo_exec /page.html; }}
    }}
}}
"""


class Server:
    def __init__(self, work):
        self.work = work
        listen = "".join(f"listen 127.0.1.{i + 1}:{PORT}; " for i in range(HOSTS))
        with open(f"{work}/nginx.conf", "w") as f:
            f.write(CONF.format(echo=ECHO, root=f"{work}/www", listen=listen))
        os.makedirs(f"{work}/www/many")
        with open(f"{work}/www/page.html", "wb") as f:
            f.write(os.urandom(PAGE_BYTES // 2).hex().encode())
        self.process = subprocess.Popen(
            ["nginx", "-p", work, "-e", f"{work}/error.log", "-c", f"{work}/nginx.conf"])
        while not os.path.exists(f"{work}/nginx.pid"):
            time.sleep(0.05)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def run(command, stdin=None, keep=None):
    """Run a command with its output through a pipe that counts bytes, as `| wc -c` would, or kept in
    a file; returns seconds, processor seconds and bytes."""
    start = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdout=keep or subprocess.PIPE)
    n = 0
    if keep is None:
        while chunk := os.read(process.stdout.fileno(), 1 << 20):
            n += len(chunk)
    process.wait()
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu, n


def write_list(work, urls):
    with open(f"{work}/list", "w") as f:
        f.writelines(u + "\n" for u in urls)
    with open(f"{work}/curl.cfg", "w") as f:
        f.writelines(f'url = "{u}"\noutput = "{work}/out/{i % 100}"\n' for i, u in enumerate(urls))
    return f"{work}/list"


def peers(build, work, parallel):
    fetch = [f"{build}/bin/fetch", "-q", "--allow-private", "--robots", "off", "--delay", "0"]
    os.makedirs(f"{work}/out", exist_ok=True)
    rows = {
        "fetch, WARC to a pipe": fetch + ["--per-host", str(parallel), "-j", str(parallel),
                                          f"{work}/list"],
        "fetch, -o x.warc.gz": fetch + ["--per-host", str(parallel), "-j", str(parallel), "-o",
                                        f"{work}/x.warc.gz", f"{work}/list"],
        f"curl -Z --parallel-max {parallel}, no WARC": [
            "curl", "-s", "-Z", "--parallel-max", str(parallel), "-K", f"{work}/curl.cfg"],
        f"wget2 --max-threads={parallel}, no WARC": [
            "wget2", "-q", f"--max-threads={parallel}", "-i", f"{work}/list", "-O", "-"],
        "wget --warc-file (serial, gzip)": [
            "wget", "-q", "-i", f"{work}/list", f"--warc-file={work}/wget", "-O", "/dev/null"],
    }
    return {name: command for name, command in rows.items() if shutil.which(command[0])}


def speed(build, work, path, parallel, pages, title, rounds=ROUNDS):
    write_list(work, [f"http://127.0.1.1:{PORT}/{path}/{i}" for i in range(pages)])
    print(f"\n{title}: {pages} pages, best of {rounds}, in turns\n")
    print("| | pages/s | CPU ms/page |\n|---|---|---|")
    best = {}
    commands = peers(build, work, parallel)
    if path == "slow":
        commands = {n: c for n, c in commands.items() if "serial" not in n}
    for _ in range(rounds):
        for name, command in commands.items():
            seconds, cpu, _ = run(command)
            old = best.get(name, (1e9, 1e9))
            best[name] = (min(old[0], seconds), min(old[1], cpu))
    for name, (seconds, cpu) in best.items():
        print(f"| {name} | {pages / seconds:.0f} | {cpu / pages * 1000:.3f} |")
    if path == "slow":
        print(f"| ideal | {parallel / 0.05:.0f} | |")


def polite(build, work):
    """Host k of 200 has 40/k pages, at least one: the first decides how long all must take."""
    urls = [f"http://127.0.1.{host + 1}:{PORT}/one/{i}"
            for host in range(HOSTS) for i in range(max(1, 40 // (host + 1)))]
    write_list(work, urls)
    seconds, _, _ = run([f"{build}/bin/fetch", "-q", "--allow-private", "--robots", "off", "-d", "1",
                         "-S", f"{work}/stats", f"{work}/list"])
    bound = json.load(open(f"{work}/stats"))["politeness_seconds"]
    print(f"\nPolite: {len(urls)} pages of {HOSTS} hosts, 1 s between two of a host\n")
    print("| makespan s | bound s | ratio |\n|---|---|---|")
    print(f"| {seconds:.1f} | {bound:.1f} | {seconds / bound:.3f} |")


def refresh(build, work):
    urls = []
    for i in range(PAGES):
        with open(f"{work}/www/many/{i}.html", "wb") as f:
            f.write(os.urandom(PAGE_BYTES // 2).hex().encode())
        os.utime(f"{work}/www/many/{i}.html", (1e9, 1e9))
        urls.append(f"http://127.0.1.1:{PORT}/many/{i}.html")
    write_list(work, urls)
    command = [f"{build}/bin/fetch", "-q", "--allow-private", "--robots", "off", "-d", "0",
               "--per-host", "50", "-s", f"{work}/state", "-S", f"{work}/stats", f"{work}/list"]
    first, _, n = run(command)
    got = json.load(open(f"{work}/stats"))["bytes"]
    for i in range(0, PAGES, 20):
        with open(f"{work}/www/many/{i}.html", "wb") as f:
            f.write(os.urandom(PAGE_BYTES // 2).hex().encode())
    second, _, m = run(command)
    stats = json.load(open(f"{work}/stats"))
    print(f"\nRefresh: {PAGES} pages, 5 % of them changed\n")
    print("| | seconds | body bytes | WARC bytes |\n|---|---|---|---|")
    print(f"| first run | {first:.2f} | {got} | {n} |")
    print(f"| second | {second:.2f} ({second / first:.0%}) | {stats['bytes']} ({stats['bytes'] / got:.1%})"
          f" | {m} ({m / n:.0%}) |")
    print(f"\n{stats['unchanged']} unchanged, {stats['changed']} changed")


def memory(build, work):
    """Resident memory after so many fetches, read while the rest is under way."""
    total = 105000
    write_list(work, [f"http://127.0.1.1:{PORT}/one/{i}" for i in range(total)])
    command = [f"{build}/bin/fetch", "-q", "--allow-private", "--robots", "off", "-d", "0",
               "--per-host", "50", f"{work}/list"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    per_page = PAGE_BYTES + 1400
    marks, seen, n = [10000, 100000], {}, 0
    while chunk := os.read(process.stdout.fileno(), 1 << 20):
        n += len(chunk)
        if marks and n >= marks[0] * per_page:
            with open(f"/proc/{process.pid}/statm") as f:
                seen[marks.pop(0)] = int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    process.wait()
    print("\nMemory\n\n| fetches | resident MB |\n|---|---|")
    for mark, resident in seen.items():
        print(f"| {mark} | {resident / 1e6:.1f} |")


def main():
    build = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:] or ["speed", "delay", "polite", "refresh", "memory"]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as work:
        server = Server(work)
        try:
            if "speed" in wanted:
                speed(build, work, "one", 50, PAGES, "One host, no delay, 50 at once")
            if "delay" in wanted:
                speed(build, work, "slow", 128, PAGES, "50 ms server delay, 128 at once")
            if "polite" in wanted:
                polite(build, work)
            if "refresh" in wanted:
                refresh(build, work)
            if "memory" in wanted:
                memory(build, work)
        finally:
            server.stop()


main()
