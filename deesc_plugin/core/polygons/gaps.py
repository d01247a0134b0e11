# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps between neighbours: narrow places that belong to none, where two outlines were meant to be one.

A gap is what closing fills: draw the outlines outwards by half the greatest width, then back inwards, and
whatever is new and narrow lay between them. Only the places where two outlines come near each other are
looked at, in a plane of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Sequence

import numpy as np
import shapely

from ..errors import Cancelled
from ..geodesy import Geometries, LocalPlane, area, length
from .outlines import RUNS_AT_ONCE, EdgeRuns, Indices, Outlines
from .width import inscribed_width

Pause = Callable[[], None]

_DEGREE = 110_000.0  # metres, no more than a degree of latitude has anywhere
_LENGTH_TO_WIDTH = 4.0
"""An open wedge is a gap when it is so many times as long as wide: outlines that part at less than about 9 degrees."""
_TOUCH = 0.05
"""Metres within which the outline of a gap is taken to follow a polygon's."""


@dataclass(frozen=True)
class Gap:
    """A narrow place between polygons that belongs to none of them.

    Attributes
    ----------
    members : tuple of int
        The places in the input of the polygons about it, in order; two or more.
    geometry : shapely.Polygon
        WGS 84.
    area_m2, width_m : float
        Area on the ellipsoid, and the diameter of the largest circle in it (`width.inscribed_width`).
    is_enclosed : bool
        Whether polygons lie all round it; otherwise it is open at an end.
    """

    members: tuple[int, ...]
    geometry: shapely.Polygon
    area_m2: float
    width_m: float
    is_enclosed: bool


def find_gaps(
    geometries: Sequence[shapely.Geometry] | Geometries,
    max_width: float,
    min_width: float = 0.5,
    *,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Gap]:
    """The gaps between polygons that are at least `min_width` and at most `max_width` metres wide.

    Parameters
    ----------
    geometries : sequence of geometry
        Valid polygons and multipolygons in WGS 84, edges drawn out (`geodesy.densify`).
    max_width, min_width : float
        Metres; `min_width` is more than 0, since closing itself is true to 1 % of `max_width` only.

    Returns
    -------
    list of Gap
        By members, then place. A bay of one polygon is no gap, nor is the corner where two part at an
        angle of more than about nine degrees.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    """
    polygons = np.empty(len(geometries), dtype=object)
    polygons[:] = list(geometries)
    tree = shapely.STRtree(polygons)
    pieces: list[shapely.Geometry] = []

    def pause() -> None:
        if is_cancelled():
            raise Cancelled("The search for gaps was cancelled.")

    for first, second, window in _windows(polygons, max_width, pause):
        pause()
        about = polygons[np.sort(tree.query(window, predicate="intersects"))]
        pieces += _filled(polygons[first], polygons[second], about, window, max_width, min_width, pause)
    merged = shapely.get_parts(shapely.union_all(pieces))
    areas, widths = area(merged), inscribed_width(merged, threads=1, pause=pause)
    gaps = [
        _described(piece, float(size), float(width), polygons, tree)
        for piece, size, width in zip(merged, areas, widths)
        if min_width <= width <= max_width
    ]
    kept = [gap for gap in gaps if len(gap.members) > 1 and _is_long(gap, max_width)]
    return sorted(kept, key=lambda gap: (gap.members, gap.geometry.bounds))


def _is_long(gap: Gap, max_width: float) -> bool:
    """Whether an open gap is long beside its width, and longer than what closing makes of a mere bend."""
    return gap.is_enclosed or gap.area_m2 >= gap.width_m * max(_LENGTH_TO_WIDTH * gap.width_m, max_width / 2)


