"""Run one Python extractor over the pages listed on stdin (id, path, URL a line): JSON Lines out."""

import json
import sys


def trafilatura():
    from trafilatura import bare_extraction

    def extract(data, url):
        doc = bare_extraction(data, url=url, with_metadata=True)
        return doc.text if doc else ""
    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    def extract(data, url):
        return extract_plain_text(HTMLTree.parse(bytes_to_str(data, detect_encoding(data))), main_content=True, alt_texts=False)
    return extract


def readability_lxml():
    import lxml.html
    from readability import Document

    def extract(data, url):
        return lxml.html.fromstring(Document(data).summary()).text_content()
    return extract


def justext():
    import justext

    def extract(data, url):
        paragraphs = justext.justext(data, justext.get_stoplist("English"))
        return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)
    return extract


def main():
    extract = {"trafilatura": trafilatura, "resiliparse": resiliparse, "readability-lxml": readability_lxml,
               "justext": justext}[sys.argv[1]]()
    for line in sys.stdin:
        name, path, url = line.rstrip("\n").split("\t")
        with open(path, "rb") as f:
            data = f.read()
        try:
            text = extract(data, url)
        except Exception as e:  # a page it cannot take is an empty result, as it is for the others
            print("%s: %s" % (path, e), file=sys.stderr)
            text = ""
        print(json.dumps({"id": name, "text": text}))


main()
