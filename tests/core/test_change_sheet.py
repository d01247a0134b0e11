# SPDX-License-Identifier: GPL-2.0-or-later
"""The change sheet: ground gained and lost, turning points, and all else that two versions differ in."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from datetime import date
from html import unescape

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.agreement import LimitOverride, RuleOff
from deesc_plugin.core.changes import Version, change_sheet, compare
from deesc_plugin.core.changes.ground import gained_and_lost
from deesc_plugin.core.changes.loops import differences
from deesc_plugin.core.changes.paired_rings import PairedRings
from deesc_plugin.core.changes.turning import turning_changes
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import AgreementError, DeescError
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.core.geodesy import densify
from deesc_plugin.core.limit_overrides import with_overrides
from deesc_plugin.core.reports.changes_page import change_sentences, changes_html
from deesc_plugin.core.reports.changes_record import changes_json, changes_table
from deesc_plugin.core.saying import ENGLISH
from deesc_plugin.core.wording import Wording
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature
from tests.benchmarks.workloads import zones
from tests.core.test_entangled import comb

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


def test_everything_else_that_differs_is_in_the_table_on_the_page_and_in_json():
    accepted = RecordedException("geometry.parts", "0" * 64, "meant", "the group", date(2031, 1, 1))
    limits = [LimitOverride("geometry.short-edge", "length", 3.5, "scale")]
    off = RuleOff("post.spacing", Wording((("en", "no post is drawn yet"),)))
    newer = replace(
        with_overrides(RIVERLAND, limits),
        text=RIVERLAND.text.replace('"title"', '"heading"', 1),
        digest="f" * 64,
        rules_off=(off,),
    )
    before = replace(delimitation(), exceptions=(accepted,))
    after = replace(delimitation(), agreement=newer, reference=replace(before.reference, source="Other squares"))
    written = [(("deesc", "0.1.0"), ("proj", "9.1.1")), (("deesc", "0.2.0"), ("proj", "9.1.1"))]
    sheet = compare(Version("a.gpkg", before, written[0]), Version("b.gpkg", after, written[1]), IN_TERM)
    rows = {row["change"]: (row["field"], row["before"], row["after"]) for row in _rows(sheet)}
    assert rows == {
        "finding-withdrawn": ("geometry.parts", "meant (the group)", None),
        "agreement-digest": (None, RIVERLAND.digest, "f" * 64),
        "agreement": ("title", '{"en": "Riverland truce"}', None),
        "limit": ("geometry.short-edge/length", None, "3.5"),
        "limit-reason": ("geometry.short-edge/length", "", "scale"),
        "rule-off": ("post.spacing", None, "no post is drawn yet"),
        "reference": (None, before.reference.source, "Other squares"),
        "software": ("deesc", "0.1.0", "0.2.0"),
    }
    record = json.loads(changes_json(sheet, ("a.gpkg", "b.gpkg")))
    assert record["format"] == "deesc-changes/1"
    assert (record["before"]["label"], record["after"]["label"]) == ("a.gpkg", "b.gpkg")
    assert record["limits"] == [
        {
            "rule": "geometry.short-edge", "name": "length", "before": None, "after": 3.5,
            "reason_before": "", "reason_after": "scale",
        }
    ]  # fmt: skip
    assert record["withdrawn"][0]["reason"] == "meant" and record["is_reference_other"] is True
    assert record["rules_off"] == [{"rule": "post.spacing", "before": None, "after": "no post is drawn yet"}]
    assert record["software"] == [{"place": "deesc", "before": "0.1.0", "after": "0.2.0"}]
    cells = cells_of(changes_html(sheet, ("a.gpkg", "b.gpkg"), ENGLISH))
    for row in (
        ["geometry.parts", "meant", ""],
        ["SHA-256 of the agreement's text", RIVERLAND.digest, "f" * 64],
        ["geometry.short-edge/length", "", "3.5 (scale)"],
        ["not applied: post.spacing", "", "no post is drawn yet"],
        ["deesc", "0.1.0", "0.2.0"],
    ):
        assert row in cells, row


def cells_of(page):
    """The rows of a page's tables, as texts."""
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    return [[unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall("<td>(.*?)</td>", row)] for row in rows]


