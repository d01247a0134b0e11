# SPDX-License-Identifier: GPL-2.0-or-later
"""The one type family of sheets and annex pages, and the letters that it lacks.

Five scripts stand side by side on a sheet, and a box in place of a letter may be a place name that nobody can read
any more. So the families that carry them all are named, the first that is installed is taken, and every text is
held against it before anything is written.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontInfo, QRawFont, QTextLayout

FAMILIES = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Arial")
"""Families with Latin, Cyrillic and Arabic letters; Noto Sans has its Arabic ones in a family of its own."""

ARABIC_FAMILIES = ("Noto Sans Arabic", "Noto Naskh Arabic")
REQUIREMENT = "fonts-dejavu-core (DejaVu Sans) or fonts-noto-core (Noto Sans with Noto Sans Arabic)"
"""What to install, as Debian and its kin name it."""

UNITS_PER_MM = 100
"""Sheets are laid out and drawn in hundredths of a millimetre, so that a letter is hundreds of units high and its
measure is not rounded to a screen's pixels."""

MM_PER_POINT = 25.4 / 72.0
_INVISIBLE = ("Cf", "Zs", "Zl", "Zp", "Cc")
"""Categories that are not drawn: joiners, isolates and other marks of format, spaces, controls."""


@lru_cache(maxsize=1)
def sheet_family() -> str:
    """The first of `FAMILIES` that is installed, or the family that Qt takes for the first one."""
    for family in FAMILIES:
        if QFontInfo(QFont(family)).family().casefold() == family.casefold():
            return family
    return str(QFontInfo(QFont(FAMILIES[0])).family())


@lru_cache(maxsize=64)
def sheet_font(points: float, is_bold: bool = False) -> QFont:
    """The font of sheets in a size, in units of which `UNITS_PER_MM` make a millimetre.

    Parameters
    ----------
    points : float
        Size in print, 1/72 inch.
    """
    font = QFont(sheet_family())
    if hasattr(font, "setFamilies"):  # Qt 5.13
        font.setFamilies([sheet_family(), *ARABIC_FAMILIES])
    font.setPixelSize(round(points * MM_PER_POINT * UNITS_PER_MM))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # pictures do not depend on the screen
    return font


@lru_cache(maxsize=64)
def _one_family(points: float, is_bold: bool) -> QFont:
    font = QFont(sheet_font(points, is_bold))
    font.setStyleStrategy(QFont.StyleStrategy(font.styleStrategy() | QFont.StyleStrategy.NoFontMerging))
    return font


def font_of(text: str, points: float, is_bold: bool = False) -> QFont:
    """The font that a text is set in: of one family alone where that has every letter.

    Else Qt looks for marks of format, isolates among them, in whatever else is installed, and a document would carry
    another font of this computer for what is not drawn at all.
    """
    if all(_is_of_family(character, is_bold) for character in text):
        return _one_family(points, is_bold)
    return sheet_font(points, is_bold)


def missing_glyphs(text: str, font: QFont | None = None) -> set[str]:
    """The characters of a text that would be drawn as boxes.

    A character that the family lacks is held against what Qt would really draw it with: another installed font may
    have it.

    Parameters
    ----------
    font : QFont, optional
        The font in question; the one of sheets where none is given.
    """
    font = sheet_font(7) if font is None else font
    key = (font.family(), font.bold())
    return {character for character in set(text) if not _is_drawn(character, *key)}


@lru_cache(maxsize=4096)
def _is_drawn(character: str, family: str, is_bold: bool) -> bool:
    category = unicodedata.category(character)
    if category in _INVISIBLE:
        return True
    if category == "Cs":  # half a surrogate pair is no character at all
        return False
    font = QFont(family)
    font.setBold(is_bold)
    return QRawFont.fromFont(font).supportsCharacter(ord(character)) or _falls_back(character, font)


@lru_cache(maxsize=4096)
def _is_of_family(character: str, is_bold: bool) -> bool:
    """Whether the family of sheets has a character, or it is one that nothing is drawn for."""
    raw = QRawFont.fromFont(sheet_font(7, is_bold))
    return unicodedata.category(character) in _INVISIBLE or raw.supportsCharacter(ord(character))


def _falls_back(character: str, font: QFont) -> bool:
    """Whether Qt finds a glyph for the character in some installed font; 0 is the glyph that stands for none."""
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return bool(glyphs) and 0 not in glyphs
