# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the list of countries' names from the Python package Babel: ``python .ci/country_names.py``.

Run by hand when the package has a newer edition; what it writes is committed (``resources/gazetteer/countries.csv``).
Nothing is transcribed: a name is what Unicode's Common Locale Data Repository has for a territory in a language.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import babel

PROJECT = Path(__file__).resolve().parents[1]
TARGET = PROJECT / "resources" / "gazetteer" / "countries.csv"
LANGUAGES = ("en", "ru", "ar", "tr", "fa")
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of what is no country: unions, what lies outside all, test locales and the unknown."""


def country_names() -> str:
    """The names of all territories with a code of two letters (ISO 3166-1 alpha-2), as text."""
    names = {language: babel.Locale(language).territories for language in LANGUAGES}
    codes = sorted(code for code in names["en"] if len(code) == 2 and code not in _NO_COUNTRIES)
    file = io.StringIO(newline="")
    file.write(f"# source: Unicode CLDR\n# edition: {babel.core.get_cldr_version()}\n# licence: Unicode-3.0\n")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["code", *LANGUAGES])
    rows.writerows([code, *(names[language][code] for language in LANGUAGES)] for code in codes)
    return file.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(country_names().encode("utf-8"))
