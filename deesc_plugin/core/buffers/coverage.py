# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the buffers of a zone or a line run along all of it, and how wide they are where they do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import SEMI_MAJOR, Floats, densify, length, line_of, most_deviation
from .boundary_index import Feet, GeodesicBoundary, Indices
from .fitting import runs_all_along
from .foreign_buffer import MISS, Cause, drawn_together, probable_cause, with_source
from .geocentric import to_geocentric
from .meter import (
    EXACT_METRES,
    EXACT_SHARE,
    METRES_A_DEGREE,
    SLACK,
    closest_between,
    cut,
    outline_samples,
    sample_spacing,
)
from .pieces import Pieces, Segments

Flags = npt.NDArray[np.bool_]
Pause = Callable[[], None]

_DIP = 0.02
_USUAL = 1.05
_OUT_OF_REACH = 4 * SEMI_MAJOR
_PIECE = 5.0
_COARSE = 64.0
"""How many times as far apart samples stand where the edge is far from the line ..."""
_FAR = 2.0
"""... so many times the width, or ..."""
_NO_BUFFER = 100.0
"""... so many metres (of latitude) from any buffer: the zone's own line, or the seam along it."""
_CLIMB_AT_ONCE = 256
_CLEFT = 10.0
"""Metres of the line: less is no stretch, but a seam between two buffers that do not quite meet."""


@dataclass(frozen=True)
class UncoveredStretch:
    """A part of a zone's line along which no buffer runs.

    Attributes
    ----------
    line : shapely.LineString
        The part, WGS 84.
    length_m : float
        Its length on the ellipsoid, metres.
    """

    line: shapely.LineString
    length_m: float


@dataclass(frozen=True)
class LeastWidth:
    """The narrowest place of a zone's buffers.

    Attributes
    ----------
    metres : float
        Geodesic distance from the outer edge of the buffers to the zone's line.
    point, foot : tuple of float
        The place on the outer edge and the nearest one on the line, degrees.
    cause : Cause
        What the whole outline looks as if it had been made with, judged for the stated width.
    """

    metres: float
    point: tuple[float, float]
    foot: tuple[float, float]
    cause: Cause = Cause.NONE


def uncovered_stretches(
    zone: shapely.Geometry, buffers: Sequence[shapely.Geometry], pause: Pause = lambda: None
) -> tuple[UncoveredStretch, ...]:
    """The parts of a zone's line along which no buffer runs, longest first.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84, or a line.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons. Their inner edges may miss the line by `MISS`, and may run anywhere between
        an edge of the zone as a geodesic and the same edge drawn straight, as where they have been cut in a GIS.
    pause : callable
        Called between pieces of work; may raise.
    """
    if runs_all_along(zone, buffers):
        return ()
    line = line_of(densify(zone))
    if len(buffers):
        together = drawn_together(buffers)
        near = shapely.buffer(together, MISS / METRES_A_DEGREE, quad_segs=4)
        line = _without_cut_straight(_joined(shapely.difference(line, near)), line_of(zone), near, pause)
    parts = np.array([part for part in shapely.get_parts(_joined(line)) if not part.is_empty], dtype=object)
    metres = length(parts)
    return tuple(UncoveredStretch(parts[place], float(metres[place])) for place in np.argsort(-metres, kind="stable"))


def _without_cut_straight(
    line: shapely.Geometry, drawn: shapely.Geometry, near: shapely.Geometry, pause: Pause
) -> shapely.Geometry:
    """A line without the pieces that have something of a buffer between them and the edge as it is drawn straight."""
    if line.is_empty:
        return line
    straight, buffers = Segments(drawn, pause), Segments(shapely.boundary(near), pause)
    pieces = Pieces.of(line, _PIECE)
    shapely.prepare(near)
    bare = []
    while len(pieces.edge):
        middles, reach = pieces.middles(), pieces.reach()
        places = shapely.points(middles)
        to_straight, _ = straight.nearest(middles)
        to_buffers, _ = buffers.nearest(middles)
        # between the piece and its edge there is nothing of a buffer that is farther away than the edge is
        is_bare = (to_buffers - reach > to_straight + reach) & ~shapely.intersects(near, places)
        bare.append(pieces.taken(is_bare))
        pieces = pieces.taken(~is_bare)
        whole = pieces.are_single()
        single, across = pieces.taken(whole), straight.ways_to(middles[~is_bare][whole])
        bare.append(single.taken(~shapely.intersects(near, across)))
        pieces = pieces.taken(~whole).divided()
    return shapely.line_merge(shapely.multilinestrings(Pieces.joined(bare).lines()))


def _joined(lines: shapely.Geometry) -> shapely.Geometry:
    """Lines that meet end to end as one: a ring's start is no end of a stretch."""
    return shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines


