#!/usr/bin/env python3
"""Mojibake on ftfy's cases, and what is changed in texts that are known to be whole.

usage: mojibake.py NORMALIZE CASES RECORDS

CASES is a folder of case files; each case is tried as text (all steps, quotes straightened, as ftfy's
fix_text does), as encoding alone (fix_encoding), and as text with one more layer of latin-1.
RECORDS are JSON Lines with valid texts: every change that the step makes there is printed, to be read,
with how often it is made and where first.
"""
import collections
import difflib
import glob
import json
import os
import subprocess
import sys

TEXT = ("--with", "quotes,ligatures,width", "--without", "wrap,hyphen,space,invisible")
ENCODING = ("--only", "mojibake,c1")


def normalize(program, texts, args):
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    out = subprocess.run([program, "--no-language", "--no-dates", *args], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["text"] for line in out.stdout.decode().rstrip("\n").split("\n")]


def main():
    program, folder, records = sys.argv[1:4]
    for path in sorted(glob.glob(folder + "/*.json")):
        with open(path, encoding="utf-8") as f:
            cases = [c for c in json.load(f) if c["expect"] == "pass"]
        given = [c["original"] for c in cases]
        fixed = [c["fixed"] for c in cases]
        encoding = [c.get("fixed-encoding", c["fixed"]) for c in cases]
        layered = [t.encode().decode("latin-1") for t in given]
        right = []
        for texts, args, wanted in ((given, TEXT, fixed), (given, ENCODING, encoding), (layered, TEXT, fixed)):
            got = normalize(program, texts, args)
            right.append(sum(g == w for g, w in zip(got, wanted)))
            for c, g, w in zip(cases, got, wanted):
                if g != w:
                    print(f"  {c['label']}: {w!r}\n    came out {g!r}")
        print(f"{os.path.basename(path):22} {len(cases)} cases   as text {right[0]}   "
              f"encoding {right[1]}   one layer more {right[2]}", flush=True)
    with open(records, encoding="utf-8") as f:
        texts = [json.loads(line).get("text", "") for line in f]
    n = changed = 0
    changes = collections.Counter()
    where = {}
    for before, after in zip(texts, normalize(program, texts, ENCODING)):
        before, after = before.split("\n"), after.split("\n")
        n += sum(1 for p in before if p)
        for b, a in zip(before, after):
            if a != b:
                changed += 1
                for op in difflib.SequenceMatcher(None, b, a, False).get_opcodes():
                    if op[0] != "equal":
                        change = b[max(op[1] - 1, 0) : op[2] + 1], a[max(op[3] - 1, 0) : op[4] + 1]
                        changes[change] += 1
                        where.setdefault(change, b[max(op[1] - 20, 0) : op[2] + 20])
    for (b, a), count in changes.most_common():
        print(f"  {count:4} {b!r} -> {a!r}   in {where[b, a]!r}")
    print(f"valid texts            {n} paragraphs   {changed} changed")


if __name__ == "__main__":
    main()
