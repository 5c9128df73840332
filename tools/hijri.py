#!/usr/bin/env python3
"""Write lib/date_hijri_tab.c: the months of the Umm al-Qura calendar, from the package hijridate."""
import datetime
import importlib.metadata

from hijridate import Hijri, ummalqura

FIRST, LAST = 1370, ummalqura.HIJRI_RANGE[1][0]  # before 1370 months were announced afterwards, some of 28 or 31 days


def day(year, month):
    g = Hijri(year, month, 1).to_gregorian()
    return datetime.date(g.year, g.month, g.day).toordinal()


starts = [day(y, m) for y in range(FIRST, LAST + 1) for m in range(1, 13)]
starts.append(datetime.date(*ummalqura.GREGORIAN_RANGE[1]).toordinal() + 1)
lengths = [b - a for a, b in zip(starts, starts[1:])]
assert set(lengths) == {29, 30}
years = [sum((lengths[12 * i + m] - 29) << m for m in range(12)) for i in range(LAST - FIRST + 1)]
print(f"""/* Made by tools/hijri.py from hijridate {importlib.metadata.version("hijridate")}: a year of the Umm al-Qura calendar each, bit m set where
 * month m, counted from 0, has 30 days and not 29. */
#include "date_hijri_tab.h"

const uint16_t date_hijri_tab[DATE_HIJRI_LAST - DATE_HIJRI_FIRST + 1] = {{""")
for i in range(0, len(years), 12):
    print("\t" + " ".join("0x%03X," % y for y in years[i:i + 12]))
print("};\n")
print(f"""_Static_assert(DATE_HIJRI_FIRST == {FIRST} && DATE_HIJRI_LAST == {LAST} && DATE_HIJRI_DAY == {starts[0] - datetime.date(1970, 1, 1).toordinal()},
	       "date_hijri_tab.h disagrees");""")
