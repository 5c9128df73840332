#!/usr/bin/env python3
"""Write lib/entity_tab.c: the named character references of HTML, from Python's html.entities."""
import html.entities
import platform
import sys

names = {}
for name, value in html.entities.html5.items():
    bare = name.rstrip(";")
    semicolon_optional = not name.endswith(";")
    old = names.get(bare)
    names[bare] = (value, semicolon_optional or (old is not None and old[1]))

out = sys.stdout
out.write(
    f"""/* Made by tools/entities.py from the HTML named character references in html.entities of
 * Python {platform.python_version()}. Sorted by name; bare: valid without the semicolon. */
#include "entity_tab.h"

#include <assert.h>

const struct entity entity_tab[] = {{
"""
)
for name in sorted(names, key=lambda n: n.encode()):
    value, bare = names[name]
    utf8 = "".join(f"\\{b:03o}" for b in value.encode())
    out.write(f'\t{{"{name}", "{utf8}", {int(bare)}}},\n')
out.write(
    f"""}};

static_assert(sizeof entity_tab / sizeof entity_tab[0] == ENTITY_N, "entity_tab.h disagrees");
"""
)
sys.stderr.write(f"{len(names)} names, longest {max(map(len, names))}\n")
