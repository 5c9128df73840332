#!/usr/bin/env python3
"""Score clean | normalize on the evaluation sets: a table, a JSON file, and the worst pages to read.

usage: eval.py [--out DIR] [--bin DIR] [--cv DIR] [--sets A,B] [--options OPTIONS] EVALDIR

What is compared with what is said in EVALDIR/README.md; titles and authors are equal when sets.fold() makes
them so, and a date when its day is. The model in clean is trained on every page; --cv holds a program for each
fold (make model-folds) whose model has not seen the fold's domains, and only their figures tell of new pages.
"""

import argparse
import concurrent.futures
import html
import json
import os
import shutil
import subprocess
import sys

import sets

WORST = 20
TRAINED = ["wcxb-dev", "magic", "readability", "segments"]  # what the model learned from
ALL = ["wcxb-dev", "magic", "readability", "segments", "dates", "text"]


def write_warc(path, pages):
    with open(path, "wb") as out:
        for page in pages:
            body = sets.read(page)
            url = page.url if page.url.startswith("http") else "http://eval.invalid/%s/%s" % (page.set, page.id)
            url = "".join(c if "!" <= c <= "~" else "".join("%%%02X" % b for b in c.encode()) for c in url)
            head = ("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <%s>\r\nWARC-Date: 2026-07-01T00:00:00Z\r\n"
                    "WARC-Target-URI: %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                    % (sets.record_id(page), url, len(body)))
            out.write(head.encode() + body + b"\r\n\r\n")


def run(command, errors):
    """The records a pipeline prints. Exit 1 (some records failed) is a result, all else ends us."""
    with open(errors, "wb") as err:
        done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=err, executable="/bin/bash")
    if done.returncode not in (0, 1):
        with open(errors, encoding="utf-8", errors="replace") as err:
            sys.exit("eval: %s: exit %d\n%s" % (command, done.returncode, err.read()[-2000:]))
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def quote(s):
    return "'" + s.replace("'", "'\\''") + "'"


def clean(args, name, pages, program="", options=""):
    """{page id: record} of clean | normalize over the pages."""
    warc = os.path.join(args.out, name + ".warc")
    if not os.path.exists(warc):
        write_warc(warc, pages)
    command = "set -o pipefail; %s %s %s | %s" % (program or args.bin + "/clean", options, quote(warc), args.normalize)
    by_id = {sets.record_id(p): p.id for p in pages}
    records = run(command, os.path.join(args.out, name + ".err"))
    return {by_id[r["id"].strip("<>")]: r for r in records if r.get("id", "").strip("<>") in by_id}


def clean_unseen(args, name, pages):
    """The same of every page by the fold's program that was trained without its domain; None if there are none."""
    if not args.cv or not os.path.exists(os.path.join(args.cv, "clean0")):
        return None
    fold = sets.load_json(args.cv, "folds.json")
    groups, got = {}, {}
    for page in pages:
        groups.setdefault(fold.get(sets.record_id(page), 0), []).append(page)
    for k, group in sorted(groups.items()):
        write_warc(os.path.join(args.out, "%s.fold%d.warc" % (name, k)), group)  # the folds may be new
        got.update(clean(args, "%s.fold%d" % (name, k), group, os.path.join(args.cv, "clean%d" % k), args.options))
    return got


def as_text(args, pages):
    """The folder of the pages as w3m prints them."""
    folder = os.path.join(args.out, "w3m")
    os.makedirs(folder, exist_ok=True)

    def one(page):
        path = os.path.join(folder, page.id + ".txt")
        if not os.path.exists(path):
            done = subprocess.run(["w3m", "-dump", "-T", "text/html", "-cols", "2000", "-I", "UTF-8", "-O", "UTF-8"],
                                  input=sets.read(page), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            with open(path, "wb") as out:
                out.write(done.stdout)
        return path

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(one, pages))


def clean_text(args, pages):
    paths = as_text(args, pages)
    by_path = {path: page.id for path, page in zip(paths, pages)}
    got = {}
    for i in range(0, len(paths), 200):
        command = "set -o pipefail; %s/clean --type text %s | %s" % (
            args.bin, " ".join(quote(p) for p in paths[i:i + 200]), args.normalize)
        for r in run(command, os.path.join(args.out, "text.err")):
            if r.get("source") in by_path:
                got[by_path[r["source"]]] = r
    return got


# Scores of one set: a list of (label, n, {measure: value})


def mean(rows):
    return [sum(c) / len(rows) for c in zip(*rows)]


def by_label(pages, texts, labels, cjk):
    groups, scores = {}, {}
    for p in pages:
        scores[p.id] = sets.word_prf(texts.get(p.id, ""), p.truth["text"], cjk)
        for label in labels(p):
            groups.setdefault(label, []).append(scores[p.id])
    rows = [(label, len(g), dict(zip("PRF", mean(g)))) for label, g in groups.items()]
    return sorted(rows, key=lambda r: (r[0] == "all", r[0])), scores


