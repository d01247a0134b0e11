from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.coverage import least_width, uncovered_stretches
from deesc_plugin.core.buffers.given import Cause
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
