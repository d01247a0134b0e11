# SPDX-License-Identifier: GPL-2.0-or-later
"""What geometry a text states, read strictly and beside the reader of its format, to be held against what that made.

Readers of KML and GeoJSON leave out what they do not understand: half a vertex, a second ring where one belongs, a
number written as a text. They say so nowhere that a person looks.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from typing import Any, Iterator, Sequence

import numpy as np
import shapely

from ..geodesy import Floats
from ..saying import Count, Message
from ..soundness import simple_parts, without_empties
from .draft import FeatureRefused
from .stated_json import Repeated

_LINEAR = {"Point": 0, "LineString": 1, "Polygon": 2}
_LONGEST_SHOWN = 40
_NUMBERS = frozenset((int, float))
"""What JSON's numbers are; its truths are none."""
_GREATEST = sys.float_info.max
"""No infinity is within it, no NaN, and no whole number that is too large for a coordinate."""


@dataclass(frozen=True, eq=False)
class StatedPart:
    """A point, a line, or an area with its holes.

    Attributes
    ----------
    dimension : int
        0, 1 or 2.
    rings : tuple of ndarray
        Of an area its outline and its holes, as they are written; else one line, or one vertex. Each of shape (n, 2).
    """

    dimension: int
    rings: tuple[Floats, ...]

    @property
    def closed(self) -> StatedPart:
        """The same with the first vertex of each ring at its end."""
        return self if self.dimension < 2 else StatedPart(2, tuple(map(_closed, self.rings)))

    @property
    def gaps(self) -> list[Floats]:
        """The last and the first vertex of each ring whose end is not where it began; each of shape (2, 2)."""
        rings = self.rings if self.dimension == 2 else ()
        return [ring[[-1, 0]] for ring in rings if (ring[0] != ring[-1]).any()]


@dataclass(frozen=True, eq=False)
class StatedShape:
    """The geometry of one feature as its text states it.

    Attributes
    ----------
    name : str
        The feature's name; empty where it has none.
    parts : tuple of StatedPart
        Those with vertices, in the order of the text.
    fault : Message or None
        Why it cannot be read for certain: the end of a sentence that begins with the feature's label.
    """

    name: str = ""
    parts: tuple[StatedPart, ...] = ()
    fault: Message | None = None

    @property
    def mark(self) -> bytes:
        """What is the same for geometries of the same vertices in the same order, and else different."""
        return mark_of([part.closed for part in self.parts])

    @property
    def gaps(self) -> list[Floats]:
        """Of all parts."""
        return [gap for part in self.parts for gap in part.gaps]


def mark_of(parts: Sequence[StatedPart]) -> bytes:
    """What is the same for parts of the same vertices in the same order, and else different."""
    digest = hashlib.sha256()
    for part in parts:
        for number, ring in enumerate(part.rings):
            digest.update(f"{part.dimension} {number} {len(ring)} ".encode("ascii"))
            digest.update(np.ascontiguousarray(ring + 0.0, dtype="<f8").tobytes())  # a negative zero is zero
    return digest.digest()


def parts_of(geometry: shapely.Geometry | None) -> list[StatedPart]:
    """The parts of a geometry that was read, as a text would state them."""
    if geometry is None or geometry.is_empty:
        return []
    simple, _ = simple_parts(without_empties(geometry))
    return [
        StatedPart(2, tuple(shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)))
        if part.geom_type == "Polygon"
        else StatedPart(shapely.get_dimensions(part), (shapely.get_coordinates(part),))
        for part in simple
    ]


def difference(stated: Sequence[StatedPart], read: Sequence[StatedPart]) -> Message:
    """How what was read is other than what is stated, for a person: the end of a sentence."""
    stated = [part.closed for part in stated]
    if [list(map(len, part.rings)) for part in stated] != [list(map(len, part.rings)) for part in read]:
        return Message.of(
            "its file states {stated}, and {read} came out when it was read; write it as the format wants it, or save "
            "it as GeoPackage.",
            stated=_counted(stated),
            read=_counted(read),
        )
    pairs = zip(np.vstack([ring for part in stated for ring in part.rings]), _vertices(read))
    number = next((number for number, (one, other) in enumerate(pairs, start=1) if (one != other).any()), 1)
    return Message.of(
        "vertex {vertex} is read otherwise than it is written; save the file as GeoPackage.", vertex=str(number)
    )


def _vertices(parts: Sequence[StatedPart]) -> Floats:
    return np.vstack([ring for part in parts for ring in part.rings])


def _counted(parts: Sequence[StatedPart]) -> Message:
    rings = [ring for part in parts for ring in part.rings]
    return Message.of(
        "{parts} with {rings} and {vertices}",
        parts=Count(len(parts), "part", "parts"),
        rings=Count(len(rings), "ring or line", "rings or lines"),
        vertices=Count(sum(map(len, rings)), "vertex", "vertices"),
    )


def _closed(ring: Floats) -> Floats:
    return ring if (ring[0] == ring[-1]).all() else np.vstack([ring, ring[:1]])


def shape_of_json(geometry: Any, name: str = "") -> StatedShape:
    """What a geometry of GeoJSON states; no part for null."""
    try:
        parts = tuple(_parts(geometry)) if geometry is not None else ()
    except FeatureRefused as refused:
        return StatedShape(name, (), refused.message)
    return StatedShape(name, parts)


def _parts(geometry: Any) -> Iterator[StatedPart]:
    _refuse_repeated("geometry", geometry)
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection":
        for member in _list(geometry.get("geometries")):
            yield from _parts(member)
        return
    base = str(kind).replace("Multi", "", 1)
    if base not in _LINEAR:
        raise FeatureRefused("“{type}” is no type of geometry; correct it.", type=str(kind)[:_LONGEST_SHOWN])
    coordinates = geometry.get("coordinates")
    _refuse_repeated("coordinates", coordinates)
    dimension = _LINEAR[base]
    for one in _list(coordinates) if base != kind else [coordinates]:
        lists = [[one] if _list(one) else []] if dimension == 0 else [one] if dimension == 1 else _list(one)
        rings = tuple(ring for ring in map(_ring, lists) if len(ring))
        if rings:
            yield StatedPart(dimension, rings)


def _refuse_repeated(name: str, value: Any) -> None:
    if isinstance(value, Repeated):
        raise FeatureRefused("its {name} is stated more than once, differently; keep one.", name=name)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise FeatureRefused("“{text}” stands where a list of coordinates belongs; correct it.", text=_shown(value))
    return value


def _ring(value: Any) -> Floats:
    """The vertices of a list; height and what else follows is left behind."""
    vertices = _list(value)
    if not all(map(_is_vertex, vertices)):
        number, vertex = next(found for found in enumerate(vertices, start=1) if not _is_vertex(found[1]))
        raise FeatureRefused(
            "vertex {vertex} is written as {text}, which is no pair of numbers; write it as [longitude, latitude], "
            "without quotation marks.",
            vertex=str(number),
            text=_shown(vertex),
        )
    return np.array([vertex[:2] for vertex in vertices], dtype=float).reshape(-1, 2)


def _is_vertex(value: Any) -> bool:
    """Whether a value begins with two numbers; in one expression, for there are a hundred thousand of them."""
    return (
        type(value) is list
        and len(value) > 1
        and type(value[0]) in _NUMBERS
        and type(value[1]) in _NUMBERS
        and abs(value[0]) <= _GREATEST
        and abs(value[1]) <= _GREATEST
    )


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:_LONGEST_SHOWN]
