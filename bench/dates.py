#!/usr/bin/env python3
"""How often clean | normalize gives a page the right day of publication, and why it did not.

usage: dates.py [--bin DIR] [--misses] [--half even|odd] EVALDIR

Over eval/dates (htmldate's annotated pages) and the pages of wcxb-dev that have a publish_date. A wrong day is a
false positive, no answer a miss, as htmldate counts; an answer without a day is none. --misses lists the pages
that were missed with the evidence that clean handed over, best first, and sums them up by where the right day
stood: "not handed over" are clean's, the rest are normalize's or the truth's.
"""

import argparse
import collections
import os
import sys
import tempfile

import eval as scoring
import sets


def outcome(page, record):
    got, want = (record.get("date") or "")[:10], str(page.truth["date"])
    if len(want) != 10:
        return "tn" if not got else "fp"
    if len(got) < 10:
        return "fn"
    return "tp" if got == want else "fp"


def iso_days(record):
    """{day: [where it was stated]} of what needs no parser: enough to tell whose miss it is."""
    days = collections.defaultdict(list)
    for d in record.get("dates", []):
        days[d["text"][:10]].append("%s (%s)" % (d["from"], d["kind"]))
    return days


def tell(page, record, what):
    answer = "%s from %s, confidence %s" % (record.get("date"), record.get("date_from"), record.get("date_confidence"))
    print("  %s %s\n      truth  %s\n      answer %s (%s)" % (page.id, page.url, page.truth["date"], answer, what))
    for d in record.get("dates", [])[:12]:
        print("        %-34s %-9s %s" % (d["from"], d["kind"], d["text"][:120]))


def score(name, pages, records, args):
    count = collections.Counter()
    where = collections.Counter()
    for p in pages:
        record = records.get(p.id, {})
        what = outcome(p, record)
        count[what] += 1
        if what in ("tp", "tn"):
            continue
        stated = iso_days(record).get(str(p.truth["date"]))
        where[stated[0] if stated else "not handed over as ISO 8601" if record.get("dates") else "no dates"] += 1
        if args.misses:
            tell(p, record, what)
    tp, fp, fn = count["tp"], count["fp"], count["fn"]
    print("%-9s n %4d  accuracy %.4f  P %.4f  R %.4f  F %.4f" % (
        name, len(pages), (tp + count["tn"]) / max(1, len(pages)), tp / max(1, tp + fp), tp / max(1, tp + fn),
        2 * tp / max(1, 2 * tp + fp + fn)))
    if args.misses:
        for k, n in where.most_common():
            print("    %4d  %s" % (n, k))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][len("usage: "):])
    parser.add_argument("--bin", default="build/bin")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--half", choices=("even", "odd"))
    parser.add_argument("eval")
    args = parser.parse_args()
    for name in ("dates", "wcxb-dev"):
        pages = [p for p in sets.load(args.eval, name) if p.truth.get("date")]
        if args.half:
            pages = pages[args.half == "odd"::2]
        with tempfile.TemporaryDirectory() as out:
            options = argparse.Namespace(out=out, bin=args.bin, normalize=os.path.join(args.bin, "normalize"))
            score(name, pages, scoring.clean(options, name, pages), args)


if __name__ == "__main__":
    sys.exit(main())
