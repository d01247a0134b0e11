# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.coverage import least_width, uncovered_stretches
from deesc_plugin.core.buffers.fitting import is_wide_enough
from deesc_plugin.core.buffers.foreign_buffer import Cause
from tests.buffer_shapes import GEOD, fractal_zone, laid_down, square

ZONE = square()
STRIP = geodesic_buffer(ZONE, 5_000.0, side="outside").geometry
NORTH = laid_down(shapely.box(-1_000, 5_000, 1_000, 30_000))


def test_a_strip_all_round_leaves_no_stretch_and_keeps_its_width():
    assert uncovered_stretches(ZONE, [STRIP]) == ()
    least = least_width(ZONE, [STRIP], 5_000.0)
    assert least.metres == pytest.approx(5_000.0, abs=0.1)


def test_without_buffers_the_whole_line_is_one_stretch():
    (stretch,) = uncovered_stretches(ZONE, [])
    assert stretch.length_m == pytest.approx(80_000, rel=1e-5)


def test_a_stretch_that_was_left_out_is_found_at_its_place_with_its_length():
    open_strip = STRIP.difference(NORTH)
    (stretch,) = uncovered_stretches(ZONE, [open_strip])
    # at either end up to the 7.7 m by which a buffer may miss the line, 5.7 m of them for edges of 20 km
    assert 1_984 < stretch.length_m < 2_000
    middle = stretch.line.interpolate(0.5, normalized=True)
    _, _, off = GEOD.inv(middle.x, middle.y, *laid_down(shapely.Point(0, 10_000)).coords[0])
    assert off < 10
    # and the ends of the strip beside it are no narrow places
    assert least_width(ZONE, [open_strip], 5_000.0).metres == pytest.approx(5_000.0, abs=0.1)


def test_two_buffers_that_meet_cover_the_line_together():
    west, east = (STRIP.intersection(laid_down(shapely.box(x, -40e3, x + 40e3, 40e3))) for x in (-40e3, 0))
    assert uncovered_stretches(ZONE, [west, east]) == ()
    assert least_width(ZONE, [west, east], 5_000.0).metres == pytest.approx(5_000.0, abs=0.1)
    (stretch,) = uncovered_stretches(ZONE, [west])
    # the eastern side of 20 km and a half of two sides of 20 km
    assert stretch.length_m == pytest.approx(40_000, abs=20)


@pytest.mark.parametrize("miss", [0.3, 1.0, 1.5])
def test_an_inner_edge_that_misses_the_line_by_a_metre_still_runs_along_it(miss):
    grown = geodesic_buffer(ZONE, 5_000.0).geometry
    hollow = laid_down(shapely.box(*(np.array([-10e3, -10e3, 10e3, 10e3]) + np.array([-miss, -miss, miss, miss]))))
    strip = grown.difference(hollow)
    assert uncovered_stretches(ZONE, [strip]) == ()
    assert least_width(ZONE, [strip], 5_000.0).metres == pytest.approx(5_000.0, abs=0.1)


def test_a_narrow_place_is_found_where_it_is():
    bite = laid_down(shapely.box(14_200, -300, 20_000, 300))
    narrow = STRIP.difference(bite)
    assert uncovered_stretches(ZONE, [narrow]) == ()
    least = least_width(ZONE, [narrow], 5_000.0)
    # the square's eastern side is 10,000 m east of its centre
    assert least.metres == pytest.approx(4_200, abs=1)
    _, _, off = GEOD.inv(*least.point, *laid_down(shapely.Point(14_200, 0)).coords[0])
    assert off < 310
    _, _, to_line = GEOD.inv(*least.point, *least.foot)
    assert to_line == pytest.approx(least.metres, abs=0.01)


def test_the_method_is_named():
    zone = fractal_zone(100, 8)
    grown = shapely.buffer(zone, 5_000 / 111_320, quad_segs=32)
    assert least_width(zone, [grown.difference(zone)], 5_000.0).cause is Cause.DEGREES


def test_a_scrap_is_as_wide_as_it_is_long_and_one_inside_the_zone_has_no_width():
    scrap = laid_down(shapely.box(10_000, -200, 12_000, 200))
    assert least_width(ZONE, [scrap], 5_000.0).metres == pytest.approx(2_000, abs=1)
    assert least_width(ZONE, [laid_down(shapely.box(8_000, -200, 10_000, 200))], 5_000.0) is None


def notch(apex, half_width, depth=6_000.0):
    """A wedge with its apex so far north of the square's northern side, as wide as said beyond the strip."""
    return laid_down(shapely.Polygon([(0, 10_000 + apex), (half_width, 10_000 + depth), (-half_width, 10_000 + depth)]))


@pytest.mark.parametrize("apex", [-5.0, 0.0, 1.0, 50.0])
def test_a_strip_that_is_pinched_to_nothing_is_narrow_there(apex):
    least = least_width(ZONE, [STRIP.difference(notch(apex, 5_000))], 5_000.0)
    # beside the apex the wedge rises by 6 m in 5 m: less than 20 m on, where an end of a buffer is no width yet
    assert least.metres < max(apex, 0) + 25
    _, _, off = GEOD.inv(*least.point, *laid_down(shapely.Point(0, 10_000 + max(apex, 0))).coords[0])
    assert off < 60


def test_a_strip_that_tapers_to_nothing_along_a_whole_side_is_narrow():
    below = laid_down(shapely.Polygon([(-10e3, 10e3), (16e3, 10e3), (16e3, 20e3), (10e3, 15e3)]))
    north = laid_down(shapely.box(-10e3, 10e3, 10e3, 30e3))
    tapered = shapely.union(STRIP.difference(north), STRIP.intersection(below))
    assert least_width(ZONE, [tapered], 5_000.0).metres < 30


