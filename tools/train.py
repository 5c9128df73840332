#!/usr/bin/env python3
"""Train the model of clean/score.c: `clean -F` over the evaluation sets in, clean/model_tab.c out.

usage: train.py [--folds N] [--trees N] ... EVALDIR FEATURES_DIR

FEATURES_DIR holds SET.tsv, what `clean -F` printed of the set's pages (tools/model.mk makes them). Figures are
cross-validated, folds grouped by registered domain over all sets together. --folds-dir gets the table of each fold
and who is in it, so that bench/eval.py can measure the whole program on pages its model has not seen; the table that
ships is trained on every page.
"""

import argparse
import json
import math
import multiprocessing
import os
import sys

import lightgbm
import numpy as np

import labels
import model_c
import net
import pages
import tokens

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import sets  # noqa: E402

SAMPLE = 0.32  # of all blocks, that a model is trained on
MIN_TRUTH = 8  # words; a full page of which the truth has fewer was judged by taste: nothing is learned from it
SUFFIXES = frozenset("co com org net ac edu gov or ne go".split())


def domain(url):
    """The registered domain, near enough to keep a site's pages in one fold."""
    host = url.split("://", 1)[-1].split("/", 1)[0].split(":")[0].lower().removeprefix("www.")
    parts = host.split(".")
    keep = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SUFFIXES else 2
    return ".".join(parts[-keep:])


def unescape(s):
    if "\\" not in s:
        return s
    return s.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


def page_id(doc):
    """What names the page: the id of the record it came in, or the name of its file of text."""
    return doc.strip("<>") if doc.startswith(("<", "urn:")) else os.path.basename(doc).removesuffix(".txt")


class Data:
    """All blocks of all pages, in page order. docs: Page of each; first[d]..first[d+1] are its blocks."""

    def __init__(self):
        self.docs, self.first, self.names, self.empty = [], [0], None, []
        self.x, self.text, self.tok = [], [], tokens.Lists()
        self.y, self.words, self.known = [], [], []

    def add_set(self, name, pages, path):
        by_id = {sets.record_id(p): p for p in pages} | {p.id: p for p in pages}
        rows, current = [], ""
        with open(path, encoding="utf-8", errors="replace", newline="\n") as f:
            header = f.readline().rstrip("\n").split("\t")
            if self.names is None:
                self.names = header[2:-2]
            if header[2:-2] != self.names:
                sys.exit("train: %s: other columns than the sets before" % path)
            for line in f:
                doc, rest = line.rstrip("\n").split("\t", 1)
                if doc != current:
                    self.add_doc(by_id.get(page_id(current)), rows)
                    rows, current = [], doc
                rows.append(rest)
            self.add_doc(by_id.get(page_id(current)), rows)
        have = {p.id for p in self.docs if p.set == name}
        self.empty += [p for p in pages if p.id not in have and p.truth["text"] is not None]
        print("%s: %d pages so far, %d blocks" % (name, len(self.docs), self.first[-1]), flush=True)

    def add_doc(self, page, rows):
        if page is None:
            return
        texts = []
        for row in rows:
            head, tok, text = row.rsplit("\t", 2)
            self.x.append(np.fromstring(head, dtype=np.float32, sep="\t")[1:])
            self.tok.add(tok)
            texts.append(unescape(text))
        words = [sets.words(t, True) for t in texts]
        if page.truth["text"] is not None:
            y = labels.label(sets.words(page.truth["text"], True), words)
            known = [1.0] * len(y)
            page.truth["n"] = len(sets.words(page.truth["text"], True))
        else:
            partial = labels.partial(page.truth.get("with", []), page.truth.get("without", []), texts)
            y, known = [v or 0.0 for v in partial], [float(v is not None) for v in partial]
        self.docs.append(page)
        self.text += texts
        self.y += y
        self.known += known
        self.words += [len(w) for w in words]
        self.first.append(len(self.y))

    def finish(self, partial_weight):
        self.x = np.vstack(self.x)
        self.y, self.words, self.known = (np.array(a, dtype=np.float32) for a in (self.y, self.words, self.known))
        self.first = np.array(self.first)
        self.doc_of = np.repeat(np.arange(len(self.docs)), np.diff(self.first))
        domains = {}
        self.domain = np.array([domains.setdefault(domain(p.url) if p.url else p.set + p.id, len(domains)) for p in self.docs])
        self.weight = np.zeros(len(self.y), np.float32)
        for d, page in enumerate(self.docs):
            s = slice(self.first[d], self.first[d + 1])
            total = page.truth["n"] + self.words[s].sum() / 2 if "n" in page.truth else self.words[s].sum() * 1.5
            if page.truth.get("n", MIN_TRUTH) < MIN_TRUTH:
                continue
            self.weight[s] = self.known[s] * self.words[s] / max(20, total) * (1 if "n" in page.truth else partial_weight)
        self.weight *= len(self.y) / self.weight.sum()
        self.tok.finish()

    def blocks(self, docs):
        return np.concatenate([np.arange(self.first[d], self.first[d + 1]) for d in docs]) if len(docs) else np.zeros(0, int)