def test_a_limit_with_another_reason_alone_is_told():
    old, new = (with_overrides(RIVERLAND, [LimitOverride("geometry.short-edge", "length", 3.5, why)]) for why in "ab")
    sheet = change_sheet(*(replace(delimitation(), agreement=one) for one in (old, new)))
    assert [(row["change"], row["before"], row["after"]) for row in _rows(sheet)] == [("limit-reason", "a", "b")]


def test_an_acceptance_lapses_with_its_line_and_not_when_it_is_withdrawn():
    across = feature("sector", "Across", shapely.box(9.4, 0.4, 9.6, 0.6))
    other = feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6))
    drawn = delimitation(across, other)
    (overlap,) = (one for one in check(drawn, IN_TERM, ["overlap.zone"]).findings if one.rule == "overlap.zone")
    accepted = RecordedException(overlap.rule, overlap.hash, "meant", "the group", date(2031, 12, 31))
    before = replace(drawn, exceptions=(accepted,))
    moved = replace(before, features=(across, replace(other, geometry=shapely.box(9.55, 0.4, 9.7, 0.6))))
    renamed = replace(before, features=(across, replace(other, note="read again")))
    for after, lapsed in ((moved, 1), (renamed, 0), (replace(moved, exceptions=()), 0), (drawn, 0)):
        sheet = compare(Version("a", before), Version("b", after), IN_TERM)
        assert len(sheet.lapsed) == lapsed
        found = [row for row in _rows(sheet) if row["change"] == "finding-lapsed"]
        assert [(row["field"], row["before"]) for row in found] == [("overlap.zone", str(overlap.message))] * lapsed
        page = changes_html(sheet, ("a", "b"), ENGLISH)
        assert ("Accepted findings that lapsed" in page) is bool(lapsed)
    assert compare(Version("a", before), Version("b", moved), date(2032, 1, 1)).lapsed == (), "it had ended by then"


def test_versions_of_different_agreements_are_not_compared():
    other = replace(RIVERLAND, id="delta", title=Wording((("en", "Delta Line"),)))
    with pytest.raises(AgreementError) as refused:
        compare(
            Version("a.gpkg", delimitation()), Version("b.zip", replace(delimitation(), agreement=other)), IN_TERM
        )  # fmt: skip
    assert str(refused.value) == (
        f"a.gpkg is under the agreement “{RIVERLAND.title}”, b.zip under “Delta Line”; compare versions under one "
        "agreement."
    )


def test_a_version_of_one_day_is_held_against_what_was_in_force_then():
    now, later = zone(BOX), zone(BOX, uid="later", valid_from=date(2031, 5, 1))
    packaged = Version("p.zip", delimitation(now).as_of(IN_TERM), as_of=IN_TERM)
    whole = Version("w.gpkg", delimitation(now, later))
    for pair in ((packaged, whole), (whole, packaged)):
        sheet = compare(*pair, IN_TERM)
        assert sheet.difference.is_empty
        assert [str(one) for one in change_sentences(sheet)] == [
            "What is in force on 2031-02-15 is compared.", "The two versions are the same.",
        ]  # fmt: skip


def test_lines_that_cross_too_often_are_not_laid_on_each_other_and_that_is_said(monkeypatch):
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 1_000)
    monkeypatch.setattr(shapely, "difference", lambda *pair: pytest.fail("laid on each other"))
    combs = [feature("sector", "Comb", comb(60, is_lying=is_lying), uid="c") for is_lying in (False, True)]
    sheet = change_sheet(*(delimitation(one) for one in combs))
    (change,) = sheet.features
    assert not change.is_measured
    assert "cross at more than 200,000 places" in str([str(one) for one in change_sentences(sheet)])


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
    (grounds,) = gained_and_lost([(before, after)])
    drawn = [densify(one, 0.001) for one in (before, after)]
    for ground, pair in zip(grounds, (drawn[::-1], drawn)):
        assert shapely.symmetric_difference(ground, difference(*pair)).area < 1e-15
    assert max(laid, default=0) < 200  # of more than 800


