# SPDX-License-Identifier: GPL-2.0-or-later
"""What is found before sheets are printed: features outside the frames, and scales too coarse to tell lines apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings

from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import AgreementError
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.sheets.plan import SheetPlan
from deesc_plugin.core.sheets.preflight import sheet_findings
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature
from tests.core.sheet_ground import UTM_32, plan_of, sector, shifted
from tests.core.test_sheets_plan import delimitations

# 30 x 20 km are 120 x 80 mm at 1:250,000, where a line of 0.5 mm covers 125 m
ZONE = sector("Upper 1", 520_000, 60_000, 30_000, 20_000)


def _strip(width: float) -> Feature:
    """A buffer round `ZONE` that states a width."""
    ring = shapely.box(-2_000, -2_000, 32_000, 22_000).difference(shapely.box(0, 0, 30_000, 20_000))
    return feature("strip", "Strip 1", shifted(ring, 520_000, 60_000), zone=ZONE.uid, width_m=width)


def test_a_plan_of_the_same_delimitation_shows_everything() -> None:
    drawn = delimitation(ZONE, _strip(2_000), feature("lookout", "Post", shapely.Point(9.3, 0.6)))
    assert sheet_findings(plan_of(drawn), drawn) == ()


@settings(max_examples=15, deadline=None)
@given(delimitations())
def test_no_plan_of_ours_leaves_anything_outside(drawn: Delimitation) -> None:
    assert [finding for finding in sheet_findings(plan_of(drawn), drawn) if finding.rule == "sheet.outside-frame"] == []


def test_a_zone_that_grew_after_planning_reaches_outside() -> None:
    drawn = delimitation(ZONE)
    numbered = plan_of(drawn, scale=250_000)
    (sheet,) = numbered.sheets[1:]
    # to 10 km east of the frame, whatever the frame is
    wide = sheet.extent[2] - 520_000 + 10_000
    grown = replace(ZONE, geometry=sector("Upper 1", 520_000, 60_000, wide, 20_000).geometry)
    (finding,) = sheet_findings(numbered, delimitation(grown))
    assert (finding.rule, finding.severity, finding.features) == ("sheet.outside-frame", Severity.ERROR, (ZONE.uid,))
    # 0.2 mm, 50 m, may hide under the neat line; its southern edge as drawn ends where the rectangle does
    assert finding.measured == pytest.approx(9_950, abs=1)
    assert (finding.unit, finding.limit) == ("m", 0.0)
    assert str(finding.message) == (
        "Upper 1 reaches 9.95 km beyond the frames of its sheets; plan them again, at a coarser scale or on a larger "
        "paper."
    )
    assert finding.is_blocking
    assert finding.geometry is not None
    assert not sheet.outline.contains(finding.geometry)


def test_a_missing_sheet_in_the_middle_is_found() -> None:
    # 66 x 62 km on A4 at 1:100,000: 660 x 620 mm in cores of 188 x 166 mm, four rows of four
    zone = sector("Wide", 510_000, 40_000, 66_000, 62_000)
    drawn = delimitation(zone)
    numbered = plan_of(drawn, paper="A4", orientation="landscape", scale=100_000)
    assert len(numbered.sheets) == 1 + 16
    inner = numbered.sheets[6]
    assert len(inner.neighbours) == 8
    (finding,) = sheet_findings(SheetPlan(tuple(sheet for sheet in numbered.sheets if sheet != inner)), drawn)
    # neighbours overlap the hole by 16 mm on each side (and hide 0.2 mm more): 204 - 32.4 by 182 - 32.4 mm are left
    assert shapely.area(_metres(finding.geometry)) == pytest.approx(17_160 * 14_960, rel=1e-3)


def _metres(geometry: shapely.Geometry | None) -> shapely.Geometry:
    return shapely.transform(
        geometry, lambda xy: shapely.get_coordinates(shapely.points(*UTM_32.transform(*xy.T, direction="INVERSE")))
    )


def test_a_feature_that_came_after_planning_is_on_no_sheet() -> None:
    numbered = plan_of(delimitation(ZONE))
    new = sector("New", 700_000, 60_000, 5_000, 5_000)
    (finding,) = sheet_findings(numbered, delimitation(ZONE, new))
    assert (finding.rule, finding.severity) == ("sheet.outside-frame", Severity.ERROR)
    assert str(finding.message) == ("New is on no sheet; plan the sheets again from the delimitation as it is now.")


def test_a_strip_narrower_than_two_lines_is_too_narrow_for_the_scale() -> None:
    # two lines are 250 m at 1:250,000
    drawn = delimitation(ZONE, _strip(249.0))
    (finding,) = sheet_findings(plan_of(drawn, scale=250_000), drawn)
    assert (finding.rule, finding.severity) == ("sheet.coarse-scale", Severity.WARNING)
    assert (finding.measured, finding.limit, finding.unit) == (125.0, 124.5, "m")
    assert str(finding.message) == (
        "At 1:250,000 a line 0.5 mm wide covers 125.0 m of ground, more than half of the width of Strip 1 (249.0 m), "
        "so that its two sides run into one; choose a finer scale or a larger paper."
    )
    wider = delimitation(ZONE, _strip(250.0))
    assert sheet_findings(plan_of(wider, scale=250_000), wider) == ()


def test_the_chosen_scale_needs_no_warning() -> None:
    for width in (30.0, 120.0, 249.0, 2_000.0):
        drawn = delimitation(ZONE, _strip(width))
        numbered = plan_of(drawn)
        found = sheet_findings(numbered, drawn)
        # 30 m ask for 1:25,000, at which 34 x 24 km take 1,360 x 960 mm: five by four sheets of A3
        assert found == (), (width, numbered.sheets[1].scale)


def test_a_small_zone_without_stated_width_is_measured() -> None:
    # at 1:1,000,000 a line covers 500 m; the haven is 900 m wide, its neighbour 1,100 m
    small = feature("haven", "Small", shifted(shapely.box(5_000, 5_000, 9_000, 5_900), 520_000, 60_000), zone=ZONE.uid)
    large = feature("haven", "Large", shifted(shapely.box(5_000, 9_000, 9_000, 10_100), 520_000, 60_000), zone=ZONE.uid)
    drawn = delimitation(ZONE, small, large)
    (finding,) = sheet_findings(plan_of(drawn, scale=1_000_000), drawn)
    assert finding.features == (small.uid,)
    # the grid's metres are 0.9996 of the ground's at most
    assert finding.limit == pytest.approx(450, rel=2e-3)
    assert "width of Small (900." in str(finding.message)


def test_an_accuracy_that_the_agreement_states() -> None:
    def drawn(accuracy: float) -> Delimitation:
        stated = replace(RIVERLAND, limits={"sheet.coarse-scale": {"accuracy": accuracy}})
        return replace(delimitation(ZONE), agreement=stated)

    (finding,) = sheet_findings(plan_of(drawn(100.0), scale=250_000), drawn(100.0))
    assert (finding.rule, finding.severity) == ("sheet.coarse-scale", Severity.WARNING)
    assert (finding.measured, finding.limit, finding.unit) == (125.0, 100.0, "m")
    assert str(finding.message) == (
        "At 1:250,000 the line of Upper 1 is 0.5 mm wide and covers 125.0 m of ground, more than the 100.0 m to which "
        "the agreement states its boundaries; choose a finer scale or a larger paper."
    )
    assert sheet_findings(plan_of(drawn(125.0), scale=250_000), drawn(125.0)) == ()
    assert sheet_findings(plan_of(drawn(0.0), scale=250_000), drawn(0.0)) == ()
    # the check takes it for a limit that is known, and still refuses others
    check(drawn(100.0), IN_TERM)
    unknown = replace(RIVERLAND, limits={"sheet.coarse-scale": {"precision": 1.0}})
    with pytest.raises(AgreementError, match=r"“precision” for the rule “sheet\.coarse-scale”"):
        check(replace(delimitation(ZONE), agreement=unknown), IN_TERM)


def test_a_withdrawn_strip_is_no_matter() -> None:
    drawn = delimitation(ZONE, replace(_strip(100.0), status="withdrawn"))
    assert sheet_findings(plan_of(drawn, scale=250_000), drawn) == ()


def test_the_hash_is_bound_to_what_was_looked_at() -> None:
    def hash_of(width: float, scale: int) -> str:
        drawn = delimitation(ZONE, _strip(width))
        (finding,) = sheet_findings(plan_of(drawn, scale=scale), drawn)
        return finding.hash

    assert hash_of(100.0, 250_000) == hash_of(100.0, 250_000)
    assert hash_of(100.0, 250_000) != hash_of(101.0, 250_000)
    assert hash_of(100.0, 250_000) != hash_of(100.0, 500_000)
