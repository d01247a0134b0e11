# SPDX-License-Identifier: GPL-2.0-or-later
"""Intersections of many pairs of simple polygons at once, from the places where their outlines cross.

Two outlines that cross cleanly cut each other into arcs. The arcs of either that run inside the other,
joined at the crossings, are the outline of the intersection; nothing else of the polygons need be
looked at, so all pairs are worked together, edge by edge, in arrays. Where an outline comes so close to
the other's vertex or edge that floating-point arithmetic cannot tell the side for certain (and shared
boundaries always do), the pair is left to an exact overlay.

The sides are decided by the orientation determinant with the error bound of J. R. Shewchuk ("Adaptive
precision floating-point arithmetic and fast robust geometric predicates", 1997).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
import shapely

from ..geodesy import Floats, Geometries
from .outlines import RUNS_AT_ONCE, EdgeRuns, Flags, Indices, Outlines, rounds

_RUNS_AT_ONCE = 512
"""Of one ring that are looked up together: each may meet thousands."""
_RUN_PAIRS_AT_ONCE = 65_536
"""Pairs of runs whose edges are compared together; many outlines on one line have very many."""
_CLEARANCE = 1e-12
"""Degrees (0.1 micrometres) nearer than which a vertex is not told from the other outline's edge."""
_APART = 1e-9
"""Part of an edge by which two crossings on it must lie apart to be told in order."""
_DETERMINANT_ERROR = 4 * np.finfo(float).eps


@dataclass(frozen=True)
class Crossed:
    """What the crossings say of a batch of pairs.

    Attributes
    ----------
    first, second : ndarray of int
        The pairs of polygons, `first` < `second`, whose outlines cross cleanly.
    geometries : ndarray
        Their intersections.
    unclear_first, unclear_second : ndarray of int
        The pairs that must be left to an exact overlay. Pairs in neither list do not cross.
    done : float
        The part of the work that is done with this batch.
    """

    first: Indices
    second: Indices
    geometries: Geometries
    unclear_first: Indices
    unclear_second: Indices
    done: float


def crossed(polygons: Geometries, is_wanted: Callable[[Indices, Indices], Flags] | None = None) -> Iterator[Crossed]:
    """The intersections of all pairs of polygons whose outlines cross, batch by batch.

    Parameters
    ----------
    polygons : ndarray of Polygon
        Valid, without holes, edges straight in longitude and latitude.
    is_wanted : callable, optional
        Told the two polygons of many pairs, which pairs are wanted; all by default.
    """
    outlines = Outlines.of(polygons)
    runs = EdgeRuns.of(outlines)
    tree = shapely.STRtree(runs.diagonals)
    for low, high in _stretches(runs.ring, RUNS_AT_ONCE):
        query, other = _meeting_runs(runs, tree, low, high, is_wanted)
        pair = runs.ring[query] * outlines.rings + runs.ring[other]
        order = np.argsort(pair, kind="stable")
        for start, end in _stretches(pair[order], _RUN_PAIRS_AT_ONCE):
            some = order[start:end]
            if end - start > _RUN_PAIRS_AT_ONCE and pair[some[0]] == pair[some[-1]]:
                yield _left_out(pair[some[:1]], outlines.rings, high / len(runs.ring))
                continue
            edge_a, edge_b = runs.meeting_edges(query[some], other[some])
            yield _of_edges(outlines, runs, edge_a, edge_b, high / len(runs.ring))


