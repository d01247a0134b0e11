# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.tables.annex import area_table, post_table, turning_point_table
from deesc_plugin.core.tables.order import ordered
from tests.agreements import delimitation, feature

SQUARE = shapely.box(9.5, 0.5, 10.5, 1.5)


def records(table):
    return [dict(zip((column.name for column in table.columns), row)) for row in table.rows]


def karney(west, south, east, north):
    return abs(Geod(ellps="WGS84").polygon_area_perimeter([west, east, east, west], [south, south, north, north])[0])


def test_turning_points_of_several_features_stand_one_after_another():
    zone = feature("sector", "One", SQUARE)
    post = feature("lookout", "Post", shapely.Point(9.45, 0.45))
    table = records(turning_point_table([zone, feature("sector", "Not drawn", None), post]))
    assert [(row["name"], row["number"]) for row in table] == [
        ("One", 1),
        ("One", 2),
        ("One", 3),
        ("One", 4),
        ("Post", 1),
    ]
    # from the north-west clockwise; the western side is the meridian arc from 0.5 to 1.5 degrees
    assert (table[0]["lon"], table[0]["lat"], table[0]["utm_zone"], table[0]["line"]) == (9.5, 1.5, "32N", "geodesic")
    assert table[3]["length_m"] == pytest.approx(Geod(ellps="WGS84").inv(9.5, 0.5, 9.5, 1.5)[2], abs=1e-6)
    assert table[4]["line"] == ""
    assert table[4]["length_m"] != table[4]["length_m"]  # a point leads nowhere


def test_tables_have_every_feature_by_region_kind_number_and_name_points_last():
    square, point = shapely.box(9.5, 0.5, 9.6, 0.6), shapely.Point(9.45, 0.45)
    expected = [
        feature("sector", "Upper 2", square, number=2),
        feature("sector", "A", square, number=10),
        feature("sector", "Old", square, status="withdrawn"),
        feature("strip", "First by number", square, number=1),
        feature("haven", "Not drawn", None),
        feature("sector", "0", square, region="lower", number=1),
        feature("sector", "0", square, region="nowhere", number=1, uid="0"),
        feature("lookout", "0", point, number=1),
        feature("gate", "0", point),
        feature("lookout", "0 of lower", point, region="lower"),
    ]
    for drawn in (delimitation(*expected), delimitation(*expected[::-1])):
        assert [(one.region, one.kind, one.name) for one in ordered(drawn)] == [
            (one.region, one.kind, one.name) for one in expected
        ]


def test_only_points_are_posts():
    drawn = delimitation(
        feature("sector", "One", SQUARE),
        feature("gate", "Gate", shapely.Point(10, 1), number=7),
        feature("gate", "Not drawn", None),
    )
    [row] = records(post_table(drawn))
    assert (row["number"], row["name"], row["kind"], row["lon"], row["lat"]) == (7, "Gate", "gate", 10.0, 1.0)
    assert row["dms"] == "1°00'00.00\"N 10°00'00.00\"E"


def test_areas_are_summed_by_region_kind_and_party_without_withdrawn_features():
    drawn = delimitation(
        feature("sector", "A", shapely.box(9.1, 0.1, 9.2, 0.2)),
        feature("sector", "B", shapely.box(9.3, 0.1, 9.4, 0.2)),
        feature("sector", "C", shapely.box(9.5, 0.1, 9.6, 0.2), party="SOUTH"),
        feature("sector", "D", shapely.box(9.7, 0.1, 9.8, 0.2), status="withdrawn"),
        feature("haven", "E", shapely.box(9.1, 0.1, 9.2, 0.2), region="lower"),
        feature("gate", "F", shapely.Point(9, 1)),
        feature("strip", "G", None),
    )
    table = area_table(drawn)
    assert [row[:4] for row in table.rows] == [
        ("lower", "haven", "NORTH", 1),
        ("upper", "sector", "NORTH", 2),
        ("upper", "sector", "SOUTH", 1),
    ]
    one = karney(9.1, 0.1, 9.2, 0.2) / 1e6
    assert [row[4] for row in table.rows] == [pytest.approx(one), pytest.approx(2 * one), pytest.approx(one)]


def test_nothing_drawn_gives_empty_tables():
    for table in (area_table(delimitation()), post_table(delimitation()), turning_point_table(())):
        assert table.rows == ()


def test_a_place_out_of_range_is_named():
    with pytest.raises(DeescError):
        turning_point_table([feature("gate", "Far", shapely.Point(9, 89))])
