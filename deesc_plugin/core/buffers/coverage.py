"""Whether a zone's buffers run along its whole line, and how wide they are where they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import SEMI_MAJOR, Floats, densify, length
from .boundary_index import Feet, GeodesicBoundary, Indices
from .geocentric import to_geocentric
from .given import Cause, permissible_miss, probable_cause, with_source
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
    cause: Cause


def uncovered_stretches(zone: shapely.Geometry, buffers: Sequence[shapely.Geometry]) -> tuple[UncoveredStretch, ...]:
    """The parts of a zone's line along which no buffer runs, longest first.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons; their inner edges may miss the line by `given.permissible_miss`.
    """
    line = shapely.boundary(densify(zone))
    if len(buffers):
        miss = permissible_miss(zone) / METRES_A_DEGREE
        together = shapely.union_all(densify(np.array(buffers, dtype=object)))
        line = shapely.difference(line, shapely.buffer(together, miss, quad_segs=4))
    parts = np.array([part for part in shapely.get_parts(_joined(line)) if not part.is_empty], dtype=object)
    metres = length(parts)
    return tuple(UncoveredStretch(parts[place], float(metres[place])) for place in np.argsort(-metres, kind="stable"))


def _joined(lines: shapely.Geometry) -> shapely.Geometry:
    """Lines that meet end to end as one: a ring's start is no end of a stretch."""
    return shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines


def least_width(zone: shapely.Geometry, buffers: Sequence[shapely.Geometry], width: float) -> LeastWidth | None:
    """The least geodesic distance from the outer edge of a zone's buffers to the zone's line.

    The outer edge is that of the zone and its buffers together, so a place where two buffers meet is no edge.
    Where no buffer runs along the line the edge is the line itself; such stretches are left out, and beside
    them the ends of the buffers, where the edge climbs from the line to its width.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons.
    width : float
        The stated width, metres.

    Returns
    -------
    LeastWidth or None
        None where nothing is left to measure.
    """
    together = with_source(shapely.union_all(np.array(buffers, dtype=object)), zone)
    places, ring = outline_samples(together, sample_spacing(width, EXACT_METRES))
    boundary, in_space = GeodesicBoundary(zone), to_geocentric(places).T
    edge, chord = boundary.nearest_in_space(in_space, expected=_USUAL * width)
    feet = boundary.feet(places, edge)
    kept = ~_ends(feet.distance, ring, width, permissible_miss(zone))
    if not kept.any():
        return None
    measured = Feet(feet.distance[kept], feet.lonlat[kept], feet.edge[kept])
    cause = probable_cause(places[kept], measured, zone, width)
    narrowest = int(np.where(kept, feet.distance, np.inf).argmin())
    least = float(feet.distance[narrowest])
    chord = np.where(kept, chord, _OUT_OF_REACH)
    between = closest_between(places, in_space, ring, chord, boundary, float(chord.min()) - SLACK * EXACT_METRES)
    if between is not None and between.metres < least:
        return LeastWidth(between.metres, between.place, between.vertex, cause)
    point, foot = places[narrowest], feet.lonlat[narrowest]
    return LeastWidth(least, (float(point[0]), float(point[1])), (float(foot[0]), float(foot[1])), cause)


def _ends(away: Floats, ring: Indices, width: float, miss: float) -> Flags:
    """Whether each sample lies where no buffer runs, or on the end of a buffer beside such a place.

    Parameters
    ----------
    away : ndarray, shape (n,)
        Distances from the line, metres, of samples in order along their rings.
    ring : ndarray of int, shape (n,)
        The ring of each.
    """
    bare = away <= miss
    result = bare.copy()
    for one in np.unique(ring[bare]):
        members = np.flatnonzero(ring == one)
        for direction in (members, members[::-1]):
            is_bare = bare[direction]
            for leaves in np.flatnonzero(is_bare & ~np.roll(is_bare, -1)):
                around = np.roll(direction, -int(leaves) - 1)
                result[around[: _climb(away[around], width)]] = True
    return result


def _climb(away: Floats, width: float) -> int:
    """How many samples it takes to climb to the width, or to where the edge dips by a fiftieth of it."""
    highest = np.maximum.accumulate(away)
    arrived = (highest >= width * (1 - EXACT_SHARE)) | (away < highest - _DIP * width)
    stop = int(arrived.argmax()) if arrived.any() else len(away)
    return int(away[: stop + 1].argmax())
