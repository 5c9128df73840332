#!/usr/bin/env python3
"""Does the Markdown of real pages mean what it says? Two CommonMark renderers against the text that was kept.

usage: markdown.py [--bin DIR] [--out DIR] [--pages N] [--show N] EVALDIR

Every page's Markdown is rendered by markdown-it-py and by cmark-gfm (PyPI, pinned by bench/markdown.mk). Then
  text    what is rendered, white space and the bars between a row's cells aside, is the record's text;
  agree   both renderers give the same text and the same elements;
  html    headings, items, tables, preformatted text, quotations and links are as many as in -f html; what
          is in a table is not counted, since GFM has neither lists nor header-less tables there.
A page that fails one of them is named with the place where it does. Exit status 1 if any fails.
"""

import argparse
import collections
import html.parser
import json
import os
import re
import subprocess
import sys
import urllib.parse

import cmarkgfm
import markdown_it
from cmarkgfm.cmark import Options

import eval as evaluation
import sets

# Not lists themselves: one with text between its items is two in Markdown.
COUNTED = {"h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "tr", "td", "th", "pre", "blockquote", "img"}


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.elements, self.tables = [], collections.Counter(), 0

    def handle_starttag(self, tag, attrs):
        self.elements[tag] += tag in COUNTED and not self.tables
        self.tables += tag == "table"
        if tag == "a" and not self.tables:
            # A link over two lines is two in Markdown; renderers escape what they like.
            self.elements[urllib.parse.unquote(dict(attrs).get("href", ""))] = 1

    def handle_endtag(self, tag):
        self.tables -= tag == "table"

    def handle_data(self, data):
        self.text.append(data)


def read(source):
    parser = Text()
    parser.feed(source)
    parser.close()
    return parser


def squeeze(text):
    """What of a text no layout can change. Direction marks and C1 controls are left out of Markdown on purpose, and
    where text has raised digits HTML has <sup>."""
    text = text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    return re.sub("[\\s|\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]", "", text)


def differ(a, b):
    """Where two texts part, or ""."""
    if a == b:
        return ""
    n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    return "%r is %r" % (a[max(0, n - 30):n + 30], b[max(0, n - 30):n + 30])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("eval", metavar="EVALDIR")
    parser.add_argument("--bin", default="build/bin")
    parser.add_argument("--out", default="build/eval")
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--show", type=int, default=10)
    args = parser.parse_args()
    pages = sets.load(args.eval, "wcxb-dev")
    pages = pages[::max(1, len(pages) // args.pages)][:args.pages]
    os.makedirs(args.out, exist_ok=True)
    warc = os.path.join(args.out, "markdown.warc")
    evaluation.write_warc(warc, pages)
    done = subprocess.run([args.bin + "/clean", "-q", "--with", "markdown,html", warc], stdout=subprocess.PIPE)
    records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    names = {sets.record_id(p): p.id for p in pages}
    strict = markdown_it.MarkdownIt("commonmark").enable("table")
    failed = collections.Counter()
    for r in records:
        source, text = r.get("markdown", ""), squeeze(r["text"])
        one = read(strict.render(source))
        two = read(cmarkgfm.markdown_to_html_with_extensions(source, options=Options.CMARK_OPT_UNSAFE,
                                                             extensions=["table"]))
        ours = read(r.get("html", ""))
        found = {
            "text: markdown-it-py": differ(text, squeeze("".join(one.text))),
            "text: cmark-gfm": differ(text, squeeze("".join(two.text))),
            "text: -f html": differ(text, squeeze("".join(ours.text))),
            "agree": one.elements != two.elements and "%s is %s" % (one.elements, two.elements),
            "html": +one.elements != +ours.elements and
                    "%s is %s" % (sorted((ours.elements - one.elements).items()), sorted((one.elements - ours.elements).items())),
        }
        for what, where in found.items():
            failed[what] += bool(where)
            if where and failed[what] <= args.show:
                print("%s %s: %s" % (names.get(r.get("id", "").strip("<>"), r.get("source")), what, where[:300]))
    print("%d pages: %s" % (len(records), ", ".join("%s %d differ" % (k, failed[k]) for k in sorted(found))))
    return 1 if any(failed.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
