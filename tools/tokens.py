"""The class and id tokens of a block's elements, and the table that says how often their text is content.

A token's value is the share of content under elements that bear it, a mean over domains, less the mean of all
blocks, in whole 1/127; a token whose value is 0 is not in the table, and counts for nothing. Columns are made of it:
min, max and mean over the tokens of the block's own element, of those one, two and three above it, of all with the
inline elements in it, of those alone, and of html and body.
"""

import numpy as np
import scipy.sparse

LEVELS = ["own", "up1", "up2", "up3", "chain", "inline", "root"]  # as clean -F numbers them
CHAIN = LEVELS.index("chain")
COLUMNS = ["tok_%s_%s" % (level, how) for level in LEVELS for how in ("min", "max", "mean")]
SCALE = 127
INNER = 5  # folds the values of the training pages themselves are fitted in
PRIOR = 3.0  # domains' worth of the mean that a token starts with
MIN_DOMAINS = 3


class Lists:
    """For each block and level its tokens, as positions in one list of hashes."""

    def __init__(self):
        self.index, self.flat, self.start = {}, [[] for _ in LEVELS], [[0] for _ in LEVELS]

    def add(self, field):
        for item in field.split():
            level, token = item.split(":")
            self.flat[int(level)].append(self.index.setdefault(int(token, 16), len(self.index)))
        for flat, start in zip(self.flat, self.start):
            start.append(len(flat))

    def finish(self):
        self.hashes = np.array(list(self.index), dtype=np.uint32)
        self.flat = [np.array(f, dtype=np.int32) for f in self.flat]
        self.start = [np.array(s, dtype=np.int64) for s in self.start]

    def rows(self, level, rows):
        """(tokens, starts) of these blocks."""
        start, end = self.start[level][rows], self.start[level][rows + 1]
        n = end - start
        first = np.concatenate([[0], np.cumsum(n)])
        at = np.arange(first[-1]) - np.repeat(first[:-1] - start, n)
        return self.flat[level][at], first


def values(data, rows):
    """(value, support) of every token, from the labels of these blocks: a mean over domains."""
    flat, first = data.tok.rows(CHAIN, rows)
    n_tokens = len(data.tok.hashes)
    m = scipy.sparse.csr_matrix((np.ones(len(flat), np.float32), flat, first), shape=(len(rows), n_tokens))
    m.sum_duplicates()
    m.data[:] = 1
    domain = data.domain[data.doc_of[rows]]
    ids, at = np.unique(domain, return_inverse=True)
    w = data.weight[rows]
    by_domain = scipy.sparse.csr_matrix((np.ones(len(rows), np.float32), (at, np.arange(len(rows)))), shape=(len(ids), len(rows)))
    total = (by_domain @ scipy.sparse.diags(w) @ m).tocsr()
    content = (by_domain @ scipy.sparse.diags(w * data.y[rows]) @ m).tocsr()
    mean = float((w * data.y[rows]).sum() / w.sum())
    # A domain counts by how much of its text lies under the token, up to a page's worth.
    share = content.multiply(total.power(-1)).tocsr() if total.nnz else total
    seen = total.copy()
    seen.data = np.minimum(1.0, seen.data / 20.0)
    support = np.asarray(seen.sum(0)).ravel()
    content = np.asarray(share.multiply(seen).sum(0)).ravel()
    domains = np.diff(total.tocsc().indptr)
    value = (content + PRIOR * mean) / (support + PRIOR) - mean
    value[domains < MIN_DOMAINS] = 0
    return np.round(np.clip(value, -1, 1) * SCALE), support


def keep_best(value, support, n):
    """Zero all but the n tokens that say most."""
    worth = np.abs(value) * np.sqrt(support)
    out = np.zeros_like(value)
    best = np.argsort(-worth, kind="stable")[:n]
    out[best] = value[best]
    return out


def columns(data, rows, value):
    """The columns for these blocks."""
    out = np.zeros((len(rows), len(COLUMNS)), np.float32)
    for level in range(len(LEVELS)):
        flat, first = data.tok.rows(level, rows)
        v = value[flat].astype(np.float32)
        known = v != 0
        counts = np.concatenate([[0], np.cumsum(known)])
        first = counts[first]
        v = v[known]
        some = np.flatnonzero(np.diff(first))
        if not len(some):
            continue
        at = first[:-1][some]
        out[some, 3 * level] = np.minimum.reduceat(v, at)
        out[some, 3 * level + 1] = np.maximum.reduceat(v, at)
        out[some, 3 * level + 2] = np.add.reduceat(v, at) / np.diff(first)[some]
    return out


def place(data, rows, cols):
    x = data.x[rows].copy()
    for k, name in enumerate(COLUMNS):
        if name in data.names:
            x[:, list(data.names).index(name)] = cols[:, k]
    return x


def fit(data, docs, rows, n):
    """The table from these documents, and their own features with values that other domains gave."""
    cols = np.zeros((len(rows), len(COLUMNS)), np.float32)
    inner = data.domain[data.doc_of[rows]] * 7919 % 104729 % INNER
    for k in range(INNER):
        mine = np.flatnonzero(inner == k)
        cols[mine] = columns(data, rows[mine], keep_best(*values(data, rows[inner != k]), n))
    return keep_best(*values(data, rows), n), place(data, rows, cols)


def apply(data, rows, value):
    return place(data, rows, columns(data, rows, value))
