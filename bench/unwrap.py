#!/usr/bin/env python3
"""Unwrapping on texts whose paragraphs are known: each is wrapped by fmt or fold -s and joined again.

usage: unwrap.py NORMALIZE TRUTH [PAGES]

TRUTH is a folder of WCXB ground-truth files. A paragraph counts when it comes out exactly; "wrapped"
are those longer than the width, which alone have something to join.
"""
import collections
import glob
import json
import random
import subprocess
import sys


def normalize(program, texts, *args):
    lines = "".join(json.dumps({"text": t}, ensure_ascii=False) + "\n" for t in texts)
    out = subprocess.run([program, "--no-language", *args], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["text"] for line in out.stdout.decode().splitlines()]


def wrap(paragraphs, command):
    text = "\n\n".join(paragraphs) + "\n"
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, env={"LC_ALL": "C.UTF-8"}, check=True)
    return done.stdout.decode("utf-8", "replace").rstrip("\n")


def read_texts(folder, n):
    texts = []
    for path in sorted(glob.glob(folder + "/*.json")):
        with open(path, encoding="utf-8") as f:
            texts.append(json.load(f)["ground_truth"].get("main_content") or "")
    random.seed(1)
    return [t for t in random.sample(texts, min(n, len(texts))) if t.strip()]


def recovered(program, folder, n, details=False):
    """The command, and the share of paragraphs that come out exactly after it."""
    texts = read_texts(folder, n)
    pages = [[" ".join(p.split()) for p in t.split("\n") if p.strip()]
             for t in normalize(program, texts, "--without", "wrap,hyphen")]
    for command in (["fmt", "-w"], ["fold", "-s", "-w"]):
        for width in (60, 72, 80, 100):
            wrapped = [wrap(p, [*command, str(width)]) for p in pages]
            n = right = long = long_right = 0
            for paragraphs, text in zip(pages, normalize(program, wrapped, "--only", "space,wrap,hyphen")):
                have = collections.Counter(text.split("\n\n"))
                for p in paragraphs:
                    hit = have[p] > 0
                    have[p] -= hit
                    n, right = n + 1, right + hit
                    if len(p) > width:
                        long, long_right = long + 1, long_right + hit
            name = f"{' '.join(command)} {width}"
            if details:
                name = f"{name:11} {n} paragraphs, {long} wrapped of which {long_right / long:.4f}"
            yield name, right / n


def changed(program, folder):
    """How many whole texts there are; in how many anything is joined as they are, a paragraph a line,
    where a sentence that markup broke is joined rightly; and in how many with empty lines between."""
    texts = normalize(program, read_texts(folder, 1 << 20), "--without", "wrap,hyphen")
    # With a line that long it was not wrapped.
    texts = [t for t in texts if max(map(len, t.split("\n"))) > 300]
    apart = [t.replace("\n\n", "\n").replace("\n", "\n\n") for t in texts]
    return len(texts), *(sum(a != b for a, b in zip(t, normalize(program, t, "--only", "wrap,hyphen")))
                         for t in (texts, apart))


def main():
    program, folder = sys.argv[1:3]
    for name, share in recovered(program, folder, int(sys.argv[3]) if len(sys.argv) > 3 else 300, True):
        print(f"{name}   {share:.4f} exact", flush=True)
    print("%d texts that are not wrapped; changed %d, and %d with empty lines between paragraphs" % changed(program, folder))


if __name__ == "__main__":
    main()
