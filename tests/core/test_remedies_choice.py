# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done about copies, equal numbers and orphans: one of several is chosen, and then nothing is found."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.trial import applied
from tests.agreements import IN_TERM, delimitation, feature

WEST = feature("sector", "West", shapely.box(9.2, 0.2, 9.5, 0.5), number=1)
EAST = feature("sector", "East", shapely.box(10.2, 0.2, 10.5, 0.5), number=2)
STRIP = feature("strip", "Strip", shapely.box(10.5, 0.2, 10.6, 0.5), zone="00000000-0000-4000-8000-00000000dead")


def only(rule, drawn):
    (finding,) = [one for one in check(drawn, IN_TERM, [rule]).findings if one.rule == rule]
    return finding


def after(fix, drawn):
    return applied(fix.worked_out(drawn), drawn)


@pytest.mark.parametrize("moved", [True, False], ids=["a copy that was moved", "a copy in the same place"])
@pytest.mark.parametrize("count", [2, 3])
def test_a_copy_gets_a_uid_of_its_own(count, moved):
    step = 0.7 if moved else 0.0
    copies = [
        replace(
            WEST, name=f"West {i}" if moved else "West", number=None, geometry=shapely.box(9.2, low, 9.5, low + 0.3)
        )
        for i, low in enumerate(0.2 + step * place for place in range(count))
    ]
    drawn = delimitation(*copies)
    finding = next(one for one in check(drawn, IN_TERM, ["attribute.unique"]).findings if one.aspect == "uid")
    assert len(finding.fixes) == (count if moved else 1), "what is the same in everything is no choice"
    for fix in finding.fixes:
        mended = after(fix, drawn)
        uids = [one.uid for one in mended.features]
        assert len(set(uids)) == count and WEST.uid in uids
        assert {uuid.UUID(uid).version for uid in uids if uid != WEST.uid} == {4}
        assert "uid" not in {one.aspect for one in check(mended, IN_TERM, ["attribute.unique"]).findings}
        if moved:
            kept = mended.feature(WEST.uid)
            assert str(fix.label).startswith(f"{kept.name} ({0.35 + copies.index(kept) * step:.5f}°N")


def test_an_agreed_copy_keeps_the_uid():
    agreed = replace(WEST, name="Agreed", status="agreed")
    drawn = delimitation(WEST, agreed)
    finding = next(one for one in check(drawn, IN_TERM, ["attribute.unique"]).findings if one.aspect == "uid")
    (fix,) = finding.fixes
    assert after(fix, drawn).feature(WEST.uid).status == "agreed"


def test_a_number_that_stands_twice_is_a_warning_and_is_given_anew():
    third = feature("sector", "Third", shapely.box(9.2, 0.7, 9.5, 0.9), number=7)
    twice = replace(EAST, number=1)
    drawn = delimitation(WEST, twice, third)
    finding = only("attribute.unique", drawn)
    assert finding.severity is Severity.WARNING
    assert "of the kind “Sector” in the region “Upper” have the number 1" in str(finding.message)
    numbers = []
    for fix in finding.fixes:
        mended = after(fix, drawn)
        assert check(mended, IN_TERM, ["attribute.unique"]).findings == ()
        numbers.append({one.name: one.number for one in mended.features})
    assert len(numbers) == 2
    assert {"West": 1, "East": 8, "Third": 7} in numbers and {"West": 8, "East": 1, "Third": 7} in numbers


@pytest.mark.parametrize("other", [{"region": "lower"}, {"status": "withdrawn"}, {"kind": "haven"}, {"number": None}])
def test_a_number_counts_within_kind_and_region(other):
    assert (
        check(delimitation(WEST, replace(EAST, **{"number": 1, **other})), IN_TERM, ["attribute.unique"]).findings == ()
    )


def test_an_orphan_chooses_among_the_names_of_its_region_the_nearest_first():
    far = feature("sector", "Far", shapely.box(11.2, 0.2, 11.5, 0.5), region="lower", party="SOUTH")
    drawn = delimitation(WEST, EAST, far, STRIP)
    finding = only("buffer.orphan", drawn)
    labels = [str(fix.label) for fix in finding.fixes]
    assert labels == ["Strip belongs to East", "Strip belongs to West", "Remove Strip"]
    assert finding.fix is None and STRIP.zone not in str(finding.message)
    for fix in finding.fixes:
        assert check(after(fix, drawn), IN_TERM, ["buffer.orphan"]).findings == ()
    agreed = replace(STRIP, status="agreed")
    assert only("buffer.orphan", delimitation(WEST, EAST, agreed)).fixes == ()


def test_a_safe_zone_chooses_a_zone():
    haven = feature("haven", "Haven", shapely.box(10.3, 0.3, 10.4, 0.4), zone="gone")
    finding = only("safe.inside", delimitation(WEST, EAST, haven))
    assert str(finding.fixes[0].label) == "Haven belongs to East"
