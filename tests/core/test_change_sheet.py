# SPDX-License-Identifier: GPL-2.0-or-later
"""The change sheet: ground gained and lost, turning points, and all else that two versions differ in."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.changes import change_sheet
from deesc_plugin.core.changes.ground import gained_and_lost
from deesc_plugin.core.changes.turning import turning_changes
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.core.geodesy import densify
from deesc_plugin.core.limit_overrides import with_overrides
from deesc_plugin.core.reports.changes_record import changes_json, changes_table
from tests.agreements import RIVERLAND, delimitation, feature
from tests.benchmarks.workloads import zones

KARNEY = Geod(ellps="WGS84")
BOX = [(36.60, 34.80), (36.80, 34.80), (36.80, 34.95), (36.60, 34.95)]
HOLE = [(36.65, 34.85), (36.70, 34.85), (36.70, 34.90), (36.65, 34.90)]


def zone(vertices, *holes, **fields):
    return feature("sector", "Zone", shapely.Polygon(vertices, holes), **fields)


def sheet_of(before, after, **options):
    return change_sheet(delimitation(before), delimitation(after), **options)


def points_of(before, after):
    """What differs, as numbers before and after; None where there is none."""
    [changed] = sheet_of(before, after).features
    return [(point.before and point.before.number, point.after and point.after.number) for point in changed.points]


def test_ground_and_turning_points_of_two_moved_corners():
    # worked out apart, with Karney's algorithms on the WGS 84 ellipsoid
    moved = zone([BOX[0], (36.79, 34.81), (36.82, 34.96), BOX[3]])
    sheet = sheet_of(zone(BOX), moved)
    assert (round(sheet.gained_m2), round(sheet.lost_m2), sheet.moved_points) == (19_264_833, 13_192_219, 2)
    assert round(sheet.gained_m2 - sheet.lost_m2) == 6_072_614
    by_corner = {point.before.latitude: point for point in sheet.features[0].points}
    assert by_corner[34.80].metres == pytest.approx(1_438.056, abs=5e-4)
    assert by_corner[34.80].azimuth == pytest.approx(320.486, abs=5e-4)
    assert by_corner[34.95].metres == pytest.approx(2_137.247, abs=5e-4)
    assert by_corner[34.95].azimuth == pytest.approx(58.724, abs=5e-4)


def _star(chance):
    """A polygon of some vertices about a place in Syria, with edges up to some kilometres."""
    count = chance.randint(4, 12)
    angles = [2 * np.pi * (place + chance.uniform(0.0, 0.9)) / count for place in range(count)]
    radii = np.array([chance.uniform(0.005, 0.02) for _ in angles])
    centre = np.array([36.7 + chance.uniform(-0.01, 0.01), 34.9 + chance.uniform(-0.01, 0.01)])
    return shapely.Polygon(centre + np.column_stack([radii * np.cos(angles), radii * np.sin(angles)]))


def _area(polygon):
    """Karney's area itself, through PROJ; the sheet measures by a series."""
    return abs(KARNEY.geometry_area_perimeter(polygon)[0])


def test_what_was_gained_less_what_was_lost_is_the_difference_of_the_areas():
    chance = random.Random(16)  # noqa: S311
    for _ in range(300):
        before, after = _star(chance), _star(chance)
        sheet = sheet_of(zone(before.exterior.coords), zone(after.exterior.coords))
        expected = _area(after) - _area(before)
        both = sheet.gained_m2 + sheet.lost_m2
        assert abs(sheet.gained_m2 - sheet.lost_m2 - expected) <= 1e-6 * both
        by_unit = sum(share.square_metres for share in sheet.features[0].gained.shares)
        assert by_unit == pytest.approx(sheet.gained_m2, abs=1e-3)


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("start", range(4))
def test_another_start_or_direction_is_no_change(start, step):
    walked = (BOX[start:] + BOX[:start])[::step]
    assert sheet_of(zone(BOX, HOLE), zone(walked, HOLE[::step])).difference.is_empty
    nudged = [(36.81, 34.95) if vertex == BOX[2] else vertex for vertex in walked]
    # clockwise from the north-west: corner 2 is the north-eastern one
    assert points_of(zone(BOX, HOLE), zone(nudged, HOLE[::step])) == [(2, 2)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param([BOX[0], BOX[1], (36.81, 34.9), *BOX[2:]], [(None, 3)], id="one more"),
        pytest.param([BOX[0], *BOX[2:]], [(3, None)], id="one less"),
        pytest.param(
            [BOX[0], (36.7, 34.79), (36.75, 34.79), *BOX[2:]], [(3, None), (None, 3), (None, 4)], id="one for two"
        ),
        # a new north-westernmost point: all numbers behind it are others, and nothing else was moved
        pytest.param([*BOX, (36.55, 34.96)], [(None, 1)], id="numbers move on"),
        pytest.param(
            [(x + 0.01, y) for x, y in BOX], [(1, 1), (2, 2), (3, 3), (4, 4)], id="all moved, with nothing in common"
        ),
        pytest.param(
            [(x + 1.0, y) for x, y in BOX],
            [(1, None), (None, 1), (2, None), (None, 2), (3, None), (None, 3), (4, None), (None, 4)],
            id="another place",
        ),
    ],
)
def test_turning_points_by_anchored_runs(after, expected):
    assert points_of(zone(BOX), zone(after)) == expected


