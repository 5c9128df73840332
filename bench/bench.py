#!/usr/bin/env python3
"""CPU time of clean beside a bare gumbo parse of the same pages, and beside other extractors.

usage: bench.py [--runs N] [--every N] [--peers DIR] PAGES

PAGES is a set of the evaluation data (.../wcxb-dev), or any folder of .html and .html.gz files. clean is
measured whole: process start, WARC in, metadata, JSON out. The two take turns, and the medians are compared.
Peers are run once each: CPU seconds are user + system of the whole process, memory is its peak resident set.
"""

import argparse
import glob
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile

import sets


def pages_in(folder):
    folder = folder.rstrip("/")
    root, name = os.path.split(os.path.abspath(folder))
    if os.path.exists(os.path.join(folder, "metadata.json")) or os.path.exists(os.path.join(folder, "truth.json")):
        return sets.load(root, name)
    files = sorted(glob.glob(folder + "/**/*.html", recursive=True) + glob.glob(folder + "/**/*.html.gz", recursive=True))
    return [sets.Page(name, f, "", "", f, {"text": None}) for f in files]


def body(page):
    with (gzip.open if page.file.endswith(".gz") else open)(page.file, "rb") as f:
        return f.read()


def write_inputs(folder, pages):
    """The pages as one WARC (clean, gumbo) and as files with a list of them (peers). Returns the bytes."""
    total = 0
    with open(os.path.join(folder, "pages.warc"), "wb") as warc, open(os.path.join(folder, "list"), "w") as names:
        for i, page in enumerate(pages):
            data = body(page)
            total += len(data)
            url = page.url if page.url.isascii() and page.url else "http://eval.invalid/%d" % i
            warc.write(("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <%s>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                        "WARC-Target-URI: %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                        % (sets.record_id(page), url.replace(" ", "%20"), len(data))).encode() + data + b"\r\n\r\n")
            path = os.path.join(folder, "%d.html" % i)
            with open(path, "wb") as out:
                out.write(data)
            names.write("%s\t%s\t%s\n" % (sets.record_id(page), path, url))
    return total


# A child's peak memory counts that of the process it was forked from, so a small one does it.
SMALL = """
import json, os, subprocess, sys
child = subprocess.Popen(sys.argv[1:])
_, status, use = os.wait4(child.pid, 0)
print(json.dumps([use.ru_utime + use.ru_stime, use.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)]), file=sys.stderr)
"""


def measure(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL):
    """(CPU seconds, peak MB, exit status) of one process."""
    done = subprocess.run([sys.executable, "-S", "-c", SMALL, *command], stdout=stdout, stdin=stdin, stderr=subprocess.PIPE, check=True)
    return json.loads(done.stderr.splitlines()[-1])


def yardstick(args, folder, pages, total):
    warc = os.path.join(folder, "pages.warc")
    ours, bare, peak = [], [], 0
    for _ in range(args.runs):
        bare.append(json.loads(subprocess.run([args.gumbo, warc], check=True, stdout=subprocess.PIPE).stdout)["cpu"])
        cpu, mb, status = measure([args.clean, warc])
        if status not in (0, 1):
            sys.exit("bench: clean ended with status %d" % status)
        ours.append(cpu)
        peak = max(peak, mb)
    c, g = statistics.median(ours), statistics.median(bare)
    print("%d pages, %.1f MB, median of %d runs each, taking turns" % (len(pages), total / 1e6, args.runs))
    print("  clean (whole program)  %8.2f s CPU  %7.1f MB/s  %7.0f pages/s  %5.0f MB peak" %
          (c, total / 1e6 / c, len(pages) / c, peak))
    print("  bare gumbo parse       %8.2f s CPU  %7.1f MB/s  %7.0f pages/s" % (g, total / 1e6 / g, len(pages) / g))
    print("  ratio %.3f (runs: %s)" % (c / g, " ".join("%.3f" % (a / b) for a, b in zip(ours, bare))))


def peer_commands(peers):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")
    python, node = os.path.join(peers, "venv/bin/python"), os.path.join(peers, "node/readability.mjs")
    commands = {}
    if os.path.exists(python):
        for name in ("trafilatura", "resiliparse", "readability-lxml", "justext"):
            commands[name] = [python, os.path.join(here, "python.py"), name]
    if os.path.exists(os.path.join(peers, "node/node_modules")):
        commands["Readability.js"] = ["node", node]
    for name in ("go-trafilatura", "rs-trafilatura"):
        if os.path.exists(os.path.join(peers, name)):
            commands[name] = [os.path.join(peers, name)]
    return commands


def mean_f1(pages, texts):
    known = [p for p in pages if p.truth["text"] is not None]
    cjk = pages[0].set != "wcxb-dev"
    return sum(sets.word_prf(texts.get(sets.record_id(p), ""), p.truth["text"], cjk)[2] for p in known) / max(1, len(known))


def peer_runs(args, folder):
    """{name: [(CPU seconds, peak MB, status) of each run]} of all extractors, taking turns; what they print goes to out-NAME."""
    commands = {"clean": [args.clean, os.path.join(folder, "pages.warc")], **peer_commands(args.peers)}
    got = {name: [] for name in commands if not args.only or name in args.only.split(",")}
    for _ in range(args.runs):
        for name, runs in got.items():
            with open(os.path.join(folder, "out-" + name), "wb") as stdout, open(os.path.join(folder, "list"), "rb") as stdin:
                runs.append(measure(commands[name], stdout, stdin))
    return got


def peer_table(args, folder, pages, total):
    print("%d pages, %.1f MB, median of %d runs each, taking turns" % (len(pages), total / 1e6, args.runs))
    print("%-18s %9s %9s %9s %8s %8s" % ("extractor", "CPU s", "pages/s", "MB/s", "peak MB", "word F1"))
    for name, runs in peer_runs(args, folder).items():
        cpu, mb = (statistics.median(run[k] for run in runs) for k in (0, 1))
        status = max(run[2] for run in runs)
        with open(os.path.join(folder, "out-" + name), encoding="utf-8") as f:
            records = [json.loads(line) for line in f]
        texts = {r["id"].strip("<>"): r.get("text") or "" for r in records}
        print("%-18s %9.2f %9.1f %9.2f %8.0f %8.4f%s" % (name, cpu, len(pages) / cpu, total / 1e6 / cpu, mb, mean_f1(pages, texts),
              "" if status in (0, 1) else "  (ended with status %d)" % status), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages", metavar="PAGES")
    parser.add_argument("--clean", default="build/bin/clean")
    parser.add_argument("--gumbo", default="build/bench/gumbo")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--every", type=int, default=1, help="measure every Nth page only")
    parser.add_argument("--peers", help="where peers.sh installed the others: compare with them")
    parser.add_argument("--only", help="these extractors only, by name, with commas")
    args = parser.parse_args()
    pages = pages_in(args.pages)[::args.every]
    if not pages:
        sys.exit("bench: no pages in %s" % args.pages)
    with tempfile.TemporaryDirectory() as folder:
        total = write_inputs(folder, pages)
        if args.peers:
            peer_table(args, folder, pages, total)
        else:
            yardstick(args, folder, pages, total)


if __name__ == "__main__":
    main()
