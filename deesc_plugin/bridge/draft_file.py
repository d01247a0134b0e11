# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a draft as QGIS and GDAL can read its texts: itself, or a copy of it in UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProviderRegistry

from ..core.saying import Message
from ..core.text_encoding import UTF_8, DraftTexts, codec_of, encoding_of, not_in
from .opening.door import looked_at
from .opening.formats import CSV, GEOJSON, GEOJSON_LINES, GML, GPX, KML, MAPINFO, SHAPEFILE
from .opening.private_copy import PrivateCopy, copy_in_utf_8, copy_of_parts
from .table_texts import texts_of_table

_TEXTS = (GEOJSON, GEOJSON_LINES, KML, GML, GPX, CSV)
_CHARSET = re.compile(rb"^(\s*!?charset\s+)\"?([A-Za-z0-9_]+)\"?", re.IGNORECASE | re.MULTILINE)
_TO_MAPINFO = {
    **{"cp1250": b"WindowsLatin2", "cp1251": b"WindowsCyrillic", "cp1252": b"WindowsLatin1"},
    **{"cp1254": b"WindowsTurkish", "cp1256": b"WindowsArabic", UTF_8: b"UTF-8"},
}
_OF_MAPINFO = (".tab", ".dat", ".map", ".id", ".ind", ".mif", ".mid")


@dataclass(frozen=True)
class DraftFile:
    """What is read in place of a draft.

    Attributes
    ----------
    source : str
        What QGIS is told.
    copy : PrivateCopy or None
        To be kept until all is read.
    """

    source: str
    copy: PrivateCopy | None = None

    def notes(self) -> list[Message]:
        """What to say of its encoding."""
        note = None if self.copy is None else self.copy.note()
        return [] if note is None else [note]


def draft_file(source: str, texts: DraftTexts) -> DraftFile:
    """A file that QGIS reads as it is meant.

    Parameters
    ----------
    source : str
        A path, with what QGIS writes after it.

    Raises
    ------
    DeescError
        As `looked_at`; and when it is not in the stated encoding.
    """
    looked = looked_at(source)
    path = looked.source.path
    copy = looked.copy
    if looked.members or looked.source.member or path.is_dir():
        return DraftFile(source)  # of an archive each text is UTF-8, or refused with its bytes
    if looked.format is MAPINFO:
        copy = _copy_of_mapinfo(path, texts)
    elif looked.format in _TEXTS and (copy is None or copy.encoding is None or texts.codec):
        as_it_is = copy if copy is not None and copy.encoding is None else None
        copy = copy_in_utf_8(path, texts.codec, texts.language) or as_it_is
    return DraftFile(source) if copy is None else _through(source, copy)


def unmarked(source: str) -> DraftFile:
    """A file that QGIS reads without leaving anything beside it, where its texts need no care.

    Raises
    ------
    DeescError
        As `looked_at`.
    """
    copy = looked_at(source).copy
    return DraftFile(source) if copy is None else _through(source, copy)


def _through(source: str, copy: PrivateCopy) -> DraftFile:
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", source)
    return DraftFile(str(registry.encodeUri("ogr", {**parts, "path": str(copy.path)})), copy)


def has_several_encodings(source: str) -> bool:
    """Whether files of the format of a draft are written in one encoding or another, so that somebody may state it."""
    looked = looked_at(source)
    is_alone = not (looked.members or looked.source.member)
    return looked.format is SHAPEFILE or (is_alone and looked.format in (*_TEXTS, MAPINFO))


def _copy_of_mapinfo(path: Path, texts: DraftTexts) -> PrivateCopy | None:
    """A copy of a MapInfo table that names its encoding, where it names none or another; GDAL reads it by that."""
    header = path.read_bytes()
    parts = {
        part.name: part
        for part in path.parent.iterdir()
        if part.stem.lower() == path.stem.lower() and part.suffix.lower() in _OF_MAPINFO
    }
    written = b"\n".join(
        texts_of_table(part.read_bytes()) if part.suffix.lower() == ".dat" else part.read_bytes()
        for part in parts.values()
        if part.suffix.lower() in (".dat", ".mid", ".mif")
    )
    charset = _CHARSET.search(header)
    declared = "" if charset is None else codec_of(charset[2].decode("ascii"))
    found = encoding_of(written, texts.codec, declared, texts.language)
    if found is None and texts.codec:
        raise not_in(path.name, texts.codec)
    if found is None or written.isascii() or found.codec == declared or found.codec not in _TO_MAPINFO:
        return None
    named = _TO_MAPINFO[found.codec]
    stated = _CHARSET.sub(lambda match: match[1] + b'"' + named + b'"', header, count=1)
    contents = {name: part.read_bytes() for name, part in parts.items()}
    return copy_of_parts({**contents, path.name: stated}, path.name, found)
