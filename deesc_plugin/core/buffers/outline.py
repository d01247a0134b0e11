# SPDX-License-Identifier: GPL-2.0-or-later
"""Which parts of a boundary a buffer's outline comes from.

Each edge of a walk and each of its right turns sends out a piece of the curve at the buffer's distance: a
line beside the edge, an arc about the vertex. Nearly all of them lie inside the buffer of some other vertex
and never come to light. Two theorems find them without looking at any outline:

* A disc is convex, and of two circles of one radius the shorter arc between two points lies in every disc of
  that radius that holds both points. So *a piece whose two ends are nearer than the distance to one and the
  same vertex is hidden altogether*.
* The disc about a vertex q hides one interval of any other piece: of the circle about p the directions within
  arccos(tan(|pq| / 2) / tan D) of the direction to q, and of the line beside an edge what spherical
  trigonometry says below. So *a piece can be trimmed at its ends to what its neighbours leave of it*.

Both take away only what is surely inside the buffer. What is left contains the whole outline and little else. Where
two lines that are left cross at a left turn of the walk, both end there, and need not be cut by each other later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence

import numpy as np
import numpy.typing as npt

from ..geodesy import Floats
from .boundary_index import GeodesicBoundary, Indices
from .geocentric import chord_of, east_and_north
from .walk import Walk

Flags = npt.NDArray[np.bool_]

_SURELY = 1e-5
"""Share of the distance by which a piece must lie inside a disc: the ends are worked out to 2e-6 of it."""

_FIRST_STEPS = (30, -30, 100, -100, 10, -10, 5, -5, 3, -3, 2, -2)
_TRIMMING_STEPS = (1, -1, 2, -2, 3, -3, 5, -5, 8, -8, 20, -20, 60, -60)
_MOST_ROUNDS = 12
_MANY = 200
"""So many vertices make it worthwhile to look for what hides pieces in an index."""
_HANDFUL = 60
_WORTH_A_SEARCH = 0.3
_TOGETHER = 32_768
"""So many pieces and hiders are tried at once: what is small costs one step's time for all steps."""
_WORTHWHILE = 0.95
_WIDEST_ARC = np.radians(150.0)
_ALL_OF_IT = 1 - 1e-6
_NEARLY_ONE = 1 - 1e-9
_SHARPEST_CREASE = np.radians(60.0)
"""A ribbon that turns left by more at once may run over itself."""


@dataclass(frozen=True)
class OutlinePieces:
    """The pieces of a walk that may come to light in the outline.

    Attributes
    ----------
    edge, arc : ndarray of bool, shape (n,)
        Whether the line beside edge i may, and the arc about vertex i.
    edge_from, edge_to : ndarray, shape (n,)
        Metres along the edge between which its line may.
    arc_from, arc_to : ndarray, shape (n,)
        Azimuths, radians, between which the arc may; `arc_from` <= `arc_to`.
    meets : ndarray of bool, shape (n,)
        Whether the line beside edge i ends at the very place where the line beside the next edge begins.
    """

    edge: Flags
    arc: Flags
    edge_from: Floats
    edge_to: Floats
    arc_from: Floats
    arc_to: Floats
    meets: Flags


def all_pieces(walk: Walk) -> OutlinePieces:
    """Every piece that the walk sends out, hidden or not."""
    arc_from = walk.arriving - np.pi / 2
    none = np.zeros(len(walk.lonlat))
    meets = np.zeros(len(walk.lonlat), dtype=bool)
    return OutlinePieces(
        walk.has_edge.copy(), walk.turn > 0, none, walk.length.copy(), arc_from, arc_from + walk.turn, meets
    )


def outline_pieces(
    walk: Walk, distance: float, overlap: float, boundary: GeodesicBoundary | None = None
) -> OutlinePieces:
    """The pieces that are left when the surely hidden ones are taken away.

    Parameters
    ----------
    distance : float
        The buffer's distance, metres.
    overlap : float
        Metres by which a trimmed piece still reaches into its neighbour.
    boundary : GeodesicBoundary or None
        That of the walk; where given, pieces are found too that are hidden by what is far away along the walk.
    """
    pieces = all_pieces(walk)
    if len(walk.lonlat) < 3:
        return pieces
    ends = _ends_of_lines(walk, distance)
    pieces = _without_hidden(walk, pieces, ends, distance)
    if boundary is not None and len(walk.lonlat) > _MANY:
        pieces = _without_far_hidden(walk, pieces, ends, distance, boundary)
    return _with_creases(walk, _trimmed(walk, pieces, distance, overlap), distance)


