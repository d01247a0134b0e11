# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths, areas, azimuths and densification against GeographicLib's GeodSolve and Planimeter and published values."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core import geodesy
from deesc_plugin.core.geodesy import (
    DRAWN_DEVIATION,
    LocalPlane,
    area,
    azimuth,
    chord_deviation,
    densify,
    distance,
    divide,
    edge_lengths,
    length,
)

KARNEY = Geod(ellps="WGS84")

# Planimeter -E -p 10 (GeographicLib 2.1.2) on 35.90..35.94°E 35.57..35.60°N, and on 35.91..35.93°E 35.58..35.59°N
PLANIMETER_OUTER = 12067116.16209
PLANIMETER_HOLE = 2011186.04849


@pytest.fixture(scope="session")
def vectors(shared_data: Path) -> list[dict]:
    return json.loads((shared_data / "geodesic_vectors_sample.json").read_text("utf-8"))


def ring_of(vector: dict) -> shapely.Polygon:
    return shapely.Polygon([(lon, lat) for lat, lon in vector["ring_latlon"]])


def karney_area(polygon: shapely.Polygon) -> float:
    """Karney's area by pyproj, hole by hole: an independent path through PROJ's C code."""
    rings = [polygon.exterior, *polygon.interiors]
    areas = [abs(KARNEY.polygon_area_perimeter(*shapely.get_coordinates(ring).T)[0]) for ring in rings]
    return areas[0] - sum(areas[1:])


# --- distance and azimuth -------------------------------------------------------------------------------------------


def test_published_distance() -> None:
    # C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), table 2: from 40°N at azimuth 30°, 10,000 km
    latitude, longitude = 41.79331020506, 137.84490004377
    assert float(distance(0.0, 40.0, longitude, latitude)) == pytest.approx(10_000_000, abs=2e-6 * 10)
    assert float(azimuth(0.0, 40.0, longitude, latitude)) == pytest.approx(30.0, abs=1e-10)
    # GeodSolve(1), examples: JFK to Heathrow, 40.6°N 73.8°W to 51.6°N 0.5°W
    assert float(distance(-73.8, 40.6, -0.5, 51.6)) == pytest.approx(5551759.400, abs=1e-3)


def test_oracle_sample_distances(vectors: list[dict]) -> None:
    direct = [vector for vector in vectors if vector["kind"] == "direct"]
    assert len(direct) > 100
    lon1, lat1, lon2, lat2 = (np.array([vector[key] for vector in direct]) for key in ("lon1", "lat1", "lon2", "lat2"))
    metres = distance(lon1, lat1, lon2, lat2)
    np.testing.assert_allclose(metres, [vector["s12"] for vector in direct], rtol=0, atol=1e-6)
    turned = azimuth(lon1, lat1, lon2, lat2) - np.array([vector["azi1"] for vector in direct])
    across = np.radians((turned + 180) % 360 - 180) * metres
    np.testing.assert_allclose(across, 0, atol=1e-3)


def test_azimuths_run_from_0_up_to_360() -> None:
    # to the north, east, south and west, from the equator
    east_west = azimuth([10.0] * 4, [0.0] * 4, [10.0, 11.0, 10.0, 9.0], [1.0, 0.0, -1.0, 0.0])
    np.testing.assert_allclose(east_west, [0, 90, 180, 270], atol=1e-12)


def test_distance_of_scalars_arrays_and_nothing() -> None:
    assert distance(36.0, 35.0, 36.0, 35.0) == 0
    assert distance(36.0, 35.0, np.array([36.0, 37.0]), 35.0).shape == (2,)
    assert edge_lengths(np.array([[36.0, 35.0]])).shape == (0,)