def _windows(polygons: Geometries, reach: float, pause: Pause) -> Iterator[tuple[int, int, shapely.Geometry]]:
    """The pairs of polygons whose outlines come within `reach` metres, and where they do, generously."""
    usable = np.flatnonzero(np.isin(shapely.get_type_id(polygons), (3, 6)) & ~shapely.is_empty(polygons))
    if len(usable) < 2:
        return
    parts, polygon = shapely.get_parts(polygons[usable], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)  # of polygons only: a multipolygon has none to it
    runs = EdgeRuns.of(Outlines.of(shapely.polygons(rings)))
    owner = usable[polygon[part]][runs.ring]
    wide = _widened(runs.bounds, reach)
    one, other = _between(shapely.STRtree(runs.diagonals), wide, owner, pause)
    pairs, of_pair = np.unique(np.column_stack([owner[one], owner[other]]), axis=0, return_inverse=True)
    of_pair = of_pair.reshape(-1)
    for index, (first, second) in enumerate(pairs.tolist()):
        mine = of_pair == index
        near = np.unique(np.concatenate([one[mine], other[mine]]))
        yield first, second, shapely.union_all(_widened(runs.bounds[near], 2 * reach))


def _between(tree: shapely.STRtree, wide: Geometries, owner: Indices, pause: Pause) -> tuple[Indices, Indices]:
    """The pairs of runs of two polygons that come near each other, some thousand runs at a time."""
    ones, others = [np.zeros(0, dtype=np.intp)], [np.zeros(0, dtype=np.intp)]
    for low in range(0, len(wide), RUNS_AT_ONCE):
        pause()
        one, other = tree.query(wide[low : low + RUNS_AT_ONCE])
        is_between = owner[one + low] < owner[other]
        ones.append(one[is_between] + low)
        others.append(other[is_between])
    return np.concatenate(ones), np.concatenate(others)


def _widened(bounds: np.ndarray[tuple[int, int], np.dtype[np.float64]], metres: float) -> Geometries:
    """Boxes from rows of west, south, east, north, wider by at least so many metres on each side."""
    north = metres / _DEGREE
    east = north / np.cos(np.radians(np.abs(bounds[:, 1::2]).max(axis=1)))
    boxes: Geometries = shapely.box(
        bounds[:, 0] - east, bounds[:, 1] - north, bounds[:, 2] + east, bounds[:, 3] + north
    )
    return boxes


def _filled(
    first: shapely.Geometry,
    second: shapely.Geometry,
    about: Geometries,
    window: shapely.Geometry,
    max_width: float,
    min_width: float,
    pause: Pause,
) -> list[shapely.Geometry]:
    """What closing adds between two polygons and no polygon holds, WGS 84, without what is narrower than asked."""
    plane = LocalPlane.around(window)
    inside: dict[int, shapely.Geometry] = {}
    for polygon in about:  # the pair among them
        pause()
        inside[id(polygon)] = plane.project(shapely.intersection(polygon, window))
    both = shapely.union_all([inside[id(polygon)] for polygon in (first, second)])
    pause()
    grown = shapely.buffer(both, max_width / 2, quad_segs=8)
    pause()
    closed = shapely.buffer(grown, -max_width / 2, quad_segs=8)
    pause()
    added = shapely.difference(closed, shapely.union_all(list(inside.values())))
    pause()
    core = shapely.buffer(added, -0.45 * min_width)
    wide_enough = shapely.intersection(added, shapely.buffer(core, 0.46 * min_width))
    pause()
    inner = shapely.intersection(wide_enough, shapely.buffer(plane.project(window), -max_width))
    parts = shapely.get_parts(plane.unproject(inner))
    return [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]


def _described(
    piece: shapely.Polygon, area_m2: float, width_m: float, polygons: Geometries, tree: shapely.STRtree
) -> Gap:
    """A gap with the polygons about it: those that its outline follows for half its width or more."""
    window = _widened(np.array([piece.bounds]), 10.0)[0]
    near = np.sort(tree.query(window))
    strips = shapely.buffer(shapely.intersection(polygons[near], window), _TOUCH / _DEGREE)
    follows = length(shapely.intersection(piece.boundary, strips))
    open_length = float(length(shapely.difference(piece.boundary, shapely.union_all(strips))))
    members = tuple(int(index) for index in near[follows >= width_m / 2])
    return Gap(members, piece, area_m2, width_m, is_enclosed=open_length < width_m / 2)
