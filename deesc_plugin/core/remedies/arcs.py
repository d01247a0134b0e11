# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies about a part of an overlap: stretches of the two outlines by turns, with the holes in it taken into them.

A hole belongs to the outline that has it. It is walked as a detour of the stretch that is nearest to it: there by the
shortest way, round the hole, and back. Nothing else changes, for a middle line does not cross that way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Sequence

import numpy as np
import shapely

from ..buffers.boundary_index import GeodesicBoundary
from ..buffers.short_edges import divided_lines
from ..geodesy import Floats, divide

_ON = 1e-12
"""Degrees within which the middle of an edge counts as on the outline that the edge was noded from."""
_LOOKS = 16
"""Pieces of the way to a hole at whose ends it is looked at."""
_MOST_HOLES = 40


class NoArcs(Exception):
    """Holes that hang together with no stretch of their outline."""


@dataclass(frozen=True)
class Arc:
    """A stretch of the lines about a part of an overlap that is of one outline, the part to the left of it.

    Attributes
    ----------
    pieces : tuple of ndarray of float, shape (n, 2)
        One after the other; several where something was cut off between them, or a hole is walked between them.
    """

    is_of_first: bool
    pieces: tuple[Floats, ...]


def boundary_of(pieces: Sequence[Floats], pause: Callable[[], None]) -> GeodesicBoundary:
    """Pieces of a line, prepared for the search for nearest places."""
    return GeodesicBoundary(shapely.multilinestrings([shapely.linestrings(piece) for piece in pieces]), pause)


def arcs_about(face: shapely.Polygon, edges_of_first: shapely.STRtree, pause: Callable[[], None]) -> list[Arc]:
    """The stretches about a part of an overlap, anticlockwise; two closed ones where the outlines do not cross.

    Parameters
    ----------
    edges_of_first : shapely.STRtree
        The edges of the first outline; all others are of the second.

    Raises
    ------
    NoArcs
        Where a hole is of both outlines, or nearer to the other outline somewhere on the way to its own.
    """
    exterior, *interiors = (shapely.get_coordinates(ring) for ring in shapely.get_rings(face))
    arcs = _of_ring(exterior, True, edges_of_first)
    holes = [hole for ring in interiors for hole in _of_ring(ring, False, edges_of_first)]
    if len(holes) > min(len(interiors), _MOST_HOLES):
        raise NoArcs
    everything = [*arcs, *holes]
    for is_of_first in (True, False):
        own = [hole for hole in holes if hole.is_of_first is is_of_first]
        if own and all(arc.is_of_first is not is_of_first for arc in arcs):
            arcs.append(own.pop())
        while own:
            arcs = _with_nearest(arcs, own, everything, pause)
    return arcs


@dataclass(frozen=True)
class Detour:
    """The way from a line to a hole and back, as it is walked.

    Attributes
    ----------
    start, end : ndarray of float, shape (2,)
        Where the way leaves the line, and where it comes to the hole.
    there, back : float
        How far along the line, in metres, either is when the way is walked for the first and for the second time.
    """

    start: Floats
    end: Floats
    there: float
    back: float


def detours_of(pieces: Sequence[Floats], along: Floats) -> list[Detour]:
    """The ways to holes in the pieces of a line; `along` is how far along each of its edges begins."""
    begins = np.cumsum([0, *(len(piece) - 1 for piece in pieces)])
    leaps = {
        (tuple(before[-1].tolist()), tuple(behind[0].tolist())): float(along[begins[number]])
        for number, (before, behind) in enumerate(zip(pieces, pieces[1:]), start=1)
        if (before[-1] != behind[0]).any()
    }
    return [
        Detour(np.array(start), np.array(end), there, leaps[end, start])
        for (start, end), there in leaps.items()
        if there < leaps.get((end, start), -1.0)
    ]


def split_at(pieces: Sequence[Floats], edge: int, place: Floats) -> tuple[list[Floats], list[Floats]]:
    """What comes before and what behind a place on an edge; edges are counted through all pieces."""
    for number, piece in enumerate(pieces):
        if edge < len(piece) - 1:
            before, behind = np.vstack([piece[: edge + 1], place]), np.vstack([place, piece[edge + 1 :]])
            return [*pieces[:number], before], [behind, *pieces[number + 1 :]]
        edge -= len(piece) - 1
    raise IndexError(edge)