def _without_hidden(walk: Walk, pieces: OutlinePieces, ends: tuple[Floats, Floats], distance: float) -> OutlinePieces:
    """Take away the pieces that lie in the disc of a vertex some steps along the walk."""
    edge, arc = pieces.edge.copy(), pieces.arc & (walk.turn < _WIDEST_ARC)
    wide = pieces.arc & ~arc
    begin, finish = ends
    count = len(walk.lonlat)
    least = chord_of(distance * (1 - _SURELY), walk.radius) ** 2
    at = np.flatnonzero(edge | arc)
    for steps in _steps_together(_FIRST_STEPS, len(at)):
        hider = walk.position.take((at + steps) % count, axis=0)
        step, near = np.nonzero(_squared_length(hider - begin.take(at, axis=0)) < least)
        hidden, hider = at[near], hider[step, near]
        edge[hidden[_squared_length(hider - finish.take(hidden, axis=0)) < least]] = False
        before = walk.previous.take(hidden)
        arc[hidden[_squared_length(hider - finish.take(before, axis=0)) < least]] = False
        at = at[(edge | arc)[at]]
    return replace(pieces, edge=edge, arc=arc | wide)


def _without_far_hidden(
    walk: Walk, pieces: OutlinePieces, ends: tuple[Floats, Floats], distance: float, boundary: GeodesicBoundary
) -> OutlinePieces:
    """Take away the pieces that lie in the disc of the place of the boundary that is nearest to their middle.

    Most boundaries have few such pieces, which are not worth the search: a handful is tried first, and the others
    only where it has many.
    """
    begin, finish = ends
    edge, arc = pieces.edge.copy(), pieces.arc.copy()
    edges, arcs = np.flatnonzero(edge), np.flatnonzero(arc & (walk.turn < _WIDEST_ARC))
    one = np.vstack([begin.take(edges, axis=0), finish.take(walk.previous.take(arcs), axis=0)])
    other = np.vstack([finish.take(edges, axis=0), begin.take(arcs, axis=0)])
    near = distance * (1 - _SURELY)
    least = chord_of(near, walk.radius) ** 2
    for stride in (max(1, len(one) // _HANDFUL), 1):
        found, hider = boundary.feet_in_space((one[::stride] + other[::stride]) / 2, near)
        found *= stride
        hides_both = (_squared_length(hider - one[found]) < least) & (_squared_length(hider - other[found]) < least)
        hidden = found[hides_both]
        if len(hidden) * stride < _WORTH_A_SEARCH * len(one):
            break
    edge[edges[hidden[hidden < len(edges)]]] = False
    arc[arcs[hidden[hidden >= len(edges)] - len(edges)]] = False
    return replace(pieces, edge=edge, arc=arc)


def _ends_of_lines(walk: Walk, distance: float) -> tuple[Floats, Floats]:
    """The places at the distance square to the left of each edge, at its start and at its end, in space."""
    along = walk.position.take(walk.following, axis=0) - walk.position
    left = np.cross(walk.up, along)
    left /= np.maximum(np.sqrt(_squared_length(left)), 1e-9)[:, None]
    angle = distance / walk.radius
    left *= walk.radius * np.sin(angle)
    below = walk.position - walk.radius * (1 - np.cos(angle)) * walk.up
    return below + left, below.take(walk.following, axis=0) + left


def _trimmed(walk: Walk, pieces: OutlinePieces, distance: float, overlap: float) -> OutlinePieces:
    """Trim each piece by the vertices of the pieces left beside it, until hardly any more goes.

    What is left of a trimmed piece reaches over its neighbour by the overlap: anything shorter is hidden.
    """
    edge, arc = pieces.edge.copy(), pieces.arc.copy()
    edge_from, edge_to = pieces.edge_from.copy(), pieces.edge_to.copy()
    arc_from, arc_to = pieces.arc_from.copy(), pieces.arc_to.copy()
    for _ in range(_MOST_ROUNDS):
        left = np.flatnonzero(edge | arc)
        edges, arcs = np.flatnonzero(edge[left]), np.flatnonzero(arc[left])
        before = len(edges) + len(arcs)
        frames = _frames(walk, left)
        farthest = min(len(left) // 4, _farthest_step(walk, left, distance))
        steps_left = [step for step in _TRIMMING_STEPS if abs(step) <= farthest]
        for steps in _steps_together(steps_left, len(left)):
            arcs, edges = arcs[arc[left[arcs]]], edges[edge[left[edges]]]
            at, hider = left[arcs], left[(arcs + steps) % len(left)]
            middle, half = _hidden_directions(walk, at, hider, frames, arcs, distance)
            arc_from[at], arc_to[at] = _trim(arc_from[at], arc_to[at], middle, half - overlap / distance, turning=True)
            arc[at] = arc_to[at] - arc_from[at] >= np.minimum(walk.turn[at] * _ALL_OF_IT, overlap / distance)
            at, hider = left[edges], left[(edges + steps) % len(left)]
            middle, half = _hidden_stretch(walk, at, hider, frames, edges, distance)
            edge_from[at], edge_to[at] = _trim(edge_from[at], edge_to[at], middle, half - overlap, turning=False)
            edge[at] = edge_to[at] - edge_from[at] >= np.minimum(walk.length[at] * _ALL_OF_IT, overlap)
        if arc.sum() + edge.sum() > _WORTHWHILE * before:
            break
    return OutlinePieces(edge, arc, edge_from, edge_to, arc_from, arc_to, pieces.meets)


def _farthest_step(walk: Walk, at: Indices, distance: float) -> int:
    """How many vertices on, of those numbered `at`, one may still hide something: 2 D away, half as far as along them.

    Vertices farther on are seldom so near, and to miss them costs a few longer pieces.
    """
    apart = np.sqrt(_squared_length(np.diff(walk.position.take(at, axis=0), axis=0)))
    return int(4 * distance / max(float(np.median(apart)), 1e-3)) if len(apart) else 0


def _with_creases(walk: Walk, pieces: OutlinePieces, distance: float) -> OutlinePieces:
    """Let the lines beside two edges end where they cross, when the walk turns left from the one to the other.

    In the right spherical triangle of half the turn and the distance they cross D' = R arctan(sin(D / R) tan(turn / 2))
    from the vertex along either edge. What lies beyond is hidden by the other edge, even where that ends sooner:
    x beyond the crossing, with x <= D', (x cos turn)² < 2 D x sin turn.
    """
    after = walk.following
    left = np.clip(-walk.turn[after], 0.0, _SHARPEST_CREASE)
    back = walk.radius * np.arctan(np.sin(distance / walk.radius) * np.tan(left / 2))
    crossing = walk.length - back
    # where a circuit begins the lines go on crossing each other: nothing follows on there
    meets = (left > 0) & (left < _SHARPEST_CREASE) & (after == np.arange(len(after)) + 1)
    meets &= pieces.edge & (pieces.edge_from < crossing) & (crossing <= pieces.edge_to)
    meets &= pieces.edge[after] & (pieces.edge_from[after] <= back) & (back < pieces.edge_to[after])
    begins_at = np.where(meets, back, 0.0)[walk.previous]
    hidden = np.maximum(pieces.edge_from, begins_at) >= np.where(meets, crossing, pieces.edge_to)
    meets &= ~(hidden | hidden[after])
    met = meets[walk.previous]
    edge_from = np.where(met, back[walk.previous], pieces.edge_from)
    return replace(pieces, edge_from=edge_from, edge_to=np.where(meets, crossing, pieces.edge_to), meets=meets)


def _steps_together(steps: Sequence[int], left: int) -> list[Indices]:
    """The steps to try on so many vertices, shape (k, 1) each, in groups that are the larger the fewer there are."""
    size = max(1, _TOGETHER // max(left, 1))
    return [np.array(steps[first : first + size], dtype=np.intp)[:, None] for first in range(0, len(steps), size)]


@dataclass(frozen=True)
class _Frames:
    """Unit vectors, shape (m, 3) each, at the starts of edges: east and north, along the edge and square to it."""

    east: Floats
    north: Floats
    ahead: Floats
    left: Floats


def _frames(walk: Walk, at: Indices) -> _Frames:
    east, north = east_and_north(walk.lonlat.take(at, axis=0))
    sine, cosine = np.sin(walk.leaving[at])[:, None], np.cos(walk.leaving[at])[:, None]
    return _Frames(east, north, sine * east + cosine * north, sine * north - cosine * east)


def _hidden_directions(
    walk: Walk, at: Indices, hider: Indices, frames: _Frames, frame: Indices, distance: float
) -> tuple[Floats, Floats]:
    """The azimuths, radians, that discs about the hiders hide from the circles about as many vertices.

    Each as its middle and its half, which is negative where nothing is hidden: in the right spherical triangle
    of half the way to the hider, the distance, and the angle between them, that angle. `frame` is where the
    vertices stand in `frames`.
    """
    direction = walk.position.take(hider, axis=0) - walk.position.take(at, axis=0)
    half_chord = np.minimum(np.sqrt(_squared_length(direction)) / (2 * walk.radius), _NEARLY_ONE)
    cosine = half_chord / np.sqrt(1 - half_chord**2) / np.tan(distance / walk.radius)
    hides = (half_chord > 0) & (cosine < 1)
    towards, half = np.zeros(cosine.shape), np.full(cosine.shape, -np.pi)
    half[hides] = np.arccos(cosine[hides])
    towards[hides] = np.arctan2(
        _dot(direction, frames.east.take(frame, axis=0))[hides],
        _dot(direction, frames.north.take(frame, axis=0))[hides],
    )
    return towards, half


def _hidden_stretch(
    walk: Walk, at: Indices, hider: Indices, frames: _Frames, frame: Indices, distance: float
) -> tuple[Floats, Floats]:
    """The metres along edges beside which discs about the hiders hide the line at the distance.

    Each as its middle and its half, which is negative where nothing is hidden. For a hider that stands p to the
    left of the edge, the half h follows from sin²(h / 2) = sin(D - p / 2) sin(p / 2) / (cos p cos D), all in
    radians of arc: where a place D to the left of the edge is D from the hider. The sines of D - p / 2 and of p / 2
    are had from that of p.
    """
    up = walk.up.take(at, axis=0)
    from_centre = walk.position.take(hider, axis=0) - (walk.position.take(at, axis=0) - walk.radius * up)
    sine = _dot(from_centre, frames.left.take(frame, axis=0)) / np.sqrt(_squared_length(from_centre))
    full = distance / walk.radius
    hides = (sine > 0) & (sine < np.sin(2 * full))
    sine = sine[hides]
    cosine = np.sqrt(1 - sine**2)
    half_cosine = np.sqrt((1 + cosine) / 2)
    half_sine = sine / (2 * half_cosine)
    squared_sine = (np.tan(full) * half_cosine - half_sine) * half_sine / cosine
    half, forward = np.full(hides.shape, -np.inf), np.zeros(hides.shape)
    half[hides] = 2 * np.arcsin(np.sqrt(np.clip(squared_sine, 0.0, 1.0))) * walk.radius
    ahead, above = _dot(from_centre, frames.ahead.take(frame, axis=0))[hides], _dot(from_centre, up)[hides]
    forward[hides] = np.arctan2(ahead, above) * walk.radius
    return forward, half


def _trim(start: Floats, end: Floats, middle: Floats, half: Floats, turning: bool) -> tuple[Floats, Floats]:
    """Intervals from `start` to `end`, less those of the intervals `middle` ± `half` that hold one of their ends.

    The latter are of shape (k, n): k for each. `turning` tells that they are azimuths, of which 2π more are the same.
    """
    centre, half_length = (start + end) / 2, (end - start) / 2
    offset = middle - centre
    if turning:
        offset = (offset + np.pi) % (2 * np.pi) - np.pi
    first, last = offset - half, offset + half
    hides_start = (first <= -half_length) & (last > -half_length)
    hides_end = (last >= half_length) & (first < half_length)
    return (
        np.where(hides_start, centre + last, start).max(axis=0),
        np.where(hides_end, centre + first, end).min(axis=0),
    )


def _squared_length(vectors: Floats) -> Floats:
    return _dot(vectors, vectors)


def _dot(one: Floats, other: Floats) -> Floats:
    return np.asarray(np.einsum("...j,...j->...", one, other))
