#!/usr/bin/env python3
"""Write lib/date_tab.c and fixtures/dates/patterns.tsv from Unicode CLDR and tools/date_words.tsv.

usage: cldr.py CACHE TABLE PATTERNS

CACHE is a folder outside the repository; the pinned packages are fetched into it by `npm pack`
when they are not there.
"""
import json
import os
import re
import subprocess
import sys
import tarfile
import unicodedata
from collections import defaultdict

VERSION = "48.2.0"
PACKAGES = ("cldr-dates-full", "cldr-core", "cldr-rbnf")
HERE = os.path.dirname(os.path.abspath(__file__))

# Which reading of a word wins when the language is not known: roughly the share of web pages.
RANK = """en de ru es fr ja pt tr it fa nl pl zh vi id cs ko uk ar el he sv ro hu th da sk fi bg nb sr hr
lt sl ca et lv az ka hi ms bn kk mk sq gl hy uz be is eu ne ta mn ur si bs ml te kn mr gu sw fil af my
km nn no lo pa ps ky tg tk ga cy lb mt eo am""".split()
MINOR = len(RANK)
# Month names of a language nobody asked for must be this long (folded bytes) to be taken.
MINOR_LEN = 5
KEY_MAX = 96
# Compilers need not take longer string literals than 4095 bytes (C11 5.2.4.1).
BLOCK = 4000

CLASSES = ("MONTH WEEKDAY AMPM REL CONN MARK MONTHNUM JALALI HIJRI ERA HOURMARK NUMBER UNIT AND DAY").split()
(MONTH, WEEKDAY, AMPM, REL, CONN, MARK, MONTHNUM, JALALI, HIJRI, ERA, HOURMARK, NUMBER, UNIT, AND,
 DAY) = range(1, len(CLASSES) + 1)
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")

STARTERS = {MONTH, WEEKDAY, MONTHNUM, JALALI, HIJRI, ERA, DAY}
# Numbers that relative stamps spell ("two days ago"), and languages that also name days by them.
NUMBER_MAX = 12
CARDINAL_DAYS = "es pt it ca gl fr ro".split()
BLOOM_WORDS = 1024

# 令和6 as Japanese forms and offices have it: letters that mean nothing elsewhere.
JAPANESE_ERAS = "r h s t m".split()

IGNORED = {0xAD, 0xB7, 0x970, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x640}
ARABIC = {0x649: 0x64A, 0x6CC: 0x64A, 0x6D2: 0x64A, 0x643: 0x6A9, 0x629: 0x647, 0x6C0: 0x647, 0x6D5: 0x647,
          0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x671: 0x627, 0x626: 0x64A, 0x624: 0x648}
LATIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "s", "æ": "a", "œ": "o", "ð": "d", "þ": "t", "ħ": "h",
         "ŧ": "t", "ǝ": "e", "ə": "e", "ɛ": "e", "ɔ": "o", "ŋ": "n", "ʼ": "'", "ʻ": "'", "’": "'", "‘": "'", "ʹ": "'",
         "`": "'", "´": "'", "′": "'", "ς": "σ", "׳": "'", "ё": "е"}


def fold_cp(cp):
    """One code point to one code point, or None to drop it. The C side reads this as a table."""
    if cp > 0xFFFF:
        return cp
    if cp in IGNORED or 0x591 <= cp <= 0x5C7 and unicodedata.category(chr(cp)) == "Mn":
        return None
    if 0x300 <= cp <= 0x36F or 0x64B <= cp <= 0x65F or cp == 0x670:
        return None
    if cp in ARABIC:
        return ARABIC[cp]
    if 0xFF01 <= cp <= 0xFF5E:
        cp -= 0xFEE0
    c = chr(cp)
    low = c.lower()
    low = low[0] if len(low) > 1 and unicodedata.combining(low[1]) else low
    if len(low) != 1:
        return cp
    c = LATIN.get(low, low)
    if ord(c) < 0x530 or 0x1E00 <= ord(c) < 0x2000:
        base = unicodedata.normalize("NFD", c)[0]
        c = LATIN.get(base, base)
    return ord(c)


