#!/usr/bin/env python3
"""How often clean | normalize reads what a page says about itself: title, author, date and the like.

usage: meta.py [--bin DIR] [--records FILE] [--half even|odd] [--misses FIELD[,FIELD]] EVALDIR

Counts pages of wcxb-dev and readability that declare a field, and on how many the answer is exactly the
same by the rules of eval.py. --half takes the pages of even or odd number, so that rules can be made on one
half and tried on the other. --misses lists the pages that were missed, truth and answer side by side.
--records reads the records from a file instead of running the programs.
"""

import argparse
import json
import os
import sys
import tempfile

import eval as scoring
import sets

FIELDS = {"wcxb-dev": ("title", "author", "date"),
          "readability": ("title", "author", "sitename", "language", "date")}


def run(args, name, pages):
    """{page id: record}, as eval.py runs the programs."""
    with tempfile.TemporaryDirectory() as out:
        normalize = "%s/normalize" % args.bin
        options = argparse.Namespace(out=out, bin=args.bin, normalize=normalize if os.path.exists(normalize) else "cat")
        return scoring.clean(options, name, pages)


def load(path):
    """{set: {page id: record}} from records whose id is set/page."""
    found = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            record = json.loads(line)
            name, _, page = record.get("id", "").partition("/")
            found.setdefault(name, {})[page] = record
    return found


def in_half(page, half):
    number = sum(page.id.encode()) if not page.id.isdigit() else int(page.id)
    return half == "both" or number % 2 == (half == "odd")


def equal(field, got, want):
    return bool(got) and bool(scoring.same_day(got, want) if field == "date" else scoring.same(got, want))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("eval", metavar="EVALDIR")
    parser.add_argument("--bin", default="build/bin")
    parser.add_argument("--records")
    parser.add_argument("--half", choices=("even", "odd", "both"), default="both")
    parser.add_argument("--misses", default="", help="fields of which to list the misses")
    args = parser.parse_args()
    found = load(args.records) if args.records else {}
    for name, fields in FIELDS.items():
        pages = [p for p in sets.load(args.eval, name) if in_half(p, args.half)]
        records = found[name] if args.records else run(args, name, pages)
        for field in fields:
            declared = [p for p in pages if p.truth.get(field)]
            missed = [p for p in declared if not equal(field, records.get(p.id, {}).get(field), p.truth[field])]
            extra = sum(bool(records.get(p.id, {}).get(field)) for p in pages if not p.truth.get(field))
            print("%-12s %-9s %4d declared, exact %.4f; given on %d of %d that declare none"
                  % (name, field, len(declared), 1 - len(missed) / max(1, len(declared)), extra,
                     len(pages) - len(declared)))
            for p in missed if field in args.misses.split(",") else []:
                print("  %s %s %s\n      truth  %s\n      answer %s"
                      % (p.id, p.kind, p.url, p.truth[field], records.get(p.id, {}).get(field)))


if __name__ == "__main__":
    sys.exit(main())
