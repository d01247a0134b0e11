# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules about overlaps, gaps, slivers and the zones of other regions, on the invented agreement."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.trial import applied
from tests.agreements import IN_TERM, dated_delimitation, delimitation, feature

METRE = 1 / 111_319.49  # degrees of longitude at the equator
WEST = feature("sector", "West", shapely.box(9.2, 0.2, 9.8, 0.8))
SOUTH = {"party": "SOUTH", "region": "lower"}


@pytest.fixture(autouse=True, params=["without dates", "with dates"])
def _dates(request, monkeypatch):
    """Every rule finds the same where all features are in force on the same days."""
    if request.param == "with dates":
        monkeypatch.setitem(globals(), "delimitation", dated_delimitation)


def findings(*features, rules=("overlap.zone", "overlap.kind", "placement.other-region", "gap.neighbour")):
    return check(delimitation(*features), IN_TERM, rules).findings


def apply(finding, *features):
    """The features, in their order, after the finding's first fix."""
    drawn = delimitation(*features)
    after = applied(finding.fixes[0].worked_out(drawn), drawn)
    return [changed for one in features if (changed := after.feature(one.uid)) is not None]


def test_zones_of_one_region_that_overlap():
    east = feature("sector", "East", shapely.box(9.7, 0.4, 10.4, 0.6), status="proposed", party="SOUTH")
    (found,) = findings(WEST, east)
    assert found.rule == "overlap.zone"
    assert found.severity is Severity.ERROR
    assert found.features == (WEST.uid, east.uid)  # the draft gives way to the proposal, so it stands first
    # 0.1° of longitude (11,131.5 m at 0.5°N, as wide as the overlap) by 0.2° of latitude (22,114.9 m): 246.17 km²
    assert found.measured == pytest.approx(11_131.5, rel=2e-3)
    assert found.limit == 1.0 and found.unit == "m"
    assert str(found.message) == ("West and East overlap by 246.17 km², up to 11.13 km wide, at 0.50000°N 9.75000°E.")
    # geodesics between the corners bulge a metre or two off the parallels: 1e-4 degrees is 11 m
    assert shapely.hausdorff_distance(found.geometry, shapely.box(9.7, 0.4, 9.8, 0.6)) < 1e-4


def test_zones_of_two_regions_that_overlap_are_reported_once():
    up = feature("sector", "Up", shapely.box(10.2, 0.2, 11.02, 0.8))
    low = feature("sector", "Low", shapely.box(11, 0.2, 11.8, 0.8), **SOUTH)
    assert [found.rule for found in findings(up, low)] == ["overlap.zone"]


@pytest.mark.parametrize(
    ("west_edge", "words"),
    [(11, " meets "), (11 + 0.5 * METRE, "lies only"), (11 - 0.5 * METRE, " meets ")],
)
def test_zones_of_two_regions_that_meet(west_edge, words):
    up = feature("sector", "Up", shapely.box(10.2, 0.2, 11, 0.8))
    low = feature("sector", "Low", shapely.box(west_edge, 0.2, 11.8, 0.8), **SOUTH)
    (found,) = findings(up, low)
    assert found.rule == "placement.other-region"
    assert words in str(found.message)
    assert found.measured == pytest.approx(max(0.0, (west_edge - 11) / METRE), abs=0.01)


def test_touching_at_a_corner_meets_too():
    up = feature("sector", "Up", shapely.box(10.2, 0.2, 11, 0.8))
    low = feature("sector", "Low", shapely.box(11, 0.8, 11.8, 1.2), **SOUTH)
    (found,) = findings(up, low)
    assert "touches" in str(found.message)
    assert found.point == (11.0, 0.8)


def test_neighbours_of_one_region_may_share_a_line():
    assert findings(WEST, feature("sector", "East", shapely.box(9.8, 0.2, 10.4, 0.8))) == ()


def test_overlap_narrower_than_the_limit_passes():
    assert findings(WEST, feature("sector", "East", shapely.box(9.8 - 0.8 * METRE, 0.2, 10.4, 0.8))) == ()


def test_a_zone_drawn_twice_and_one_inside_another():
    again = feature("sector", "West again", WEST.geometry)
    inner = feature("sector", "Inner", shapely.box(9.3, 0.3, 9.4, 0.4))
    (twice,) = findings(WEST, again)
    assert "one and the same outline" in str(twice.message)
    assert len(apply(twice, WEST, again)) == 1
    (inside,) = findings(WEST, inner)
    assert str(inside.message).startswith("West holds the whole of Inner")
    assert inside.fixes == ()


def test_withdrawn_features_are_not_looked_at():
    assert findings(WEST, feature("sector", "Gone", WEST.geometry, status="withdrawn")) == ()


def test_a_cut_leaves_no_overlap_and_moves_no_turning_point():
    draft = feature("sector", "Draft", shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.83, 0.8), (9.2, 0.8)]))
    agreed = feature(
        "sector", "Agreed", shapely.Polygon([(9.7, 0.3), (10.4, 0.25), (10.4, 0.75)]), status="agreed", **SOUTH
    )
    (found,) = findings(draft, agreed)
    assert [edit.uid for edit in found.fix.edits] == [draft.uid]
    mended = apply(found, draft, agreed)
    # zones of two regions now share a line: what is left to say of them is another rule's
    assert [one.rule for one in findings(*mended)] == ["placement.other-region"]
    places = set(map(tuple, shapely.get_coordinates(mended[0].geometry)))
    assert set(map(tuple, shapely.get_coordinates(draft.geometry))) <= places
    assert len(places) == 7  # its own four, the tip of the other, and where the outlines crossed


