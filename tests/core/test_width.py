# SPDX-License-Identifier: GPL-2.0-or-later
"""Widths of polygons: circles worked out by hand, near the equator and in the north."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.geodesy import LocalPlane
from deesc_plugin.core.polygons.slivers import may_be_slivers
from deesc_plugin.core.polygons.width import in_own_planes, inscribed_width, widest_possible
from tests.benchmarks.workloads import zones
from tests.core.test_entangled import SOUTH, WEST, comb


def place(polygon, longitude=36.0, latitude=35.0):
    """A polygon in metres put down about a place, by pyproj's transverse Mercator."""
    return LocalPlane(longitude, latitude).unproject(polygon)


CASES = [
    (shapely.box(0, 0, 20, 20), 20.0),
    (shapely.box(0, 0, 12_000, 150), 150.0),
    (shapely.box(-9_000, 0, 9_000, 0.05), 0.05),  # 360,000 times as long as wide
    # the circle in a triangle of sides 3, 4, 5 has the radius 1
    (shapely.Polygon([(0, 0), (4_000, 0), (0, 3_000)]), 2_000.0),
    # a square frame 1,000 m wide: a circle of radius r in a corner leaves r (1 + √2) = 1,000 √2 on the diagonal
    (shapely.box(0, 0, 9_000, 9_000) - shapely.box(1_000, 1_000, 8_000, 8_000), 1_171.573),
    (shapely.MultiPolygon([shapely.box(0, 0, 900, 30), shapely.box(0, 100, 900, 170)]), 70.0),
]


@pytest.mark.parametrize("latitude", [-33.0, 0.0, 35.0, 60.0])
@pytest.mark.parametrize(("polygon", "width"), CASES)
def test_widths_worked_out_by_hand(polygon, width, latitude):
    drawn = shapely.segmentize(polygon, 20_000)
    assert inscribed_width(place(drawn, latitude=latitude)) == pytest.approx(width, rel=2e-3)


@pytest.mark.parametrize(("polygon", "width"), CASES)
def test_shapely_2_0_which_has_no_search_for_the_circle(polygon, width, monkeypatch):
    monkeypatch.delattr(shapely, "maximum_inscribed_circle", raising=False)
    # erosion rounds corners by arcs of 64 pieces a circle
    assert inscribed_width(place(polygon)) == pytest.approx(width, rel=5e-3)


def test_an_outline_of_many_vertices_is_exact_to_the_stated_part():
    angle = np.linspace(0, 2 * np.pi, 3_001)
    disc = shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * 5_000)
    assert 9_500 <= inscribed_width(place(disc)) <= 10_000  # wide: 5 %
    narrow = shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * 100)
    assert 198 <= inscribed_width(place(narrow)) <= 200  # narrower than 500 m: 1 %


def test_what_has_no_area_is_not_wide():
    flat = np.array([shapely.Polygon(), shapely.Point(1, 1), shapely.box(1, 1, 2, 1)])
    assert inscribed_width(flat).tolist() == [0, 0, 0]
    assert inscribed_width(np.array([], dtype=object)).shape == (0,)


def test_circle_of_the_same_area():
    assert widest_possible(np.array([np.pi * 25.0, 0.0])).tolist() == [10.0, 0.0]


def test_planes_agree_with_the_projection_library():
    shape = shapely.Polygon([(35.0, 34.2), (37.4, 34.1), (37.5, 35.9), (35.1, 35.8)])  # 200 km across
    ours = shapely.get_coordinates(in_own_planes(np.array([shape]))[0])
    theirs = shapely.get_coordinates(LocalPlane.around(shape).project(shape))
    assert np.abs(ours - theirs).max() < 1e-6


def spiral(turns, width):
    """A band that winds about a place, twice as far from turn to turn as it is wide."""
    angle = np.linspace(0, 2 * np.pi * turns, 40 * turns)
    away = width * (2 + 2 * angle / (2 * np.pi))
    return shapely.LineString(np.column_stack([np.cos(angle), np.sin(angle)]) * away[:, None]).buffer(width / 2)


