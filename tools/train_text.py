#!/usr/bin/env python3
"""Train the model of text without markup: `clean -F --type text` in, clean/model_text_tab.c out.

usage: train_text.py [--folds N] [--trees N] ... EVALDIR FEATURES_DIR

FEATURES_DIR holds SET.tsv, what `clean -F --type text` printed of files ID.txt (tools/model.mk makes them with
w3m). Folds, labels and decision are those of train.py; text has no classes, so there are no token features.
"""

import argparse
import os
import sys
import time

import lightgbm
import numpy as np

import model_c
import train

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import sets  # noqa: E402


def load(data, name, root, path):
    """Add the pages of a set, told by the names of their files."""
    by_id = {p.id: p for p in sets.load(root, name)}
    with open(path, encoding="utf-8", errors="replace", newline="\n") as f:
        data.names = f.readline().rstrip("\n").split("\t")[2:-2]
        rows, current = [], ""
        for line in f:
            doc, rest = line.rstrip("\n").split("\t", 1)
            if doc != current:
                data.add_doc(by_id.get(page_id(current)), rows)
                rows, current = [], doc
            rows.append(rest)
        data.add_doc(by_id.get(page_id(current)), rows)
    seen = {(p.set, p.id) for p in data.docs}
    data.empty += [p for p in by_id.values() if (p.set, p.id) not in seen]
    print("%s: %d pages so far, %d blocks" % (name, len(data.docs), data.first[-1]), flush=True)


def page_id(path):
    return os.path.basename(path).removesuffix(".txt")


def fit(data, docs, args):
    rows = data.blocks(docs)
    x = lightgbm.Dataset(data.x[rows], data.y[rows], weight=data.weight[rows], feature_name=list(data.names))
    return lightgbm.train(train.params(args, 1), x, args.trees)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("eval", metavar="EVALDIR")
    parser.add_argument("features", metavar="FEATURES_DIR")
    parser.add_argument("--sets", default="wcxb-dev,magic,readability")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--trees", type=int, default=80)
    parser.add_argument("--depth", type=int, default=6)
    parser.add_argument("--bins", type=int, default=31)
    parser.add_argument("--leaf", type=int, default=40)
    parser.add_argument("--l2", type=float, default=10)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--columns", type=float, default=0.35)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--table", help="write the C table here, trained on all pages")
    args = parser.parse_args()
    data = train.Data()
    for name in args.sets.split(","):
        load(data, name, args.eval, os.path.join(args.features, name + ".tsv"))
    data.finish(1)
    if args.folds:
        p, fold = np.zeros(len(data.y)), train.folds_of(data, args.folds)
        for k in range(args.folds):
            start, rows = time.time(), data.blocks(np.flatnonzero(fold == k))
            p[rows] = fit(data, np.flatnonzero(fold != k), args).predict(data.x[rows], num_threads=args.threads)
            print("fold %d: %.0f s" % (k, time.time() - start), flush=True)
        train.report(data, p)
    if args.table:
        model = model_c.Model([fit(data, np.arange(len(data.docs)), args)])
        size = model_c.write_text_table(args.table, model, [
            "LightGBM %s, %d trees of depth %d, on w3m's text of %s: %d pages, %d blocks." %
            (lightgbm.__version__, args.trees, args.depth, args.sets, len(data.docs), len(data.y))])
        print("%s: %d trees, %d bytes" % (args.table, args.trees, size))


if __name__ == "__main__":
    main()
