#!/usr/bin/env python3
"""normalize beside jq, ftfy and dateparser on the same records in one run: what is asked beside what is
reached. CPU times, medians of RUNS in turn, so that what else the machine does hits all alike.

usage: normalize.py NORMALIZE RECORDS TRUTH

RECORDS (of clean) are repeated TIMES over. The Python peers are those of the interpreter that runs
this, and take a sample, being slow. TRUTH is a folder of WCXB ground truth, for unwrapping.
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import dateparser.search
import ftfy

import planted
import unwrap

TIMES, RUNS, SAMPLE, PAIRS = 20, 7, 100, 200
EVERYTHING = ["--signals", "--explain", "--dedup", "exact", "--dedup-paragraphs"]
ON_REQUEST = ["--with", "ligatures,width,quotes,dashes,ellipsis"]


def row(name, reached, asked=""):
    print(f"{name:52} {reached:>16}   {asked}", flush=True)


def run(command, path):
    """CPU seconds, and the peak of memory in MB."""
    with open(path, "rb") as f:
        child = subprocess.Popen(command, stdin=f, stdout=subprocess.DEVNULL)
        usage = os.wait4(child.pid, 0)[2]
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def speed(program, records, work):
    many = os.path.join(work, "many")
    with open(records, "rb") as f:
        once = f.read()
    with open(many, "wb") as f:
        for _ in range(TIMES):
            f.write(once)
    commands = {
        "jq -c .": ["jq", "-c", "."],
        "text repair alone": [program, "-q", "--no-language", "--no-dates"],
        "as it comes: text, dates, language": [program, "-q"],
        "with signals": [program, "-q", "--signals"],
        "with signals, explain, exact duplicates": [program, "-q", *EVERYTHING[:-1]],
        "everything: with paragraphs, too": [program, "-q", *EVERYTHING],
        "everything, and the steps on request": [program, "-q", *EVERYTHING, *ON_REQUEST],
    }
    times = {name: [] for name in commands}
    peak = {}
    for _ in range(RUNS):
        for name, command in commands.items():
            spent, peak[name] = run(command, many)
            times[name].append(spent)
    size = len(once) * TIMES / 1e6
    jq = statistics.median(times["jq -c ."])
    print(f"{size:.0f} MB of records, {RUNS} runs")
    for name, t in times.items():
        t = statistics.median(t)
        asked = "3 x jq" if name.startswith("everything: ") else ""
        row(name, f"{size / t:6.1f} MB/s {jq / t:5.2f}", asked)
    name = "with signals, explain, exact duplicates"
    row("memory, records once", f"{run(commands[name], records)[1]:.0f} MB")
    row(f"memory, {TIMES} times over", f"{peak[name]:.0f} MB", "flat")


def peers(program, records, work):
    with open(records, encoding="utf-8") as f:
        sample = [json.loads(line) for line in f][:SAMPLE]
    texts = [r.get("text", "") for r in sample]
    size = sum(len(t.encode()) for t in texts) / 1e6
    path = os.path.join(work, "texts")
    with open(path, "w", encoding="utf-8") as f:
        for t in texts * TIMES:
            f.write(json.dumps({"text": t}, ensure_ascii=False) + "\n")
    start = time.process_time()
    for t in texts:
        ftfy.fix_text(t)
    theirs = time.process_time() - start
    ours = run([program, "--no-language", "--no-dates"], path)[0] / TIMES
    row(f"ftfy.fix_text, {len(texts)} texts", f"{size / theirs:.2f} MB/s")
    row("text repair on these", f"{size / ours:.1f} MB/s {theirs / ours:5.0f}", "50 x ftfy")
    dates = [d for r in sample for d in r.get("dates", [])]
    path = os.path.join(work, "dates")
    with open(path, "w", encoding="utf-8") as f:
        for d in dates * TIMES:
            f.write(json.dumps({"text": "", "dates": [d]}, ensure_ascii=False) + "\n")
    dateparser.search.search_dates("14 June 2018")
    start = time.process_time()
    for d in dates:
        dateparser.search.search_dates(d["text"])
    theirs = time.process_time() - start
    ours = run([program, "--no-language"], path)[0] / TIMES
    row(f"dateparser.search_dates, {len(dates)} dates", f"{len(dates) / theirs:.0f}/s")
    row("a record for each of these dates", f"{len(dates) / ours:.0f}/s {theirs / ours:6.0f}", "50 x dateparser")


def accuracy(program, truth):
    for name, share in unwrap.recovered(program, truth, 300):
        row(f"paragraphs after {name}", f"{share:.4f}", "0.995")
    texts, as_is, apart = unwrap.changed(program, truth)
    row(f"of {texts} whole texts changed: as they are", str(as_is), "sentences that markup broke")
    row("  with empty lines between paragraphs", str(apart), "0")
    for target, asked in ((0.8, ">= 0.95"), (0.5, "<= 0.001")):
        for scattered in (False, True):
            similar, found = planted.found(program, target, scattered, PAIRS)
            where = "scattered" if scattered else "in one place"
            row(f"{PAIRS} pairs of Jaccard {similar:.3f}, {where}", f"{found:.4f}", asked)


def main():
    program, records, truth = sys.argv[1:4]
    with tempfile.TemporaryDirectory(prefix="winnow-bench.") as work:
        speed(program, records, work)
        peers(program, records, work)
    accuracy(program, truth)


if __name__ == "__main__":
    main()
