# SPDX-License-Identifier: GPL-2.0-or-later
"""The nearest place on a boundary whose edges are geodesics, for many places at once.

The edges, in the order of the boundary, are the leaves of a strip tree (`strip_tree`). A node whose strip is
farther away than some place already known on the boundary is left out with all its edges.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import GeometryError
from ..geodesy import Floats, distance
from .geocentric import chord_of, distance_of, mean_radius, to_geocentric, to_lonlat
from .short_edges import divided_lines
from .strip_tree import FAN, StripLevel, leaves, strip_tree

Indices = npt.NDArray[np.intp]

_BATCH = 16_384
_ROUNDING = 1e-6
"""Metres added to bounds: a place on several chords is equally far from all of them but for rounding."""
_FEW_PAIRS = 4_096
"""So many pairs of places and edges are sooner compared than kept apart by a tree."""
_BALLS = (32, 4, 1)
"""How many successive places ask together, from the first to the last step of the search."""


@dataclass(frozen=True)
class Feet:
    """The nearest places on a boundary (the feet) of n places.

    Attributes
    ----------
    distance : ndarray, shape (n,)
        Geodesic distance to the foot in metres.
    lonlat : ndarray, shape (n, 2)
        The foot in degrees.
    edge : ndarray of int, shape (n,)
        The edge of `GeodesicBoundary.starts` and `.ends` on which it lies.
    """

    distance: Floats
    lonlat: Floats
    edge: Indices


@dataclass(frozen=True)
class _Balls:
    """Balls in space that hold successive points, and distances within which each has the whole boundary's nearest.

    `bound` is an upper bound of the distance from any point of the ball to the boundary.
    """

    centre: Floats
    radius: Floats
    bound: Floats


class GeodesicBoundary:
    """The boundary of a geometry, prepared once to be asked for the nearest place on it many times.

    Parameters
    ----------
    geometry : shapely.Geometry
        Points, lines or polygons (of which the rings count) in WGS 84, not empty; edges are geodesics.
    pause : callable
        Called every so many places of a search; may raise.

    Attributes
    ----------
    starts, ends : ndarray, shape (m, 2)
        The edges, long ones divided; a point is an edge of no length.
    """

    def __init__(self, geometry: shapely.Geometry, pause: Callable[[], None] = lambda: None) -> None:
        if geometry.is_empty:
            raise GeometryError("An empty geometry has no boundary to measure from; draw it first.")
        self._set_edges(*_edges(geometry), pause)

    @classmethod
    def of_chords(cls, starts: Floats, ends: Floats, pause: Callable[[], None]) -> GeodesicBoundary:
        """The boundary that short chords make, from as many places to as many others, shape (m, 2) in degrees."""
        boundary = cls.__new__(cls)
        boundary._set_edges(starts, ends, (to_geocentric(starts).T, to_geocentric(ends).T), pause)
        return boundary

    def _set_edges(
        self, starts: Floats, ends: Floats, in_space: tuple[Floats, Floats], pause: Callable[[], None]
    ) -> None:
        self.starts, self.ends, self.pause = starts, ends, pause
        self._radius = mean_radius(float(starts[:, 1].mean()))
        self._in_space = in_space
        self._leaf = leaves(*in_space)

    @cached_property
    def _levels(self) -> list[StripLevel]:
        """The tree; where few places are asked for it is never made."""
        return strip_tree(self._leaf, *self._in_space)

    def nearest(self, lonlat: Floats, expected: float = np.inf) -> Feet:
        """The nearest place on the boundary for each of n places, shape (n, 2), in degrees.

        Parameters
        ----------
        expected : float
            Metres; where most places are known to lie no farther away, the search is quicker.
        """
        edge, _ = self.nearest_edges(lonlat, expected)
        return self.feet(lonlat, edge)

    def nearest_edges(self, lonlat: Floats, expected: float = np.inf) -> tuple[Indices, Floats]:
        """The edge on which the nearest place lies, and the distance by chords, good to `chord_error`.

        Parameters
        ----------
        lonlat, expected
            As in `nearest`.
        """
        edge, chord = self.nearest_in_space(to_geocentric(lonlat).T, expected)
        return edge, distance_of(chord, self._radius)

    def nearest_in_space(self, points: Floats, expected: float = np.inf) -> tuple[Indices, Floats]:
        """The nearest edge of each of n points in space, shape (3, n), and the chord to it; `expected` as above."""
        bound = chord_of(expected, self._radius) if np.isfinite(expected) else np.inf
        edge, chord = self._search(points, bound)
        missed = np.flatnonzero(edge < 0)
        if len(missed):
            edge[missed], chord[missed] = self._search(points[:, missed], np.inf)
        return edge, chord

    def chords_to(self, points: Floats, which: Indices, edge: Indices) -> Floats:
        """The chords from those numbered `which` of points in space, shape (3, n), to as many edges."""
        return self._leaf.distances(points, which, edge)

    def feet(self, lonlat: Floats, edge: Indices) -> Feet:
        """The nearest places on given edges, one for each of n places, and the distances to them by Karney."""
        foot = to_lonlat(self._feet_in_space(to_geocentric(lonlat).T, edge).T)
        return Feet(distance(lonlat[:, 0], lonlat[:, 1], foot[:, 0], foot[:, 1]), foot, edge)

    def feet_in_space(self, points: Floats, distance: float) -> tuple[Indices, Floats]:
        """Which of n points in space, shape (n, 3), are nearer than a distance, metres, and their feet in space."""
        columns = np.ascontiguousarray(points.T)
        bound = chord_of(distance, self._radius)
        edge, _ = self._search(columns, bound)
        found = np.flatnonzero(edge >= 0)
        return found, self._feet_in_space(columns[:, found], edge[found]).T

    def _feet_in_space(self, points: Floats, edge: Indices) -> Floats:
        leaf = self._leaf
        start, chord = leaf.start[:, edge], leaf.chord[:, edge]
        return np.asarray(start + leaf.shares_along(points - start, chord, edge) * chord)

    def vertices_nearer(self, other: GeodesicBoundary, chord: float) -> tuple[Indices, Indices]:
        """The starts of edges that are nearer to another boundary than a chord, and its nearest edge for each."""
        vertices = self._leaf.start
        edge, _ = other._search(vertices, chord)
        found = np.flatnonzero(edge >= 0)
        return found, edge[found]

    def _search(self, points: Floats, bound: float) -> tuple[Indices, Floats]:
        """The nearest edge of each point (3, n) that has one no farther than `bound` (a chord), else -1; its chord."""
        edge, chord = np.empty(points.shape[1], dtype=np.intp), np.empty(points.shape[1])
        for first in range(0, len(edge), _BATCH):
            self.pause()
            batch = slice(first, first + _BATCH)
            edge[batch], chord[batch] = self._search_together(points[:, batch], bound)
        return edge, chord

    def _search_together(self, points: Floats, bound: float) -> tuple[Indices, Floats]:
        """`_search` of so many points that their pairs with edges find room in memory.

        Points that follow one another ask together at first, as balls that hold them; balls and nodes are
        divided in turn, whichever is the larger.
        """
        count = points.shape[1]
        if count * len(self._leaf.width) <= _FEW_PAIRS:
            query, node = _all_pairs(count, len(self._leaf.width))
            return _nearest(self._leaf, _balls(points, 1, np.full(count, bound)), query, node)
        few = len(self._leaf.width) <= FAN
        sizes = [size for size in _BALLS if size == 1 or (4 * size <= count and not few)]
        balls = _balls(points, sizes[0], np.full(count, bound))
        query, node = _all_pairs(len(balls.radius), len(self._levels[0].width))
        depth = 0
        while True:
            level = self._levels[depth]
            is_leaf = depth == len(self._levels) - 1
            if is_leaf and len(sizes) == 1:
                return _nearest(level, balls, query, node)
            query, node, balls = _nearer_pairs(level, balls, query, node)
            if len(sizes) > 1 and (is_leaf or balls.radius.mean() > level.length):
                balls, query, node = _divided_balls(points, balls, sizes[0], sizes[1], query, node)
                sizes = sizes[1:]
            else:
                depth += 1
                query, node = _children(query, node, len(self._levels[depth].width))


def _edges(geometry: shapely.Geometry) -> tuple[Floats, Floats, tuple[Floats, Floats]]:
    """The edges of all rings and lines, long ones divided, and points as edges of no length.

    Starts and ends in degrees, and both in space, shape (3, m).
    """
    parts = shapely.get_parts(np.atleast_1d(np.asarray(geometry, dtype=object)))
    dimension = shapely.get_dimensions(parts)
    lines = np.concatenate([shapely.get_rings(parts[dimension == 2]), parts[dimension == 1]])
    lonlat, line = divided_lines(lines)
    edge = np.flatnonzero(line[1:] == line[:-1])
    in_space = to_geocentric(lonlat).T
    starts, ends = lonlat.take(edge, axis=0), lonlat.take(edge + 1, axis=0)
    space = (in_space.take(edge, axis=1), in_space.take(edge + 1, axis=1))
    points = shapely.get_coordinates(parts[dimension == 0])
    if len(points):
        at_points = to_geocentric(points).T
        starts, ends = np.vstack([starts, points]), np.vstack([ends, points])
        space = (np.hstack([space[0], at_points]), np.hstack([space[1], at_points]))
    return starts, ends, space


def _balls(points: Floats, size: int, bound: Floats) -> _Balls:
    """Balls that hold so many successive points each; `bound` is that of each point."""
    count = points.shape[1]
    if size == 1:
        return _Balls(points, np.zeros(count), bound)
    first = np.arange(0, count, size)
    centre = points[:, np.minimum(first + size // 2, count - 1)]
    away = points - np.repeat(centre, size, axis=1)[:, :count]
    squared = np.einsum("ij,ij->j", away, away)
    return _Balls(centre, np.sqrt(np.maximum.reduceat(squared, first)), np.maximum.reduceat(bound, first))


def _divided_balls(
    points: Floats, balls: _Balls, size: int, smaller: int, query: Indices, node: Indices
) -> tuple[_Balls, Indices, Indices]:
    """The balls of `size` points divided into ones of `smaller`, each with the pairs of the ball it comes from."""
    bound = np.repeat(balls.bound, size)[: points.shape[1]]
    divided = _balls(points, smaller, bound)
    owner = np.arange(len(divided.radius)) * smaller // size
    query, node = _for_each_member(query, node, owner)
    return divided, query, node


def _all_pairs(queries: int, nodes: int) -> tuple[Indices, Indices]:
    return np.repeat(np.arange(queries), nodes), np.tile(np.arange(nodes), queries)


def _children(query: Indices, node: Indices, count: int) -> tuple[Indices, Indices]:
    """Each pair of a query and a node, as pairs of the query and the node's members on the finer level."""
    members = (node[:, None] * FAN + np.arange(FAN)).ravel()
    query = np.repeat(query, FAN)
    there = members < count
    return query[there], members[there]


