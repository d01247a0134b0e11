# SPDX-License-Identifier: GPL-2.0-or-later
"""Somebody else's buffer: how far it is from what it is said to be, and what it was probably made with."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..errors import GeometryError
from ..geodesy import SEMI_MAJOR, Floats, densify
from ..saying import Message
from ..soundness import is_fit_area, unfit
from ..validity import sound
from .boundary_index import GeodesicBoundary
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

MISS = 2.0
"""Metres by which the inner edge of a buffer may miss its polygon and still be taken to follow it: for rounding."""

_PLACES_FOR_CAUSE = 200
_ONE_DISTANCE = 0.015
_NEARLY_RIGHT = 0.02
_FARTHER = 0.3
_EVEN, _AS_EVEN = 0.0005, 3.0
"""Spreads that no method explains better than another: so small, or so many times the least."""


class Cause(enum.Enum):
    """What a wrong or approximate buffer was probably made with."""

    NONE = Message("")
    DEGREES = Message("a planar buffer in degrees")
    WEB_MERCATOR = Message("a planar buffer in Web Mercator")
    FEW_SEGMENTS = Message("a planar buffer in a projection such as UTM, with few segments to a quarter circle")
    OTHER_WIDTH = Message("a buffer of another width")
    UNKNOWN = Message("no usual method")


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
        When the buffer is no area, or either geometry is empty, has an empty part or hole, or a coordinate that is no
        longitude or latitude.
    """
    if not is_fit_area(buffer_geometry) or unfit(source)[0] is not None:
        raise GeometryError(
            "A geometry that is empty in whole or part, of mixed types, or no place on Earth cannot be measured; name "
            "a buffer and its source that are drawn."
        )
    whole = densify(buffer_geometry)
    if distance > 0 and shapely.get_dimensions(source) == 2:
        whole = with_source(buffer_geometry, source)
    samples, ring = outline_samples(whole, sample_spacing(abs(distance), tolerance))
    more = _wrongly_in_or_out(whole, source, distance)
    samples = np.vstack([samples, more])
    ring = np.concatenate([ring, ring.max() + 1 + np.arange(len(more))])
    boundary, in_space = GeodesicBoundary(source), to_geocentric(samples).T
    edge, chord = boundary.nearest_in_space(in_space)
    feet = boundary.feet(samples, edge)
    between = closest_between(samples, in_space, ring, chord, boundary, float(chord.min()) - SLACK * tolerance)
    measured = including(measurement_of(samples, feet, abs(distance), len(samples)), between)
    is_exact = measured.verdict is Verdict.EXACT
    cause = Cause.NONE if is_exact else probable_cause(buffer_geometry, source, distance)
    return GivenMeasurement(**vars(measured), cause=cause)


def _wrongly_in_or_out(whole: shapely.Geometry, source: shapely.Geometry, distance: float) -> Floats:
    """Places where the outline may be right and the buffer is not, shape (n, 2).

    In a hole that is filled; on a part of the source about which there is no buffer; in a part that is missing of a
    shrunken polygon.
    """
    if distance > 0:
        vertices = shapely.get_coordinates(source)
        bare = vertices[~shapely.contains_xy(whole, vertices[:, 0], vertices[:, 1])]
        return np.vstack([filled_holes(whole, source, distance), bare])
    true_parts = shapely.get_parts(_true_buffer(source, distance))
    places = shapely.get_coordinates(shapely.point_on_surface(true_parts))
    return np.asarray(places[~shapely.contains_xy(whole, places[:, 0], places[:, 1])])


def _true_buffer(source: shapely.Geometry, distance: float) -> shapely.Geometry:
    return geodesic_buffer(source, distance, tolerance=max(EXACT_METRES, EXACT_SHARE * abs(distance))).geometry


def filled_holes(whole: shapely.Geometry, source: shapely.Geometry, distance: float) -> Floats:
    """A place in each hole that the true buffer has and this one has not, shape (n, 2)."""
    true_buffer = _true_buffer(source, distance)
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(true_buffer) for ring in part.interiors]
    places = shapely.get_coordinates([shapely.point_on_surface(hole) for hole in holes])
    return np.asarray(places[shapely.contains_xy(whole, places[:, 0], places[:, 1])])