def content_labels(page):
    labels = ["all"] + ([page.kind] if page.kind else [])
    if page.set == "magic" and sets.is_cjk(page.truth["text"]):
        labels.append("CJK")
    return labels


def content(pages, texts):
    rows, scores = by_label(pages, texts, content_labels, pages[0].set != "wcxb-dev")
    articles = [p for p in pages if p.kind == "article" or p.set == "readability"]
    prf = sets.shingle_prf((texts.get(p.id, ""), p.truth["text"]) for p in articles)
    return rows + [("articles by 4-shingles", len(articles), dict(zip("PRF", prf)))], scores


def exactness(pages, records, field, key, equal):
    """How often a field is right on the pages that declare it, and how often it is given where none is."""
    declared = [p for p in pages if p.truth.get(key)]
    right = sum(bool(equal(records.get(p.id, {}).get(field), p.truth[key])) for p in declared)
    given = sum(bool(records.get(p.id, {}).get(field)) for p in declared)
    extra = sum(bool(records.get(p.id, {}).get(field)) for p in pages if not p.truth.get(key))
    return (field, len(declared), {"exact": right / max(1, len(declared)), "given": given / max(1, len(declared)),
                                   "given where none is declared": extra / max(1, len(pages) - len(declared))})


def same(a, b):
    return a and sets.fold(a) == sets.fold(b)


def same_day(a, b):
    return a and a[:10] == b[:10]


def pagetypes(pages, records):
    known = [p for p in pages if records.get(p.id, {}).get("pagetype")]
    right = sum(records[p.id]["pagetype"] == p.kind for p in known)
    return ("pagetype", len(pages), {"exact": right / len(pages), "given": len(known) / len(pages)})


def reliability(pages, records, scores):
    """Does quality say what word F1 came to? Tenths of quality: pages, mean quality, mean F1."""
    bins = {}
    for p in pages:
        q = records.get(p.id, {}).get("quality")
        if isinstance(q, (int, float)) and q >= 0:
            bins.setdefault(min(9, int(q * 10)), []).append((q, scores[p.id][2]))
    return [("quality .%d" % b, len(v), dict(zip(("mean quality", "F"), mean(v)))) for b, v in sorted(bins.items())]


def segments(pages, texts):
    tp = fp = tn = fn = 0
    for p in pages:
        text = " ".join(texts.get(p.id, "").split())
        for s in p.truth["with"]:
            found = " ".join(s.split()) in text
            tp, fn = tp + found, fn + (not found)
        for s in p.truth["without"]:
            found = " ".join(s.split()) in text
            fp, tn = fp + found, tn + (not found)
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return [("all", len(pages), {"P": precision, "R": recall, "F": 2 * tp / max(1, 2 * tp + fp + fn),
                                 "accuracy": (tp + tn) / max(1, tp + tn + fp + fn)})]


def day_scores(pages, records):
    """A wrong day is a false positive, no answer a miss, as htmldate counts."""
    tp = fp = fn = tn = 0
    for p in pages:
        got, want = records.get(p.id, {}).get("date"), str(p.truth["date"])
        if len(want) != 10:
            tn, fp = tn + (not got), fp + bool(got)
        elif not got or len(got) < 10:
            fn += 1
        elif got[:10] == want:
            tp += 1
        else:
            fp += 1
    return [("all", len(pages), {"P": tp / max(1, tp + fp), "R": tp / max(1, tp + fn),
                                 "F": 2 * tp / max(1, 2 * tp + fp + fn), "accuracy": (tp + tn) / len(pages)})]


# The worst pages, as a page


def trigrams(text):
    w = sets.words(text, True)
    return {tuple(w[i:i + 3]) for i in range(max(1, len(w) - 2))} if w else set()


def missing_lines(text, other):
    """The lines of text of which under half the trigrams are in other."""
    have, have_words = trigrams(other), set(sets.words(other, True))
    out = []
    for line in filter(str.strip, text.split("\n")):
        t = trigrams(line)
        hit = sum((g in have) if len(g) == 3 else all(w in have_words for w in g) for g in t)
        if t and hit < 0.5 * len(t):
            out.append(line)
    return out