# The decision, as clean/pick.c takes it


# What a list or a shop's page is about can be taken more or less widely: what is said of all of its blocks shifts
# together, by a normal deviate in log odds. (odds, weight) at the nodes of five-point Gauss-Hermite quadrature, deviation 1.
SHIFTS = [(math.exp(z), w) for z, w in ((0, 0.5333333), (1.3556262, 0.2220759), (-1.3556262, 0.2220759),
                                        (2.85697, 0.0112574), (-2.85697, 0.0112574))]


SETTLED = 0.5  # likelier than this to be an article or a thread, a page is about one thing


def best_prefix(p, words, settled):
    """Which blocks to keep so that the expected word F1 is highest."""
    order = np.argsort(-p, kind="stable")
    p, f, taken = p[order], 0, np.cumsum(words[order])
    for odds, weight in [(1, 1)] if settled else SHIFTS:
        gain = np.cumsum(p * odds / (1 - p + p * odds) * words[order])
        f = f + weight * 2 * gain / np.maximum(1e-9, taken + gain[-1])
    keep = np.zeros(len(p), bool)
    keep[order[:int(np.argmax(f)) + 1]] = True
    return keep, float(f.max())


MIN_EXPECTED = 8  # words of content expected, under which a page has none, unless they are half of it
REPEAT_WORDS = 8  # a shorter text may well be there twice by right
REPEAT_SURE = 0.8


def drop_repeats(p, words, texts):
    """p with the less likely of equal long texts at 0."""
    p, seen = p.copy(), set()
    for i in np.argsort(-p, kind="stable"):
        if words[i] < REPEAT_WORDS:
            continue
        text = tuple(sets.words(texts[i], True))
        if text in seen and p[i] < REPEAT_SURE:
            p[i] = 0
        seen.add(text)
    return p


def decide(p, words, texts, settled=True):
    p = drop_repeats(p, words, texts)
    if (p * words).sum() < min(MIN_EXPECTED, words.sum() / 2):
        return np.zeros(len(p), bool), 0.0
    return best_prefix(p, words, settled)


# Training


def sample(weight, part, seed):
    """(which rows, their weights): a part of all rows, the more likely the more they weigh, that stands for all."""
    low, high = 0.0, float(weight.max())
    for _ in range(60):
        full = (low + high) / 2  # rows that weigh this are taken for certain
        low, high = (full, high) if np.minimum(1, weight / full).mean() > part else (low, full)
    share = np.minimum(1, weight / full)
    rows = np.flatnonzero(np.random.default_rng(seed).random(len(weight)) < share)
    return rows, (weight[rows] / share[rows]).astype(np.float32)


class Mean:
    """Boosters that differ in their sample and their choices; what they say is the mean of their log odds."""

    def __init__(self, boosters):
        self.boosters = boosters

    def log_odds(self, x, threads=1):
        return sum(b.predict(x, raw_score=True, num_threads=threads) for b in self.boosters) / len(self.boosters)


class Mixed:
    """Trees that see a block and a net that sees the page: the mean of their log odds."""

    def __init__(self, trees, model, learned):
        self.trees, self.model, self.net = trees, model, learned

    def of_page(self, x, words, threads=1):
        """The probability of a page's blocks, whose rows are x."""
        return 1 / (1 + np.exp(-(self.trees.log_odds(x, threads) + self.net.forward(net.inputs(self.model, x), words)) / 2))

    def predict(self, data, docs, x, threads=1):
        """The probability of the blocks of these documents, whose rows are x."""
        ends = np.cumsum(data.first[docs + 1] - data.first[docs])[:-1]
        return np.concatenate([self.of_page(page, words, threads) for page, words in
                               zip(np.split(x, ends), np.split(data.words[data.blocks(docs)], ends))])


def params(args, seed):
    return {"objective": "cross_entropy", "learning_rate": args.rate, "max_depth": args.depth,
            "num_leaves": 2 ** args.depth, "max_bin": args.bins, "min_data_in_leaf": args.leaf, "lambda_l2": args.l2,
            "feature_fraction": args.columns, "bagging_fraction": 0.7, "bagging_freq": 1, "min_sum_hessian_in_leaf": 1.0,
            "verbose": -1, "num_threads": args.threads, "seed": seed, "use_missing": False, "deterministic": True,
            "force_row_wise": True}