SPACES = {0x20, 9, 10, 13, 0xA0, 0x202F, 0x2009, 0x3000, 0x2002, 0x2003}


def unspaced(c):
    """Scripts that put no spaces between words, as date_lex_unspaced has them."""
    cp = ord(c)
    return (0xE00 <= cp <= 0x109F or 0x1780 <= cp <= 0x17FF or 0x2E80 <= cp <= 0xA4CF or
            0xAC00 <= cp <= 0xD7FF or 0xF900 <= cp <= 0xFAFF or 0x20000 <= cp <= 0x3FFFF)


def tighten(key):
    """Where words have no spaces, a number has none beside it either, as spell_next in date_lex.c reads."""
    return "".join(c for i, c in enumerate(key) if c != " " or not (
        key[i - 1:i] == "#" and unspaced(key[i + 1:i + 2] or "a") or
        key[i + 1:i + 2] == "#" and unspaced(key[i - 1:i] or "a")))


def fold(text):
    """The key of a name: lower case, no accents, no full stops, single spaces."""
    out = []
    for c in unicodedata.normalize("NFC", text):
        if ord(c) in SPACES:
            if out and out[-1] != " ":
                out.append(" ")
        elif c != ".":
            cp = fold_cp(ord(c))
            if cp is not None:
                out.append(chr(cp))
    return "".join(out).strip()


