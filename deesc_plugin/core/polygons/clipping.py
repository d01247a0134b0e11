# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a polygon lies in a window of longitude and latitude, in time that grows with its vertices alone.

GEOS's quick cut puts the pieces of an outline together by comparing each with each: a comb of 100,000 vertices takes it
a minute. Where an outline crosses a side of the window very often, it is cut side by side instead: along a line the
inside of a polygon lies between the first and the second crossing, the third and the fourth, and so on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..geodesy import Floats
from .outlines import Flags, Indices, directed_rings, rounds

_MANY = 300
"""Crossings of the window's sides up to which GEOS is quick."""


def clipped(polygon: shapely.Geometry, window: Floats) -> shapely.Geometry:
    """What of a polygon lies in a window.

    A line that two polygons share is cut at one and the same place in both, whichever way it runs.

    Parameters
    ----------
    polygon : shapely.Polygon or shapely.MultiPolygon
        Valid.
    window : ndarray of float, shape (4,)
        West, south, east, north.

    Returns
    -------
    shapely.Geometry
        Valid.
    """
    is_ragged = _crossings(polygon, window) > _MANY
    cut = _cut_by_sides(polygon, window) if is_ragged else shapely.clip_by_rect(polygon, *window)
    return cut if cut is not None and shapely.is_valid(cut) else shapely.intersection(polygon, shapely.box(*window))


def _crossings(polygon: shapely.Geometry, window: Floats) -> int:
    """How often outlines pass from one side to the other of a line along the window."""
    vertices = shapely.get_coordinates(polygon)
    beyond = np.hstack([vertices < window[:2], vertices > window[2:]])
    return int(np.count_nonzero(beyond[1:] != beyond[:-1]))


def _cut_by_sides(polygon: shapely.Geometry, window: Floats) -> shapely.Geometry | None:
    """What lies in a window, by one of its sides after the other; None where that cannot be told."""
    rings: _Rings | None = _Rings.of(polygon)
    for axis, bound, sign in zip((0, 1, 0, 1), window.tolist(), (1.0, 1.0, -1.0, -1.0)):
        rings = None if rings is None else rings.beside(axis, bound, sign)
    return None if rings is None else rings.polygon()


@dataclass(frozen=True)
class _Rings:
    """Outlines with the inside to the left: their vertices, shape (n, 2), none twice, and how many each has."""

    vertices: Floats
    sizes: Indices

    @classmethod
    def of(cls, polygon: shapely.Geometry) -> _Rings:
        lines, _ = directed_rings(shapely.get_parts(polygon))
        vertices, ring = shapely.get_coordinates(lines, return_index=True)
        return cls(vertices[np.append(ring[1:] == ring[:-1], False)], shapely.get_num_coordinates(lines) - 1)

    @property
    def start(self) -> Indices:
        """Where each begins."""
        return np.asarray(np.cumsum(self.sizes) - self.sizes)

    def beside(self, axis: int, bound: float, sign: float) -> _Rings | None:
        """What lies beside a line: where `sign` times a coordinate is at least `sign` times the bound."""
        is_in = sign * (self.vertices[:, axis] - bound) >= 0
        ring = np.repeat(np.arange(len(self.sizes)), self.sizes)
        inside = np.bincount(ring[is_in], minlength=len(self.sizes)) == self.sizes
        kept = _Rings(self.vertices[inside[ring]], self.sizes[inside])
        stretches = _Stretches.of(self, ring, is_in, axis, bound)
        following = stretches.following(1 - axis)
        if following is None:
            return None
        joined = stretches.joined(self, following)
        return _Rings(np.vstack([kept.vertices, joined.vertices]), np.append(kept.sizes, joined.sizes))

    def polygon(self) -> shapely.Geometry | None:
        """The polygons; each hole belongs to the smallest one about it, and None where there is none."""
        if not len(self.sizes):
            return shapely.Polygon()
        lines = shapely.linearrings(self.vertices, indices=np.repeat(np.arange(len(self.sizes)), self.sizes))
        areas = shapely.polygons(lines)
        has_area, is_shell = shapely.area(areas) > 0, shapely.is_ccw(lines)
        shells, holes = areas[has_area & is_shell], lines[has_area & ~is_shell]
        holes_of: dict[int, list[shapely.Geometry]] = {}
        about, hole = shapely.STRtree(holes).query(shells, predicate="contains")
        for index in range(len(holes)):
            candidates = about[hole == index]
            if not len(candidates):
                return None
            smallest = int(candidates[np.argmin(shapely.area(shells[candidates]))])
            holes_of.setdefault(smallest, []).append(holes[index])
        for shell, inner in holes_of.items():
            shells[shell] = shapely.polygons(shapely.get_exterior_ring(shells[shell]), inner)
        return shells[0] if len(shells) == 1 else shapely.multipolygons(shells)