def fit_trees(data, docs, args):
    """A token table, the blocks that are known of these documents, their rows, and a Mean. Token features are cross-fitted
    within the documents."""
    rows = data.blocks(docs)
    rows = rows[data.known[rows] > 0]
    if len(data.tok.hashes):
        table, x = tokens.fit(data, docs, rows, args.tokens)
    else:
        table, x = np.zeros(0), data.x[rows]
    boosters, first = [], None
    for seed in range(args.models):
        at, weight = sample(data.weight[rows], SAMPLE * len(data.y) / len(rows), seed)
        train = lightgbm.Dataset(x[at], data.y[rows[at]], weight=weight, feature_name=list(data.names), reference=first)
        boosters.append(lightgbm.train(params(args, seed + 1), train, args.trees))
        first = first or train  # all cut at the same places, so that one table of them serves
    return table, rows, x, Mean(boosters)


def fit(data, docs, args):
    """A token table and a Mixed from these documents."""
    table, known, x, trees = fit_trees(data, docs, args)
    rows = data.blocks(docs)
    every = features(data, rows, table)
    every[np.isin(rows, known)] = x  # what is learned from has the tokens of other pages
    model = model_c.Model(trees.boosters)
    sizes = [data.first[d + 1] - data.first[d] for d in docs]
    learned = net.fit(net.inputs(model, every), data.y[rows], data.weight[rows], data.words[rows], sizes)
    return table, Mixed(trees, model, learned)


def folds_of(data, n, seed=7):
    """A fold for each document: whole domains, dealt out by size so that the folds are alike."""
    rng = np.random.default_rng(seed)
    ids, counts = np.unique(data.domain, return_counts=True)
    order = rng.permutation(len(ids))
    order = order[np.argsort(-counts[order], kind="stable")]
    fold = {ids[k]: i % n for i, k in enumerate(order)}
    return np.array([fold[d] for d in data.domain])


def features(data, rows, table):
    return tokens.apply(data, rows, table) if len(table) else data.x[rows]


def fit_types(data, docs, table):
    docs = np.intersect1d(docs, pages.typed(data))
    return pages.fit(data, docs, features(data, data.blocks(docs), table)) if len(docs) else {}


def is_settled(data, docs, table, types):
    """Of each document, whether what it is about is one thing."""
    x = pages.means(data, docs, features(data, data.blocks(docs), table))
    return sum(types[t].predict(x) for t in ("article", "forum")) > SETTLED if types else np.ones(len(docs), bool)


SHARED = {}  # what the folds' processes find in the memory they were forked with


def fit_fold(k):
    data, args, fold = SHARED["data"], SHARED["args"], SHARED["fold"]
    table, mixed = fit(data, np.flatnonzero(fold != k), args)
    rows = data.blocks(np.flatnonzero(fold == k))
    p = mixed.predict(data, np.flatnonzero(fold == k), features(data, rows, table), args.threads)
    types = fit_types(data, np.flatnonzero(fold != k), table)
    return rows, p, is_settled(data, np.flatnonzero(fold == k), table, types), (table, mixed, types)


def cross_validate(data, args):
    """(p of every block, whether each page is settled, its fold, [(token table, booster, types)]) with nothing seen of a
    page's domain."""
    p, fold, fits = np.zeros(len(data.y), np.float64), folds_of(data, args.folds), []
    settled = np.ones(len(data.docs), bool)
    SHARED.update(data=data, args=args, fold=fold)
    with multiprocessing.get_context("fork").Pool(args.jobs) as pool:
        for k, (rows, got, one, trained) in enumerate(pool.imap(fit_fold, range(args.folds))):
            p[rows], settled[fold == k] = got, one
            fits.append(trained)
            print("fold %d: %d blocks" % (k, len(rows)), flush=True)
    return p, settled, fold, fits


def report_types(data, fold, fits):
    """Print how well whole pages are told apart by what each fold's training makes of the others."""
    known, truth, answer = pages.typed(data), [], []
    for k, (_, _, types) in enumerate(fits):
        test = known[fold[known] == k]
        truth += [data.docs[d].kind for d in test]
        answer += pages.guess(types, pages.means(data, test, features(data, data.blocks(test), fits[k][0])))
    print("page type: right %.3f, mean F1 of the types %.3f" % pages.accuracy(truth, answer), flush=True)


