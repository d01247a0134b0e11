# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at an XML file element by element, keeping nothing: what it is, and that no reader is overwhelmed by it."""

from __future__ import annotations

from typing import BinaryIO
from xml.parsers import expat

from ...core.characters import visible
from ...core.errors import Cancelled, ImportRefused
from ...core.limits import MOST_VERTICES_OF_A_FILE
from ...core.saying import Message
from .formats import GML, GPX, KML, Format
from .gml_geometry import GmlGeometry
from .limits import MAX_COORDINATES, MAX_DEPTH, MAX_ELEMENTS, MAX_TEXT, IsCancelled, never
from .plain_file import too_many_vertices

_COORDINATES = {"coordinates": 1, "posList": 2, "pos": 2}
"""Elements with coordinates, and in how many words they write a vertex."""
_PIECE = 1 << 16
_ROOTS = {"kml": KML, "gpx": GPX}
_OTHERS = {
    "html": Message("a web page"),
    "svg": Message("a drawing in SVG"),
    "qgis": Message("a QGIS project or style"),
    "osm": Message("an extract of OpenStreetMap"),
    "WMS_Capabilities": Message("the description of a server"),
    "WFS_Capabilities": Message("the description of a server"),
}
_GML = "http://www.opengis.net/gml"
_SCHEMA = "schemaLocation"


class _Reader:
    """Takes in the elements of a file, one after another."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root, self.is_gml, self.asks_schema = "", False, False
        self._open: list[list[int]] = []
        self._names: list[str] = []
        self._count, self._vertices = 0, 0.0
        self._in_track = {"coord": 0, "when": 0}
        self._geometry: GmlGeometry | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """The start of an element."""
        self._count += 1
        self.root = self.root or name
        if len(self._names) >= MAX_DEPTH:
            raise ImportRefused(
                "{file} has elements inside one another {limit} deep and deeper; save it again as GeoPackage.",
                file=self.file,
                limit=MAX_DEPTH,
            )
        if self._count > MAX_ELEMENTS:
            raise ImportRefused(
                "{file} has more than {limit} elements; divide it and use the parts.",
                file=self.file,
                limit=MAX_ELEMENTS,
            )
        self._names.append(name)
        self._open.append([0])
        local = name.rpartition(":")[2]
        if local in self._in_track:
            self._in_track[local] += 1
        for key, value in attributes.items():
            self.refuse_long(len(value), MAX_TEXT, key)
            self._take_attribute(key, value)
        if len(self._names) == 1 and self.is_gml and local not in _ROOTS:
            self._geometry = GmlGeometry(self.file)
        if self._geometry is not None:
            self._geometry.begin(local, attributes)

    def _take_attribute(self, key: str, value: str) -> None:
        self.is_gml = self.is_gml or (key.startswith("xmlns") and value.startswith(_GML))
        if key.rpartition(":")[2] == _SCHEMA:
            for place in value.split():
                if "://" not in place and not place.startswith("urn:") and ("/" in place or "\\" in place):
                    raise ImportRefused(
                        "{file} names a file elsewhere ({source}), which is not opened; save it again as GeoPackage.",
                        file=self.file,
                        source=visible(place[:80]),
                    )
            self.asks_schema = self.asks_schema or "describefeaturetype" in value.lower()

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._geometry is not None:
            self._geometry.text(text)
        if self._open:
            self._open[-1][0] += len(text)
            name = self._names[-1].rpartition(":")[2]
            self.refuse_long(self._open[-1][0], MAX_COORDINATES if name in _COORDINATES else MAX_TEXT, name)
            if name in _COORDINATES:
                self._vertices += len(text.split()) / _COORDINATES[name]
            if self._vertices > MOST_VERTICES_OF_A_FILE:
                raise too_many_vertices(self.file)

    def end(self, _: str) -> None:
        """The end of an element."""
        if self._geometry is not None:
            self._geometry.end()
        self._open.pop()
        if self._names.pop().rpartition(":")[2] == "Track":
            self._refuse_timeless()

    def _refuse_timeless(self) -> None:
        """Refuse a track without times: GDAL's reader of KML ends the whole program over it."""
        if self._in_track["coord"] and not self._in_track["when"]:
            raise ImportRefused(
                "{file} holds a track (gx:Track) without times, which cannot be read; write it as a LineString.",
                file=self.file,
            )
        self._in_track = dict.fromkeys(self._in_track, 0)

    def doctype(self, *_: object) -> None:
        """A document type: it can hold texts that grow without bound, and name other files."""
        raise ImportRefused(
            "{file} begins with a document type, which can name other files and which no map file needs; save it again "
            "without, or as GeoPackage.",
            file=self.file,
        )

    def refuse_long(self, length: int, limit: int, name: str) -> None:
        """Refuse a text, or a tag, that is longer than anything in a map file."""
        if length > limit:
            raise ImportRefused(
                "{file} holds a text of more than {limit} characters in “{name}”; shorten it.",
                file=self.file,
                limit=limit,
                name=name[:80],
            )


def xml_format(stream: BinaryIO, file: str, is_cancelled: IsCancelled = never) -> tuple[Format, bool]:
    """The format of an XML file that has been looked through, and whether it asks a server for its schema.

    Raises
    ------
    ImportRefused
        When it is no whole XML file, is beyond a limit, names files elsewhere, or is of no format with features.
    """
    reader = _Reader(file)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = reader.text, reader.doctype
    try:
        fed = 0
        for block in iter(lambda: stream.read(_PIECE), b""):
            if is_cancelled():
                raise Cancelled("Cancelled; nothing was written.")
            parser.Parse(block, False)
            fed += len(block)
            reader.refuse_long(fed - parser.CurrentByteIndex, MAX_TEXT, "<…>")  # a tag that does not end
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise ImportRefused(
            "{file} is broken XML at line {line} ({cause}); ask its sender for it again, or mend that line.",
            file=file,
            line=str(error.lineno),
            cause=expat.ErrorString(error.code) or str(error),
        ) from error
    except (LookupError, ValueError) as error:  # an encoding that Python does not know, or that lies
        raise ImportRefused(
            "{file} is in an encoding that cannot be read ({cause}); save it as UTF-8.", file=file, cause=str(error)
        ) from error
    return _format_of(reader, file), reader.asks_schema


def _format_of(reader: _Reader, file: str) -> Format:
    root = reader.root.rpartition(":")[2]
    if root in _ROOTS:
        return _ROOTS[root]
    if reader.is_gml:
        return GML
    raise ImportRefused(
        "{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.",
        file=file,
        what=_OTHERS.get(root) or Message.of("XML of the kind “{kind}”", kind=root[:40]),
    )