@dataclass(frozen=True)
class _Stretches:
    """The stretches of outlines on one side of a line.

    Attributes
    ----------
    first, count, ring : ndarray of int, shape (s,)
        The vertex with which each begins, how many it has, and its ring.
    comes_in, goes_out : ndarray of float, shape (s, 2)
        Where it crosses the line before the first and after the last.
    """

    first: Indices
    count: Indices
    ring: Indices
    comes_in: Floats
    goes_out: Floats

    @classmethod
    def of(cls, rings: _Rings, ring: Indices, is_in: Flags, axis: int, bound: float) -> _Stretches:
        start, vertices = rings.start, rings.vertices
        after = np.arange(len(ring)) + 1
        after[start + rings.sizes - 1] = start
        before = np.empty_like(after)
        before[after] = np.arange(len(ring))
        first, last = np.flatnonzero(is_in & ~is_in[before]), np.flatnonzero(is_in & ~is_in[after])
        own = ring[first]
        end = np.searchsorted(last, first)  # a ring that begins amid a stretch has the end of its last one first
        is_own = ring[last[np.minimum(end, len(last) - 1)]] == own if len(last) else np.zeros(0, dtype=bool)
        end = np.where(is_own & (end < len(last)), end, np.searchsorted(last, start[own]))
        last = last[end]
        return cls(
            first,
            (last - first) % rings.sizes[own] + 1,
            own,
            _on_line(vertices[before[first]], vertices[first], axis, bound),
            _on_line(vertices[last], vertices[after[last]], axis, bound),
        )

    def following(self, along: int) -> Indices | None:
        """The stretch that comes in where the line ends that each goes out to; None where they do not take turns."""
        place = np.concatenate([self.comes_in[:, along], self.goes_out[:, along]])
        order = np.argsort(place)
        pairs = order.reshape(-1, 2)  # the inside lies between the first and the second, the third and the fourth
        out, into = pairs.max(axis=1) - len(self.first), pairs.min(axis=1)
        if (out < 0).any() or (into >= len(self.first)).any() or (np.diff(place[order]) <= 0).any():
            return None
        following = np.empty(len(self.first), dtype=np.intp)
        following[out] = into
        return following

    def joined(self, rings: _Rings, following: Indices) -> _Rings:
        """The outlines that stretches make with the line between them."""
        order, joint = rounds(following)
        size = self.count[order] + 2
        begin = np.cumsum(size) - size
        step = np.arange(int(size.sum())) - np.repeat(begin, size) - 1
        start, edges = rings.start[self.ring[order]], rings.sizes[self.ring[order]]
        place = np.repeat(self.first[order] - start, size) + step
        vertices = rings.vertices[np.repeat(start, size) + place % np.repeat(edges, size)]
        vertices[begin], vertices[begin + size - 1] = self.comes_in[order], self.goes_out[order]
        return _Rings(vertices, np.bincount(joint, size).astype(np.intp))


def _on_line(start: Floats, end: Floats, axis: int, bound: float) -> Floats:
    """Where edges cross a line, worked out from the lesser end, so that either direction gives the same place."""
    is_turned = (start[:, axis] > end[:, axis])[:, None]
    low, high = np.where(is_turned, end, start), np.where(is_turned, start, end)
    places = low + (high - low) * ((bound - low[:, axis]) / (high[:, axis] - low[:, axis]))[:, None]
    places[:, axis] = bound
    return np.asarray(places)