def test_beside_a_stretch_without_buffer_only_as_much_as_the_width_is_an_end():
    # without a strip for 1 km, then rising to 5 km over 15 km: 5 km on it is a third of its height
    rising = laid_down(shapely.Polygon([(-9e3, 10e3), (6e3, 10e3), (6e3, 15e3)]))
    north = laid_down(shapely.box(-10e3, 10e3, 6e3, 30e3))
    strip = shapely.union(STRIP.difference(north), STRIP.intersection(rising))
    assert uncovered_stretches(ZONE, [strip])[0].length_m == pytest.approx(1_000, abs=30)
    assert least_width(ZONE, [strip], 5_000.0).metres == pytest.approx(5_000 / 3, rel=0.1)


def test_a_cleft_that_is_no_stretch_is_no_narrow_place():
    cut = STRIP.difference(laid_down(shapely.box(-2, 5_000, 2, 30_000)))
    assert all(stretch.length_m < 10 for stretch in uncovered_stretches(ZONE, [cut]))
    assert least_width(ZONE, [cut], 5_000.0).metres == pytest.approx(5_000.0, abs=0.1)


def test_an_end_cut_aslant_is_no_narrow_place_beside_the_stretch_it_leaves():
    slant = laid_down(shapely.Polygon([(0, 9_000), (0, 10_000), (-4_000, 16_000), (8_000, 16_000), (3_000, 9_000)]))
    assert least_width(ZONE, [STRIP.difference(slant)], 5_000.0).metres == pytest.approx(5_000.0, abs=0.1)


LONG = shapely.Polygon([(36, 34), (39, 34), (39, 34.8), (36, 34.8)])
"""Its parallels are 275 km long, and a kilometre off their geodesics in the middle; its meridians are geodesics."""


@pytest.mark.parametrize("metres", [30.0, 300.0, 1_700.0])
def test_a_gap_is_found_whatever_another_edge_of_the_zone_is_like(metres):
    strip = geodesic_buffer(LONG, 6_000.0, side="outside").geometry
    half = metres / 2 / 110_900  # of a degree of latitude at 34.4°: 110,926 m
    gap = shapely.box(35, 34.4 - half, 36 + 1e-9, 34.4 + half)
    (stretch,) = uncovered_stretches(LONG, [strip.difference(gap)])
    # what lies within 2 m of a buffer has one
    assert metres - 12 < stretch.length_m < metres + 1
    hole = laid_down(shapely.Point(0, 0).buffer(metres), 35.97, 34.4)
    least = least_width(LONG, [strip.difference(hole)], 6_000.0)
    # 0.03 degrees of longitude at 34.4°: 2,757.6 m
    assert least.metres == pytest.approx(2_757.6 - metres, abs=2)


def test_a_strip_cut_from_the_zone_as_it_is_drawn_runs_along_its_line():
    cut = shapely.difference(geodesic_buffer(LONG, 6_000.0).geometry, LONG)
    halves = [cut.intersection(shapely.box(west, 30, east, 40)) for west, east in ((30, 37.4), (37.4, 45))]
    assert uncovered_stretches(LONG, halves) == ()
    assert least_width(LONG, halves, 6_000.0).metres == pytest.approx(6_000.0, abs=0.5)


@pytest.mark.parametrize("width", [300.0, 5_000.0])
@pytest.mark.parametrize("latitude", [0.0, 35.0, 65.0])
def test_what_is_said_to_be_wide_enough_at_once_is_so_when_it_is_measured(width, latitude):
    zone = shapely.transform(fractal_zone(200, 3), lambda lonlat: lonlat + np.array([0.0, latitude - 35.0]))
    strip = geodesic_buffer(zone, width, side="outside").geometry
    least = least_width(zone, [strip], width).metres
    assert uncovered_stretches(zone, [strip]) == ()
    said = [is_wide_enough(zone, [strip], least + more, lambda: None) for more in (-0.001 * width - 0.1, 0.0, 0.1)]
    assert said == [True, False, False]


def test_at_once_nothing_is_said_of_what_does_not_fit_or_is_cut():
    west, east = (STRIP.intersection(laid_down(shapely.box(x, -40e3, x + 40e3, 40e3))) for x in (-40e3, 0))
    inside = geodesic_buffer(ZONE, 5_000.0, side="inside").geometry
    for strips in ([STRIP.difference(NORTH)], [west, east], [inside], [geodesic_buffer(ZONE, 5_000.0).geometry]):
        assert not is_wide_enough(ZONE, strips, 4_000.0, lambda: None)


def test_of_a_zone_with_a_hole_each_strip_that_fits_counts():
    hollow = shapely.difference(ZONE, laid_down(shapely.box(-4e3, -4e3, 4e3, 4e3)))
    both = geodesic_buffer(hollow, 1_000.0, side="outside").geometry
    assert uncovered_stretches(hollow, [both]) == ()
    assert is_wide_enough(hollow, [both], 990.0, lambda: None)
    within_hole = shapely.get_parts(both)[np.argmin(shapely.area(shapely.get_parts(both)))]
    outer = shapely.difference(both, within_hole)
    assert [round(stretch.length_m, -2) for stretch in uncovered_stretches(hollow, [outer])] == [32_000]
    assert not is_wide_enough(hollow, [outer], 990.0, lambda: None)  # the hole's line is an outer edge