def report(data, p, settled=None):
    """Decide every page by p; print word F1 by set and type. Returns the expected and the actual F1 of each page."""
    scores, oracle, expected, got = {}, {}, [], []
    for page in data.empty:
        for label in ((page.set, "all"), (page.set, page.kind)):
            scores.setdefault(label, []).append(sets.word_prf("", page.truth["text"] or ""))
            oracle.setdefault(label, []).append(scores[label][-1][2])
    for d, page in enumerate(data.docs):
        if page.truth["text"] is None:
            continue
        s = slice(data.first[d], data.first[d + 1])
        keep, f = decide(p[s], data.words[s], data.text[s], settled is None or settled[d])
        text = "\n".join(t for t, k in zip(data.text[s], keep) if k)
        cjk = page.set != "wcxb-dev"
        perfect = "\n".join(t for t, y in zip(data.text[s], data.y[s]) if y >= 0.5)
        prf = sets.word_prf(text, page.truth["text"], cjk)
        for label in {(page.set, "all"), (page.set, page.kind)} | ({(page.set, "CJK")} if sets.is_cjk(page.truth["text"]) else set()):
            scores.setdefault(label, []).append(prf)
            oracle.setdefault(label, []).append(sets.word_prf(perfect, page.truth["text"], cjk)[2])
        expected.append(f)
        got.append(prf[2])
    for (name, kind), rows in sorted(scores.items()):
        print("%-12s %-14s %5d  P %.4f R %.4f F %.4f  (perfect labels %.4f)" %
              (name, kind, len(rows), *np.mean(rows, axis=0), np.mean(oracle[name, kind])), flush=True)
    return expected, got


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("eval", metavar="EVALDIR")
    parser.add_argument("features", metavar="FEATURES_DIR")
    parser.add_argument("--sets", default="wcxb-dev,magic,readability,segments")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--models", type=int, default=1)
    parser.add_argument("--trees", type=int, default=100, help="of each model")
    parser.add_argument("--depth", type=int, default=6)
    parser.add_argument("--bins", type=int, default=47)
    parser.add_argument("--leaf", type=int, default=40)
    parser.add_argument("--l2", type=float, default=10)
    parser.add_argument("--rate", type=float, default=0.09)
    parser.add_argument("--columns", type=float, default=0.4)
    parser.add_argument("--tokens", type=int, default=2400)
    parser.add_argument("--partial", type=float, default=1.0, help="weight of a page of which only some blocks are known")
    parser.add_argument("--jobs", type=int, default=2, help="folds trained at once")
    parser.add_argument("--threads", type=int, default=1, help="more only on a machine that does nothing else")
    parser.add_argument("--folds-dir", help="write the table of each fold, and folds.json, here")
    parser.add_argument("--table", help="write the C table here, trained on all pages")
    parser.add_argument("--check", help="write the scores the unit test compares with here")
    return parser.parse_args()


def write(path, args, data, trained, quality, about):
    """The C tables of one training."""
    table, mixed, types = trained
    size = model_c.write_table(path, {"html": mixed.model}, mixed.net, {t: model_c.Model([b]) for t, b in types.items()},
                               quality, table, data.tok.hashes, about)
    print("%s: %d trees, %d tokens, %d bytes" % (path, args.models * args.trees, (table != 0).sum(), size), flush=True)


def write_folds(data, args, fold, fits, quality):
    """What each fold's model is, and which pages it has not seen."""
    os.makedirs(args.folds_dir, exist_ok=True)
    for k, trained in enumerate(fits):
        write(os.path.join(args.folds_dir, "fold%d.c" % k), args, data, trained, quality, ["One fold."])
    with open(os.path.join(args.folds_dir, "folds.json"), "w") as out:
        json.dump({sets.record_id(page): int(k) for page, k in zip(data.docs, fold)}, out)


def main():
    args = arguments()
    data, quality = Data(), np.linspace(0, 1, 11)
    for name in args.sets.split(","):
        data.add_set(name, sets.load(args.eval, name), os.path.join(args.features, name + ".tsv"))
    data.finish(args.partial)
    if args.folds:
        p, settled, fold, fits = cross_validate(data, args)
        expected, got = report(data, p, settled)
        quality = pages.calibrate(expected, got)
        print("\n".join(pages.reliability(expected, got, quality)))
        report_types(data, fold, fits)
        if args.folds_dir:
            write_folds(data, args, fold, fits, quality)
    if args.table:
        everything = np.arange(len(data.docs))
        table, mixed = fit(data, everything, args)
        about = ["LightGBM %s, JAX %s: %d models of %d trees of depth %d and a net, on %s: %d pages, %d blocks." %
                 (lightgbm.__version__, net.jax.__version__, args.models, args.trees, args.depth, args.sets, len(data.docs), len(data.y))]
        write(args.table, args, data, (table, mixed, fit_types(data, everything, table)), quality, about)
        if args.check:
            model_c.write_check(args.check, mixed)


if __name__ == "__main__":
    main()
