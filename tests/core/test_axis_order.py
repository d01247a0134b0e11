# SPDX-License-Identifier: GPL-2.0-or-later
"""Exchanged longitudes and latitudes: the rule ``geometry.swapped``."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.polygons.axis_order import Ground, exchanged_vertices, is_exchanged
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature
from tests.core.drawings.geometry import RING, ring
from tests.core.geometry_findings import blocked, findings, mended, only, sector


def exchanged(geometry):
    return shapely.transform(geometry, lambda coordinates: coordinates[:, ::-1])


class TestSwapped:
    def test_a_whole_area(self):
        finding = only("geometry.swapped", sector(exchanged(RING)))
        assert mended(finding).equals_exact(RING, 0)
        assert "in Upper" in str(finding.message)

    def test_a_point(self):
        finding = only("geometry.swapped", feature("gate", "Gate", shapely.Point(0.5, 9.5)))
        assert mended(finding).equals_exact(shapely.Point(9.5, 0.5), 0)
        assert finding.point == (0.5, 9.5)

    def test_a_place_in_another_region_is_not_exchanged(self):
        elsewhere = sector(shapely.box(11.2, 0.2, 11.8, 0.8))
        assert findings("geometry.swapped", elsewhere) == []

    def test_latitudes_beyond_90_degrees_are_exchanged_longitudes(self):
        # Riverland moved to 120°E: exchanged, its latitude is 120, which no latitude can be
        far = delimitation(sector(shapely.box(0.2, 119.2, 0.8, 119.8)))
        agreement = _at_120_east(far.agreement)
        moved = type(far)(agreement, far.features)
        result = check(moved, IN_TERM, ["geometry.finite", "geometry.swapped"])
        errors = [finding.rule for finding in result.findings if finding.severity is Severity.ERROR]
        assert errors == ["geometry.swapped"]

    def test_one_row_of_the_table(self):
        area = ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.5), (0.8, 9.8), (9.2, 0.8))
        finding = only("geometry.swapped", sector(area))
        assert finding.point == (0.8, 9.8)
        assert finding.measured == 1
        assert "in the order drawn the 4.:" in str(finding.message)
        assert mended(finding).equals_exact(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.5), (9.8, 0.8), (9.2, 0.8)), 0)
        assert blocked([sector(area)]) == {"geometry.swapped"}

    def test_the_first_row_which_also_closes_the_ring(self):
        area = ring((0.2, 9.2), (9.8, 0.2), (9.8, 0.5), (9.8, 0.8), (9.2, 0.8))
        finding = only("geometry.swapped", sector(area))
        assert mended(finding).equals_exact(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.5), (9.8, 0.8), (9.2, 0.8)), 0)

    def test_two_rows_in_a_row_and_one_elsewhere(self):
        angles = np.linspace(0, 2 * np.pi, 13)[:-1]
        vertices = np.column_stack([9.5 + 0.3 * np.cos(angles), 0.5 + 0.3 * np.sin(angles)])
        wrong = vertices.copy()
        wrong[[3, 4, 9]] = wrong[[3, 4, 9]][:, ::-1]
        finding = only("geometry.swapped", sector(shapely.Polygon(wrong)))
        assert finding.measured == 3
        assert mended(finding).equals_exact(shapely.Polygon(vertices), 0)

    def test_an_area_across_the_line_where_both_are_equal_is_left_alone(self):
        angles = np.linspace(0, 2 * np.pi, 60)[:-1]
        radii = 0.3 + 0.1 * np.cos(7 * angles)
        area = shapely.Polygon(np.column_stack([9.5 + radii * np.cos(angles), 9.5 + radii * np.sin(angles)]))
        assert findings("geometry.swapped", sector(area)) == []
        assert findings("geometry.swapped", sector(shapely.box(9.2, 9.2, 9.8, 9.8))) == []


def _at_120_east(agreement):
    west, south, east, north = agreement.theatre
    regions = tuple(
        replace(region, extent=(region.extent[0] + 110, region.extent[1], region.extent[2] + 110, region.extent[3]))
        for region in agreement.regions
    )
    return replace(agreement, theatre=(west + 110, south, east + 110, north), regions=regions)


def exchanged_in(ground, *vertices):
    coordinates = np.array(vertices)
    following = np.roll(np.arange(len(vertices)), -1)
    agreement = replace(RIVERLAND, theatre=(0.0, 0.0, 50.0, 50.0))
    return np.flatnonzero(exchanged_vertices(coordinates, following, Ground(ground, ()), agreement)).tolist()


def test_a_long_tooth_inside_the_ground_is_left_alone():
    # exchanged, the tip at 10.5 10.1 would be at 10.1 10.5, between its neighbours; but it may be meant
    tooth = [(10.0, 10.0), (10.1, 10.45), (10.5, 10.1), (10.1, 10.55), (10.2, 10.6), (10.0, 10.6)]
    assert exchanged_in((0.0, 0.0, 20.0, 20.0), *tooth) == []
    assert exchanged_in((0.0, 0.0, 20.0, 20.0), *tooth[:2], (15.5, 10.1), *tooth[3:]) == []
    assert exchanged_in((0.0, 10.3, 20.0, 20.0), *tooth) == [2]


def test_a_corner_off_the_ground_is_left_alone_when_exchanging_it_makes_the_outline_no_shorter():
    corner = [(10.0, 10.4), (10.4, 10.4), (10.7, 10.35), (10.4, 10.5), (10.4, 10.8), (10.0, 10.8)]
    assert exchanged_in((9.9, 10.38, 10.5, 10.9), *corner) == []


def test_a_place_just_across_the_border_is_astray_and_not_exchanged():
    # the ground lies south of 10.2°N; exchanged, both places would lie on it, one comes from 2 km outside
    ground = Ground((10.0, 9.8, 10.6, 10.2), ())
    agreement = replace(RIVERLAND, theatre=(0.0, 0.0, 50.0, 50.0))
    assert not is_exchanged(np.array([[10.1, 10.22]]), ground, agreement)
    assert is_exchanged(np.array([[10.1, 10.4]]), ground, agreement)
