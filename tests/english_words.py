# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds English text of the program where another language is spoken."""

from __future__ import annotations

import json
import re

from deesc_plugin.paths import resources

LANGUAGES = ("ru", "ar", "tr", "fa")
_WORD = re.compile(r"(?<![\w.-])[A-Za-z]{3,}(?![\w-]|\.\w)")
_TELLING = frozenset(
    {"the", "of", "and", "is", "are", "was", "were", "has", "have", "with", "which", "its", "that", "not", "from"}
)
"""Words of English sentences that no Turkish sentence has; Turkish is written in Latin letters as well."""

AS_THEY_ARE = frozenset(
    {
        *(
            "EPSG",
            "UTM",
            "MGRS",
            "WGS",
            "GDAL",
            "QGIS",
            "CRS",
            "UTF",
            "SHA",
            "GeoPackage",
            "GeoTIFF",
            "GeoJSON",
            "Shapefile",
            "KML",
            "CSV",
            "PDF",
            "zip",
            "JSON",
        ),
        *("DejaVu", "Noto", "Sans", "Arabic", "fonts", "dejavu", "noto", "core"),  # what a font is called
        *("uid", "UUID", "UTC", "COD", "geoBoundaries", "feature", "both", "execute"),  # columns, codes and choices
        *("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"),  # OGC's words
    }
)
"""Latin words that every language has: names of systems and formats, and what stands so in files."""


def _catalogue() -> frozenset[str]:
    texts = [text for name in ("sentences", "counts") for text in json.loads(_file(name).read_text("utf-8"))]
    return frozenset(word.lower() for text in texts for word in _WORD.findall(re.sub(r"\{\w*\}", " ", text)))


def _file(name):
    return resources() / "wording" / f"{name}.json"


CATALOGUE = _catalogue()


def english_in(text: str, language: str, also: frozenset[str] = frozenset()) -> list[str]:
    """The words of the English catalogue in a text of another language.

    Parameters
    ----------
    also : frozenset of str
        Words that are rightly there, as the names of a test's own features.
    """
    words = [word for word in _WORD.findall(text) if word not in AS_THEY_ARE and word not in also]
    return [word for word in words if word.lower() in (_TELLING if language == "tr" else CATALOGUE)]
