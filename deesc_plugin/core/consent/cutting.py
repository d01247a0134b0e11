# SPDX-License-Identifier: GPL-2.0-or-later
"""The rings and lines of a feature as walks from turning point to turning point, which stretches are cut out of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Iterator, Mapping

import numpy as np
import shapely

from ..canonical import geometry_hash, rounded
from ..geodesy import Floats
from ..soundness import without_empties
from ..tables.ring_numbering import NumberedRing, numbered_rings

Place = tuple[int, int]
"""Longitude and latitude in whole 1e-7 degrees: what tells one turning point from another."""
_FARTHEST = 999.0
"""Degrees beyond which there is no text of a line; false for what is no number, too."""


@dataclass(frozen=True)
class Run:
    """A piece of a track: `count` edges on from the turning point `start`, round the ring where it is one.

    Attributes
    ----------
    track : int
        Which of the feature's tracks, from 0.
    start, count : int
        As the track runs, whichever way the piece itself is drawn.
    is_forward : bool
        Whether it is drawn as the track runs.
    """

    track: int
    start: int
    count: int
    is_forward: bool = True


@dataclass(frozen=True, eq=False)
class Track:
    """One ring of an outline, or one line, in the order of the numbers of its turning points.

    Attributes
    ----------
    vertices : ndarray, shape (n, 2)
        As they are stored, without the repeated first one.
    first : int
        The number of its first turning point in the table of turning points.
    is_hole : bool
        Whether it is an inner ring.
    """

    vertices: Floats
    first: int
    is_closed: bool
    is_hole: bool

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Its turning points, told apart to a centimetre."""
        return places_of(self.vertices)

    @cached_property
    def at(self) -> Mapping[Place, tuple[int, ...]]:
        """Where in the track each place stands; a ring that touches itself comes to one more than once."""
        found: dict[Place, tuple[int, ...]] = {}
        for index, place in enumerate(self.places):
            found[place] = (*found.get(place, ()), index)
        return found

    @property
    def edges(self) -> int:
        """How many lines there are from turning point to turning point."""
        return len(self.vertices) if self.is_closed else len(self.vertices) - 1

    def piece(self, start: int, count: int) -> shapely.LineString:
        """So many edges on from a turning point."""
        return shapely.LineString(self.vertices[np.arange(start, start + count + 1) % len(self.vertices)])

    def number(self, index: int) -> int:
        """The number of a turning point."""
        return self.first + index % len(self.vertices)


def tracks_of(geometry: shapely.Geometry | None) -> tuple[Track, ...]:
    """The rings of areas or the lines of a geometry, in the order in which their turning points are numbered.

    Raises
    ------
    GeometryError, CoordinateError
        As `ring_numbering.numbered_rings`.
    """
    return tuple(_tracks(geometry))


def _tracks(geometry: shapely.Geometry | None) -> Iterator[Track]:
    first = 1
    rings = numbered_rings(geometry)
    parts = shapely.get_parts(without_empties(geometry))
    for ring in rings:
        yield Track(_stored(parts, ring), first, ring.is_closed, ring.stored_ring > 0)
        first += len(ring.vertices)


def _stored(parts: np.ndarray[tuple[int], np.dtype[np.object_]], ring: NumberedRing) -> Floats:
    """The vertices of a ring as the geometry has them, in the order of their numbers."""
    part = parts[ring.stored_part]
    if part.geom_type == "Polygon":
        part = part.exterior if ring.stored_ring == 0 else part.interiors[ring.stored_ring - 1]
    return np.asarray(shapely.get_coordinates(part)[ring.stored], dtype=float)


def places_of(vertices: Floats) -> tuple[Place, ...]:
    """Vertices in degrees, shape (n, 2), as places that can be told apart."""
    return tuple((x, y) for x, y in np.rint(rounded(vertices) * 1e7).astype(np.int64).tolist())


def line_hash(line: shapely.LineString | None) -> str:
    """SHA-256 of a line, the same in either direction: 64 hexadecimal digits.

    Examples
    --------
    >>> line = shapely.LineString([(36.6, 34.8), (36.8, 34.8), (36.8, 34.95)])
    >>> line_hash(line) == line_hash(shapely.reverse(line))
    True
    """
    vertices = shapely.get_coordinates(line)
    if line is None or line.is_empty or not (np.abs(vertices) < _FARTHEST).all():
        return geometry_hash(line)
    texts = [f"{x / 1e7:.7f} {y / 1e7:.7f}" for x, y in places_of(vertices)]  # as `geometry_hash` has them
    text = min(",".join(texts), ",".join(reversed(texts)))
    return hashlib.sha256(f"LINESTRING({text})".encode("ascii")).hexdigest()
