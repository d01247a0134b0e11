# SPDX-License-Identifier: GPL-2.0-or-later
"""Buffers against meters of the tests' own: brute force along geodesics, and planar buffers of many segments."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.buffers.buffer import geodesic_buffer, strip
from deesc_plugin.core.errors import Cancelled, GeometryError
from deesc_plugin.core.geodesy import area
from tests.buffer_shapes import (
    GEOD,
    SHAPES,
    brute_distances,
    fractal_zone,
    laid_down,
    parts_and_holes,
    places_on,
    reference_buffer,
    road,
    square,
)

CASES = [
    (name, distance)
    for name in SHAPES
    for distance in (-5_000.0, -1_000.0, 1_000.0, 5_000.0, 15_000.0, 50_000.0)
    if distance > 0 or name not in ("road", "point")
]


def deviations(geometry, source, distance, count=200):
    places = places_on(geometry, count)
    # trying the source every s metres is too long by up to s² / 8D: 5 mm
    step = np.sqrt(8 * abs(distance) * 0.005)
    return brute_distances(places, source, step) - abs(distance)


@pytest.mark.parametrize(("name", "distance"), CASES)
def test_the_outline_keeps_its_distance_and_has_the_true_parts_and_holes(name, distance):
    source = SHAPES[name]()
    result = geodesic_buffer(source, distance)
    reference = reference_buffer(source, distance)
    assert parts_and_holes(result.geometry, 2 / 111_000) == parts_and_holes(reference, 2.0)
    if reference.is_empty:
        assert result.geometry.is_empty and np.isnan(result.max_error_m) and result.worst_point is None
        return
    assert shapely.is_valid(result.geometry)
    deviation = deviations(result.geometry, source, distance)
    assert deviation.min() > -0.1
    assert deviation.max() < 0.1
    assert result.within_tolerance
    assert np.abs(deviation).max() - 0.006 < result.max_error_m <= 0.1


@pytest.mark.parametrize("distance", [-5_000.0, 1_000.0, 5_000.0, 50_000.0])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rough_zones(seed, distance):
    zone = fractal_zone(600, seed)
    result = geodesic_buffer(zone, distance)
    assert result.max_error_m <= 0.1
    assert parts_and_holes(result.geometry, 2 / 111_000) == parts_and_holes(reference_buffer(zone, distance), 2.0)
    deviation = deviations(result.geometry, zone, distance, count=200)
    assert np.abs(deviation).max() <= 0.1


@pytest.mark.parametrize("distance", [100.0, 5_000.0, 100_000.0])
def test_the_buffer_of_a_point_is_a_disc_of_known_area(distance):
    result = geodesic_buffer(shapely.Point(36.2, 35.1), distance)
    # a geodesic disc on a sphere of the Gaussian radius R = √(MN) has the area 2πR² (1 - cos(D / R))
    sine_squared = np.sin(np.radians(35.1)) ** 2
    radius = GEOD.b / (1 - GEOD.es * sine_squared)
    exact = 4 * np.pi * radius**2 * np.sin(distance / radius / 2) ** 2
    # chords inside the circle take off up to the tolerance times the circumference
    assert exact - 0.1 * 2 * np.pi * distance <= area(result.geometry) <= exact * (1 + 1e-6)


def test_ten_kilometres_around_a_square_have_the_area_of_squares_strips_and_quarter_circles():
    distance = 10_000.0
    added = area(geodesic_buffer(square(), distance).geometry) - area(square())
    # 4 strips of 20 km x 10 km and a full circle, in the plane; the ellipsoid takes off about (D / R)² of it
    assert added == pytest.approx(4 * 20e3 * distance + np.pi * distance**2, rel=1e-5)


def test_a_bay_of_smooth_shallow_waves_is_not_dropped():
    # 2,000 m long and 100 m deep: concavities shallower than 1 % of 50 km, which planar buffers drop
    x = np.arange(-40e3, 40e3, 100.0)
    waves = np.column_stack([x, 100 * np.cos(2 * np.pi * x / 2_000)])
    source = laid_down(shapely.Polygon([*waves, (40e3, -20e3), (-40e3, -20e3)]))
    result = geodesic_buffer(source, 50_000.0)
    assert np.abs(deviations(result.geometry, source, 50_000.0)).max() <= 0.1


@pytest.mark.parametrize("tolerance", [0.01, 1.0, 20.0])
def test_the_tolerance_sets_the_error_and_the_number_of_vertices(tolerance):
    fine = geodesic_buffer(square(), 5_000.0, tolerance=tolerance)
    coarse = geodesic_buffer(square(), 5_000.0, tolerance=4 * tolerance)
    assert fine.max_error_m <= tolerance
    assert shapely.get_num_coordinates(coarse.geometry) < shapely.get_num_coordinates(fine.geometry)


@pytest.mark.parametrize("distance", [-400.0, -100.0, 300.0, 30_000.0])
def test_a_hole_that_touches_the_shell_at_a_vertex(distance):
    # ribbons about the touching vertex reach to the other side of the line, where they are no outline
    touching = laid_down(shapely.Polygon([(0, 0), (2e3, 0), (2e3, 2e3), (0, 2e3)], [[(0, 0), (1e3, 500), (500, 1e3)]]))
    result = geodesic_buffer(touching, distance)
    assert result.within_tolerance
    expected = parts_and_holes(reference_buffer(touching, distance), 2.0)
    assert parts_and_holes(result.geometry, 2 / 111_000) == expected
    assert np.abs(deviations(result.geometry, touching, distance)).max() <= 0.1


def test_long_edges_are_geodesics():
    # drawn straight in longitude and latitude this line along 60° north would be 700 m off in its middle
    line = shapely.LineString([(20, 60), (23, 60)])
    result = geodesic_buffer(line, 1_000.0)
    middle = GEOD.npts(20, 60, 23, 60, 1)[0]
    azimuth, _, _ = GEOD.inv(*middle, 23, 60)
    for side in (-90, 90):
        longitude, latitude, _ = GEOD.fwd(*middle, azimuth + side, 999.8)
        assert shapely.contains_xy(result.geometry, longitude, latitude)
        longitude, latitude, _ = GEOD.fwd(*middle, azimuth + side, 1_000.2)
        assert not shapely.contains_xy(result.geometry, longitude, latitude)


def test_shells_run_anticlockwise_and_holes_clockwise():
    geometry = geodesic_buffer(SHAPES["lakes"](), 1_000.0).geometry
    for part in shapely.get_parts(geometry):
        assert shapely.is_ccw(part.exterior)
        assert not any(shapely.is_ccw(hole) for hole in part.interiors)


def test_the_same_zone_drawn_from_another_vertex_the_other_way_round_has_the_same_buffer():
    zone = fractal_zone(300, 5)
    vertices = shapely.get_coordinates(zone)[:-1]
    turned = shapely.Polygon(np.roll(vertices[::-1], 100, axis=0))
    one, other = (geodesic_buffer(shape, 5_000.0).geometry for shape in (zone, turned))
    assert area(one) == pytest.approx(area(other), rel=1e-7)


def test_the_sides_of_a_polygon():
    zone = square()
    grown = geodesic_buffer(zone, 3_000.0).geometry
    shrunken = geodesic_buffer(zone, -3_000.0).geometry
    outside = geodesic_buffer(zone, 3_000.0, side="outside").geometry
    inside = geodesic_buffer(zone, 3_000.0, side="inside").geometry
    assert area(outside) == pytest.approx(area(grown) - area(zone), rel=1e-6)
    assert area(inside) == pytest.approx(area(zone) - area(shrunken), rel=1e-6)
    # the strip and the polygon share the polygon's vertices to the last bit
    corners = {tuple(place) for place in shapely.get_coordinates(zone)}
    assert corners <= {tuple(place) for place in shapely.get_coordinates(outside)}
    assert corners <= {tuple(place) for place in shapely.get_coordinates(inside)}


def test_a_strip_with_a_width_for_each_side():
    zone = square()
    both = strip(zone, 4_000.0, 1_000.0)
    grown, shrunken = geodesic_buffer(zone, 4_000.0).geometry, geodesic_buffer(zone, -1_000.0).geometry
    assert parts_and_holes(both.geometry, 0) == (1, 1)
    assert area(both.geometry) == pytest.approx(area(grown) - area(shrunken), rel=1e-6)
    assert both.max_error_m <= 0.1
    assert strip(zone, 4_000.0, 0.0).geometry.equals(geodesic_buffer(zone, 4_000.0, side="outside").geometry)


def test_an_inward_strip_wider_than_the_polygon_has_no_inner_edge_and_is_none():
    # nowhere inside a square of 20 km is farther than 10 km from its line
    for result in (geodesic_buffer(square(), 10_001.0, side="inside"), strip(square(), 5_000.0, 10_001.0)):
        assert result.geometry.is_empty and np.isnan(result.max_error_m)
    assert not geodesic_buffer(square(), 9_990.0, side="inside").geometry.is_empty


def test_the_sides_of_a_road_and_its_ends():
    line = road()
    left, right = (geodesic_buffer(line, 6_000.0, side=side).geometry for side in ("left", "right"))
    flat = geodesic_buffer(line, 6_000.0, end_cap="flat").geometry
    full = geodesic_buffer(line, 6_000.0).geometry
    assert area(left) + area(right) == pytest.approx(area(flat), rel=1e-6)
    assert area(shapely.intersection(left, right)) < 10.0
    # two half discs of 6 km; the road is not straight near its ends, so the disc overlaps the rest a little
    assert area(full) - area(flat) == pytest.approx(np.pi * 6_000.0**2, rel=0.05)
    # left of an eastward road is north of it
    assert left.centroid.y > right.centroid.y
    asymmetric = strip(line, 6_000.0, 2_000.0).geometry
    narrow = geodesic_buffer(line, 2_000.0, side="right").geometry
    assert area(asymmetric) == pytest.approx(area(left) + area(narrow), rel=1e-6)


def test_a_flat_end_is_square_to_the_line():
    line = shapely.LineString([(36.0, 35.0), (36.3, 35.1)])
    flat = geodesic_buffer(line, 2_000.0, end_cap="flat").geometry
    heading, _, _ = GEOD.inv(36.0, 35.0, 36.3, 35.1)
    for ahead, expected in ((5.0, True), (-5.0, False)):
        start = GEOD.fwd(36.0, 35.0, heading, ahead)[:2]
        for side in (-90, 90):
            assert shapely.contains_xy(flat, *GEOD.fwd(*start, heading + side, 1_990.0)[:2]) is np.bool_(expected)


def test_a_hairpin_keeps_each_side_on_its_side():
    # a road eastward that doubles back northward and goes on: nothing of its left side lies far south of it
    line = laid_down(shapely.LineString([(-20e3, 0), (0, 0), (0, 300), (-500, 300), (-500, 600), (20e3, 600)]))
    left = geodesic_buffer(line, 5_000.0, side="left").geometry
    southernmost = laid_down(shapely.Point(0, -1_000)).y
    assert left.bounds[1] > southernmost


def test_parts_far_and_near():
    points = shapely.MultiPoint([(36.2, 35.1), (36.25, 35.12), (36.9, 35.5)])
    # 5.06 km between the first two: apart at 1 km, one at 5 km
    assert parts_and_holes(geodesic_buffer(points, 1_000.0).geometry, 0) == (3, 0)
    assert parts_and_holes(geodesic_buffer(points, 5_000.0).geometry, 0) == (2, 0)


@pytest.mark.parametrize("latitude", [-60.0, 0.0, 75.0])
def test_it_works_at_any_latitude_short_of_the_poles(latitude):
    source = laid_down(shapely.Polygon([(-9e3, -4e3), (8e3, -6e3), (2e3, 0), (9e3, 7e3), (-7e3, 5e3)]), 10.0, latitude)
    result = geodesic_buffer(source, 20_000.0)
    assert result.within_tolerance
    assert np.abs(deviations(result.geometry, source, 20_000.0)).max() <= 0.1


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000), st.sampled_from([-2_000.0, 300.0, 3_000.0, 30_000.0]))
def test_any_star_of_few_vertices(seed, distance):
    zone = fractal_zone(24, seed, radius=12e3)
    result = geodesic_buffer(zone, distance)
    assert result.within_tolerance
    assert parts_and_holes(result.geometry, 2 / 111_000) == parts_and_holes(reference_buffer(zone, distance), 2.0)


@pytest.mark.parametrize(
    ("geometry", "distance", "options", "words"),
    [
        (shapely.Polygon(), 5_000.0, {}, "empty"),
        (None, 5_000.0, {}, "empty"),
        (shapely.from_wkt("POINT (nan 3)"), 5_000.0, {}, "empty|not a number"),
        (shapely.LineString([(36, 35), (np.inf, 35)]), 5_000.0, {}, "not a number"),
        (shapely.Point(36, 35), 0.0, {}, "cannot be meant"),
        (shapely.Point(36, 35), float("nan"), {}, "cannot be meant"),
        (shapely.Point(36, 35), 3_000_000.0, {}, "cannot be meant"),
        (shapely.Point(36, 35), 5_000.0, {"tolerance": 0.0}, "tolerance"),
        (shapely.Point(36, 35), 5_000.0, {"tolerance": 501.0}, "tolerance"),
        (shapely.Point(36, 35), 5_000.0, {"tolerance": float("nan")}, "tolerance"),
        (shapely.Point(36, 35), 100_000.0, {"tolerance": 0.01}, "10 mm .* 100.00 km.* to 17 mm"),
        (shapely.Point(36, 35), 200_000.0, {}, "100 mm .* 200.00 km.* to 129 mm"),
        (shapely.Polygon([(36, 35), (37, 36), (37, 35), (36, 36)]), 5_000.0, {}, "not valid"),
        (shapely.Point(179.99, 10), 5_000.0, {}, "180th meridian"),
        (shapely.Point(10, 87.99), 5_000.0, {}, "latitude"),
        (shapely.Point(36, 35), -5.0, {}, "cannot shrink"),
        (shapely.LineString([(36, 35), (37, 35)]), -5.0, {}, "cannot shrink"),
        (shapely.LineString([(36, 35), (37, 35)]), 5_000.0, {"side": "outside"}, "no side of a line"),
        (shapely.box(36, 35, 37, 36), 5_000.0, {"side": "left"}, "no side of a polygon"),
        (shapely.box(36, 35, 37, 36), -5_000.0, {"side": "inside"}, "no side of a shrunken polygon"),
        (shapely.Point(36, 35), 5_000.0, {"end_cap": "pointed"}, "no way to end"),
        (shapely.GeometryCollection([shapely.Point(36, 35)]), 5_000.0, {}, "no common buffer"),
    ],
)
def test_what_cannot_be_buffered_is_refused_in_one_sentence(geometry, distance, options, words):
    with pytest.raises(GeometryError, match=words):
        geodesic_buffer(geometry, distance, **options)


def test_strips_that_cannot_be_meant():
    with pytest.raises(GeometryError, match="zero"):
        strip(square(), 0.0, 0.0)
    with pytest.raises(GeometryError, match="no sides"):
        strip(shapely.Point(36, 35), 5.0, 5.0)
    with pytest.raises(GeometryError, match="zero or positive"):
        strip(square(), 5_000.0, -5.0)


def test_it_stops_when_cancelled():
    with pytest.raises(Cancelled):
        geodesic_buffer(square(), 5_000.0, is_cancelled=lambda: True)


@pytest.mark.parametrize("options", [{}, {"side": "inside"}, {"side": "outside"}])
def test_it_stops_at_the_first_answer_wherever_it_is_asked(options):
    zone, asked = fractal_zone(3_000, 2), []
    geodesic_buffer(zone, 3_000.0, is_cancelled=lambda: asked.append(False), **options)
    often = len(asked)
    # after dividing edges, before and after the union, before each search of 16,384 places
    assert often >= 6
    for last in range(1, often + 1):
        asked.clear()
        with pytest.raises(Cancelled):
            geodesic_buffer(zone, 3_000.0, is_cancelled=lambda: asked.append(1) or len(asked) == last, **options)  # noqa: B023
        assert len(asked) == last