def _meeting_runs(
    runs: EdgeRuns, tree: shapely.STRtree, low: int, high: int, is_wanted: Callable[[Indices, Indices], Flags] | None
) -> tuple[Indices, Indices]:
    """The runs of a stretch, and those of later rings whose boxes they meet; of a ring that very many meet, a part.

    That part is more than `_RUN_PAIRS_AT_ONCE` of each such pair, so that it is left out.
    """
    found = [(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp))]
    met = np.zeros(runs.ring[-1] + 1, dtype=np.intp)  # so far of each ring, by the one ring of a long stretch
    step = _RUNS_AT_ONCE if runs.ring[low] == runs.ring[high - 1] else high - low
    for begin in range(low, high, step):
        query, other = tree.query(runs.diagonals[begin : min(begin + step, high)])
        query = query + begin
        keep = (runs.ring[query] < runs.ring[other]) & (met[runs.ring[other]] <= _RUN_PAIRS_AT_ONCE)
        query, other = query[keep], other[keep]
        if is_wanted is not None:
            keep = is_wanted(runs.ring[query], runs.ring[other])
            query, other = query[keep], other[keep]
        if step < high - low:
            met += np.bincount(runs.ring[other], minlength=len(met))
        found.append((query, other))
    first, second = (np.concatenate(some) for some in zip(*found))
    return first, second


