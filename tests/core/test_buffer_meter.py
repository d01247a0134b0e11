# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.boundary_index import GeodesicBoundary
from deesc_plugin.core.buffers.meter import (
    NOTHING_MEASURED,
    Verdict,
    measure_outline,
    nearest_between,
    outline_samples,
    sample_spacing,
)
from tests.buffer_shapes import GEOD

POINT = shapely.Point(36, 35)
BOUNDARY = GeodesicBoundary(POINT)


def polygon_at(radii):
    azimuth = np.linspace(0, 360, len(radii), endpoint=False)
    x, y, _ = GEOD.fwd(np.full(len(radii), 36.0), np.full(len(radii), 35.0), azimuth, np.asarray(radii))
    return shapely.Polygon(np.column_stack([x, y]))


def test_the_extreme_deviations_and_their_places():
    radii = np.full(720, 5_000.0)
    radii[100], radii[500] = 4_990.0, 5_020.0
    measured = measure_outline(polygon_at(radii), BOUNDARY, 5_000.0, 0.1)
    assert measured.least_m == pytest.approx(-10.0, abs=1e-3)
    assert measured.greatest_m == pytest.approx(20.0, abs=1e-3)
    assert measured.worst_m == measured.greatest_m
    # azimuths of 100 / 720 and 500 / 720 of a circle
    for point, azimuth in ((measured.least_point, 50.0), (measured.worst_point, 250.0)):
        assert GEOD.inv(36, 35, *point)[0] % 360 == pytest.approx(azimuth, abs=1e-6)


def test_a_chord_is_measured_in_its_middle_where_it_is_worst():
    # 16 chords of 22.5 degrees: 5,000 m x (1 - cos 11.25°) = 96.07 m
    measured = measure_outline(polygon_at(np.full(16, 5_000.0)), BOUNDARY, 5_000.0, 0.1)
    assert measured.least_m == pytest.approx(-96.07, abs=0.2)
    assert measured.greatest_m == pytest.approx(0.0, abs=1e-6)


def test_the_distances_are_karneys():
    measured = measure_outline(polygon_at(np.full(3_600, 100_000.0)), BOUNDARY, 100_000.0, 0.1)
    # chords of 0.1 degrees: 100,000 m x (1 - cos 0.05°) = 38 mm, and vertices that are exact
    assert measured.greatest_m == pytest.approx(0.0, abs=1e-5)
    assert measured.least_m == pytest.approx(-0.038, abs=0.01)


@pytest.mark.parametrize("spacing", [10.0, 100.0, 1e6])
def test_samples_are_dense_enough_and_in_order_along_each_ring(spacing):
    outline = shapely.MultiPolygon([shapely.box(36, 35, 36.02, 35.01), shapely.box(36.1, 35, 36.11, 35.01)])
    samples, ring = outline_samples(outline, spacing)
    same = ring[1:] == ring[:-1]
    steps = np.asarray(GEOD.inv(*samples[:-1].T, *samples[1:].T)[2])[same]
    assert steps.max() <= spacing * 1.01
    assert sorted(set(ring)) == [0, 1]
    assert len(samples) >= 16  # four vertices and four middles on each
    assert all(tuple(corner) in {tuple(place) for place in samples} for corner in shapely.get_coordinates(outline))


def test_a_bump_between_two_samples_cannot_stand_out_by_more_than_half_the_tolerance():
    distance, tolerance = 5_000.0, 0.1
    spacing = sample_spacing(distance, tolerance)
    # the sagitta of a circle of that radius over that chord
    assert distance - np.sqrt(distance**2 - (spacing / 2) ** 2) == pytest.approx(tolerance / 2, rel=1e-4)


@pytest.mark.parametrize(
    ("error", "verdict"),
    [(4.9, Verdict.EXACT), (5.1, Verdict.APPROXIMATE), (149.0, Verdict.APPROXIMATE), (151.0, Verdict.WRONG)],
)
def test_the_verdict_follows_from_a_thousandth_and_from_three_hundredths(error, verdict):
    # of 5,000 m; chords of half a degree take off another 0.05 m
    assert measure_outline(polygon_at(np.full(720, 5_000.0 + error)), BOUNDARY, 5_000.0, 0.1).verdict is verdict
    assert measure_outline(polygon_at(np.full(720, 5_000.0 - error + 0.05)), BOUNDARY, 5_000.0, 0.1).verdict is verdict


