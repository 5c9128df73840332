"""The evaluation sets, read alike, and the scores they are compared by. Standard library only."""

import collections
import gzip
import html.parser
import json
import os
import re
import unicodedata
import uuid

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
WORD = re.compile(r"\w+")
WORD_CJK = re.compile("[%s]|[^\\W%s]+" % (CJK, CJK))

Page = collections.namedtuple("Page", "set id kind url file truth")
# set and id name the page; kind is its type; url may be ""; file is the gzip of its bytes; truth is a dict:
# text (or None), title, author, date, with, without, lang, sitename as the set declares them.


def record_id(page):
    """The WARC-Record-ID a page is given, so that a result is matched to its page."""
    return "urn:uuid:%s" % uuid.uuid5(uuid.NAMESPACE_URL, page.set + "/" + page.id)


def read(page):
    with gzip.open(page.file) as f:
        return f.read()


def load(root, name):
    return {"wcxb-dev": load_wcxb, "magic": load_magic, "segments": load_segments, "dates": load_dates,
            "readability": load_readability}[name](root)


def load_json(*path):
    with open(os.path.join(*path), encoding="utf-8") as f:
        return json.load(f)


def load_wcxb(root):
    root = os.path.join(root, "wcxb-dev")
    pages = []
    for name, about in sorted(load_json(root, "metadata.json")["files"].items()):
        file = os.path.join(root, "html", name + ".html.gz")
        if not os.path.exists(file):
            continue
        doc = load_json(root, "ground-truth", name + ".json")
        gt = doc["ground_truth"]
        truth = {"text": gt.get("main_content") or "", "title": gt.get("title"), "author": gt.get("author"),
                 "date": gt.get("publish_date")}
        url = doc.get("url") or "http://%s/" % about["domain"]
        pages.append(Page("wcxb-dev", name, about["page_type"], url, file, truth))
    return pages


def load_magic(root):
    root = os.path.join(root, "magic")
    return [Page("magic", name, t["type"], t["url"], os.path.join(root, "html", name + ".html.gz"),
                 {"text": t["main_content"]})
            for name, t in sorted(load_json(root, "truth.json").items())]


def load_segments(root):
    root = os.path.join(root, "segments")
    return [Page("segments", t["file"], "", url, os.path.join(root, "html", t["file"] + ".gz"),
                 {"text": None, "with": t["with"], "without": t["without"]})
            for url, t in sorted(load_json(root, "evaldata.json").items())]


def load_dates(root):
    root = os.path.join(root, "dates")
    return [Page("dates", t["file"], "", url, os.path.join(root, "html", t["file"] + ".gz"),
                 {"text": None, "date": t["date"]})
            for url, t in sorted(load_json(root, "dates.json").items())]


def load_readability(root):
    root = os.path.join(root, "readability")
    pages = []
    for name in sorted(os.listdir(root)):
        folder = os.path.join(root, name)
        with gzip.open(os.path.join(folder, "expected.html.gz"), "rt", encoding="utf-8") as f:
            text = html_text(f.read())
        about = load_json(folder, "expected-metadata.json")
        truth = {"text": text, "title": about.get("title"), "author": about.get("byline"),
                 "language": about.get("lang"), "sitename": about.get("siteName"),
                 "date": about.get("publishedTime")}
        pages.append(Page("readability", name, "", "", os.path.join(folder, "source.html.gz"), truth))
    return pages


class TextOf(html.parser.HTMLParser):
    """The text of clean HTML: a line break where a block begins or ends."""
    INLINE = frozenset("a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q rb rp rt ruby s samp "
                       "small span strike strong sub sup time tt u var wbr".split())
    UNSEEN = frozenset("script style template noscript svg math".split())

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.unseen = [], 0

    def handle_starttag(self, tag, attrs):
        self.unseen += tag in self.UNSEEN
        if tag not in self.INLINE:
            self.out.append("\n")

    def handle_endtag(self, tag):
        if tag in self.UNSEEN and self.unseen:
            self.unseen -= 1
        if tag not in self.INLINE:
            self.out.append("\n")

    def handle_data(self, data):
        if not self.unseen:
            self.out.append(data)


def html_text(source):
    parser = TextOf()
    parser.feed(source)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.out).split("\n"))
    return "\n".join(line for line in lines if line)


# Scores


def words(text, cjk=False):
    """\\w+ of the lower-cased text; with cjk each Chinese, Japanese or Korean character by itself."""
    return (WORD_CJK if cjk else WORD).findall(text.lower())


def word_prf(got, truth, cjk=False):
    """Multiset overlap of words: precision, recall, F1. Both empty is 1."""
    g, t = collections.Counter(words(got, cjk)), collections.Counter(words(truth, cjk))
    ng, nt = sum(g.values()), sum(t.values())
    if not ng and not nt:
        return 1.0, 1.0, 1.0
    hit = sum((g & t).values())
    if not hit:
        return 0.0, 0.0, 0.0
    return hit / ng, hit / nt, 2 * hit / (ng + nt)


def shingle_prf(pairs):
    """Overlap of 4-shingles of words as Scrapinghub's article-extraction-benchmark sums it up over (got, truth): each page's
    true and false positives and misses as shares of their sum, so that a long page weighs as a short one."""
    hit = extra = missed = 0.0
    for got, truth in pairs:
        g, t = (collections.Counter(zip(*(WORD.findall(s)[i:] for i in range(4)))) for s in (got, truth))
        tp = sum((g & t).values())
        fp, fn = sum(g.values()) - tp, sum(t.values()) - tp
        total = max(1, tp + fp + fn)
        hit, extra, missed = hit + tp / total, extra + fp / total, missed + fn / total
    return hit / max(1e-9, hit + extra), hit / max(1e-9, hit + missed), 2 * hit / max(1e-9, 2 * hit + extra + missed)


def is_cjk(text):
    """More than a tenth of its letters are Chinese, Japanese or Korean."""
    n = len(re.findall("[%s]" % CJK, text))
    return n > 0.1 * max(1, len(re.findall(r"\w", text)))


FOLD = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"',
                      "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-",
                      "\u2014": "-", "\u2015": "-", "\u2212": "-", "\u200b": None, "\u200c": None,
                      "\u200d": None, "\u200e": None, "\u200f": None, "\ufeff": None, "\u00ad": None})


def fold(s):
    """Equality of titles and names: NFKC, quotes and dashes as ASCII, no zero-width characters, white space
    folded and trimmed, letter case ignored. Nothing is cut off either side."""
    s = unicodedata.normalize("NFKC", s.translate(FOLD)).translate(FOLD)
    return " ".join(s.split()).casefold()
