"""What is learned of whole pages: their type, and how good the choice of blocks turns out to be."""

import lightgbm
import numpy as np
import scipy.optimize
import scipy.sparse

TYPES = ["article", "forum", "product", "collection", "listing", "documentation", "service"]
TREES = 13
# What grows with the page. A small page of any type would be taken for the type that most small pages of the sets have.
SIZES = frozenset("""page_blocks page_words page_bytes page_headings page_paragraphs page_prices words_before words_after
from_title desc_from top_from top_to blocks0 blocks1 blocks2 children1 children2 nth0 nth1 nth2 kin_n section_words
since_heading""".split())


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
    x[:, [f for f, name in enumerate(data.names) if name in SIZES]] = 0
    kinds = [data.docs[d].kind for d in docs]
    params = {"objective": "binary", "learning_rate": 0.25, "max_depth": 5, "num_leaves": 24, "max_bin": 63,
              "min_data_in_leaf": 8, "lambda_l2": 5, "verbose": -1, "num_threads": 1, "seed": seed,
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
    """The mean actual F1 at an expected F1 of 0, 0.1 ... 1, linear between: the least squares of all that never fall. A
    page at each of them that is as good as expected holds what no other page does."""
    knots = np.linspace(0, 1, 11)
    x, y = np.concatenate([expected, knots]), np.concatenate([actual, knots])
    near = np.maximum(0, 1 - np.abs(x[:, None] - knots) * 10)
    rises, _ = scipy.optimize.nnls(near @ np.tri(11), y)
    return list(np.cumsum(rises))


def reliability(expected, actual, curve):
    """Lines of a table: calibrated quality in tenths, pages, mean quality, mean F1."""
    q = np.interp(expected, np.linspace(0, 1, 11), curve)
    for k in range(10):
        at = (q >= k / 10) & (q < (k + 1) / 10 + (k == 9))
        if at.any():
            yield "quality %.1f-%.1f %5d pages  said %.3f  was %.3f" % (
                k / 10, (k + 1) / 10, at.sum(), q[at].mean(), np.array(actual)[at].mean())