@settings(deadline=None, max_examples=100)
@given(*[st.floats(-180, 180), st.floats(-90, 90)] * 2)
def test_distance_is_symmetric(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> None:
    there, back = float(distance(lon_a, lat_a, lon_b, lat_b)), float(distance(lon_b, lat_b, lon_a, lat_a))
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= 20_003_931.5  # half a meridian ellipse of WGS 84 is 20,003,931.46 m


# --- length ---------------------------------------------------------------------------------------------------------


def test_oracle_sample_perimeters(vectors: list[dict]) -> None:
    rings = [vector for vector in vectors if vector["kind"] == "area"]
    perimeters = length(np.array([ring_of(vector) for vector in rings]))
    np.testing.assert_allclose(perimeters, [vector["perimeter"] for vector in rings], rtol=0, atol=1e-3)


def test_lengths_of_every_kind() -> None:
    # GeodSolve -i -p 6: the edges of a box across 36°E
    north, east, south = 18123.357562, 11095.068100, 18145.875176
    box = shapely.box(35.9, 35.5, 36.1, 35.6)
    perimeter = north + south + 2 * east
    line = shapely.LineString([(35.9, 35.6), (36.1, 35.6), (36.1, 35.5)])
    with_hole = shapely.Polygon(shapely.box(35, 35, 37, 36).exterior.coords, [box.exterior.coords])
    shapes = np.array([box, line, shapely.Point(36, 35), shapely.MultiPolygon([box]), shapely.Polygon(), None])
    expected = [perimeter, north + east, 0, perimeter, 0, 0]
    np.testing.assert_allclose(length(shapes), expected, rtol=0, atol=2e-6)
    outer = float(length(shapely.box(35, 35, 37, 36)))
    assert float(length(with_hole)) == pytest.approx(outer + perimeter, abs=2e-6)
    assert length(np.array([], dtype=object)).shape == (0,)
    # the order of the array is the order of the answers, lines and polygons mixed
    np.testing.assert_array_equal(length(shapes[::-1]), length(shapes)[::-1])
    assert length(np.array([[box, line]])).shape == (1, 2)


# --- area -----------------------------------------------------------------------------------------------------------


def test_published_areas() -> None:
    # an eighth of the ellipsoid, whose whole area is 510,065,621.724 km² (NIMA TR8350.2: authalic
    # radius 6371007.1809 m)
    octant = shapely.Polygon([(0, 0), (90, 0), (90, 90), (0, 90)])
    assert float(area(octant)) == pytest.approx(4 * math.pi * 6371007.1809**2 / 8, rel=1e-10)
    assert float(area(octant)) == pytest.approx(510065621724088.5 / 8, rel=1e-12)
    # Planimeter -p 6 on the box of 18 km by 11 km across 36°E
    assert float(area(shapely.box(35.9, 35.5, 36.1, 35.6))) == pytest.approx(201204886.7, abs=0.05)


def test_oracle_sample_areas(vectors: list[dict]) -> None:
    rings = [vector for vector in vectors if vector["kind"] == "area"]
    assert len(rings) > 40
    polygons = np.array([ring_of(vector) for vector in rings])
    expected = np.array([vector["area"] for vector in rings])
    # the sample gives areas to 0.1 m²
    np.testing.assert_allclose(area(polygons), expected, rtol=1e-9, atol=0.05)


def test_the_series_against_planimeter() -> None:
    # edges of 0.04° and less, so that this is the series and not Karney's own algorithm
    outer = shapely.box(35.90, 35.57, 35.94, 35.60)
    hole = shapely.box(35.91, 35.58, 35.93, 35.59)
    assert float(area(outer)) == pytest.approx(PLANIMETER_OUTER, rel=1e-10)
    assert float(area(hole)) == pytest.approx(PLANIMETER_HOLE, rel=1e-10)
    ring = shapely.Polygon(outer.exterior.coords, [hole.exterior.coords])
    assert float(area(ring)) == pytest.approx(PLANIMETER_OUTER - PLANIMETER_HOLE, rel=1e-10)


@st.composite
def stars(draw: st.DrawFn, least: float = 0.0005, most: float = 0.5) -> shapely.Polygon:
    """Star-shaped rings anywhere between 60°S and 75°N, from some fifty metres up to some fifty kilometres wide."""
    count = draw(st.integers(3, 40))
    size = math.exp(draw(st.floats(math.log(least), math.log(most))))
    radii = draw(st.lists(st.floats(0.2, 1.0), min_size=count, max_size=count))
    angles = np.arange(count) * 2 * np.pi / count
    longitude, latitude = draw(st.floats(-150, 150)), draw(st.floats(-60, 75))
    places = np.column_stack([np.cos(angles), np.sin(angles)]) * np.array(radii)[:, None] * size
    return shapely.Polygon(places + np.array([longitude, latitude]))


@settings(deadline=None, max_examples=200)
@given(stars())
def test_area_against_karney_on_both_sides_of_the_switch(polygon: shapely.Polygon) -> None:
    # Karney's area itself is good to about 0.1 m² per polygon
    assert float(area(polygon)) == pytest.approx(karney_area(polygon), rel=1e-9, abs=0.1)


@settings(deadline=None, max_examples=60)
@given(st.floats(-70, 80), st.floats(-170, 170), st.sampled_from(["east", "north"]))
def test_area_has_no_step_at_the_switch(latitude: float, longitude: float, side: str) -> None:
    """Boxes whose longest edge is a hair shorter and a hair longer than the series' limit."""
    limit = math.degrees(geodesy._LONGEST_SERIES_EDGE)
    boxes = []
    for edge in (limit * (1 - 1e-9), limit * (1 + 1e-9)):
        width, height = (edge, 0.03) if side == "east" else (0.03, edge)
        boxes.append(shapely.box(longitude, latitude, longitude + width, latitude + height))
    by_series, by_karney = area(np.array(boxes))
    assert by_series == pytest.approx(by_karney, rel=5e-9)
    assert [by_series, by_karney] == pytest.approx([karney_area(box) for box in boxes], rel=1e-9)


def test_area_by_both_paths_in_one_array() -> None:
    """Small and large rings, holes and multiparts in one call are as if each had come alone, whatever their order."""
    small = shapely.box(36.0, 35.0, 36.01, 35.01)
    large = shapely.Polygon(shapely.box(36, 34, 37, 36).exterior.coords, [small.exterior.coords])
    both = shapely.MultiPolygon([shapely.box(38, 34, 39, 35), shapely.box(40, 34, 40.01, 34.01)])
    near_pole = shapely.Polygon([(0.0, 89.96), (0.04, 89.96), (0.04, 90.0), (0.0, 90.0)])
    shapes = np.array([small, large, None, both, shapely.Polygon(), near_pole, shapely.Point(36, 35)])
    alone = [float(area(shape)) for shape in shapes]
    assert area(shapes).tolist() == pytest.approx(alone, rel=1e-14)
    assert area(shapes[::-1]).tolist() == pytest.approx(alone[::-1], rel=1e-14)
    assert alone[1] == pytest.approx(karney_area(large), rel=1e-12)
    assert alone[3] == pytest.approx(sum(map(karney_area, both.geoms)), rel=1e-10)
    assert alone[5] == pytest.approx(karney_area(near_pole), rel=1e-12)
    assert alone[2] == alone[4] == alone[6] == 0
    assert area(np.array([], dtype=object)).shape == (0,)
    assert area(np.array([[small, large]])).shape == (1, 2)


@settings(deadline=None, max_examples=60)
@given(stars(), st.integers(1, 39))
def test_area_does_not_depend_on_start_or_direction(polygon: shapely.Polygon, start: int) -> None:
    vertices = np.roll(shapely.get_coordinates(polygon)[:-1], start, axis=0)
    assert float(area(shapely.Polygon(vertices))) == pytest.approx(float(area(polygon)), rel=1e-9, abs=0.1)
    assert float(area(shapely.Polygon(vertices[::-1]))) == pytest.approx(float(area(polygon)), rel=1e-9, abs=0.1)


@settings(deadline=None, max_examples=60)
@given(st.floats(-170, 170), st.floats(-70, 75), st.floats(0.001, 0.04), st.floats(0.1, 0.9))
def test_areas_add_up(longitude: float, latitude: float, side: float, cut: float) -> None:
    """A box cut along a meridian, which is a geodesic: its two parts together have the area of the whole."""
    middle = longitude + side * cut
    north, east = latitude + side, longitude + side
    left = shapely.Polygon([(longitude, latitude), (middle, latitude), (middle, north), (longitude, north)])
    right = shapely.Polygon([(middle, latitude), (east, latitude), (east, north), (middle, north)])
    whole = shapely.Polygon(
        [*left.exterior.coords[:2], *right.exterior.coords[1:3], (middle, north), (longitude, north)]
    )
    assert float(area(left) + area(right)) == pytest.approx(float(area(whole)), rel=1e-10, abs=0.01)


# --- densification --------------------------------------------------------------------------------------------------


def off_the_geodesic(start: np.ndarray, end: np.ndarray) -> float:
    """How far, metres, the straight line in lon/lat leaves the geodesic between two places.

    From Karney's inverse problem to samples of the line: distance from the start and angle to the geodesic give the
    spherical cross-track distance, whose error is the flattening's part of it (0.3 %).
    """
    chord = start + (end - start) * np.linspace(0.05, 0.95, 19)[:, None]
    forward, _, _ = KARNEY.inv(*start, *end)
    ones = np.ones(len(chord))
    bearing, _, metres = KARNEY.inv(start[0] * ones, start[1] * ones, chord[:, 0], chord[:, 1])
    radius = 6371007.2
    across = radius * np.arcsin(np.sin(metres / radius) * np.sin(np.radians(bearing - forward)))
    return float(np.abs(across).max())


def test_the_documented_deviations() -> None:
    # an eighth of the length squared, times tan(latitude) / R: 20 km squared / 8 * tan(35.5°) / 6386 km = 5.58 m
    for metres, expected in ((5_000, 0.35), (20_000, 5.58), (50_000, 35.0)):
        east, _, _ = KARNEY.fwd(36.0, 35.5, 90.0, metres)
        line = np.array([[36.0, 35.5], [east, 35.5]])
        assert float(chord_deviation(line)[0]) == pytest.approx(expected, rel=0.02)
        assert off_the_geodesic(*line) == pytest.approx(expected, rel=0.02)


@settings(deadline=None, max_examples=25)
@given(
    st.floats(-170, 170),
    st.floats(-60, 60),
    st.floats(0, 360),
    st.floats(100, 100_000),
    st.sampled_from([0.01, 0.1, 1.0]),
)
def test_densified_edges_stay_within_the_deviation(
    longitude: float, latitude: float, bearing: float, metres: float, deviation: float
) -> None:
    end_longitude, end_latitude, _ = KARNEY.fwd(longitude, latitude, bearing, metres)
    line = shapely.LineString([(longitude, latitude), (end_longitude, end_latitude)])
    dense = shapely.get_coordinates(densify(line, deviation))
    # every vertex is on the geodesic: the ways from vertex to vertex add up to the whole
    assert edge_lengths(dense).sum() == pytest.approx(metres, abs=1e-6)
    worst = max(off_the_geodesic(*edge) for edge in zip(dense[:-1], dense[1:]))
    # 1 % is stated, the measure itself has 0.3 %
    assert worst <= deviation * 1.01


@settings(deadline=None, max_examples=60)
@given(stars(least=0.05, most=1.0), st.sampled_from([0.01, 1.0]))
def test_vertices_stay_to_the_last_bit(polygon: shapely.Polygon, deviation: float) -> None:
    before, after = shapely.get_coordinates(polygon), shapely.get_coordinates(densify(polygon, deviation))
    kept = set(map(bytes, after))
    assert all(bytes(vertex) in kept for vertex in before)
    # and in their order
    places = [next(i for i in range(len(after)) if (after[i] == vertex).all()) for vertex in before[:-1]]
    assert places == sorted(places)
    assert (after[0] == before[0]).all() and (after[-1] == before[-1]).all()


@settings(deadline=None, max_examples=60)
@given(stars(least=0.05, most=1.0))
def test_a_shared_edge_stays_shared(polygon: shapely.Polygon) -> None:
    there = shapely.get_coordinates(densify(polygon.exterior))
    back = shapely.get_coordinates(densify(shapely.LinearRing(polygon.exterior.coords[::-1])))
    np.testing.assert_array_equal(there, back[::-1])


def test_densify_keeps_kinds_holes_parts_and_what_is_short() -> None:
    hole = shapely.box(36.4, 35.4, 36.6, 35.6)
    polygon = shapely.Polygon(shapely.box(36, 35, 37, 36).exterior.coords, [hole.exterior.coords])
    short = shapely.box(36, 35, 36.0001, 35.0001)
    shapes = np.array(
        [
            polygon,
            shapely.MultiPolygon([polygon, short]),
            shapely.LineString([(36, 35), (37, 35)]),
            shapely.MultiLineString([[(36, 35), (37, 35)], [(36, 34), (36, 35)]]),
            shapely.Point(36, 35),
            shapely.MultiPoint([(36, 35), (37, 35)]),
            short,
            None,
            shapely.Polygon(),
        ]
    )
    dense = densify(shapes)
    assert [shapely.get_type_id(shape) for shape in dense] == [shapely.get_type_id(shape) for shape in shapes]
    assert len(dense[0].interiors) == 1 and len(dense[0].interiors[0].coords) > len(hole.exterior.coords)
    assert all(shapely.to_wkb(dense[i]) == shapely.to_wkb(shapes[i]) for i in (4, 5, 6, 7, 8))
    assert shapely.get_num_coordinates(dense[1]) == shapely.get_num_coordinates(dense[0]) + 5
    # the sides along meridians are geodesics already and get no vertex
    east_side = shapely.get_coordinates(dense[0].exterior)
    assert ((east_side[:, 0] == 37.0) & (east_side[:, 1] > 35) & (east_side[:, 1] < 36)).sum() == 0
    # 91.3 km squared / 8 * tan(35°) / 6385 km = 114 m, divided to 0.01 m: the root of 11,400 is 107 pieces, 1 % more
    assert len(shapely.get_coordinates(dense[2])) - 1 in (107, 108, 109)
    assert densify(short) is short
    # densifying changes no length and no area, its edges being the same geodesics
    assert float(length(dense[0])) == pytest.approx(float(length(polygon)), abs=1e-5)
    assert float(area(dense[0])) == pytest.approx(float(area(polygon)), rel=1e-9)


@pytest.mark.parametrize(
    "line", [[(36, -0.5), (36.4, 0.5)], [(36.0, 0.45), (35.4, -0.1)], [(20.0, 59.2), (21.5, 59.9)]]
)
def test_edges_across_the_equator_and_far_north(line: list[tuple[float, float]]) -> None:
    """Where the bend at mid-edge says little of the bend at the ends: about the equator it is none at all."""
    dense = shapely.get_coordinates(densify(shapely.LineString(line)))
    assert max(off_the_geodesic(*edge) for edge in zip(dense[:-1], dense[1:])) <= DRAWN_DEVIATION * 1.01


def test_divide_into_given_pieces() -> None:
    line = np.array([[37.0, 35.0], [36.0, 35.0], [36.0, 36.0]])
    divided = divide(line, np.array([4, 1]))
    assert len(divided) == 6
    np.testing.assert_array_equal(divided[[0, 4, 5]], line)
    quarters = edge_lengths(divided)[:4]
    np.testing.assert_allclose(quarters, float(distance(37.0, 35.0, 36.0, 35.0)) / 4, rtol=0, atol=1e-8)


# --- the local plane ------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(stars(least=0.01, most=0.3))
def test_the_local_plane_there_and_back(polygon: shapely.Polygon) -> None:
    plane = LocalPlane.around(polygon)
    projected = plane.project(polygon)
    back = shapely.get_coordinates(plane.unproject(projected))
    np.testing.assert_allclose(back, shapely.get_coordinates(polygon), rtol=0, atol=1e-11)
    # lengths are too long by at most (x / R)² / 2 of themselves
    here, there = shapely.get_coordinates(projected)[:-1], shapely.get_coordinates(projected)[1:]
    straight = np.hypot(*(there - here).T)
    true = edge_lengths(shapely.get_coordinates(polygon))
    farthest = np.abs(shapely.get_coordinates(projected)[:, 0]).max()
    assert (straight <= true * (1 + (farthest / 6_330_000) ** 2 / 2) + 1e-6).all()
    assert (straight >= true - 1e-3 - true**3 / 6_300_000**2 / 12).all()