def worst_pages(path, sections):
    with open(path, "w", encoding="utf-8") as out:
        out.write("<!doctype html><meta charset=utf-8><title>Worst pages</title><style>body{font:15px/1.5 sans-serif;"
                  "max-width:75em;margin:auto;padding:1em}section{display:grid;grid-template-columns:1fr 1fr;"
                  "gap:1em;border-top:1px solid #999}section div{max-height:30em;overflow:auto;"
                  "overflow-wrap:anywhere}.k p{background:#fdd}.d p{background:#dfd}p{margin:.2em}</style>\n")
        for title, pages, texts, scores in sections:
            out.write("<h1>%s</h1>\n" % html.escape(title))
            for page in sorted(pages, key=lambda p: scores[p.id][2])[:WORST]:
                got, truth = texts.get(page.id, ""), page.truth["text"]
                kept, dropped = missing_lines(got, truth), missing_lines(truth, got)
                out.write("<h2>%s %s <small>%s</small></h2><p>%s<br>P %.3f R %.3f F %.3f; %d words kept, %d asked"
                          "</p>\n<section><div class=k><b>wrongly kept (%d lines)</b>%s</div>"
                          "<div class=d><b>wrongly dropped (%d lines)</b>%s</div></section>\n"
                          % (page.set, page.id, page.kind, html.escape(page.url), *scores[page.id],
                             len(sets.words(got)), len(sets.words(truth)),
                             len(kept), "".join("<p>%s</p>" % html.escape(s) for s in kept),
                             len(dropped), "".join("<p>%s</p>" % html.escape(s) for s in dropped)))


# Report


def show(title, rows):
    print(title)
    for label, n, values in rows:
        print("  %-14s %5d  %s" % (label, n, "  ".join("%s %.4f" % kv for kv in values.items())))


def texts_of(records):
    return {k: r.get("text", "") for k, r in records.items()}


def field_rows(name, pages, records):
    rows = [exactness(pages, records, "title", "title", same), exactness(pages, records, "author", "author", same),
            exactness(pages, records, "date", "date", same_day)]
    if name == "readability":
        rows += [exactness(pages, records, f, f, same) for f in ("language", "sitename")]
    return rows


def evaluate(args, name, result, worst):
    """Score one set into result[title] = rows, and remember what the worst pages are chosen from."""
    pages = sets.load(args.eval, "wcxb-dev" if name == "text" else name)
    unseen = clean_unseen(args, name, pages) if name in TRAINED else None
    records = clean_text(args, pages) if name == "text" else clean(args, name, pages, options=args.options)
    runs = [("in sample" if unseen else "shipped model", records)] + ([("unseen, cross-validated", unseen)] if unseen else [])
    for how, got in runs:
        if name == "segments":
            result["segments (%s)" % how] = segments(pages, texts_of(got))
        elif name == "dates":
            result["dates"] = day_scores(pages, got)
        else:
            rows, scores = content(pages, texts_of(got))
            result["%s: word F1, mean over pages (%s)" % (name, how)] = rows
    if name in ("segments", "dates"):
        return
    worst.append(("%s (%s)" % (name, how), pages, texts_of(got), scores))
    if name in ("wcxb-dev", "readability"):
        result[name + ": fields on the pages that declare them"] = field_rows(name, pages, got)
    if name == "wcxb-dev":
        result["wcxb-dev: pagetype (%s)" % how] = [pagetypes(pages, got)]
    if name in TRAINED:
        result["%s: what quality says, and word F1 (%s)" % (name, how)] = reliability(pages, got, scores)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("eval", metavar="EVALDIR")
    parser.add_argument("--out", default="build/eval", help="where results and the pages' WARC files go")
    parser.add_argument("--bin", default="build/bin")
    parser.add_argument("--cv", default="build/model", metavar="DIR", help="folds.json and the folds' programs")
    parser.add_argument("--sets", default=",".join(ALL))
    parser.add_argument("--options", default="", help="more options for clean, e.g. --precision")
    parser.add_argument("--warc", metavar="SET", help="only write the set's pages as OUT/SET.warc")
    parser.add_argument("--text", metavar="SET", help="only write the set's pages as w3m prints them, OUT/w3m/ID.txt")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    if args.text:
        as_text(args, sets.load(args.eval, args.text))
        return
    if args.warc:
        write_warc(os.path.join(args.out, args.warc + ".warc"), sets.load(args.eval, args.warc))
        return
    args.normalize = "cat"
    if os.path.exists(os.path.join(args.bin, "normalize")):
        args.normalize = "%s/normalize" % args.bin
    else:
        print("eval: no %s/normalize: scored without it, so no dates" % args.bin, file=sys.stderr)
    result, worst = {}, []
    for name in args.sets.split(","):
        if name == "text" and not shutil.which("w3m"):
            print("eval: w3m is not installed: text mode skipped", file=sys.stderr)
            continue
        before = len(result)
        evaluate(args, name, result, worst)
        for title in list(result)[before:]:
            show(title, result[title])
    with open(os.path.join(args.out, "eval.json"), "w", encoding="utf-8") as out:
        json.dump({t: [{"label": r[0], "n": r[1], **r[2]} for r in rows] for t, rows in result.items()}, out, indent=1)
    worst_pages(os.path.join(args.out, "worst.html"), worst)
    print("wrote %s/eval.json and %s/worst.html" % (args.out, args.out))


if __name__ == "__main__":
    main()
