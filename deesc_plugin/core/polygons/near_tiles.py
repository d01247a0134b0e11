# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the outlines of polygons come near each other, tile by tile: no piece of work is larger than a tile.

The ground is halved, and the polygons are cut with it, until few vertices are left in a tile. So each cut works on
what the last one left, and what is far from every neighbour is never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
import shapely

from ..geodesy import Floats, Geometries
from .clipping import clipped
from .outlines import EdgeRuns, Indices, Outlines

Pause = Callable[[], None]
Box = tuple[float, float, float, float]
"""West, south, east, north."""

_LEAST_AREA = 1e-12
"""Square degrees: of a tile that is a line, nothing can be said."""
METRES_A_DEGREE = 110_000.0
"""No more than a degree of latitude has anywhere."""
_RUNS_AT_ONCE = 512
_VERTICES = 1_500
"""In a tile ..."""
_CROSSINGS = 40_000
"""... in which outlines may cross at so many places ..."""
_MOST_SIDE = 100_000.0
"""... nor is it wider, metres: a plane is true nearby ..."""
_HALF = 0.4871
"""Where a tile is divided: not in its middle, where a line that two neighbours share is likely to run."""
_LEAST_SIDE = 4.0
"""... unless it is smaller than so many times the reach: its margin would then be most of it ..."""
_MOST_VERTICES = 20_000
"""... in which case so many are looked at as they are, and more are rounded."""
_GRID = 0.02
"""Metres to which the outlines in a crowded tile are rounded; the narrowest gap is a multiple of it."""


@dataclass(frozen=True)
class NearTile:
    """A part of the ground, and the polygons in it.

    Attributes
    ----------
    box : tuple of float
        West, south, east, north. Tiles lie edge to edge.
    owner : ndarray of int, shape (n,)
        The place in the input of each polygon that reaches into the tile.
    polygons : ndarray of geometry, shape (n,)
        What of them lies in the tile and in a margin of twice the reach about it.
    near : ndarray of float, shape (r, 4)
        Boxes of the places where two outlines are near each other, that meet the tile.
    """

    box: Box
    owner: Indices
    polygons: Geometries
    near: Floats

    @property
    def crossings(self) -> float:
        """At how many places outlines would cross if they lay at random: length² / π area, as far as they wind.

        A polygon that fills the tile has the tile's own edges for an outline; what is longer than its box winds.
        """
        west, south, east, north = self.box
        boxes = shapely.bounds(self.polygons)
        length = shapely.length(self.polygons) - 2 * (boxes[:, 2:] - boxes[:, :2]).sum(axis=1)
        winding = float(np.maximum(length, 0.0).sum())
        return winding**2 / (np.pi * max((east - west) * (north - south), _LEAST_AREA))


def near_tiles(polygons: Geometries, reach: float, pause: Pause) -> Iterator[NearTile]:
    """The tiles in which outlines of two polygons come within `reach` metres of each other.

    Parameters
    ----------
    polygons : ndarray of geometry
        Valid polygons and multipolygons in WGS 84; others are passed over.
    pause : callable
        Called between pieces of work; may raise.
    """
    usable = np.flatnonzero(np.isin(shapely.get_type_id(polygons), (3, 6)) & ~shapely.is_empty(polygons))
    if len(usable) < 2:
        return
    near = widened(_near_runs(polygons[usable], reach, pause), reach)
    if len(near):
        box = (*near[:, :2].min(axis=0), *near[:, 2:].max(axis=0))
        yield from _divided(_cut(NearTile(box, usable, polygons[usable], near), box, reach, pause), reach, pause)


def widened(bounds: Floats, metres: float) -> Floats:
    """Rows of west, south, east, north, wider by at least so many metres on each side."""
    north = metres / METRES_A_DEGREE
    east = north / np.cos(np.radians(np.minimum(np.abs(bounds[:, 1::2]).max(axis=1), 89.0)))
    return np.column_stack([bounds[:, 0] - east, bounds[:, 1] - north, bounds[:, 2] + east, bounds[:, 3] + north])


def _near_runs(polygons: Geometries, reach: float, pause: Pause) -> Floats:
    """The boxes of the runs of edges that come near a run of another polygon, some hundred runs at a time."""
    parts, polygon = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)  # of polygons only: a multipolygon has none to it
    runs = EdgeRuns.of(Outlines.of(shapely.polygons(rings)))
    owner = polygon[part][runs.ring]
    tree = shapely.STRtree(runs.diagonals)
    wide = shapely.box(*widened(runs.bounds, reach).T)
    is_near = np.zeros(len(wide), dtype=bool)
    for low in range(0, len(wide), _RUNS_AT_ONCE):
        pause()
        one, other = tree.query(wide[low : low + _RUNS_AT_ONCE])
        between = owner[one + low] != owner[other]
        is_near[one[between] + low] = is_near[other[between]] = True
    return np.asarray(runs.bounds[is_near])


def _divided(tile: NearTile, reach: float, pause: Pause) -> Iterator[NearTile]:
    pause()
    if len(tile.owner) < 2 or not len(tile.near):
        return
    vertices = int(shapely.get_num_coordinates(tile.polygons).sum())
    is_full = vertices > _VERTICES or tile.crossings > _CROSSINGS
    halves = _halves(tile.box, reach, is_full)
    if not halves:
        yield tile if vertices <= _MOST_VERTICES else _rounded(tile)
    for half in halves:
        yield from _divided(_cut(tile, half, reach, pause), reach, pause)


def _halves(box: Box, reach: float, is_full: bool) -> list[Box]:
    """The two halves of a box along its longer side; none where they would be too small, or need not be."""
    west, south, east, north = box
    middle = (west + _HALF * (east - west), south + _HALF * (north - south))
    height, width = north - south, (east - west) * np.cos(np.radians(middle[1]))
    side = max(width, height) * METRES_A_DEGREE
    if side < _MOST_SIDE and (not is_full or side < 2 * _LEAST_SIDE * reach):
        return []
    if width > height:
        return [(west, south, middle[0], north), (middle[0], south, east, north)]
    return [(west, south, east, middle[1]), (west, middle[1], east, north)]


def _cut(tile: NearTile, box: Box, reach: float, pause: Pause) -> NearTile:
    """What of a tile lies in a smaller box, as far as anything is near there, and in the margin about it."""
    near = tile.near
    near = near[(near[:, 0] <= box[2]) & (near[:, 2] >= box[0]) & (near[:, 1] <= box[3]) & (near[:, 3] >= box[1])]
    if not len(near):
        return NearTile(box, tile.owner[:0], tile.polygons[:0], near)
    box = (*np.maximum(box[:2], near[:, :2].min(axis=0)), *np.minimum(box[2:], near[:, 2:].max(axis=0)))
    window = widened(np.array([box]), 2 * reach)[0]
    cut = tile.polygons.copy()
    for index, polygon in enumerate(tile.polygons):
        pause()
        cut[index] = clipped(polygon, window)
    left = shapely.area(cut) > 0
    return NearTile(box, tile.owner[left], cut[left], near)


def _rounded(tile: NearTile) -> NearTile:
    polygons = shapely.set_precision(tile.polygons, _GRID / METRES_A_DEGREE)
    left = ~shapely.is_empty(polygons)
    return NearTile(tile.box, tile.owner[left], polygons[left], tile.near)
