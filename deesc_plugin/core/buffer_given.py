"""Somebody else's buffer: how far it is from what it is said to be, and what it was probably made with."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
import shapely

from .boundary_index import Feet, GeodesicBoundary
from .buffer import geodesic_buffer
from .buffer_meter import (
    APPROXIMATE_SHARE,
    EXACT_METRES,
    EXACT_SHARE,
    METRES_A_DEGREE,
    Measurement,
    Verdict,
    measurement_of,
    outline_samples,
    sample_spacing,
)
from .errors import GeometryError
from .geodesy import Floats, densify

SLIVER_WIDTH = 2.0
"""Metres: what is narrower between a zone's line and the inner edge of its buffer is no gap."""


class Cause(enum.Enum):
    """What a wrong or approximate buffer was probably made with."""

    NONE = ""
    DEGREES = "a planar buffer in degrees"
    WEB_MERCATOR = "a planar buffer in Web Mercator"
    FEW_SEGMENTS = "a planar buffer in a projection such as UTM, with few segments to a quarter circle"
    OTHER_WIDTH = "a buffer of another width"
    UNKNOWN = "no usual method"


@dataclass(frozen=True)
class GivenMeasurement(Measurement):
    """The measurement of somebody's buffer; `cause` is what an inexact one was probably made with."""

    cause: Cause = Cause.NONE


def measure_buffer(
    buffer_geometry: shapely.Geometry, source: shapely.Geometry, distance: float, tolerance: float = EXACT_METRES
) -> GivenMeasurement:
    """Measure somebody's buffer against what it is said to be a buffer of.

    Parameters
    ----------
    buffer_geometry : shapely.Geometry
        The buffer, WGS 84: with or without the source polygon in it; the shrunken polygon for a negative
        distance.
    source : shapely.Geometry
        Points, lines or polygons.
    distance : float
        The stated width, metres; negative for a shrunken polygon.
    tolerance : float
        Metres; sets how densely samples stand.

    Raises
    ------
    GeometryError
        When either geometry is empty.
    """
    if buffer_geometry.is_empty or source.is_empty:
        raise GeometryError("An empty geometry cannot be measured; name a buffer and its source that are drawn.")
    whole = densify(buffer_geometry)
    if distance > 0 and shapely.get_dimensions(source) == 2:
        whole = with_source(whole, densify(source))
    samples = outline_samples(whole, sample_spacing(abs(distance), tolerance))
    if distance > 0:
        samples = np.vstack([samples, filled_holes(whole, source, distance)])
    feet = GeodesicBoundary(source).nearest(samples)
    measured = measurement_of(samples, feet, abs(distance), len(samples))
    is_exact = measured.verdict is Verdict.EXACT
    cause = Cause.NONE if is_exact else probable_cause(samples, feet, abs(distance))
    return GivenMeasurement(**vars(measured), cause=cause)


def filled_holes(whole: shapely.Geometry, source: shapely.Geometry, distance: float) -> Floats:
    """A place in each hole that the true buffer has and this one has not, shape (n, 2)."""
    true_buffer = geodesic_buffer(source, distance, tolerance=max(EXACT_METRES, EXACT_SHARE * distance)).geometry
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(true_buffer) for ring in part.interiors]
    places = shapely.get_coordinates([shapely.point_on_surface(hole) for hole in holes])
    return np.asarray(places[shapely.contains_xy(whole, places[:, 0], places[:, 1])])


def with_source(strip: shapely.Geometry, source: shapely.Geometry) -> shapely.Geometry:
    """The strip and its polygon in one, without the slivers where the two miss each other by a metre or so."""
    together = shapely.union_all([strip, source])
    least = SLIVER_WIDTH / METRES_A_DEGREE
    parts = []
    for part in shapely.get_parts(together):
        holes = [hole for hole in part.interiors if 2 * shapely.Polygon(hole).area > least * hole.length]
        parts.append(shapely.Polygon(part.exterior, holes))
    return shapely.multipolygons(parts)


def probable_cause(samples: Floats, feet: Feet, distance: float) -> Cause:
    """The method whose pattern of error the distances follow at nine places in ten.

    A buffer in degrees is of one width when longitude and latitude are counted alike; one in Web Mercator is
    short by the cosine of the latitude; one in a good projection keeps its width but for the sagitta of its
    chords, which for the usual five to eight segments to a quarter circle is 0.5 to 1.3 %.
    """
    ratio = feet.distance / distance
    spread = _spread(ratio)
    away = samples - feet.lonlat
    in_degrees = np.hypot(away[:, 0], away[:, 1]) * METRES_A_DEGREE / distance
    cosine = np.cos(np.radians(samples[:, 1]))
    if spread > 0.02 and _spread(in_degrees) < 0.015:
        return Cause.DEGREES
    if _spread(ratio / cosine) < 0.03 and abs(float(np.median(ratio / cosine)) - 1) < 0.01 < 1 - np.median(cosine):
        return Cause.WEB_MERCATOR
    if abs(float(np.median(ratio)) - 1) < 0.02 and spread < APPROXIMATE_SHARE:
        return Cause.FEW_SEGMENTS
    return Cause.OTHER_WIDTH if spread < APPROXIMATE_SHARE else Cause.UNKNOWN


def _spread(values: Floats) -> float:
    """Between the 5th and the 95th percentile, as a share of the median."""
    low, middle, high = np.quantile(values, [0.05, 0.5, 0.95])
    return float((high - low) / middle) if middle > 0 else float("inf")