def test_a_vertex_of_the_source_that_is_too_near_between_two_samples_is_found():
    # an outline of one edge of 2 km, drawn straight; samples stand at its ends and in its middle, the source's one
    # place 1,000 m square to its first quarter, 1,118 m from the two samples beside it
    start, end = np.array([36.0, 35.0]), np.array(GEOD.fwd(36.0, 35.0, 30.0, 2_000.0)[:2])
    x, y = start + 0.25 * (end - start)
    source = shapely.Point(GEOD.fwd(x, y, GEOD.inv(x, y, *end)[0] + 90, 1_000.0)[:2])
    measured = measure_outline(shapely.LineString([start, end]), GeodesicBoundary(source), 1_200.0, 0.1)
    # a straight line in degrees bends by 1 km² tan 35° / 8R = 0.014 m from the geodesic between the two samples
    assert measured.least_m == pytest.approx(-200.0, abs=0.02)
    assert measured.least_point == pytest.approx((x, y), abs=1e-6)


@pytest.mark.parametrize("seed", range(5))
def test_the_nearest_vertex_between_samples_is_the_one_that_brute_force_finds(seed):
    # places of a source scattered 30 m to 90 m to the left of an outline of four edges of 200 m
    rng = np.random.default_rng(seed)
    x, y, _ = GEOD.fwd(np.full(5, 36.0), np.full(5, 35.0), np.full(5, 70.0), np.arange(5) * 200.0)
    outline = np.column_stack([x, y])
    along, away = rng.uniform(0, 800, 12), rng.uniform(30, 90, 12)
    x, y, back = GEOD.fwd(np.full(12, 36.0), np.full(12, 35.0), np.full(12, 70.0), along)
    source = np.column_stack(GEOD.fwd(x, y, np.asarray(back) + 90, away)[:2])
    measured = measure_outline(shapely.LineString(outline), GeodesicBoundary(shapely.MultiPoint(source)), 50.0, 0.1)
    assert measured.least_m == pytest.approx(away.min() - 50.0, abs=0.003)


def test_an_edge_that_leaves_its_source_between_two_right_vertices_is_found():
    # 100 m to the left of two places 300 m apart; its middle is √(150² + 100²) = 180.28 m from either
    x, y, back = GEOD.fwd(np.full(2, 36.0), np.full(2, 35.0), np.full(2, 70.0), np.array([0.0, 300.0]))
    outline = np.column_stack(GEOD.fwd(x, y, np.asarray(back) + 90, np.full(2, 100.0))[:2])
    source = GeodesicBoundary(shapely.MultiPoint(np.column_stack([x, y])))
    measured = measure_outline(shapely.LineString(outline), source, 100.0, 0.1)
    assert measured.greatest_m == pytest.approx(80.28, abs=0.01)
    assert measured.greatest_point == pytest.approx(outline.mean(axis=0), abs=1e-7)
    assert measured.least_m == pytest.approx(0.0, abs=0.002)


@pytest.mark.parametrize("way", [1.0, 30.0, 100.0])
def test_how_near_a_place_may_be_to_a_way_follows_from_its_distances_to_the_ends(way):
    # a place at a height above a way of this length: Pythagoras
    along, height = np.array([-5.0, 0.0, 0.4, 0.5, 1.0, 1.2]) * way, 70.0
    one, other = np.hypot(along, height), np.hypot(along - way, height)
    expected = np.where(along < 0, one, np.where(along > way, other, height))
    assert nearest_between(one, other, np.full(6, way)) == pytest.approx(expected)


def test_without_an_outline_nothing_is_measured():
    assert measure_outline(shapely.Polygon(), BOUNDARY, 5_000.0, 0.1) is NOTHING_MEASURED
    assert NOTHING_MEASURED.samples == 0 and np.isnan(NOTHING_MEASURED.worst_m)
