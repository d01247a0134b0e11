# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file is, by how it begins: names and their endings say what somebody called it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from ...core.saying import Message

HEAD = 65_536
"""Bytes that are looked at to tell what a file is; GDAL looks at fewer."""


@dataclass(frozen=True)
class Format:
    """A format that features are read from.

    Attributes
    ----------
    title : str
        What a sentence calls it.
    drivers : tuple of str
        The only drivers of GDAL that may open it.
    max_bytes : int
        The largest file of it that is read: what a reader makes of a text may be thirty times its size.
    """

    title: str
    drivers: tuple[str, ...]
    max_bytes: int


_MB = 1 << 20
SQLITE = Format("GeoPackage", ("GPKG", "SQLite"), 4096 * _MB)
SHAPEFILE = Format("Shapefile", ("ESRI Shapefile",), 2048 * _MB)
MAPINFO = Format("MapInfo", ("MapInfo File",), 512 * _MB)
FLATGEOBUF = Format("FlatGeobuf", ("FlatGeobuf",), 1024 * _MB)
GEOJSON = Format("GeoJSON", ("GeoJSON", "GeoJSONSeq", "ESRIJSON", "TopoJSON"), 64 * _MB)
GEOJSON_LINES = Format("GeoJSON", ("GeoJSONSeq",), 64 * _MB)
KML = Format("KML", ("LIBKML", "KML"), 64 * _MB)
KMZ = Format("KMZ", ("LIBKML",), 64 * _MB)
GML = Format("GML", ("GML",), 64 * _MB)
GPX = Format("GPX", ("GPX",), 64 * _MB)
DXF = Format("DXF", ("DXF",), 128 * _MB)
DGN = Format("DGN", ("DGN",), 128 * _MB)
CSV = Format("CSV", ("CSV",), 64 * _MB)
FILE_GEODATABASE = Format("File Geodatabase", ("OpenFileGDB",), 2048 * _MB)
ZIP = Format("ZIP", (), 1024 * _MB)

_MAGIC = (
    (b"SQLite format 3\x00", SQLITE),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\x00\x00\x27\x0a", SHAPEFILE),
    (b"fgb\x03fgb", FLATGEOBUF),
    (b"AutoCAD Binary DXF", DXF),
)
TEXT = Message("a text")
SPREADSHEET = Message("a spreadsheet")
_OTHERS = (
    (b"%PDF", Message("a PDF document")),
    (b"\x89PNG", Message("a picture")),
    (b"\xff\xd8\xff", Message("a picture")),
    (b"GIF8", Message("a picture")),
    (b"II*\x00", Message("a picture")),
    (b"MM\x00*", Message("a picture")),
    (b"\xd0\xcf\x11\xe0", Message("a document of Microsoft Office")),
    (b"\x00\x01\x00\x00Standard", Message("a database of Microsoft Access")),
    (b"Rar!", Message("a RAR archive, which has to be unpacked first")),
    (b"7z\xbc\xaf", Message("a 7z archive, which has to be unpacked first")),
    (b"\x1f\x8b", Message("a gzip archive, which has to be unpacked first")),
    (b"BZh", Message("a bzip2 archive, which has to be unpacked first")),
    (b"\x7fELF", Message("a program")),
    (b"MZ", Message("a program")),
)
WIDE_TEXT = Message("a text in UTF-16")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DXF = re.compile(rb"\s*(999[^\n]*\n[^\n]*\n\s*)*0\r?\n\s*SECTION\b")
_MIF = re.compile(rb"\s*VERSION\s+\d+\s", re.IGNORECASE)
_TAB = re.compile(rb"\s*!table\b", re.IGNORECASE)
_DGN = (b"\x08\x09\xfe\x02", b"\xc8\x09\xfe\x02")
_JSON_LINES = re.compile(rb"\s*(\x1e|\{[^\n]*\"type\"\s*:\s*\"Feature\"[^\n]*\}\s*\n\s*\{)")
LEADING = ("<OGRVRTDataSource", "<VRTDataset", "<OGRWFSDataSource", "<OGRCSWDataSource", "<GDALTileIndexDataset")
"""Elements that name further sources, wherever GDAL looks for them: it does not ask whether the file is XML."""


@dataclass(frozen=True)
class Kind:
    """What a file begins as.

    Attributes
    ----------
    format : Format or None
        None for what features are not read from; XML and CSV are told from their content later.
    is_xml, is_text : bool
    other : Message or None
        What it is else, as far as that is known.
    """

    format: Format | None = None
    is_xml: bool = False
    is_text: bool = False
    other: Message | None = None


def kind_of(head: bytes, name: str) -> Kind:
    """What a file is whose first bytes are `head`; `name` tells only a table from another text."""
    for magic, known in _MAGIC:
        if head.startswith(magic):
            return Kind(known)
    for magic, other in _OTHERS:
        if head.startswith(magic):
            return Kind(other=other)
    if head.startswith(_DGN):
        return Kind(DGN)
    text = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if head.startswith(_WIDE) or head[:4].count(0) == 2:
        is_xml = b"<" in head[:4]
        return Kind(is_xml=is_xml, is_text=not is_xml, other=WIDE_TEXT)
    if text.startswith(b"<"):
        return Kind(is_xml=True)
    return _kind_of_text(head, text, name)


def _kind_of_text(head: bytes, text: bytes, name: str) -> Kind:
    if _JSON_LINES.match(text):
        return Kind(GEOJSON_LINES)
    if text.startswith((b"{", b"[")):
        return Kind(GEOJSON)
    for pattern, known in ((_DXF, DXF), (_MIF, MAPINFO), (_TAB, MAPINFO)):
        if pattern.match(text):
            return Kind(known)
    if b"\x00" in head:
        return Kind(other=Message("binary data of a kind that is not known"))
    is_table = Path(name).suffix.lower() in (".csv", ".tsv")
    return Kind(CSV if is_table else None, is_text=True, other=None if is_table else TEXT)


def leads_elsewhere(head: bytes) -> bool:
    """Whether GDAL would take a file for one that names further sources."""
    plain = head.replace(b"\x00", b"").lower()
    return any(element.lower().encode("ascii") in plain for element in LEADING)


def kind_of_file(path: Path) -> Kind:
    """What a file is by its beginning and its name."""
    with path.open("rb") as stream:
        return kind_of(stream.read(HEAD), path.name)
