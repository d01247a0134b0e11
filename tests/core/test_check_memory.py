# SPDX-License-Identifier: GPL-2.0-or-later
"""A check with a memory finds exactly what a check without one finds, and works out only what an edit has touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core import check as engine
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory, feature_key, geometry_key
from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.rules import RULES, Rule, Scope
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, delimitation, feature
from tests.core.drawings import all_drawings

EAST = feature("sector", "East", shapely.box(10.1, 0.3, 10.3, 0.5))
WEST = feature("sector", "West", shapely.box(9.92, 0.3, 10.12, 0.5))
LOWER = feature("sector", "Lower", shapely.box(11.2, 0.3, 11.4, 0.5), region="lower")


def _ring(zone, name, kind="strip"):
    around = shapely.box(*(zone.geometry.bounds + np.array([-0.05, -0.05, 0.05, 0.05])))
    strip = shapely.difference(around, zone.geometry)
    return feature(kind, name, strip, zone=zone.uid, width_m=5_000.0, region=zone.region)


KINDS = {kind.role.value: kind.id for kind in RIVERLAND.kinds}
DRAWING = [
    EAST,
    WEST,
    LOWER,
    _ring(EAST, "Round East", KINDS["buffer_zone"]),
    _ring(WEST, "Round West", KINDS["buffer_zone"]),
    feature(KINDS["safe_zone"], "Shelter", shapely.box(10.15, 0.35, 10.2, 0.4), zone=EAST.uid),
    feature(KINDS["safe_zone"], "Second shelter", shapely.box(10.18, 0.38, 10.22, 0.42), zone=EAST.uid),
    feature(KINDS["observation_post"], "Post 1", shapely.Point(10.32, 0.4)),
    feature(KINDS["observation_post"], "Post 2", shapely.Point(9.9, 0.4)),
    feature(KINDS["checkpoint"], "Gate 1", shapely.Point(10.2, 0.52)),
    feature(KINDS["checkpoint"], "Gate 2", shapely.Point(10.0, 0.52)),
]
EDITS = (
    "vertex",
    "shift",
    "rename",
    "withdraw",
    "agree",
    "remove",
    "copy",
    "twist",
    "region",
    "orphan",
    "undo",
    "same",
)


def _edited(features, edit, which, x, y):
    """The features after one edit such as a person makes."""
    place = which % len(features)
    one = features[place]
    changed = {
        "vertex": lambda: replace(one, geometry=_with_vertex_moved(one.geometry, which, x, y)),
        "shift": lambda: replace(one, geometry=shapely.transform(one.geometry, lambda all_: np.add(all_, [x, y]))),
        "rename": lambda: replace(one, name=f"{one.name}'"),
        "withdraw": lambda: replace(one, status="withdrawn"),
        "agree": lambda: replace(one, status="agreed"),
        "twist": lambda: replace(one, geometry=shapely.transform(one.geometry, _twisted)),
        "region": lambda: replace(one, region="lower"),
        "orphan": lambda: replace(one, zone=""),
    }
    if edit == "remove":
        return features[:place] + features[place + 1 :] if len(features) > 1 else features
    if edit == "copy":
        return [*features, replace(one)]
    return [*features[:place], changed[edit](), *features[place + 1 :]] if edit in changed else features


def _with_vertex_moved(geometry, which, x, y):
    coordinates = shapely.get_coordinates(geometry)
    if len(coordinates) == 1:
        return shapely.Point(coordinates[0] + [x, y])
    vertex = 1 + which % 3  # of the first ring, never its start
    coordinates[vertex] += [x, y]
    return shapely.set_coordinates(shapely.from_wkb(shapely.to_wkb(geometry)), coordinates)


def _twisted(coordinates):
    """Two vertices of the first ring exchanged: a square becomes a bow-tie."""
    twisted = coordinates.copy()
    if len(twisted) > 3:
        twisted[[1, 2]] = twisted[[2, 1]]
    return twisted


MOVE = st.floats(-0.2, 0.2).map(lambda metres: round(metres, 6))


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 40), MOVE, MOVE), min_size=1, max_size=6))
def test_after_any_edits_a_check_with_memory_finds_what_one_without_finds(edits):
    memory, features, before = CheckMemory(), list(DRAWING), list(DRAWING)
    check(delimitation(*features), IN_TERM, memory=memory)
    for edit, which, x, y in edits:
        features, before = (before if edit == "undo" else _edited(features, edit, which, x, y)), features
        # as after each edit in a layer: all features of it are read anew
        fresh = [replace(one, geometry=shapely.from_wkb(shapely.to_wkb(one.geometry))) for one in features]
        with_memory = check(delimitation(*fresh), IN_TERM, memory=memory)
        assert with_memory == check(delimitation(*features), IN_TERM)


@pytest.mark.parametrize("place", range(len(DRAWING)), ids=[one.name for one in DRAWING])
def test_whichever_feature_is_moved_and_moved_back_every_finding_follows(place):
    memory, east_and_west_overlap = CheckMemory(), check(delimitation(*DRAWING), IN_TERM)
    assert {"overlap.zone", "overlap.kind"} <= {one.rule for one in east_and_west_overlap.findings}
    features = list(DRAWING)
    for edit, x, y in (("same", 0, 0), ("vertex", 0.013, -0.017), ("shift", 0.011, 0.019), ("shift", -0.3, 0.1)):
        features = _edited(features, edit, place, x, y)
        assert check(delimitation(*features), IN_TERM, memory=memory) == check(delimitation(*features), IN_TERM)
    assert check(delimitation(*DRAWING), IN_TERM, memory=memory) == east_and_west_overlap


def test_one_memory_serves_every_drawing_of_the_catalogue_one_after_the_other():
    memory = CheckMemory()
    for drawing in all_drawings().values():
        for drawn in (drawing.passing, drawing.failing, drawing.passing):
            remembered, fresh = check(drawn, drawing.day, memory=memory), check(drawn, drawing.day)
            assert [(one.rule, one.hash, str(one.message)) for one in remembered.findings] == [
                (one.rule, one.hash, str(one.message)) for one in fresh.findings
            ]
            assert remembered.fingerprint == fresh.fingerprint


@pytest.fixture
def shown(monkeypatch):
    """Puts one rule of scope FEATURE in the place of the catalogue; gives the names it was shown, check by check."""
    calls = []

    def sees(context):
        calls.append([each.name for each in context.features])
        for each in context.features:
            if each.name == "Breaks":
                raise ZeroDivisionError("no width")
            yield found(Severity.NOTE, (each,), "{feature} is seen.", feature=each.label)

    rules = {"a.rule": Rule("a.rule", 1, "A rule", "Mend it.", (), False, "", sees, Scope.FEATURE)}
    monkeypatch.setattr(engine, "RULES", type("Rules", (dict,), {"__iter__": lambda self: iter(self.values())})(rules))
    return calls


def plain(*features, **fields):
    return replace(delimitation(*features, **fields), agreement=replace(RIVERLAND, limits={}))


def test_a_rule_of_one_feature_is_shown_only_what_changed(shown):
    memory = CheckMemory()
    check(plain(EAST, WEST), IN_TERM, memory=memory)
    moved = replace(WEST, geometry=shapely.box(9.5, 0.3, 9.7, 0.6))
    result = check(plain(EAST, moved), IN_TERM, memory=memory)
    assert [sorted(names) for names in shown] == [["East", "West"], ["West"]]
    assert sorted(str(one.message) for one in result.findings) == ["East is seen.", "West is seen."]


def test_an_edit_taken_back_finds_what_was_known_before_it(shown):
    memory = CheckMemory()
    check(plain(EAST), IN_TERM, memory=memory)
    check(plain(replace(EAST, name="Other")), IN_TERM, memory=memory)
    check(plain(EAST), IN_TERM, memory=memory)
    assert shown == [["East"], ["Other"]]


def test_what_several_checks_did_not_ask_for_is_forgotten(shown):
    memory = CheckMemory()
    check(plain(EAST), IN_TERM, memory=memory)
    for _ in range(3):
        check(plain(WEST), IN_TERM, memory=memory)
    check(plain(EAST), IN_TERM, memory=memory)
    assert shown == [["East"], ["West"], ["East"]]


@pytest.mark.parametrize(
    ("other", "day"),
    [
        (plain(EAST), date(2031, 3, 1)),
        (plain(EAST, reference=replace(REFERENCE)), IN_TERM),
        (replace(plain(EAST), agreement=replace(RIVERLAND, limits={}, digest="00")), IN_TERM),
    ],
    ids=["day", "reference", "agreement"],
)
def test_another_day_reference_or_agreement_starts_anew(shown, other, day):
    memory = CheckMemory()
    check(plain(EAST), IN_TERM, memory=memory)
    check(other, day, memory=memory)
    assert shown == [["East"], ["East"]]


def test_a_rule_that_breaks_reads_the_same_whatever_was_known(shown):
    memory, broken = CheckMemory(), replace(WEST, name="Breaks")
    check(plain(EAST), IN_TERM, memory=memory)
    remembered, fresh = check(plain(EAST, broken), IN_TERM, memory=memory), check(plain(EAST, broken), IN_TERM)
    assert remembered == fresh
    assert any("could not be applied" in str(one.message) for one in fresh.findings)


def test_features_that_are_the_same_to_the_last_letter_are_both_reported(shown):
    result = check(plain(EAST, replace(EAST)), IN_TERM, memory=CheckMemory())
    assert [str(one.message) for one in result.findings] == ["East is seen.", "East is seen."]


def test_a_cancelled_check_leaves_a_memory_that_is_right():
    memory, asked = CheckMemory(), []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 12

    with pytest.raises(Cancelled):
        check(delimitation(*DRAWING), IN_TERM, is_cancelled=is_cancelled, memory=memory)
    assert check(delimitation(*DRAWING), IN_TERM, memory=memory) == check(delimitation(*DRAWING), IN_TERM)


def test_the_memory_works_on_polygons_that_are_nobody_elses():
    adopted = CheckMemory().adopt(delimitation(EAST), IN_TERM)
    assert adopted.features == (EAST,)
    assert adopted.features[0].geometry is not EAST.geometry
    assert adopted.reference.units[0].geometry is not REFERENCE.units[0].geometry
    assert adopted.reference == REFERENCE


def test_a_key_tells_the_least_bit_apart_and_nothing_else():
    square = shapely.box(0, 0, 1, 1)
    nudged = shapely.transform(square, lambda all_: np.nextafter(all_, 2))
    assert geometry_key(square) == geometry_key(shapely.from_wkt(square.wkt))
    assert geometry_key(square) != geometry_key(nudged)
    assert geometry_key(shapely.LineString(square.exterior.coords)) != geometry_key(square.exterior)
    assert feature_key(EAST) != feature_key(replace(EAST, note="x"))


def test_every_rule_of_one_feature_names_exactly_that_feature():
    for rule_id, drawing in all_drawings().items():
        if RULES[rule_id].scope is Scope.FEATURE:
            found_alone = check(drawing.failing, drawing.failing_day or drawing.day, [rule_id]).findings
            assert {len(one.subjects) for one in found_alone if one.rule == rule_id} == {1}, rule_id
