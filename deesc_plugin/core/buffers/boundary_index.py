"""The nearest place on a boundary whose edges are geodesics, for many places at once.

The edges, in the order of the boundary, are the leaves of a strip tree (`strip_tree`). A node whose strip is
farther away than some place already known on the boundary is left out with all its edges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import GeometryError
from ..geodesy import Floats, distance, divide
from .geocentric import chord_of, distance_of, mean_radius, to_geocentric, to_lonlat
from .strip_tree import FAN, StripLevel, strip_tree

Indices = npt.NDArray[np.intp]

LONGEST_PIECE = 5_000.0
"""Metres: longer edges are divided on their geodesics, so that each piece lies within 0.5 m of its chord in space."""

_BATCH = 16_384
_ROUNDING = 1e-6
"""Metres added to bounds: a place on several chords is equally far from all of them but for rounding."""
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

    Attributes
    ----------
    starts, ends : ndarray, shape (m, 2)
        The edges, long ones divided; a point is an edge of no length.
    """

    def __init__(self, geometry: shapely.Geometry) -> None:
        if geometry.is_empty:
            raise GeometryError("An empty geometry has no boundary to measure from; draw it first.")
        self.starts, self.ends, in_space = _edges(geometry)
        self._radius = mean_radius(float(self.starts[:, 1].mean()))
        self._levels = strip_tree(*in_space)

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
        points = to_geocentric(lonlat).T
        bound = chord_of(expected, self._radius) if np.isfinite(expected) else np.inf
        edge = np.concatenate([self._search(batch, bound) for batch in _batches(points)] or [np.zeros(0, np.intp)])
        missed = np.flatnonzero(edge < 0)
        if len(missed):
            edge[missed] = np.concatenate([self._search(batch, np.inf) for batch in _batches(points[:, missed])])
        return edge, distance_of(self._levels[-1].distances(points, np.arange(len(edge)), edge), self._radius)

    def feet(self, lonlat: Floats, edge: Indices) -> Feet:
        """The nearest places on given edges, one for each of n places, and the distances to them by Karney."""
        foot = to_lonlat(self._feet_in_space(to_geocentric(lonlat).T, edge).T)
        return Feet(distance(lonlat[:, 0], lonlat[:, 1], foot[:, 0], foot[:, 1]), foot, edge)

    def feet_in_space(self, points: Floats, distance: float) -> tuple[Indices, Floats]:
        """Which of n points in space, shape (n, 3), are nearer than a distance, metres, and their feet in space."""
        columns = np.ascontiguousarray(points.T)
        bound = chord_of(distance, self._radius)
        edge = np.concatenate([self._search(batch, bound) for batch in _batches(columns)] or [np.zeros(0, np.intp)])
        found = np.flatnonzero(edge >= 0)
        return found, self._feet_in_space(columns[:, found], edge[found]).T

    def _feet_in_space(self, points: Floats, edge: Indices) -> Floats:
        leaf = self._levels[-1]
        start, chord = leaf.start[:, edge], leaf.chord[:, edge]
        return np.asarray(start + leaf.shares_along(points - start, chord, edge) * chord)

    def vertices_nearer(self, other: GeodesicBoundary, distance: float) -> tuple[Indices, Indices]:
        """The starts of edges that are nearer to another boundary than a distance, and its nearest edge for each."""
        vertices = self._levels[-1].start
        bound = chord_of(distance, self._radius)
        edge = np.concatenate([other._search(batch, bound) for batch in _batches(vertices)])
        found = np.flatnonzero(edge >= 0)
        return found, edge[found]

    def _search(self, points: Floats, bound: float) -> Indices:
        """The nearest edge of each point (3, n) that has one no farther than `bound` (a chord), else -1.

        Points that follow one another ask together at first, as balls that hold them; balls and nodes are
        divided in turn, whichever is the larger.
        """
        count = points.shape[1]
        few = len(self._levels[-1].width) <= FAN
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
    """The edges of all rings and lines, and points as edges of no length, each no longer than `LONGEST_PIECE`.

    Starts and ends in degrees, and both in space, shape (3, m).
    """
    parts = shapely.get_parts(np.atleast_1d(np.asarray(geometry, dtype=object)))
    dimension = shapely.get_dimensions(parts)
    lines = np.concatenate([shapely.get_rings(parts[dimension == 2]), parts[dimension == 1]])
    lonlat, line = shapely.get_coordinates(lines, return_index=True)
    edge = np.flatnonzero(line[1:] == line[:-1])
    in_space = to_geocentric(lonlat).T
    starts, ends = lonlat[edge], lonlat[edge + 1]
    space = (in_space[:, edge], in_space[:, edge + 1])
    chords = np.sqrt(((space[1] - space[0]) ** 2).sum(axis=0))
    if len(chords) and chords.max() > LONGEST_PIECE:
        starts, ends = _divided(starts, ends, np.maximum(1, np.ceil(chords / LONGEST_PIECE)).astype(int))
        space = (to_geocentric(starts).T, to_geocentric(ends).T)
    points = shapely.get_coordinates(parts[dimension == 0])
    if len(points):
        at_points = to_geocentric(points).T
        starts, ends = np.vstack([starts, points]), np.vstack([ends, points])
        space = (np.hstack([space[0], at_points]), np.hstack([space[1], at_points]))
    return starts, ends, space


def _divided(starts: Floats, ends: Floats, pieces: npt.NDArray[np.int_]) -> tuple[Floats, Floats]:
    """The edges divided on their geodesics into so many pieces each, in order."""
    line = np.stack([starts, ends], axis=1).reshape(-1, 2)  # the edges one after the other, with jumps between them
    with_jumps = np.stack([pieces, np.ones_like(pieces)], axis=1).ravel()[:-1]
    vertices = divide(line, with_jumps)
    last = np.cumsum(pieces + 1) - 1
    first = last - pieces
    return np.delete(vertices, last, axis=0), np.delete(vertices, first, axis=0)


def _batches(points: Floats) -> list[Floats]:
    return [points[:, first : first + _BATCH] for first in range(0, points.shape[1], _BATCH)]


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


def _nearest(leaf: StripLevel, points: _Balls, query: Indices, node: Indices) -> Indices:
    """For each point the nearest of the edges it is paired with, the first of several; -1 beyond its bound."""
    result = np.full(len(points.radius), -1, dtype=np.intp)
    if not len(query):
        return result
    away = leaf.distances(points.centre, query, node)
    begins = _beginnings(query)
    least = np.minimum.reduceat(away, begins)
    sizes = np.diff(np.concatenate([begins, [len(query)]]))
    nearest = np.flatnonzero(away == np.repeat(least, sizes))
    first = nearest[_beginnings(query.take(nearest))]
    first = first[least <= points.bound[query.take(first)]]
    result[query.take(first)] = node.take(first)
    return result


def _beginnings(query: Indices) -> Indices:
    """Where in a sorted array each value appears for the first time."""
    return np.flatnonzero(np.concatenate([[True], query[1:] != query[:-1]]))