def _left_out(pair: Indices, rings: int, done: float) -> Crossed:
    """A pair whose outlines meet so often that it is left to a look at that pair alone."""
    nothing = np.zeros(0, dtype=np.intp)
    return Crossed(nothing, nothing, np.zeros(0, dtype=object), pair // rings, pair % rings, done)


def _stretches(keys: Indices, most: int) -> Iterator[tuple[int, int]]:
    """Stretches of sorted keys, of so many or few more, that never part equal keys."""
    ends = np.flatnonzero(np.append(keys[1:] != keys[:-1], True)[: len(keys)]) + 1
    low = 0
    while low < len(keys):
        reached = np.searchsorted(ends, low + most, side="right") - 1
        high = int(ends[max(reached, np.searchsorted(ends, low, side="right"))])
        yield low, high
        low = high


def _of_edges(outlines: Outlines, runs: EdgeRuns, edge_a: Indices, edge_b: Indices, done: float) -> Crossed:
    """Turn the edges that may meet into crossings, and those into the pairs' intersections."""
    crossings, unclear = _Crossings.of(outlines, runs.vertex[edge_a], runs.vertex[edge_b])
    arcs, confused = _Arcs.of(outlines, crossings)
    unclear = np.union1d(unclear, confused)
    pairs, geometries = arcs.polygons(outlines)
    rings = outlines.rings
    return Crossed(pairs // rings, pairs % rings, geometries, unclear // rings, unclear % rings, done)


@dataclass(frozen=True)
class _Crossings:
    """The places where an edge of one outline, a, crosses an edge of another, b; arrays of one length.

    Attributes
    ----------
    pair : ndarray of int
        The number of ring a times the number of rings, plus that of ring b.
    ring_a, ring_b, vertex_a, vertex_b : ndarray of int
        The two rings, and the vertices where the two edges begin.
    share_a, share_b : ndarray of float
        The place of the crossing on either edge, from 0 to 1.
    enters : ndarray of bool
        Whether edge a runs to the left of edge b: into the polygon of b.
    """

    pair: Indices
    ring_a: Indices
    ring_b: Indices
    vertex_a: Indices
    vertex_b: Indices
    share_a: Floats
    share_b: Floats
    enters: Flags

    @classmethod
    def of(cls, outlines: Outlines, a: Indices, b: Indices) -> tuple[_Crossings, Indices]:
        """The crossings among edges that may cross, and the pairs of which that cannot be told; they are left out."""
        ring_a = np.searchsorted(outlines.start, a, side="right") - 1
        ring_b = np.searchsorted(outlines.start, b, side="right") - 1
        pair = ring_a * outlines.rings + ring_b
        crossing, unclear, share_a, share_b, enters = edge_crossings(outlines.vertices, a, b)
        unclear_pairs = np.unique(pair[unclear])
        at = np.flatnonzero(crossing & ~np.isin(pair, unclear_pairs))
        return cls(pair[at], ring_a[at], ring_b[at], a[at], b[at], share_a[at], share_b[at], enters[at]), unclear_pairs


def edge_crossings(vertices: Floats, a: Indices, b: Indices) -> tuple[Flags, Flags, Floats, Floats, Flags]:
    """Which edges a, a + 1 and b, b + 1 cross, and which cannot be told.

    Returns
    -------
    crossing, unclear : ndarray of bool
    share_a, share_b : ndarray of float
        The place of the crossing on either edge, from 0 to 1.
    enters : ndarray of bool
        Whether edge a runs to the left of edge b: into the polygon of b.
    """
    a_from, a_to, b_from, b_to = (vertices.take(end, axis=0) for end in (a, a + 1, b, b + 1))
    side_b_from, sure_1 = side_of(a_from, a_to, b_from)
    side_b_to, sure_2 = side_of(a_from, a_to, b_to)
    side_a_from, sure_3 = side_of(b_from, b_to, a_from)
    side_a_to, sure_4 = side_of(b_from, b_to, a_to)
    b_parted = (side_b_from > 0) != (side_b_to > 0)
    a_parted = (side_a_from > 0) != (side_a_to > 0)
    apart = (sure_1 & sure_2 & ~b_parted) | (sure_3 & sure_4 & ~a_parted)
    all_sure = sure_1 & sure_2 & sure_3 & sure_4
    crossing = all_sure & a_parted & b_parted
    with np.errstate(divide="ignore", invalid="ignore"):  # meant for the crossing ones only
        share_a = side_a_from / (side_a_from - side_a_to)
        share_b = side_b_from / (side_b_from - side_b_to)
    return crossing, ~apart & ~all_sure, share_a, share_b, side_a_to > 0


def side_of(start: Floats, end: Floats, place: Floats) -> tuple[Floats, Flags]:
    """Twice the signed area of the triangles start, end, place, and whether its sign is certain."""
    along, beside = end - start, place - start
    left, right = along[:, 0] * beside[:, 1], along[:, 1] * beside[:, 0]
    determinant = left - right
    length = np.abs(along[:, 0]) + np.abs(along[:, 1])
    bound = np.maximum(_CLEARANCE * length, _DETERMINANT_ERROR * (np.abs(left) + np.abs(right)))
    return determinant, np.abs(determinant) > bound


@dataclass(frozen=True)
class _Events:
    """Every crossing twice, once on either outline, sorted by pair, then along the outlines.

    Attributes
    ----------
    crossing : ndarray of int
        The crossing's number.
    pair, ring, vertex, share : ndarray
        Its pair, and its place on the outline in question.
    enters : ndarray of bool
        Whether that outline enters the other polygon here.
    after : ndarray of int
        The next event along the same outline with the same other one; the first after the last.
    """

    crossing: Indices
    pair: Indices
    ring: Indices
    vertex: Indices
    share: Floats
    enters: Flags
    after: Indices

    @classmethod
    def of(cls, crossings: _Crossings) -> _Events:
        pair, ring = np.tile(crossings.pair, 2), np.concatenate([crossings.ring_a, crossings.ring_b])
        vertex = np.concatenate([crossings.vertex_a, crossings.vertex_b])
        share = np.concatenate([crossings.share_a, crossings.share_b])
        order = np.lexsort((share, vertex, ring, pair))
        pair, ring = pair[order], ring[order]
        first = np.flatnonzero(_changes(pair) | _changes(ring))
        after = np.arange(len(order)) + 1
        after[np.append(first[1:], len(order))[: len(first)] - 1] = first
        enters = np.concatenate([crossings.enters, ~crossings.enters])[order]
        number = np.tile(np.arange(len(crossings.pair)), 2)[order]
        return cls(number, pair, ring, vertex[order], share[order], enters, after)

    def confused_pairs(self) -> Indices:
        """Pairs that do not enter and leave by turns, or whose crossings are too close to tell their order."""
        same_edge = (self.vertex[self.after] == self.vertex) & (self.after > np.arange(len(self.after)))
        confused = self.enters[self.after] == self.enters
        confused |= same_edge & (self.share[self.after] - self.share < _APART)
        confused |= (self.share < _APART) | (self.share > 1 - _APART)
        pairs: Indices = np.unique(self.pair[confused])
        return pairs


def _changes(values: Indices) -> Flags:
    """Where a sorted array takes a new value, its first included."""
    changes: Flags = np.append(True, values[1:] != values[:-1])[: len(values)]
    return changes


@dataclass(frozen=True)
class _Arcs:
    """The arcs that run inside the other polygon, each from the crossing where it enters.

    Attributes
    ----------
    pair : ndarray of int, shape (c,)
        The pair of polygons; arcs are sorted by it.
    places : ndarray of float, shape (c, 2)
        Where the arc begins.
    vertex, count, ring : ndarray of int
        It runs on over `count` vertices after `vertex` of that ring ...
    following : ndarray of int
        ... to where this arc, of the other outline, takes over.
    """

    pair: Indices
    places: Floats
    vertex: Indices
    count: Indices
    ring: Indices
    following: Indices

    @classmethod
    def of(cls, outlines: Outlines, crossings: _Crossings) -> tuple[_Arcs, Indices]:
        """The arcs, and the pairs that were left out because their crossings cannot be told in order."""
        events = _Events.of(crossings)
        confused = events.confused_pairs()
        begins = np.flatnonzero(events.enters & ~np.isin(events.pair, confused))
        ends = events.after[begins]
        vertex, ring = events.vertex[begins], events.ring[begins]
        once_round = np.where(ends <= begins, np.diff(outlines.start)[ring] - 1, 0)
        arc_at = np.full(len(crossings.pair), -1)
        arc_at[events.crossing[begins]] = np.arange(len(begins))
        start = outlines.vertices.take(vertex, axis=0)
        arcs = cls(
            events.pair[begins],
            start + events.share[begins][:, None] * (outlines.vertices.take(vertex + 1, axis=0) - start),
            vertex,
            events.vertex[ends] - vertex + once_round,
            ring,
            arc_at[events.crossing[ends]],
        )
        return arcs, confused

    def polygons(self, outlines: Outlines) -> tuple[Indices, Geometries]:
        """The pairs and their intersections, each a polygon or a multipolygon."""
        arcs, shell_of_arc = rounds(self.following)
        if not len(arcs):
            return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=object)
        vertices, shell = self._vertices(outlines, arcs, shell_of_arc)
        shells = shapely.polygons(shapely.linearrings(vertices, indices=shell))
        first_arc = arcs[np.flatnonzero(np.append(True, np.diff(shell_of_arc) > 0))]
        pairs, pair_of_shell, parts = np.unique(self.pair[first_arc], return_inverse=True, return_counts=True)
        single = parts[pair_of_shell] == 1
        geometries = np.empty(len(pairs), dtype=object)
        geometries[pair_of_shell[single]] = shells[single]
        if not single.all():
            several = np.flatnonzero(parts > 1)
            geometries[several] = shapely.multipolygons(
                shells[~single], indices=np.searchsorted(several, pair_of_shell[~single])
            )
        return pairs, geometries

    def _vertices(self, outlines: Outlines, arcs: Indices, shell_of_arc: Indices) -> tuple[Floats, Indices]:
        """The vertices of all shells, closed, and the shell of each: per arc its crossing, then its vertices."""
        is_last = np.append(np.diff(shell_of_arc) > 0, True)
        size = self.count[arcs] + 1 + is_last
        begin = np.cumsum(size) - size
        step = np.arange(int(size.sum())) - np.repeat(begin, size)
        ring_start = outlines.start[self.ring[arcs]]
        edges = outlines.start[self.ring[arcs] + 1] - ring_start - 1
        place = np.repeat(self.vertex[arcs] - ring_start, size) + step
        vertices = outlines.vertices[np.repeat(ring_start, size) + place % np.repeat(edges, size)]
        vertices[begin] = self.places[arcs]
        vertices[(begin + size)[is_last] - 1] = self.places[arcs[_changes(shell_of_arc)]]
        return vertices, np.repeat(shell_of_arc, size)