def _edited(corners, random):
    """Some corners left out, moved and put in, from another start and the other way round."""
    kept = np.delete(corners, random.integers(len(corners), size=5), axis=0)
    kept[random.integers(len(kept), size=5)] += random.normal(0, 3e-5, (5, 2))
    at = int(random.integers(1, len(kept)))
    more = np.insert(kept, at, kept[at - 1 : at + 1].mean(axis=0) + random.normal(0, 1e-5, 2), axis=0)
    return np.roll(more, int(random.integers(len(more))), axis=0)[:: random.choice([-1, 1])]


def _a_few(corners, random):
    """Two corners moved, some of them neighbours; the others stand where they stood, in their order."""
    moved = corners.copy()
    at = int(random.integers(len(corners)))
    moved[[at, at - random.integers(1, 4)]] += random.normal(0, 2e-4, (2, 2))
    return moved


_EDITS = {
    "edited": _edited,
    "a few corners": _a_few,
    "every corner": lambda corners, random: corners + random.normal(0, 3e-5, corners.shape),
    "as a whole": lambda corners, random: corners + random.normal(0, 5e-4, 2),
}


@pytest.mark.parametrize("edit", _EDITS.values(), ids=_EDITS)
def test_differences_are_those_of_a_full_overlay(edit):
    random = np.random.default_rng(8)
    old, new = [], []
    for zone_before in zones(60, 150, seed=9):
        after = shapely.Polygon(edit(shapely.get_coordinates(zone_before)[:-1], random))
        hole = shapely.box(*zone_before.representative_point().buffer(1e-3).bounds)
        if after.is_valid:
            old.append(zone_before - hole if len(old) % 2 else zone_before)
            new.append(after - hole if len(new) % 2 else after)
    area_of = np.vectorize(_area)
    rings = PairedRings.of(np.array(old), np.array(new)).shortened()
    assert np.abs(rings.growth() - (area_of(new) - area_of(old))).max() < 1e-3
    assert (edit is not _a_few) or len(rings.vertices) < 0.25 * shapely.get_num_coordinates([old, new]).sum()
    told = differences(rings.drawn_out(0.001))
    assert told.is_known.mean() >= 0.98
    old, new = densify(np.array([old, new]), 0.001)
    for found, expected in ((told.gained, shapely.difference(new, old)), (told.lost, shapely.difference(old, new))):
        apart = shapely.area(shapely.symmetric_difference(found, expected))[told.is_known]
        assert shapely.is_valid(found).all() and apart.max() <= 1e-13
        assert shapely.is_empty(found[~told.is_known]).all()
    missing = area_of(told.gained) - area_of(told.lost) - (area_of(new) - area_of(old))
    assert (np.abs(missing) <= 1e-9 * area_of(old))[told.is_known].all()


def test_outlines_that_share_lines_and_corners_are_told_rightly_or_not_at_all():
    random = np.random.default_rng(3)
    cells = shapely.box(*np.divmod(np.arange(16), 4), *(np.array(np.divmod(np.arange(16), 4)) + 1))
    chosen = [shapely.union_all(cells[random.random(16) < 0.6]) for _ in range(400)]
    chosen = np.array([one for one in chosen if one.area and one.is_valid])
    old, new = chosen[: len(chosen) // 2], chosen[len(chosen) // 2 :][: len(chosen) // 2]
    skewed = shapely.transform(new, lambda places: np.where(places == 2, places + 0.1, places))
    for other in (new, skewed):
        told = differences(PairedRings.of(old, other))
        for one, two, gained in zip(old[told.is_known], other[told.is_known], told.gained[told.is_known]):
            assert gained.is_valid and gained.equals(shapely.difference(two, one))
