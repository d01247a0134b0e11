# SPDX-License-Identifier: GPL-2.0-or-later
"""What the places of a KML text state, element by element, and what stands beside them that is no place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import BinaryIO, Iterator
from xml.parsers import expat

import numpy as np

from ..geodesy import Floats
from ..saying import Message
from .stated_geometry import StatedPart, StatedShape

_PIECE = 1 << 16
_NUMBER = r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
_VERTICES = re.compile(rf"(?:{_NUMBER},{_NUMBER}(?:,{_NUMBER})?(?:\s+|$))*")
_VERTEX = re.compile(rf"{_NUMBER},{_NUMBER}(?:,{_NUMBER})?")
_DIMENSIONS = {"Point": 0, "LineString": 1, "LinearRing": 1, "Track": 1, "Polygon": 2, "LatLonQuad": 2}
_GEOMETRIES = ("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "MultiTrack", "Track", "Model")
_ONE_OF = {
    "Placemark": _GEOMETRIES,
    "Polygon": ("outerBoundaryIs",),
    "outerBoundaryIs": ("LinearRing",),
    "innerBoundaryIs": ("LinearRing",),
    "LinearRing": ("coordinates",),
    "LineString": ("coordinates",),
    "Point": ("coordinates",),
}
"""Elements of which only one may stand in another: of several a reader takes the last, and says nothing."""
_FRAMES = ("GroundOverlay", "PhotoOverlay", "ScreenOverlay")
_LINK = "NetworkLink"
_LONGEST_SHOWN = 40


@dataclass(frozen=True)
class StatedKml:
    """What a KML text states.

    Attributes
    ----------
    places : list of StatedShape
        Its Placemarks, in order.
    frames : list of str
        The names of its pictures (overlays).
    frame_marks : set of bytes
        `StatedShape.mark` of the frames of pictures, as a reader draws them.
    links : list of tuple of str
        Name and address of its links to other files.
    """

    places: list[StatedShape] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    frame_marks: set[bytes] = field(default_factory=set)
    links: list[tuple[str, str]] = field(default_factory=list)


def read_kml(stream: BinaryIO) -> StatedKml:
    """Read a KML text, keeping its places and no more.

    Raises
    ------
    xml.parsers.expat.ExpatError
        When it is no XML: the door has looked before.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.text
    for block in iter(lambda: stream.read(_PIECE), b""):
        parser.Parse(block, False)
    parser.Parse(b"", True)
    return reader.stated


class _Element:
    """An element that is open: its name, its text, and how many of each child it has had."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pieces: list[str] = []
        self.children: dict[str, int] = {}
        self.rings: list[Floats] = []


class _Reader:
    """Takes in a KML text; of a place that is open it keeps the parts, and lets go of everything else."""

    def __init__(self) -> None:
        self.stated = StatedKml()
        self._open: list[_Element] = []
        self._parts: list[StatedPart] = []
        self._fault: Message | None = None
        self._name = ""
        self._values: dict[str, str] = {}

    def begin(self, name: str, _: dict[str, str]) -> None:
        """The start of an element."""
        element = _Element(name.rpartition(":")[2])
        if self._open:
            self._count_child(self._open[-1], element.name)
        if element.name in ("Placemark", _LINK, *_FRAMES):
            self._parts, self._fault, self._name, self._values = [], None, "", {}
        if element.name == "Model":
            self._fault = self._fault or Message.of("it is a model in three dimensions; draw its outline.")
        self._open.append(element)

    def _count_child(self, parent: _Element, child: str) -> None:
        alike = _ONE_OF.get(parent.name, ())
        if child not in alike:
            return
        parent.children[child] = parent.children.get(child, 0) + 1
        if sum(parent.children.values()) > 1:
            self._fault = self._fault or Message.of(
                "its {element} holds more than one {child}, of which only the last would be read; write each in an "
                "element of its own.",
                element=parent.name,
                child=child,
            )

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._open:
            self._open[-1].pieces.append(text)

    def end(self, _: str) -> None:
        """The end of an element."""
        element = self._open.pop()
        text = "".join(element.pieces).strip()
        parent = self._open[-1] if self._open else _Element("")
        if element.name in ("coordinates", "coord"):
            parent.rings.append(self._vertices(text if element.name == "coordinates" else ",".join(text.split())))
        elif element.name == "LinearRing" and parent.name in ("outerBoundaryIs", "innerBoundaryIs"):
            parent.rings += element.rings
        elif element.name == "outerBoundaryIs":
            parent.rings[:0] = element.rings
        elif element.name == "innerBoundaryIs":
            parent.rings += element.rings
        elif element.name in _DIMENSIONS:
            self._take_part(element)
        elif element.name in ("name", "href", "north", "south", "east", "west"):
            self._take_value(element.name, text, parent.name)
        elif element.name in ("Placemark", _LINK, *_FRAMES):
            self._take_feature(element.name)

    def _take_value(self, name: str, text: str, parent: str) -> None:
        if name != "name":
            self._values[name] = text
        elif parent in ("Placemark", _LINK, *_FRAMES):
            self._name = text

    def _take_part(self, element: _Element) -> None:
        rings = [ring for ring in element.rings if len(ring)]
        if element.name == "Track" and rings:
            rings = [np.vstack(rings)]
        if rings:
            self._parts.append(StatedPart(_DIMENSIONS[element.name], tuple(rings)))

    def _take_feature(self, kind: str) -> None:
        if kind == "Placemark":
            self.stated.places.append(StatedShape(self._name, tuple(self._parts), self._fault))
        elif kind == _LINK:
            self.stated.links.append((self._name, self._values.get("href", "")))
        else:
            self.stated.frames.append(self._name)
            self.stated.frame_marks.update(shape.mark for shape in self._frame())

    def _frame(self) -> Iterator[StatedShape]:
        """The frame of a picture as an area: its box, or the quadrilateral that it states."""
        yield from (StatedShape("", (StatedPart(2, part.rings),)) for part in self._parts)
        try:
            north, south, east, west = (float(self._values[name]) for name in ("north", "south", "east", "west"))
        except (KeyError, ValueError):
            return
        corners = np.array([(east, north), (east, south), (west, south), (west, north)])
        yield StatedShape("", (StatedPart(2, (corners,)),))

    def _vertices(self, text: str) -> Floats:
        """Longitude and latitude of each vertex of a list; a fault of the place where something else stands there."""
        joined = ",".join(piece.strip() for piece in text.split(","))
        if not _VERTICES.fullmatch(joined):
            wrong = next(word for word in joined.split() if not _VERTEX.fullmatch(word))
            self._fault = self._fault or Message.of(
                "its coordinates hold “{text}”, which is no vertex; write each as longitude,latitude and part them by "
                "blanks.",
                text=wrong[:_LONGEST_SHOWN],
            )
            return np.empty((0, 2))
        return np.array([word.split(",")[:2] for word in joined.split()], dtype=float).reshape(-1, 2)
