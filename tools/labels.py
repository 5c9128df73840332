"""Which blocks of a page are its content, read off the page's true text.

A block's label is the share of its words that the truth holds. Blocks of MIN_WORDS and more are found by
their trigrams and put in the order that explains most words; each word of the truth is used up once, so of
a teaser and the paragraph it repeats only one is content. Shorter blocks count only where they stand in
the truth between the blocks around them.
"""

import bisect

MIN_WORDS = 4
MANY = 8  # places in the truth tried for a trigram: one that is everywhere tells nothing


def index_trigrams(truth):
    places = {}
    for i in range(len(truth) - 2):
        places.setdefault(tuple(truth[i:i + 3]), []).append(i)
    return places


def diagonals(block, places):
    """{offset of block in truth: number of its trigrams that lie there}, near offsets joined."""
    votes = {}
    for i in range(len(block) - 2):
        for at in places.get(tuple(block[i:i + 3]), ())[:MANY]:
            votes[at - i] = votes.get(at - i, 0) + 1
    return votes


def candidates(block, places):
    """The few best (start in truth, trigrams there), a start for each run of near offsets."""
    votes = sorted(diagonals(block, places).items())
    runs = []
    for offset, n in votes:
        if runs and offset - runs[-1][1] <= 5:
            run = runs[-1]
            run[1], run[2] = offset, run[2] + n
        else:
            runs.append([offset, offset, n])
    runs.sort(key=lambda r: -r[2])
    return [(max(0, r[0]), r[2]) for r in runs[:4]]


class MaxTree:
    """Running maximum over positions (a Fenwick tree), with who holds it."""

    def __init__(self, n):
        self.best = [(0, -1)] * (n + 2)

    def query(self, i):
        top = (0, -1)
        i += 1
        while i > 0:
            if self.best[i][0] > top[0]:
                top = self.best[i]
            i -= i & -i
        return top

    def update(self, i, value):
        i += 1
        while i < len(self.best):
            if value[0] > self.best[i][0]:
                self.best[i] = value
            i += i & -i


def chain(found, n_truth):
    """The order-keeping choice of (block, start) with most trigrams. found: [(block, [(start, n)])]."""
    tree, links = MaxTree(n_truth + 1), []
    for block, starts in found:
        new = []
        for start, n in starts:
            total, before = tree.query(min(start, n_truth))
            links.append((block, start, before))
            new.append((start, (total + n, len(links) - 1)))
        for start, value in new:
            tree.update(min(start, n_truth), value)
    at, out = tree.query(n_truth)[1], {}
    while at >= 0:
        block, start, at = links[at]
        out[block] = start
    return out


def cover(block, start, truth, places, used):
    """Use up the truth's words that the block's trigrams match, near start if it is given. Words covered."""
    covered, take = [False] * len(block), set()
    for i in range(len(block) - 2):
        spots = places.get(tuple(block[i:i + 3]), ())
        if start is not None:
            lo = bisect.bisect_left(spots, start + i - len(block) - 20)
            spots = spots[lo:lo + MANY]
            spots = [s for s in spots if s <= start + i + len(block) + 20]
        free = [s for s in spots if not (used[s] and used[s + 1] and used[s + 2])]
        if not free:
            continue
        at = min(free, key=lambda s: abs(s - (start or 0) - i))
        for k in range(3):
            covered[i + k] = True
            take.add(at + k)
    for k in take:
        used[k] = True
    return sum(covered)


def find_free(words, truth, used, lo, hi):
    n = len(words)
    for at in range(lo, hi - n + 1):
        if truth[at] == words[0] and truth[at:at + n] == words and not any(used[at:at + n]):
            return at
    return -1


def short_blocks(blocks, truth, used, spans, labels):
    """Label the blocks too short for trigrams by the gap of the truth they would have to fill."""
    n, after = len(blocks), len(truth)
    ends = [0] * n
    for i in range(n - 1, -1, -1):
        ends[i] = after
        if i in spans:
            after = spans[i][0]
    at = 0
    for i, words in enumerate(blocks):
        if i in spans:
            at = max(at, spans[i][1])
        elif words and len(words) < MIN_WORDS:
            where = find_free(words, truth, used, at, min(ends[i], at + 2000))
            if where >= 0:
                labels[i] = 1.0
                used[where:where + len(words)] = [True] * len(words)
                at = where + len(words)


def label(truth, blocks):
    """Labels in 0..1 for blocks; truth and blocks are lists of words."""
    labels, places, used = [0.0] * len(blocks), index_trigrams(truth), [False] * len(truth)
    long = [i for i, b in enumerate(blocks) if len(b) >= MIN_WORDS]
    found = [(i, c) for i in long if (c := candidates(blocks[i], places))]
    order = chain(found, len(truth))
    spans = {}
    for i, start in order.items():
        n = cover(blocks[i], start, truth, places, used)
        labels[i] = n / len(blocks[i])
        if labels[i] > 0.5:
            spans[i] = (start, start + len(blocks[i]))
    for i, _ in sorted(found, key=lambda f: -f[1][0][1]):
        if i not in order:
            labels[i] = cover(blocks[i], None, truth, places, used) / len(blocks[i])
    short_blocks(blocks, truth, used, spans, labels)
    return labels


def partial(with_strings, without_strings, texts):
    """Labels where strings tell: 1 for a block that holds (or lies in) one to be kept, 0 for one to be dropped,
    None where nothing is known."""
    folded = [" ".join(t.split()) for t in texts]
    labels = [None] * len(texts)
    for strings, value in ((without_strings, 0.0), (with_strings, 1.0)):
        for s in (" ".join(s.split()) for s in strings):
            for i, t in enumerate(folded):
                if s and (s in t or (len(t) >= 12 and t in s)):
                    labels[i] = value
    return labels
