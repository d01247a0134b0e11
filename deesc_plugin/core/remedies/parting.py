# SPDX-License-Identifier: GPL-2.0-or-later
"""Two polygons that overlap, parted along the line midway between their outlines.

The outlines are noded, so that every place where they cross is a vertex; of the faces between them those in both are
divided by their middle lines. Each polygon is then the faces that are left to it: along the new line both have the same
vertices to the last bit. Turning points stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..buffers.boundary_index import GeodesicBoundary
from ..delimitation import Feature
from ..errors import GeometryError
from ..geodesy import Floats, Geometries, densify, divide
from ..polygons.mending import places_of, without_crumbs, without_vertices
from .arcs import Arc, NoArcs, arcs_about, boundary_of
from .middle_line import middle_line, middle_ring

Flags = npt.NDArray[np.bool_]

_MOST_PARTS = 1_000
"""Parts of an overlap, each of which has a middle line of its own."""
_MOST_ARCS = 40
"""Stretches of the two outlines, by turns, about one part of an overlap."""
_LOOKS = 4
"""Pieces of an edge at whose ends it is looked at."""
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
        Where the outlines do not cross about some part of the overlap, or too often, or either feature would not be one
        like before.
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
    lines = [line for face in faces[shared] for line in _lines_through(pair, face, first, second, pause)]
    with_lines = shapely.geometrycollections([*shapely.get_parts(noded), *map(_drawn, lines)])
    faces, in_first, in_second = pair.faces(with_lines)
    in_both = in_first & in_second
    to_first = _nearer_to_second(drawn, faces, in_both, pause)
    for is_first in (True, False):
        mine = (in_first if is_first else in_second) & (~in_both | (to_first == is_first))
        to_first[in_both & mine & _in_crumbs(faces, mine)] = not is_first
    added = shapely.multilinestrings([shapely.LineString(line) for line in lines]) if lines else None
    turning = [first.geometry, second.geometry, *([] if added is None else [added])]
    put_in = np.setdiff1d(places_of([*drawn, *map(_drawn, lines)]), places_of(turning))
    kept = []
    for feature, mine in ((first, in_first & (~in_both | to_first)), (second, in_second & (~in_both | ~to_first))):
        whole = without_vertices(without_crumbs(_joined(faces[mine])), put_in)
        if not _is_whole(whole, feature.geometry):
            raise GeometryError(
                "Parted along the middle line, {feature} would fall apart; cut it by hand.", feature=feature
            )
        kept.append(whole)
    return kept[0], kept[1]


def _lines_through(
    pair: _Pair, face: shapely.Polygon, first: Feature, second: Feature, pause: Callable[[], None]
) -> list[Floats]:
    """The middle lines of one part of an overlap; none where the outlines are all but one.

    Where the outlines cross more than twice about it, what is nearest to a stretch of one of them is cut off first by a
    line of its own, from the one to the other of its ends, and the rest is as if the stretch were not there.
    """
    try:
        arcs = arcs_about(face, pair.edges_of_first, pause)
    except NoArcs:
        raise GeometryError(
            "No line runs midway between {first} and {second} everywhere: the outline of one lies between a hole of "
            "the other and its edge. Cut one of the two, or draw the line by hand.",
            first=first,
            second=second,
        ) from None
    lines: list[Floats | None] = []
    while 2 < len(arcs) <= _MOST_ARCS:
        turned = [arcs[place:] + arcs[:place] for place in sorted(range(len(arcs)), key=lambda at: _length(arcs[at]))]
        cap = next((found for about in turned if (found := _cap(about, face, pause)) is not None), None)
        if cap is None:
            break
        arcs, line = cap
        lines.append(line)
    if len(arcs) != 2:
        raise GeometryError(
            "No line runs midway between {first} and {second} everywhere: about a part of what they share their "
            "outlines do not cross each other, or too often. Cut one of the two, or draw the line by hand.",
            first=first,
            second=second,
        )
    lines.append(_between(arcs[0], [arcs[1]], face, pause))
    return [line for line in lines if line is not None]


def _cap(arcs: list[Arc], face: shapely.Polygon, pause: Callable[[], None]) -> tuple[list[Arc], Floats | None] | None:
    """What is nearest to the first of some arcs, cut off: the arcs of the rest, and the line; None where it is not
    apart from what is nearest to the others of its outline.
    """
    arc, *others = arcs
    opposite = [other for other in others if other.is_of_first is not arc.is_of_first]
    own = [piece for other in others if other.is_of_first is arc.is_of_first for piece in other.pieces]
    try:
        line = _between(arc, opposite, face, pause)
    except GeometryError:
        return None
    if line is not None:
        places = divide(line, np.full(len(line) - 1, _LOOKS))[1:-1]
        away = [boundary_of(pieces, pause).nearest(places).distance for pieces in (arc.pieces, own)]
        if (away[1] < away[0] - _TREMBLING / 2).any():
            return None
    joined = Arc(others[0].is_of_first, others[-1].pieces + others[0].pieces)
    return [joined, *others[1:-1]], line


def _between(arc: Arc, opposite: list[Arc], face: shapely.Polygon, pause: Callable[[], None]) -> Floats | None:
    """The line midway between an arc and those of the other outline; None where they are all but one."""
    others = [piece[::-1] for other in opposite[::-1] for piece in other.pieces[::-1]]
    if _tremble(arc.pieces, others, pause):
        return None
    is_closed = bool((arc.pieces[0][0] == arc.pieces[-1][-1]).all())
    return (middle_ring if is_closed else middle_line)(arc.pieces, others, face, pause)


def _length(arc: Arc) -> float:
    return float(sum(shapely.length(shapely.linestrings(piece)) for piece in arc.pieces))


def _tremble(one: Sequence[Floats], other: Sequence[Floats], pause: Callable[[], None]) -> bool:
    """Whether a line is within a hand's trembling of another all along."""
    boundary = boundary_of(other, pause)
    places = np.vstack([*one, *((piece[1:] + piece[:-1]) / 2 for piece in one)])
    return bool(boundary.nearest(places, _TREMBLING).distance.max() <= _TREMBLING)


def _is_whole(parted: shapely.Geometry, before: shapely.Geometry) -> bool:
    """Whether a polygon is valid and of as many parts as before; a hole may now lie on the other side of the line."""
    parts, was = shapely.get_parts(parted), shapely.get_parts(before)
    is_valid = not parted.is_empty and bool(shapely.is_valid(parted))
    return is_valid and len(parts) == len(was) and len(shapely.get_rings(parts)) <= len(shapely.get_rings(was))


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


def _in_crumbs(faces: Geometries, mine: Flags) -> Flags:
    """Which faces of one polygon hang together with next to nothing of it: they would fall off."""
    whole = _joined(faces[mine])
    kept = without_crumbs(whole)
    if kept is whole or shapely.get_num_geometries(kept) == shapely.get_num_geometries(whole):
        return np.zeros(len(faces), dtype=bool)
    inside = shapely.get_coordinates(shapely.point_on_surface(faces))
    shapely.prepare(kept)
    return np.asarray(mine & ~shapely.contains_xy(kept, *inside.T))


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
