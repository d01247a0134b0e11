"""Somebody else's buffer: how far it is from what it is said to be, and what it was probably made with."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import GeometryError
from ..geodesy import SEMI_MAJOR, Floats, chord_deviation, densify
from .boundary_index import Feet, GeodesicBoundary
from .buffer import geodesic_buffer
from .geocentric import to_geocentric
from .meter import (
    APPROXIMATE_SHARE,
    EXACT_METRES,
    EXACT_SHARE,
    METRES_A_DEGREE,
    SLACK,
    Measurement,
    Verdict,
    closest_between,
    including,
    measurement_of,
    outline_samples,
    sample_spacing,
)

_MISS = 2.0
_PLACES_FOR_CAUSE = 200
_ONE_DISTANCE = 0.015
_NEARLY_RIGHT = 0.02


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
        Metres; sets how densely samples stand. A place of the source that is nearer to the outline between two
        samples than any sample is counts all the same.

    Raises
    ------
    GeometryError
        When either geometry is empty.
    """
    if buffer_geometry.is_empty or source.is_empty:
        raise GeometryError("An empty geometry cannot be measured; name a buffer and its source that are drawn.")
    whole = densify(buffer_geometry)
    if distance > 0 and shapely.get_dimensions(source) == 2:
        whole = with_source(buffer_geometry, source)
    samples, ring = outline_samples(whole, sample_spacing(abs(distance), tolerance))
    if distance > 0:
        filled = filled_holes(whole, source, distance)
        samples = np.vstack([samples, filled])
        ring = np.concatenate([ring, ring.max() + 1 + np.arange(len(filled))])
    boundary, in_space = GeodesicBoundary(source), to_geocentric(samples).T
    edge, chord = boundary.nearest_in_space(in_space)
    feet = boundary.feet(samples, edge)
    between = closest_between(samples, in_space, ring, chord, boundary, float(chord.min()) - SLACK * tolerance)
    measured = including(measurement_of(samples, feet, abs(distance), len(samples)), between)
    is_exact = measured.verdict is Verdict.EXACT
    cause = Cause.NONE if is_exact else probable_cause(samples, feet, source, abs(distance))
    return GivenMeasurement(**vars(measured), cause=cause)


def filled_holes(whole: shapely.Geometry, source: shapely.Geometry, distance: float) -> Floats:
    """A place in each hole that the true buffer has and this one has not, shape (n, 2)."""
    true_buffer = geodesic_buffer(source, distance, tolerance=max(EXACT_METRES, EXACT_SHARE * distance)).geometry
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(true_buffer) for ring in part.interiors]
    places = shapely.get_coordinates([shapely.point_on_surface(hole) for hole in holes])
    return np.asarray(places[shapely.contains_xy(whole, places[:, 0], places[:, 1])])


def permissible_miss(source: shapely.Geometry) -> float:
    """Metres by which the inner edge of a buffer may miss its polygon and still be taken to follow it.

    Two metres for what rounding and another program do; and what the polygon's edges leave their geodesics by
    when they are drawn straight, as they are where a buffer has been cut in a GIS.
    """
    lonlat, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(source)), return_index=True)
    return _MISS + float(chord_deviation(lonlat)[ring[1:] == ring[:-1]].max())


def with_source(strip: shapely.Geometry, source: shapely.Geometry) -> shapely.Geometry:
    """The strip and its polygon in one, without the slivers where the two miss each other by a metre or so."""
    together = shapely.union_all([densify(strip), densify(source)])
    least = permissible_miss(source) / METRES_A_DEGREE
    parts = []
    for part in shapely.get_parts(together):
        holes = [hole for hole in part.interiors if 2 * shapely.Polygon(hole).area > least * hole.length]
        parts.append(shapely.Polygon(part.exterior, holes))
    return shapely.multipolygons(parts)


def probable_cause(places: Floats, feet: Feet, source: shapely.Geometry, distance: float) -> Cause:
    """The method that an outline was probably made with.

    A planar buffer lies all at one distance in the plane that it was made in, whatever it looks like on the
    ellipsoid: so the distances are measured again in degrees, and in Web Mercator. One in a good projection
    keeps its width but for the sagitta of its chords, which for the usual five to eight segments to a quarter
    circle is 0.5 to 1.3 %.

    Parameters
    ----------
    places : ndarray, shape (n, 2)
        Places on the outline.
    feet : Feet
        The nearest places on the source.
    source : shapely.Geometry
        What it is said to be a buffer of.
    distance : float
        The stated width, metres.
    """
    some = places[:: max(1, len(places) // _PLACES_FOR_CAUSE)]
    boundary = shapely.boundary(source) if shapely.get_dimensions(source) == 2 else source
    ratio = feet.distance / distance
    is_even = _spread(ratio) < _ONE_DISTANCE
    in_degrees = shapely.distance(shapely.points(some), boundary) * METRES_A_DEGREE / distance
    if not is_even and _spread(in_degrees) < _ONE_DISTANCE:
        return Cause.DEGREES
    flat = shapely.distance(shapely.points(_web_mercator(some)), shapely.transform(boundary, _web_mercator))
    in_mercator = flat / distance
    if _spread(in_mercator) < _ONE_DISTANCE and abs(float(np.median(in_mercator)) - 1) < _ONE_DISTANCE:
        return Cause.WEB_MERCATOR
    has_dent = float(ratio.min()) < 1 - APPROXIMATE_SHARE  # a place that chords do not explain: somebody drew it
    if abs(float(np.median(ratio)) - 1) < _NEARLY_RIGHT and _spread(ratio) < APPROXIMATE_SHARE and not has_dent:
        return Cause.FEW_SEGMENTS
    return Cause.OTHER_WIDTH if is_even else Cause.UNKNOWN


def _web_mercator(lonlat: Floats) -> Floats:
    """Web Mercator coordinates, metres, of places in degrees."""
    longitude, latitude = np.radians(lonlat).T
    return np.asarray(SEMI_MAJOR * np.column_stack([longitude, np.arcsinh(np.tan(latitude))]))


def _spread(values: Floats) -> float:
    """Between the 10th and the 90th percentile, as a share of the median."""
    low, middle, high = np.quantile(values, [0.1, 0.5, 0.9])
    return float((high - low) / middle) if middle > 0 else float("inf")