def least_width(
    zone: shapely.Geometry,
    buffers: Sequence[shapely.Geometry],
    width: float,
    bare: Sequence[shapely.Geometry] | None = None,
    pause: Pause = lambda: None,
) -> LeastWidth | None:
    """The least geodesic distance from the outer edge of a zone's buffers to the zone's line.

    The outer edge is that of the zone and its buffers together, so a place where two buffers meet is no edge.
    Where no buffer runs along the line the edge is the line itself; such stretches are left out, and beside
    them the ends of the buffers, where the edge climbs from the line to its width: as far along the line as that
    width. Beside a cleft so short that it is no stretch only its own sides are left out.

    Of a line the outer edge is that of its buffers alone, on whichever sides they lie: what of it runs on the line
    itself is no edge, and the ends of buffers beside the line's own ends are left out as those beside a stretch.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84, or a line.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons.
    width : float
        The stated width, metres.
    bare : sequence of shapely.LineString, optional
        The lines of `uncovered_stretches`, where they are known.
    pause : callable
        Called between pieces of work; may raise.

    Returns
    -------
    LeastWidth or None
        None where nothing is left to measure.
    """
    if bare is None:
        bare = [stretch.line for stretch in uncovered_stretches(zone, buffers, pause)]
    drawn = shapely.union_all(np.array(buffers, dtype=object))
    pause()
    together = _beside(drawn, zone) if _is_line(zone) else with_source(drawn, zone)
    boundary = GeodesicBoundary(zone, pause)
    places, ring = _outer_samples(together, drawn, boundary, width)
    in_space = to_geocentric(places).T
    edge, chord = boundary.nearest_in_space(in_space, expected=_USUAL * width)
    feet = boundary.feet(places, edge)
    left_out = _ends_beside_line if _is_line(zone) else _ends
    kept = ~left_out(feet, ring, bare, width, zone, pause)
    if not kept.any():
        return None
    narrowest = int(np.where(kept, feet.distance, np.inf).argmin())
    least = float(feet.distance[narrowest])
    chord = np.where(kept, chord, _OUT_OF_REACH)
    between = closest_between(places, in_space, ring, chord, boundary, float(chord.min()) - SLACK * EXACT_METRES)
    if between is not None and between.metres < least:
        return _because(LeastWidth(between.metres, between.place, between.vertex), drawn, zone, width)
    point, foot = places[narrowest], feet.lonlat[narrowest]
    found = LeastWidth(least, (float(point[0]), float(point[1])), (float(foot[0]), float(foot[1])))
    return _because(found, drawn, zone, width)


def _outer_samples(
    together: shapely.Geometry, strip: shapely.Geometry, boundary: GeodesicBoundary, width: float
) -> tuple[Floats, Indices]:
    """Samples of the outer edge, close where the buffers may be too narrow: neither far out nor where there are none.

    A slip of the mouse makes edges of thousands of kilometres.
    """
    spacing = sample_spacing(width, EXACT_METRES)
    places, ring = outline_samples(together, _COARSE * spacing)
    start = np.flatnonzero(ring[1:] == ring[:-1])
    ends = np.stack([places[start], places[start + 1]], axis=1)
    in_space = to_geocentric(ends.reshape(-1, 2)).reshape(len(start), 2, 3)
    reach = np.linalg.norm(in_space[:, 1] - in_space[:, 0], axis=1) / 2
    is_long = reach > spacing / 2
    _, away = boundary.nearest_in_space(in_space[is_long].mean(axis=1).T, expected=_FAR * width)
    matters = is_long.copy()
    matters[is_long] = away - reach[is_long] < _FAR * width
    shapely.prepare(strip)
    edges = shapely.linestrings(ends[matters])
    matters[matters] = shapely.dwithin(strip, edges, _NO_BUFFER / METRES_A_DEGREE)
    pieces = np.where(matters, np.ceil(2 * reach / spacing), 1).astype(int)
    return cut(places, ring, start, np.maximum(pieces, 1))


def _because(least: LeastWidth, drawn: shapely.Geometry, zone: shapely.Geometry, width: float) -> LeastWidth:
    """The least width with its probable cause, where there is anything to explain."""
    if width - least.metres <= max(EXACT_METRES, EXACT_SHARE * width):
        return least
    return replace(least, cause=probable_cause(drawn, zone, width))


def _is_line(zone: shapely.Geometry) -> bool:
    return bool(shapely.get_dimensions(zone) == 1)


def _beside(drawn: shapely.Geometry, line: shapely.Geometry) -> shapely.Geometry:
    """What lies on either side of a line, a hair's breadth apart: so that outlines have corners where they meet it."""
    return shapely.difference(drawn, shapely.buffer(densify(line), MISS / METRES_A_DEGREE, quad_segs=4))


