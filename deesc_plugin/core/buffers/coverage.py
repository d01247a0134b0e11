"""Whether a zone's buffers run along its whole line, and how wide they are where they do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import SEMI_MAJOR, Floats, chord_deviation, densify, length
from .boundary_index import Feet, GeodesicBoundary, Indices
from .foreign_buffer import MISS, Cause, drawn_together, probable_cause, with_source
from .geocentric import to_geocentric
from .meter import (
    EXACT_METRES,
    EXACT_SHARE,
    METRES_A_DEGREE,
    SLACK,
    closest_between,
    outline_samples,
    sample_spacing,
)

Flags = npt.NDArray[np.bool_]

_DIP = 0.02
_USUAL = 1.05
_OUT_OF_REACH = 4 * SEMI_MAJOR
_PIECE = 5.0
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


def uncovered_stretches(zone: shapely.Geometry, buffers: Sequence[shapely.Geometry]) -> tuple[UncoveredStretch, ...]:
    """The parts of a zone's line along which no buffer runs, longest first.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons. Their inner edges may miss the line by `given.MISS`, and may run anywhere between
        an edge of the zone as a geodesic and the same edge drawn straight, as where they have been cut in a GIS.
    """
    line = shapely.boundary(densify(zone))
    if len(buffers):
        together = drawn_together(buffers)
        near = shapely.buffer(together, MISS / METRES_A_DEGREE, quad_segs=4)
        line = _without_cut_straight(_joined(shapely.difference(line, near)), shapely.boundary(zone), near)
    parts = np.array([part for part in shapely.get_parts(_joined(line)) if not part.is_empty], dtype=object)
    metres = length(parts)
    return tuple(UncoveredStretch(parts[place], float(metres[place])) for place in np.argsort(-metres, kind="stable"))


def _without_cut_straight(line: shapely.Geometry, drawn: shapely.Geometry, near: shapely.Geometry) -> shapely.Geometry:
    """A line without the pieces that have something of a buffer between them and the edge as it is drawn straight."""
    if line.is_empty:
        return line
    divided = shapely.segmentize(line, _PIECE / METRES_A_DEGREE)
    vertices, part = shapely.get_coordinates(shapely.get_parts(divided), return_index=True)
    starts = np.flatnonzero(part[1:] == part[:-1])
    middles = shapely.points((vertices[starts] + vertices[starts + 1]) / 2)
    across = shapely.shortest_line(middles, drawn)
    shapely.prepare(near)
    is_bare = ~shapely.intersects(near, across)
    pieces = shapely.linestrings(np.stack([vertices[starts[is_bare]], vertices[starts[is_bare] + 1]], axis=1))
    return shapely.line_merge(shapely.multilinestrings(pieces))


def _joined(lines: shapely.Geometry) -> shapely.Geometry:
    """Lines that meet end to end as one: a ring's start is no end of a stretch."""
    return shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines


def least_width(
    zone: shapely.Geometry,
    buffers: Sequence[shapely.Geometry],
    width: float,
    bare: Sequence[shapely.Geometry] | None = None,
) -> LeastWidth | None:
    """The least geodesic distance from the outer edge of a zone's buffers to the zone's line.

    The outer edge is that of the zone and its buffers together, so a place where two buffers meet is no edge.
    Where no buffer runs along the line the edge is the line itself; such stretches are left out, and beside
    them the ends of the buffers, where the edge climbs from the line to its width: as far along the line as that
    width. Beside a cleft so short that it is no stretch only its own sides are left out.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons.
    width : float
        The stated width, metres.
    bare : sequence of shapely.LineString, optional
        The lines of `uncovered_stretches`, where they are known.

    Returns
    -------
    LeastWidth or None
        None where nothing is left to measure.
    """
    if bare is None:
        bare = [stretch.line for stretch in uncovered_stretches(zone, buffers)]
    drawn = shapely.union_all(np.array(buffers, dtype=object))
    together = with_source(drawn, zone)
    places, ring = outline_samples(together, sample_spacing(width, EXACT_METRES))
    boundary, in_space = GeodesicBoundary(zone), to_geocentric(places).T
    edge, chord = boundary.nearest_in_space(in_space, expected=_USUAL * width)
    feet = boundary.feet(places, edge)
    kept = ~_ends(feet, ring, bare, width, _seam(zone))
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


def _because(least: LeastWidth, drawn: shapely.Geometry, zone: shapely.Geometry, width: float) -> LeastWidth:
    """The least width with its probable cause, where there is anything to explain."""
    if width - least.metres <= max(EXACT_METRES, EXACT_SHARE * width):
        return least
    return replace(least, cause=probable_cause(drawn, zone, width))


def _seam(zone: shapely.Geometry) -> float:
    """Metres from a zone's line within which its outer edge may lie where no buffer runs: see `with_source`."""
    lonlat, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(zone)), return_index=True)
    return 2 * MISS + float(chord_deviation(lonlat)[ring[1:] == ring[:-1]].max())


def _ends(feet: Feet, ring: Indices, bare: Sequence[shapely.Geometry], width: float, seam: float) -> Flags:
    """Whether each sample lies where no buffer runs, or on the end of a buffer beside such a stretch.

    Parameters
    ----------
    feet : Feet
        The nearest places on the zone's line of samples in order along their rings.
    ring : ndarray of int, shape (n,)
        The ring of each.
    bare : sequence of shapely.LineString
        The stretches.
    seam : float
        Metres from the line within which there is no buffer.
    """
    result = np.zeros(len(ring), dtype=bool)
    low = np.flatnonzero(feet.distance < width * (1 - EXACT_SHARE))
    if not len(low) or not len(bare):
        return result
    east = np.array([np.cos(np.radians(float(np.abs(feet.lonlat[low, 1]).max()))), 1.0]) * METRES_A_DEGREE
    points = shapely.points(feet.lonlat[low] * east)
    lies_bare, may_be_end = np.zeros(len(ring), dtype=bool), np.zeros(len(ring), dtype=bool)
    for stretch, metres in zip(bare, length(np.array(bare, dtype=object))):
        line = shapely.transform(stretch, lambda lonlat: lonlat * east)
        shapely.prepare(line)
        lies_bare[low] |= (feet.distance[low] < seam) & shapely.dwithin(points, line, 2 * MISS)
        may_be_end[low] |= shapely.dwithin(points, line, width if metres > _CLEFT else _CLEFT)
    result |= lies_bare
    for one in np.unique(ring[lies_bare]):
        members = np.flatnonzero(ring == one)
        for direction in (members, members[::-1]):
            is_bare = lies_bare[direction]
            for leaves in np.flatnonzero(is_bare & ~np.roll(is_bare, -1)):
                around = np.roll(direction, -int(leaves) - 1)
                result[around[: _climb(feet.distance[around], width)]] = True
    return np.asarray(result & may_be_end)


def _climb(away: Floats, width: float) -> int:
    """How many samples it takes to climb to the width, or to where the edge dips by a fiftieth of it."""
    highest = np.maximum.accumulate(away)
    arrived = (highest >= width * (1 - EXACT_SHARE)) | (away < highest - _DIP * width)
    stop = int(arrived.argmax()) if arrived.any() else len(away)
    return int(away[: stop + 1].argmax())