def drawn_together(polygons: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """The union of valid polygons with their edges drawn out, which alone may make one of them invalid."""
    drawn = densify(np.array(polygons, dtype=object))
    try:
        return shapely.union_all(drawn)
    except shapely.errors.GEOSException:
        return shapely.union_all([sound(polygon) for polygon in drawn])


def with_source(strip: shapely.Geometry, source: shapely.Geometry) -> shapely.Geometry:
    """The strip and its polygon in one, without the slivers where the two miss each other by a metre or so.

    What lies within `MISS` of the polygon's line counts as the strip's, and what lies between an edge as a geodesic
    and the same edge drawn straight: an edge of both is no hole then.
    """
    drawn_out = densify(source)
    line = shapely.boundary(drawn_out)
    together = drawn_together([strip, source])
    shapely.prepare(line)
    _, south, _, north = source.bounds
    miss = MISS / METRES_A_DEGREE / float(np.cos(np.radians(max(abs(south), abs(north)))))
    if not shapely.dwithin(line, shapely.boundary(together), 2 * miss):
        return together  # they share their vertices, as nearly all do
    between = _between(source, drawn_out)
    seam = shapely.buffer(shapely.union_all([line, between]), miss, quad_segs=4)
    return shapely.union_all([together, seam])


def _between(source: shapely.Geometry, drawn_out: shapely.Geometry) -> shapely.Geometry:
    """What lies between edges as they are drawn straight and as geodesics, which alone may make a polygon invalid."""
    try:
        return shapely.symmetric_difference(source, drawn_out)
    except shapely.errors.GEOSException:
        return shapely.symmetric_difference(sound(source), sound(drawn_out))


def probable_cause(buffer_geometry: shapely.Geometry, source: shapely.Geometry, distance: float) -> Cause:
    """The method that a buffer was probably made with, by the vertices of its outline as it is drawn.

    A planar buffer lies all at one distance in the plane that it was made in, whatever it looks like on the
    ellipsoid: so the distances are measured in degrees and in Web Mercator as well, and the method is that in which
    they are spread the least. One in a good projection keeps its width but for the sagitta of its chords, which for
    the usual five to eight segments to a quarter circle is 0.5 to 1.3 %. Where a few places leave the one distance
    by more than chords do, somebody has drawn there, and no method explains it.

    Parameters
    ----------
    buffer_geometry : shapely.Geometry
        The buffer or the strip, WGS 84.
    source : shapely.Geometry
        What it is said to be a buffer of.
    distance : float
        The stated width, metres; negative for a shrunken polygon.
    """
    lonlat, _ = outline_samples(buffer_geometry, np.inf)
    boundary = shapely.boundary(source) if shapely.get_dimensions(source) == 2 else source
    flat = shapely.distance(shapely.points(lonlat), boundary) * METRES_A_DEGREE
    lonlat = lonlat[flat > _FARTHER * flat.max()]  # the edge along the source is at no distance
    if not len(lonlat):
        return Cause.UNKNOWN
    on_ellipsoid = GeodesicBoundary(source).nearest(lonlat).distance
    some = slice(None, None, max(1, len(lonlat) // _PLACES_FOR_CAUSE))
    has_dent = float(on_ellipsoid.min() / np.median(on_ellipsoid)) < 1 - APPROXIMATE_SHARE
    lonlat = lonlat[some]
    places = shapely.points(lonlat)
    mercator = shapely.transform(boundary, _web_mercator)
    ratios = {
        Cause.OTHER_WIDTH: on_ellipsoid[some],
        Cause.DEGREES: shapely.distance(places, boundary) * METRES_A_DEGREE,
        Cause.WEB_MERCATOR: shapely.distance(shapely.points(_web_mercator(lonlat)), mercator),
    }
    ratios = {cause: metres / abs(distance) for cause, metres in ratios.items()}
    is_right = {cause: abs(float(np.median(ratio)) - 1) < _NEARLY_RIGHT for cause, ratio in ratios.items()}
    spreads = {cause: _spread(ratio) for cause, ratio in ratios.items()}
    least = min(spreads.values())
    likely = [cause for cause, spread in spreads.items() if spread < max(_AS_EVEN * least, _EVEN)]
    # of those that are as even, as all are near the equator, one whose width is right
    cause = next((cause for cause in likely if is_right[cause]), min(spreads, key=lambda cause: spreads[cause]))
    ratio = ratios[cause]
    if spreads[cause] > _ONE_DISTANCE or float(ratio.min() / np.median(ratio)) < 1 - APPROXIMATE_SHARE:
        return Cause.UNKNOWN
    if (cause is Cause.WEB_MERCATOR and not is_right[cause]) or (cause is Cause.OTHER_WIDTH and has_dent):
        return Cause.UNKNOWN
    return Cause.FEW_SEGMENTS if cause is Cause.OTHER_WIDTH and is_right[cause] else cause


def _web_mercator(lonlat: Floats) -> Floats:
    """Web Mercator coordinates, metres, of places in degrees."""
    longitude, latitude = np.radians(lonlat).T
    return np.asarray(SEMI_MAJOR * np.column_stack([longitude, np.arcsinh(np.tan(latitude))]))


def _spread(values: Floats) -> float:
    """Between the 10th and the 90th percentile, as a share of the median."""
    low, middle, high = np.quantile(values, [0.1, 0.5, 0.9])
    return float((high - low) / middle) if middle > 0 else float("inf")
