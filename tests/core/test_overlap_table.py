# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.polygons.overlap_table import overlap_table
from tests.agreements import delimitation, feature

GEOD = Geod(ellps="WGS84")
WEST = feature("sector", "West", shapely.box(9.0, 0.0, 9.2, 0.2))
EAST = feature("sector", "East", shapely.box(9.1, 0.0, 9.3, 0.2))
APART = feature("sector", "Apart", shapely.box(9.5, 0.0, 9.6, 0.2))
HAVEN = feature("haven", "Haven", shapely.box(9.52, 0.05, 9.55, 0.1), zone=APART.uid)
STRIP = feature("strip", "Strip", shapely.box(9.55, -0.1, 9.7, 0.3), zone=APART.uid)
BOW_TIE = feature("sector", "Bow", shapely.Polygon([(9.0, 1.0), (9.1, 1.1), (9.1, 1.0), (9.0, 1.1)]))


def square_metres(*box):
    return abs(GEOD.geometry_area_perimeter(shapely.box(*box))[0])


def test_zones_that_overlap_are_listed_with_their_area_in_either_order():
    table = overlap_table(delimitation(WEST, EAST, APART))
    assert [zone.name for zone in table.zones] == ["East", "West"]
    (overlap,) = table.between_zones(EAST, WEST)
    assert (overlap,) == table.between_zones(WEST, EAST)
    # the upper edges are geodesics twice as long as the shared part of them: their bulge adds 47 m² to 246 km²
    assert overlap.area_m2 == pytest.approx(square_metres(9.1, 0.0, 9.2, 0.2), rel=1e-6)
    assert not overlap.is_allowed
    assert table.between_zones(EAST, APART) == ()


def test_kinds_are_those_of_areas_and_allowed_is_what_the_agreement_allows():
    table = overlap_table(delimitation(APART, HAVEN, STRIP))
    assert table.kinds == ("sector", "strip", "haven")
    (inside,) = table.between_kinds("sector", "haven")
    assert inside.is_allowed, "a safe zone lies in its zone"
    assert inside.area_m2 == pytest.approx(square_metres(9.52, 0.05, 9.55, 0.1), rel=1e-9)
    (across,) = table.between_kinds("strip", "sector")
    assert across.area_m2 == pytest.approx(square_metres(9.55, 0.0, 9.6, 0.2), rel=1e-9)
    assert not across.is_allowed
    assert table.zones == ()


def test_what_may_overlap_in_one_zone_may_not_between_two():
    other = replace(STRIP, uid=EAST.uid[:-1] + "0", name="Other strip")
    (same,) = overlap_table(delimitation(APART, STRIP, other)).between_kinds("strip", "strip")
    (apart,) = overlap_table(delimitation(APART, STRIP, replace(other, zone=WEST.uid))).between_kinds("strip", "strip")
    assert (same.is_allowed, apart.is_allowed) == (True, False)


def test_what_is_not_valid_is_left_out_and_named_and_what_is_withdrawn_is_not_there():
    empty = feature("sector", "Nothing", None)
    table = overlap_table(delimitation(BOW_TIE, empty, WEST, replace(EAST, status="withdrawn")))
    assert [zone.name for zone in table.left_out] == ["Bow"]
    assert table.overlaps == ()


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        overlap_table(delimitation(WEST, EAST), is_cancelled=lambda: True)
