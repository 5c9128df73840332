#!/usr/bin/env python3
"""How many dates in sentences lib/date finds with the right value: Recognizers-Text's cases in nine languages.

usage: timex.py [--finder PROGRAM] [--misses LANGUAGE] EVALDIR

Counted are the cases of EVALDIR/timex/*DateTimeModel.json that expect exactly one date, by what its text says:
absolute (day, month and year), without a year (the last such day before the reference counts, as a page's dates
are in the past), and the rest (relative words, weekdays, days of a month). Right is a date found that overlaps the
expected text and has its value; the span is right when it is the expected text's to the byte.
"""

import argparse
import collections
import datetime
import glob
import json
import os
import re
import subprocess
import sys

LANGUAGES = {"Chinese": "zh", "Dutch": "nl", "English": "en-US", "French": "fr", "German": "de", "Italian": "it",
             "Japanese": "ja", "Portuguese": "pt-BR", "Spanish": "es"}
KINDS = ("absolute", "without a year", "the rest")


def kind_of(result, timex):
    if re.match(r"\d{4}-\d\d-\d\d", timex):
        year = timex[:4]
        text = result["Text"]
        said = year in text or re.search(r"(?<!\d)%s(?!\d)" % year[2:], text) or re.search("[二〇零一九][〇零一二三四五六七八九]{3}", text)
        return "absolute" if said and len(re.findall(r"\d+|[^\W\d_]{3,}|[一-龥]", text)) >= 3 else "the rest"
    return "without a year" if re.match(r"XXXX-\d\d-\d\d", timex) else "the rest"


def load(folder):
    """[(language, case, expected result, its values as ISO prefixes, kind)]"""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*-DateTimeModel.json"))):
        language = os.path.basename(path).split("-")[0]
        with open(path, encoding="utf-8-sig") as f:
            cases = json.load(f)
        for case in cases:
            results = case.get("Results") or []
            if len(results) != 1 or results[0].get("TypeName") not in ("datetimeV2.date", "datetimeV2.datetime"):
                continue
            values = results[0].get("Resolution", {}).get("values", [])
            if not values or "timex" not in values[0]:
                continue
            kind = kind_of(results[0], values[0]["timex"])
            wanted = [v["value"].replace(" ", "T") for v in values if v.get("value", "not")[:3] != "not"]
            if not wanted:
                continue
            # Of a past and a future reading, the past one; of both orders of day and month, either.
            wanted = wanted[:1] if kind == "without a year" else wanted
            out.append((language, case, results[0], wanted, kind))
    return out


def moment(case):
    when = (case.get("Context") or {}).get("ReferenceDateTime", "")[:19]
    if not when:
        return ""
    at = datetime.datetime.fromisoformat(when).replace(tzinfo=datetime.timezone.utc)
    return "%d" % at.timestamp()


def find(finder, cases):
    lines = ["%s\t%s\t%s" % (LANGUAGES[c[0]], moment(c[1]), c[1]["Input"].replace("\n", " ").replace("\t", " ")) for c in cases]
    done = subprocess.run([finder], input=("\n".join(lines) + "\n").encode(), stdout=subprocess.PIPE, check=True)
    found = []
    for line in done.stdout.decode().split("\n")[:-1]:
        groups = [g.split(":", 2) for g in line.split("\t") if g]
        found.append([(int(a), int(n), iso) for a, n, iso in groups])
    return found


def judge(case, found):
    """(value right, span right)"""
    _, doc, result, wanted, _ = case
    start = len(doc["Input"][:result["Start"]].encode())
    end = len(doc["Input"][:result["End"] + 1].encode())
    for a, n, iso in found:
        if a < end and a + n > start:
            if iso.startswith("0000"):  # no year is said, and the case gives no moment to reckon it from
                iso, wanted = iso[4:], [w[4:] for w in wanted]
            right = any(iso[:len(w)] == w[:len(iso)] and iso.count("-") >= 2 for w in wanted)
            if right:
                return True, (a, a + n) == (start, end)
    return False, False


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][len("usage: "):])
    parser.add_argument("--finder", default="build/bench/finddates")
    parser.add_argument("--misses", default="", metavar="LANGUAGE")
    parser.add_argument("--kind", default="absolute", choices=KINDS, help="of the misses")
    parser.add_argument("eval")
    args = parser.parse_args()
    cases = load(os.path.join(args.eval, "timex"))
    count = collections.defaultdict(lambda: [0, 0, 0])
    for case, found in zip(cases, find(args.finder, cases)):
        value, span = judge(case, found)
        for key in ((case[0], case[4]), ("all", case[4])):
            count[key][0] += 1
            count[key][1] += value
            count[key][2] += span
        if args.misses == case[0] and not value and case[4] == args.kind:
            print("  %s\n      wanted %s in \"%s\"; found %s" % (case[1]["Input"], case[3], case[2]["Text"], found))
    for language in sorted(LANGUAGES) + ["all"]:
        print("%-11s %s" % (language, "   ".join(
            "%s %4d: value %.3f, span too %.3f" % (kind, n, right / max(1, n), span / max(1, n))
            for kind in KINDS for n, right, span in [count[language, kind]])))


if __name__ == "__main__":
    sys.exit(main())
