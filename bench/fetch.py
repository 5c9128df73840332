#!/usr/bin/env python3
"""fetch beside its peers, against nginx on the loopback: same list, same order, bodies kept.

    bench/fetch.py BUILD [speed|delay|polite|refresh|memory|list]...

Prints what was measured as it goes, and at the end one table: what is asked of fetch, and what was
reached. nginx and whoever reads the output share the processors with what is measured, and so does
anything else that runs: read pages a second as ratios, on a machine that is idle. Of each command
the best of some runs counts, all in turns. Needs what `tools/setup.sh bench` installs; a peer that
is missing is left out.
"""

import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PAGES = 10000
PAGE_BYTES = 11000
SLOW_PAGES = 10240  # 80 rounds of 128
DELAY = 0.05
ROUNDS = 5
HOSTS = 200
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
        location ~ ^/slow/ {{ echo_sleep {delay}; echo_exec /page.html; }}
    }}
}}
"""

with socket.create_server(("127.0.1.1", 0)) as free:
    PORT = free.getsockname()[1]
FETCH = ["-q", "--allow-private", "--robots", "off"]


class Server:
    def __init__(self, work):
        listen = "".join(f"listen 127.0.1.{i + 1}:{PORT}; " for i in range(HOSTS))
        with open(f"{work}/nginx.conf", "w") as f:
            f.write(CONF.format(echo=ECHO, root=f"{work}/www", listen=listen, delay=DELAY))
        os.makedirs(f"{work}/www/many")
        write_page(f"{work}/www/page.html")
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen(
            [nginx, "-p", work, "-e", f"{work}/error.log", "-c", f"{work}/nginx.conf"],
            stderr=subprocess.DEVNULL)
        while not os.path.exists(f"{work}/nginx.pid"):
            if self.process.poll() is not None:
                sys.exit("nginx does not start")
            time.sleep(0.05)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def write_page(path):
    with open(path, "wb") as f:
        f.write(os.urandom(PAGE_BYTES // 2).hex().encode())


def run(command):
    """Run a command with its output through a pipe that counts bytes, as `| wc -c` would; returns
    seconds, processor seconds and bytes."""
    start = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdout=subprocess.PIPE)
    n = 0
    while chunk := os.read(process.stdout.fileno(), 1 << 20):
        n += len(chunk)
    process.wait()
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu, n


def best_of(rounds, commands):
    """Name -> (least seconds, least processor seconds), the commands in turns."""
    best = {}
    for _ in range(rounds):
        for name, command in commands.items():
            seconds, cpu, _ = run(command)
            old = best.get(name, (1e9, 1e9))
            best[name] = (min(old[0], seconds), min(old[1], cpu))
    return best


def write_list(work, urls):
    with open(f"{work}/list", "w") as f:
        f.writelines(u + "\n" for u in urls)
    os.makedirs(f"{work}/out", exist_ok=True)
    with open(f"{work}/curl.cfg", "w") as f:
        f.writelines(f'url = "{u}"\noutput = "{work}/out/{i % 100}"\n' for i, u in enumerate(urls))


def show(title, best, pages):
    print(f"\n{title}\n\n| | pages/s | CPU ms/page |\n|---|---|---|")
    for name, (seconds, cpu) in best.items():
        print(f"| {name} | {pages / seconds:.0f} | {cpu / pages * 1000:.3f} |")
    sys.stdout.flush()


def at_once(fetch, work, n):
    return [fetch, *FETCH, "-d", "0", "-n", str(n), "-j", str(n), f"{work}/list"]


def peers(work, n):
    rows = {
        f"curl -Z --parallel-max {n}, no WARC": [
            "curl", "-s", "-Z", "--parallel-max", str(n), "-K", f"{work}/curl.cfg"],
        f"wget2 --max-threads={n}, no WARC": [
            "wget2", "-q", f"--max-threads={n}", "-i", f"{work}/list", "-O", "-"],
    }
    return {name: command for name, command in rows.items() if shutil.which(command[0])}


def speed(fetch, work, table):
    write_list(work, [f"http://127.0.1.1:{PORT}/one/{i}" for i in range(PAGES)])
    ours, curl, wget = "fetch, WARC to a pipe", "curl -Z --parallel-max 50, no WARC", "wget --warc-file"
    best = best_of(ROUNDS, {ours: at_once(fetch, work, 50), **peers(work, 50)})
    slow = {"fetch, -o x.warc.gz": at_once(fetch, work, 50) + ["-o", f"{work}/x.warc.gz"]}
    if shutil.which("wget"):
        slow[wget] = ["wget", "-q", "-i", f"{work}/list", f"--warc-file={work}/wget", "-O", "/dev/null"]
    best |= best_of(2, slow)
    show(f"One host, no delay, 50 at once: {PAGES} pages of 11 KB", best, PAGES)
    if curl in best:
        table.append(("pages/s, times curl -Z's", "2", f"{best[curl][0] / best[ours][0]:.2f}"))
        table.append(("CPU a page, times curl -Z's", "1 or less",
                      f"{best[ours][1] / best[curl][1]:.2f}"))
    if wget in best:
        table.append(("pages/s, times wget --warc-file's", "10",
                      f"{best[wget][0] / best[ours][0]:.1f}"))


def delay(fetch, work, table):
    write_list(work, [f"http://127.0.1.1:{PORT}/slow/{i}" for i in range(SLOW_PAGES)])
    ours = "fetch, WARC to a pipe"
    best = best_of(2, {ours: at_once(fetch, work, 128), **peers(work, 128)})
    show(f"{DELAY * 1000:.0f} ms server delay, 128 at once: {SLOW_PAGES} pages", best, SLOW_PAGES)
    ideal = 128 / DELAY
    print(f"| ideal | {ideal:.0f} | |")
    if shutil.which("wrk"):
        told = subprocess.run(["wrk", "-t1", "-c128", "-d4", f"http://127.0.1.1:{PORT}/slow/1"],
                              stdout=subprocess.PIPE, text=True).stdout
        rate = float(re.search(r"Requests/sec: *([\d.]+)", told).group(1))
        print(f"| wrk, which keeps nothing: what the server can do | {rate:.0f} | |")
    table.append(("50 ms server delay, 128 in flight: share of the ideal rate", "0.95",
                  f"{SLOW_PAGES / best[ours][0] / ideal:.3f}"))


def polite(fetch, work, table):
    """Host k of 200 has 40/k pages, at least one: the first decides how long all must take."""
    urls = [f"http://127.0.1.{host + 1}:{PORT}/one/{i}"
            for host in range(HOSTS) for i in range(max(1, 40 // (host + 1)))]
    write_list(work, urls)
    seconds, _, _ = run([fetch, *FETCH, "-d", "1", "-S", f"{work}/stats", f"{work}/list"])
    with open(f"{work}/stats") as f:
        bound = json.load(f)["politeness_seconds"]
    print(f"\nPolite: {len(urls)} pages of {HOSTS} hosts, 1 s between two of a host: {seconds:.2f} s;"
          f" the delays allow {bound:.2f} s")
    table.append(("polite, 200 hosts: makespan, times what the delays allow", "1.05 or less",
                  f"{seconds / bound:.3f}"))


def refresh_once(fetch, work, output):
    urls = []
    for i in range(PAGES):
        write_page(f"{work}/www/many/{i}.html")
        os.utime(f"{work}/www/many/{i}.html", (1e9, 1e9))
        urls.append(f"http://127.0.1.1:{PORT}/many/{i}.html")
    write_list(work, urls)
    for name in os.listdir(work):
        if name.startswith("state"):
            os.remove(f"{work}/{name}")
    runs = []
    for change in (False, True):
        for i in range(0, PAGES if change else 0, 20):
            write_page(f"{work}/www/many/{i}.html")
        time.sleep(1.1)  # nginx looks at a file once a second
        command = [fetch, *FETCH, "-d", "0", "-n", "50", "-s", f"{work}/state", "-S", f"{work}/stats"]
        seconds, _, n = run(command + output + [f"{work}/list"])
        if output:
            n = os.path.getsize(output[1])
        with open(f"{work}/stats") as f:
            runs.append((seconds, n, json.load(f)))
    return runs


def refresh(fetch, work, table):
    print(f"\nRefresh: {PAGES} pages, 5 % of them changed\n")
    print("| | first run s | second | time | body bytes | WARC bytes | 304 | changed |")
    print("|---|---|---|---|---|---|---|---|")
    for name, output in (("-o run.warc.gz, as pipeline.sh -c", ["-o", f"{work}/run.warc.gz"]),
                         ("WARC to a pipe", [])):
        (first, n, old), (second, m, new) = refresh_once(fetch, work, output)
        print(f"| {name} | {first:.2f} | {second:.2f} | {second / first:.0%} |"
              f" {new['bytes'] / old['bytes']:.1%} | {m / n:.1%} | {new['status'].get('304', 0)} |"
              f" {new['changed']} |")
        table.append((f"refresh, 95 % 304, {name}: bytes", "10 % or less",
                      f"{new['bytes'] / old['bytes']:.1%}"))
        table.append((f"refresh, 95 % 304, {name}: time", "50 % or less", f"{second / first:.0%}"))
    sys.stdout.flush()


def resident(pid):
    with open(f"/proc/{pid}/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def memory(fetch, work, table):
    """Resident memory after so many fetches, read while the rest is under way. The list is as long
    for both, since every URL that was read takes its memory before it is fetched."""
    total = 105000
    write_list(work, [f"http://127.0.1.1:{PORT}/one/{i}" for i in range(total)])
    process = subprocess.Popen([fetch, *FETCH, "-d", "0", "-n", "50", f"{work}/list"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    per_page = PAGE_BYTES + 1400
    marks, seen, n = [10000, 100000], {}, 0
    while chunk := os.read(process.stdout.fileno(), 1 << 20):
        n += len(chunk)
        if marks and n >= marks[0] * per_page:
            seen[marks.pop(0)] = resident(process.pid)
    process.wait()
    print("\nResident memory: " + ", ".join(f"{size / 1e6:.1f} MB after {mark} fetches"
                                          for mark, size in seen.items()))
    table.append(("resident memory after 100,000 fetches, times that after 10,000", "1.10 or less",
                  f"{seen[100000] / seen[10000]:.2f}"))


def long_list(fetch, work, table):
    """A list of a million lines: when the first response comes out, and what memory it takes."""
    with open(f"{work}/list", "w") as f:
        f.writelines(f"http://127.0.1.{i % HOSTS + 1}:{PORT}/one/{i}\n" for i in range(1000000))
    start = time.monotonic()
    process = subprocess.Popen([fetch, *FETCH, "-d", "1", f"{work}/list"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    n = 0
    while n < PAGE_BYTES and (chunk := os.read(process.stdout.fileno(), 1 << 16)):
        n += len(chunk)
    first = time.monotonic() - start
    while time.monotonic() - start < 8:  # by then the list is read
        os.read(process.stdout.fileno(), 1 << 16)
    size = resident(process.pid)
    process.terminate()
    while os.read(process.stdout.fileno(), 1 << 16):
        pass
    process.wait()
    print(f"\nA list of 1,000,000 lines: first page after {first:.2f} s, {size / 1e6:.0f} MB")
    table.append(("a list of 1,000,000 lines: first page after", "2 s or less", f"{first:.2f} s"))
    table.append(("a list of 1,000,000 lines: resident memory", "300 MB or less",
                  f"{size / 1e6:.0f} MB"))


def main():
    fetch = os.path.abspath(sys.argv[1]) + "/bin/fetch"
    parts = {"speed": speed, "delay": delay, "polite": polite, "refresh": refresh,
             "memory": memory, "list": long_list}
    table = []
    with tempfile.TemporaryDirectory(dir="/dev/shm") as work:
        server = Server(work)
        try:
            for name in sys.argv[2:] or parts:
                parts[name](fetch, work, table)
        finally:
            server.stop()
    print(f"\nAsked and reached, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n")
    print("| | asked | reached |\n|---|---|---|")
    for row in table:
        print("| " + " | ".join(row) + " |")


main()
