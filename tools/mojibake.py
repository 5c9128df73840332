#!/usr/bin/env python3
"""Write normalize/mojibake_tab.c: which byte each character is in the encodings that UTF-8 is
mistaken for, from Python's codecs."""
import platform
import sys

# The order is that of enum mojibake_encoding.
ENCODINGS = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859-2", "mac_roman", "cp437")
PAGE = 64


def upper_half(encoding):
    """Character -> byte; what the encoding leaves undefined is the C1 control of that number."""
    table = {}
    for byte in range(0x80, 0x100):
        try:
            table[ord(bytes([byte]).decode(encoding))] = byte
        except UnicodeDecodeError:
            table[byte] = byte
    if encoding == "cp1252":  # and ISO 8859-1 at once: programs mix them
        for byte in range(0x80, 0xA0):
            table.setdefault(byte, byte)
    return table


tables = [upper_half(e) for e in ENCODINGS]
top = max(max(t) for t in tables)
pages = [None]
index = []
for start in range(0, top + 1, PAGE):
    rows = [tuple(t.get(cp, 0) for t in tables) for cp in range(start, start + PAGE)]
    if not any(any(r) for r in rows):
        index.append(0)
        continue
    index.append(len(pages))
    pages.append(rows)

out = sys.stdout
out.write(f"""/* Made by tools/mojibake.py from the codecs of Python {platform.python_version()}:
 * {' '.join(ENCODINGS)}. */
#include "mojibake_tab.h"

#include <assert.h>

const unsigned char mojibake_index[] = {{
""")
for i in range(0, len(index), 24):
    out.write("    " + ",".join(map(str, index[i : i + 24])) + ",\n")
out.write("};\n\nconst unsigned char mojibake_pages[][MOJIBAKE_PAGE][MOJIBAKE_N] = {\n    {{0}},\n")
for rows in pages[1:]:
    out.write("    {" + ",".join("{" + ",".join(map(str, r)) + "}" if any(r) else "{0}" for r in rows) + "},\n")
out.write(f"""}};

static_assert(MOJIBAKE_N == {len(ENCODINGS)} && MOJIBAKE_PAGE == {PAGE}, "mojibake_tab.h disagrees");
static_assert(sizeof mojibake_index * MOJIBAKE_PAGE == MOJIBAKE_TOP, "mojibake_tab.h disagrees");
""")
sys.stderr.write(f"top {len(index) * PAGE}, {len(pages)} pages\n")