def _seam(zone: shapely.Geometry) -> float:
    """Metres from a zone's line within which its outer edge may lie where no buffer runs: see `with_source`."""
    lonlat, ring = shapely.get_coordinates(shapely.get_parts(line_of(zone)), return_index=True)
    return 2 * MISS + float(most_deviation(lonlat)[ring[1:] == ring[:-1]].max())


def _ends(
    feet: Feet, ring: Indices, bare: Sequence[shapely.Geometry], width: float, zone: shapely.Geometry, pause: Pause
) -> Flags:
    """Whether each sample lies where no buffer runs, or on the end of a buffer beside such a stretch.

    Parameters
    ----------
    feet : Feet
        The nearest places on the zone's line of samples in order along their rings.
    ring : ndarray of int, shape (n,)
        The ring of each.
    bare : sequence of shapely.LineString
        The stretches.
    """
    low = _low(feet, width)
    if not len(low) or not len(bare):
        return np.zeros(len(ring), dtype=bool)
    scale = _metres_at(feet, low)
    places, metres = feet.lonlat[low] * scale, length(np.array(bare, dtype=object))
    lies_bare, may_be_end = np.zeros(len(ring), dtype=bool), np.zeros(len(ring), dtype=bool)
    for is_of_kind, beside in ((metres > _CLEFT, width), (metres <= _CLEFT, _CLEFT)):
        lines = shapely.multilinestrings(np.array(bare, dtype=object)[is_of_kind])
        away, _ = Segments(shapely.transform(lines, lambda lonlat: lonlat * scale), pause).nearest(places)
        lies_bare[low] |= (feet.distance[low] < _seam(zone)) & (away <= 2 * MISS)
        may_be_end[low] |= away <= beside
    return np.asarray(_with_climbs(lies_bare, ring, feet, width) & may_be_end)


def _ends_beside_line(
    feet: Feet, ring: Indices, bare: Sequence[shapely.Geometry], width: float, line: shapely.Geometry, pause: Pause
) -> Flags:
    """Whether each sample lies on the line itself, or on a buffer's end beside a bare stretch or the line's own end."""
    low, on_line = _low(feet, width), feet.distance < _seam(line)
    if not len(low):
        return np.zeros(len(ring), dtype=bool)
    pause()
    scale = _metres_at(feet, low)
    ends = shapely.transform(shapely.union_all([shapely.boundary(line), *bare]), lambda lonlat: lonlat * scale)
    may_be_end = np.zeros(len(ring), dtype=bool)
    may_be_end[low] = shapely.distance(ends, shapely.points(feet.lonlat[low] * scale)) <= width
    return np.asarray(on_line | (_with_climbs(on_line, ring, feet, width) & may_be_end))


def _low(feet: Feet, width: float) -> Indices:
    return np.flatnonzero(feet.distance < width * (1 - EXACT_SHARE))


def _metres_at(feet: Feet, low: Indices) -> Floats:
    """Metres a degree of longitude and of latitude about some feet."""
    return np.array([np.cos(np.radians(float(np.abs(feet.lonlat[low, 1]).max()))), 1.0]) * METRES_A_DEGREE


def _with_climbs(lies_bare: Flags, ring: Indices, feet: Feet, width: float) -> Flags:
    """The samples where no buffer runs, with those on which the edge climbs from there to its width."""
    result = lies_bare.copy()
    for one in np.unique(ring[lies_bare]):
        members = np.flatnonzero(ring == one)
        for direction in (members, members[::-1]):
            is_bare = lies_bare[direction]
            for leaves in np.flatnonzero(is_bare & ~np.roll(is_bare, -1)):
                result[_climbed(direction, int(leaves) + 1, feet.distance, width)] = True
    return result


def _climbed(direction: Indices, first: int, away: Floats, width: float) -> Indices:
    """The samples, in order round a ring from its `first` on, on which the edge climbs from the line to its width."""
    count = _CLIMB_AT_ONCE
    while True:
        around: Indices = direction[(first + np.arange(min(count, len(direction)))) % len(direction)]
        steps = _climb(away[around], width)
        if steps is not None or count >= len(direction):
            climbed: Indices = around[: int(away[around].argmax()) if steps is None else steps]
            return climbed
        count *= 4


def _climb(away: Floats, width: float) -> int | None:
    """How many samples it takes to climb to the width, or to where the edge dips by a fiftieth of it, if it does."""
    highest = np.maximum.accumulate(away)
    arrived = (highest >= width * (1 - EXACT_SHARE)) | (away < highest - _DIP * width)
    return int(away[: int(arrived.argmax()) + 1].argmax()) if arrived.any() else None
