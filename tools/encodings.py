#!/usr/bin/env python3
"""Write lib/charset_tab.c: the labels and single-byte indexes of the WHATWG Encoding Standard, and
what glibc's iconv, on which this runs, has otherwise than its multi-byte indexes.

usage: encodings.py DIR OUT     DIR holds encodings.json and index-*.txt; what it lacks is fetched
                                from where the standard is published
"""

import ctypes
import errno
import json
import os
import platform
import re
import sys
import unicodedata
import urllib.request

SOURCE = "https://encoding.spec.whatwg.org/"

# A multi-byte encoding as charset_tab.h calls it, and its converters in glibc that charset.c may
# use. EUC-JP is there for GNU libiconv, which has no EUC-JP-MS.
MULTI = [
    ("gb18030", ["GB18030"]),
    ("big5", ["BIG5-HKSCS"]),
    ("euc_jp", ["EUC-JP-MS", "EUC-JP"]),
    ("shift_jis", ["CP932"]),
    ("euc_kr", ["CP949"]),
]


def open_source(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        os.makedirs(folder, exist_ok=True)
        urllib.request.urlretrieve(SOURCE + name, path)
    return open(path, encoding="utf-8")


def read_index(folder, file):
    """The pointers of an index file, its identifier and date."""
    points, head = {}, {}
    with open_source(folder, f"index-{file}.txt") as f:
        for line in f:
            if m := re.match(r"# (Identifier|Date): (\S+)", line):
                head[m[1]] = m[2]
            elif m := re.match(r"\s*(\d+)\s+0x([0-9A-F]+)", line):
                points[int(m[1])] = int(m[2], 16)
    return points, head


def literal(points):
    """The code points as the inside of a char16_t string; only what is plain to see stays bare."""
    out = []
    for cp in points:
        if cp == 0:
            out.append("\\0")
        elif cp < 0xA0 or 0xD800 <= cp < 0xE000:
            out.append(f"\\x{cp:X}")
        elif unicodedata.category(chr(cp)) in ("Lo", "Ll", "Lu", "So", "Sm", "Nd", "No") and (
            unicodedata.bidirectional(chr(cp)) in ("L", "EN", "ET", "ES", "CS", "ON", "AN")
        ):
            out.append(chr(cp))
        else:
            out.append(f"\\u{cp:04X}")
    return "".join(out)


class Iconv:
    """The C library's converter from an encoding to UTF-8."""

    libc = ctypes.CDLL(None, use_errno=True)
    libc.iconv_open.restype = ctypes.c_void_p
    libc.iconv.restype = ctypes.c_ssize_t
    libc.iconv.argtypes = [ctypes.c_void_p] * 5

    def __init__(self, name):
        self.cd = self.libc.iconv_open(b"UTF-8", name.encode())
        assert self.cd != ctypes.c_void_p(-1).value, name
        self.out = ctypes.create_string_buffer(64)

    def decode(self, code):
        """What the bytes stand for; None if they are refused at the first, and "" if iconv would
        stop elsewhere or wait for more."""
        at, left = ctypes.c_char_p(code), ctypes.c_size_t(len(code))
        to, room = ctypes.c_void_p(ctypes.addressof(self.out)), ctypes.c_size_t(64)
        source = [ctypes.byref(at), ctypes.byref(left)]
        target = [ctypes.byref(to), ctypes.byref(room)]
        self.libc.iconv(self.cd, None, None, None, None)
        if self.libc.iconv(self.cd, *source, *target) >= 0:
            self.libc.iconv(self.cd, None, None, *target)
            return self.out.raw[: 64 - room.value].decode()
        refused = ctypes.get_errno() == errno.EILSEQ and left.value == len(code)
        return None if refused else ""


def pairs(leads, trails=range(256)):
    return (bytes((a, b)) for a in leads for b in trails)


def gb18030(index, ranges):
    """Every code that decode_multi() takes for one character, with its meaning, None for none."""
    yield from ((bytes((c,)), "€" if c == 0x80 else None) for c in (0x80, 0xFF))
    digits = range(0x30, 0x3A)
    for code in pairs(range(0x81, 0xFF), [c for c in range(256) if c not in digits]):
        cell = code[1] - (0x40 if code[1] < 0x7F else 0x41)
        in_index = 0x40 <= code[1] <= 0xFE and code[1] != 0x7F
        yield code, chr(index[(code[0] - 0x81) * 190 + cell]) if in_index else None
    starts = sorted(ranges.items())
    for pointer in range(126 * 10 * 126 * 10):
        a, rest = divmod(pointer, 12600)
        b, rest = divmod(rest, 1260)
        c, d = divmod(rest, 10)
        while len(starts) > 1 and starts[1][0] <= pointer:
            starts.pop(0)
        cp = starts[0][1] + pointer - starts[0][0]
        if 39419 < pointer < 189000 or pointer > 1237575:
            cp = None
        elif pointer == 7457:
            cp = 0xE7C7
        yield bytes((a + 0x81, b + 0x30, c + 0x81, d + 0x30)), cp and chr(cp)


def big5(index):
    yield from ((bytes((c,)), None) for c in (0x80, 0xFF))
    double = {1133: "\u00CA\u0304", 1135: "\u00CA\u030C", 1164: "\u00EA\u0304", 1166: "\u00EA\u030C"}
    for code in pairs(range(0x81, 0xFF)):
        cell = code[1] - (0x40 if code[1] < 0x7F else 0x62)
        pointer = (code[0] - 0x81) * 157 + cell
        in_index = 0x40 <= code[1] <= 0x7E or 0xA1 <= code[1] <= 0xFE
        cp = index.get(pointer) if in_index else None
        yield code, double.get(pointer, cp and chr(cp)) if in_index else None


def euc_kr(index):
    yield from ((bytes((c,)), None) for c in (0x80, 0xFF))
    for code in pairs(range(0x81, 0xFF)):
        cp = index.get((code[0] - 0x81) * 190 + code[1] - 0x41)
        yield code, chr(cp) if cp and 0x41 <= code[1] <= 0xFE else None


def shift_jis(jis0208):
    for c in [0x80, *range(0xA0, 0xE0), *range(0xFD, 0x100)]:
        single = chr(c) if c == 0x80 else chr(0xFF61 - 0xA1 + c) if 0xA1 <= c <= 0xDF else None
        yield bytes((c,)), single
    for code in pairs([*range(0x81, 0xA0), *range(0xE0, 0xFD)]):
        cell = code[1] - (0x40 if code[1] < 0x7F else 0x41)
        pointer = (code[0] - (0x81 if code[0] < 0xA0 else 0xC1)) * 188 + cell
        in_index = 0x40 <= code[1] <= 0xFC and code[1] != 0x7F
        cp = 0xE000 - 8836 + pointer if 8836 <= pointer <= 10715 else jis0208.get(pointer)
        yield code, chr(cp) if cp and in_index else None


def euc_jp(jis0208, jis0212):
    high = range(0xA1, 0xFF)
    leads = [0x8E, 0x8F, *high]
    yield from ((bytes((c,)), None) for c in range(0x80, 0x100) if c not in leads)
    for code in pairs(leads):
        if code[0] == 0x8F and code[1] in high:
            for c in range(256):
                cp = jis0212.get((code[1] - 0xA1) * 94 + c - 0xA1) if c in high else None
                yield code + bytes((c,)), cp and chr(cp)
            continue
        cp = jis0208.get((code[0] - 0xA1) * 94 + code[1] - 0xA1) if code[1] in high else None
        if code[0] == 0x8E:
            cp = 0xFF61 - 0xA1 + code[1] if 0xA1 <= code[1] <= 0xDF else None
        yield code, cp and chr(cp)


def find_patches(codes, converters):
    """Runs of (code, length, code point) where a converter is not what the standard wants: code points
    that follow one another, or 0 for codes that have none."""
    runs = []
    for code, want in codes:
        if all(converter.decode(code) == want for converter in converters):
            continue
        number, cp = int.from_bytes(code, "big"), ord(want) if want else 0
        if runs:
            first, n, start = runs[-1]
            if number == first + n and cp == (start + n if start else 0):
                runs[-1] = (first, n + 1, start)
                continue
        runs.append((number, 1, cp))
    return sorted(runs)


def main():
    folder, target = sys.argv[1:]
    with open_source(folder, "encodings.json") as f:
        encodings = [e for group in json.load(f) for e in group["encodings"]]
    names = [e["name"] for e in encodings]
    labels = sorted((label, i) for i, e in enumerate(encodings) for label in e["labels"])
    single = names[names.index("IBM866") : names.index("GBK")]
    heads = {}

    out = []
    out.append("const char *const charset_names[] = {")
    out += [f'    "{name}",' for name in names]
    out.append("};\n")
    out.append("const struct charset_label charset_labels[] = {")
    out += [f'    {{"{label}", {i}}},' for label, i in labels]
    out.append("};\n")

    out.append(f"const char16_t charset_single[{len(single)}][129] = {{")
    for name in single:
        file = "iso-8859-8" if name == "ISO-8859-8-I" else name.lower()
        points, heads[file] = read_index(folder, file)
        out.append(f"    /* {name} */")
        out.append(f'    u"{literal(points.get(i, 0) for i in range(128))}",')
    out.append("};\n")

    index = {}
    for file in ("gb18030", "gb18030-ranges", "big5", "euc-kr", "jis0208", "jis0212"):
        index[file], heads[file] = read_index(folder, file)
    codes = {
        "gb18030": gb18030(index["gb18030"], index["gb18030-ranges"]),
        "big5": big5(index["big5"]),
        "euc_jp": euc_jp(index["jis0208"], index["jis0212"]),
        "shift_jis": shift_jis(index["jis0208"]),
        "euc_kr": euc_kr(index["euc-kr"]),
    }
    sizes, newline = [], "\\\n"
    for name, converters in MULTI:
        runs = find_patches(codes[name], [Iconv(converter) for converter in converters])
        sizes.append((f"N_CHARSET_{name.upper()}", len(runs)))
        out.append(f"/* {sum(n for _, n, _ in runs)} codes of {' and '.join(converters)}. */")
        out.append(f"const struct charset_patch charset_{name}[] = {{")
        out += [f"    {{0x{code:X}, {n}, 0x{cp:X}}}," for code, n, cp in runs]
        out.append("};\n")

    versions = "\n".join(
        f" *   index-{file}.txt {head['Date']} {head['Identifier'][:16]}"
        for file, head in sorted(heads.items())
    )
    with open(target, "w", encoding="utf-8") as f:
        f.write(
            f"""/* Labels and indexes of the WHATWG Encoding Standard (CC0).
 * Written by tools/encodings.py; `make tables` writes it again. Read from encodings.json and, with
 * the date and the start of the identifier that each file states:
{versions}
 * The codes that iconv has otherwise are those of {" ".join(platform.libc_ver())}. */
#include "charset_tab.h"

#if N_CHARSETS != {len(names)} || N_CHARSET_LABELS != {len(labels)} || \\
    N_CHARSETS_SINGLE != {len(single)}{"".join(f" || {newline}    {n} != {v}" for n, v in sizes)}
#error "charset_tab.c was written for another charset_tab.h: run make tables"
#endif

"""
        )
        f.write("\n".join(out).rstrip() + "\n")


if __name__ == "__main__":
    main()
