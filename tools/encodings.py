#!/usr/bin/env python3
"""Write lib/charset_tab.c: the labels and indexes of the WHATWG Encoding Standard.

usage: encodings.py DIR OUT     DIR holds encodings.json and index-*.txt; what it lacks is fetched
                                from where the standard is published
"""

import json
import os
import re
import sys
import unicodedata
import urllib.request

SOURCE = "https://encoding.spec.whatwg.org/"

# Index of a multi-byte encoding, width of its rows, rows.
DOUBLE = [
    ("gb18030", 190, 126),
    ("big5", 157, 126),
    ("euc-kr", 190, 125),
    ("jis0208", 94, 120),
    ("jis0212", 94, 94),
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


def put_rows(out, name, points, width, n_rows):
    out.append(f"const char16_t charset_{name}[{n_rows}][{width + 1}] = {{")
    for row in range(n_rows):
        cells = [points.get(row * width + i, 0) & 0xFFFF for i in range(width)]
        out.append(f'    u"{literal(cells)}",' if any(cells) else "    {0},")
    out.append("};\n")


def put_astral(out, points, width, n_rows):
    """One bit a cell of Big5: set where the code point is in plane 2."""
    out.append(f"const uint8_t charset_big5_astral[{n_rows}][{(width + 7) // 8}] = {{")
    for row in range(n_rows):
        bits = [0] * ((width + 7) // 8)
        for i in range(width):
            cp = points.get(row * width + i, 0)
            if cp > 0xFFFF:
                assert cp >> 16 == 2, hex(cp)
                bits[i // 8] |= 1 << i % 8
        out.append("    {" + ", ".join(f"0x{b:02X}" for b in bits) + "},")
    out.append("};\n")


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

    for file, width, n_rows in DOUBLE:
        points, heads[file] = read_index(folder, file)
        assert max(points) < width * n_rows, file
        put_rows(out, file.replace("-", "_"), points, width, n_rows)
        if file == "big5":
            put_astral(out, points, width, n_rows)

    ranges, heads["gb18030-ranges"] = read_index(folder, "gb18030-ranges")
    out.append("const struct charset_range charset_gb18030_ranges[] = {")
    out += [f"    {{{pointer}, 0x{cp:X}}}," for pointer, cp in sorted(ranges.items())]
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
 * A cell of 0 is a pointer that stands for nothing. */
#include "charset_tab.h"

#if N_CHARSETS != {len(names)} || N_CHARSET_LABELS != {len(labels)} || \\
    N_GB18030_RANGES != {len(ranges)} || N_CHARSETS_SINGLE != {len(single)}
#error "charset_tab.c was written for another charset_tab.h: run make tables"
#endif

"""
        )
        f.write("\n".join(out).rstrip() + "\n")


if __name__ == "__main__":
    main()
