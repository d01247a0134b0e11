# SPDX-License-Identifier: GPL-2.0-or-later
"""What two delimitations differ in, and three of them merged: the laws that hold for any of them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.changes import Difference, Merge, difference, is_same, is_same_line, merge
from deesc_plugin.core.delimitation import Delimitation, Feature, RecordedException
from deesc_plugin.core.limit_overrides import with_overrides
from tests.agreements import REFERENCE, RIVERLAND

UIDS = "abcde"
SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)
NOTCHED = shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.5, 0.5), (9.2, 0.8)])
HOLED = SQUARE.difference(shapely.union_all([shapely.box(9.3, 0.3, 9.4, 0.4), shapely.box(9.6, 0.3, 9.7, 0.4)]))
TWO = shapely.MultiPolygon([SQUARE, shapely.box(10.2, 0.2, 10.4, 0.4)])

VERSIONS = st.one_of(
    st.none(),
    st.builds(
        lambda name, shape, width: (name, shape, width),
        st.sampled_from(["One", "Two", ""]),
        st.sampled_from([None, SQUARE, NOTCHED, HOLED, TWO]),
        st.sampled_from([None, 5_000.0, float("nan")]),
    ),
)
ACCEPTED = [RecordedException("geometry.parts", f"{n:064x}", "meant", "the group", date(2031, 1, n)) for n in (1, 2, 3)]
LIMITED = with_overrides(RIVERLAND, [LimitOverride("geometry.short-edge", "length", 3.5, "scale")])


@st.composite
def states(draw: st.DrawFn) -> Delimitation:
    drawn = {uid: draw(VERSIONS) for uid in UIDS}
    features = [
        Feature(uid, "sector", name=version[0], geometry=version[1], width_m=version[2])
        for uid, version in drawn.items()
        if version is not None
    ]
    accepted = draw(st.lists(st.sampled_from(ACCEPTED), unique=True))
    return Delimitation(draw(st.sampled_from([RIVERLAND, LIMITED])), tuple(features), REFERENCE, tuple(accepted))


def shuffled(state: Delimitation, seed: int) -> Delimitation:
    """The same delimitation as somebody else would have stored it."""
    chance = random.Random(seed)  # noqa: S311
    features = [replace(one, geometry=walked_otherwise(one.geometry, chance)) for one in state.features]
    chance.shuffle(features)
    return replace(state, features=tuple(features))


def walked_otherwise(geometry, chance):
    if geometry is None:
        return None
    parts = [_polygon_otherwise(part, chance) for part in shapely.get_parts(geometry)]
    chance.shuffle(parts)
    return shapely.MultiPolygon(parts)


def _polygon_otherwise(polygon, chance):
    holes = [_ring_otherwise(ring, chance) for ring in polygon.interiors]
    chance.shuffle(holes)
    return shapely.Polygon(_ring_otherwise(polygon.exterior, chance), holes)


def _ring_otherwise(ring, chance):
    vertices = list(ring.coords)[:-1]
    start = chance.randrange(len(vertices))
    walked = vertices[start:] + vertices[:start]
    return walked[:: chance.choice([1, -1])]


@given(states())
def test_nothing_differs_from_itself(state):
    assert difference(state, state).is_empty


@given(states(), st.integers())
def test_order_start_and_direction_are_no_change(state, seed):
    assert difference(state, shuffled(state, seed)).is_empty


@given(states(), states())
def test_the_way_back_is_the_way_there_turned_round(one, other):
    there, back = difference(one, other), difference(other, one)
    assert [change.after for change in there.added] == [change.before for change in back.removed]
    assert [(change.before, change.after) for change in there.changed] == [
        (change.after, change.before) for change in back.changed
    ]
    assert sorted(there.accepted, key=str) == sorted(back.withdrawn, key=str)


@given(states(), states(), st.integers())
def test_who_alone_changed_has_his_way(base, mine, seed):
    merged = merge(base, mine, shuffled(base, seed))
    assert merged == Merge(merged.delimitation)
    assert difference(mine, merged.delimitation).is_empty
    assert difference(mine, merge(base, base, mine).delimitation).is_empty


@given(states(), states())
def test_what_both_did_alike_is_no_conflict(base, both):
    merged = merge(base, both, both)
    assert merged == Merge(merged.delimitation)
    assert difference(both, merged.delimitation).is_empty


@settings(max_examples=300)
@given(states(), states(), states())
def test_every_feature_is_where_it_was_changed_or_in_a_conflict(base, mine, theirs):
    merged = merge(base, mine, theirs)
    conflicts = {conflict.feature.uid: conflict for conflict in merged.conflicts}
    for uid in UIDS:
        was, here, there, now = (state.feature(uid) for state in (base, mine, theirs, merged.delimitation))
        changed_here, changed_there = not is_same(was, here), not is_same(was, there)
        if changed_here and changed_there and not is_same(here, there):
            assert (conflicts[uid].mine, conflicts[uid].theirs, conflicts[uid].base) == (here, there, was)
            assert is_same(now, there)
        else:
            assert uid not in conflicts
            assert is_same(now, here if changed_here else there)


@given(states(), states(), states())
def test_both_sides_see_the_same_conflicts(base, mine, theirs):
    here, there = merge(base, mine, theirs), merge(base, theirs, mine)
    assert [(one.mine, one.theirs) for one in here.conflicts] == [(one.theirs, one.mine) for one in there.conflicts]
    assert here.are_limits_contested == there.are_limits_contested


def test_a_nanometre_is_a_change_and_says_which_field():
    before = Feature("a", "sector", name="One", geometry=SQUARE)
    moved = replace(before, geometry=shapely.transform(SQUARE, lambda places: places + np.array([1e-14, 0.0])))
    assert not is_same_line(before.geometry, moved.geometry)
    found = difference(Delimitation(RIVERLAND, (before,)), Delimitation(RIVERLAND, (replace(moved, name="Two"),)))
    assert [change.attributes for change in found.changed] == [("name",)]


@pytest.mark.parametrize("geometry", [None, shapely.Polygon(), shapely.MultiPolygon()])
def test_no_geometry_is_the_same_however_it_is_stored(geometry):
    assert is_same_line(None, geometry)
    assert not is_same_line(SQUARE, geometry)


def test_a_ring_through_its_least_place_twice_is_the_same_from_any_start():
    # the figure of eight touches (0, 0) twice: a start at either visit is the same line
    ring = [(0, 0), (2, 1), (2, 2), (0, 0), (1, 3), (0.5, 3)]
    starts = [shapely.Polygon(ring[n:] + ring[:n]) for n in range(len(ring))]
    assert all(is_same_line(starts[0], other) for other in starts)


def test_copies_of_one_uid_are_told_apart_and_none_is_lost():
    one, two, three = (Feature("a", "sector", name=name, geometry=SQUARE) for name in ("One", "Two", "Three"))
    base = Delimitation(RIVERLAND, (one, two))
    mine, theirs = Delimitation(RIVERLAND, (three, two)), Delimitation(RIVERLAND, (two, one))
    found = difference(base, mine)
    assert ([change.before for change in found.removed], [change.after for change in found.added]) == ([one], [three])
    assert difference(base, theirs) == Difference()
    assert difference(mine, merge(base, mine, theirs).delimitation).is_empty


def test_what_belongs_to_the_whole_is_merged_too():
    base = Delimitation(RIVERLAND, (), REFERENCE)
    limited = replace(base, agreement=LIMITED)
    renamed = replace(base, reference=replace(REFERENCE, source="Other squares"))
    merged = merge(base, limited, renamed)
    assert merged == Merge(merged.delimitation)
    assert merged.delimitation.agreement.overrides == limited.agreement.overrides
    assert merged.delimitation.reference.source == "Other squares"
    other = replace(base, reference=replace(REFERENCE, source="Third squares"))
    assert merge(base, renamed, other).is_reference_contested
    assert difference(base, limited).are_limits_other
    assert difference(base, renamed).is_reference_other


def test_accepted_findings_are_united():
    one, two, three = ACCEPTED
    base, mine, theirs = (
        Delimitation(RIVERLAND, (), REFERENCE, accepted) for accepted in [(one, two), (one, two, three), (two,)]
    )
    assert merge(base, mine, theirs).delimitation.exceptions == (two, three)
