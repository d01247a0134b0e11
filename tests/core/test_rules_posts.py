# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules ``safe.inside``, ``post.*`` and ``checkpoint.*`` on the Riverland agreement.

On the equator a degree of longitude is 111,319.49 m, a degree of latitude 110,574.39 m.
"""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.placement.observation import unobserved
from deesc_plugin.paths import agreement_schema
from tests.agreements import IN_TERM, RIVERLAND, dated_delimitation, delimitation, feature

GEOD = Geod(ellps="WGS84")
ZONE = feature("sector", "Zone", shapely.box(9.3, 0.3, 9.7, 0.7))
RING = shapely.box(9.25, 0.25, 9.75, 0.75).difference(ZONE.geometry)
STRIP = feature("strip", "Strip", RING, zone=ZONE.uid)


@pytest.fixture(autouse=True, params=["without dates", "with dates"])
def _dates(request, monkeypatch):
    """Every rule finds the same where all features are in force on the same days."""
    if request.param == "with dates":
        monkeypatch.setitem(globals(), "delimitation", dated_delimitation)


def found_by(rule, *features):
    findings = check(delimitation(*features), IN_TERM, [rule]).findings
    return [finding for finding in findings if finding.rule == rule]


def haven(*box, **fields):
    return feature("haven", "Haven", shapely.box(*box), **{"zone": ZONE.uid, **fields})


def post(name, lon, lat, **fields):
    return feature("lookout", name, shapely.Point(lon, lat), **fields)


def gate(name, lon, lat, **fields):
    return feature("gate", name, shapely.Point(lon, lat), **fields)


# safe.inside


def test_a_safe_zone_inside_its_zone_is_silent_also_along_its_line():
    assert found_by("safe.inside", ZONE, STRIP, haven(9.4, 0.4, 9.5, 0.5)) == []
    assert found_by("safe.inside", ZONE, STRIP, haven(9.3, 0.3, 9.5, 0.5)) == []
    assert found_by("safe.inside", ZONE, haven(9.4, 0.4, 9.5, 0.5, zone="")) == []


def test_a_safe_zone_that_reaches_out_of_its_zone_is_measured_and_may_be_cut_back():
    # from 9.7 to 9.72: 2,226.39 m x cos 0.5° = 2,226.3 m; with 0.1 degrees of latitude 24.62 km²
    reaching = haven(9.6, 0.5, 9.72, 0.6)
    (finding,) = found_by("safe.inside", ZONE, STRIP, reaching)
    assert finding.severity is Severity.ERROR
    assert finding.features == (reaching.uid, ZONE.uid)
    assert finding.measured == pytest.approx(2226.3, abs=0.5)
    assert (finding.limit, finding.unit) == (1.0, "m")
    assert "24.62 km²" in str(finding.message)
    (edit,) = finding.fix.edits
    mended = dataclasses.replace(reaching, geometry=edit.geometry)
    assert found_by("safe.inside", ZONE, STRIP, mended) == []
    assert edit.geometry.symmetric_difference(shapely.box(9.6, 0.5, 9.7, 0.6)).area < 1e-7
    (agreed,) = found_by("safe.inside", ZONE, STRIP, dataclasses.replace(reaching, status="agreed"))
    assert agreed.fix is None


def test_rounding_along_the_line_is_no_finding():
    # 0.000008 degrees are 0.89 m, 0.00001 degrees 1.11 m
    assert found_by("safe.inside", ZONE, haven(9.6, 0.5, 9.700008, 0.6)) == []
    assert len(found_by("safe.inside", ZONE, haven(9.6, 0.5, 9.70001, 0.6))) == 1


def test_a_safe_zone_in_a_buffer_drawn_inside_its_zone_is_reported():
    # the buffer covers the inner 0.05 degrees of the zone, the safe zone reaches 0.01 degrees into it: 1,113.2 m
    inner = feature("strip", "Inner", ZONE.geometry.difference(shapely.box(9.35, 0.35, 9.65, 0.65)), zone=ZONE.uid)
    (finding,) = found_by("safe.inside", ZONE, inner, haven(9.5, 0.4, 9.66, 0.6))
    assert finding.measured == pytest.approx(1113.15, abs=0.5)
    assert finding.features[1] == inner.uid


def test_a_safe_zone_without_zone_is_reported_but_not_when_its_zone_is_withheld():
    (unknown,) = found_by("safe.inside", ZONE, haven(9.4, 0.4, 9.5, 0.5, zone="no such uid"))
    assert "names a zone that is not here, so" in str(unknown.message)
    (alone,) = found_by("safe.inside", haven(9.4, 0.4, 9.5, 0.5, zone=""))
    assert "its region has none" in str(alone.message)
    bow_tie = dataclasses.replace(ZONE, geometry=shapely.Polygon([(9.3, 0.3), (9.7, 0.7), (9.7, 0.3), (9.3, 0.7)]))
    assert found_by("safe.inside", bow_tie, haven(9.4, 0.4, 9.5, 0.5)) == []


# post.in-buffer


def test_a_post_in_the_buffer_is_silent_also_on_its_edge():
    assert found_by("post.in-buffer", ZONE, STRIP, post("In", 9.72, 0.5), post("Edge", 9.75, 0.5)) == []


def test_a_post_outside_the_buffer_is_told_how_far():
    # 0.01 degrees east of the buffer at half a degree north: 1,113.19 x cos 0.5° = 1,113.15 m
    (finding,) = found_by("post.in-buffer", ZONE, STRIP, post("Out", 9.76, 0.5))
    assert finding.severity is Severity.ERROR
    assert finding.measured == pytest.approx(1113.15, abs=0.05)
    assert finding.features[1] == STRIP.uid
    assert "stands 1.11 km outside the nearest buffer zone of its region Upper, Strip" in str(finding.message)


def test_a_post_within_the_tolerance_is_put_down_to_rounding():
    # 0.8e-5 degrees are 0.89 m, 1e-5 degrees are 1.11 m
    assert found_by("post.in-buffer", ZONE, STRIP, post("Near", 9.750008, 0.5)) == []
    assert len(found_by("post.in-buffer", ZONE, STRIP, post("Far", 9.75001, 0.5))) == 1


def test_a_post_in_another_regions_buffer_may_be_put_into_that_region():
    other = feature("strip", "Other strip", shapely.box(10.9, 0.5, 11.1, 0.6), region="lower")
    (finding,) = found_by("post.in-buffer", ZONE, STRIP, other, post("Guest", 10.95, 0.55))
    assert "Other strip, a buffer zone of Lower" in str(finding.message)
    assert finding.fix.edits[0].value == "lower"


def test_without_any_buffer_posts_are_a_note_where_there_is_a_zone_and_else_an_error():
    (note,) = found_by("post.in-buffer", ZONE, post("A", 9.72, 0.5), post("B", 9.28, 0.5))
    assert note.severity is Severity.NOTE
    (error,) = found_by("post.in-buffer", post("A", 9.72, 0.5))
    assert error.severity is Severity.ERROR


def test_a_post_in_a_withheld_buffer_is_not_judged():
    bow_tie = dataclasses.replace(STRIP, geometry=shapely.Polygon([(9.7, 0.3), (9.75, 0.7), (9.75, 0.3), (9.7, 0.7)]))
    assert found_by("post.in-buffer", ZONE, bow_tie, post("In", 9.72, 0.5)) == []


# post.spacing


def test_posts_near_the_whole_line_are_silent():
    # the corners of the zone are 0.2 degrees of longitude and of latitude from a post at mid-side: 22.3 km
    posts = [post("W", 9.29, 0.5), post("E", 9.71, 0.5), post("N", 9.5, 0.71), post("S", 9.5, 0.29)]
    assert found_by("post.spacing", ZONE, *posts) == []


def test_a_stretch_too_far_from_its_nearest_post_is_measured():
    # without the post in the north: the farthest place is the middle of the north side, (9.5, 0.7)
    posts = [post("W", 9.29, 0.5), post("E", 9.71, 0.5), post("S", 9.5, 0.29)]
    (finding,) = found_by("post.spacing", ZONE, *posts)
    expected = GEOD.inv(9.5, 0.7, 9.71, 0.5)[2]
    assert finding.severity is Severity.WARNING
    assert finding.measured == pytest.approx(expected / 1000, abs=0.001)
    assert (finding.limit, finding.unit) == (25.0, "km")
    assert finding.point == pytest.approx((9.5, 0.7), abs=1e-4)
    # the ends of the stretch are 25 km from the posts: along the parallel sqrt(25² - 22.115²) = 11.66 km of each,
    # which leaves 46.75 - 2 x 11.66 = 23.42 km
    assert GEOD.geometry_length(finding.geometry) == pytest.approx(23_420, rel=0.01)
    for end in (finding.geometry.coords[0], finding.geometry.coords[-1]):
        away = min(GEOD.inv(*end, lon, lat)[2] for lon, lat in [(9.29, 0.5), (9.71, 0.5)])
        assert away == pytest.approx(25_000, abs=20)


def test_every_stretch_is_found_whatever_the_start_and_direction_of_the_ring():
    places = np.array([[9.29, 0.5], [9.71, 0.5]])
    ring = np.array(ZONE.geometry.exterior.coords)[:-1]
    for turn in range(4):
        turned = np.roll(ring, turn, axis=0)
        for vertices in (turned, turned[::-1]):
            stretches = unobserved(shapely.Polygon(vertices), places, 25_000)
            middles = sorted(round(stretch.farthest[1], 1) for stretch in stretches)
            assert middles == [0.3, 0.7]
            assert [stretch.length for stretch in stretches] == pytest.approx([23_420] * 2, rel=0.01)


@given(
    st.lists(st.tuples(st.floats(9.0, 10.0), st.floats(0.0, 1.0)), min_size=1, max_size=6),
    st.floats(5_000, 60_000),
)
@settings(max_examples=25, deadline=None)
def test_the_length_of_the_stretches_is_that_of_an_independent_count(places, limit):
    # the four sides of the zone in steps of 0.0005 degrees (55 m), each step counted by the distance at its middle
    stretches = unobserved(ZONE.geometry, np.array(places), limit)
    middles = np.arange(9.30025, 9.7, 0.0005)
    side = np.full(len(middles), 1.0)
    line = np.vstack(
        [
            np.column_stack([middles, 0.3 * side]),
            np.column_stack([middles, 0.7 * side]),
            np.column_stack([9.3 * side, middles - 9.0]),
            np.column_stack([9.7 * side, middles - 9.0]),
        ]
    )
    away = np.min([GEOD.inv(*line.T, *np.broadcast_to(place, line.shape).T)[2] for place in places], axis=0)
    expected = (away > limit).reshape(4, -1).sum(axis=1) @ [55.66, 55.66, 55.29, 55.29]
    assert sum(stretch.length for stretch in stretches) == pytest.approx(expected, abs=limit / 40 + 500)
    assert all(stretch.away > limit for stretch in stretches)
    assert max([stretch.away for stretch in stretches], default=limit) == pytest.approx(max(limit, away.max()), abs=60)


def test_a_zone_without_posts_is_one_finding():
    (finding,) = found_by("post.spacing", ZONE)
    assert finding.severity is Severity.WARNING
    assert "has no observation post" in str(finding.message)


def test_the_line_of_a_hole_is_a_line_too():
    # a hole round (9.5, 0.5) with posts only outside: its far side is 0.25 degrees from each of them
    holed = dataclasses.replace(ZONE, geometry=ZONE.geometry.difference(shapely.box(9.45, 0.45, 9.55, 0.55)))
    posts = [post("W", 9.29, 0.5), post("E", 9.71, 0.5), post("N", 9.5, 0.71), post("S", 9.5, 0.29)]
    assert found_by("post.spacing", holed, *posts) == []
    assert len(found_by("post.spacing", holed, *posts[:1], post("NE", 9.71, 0.71), post("SE", 9.71, 0.29))) > 1


def test_a_stray_post_is_not_also_a_spacing_problem():
    posts = [post("W", 9.29, 0.5), post("E", 9.71, 0.5), post("S", 9.5, 0.29), post("Lost", 10.9, 0.7)]
    (finding,) = found_by("post.spacing", ZONE, *posts)
    assert finding.severity is Severity.NOTE
    assert "Lost" in str(finding.message)


def test_two_posts_on_one_spot_are_taken_for_one():
    # 0.0008 degrees are 89.05 m, 0.001 degrees 111.3 m
    around = [post("W", 9.29, 0.5), post("N", 9.5, 0.71), post("S", 9.5, 0.29)]
    east, near, far = post("E", 9.71, 0.5), post("E 2", 9.7108, 0.5), post("E 3", 9.709, 0.5)
    assert found_by("post.spacing", ZONE, *around, east, far) == []
    (finding,) = found_by("post.spacing", ZONE, *around, east, near)
    assert set(finding.features) == {east.uid, near.uid}
    assert finding.measured == pytest.approx(89.05, abs=0.02)
    assert [edit.remove for edit in finding.fix.edits] == [True]
    (parties,) = found_by("post.spacing", ZONE, *around, east, dataclasses.replace(near, party="SOUTH"))
    assert parties.fix is None
    (same,) = found_by("post.spacing", ZONE, *around, east, post("E again", 9.71, 0.5))
    assert same.measured == 0.0


# checkpoint.on-line, checkpoint.each-zone


def test_a_checkpoint_in_the_buffer_near_the_line_is_silent():
    assert found_by("checkpoint.on-line", ZONE, STRIP, gate("In", 9.72, 0.5)) == []


def test_a_checkpoint_far_from_the_line_is_told_how_far():
    # 0.046 degrees: 5,120.7 x cos 0.5° = 5,120.5 m, inside the buffer of 0.05 degrees
    (finding,) = found_by("checkpoint.on-line", ZONE, STRIP, gate("Off", 9.746, 0.5))
    assert finding.severity is Severity.ERROR
    assert finding.measured == pytest.approx(5120.5, abs=0.1)
    assert (finding.limit, finding.unit) == (5000.0, "m")


def test_a_checkpoint_outside_the_buffer_is_one_finding():
    (finding,) = found_by("checkpoint.on-line", ZONE, STRIP, gate("Out", 9.8, 0.5))
    assert "outside the nearest buffer zone" in str(finding.message)
    assert finding.measured == pytest.approx(5565.8, abs=0.1)  # 0.05 degrees


def test_the_limit_of_the_agreement_counts():
    document = json.loads(RIVERLAND.text)
    document["limits"] = {"checkpoint.on-line": {"distance": 6000.0}}
    patient = dataclasses.replace(
        delimitation(ZONE, STRIP, gate("Off", 9.746, 0.5)),
        agreement=parse_agreement(json.dumps(document), agreement_schema()),
    )
    assert check(patient, IN_TERM, ["checkpoint.on-line"]).findings == ()


def test_each_zone_needs_a_checkpoint():
    second = feature("sector", "Second", shapely.box(10.3, 0.3, 10.7, 0.7))
    (finding,) = found_by("checkpoint.each-zone", ZONE, second, STRIP, gate("In", 9.72, 0.5))
    assert finding.severity is Severity.WARNING
    assert finding.features == (second.uid,)
    assert found_by("checkpoint.each-zone", ZONE, second, gate("In", 9.72, 0.5), gate("At", 10.29, 0.5)) == []


def test_a_checkpoint_astray_counts_for_its_nearest_zone():
    assert found_by("checkpoint.each-zone", ZONE, STRIP, gate("Astray", 9.9, 0.5)) == []


def test_a_checkpoint_between_two_zones_serves_both():
    # the zones are 0.08 degrees apart, and a checkpoint midway is 4.45 km from either line
    second = feature("sector", "Second", shapely.box(9.78, 0.3, 10.2, 0.7))
    assert found_by("checkpoint.each-zone", ZONE, second, gate("Between", 9.74, 0.5)) == []
