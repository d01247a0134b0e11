"""Whether a zone's buffers run along its whole line, and how wide they are where they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from .boundary_index import GeodesicBoundary
from .buffer_given import SLIVER_WIDTH, Cause, probable_cause, with_source
from .buffer_meter import EXACT_METRES, METRES_A_DEGREE, outline_samples, sample_spacing
from .geodesy import densify, length

_CLOSE = 1.001


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


def uncovered_stretches(
    zone: shapely.Geometry, buffers: Sequence[shapely.Geometry], miss: float = SLIVER_WIDTH, least: float = 0.0
) -> tuple[UncoveredStretch, ...]:
    """The parts of a zone's line along which no buffer runs, longest first.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons.
    miss : float
        Metres by which the inner edge of a buffer may miss the zone's line.
    least : float
        Metres; shorter parts are left out.
    """
    line = shapely.boundary(densify(zone))
    if len(buffers):
        near = shapely.buffer(
            shapely.union_all(densify(np.array(buffers, dtype=object))), miss / METRES_A_DEGREE, quad_segs=4
        )
        line = shapely.difference(line, near)
    parts = shapely.get_parts(_joined(line))
    metres = length(parts)
    longest = np.argsort(-metres, kind="stable")
    return tuple(UncoveredStretch(parts[k], float(metres[k])) for k in longest if metres[k] > least)


def _joined(lines: shapely.Geometry) -> shapely.Geometry:
    """Lines that meet end to end as one: a ring's start is no end of a stretch."""
    return shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines


def least_width(
    zone: shapely.Geometry,
    buffers: Sequence[shapely.Geometry],
    width: float,
    uncovered: Sequence[UncoveredStretch] = (),
) -> LeastWidth | None:
    """The least geodesic distance from the outer edge of a zone's buffers to the zone's line.

    The outer edge is that of the zone and its buffers together, so a place where two buffers meet is no edge.
    Places within the width of an uncovered stretch are left out: there the buffers end rather than narrow.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84.
    buffers : sequence of shapely.Geometry
        The zone's buffer polygons.
    width : float
        The stated width, metres.
    uncovered : sequence of UncoveredStretch
        As `uncovered_stretches` gives them.

    Returns
    -------
    LeastWidth or None
        None where nothing is left to measure.
    """
    together = with_source(shapely.union_all(densify(np.array(buffers, dtype=object))), densify(zone))
    samples = outline_samples(together, sample_spacing(width, EXACT_METRES))
    if uncovered:
        bare = GeodesicBoundary(shapely.multilinestrings([stretch.line for stretch in uncovered]))
        samples = samples[bare.nearest(samples).distance > _CLOSE * width]
    if not len(samples):
        return None
    feet = GeodesicBoundary(zone).nearest(samples)
    narrowest = int(feet.distance.argmin())
    point, foot = samples[narrowest], feet.lonlat[narrowest]
    return LeastWidth(
        float(feet.distance[narrowest]),
        (float(point[0]), float(point[1])),
        (float(foot[0]), float(foot[1])),
        probable_cause(samples, feet, width),
    )