def _of_ring(ring: Floats, is_exterior: bool, edges_of_first: shapely.STRtree) -> list[Arc]:
    """The stretches of a ring, each of one outline; the ring as a whole where it is all of one."""
    ring = ring if shapely.is_ccw(shapely.linearrings(ring)) is np.bool_(is_exterior) else ring[::-1]
    middles = shapely.points((ring[1:] + ring[:-1]) / 2)
    on_first = np.zeros(len(middles), dtype=bool)
    near, _ = edges_of_first.query_nearest(middles, max_distance=_ON, all_matches=False)
    on_first[near] = True
    changes = np.flatnonzero(on_first != np.roll(on_first, 1))
    if not len(changes):
        return [_arc(on_first[0], ring)]
    round_again = np.vstack([ring[:-1], ring])
    ends = [*changes[1:].tolist(), *(changes[:1] + len(middles)).tolist()]
    return [_arc(on_first[start], round_again[start : end + 1]) for start, end in zip(changes.tolist(), ends)]


def _arc(is_of_first: np.bool_, line: Floats) -> Arc:
    """A stretch of one piece, its edges so short that `GeodesicBoundary` counts the same ones."""
    return Arc(bool(is_of_first), (divided_lines(np.array([shapely.linestrings(line)]))[0],))


def _with_nearest(arcs: list[Arc], holes: list[Arc], everything: list[Arc], pause: Callable[[], None]) -> list[Arc]:
    """Stretches with the hole that is nearest to one of its outline taken into that; it is taken out of `holes`."""
    is_of_first = holes[0].is_of_first
    best: tuple[float, int, int, tuple[int, Floats], tuple[int, Floats]] | None = None
    for number, arc in enumerate(arcs):
        if arc.is_of_first is not is_of_first:
            continue
        for place, hole in enumerate(holes):
            away, here, there = _nearest(arc.pieces, hole.pieces, pause)
            if best is None or away < best[0]:
                best = away, number, place, here, there
    if best is None:
        raise NoArcs
    _, number, place, here, there = best
    hole, arc = holes.pop(place), arcs[number]
    _refuse_others_between(here[1], there[1], is_of_first, everything, pause)
    before, behind = split_at(arc.pieces, *here)
    until, after = split_at(hole.pieces, *there)
    return [*arcs[:number], replace(arc, pieces=(*before, *after, *until, *behind)), *arcs[number + 1 :]]


def _nearest(
    one: Sequence[Floats], other: Sequence[Floats], pause: Callable[[], None]
) -> tuple[float, tuple[int, Floats], tuple[int, Floats]]:
    """How far two lines are from each other, and where that is on either: edge and place; it is at a vertex of one."""
    boundaries = [boundary_of(pieces, pause) for pieces in (one, other)]
    found = []
    for mine, its in ((0, 1), (1, 0)):
        vertices = np.vstack([boundaries[mine].starts, boundaries[mine].ends[-1:]])
        feet = boundaries[its].nearest(vertices)
        at = int(feet.distance.argmin())
        own = min(at, len(boundaries[mine].starts) - 1), vertices[at]
        foot = int(feet.edge[at]), feet.lonlat[at]
        found.append((float(feet.distance[at]), *((own, foot) if mine == 0 else (foot, own))))
    return min(found, key=lambda entry: entry[0])


def _refuse_others_between(
    start: Floats, end: Floats, is_of_first: bool, everything: list[Arc], pause: Callable[[], None]
) -> None:
    """Refuse a way from a stretch to a hole of its outline along which the other outline is nearer."""
    places = divide(np.array([start, end]), np.array([_LOOKS]))
    own, others = (
        boundary_of(
            [piece for arc in everything if (arc.is_of_first is is_of_first) is mine for piece in arc.pieces], pause
        )
        for mine in (True, False)
    )
    if (others.nearest(places).distance < own.nearest(places).distance).any():
        raise NoArcs
