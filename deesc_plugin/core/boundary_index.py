"""The nearest place on a boundary whose edges are geodesics, for many places at once.

The edges, in the order of the boundary, are the leaves of a strip tree (D. H. Ballard, "Strip trees: a
hierarchical representation for curves", Communications of the ACM 24, 1981): each node covers four
neighbours by the chord between their ends and the width of the strip about it that holds them. A node whose
strip is farther away than some place already known on the boundary is left out with all its edges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .errors import GeometryError
from .geocentric import chord_of, distance_of, mean_radius, to_geocentric, to_lonlat
from .geodesy import Floats, distance, divide

Indices = npt.NDArray[np.intp]

LONGEST_PIECE = 5_000.0
"""Metres: longer edges are divided on their geodesics, so that each piece lies within 0.5 m of its chord in space."""

_FAN = 4
_FEWEST_NODES = 32
_BATCH = 16_384
_BALLS = (64, 16, 4, 1)
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
class _Level:
    """The nodes of one level of the strip tree: chords from `start` along `chord`, and what lies about them.

    `width` is the farthest that anything of the node is from its chord. `reach` is the farthest that a place
    on the chord can be from the nearest place of the boundary.
    """

    start: Floats
    chord: Floats
    squared: Floats
    width: Floats
    reach: Floats

    @property
    def length(self) -> float:
        """The usual length of a chord, metres."""
        return float(np.sqrt(np.median(self.squared)))

    def distances(self, points: Floats, nodes: Indices) -> Floats:
        """Straight distances from points (n, 3) to the chords of as many nodes."""
        offset, chord = points - self.start[nodes], self.chord[nodes]
        along = np.einsum("ij,ij->i", offset, chord) / self.squared[nodes]
        offset -= np.clip(along, 0.0, 1.0)[:, None] * chord
        return np.asarray(np.sqrt(np.einsum("ij,ij->i", offset, offset)))


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
        self._levels = _strip_tree(*in_space)

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
        points = to_geocentric(lonlat)
        bound = chord_of(expected, self._radius) if np.isfinite(expected) else np.inf
        edge = np.concatenate([self._search(batch, bound) for batch in _batches(points)] or [np.zeros(0, np.intp)])
        missed = np.flatnonzero(edge < 0)
        if len(missed):
            edge[missed] = np.concatenate([self._search(batch, np.inf) for batch in _batches(points[missed])])
        return edge, distance_of(self._levels[-1].distances(points, edge), self._radius)

    def feet(self, lonlat: Floats, edge: Indices) -> Feet:
        """The nearest places on given edges, one for each of n places, and the distances to them by Karney."""
        leaf = self._levels[-1]
        chord = leaf.chord[edge]
        along = np.einsum("ij,ij->i", to_geocentric(lonlat) - leaf.start[edge], chord) / leaf.squared[edge]
        foot = to_lonlat(leaf.start[edge] + np.clip(along, 0.0, 1.0)[:, None] * chord)
        return Feet(distance(lonlat[:, 0], lonlat[:, 1], foot[:, 0], foot[:, 1]), foot, edge)

    def _search(self, points: Floats, bound: float) -> Indices:
        """The nearest edge of each point (n, 3) that has one nearer than `bound` (a chord), else -1.

        Points that follow one another ask together at first, as balls that hold them; balls and nodes are
        divided in turn, whichever is the larger.
        """
        sizes = [size for size in _BALLS if size == 1 or 4 * size <= len(points)]
        balls = _balls(points, sizes[0], np.full(len(points), bound))
        query, node = _all_pairs(len(balls.radius), len(self._levels[0].width))
        depth = 0
        while True:
            level = self._levels[depth]
            query, node, balls, away = _nearer_pairs(level, balls, query, node)
            is_leaf = depth == len(self._levels) - 1
            if is_leaf and len(sizes) == 1:
                return _first_least(query, node, away, len(points))
            if len(sizes) > 1 and (is_leaf or np.median(balls.radius) > level.length):
                balls, query, node = _divided_balls(points, balls, sizes[0], sizes[1], query, node)
                sizes = sizes[1:]
            else:
                depth += 1
                query, node = _children(query, node, len(self._levels[depth].width))


def _edges(geometry: shapely.Geometry) -> tuple[Floats, Floats, tuple[Floats, Floats]]:
    """The edges of all rings and lines, and points as edges of no length, each no longer than `LONGEST_PIECE`.

    Starts and ends in degrees, and both in space.
    """
    parts = shapely.get_parts(np.atleast_1d(np.asarray(geometry, dtype=object)))
    dimension = shapely.get_dimensions(parts)
    lines = np.concatenate([shapely.get_rings(parts[dimension == 2]), parts[dimension == 1]])
    lonlat, line = shapely.get_coordinates(lines, return_index=True)
    inside = line[1:] == line[:-1]
    in_space = to_geocentric(lonlat)
    starts, ends = lonlat[:-1][inside], lonlat[1:][inside]
    space = (in_space[:-1][inside], in_space[1:][inside])
    chords = np.linalg.norm(space[1] - space[0], axis=1)
    if len(chords) and chords.max() > LONGEST_PIECE:
        starts, ends = _divided(starts, ends, np.maximum(1, np.ceil(chords / LONGEST_PIECE)).astype(int))
        space = (to_geocentric(starts), to_geocentric(ends))
    points = shapely.get_coordinates(parts[dimension == 0])
    if len(points):
        at_points = to_geocentric(points)
        starts, ends = np.vstack([starts, points]), np.vstack([ends, points])
        space = (np.vstack([space[0], at_points]), np.vstack([space[1], at_points]))
    return starts, ends, space


def _divided(starts: Floats, ends: Floats, pieces: npt.NDArray[np.int_]) -> tuple[Floats, Floats]:
    """The edges divided on their geodesics into so many pieces each, in order."""
    first = np.cumsum(pieces) - pieces
    divided_starts, divided_ends = np.repeat(starts, pieces, axis=0), np.repeat(ends, pieces, axis=0)
    for edge in np.flatnonzero(pieces > 1):
        line = divide(np.vstack([starts[edge], ends[edge]]), pieces[edge : edge + 1])
        divided_starts[first[edge] : first[edge] + pieces[edge]] = line[:-1]
        divided_ends[first[edge] : first[edge] + pieces[edge]] = line[1:]
    return divided_starts, divided_ends


def _strip_tree(starts: Floats, ends: Floats) -> list[_Level]:
    """The levels of the tree, coarsest first; the last one is the edges themselves."""
    levels = [_level(starts, ends, np.zeros(len(starts)))]
    unbroken = np.concatenate([(starts[1:] == ends[:-1]).all(axis=1), [False]])
    whole = np.ones(len(starts), dtype=bool)
    while len(levels[-1].width) > _FEWEST_NODES:
        finer = levels[-1]
        first = np.arange(0, len(finer.width), _FAN)
        last = np.minimum(first + _FAN, len(finer.width)) - 1
        owner = np.arange(len(finer.width)) // _FAN
        whole = np.logical_and.reduceat(whole, first) & ~_broken_inside(unbroken, first, last)
        level_starts, level_ends = starts[first], ends[last]
        bare = _level(level_starts, level_ends, np.zeros(len(first)))
        # the distance from a chord is convex along an edge: its ends are the farthest
        farthest = np.maximum(bare.distances(starts, owner), bare.distances(ends, owner)) + finer.width
        width = np.maximum.reduceat(farthest, first)
        # a line that is unbroken from one end of the chord to the other crosses every square to the chord
        reach = np.where(whole, width, np.linalg.norm(bare.chord, axis=1))
        levels.append(_Level(bare.start, bare.chord, bare.squared, width, reach))
        starts, ends, unbroken = level_starts, level_ends, unbroken[last]
    return levels[::-1]


def _level(starts: Floats, ends: Floats, width: Floats) -> _Level:
    chord = ends - starts
    squared = np.maximum(np.einsum("ij,ij->i", chord, chord), 1e-12)
    return _Level(starts, chord, squared, width, width)


def _broken_inside(unbroken: npt.NDArray[np.bool_], first: Indices, last: Indices) -> npt.NDArray[np.bool_]:
    """Whether the line has a gap between the first and the last member of each node."""
    gaps = np.concatenate([[0], np.cumsum(~unbroken)])
    return np.asarray(gaps[last] > gaps[first])


def _batches(points: Floats) -> list[Floats]:
    return [points[first : first + _BATCH] for first in range(0, len(points), _BATCH)]


def _balls(points: Floats, size: int, bound: Floats) -> _Balls:
    """Balls that hold so many successive points each; `bound` is that of each point."""
    if size == 1:
        return _Balls(points, np.zeros(len(points)), bound)
    first = np.arange(0, len(points), size)
    middle = np.minimum(first + size // 2, len(points) - 1)
    centre = points[middle]
    away = np.linalg.norm(points - np.repeat(centre, size, axis=0)[: len(points)], axis=1)
    return _Balls(centre, np.maximum.reduceat(away, first), np.maximum.reduceat(bound, first))


def _divided_balls(
    points: Floats, balls: _Balls, size: int, smaller: int, query: Indices, node: Indices
) -> tuple[_Balls, Indices, Indices]:
    """The balls of `size` points divided into ones of `smaller`, each with the pairs of the ball it comes from."""
    bound = np.repeat(balls.bound, size)[: len(points)]
    divided = _balls(points, smaller, bound)
    owner = np.arange(len(divided.radius)) * smaller // size
    query, node = _for_each_member(query, node, owner)
    return divided, query, node


def _all_pairs(queries: int, nodes: int) -> tuple[Indices, Indices]:
    return np.repeat(np.arange(queries), nodes), np.tile(np.arange(nodes), queries)


def _children(query: Indices, node: Indices, count: int) -> tuple[Indices, Indices]:
    """Each pair of a query and a node, as pairs of the query and the node's members on the finer level."""
    members = (node[:, None] * _FAN + np.arange(_FAN)).ravel()
    query = np.repeat(query, _FAN)
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


