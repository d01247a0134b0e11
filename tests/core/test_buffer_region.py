# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers import region as buffer_region
from deesc_plugin.core.buffers.region import Source, outline_rings, region_beyond, region_within, tidied
from deesc_plugin.core.errors import GeometryError
from tests.buffer_shapes import GEOD, fractal_zone, square

POINT = shapely.Point(36, 35)


def circle(radius, steps=400):
    azimuth = np.linspace(0, 360, steps, endpoint=False)[::-1]
    x, y, _ = GEOD.fwd(np.full(steps, 36.0), np.full(steps, 35.0), azimuth, np.full(steps, radius))
    return np.column_stack([x, y])


def test_of_a_band_the_ring_at_the_distance_is_kept():
    band = shapely.Polygon(circle(5_000), [circle(4_990)])
    found = outline_rings(band, Source.of(POINT), False, 5_000.0, 0.1)
    rings, is_closed = found.rings, found.is_closed
    assert is_closed
    assert len(rings) == 1 and rings[0].equals(band.exterior)


def test_a_band_with_a_gap_is_told():
    band = shapely.Polygon(circle(5_000), [circle(4_990)]).difference(shapely.box(36.0, 35.0, 36.0001, 36.0))
    found = outline_rings(band, Source.of(POINT), False, 5_000.0, 0.1)
    rings, is_closed = found.rings, found.is_closed
    assert not is_closed and len(rings) == 0


def test_slivers_between_two_chords_are_no_holes():
    sliver = circle(4_999.95, steps=4_000)[:3]
    band = shapely.Polygon(circle(5_000), [circle(4_990), sliver])
    rings = outline_rings(band, Source.of(POINT), False, 5_000.0, 0.1).rings
    assert len(rings) == 1


def test_ribbons_that_never_close_are_refused_rather_than_taken_for_an_empty_buffer(monkeypatch):
    def with_gap(polygons, quickly, pause):
        return shapely.union_all(polygons).difference(shapely.box(37.4999, 34.0, 37.5001, 36.0))

    monkeypatch.setattr(buffer_region, "_united", with_gap)
    for region in (region_within, region_beyond):
        with pytest.raises(GeometryError, match=r"No outline closes at 2\.00 km"):
            region(Source.of(square()), 2_000.0, 0.1)


def test_a_first_attempt_that_fails_is_followed_by_a_better_one(monkeypatch):
    united, attempts = buffer_region._united, []

    def at_second_go(polygons, quickly, pause):
        attempts.append(quickly)
        band = united(polygons, quickly, pause)
        return band if not quickly else band.difference(shapely.box(37.4999, 34.0, 37.5001, 36.0))

    monkeypatch.setattr(buffer_region, "_united", at_second_go)
    region = region_within(Source.of(square()), 2_000.0, 0.1)
    assert attempts == [True, False]
    assert region.is_closed and region.measurement.worst_m <= 0.1


def test_ribbons_united_in_many_goes_bound_the_same_region(monkeypatch):
    source = Source.of(fractal_zone(300, 2))
    at_once = region_within(source, 2_000.0, 0.1)
    pauses = []
    monkeypatch.setattr(buffer_region, "_UNITED_AT_ONCE", 200)
    in_goes = region_within(Source.of(fractal_zone(300, 2), lambda: pauses.append(1)), 2_000.0, 0.1)
    assert len(pauses) > 15
    # the crossings of rims may differ in their last bits
    assert shapely.symmetric_difference(at_once.geometry, in_goes.geometry).area < 1e-12
    assert in_goes.is_closed and in_goes.measurement.worst_m <= 0.1


def test_tidying_lets_no_ring_be_cut_by_another():
    # a bump of 0.5 m in the shell, about 0.3 m of a hole: without the bump the hole would stick out
    metre = 1 / 111_320
    shell = [(0, 0), (1, 0), (1, 1), (0.5, 1 + 0.5 * metre), (0, 1)]
    hole = [(0.4, 0.5), (0.6, 0.5), (0.5, 1 + 0.3 * metre)]
    tidy = tidied(shapely.Polygon(shell, [hole]), 1.0)
    assert shapely.is_valid(tidy)
    assert shapely.get_num_coordinates(tidy) == len(shell) + len(hole) + 2


def test_tidying_keeps_every_corner_and_drops_what_lies_on_a_line():
    region = shapely.Polygon([(0, 0), (0, 1), (0.5, 1 + 1e-9), (1, 1), (1, 0)])
    tidy = tidied(region, 0.01)
    assert shapely.get_num_coordinates(tidy) == 5
    assert shapely.is_ccw(tidy.exterior)
