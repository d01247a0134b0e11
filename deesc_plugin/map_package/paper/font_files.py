# SPDX-License-Identifier: GPL-2.0-or-later
"""Which font files letters are drawn with, as Qt tells it: the fonts have a say in the bytes of what is printed."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import Iterator

from qgis.PyQt.QtGui import QFontDatabase, QRawFont, QTextLayout

from .fonts import font_of

_WHOLE_FILE = b"\0\0\0\0"
"""The tag by which FreeType and Windows hand out a font's file instead of one of its tables."""

_REVISION = slice(4, 8)
"""Of the table ``head``: the revision of the font, 16.16 (OpenType 1.9)."""

_HEAD, _RECORD = struct.Struct(">3H"), struct.Struct(">6H")
_WINDOWS_ENGLISH = (3, 0x409)
_POINTS = 7.0


@dataclass(frozen=True, order=True)
class FontFile:
    """A font, without the place where it lies.

    Attributes
    ----------
    family, style : str
        As the font names itself in English.
    version : str
        The revision that its table ``head`` states.
    sha256 : str
        Of the file's bytes; empty where the system does not hand the file out.
    """

    family: str
    style: str
    version: str
    sha256: str


def font_files(text: str) -> tuple[FontFile, ...]:
    """The fonts that the letters of a text are drawn with on sheets and pages, upright and bold; sorted."""
    apart = " ".join(sorted(set(text)))
    return tuple(sorted({file for is_bold in (False, True) for file in _files_of(apart, is_bold)}))


def installed(family: str, style: str) -> FontFile | None:
    """The font of that family and style that this system has; None where it has none."""
    found = _file(QRawFont.fromFont(QFontDatabase().font(family, style, round(_POINTS))))
    return found if (found.family, found.style) == (family, style) else None


def _files_of(text: str, is_bold: bool) -> Iterator[FontFile]:
    layout = QTextLayout(text, font_of(text, _POINTS, is_bold))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    fonts = {(run.rawFont().familyName(), run.rawFont().styleName()): run.rawFont() for run in layout.glyphRuns()}
    return map(_file, fonts.values())


def _file(font: QRawFont) -> FontFile:
    names = _names(bytes(font.fontTable("name")))
    revision = int.from_bytes(bytes(font.fontTable("head"))[_REVISION], "big") / 65536
    content = bytes(font.fontTable(_WHOLE_FILE))
    return FontFile(
        names.get(16) or names.get(1) or str(font.familyName()),
        names.get(17) or names.get(2) or str(font.styleName()),
        f"{revision:.3f}",
        hashlib.sha256(content).hexdigest() if content else "",
    )


def _names(table: bytes) -> dict[int, str]:
    """The English names of a font by their numbers: family 1 and 16, style 2 and 17; Qt's own lists what was asked for.

    The table ``name`` of OpenType 1.9: a head of three numbers, then records of six, then the texts.
    """
    if len(table) < _HEAD.size:
        return {}
    _, count, texts = _HEAD.unpack_from(table)
    names = {}
    for place in range(count):
        platform, _, language, number, length, start = _RECORD.unpack_from(table, _HEAD.size + place * _RECORD.size)
        if (platform, language) == _WINDOWS_ENGLISH:
            names[number] = table[texts + start : texts + start + length].decode("utf-16-be", "replace")
    return names