def _nearer_pairs(
    level: _Level, balls: _Balls, query: Indices, node: Indices
) -> tuple[Indices, Indices, _Balls, Floats]:
    """The pairs that may still hold a nearest place, the balls with closer bounds, and the distances to the chords."""
    away = level.distances(balls.centre[query], node)
    if not len(query):
        return query, node, balls, away
    begins = np.flatnonzero(np.concatenate([[True], query[1:] != query[:-1]]))
    bound = balls.bound.copy()
    known = np.minimum.reduceat(away + level.reach[node], begins) + balls.radius[query[begins]]
    bound[query[begins]] = np.minimum(bound[query[begins]], known)
    kept = away - level.width[node] <= (bound + balls.radius)[query]
    return query[kept], node[kept], _Balls(balls.centre, balls.radius, bound), away[kept]


def _first_least(query: Indices, node: Indices, away: Floats, count: int) -> Indices:
    """For each query the node of the least distance, the first of several; -1 where it has none."""
    result = np.full(count, -1, dtype=np.intp)
    order = np.lexsort((node, away, query))
    query, node = query[order], node[order]
    first = np.flatnonzero(np.concatenate([[True], query[1:] != query[:-1]])) if len(query) else np.zeros(0, np.intp)
    result[query[first]] = node[first]
    return result
