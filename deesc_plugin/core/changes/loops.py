# SPDX-License-Identifier: GPL-2.0-or-later
"""What areas gained and lost between two versions, many at once, from the stretches of outline that are not the same.

Vertices that both versions have, and places where their outlines cross, are joints: they cut what is not the same into
arcs. Those of the new outline outside of the old area, and those of the old outline inside of the new area run
backwards, make the outlines of what was gained; what was lost is the same with old and new exchanged. All else of an
outline costs one comparison. Where it cannot be told for certain on which side something runs, no answer is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
import shapely

from ..geodesy import Floats, Geometries
from ..polygons.crossings import edge_crossings, side_of
from ..polygons.outlines import EdgeRuns, Flags, Indices, Outlines, rounds
from .paired_rings import PairedRings

_APART = 1e-9
"""Part of an edge by which crossings on it lie apart, and from its ends, to be told in order."""
_BALANCE = 1e-9
"""Part of both areas by which gained less lost may differ from what the plane of longitude and latitude says."""
_RUNS_AT_ONCE = 512
_MOST_MET = 8
"""Runs of the other outline that a run meets on average: of another drawing of the same line it meets two or three."""
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)


@dataclass(frozen=True)
class Differences:
    """What each of n areas gained and lost, shape (n,), and where that is told; elsewhere nothing is."""

    gained: Geometries
    lost: Geometries
    is_known: Flags


def differences(rings: PairedRings, pause: Callable[[], None] = lambda: None) -> Differences:
    """What of each new area was not in the old one, and the other way round.

    Parameters
    ----------
    rings : PairedRings
        Of two valid versions of each area; edges are straight in longitude and latitude.
    pause : callable
        Called between pieces of work; may raise.

    Returns
    -------
    Differences
        Of multipolygons.
    """
    edges = _Edges.of(rings)
    pause()
    joints, unclear = _Joints.of(edges, pause)
    arcs = [_Arcs.of(edges, joints, side) for side in (0, 1)]
    unclear = np.concatenate([unclear, *(one.unclear for one in arcs)])
    pause()
    (lost, bad_lost), (gained, bad_gained) = (_areas(edges, joints, arcs[1 - side], arcs[side]) for side in (0, 1))
    is_known = ~np.isin(np.arange(rings.pairs), np.concatenate([unclear, bad_lost, bad_gained]))
    growth, scale = edges.growth()
    is_known &= np.abs(shapely.area(gained) - shapely.area(lost) - growth) <= _BALANCE * scale
    for one in (gained, lost):
        one[~is_known] = shapely.MultiPolygon()
    return Differences(gained, lost, is_known)


@dataclass(frozen=True)
class _Edges:
    """The edges of all outlines, those of the old areas first, the inside to their left; each begins at a vertex.

    Attributes
    ----------
    pairs : int
        Of areas.
    outlines : Outlines
        Closed rings; an edge is called by the vertex where it begins.
    pair, side, first, size : ndarray of int, shape (v,)
        Of each vertex: which pair of areas it belongs to, 0 for the old and 1 for the new one, where its ring begins,
        and how many edges that has.
    before : ndarray of int, shape (v,)
        The edge that ends where the edge begins.
    twin : ndarray of int, shape (v,)
        The vertex of the other version at the same place; -1 for none.
    is_own : ndarray of bool, shape (v,)
        Whether the other version lacks the edge.
    repeated : ndarray of int
        The pairs that pass a place more than once.
    """

    pairs: int
    outlines: Outlines
    pair: Indices
    side: Indices
    first: Indices
    size: Indices
    before: Indices
    twin: Indices
    is_own: Flags
    repeated: Indices

    @classmethod
    def of(cls, rings: PairedRings) -> _Edges:
        counts, start = np.diff(rings.start), rings.start
        outlines = Outlines(rings.vertices, start)
        pair, side = np.repeat(rings.area % rings.pairs, counts), np.repeat(rings.area // rings.pairs, counts)
        first, size = np.repeat(start[:-1], counts), np.repeat(counts - 1, counts)
        before = np.arange(len(pair)) - 1
        before[start[:-1]] = start[1:] - 2
        is_edge = np.ones(len(pair), dtype=bool)
        is_edge[start[1:] - 1] = False
        twin, repeated = _twins(outlines.vertices, pair, side, np.flatnonzero(is_edge))
        twin[start[1:] - 1] = twin[start[:-1]]
        following = np.append(np.arange(1, len(pair)), 0)
        following[start[1:] - 2] = start[:-1]
        is_same = (twin >= 0) & (twin[following] >= 0)
        is_same[is_same] = following[twin[is_same]] == twin[following[is_same]]
        is_own, repeats = is_edge & ~is_same, np.unique(pair[repeated])
        return cls(rings.pairs, outlines, pair, side, first, size, before, twin, is_own, repeats)

    def growth(self) -> tuple[Floats, Floats]:
        """By how much each new area is greater, in square degrees, and the sum of the triangles that is told from."""
        own = np.flatnonzero(self.is_own)
        pair, vertices = self.pair[own], self.outlines.vertices
        origin = np.zeros((self.pairs, 2))
        origin[pair] = vertices[own]
        (x, y), (u, v) = (vertices[own] - origin[pair]).T, (vertices[own + 1] - origin[pair]).T
        twice = (x * v - y * u) * np.where(self.side[own] == 1, 1.0, -1.0)
        return np.bincount(pair, twice, self.pairs) / 2, np.bincount(pair, np.abs(twice), self.pairs) / 2


def _twins(vertices: Floats, pair: Indices, side: Indices, edges: Indices) -> tuple[Indices, Indices]:
    """The vertex of the other version at the place of each, and vertices at places that one is met at again."""
    bits = np.ascontiguousarray(vertices[edges]).view(np.uint64)
    keys = pair[edges].astype(np.uint64) * _FACTORS[0] + bits[:, 0] * _FACTORS[1] + bits[:, 1] * _FACTORS[2]
    order = edges[np.argsort(keys)]
    is_equal = (vertices[order[1:]] == vertices[order[:-1]]).all(axis=1) & (pair[order[1:]] == pair[order[:-1]])
    again = np.flatnonzero(is_equal & ((side[order[1:]] == side[order[:-1]]) | np.append(False, is_equal[:-1])))
    one, other = order[:-1][is_equal], order[1:][is_equal]
    twin = np.full(len(pair), -1)
    twin[one], twin[other] = other, one
    return twin, order[again]


@dataclass(frozen=True)
class _Joints:
    """Where old and new outlines meet; arrays of shape (j,).

    Attributes
    ----------
    pair : ndarray of int
    edge, share : list of two ndarrays
        On the old and the new outline: the edge, and the place on it from 0 to 1; 0 of a vertex that both have.
    is_crossing : ndarray of bool
    enters : ndarray of bool
        Whether the new outline runs into the old area, of crossings.
    places : ndarray of float, shape (j, 2)
    """

    pair: Indices
    edge: list[Indices]
    share: list[Floats]
    is_crossing: Flags
    enters: Flags
    places: Floats

    @classmethod
    def of(cls, edges: _Edges, pause: Callable[[], None]) -> tuple[_Joints, Indices]:
        """The joints, and the pairs whose outlines meet in a way that cannot be told."""
        vertices = edges.outlines.vertices
        new, old, crowded = _meeting_edges(edges, pause)
        crosses, is_unclear, share_new, share_old, enters = edge_crossings(vertices, new, old)
        ends = np.minimum(np.minimum(share_new, 1 - share_new), np.minimum(share_old, 1 - share_old))
        is_unclear |= crosses & (ends < _APART)
        unclear = np.concatenate([edges.repeated, crowded, edges.pair[new[is_unclear]]])
        at = np.flatnonzero(crosses & ~is_unclear)
        is_shared = (edges.side == 1) & (edges.twin >= 0) & (np.arange(len(edges.pair)) - edges.first < edges.size)
        vertex = np.flatnonzero(is_shared)
        turns = edges.is_own | edges.is_own[edges.before]
        vertex = vertex[turns[vertex] | turns[edges.twin[vertex]]]
        start = vertices[new[at]]
        crossings = start + share_new[at][:, None] * (vertices[new[at] + 1] - start)
        nothing = np.zeros(len(vertex))
        joints = cls(
            np.concatenate([edges.pair[vertex], edges.pair[new[at]]]),
            [np.concatenate([edges.twin[vertex], old[at]]), np.concatenate([vertex, new[at]])],
            [np.concatenate([nothing, share_old[at]]), np.concatenate([nothing, share_new[at]])],
            np.repeat([False, True], [len(vertex), len(at)]),
            np.concatenate([nothing > 0, enters[at]]),
            np.vstack([vertices[vertex], crossings]),
        )
        return joints, unclear


def _meeting_edges(edges: _Edges, pause: Callable[[], None]) -> tuple[Indices, Indices, Indices]:
    """New and old edges of one pair whose boxes meet, and the pairs whose outlines meet too often for that.

    Left out are edges that both versions have and those that end in one vertex: these meet nowhere else, unless they
    run along one another, which shows at the vertex.
    """
    runs = EdgeRuns.of(edges.outlines)
    differs = np.flatnonzero(np.logical_or.reduceat(edges.is_own[runs.vertex], runs.start))
    side, pair = (of_edge[runs.vertex[runs.start[differs]]] for of_edge in (edges.side, edges.pair))
    old, new = differs[side == 0], differs[side == 1]
    pair_of_old, pair_of_new = pair[side == 0], pair[side == 1]
    tree = shapely.STRtree(runs.diagonals[old])
    found = [(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp))]
    met, most = np.zeros(edges.pairs, dtype=np.intp), _MOST_MET * np.bincount(pair, minlength=edges.pairs)
    for low in range(0, len(new), _RUNS_AT_ONCE):
        pause()
        one, other = tree.query(runs.diagonals[new[low : low + _RUNS_AT_ONCE]])
        is_wanted = pair_of_new[one + low] == pair_of_old[other]
        met += np.bincount(pair_of_old[other[is_wanted]], minlength=edges.pairs)
        is_wanted &= (met <= most)[pair_of_old[other]]
        found.append(runs.meeting_edges(new[one[is_wanted] + low], old[other[is_wanted]]))
    a, b = (runs.vertex[np.concatenate(some)] for some in zip(*found))
    twin = edges.twin
    meets = (twin[a] == b) | (_end(edges, a) == b) | (twin[a] == _following(edges, b))
    meets |= (_end(edges, a) >= 0) & (_end(edges, a) == _following(edges, b))
    kept = edges.is_own[a] & edges.is_own[b] & ~meets & (met <= most)[edges.pair[a]]
    return a[kept], b[kept], np.flatnonzero(met > most)


def _following(edges: _Edges, edge: Indices) -> Indices:
    """The edge after each."""
    return np.asarray(edges.first[edge] + (edge - edges.first[edge] + 1) % edges.size[edge])


def _end(edges: _Edges, edge: Indices) -> Indices:
    """The vertex of the other version where each edge ends; -1 for none."""
    return np.asarray(edges.twin[_following(edges, edge)])


@dataclass(frozen=True)
class _Arcs:
    """The stretches of one version's outlines from joint to joint that the other lacks; arrays of shape (a,).

    Attributes
    ----------
    begin, end : ndarray of int
        The joints.
    edge, count : ndarray of int
        The edge on which each begins, and how many vertices lie on it between the joints.
    is_inside : ndarray of bool
        Whether it runs inside the other version's area.
    unclear : ndarray of int
        The pairs of which that cannot be told, or that differ and have no joint.
    """

    begin: Indices
    end: Indices
    edge: Indices
    count: Indices
    is_inside: Flags
    unclear: Indices

    @classmethod
    def of(cls, edges: _Edges, joints: _Joints, side: int) -> _Arcs:
        edge, share = joints.edge[side], joints.share[side]
        order = np.lexsort((share, edge))
        ring = edges.first[edge[order]]
        opens = np.flatnonzero(np.append(True, ring[1:] != ring[:-1])[: len(order)])
        after = np.append(order[1:], order[:1])
        after[np.append(opens[1:], len(order))[: len(opens)] - 1] = order[opens]
        is_arc = edges.is_own[edge[order]]
        begin, end = order[is_arc], after[is_arc]
        same_edge = edge[begin] == edge[end]
        count = (edge[end] - edge[begin]) % edges.size[edge[begin]]
        count = np.where(same_edge & (share[end] <= share[begin]), edges.size[edge[begin]], count)
        count = count - ~joints.is_crossing[end]
        starts_inside, sure_of_start = _is_inside(edges, joints, side, begin, is_end=False)
        ends_inside, sure_of_end = _is_inside(edges, joints, side, end, is_end=True)
        is_unclear = ~sure_of_start | ~sure_of_end | (starts_inside != ends_inside)
        is_unclear |= same_edge & (np.abs(share[end] - share[begin]) < _APART) & (begin != end)
        own = np.flatnonzero(edges.is_own & (edges.side == side))
        alone = own[~np.isin(edges.first[own], ring)]
        unclear = np.concatenate([joints.pair[begin[is_unclear]], edges.pair[alone]])
        return cls(begin, end, edge[begin], count, starts_inside, unclear)


def _is_inside(edges: _Edges, joints: _Joints, side: int, joint: Indices, is_end: bool) -> tuple[Flags, Flags]:
    """Whether an arc lies inside the other area where it begins or ends at a joint, and whether that is certain."""
    is_inside = (joints.enters[joint] == (side == 1)) != is_end
    is_sure = np.ones(len(joint), dtype=bool)
    at = np.flatnonzero(~joints.is_crossing[joint])
    vertices = edges.outlines.vertices
    mine, theirs = joints.edge[side][joint[at]], joints.edge[1 - side][joint[at]]
    place, towards = vertices[mine], vertices[edges.before[mine] if is_end else mine + 1]
    out, back = vertices[theirs + 1], vertices[edges.before[theirs]]
    beside_out, sure_1 = side_of(place, out, towards)
    beside_back, sure_2 = side_of(place, back, towards)
    corner, sure_3 = side_of(place, out, back)
    left_of_out, right_of_back = beside_out > 0, beside_back < 0
    is_straight = ((out - place) * (back - place)).sum(axis=1) < 0
    is_inside[at] = np.where(corner > 0, left_of_out & right_of_back, left_of_out | right_of_back)
    is_sure[at] = sure_1 & sure_2 & (sure_3 | (is_straight & (left_of_out == right_of_back)))
    return is_inside, is_sure


def _areas(edges: _Edges, joints: _Joints, other: _Arcs, one: _Arcs) -> tuple[Geometries, Indices]:
    """What of the version `one` was not in the `other`, a multipolygon for each pair, and pairs that do not close."""
    along, backwards = np.flatnonzero(~one.is_inside), np.flatnonzero(other.is_inside)
    begin = np.concatenate([one.begin[along], other.end[backwards]])
    end = np.concatenate([one.end[along], other.begin[backwards]])
    edge = np.concatenate([one.edge[along], other.edge[backwards]])
    count = np.concatenate([one.count[along], other.count[backwards]])
    is_along = np.arange(len(begin)) < len(along)
    following, torn = _following_arcs(joints, begin, end, is_along)
    order, loop = rounds(following)
    encloses = np.bincount(loop, count[order] + 1)[loop] > 2
    flat = joints.pair[begin[order[~encloses]]]
    order, loop = order[encloses], np.unique(loop[encloses], return_inverse=True)[1]
    size = count[order] + 1
    step = np.arange(int(size.sum())) - np.repeat(np.cumsum(size) - size, size)
    step = np.where(np.repeat(is_along[order], size), step, np.repeat(size, size) - step)
    first = np.repeat(edges.first[edge[order]], size)
    place = np.repeat(edge[order], size) - first + step
    vertices = edges.outlines.vertices[first + place % np.repeat(edges.size[edge[order]], size)]
    vertices[np.cumsum(size) - size] = joints.places[begin[order]]
    pair_of_loop = joints.pair[begin[order]][np.append(True, loop[1:] != loop[:-1])[: len(loop)]]
    visits, times = np.unique(loop * len(joints.pair) + begin[order], return_counts=True)
    pinched = pair_of_loop[np.unique(visits[times > 1] // max(len(joints.pair), 1))]
    lines = shapely.linearrings(vertices, indices=np.repeat(loop, size))
    turned = pair_of_loop[~shapely.is_ccw(lines)]
    areas = np.full(edges.pairs, shapely.MultiPolygon(), dtype=object)
    by_pair = np.argsort(pair_of_loop, kind="stable")
    pairs, index = np.unique(pair_of_loop[by_pair], return_inverse=True)
    areas[pairs] = shapely.multipolygons(shapely.polygons(lines[by_pair]), indices=index)
    return areas, np.concatenate([torn, flat, pinched, turned])


def _following_arcs(joints: _Joints, begin: Indices, end: Indices, is_along: Flags) -> tuple[Indices, Indices]:
    """The arc that follows each: at a joint one goes over to the other version where it can, else on in the same.

    Gives them without those of pairs that are torn, whose arcs follow themselves, and these pairs.
    """
    starts = np.full((2, len(joints.pair)), -1)
    starts[is_along.astype(int), begin] = np.arange(len(begin))
    over, on = starts[1 - is_along.astype(int), end], starts[is_along.astype(int), end]
    following = np.where(over >= 0, over, on)
    entered = np.bincount(following[following >= 0], minlength=len(begin))
    torn = np.unique(joints.pair[begin[(following < 0) | (entered != 1)]])
    is_torn = np.isin(joints.pair[begin], torn)
    following[is_torn] = np.flatnonzero(is_torn)
    return following, torn