@pytest.mark.parametrize(
    "polygon",
    [shapely.transform(one, lambda lonlat: (lonlat - [WEST, SOUTH]) * 100_000) for one in (comb(9), comb(40, True))]
    + [spiral(5, 70.0), *(shapely.transform(one, lambda lonlat: lonlat * 10_000) for one in zones(5, 400, seed=3))],
)
def test_erosion_step_by_step_comes_to_the_circle_that_the_search_finds(polygon, monkeypatch):
    if not hasattr(shapely, "maximum_inscribed_circle"):
        pytest.skip("needs shapely 2.1")
    drawn = place(polygon)
    plane = LocalPlane.around(drawn).project(drawn)
    width = 2 * shapely.length(shapely.maximum_inscribed_circle(plane, tolerance=1e-4 * np.sqrt(plane.area)))
    monkeypatch.delattr(shapely, "maximum_inscribed_circle")
    # arcs of 64 pieces a circle, and what `buffer` leaves out of what is shallower than 1 % of a step
    assert inscribed_width(drawn) == pytest.approx(width, rel=5e-3)


def test_what_an_erosion_took_is_not_taken_again(monkeypatch):
    monkeypatch.delattr(shapely, "maximum_inscribed_circle", raising=False)
    eroded, buffer = [], shapely.buffer

    def counted(polygons, *others, **named):
        eroded.append(float(shapely.area(polygons).sum()))
        return buffer(polygons, *others, **named)

    monkeypatch.setattr(shapely, "buffer", counted)
    blades = [shapely.box(0, 250 * index, 100_000, 250 * index + 200) for index in range(100)]
    inscribed_width(place(shapely.unary_union([*blades, shapely.box(-3_000, 0, 0, 25_000)])))
    # the blades, 2,000 km² of 2,075, are gone when the circle in the back, 3,000 m wide, is still to be found
    assert max(eroded[-3:]) < 75 / 2_075 * eroded[0]


def test_the_teeth_of_a_comb_are_not_eroded_where_the_back_has_room(monkeypatch):
    if not hasattr(shapely, "maximum_inscribed_circle"):
        pytest.skip("needs shapely 2.1")
    monkeypatch.setattr("deesc_plugin.core.polygons.width._eroded", lambda polygons, *_: np.zeros(len(polygons)))
    # the back is a tenth of 0.1 degrees high; at the equator a degree of latitude has 110,574 m
    for one, metres in ((comb(300), 110_574), (comb(300, is_lying=True), 111_320)):
        assert inscribed_width(one) == pytest.approx(0.01 * metres, rel=0.05)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.floats(100, 30_000), min_size=3, max_size=30))
def test_the_circle_fits_and_no_bound_is_broken(radii):
    angle = 2 * np.pi * np.arange(len(radii)) / len(radii)
    flat = shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * np.array(radii)[:, None])
    width = float(inscribed_width(place(flat)))
    # area / perimeter and the circle of the same area bound the radius of the widest circle in a simple polygon
    assert 2 * flat.area / flat.length * 0.99 <= width <= 2 * np.sqrt(flat.area / np.pi) * 1.001
    assert shapely.buffer(flat, -width / 2 * 0.97).area > 0
    assert shapely.buffer(flat, -width / 2 * 1.03).is_empty


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(1, 400), min_size=3, max_size=30), st.sampled_from([0.0, 35.0, -65.0]))
def test_no_sliver_passes_for_a_piece_that_surely_is_none(radii, latitude):
    angle = 2 * np.pi * np.arange(len(radii)) / len(radii)
    flat = shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * np.array(radii)[:, None])
    piece = place(flat, latitude=latitude)
    (may_be,) = may_be_slivers(np.array([piece]), 50.0, 10_000.0)
    assert may_be or (flat.area > 0.999 * 10_000 and float(inscribed_width(piece)) >= 50)


def test_what_is_far_from_a_sliver_is_known_at_once():
    pieces = np.array([place(shapely.box(0, 0, *sides)) for sides in ((9_000, 9_000), (9_000, 110), (9_000, 45))])
    assert may_be_slivers(pieces, 50.0, 10_000.0).tolist() == [False, False, True]