def test_a_hole_that_comes_and_parts_that_change_places():
    assert points_of(zone(BOX), zone(BOX, HOLE)) == [(None, 5), (None, 6), (None, 7), (None, 8)]
    south, north = shapely.Polygon(BOX), shapely.box(36.6, 35.0, 36.7, 35.1)
    before = replace(zone(BOX), geometry=shapely.MultiPolygon([south, north]))
    after = replace(zone(BOX), geometry=shapely.MultiPolygon([shapely.box(36.6, 35.0, 36.71, 35.1), south]))
    # annex A numbers the northern part first: its eastern corners are 2 and 3
    assert points_of(before, after) == [(2, 2), (3, 3)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([*BOX[:2], (36.81, 34.95), BOX[3]], [(3, 3)]),
        ([*BOX, (36.5, 35.0)], [(None, 5)]),
        ([(36.5, 34.7), *BOX], [(None, 1)]),
        (BOX[1:], [(1, None)]),
        ([(36.61, 34.8), *BOX[1:3], (36.61, 34.95)], [(1, 1), (4, 4)]),
    ],
    ids=["a bend", "longer at its end", "longer at its start", "shorter", "both ends"],
)
def test_turning_points_of_a_line_that_is_not_closed(after, expected):
    changes = turning_changes(shapely.LineString(BOX), shapely.LineString(after))
    assert [(one.before and one.before.number, one.after and one.after.number) for one in changes] == expected


def test_a_corner_is_found_among_many():
    angles = np.linspace(0, 2 * np.pi, 20_000, endpoint=False)
    ring = np.column_stack([36.7 + 0.1 * np.cos(angles), 34.9 + 0.1 * np.sin(angles)])
    other = ring.copy()
    other[7_000:17_000:2] *= 1.0001
    changed = points_of(zone(ring), zone(np.roll(other, 333, axis=0)[::-1]))
    assert len(changed) == 5_000 and all(None not in pair for pair in changed)


def test_a_post_moves_and_a_feature_changes_what_it_states():
    post = feature("lookout", "Post", shapely.Point(9.5, 0.5), number=1)
    moved = replace(post, geometry=shapely.Point(9.5, 0.6), name="Post A", names=(("ru", "Пост"),), number=None)
    sheet = sheet_of(post, moved)
    [changed] = sheet.features
    [point] = changed.points
    expected = KARNEY.inv(9.5, 0.5, 9.5, 0.6)[2]
    assert (point.metres, point.azimuth) == (pytest.approx(expected, abs=1e-6), 0.0)
    assert (sheet.gained_m2, sheet.lost_m2, sheet.moved_points) == (0.0, 0.0, 1)
    rows = [row for row in _rows(sheet) if row["change"] == "attribute"]
    assert [(row["field"], row["before"], row["after"]) for row in rows] == [
        ("name", "Post", "Post A"), ("number", "1", ""), ("name_ru", "", "Пост"),
    ]  # fmt: skip


def test_a_whole_feature_is_gained_or_lost_unless_only_its_identifier_is_another():
    old, new = zone(BOX), zone(BOX, uid="another")
    sheet = sheet_of(old, new)
    assert sheet.features == () and [(one.uid, other.uid) for one, other in sheet.relabelled] == [(old.uid, "another")]
    sheet = change_sheet(delimitation(old), delimitation())
    assert (sheet.gained_m2, round(sheet.lost_m2)) == (0.0, 304_281_822)
    assert [one.what for one in sheet.features] == ["removed"]


def test_what_is_no_wider_than_the_tolerance_is_told_apart():
    # the northern side goes up by 0.001° over the west, about 111 m; the eastern by 0.00001°, about 0.9 m
    wider = [BOX[0], (36.80001, 34.80), (36.80001, 34.95), BOX[2], (36.80, 34.951), (36.60, 34.951)]
    plain, apart = (sheet_of(zone(BOX), zone(wider), tolerance=metres) for metres in (0.0, 2.0))
    assert plain.within_tolerance_m2 == 0.0
    # 16.64 km of meridian (the side's length by Karney) × 0.914 m
    assert apart.within_tolerance_m2 == pytest.approx(16_640.7 * 0.914, rel=2e-3)
    assert apart.features[0].gained.whole_m2 == pytest.approx(plain.gained_m2, abs=1e-6)
    for wrong in (-1.0, float("nan"), float("inf")):
        with pytest.raises(DeescError, match="0 or more"):
            sheet_of(zone(BOX), zone(BOX), tolerance=wrong)


