# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.buffers.boundary_index import GeodesicBoundary
from deesc_plugin.core.buffers.geocentric import to_geocentric
from deesc_plugin.core.errors import GeometryError
from tests.buffer_shapes import GEOD, SHAPES, brute_distances, fractal_zone

CORNER = np.array([36.0, 35.0])


def scattered(count, seed, spread=0.7):
    return np.random.default_rng(seed).uniform(-spread, spread, (count, 2)) + np.array([37.5, 34.8])


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_the_nearest_distance_is_that_of_trying_every_place(name):
    source, places = SHAPES[name](), scattered(40, 1)
    feet = GeodesicBoundary(source).nearest(places)
    tried = brute_distances(places, source, 20.0)
    far = tried > 100  # nearer ones are told too long by more than 20² / 800 = 0.5 m
    assert (feet.distance <= tried + 1e-6).all()
    assert (feet.distance[far] >= tried[far] - 0.6).all()
    _, _, metres = GEOD.inv(places[:, 0], places[:, 1], feet.lonlat[:, 0], feet.lonlat[:, 1])
    assert np.abs(np.asarray(metres) - feet.distance).max() < 1e-9


@pytest.mark.parametrize("count", [1, 3, 64, 255, 256, 1_000])
def test_places_asked_about_together_get_the_answers_of_places_asked_about_alone(count):
    boundary = GeodesicBoundary(fractal_zone(500, 2))
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    around = np.column_stack([37.5 + 0.8 * np.cos(angle), 34.8 + 0.7 * np.sin(angle)])
    together = boundary.nearest(around)
    alone = [boundary.nearest(place[None]).distance[0] for place in around[:: max(1, count // 20)]]
    assert np.array_equal(together.distance[:: max(1, count // 20)], alone)


@pytest.mark.parametrize("expected", [10.0, 5_000.0, 60_000.0])
def test_a_wrong_expectation_costs_time_and_nothing_else(expected):
    boundary, places = GeodesicBoundary(fractal_zone(500, 3)), scattered(300, 4)
    assert np.array_equal(boundary.nearest(places, expected).distance, boundary.nearest(places).distance)


def test_feet_in_space_are_those_within_the_distance_and_as_far_as_they_are():
    boundary, places = GeodesicBoundary(fractal_zone(500, 5)), scattered(300, 6)
    distance = boundary.nearest(places).distance
    points = to_geocentric(places)
    found, feet = boundary.feet_in_space(points, 10_000.0)
    assert np.array_equal(found, np.flatnonzero(distance < 10_000.0))
    # over 10 km a chord is 1 mm shorter than the geodesic: 10³ / (24 · 6378²) km
    assert np.abs(np.linalg.norm(points[found] - feet, axis=1) - distance[found]).max() < 2e-3


def test_the_foot_on_a_long_edge_lies_on_its_geodesic():
    boundary = GeodesicBoundary(shapely.LineString([(30.0, 40.0), (33.0, 40.0)]))
    feet = boundary.nearest(np.array([(31.5, 41.0)]))
    # by symmetry the foot is the middle of the geodesic, which bulges north of the parallel
    middle = GEOD.npts(30.0, 40.0, 33.0, 40.0, 1)[0]
    # told from the chord of a piece of 5 km it may be half a metre along, which is a micrometre of the distance
    assert feet.lonlat[0] == pytest.approx(middle, abs=1e-5)
    assert feet.distance[0] == pytest.approx(GEOD.inv(31.5, 41.0, *middle)[2], abs=1e-5)
    assert middle[1] > 40.009
    assert len(boundary.starts) > 50


def test_the_shell_and_the_holes_all_count():
    ring = shapely.box(36, 34, 38, 36).difference(shapely.box(36.9, 34.9, 37.1, 35.1))
    feet = GeodesicBoundary(ring).nearest(np.array([(37.0, 34.95), (36.01, 35.0)]))
    southern_shore = GEOD.npts(36.9, 34.9, 37.1, 34.9, 1)[0]
    assert feet.distance[0] == pytest.approx(GEOD.inv(37.0, 34.95, *southern_shore)[2], abs=1e-3)
    assert feet.lonlat[1, 0] == pytest.approx(36.0, abs=1e-9)


def test_points_are_their_own_boundary():
    feet = GeodesicBoundary(shapely.MultiPoint([(36, 35), (37, 35)])).nearest(np.array([(36.4, 35.0), (36.6, 35.0)]))
    assert feet.lonlat == pytest.approx(np.array([(36.0, 35.0), (37.0, 35.0)]), abs=1e-9)
    assert list(feet.edge) == [0, 1]


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 10_000), st.integers(3, 90))
def test_no_vertex_is_nearer_than_the_nearest_place(seed, vertices):
    rng = np.random.default_rng(seed)
    line = shapely.LineString(rng.uniform(0, 1, (vertices, 2)) + CORNER)
    places = rng.uniform(-0.5, 1.5, (20, 2)) + CORNER
    feet = GeodesicBoundary(line).nearest(places)
    corners = shapely.get_coordinates(line)
    _, _, metres = GEOD.inv(*np.broadcast_arrays(*places.T[:, :, None], *corners.T[:, None, :]))
    assert (feet.distance <= np.asarray(metres).min(axis=1) + 1e-6).all()


def test_nothing_has_no_boundary():
    with pytest.raises(GeometryError, match="empty"):
        GeodesicBoundary(shapely.Polygon())


def test_no_places_have_no_feet():
    assert len(GeodesicBoundary(shapely.Point(36, 35)).nearest(np.zeros((0, 2))).distance) == 0
