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


def main():
    program, folder = sys.argv[1:3]
    texts = []
    for path in sorted(glob.glob(folder + "/*.json")):
        with open(path, encoding="utf-8") as f:
            texts.append(json.load(f)["ground_truth"].get("main_content") or "")
    random.seed(1)
    texts = random.sample(texts, min(int(sys.argv[3]) if len(sys.argv) > 3 else 300, len(texts)))
    texts = [t for t in texts if t.strip()]
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
            print(f"{' '.join(command):8} {width:3}  {n} paragraphs {right / n:.4f} exact   "
                  f"{long} wrapped {long_right / long:.4f} exact", flush=True)


if __name__ == "__main__":
    main()
