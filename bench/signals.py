#!/usr/bin/env python3
"""The signals of normalize beside the rules of Gopher, C4 and FineWeb written plainly, on each record.

usage: signals.py NORMALIZE RECORDS

The rules are those of the papers, in what these leave open those of datatrove 0.10 (but that words
stand between white space, or are one character of Chinese or Japanese). Sentences are not compared.
"""
import collections
import json
import re
import subprocess
import sys

CJK = ("\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
       "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\uff66-\uff9d\U0001aff0-\U0001b16f"
       "\U00020000-\U0002fa1f\U00030000-\U000323af")
WORD = re.compile(f"[{CJK}]|[^{CJK}\\s]+")
STOP_WORDS = {"the", "be", "to", "of", "and", "that", "have", "with"}
MARKS = '.!?"\u201d\u203c\u203d\u2047\u2048\u2049\u061f\u06d4\u0964\u0965\u0589\u1362\u104b\u17d4\u3002\uff01\uff1f\uff0e\uff61'
NOTICES = ["javascript", "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies",
           "use cookies"]


def duplicates(parts):
    """How many of the parts came before, and their characters."""
    seen, n, chars = set(), 0, 0
    for part in parts:
        if part in seen:
            n += 1
            chars += len(part)
        seen.add(part)
    return n, chars


def top_gram(spans, text, n):
    """Characters in all occurrences of the most frequent n-gram, of the longest of several."""
    grams = collections.defaultdict(list)
    for i in range(len(spans) - n + 1):
        gram = spans[i:i + n]
        span = sum(b - a for a, b in gram) + sum(gram[k][1] < gram[k + 1][0] for k in range(n - 1))
        grams[tuple(text[a:b] for a, b in gram)].append(span)
    most = max((len(g) for g in grams.values()), default=0)
    return max((max(g) * most for g in grams.values() if len(g) == most), default=0) if most > 1 else 0


def duplicate_grams(words, n):
    seen, chars, i = set(), 0, 0
    while i <= len(words) - n:
        gram = tuple(words[i:i + n])
        chars += sum(map(len, gram)) if gram in seen else 0
        i += n if gram in seen else 1
        seen.add(gram)
    return chars


def is_kept(line):
    """By C4."""
    words = WORD.findall(line)
    line = re.sub(r"(\[\d*\]|\[edit\]|\[citation needed\])+$", "", line)
    return (line.endswith(tuple(MARKS)) and not line.endswith("...") and len(words) >= 3
            and max(map(len, words)) <= 1000 and not any(n in line.lower() for n in NOTICES))


def signals(text):
    spans = [m.span() for m in WORD.finditer(text)]
    words = [text[a:b] for a, b in spans]
    lines = [line for line in text.split("\n") if line]
    paragraphs = re.split(r"\n{2,}", text.strip("\n"))
    n, chars = max(len(words), 1), max(len(text), 1)
    bare = [re.sub(r"^[^A-Za-z]+|[^A-Za-z]+$", "", w).lower() for w in words]
    s = {
        "words": len(words), "lines": len(lines),
        "mean_word_length": sum(map(len, words)) / n,
        "hash_per_word": text.count("#") / n,
        "ellipsis_per_word": (text.count("...") + text.count("\u2026")) / n,
        "bullet_lines": sum(line.lstrip().startswith(("-", "*", "\u2022")) for line in lines),
        "ellipsis_lines": sum(line.endswith(("...", "\u2026")) for line in lines),
        "alphabetic_words": sum(any(c.isalpha() for c in w) for w in words) / n,
        "stop_words": len(STOP_WORDS.intersection(bare)),
        "duplicate_lines": duplicates(lines)[0],
        "duplicate_line_chars": duplicates(lines)[1] / chars,
        "duplicate_paragraphs": duplicates(paragraphs)[0] / len(paragraphs),
        "duplicate_paragraph_chars": duplicates(paragraphs)[1] / chars,
        "kept_lines": sum(map(is_kept, lines)),
        "curly_bracket": "{" in text,
        "lorem_ipsum": "lorem ipsum" in text.lower(),
        "punctuated_lines": sum(line.endswith(tuple(MARKS + "'\u2019")) for line in lines),
        "short_lines": sum(len(line) <= 30 for line in lines),
        "duplicate_chars": duplicates(lines)[1] / max(len(text.replace("\n", "")), 1),
        "newlines_per_word": text.count("\n") / n,
    }
    for name in ("bullet_lines", "ellipsis_lines", "duplicate_lines", "kept_lines", "punctuated_lines", "short_lines"):
        s[name] /= max(len(lines), 1)
    for k in range(2, 5):
        s[f"top_{k}gram_chars"] = top_gram(spans, text, k) / chars
    for k in range(5, 11):
        s[f"duplicate_{k}gram_chars"] = duplicate_grams(words, k) / chars
    return s


def main():
    program, records = sys.argv[1:3]
    command = [program, "-q", "--signals", "--no-dates", "--no-language"]
    with open(records, "rb") as f:
        out = subprocess.run(command, stdin=f, stdout=subprocess.PIPE, check=False).stdout
    differ, n = collections.Counter(), 0
    for line in out.splitlines():
        record = json.loads(line)
        n += 1
        for name, wanted in signals(record["text"]).items():
            if abs(record["signals"][name] - wanted) > 0.00006:
                differ[name] += 1
                if differ[name] <= 3:
                    print(f"{record.get('url', n)}: {name} {record['signals'][name]}, not {wanted:.4f}")
    print(f"signals of {n} records: {sum(differ.values())} differ from the rules written plainly   0")


if __name__ == "__main__":
    main()
