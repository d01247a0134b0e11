# SPDX-License-Identifier: GPL-2.0-or-later
"""Several findings of one rule fixed at once, also where they are about one feature."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.together import fixed_together
from deesc_plugin.core.trial import applied
from tests.agreements import IN_TERM, delimitation, feature

RULE = "geometry.sliver-part"
DITCH, SPECK = shapely.box(9.5, 0.4, 9.5002, 0.6), shapely.box(9.3, 0.9, 9.3008, 0.9008)
BLOCK = shapely.box(9.2, 0.2, 9.8, 0.8)


def test_two_faults_of_one_feature_and_one_of_another_are_mended_by_one_fix():
    both = feature("sector", "Both", shapely.MultiPolygon([BLOCK - DITCH, SPECK]))
    one = feature("sector", "One", shapely.transform(BLOCK - DITCH, lambda places: np.add(places, (1.0, 0.0))))
    other = feature("sector", "Other", shapely.transform(BLOCK - DITCH, lambda places: np.add(places, (2.0, 0.0))))
    drawn = delimitation(both, one, other)
    findings = [finding for finding in check(drawn, IN_TERM, [RULE]).findings if finding.rule == RULE]
    chosen = [finding for finding in findings if finding.features != (other.uid,)]
    assert [finding.features for finding in chosen].count((both.uid,)) == 2
    fix = fixed_together(chosen, IN_TERM)
    assert str(fix.label) == "Fix 3 findings"
    worked_out = fix.worked_out(drawn)
    assert {edit.uid for edit in fix.edits} == {edit.uid for edit in worked_out.edits} == {both.uid, one.uid}
    assert len(worked_out.edits) == 2, "one for each feature"
    mended = applied(worked_out, drawn)
    assert shapely.get_parts(mended.feature(both.uid).geometry)[0].equals(BLOCK)
    assert not mended.feature(one.uid).geometry.interiors
    assert mended.feature(other.uid) == other
    with pytest.raises(Cancelled):
        fix.worked_out(drawn, lambda: True)


def test_what_is_a_choice_is_left_to_be_made():
    overlapping = delimitation(feature("sector", "West", BLOCK), feature("sector", "East", shapely.box(9.7, 0, 10, 1)))
    assert fixed_together(check(overlapping, IN_TERM, ["overlap.zone"]).findings, IN_TERM) is None


def test_two_pairs_of_one_number_fixed_together_get_different_ones():
    corners = [(9.2, 0.2), (9.5, 0.2), (9.2, 0.6), (9.5, 0.6)]
    places = [shapely.box(west, south, west + 0.2, south + 0.2) for west, south in corners]
    agreed = [feature("sector", f"Agreed {n}", places[n - 1], number=n, status="agreed") for n in (1, 2)]
    drafts = [feature("sector", f"Draft {n}", places[n + 1], number=n) for n in (1, 2)]
    drawn = delimitation(*agreed, *drafts)
    findings = [one for one in check(drawn, IN_TERM, ["attribute.unique"]).findings if one.aspect == "number"]
    assert len(findings) == 2
    mended = applied(fixed_together(findings, IN_TERM).worked_out(drawn), drawn)
    assert sorted(one.number for one in mended.features) == [1, 2, 3, 4]
    assert [mended.feature(one.uid) for one in agreed] == agreed
