# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules ``buffer.*`` on the Riverland agreement: each fault found by its rule, there, and by no other."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import BufferOrigin, Delimitation
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.roles import Role
from tests.agreements import IN_TERM, RIVERLAND, dated_delimitation, delimitation, feature

GEOD = Geod(ellps="WGS84")
RULES = ["buffer.orphan", "buffer.encloses", "buffer.width", "buffer.stale"]
ZONE = feature("sector", "Zone", shapely.box(9.4, 0.4, 9.6, 0.6))
WIDTH = 5_000.0
MADE = geodesic_buffer(ZONE.geometry, WIDTH, side="outside").geometry


@pytest.fixture(autouse=True, params=["without dates", "with dates"])
def _dates(request, monkeypatch):
    """Every rule finds the same where all features are in force on the same days."""
    if request.param == "with dates":
        monkeypatch.setitem(globals(), "delimitation", dated_delimitation)


def strip(geometry=MADE, name="Strip", **fields):
    return feature("strip", name, geometry, **{"zone": ZONE.uid, "width_m": WIDTH, **fields})


def findings(*features, rules=RULES):
    return [finding for finding in check(delimitation(*features), IN_TERM, rules).findings if finding.rule in rules]


def only(rule, *features):
    (finding,) = findings(*features)
    assert finding.rule == rule, str(finding.message)
    return finding


def test_a_zone_with_the_buffer_that_was_made_from_it_is_silent():
    origin = BufferOrigin(geometry_hash(ZONE.geometry), "outside", "round", 0.1, 0.08)
    assert findings(ZONE, strip(origin=origin)) == []
    assert findings(ZONE, strip(width_m=None)) == []


def test_a_buffer_that_was_made_with_the_zone_in_it_is_silent_too():
    assert findings(ZONE, strip(geodesic_buffer(ZONE.geometry, WIDTH).geometry)) == []


def test_a_stretch_without_buffer_is_for_encloses_alone():
    # 0.02 degrees of longitude on 0.6° north: 2 x 1,113.195 m x cos 0.6° = 2,226.3 m
    gap = shapely.box(9.49, 0.55, 9.51, 0.7)
    finding = only("buffer.encloses", ZONE, strip(MADE.difference(gap)))
    assert finding.severity is Severity.ERROR
    assert finding.features == (ZONE.uid,)
    assert finding.measured == pytest.approx(2_226.3, abs=5)
    assert finding.point == pytest.approx((9.5, 0.6), abs=1e-4)
    assert "2.22 km" in str(finding.message)


def test_a_cut_askew_is_for_encloses_alone():
    gap = shapely.Polygon([(9.49, 0.59), (9.51, 0.59), (9.56, 0.7), (9.54, 0.7)])
    assert only("buffer.encloses", ZONE, strip(MADE.difference(gap))).measured > 2_000


def test_each_stretch_is_a_finding_of_its_own():
    gaps = shapely.union_all([shapely.box(9.49, 0.55, 9.51, 0.7), shapely.box(9.49, 0.3, 9.51, 0.45)])
    found = findings(ZONE, strip(MADE.difference(gaps)))
    assert [finding.rule for finding in found] == ["buffer.encloses"] * 2
    assert len({finding.hash for finding in found}) == 2


def test_a_narrow_place_is_for_width_alone():
    # the outer edge bitten off 4,000 m east of 9.6° on the equator's parallel: 9.6 + 4,000 / 111,317
    east = 9.6 + 4_000 / 111_317
    bite = shapely.box(east, 0.49, 9.7, 0.51)
    finding = only("buffer.width", ZONE, strip(MADE.difference(bite)))
    assert finding.severity is Severity.ERROR
    assert finding.measured == pytest.approx(4_000, abs=2)
    assert finding.limit == WIDTH
    assert finding.point[0] == pytest.approx(east, abs=1e-4)
    assert 0.489 < finding.point[1] < 0.511
    assert "4.00 km wide" in str(finding.message) and "1.00 km less" in str(finding.message)


@pytest.mark.parametrize(
    ("made", "severity"),
    [(4_999.2, None), (4_994.0, Severity.WARNING), (4_860.0, Severity.WARNING), (4_840.0, Severity.ERROR)],
)
def test_a_shortfall_of_a_thousandth_passes_and_of_three_hundredths_warns(made, severity):
    # max(1 m, 0.1 % of 5 km) = 5 m; 3 % of 5 km = 150 m
    found = findings(ZONE, strip(geodesic_buffer(ZONE.geometry, made, side="outside").geometry))
    assert [finding.severity for finding in found] == ([] if severity is None else [severity])


def test_the_likely_method_is_named():
    north = feature("sector", "North", shapely.transform(ZONE.geometry, lambda xy: xy + np.array([0, 45])))
    made = shapely.buffer(north.geometry, WIDTH / 111_320, quad_segs=32).difference(north.geometry)
    (finding,) = findings(north, strip(made, zone=north.uid))
    assert finding.rule == "buffer.width"
    assert "in degrees" in str(finding.message)


