# SPDX-License-Identifier: GPL-2.0-or-later
"""Somebody else's buffers, made with the usual mistakes, and what the meter says of them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.coverage import least_width
from deesc_plugin.core.buffers.foreign_buffer import Cause, measure_buffer
from deesc_plugin.core.buffers.meter import Verdict, outline_samples, sample_spacing
from deesc_plugin.core.errors import GeometryError
from tests.buffer_shapes import GEOD, fractal_zone, laid_down, road, square


def planar(source, distance, projection, segments):
    """A buffer in a projected plane, its outline brought back vertex by vertex."""
    plane = Transformer.from_pipeline(
        f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step {projection}"
    )
    flat = shapely.transform(source, lambda lonlat: np.column_stack(plane.transform(*lonlat.T)))
    made = shapely.buffer(flat, distance, quad_segs=segments)
    return shapely.transform(made, lambda xy: np.column_stack(plane.transform(*xy.T, direction="INVERSE")))


def test_our_own_buffer_is_exact_with_or_without_the_polygon_in_it():
    zone = fractal_zone(200, 4)
    for side in ("both", "outside"):
        measured = measure_buffer(geodesic_buffer(zone, 6_000.0, side=side).geometry, zone, 6_000.0)
        assert measured.verdict is Verdict.EXACT
        assert measured.cause is Cause.NONE
        assert measured.worst_m < 0.1
    shrunken = measure_buffer(geodesic_buffer(zone, -2_000.0).geometry, zone, -2_000.0)
    assert shrunken.worst_m < 0.1


def test_a_metre_is_still_exact_and_five_are_approximate():
    zone = square()
    for error, verdict in ((0.9, Verdict.EXACT), (5.0, Verdict.APPROXIMATE), (200.0, Verdict.WRONG)):
        measured = measure_buffer(geodesic_buffer(zone, 1_000.0 - error).geometry, zone, 1_000.0)
        assert measured.verdict is verdict
        assert measured.least_m == pytest.approx(-error, abs=0.1)
        assert measured.greatest_m == pytest.approx(-error, abs=0.1)


def test_a_buffer_in_degrees_is_short_to_the_east():
    zone, distance = square(), 6_000.0
    measured = measure_buffer(shapely.buffer(zone, distance / 111_320, quad_segs=64), zone, distance)
    # at 34.8° north a degree of longitude is cos 34.8° = 0.821 of one of latitude: 6,000 m x 0.179 = 1,073 m short
    assert measured.verdict is Verdict.WRONG
    assert measured.cause is Cause.DEGREES
    assert measured.least_m == pytest.approx(-1_073, abs=30)
    assert abs(measured.greatest_m) < 30
    _, _, from_centre = GEOD.inv(37.5, 34.8, *measured.least_point)
    assert abs(measured.least_point[1] - 34.8) < 0.1 and from_centre > 14_000, "east or west of the square"


def test_a_buffer_in_web_mercator_is_short_by_the_cosine_of_the_latitude():
    zone, distance = square(), 6_000.0
    made = planar(zone, distance, "+proj=webmerc +ellps=WGS84", 64)
    measured = measure_buffer(made, zone, distance)
    # the plane's scale is a / (N cos φ) to the east and a / (M cos φ) to the north, with N / a = 1.0011 and
    # M / a = 0.9966 here: 6,000 m shrink to 6,000 x cos 34.91° x 0.9966 = 4,904 m beyond the northern side,
    # and to 6,000 x cos 34.71° x 1.0011 = 4,938 m east of the southern end of the eastern one
    assert measured.verdict is Verdict.WRONG
    assert measured.cause is Cause.WEB_MERCATOR
    assert measured.least_m == pytest.approx(-1_096, abs=5)
    assert measured.greatest_m == pytest.approx(-1_062, abs=5)


def test_a_buffer_in_utm_with_five_segments_is_an_approximate_one():
    zone, distance = square(), 15_000.0
    measured = measure_buffer(planar(zone, distance, "+proj=utm +zone=37 +ellps=WGS84", 5), zone, distance)
    # chords of 18 degrees: 15,000 m x (1 - cos 9°) = 185 m inside; UTM's scale moves it by some 10 m
    assert measured.verdict is Verdict.APPROXIMATE
    assert measured.cause is Cause.FEW_SEGMENTS
    assert measured.least_m == pytest.approx(-185, abs=15)
    assert -10 < measured.greatest_m < 30


def test_a_buffer_of_another_width_is_called_that():
    measured = measure_buffer(geodesic_buffer(square(), 5_000.0).geometry, square(), 6_000.0)
    assert measured.verdict is Verdict.WRONG
    assert measured.cause is Cause.OTHER_WIDTH


def test_a_hole_that_was_filled_is_found_though_the_outline_is_right():
    ring = laid_down(shapely.Point(0, 0).buffer(20e3).difference(shapely.Point(0, 0).buffer(10e3)))
    made = geodesic_buffer(ring, 2_000.0).geometry
    filled = shapely.Polygon(made.exterior)
    measured = measure_buffer(filled, ring, 2_000.0)
    # the centre of the hole is 10 km from the ring; the place tried lies somewhere in what was 8 km across
    assert measured.verdict is Verdict.WRONG
    assert measured.greatest_m > 1_000
    _, _, from_centre = GEOD.inv(37.5, 34.8, *measured.greatest_point)
    assert from_centre < 8_000


def test_a_hole_that_should_not_be_there_is_found():
    zone = square()
    grown = geodesic_buffer(zone, 6_000.0).geometry
    pierced = grown.difference(laid_down(shapely.Point(13e3, 0).buffer(500)))
    measured = measure_buffer(pierced, zone, 6_000.0)
    # the hole's far side is 10 - 13.5 km from the square's centre line: 2.5 to 3.5 km from its edge
    assert measured.least_m == pytest.approx(2_500 - 6_000, abs=5)


def test_lines_and_points_are_measured_too():
    line = road(60)
    assert measure_buffer(geodesic_buffer(line, 6_000.0).geometry, line, 6_000.0).verdict is Verdict.EXACT
    point = shapely.Point(36.2, 35.1)
    assert measure_buffer(geodesic_buffer(point, 6_000.0).geometry, point, 6_000.0).verdict is Verdict.EXACT


def test_nothing_cannot_be_measured():
    with pytest.raises(GeometryError, match="empty"):
        measure_buffer(shapely.Polygon(), square(), 1_000.0)


def needle_and_its_strip():
    """A zone with a needle 4,999 m south of the equator, and a strip whose northern edge is the equator.

    The edge is 22,264 m long, 0.2 degrees. Samples stand √(8 · 5,000 m · 0.5 m) = 141.4 m apart at most, so there are
    158 pieces of it: the needle stands at the middle of the 80th.
    """
    longitude = 35.9 + 79.5 * 0.2 / 158
    latitude = GEOD.fwd(longitude, 0.0, 180.0, 4_999.0)[1]
    needle = [(longitude - 1e-4, -0.1), (longitude, latitude), (longitude + 1e-4, -0.1)]
    zone = shapely.Polygon([(35.98, -0.2), (35.98, -0.1), *needle, (36.02, -0.1), (36.02, -0.2)])
    return zone, shapely.box(35.9, -0.3, 36.1, 0.0)


def test_a_needle_of_the_source_that_points_between_two_samples_is_found():
    zone, drawn = needle_and_its_strip()
    samples, _ = outline_samples(drawn, sample_spacing(5_000.0, 1.0))
    needle = shapely.get_coordinates(zone)[3]
    to_samples = np.asarray(GEOD.inv(*np.broadcast_arrays(*needle, *samples.T))[2]).min()
    # √(4,999² + 70.46²) m: half a metre farther than the edge between them
    assert to_samples == pytest.approx(4_999.50, abs=0.01)
    measured = measure_buffer(drawn, zone, 5_000.0)
    assert measured.least_m == pytest.approx(-1.0, abs=1e-3)
    assert measured.least_point == pytest.approx((needle[0], 0.0), abs=1e-6)
    narrowest = least_width(zone, [drawn], 5_000.0)
    assert narrowest.metres == pytest.approx(4_999.0, abs=1e-3)
    assert narrowest.foot == pytest.approx(tuple(needle), abs=1e-9)


UTM_32 = "+proj=utm +zone=32 +ellps=WGS84"
WEB_MERCATOR = "+proj=webmerc +ellps=WGS84"


@pytest.mark.parametrize(
    ("zone", "projection", "segments", "cause"),
    [
        (shapely.box(10, -0.15, 10.4, 0.2), UTM_32, 5, Cause.FEW_SEGMENTS),
        (shapely.box(10, 8, 10.3, 8.3), UTM_32, 8, Cause.FEW_SEGMENTS),
        (shapely.box(10, 8, 10.3, 8.3), WEB_MERCATOR, 64, Cause.WEB_MERCATOR),
        (shapely.box(20, 65, 20.6, 65.2), WEB_MERCATOR, 64, Cause.WEB_MERCATOR),
        (shapely.box(20, 65, 20.6, 65.2), WEB_MERCATOR, 5, Cause.WEB_MERCATOR),
    ],
    ids=["equator", "8° north", "8° north, Mercator", "65° north, Mercator", "65° north, Mercator, few segments"],
)
def test_the_method_is_named_at_any_latitude(zone, projection, segments, cause):
    assert measure_buffer(planar(zone, 6_000.0, projection, segments), zone, 6_000.0).cause is cause


def test_an_exact_buffer_of_another_width_is_no_mercator_one():
    # at 34° north 5 km are 6.03 km of Web Mercator's: the distances alone, all the same, tell the two apart
    zone = shapely.box(36, 34, 36.5, 34.02)
    assert measure_buffer(geodesic_buffer(zone, 5_000.0).geometry, zone, 6_000.0).cause is Cause.OTHER_WIDTH


@pytest.mark.parametrize("zone", [square(), shapely.box(10, -0.15, 10.4, 0.2)], ids=["35° north", "equator"])
def test_where_somebody_has_drawn_no_method_is_named(zone):
    made = geodesic_buffer(zone, 6_000.0).geometry
    vertices = shapely.get_coordinates(made.exterior)
    inwards, _, _ = GEOD.inv(*vertices[40], *shapely.get_coordinates(zone.centroid)[0])
    vertices[40] = GEOD.fwd(*vertices[40], inwards, 400.0)[:2]
    dented = measure_buffer(shapely.Polygon(vertices), zone, 6_000.0)
    assert dented.cause is Cause.UNKNOWN
    assert dented.least_m < -200
    east = laid_down(shapely.Point(0, 0).buffer(2_000), *vertices[len(vertices) // 3])
    assert measure_buffer(made.difference(east), zone, 6_000.0).cause is Cause.UNKNOWN


def test_a_part_without_a_buffer_is_found():
    points = shapely.MultiPoint([(36, 34), (36.5, 34)])
    one = shapely.get_parts(geodesic_buffer(points, 6_000.0).geometry)[0]
    measured = measure_buffer(one, points, 6_000.0)
    assert (measured.least_m, measured.verdict) == (-6_000.0, Verdict.WRONG)


def test_a_part_that_a_shrunken_polygon_has_lost_is_found():
    halves = [shapely.box(36, 34, 36.2, 34.2), shapely.box(36.2, 34.09, 36.3, 34.11), shapely.box(36.3, 34, 36.5, 34.2)]
    zone = shapely.union_all(halves)
    shrunk = geodesic_buffer(zone, -3_000.0).geometry
    assert measure_buffer(shrunk, zone, -3_000.0).verdict is Verdict.EXACT
    west, _ = shapely.get_parts(shrunk)
    lost = measure_buffer(west, zone, -3_000.0)
    # the middle of the lost part is 0.1 degrees of longitude from its line: 9.2 km at 34.1°, less 3 km
    assert lost.verdict is Verdict.WRONG
    assert 3_000 < lost.greatest_m < 6_300


def test_a_dent_is_seen_among_thousands_of_vertices():
    zone = fractal_zone(2_000, 4)
    made = geodesic_buffer(zone, 6_000.0).geometry
    vertices = shapely.get_coordinates(made.exterior)
    assert len(vertices) > 1_000
    inwards, _, _ = GEOD.inv(*vertices[401], *shapely.get_coordinates(zone.centroid)[0])
    vertices[401] = GEOD.fwd(*vertices[401], inwards, 600.0)[:2]
    assert measure_buffer(shapely.Polygon(vertices), zone, 6_000.0).cause is Cause.UNKNOWN
