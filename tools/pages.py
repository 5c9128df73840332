"""What is learned of whole pages: their type, and how good the choice of blocks turns out to be."""

import lightgbm
import numpy as np
import scipy.sparse

TYPES = ["article", "forum", "product", "collection", "listing", "documentation", "service"]
TREES = 12


def means(data, docs, x):
    """A row for each document: the mean of its blocks' rows in x, weighted by words."""
    w = data.words[data.blocks(docs)]
    first = np.concatenate([[0], np.cumsum(data.first[docs + 1] - data.first[docs])])
    sums = scipy.sparse.csr_matrix((w, np.arange(len(w)), first), shape=(len(docs), len(w)))
    return np.asarray(sums @ x) / np.maximum(1, np.asarray(sums.sum(axis=1)))


def typed(data):
    """The documents whose type is known."""
    return np.array([d for d, p in enumerate(data.docs) if p.set in ("wcxb-dev", "magic") and p.kind in TYPES])


def fit(data, docs, x, seed=1):
    """A booster for each type, against the rest; x: the rows of the documents' blocks."""
    x = means(data, docs, x)
    kinds = [data.docs[d].kind for d in docs]
    params = {"objective": "binary", "learning_rate": 0.25, "max_depth": 5, "num_leaves": 24, "max_bin": 63,
              "min_data_in_leaf": 8, "lambda_l2": 5, "feature_fraction": 0.3, "verbose": -1, "num_threads": 1, "seed": seed,
              "use_missing": False, "deterministic": True, "force_row_wise": True}
    return {t: lightgbm.train(params, lightgbm.Dataset(x, np.array([k == t for k in kinds], float)), TREES) for t in TYPES}


def guess(boosters, x):
    return [TYPES[i] for i in np.argmax(np.stack([boosters[t].predict(x) for t in TYPES], axis=1), axis=1)]


def accuracy(truth, answer):
    """Share right, and the mean over types of F1."""
    f = []
    for t in TYPES:
        hit = sum(a == b == t for a, b in zip(truth, answer))
        f.append(2 * hit / max(1, truth.count(t) + answer.count(t)))
    return sum(a == b for a, b in zip(truth, answer)) / len(truth), sum(f) / len(f)


def calibrate(expected, actual):
    """The mean actual F1 at an expected F1 of 0, 0.1 ... 1: never falling, smoothed over neighbours."""
    expected, actual = np.array(expected), np.array(actual)
    out = []
    for at in np.linspace(0, 1, 11):
        w = np.exp(-(((expected - at) / 0.07) ** 2)) + 1e-6
        out.append(float((w * actual).sum() / w.sum()))
    return list(np.maximum.accumulate(out))


def reliability(expected, actual, curve):
    """Lines of a table: calibrated quality in tenths, pages, mean quality, mean F1."""
    q = np.interp(expected, np.linspace(0, 1, 11), curve)
    for k in range(10):
        at = (q >= k / 10) & (q < (k + 1) / 10 + (k == 9))
        if at.any():
            yield "quality %.1f-%.1f %5d pages  said %.3f  was %.3f" % (
                k / 10, (k + 1) / 10, at.sum(), q[at].mean(), np.array(actual)[at].mean())