def test_kinds_that_the_agreement_keeps_apart():
    far = feature("sector", "Far", shapely.box(10.2, 0.2, 10.6, 0.8))
    own = feature("strip", "Own strip", shapely.box(9.8, 0.2, 9.9, 0.8), zone=WEST.uid)
    more = feature("strip", "More strip", shapely.box(9.85, 0.2, 9.95, 0.8), zone=WEST.uid)
    others = feature("strip", "Others' strip", shapely.box(9.93, 0.2, 10.21, 0.8), zone=far.uid)
    found = findings(WEST, far, own, more, others, rules=["overlap.kind"])
    pairs = {frozenset(one.features) for one in found}
    # strips of one zone may overlap; strips of two may not, nor a strip and a sector
    assert pairs == {frozenset({more.uid, others.uid}), frozenset({others.uid, far.uid})}
    (cut,) = [one for one in found if far.uid in one.features]
    assert [edit.uid for edit in cut.fix.edits] == [others.uid]  # what runs along a zone gives way to the zone


def test_havens_in_strips_are_reported_by_one_rule():
    own = feature("strip", "Own strip", shapely.box(9.7, 0.2, 9.8, 0.8), zone=WEST.uid)
    others = feature("strip", "Others' strip", shapely.box(9.2, 0.2, 9.3, 0.8), zone="elsewhere")
    near_own = feature("haven", "Near own", shapely.box(9.6, 0.4, 9.75, 0.5), zone=WEST.uid)
    near_other = feature("haven", "Near other", shapely.box(9.25, 0.4, 9.4, 0.5), zone=WEST.uid)
    found = findings(WEST, own, others, near_own, near_other, rules=["overlap.kind", "safe.inside"])
    about = [(one.rule, frozenset(one.features)) for one in found if WEST.uid not in one.features]
    assert sorted(about) == [
        ("overlap.kind", frozenset({others.uid, near_other.uid})),
        ("safe.inside", frozenset({near_own.uid, own.uid})),
    ]


def test_what_follows_from_an_overlap_of_two_zones_is_not_reported_again():
    # the buffers run round the zones, so each reaches into the other's zone and buffer wherever the zones overlap
    east = feature("sector", "East", shapely.box(9.7, 0.4, 10.4, 0.6))
    buffers = [
        feature("strip", f"Buffer {zone.name}", zone.geometry.buffer(0.05) - zone.geometry, zone=zone.uid)
        for zone in (WEST, east)
    ]
    assert [found.rule for found in findings(WEST, east, *buffers)] == ["overlap.zone"]
    apart = feature("sector", "East", shapely.box(9.83, 0.4, 10.4, 0.6))
    assert {found.rule for found in findings(WEST, apart, *buffers)} == {"overlap.kind"}


def test_gap_between_neighbours():
    east = feature("sector", "East", shapely.box(9.8 + 80 * METRE, 0.2, 10.4, 0.8))
    (found,) = findings(WEST, east)
    assert found.rule == "gap.neighbour"
    assert found.severity is Severity.WARNING
    assert found.measured == pytest.approx(80, rel=0.02)


def test_very_many_gaps_between_two_are_one_finding(monkeypatch):
    monkeypatch.setattr("deesc_plugin.core.rules.gap_neighbour.MOST_GAPS", 10)
    # the eastern line, one edge of 66 km along a meridian, has 12 bays of 80 m, each 442 m long, in the western one
    steps = 0.22 + 0.05 * np.arange(12)
    bays = shapely.union_all(shapely.box(9.8 - 80 * METRE, steps, 9.8, steps + 0.004))
    east = feature("sector", "East", shapely.box(9.8, 0.2, 10.4, 0.8))
    (found,) = findings(feature("sector", "West", WEST.geometry - bays), east, rules=["gap.neighbour"])
    assert "more than 10 gaps" in str(found.message)
    assert found.measured == pytest.approx(80, rel=0.02)
    assert shapely.get_num_geometries(found.geometry) == 12


def test_an_enclosed_gap_can_be_filled():
    # a lens between two outlines that part and meet again
    line = [(9.8, 0.2), (9.8, 0.5), (9.8, 0.8)]
    bent = [(9.8, 0.2), (9.8 + 120 * METRE, 0.5), (9.8, 0.8)]
    west = feature("sector", "West", shapely.Polygon([(9.2, 0.2), *line, (9.2, 0.8)]))
    east = feature("sector", "East", shapely.Polygon([(10.4, 0.2), (10.4, 0.8), *bent[::-1]]), status="agreed")
    (found,) = findings(west, east)
    assert found.rule == "gap.neighbour"
    assert [edit.uid for edit in found.fix.edits] == [west.uid]
    assert findings(*apply(found, west, east)) == ()


def test_slivers():
    ditch = shapely.box(9.5, 0.4, 9.5 + 20 * METRE, 0.6)
    speck = shapely.box(10, 0.2, 10 + 90 * METRE, 0.2 + 90 * METRE)  # 8,000 m²
    both = feature("sector", "Both", shapely.MultiPolygon([WEST.geometry - ditch, speck]))
    hole, part = findings(both, rules=["geometry.sliver-part"])
    assert "hole" in str(hole.message) and hole.unit == "m" and hole.measured == pytest.approx(20, rel=2e-3)
    assert "part" in str(part.message) and part.unit == "m²" and part.measured == pytest.approx(8_046, rel=1e-2)
    closed = apply(hole, both)[0].geometry
    assert [len(part.interiors) for part in closed.geoms] == [0, 0]
    left = apply(part, both)[0].geometry
    assert left.equals(WEST.geometry - ditch)


def test_a_wide_hole_and_a_narrow_fitting_part_are_no_slivers():
    wide = shapely.box(9.5, 0.4, 9.5 + 60 * METRE, 0.6)
    assert findings(feature("sector", "Ok", WEST.geometry - wide), rules=["geometry.sliver-part"]) == ()
