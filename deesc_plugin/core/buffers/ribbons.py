# SPDX-License-Identifier: GPL-2.0-or-later
"""From the pieces of an outline to narrow polygons along it, worked out by Karney's direct problem.

A *spoke* is the geodesic that leaves the boundary square to the left, at a foot on it; its end lies at the
buffer's distance, exactly. A *ribbon* is the strip between the ends of successive spokes and places a little
way back on the same spokes. Every ribbon lies inside the buffer, and together they cover its rim: their union
has the buffer's outline, with the right islands, bays and holes, whatever the shape of the boundary.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import GEOD, SEMI_MAJOR, Floats, Geometries
from .boundary_index import Indices
from .outline import OutlinePieces
from .walk import Walk

Flags = npt.NDArray[np.bool_]

_WIDEST_RIBBON = np.pi / 3
_LONGEST_RIBBON = 64
_COARSEST_RIM = 16
_LIFT, _SAGITTA, _BEND = 0.5, 1.35, 0.35
"""Shares of the tolerance: see `resolution_for`."""


@dataclass(frozen=True)
class Resolution:
    """How finely an outline is drawn.

    Attributes
    ----------
    arc_step : float
        Radians between spokes about a vertex.
    edge_step : float
        Metres between spokes along an edge.
    depth : float
        Metres from the outline to the back of a ribbon.
    back_step : int
        The back of a ribbon has a vertex on every so many spokes.
    overlap : float
        Metres by which neighbouring pieces reach over each other.
    lift : float
        Metres by which spokes reach beyond the distance, so that their ends lie as far outside the true outline
        as the chords between them lie inside it.
    """

    arc_step: float
    edge_step: float
    depth: float
    back_step: int
    overlap: float
    lift: float


@dataclass(frozen=True)
class _Spokes:
    """Spokes in the order of the walk: where they start, their azimuths (radians), and which begin a ribbon.

    `joined` tells whether the spoke before belongs to the same ribbon, or ends the one that this spoke begins, and
    `at_crease` whether two lines meet at the end of the spoke: there the back of a ribbon has to follow.
    """

    foot: Floats
    azimuth: Floats
    begins: Flags
    joined: Flags
    at_crease: Flags


def resolution_for(distance: float, tolerance: float, latitude: float) -> Resolution:
    """The resolution at which an outline stays within a tolerance.

    The ends of spokes lie half the tolerance outside. The chords of arcs lie inside those by D (1 - cos(step / 2)),
    which may be 1.35 tolerances, so that they are nine tenths of one tolerance inside the true arc where they are
    farthest from it: half as many again would be needed if all vertices lay on the outline. Edges drawn straight in
    longitude and latitude leave their geodesics by L² tan(latitude) / 8R to either side, which may be a third of the
    tolerance. The rest is for thinning and for the crossings of chords.

    Parameters
    ----------
    distance, tolerance : float
        Metres.
    latitude : float
        The one farthest from the equator, degrees.
    """
    sagitta = _SAGITTA * tolerance
    arc_step = 2 * np.arccos(max(1 - sagitta / distance, np.cos(np.radians(7.5))))
    bend = max(np.tan(np.radians(abs(latitude))), 0.05)
    edge_step = float(np.sqrt(8 * SEMI_MAJOR * _BEND * tolerance / bend))
    arc_step = min(arc_step, edge_step / distance)
    depth = min(max(8 * tolerance, distance / 50), distance / 2)
    back_step = int(np.clip(np.sqrt(depth / (4 * sagitta)), 1, _COARSEST_RIM))
    return Resolution(
        float(arc_step), edge_step, depth, back_step, max(10 * tolerance, 1e-4 * distance), _LIFT * tolerance
    )


def ribbons(walk: Walk, pieces: OutlinePieces, distance: float, resolution: Resolution) -> Geometries:
    """The ribbons along the pieces of an outline, polygons in WGS 84."""
    spokes = _spokes(walk, pieces, resolution)
    if not len(spokes.azimuth):
        return np.zeros(0, dtype=object)
    first = np.flatnonzero(spokes.begins)
    last = np.concatenate([first[1:], [len(spokes.azimuth)]]) - 1
    last[:-1] += spokes.joined[first[1:]]  # a ribbon that goes on ends on the spoke that begins the next
    ribbon, step = _counted(last - first + 1)
    spoke = first[ribbon] + step
    at_back = (step % resolution.back_step == 0) | (spoke == last[ribbon]) | spokes.at_crease[spoke]
    rim = _spoke_ends(spokes, distance)
    # drawn straight a spoke leaves its geodesic by far less than the depth
    back = rim + resolution.depth / distance * (spokes.foot - rim)
    owner = np.concatenate([ribbon, ribbon[at_back], np.arange(len(first))])
    place = np.concatenate([step, 2 * len(spoke) - step[at_back], np.full(len(first), 3 * len(spoke))])
    lonlat = np.vstack([rim.take(spoke, axis=0), back.take(spoke[at_back], axis=0), rim.take(first, axis=0)])
    order = np.argsort(owner * (3 * len(spoke) + 1) + place, kind="stable")  # three runs in order, nearly
    return np.asarray(shapely.polygons(shapely.linearrings(lonlat.take(order, axis=0), indices=owner.take(order))))


def _spoke_ends(spokes: _Spokes, distance: float) -> Floats:
    longitude, latitude, _ = GEOD.fwd(
        spokes.foot[:, 0], spokes.foot[:, 1], np.degrees(spokes.azimuth), np.full(len(spokes.azimuth), distance)
    )
    return np.column_stack([longitude, latitude])


def _spokes(walk: Walk, pieces: OutlinePieces, resolution: Resolution) -> _Spokes:
    """All spokes: each piece has its first ones, the last piece of a run also its end."""
    code = np.sort(np.concatenate([2 * np.flatnonzero(pieces.arc), 2 * np.flatnonzero(pieces.edge) + 1]))
    at, is_edge = code // 2, code % 2 == 1
    joined = _joined(walk, pieces, code)
    sweep = np.where(is_edge, 0.0, pieces.arc_to[at] - pieces.arc_from[at])
    length = np.where(is_edge, pieces.edge_to[at] - pieces.edge_from[at], 0.0)
    divisions = np.maximum(1, np.ceil(sweep / resolution.arc_step + length / resolution.edge_step)).astype(int)
    ends_run = np.concatenate([~joined[1:], [True]])[: len(code)]
    piece, step = _counted(divisions + ends_run)
    share = step / divisions[piece]
    crease = np.where(is_edge & joined, np.maximum(-walk.turn[at], 0.0), 0.0)
    turned = (np.cumsum(sweep + crease) - sweep)[piece] + share * sweep[piece]
    begins_run = (step == 0) & ~joined[piece]
    begins = begins_run | _cuts(turned, begins_run)
    foot, azimuth = _feet(walk, pieces, at[piece], is_edge[piece], share)
    return _Spokes(foot, azimuth, begins, begins & ~begins_run, (step == 0) & (crease[piece] > 0))


def _joined(walk: Walk, pieces: OutlinePieces, code: Indices) -> Flags:
    """Whether each piece goes on from the piece before it: from edge to arc, arc to edge, straight on, or at a crease.

    Pieces are coded 2 i for the arc about vertex i and 2 i + 1 for the edge that leaves it.
    """
    at, is_edge = code // 2, code % 2 == 1
    before = np.concatenate([[-1], code])[: len(code)]
    edge_before = walk.previous[at]
    edge_ends = (before == 2 * edge_before + 1) & (pieces.edge_to == walk.length)[edge_before]
    arc_ends = (before == 2 * at) & _is_whole_at_end(walk, pieces)[at]
    goes_straight_on = (walk.turn[at] == 0) & (pieces.edge_from[at] == 0)
    starts_whole = pieces.arc_from[at] == walk.arriving[at] - np.pi / 2
    from_edge = edge_ends & np.where(is_edge, goes_straight_on, starts_whole)
    meets = is_edge & (before == 2 * edge_before + 1) & pieces.meets[edge_before]
    return np.asarray(from_edge | meets | (is_edge & arc_ends & (pieces.edge_from[at] == 0)))


def _is_whole_at_end(walk: Walk, pieces: OutlinePieces) -> Flags:
    """Whether arcs reach to where the edge after them begins."""
    return np.asarray(pieces.arc_to == walk.arriving - np.pi / 2 + walk.turn)


def _feet(walk: Walk, pieces: OutlinePieces, at: Indices, is_edge: Flags, share: Floats) -> tuple[Floats, Floats]:
    """The feet of spokes, a share of the way along their pieces, and the azimuths, radians, of the spokes.

    Where two pieces meet they get the same foot and azimuth to the last bit, whichever piece they come from.
    """
    arc_end = np.where(_is_whole_at_end(walk, pieces), walk.leaving - np.pi / 2, pieces.arc_to)[at]
    arc_from = pieces.arc_from[at]
    foot = walk.lonlat.take(at, axis=0)
    azimuth = np.where(share == 1, arc_end, arc_from + share * (pieces.arc_to[at] - arc_from))
    edge_from, edge_to = pieces.edge_from[at], pieces.edge_to[at]
    metres = np.where(share == 1, edge_to, edge_from + share * (edge_to - edge_from))
    at_start, at_end = is_edge & (metres == 0), is_edge & (metres == walk.length[at])
    within = is_edge & ~at_start & ~at_end
    azimuth[at_start] = walk.leaving[at[at_start]] - np.pi / 2
    vertex = walk.following[at[at_end]]
    foot[at_end], azimuth[at_end] = walk.lonlat[vertex], walk.arriving[vertex] - np.pi / 2
    foot[within], azimuth[within] = _along_edges(walk, at[within], metres[within])
    return foot, azimuth


def _along_edges(walk: Walk, at: Indices, metres: Floats) -> tuple[Floats, Floats]:
    """Places on the edges that leave the vertices `at`, and the azimuths, radians, square to the left there."""
    longitude, latitude, backward = GEOD.fwd(
        walk.lonlat[at, 0], walk.lonlat[at, 1], np.degrees(walk.leaving[at]), metres
    )
    return np.column_stack([longitude, latitude]), np.radians(np.asarray(backward)) + np.pi / 2


def _cuts(turned: Floats, begins_run: Flags) -> Flags:
    """Where a run is cut in two: it has turned by 60 degrees or has many spokes, and has more to come."""
    if not len(turned):
        return begins_run
    run = np.cumsum(begins_run) - 1
    first = np.flatnonzero(begins_run)
    sector = np.floor((turned - turned[first][run]) / _WIDEST_RIBBON)
    stretch = (np.arange(len(run)) - first[run]) // _LONGEST_RIBBON
    changes = np.concatenate([[False], (np.diff(sector) > 0) | (np.diff(stretch) > 0)])
    is_last = np.concatenate([begins_run[1:], [True]])
    return np.asarray(changes & ~begins_run & ~is_last)


def _counted(counts: npt.NDArray[np.int_]) -> tuple[Indices, Indices]:
    """The owner of each item and its place among the owner's items, where owner k has counts[k] of them."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