def fetch(cache):
    os.makedirs(cache, exist_ok=True)
    for name in PACKAGES:
        tgz = os.path.join(cache, f"{name}-{VERSION}.tgz")
        if not os.path.exists(tgz):
            subprocess.run(["npm", "pack", f"{name}@{VERSION}"], cwd=cache, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not os.path.isdir(os.path.join(cache, name)):
            with tarfile.open(tgz) as tar:
                tar.extractall(os.path.join(cache, "unpack"))
            os.rename(os.path.join(cache, "unpack", "package"), os.path.join(cache, name))


def load(cache, locale, name):
    with open(os.path.join(cache, "cldr-dates-full", "main", locale, name + ".json")) as f:
        return json.load(f)["main"][locale]["dates"]


def text_of(pattern):
    return pattern["_value"] if isinstance(pattern, dict) else pattern


def split_pattern(pattern):
    """[(is_field, text)] of an LDML date pattern."""
    parts = []
    for m in re.finditer(r"'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z']+)", pattern):
        if m.group(2):
            parts.append((True, m.group(0)))
        else:
            literal = (m.group(1) or "'") if m.group(0)[0] == "'" else m.group(0)
            if parts and not parts[-1][0]:
                parts[-1] = (False, parts[-1][1] + literal)
            else:
                parts.append((False, literal))
    return parts


class Words:
    def __init__(self):
        self.keys = defaultdict(lambda: defaultdict(set))  # key -> (class, value) -> languages

    def add(self, text, cls, value, lang, folded=False):
        key = tighten(text if folded else fold(text))
        if not key or len(key.encode()) > KEY_MAX or key[0].isdigit():
            return
        self.keys[key][(cls, value)].add(lang)

    def add_month(self, name, month, lang):
        key = fold(name).rstrip(":")
        if re.fullmatch(r"m\d+", key):  # the root locale's M01
            return
        if any(c.isdigit() for c in key):
            m = re.fullmatch(r"(\D{2,})(\d+)", key)
            if m and int(m.group(2)) == month:
                self.add(m.group(1).strip() + " #", MONTHNUM, 0, lang, True)
                self.add(m.group(1).strip() + "#", MONTHNUM, 0, lang, True)
            return
        for prefix in ("de ", "di ", "d'"):  # ca: de juny, d'octubre
            if key.startswith(prefix) and len(key) > len(prefix) + 2:
                self.add(key[len(prefix):], MONTH, month, lang, True)
                if prefix[-1] == " ":
                    return  # the rest is a word between the parts
        self.add(key, MONTH, month, lang, True)


def names(context, widths):
    for where in ("format", "stand-alone"):
        for width in widths:
            yield from context.get(where, {}).get(width, {}).items()


def add_glued(words, pattern, months, lang):
    """Month names that a pattern prints with letters attached (eu: urtarrila + ren)."""
    parts = split_pattern(pattern)
    for i, (field, text) in enumerate(parts):
        if not field or text not in ("MMMM", "MMM"):
            continue
        before = parts[i - 1][1] if i else ""
        after = parts[i + 1][1] if i + 1 < len(parts) else ""
        head = re.search(r"[^\W\d_]*$", before).group(0)
        tail = re.match(r"(?:[^\W\d_]|[\u0f00-\u0fff\u180e\u1820-\u18ff])*", after).group(0)
        if head or tail:
            for month, name in months["format"]["wide" if text == "MMMM" else "abbreviated"].items():
                words.add_month(name + tail, int(month), lang)
                words.add_month(head + name + tail, int(month), lang)
                words.add_month(head + name, int(month), lang)


def add_literals(words, pattern, lang, cls=CONN):
    for field, text in split_pattern(pattern):
        if field:
            continue
        for word in re.findall(r"[^\W\d_][^\W\d_\u0300-\u036f\u0900-\u0dff\u0f00-\u0fff\u1800-\u18ff]*(?:['’ʼ]\w*)?|\S{3,}", text):
            words.add(word, cls, 0, lang)
        for word in re.split(r"[\s.,()]+", text):
            if any(c.isalpha() for c in word):
                words.add(word, cls, 0, lang)


def is_duration(future, pasts):
    """"{0} min." means "in {0} min." where the past only adds a word to it, but "3 min read" elsewhere."""
    unit = set(future.replace("{0}", " ").split())
    return any(unit < set(past.replace("{0}", " ").split()) for past in pasts)


def add_relative(words, fields, lang):
    for unit, base in enumerate(UNITS):
        for width in ("", "-short", "-narrow"):
            field = fields.get(base + width, {})
            for key, text in field.items():
                m = re.fullmatch(r"relative-type-(-?\d)", key)
                if m and (base in ("day", "week", "month", "year") or base == "second") and width == "":
                    words.add(text, REL, unit * 16 + int(m.group(1)) + 8, lang)
            for when, sign in (("past", -1), ("future", 1)):
                if width == "-narrow" and sign > 0:
                    continue
                for text in field.get("relativeTime-type-" + when, {}).values():
                    if sign > 0 and is_duration(text, field.get("relativeTime-type-past", {}).values()):
                        continue
                    key = fold(text.replace("{0}", "#"))
                    letters = sum(2 if ord(c) > 0x2E80 else c.isalpha() for c in key)
                    if "#" in key and letters > 2 and "+" not in key and "-#" not in key:
                        words.add(key, REL, unit * 16 + sign + 8, lang, True)


def add_units(words, fields, lang):
    """What counts in "# years ago": the words after the number that are not those of every unit."""
    tails = defaultdict(set)  # unit -> lists of words
    for unit, base in enumerate(UNITS):
        for width in ("", "-short", "-narrow"):
            past = fields.get(base + width, {}).get("relativeTime-type-past", {})
            for text in past.values():
                head, number, tail = fold(text.replace("{0}", "#")).partition("#")
                if number and tail.strip():
                    tails[unit].add(tuple(tail.split()))
    seen = defaultdict(set)
    for unit, lists in tails.items():
        for words_of in lists:
            for word in words_of:
                seen[word].add(unit)
    for unit, lists in tails.items():
        for tail in lists:
            own = [w for w in tail if len(seen[w]) < len(UNITS) - 1]
            if own and not any(unspaced(c) for c in own[0]):
                words.add(own[0], UNIT, unit, lang, True)


class Spellout:
    """Numbers in words by CLDR's rules (RBNF), as far as small numbers use them."""

    def __init__(self, cache, lang):
        path = os.path.join(cache, "cldr-rbnf", "rbnf", lang + ".json")
        self.sets = {}
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                self.sets = json.load(f)["rbnf"]["rbnf"].get("SpelloutRules", {})

    def say(self, name, n, depth=0):
        """n by a set of rules, or None where they print digits or decline."""
        rules = [(int(r[0]), r[1]) for r in self.sets.get(name, []) if r[0].isdigit() and int(r[0]) <= n]
        if not rules or depth > 8:
            return None
        base, text = max(rules)
        step = 10 ** (len(str(base)) - 1)
        text = text.rstrip(";").removeprefix("'")
        text = re.sub(r"\[(.*?)\]", r"\1" if n % step else "", text)
        if "$" in text or "#" in text or "0" in text:
            return None
        parts = re.split(r"(→[^→]*→|←[^←]*←|=[^=]*=)", text)
        out = []
        for part in parts:
            if part[:1] in "→←=" and part:
                value = {"→": n % step, "←": n // step, "=": n}[part[0]]
                part = self.say(part[1:-1] or name, value, depth + 1)
                if part is None:
                    return None
            out.append(part)
        return "".join(out)


def add_numbers(words, cache):
    for lang in RANK:
        spellout = Spellout(cache, "no" if lang == "nb" else lang)
        for name in spellout.sets:
            ordinal, cardinal = name.startswith("%spellout-ordinal"), name.startswith("%spellout-cardinal")
            cardinal |= name == "%spellout-numbering"
            for n in range(1, 32):
                text = spellout.say(name, n) if ordinal or cardinal else None
                if not text or any(unspaced(c) for c in text):
                    continue
                if cardinal and n <= NUMBER_MAX:
                    words.add(text, NUMBER, n, lang)
                if ordinal or lang in CARDINAL_DAYS and len(text) > 2:
                    words.add(text, DAY, n, lang)
                    words.add(text.replace("-", " "), DAY, n, lang)


def add_locale(words, cache, locale, order):
    lang = locale.split("-")[0]
    greg = load(cache, locale, "ca-gregorian")["calendars"]["gregorian"]
    for month, name in names(greg["months"], ("wide", "abbreviated")):
        words.add_month(name, int(month), lang)
    for day, name in names(greg["days"], ("wide", "abbreviated", "short")):
        if len(fold(name).encode()) > 1:
            words.add(name, WEEKDAY, ("sun", "mon", "tue", "wed", "thu", "fri", "sat").index(day), lang)
    for period, name in names(greg["dayPeriods"], ("wide", "abbreviated")):
        kind = re.sub(r"\d|-.*", "", period)
        value = {"am": 0, "pm": 1, "noon": 1, "midnight": 2, "morning": 0, "afternoon": 1, "evening": 1, "night": 2}[kind]
        if len(fold(name).encode()) > 1:
            words.add(name, AMPM, value, lang)
    for name in ("full", "long", "medium", "short"):
        pattern = text_of(greg["dateFormats"][name])
        add_glued(words, pattern, greg["months"], lang)
        add_literals(words, pattern, lang)
        for style in ("dateTimeFormats", "dateTimeFormats-atTime"):
            join = greg.get(style, {})
            join = join.get("standard", join) if isinstance(join, dict) else {}
            if name in join:
                literal = text_of(join[name]).replace("{0}", "H").replace("{1}", "d")
                add_literals(words, literal, lang)
    fields = load(cache, locale, "dateFields")["fields"]
    add_relative(words, fields, lang)
    add_units(words, fields, lang)
    short = "".join(dict.fromkeys(c for c in re.sub(r"'[^']*'", "", text_of(greg["dateFormats"]["short"])) if c in "dMy"))
    order[locale] = {"dMy": "DMY", "Mdy": "MDY", "yMd": "YMD"}.get(short, "DMY")


def add_by_hand(words):
    with open(os.path.join(HERE, "date_words.tsv"), encoding="utf-8") as f:
        for line in f:
            line = line.split("#", 1)[0] if line.startswith("#") else line.rstrip("\n")
            if not line.strip():
                continue
            lang, cls, value, text = line.split("\t")
            for word in text.split("|"):
                key = fold(word)
                words.add(key, CLASSES.index(cls) + 1, int(value), lang, True)


def rank(langs):
    return min((RANK.index(x) if x in RANK else MINOR) for x in langs)


def c_string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '\\0"'


def key_hash(key):
    h = 2166136261
    for c in key:
        h = ((h ^ ord(c)) * 16777619) & 0xFFFFFFFF
    return h


def add_bloom(bloom, key):
    """Set the bit of the first three letters of a word's first part, as bloom_has in date_lex.c asks."""
    head = re.split("[ '(#-]", key)[0][:3]
    cps = [ord(c) for c in head] + [0] * (3 - len(head))
    bit = (cps[0] * 961 + cps[1] * 31 + cps[2]) & (64 * BLOOM_WORDS - 1)
    bloom[bit >> 6] |= 1 << (bit & 63)


def rows(out, kind, name, values, width=12):
    out.append(f"const {kind} {name}[] = {{")
    line = "\t"
    for v in values:
        item = f"{v}, "
        if len(line) + len(item) > 98:
            out.append(line.rstrip())
            line = "\t"
        line += item
    out.append(line.rstrip())
    out.append("};")
    out.append("")


def digit_zeros(cache):
    with open(os.path.join(cache, "cldr-core", "supplemental", "numberingSystems.json")) as f:
        systems = json.load(f)["supplemental"]["numberingSystems"]
    zeros = set()
    for s in systems.values():
        if s["_type"] == "numeric" and len(s["_digits"]) == 10:
            first = ord(s["_digits"][0])
            if [ord(c) for c in s["_digits"]] == list(range(first, first + 10)) and first > 0x7F:
                zeros.add(first)
    return sorted(zeros)


def write_table(path, words, order, zeros):
    keys, lists, sets, langs = [], {}, {}, sorted({x for k in words.keys.values() for s in k.values() for x in s})
    lang_id = {x: i for i, x in enumerate(langs)}
    readings_of = {}
    for key, readings in words.keys.items():
        best = sorted(readings.items(), key=lambda r: (rank(r[1]), r[0]))
        short = len(key.encode()) < MINOR_LEN
        # "no" and "ser" are today's names somewhere, "em" and "in" the afternoon's, and words of the text elsewhere.
        readings_of[key] = tuple((c, v, tuple(sorted(s)),
                                  c == CONN and rank(s) == MINOR or c == ERA and key in JAPANESE_ERAS or
                                  c == AMPM and short and key.isascii() and key[1:] != " m" and "en" not in s or
                                  short and (c in (REL, MONTHNUM) or rank(s) == MINOR)) for (c, v), s in best)
        keys.append(key)
    # Where a longer word goes on after a break, its beginning is known too, as no word at all.
    for key in list(keys):
        for i, c in enumerate(key):
            if i and (c in " -'(" or unspaced(key[i - 1])) and key[:i] not in readings_of:
                readings_of[key[:i]] = ((0, 0, (), False),)
                keys.append(key[:i])
        if key[0] == "#" and "#" not in readings_of:
            readings_of["#"] = ((0, 0, (), False),)
            keys.append("#")
    keys.sort(key=lambda k: k.encode())
    longer = defaultdict(list)  # what a word is the beginning of
    for key in keys:
        for i, c in enumerate(key):
            if i and (c in " -'(" or unspaced(key[i - 1])):
                longer[key[:i]].append(key)
    set_ids, set_pool = {}, [0xFFFF]
    list_ids, pool = {}, []
    key_rows, blocks, fill = [], [], 0
    for key in keys:
        rs = readings_of[key]
        if rs not in list_ids:
            list_ids[rs] = len(pool)
            for n, (c, v, s, weak) in enumerate(rs):
                if len(s) > 60:
                    s = ()
                if s not in set_ids:
                    set_ids[s] = len(set_pool)
                    set_pool.extend([lang_id[x] for x in s] + [0xFFFF])
                pool.append((c, v, set_ids[s], n == len(rs) - 1, weak))
        size = len(key.encode()) + 1
        if not blocks or fill + size > BLOCK:
            blocks.append([])
            fill = 0
        key_rows.append(((len(blocks) - 1) * BLOCK + fill, list_ids[rs]))
        blocks[-1].append(key)
        fill += size
    n_slots = 1
    while 2 * n_slots < 3 * len(keys):
        n_slots *= 2
    slots = [0] * n_slots
    blooms = {name: [0] * BLOOM_WORDS for name in ("words", "starters", "relative", "numbers")}
    for i, key in enumerate(keys):
        h = key_hash(key)
        at = (h ^ h >> 15) & (n_slots - 1)
        while slots[at]:
            at = (at + 1) & (n_slots - 1)
        slots[at] = i + 1
        if any(r[0] == NUMBER for r in readings_of[key]):
            add_bloom(blooms["numbers"], key)
        # "a" and "un" are too common to look for a stamp behind each: "an hour ago" is a word of its own.
        classes = {r[0] for k in (key, *longer[key]) for r in readings_of[k]}
        add_bloom(blooms["words"], key)
        if classes & STARTERS:
            add_bloom(blooms["starters"], key)
        if REL in classes or any(c == NUMBER and (v > 1 or len(key) > 3 or not key.isascii()) for c, v, *_ in readings_of[key]):
            add_bloom(blooms["relative"], key)
    folds = []
    for cp in range(0x80, 0x10000):
        if 0xD800 <= cp < 0xE000:
            continue
        to = fold_cp(cp)
        if to != cp:
            folds.append((cp, to or 0))
    ranges = []  # runs of code points that fold by the same step
    for cp, to in folds:
        if ranges and cp == ranges[-1][1] + 1 and to and ranges[-1][2] and to - cp == ranges[-1][2] - ranges[-1][0]:
            ranges[-1][1] = cp
        elif ranges and cp == ranges[-1][1] + 1 and not to and not ranges[-1][2]:
            ranges[-1][1] = cp
        else:
            ranges.append([cp, cp, to])
    regions = {}
    base = {}
    for locale, o in order.items():
        if "-" not in locale:
            base[locale] = o
    for locale, o in order.items():
        if "-" in locale and base.get(locale.split("-")[0]) != o:
            parts = locale.split("-")[1:]
            if parts:
                regions[locale.split("-")[0] + "-" + parts[-1]] = o
    out = [f"""/* Words that dates are written with, in the languages of Unicode CLDR, for date.c.
 * Written by tools/cldr.py from cldr-dates-full, -core and -rbnf {VERSION} (npm, Unicode-3.0) and
 * tools/date_words.tsv; `make tables` writes it again. */
#include "date_tab.h"

#if DATE_TAB_FORM != {FORM}
#error "date_tab.c was written for another date_tab.h: run make tables"
#endif
"""]
    out.append("/* Folded words, NUL between them, sorted by bytes; '#' stands for a number. */")
    out.append("const char date_words[][DATE_WORD_BLOCK] = {")
    for block in blocks:
        line = "    "
        for key in block:
            item = c_string(key)
            if len(line) + len(item) > 98 and line.strip():
                out.append(line)
                line = "    "
            line = line[:-1] + item[1:] if line.strip() else line + item
        out.append(line + ",")
    out.append("};")
    out.append("")
    out.append("/* Where a word begins in date_words, and its first reading. */")
    rows(out, "struct date_key", "date_keys", [f"{{{a},{b}}}" for a, b in key_rows])
    out.append("/* Class, value, languages, last of its word, too short to be taken unasked. */")
    rows(out, "struct date_reading", "date_readings", [f"{{{c},{v},{s},{int(l)},{int(w)}}}" for c, v, s, l, w in pool])
    out.append("/* Sets of languages, 65535 after each. */")
    rows(out, "uint16_t", "date_langsets", set_pool)
    out.append("/* Open hash table over date_keys, 0: empty, else index + 1. */")
    rows(out, "uint16_t", "date_slots", slots)
    for name, what in (("words", "every word"), ("starters", "words that a date can begin with"),
                       ("relative", "words that a relative stamp can begin with"),
                       ("numbers", "numbers")):
        out.append(f"/* A bit for the first three letters of {what}. */")
        rows(out, "uint64_t", f"date_bloom_{name}", [f"0x{x:X}" for x in blooms[name]])
    out.append("/* Runs of code points that fold to others: first, last, what the first becomes (0: nothing). */")
    rows(out, "struct date_fold", "date_folds", [f"{{{a},{b},{c}}}" for a, b, c in ranges])
    out.append("/* The zero of every set of decimal digits but ASCII's. */")
    rows(out, "uint32_t", "date_zeros", zeros)
    out.append("/* Languages, sorted, with the order of their short numeric dates. */")
    code = {"DMY": 1, "MDY": 2, "YMD": 3}
    rows(out, "struct date_lang", "date_langs", [f'{{"{x}",{code[base.get(x, "DMY")]}}}' for x in langs])
    out.append("/* Where a region's order differs from its language's. */")
    rows(out, "struct date_lang", "date_regions", [f'{{"{x}",{code[o]}}}' for x, o in sorted(regions.items())])
    for name in ("keys", "slots", "folds", "zeros", "langs", "regions"):
        out.append(f"const size_t date_n_{name} = sizeof date_{name} / sizeof date_{name}[0];")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(out) + "\n")
    print(f"{len(keys)} words, {len(pool)} readings, {len(blocks) * BLOCK} bytes, {len(ranges)} folds", file=sys.stderr)


FORM = 3


def write_patterns(path, cache, locales, zeros):
    """Every full, long, medium and short pattern with the names it prints, each distinct one once."""
    name_rows, pattern_rows = {}, {}
    for locale in locales:
        lang = locale.split("-")[0]
        greg = load(cache, locale, "ca-gregorian")["calendars"]["gregorian"]
        for style in ("full", "long", "medium", "short"):
            pattern = text_of(greg["dateFormats"][style])
            if "G" in pattern:
                era = greg["eras"]["eraAbbr"]["1"]
                pattern = re.sub("G+", f"'{era}'", pattern)
            fields = [t for is_field, t in split_pattern(pattern) if is_field]
            if "MMM" in "".join(fields) and greg["months"]["format"]["wide"]["11"] == "M11":
                continue  # has no names of its own
            months = "wide" if "MMMM" in fields or "LLLL" in fields else "abbreviated"
            row = []
            if any(t in ("MMM", "MMMM") for t in fields):
                row.append("|".join(greg["months"]["format"][months][str(m)] for m in range(1, 13)))
            else:
                row.append("")
            day = next((t for t in fields if t[0] in "Ec"), None)
            where = "stand-alone" if day and day[0] == "c" else "format"
            row.append("|".join(greg["days"][where]["wide" if len(day) == 4 else "abbreviated"][d] for d in
                                ("sun", "mon", "tue", "wed", "thu", "fri", "sat")) if day else "")
            ids = [name_rows.setdefault(r, len(name_rows)) for r in row]
            tag = locale
            pattern_rows.setdefault((pattern, ids[0], ids[1], lang), tag)
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"# Written by tools/cldr.py from CLDR {VERSION}: N = names; P = language, pattern, row of months, row of days\n")
        for row in name_rows:
            f.write(f"N\t{row}\n")
        for (pattern, m, d, _), tag in pattern_rows.items():
            f.write(f"P\t{tag}\t{pattern}\t{m}\t{d}\n")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    cache, table, patterns = sys.argv[1:]
    fetch(cache)
    locales = sorted(os.listdir(os.path.join(cache, "cldr-dates-full", "main")))
    words, order = Words(), {}
    for locale in locales:
        add_locale(words, cache, locale, order)
    add_numbers(words, cache)
    add_by_hand(words)
    zeros = digit_zeros(cache)
    write_table(table, words, order, zeros)
    os.makedirs(os.path.dirname(patterns), exist_ok=True)
    write_patterns(patterns, cache, locales, zeros)


if __name__ == "__main__":
    main()
