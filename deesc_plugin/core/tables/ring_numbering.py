# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order the turning points of a geometry are numbered, and where it keeps each of them.

Each ring runs clockwise and starts at its north-westernmost turning point, the one farthest towards the north-west of
all; this is how cadastral surveys number boundary points. Parts follow one another from north to south by their first
points, and so do the holes of a part behind its outer ring; numbers run on through the whole feature. So the numbers do
not depend on the order in which a file happens to keep the ring. A line that is a feature of its own is numbered from
its beginning to its end as it was drawn, which tells its left side from its right.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely

from ..canonical import rounded
from ..errors import CoordinateError, GeometryError
from ..geodesy import Floats
from ..soundness import without_empties

DECIMALS = 7
"""Decimals of printed degrees: a centimetre."""

Indices = npt.NDArray[np.intp]


@dataclass(frozen=True)
class NumberedRing:
    """A ring as numbered; one that is not closed is a line, and a single point is a line of one vertex.

    Attributes
    ----------
    part, ring : int
        From 1, as numbered.
    vertices : ndarray, shape (n, 2)
        As printed, without the repeated first one.
    stored_part, stored_ring : int
        From 0, where the geometry without its empty parts keeps it; ring 0 is the outer one, or the line.
    stored : ndarray of int, shape (n,)
        The index of each vertex in that ring.
    """

    part: int
    ring: int
    vertices: Floats
    stored_part: int
    stored_ring: int
    stored: Indices
    is_closed: bool = True


def numbered_rings(geometry: shapely.Geometry | None) -> list[NumberedRing]:
    """The rings of areas, the lines, or the points of a geometry in WGS 84, in the order of the numbers.

    Raises
    ------
    GeometryError
        For a geometry that is missing, empty, or of another type.
    CoordinateError
        For a turning point without a number for its longitude or latitude.
    """
    if geometry is None or geometry.is_empty:
        raise GeometryError("A feature without a geometry has no turning points; draw it first.")
    geometry = without_empties(geometry)
    if not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise CoordinateError("A turning point has no number for longitude or latitude; correct it first.")
    if geometry.geom_type in ("Point", "MultiPoint"):
        return _points(geometry)
    if geometry.geom_type in ("LineString", "MultiLineString"):
        lines = [[_line(line, part)] for part, line in enumerate(shapely.get_parts(geometry))]
        return _counted(_from_north_to_south(lines))
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return _rings_of_area(geometry)
    raise GeometryError(
        "A {geom_type} has no turning points; points, lines and polygons have.", geom_type=geometry.geom_type
    )


def _points(geometry: shapely.Geometry) -> list[NumberedRing]:
    places = rounded(shapely.get_coordinates(geometry))
    only = np.zeros(1, dtype=np.intp)
    order = np.lexsort((places[:, 0], -places[:, 1])).tolist()
    return [NumberedRing(part, 1, places[at][None, :], at, 0, only, False) for part, at in enumerate(order, 1)]


def _line(line: shapely.LineString, part: int) -> NumberedRing:
    vertices = np.round(shapely.get_coordinates(line), DECIMALS)
    return NumberedRing(0, 0, vertices, part, 0, np.arange(len(vertices)), False)


def _rings_of_area(geometry: shapely.Geometry) -> list[NumberedRing]:
    parts = []
    for part, polygon in enumerate(shapely.get_parts(geometry)):
        holes = [[_numbered(ring, part, place)] for place, ring in enumerate(polygon.interiors, 1)]
        parts.append([_numbered(polygon.exterior, part, 0), *(ring for (ring,) in _from_north_to_south(holes))])
    return _counted(_from_north_to_south(parts))


def _counted(parts: list[list[NumberedRing]]) -> list[NumberedRing]:
    return [
        replace(ring, part=part, ring=place)
        for part, rings in enumerate(parts, 1)
        for place, ring in enumerate(rings, 1)
    ]


def _numbered(ring: shapely.LinearRing, part: int, place: int) -> NumberedRing:
    """A ring clockwise from its north-westernmost vertex, rounded as it is printed."""
    vertices = rounded(shapely.get_coordinates(ring)[:-1])
    stored = np.arange(len(vertices))
    if shapely.is_ccw(ring):
        vertices, stored = vertices[::-1], stored[::-1]
    start = _start(vertices)
    order = np.append(np.arange(start, len(vertices)), np.arange(start))
    return NumberedRing(0, 0, vertices[order], part, place, stored[order])


def _start(vertices: Floats) -> int:
    """The index of the north-westernmost vertex; of equals the northern, and of places met twice the lesser run."""
    longitude, latitude = np.ascontiguousarray(vertices.T)
    middle = np.radians((latitude.min() + latitude.max()) / 2)
    north_west = latitude - longitude * np.cos(middle)
    best = np.flatnonzero(north_west == north_west.max())
    best = best[latitude[best] == latitude[best].max()]
    if len(best) == 1:
        return int(best[0])
    return int(min(best, key=lambda start: np.roll(vertices, -start, axis=0).tolist()))


def _from_north_to_south(groups: list[list[NumberedRing]]) -> list[list[NumberedRing]]:
    """Groups of rings in the order of their first points; keys of long rings are dear, and one group needs none."""
    return sorted(groups, key=lambda rings: [_from_north(ring.vertices) for ring in rings]) if groups[1:] else groups


def _from_north(vertices: Floats) -> list[tuple[float, float]]:
    """A key that sorts rings from north to south, then from west to east, by their first points."""
    return [(-latitude, longitude) for longitude, latitude in vertices.tolist()]
