# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds English text of the program where another language is spoken."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree

from deesc_plugin.paths import phrases, resources

LANGUAGES = ("ru", "ar", "tr", "fa")
_WORD = re.compile(r"(?<![\w.-])[A-Za-z]{3,}(?![\w-]|\.\w)")
_AS_THEY_ARE = {
    "systems, formats and programs": "EPSG UTM MGRS WGS GDAL QGIS CRS UTF SHA ISO DMS GeoPackage GeoTIFF GeoJSON "
    "GeoPDF Shapefile KML KMZ CSV XLSX ODS PDF zip ZIP JSON HTML Python README Google Excel OpenDocument TXT",
    "who made data": "OCHA COD geoBoundaries GeoNames Natural Earth",
    "what a font is called": "DejaVu Noto Sans Arabic fonts dejavu noto core",
    "columns, codes and choices, which files and scripts hold": "uid UUID UTC feature both execute",
    "OGC's words": "Point MultiPoint LineString MultiLineString Polygon MultiPolygon",
    "what stands on keys": "Ctrl Shift Esc Delete Del Insert Return Enter Down",
    "a language, as its speakers call it": "English",
}
"""Latin words that every language has, and why."""
AS_THEY_ARE = frozenset(word for words in _AS_THEY_ARE.values() for word in words.split())

_OF_CODES = re.compile(
    r"\S*[/\\|=_*@]\S*|[“«\"][a-z_]+[”»\"]|EPSG:\S+ – [^\n]*?(?=  |$)|(?:GEOG|PROJ)CRS\[.*", re.DOTALL
)
"""Paths, names of columns and patterns of files; the names that EPSG has for its systems, and what they say of them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(re.sub(r"\{\w*\}", " ", text)))


@lru_cache(maxsize=2)
def _catalogue(language: str) -> frozenset[str]:
    """The English words of all that messages say; for Turkish, which is written in Latin letters as well, those that no
    Turkish sentence has.
    """
    texts = (text for name in ("sentences", "counts") for text in phrases(name, "en").wordings)
    words = frozenset().union(*map(_words, texts))
    return words if language != "tr" else words.difference(*(_words(said) for _, said in _translations("tr")))


@lru_cache(maxsize=1)
def _not_turkish() -> frozenset[str]:
    """The English words of all that the program says, labels too, but for those that are Turkish as well."""
    pairs = _translations("tr")
    return frozenset().union(*(_words(text) for text, _ in pairs)).difference(*(_words(said) for _, said in pairs))


def _translations(language: str) -> list[tuple[str, str]]:
    messages = ElementTree.parse(resources() / "i18n" / f"deesc_{language}.ts").iter("message")  # noqa: S314  (ours)
    pairs = [(message.findtext("source"), message.find("translation")) for message in messages]
    return [(source, known.text or "") for source, known in pairs if known.get("type") != "vanished"]


def english_in(text: str, language: str, also: frozenset[str] = frozenset()) -> list[str]:
    """The words of the English catalogue in a text of another language.

    Parameters
    ----------
    also : frozenset of str
        Words that are rightly there, as the names of a test's own features.
    """
    return [word for word in _foreign(text, also) if word.lower() in _catalogue("tr" if language == "tr" else "")]


def latin_in(text: str, language: str, also: frozenset[str] = frozenset()) -> list[str]:
    """The words in Latin letters that stand in a text without reason; of Turkish ones those that are English."""
    words = _foreign(_OF_CODES.sub(" ", text), also)
    return words if language != "tr" else [word for word in words if word.lower() in _not_turkish()]


def _foreign(text: str, also: frozenset[str]) -> list[str]:
    return [word for word in _WORD.findall(text) if word not in AS_THEY_ARE and word not in also]