def _for_each_member(query: Indices, node: Indices, members: Indices) -> tuple[Indices, Indices]:
    """The pairs of groups of points with nodes, as pairs of their points with those nodes."""
    counts = np.bincount(query, minlength=int(members[-1]) + 1)
    first = np.cumsum(counts) - counts
    per_point = counts[members]
    point = np.repeat(np.arange(len(members)), per_point)
    step = np.arange(len(point)) - np.repeat(np.cumsum(per_point) - per_point, per_point)
    return point, node[np.repeat(first[members], per_point) + step]


def _nearer_pairs(level: StripLevel, balls: _Balls, query: Indices, node: Indices) -> tuple[Indices, Indices, _Balls]:
    """The pairs, in order of their queries, that may still hold a nearest place, and the balls with closer bounds."""
    if not len(query):
        return query, node, balls
    away = level.distances(balls.centre, query, node)
    begins = _beginnings(query)
    asking = query[begins]
    known = np.minimum.reduceat(away + level.reach.take(node), begins) + balls.radius[asking] + _ROUNDING
    bound = balls.bound.copy()
    bound[asking] = np.minimum(bound[asking], known)
    away -= level.width.take(node)
    kept = np.flatnonzero(away <= (bound + balls.radius).take(query))
    return query.take(kept), node.take(kept), _Balls(balls.centre, balls.radius, bound)


def _nearest(leaf: StripLevel, points: _Balls, query: Indices, node: Indices) -> tuple[Indices, Floats]:
    """For each point the nearest of the edges it is paired with, the first of several, and the chord to it.

    Where none is within the point's bound, they are -1 and infinity.
    """
    edge, chord = np.full(len(points.radius), -1, dtype=np.intp), np.full(len(points.radius), np.inf)
    if not len(query):
        return edge, chord
    away = leaf.distances(points.centre, query, node)
    begins = _beginnings(query)
    least = np.minimum.reduceat(away, begins)
    sizes = np.diff(np.concatenate([begins, [len(query)]]))
    nearest = np.flatnonzero(away == np.repeat(least, sizes))
    first = nearest[_beginnings(query.take(nearest))]
    first = first[least <= points.bound[query.take(first)]]
    edge[query.take(first)], chord[query.take(first)] = node.take(first), away.take(first)
    return edge, chord


def _beginnings(query: Indices) -> Indices:
    """Where in a sorted array each value appears for the first time."""
    return np.flatnonzero(np.concatenate([[True], query[1:] != query[:-1]]))