WEST, EAST = MADE.intersection(shapely.box(9, 0, 9.5, 1)), MADE.intersection(shapely.box(9.5, 0, 10, 1))


def by_name(*features):
    found = findings(ZONE, *features, rules=["buffer.width"])
    names = {one.uid: one.name for one in features}
    return {names[finding.features[0]]: (finding.limit, round(finding.measured)) for finding in found}


def test_two_buffers_beside_each_other_are_each_held_to_the_width_that_they_state():
    assert findings(ZONE, strip(WEST, "West"), strip(EAST, "East")) == []
    assert by_name(strip(WEST, "West", width_m=6_000.0), strip(EAST, "East", width_m=5_500.0)) == {
        "West": (6_000.0, 5_000),
        "East": (5_500.0, 5_000),
    }
    assert by_name(strip(WEST, "West", width_m=6_000.0), strip(EAST, "East")) == {"West": (6_000.0, 5_000)}
    assert by_name(strip(WEST, "West", width_m=6_000.0), strip(EAST, "East", width_m=6_000.0)) == {
        "West": (6_000.0, 5_000),
        "East": (6_000.0, 5_000),
    }


@pytest.mark.parametrize("over", [10_000.0, 5_000.0, None])
def test_a_buffer_is_too_narrow_whatever_lies_over_it(over):
    wide = geodesic_buffer(ZONE.geometry, over or WIDTH, side="outside").geometry
    narrow = geodesic_buffer(ZONE.geometry, 1_000.0, side="outside").geometry
    features = strip(narrow, "Narrow", width_m=5_000.0), strip(wide, "Wide", width_m=over)
    assert by_name(*features) == {"Narrow": (5_000.0, 1_000)}


def test_strips_behind_each_other_are_measured_from_the_line():
    wide = geodesic_buffer(ZONE.geometry, 10_000.0, side="outside").geometry
    behind = strip(wide.difference(MADE), "Behind", width_m=10_000.0)
    assert by_name(strip(name="Front"), behind) == {}
    assert by_name(strip(name="Front", width_m=None), behind) == {}
    narrow = geodesic_buffer(ZONE.geometry, 1_000.0, side="outside").geometry
    behind = strip(wide.difference(narrow), "Behind", width_m=10_000.0)
    assert by_name(strip(narrow, "Front"), behind) == {"Front": (5_000.0, 1_000)}


def test_strips_of_several_widths_over_each_other_are_each_as_wide_as_they_say():
    strips = [
        strip(geodesic_buffer(ZONE.geometry, width, side="outside").geometry, f"{width}", width_m=width)
        for width in (5_000.0, 7_000.0, 14_000.0)  # a tenth of those of the agreement of Minsk of 12 February 2015
    ]
    assert by_name(*strips) == {}


@pytest.mark.parametrize("width", [-1.0, 0.0, float("inf"), float("nan")])
def test_a_width_that_none_can_have_does_not_hide_another(width):
    west, east = MADE.intersection(shapely.box(9, 0, 9.5, 1)), MADE.intersection(shapely.box(9.5, 0, 10, 1))
    (finding,) = findings(ZONE, strip(west, "West", width_m=width), strip(east, "East", width_m=6_000.0))
    assert (finding.rule, finding.limit) == ("buffer.width", 6_000.0)
    every = check(delimitation(ZONE, strip(width_m=width)), IN_TERM)
    assert [one.rule for one in every.blocking] == ["attribute.value"]


def test_a_zone_without_any_buffer_is_one_finding_for_its_whole_line():
    finding = only("buffer.encloses", ZONE)
    # two sides of 0.2 degrees of latitude, 22,115 m, and two of longitude, 22,263 m
    assert finding.measured == pytest.approx(88_755, abs=30)


def test_an_agreement_without_buffers_asks_for_none():
    kinds = tuple(kind for kind in RIVERLAND.kinds if kind.role is not Role.BUFFER_ZONE)
    without = dataclasses.replace(RIVERLAND, kinds=kinds)
    assert list(check(Delimitation(without, (ZONE,)), IN_TERM, RULES).findings) == []


def test_a_buffer_that_names_no_zone_is_for_orphan_alone():
    assert "names neither a zone nor a line" in str(only("buffer.orphan", ZONE, strip(zone="")).message)
    assert "names a zone or line that is not here." in str(only("buffer.orphan", ZONE, strip(zone="elsewhere")).message)
    post = feature("lookout", "Post", shapely.Point(9.5, 0.5))
    of_post = only("buffer.orphan", ZONE, post, strip(zone=post.uid))
    assert "Post, which is neither a zone nor a line" in str(of_post.message)


LINE = feature("front", "Front", shapely.LineString([(9.2, 0.2), (9.5, 0.5), (9.6, 0.3), (10.2, 0.9), (10.4, 0.9)]))


