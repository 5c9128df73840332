#!/usr/bin/env python3
"""Near-duplicate detection on a planted set: how many pairs of a known Jaccard similarity are found.

usage: planted.py NORMALIZE [PAIRS]

Each pair is a text of random words and the same with some words replaced, in one place or in many,
so that the sets of word 5-grams have the similarity wanted, which is computed and not assumed.
"""
import json
import random
import subprocess
import sys

WORDS = 450  # about 3 KB


def grams(words):
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def jaccard(a, b):
    a, b = grams(a), grams(b)
    return len(a & b) / len(a | b)


def fresh(rng, n):
    return ["".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(2, 10))) for _ in range(n)]


def altered(rng, words, target, scattered):
    """Replace words until the similarity is as near to the target as one more word brings it."""
    out = list(words)
    order = list(range(len(words)))
    if scattered:
        rng.shuffle(order)
    else:
        start = rng.randrange(len(words) // 4)
        order = order[start:] + order[:start]
    for i in order:
        if jaccard(words, out) <= target:
            break
        out[i] = fresh(rng, 1)[0]
    return out


def found(normalize, target, scattered, pairs):
    """The similarity that pairs have, and the share of them that is found."""
    rng = random.Random(f"{target} {scattered}")
    lines, similar = [], 0.0
    for n in range(pairs):
        a = fresh(rng, WORDS)
        b = altered(rng, a, target, scattered)
        similar += jaccard(a, b)
        for name, words in (("a", a), ("b", b)):
            lines.append(json.dumps({"url": f"{name}{n}", "text": " ".join(words)}))
    out = subprocess.run([normalize, "--dedup", "near", "--no-language"], input="\n".join(lines).encode(),
                         stdout=subprocess.PIPE, check=True).stdout
    hits = sum(r["duplicate_of"] == "a" + r["url"][1:] for r in map(json.loads, out.splitlines())
               if "duplicate_of" in r)
    return similar / pairs, hits / pairs


def main():
    normalize = sys.argv[1]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    for target in (0.9, 0.8, 0.7, 0.6, 0.5):
        for scattered in (False, True):
            similar, share = found(normalize, target, scattered, pairs)
            print(f"Jaccard {similar:.3f} {'scattered' if scattered else 'one place':9}  "
                  f"{pairs} pairs  found {share:.4f}", flush=True)


if __name__ == "__main__":
    main()
