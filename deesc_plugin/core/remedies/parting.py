# SPDX-License-Identifier: GPL-2.0-or-later
"""Two polygons that overlap, parted along the line midway between their outlines.

The outlines are noded, so that every place where they cross is a vertex; of the faces between them those in both are
divided by their middle lines. Each polygon is then the faces that are left to it: along the new line both have the same
vertices to the last bit. Turning points stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
import numpy.typing as npt
import shapely

from ..buffers.boundary_index import GeodesicBoundary
from ..delimitation import Feature
from ..errors import GeometryError
from ..geodesy import Floats, Geometries, densify
from ..polygons.mending import is_like, places_of, without_vertices
from .middle_line import middle_line

Flags = npt.NDArray[np.bool_]

_ON = 1e-12
"""Degrees within which the middle of an edge counts as on the outline that the edge was noded from."""
_MOST_PARTS = 1_000
"""Parts of an overlap, each of which has a middle line of its own."""
_TREMBLING = 0.9
"""Metres: where two outlines are no farther apart, each is as good a middle line as any."""


@dataclass(frozen=True)
class _Pair:
    """Two polygons, edges drawn out, and the edges of either's outline in a tree."""

    polygons: tuple[shapely.Geometry, shapely.Geometry]
    edges_of_first: shapely.STRtree

    @classmethod
    def of(cls, first: shapely.Geometry, second: shapely.Geometry) -> _Pair:
        for polygon in (first, second):
            shapely.prepare(polygon)
        return cls((first, second), shapely.STRtree(_edges(shapely.boundary(first))))

    def faces(self, lines: Geometries) -> tuple[Geometries, Flags, Flags]:
        """The faces between lines that are noded, and which of them lie in the first and in the second polygon."""
        faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
        inside = shapely.get_coordinates(shapely.point_on_surface(faces))
        in_first, in_second = (shapely.contains_xy(polygon, *inside.T) for polygon in self.polygons)
        return faces, in_first, in_second


def parted(
    first: Feature,
    second: Feature,
    drawn: tuple[shapely.Geometry, shapely.Geometry],
    pause: Callable[[], None] = lambda: None,
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """The geometries of two features parted along the line midway between their outlines.

    Parameters
    ----------
    drawn : tuple of geometry
        Both geometries with their edges drawn out.
    pause : callable
        Called every so often; may raise.

    Raises
    ------
    GeometryError
        Where the outlines cross otherwise than twice about some part of the overlap, or either feature would not be
        one like before.
    """
    pair = _Pair.of(*drawn)
    noded = shapely.union_all([shapely.boundary(polygon) for polygon in drawn])
    faces, in_first, in_second = pair.faces(noded)
    shared = np.flatnonzero(in_first & in_second)
    if len(shared) > _MOST_PARTS:
        raise GeometryError(
            "{first} and {second} cross each other at more than {most} places; draw one of them again.",
            first=first,
            second=second,
            most=2 * _MOST_PARTS,
        )
    lines = [line for face in faces[shared] if (line := _line_through(pair, face, first, second, pause)) is not None]
    with_lines = shapely.geometrycollections([*shapely.get_parts(noded), *map(_drawn, lines)])
    faces, in_first, in_second = pair.faces(with_lines)
    to_first = _nearer_to_second(drawn, faces, in_first & in_second, pause)
    added = shapely.multilinestrings([shapely.LineString(line) for line in lines]) if lines else None
    turning = [first.geometry, second.geometry, *([] if added is None else [added])]
    put_in = np.setdiff1d(places_of([*drawn, *map(_drawn, lines)]), places_of(turning))
    kept = []
    for feature, mine in ((first, in_first & (~in_second | to_first)), (second, in_second & (~in_first | ~to_first))):
        whole = without_vertices(_joined(faces[mine]), put_in)
        if not is_like(whole, feature.geometry):
            raise GeometryError(
                "Parted along the middle line, {feature} would fall apart; cut it by hand.", feature=feature
            )
        kept.append(whole)
    return kept[0], kept[1]


def _line_through(
    pair: _Pair, face: shapely.Polygon, first: Feature, second: Feature, pause: Callable[[], None]
) -> Floats | None:
    """The middle line of one part of an overlap; None where the outlines are all but one."""
    ring = shapely.get_coordinates(shapely.get_exterior_ring(face))
    ring = ring if shapely.is_ccw(shapely.linearrings(ring)) else ring[::-1]
    middles = shapely.points((ring[1:] + ring[:-1]) / 2)
    on_first = np.zeros(len(middles), dtype=bool)
    near, _ = pair.edges_of_first.query_nearest(middles, max_distance=_ON, all_matches=False)
    on_first[near] = True
    changes = np.flatnonzero(on_first != np.roll(on_first, 1))
    if len(changes) != 2 or len(shapely.get_rings(face)) > 1:
        raise GeometryError(
            "No line runs midway between {first} and {second}: their outlines do not cross each other twice about each "
            "part of what they share. Cut one of the two, or draw the line by hand.",
            first=first,
            second=second,
        )
    begin = int(changes[0] if on_first[changes[0]] else changes[1])
    turned = np.vstack([np.roll(ring[:-1], -begin, axis=0), ring[begin : begin + 1]])
    length = int(on_first.sum())
    one, other = turned[: length + 1], turned[length:][::-1]
    return None if _trembles(one, other, pause) else middle_line(one, other, pause)


def _trembles(one: Floats, other: Floats, pause: Callable[[], None]) -> bool:
    """Whether two lines are within a hand's trembling of each other all along."""
    for line, places in ((one, other), (other, one)):
        boundary = GeodesicBoundary(shapely.LineString(line), pause)
        middles = (places[1:] + places[:-1]) / 2
        if float(boundary.nearest(np.vstack([places, middles]), _TREMBLING).distance.max()) > _TREMBLING:
            return False
    return True


def _nearer_to_second(
    drawn: tuple[shapely.Geometry, shapely.Geometry], faces: Geometries, shared: Flags, pause: Callable[[], None]
) -> Flags:
    """Which faces of those in both polygons go to the first: those at the second's outline, where it is in the first's
    depth. Of a face that no line divides nobody is nearer, and it goes to the first as well.
    """
    to_first = np.ones(len(faces), dtype=bool)
    numbers = np.flatnonzero(shared)
    if len(numbers):
        places = shapely.get_coordinates(shapely.point_on_surface(faces[numbers]))
        away = [GeodesicBoundary(polygon, pause).nearest(places).distance for polygon in drawn]
        to_first[numbers] = away[1] <= away[0]
    return to_first


def _joined(faces: Geometries) -> shapely.Geometry:
    """Faces that share edges, as one area; every vertex stays."""
    joined = shapely.coverage_union_all(faces)
    parts = shapely.get_parts(joined)
    return parts[0] if len(parts) == 1 else joined


def _drawn(line: Floats) -> shapely.Geometry:
    return densify(shapely.LineString(line))


def _edges(lines: shapely.Geometry) -> Geometries:
    vertices, line = shapely.get_coordinates(shapely.get_parts(lines), return_index=True)
    ends = np.stack([vertices[:-1], vertices[1:]], axis=1)
    return np.asarray(shapely.linestrings(ends[line[:-1] == line[1:]]))