def beside(width=WIDTH, side="both", end_cap="round", name="Strip", **fields):
    """A strip beside the line, or a drawing of one."""
    made = fields.pop("geometry", None) or geodesic_buffer(LINE.geometry, width, side=side, end_cap=end_cap).geometry
    return feature("strip", name, made, **{"zone": LINE.uid, "width_m": width, **fields})


@pytest.mark.parametrize("end_cap", ["round", "flat"])
@pytest.mark.parametrize("side", ["both", "left", "right"])
def test_a_strip_beside_a_line_is_silent_on_one_side_and_on_both(side, end_cap):
    assert findings(LINE, beside(side=side, end_cap=end_cap)) == []


def test_strips_of_three_widths_and_one_of_each_side_are_silent():
    assert findings(LINE, *(beside(width, name=f"{width}") for width in (2_000.0, 5_000.0, 8_000.0))) == []
    assert findings(LINE, beside(2_000.0, "right", name="R"), beside(8_000.0, "left", name="L")) == []


def test_a_line_needs_no_strip_and_one_that_has_some_has_them_along_its_whole_length():
    assert findings(LINE) == []
    short = geodesic_buffer(shapely.LineString(LINE.geometry.coords[:3]), WIDTH, side="right").geometry
    finding = only("buffer.encloses", LINE, beside(geometry=short))
    assert finding.severity is Severity.WARNING
    # GeodSolve -i: 94,139.343 m and 22,261.170 m; the strip's end cuts nothing off behind its right angle
    assert finding.measured == pytest.approx(94_139.343 + 22_261.170, abs=2.5)


@pytest.mark.parametrize("side", ["both", "left", "right"])
def test_a_strip_beside_a_line_that_is_narrower_than_it_says(side):
    made = geodesic_buffer(LINE.geometry, WIDTH - 100, side=side).geometry
    finding = only("buffer.width", LINE, beside(geometry=made))
    assert finding.measured == pytest.approx(WIDTH - 100, abs=0.2)
    assert finding.severity is Severity.WARNING, "two per cent"


def test_a_bite_out_of_one_side_of_a_strip_is_found_there():
    """North of the stretch along 0.9°, down to 0.92°: 0.02 degrees of latitude are 2,211.5 m on the equator."""
    whole = beside().geometry
    finding = only("buffer.width", LINE, beside(geometry=whole.difference(shapely.box(10.28, 0.92, 10.32, 1.1))))
    assert finding.measured == pytest.approx(2_211.5, abs=0.5)
    to_the_line = whole.difference(shapely.box(10.28, 0.9, 10.32, 1.1))
    assert only("buffer.width", LINE, beside(geometry=to_the_line)).severity is Severity.ERROR


def test_a_strip_beside_a_line_is_made_again_on_its_side_after_the_line_moved():
    for side, end_cap in (("left", "round"), ("both", "flat")):
        origin = BufferOrigin("0" * 64, side, end_cap, 0.1, 0.07)
        finding = only("buffer.stale", LINE, beside(side=side, end_cap=end_cap, origin=origin))
        (edit,) = finding.fix.worked_out(delimitation(LINE, beside(origin=origin))).edits
        expected = geodesic_buffer(LINE.geometry, WIDTH, side=side, end_cap=end_cap).geometry
        assert shapely.equals_exact(edit.geometry, expected, 1e-9)


def test_a_strip_that_names_a_line_that_is_gone_is_an_orphan():
    gone = dataclasses.replace(LINE, status="withdrawn")
    assert "names the line Front, which was withdrawn" in str(only("buffer.orphan", gone, beside()).message)


def test_a_buffer_of_a_withdrawn_zone_is_an_orphan():
    withdrawn = dataclasses.replace(ZONE, status="withdrawn")
    assert "was withdrawn" in str(only("buffer.orphan", withdrawn, strip()).message)


def test_a_zone_that_is_withheld_makes_no_orphan():
    torn = dataclasses.replace(ZONE, geometry=shapely.Polygon([(9.4, 0.4), (9.6, 0.6), (9.6, 0.4), (9.4, 0.6)]))
    assert findings(torn, strip()) == []


def test_a_buffer_that_is_withheld_leaves_its_zone_unjudged():
    torn = strip(shapely.Polygon([(9.4, 0.4), (9.6, 0.6), (9.6, 0.4), (9.4, 0.6)]))
    assert findings(ZONE, torn) == []


def test_a_buffer_is_stale_when_its_zone_has_moved_by_more_than_the_fingerprints_centimetre():
    def made_from(zone):
        return strip(origin=BufferOrigin(geometry_hash(zone), "outside", "round", 0.1, 0.08))

    moved = shapely.transform(ZONE.geometry, lambda xy: xy + np.array([1e-6, 0]))
    assert "before the zone's line was changed" in str(only("buffer.stale", ZONE, made_from(moved)).message)
    turned = shapely.Polygon(shapely.get_coordinates(ZONE.geometry)[::-1])
    assert findings(ZONE, made_from(turned)) == []