@pytest.mark.parametrize(
    "broken",
    [
        shapely.Polygon([BOX[0], BOX[2], BOX[1], BOX[3]]),
        shapely.Polygon([BOX[0], BOX[1], (float("nan"), 34.9)]),
        shapely.LineString(BOX),
    ],
    ids=["crosses itself", "no number", "a line"],
)
def test_what_cannot_be_measured_is_named(broken):
    [changed] = sheet_of(zone(BOX), replace(zone(BOX), geometry=broken)).features
    assert not changed.is_measured and changed.gained.whole_m2 == changed.lost.whole_m2 == 0.0


def test_settlements_that_changed_sides_and_those_too_near_to_tell():
    lon, lat = np.array([36.85, 36.81, 36.7, 36.905, 36.96]), np.array([34.9, 34.9, 34.9, 34.9, 34.9])
    names = ("Inner", "Near inner", "Old", "Near outer", "Far")
    gazetteer = Gazetteer(
        "Test", "none", 1_000.0, names, names, ("",) * 5, ("",) * 5, ("",) * 5, lon, lat, np.zeros(5, dtype=np.int64)
    )
    wider = [BOX[0], (36.90, 34.80), (36.90, 34.95), BOX[3]]
    sides = sheet_of(zone(BOX), zone(wider), gazetteer=gazetteer).sides
    # 0.01° of longitude are 914 m at 34.9° N, 0.005° are 457 m
    assert [(names[side.settlement], side.is_inside, side.is_near) for side in sides] == [
        ("Inner", True, False), ("Near inner", True, True), ("Near outer", False, True),
    ]  # fmt: skip
    gone = change_sheet(delimitation(zone(BOX)), delimitation(), gazetteer=gazetteer).sides
    assert [(names[side.settlement], side.is_inside, side.is_near) for side in gone] == [
        ("Near inner", False, True), ("Old", False, False),
    ]  # fmt: skip


def _rows(sheet):
    table = changes_table(sheet)
    return [dict(zip([column.name for column in table.columns], row)) for row in table.rows]


def test_everything_else_that_differs_is_in_the_table_and_in_json():
    accepted = RecordedException("geometry.parts", "0" * 64, "meant", "the group", date(2031, 1, 1))
    limited = with_overrides(RIVERLAND, [LimitOverride("geometry.short-edge", "length", 3.5, "scale")])
    newer = replace(limited, text=RIVERLAND.text.replace('"title"', '"heading"', 1))
    before = replace(delimitation(), exceptions=(accepted,))
    after = replace(delimitation(), agreement=newer, reference=replace(before.reference, source="Other squares"))
    sheet = change_sheet(before, after)
    rows = {row["change"] for row in _rows(sheet)}
    assert rows == {"finding-withdrawn", "agreement", "limit", "reference"}
    record = json.loads(changes_json(sheet, ("a.gpkg", "b.gpkg")))
    assert record["format"] == "deesc-changes/1"
    assert (record["before"]["label"], record["after"]["label"]) == ("a.gpkg", "b.gpkg")
    assert record["limits"] == [{"rule": "geometry.short-edge", "name": "length", "before": None, "after": 3.5}]
    assert record["withdrawn"][0]["reason"] == "meant" and record["is_reference_other"] is True


@pytest.mark.parametrize("seed", range(6))
def test_ground_about_a_moved_point_is_that_of_the_whole_areas_and_costs_what_is_near_it(seed, monkeypatch):
    (ragged,) = zones(1, 400, seed=seed)
    corners = shapely.get_coordinates(ragged)
    corners[37 + seed] += [2e-4 * (seed - 2), 1e-4]
    before, after = (
        shapely.MultiPolygon([one, shapely.box(50, 10, 51, 11)]) for one in (ragged, shapely.Polygon(corners))
    )
    laid, difference = [], shapely.difference

    def counted(one, other):
        laid.append(int(shapely.get_num_coordinates([one, other]).sum()))
        return difference(one, other)

    monkeypatch.setattr(shapely, "difference", counted)
    grounds = gained_and_lost(before, after)
    drawn = [densify(one, 0.001) for one in (before, after)]
    for ground, pair in zip(grounds, (drawn[::-1], drawn)):
        assert shapely.symmetric_difference(ground, difference(*pair)).area < 1e-15
    assert max(laid) < 200  # of more than 800
